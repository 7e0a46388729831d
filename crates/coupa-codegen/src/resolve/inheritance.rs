//! Objects that name their kinds, each of which names the object again: `P` is one of `A` and `B`, and `A` is all of `P` and
//! more. By the letter of JSON Schema no value can ever be checked to the end. Programs that write documents from classes
//! write such ones, and mean by the `P` in `A` what `P` says of itself, without its kinds. So it is read, with a warning.

use std::collections::{BTreeMap, BTreeSet};

use super::cycles::{Edges, made_of};
use super::{SCHEMAS, schema_name};
use crate::load::Document;
use crate::normalise::{annotation, is_null_schema};
use crate::problem::Problems;
use crate::tree::{Kind, Member, Node, pointer};

const CHOICES: [&str; 2] = ["anyOf", "oneOf"];

/// Gives each kind what its object says of itself, under a name of its own.
pub(crate) fn untie(document: &mut Document, problems: &mut Problems) {
    let components: BTreeMap<String, Node> = document
        .find(SCHEMAS)
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .map(|member| (member.key.clone(), member.value.clone()))
        .collect();
    for (name, node) in &components {
        if !CHOICES.iter().any(|keyword| node.has(keyword)) {
            continue;
        }
        let kinds: Vec<String> =
            reached(&components, name).into_iter().filter(|kind| parts(&components[kind], name)).collect();
        if kinds.is_empty() {
            continue;
        }
        let base = (1..1_000_000)
            .map(|number| if number == 1 { format!("{name}Base") } else { format!("{name}Base{number}") })
            .find(|base| document.find(&pointer::join(SCHEMAS, base)).is_none())
            .unwrap_or_default();
        problems.push(
            document
                .warning("schema-cycle", node, format!("`{name}` is one of its kinds, and they are all of it"))
                .because(format!(
                    "by the letter no value could ever be checked to the end; in {} it is read without its kinds, as `{base}`",
                    kinds.join(", ")
                ))
                .help("move what the kinds have in common to a schema of its own, which they refer to"),
        );
        let Some(Kind::Object(schemas)) = schemas(document).map(|schemas| &mut schemas.kind) else { return };
        let mut own = node.clone();
        for keyword in CHOICES.into_iter().chain(["discriminator"]) {
            own.remove(keyword);
        }
        for member in schemas.iter_mut() {
            if kinds.contains(&member.key) {
                refer(&mut member.value, name, &base);
            } else if &member.key == name && all_are(&components, node, &kinds) {
                // Each kind says what the object says.
                only_choice(&mut member.value);
            }
        }
        schemas.push(Member::new(base, own));
    }
}

fn schemas(document: &mut Document) -> Option<&mut Node> {
    document.root.get_mut("components")?.get_mut("schemas")
}

/// Components that a component is made of, itself aside.
fn reached(components: &BTreeMap<String, Node>, name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(next) = open.pop() {
        let Some(node) = components.get(&next) else { continue };
        let mut edges: Edges<'_> = Vec::new();
        made_of(node, &mut edges);
        for (target, _) in edges {
            let target = pointer::unescape(target);
            if target != name && components.contains_key(&target) && found.insert(target.clone()) {
                open.push(target);
            }
        }
    }
    found
}

/// Whether a schema is all of another and more.
fn parts(node: &Node, name: &str) -> bool {
    let all = node.get("allOf").map(Node::items).unwrap_or_default();
    all.iter().any(|part| schema_name(part).is_some_and(|part| pointer::unescape(part) == name))
}

/// Whether every kind of an object is all of it.
fn all_are(components: &BTreeMap<String, Node>, node: &Node, kinds: &[String]) -> bool {
    let members = CHOICES.iter().filter_map(|keyword| node.get(keyword)).flat_map(Node::items);
    members.filter(|member| !is_null_schema(member)).all(|member| {
        schema_name(member).is_some_and(|kind| {
            let kind = pointer::unescape(kind);
            kinds.contains(&kind) && components.contains_key(&kind)
        })
    })
}

fn only_choice(node: &mut Node) {
    let Kind::Object(members) = &mut node.kind else { return };
    members.retain(|member| {
        CHOICES.contains(&member.key.as_str()) || member.key == "discriminator" || annotation(&member.key)
    });
}

fn refer(node: &mut Node, name: &str, base: &str) {
    let Some(Kind::Array(all)) = node.get_mut("allOf").map(|all| &mut all.kind) else { return };
    for part in all {
        if schema_name(part).is_some_and(|part| pointer::unescape(part) == name)
            && let Some(reference) = part.get_mut("$ref")
        {
            reference.kind = Kind::String(format!("#{}", pointer::join(SCHEMAS, base)));
        }
    }
}
