//! One schema out of several that hold together.

use serde_json::{Map, Value, json};

/// The schema that says what both say. What no single keyword can say stands in an `allOf`, which is drawn as such.
pub(crate) fn both(first: &Map<String, Value>, second: &Map<String, Value>) -> Map<String, Value> {
    let mut merged = first.clone();
    for (keyword, value) in second {
        let Some(before) = merged.get(keyword).cloned() else {
            merged.insert(keyword.clone(), value.clone());
            continue;
        };
        if before == *value {
            continue;
        }
        let said = keyword_of_both(keyword, &before, value);
        merged.insert(keyword.clone(), said);
    }
    merged
}

fn keyword_of_both(keyword: &str, first: &Value, second: &Value) -> Value {
    match keyword {
        "type" => {
            let (first, second) = (list(first), list(second));
            let admits = |kinds: &[Value], kind: &Value| {
                kinds.contains(kind) || kind == "integer" && kinds.contains(&json!("number"))
            };
            let mut kinds: Vec<Value> = first.iter().filter(|kind| admits(&second, kind)).cloned().collect();
            kinds.extend(second.iter().filter(|kind| admits(&first, kind) && !first.contains(kind)).cloned());
            kinds.dedup();
            Value::Array(kinds)
        }
        "enum" => {
            let second = list(second);
            Value::Array(list(first).into_iter().filter(|value| second.contains(value)).collect())
        }
        "required" | "allOf" => {
            let mut names = list(first);
            names.extend(list(second));
            Value::Array(names)
        }
        "properties" => {
            let mut properties = first.as_object().cloned().unwrap_or_default();
            for (name, schema) in second.as_object().into_iter().flatten() {
                let schema = match properties.get(name) {
                    Some(before) if before != schema => json!({ "allOf": [before, schema] }),
                    _ => schema.clone(),
                };
                properties.insert(name.clone(), schema);
            }
            Value::Object(properties)
        }
        "items" | "additionalProperties" | "propertyNames" => match (first, second) {
            (Value::Bool(false), _) | (_, Value::Bool(true)) => first.clone(),
            (_, Value::Bool(false)) | (Value::Bool(true), _) => second.clone(),
            _ => json!({ "allOf": [first, second] }),
        },
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
            extreme(first, second, |a, b| a >= b)
        }
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
            extreme(first, second, |a, b| a <= b)
        }
        // The nearer one wins; whether the value suits both is told by the validator.
        _ => second.clone(),
    }
}

fn extreme(first: &Value, second: &Value, wins: fn(f64, f64) -> bool) -> Value {
    match (first.as_f64(), second.as_f64()) {
        (Some(a), Some(b)) if wins(a, b) => first.clone(),
        _ => second.clone(),
    }
}

/// A value, or the items of an array.
pub(crate) fn list(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        other => vec![other.clone()],
    }
}
