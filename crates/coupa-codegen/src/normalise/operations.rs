//! One spelling for parameters and operations.

use std::collections::BTreeSet;

use crate::lint::{METHODS, is_ignored, is_success};
use crate::load::Document;
use crate::names;
use crate::resolve::follow;
use crate::shapes::Shape;
use crate::tree::{Kind, Member, Node};

/// A parameter says whether it is required. What an object in it holds, and of which nothing is said, is a text: there is
/// nothing else that it could be on the wire. A note was given.
pub(super) fn parameter(node: &mut Node) {
    let Untold { members, rest } = untold(node);
    if node.has("name") && !node.has("required") {
        let position = node.position;
        let required = node.get("in").and_then(Node::as_str) == Some("path");
        node.set("required", Node { kind: Kind::Boolean(required), position });
    }
    let Some(schema) = node.get_mut("schema") else { return };
    if rest {
        let position = schema.position;
        let text = Member::new("type", Node::text("string", position));
        schema.set("additionalProperties", Node::object(vec![text], position));
    }
    for member in members {
        if let Some(value) = schema.get_mut("properties").and_then(|properties| properties.get_mut(&member)) {
            become_text(value);
        }
    }
}

/// Of which parts of the object that a parameter is nothing is said.
#[derive(Default)]
pub(crate) struct Untold {
    /// Names of members.
    pub(crate) members: Vec<String>,
    /// All members without a description of their own.
    pub(crate) rest: bool,
}

/// Of which parts of the object that a parameter is nothing is said. A free-form object that is spread over the whole query
/// has none: it is given as the texts that it is.
pub(crate) fn untold(parameter: &Node) -> Untold {
    let Some(schema) = parameter.get("schema") else { return Untold::default() };
    let object = schema.get("type").and_then(Node::as_str) == Some("object");
    let others = ["$ref", "allOf", "anyOf", "oneOf", "patternProperties", "not", "if"];
    if !object || others.iter().any(|keyword| schema.has(keyword)) {
        return Untold::default();
    }
    let properties = schema.get("properties").map(Node::members).unwrap_or_default();
    let spread = parameter.get("in").and_then(Node::as_str) == Some("query")
        && parameter.get("style").and_then(Node::as_str).is_none_or(|style| style == "form")
        && parameter.get("explode").and_then(Node::as_bool).unwrap_or(true);
    if spread && properties.is_empty() {
        return Untold::default();
    }
    let members = properties.iter().filter(|member| super::says_nothing(&member.value));
    Untold {
        members: members.map(|member| member.key.clone()).collect(),
        rest: schema.get("additionalProperties").map_or(properties.is_empty(), super::says_nothing),
    }
}

/// Of what nothing is said becomes a text.
fn become_text(value: &mut Node) {
    let position = value.position;
    if !value.is_object() {
        *value = Node::object(Vec::new(), position);
    }
    value.set("type", Node::text("string", position));
}

/// A member of a form of which nothing is said is a text: there is nothing else that the form could hold. A note was given.
pub(super) fn form(node: &mut Node) {
    let Some(Kind::Object(contents)) = node.get_mut("content").map(|content| &mut content.kind) else {
        return;
    };
    for content in contents.iter_mut().filter(|content| is_form(&content.key)) {
        let properties = content.value.get_mut("schema").and_then(|schema| schema.get_mut("properties"));
        let Some(Kind::Object(members)) = properties.map(|properties| &mut properties.kind) else { continue };
        for member in members {
            let value = if member.value.has("items") {
                member.value.get_mut("items")
            } else {
                Some(&mut member.value)
            };
            if let Some(value) = value.filter(|value| super::says_nothing(value)) {
                become_text(value);
            }
        }
    }
}

/// Whether a media type is that of a form whose members are texts.
pub(crate) fn is_form(media_type: &str) -> bool {
    media_type.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded")
}

/// Takes out the header parameters that the standard tells readers to ignore; a note was given.
pub(super) fn ignored_headers(document: &mut Document) {
    let root = document.clone();
    let ignored = |parameter: &Node| is_ignored(follow(&root, parameter, "").0);
    crate::shapes::rewrite(&mut document.root, Shape::Root, &mut |node, shape| {
        if matches!(shape, Shape::Operation | Shape::PathItem)
            && let Some(Kind::Array(parameters)) = node.get_mut("parameters").map(|list| &mut list.kind)
        {
            parameters.retain(|parameter| !ignored(parameter));
        }
    });
}

/// Methods come in one order, whatever the document's: only the order of paths is the author's.
pub(super) fn path_item(node: &mut Node) {
    const ORDER: [&str; 7] = ["get", "head", "post", "put", "patch", "delete", "options"];
    if let Kind::Object(members) = &mut node.kind {
        // Members that are no methods keep their places in front.
        members.sort_by_key(|member| {
            ORDER.iter().position(|method| *method == member.key).map_or(0, |at| at + 1)
        });
    }
}

/// Ranges of statuses are written `4XX`. Where no response is documented that a caller succeeds with, any other status
/// without content is one; a warning was given.
pub(super) fn operation(node: &mut Node) {
    let position = node.position;
    let documented =
        node.get("responses").is_some_and(|node| node.members().iter().any(|m| !m.key.starts_with("x-")));
    if !documented {
        node.set("responses", Node::object(Vec::new(), position));
    }
    if let Some(responses) = node.get_mut("responses").filter(|responses| responses.is_object())
        && !responses.members().iter().any(|member| is_success(&member.key))
    {
        let description = Member::new("description", Node::text("Not documented.", position));
        responses.set("default", Node::object(vec![description], position));
    }
    if let Some(Kind::Object(members)) = node.get_mut("responses").map(|responses| &mut responses.kind) {
        for member in members {
            if let Some(digit) = member.key.strip_suffix("xx").or_else(|| member.key.strip_suffix("Xx")) {
                member.key = format!("{digit}XX");
            }
        }
    }
}

/// Gives each operation without an `operationId` one, made of method and path: `get_pets_by_id`.
pub(crate) fn name_operations(document: &mut Document) {
    let given: Vec<String> = operations(&document.root)
        .filter_map(|(_, _, operation)| operation.get("operationId")?.as_str().map(names::snake))
        .collect();
    let mut taken: BTreeSet<String> = given.into_iter().collect();
    // In order of path and method, so that the order of the document decides nothing.
    let mut missing: Vec<(String, String)> = operations(&document.root)
        .filter(|(_, _, operation)| operation.is_object() && !operation.has("operationId"))
        .map(|(path, method, _)| (path.to_owned(), method.to_owned()))
        .collect();
    missing.sort();
    for (path, method) in missing {
        let mut words = vec![method.clone()];
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                Some(name) => words.push(format!("by_{name}")),
                None => words.push(segment.to_owned()),
            }
        }
        let wanted = names::snake(&words.join("_")).trim_start_matches("r#").to_owned();
        let id = std::iter::once(wanted.clone())
            .chain((2..1_000_000).map(|number| format!("{wanted}_{number}")))
            .find(|id| !taken.contains(id))
            .unwrap_or(wanted);
        taken.insert(id.clone());
        let operation = document
            .root
            .get_mut("paths")
            .and_then(|paths| paths.get_mut(&path))
            .and_then(|item| item.get_mut(&method));
        if let Some(operation) = operation {
            let position = operation.position;
            if let Kind::Object(members) = &mut operation.kind {
                members.insert(0, Member::new("operationId", Node::text(id, position)));
            }
        }
    }
}

/// Path, method and operation object of every operation.
fn operations(root: &Node) -> impl Iterator<Item = (&str, &str, &Node)> {
    root.get("paths").map(Node::members).unwrap_or_default().iter().flat_map(|path| {
        path.value
            .members()
            .iter()
            .filter(|member| METHODS.contains(&member.key.as_str()))
            .map(|member| (path.key.as_str(), member.key.as_str(), &member.value))
    })
}
