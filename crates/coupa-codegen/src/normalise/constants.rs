//! A choice of constants is an enumeration: `oneOf: [{const: a, title: A}, {const: b}]` is `enum: [a, b]`. What is said of
//! each constant goes into the description.

use std::fmt::Write as _;

use super::{annotation, is_null_schema};
use crate::tree::{Member, Node};

/// What a member may say beside its values.
const SAID: [&str; 4] = ["type", "enum", "title", "description"];

/// Rewrites a choice of constants, null aside. Inner schemas were rewritten before: a constant is an `enum` of one.
pub(super) fn enumeration(node: &mut Node) {
    let only = |keyword: &str| {
        node.members().iter().all(|member| {
            member.key == keyword
                || member.key == "type"
                || annotation(&member.key) && member.key != "x-assumed"
        })
    };
    let Some(keyword) = ["oneOf", "anyOf"].into_iter().find(|keyword| node.has(keyword) && only(keyword))
    else {
        return;
    };
    let members = node.get(keyword).map(Node::items).unwrap_or_default();
    let (nulls, constants): (Vec<&Node>, Vec<&Node>) =
        members.iter().partition(|member| is_null_schema(member));
    let kind = node.get("type").and_then(Node::as_str);
    let types: Vec<Option<&str>> =
        constants.iter().map(|member| member.get("type").and_then(Node::as_str).or(kind)).collect();
    let same = types.windows(2).all(|pair| pair[0] == pair[1]);
    let said = |member: &&Node| {
        member.has("enum") && member.members().iter().all(|member| SAID.contains(&member.key.as_str()))
    };
    if constants.len() < 2 || !same || !nulls.is_empty() && kind.is_some() || !constants.iter().all(said) {
        return;
    }
    let values: Vec<Node> = constants
        .iter()
        .flat_map(|member| member.get("enum").map(Node::items).unwrap_or_default())
        .cloned()
        .collect();
    let texts: Vec<String> = values.iter().map(|value| value.to_json().to_string()).collect();
    let scalar = |value: &Node| !value.is_object() && value.items().is_empty() && !value.is_null();
    let distinct = texts.iter().collect::<std::collections::BTreeSet<_>>().len() == texts.len();
    // `1` and `1.0` are one value, written in two ways.
    if !distinct || !values.iter().all(scalar) || values.iter().any(|value| value.to_json().is_f64()) {
        return;
    }
    let described = described(node, &constants);
    let position = node.position;
    let mut inner = Node::object(Vec::new(), position);
    if let Some(Some(kind)) = types.first() {
        inner.set("type", Node::text(*kind, position));
    }
    let null = nulls.first().map(|null| (*null).clone());
    inner.set("enum", Node::list(values, position));
    node.remove(keyword);
    node.remove("type");
    if let Some(description) = described {
        node.set("description", Node::text(description, position));
    }
    match null {
        Some(null) => node.set("anyOf", Node::list(vec![inner, null], position)),
        None => {
            for Member { key, value, .. } in inner.take_members() {
                node.set(&key, value);
            }
        }
    }
}

/// The description with a line for each constant of which something is said.
fn described(node: &Node, constants: &[&Node]) -> Option<String> {
    let mut lines = String::new();
    for member in constants {
        let values: Vec<String> =
            member.get("enum").map(Node::items).unwrap_or_default().iter().map(plain).collect();
        let text = |key: &str| member.get(key).and_then(Node::as_str).map(str::trim).unwrap_or_default();
        let title = Some(text("title")).filter(|title| !values.iter().any(|value| value == title));
        let said: Vec<&str> =
            title.into_iter().chain([text("description")]).filter(|text| !text.is_empty()).collect();
        if !said.is_empty() {
            // What is said may have lines of its own.
            let said = said.join(": ").replace('\n', "\n  ");
            let _ = writeln!(lines, "- `{}`: {said}", values.join("`, `"));
        }
    }
    if lines.is_empty() {
        return None;
    }
    let own = node.get("description").and_then(Node::as_str).map(str::trim).unwrap_or_default();
    let gap = if own.is_empty() { "" } else { "\n\n" };
    Some(format!("{own}{gap}{}", lines.trim_end()))
}

/// A constant as it is read by people.
fn plain(value: &Node) -> String {
    value.as_str().map_or_else(|| value.to_json().to_string(), str::to_owned)
}
