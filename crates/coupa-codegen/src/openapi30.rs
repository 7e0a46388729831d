//! OpenAPI 3.0 as 3.1: the two spell null, exclusive bounds and what stands beside a `$ref` in different ways.
//!
//! | 3.0 | 3.1 |
//! |---|---|
//! | `type: T`, `nullable: true` | `type: [T, 'null']`, and null among the values of an `enum` |
//! | `nullable: true` beside `allOf`, `anyOf`, `oneOf` or `$ref` | a choice between that and null |
//! | `enum: [null]`, whatever the type | `type: 'null'` |
//! | `minimum: n`, `exclusiveMinimum: true` | `exclusiveMinimum: n` |
//!
//! The standard of 3.0 says that what stands beside a `$ref` is ignored. Authors mean it, so it is read as in
//! 3.1, and a warning says so. In the same way, `nullable` and bounds of 3.0 in a document of 3.1 are read as they are
//! meant, with a warning.

use crate::load::Document;
use crate::normalise::{annotation, null_schema};
use crate::problem::Problems;
use crate::shapes::{Shape, rewrite};
use crate::tree::{Kind, Member, Node};

/// Rewrites a document of 3.0; of one of 3.1, only what is written as in 3.0.
pub fn upgrade(mut document: Document, problems: &mut Problems) -> Document {
    let is_3_0 = |root: &Node| {
        root.get("openapi").and_then(Node::as_str).is_some_and(|version| version.starts_with("3.0."))
    };
    let older = is_3_0(&document.root);
    let mut root = document.root.clone();
    if older {
        null_members(&document, &mut root, problems);
    }
    rewrite(&mut root, Shape::Root, &mut |node, shape| match shape {
        Shape::Schema if older => {
            beside_reference(&document, node, problems);
            only_null(node);
            schema(&document, node, problems);
        }
        Shape::Schema => {
            let spelling = node.members().iter().find(|member| {
                member.value.as_bool().is_some()
                    && ["nullable", "exclusiveMinimum", "exclusiveMaximum"].contains(&member.key.as_str())
            });
            if let Some(member) = spelling {
                problems.push(spelled(&document, member));
                schema(&document, node, problems);
            }
        }
        Shape::Root => {
            if let Kind::Object(members) = &mut node.kind
                && older
                && let Some(member) = members.iter_mut().find(|member| member.key == "openapi")
            {
                member.value.kind = Kind::String("3.1.0".to_owned());
            }
        }
        _ => {}
    });
    document.root = root;
    document
}

/// `anyOf: [S, {nullable: true}]`: by the letter the second member is anything; programs that write it mean null.
fn null_members(document: &Document, root: &mut Node, problems: &mut Problems) {
    let only_nullable = |item: &Node| {
        item.get("nullable").and_then(Node::as_bool) == Some(true)
            && item.members().iter().all(|member| member.key == "nullable" || annotation(&member.key))
    };
    rewrite(root, Shape::Root, &mut |node, shape| {
        if shape != Shape::Schema {
            return;
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(Kind::Array(items)) = node.get_mut(keyword).map(|list| &mut list.kind) else { continue };
            for item in items.iter_mut().filter(|item| only_nullable(item)) {
                problems.push(
                    document
                        .warning("older-spelling", item, "`nullable: true` alone is read as null")
                        .because(
                            "by the letter of OpenAPI 3.0 it is any value, and the choice then says nothing",
                        )
                        .help("write `nullable: true` beside the choice"),
                );
                *item = null_schema(item.position);
            }
        }
    });
}

/// What is written as in 3.0 in a document of 3.1.
fn spelled(document: &Document, member: &Member) -> crate::problem::Problem {
    let help = if member.key == "nullable" {
        "write `type: [string, 'null']`, or a choice with `{type: 'null'}`"
    } else {
        "write the bound itself: `exclusiveMinimum: 0` without `minimum`"
    };
    crate::problem::Problem::warning(
        "older-spelling",
        document.path(member.key_position),
        member.key_position,
        format!("`{}` is written as in OpenAPI 3.0", member.key),
    )
    .because("by the letter of OpenAPI 3.1 it says nothing; it is read as OpenAPI 3.0 reads it")
    .help(help)
}

fn beside_reference(document: &Document, node: &Node, problems: &mut Problems) {
    if node.get("$ref").is_some() {
        let ignored = node.members().iter().find(|member| member.key != "$ref" && !annotation(&member.key));
        if let Some(member) = ignored {
            problems.push(
                crate::problem::Problem::warning(
                    "reference-siblings",
                    document.path(member.key_position),
                    member.key_position,
                    format!("`{}` stands beside a `$ref`", member.key),
                )
                .because("OpenAPI 3.0 says that it is ignored; it is read here as OpenAPI 3.1 reads it")
                .help("write `allOf: [{$ref: …}]` and put it beside that, or remove it"),
            );
        }
    }
}

fn schema(document: &Document, node: &mut Node, problems: &mut Problems) {
    bound(node, "exclusiveMinimum", "minimum");
    bound(node, "exclusiveMaximum", "maximum");
    let nullable = node.remove("nullable").and_then(|member| member.value.as_bool());
    if nullable != Some(true) {
        return;
    }
    let position = node.position;
    if let Kind::Object(members) = &mut node.kind
        && let Some(kind) = members.iter_mut().find(|member| member.key == "type")
    {
        let null = Node::text("null", position);
        let list = match &kind.value.kind {
            Kind::Array(items) => items.iter().cloned().chain([null]).collect(),
            _ => vec![kind.value.clone(), null],
        };
        kind.value.kind = Kind::Array(list);
        null_among_values(document, node, problems);
        return;
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Kind::Object(members) = &mut node.kind
            && let Some(choice) = members.iter_mut().find(|member| member.key == keyword)
            && let Kind::Array(items) = &mut choice.value.kind
        {
            items.push(null_schema(position));
            return;
        }
    }
    if node.get("enum").is_some() {
        null_among_values(document, node, problems);
    } else if ["$ref", "allOf", "properties", "items"].iter().any(|key| node.get(key).is_some()) {
        // Annotations stay outside, so that they are still read at the property itself.
        let (mut outside, inside): (Vec<Member>, Vec<Member>) =
            node.take_members().into_iter().partition(|member| annotation(&member.key));
        let inner = Node::object(inside, position);
        outside.push(Member::new("anyOf", Node::list(vec![inner, null_schema(position)], position)));
        *node = Node::object(outside, position);
    }
    // Without any of these, null was allowed already.
}

/// 3.0 has no type `null`: `enum: [null]` says it, whatever `type` stands beside it.
fn only_null(node: &mut Node) {
    if let Some(values) = node.get("enum")
        && !values.items().is_empty()
        && values.items().iter().all(Node::is_null)
    {
        let position = values.position;
        node.remove("enum");
        node.set("type", Node::text("null", position));
        node.remove("nullable");
    }
}

/// `nullable` with an `enum` that does not list null: by the letter nothing changes, by use null is meant.
fn null_among_values(document: &Document, node: &mut Node, problems: &mut Problems) {
    if let Kind::Object(members) = &mut node.kind
        && let Some(values) = members.iter_mut().find(|member| member.key == "enum")
        && let Kind::Array(items) = &mut values.value.kind
        && !items.iter().any(Node::is_null)
    {
        let position = values.key_position;
        items.push(Node { kind: Kind::Null, position });
        problems.push(
            crate::problem::Problem::warning(
                "null-not-listed",
                document.path(position),
                position,
                "`nullable: true`, but null is not among the values of `enum`",
            )
            .because("by the letter null does not fit; it is read as if null were listed")
            .help("add null to `enum`, or remove `nullable`"),
        );
    }
}

/// A boolean exclusive bound takes the place of the bound that it sharpens.
fn bound(node: &mut Node, exclusive: &str, inclusive: &str) {
    let Some(flag) = node.get(exclusive).and_then(Node::as_bool) else { return };
    node.remove(exclusive);
    if flag
        && let Kind::Object(members) = &mut node.kind
        && let Some(member) = members.iter_mut().find(|member| member.key == inclusive)
    {
        exclusive.clone_into(&mut member.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use crate::tree::Source;

    fn upgraded(schema: &str) -> (serde_json::Value, Vec<&'static str>) {
        let text =
            format!("openapi: 3.0.3\ncomponents:\n  schemas:\n    A: {schema}\n    B: {{type: string}}\n");
        let mut problems = Problems::new();
        let document = upgrade(load(Source::new("t.yaml", text), &[]).unwrap(), &mut problems);
        (document.find("/components/schemas/A").unwrap().to_json(), problems.iter().map(|p| p.rule).collect())
    }

    #[test]
    fn spellings_of_3_0() {
        for (old, new) in [
            ("{type: string, nullable: true}", r#"{"type": ["string", "null"]}"#),
            ("{type: string, nullable: false}", r#"{"type": "string"}"#),
            ("{nullable: true}", "{}"),
            ("{type: string, enum: [null]}", r#"{"type": "null"}"#),
            (
                "{minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false}",
                r#"{"exclusiveMinimum": 1, "maximum": 2}"#,
            ),
            (
                "{description: d, nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}",
                r##"{"description": "d", "anyOf": [{"allOf": [{"$ref": "#/components/schemas/B"}]}, {"type": "null"}]}"##,
            ),
            (
                "{nullable: true, oneOf: [{type: string}]}",
                r#"{"oneOf": [{"type": "string"}, {"type": "null"}]}"#,
            ),
            (
                "{properties: {a: {type: integer, nullable: true}}}",
                r#"{"properties": {"a": {"type": ["integer", "null"]}}}"#,
            ),
        ] {
            let wanted: serde_json::Value = serde_json::from_str(new).unwrap();
            assert_eq!(upgraded(old), (wanted, vec![]), "{old}");
        }
    }

    #[test]
    fn doubtful_spellings_are_read_as_meant_and_said() {
        let (value, rules) = upgraded("{type: string, nullable: true, enum: [a]}");
        assert_eq!(value, serde_json::json!({"type": ["string", "null"], "enum": ["a", null]}));
        assert_eq!(rules, ["null-not-listed"]);
        let (value, rules) =
            upgraded("{anyOf: [{$ref: '#/components/schemas/B'}, {nullable: true, title: t}]}");
        assert_eq!(
            value,
            serde_json::json!({"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]})
        );
        assert_eq!(rules, ["older-spelling"]);
        let (value, rules) = upgraded("{$ref: '#/components/schemas/B', nullable: true, description: d}");
        assert_eq!(
            value,
            serde_json::json!({"description": "d", "anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]})
        );
        assert_eq!(rules, ["reference-siblings"]);
    }
}
