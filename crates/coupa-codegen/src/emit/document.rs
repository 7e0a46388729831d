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
}
