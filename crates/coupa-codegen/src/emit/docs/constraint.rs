//! Constraints of a JSON Schema in words, Markdown.

use serde_json::Value;

use crate::model::{Api, Shape, Type};

/// The constraints that a value of this type meets: those written in `json`, and those of the named type it uses.
pub(super) fn words(api: &Api, ty: Option<&Type>, json: &Value) -> Vec<String> {
    let mut words = own(json);
    let mut next = ty;
    // An alias may stand for an alias; a document cannot make that go on for ever, since a cycle of aliases is refused.
    for _ in 0..8 {
        let Some(Type::Named(name)) = next else { break };
        let Some(schema) = api.schemas.get(name) else { break };
        match &schema.shape {
            Shape::Alias(ty) => {
                words.extend(own(&schema.json));
                next = Some(ty);
            }
            _ => break,
        }
    }
    let mut unique: Vec<String> = Vec::new();
    for word in words {
        if !unique.contains(&word) {
            unique.push(word);
        }
    }
    unique
}

/// The constraints that one schema states itself.
fn own(json: &Value) -> Vec<String> {
    let mut words = Vec::new();
    range(json, "minLength", "maxLength", "character", &mut words);
    range(json, "minItems", "maxItems", "item", &mut words);
    range(json, "minProperties", "maxProperties", "member", &mut words);
    let mut number = |keyword: &str, before: &str| {
        if let Some(limit) = json.get(keyword).filter(|limit| limit.is_number()) {
            words.push(format!("{before} {limit}"));
        }
    };
    number("minimum", "at least");
    number("exclusiveMinimum", "more than");
    number("maximum", "at most");
    number("exclusiveMaximum", "less than");
    number("multipleOf", "multiple of");
    if let Some(pattern) = json.get("pattern").and_then(Value::as_str) {
        words.push(format!("matches {}", code(pattern)));
    }
    if json.get("uniqueItems") == Some(&Value::Bool(true)) {
        words.push("no item twice".to_owned());
    }
    if let Some(format) = json.get("format").and_then(Value::as_str) {
        // These are told by the type itself.
        if !matches!(format, "binary" | "date" | "date-time" | "decimal" | "int32" | "int64" | "uuid") {
            words.push(format!("format {}", code(format)));
        }
    }
    if let Some(values) = json.get("enum").and_then(Value::as_array) {
        let values: Vec<String> = values.iter().map(|value| code(&plain(value))).collect();
        words.push(format!("one of {}", values.join(", ")));
    }
    words
}

fn range(json: &Value, least: &str, most: &str, unit: &str, words: &mut Vec<String>) {
    let limit = |keyword: &str| json.get(keyword).and_then(Value::as_u64);
    let units = |count: u64| if count == 1 { unit.to_owned() } else { format!("{unit}s") };
    match (limit(least), limit(most)) {
        (Some(least), Some(most)) if least == most => words.push(format!("exactly {most} {}", units(most))),
        (Some(least), Some(most)) => words.push(format!("{least} to {most} {}", units(most))),
        (Some(least), None) if least > 0 => words.push(format!("at least {least} {}", units(least))),
        (None, Some(most)) => words.push(format!("at most {most} {}", units(most))),
        _ => {}
    }
}

/// A value as a reader would write it: strings without quotes.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Inline code in Markdown, whatever the text holds.
pub(super) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if text.is_empty() {
        return "an empty string".to_owned();
    }
    // Spaces at both ends are taken off by the reader of Markdown, so they are given twice where they matter.
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn constraints_read_as_words() {
        for (schema, words) in [
            (json!({"minLength": 1, "maxLength": 255}), vec!["1 to 255 characters"]),
            (json!({"minLength": 0}), vec![]),
            (json!({"maxItems": 1, "uniqueItems": true}), vec!["at most 1 item", "no item twice"]),
            (
                json!({"minimum": 1, "maximum": 9_223_372_036_854_775_807_i64}),
                vec!["at least 1", "at most 9223372036854775807"],
            ),
            (json!({"minimum": 0.5, "exclusiveMaximum": 2}), vec!["at least 0.5", "less than 2"]),
            (json!({"pattern": "^`+$", "format": "email"}), vec!["matches ``^`+$``", "format `email`"]),
            (json!({"enum": ["a", "", 1]}), vec!["one of `a`, an empty string, `1`"]),
            (json!({"format": "date-time"}), vec![]),
        ] {
            assert_eq!(own(&schema), words, "{schema}");
        }
    }
}
