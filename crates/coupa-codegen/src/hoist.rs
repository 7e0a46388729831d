//! Inline schemas become components, under names that tell where they stood.
//!
//! A type needs a name that stays the same when something beside it changes, so each name is made of the
//! names around the place, never of a count over the document:
//!
//! | place | name |
//! |---|---|
//! | body of a request | `{Operation}RequestBody`; a value or null in line `{Operation}RequestBodyOrNull` |
//! | body of an answer | `{Operation}{Status}Body`, such as `ListPetsOkBody`, `ListPetsStatus4XXBody`, `ListPetsDefaultBody` |
//! | parameter, header of an answer | `{Operation}{Parameter}`, `{Operation}{Status}{Header}` |
//! | under `components` | `{Name}Body`, `{Name}Parameter`, `{Name}Header` |
//! | property, item, value of a map | `{Parent}{Property}`, `{Parent}Item`, `{Parent}Value` |
//! | member of a choice | `{Parent}{Title}`, or `{Parent}{Tag}` after its property with a single value or its only property, or `{Parent}Variant1` |
//!
//! A second media type of the same body adds a word (`ListPetsRequestBodyForm`), unless its schema is the same.
//! Where a name is taken, a number follows; places are visited in order of their keys, so that the order of the
//! document decides nothing.

mod places;

use std::collections::{BTreeMap, BTreeSet};

use crate::load::Document;
use crate::names;
use crate::normalise::{annotation, is_null_schema};
use crate::resolve::{LIFTED, SCHEMAS};
use crate::shapes::{Shape, rewrite};
use crate::tree::{Kind, Member, Node, Position, pointer};

/// Gives every inline schema that needs one a name, and every schema that is referred to where it stands.
pub fn hoist(mut document: Document) -> Document {
    let components = document.root.get("components").and_then(|components| components.get("schemas"));
    let taken = components
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .map(|member| names::type_name(&member.key))
        .collect();
    let mut hoister =
        Hoister { taken, made: BTreeMap::new(), forms: BTreeSet::new(), lifted: BTreeMap::new() };
    let mut root = std::mem::replace(&mut document.root, Node::text("", Position::default()));
    hoister.document(&mut root);
    hoister.members_of_forms(&mut root);
    let Hoister { made, lifted, .. } = hoister;
    document.hoisted = made.keys().cloned().collect();
    if !made.is_empty() {
        let schemas = crate::load::child(crate::load::child(&mut root, "components"), "schemas");
        if let Kind::Object(members) = &mut schemas.kind {
            members.extend(made.into_iter().map(|(key, value)| Member {
                key,
                key_position: value.position,
                value,
            }));
        }
    }
    if !lifted.is_empty() {
        redirect(&mut root, &lifted);
    }
    document.root = root;
    document
}

/// References to places that became components lead to these.
fn redirect(root: &mut Node, lifted: &BTreeMap<String, String>) {
    rewrite(root, Shape::Root, &mut |node, shape| {
        if shape != Shape::Schema {
            return;
        }
        if let Some(Kind::String(text)) = node.get_mut("$ref").map(|reference| &mut reference.kind)
            && let Some(name) = text.strip_prefix('#').and_then(|at| lifted.get(at))
        {
            *text = reference_to(name);
        }
        node.remove("$defs");
    });
}

fn reference_to(name: &str) -> String {
    format!("#{}", pointer::join(SCHEMAS, name))
}

struct Hoister {
    /// Rust names of the components there are.
    taken: BTreeSet<String>,
    /// New components.
    made: BTreeMap<String, Node>,
    /// Components that are forms: each object among their members needs a name of its own.
    forms: BTreeSet<String>,
    /// Places that were referred to, with the component that each became.
    lifted: BTreeMap<String, String>,
}

impl Hoister {
    /// A schema at a place that would be called `wish`.
    fn place(&mut self, node: &mut Node, wish: &str, must: bool) {
        if let Some(inner) = beside_null(node) {
            // A value or null: the value gets the name.
            self.place(inner, wish, must);
            self.unmark(node, None);
            return;
        }
        Self::choice_or_null(node);
        if let Some(inner) = beside_null(node) {
            self.place(inner, wish, must);
            return;
        }
        let lifted = node.has(LIFTED);
        if node.has("$ref") && !lifted {
            return;
        }
        if !(must || lifted || needs_name(node)) {
            self.children(node, wish);
            return;
        }
        let name = self.allocate(wish);
        self.unmark(node, Some(&name));
        // What speaks of the place stays there, what speaks of the value goes along.
        let position = node.position;
        let (stays, goes): (Vec<Member>, Vec<Member>) =
            node.take_members().into_iter().partition(|member| of_the_place(&member.key));
        let boolean = node.as_bool();
        let mut value = Node::object(goes, position);
        if let Some(boolean) = boolean {
            value.kind = Kind::Boolean(boolean);
        }
        for member in stays.iter().filter(|member| member.key == "description") {
            value.set("description", member.value.clone());
        }
        self.children(&mut value, &name);
        let mut members = vec![Member::new("$ref", Node::text(reference_to(&name), position))];
        members.extend(stays);
        *node = Node::object(members, position);
        self.made.insert(name, value);
    }

    /// `anyOf: [{$ref}, null]` in line becomes a component. Gives what it was.
    fn value_or_null(&mut self, node: &mut Node, wish: &str) -> Option<Node> {
        beside_null(node)?;
        let name = self.allocate(&format!("{wish}OrNull"));
        let position = node.position;
        let reference = Member::new("$ref", Node::text(reference_to(&name), position));
        let whole = std::mem::replace(node, Node::object(vec![reference], position));
        self.made.insert(name, whole.clone());
        Some(whole)
    }

    /// Everything inside a schema that is called `name`.
    fn children(&mut self, node: &mut Node, name: &str) {
        // A mark that no name was found for is of no use.
        self.unmark(node, None);
        if let Some(properties) = node.get_mut("properties") {
            for (key, value) in sorted(properties) {
                self.place(value, &format!("{name}{}", names::pascal(key)), false);
            }
        }
        if let Some(definitions) = node.get_mut("$defs") {
            for (key, value) in sorted(definitions) {
                self.place(value, &names::pascal(key), false);
            }
        }
        if let Some(items) = node.get_mut("items") {
            self.place(items, &format!("{name}Item"), false);
        }
        if let Some(more) = node.get_mut("additionalProperties") {
            self.place(more, &format!("{name}Value"), false);
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(Kind::Array(items)) = node.get_mut(keyword).map(|list| &mut list.kind) else { continue };
            let several = items.iter().filter(|item| !is_null_schema(item)).count() > 1;
            if open_enumeration(items) {
                continue;
            }
            for (index, item) in items.iter_mut().enumerate().filter(|(_, item)| !is_null_schema(item)) {
                if several {
                    let wish = format!("{name}{}", variant_word(item, index));
                    self.place(item, &wish, false);
                } else if item.has(LIFTED) {
                    self.place(item, name, true);
                } else {
                    // The component is this member or null: it needs no second name.
                    self.children(item, name);
                }
            }
        }
        if let Some(Kind::Array(parts)) = node.get_mut("allOf").map(|list| &mut list.kind) {
            for (index, part) in parts.iter_mut().enumerate() {
                if part.has(LIFTED) {
                    self.place(part, &format!("{name}Part{}", index + 1), true);
                } else {
                    self.children(part, name);
                }
            }
        }
    }

    /// `{oneOf: [A, B, null]}` in line: the choice gets a name, null stays beside it.
    fn choice_or_null(node: &mut Node) {
        for keyword in ["anyOf", "oneOf"] {
            let Some(choice) = node.get(keyword) else { continue };
            if choice.items().len() < 3 || !choice.items().last().is_some_and(is_null_schema) {
                continue;
            }
            let position = node.position;
            let (mut outside, inside): (Vec<Member>, Vec<Member>) =
                node.take_members().into_iter().partition(|member| annotation(&member.key));
            let mut inner = Node::object(inside, position);
            let null = match inner.get_mut(keyword).map(|list| &mut list.kind) {
                Some(Kind::Array(items)) => items.pop(),
                _ => None,
            };
            let list = std::iter::once(inner).chain(null).collect();
            outside.push(Member::new("anyOf", Node::list(list, position)));
            *node = Node::object(outside, position);
            return;
        }
    }

    /// A member of a form that is an object is written as a value of its own, and checked by the name of its type.
    fn members_of_forms(&mut self, root: &mut Node) {
        for name in std::mem::take(&mut self.forms) {
            let known = root.get_mut("components").and_then(|node| node.get_mut("schemas")?.get_mut(&name));
            let (made, mut form) = match known {
                Some(node) => (false, std::mem::replace(node, Node::text("", Position::default()))),
                None => match self.made.remove(&name) {
                    Some(node) => (true, node),
                    None => continue,
                },
            };
            if let Some(properties) = form.get_mut("properties") {
                for (key, value) in sorted(properties) {
                    let wish = format!("{}{}", names::pascal(&name), names::pascal(key));
                    if is_object(value) {
                        self.place(value, &wish, true);
                    } else if let Some(items) = value.get_mut("items").filter(|items| is_object(items)) {
                        self.place(items, &format!("{wish}Item"), true);
                    }
                }
            }
            if made {
                self.made.insert(name, form);
            } else if let Some(node) =
                root.get_mut("components").and_then(|node| node.get_mut("schemas")?.get_mut(&name))
            {
                *node = form;
            }
        }
    }

    fn allocate(&mut self, wish: &str) -> String {
        let wish = names::pascal(wish);
        let name = std::iter::once(wish.clone())
            .chain((2..1_000_000).map(|number| format!("{wish}{number}")))
            .find(|name| !self.taken.contains(&names::type_name(name)))
            .unwrap_or(wish);
        self.taken.insert(names::type_name(&name));
        name
    }

    /// Takes the mark off, and notes what the place has become.
    fn unmark(&mut self, node: &mut Node, name: Option<&str>) {
        let mark = node.remove(LIFTED);
        if let (Some(mark), Some(name)) = (mark.as_ref().and_then(|mark| mark.value.as_str()), name) {
            self.lifted.insert(mark.to_owned(), name.to_owned());
        }
    }
}

/// Whether a schema in line describes an object.
fn is_object(node: &Node) -> bool {
    let names = |node: &Node| match node.as_str() {
        Some(name) => name == "object",
        None => node.items().iter().any(|name| name.as_str() == Some("object")),
    };
    !node.has("$ref") && node.get("type").is_some_and(names)
}

/// Members in order of their keys.
fn sorted(node: &mut Node) -> Vec<(&str, &mut Node)> {
    let mut found: Vec<(&str, &mut Node)> = match &mut node.kind {
        Kind::Object(members) => {
            members.iter_mut().map(|member| (member.key.as_str(), &mut member.value)).collect()
        }
        _ => Vec::new(),
    };
    found.sort_by(|a, b| a.0.cmp(b.0));
    found
}

/// The value of `anyOf: [value, null]`.
fn beside_null(node: &mut Node) -> Option<&mut Node> {
    match &mut node.get_mut("anyOf")?.kind {
        Kind::Array(items) => match items.as_mut_slice() {
            [value, last] if is_null_schema(last) => Some(value),
            _ => None,
        },
        _ => None,
    }
}

/// Known values, or any other text: one enumeration that stays open, not a choice of two types.
fn open_enumeration(items: &[Node]) -> bool {
    let members: Vec<&Node> = items.iter().filter(|item| !is_null_schema(item)).collect();
    let text = |node: &Node| node.get("type").and_then(Node::as_str) == Some("string") && !node.has("enum");
    let texts = |node: &Node| {
        let values = node.get("enum").map(Node::items).unwrap_or_default();
        values.iter().any(|value| value.as_str().is_some())
            && values.iter().all(|value| value.as_str().is_some() || value.is_null())
    };
    match members.as_slice() {
        [a, b] => (texts(a) && text(b)) || (texts(b) && text(a)),
        _ => false,
    }
}

/// Keywords that speak of the place a value is at rather than of the value.
fn of_the_place(key: &str) -> bool {
    ["description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"].contains(&key)
        || (key.starts_with("x-") && !["x-sensitive", "x-undecided", "x-xml-profile"].contains(&key))
}

/// Whether a schema becomes a type of its own.
fn needs_name(node: &Node) -> bool {
    let several = |keyword| {
        node.get(keyword)
            .is_some_and(|list| list.items().iter().filter(|item| !is_null_schema(item)).count() > 1)
    };
    node.has("enum")
        || node.get("properties").is_some_and(|properties| !properties.members().is_empty())
        || several("anyOf")
        || several("oneOf")
        || node.has("allOf")
}

/// What a member of a choice is called: its title, its tag, or its number.
fn variant_word(node: &Node, index: usize) -> String {
    if let Some(title) = node.get("title").and_then(Node::as_str).filter(|title| title.len() <= 40) {
        return names::pascal(title);
    }
    let parts: Vec<&Node> =
        std::iter::once(node).chain(node.get("allOf").map(Node::items).unwrap_or_default()).collect();
    if let Some(name) = parts.iter().find_map(|part| crate::resolve::schema_name(part)) {
        return names::pascal(name);
    }
    let tag = parts
        .iter()
        .flat_map(|part| part.get("properties").map(Node::members).unwrap_or_default())
        .find_map(|property| match property.value.get("enum")?.items() {
            [only] => only.as_str(),
            _ => None,
        });
    // What is tagged from outside is an object with one property, or a single value.
    let only = match (node.get("properties").map(Node::members), node.get("enum").map(Node::items)) {
        (Some([only]), _) => Some(only.key.as_str()),
        (_, Some([only])) => only.as_str(),
        _ => None,
    };
    match tag.or(only) {
        Some(tag) => names::pascal(tag),
        None => format!("Variant{}", index + 1),
    }
}
