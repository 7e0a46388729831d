//! One spelling for each construct, so that no later stage has special cases.
//!
//! Each rewriting keeps the meaning exactly. What cannot be said in the one spelling is left for the
//! model to refuse.

mod binary;
mod choices;
mod constants;
mod distribute;
mod operations;
mod schemas;

use crate::load::Document;
use crate::shapes::{Shape, rewrite};
use crate::tree::{Member, Node, Position};

pub(crate) use binary::texts as binary_texts;
pub(crate) use choices::only_constrains;
pub(crate) use operations::{is_form, name_operations, untold};
pub(crate) use schemas::idle;

/// Rewrites a document into the one spelling of each construct.
pub fn normalise(mut document: Document) -> Document {
    binary::rewrite(&mut document);
    rewrite(&mut document.root, Shape::Root, &mut |node, shape| match shape {
        Shape::Schema => schemas::schema(node),
        Shape::Parameter => operations::parameter(node),
        Shape::RequestBody => operations::form(node),
        Shape::PathItem => operations::path_item(node),
        Shape::Operation => operations::operation(node),
        Shape::Discriminator => choices::mapping(node),
        _ => {}
    });
    distribute::distribute(&mut document);
    operations::ignored_headers(&mut document);
    document
}

/// Whether a keyword of a schema says nothing about which values fit.
pub(crate) fn annotation(key: &str) -> bool {
    key.starts_with("x-")
        || [
            "title",
            "description",
            "summary",
            "default",
            "example",
            "examples",
            "deprecated",
            "readOnly",
            "writeOnly",
            "xml",
            "externalDocs",
            "$comment",
        ]
        .contains(&key)
}

/// Whether a schema in line admits everything.
pub(crate) fn says_nothing(node: &Node) -> bool {
    node.as_bool() == Some(true)
        || node.is_object() && node.members().iter().all(|member| annotation(&member.key))
}

/// `{type: 'null'}`.
pub(crate) fn null_schema(position: Position) -> Node {
    Node::object(vec![Member::new("type", Node::text("null", position))], position)
}

/// Whether a schema is `{type: 'null'}`, with annotations at most.
pub(crate) fn is_null_schema(node: &Node) -> bool {
    node.get("type").and_then(Node::as_str) == Some("null")
        && node.members().iter().all(|member| member.key == "type" || annotation(&member.key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use crate::tree::Source;

    fn normalised(schema: &str) -> serde_json::Value {
        let text = format!("openapi: 3.1.0\ncomponents:\n  schemas:\n    A: {schema}\n");
        let document = normalise(load(Source::new("t.yaml", text), &[]).unwrap());
        document.find("/components/schemas/A").unwrap().to_json()
    }

    #[test]
    fn one_spelling() {
        for (old, new) in [
            ("{type: [string], const: x}", r#"{"type": "string", "enum": ["x"]}"#),
            (
                "{properties: {const: {const: 1}}}",
                r#"{"properties": {"const": {"enum": [1]}}, "type": "object"}"#,
            ),
            ("{type: ['null', string]}", r#"{"type": ["string", "null"]}"#),
            (
                "{type: [string, 'null'], enum: [a, null]}",
                r#"{"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]}"#,
            ),
            ("{type: [string, 'null'], enum: [a]}", r#"{"type": "string", "enum": ["a"]}"#),
            (
                "{enum: [a, null], description: d}",
                r#"{"description": "d", "anyOf": [{"enum": ["a"]}, {"type": "null"}]}"#,
            ),
            ("{const: null}", r#"{"type": "null"}"#),
            (
                "{oneOf: [{type: 'null'}, {$ref: '#/x'}]}",
                r##"{"anyOf": [{"$ref": "#/x"}, {"type": "null"}]}"##,
            ),
            (
                "{anyOf: [{const: null}, {type: [string, 'null']}]}",
                r#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#,
            ),
            (
                "{oneOf: [{type: 'null'}, {type: string}, {type: integer}]}",
                r#"{"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}"#,
            ),
            ("{anyOf: [{$ref: '#/x'}], title: t}", r##"{"title": "t", "$ref": "#/x"}"##),
            (
                "{type: [string, integer, 'null'], minLength: 1, minimum: 2, title: t}",
                r#"{"title": "t", "anyOf": [{"type": "string", "minLength": 1}, {"type": "integer", "minimum": 2}, {"type": "null"}]}"#,
            ),
            (
                "{type: [number, string], format: decimal}",
                r#"{"type": ["number", "string"], "format": "decimal"}"#,
            ),
            (
                "{$ref: '#/x', maxLength: 3, description: d}",
                r##"{"description": "d", "allOf": [{"$ref": "#/x"}, {"maxLength": 3}]}"##,
            ),
            (
                "{type: string, description: d, oneOf: [{const: a, title: a}, {const: b, title: B, description: C}]}",
                r#"{"description": "d\n\n- `b`: B: C", "type": "string", "enum": ["a", "b"]}"#,
            ),
            (
                "{anyOf: [{const: 1, description: one}, {enum: [2, 3]}, {type: 'null'}]}",
                r#"{"description": "- `1`: one", "anyOf": [{"enum": [1, 2, 3]}, {"type": "null"}]}"#,
            ),
            ("{oneOf: [{const: 1}, {const: 1}]}", r#"{"oneOf": [{"enum": [1]}, {"enum": [1]}]}"#),
            ("{$ref: '#/x', readOnly: true}", r##"{"$ref": "#/x", "readOnly": true}"##),
            ("{allOf: [{$ref: '#/x'}, {description: d}]}", r##"{"description": "d", "$ref": "#/x"}"##),
            (
                "{allOf: [{$ref: '#/x'}], properties: {a: {}}, required: [a], title: t}",
                r##"{"title": "t", "allOf": [{"$ref": "#/x"}, {"properties": {"a": {}}, "required": ["a"], "type": "object"}]}"##,
            ),
            (
                "{type: object, oneOf: [{$ref: '#/x'}, {$ref: '#/y'}]}",
                r##"{"oneOf": [{"$ref": "#/x"}, {"$ref": "#/y"}]}"##,
            ),
            (
                "{properties: {a: {}}, oneOf: [{$ref: '#/x'}, {properties: {b: {}}}]}",
                r##"{"oneOf": [{"allOf": [{"properties": {"a": {}}, "type": "object"}, {"$ref": "#/x"}]},
                    {"allOf": [{"properties": {"a": {}}, "type": "object"}, {"properties": {"b": {}}, "type": "object"}]}]}"##,
            ),
            (
                "{properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}",
                r#"{"properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}], "type": "object"}"#,
            ),
            (
                "{additionalProperties: {}, type: object}",
                r#"{"additionalProperties": true, "type": "object"}"#,
            ),
            (
                "{discriminator: {propertyName: k, mapping: {a: A}}, oneOf: [{$ref: '#/x'}, {$ref: '#/y'}]}",
                r##"{"discriminator": {"propertyName": "k", "mapping": {"a": "#/components/schemas/A"}}, "oneOf": [{"$ref": "#/x"}, {"$ref": "#/y"}]}"##,
            ),
        ] {
            let wanted: serde_json::Value = serde_json::from_str(new).unwrap();
            assert_eq!(normalised(old), wanted, "{old}");
        }
    }

    #[test]
    fn normalising_twice_changes_nothing() {
        let text = include_str!("../tests/documents/base.yaml");
        let once = normalise(load(Source::new("t.yaml", text), &[]).unwrap());
        assert_eq!(normalise(once.clone()).root.to_json(), once.root.to_json());
    }
}
