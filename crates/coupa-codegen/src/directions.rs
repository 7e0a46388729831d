//! `readOnly` and `writeOnly`: what goes in and what comes out become schemas of their own.
//!
//! A component that holds a `readOnly` member, itself or inside, has no such member on its way in; one with a
//! `writeOnly` member has none on its way out. Where both ways use the component, the way in gets a copy, `PetIn`; where
//! one way uses it, the members that this way does not have are taken out of it. Everything behind this stage sees
//! ordinary schemas.

use std::collections::{BTreeMap, BTreeSet};

use crate::lint::METHODS;
use crate::load::Document;
use crate::resolve::{SCHEMAS, schema_name};
use crate::tree::{Kind, Member, Node, Position, pointer};

/// Members whose content is data, not description.
const DATA: [&str; 6] = ["example", "examples", "default", "enum", "const", "value"];

/// Splits the components that differ by direction.
pub fn split(mut document: Document) -> Document {
    let Some(plan) = Plan::of(&document) else { return document };
    plan.rewrite(&mut document.root);
    document.hoisted.extend(plan.copies.values().cloned());
    document
}

/// What is to be done.
struct Plan {
    /// Name of a component, and of its copy for the way in.
    copies: BTreeMap<String, String>,
    /// Components that only go in.
    only_in: BTreeSet<String>,
    /// Components that come out, with a `writeOnly` member of their own.
    out: BTreeSet<String>,
    /// Members that may not go in, of each component with its parts.
    read_only: BTreeMap<String, BTreeSet<String>>,
    /// Members that may not come out.
    write_only: BTreeMap<String, BTreeSet<String>>,
}

impl Plan {
    fn of(document: &Document) -> Option<Self> {
        let components: BTreeMap<&str, &Node> = document
            .find(SCHEMAS)
            .map(Node::members)
            .unwrap_or_default()
            .iter()
            .map(|member| (member.key.as_str(), &member.value))
            .collect();
        let marked = |flag: &str| -> BTreeSet<String> {
            let own = |node: &&Node| !own_marked(node, flag).is_empty();
            components.iter().filter(|(_, node)| own(node)).map(|(name, _)| (*name).to_owned()).collect()
        };
        let (read, write) = (marked("readOnly"), marked("writeOnly"));
        if read.is_empty() && write.is_empty() {
            return None;
        }
        let graph: BTreeMap<&str, BTreeSet<String>> =
            components.iter().map(|(name, node)| (*name, references(document, node))).collect();
        let (requests, responses) = roots(document);
        let (requests, responses) = (closure(&graph, requests), closure(&graph, responses));
        let reaches = |name: &String, marked: &BTreeSet<String>| {
            !closure(&graph, BTreeSet::from([name.clone()])).is_disjoint(marked)
        };
        let differs = |name: &String| reaches(name, &read) || reaches(name, &write);
        let both: Vec<&String> =
            requests.iter().filter(|name| responses.contains(*name) && differs(name)).collect();
        let mut taken: BTreeSet<String> = components.keys().map(|name| (*name).to_owned()).collect();
        let mut copies = BTreeMap::new();
        for name in both {
            let mut copy = format!("{name}In");
            while !taken.insert(copy.clone()) {
                copy.push('_');
            }
            copies.insert(name.clone(), copy);
        }
        let members = |flag: &str| -> BTreeMap<String, BTreeSet<String>> {
            components
                .iter()
                .map(|(name, node)| {
                    let mut found = BTreeSet::new();
                    whole(document, node, flag, &mut found, 0);
                    ((*name).to_owned(), found)
                })
                .collect()
        };
        Some(Self {
            copies,
            only_in: requests.difference(&responses).cloned().collect(),
            out: responses,
            read_only: members("readOnly"),
            write_only: members("writeOnly"),
        })
    }

    fn rewrite(&self, root: &mut Node) {
        // Places on the way in refer to the copies.
        for path in members_mut(root, "paths") {
            let parameters = path.value.get("parameters").is_some();
            if parameters {
                self.point(child_mut(&mut path.value, "parameters"));
            }
            if let Kind::Object(operations) = &mut path.value.kind {
                for operation in operations.iter_mut().filter(|member| METHODS.contains(&member.key.as_str()))
                {
                    self.point(child_mut(&mut operation.value, "parameters"));
                    self.point(child_mut(&mut operation.value, "requestBody"));
                }
            }
        }
        let Some(components) = child_mut(root, "components") else { return };
        self.point(child_mut(components, "requestBodies"));
        self.point(child_mut(components, "parameters"));
        let Some(Node { kind: Kind::Object(schemas), .. }) = child_mut(components, "schemas") else { return };
        let mut copies = Vec::new();
        for member in schemas.iter_mut() {
            let name = member.key.clone();
            let none = BTreeSet::new();
            let (read, write) =
                (self.read_only.get(&name).unwrap_or(&none), self.write_only.get(&name).unwrap_or(&none));
            if let Some(copy) = self.copies.get(&name) {
                let mut value = member.value.clone();
                strip(&mut value, "readOnly", read);
                self.point(Some(&mut value));
                copies.push(Member { key: copy.clone(), key_position: member.key_position, value });
            }
            if self.only_in.contains(&name) {
                strip(&mut member.value, "readOnly", read);
                self.point(Some(&mut member.value));
            } else if self.out.contains(&name) {
                strip(&mut member.value, "writeOnly", write);
            }
        }
        schemas.extend(copies);
    }

    /// Makes references lead to the copies.
    fn point(&self, node: Option<&mut Node>) {
        let Some(node) = node else { return };
        self.keep_tags(node);
        if let Some(copy) = schema_name(node).and_then(|name| self.copies.get(name))
            && let Some(reference) = child_mut(node, "$ref")
        {
            reference.kind = Kind::String(format!("#{}", pointer::join(SCHEMAS, copy)));
        }
        match &mut node.kind {
            Kind::Object(members) => {
                for member in members.iter_mut().filter(|member| !DATA.contains(&member.key.as_str())) {
                    self.point(Some(&mut member.value));
                }
            }
            Kind::Array(items) => items.iter_mut().for_each(|item| self.point(Some(item))),
            _ => {}
        }
    }

    /// A discriminator goes on meaning the same texts, though the components have other names.
    fn keep_tags(&self, node: &mut Node) {
        if node.get("discriminator").is_none() {
            return;
        }
        let alternatives: Vec<String> = ["oneOf", "anyOf"]
            .iter()
            .filter_map(|keyword| node.get(keyword))
            .flat_map(Node::items)
            .filter_map(schema_name)
            .map(str::to_owned)
            .collect();
        let Some(discriminator) = child_mut(node, "discriminator") else { return };
        let position = discriminator.position;
        let leads_to = |target: &str, name: &str| {
            target == name || target.strip_prefix('#') == Some(&pointer::join(SCHEMAS, name))
        };
        let mapping: Vec<(String, String)> = discriminator
            .get("mapping")
            .map(Node::members)
            .unwrap_or_default()
            .iter()
            .filter_map(|entry| Some((entry.key.clone(), entry.value.as_str()?.to_owned())))
            .collect();
        let mut entries: Vec<(String, String)> = Vec::new();
        for name in &alternatives {
            let Some(copy) = self.copies.get(name) else { continue };
            let target = format!("#{}", pointer::join(SCHEMAS, copy));
            let before = entries.len();
            let mapped = mapping.iter().filter(|(_, to)| leads_to(to, name));
            entries.extend(mapped.map(|(text, _)| (text.clone(), target.clone())));
            if entries.len() == before {
                entries.push((name.clone(), target));
            }
        }
        if entries.is_empty() {
            return;
        }
        let renamed =
            |to: &str| alternatives.iter().any(|name| self.copies.contains_key(name) && leads_to(to, name));
        let kept = mapping.iter().filter(|(_, to)| !renamed(to)).cloned();
        let members = kept.chain(entries).map(|(text, to)| text_member(text, to, position)).collect();
        let value = Node { kind: Kind::Object(members), position };
        if let Kind::Object(all) = &mut discriminator.kind {
            all.retain(|member| member.key != "mapping");
            all.push(Member { key: "mapping".to_owned(), key_position: position, value });
        }
    }
}

fn text_member(key: String, text: String, position: Position) -> Member {
    Member { key, key_position: position, value: Node { kind: Kind::String(text), position } }
}

fn child_mut<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    match &mut node.kind {
        Kind::Object(members) => {
            members.iter_mut().find(|member| member.key == key).map(|member| &mut member.value)
        }
        _ => None,
    }
}

fn members_mut<'n>(node: &'n mut Node, key: &str) -> &'n mut [Member] {
    match child_mut(node, key) {
        Some(Node { kind: Kind::Object(members), .. }) => members,
        _ => &mut [],
    }
}

/// Marked properties of a schema and of the parts that stand inside it, not behind references.
fn own_marked(schema: &Node, flag: &str) -> BTreeSet<String> {
    let is_marked = |node: &Node| node.get(flag).and_then(Node::as_bool) == Some(true);
    let mut found: BTreeSet<String> = schema
        .get("properties")
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .filter(|member| is_marked(&member.value))
        .map(|member| member.key.clone())
        .collect();
    for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
        found.extend(own_marked(part, flag));
    }
    found
}

/// The same with the parts behind references.
fn whole(document: &Document, schema: &Node, flag: &str, found: &mut BTreeSet<String>, depth: usize) {
    found.extend(own_marked(schema, flag));
    if depth > 16 {
        return;
    }
    for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
        if let Some(target) = schema_name(part).and_then(|name| document.find(&pointer::join(SCHEMAS, name)))
        {
            whole(document, target, flag, found, depth + 1);
        }
    }
}

/// Takes marked properties out of a schema and its inline parts; `names` are no longer required.
fn strip(schema: &mut Node, flag: &str, names: &BTreeSet<String>) {
    let Kind::Object(members) = &mut schema.kind else { return };
    for member in members.iter_mut() {
        match (member.key.as_str(), &mut member.value.kind) {
            ("properties", Kind::Object(properties)) => {
                properties.retain(|property| property.value.get(flag).and_then(Node::as_bool) != Some(true));
            }
            ("required", Kind::Array(items)) => {
                items.retain(|item| item.as_str().is_none_or(|name| !names.contains(name)));
            }
            ("allOf", Kind::Array(parts)) => parts.iter_mut().for_each(|part| strip(part, flag, names)),
            _ => {}
        }
    }
    // 2020-12 admits an empty list, older readers do not.
    members.retain(|member| member.key != "required" || !member.value.items().is_empty());
}

/// Components that a node refers to, also by way of other kinds of component.
fn references(document: &Document, node: &Node) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    collect(document, node, &mut found, &mut seen);
    found
}

fn collect(document: &Document, node: &Node, found: &mut BTreeSet<String>, seen: &mut BTreeSet<String>) {
    if let Some(name) = schema_name(node) {
        found.insert(name.to_owned());
    } else if let Some(target) =
        node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'))
        && seen.insert(target.to_owned())
        && let Some(target) = document.find(target)
    {
        collect(document, target, found, seen);
    }
    for member in node.members().iter().filter(|member| !DATA.contains(&member.key.as_str())) {
        collect(document, &member.value, found, seen);
    }
    node.items().iter().for_each(|item| collect(document, item, found, seen));
}

/// Components that requests, and that responses refer to.
fn roots(document: &Document) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut requests, mut responses) = (BTreeSet::new(), BTreeSet::new());
    for path in document.root.get("paths").map(Node::members).unwrap_or_default() {
        if let Some(parameters) = path.value.get("parameters") {
            requests.extend(references(document, parameters));
        }
        for operation in path.value.members().iter().filter(|member| METHODS.contains(&member.key.as_str())) {
            for key in ["parameters", "requestBody"] {
                if let Some(node) = operation.value.get(key) {
                    requests.extend(references(document, node));
                }
            }
            if let Some(node) = operation.value.get("responses") {
                responses.extend(references(document, node));
            }
        }
    }
    (requests, responses)
}

fn closure(graph: &BTreeMap<&str, BTreeSet<String>>, start: BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = start.into_iter().collect();
    while let Some(name) = open.pop() {
        if let Some(next) = graph.get(name.as_str()) {
            open.extend(next.iter().filter(|next| !found.contains(*next)).cloned());
            found.insert(name);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Source;

    const TEXT: &str = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets:
    post:
      operationId: pet_create
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
    put:
      operationId: pet_key
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Key'}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Base:
      type: object
      required: [id, name]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        password: {type: string, writeOnly: true}
    Pet:
      allOf: [{$ref: '#/components/schemas/Base'}]
      type: object
      required: [id, friend]
      properties:
        friend: {$ref: '#/components/schemas/Friend'}
        color: {$ref: '#/components/schemas/Color'}
    Friend:
      oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Key'}]
      discriminator: {propertyName: kind}
    Key:
      type: object
      properties: {made: {type: string, readOnly: true}, kind: {type: string}}
    Color: {type: string, enum: [red]}
";

    #[test]
    fn what_goes_in_and_what_comes_out_differ() {
        let (document, _) = crate::front(Source::new("t.yaml", TEXT), &[]).expect("a document");
        let document = split(document);
        let schemas = document.find(SCHEMAS).expect("schemas").to_json();
        let names: Vec<&String> = schemas.as_object().expect("an object").keys().collect();
        assert_eq!(names, ["Base", "Pet", "Friend", "Key", "Color", "BaseIn", "PetIn", "FriendIn", "KeyIn"]);
        assert_eq!(
            schemas["Base"]["properties"],
            json!({"id": {"type": "integer", "readOnly": true}, "name": {"type": "string"}})
        );
        assert_eq!(schemas["BaseIn"]["required"], json!(["name"]));
        assert_eq!(
            schemas["BaseIn"]["properties"],
            json!({"name": {"type": "string"}, "password": {"type": "string", "writeOnly": true}})
        );
        // Required by the whole, described by a part.
        let pet = schemas["PetIn"].to_string();
        assert!(pet.contains(r#""required":["friend"]"#) && !pet.contains(r#""id""#), "{pet}");
        assert!(pet.contains("schemas/Color") && pet.contains("schemas/FriendIn"), "{pet}");
        assert_eq!(
            schemas["FriendIn"]["discriminator"]["mapping"],
            json!({"Pet": "#/components/schemas/PetIn", "Key": "#/components/schemas/KeyIn"})
        );
        let body = |method: &str| {
            let at = format!("/paths/~1pets/{method}/requestBody/content/application~1json/schema/$ref");
            document.find(&at).and_then(Node::as_str).map(str::to_owned)
        };
        assert_eq!(body("post").as_deref(), Some("#/components/schemas/PetIn"));
        assert_eq!(body("put").as_deref(), Some("#/components/schemas/KeyIn"));
    }

    #[test]
    fn a_document_without_directions_stays_as_it_is() {
        let text = TEXT.replace(", readOnly: true", "").replace(", writeOnly: true", "");
        let (document, _) = crate::front(Source::new("t.yaml", text), &[]).expect("a document");
        let before = document.root.to_json();
        assert_eq!(split(document).root.to_json().to_string(), before.to_string());
    }
}
