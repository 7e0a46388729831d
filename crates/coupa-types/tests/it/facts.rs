//! The features say of each type what the document says.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::DOCUMENT;
use crate::types::ALL;

/// How deep two schemas are compared.
const DEPTH: usize = 6;

/// Names of properties, base types and values of enumerations, each with its place.
fn facts(root: &Value, of: &Value, place: &str, depth: usize, into: &mut BTreeSet<String>) {
    if depth == 0 {
        return;
    }
    if let Some(pointer) = of["$ref"].as_str() {
        let target = root.pointer(pointer.trim_start_matches('#'));
        let target = target.unwrap_or_else(|| panic!("{place}: {pointer} leads nowhere"));
        facts(root, target, place, depth - 1, into);
    }
    for keyword in ["type", "enum", "required"] {
        let several = of[keyword].as_array().into_iter().flatten();
        let one = Some(&of[keyword]).filter(|value| value.is_string());
        into.extend(several.chain(one).map(|value| format!("{place} {keyword} {value}")));
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in of[keyword].as_array().into_iter().flatten() {
            facts(root, part, place, depth, into);
        }
    }
    for (name, property) in of["properties"].as_object().into_iter().flatten() {
        into.insert(format!("{place} property {name}"));
        facts(root, property, &format!("{place}/{name}"), depth - 1, into);
    }
    if let Some(items) = of.get("items") {
        facts(root, items, &format!("{place}/*"), depth - 1, into);
    }
}

fn gathered(root: &Value, of: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    facts(root, of, "", DEPTH, &mut found);
    found
}

fn documented(name: &str) -> BTreeSet<String> {
    gathered(&DOCUMENT, crate::document::schema(name))
}

#[cfg(feature = "schemars")]
#[test]
fn json_schemas_say_what_the_document_says() {
    let mut count = 0;
    for ty in ALL {
        let schema = (ty.json_schema)();
        let ours = gathered(&schema, &schema);
        assert_eq!(ours, documented(ty.name), "{}", ty.name);
        count += ours.len();
        let text = schema.to_string();
        for keyword in ["\"x-", "\"xml\"", "\"discriminator\"", "#/components/"] {
            assert!(!text.contains(keyword), "{}: {keyword} is no word of JSON Schema", ty.name);
        }
    }
    assert!(count > 1000, "only {count} facts");
}

/// What the document admits, the schemas admit too: references lead where they should.
#[cfg(feature = "schemars")]
#[test]
fn json_schemas_admit_what_the_document_admits() {
    for ty in ALL {
        let schema = (ty.json_schema)();
        let validator = jsonschema::options().should_validate_formats(false).build(&schema).unwrap();
        for value in crate::document::values(ty.name, 20) {
            assert!(validator.is_valid(&value), "{}: {value}", ty.name);
        }
    }
}

/// A type of someone else with types of ours in it, whose names are taken already.
#[cfg(feature = "schemars")]
#[test]
fn json_schemas_stand_beside_others() {
    #[derive(schemars::JsonSchema)]
    #[allow(dead_code, reason = "only its schema is looked at")]
    struct Country {
        flag: String,
        worker: coupa_types::WorkerUpdate,
        home: Option<coupa_types::Country>,
    }
    let schema = schemars::schema_for!(Country).to_value();
    let definitions = schema["$defs"].as_object().unwrap();
    assert!(definitions.contains_key("WorkerUpdate"), "{schema:#}");
    let home = gathered(&schema, &schema["properties"]["home"]);
    assert!(home.is_superset(&documented("Country").iter().filter(|f| !f.contains('/')).cloned().collect()));
}

#[cfg(feature = "utoipa")]
#[test]
fn schemas_for_utoipa_are_those_of_the_document() {
    let mut count = 0;
    for ty in ALL {
        let document = (ty.to_schema)();
        let ours = gathered(&document, &document["components"]["schemas"][ty.name]);
        assert_eq!(ours, documented(ty.name), "{}", ty.name);
        count += ours.len();
    }
    assert!(count > 1000, "only {count} facts");
}

#[cfg(feature = "utoipa")]
#[test]
fn schemas_for_utoipa_bring_what_they_refer_to() {
    #[derive(utoipa::OpenApi)]
    #[openapi(components(schemas(coupa_types::WorkerCreate)))]
    struct Document;
    let document = serde_json::to_value(<Document as utoipa::OpenApi>::openapi()).unwrap();
    let whole = &document["components"]["schemas"]["WorkerCreate"];
    assert_eq!(gathered(&document, whole), documented("WorkerCreate"));
}
