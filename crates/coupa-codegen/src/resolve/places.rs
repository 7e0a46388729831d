//! References into places that have no name of their own: paths, properties, path items.

use std::collections::{BTreeMap, BTreeSet};

use super::{LIFTED, SCHEMAS};
use crate::load::Document;
use crate::problem::Problems;
use crate::shapes::{Shape, rewrite, shape_of, walk};
use crate::tree::{Kind, Member, Node, pointer};

/// What kind of object stands at a pointer; nothing where the table does not know.
fn shape_at(pointer: &str) -> Option<Shape> {
    pointer.split('/').skip(1).try_fold(Shape::Root, |shape, token| match shape {
        Shape::List(inner) => Some(*inner),
        shape => shape_of(shape, &pointer::unescape(token)),
    })
}

/// Each reference leads to an object of the kind that is expected where it stands.
pub(super) fn check_kinds(document: &Document, problems: &mut Problems) {
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| {
        let Some(reference) = node.get("$ref").filter(|_| !matches!(shape, Shape::Map(_) | Shape::List(_)))
        else {
            return;
        };
        let Some(target) = reference.as_str().and_then(|text| text.strip_prefix('#')) else { return };
        let found = shape_at(target);
        let free = matches!(found, None | Some(Shape::Free));
        if shape == Shape::PathItem && found == Some(shape) {
            said_twice(document, node, problems);
        }
        if found == Some(shape) || (free && shape == Shape::Schema) {
            return;
        }
        problems.push(
            document
                .error(
                    "reference-kind",
                    reference,
                    format!(
                        "`#{target}` is {}, where {} is expected",
                        found.filter(|_| !free).map_or("nothing that OpenAPI knows", Shape::words),
                        shape.words()
                    ),
                )
                .because("it would be read as something that it is not")
                .help("refer to an object of the right kind, in `components`"),
        );
    });
}

/// What stands beside the reference of a path item must not stand in what it leads to.
fn said_twice(document: &Document, item: &Node, problems: &mut Problems) {
    let (target, _) = super::follow(document, item, "");
    let twice = item.members().iter().find(|member| member.key != "$ref" && target.has(&member.key));
    if let Some(twice) = twice {
        let message = format!("`{}` stands here and in what `$ref` leads to", twice.key);
        problems.push(
            document
                .error("path-item-conflict", &twice.value, message)
                .because("the standard leaves open which of the two is meant")
                .help("keep it in one place"),
        );
    }
}

/// Writes path items in place of references to them, and marks every schema that is referred to where it stands.
pub(crate) fn settle(mut document: Document) -> Document {
    path_items(&mut document);
    let mut targets: BTreeSet<String> = BTreeSet::new();
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| {
        if shape == Shape::Schema
            && let Some(target) =
                node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'))
            && !is_component(target)
        {
            targets.insert(target.to_owned());
        }
    });
    for target in targets {
        if let Some(node) = find_mut(&mut document.root, &target) {
            let mark = Node::text(target, node.position);
            node.set(LIFTED, mark);
        }
    }
    document
}

fn is_component(target: &str) -> bool {
    target
        .strip_prefix(SCHEMAS)
        .and_then(|rest| rest.strip_prefix('/'))
        .is_some_and(|name| !name.is_empty() && !name.contains('/'))
}

fn find_mut<'n>(root: &'n mut Node, pointer: &str) -> Option<&'n mut Node> {
    pointer.split('/').skip(1).try_fold(root, |node, token| {
        let token = pointer::unescape(token);
        match &mut node.kind {
            Kind::Object(members) => {
                members.iter_mut().find(|member| member.key == token).map(|member| &mut member.value)
            }
            Kind::Array(items) => items.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        }
    })
}

/// A path item that is a reference becomes what it refers to, with what stands beside the reference.
fn path_items(document: &mut Document) {
    let mut found: BTreeMap<String, Node> = BTreeMap::new();
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| {
        if shape != Shape::PathItem {
            return;
        }
        if let Some(target) = node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'))
        {
            let (end, _) = super::follow(document, node, "");
            found.insert(target.to_owned(), end.clone());
        }
    });
    if found.is_empty() {
        return;
    }
    rewrite(&mut document.root, Shape::Root, &mut |node, shape| {
        if shape != Shape::PathItem {
            return;
        }
        let Some(target) = node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'))
        else {
            return;
        };
        let Some(mut whole) = found.get(target).cloned() else { return };
        node.remove("$ref");
        let own: Vec<Member> = node.take_members();
        if let Kind::Object(members) = &mut whole.kind {
            members.extend(own);
        }
        *node = whole;
    });
}
