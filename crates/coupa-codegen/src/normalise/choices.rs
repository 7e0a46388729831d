//! One spelling for `anyOf`, `oneOf` and `allOf`, and for what stands beside them.

use super::{annotation, is_null_schema, null_schema};
use crate::tree::{Kind, Member, Node, pointer};

const CHOICES: [&str; 2] = ["anyOf", "oneOf"];

/// Keywords that look at what all others of the same schema have seen: they move into no part of it.
const LAST: [&str; 2] = ["unevaluatedItems", "unevaluatedProperties"];

/// Whether a keyword keeps its place when those beside it become parts.
pub(super) fn stays_outside(key: &str) -> bool {
    annotation(key) || LAST.contains(&key)
}

/// Null is the last member of a choice. A choice of one thing is that thing.
pub(super) fn null_last(node: &mut Node) {
    for keyword in CHOICES {
        let Some(choice) = node.get_mut(keyword) else { continue };
        let position = choice.position;
        let Kind::Array(items) = &mut choice.kind else { continue };
        let mut nullable = items.iter().any(is_null_schema);
        items.retain(|item| !is_null_schema(item));
        for item in items.iter_mut() {
            nullable |= without_null(item);
        }
        let single = items.len() == 1;
        if nullable && !items.is_empty() {
            items.push(null_schema(position));
        }
        if items.is_empty() {
            if nullable {
                node.remove(keyword);
                node.set("type", Node::text("null", position));
            }
        } else if single && nullable {
            if let Kind::Object(members) = &mut node.kind
                && let Some(member) = members.iter_mut().find(|member| member.key == keyword)
            {
                "anyOf".clone_into(&mut member.key);
            }
        } else if single && !node.has("allOf") {
            // `anyOf: [S]` is `allOf: [S]`, which `parts` makes S itself.
            if let Kind::Object(members) = &mut node.kind
                && let Some(member) = members.iter_mut().find(|member| member.key == keyword)
            {
                "allOf".clone_into(&mut member.key);
            }
            node.remove("discriminator");
        }
    }
}

/// Takes null out of a member of a choice, and says whether it was in there.
fn without_null(item: &mut Node) -> bool {
    let position = item.position;
    if let Some(kind) = item.get_mut("type")
        && let Kind::Array(names) = &mut kind.kind
        && let [one, last] = names.as_slice()
        && last.as_str() == Some("null")
    {
        *kind = one.clone();
        return true;
    }
    let Some(choice) = item.get("anyOf") else { return false };
    if let [inner, last] = choice.items()
        && is_null_schema(last)
        && item.members().iter().all(|member| member.key == "anyOf" || annotation(&member.key))
    {
        let mut inner = inner.clone();
        item.remove("anyOf");
        let mut members = item.take_members();
        members.extend(inner.take_members());
        *item = Node::object(members, position);
        return true;
    }
    false
}

/// What stands beside a choice becomes a part of each of its members: `B and (X or Y)` is `(B and X) or (B and Y)`.
pub(super) fn siblings(node: &mut Node) {
    let mut found = CHOICES.iter().filter(|keyword| node.has(keyword));
    let (Some(keyword), None) = (found.next(), found.next()) else { return };
    let beside = |member: &Member| {
        member.key != *keyword && member.key != "discriminator" && !stays_outside(&member.key)
    };
    if !node.members().iter().any(beside) {
        return;
    }
    let members = node.get(keyword).map(Node::items).unwrap_or_default();
    let of_object = node.get("type").is_some_and(|kind| {
        kind.as_str() == Some("object") || kind.items().iter().any(|name| name.as_str() == Some("object"))
    });
    if members.iter().all(|member| only_constrains(member, of_object)) {
        // The choice is between constraints: the schema itself is the type.
        return;
    }
    let position = node.position;
    let (base, mut rest): (Vec<Member>, Vec<Member>) = node.take_members().into_iter().partition(beside);
    let redundant = base.iter().all(|member| member.key == "type");
    let null =
        rest.iter().any(|member| member.key == *keyword && member.value.items().iter().any(is_null_schema));
    if !redundant && !null && rest.iter().any(|member| member.key == "discriminator") {
        // Its tags name the members, which get other names: `distribute` says the tags in each member.
        let (outside, choice): (Vec<Member>, Vec<Member>) =
            rest.into_iter().partition(|member| stays_outside(&member.key));
        let mut base = Node::object(base, position);
        let mut parts = base.remove("allOf").map(|mut all| all.value.take_items()).unwrap_or_default();
        if !base.members().is_empty() {
            parts.push(base);
        }
        parts.push(Node::object(choice, position));
        *node = Node::object(outside, position);
        node.set("allOf", Node::list(parts, position));
        return;
    }
    for member in rest.iter_mut().filter(|member| member.key == *keyword) {
        let Kind::Array(items) = &mut member.value.kind else { continue };
        for item in items.iter_mut().filter(|item| !is_null_schema(item)) {
            if redundant && (item.has("$ref") || item.has("type") || item.has("allOf")) {
                continue;
            }
            if redundant && item.is_object() {
                for member in &base {
                    item.set(&member.key, member.value.clone());
                }
                continue;
            }
            let part = item.clone();
            let mut base = Node::object(base.clone(), position);
            let mut parts = base.remove("allOf").map(|mut all| all.value.take_items()).unwrap_or_default();
            if !base.members().is_empty() {
                parts.push(base);
            }
            parts.push(part);
            *item = Node::object(vec![Member::new("allOf", Node::list(parts, position))], position);
        }
    }
    *node = Node::object(rest, position);
}

/// Whether a schema says only which members there must be.
pub(crate) fn only_constrains(node: &Node, of_object: bool) -> bool {
    node.is_object()
        && node.members().iter().any(|member| member.key != "type")
        && node.members().iter().all(|member| match member.key.as_str() {
            "required" | "minProperties" | "maxProperties" => true,
            "type" => of_object && member.value.as_str() == Some("object"),
            key => annotation(key),
        })
}

/// `allOf`: parts that only annotate move out, what stands beside the parts becomes one, a single part is the
/// schema itself.
pub(super) fn parts(node: &mut Node) {
    if !node.has("allOf") {
        return;
    }
    let position = node.position;
    let mut outside = Vec::new();
    let mut own = Vec::new();
    let mut parts = Vec::new();
    for mut member in node.take_members() {
        if member.key == "allOf" {
            parts = member.value.take_items();
        } else if stays_outside(&member.key)
            || member.key == "discriminator"
            || CHOICES.contains(&member.key.as_str())
        {
            outside.push(member);
        } else {
            own.push(member);
        }
    }
    let mut kept: Vec<Node> = Vec::new();
    for mut part in parts {
        let annotates = part.is_object()
            && part.members().iter().all(|member| annotation(&member.key))
            && !part.members().is_empty();
        let empty = part.is_object() && part.members().is_empty();
        if annotates {
            for member in part.take_members() {
                if !outside.iter().any(|known: &Member| known.key == member.key) {
                    outside.push(member);
                }
            }
        } else if !empty && part.as_bool() != Some(true) {
            kept.push(part);
        }
    }
    // `type: object` alone says nothing beside parts that are objects.
    let redundant = own.iter().all(|member| member.key == "type" && member.value.as_str() == Some("object"));
    if !own.is_empty() && (!redundant || kept.is_empty()) {
        let mut part = Node::object(own, position);
        if !part.has("type") && part.has("properties") {
            part.set("type", Node::text("object", position));
        }
        kept.push(part);
    }
    let bound = |key: &str| CHOICES.contains(&key) || LAST.contains(&key);
    let choice = outside.iter().any(|member| bound(&member.key));
    match <[Node; 1]>::try_from(kept) {
        Ok([mut only]) if !choice && only.is_object() => {
            for member in only.take_members() {
                if !outside.iter().any(|known| known.key == member.key) {
                    outside.push(member);
                }
            }
        }
        Ok([only]) => outside.push(Member::new("allOf", Node::list(vec![only], position))),
        Err(kept) if kept.is_empty() => {}
        Err(kept) => outside.push(Member::new("allOf", Node::list(kept, position))),
    }
    *node = Node::object(outside, position);
}

/// A mapping names component schemas by full references.
pub(super) fn mapping(node: &mut Node) {
    let Some(Kind::Object(members)) = node.get_mut("mapping").map(|mapping| &mut mapping.kind) else {
        return;
    };
    for member in members {
        if let Kind::String(text) = &mut member.value.kind
            && !text.contains(['#', '/'])
        {
            *text = format!("#{}", pointer::join(crate::resolve::SCHEMAS, text));
        }
    }
}
