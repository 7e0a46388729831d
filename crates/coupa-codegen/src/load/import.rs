//! What a document refers to in the files beside it becomes part of its own `components`.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Document;
use super::beside::{MAX_FILES, Target, is_document, target};
use crate::leave::{self, LeftOut};
use crate::names;
use crate::problem::{Problem, Problems};
use crate::resolve::closest;
use crate::shapes::{Shape, section, shape_of};
use crate::tree::{self, Kind, Member, Node, Position, Source, pointer};

/// Deepest chain of path items that refer to each other.
const MAX_CHAIN: usize = 16;
/// Most objects that are taken in: each is a component.
const MAX_IMPORTS: usize = 20_000;

/// Takes in everything that stands in other files. Afterwards each reference leads into the document.
pub(super) fn import(mut document: Document, left_out: &[LeftOut]) -> Result<Document, Problems> {
    let sources: Vec<Source> = std::iter::once(&document.source).chain(&document.beside).cloned().collect();
    let mut importer = Importer {
        sources: &sources,
        left_out,
        paths: sources
            .iter()
            .enumerate()
            .rev()
            .map(|(index, source)| (source.path.as_str(), index))
            .collect(),
        trees: BTreeMap::new(),
        names: BTreeMap::new(),
        taken: BTreeMap::new(),
        queue: VecDeque::new(),
        added: Vec::new(),
        problems: Problems::new(),
    };
    let mut root = std::mem::replace(&mut document.root, null());
    importer.trees.insert(0, root.clone());
    importer.seed(&mut root);
    importer.localise(&mut root, Shape::Root, 0, 0);
    importer.drain();
    if importer.problems.has_errors() {
        return Err(importer.problems);
    }
    let added = std::mem::take(&mut importer.added);
    for (section, member) in added {
        let parent = child(child(&mut root, "components"), section);
        if let Kind::Object(members) = &mut parent.kind {
            members.push(member);
        }
    }
    document.root = root;
    Ok(document)
}

fn null() -> Node {
    Node { kind: Kind::Null, position: Position::default() }
}

/// The member of an object, made where it is missing.
pub(crate) fn child<'n>(node: &'n mut Node, key: &str) -> &'n mut Node {
    let position = node.position;
    if !node.is_object() {
        node.kind = Kind::Object(Vec::new());
    }
    if !node.has(key) {
        node.set(key, Node::object(Vec::new(), position));
    }
    let index = node.members().iter().position(|member| member.key == key).unwrap_or_default();
    match &mut node.kind {
        Kind::Object(members) => &mut members[index].value,
        _ => unreachable!("it was made an object above"),
    }
}

type Place = (usize, String);

struct Importer<'s> {
    sources: &'s [Source],
    left_out: &'s [LeftOut],
    /// Where each file stands among the sources.
    paths: BTreeMap<&'s str, usize>,
    /// Parsed files; `Null` where a file could not be parsed and was complained about.
    trees: BTreeMap<usize, Node>,
    /// The component that stands for a place of another file.
    names: BTreeMap<(&'static str, Place), String>,
    /// Names that a section has, in the spelling in which they must differ.
    taken: BTreeMap<&'static str, BTreeSet<String>>,
    queue: VecDeque<(Shape, Place, String, Node)>,
    added: Vec<(&'static str, Member)>,
    problems: Problems,
}

impl Importer<'_> {
    /// A component that is nothing but a reference into another file lends its name to what it refers to.
    fn seed(&mut self, root: &mut Node) {
        let Some(components) = root.get("components").cloned() else { return };
        for group in components.members() {
            let shape = shape_of(Shape::Components, &group.key);
            let Some(Shape::Map(inner)) = shape else { continue };
            let Some(section) = section(*inner) else { continue };
            for member in group.value.members() {
                self.taken.entry(section).or_default().insert(spelling(&member.key));
            }
        }
        for group in components.members() {
            let Some(Shape::Map(inner)) = shape_of(Shape::Components, &group.key) else { continue };
            let Some(section) = section(*inner) else { continue };
            for member in group.value.members().iter().filter(|member| member.value.members().len() == 1) {
                let Some(reference) = member.value.get("$ref") else { continue };
                let Some(place) = self.place(reference, 0) else { continue };
                if place.0 == 0 || self.names.contains_key(&(section, place.clone())) {
                    continue;
                }
                let Some(found) = self.find(&place, reference) else { continue };
                self.names.insert((section, place.clone()), member.key.clone());
                let own = child(child(child(root, "components"), &group.key), &member.key);
                *own = found;
                // Its own references are those of the other file.
                self.localise(own, *inner, place.0, 0);
            }
        }
    }

    fn drain(&mut self) {
        while let Some((shape, place, name, reference)) = self.queue.pop_front() {
            if self.added.len() >= MAX_IMPORTS {
                let message = format!("more than {MAX_IMPORTS} objects come from other files");
                self.refuse("too-large", &reference, message, "", "split the document");
                return;
            }
            let Some(mut node) = self.find(&place, &reference) else { continue };
            self.localise(&mut node, shape, place.0, 0);
            if let Some(section) = section(shape) {
                let key_position = node.position;
                self.added.push((section, Member { key: name, key_position, value: node }));
            }
        }
    }

    /// Makes every reference of an object that stands in `file` one into the document.
    fn localise(&mut self, node: &mut Node, shape: Shape, file: usize, chain: usize) {
        if shape == Shape::Free || node.position.file != file {
            // What stands in another file was taken in, and is done.
            return;
        }
        if let Shape::List(inner) = shape {
            if let Kind::Array(items) = &mut node.kind {
                for item in items {
                    self.localise(item, *inner, file, chain);
                }
            }
            return;
        }
        if let Some(reference) = node.get("$ref").cloned()
            && !matches!(shape, Shape::Map(_))
            && let Some(place) = self.place(&reference, file)
        {
            if matches!(shape, Shape::PathItem | Shape::Operation) && place.0 != 0 {
                self.in_place(node, shape, &place, &reference, chain);
                return;
            }
            let text = self.local(shape, place, &reference);
            set_text(node, "$ref", text);
        }
        if shape == Shape::Discriminator {
            self.mapping(node, file);
        }
        if let Kind::Object(members) = &mut node.kind {
            for Member { key, value, .. } in members {
                if let Some(inner) = shape_of(shape, key) {
                    self.localise(value, inner, file, chain);
                }
            }
        }
    }

    /// Path items and operations have no names: what is referred to is written in its place. OpenAPI knows no references
    /// to operations, but documents of many files have them, and they can mean nothing else.
    fn in_place(&mut self, node: &mut Node, shape: Shape, place: &Place, reference: &Node, chain: usize) {
        if chain >= MAX_CHAIN {
            let help = "let one of the references in the circle be a real definition";
            self.refuse(
                "reference-cycle",
                reference,
                "path items or operations that refer to each other",
                "",
                help,
            );
            return;
        }
        let Some(mut found) = self.find(place, reference) else { return };
        self.localise(&mut found, shape, place.0, chain + 1);
        let own: Vec<Member> = node.members().iter().filter(|member| member.key != "$ref").cloned().collect();
        if let Some(twice) = own.iter().find(|member| found.has(&member.key)) {
            let message = format!("`{}` stands here and in what `$ref` leads to", twice.key);
            let why = "the standard leaves open which of the two is meant";
            self.refuse("path-item-conflict", &twice.value, message, why, "keep it in one place");
        }
        if let Kind::Object(members) = &mut found.kind {
            members.extend(own);
        }
        *node = found;
    }

    fn mapping(&mut self, node: &mut Node, file: usize) {
        let Kind::Object(members) = &mut node.kind else { return };
        for member in members.iter_mut().filter(|member| member.key == "mapping") {
            let Kind::Object(values) = &mut member.value.kind else { continue };
            for Member { value, .. } in values {
                let Some(text) = value.as_str() else { continue };
                if !text.contains('#') && !is_document(text) {
                    continue;
                }
                if let Some(place) = self.place(value, file) {
                    let text = self.local(Shape::Schema, place, value);
                    value.kind = Kind::String(text);
                }
            }
        }
    }

    /// The reference inside the document that stands for a place.
    fn local(&mut self, shape: Shape, place: Place, reference: &Node) -> String {
        let (0, at) = &place else {
            let Some(section) = section(shape) else { return String::new() };
            let key = (section, place);
            if let Some(name) = self.names.get(&key) {
                return format!("#/components/{section}/{}", pointer::escape(name));
            }
            let name = self.invent(section, &key.1);
            self.queue.push_back((shape, key.1.clone(), name.clone(), reference.clone()));
            let text = format!("#/components/{section}/{}", pointer::escape(&name));
            self.names.insert(key, name);
            return text;
        };
        format!("#{at}")
    }

    /// A free name for a place: its own, with that of its file in front, or numbered.
    fn invent(&mut self, section: &'static str, (file, at): &Place) -> String {
        let path = self.sources.get(*file).map_or("", |source| source.path.as_str());
        let stem = path.rsplit('/').next().unwrap_or_default();
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let own = match at.rsplit_once('/') {
            Some((_, token)) if !token.is_empty() => pointer::unescape(token),
            _ => stem.to_owned(),
        };
        let taken = self.taken.entry(section).or_default();
        let both = names::pascal(&format!("{stem} {own}"));
        let name = std::iter::once(own.clone())
            .chain(std::iter::once(both.clone()))
            .chain((2..MAX_IMPORTS).map(|number| format!("{both}{number}")))
            .find(|name| !taken.contains(&spelling(name)))
            .unwrap_or(own);
        taken.insert(spelling(&name));
        name
    }

    /// The file and the pointer that a reference leads to; refused where there is none.
    fn place(&mut self, reference: &Node, file: usize) -> Option<Place> {
        let text = reference.as_str()?;
        let document = &self.sources.first()?.path;
        let base = &self.sources.get(file)?.path;
        let (found, at) = target(document, base, text);
        match found {
            Target::Same => Some((file, at)),
            Target::File(path) => {
                if let Some(index) = self.paths.get(path.as_str()) {
                    return Some((*index, at));
                }
                if self.sources.len() > MAX_FILES {
                    let message = format!("the document has more than {MAX_FILES} files");
                    self.refuse("too-large", reference, message, "", "split the document, or gather files");
                    return None;
                }
                let message = format!("`{text}` leads to a file that is not there");
                let why = format!("`{path}` was looked for");
                self.refuse(
                    "foreign-reference",
                    reference,
                    message,
                    &why,
                    "correct the path, relative to this file",
                );
                None
            }
            Target::Network => {
                let message = format!("`{text}` leads to the network");
                let why = "what is generated would depend on what a server says today";
                let help = "keep a copy beside the document and refer to it by its relative path";
                self.refuse("foreign-reference", reference, message, why, help);
                None
            }
            Target::Outside => {
                let message = format!("`{text}` leads out of the folder of the document");
                let why = "a document must not read other files of this machine";
                self.refuse(
                    "foreign-reference",
                    reference,
                    message,
                    why,
                    "move the file beside the document",
                );
                None
            }
        }
    }

    /// A copy of what stands at a place of a file.
    fn find(&mut self, (file, at): &Place, reference: &Node) -> Option<Node> {
        if !self.trees.contains_key(file) {
            let tree = match tree::parse(self.sources.get(*file)?, *file) {
                Ok(mut tree) => {
                    leave::cut(&mut tree, *file, self.left_out);
                    tree
                }
                Err(found) => {
                    self.problems.extend(found);
                    null()
                }
            };
            self.trees.insert(*file, tree);
        }
        let tree = self.trees.get(file)?;
        if tree.is_null() {
            return None;
        }
        if let Some(found) = pointer::find(tree, at) {
            return Some(found.clone());
        }
        let (parent, name) = at.rsplit_once('/').unwrap_or(("", at));
        let siblings = pointer::find(tree, parent).map(Node::members).unwrap_or_default();
        let likely = closest(&pointer::unescape(name), siblings.iter().map(|member| member.key.as_str()))
            .map(|found| format!("did you mean `#{}`?", pointer::join(parent, found)));
        let help = likely.unwrap_or_else(|| "define the target, or correct the name".to_owned());
        let message = format!("`{}` leads nowhere", reference.as_str().unwrap_or_default());
        let why = "whatever it was meant to describe would be missing from every target";
        self.refuse("unresolved-reference", reference, message, why, &help);
        None
    }

    fn refuse(&mut self, rule: &'static str, node: &Node, message: impl Into<String>, why: &str, help: &str) {
        let path = self.sources.get(node.position.file).map_or("", |source| source.path.as_str());
        self.problems.push(Problem::error(rule, path, node.position, message).because(why).help(help));
    }
}

/// Sets the text of a member that is there.
fn set_text(node: &mut Node, key: &str, text: String) {
    if let Kind::Object(members) = &mut node.kind
        && let Some(member) = members.iter_mut().find(|member| member.key == key)
    {
        member.value.kind = Kind::String(text);
    }
}

/// Names that are equal in this spelling are taken for one.
fn spelling(name: &str) -> String {
    names::pascal(name)
}
