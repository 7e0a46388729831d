//! Each row of the table is a construct that progenitor, or the OpenAPI 3.0 reader under it, cannot take: what it
//! becomes, with the log. The snapshot is named after the row.

use serde_json::{Value, json};

use super::{Lowered, lower, lower_schema};

/// Rows of schemas: name, what is read.
fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("type_with_null", json!({ "type": ["string", "null"], "maxLength": 255 })),
        ("type_with_one_entry", json!({ "type": ["string"] })),
        ("type_null", json!({ "type": "null" })),
        (
            "type_of_several",
            json!({ "description": "d", "type": ["string", "number", "null"], "format": "decimal", "pattern": "^[0-9]+$", "minimum": 0 }),
        ),
        ("type_of_several_with_enum", json!({ "type": ["string", "integer", "boolean"], "enum": ["a", 1] })),
        (
            "reference_or_null",
            json!({ "anyOf": [{ "$ref": "#/components/schemas/Other" }, { "type": "null" }], "description": "d" }),
        ),
        (
            "one_of_reference_or_null",
            json!({ "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Other" }] }),
        ),
        (
            "several_or_null",
            json!({ "anyOf": [{ "$ref": "#/components/schemas/Other" }, { "type": "string" }, { "const": null }] }),
        ),
        ("exclusive_minimum", json!({ "type": "number", "minimum": 0, "exclusiveMinimum": 3 })),
        (
            "exclusive_minimum_that_is_weaker",
            json!({ "type": "number", "exclusiveMinimum": 3, "minimum": 7 }),
        ),
        (
            "integer_bound_beyond_64_bits",
            json!({ "type": "integer", "minimum": 1, "maximum": 18_446_744_073_709_551_615_u64 }),
        ),
        ("const", json!({ "type": "string", "const": "x" })),
        ("const_null", json!({ "const": null })),
        ("enum_with_null", json!({ "enum": ["a", null] })),
        ("enum_with_null_that_the_type_excludes", json!({ "type": "string", "enum": ["a", null] })),
        (
            "assertions_without_a_form",
            json!({
                "type": "object",
                "properties": { "kind": { "type": "string" } },
                "if": { "required": ["kind"] },
                "then": { "minProperties": 2 },
                "patternProperties": { "^x": { "type": "string" } },
                "dependentRequired": { "kind": ["name"] },
                "unevaluatedProperties": false
            }),
        ),
        (
            "reference_with_siblings",
            json!({ "$ref": "#/components/schemas/Other", "description": "d", "x-element": "worker/other", "deprecated": true }),
        ),
        ("reference_alone", json!({ "$ref": "#/components/schemas/Other" })),
        (
            "boolean_schemas",
            json!({ "type": "object", "properties": { "any": true, "none": false }, "additionalProperties": true }),
        ),
        ("array_without_items", json!({ "type": "array", "prefixItems": [{ "type": "string" }] })),
        ("examples", json!({ "type": "string", "examples": ["a", "b"] })),
        (
            "content_encoding",
            json!({ "type": "string", "contentEncoding": "base64", "contentMediaType": "image/png" }),
        ),
        ("content_media_type", json!({ "type": "string", "contentMediaType": "image/png" })),
        ("names_and_comments", json!({ "type": "string", "$comment": "c", "$anchor": "a" })),
        (
            "all_of_with_siblings",
            json!({ "allOf": [{ "$ref": "#/components/schemas/Other" }, { "type": ["object", "null"], "required": ["a"] }], "x-xml-profile": "rails" }),
        ),
        ("unknown_keyword", json!({ "type": "string", "maxlength": 3 })),
        ("definitions_inside", json!({ "type": "object", "$defs": { "a": { "type": "string" } } })),
        ("unknown_type", json!({ "type": "date" })),
        ("no_schema", json!("string")),
    ]
}

/// Rows of documents: name, what is read.
fn documents() -> Vec<(&'static str, Value)> {
    let with = |operation: Value| json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/x": { "get": operation } } });
    vec![
        (
            "document_members_of_3_1",
            json!({
                "openapi": "3.1.0",
                "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
                "info": { "title": "t", "summary": "s", "version": "1", "license": { "name": "MIT", "identifier": "MIT" }, "x-schema-base": "b" },
                "webhooks": { "w": {} },
                "components": { "pathItems": { "p": {} }, "schemas": { "A": { "type": ["string", "null"] } } }
            }),
        ),
        (
            "body_with_two_media_types",
            with(json!({
                "operationId": "x",
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "string" } }, "application/xml": {} } },
                "responses": { "200": { "description": "d" } }
            })),
        ),
        (
            "media_types_without_a_schema",
            with(json!({
                "operationId": "x",
                "requestBody": { "content": { "application/octet-stream": {} } },
                "responses": { "200": { "content": { "application/problem+json": {}, "image/png": {} } } }
            })),
        ),
        ("operation_without_responses", with(json!({ "operationId": "x" }))),
        (
            "references_with_siblings",
            with(json!({
                "operationId": "x",
                "parameters": [{ "$ref": "#/components/parameters/P", "description": "d" }],
                "responses": { "404": { "$ref": "#/components/responses/NotFound", "summary": "s" } }
            })),
        ),
        (
            "parameters_and_headers",
            with(json!({
                "operationId": "x",
                "parameters": [{ "name": "a", "in": "query", "required": false, "schema": { "type": ["integer", "null"] } }],
                "responses": { "200": { "description": "d", "headers": { "X-A": { "schema": { "const": "a" } } } } }
            })),
        ),
        ("unknown_member", with(json!({ "operationid": "x", "responses": {} }))),
        (
            "mutual_tls",
            json!({ "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "securitySchemes": { "M": { "type": "mutualTLS" } } } }),
        ),
    ]
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

fn shown(read: &Value, lowered: &Lowered) -> String {
    let steps: Vec<String> = lowered.steps.iter().map(ToString::to_string).collect();
    let refusals: Vec<String> =
        lowered.refusals.iter().map(|r| format!("{}: {}; {}", r.pointer, r.what, r.help)).collect();
    let result = if refusals.is_empty() {
        format!("lowered:\n{}", pretty(&lowered.document))
    } else {
        format!("refused:\n{}", refusals.join("\n"))
    };
    format!("read:\n{}\n\n{result}\n\nsteps:\n{}", pretty(read), steps.join("\n"))
}

#[test]
fn schemas_are_lowered_or_refused() {
    for (name, read) in schemas() {
        let lowered = lower_schema(&read, "/components/schemas/A");
        insta::assert_snapshot!(name, shown(&read, &lowered));
    }
}

#[test]
fn documents_are_lowered_or_refused() {
    for (name, read) in documents() {
        insta::assert_snapshot!(name, shown(&read, &lower(&read)));
    }
}

/// Neither the reader of 3.0 nor progenitor's conversion stumbles over what was lowered.
#[test]
fn what_is_lowered_is_taken_by_the_reader_of_3_0_and_by_progenitor() {
    for (name, read) in schemas() {
        let lowered = lower_schema(&read, "");
        if !lowered.refusals.is_empty() {
            continue;
        }
        let document: openapiv3::OpenAPI = serde_json::from_value(json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1" },
            "paths": {},
            "components": { "schemas": { "Other": { "type": "object" }, "A": lowered.document } }
        }))
        .unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut settings = progenitor_impl::GenerationSettings::new();
        for name in ["A", "Other"] {
            settings.with_replacement(name, "::types::T", std::iter::empty());
        }
        let generated = std::panic::catch_unwind(|| {
            progenitor_impl::Generator::new(&settings).generate_tokens(&document).is_ok()
        });
        assert!(matches!(generated, Ok(true)), "{name}");
    }
}
