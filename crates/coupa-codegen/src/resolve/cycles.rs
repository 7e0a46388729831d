//! Schemas that are made of themselves: a circle through `allOf`, `anyOf` or `oneOf` alone has no value to end with.

use std::collections::BTreeMap;

use super::{SCHEMAS, schema_name};
use crate::load::Document;
use crate::problem::{Problem, Problems};
use crate::tree::{Node, Position, pointer};

/// Refuses each component that is a part or a member of itself, and tells of each that is nothing but a list of itself.
pub(super) fn check(document: &Document, problems: &mut Problems) {
    circles(document, made_of, &mut |target, position| {
        problems.push(
            Problem::error(
                "schema-cycle",
                document.path(position),
                position,
                format!("`{target}` is made of itself"),
            )
            .because("no value could ever be checked to the end")
            .help(format!(
                "take the reference out, or let it stand inside a property or an item of `{}`",
                pointer::unescape(target)
            )),
        );
    });
    if problems.has_errors() {
        return;
    }
    circles(document, holds, &mut |target, position| {
        problems.push(
            Problem::note(
                "schema-cycle",
                document.path(position),
                position,
                format!("`{target}` holds nothing but itself"),
            )
            .because(
                "lists and maps are aliases in Rust, and an alias cannot name itself: what it holds is kept as JSON, \
                 and the validator looks at all of it",
            )
            .help("put an object or a choice between the two, so that what it holds has a type"),
        );
    });
}

pub(super) type Edges<'n> = Vec<(&'n str, Position)>;

/// Finds circles in the graph of components that `edges` draws.
fn circles<'d>(
    document: &'d Document,
    edges: fn(&'d Node, &mut Edges<'d>),
    found: &mut dyn FnMut(&str, Position),
) {
    let components: Vec<(String, &Node)> = document
        .find(SCHEMAS)
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .map(|member| (pointer::escape(&member.key), &member.value))
        .collect();
    let mut graph: BTreeMap<&str, Edges<'_>> = BTreeMap::new();
    for (name, node) in &components {
        let mut list = Vec::new();
        edges(node, &mut list);
        graph.insert(name, list);
    }
    // Depth first, each component once: 1 is open, 2 is done.
    let mut state: BTreeMap<&str, u8> = BTreeMap::new();
    for start in graph.keys() {
        let mut stack: Vec<(&str, usize)> = vec![(start, 0)];
        if state.contains_key(start) {
            continue;
        }
        state.insert(start, 1);
        while let Some((name, next)) = stack.last_mut() {
            let Some((target, position)) = graph.get(name).and_then(|edges| edges.get(*next)).copied() else {
                state.insert(name, 2);
                stack.pop();
                continue;
            };
            *next += 1;
            match state.get(target) {
                None if graph.contains_key(target) => {
                    state.insert(target, 1);
                    stack.push((target, 0));
                }
                Some(1) => found(target, position),
                _ => {}
            }
        }
    }
}

/// Components that a schema refers to without going into a property or an item.
pub(super) fn made_of<'n>(node: &'n Node, edges: &mut Edges<'n>) {
    if let Some(name) = schema_name(node) {
        edges.push((name, node.get("$ref").map_or(node.position, |reference| reference.position)));
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for item in node.get(keyword).map(Node::items).unwrap_or_default() {
            made_of(item, edges);
        }
    }
}

/// Components that a list, a map or another name refers to: those that become aliases.
fn holds<'n>(node: &'n Node, edges: &mut Edges<'n>) {
    let several = ["anyOf", "oneOf"].iter().any(|keyword| {
        node.get(keyword).is_some_and(|list| list.items().iter().filter(|item| !is_null(item)).count() > 1)
    });
    if several || node.has("enum") || node.has("properties") || node.has("allOf") {
        return;
    }
    if let Some(name) = schema_name(node) {
        edges.push((name, node.get("$ref").map_or(node.position, |reference| reference.position)));
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = node.get(key) {
            holds(inner, edges);
        }
    }
    for keyword in ["anyOf", "oneOf"] {
        for item in node.get(keyword).map(Node::items).unwrap_or_default() {
            holds(item, edges);
        }
    }
}

fn is_null(node: &Node) -> bool {
    node.get("type").and_then(Node::as_str) == Some("null")
}
