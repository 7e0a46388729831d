//! Objects that name their kinds, each of which names the object again: `P` is one of `A` and `B`, and `A` is all of `P` and
//! more. By the letter of JSON Schema no value can ever be checked to the end. Programs that write documents from classes
//! write such ones, and mean by the `P` in `A` what `P` says of itself, without its kinds. So it is read, with a warning.

use std::collections::{BTreeMap, BTreeSet};

use super::cycles::{Edges, made_of};
use super::{SCHEMAS, schema_name};
use crate::load::Document;
use crate::normalise::annotation;
use crate::problem::Problems;
use crate::tree::{Kind, Member, Node, pointer};

const CHOICES: [&str; 2] = ["anyOf", "oneOf"];

/// An object that names its kinds, where these name the object again.
struct Knot {
    /// The object.
    name: String,
    node: Node,
    /// The kinds that are all of the object.
    kinds: Vec<String>,
    /// What the object says of itself is called so.
    base: String,
    /// Each kind is all of the object.
    all: bool,
}

/// Gives each kind what its object says of itself, under a name of its own.
pub(crate) fn untie(document: &mut Document, problems: &mut Problems) {
    let knots = knots(document);
    if knots.is_empty() {
        return;
    }
    for knot in &knots {
        problems.push(
            document
                .warning(
                    "schema-cycle",
                    &knot.node,
                    format!("`{}` is one of its kinds, and they are all of it", knot.name),
                )
                .because(format!(
                    "by the letter no value could ever be checked to the end; in {} it is read without its kinds, as `{}`",
                    knot.kinds.join(", "),
                    knot.base
                ))
                .help("move what the kinds have in common to a schema of its own, which they refer to"),
        );
    }
    let Some(Kind::Object(schemas)) = schemas(document).map(|schemas| &mut schemas.kind) else { return };
    for knot in knots {
        for member in schemas.iter_mut() {
            if knot.kinds.contains(&member.key) {
                refer(&mut member.value, &knot.name, &knot.base);
            } else if member.key == knot.name && knot.all {
                // Each kind says what the object says.
                only_choice(&mut member.value);
            }
        }
        let mut own = knot.node;
        for keyword in CHOICES.into_iter().chain(["discriminator"]) {
            own.remove(keyword);
        }
        schemas.push(Member::new(knot.base, own));
    }
}

fn knots(document: &Document) -> Vec<Knot> {
    let components: BTreeMap<&str, &Node> = document
        .find(SCHEMAS)
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .map(|member| (member.key.as_str(), &member.value))
        .collect();
    let mut knots = Vec::new();
    for (name, node) in &components {
        if !CHOICES.iter().any(|keyword| node.has(keyword)) {
            continue;
        }
        let kinds: Vec<String> = reached(&components, name)
            .into_iter()
            .filter(|kind| components.get(kind.as_str()).is_some_and(|kind| is_part(kind, name)))
            .collect();
        if kinds.is_empty() {
            continue;
        }
        let base = (1..1_000_000)
            .map(|number| if number == 1 { format!("{name}Base") } else { format!("{name}Base{number}") })
            .find(|base| !components.contains_key(base.as_str()))
            .unwrap_or_default();
        let all = all_are(node, &kinds);
        knots.push(Knot { name: (*name).to_owned(), node: (*node).clone(), kinds, base, all });
    }
    knots
}

fn schemas(document: &mut Document) -> Option<&mut Node> {
    document.root.get_mut("components")?.get_mut("schemas")
}

/// Components that a component is made of, itself aside.
fn reached(components: &BTreeMap<&str, &Node>, name: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![name.to_owned()];
    while let Some(next) = open.pop() {
        let Some(node) = components.get(next.as_str()) else { continue };
        let mut edges: Edges<'_> = Vec::new();
        made_of(node, &mut edges);
        for (target, _) in edges {
            let target = pointer::unescape(target);
            if target != name && components.contains_key(target.as_str()) && found.insert(target.clone()) {
                open.push(target);
            }
        }
    }
    found
}

/// Whether a schema is all of another and more.
fn is_part(node: &Node, name: &str) -> bool {
    let all = node.get("allOf").map(Node::items).unwrap_or_default();
    all.iter().any(|part| schema_name(part).is_some_and(|part| pointer::unescape(part) == name))
}

/// Whether every kind of an object is all of it.
fn all_are(node: &Node, kinds: &[String]) -> bool {
    let mut members = CHOICES.iter().filter_map(|keyword| node.get(keyword)).flat_map(Node::items);
    members.all(|member| schema_name(member).is_some_and(|kind| kinds.contains(&pointer::unescape(kind))))
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
