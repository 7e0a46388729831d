//! Component schemas: shape and Rust name.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::all_of::is_bare_object;
use crate::model::distinct::distinct;
use crate::model::lookup::{flag, optional_text, text};
use crate::model::structure::Schemas;
use crate::model::usage::closure;
use crate::model::{Schema, Shape};
use crate::names;
use crate::problem::{Problem, Problems};
use crate::resolve::{SCHEMAS, schema_name};
use crate::tree::{Node, pointer};

/// Every component schema that is a type of its own. Parts that are only ever members of an `allOf` are none:
/// their properties live on in the structures they were merged into.
pub(super) fn schemas(readers: &Schemas<'_>, problems: &mut Problems) -> IndexMap<String, Schema> {
    let document = readers.document;
    let mut uses = Uses::default();
    uses.collect(&document.root, false);
    let mut found: IndexMap<String, Schema> = IndexMap::new();
    let mut merged = BTreeSet::new();
    for member in document.find(SCHEMAS).map(Node::members).unwrap_or_default() {
        let name = &member.key;
        let part = uses.parts.contains(name);
        if !part && !uses.whole.contains(name) && !document.taken_in.contains(name) {
            problems.push(
                Problem::warning(
                    "unused-schema",
                    &document.source.path,
                    member.key_position,
                    format!("nothing refers to the schema `{name}`"),
                )
                .help("refer to it, or remove it"),
            );
        }
        let at = pointer::join(SCHEMAS, name);
        let node = &member.value;
        match readers.shape(node, &at) {
            // The structure that it is a part of tells.
            Err(_) if part && !uses.whole.contains(name) => {}
            Ok(shape) => {
                // What is no object is not merged: the type made of it refers to it.
                if part && !uses.whole.contains(name) && matches!(shape, Shape::Structure(_)) {
                    merged.insert(name.clone());
                }
                found.insert(
                    name.clone(),
                    Schema {
                        name: name.clone(),
                        rust: String::new(),
                        module: String::new(),
                        pointer: at.clone(),
                        position: member.key_position,
                        title: optional_text(node, "title"),
                        description: text(node, "description"),
                        deprecated: flag(node, "deprecated"),
                        assumed: optional_text(node, "x-assumed"),
                        sensitive: flag(node, "x-sensitive"),
                        in_request: false,
                        in_response: false,
                        view: false,
                        nullable: readers.allows_null(node, &at, 0),
                        shape,
                        json: node.to_json(),
                    },
                );
            }
            Err(more) => problems.extend(more),
        }
    }
    // An `allOf` whose other parts say nothing of objects is that object itself, which then is a type.
    let others = found.keys().filter(|name| !merged.contains(*name)).cloned().collect();
    let needed = closure(&found, others);
    found.retain(|name, _| needed.contains(name));
    let wishes: Vec<String> = found.keys().cloned().collect();
    let wishes: Vec<&str> = wishes.iter().map(String::as_str).collect();
    for (schema, rust) in found.values_mut().zip(distinct(&wishes, names::pascal)) {
        schema.rust = rust;
    }
    found
}

/// Which components are used whole, and which as parts of an `allOf`.
#[derive(Default)]
struct Uses {
    whole: BTreeSet<String>,
    parts: BTreeSet<String>,
}

impl Uses {
    fn collect(&mut self, node: &Node, part: bool) {
        if let Some(name) = schema_name(node) {
            if part { &mut self.parts } else { &mut self.whole }.insert(name.to_owned());
        }
        for member in node.members() {
            // A single `$ref` inside `allOf` is the type itself, with annotations beside it; so it is beside a part that
            // says no more than that it is an object.
            let says_more = |part: &&Node| !is_bare_object(part);
            let parts = member.key == "allOf" && member.value.items().iter().filter(says_more).count() > 1;
            if parts {
                member.value.items().iter().for_each(|item| self.collect(item, true));
            } else {
                self.collect(&member.value, false);
            }
        }
        node.items().iter().for_each(|item| self.collect(item, false));
    }
}
