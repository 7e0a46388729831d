//! `format: binary` inside of JSON: no JSON holds raw bytes, so that such a string is a text like any other.
//!
//! Forms hold them. A schema that both a form and JSON refer to is left as it is, for the emitters to refuse.

use std::collections::{BTreeMap, BTreeSet};

use crate::load::Document;
use crate::model::build::contents::is_json;
use crate::resolve::{SCHEMAS, schema_name};
use crate::shapes::{Shape, walk};
use crate::tree::{Kind, Node, pointer};

/// JSON Pointers of the strings in JSON whose `format` is `binary`.
pub(crate) fn texts(document: &Document) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if !holds(&document.root) {
        return found;
    }
    let (mut in_json, mut elsewhere) = (BTreeSet::new(), BTreeSet::new());
    let named = document.find(SCHEMAS).map(Node::members).unwrap_or_default();
    let schemas: Schemas<'_> =
        named.iter().map(|member| (pointer::escape(&member.key), &member.value)).collect();
    walk(&document.root, Shape::Root, "", &mut |node, shape, at| {
        if !matches!(shape, Shape::RequestBody | Shape::Response | Shape::Parameter | Shape::Header) {
            return;
        }
        for content in node.get("content").map(Node::members).unwrap_or_default() {
            let Some(schema) = content.value.get("schema") else { continue };
            let essence = content.key.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            if is_json(&essence) {
                let at = pointer::join(&pointer::join(&pointer::join(at, "content"), &content.key), "schema");
                strings(schema, &at, &mut found);
                reach(&schemas, schema, &mut in_json);
            } else {
                reach(&schemas, schema, &mut elsewhere);
            }
        }
        if let Some(schema) = node.get("schema") {
            reach(&schemas, schema, &mut elsewhere);
        }
    });
    for name in in_json.difference(&elsewhere) {
        if let Some(schema) = schemas.get(name) {
            strings(schema, &format!("{SCHEMAS}/{name}"), &mut found);
        }
    }
    found
}

/// Component schemas by their names, escaped as in a JSON Pointer.
type Schemas<'n> = BTreeMap<String, &'n Node>;

/// Whether `binary` is the format of anything: mostly nothing has it, and there is nothing to look for.
fn holds(node: &Node) -> bool {
    node.get("format").and_then(Node::as_str) == Some("binary")
        || node.members().iter().any(|member| holds(&member.value))
        || node.items().iter().any(holds)
}

/// Makes them texts.
pub(super) fn rewrite(document: &mut Document) {
    for at in texts(document) {
        if let Some(node) = node_at(&mut document.root, &at) {
            node.remove("format");
        }
    }
}

/// The strings of raw bytes in a schema.
fn strings(schema: &Node, at: &str, found: &mut BTreeSet<String>) {
    walk(schema, Shape::Schema, at, &mut |node, shape, at| {
        if matches!(shape, Shape::Schema) && node.get("format").and_then(Node::as_str) == Some("binary") {
            found.insert(at.to_owned());
        }
    });
}

/// Names of all schemas that a schema refers to, and those refer to.
fn reach<'n>(schemas: &Schemas<'n>, schema: &'n Node, names: &mut BTreeSet<String>) {
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        walk(schema, Shape::Schema, "", &mut |node, _, _| {
            if let Some(name) = schema_name(node)
                && names.insert(name.to_owned())
            {
                open.extend(schemas.get(name).copied());
            }
        });
    }
}

fn node_at<'n>(root: &'n mut Node, at: &str) -> Option<&'n mut Node> {
    at.split('/').skip(1).try_fold(root, |node, token| {
        let token = pointer::unescape(token);
        if !node.is_object() {
            let Kind::Array(items) = &mut node.kind else { return None };
            return items.get_mut(token.parse::<usize>().ok()?);
        }
        node.get_mut(&token)
    })
}

#[cfg(test)]
mod tests {
    use crate::{Input, Layout, Source, generate};

    /// What is said of a document in which one schema holds `format: binary` and stands in these media types.
    fn said(request: &str, answer: &str) -> Result<String, String> {
        let text = format!(
            "openapi: 3.1.0
info: {{title: Files, version: 1.0.0}}
tags: [{{name: files}}]
paths:
  /files:
    post:
      operationId: keep
      tags: [files]
      requestBody: {{content: {{{request}: {{schema: {{$ref: '#/components/schemas/File'}}}}}}}}
      responses:
        '200': {{description: Kept., content: {{{answer}: {{schema: {{$ref: '#/components/schemas/File'}}}}}}}}
components:
  schemas:
    File: {{type: object, required: [raw], properties: {{raw: {{type: string, format: binary}}}}}}
"
        );
        let document = Source::new("files.yaml", text);
        let input = Input::of(document, Vec::new());
        match generate(&input, &Layout::new("files", "cargo xtask generate")) {
            Ok(generated) => {
                let files = generated.files();
                let (_, types) = files
                    .iter()
                    .find(|(path, _)| path.ends_with("-types/src/generated/files.rs"))
                    .expect("a file");
                assert!(String::from_utf8_lossy(types).contains("raw: String"), "raw bytes in JSON");
                Ok(generated.warnings.render(&input.sources(), false))
            }
            Err(problems) => Err(problems.render(&input.sources(), false)),
        }
    }

    #[test]
    fn raw_bytes_in_json_are_a_text_and_not_both() {
        let notes = said("application/json", "application/vnd.files+json").expect("accepted");
        assert!(notes.contains("note[binary-text]"), "{notes}");
        let refused = said("multipart/form-data", "application/json").expect_err("refused");
        assert!(refused.contains("the JSON of `keep` holds raw bytes"), "{refused}");
    }
}
