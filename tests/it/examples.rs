//! Payloads of the vendor's pages, payloads that differ from them in one place, and the examples of the document.

mod call;
mod compare;
mod documented;
mod sent;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::support::{read, workspace};

#[test]
fn every_example_file_fits_its_schema_and_survives_its_type() {
    let schemas: BTreeMap<String, String> =
        serde_json::from_str(&read("tests/fixtures/examples.json")).expect("a map");
    let files = std::fs::read_dir(workspace().root().join("spec/examples")).expect("examples");
    for file in files {
        let name = file.expect("an entry").file_name().to_string_lossy().into_owned();
        let schema = schemas
            .get(&name)
            .unwrap_or_else(|| panic!("tests/fixtures/examples.json does not name the schema of {name}"));
        let text = read(&format!("spec/examples/{name}"));
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let entry = coupa_schema::find(schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        entry.validate(&value).unwrap_or_else(|invalid| panic!("{name} by {schema}: {invalid}"));
        let back = entry.rewrite(text.as_bytes()).expect("valid");
        assert_eq!(back, value, "{name} does not survive {schema}");
    }
}

/// A case of `verdicts.json`.
#[derive(Deserialize)]
struct Case {
    name: String,
    schema: String,
    payload: Value,
    valid: bool,
    pointer: Option<String>,
    keyword: Option<String>,
}

#[test]
fn verdicts() {
    let cases: Vec<Case> = serde_json::from_str(&read("tests/fixtures/verdicts.json")).expect("cases");
    assert!(cases.len() > 40);
    for case in cases {
        let entry = coupa_schema::find(&case.schema).unwrap_or_else(|error| panic!("{}: {error}", case.name));
        match entry.validate(&case.payload) {
            Ok(()) => assert!(case.valid, "{}: accepted", case.name),
            Err(invalid) => {
                assert!(!case.valid, "{}: {invalid}", case.name);
                let found: Vec<(&str, &str)> =
                    invalid.violations.iter().map(|v| (v.instance.as_str(), v.keyword.as_str())).collect();
                let wanted = (
                    case.pointer.as_deref().expect("a pointer"),
                    case.keyword.as_deref().expect("a keyword"),
                );
                assert!(found.contains(&wanted), "{}: {wanted:?} is not among {found:?}", case.name);
            }
        }
    }
}

/// The sandbox carries the examples in its own folder, since a published crate reads nothing from outside.
#[test]
fn the_sandbox_is_seeded_with_the_examples() {
    for name in ["workers-index-response.json", "users-index-response.json"] {
        let (example, seed) =
            (read(&format!("spec/examples/{name}")), read(&format!("crates/coupa-sandbox/seed/{name}")));
        assert!(
            example == seed,
            "crates/coupa-sandbox/seed/{name} is no copy of spec/examples/{name}; copy it again"
        );
    }
}
