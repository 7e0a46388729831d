//! Choices among the parts of an `allOf`: `A and (X or Y)` is `(A and X) or (A and Y)`.
//!
//! A choice in a part is looked at behind its references. What its discriminator says of each member becomes a part of
//! that member: the property with its values.

use super::{annotation, choices, is_null_schema};
use crate::load::Document;
use crate::model::usage::STRUCTURE;
use crate::resolve::{follow, schema_name};
use crate::shapes::{Shape, rewrite};
use crate::tree::{Kind, Member, Node, pointer};

/// Most members that a distributed choice may have.
const MOST: usize = 64;

/// How often a member that is a choice itself is distributed again.
const ROUNDS: usize = 4;

/// Distributes the choices of a document in one spelling.
pub(super) fn distribute(document: &mut Document) {
    for _ in 0..ROUNDS {
        let before = document.clone();
        let mut changed = false;
        let mut taken_in = std::mem::take(&mut document.taken_in);
        rewrite(&mut document.root, Shape::Root, &mut |node, shape| {
            if shape == Shape::Schema
                && let Some(choice) = distributed(&before, node)
            {
                let parts = node.get("allOf").map(Node::items).unwrap_or_default();
                taken_in.extend(parts.iter().filter_map(schema_name).map(str::to_owned));
                *node = choice;
                changed = true;
            }
        });
        document.taken_in = taken_in;
        if !changed {
            return;
        }
    }
}

/// The choice that an `allOf` is, where a part of it is one and others are merged with it.
fn distributed(document: &Document, node: &Node) -> Option<Node> {
    let parts = node.get("allOf")?.items();
    if parts.len() < 2 {
        return None;
    }
    if !node.members().iter().all(|member| member.key == "allOf" || annotation(&member.key)) {
        return None;
    }
    let position = node.position;
    let mut keyword: Option<&str> = None;
    // Each row is the parts of one member, those of the choices first: they have the names.
    let mut rows: Vec<Vec<Node>> = vec![Vec::new()];
    let mut beside: Vec<Node> = Vec::new();
    for part in parts {
        let Some((word, members)) = choice(document, part) else {
            beside.push(part.clone());
            continue;
        };
        // Exactly one of each is exactly one of all pairs, and at least one likewise; the two do not mix.
        if keyword.is_some_and(|known| known != word) || rows.len() * members.len() > MOST {
            return None;
        }
        keyword = Some(word);
        let pairs = rows.iter().flat_map(|row| members.iter().map(move |member| (row, member)));
        rows = pairs.map(|(row, member)| row.iter().chain(member).cloned().collect()).collect();
    }
    let keyword = keyword?;
    // Beside parts that say nothing of their own, the choice is the type itself.
    if rows.iter().all(|row| row.len() < 2) && beside.iter().all(is_bare) {
        return None;
    }
    let members = rows
        .into_iter()
        .map(|row| {
            let parts = row.into_iter().chain(beside.iter().cloned()).collect();
            let mut member = Node::object(vec![Member::new("allOf", Node::list(parts, position))], position);
            choices::parts(&mut member);
            member
        })
        .collect();
    let mut outside: Vec<Member> =
        node.members().iter().filter(|member| member.key != "allOf").cloned().collect();
    outside.push(Member::new(keyword, Node::list(members, position)));
    Some(Node::object(outside, position))
}

/// `{type: object}`, or what only bounds a value.
fn is_bare(part: &Node) -> bool {
    let says = |member: &Member| STRUCTURE.contains(&member.key.as_str()) && member.key != "type";
    part.members().iter().all(|member| !says(member) && member.key != "required")
}

/// The members of a choice, each with the part that its tag makes. A choice that only says which members there must be
/// is none: types do not differ by it.
fn choice(document: &Document, part: &Node) -> Option<(&'static str, Vec<Vec<Node>>)> {
    let (target, _) = follow(document, part, "");
    let (list, keyword) = crate::model::structure::alternatives(target)?;
    let beside =
        |member: &Member| member.key == keyword || member.key == "discriminator" || annotation(&member.key);
    // Null fits no other part: those are objects.
    let members: Vec<&Node> = list.iter().filter(|member| !is_null_schema(member)).collect();
    if !target.members().iter().all(beside)
        || members.len() < 2
        || members.iter().all(|member| choices::only_constrains(member, true))
    {
        return None;
    }
    let tagged = |member: &Node| -> Vec<Node> {
        let tag = target.get("discriminator").and_then(|discriminator| tag(document, discriminator, member));
        std::iter::once(member.clone()).chain(tag).collect()
    };
    Some((keyword, members.into_iter().map(tagged).collect()))
}

/// What a discriminator says of a member.
fn tag(document: &Document, discriminator: &Node, member: &Node) -> Option<Node> {
    let property = discriminator.get("propertyName")?.as_str()?;
    let name = schema_name(member)?;
    let mapping = discriminator.get("mapping").map(Node::members).unwrap_or_default();
    let leads_here = |entry: &&Member| {
        entry.value.as_str().is_some_and(|target| {
            target == name || target.strip_prefix('#') == Some(&pointer::join(crate::resolve::SCHEMAS, name))
        })
    };
    let mut values: Vec<String> = mapping.iter().filter(leads_here).map(|entry| entry.key.clone()).collect();
    if values.is_empty() {
        if says_values(document, member, property, 0) {
            return None;
        }
        values.push(name.to_owned());
    }
    let position = discriminator.position;
    let text = |text: &str| Node::text(text, position);
    let values = Node::list(values.iter().map(|value| text(value)).collect(), position);
    let schema =
        Node::object(vec![Member::new("type", text("string")), Member::new("enum", values)], position);
    let properties = Node { kind: Kind::Object(vec![Member::new(property, schema)]), position };
    Some(Node::object(
        vec![
            Member::new("type", text("object")),
            Member::new("properties", properties),
            Member::new("required", Node::list(vec![text(property)], position)),
        ],
        position,
    ))
}

/// Whether a member lists the values of a property itself.
fn says_values(document: &Document, member: &Node, property: &str, depth: usize) -> bool {
    let (target, _) = follow(document, member, "");
    let own = target.get("properties").and_then(|properties| properties.get(property));
    own.is_some_and(|own| follow(document, own, "").0.has("enum"))
        || depth < 8
            && target
                .get("allOf")
                .map(Node::items)
                .unwrap_or_default()
                .iter()
                .any(|part| says_values(document, part, property, depth + 1))
}
