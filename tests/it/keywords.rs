//! The page of keywords says what the generator does.

use std::collections::BTreeMap;
use std::fs;

use coupa_codegen::emit::schema::{Dialect, Validators};
use proc_macro2::{Ident, Span};
use serde_json::{Value, json};

use crate::support::workspace;

/// A schema with nothing but this keyword, by the file of the official suite.
fn schema(file: &str) -> Option<Value> {
    Some(match file {
        "anchor" => json!({"$ref": "#here", "$defs": {"A": {"$anchor": "here", "type": "string"}}}),
        "boolean_schema" => json!(false),
        "content" => json!({"contentMediaType": "application/json"}),
        "default" => json!({"default": 1}),
        // References to the schema of schemas, or to other files.
        "defs" => json!({"$ref": "https://json-schema.org/draft/2020-12/schema"}),
        "refRemote" => json!({"$ref": "http://localhost:1234/draft2020-12/integer.json"}),
        "dynamicRef" => json!({"$dynamicRef": "#node", "$defs": {"foo": {"$dynamicAnchor": "node"}}}),
        "vocabulary" => json!({"$vocabulary": {}}),
        "format" => json!({"format": "email"}),
        "if-then-else" => json!({"if": {"type": "string"}, "then": {"maxLength": 1}, "else": true}),
        "infinite-loop-detection" => {
            json!({"$defs": {"n": {"type": "integer"}}, "allOf": [{"$ref": "#/$defs/n"}]})
        }
        "ref" => json!({"properties": {"again": {"$ref": "#"}}}),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => json!({ file: [{"type": "string"}] }),
        "additionalProperties" | "contains" | "items" | "not" | "propertyNames" => {
            json!({ file: {"type": "string"} })
        }
        "unevaluatedItems" | "unevaluatedProperties" => json!({ file: false }),
        "dependentRequired" => json!({ file: {"a": ["b"]} }),
        "dependentSchemas" | "properties" => json!({ file: {"a": {"type": "string"}} }),
        "patternProperties" => json!({ file: {"^a": {"type": "string"}} }),
        "const" => json!({ file: {"a": 1} }),
        "enum" => json!({ file: [1, "a", null] }),
        "pattern" => json!({ file: "^a+$" }),
        "required" => json!({ file: ["a"] }),
        "type" => json!({ file: ["integer", "null"] }),
        "uniqueItems" => json!({ file: true }),
        "maxContains" | "minContains" => json!({ file: 2, "contains": {"type": "string"} }),
        "exclusiveMaximum" | "exclusiveMinimum" | "maximum" | "minimum" | "multipleOf" | "maxItems"
        | "maxLength" | "maxProperties" | "minItems" | "minLength" | "minProperties" => json!({ file: 2 }),
        _ => return None,
    })
}

/// Rows of the table: cases by the generated way, by the library, and failed.
fn rows(page: &str) -> BTreeMap<&str, [usize; 3]> {
    page.lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line.strip_prefix('|')?.split('|').map(str::trim).collect();
            let numbers: Vec<usize> = cells.iter().filter_map(|cell| cell.parse().ok()).collect();
            Some((*cells.first()?, numbers.try_into().ok()?))
        })
        .collect()
}

#[test]
fn the_page_tells_which_keywords_are_generated() {
    let page = fs::read_to_string(workspace().root().join("docs/keywords.md")).expect("the page");
    let mut rows = rows(&page);
    let all = rows.remove("**all**").expect("a row for all");
    assert_eq!(rows.len(), 46, "the files of the suite");
    let mut sum = [0; 3];
    for (file, counts) in &rows {
        for (sum, count) in sum.iter_mut().zip(counts) {
            *sum += count;
        }
        let schema =
            schema(file).unwrap_or_else(|| panic!("`{file}` is on the page, and has no schema here"));
        let core = Ident::new("coupa_core", Span::call_site());
        let dialect = Dialect { formats: false, core, homes: BTreeMap::new() };
        let compiled = Validators::new(&schema, dialect).function("");
        let [generated, library, failed] = *counts;
        assert_eq!(compiled.is_ok(), generated > 0, "{file}: {compiled:?}, and {generated} cases generated");
        assert!(generated + library > 0 && failed == 0, "{file}: {counts:?}");
    }
    assert_eq!(sum, all, "the rows add up");
}
