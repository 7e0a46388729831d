//! The document as it is published: one spelling for what readers would otherwise lose.

use serde_json::{Map, Value, json};

use crate::model::Api;

/// Members whose content is data, not schema.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const", "value"];

/// The document with every schema reference that has more than a description beside it written as `allOf` of that
/// reference: the meaning is the same in JSON Schema 2020-12, and readers that ignore what stands beside `$ref`, utoipa
/// among them, keep it.
pub fn published(api: &Api) -> Value {
    let mut document = api.document.clone();
    respell(&mut document);
    document
}

/// The published document as the file that other tools read: what a schema requires over the parts of its `allOf` stands
/// beside the `allOf`. The meaning is the same, but generators such as openapi-typescript take a part that has only
/// `required` for an object without members, and then allow no member at all. utoipa would lose it there, so the
/// document that it holds keeps the part.
pub fn bundled(api: &Api) -> Value {
    let mut document = published(api);
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    schemas.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut).for_each(lift_required);
    document
}

fn lift_required(schema: &mut Map<String, Value>) {
    if schema.contains_key("required") {
        return;
    }
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return };
    let only_requires = |part: &Value| {
        let keys = part.as_object().map(|part| part.keys().map(String::as_str).collect::<Vec<_>>());
        keys.is_some_and(|keys| {
            keys.contains(&"required") && keys.iter().all(|key| ["type", "required"].contains(key))
        })
    };
    let Some(at) = parts.iter().position(only_requires) else { return };
    let part = parts.remove(at);
    for (key, member) in part.as_object().into_iter().flatten() {
        schema.entry(key).or_insert_with(|| member.clone());
    }
}

fn respell(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(respell),
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                if !DATA.contains(&key.as_str()) && !key.starts_with("x-") {
                    respell(member);
                }
            }
            let is_schema = members
                .get("$ref")
                .and_then(Value::as_str)
                .is_some_and(|target| target.starts_with("#/components/schemas/"));
            let has_more =
                members.keys().any(|key| !matches!(key.as_str(), "$ref" | "description" | "summary"));
            if is_schema && has_more && !members.contains_key("allOf") {
                *members = members
                    .iter()
                    .map(|(key, member)| match key.as_str() {
                        "$ref" => ("allOf".to_owned(), json!([{ "$ref": member }])),
                        _ => (key.clone(), member.clone()),
                    })
                    .collect::<Map<_, _>>();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_references_that_lose_something_are_respelled() {
        let mut value = json!({
            "a": {"description": "d", "$ref": "#/components/schemas/A", "x-b": 1},
            "b": {"$ref": "#/components/schemas/A", "description": "d"},
            "c": {"$ref": "#/components/parameters/A", "x-b": 1},
            "example": {"$ref": "#/components/schemas/A", "x-b": 1},
        });
        let mut expected = value.clone();
        expected["a"] = json!({"description": "d", "allOf": [{"$ref": "#/components/schemas/A"}], "x-b": 1});
        respell(&mut value);
        assert_eq!(value.to_string(), expected.to_string());
    }

    #[test]
    fn a_part_that_only_requires_is_lifted() {
        let reference = json!({"$ref": "#/components/schemas/A"});
        let lifted = |mut schema: Value| {
            schema.as_object_mut().into_iter().for_each(lift_required);
            schema.to_string()
        };
        let part = json!({"allOf": [reference, {"type": "object", "required": ["a"]}]});
        assert_eq!(
            lifted(part),
            json!({"allOf": [reference], "type": "object", "required": ["a"]}).to_string()
        );
        for kept in [
            json!({"allOf": [reference, {"type": "object", "required": ["a"], "properties": {"a": {}}}]}),
            json!({"allOf": [reference, {"type": "object", "required": ["a"]}], "required": ["b"]}),
            json!({"anyOf": [{"required": ["a"]}]}),
        ] {
            assert_eq!(lifted(kept.clone()), kept.to_string());
        }
    }
}
