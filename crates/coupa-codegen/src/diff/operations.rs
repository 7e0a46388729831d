//! Operations: which is which in the two documents, and what is said about each as a whole.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Direction, Impact, Verdict};
use super::compare::Comparer;
use super::found::{Finding, Said, Site, Turn, Use};
use super::spot::Spot;
use crate::lint::METHODS;
use crate::load::Document;
use crate::model::path;

/// An operation of one document.
#[derive(Debug, Clone)]
pub(super) struct Operation<'d> {
    pub(super) method: &'d str,
    pub(super) path: &'d str,
    pub(super) item: Spot<'d>,
    pub(super) spot: Spot<'d>,
}

impl<'d> Operation<'d> {
    /// How it is called in sentences and lists.
    pub(super) fn name(&self) -> String {
        match self.spot.text("operationId") {
            Some(id) => id.to_owned(),
            None => self.address(),
        }
    }

    fn address(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Method and path, names of path parameters left out: `/a/{id}` and `/a/{key}` are one path.
    fn key(&self) -> (String, String) {
        let part = |part| {
            let pieces = path::pieces(part).into_iter().map(|piece| match piece {
                path::Piece::Text(text) => text,
                path::Piece::Parameter(_) => "{}",
            });
            pieces.collect::<String>()
        };
        let path: Vec<String> = self.path.split('/').map(part).collect();
        (self.method.to_owned(), path.join("/"))
    }

    /// Names of the path parameters in order.
    pub(super) fn segments(&self) -> Vec<&'d str> {
        let pieces = self.path.split('/').flat_map(path::pieces);
        let names = pieces.filter_map(|piece| match piece {
            path::Piece::Text(_) => None,
            path::Piece::Parameter(name) => Some(name),
        });
        names.collect()
    }
}

/// The operations of a document.
fn operations(document: &Document) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for (path, item) in Spot::root(document).get("paths").map(|paths| paths.members()).unwrap_or_default() {
        let item = item.followed(document);
        for (method, spot) in item.members() {
            if METHODS.contains(&method) || method == "trace" {
                found.push(Operation { method, path, item: item.clone(), spot });
            }
        }
    }
    found
}

impl<'d> Comparer<'d> {
    /// Compares every operation of the two documents.
    pub(super) fn operations(&mut self) {
        let (old, mut new) = (operations(self.old), operations(self.new));
        let mut gone = Vec::new();
        for operation in old {
            match new.iter().position(|other| other.key() == operation.key()) {
                Some(at) => {
                    let other = new.remove(at);
                    self.operation(&operation, &other);
                }
                None => gone.push(operation),
            }
        }
        // What is left under the same id has moved.
        gone.retain(|operation| {
            let id = operation.spot.text("operationId");
            match new.iter().position(|other| id.is_some() && other.spot.text("operationId") == id) {
                Some(at) => {
                    let other = new.remove(at);
                    let uses = self.operation(operation, &other);
                    let said = Said::Is(format!("moved from {} to {}", operation.address(), other.address()));
                    let (old, new) = (Site::near(&operation.spot.pointer), Site::near(&other.spot.pointer));
                    let finding = Finding::told("operation-moved", said, Impact::BREAKING, old, new);
                    self.found.add(operation.name(), finding, &uses);
                    false
                }
                None => true,
            }
        });
        for operation in gone {
            let uses = self.uses_of(operation.name());
            let said = Said::Loses(format!("the operation {} ({})", operation.name(), operation.address()));
            let (old, new) = (Site::at(&operation.spot), Site::near(self.nearest(&operation, false)));
            self.found.add(
                "The API",
                Finding::told("operation-removed", said, Impact::BREAKING, old, new),
                &uses,
            );
        }
        for operation in new {
            let uses = self.uses_of(operation.name());
            let said = Said::Gains(format!("the operation {} ({})", operation.name(), operation.address()));
            let (old, new) = (Site::near(self.nearest(&operation, true)), Site::at(&operation.spot));
            self.found.add("The API", Finding::told("operation-added", said, Impact::SAFE, old, new), &uses);
        }
    }

    /// The path of an operation in the document that does not have the operation, or all paths.
    fn nearest(&self, operation: &Operation<'_>, in_old: bool) -> String {
        let document = if in_old { self.old } else { self.new };
        if document.find(&operation.item.pointer).is_some() {
            operation.item.pointer.clone()
        } else {
            "/paths".to_owned()
        }
    }

    /// Registers an operation and gives its uses: both directions, no place.
    fn uses_of(&mut self, name: String) -> BTreeSet<Use> {
        let operation = self.found.operations.len();
        self.found.operations.push(name);
        [Direction::Request, Direction::Response]
            .into_iter()
            .map(|direction| Use { operation, direction, place: String::new(), turn: Turn::default() })
            .collect()
    }

    fn operation(&mut self, old: &Operation<'d>, new: &Operation<'d>) -> BTreeSet<Use> {
        let uses = self.uses_of(new.name());
        self.found.align(&old.spot, &new.spot);
        if old.path != new.path {
            self.found.align(&old.item, &new.item);
        }
        self.found.belongs(Some(&old.spot), Some(&new.spot), &uses);
        self.found.belongs(Some(&old.item), Some(&new.item), &uses);
        let name = old.name();
        self.words(&name, old, new, &uses);
        self.parameters(&name, old, new, &uses);
        self.request(&name, old, new, &uses);
        self.responses(&name, old, new, &uses);
        self.security(&name, old, new, &uses);
        self.servers(&name, old, new, &uses);
        uses
    }

    /// Operation id, tags, deprecation.
    fn words(&mut self, name: &str, old: &Operation<'d>, new: &Operation<'d>, uses: &BTreeSet<Use>) {
        let (old_id, new_id) = (old.spot.get("operationId"), new.spot.get("operationId"));
        let text = |spot: &Option<Spot<'d>>| spot.as_ref().and_then(|spot| spot.node.as_str());
        if text(&old_id) != text(&new_id) {
            let shown = |id: Option<&'d str>| id.unwrap_or("none").to_owned();
            let said = Said::Is(format!("operation id {} → {}", shown(text(&old_id)), shown(text(&new_id))));
            let finding = Finding::told(
                "operation-id-changed",
                said,
                Impact::code(Verdict::Breaking),
                Site::at_or(old_id.as_ref(), &old.spot.pointer),
                Site::at_or(new_id.as_ref(), &new.spot.pointer),
            );
            self.found.add(old.address(), finding, uses);
        }
        self.tags(name, old, new, uses);
        let (before, now) = (old.spot.is("deprecated"), new.spot.is("deprecated"));
        if before != now {
            let (said, impact) = if now {
                ("is deprecated", Impact::WARNING)
            } else {
                ("is deprecated no longer", Impact::SAFE)
            };
            let finding = Finding::told(
                "deprecation",
                Said::Is(said.to_owned()),
                impact,
                Site::at_or(old.spot.get("deprecated").as_ref(), &old.spot.pointer),
                Site::at_or(new.spot.get("deprecated").as_ref(), &new.spot.pointer),
            );
            self.found.add(name, finding, uses);
        }
    }

    /// The first tag names the module of generated code; the others only sort the documentation.
    fn tags(&mut self, name: &str, old: &Operation<'d>, new: &Operation<'d>, uses: &BTreeSet<Use>) {
        let tags = |spot: &Spot<'d>| -> Vec<&'d str> {
            let list = spot.get("tags").map(|list| list.items()).unwrap_or_default();
            list.iter().filter_map(|tag| tag.node.as_str()).collect()
        };
        let (before, now) = (tags(&old.spot), tags(&new.spot));
        if before == now {
            return;
        }
        let impact =
            if before.first() == now.first() { Impact::NOTE } else { Impact::code(Verdict::Breaking) };
        let shown = |tags: &[&str]| if tags.is_empty() { "none".to_owned() } else { tags.join(", ") };
        let finding = Finding::told(
            "tags-changed",
            Said::Is(format!("tags {} → {}", shown(&before), shown(&now))),
            impact,
            Site::at_or(old.spot.get("tags").as_ref(), &old.spot.pointer),
            Site::at_or(new.spot.get("tags").as_ref(), &new.spot.pointer),
        );
        self.found.add(name, finding, uses);
    }

    /// Components that a person can name: those that came and those that went.
    pub(super) fn components(&mut self) {
        let none = BTreeSet::new();
        let maps = |document: &'d Document| -> BTreeMap<&'d str, Spot<'d>> {
            let components = Spot::root(document).get("components");
            components.map(|spot| spot.members().into_iter().collect()).unwrap_or_default()
        };
        let (old, new) = (maps(self.old), maps(self.new));
        for kind in old.keys().chain(new.keys()).copied().collect::<BTreeSet<_>>() {
            let members = |map: &BTreeMap<&'d str, Spot<'d>>| -> BTreeMap<&'d str, Spot<'d>> {
                map.get(kind).map(|spot| spot.members().into_iter().collect()).unwrap_or_default()
            };
            let (olds, news) = (members(&old), members(&new));
            let near = |map: &BTreeMap<&'d str, Spot<'d>>| {
                map.get(kind).map_or_else(|| "/components".to_owned(), |spot| spot.pointer.clone())
            };
            for (name, spot) in &olds {
                match news.get(name) {
                    Some(other) if kind == "schemas" => {
                        self.pair(spot, other);
                    }
                    Some(_) => {}
                    None => {
                        // A schema is a type and a published document of that name.
                        let impact =
                            if kind == "schemas" { Impact::code(Verdict::Breaking) } else { Impact::NOTE };
                        let said = Said::Loses(format!("the {} {name}", singular(kind)));
                        let (at, near) = (Site::at(spot), Site::near(near(&new)));
                        let finding = Finding::told("component-removed", said, impact, at, near);
                        self.found.add("The API", finding, &none);
                    }
                }
            }
            for (name, spot) in news.iter().filter(|(name, _)| !olds.contains_key(*name)) {
                let said = Said::Gains(format!("the {} {name}", singular(kind)));
                let finding = Finding::told(
                    "component-added",
                    said,
                    Impact::SAFE,
                    Site::near(near(&old)),
                    Site::at(spot),
                );
                self.found.add("The API", finding, &none);
            }
        }
    }
}

/// One of a kind of components.
fn singular(kind: &str) -> &str {
    match kind {
        "requestBodies" => "request body",
        "securitySchemes" => "security scheme",
        "pathItems" => "path item",
        _ => kind.strip_suffix('s').unwrap_or(kind),
    }
}
