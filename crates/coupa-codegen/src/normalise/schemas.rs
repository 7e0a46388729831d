//! One spelling for types, null and values of a single schema. Inner schemas were rewritten before.

use super::choices;
use super::{annotation, null_schema};
use crate::tree::{Kind, Member, Node};

/// Keywords that speak of values of one type only, by that type.
const BY_TYPE: [(&str, &[&str]); 5] = [
    (
        "string",
        &[
            "format",
            "minLength",
            "maxLength",
            "pattern",
            "contentMediaType",
            "contentEncoding",
            "contentSchema",
        ],
    ),
    ("number", &["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ("integer", &["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    (
        "array",
        &[
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "minContains",
            "maxContains",
            "unevaluatedItems",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
        ],
    ),
];

/// Rewrites one schema.
pub(super) fn schema(node: &mut Node) {
    if !node.is_object() {
        return;
    }
    for key in crate::lint::OLDER {
        node.remove(key);
    }
    constant(node);
    super::constants::enumeration(node);
    implied_type(node);
    let idle: Vec<String> = idle(node).map(|member| member.key.clone()).collect();
    for key in idle {
        node.remove(&key);
    }
    open_members(node);
    if !values(node) {
        several_types(node);
    }
    reference_siblings(node);
    choices::null_last(node);
    choices::siblings(node);
    choices::parts(node);
}

/// `const: x` is `enum: [x]`: a tool that does not know `const` would drop it silently.
fn constant(node: &mut Node) {
    if let Some(constant) = node.remove("const") {
        let position = constant.value.position;
        node.remove("enum");
        node.set("enum", Node::list(vec![constant.value], position));
    }
}

/// Properties are those of an object, items those of a list, also where `type` is left out.
fn implied_type(node: &mut Node) {
    if node.has("type") || node.has("$ref") {
        return;
    }
    let implied = if node.has("properties") {
        "object"
    } else if node.has("items") {
        "array"
    } else {
        return;
    };
    // Beside `allOf` it is the parts that decide.
    if !node.has("allOf") {
        let position = node.position;
        node.set("type", Node::text(implied, position));
    }
}

/// Keywords that describe the members of objects or the items of lists, in a schema of values that are neither: they say
/// nothing, and no reader may take such a value for an object. A warning was given.
pub(crate) fn idle(node: &Node) -> impl Iterator<Item = &Member> {
    let types = named_types(node);
    let idle = move |member: &&Member| {
        BY_TYPE.iter().any(|(kind, keys)| {
            matches!(*kind, "object" | "array")
                && keys.contains(&member.key.as_str())
                && !types.is_empty()
                && !types.iter().any(|name| name == kind)
        })
    };
    node.members().iter().filter(idle)
}

/// `additionalProperties: {}` is `additionalProperties: true`.
fn open_members(node: &mut Node) {
    if let Some(more) = node.get_mut("additionalProperties")
        && more.is_object()
        && more.members().is_empty()
    {
        more.kind = Kind::Boolean(true);
    }
}

/// Null among the values of an `enum` becomes a choice. Says whether the schema is an enumeration.
fn values(node: &mut Node) -> bool {
    let position = node.position;
    let types = named_types(node);
    let Some(values) = node.get_mut("enum") else { return false };
    let Kind::Array(items) = &mut values.kind else { return false };
    let listed = items.iter().any(Node::is_null);
    items.retain(|value| !value.is_null());
    let empty = items.is_empty();
    let nullable = listed && (types.is_empty() || types.iter().any(|name| name == "null"));
    let types: Vec<String> = types.into_iter().filter(|name| name != "null").collect();
    match types.as_slice() {
        _ if !node.has("type") => {}
        [one] => node.set("type", Node::text(one.clone(), position)),
        // The values say more than the list of types does.
        _ => {
            node.remove("type");
        }
    }
    if nullable && empty {
        node.remove("enum");
        node.set("type", Node::text("null", position));
    } else if nullable {
        let (mut outside, inside): (Vec<Member>, Vec<Member>) =
            node.take_members().into_iter().partition(|member| annotation(&member.key));
        let choice = Node::list(vec![Node::object(inside, position), null_schema(position)], position);
        outside.push(Member::new("anyOf", choice));
        *node = Node::object(outside, position);
    }
    true
}

fn named_types(node: &Node) -> Vec<String> {
    let Some(kind) = node.get("type") else { return Vec::new() };
    let mut found: Vec<String> = Vec::new();
    for name in kind.as_str().into_iter().chain(kind.items().iter().filter_map(Node::as_str)) {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    found
}

/// `type: [a, b]` becomes a choice of single types, each with the keywords that speak of it. One type and null
/// stay a list, null last.
fn several_types(node: &mut Node) {
    if node.get("type").is_none_or(|kind| !matches!(kind.kind, Kind::Array(_))) {
        return;
    }
    let position = node.get("type").map_or(node.position, |kind| kind.position);
    let types = named_types(node);
    let nullable = types.iter().any(|name| name == "null");
    let others: Vec<&String> = types.iter().filter(|name| *name != "null").collect();
    match (others.as_slice(), nullable) {
        ([], true) => node.set("type", Node::text("null", position)),
        ([one], false) => node.set("type", Node::text(one.as_str(), position)),
        ([one], true) => {
            let list = vec![Node::text(one.as_str(), position), Node::text("null", position)];
            node.set("type", Node::list(list, position));
        }
        // A decimal is written as text or as a number; that is one type.
        _ if node.get("format").and_then(Node::as_str) == Some("decimal") => {}
        _ if ["allOf", "anyOf", "oneOf", "$ref"].iter().any(|key| node.has(key)) => {}
        _ => split(node, &others, nullable),
    }
}

fn split(node: &mut Node, types: &[&String], nullable: bool) {
    let position = node.position;
    let (mut outside, inside): (Vec<Member>, Vec<Member>) =
        node.take_members().into_iter().partition(|member| annotation(&member.key));
    let known = |name: &str| BY_TYPE.iter().find(|(kind, _)| *kind == name).map_or(&[][..], |(_, keys)| keys);
    let mut choice: Vec<Node> = Vec::new();
    for name in types {
        // A number is an integer, too.
        if *name == "integer" && types.iter().any(|other| *other == "number") {
            continue;
        }
        let mut members = vec![Member::new("type", Node::text(name.as_str(), position))];
        for member in inside.iter().filter(|member| member.key != "type") {
            let of_another = BY_TYPE.iter().any(|(_, keys)| keys.contains(&member.key.as_str()));
            if known(name).contains(&member.key.as_str()) || !of_another {
                members.push(member.clone());
            }
        }
        choice.push(Node::object(members, position));
    }
    if nullable {
        choice.push(null_schema(position));
    }
    outside.push(Member::new("anyOf", Node::list(choice, position)));
    *node = Node::object(outside, position);
}

/// Beside a `$ref` stand annotations only; what constrains becomes a part of its own.
fn reference_siblings(node: &mut Node) {
    if !node.has("$ref") || node.members().iter().all(|m| m.key == "$ref" || annotation(&m.key)) {
        return;
    }
    let position = node.position;
    let (mut outside, inside): (Vec<Member>, Vec<Member>) =
        node.take_members().into_iter().partition(|member| choices::stays_outside(&member.key));
    let (reference, mut rest): (Vec<Member>, Vec<Member>) =
        inside.into_iter().partition(|member| member.key == "$ref");
    let mut parts = vec![Node::object(reference, position)];
    // An `allOf` beside the reference is more parts.
    if let Some(index) = rest.iter().position(|member| member.key == "allOf") {
        parts.extend(rest.remove(index).value.take_items());
    }
    if !rest.is_empty() {
        parts.push(Node::object(rest, position));
    }
    outside.push(Member::new("allOf", Node::list(parts, position)));
    *node = Node::object(outside, position);
}
