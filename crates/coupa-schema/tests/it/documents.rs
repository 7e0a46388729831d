//! The published documents.

use std::collections::BTreeSet;

use coupa_schema::{SCHEMAS, find};
use serde_json::Value;

/// Keywords of draft 2020-12 that a document may use: a tool in strict mode knows no others.
const KEYWORDS: &[&str] = &[
    "$schema",
    "$id",
    "$ref",
    "$defs",
    "title",
    "description",
    "examples",
    "deprecated",
    "default",
    "readOnly",
    "writeOnly",
    "type",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

fn documents() -> impl Iterator<Item = (&'static str, Value)> {
    SCHEMAS.iter().map(|entry| (entry.name, serde_json::from_str(entry.json).unwrap()))
}

#[test]
fn each_stands_alone() {
    assert!(SCHEMAS.len() >= 15);
    let mut ids = BTreeSet::new();
    for (name, document) in documents() {
        assert_eq!(document["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
        let id = document["$id"].as_str().unwrap();
        assert!(id.ends_with(&format!("/{name}.json")) && ids.insert(id.to_owned()), "{name}: {id}");
        assert_eq!(id, find(name).unwrap().id);
        assert!(document["title"].is_string() && document["description"].is_string(), "{name}");
        check(name, &document, &document);
    }
}

/// Every keyword is known, every reference leads somewhere in the same document.
fn check(name: &str, root: &Value, schema: &Value) {
    let Some(members) = schema.as_object() else { return };
    for (keyword, value) in members {
        assert!(KEYWORDS.contains(&keyword.as_str()), "{name}: {keyword}");
        match keyword.as_str() {
            "$ref" => {
                let target = value.as_str().and_then(|target| target.strip_prefix('#')).unwrap();
                assert!(root.pointer(target).is_some(), "{name}: {target}");
            }
            "properties" | "$defs" => {
                value.as_object().unwrap().values().for_each(|schema| check(name, root, schema));
            }
            "items" | "additionalProperties" | "not" => check(name, root, value),
            "allOf" | "anyOf" | "oneOf" => {
                value.as_array().unwrap().iter().for_each(|schema| check(name, root, schema));
            }
            "format" => {
                assert!(["date", "date-time", "int64"].contains(&value.as_str().unwrap()), "{name}: {value}");
            }
            _ => {}
        }
    }
}

#[test]
fn examples_in_the_documents_are_valid_and_survive_their_type() {
    let mut count = 0;
    for (name, document) in documents() {
        for example in document["examples"].as_array().into_iter().flatten() {
            let entry = find(name).unwrap();
            let ignores = {
                let mut ignored = Vec::new();
                entry
                    .check(example.to_string().as_bytes(), &mut ignored)
                    .unwrap_or_else(|invalid| panic!("{name}: {invalid}"));
                !ignored.is_empty()
            };
            if !ignores {
                assert_eq!(&entry.rewrite(example.to_string().as_bytes()).unwrap(), example, "{name}");
            }
            count += 1;
        }
    }
    assert!(count >= 8, "{count} examples");
}

#[test]
fn the_index_lists_them_all() {
    let index: Value = serde_json::from_str(include_str!("../../schemas/index.json")).unwrap();
    let names: Vec<&str> =
        index["schemas"].as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap()).collect();
    assert_eq!(names, SCHEMAS.iter().map(|entry| entry.name).collect::<Vec<_>>());
    for entry in index["schemas"].as_array().unwrap() {
        assert_eq!(entry["$id"].as_str(), find(entry["name"].as_str().unwrap()).map(|entry| entry.id).ok());
    }
}

#[test]
fn a_name_may_be_spelled_loosely_and_a_wrong_one_is_met_with_suggestions() {
    for name in ["WorkerCreate", "worker_create", "worker-create", "workercreate"] {
        assert_eq!(find(name).map(|entry| entry.name), Ok("WorkerCreate"), "{name}");
    }
    let error = find("WorkrCreate").unwrap_err();
    assert_eq!(error.suggestions[0], "WorkerCreate");
    assert!(
        error.to_string().starts_with("there is no schema `WorkrCreate`; did you mean WorkerCreate"),
        "{error}"
    );
    assert_eq!(find("qqqq").unwrap_err().suggestions, [""; 0]);
}
