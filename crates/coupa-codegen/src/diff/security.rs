//! Who may call an operation, and where it is.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Direction, Effect, Impact, Verdict};
use super::compare::Comparer;
use super::found::{Finding, Said, Site, Use};
use super::operations::Operation;
use super::spot::Spot;
use super::words;
use crate::load::Document;
use crate::tree::Node;

/// One way in: schemes that are all needed, each with its scopes.
type Way = BTreeMap<String, BTreeSet<String>>;

/// The ways into an operation; one without schemes is open to all.
fn ways(list: Option<&Spot<'_>>) -> Vec<Way> {
    let Some(list) = list else { return vec![Way::new()] };
    let ways: Vec<Way> = list
        .node
        .items()
        .iter()
        .map(|way| {
            way.members()
                .iter()
                .map(|scheme| {
                    let scopes = scheme.value.items().iter().filter_map(Node::as_str).map(str::to_owned);
                    (scheme.key.clone(), scopes.collect())
                })
                .collect()
        })
        .collect();
    if ways.is_empty() { vec![Way::new()] } else { ways }
}

/// Whether whoever has what a way asks for gets in by another one as well.
fn opens(held: &Way, asked: &Way) -> bool {
    asked.iter().all(|(scheme, scopes)| held.get(scheme).is_some_and(|held| scopes.is_subset(held)))
}

fn shown(ways: &[Way]) -> String {
    let way = |way: &Way| {
        if way.is_empty() {
            return "no credentials".to_owned();
        }
        let schemes: Vec<String> = way
            .iter()
            .map(|(scheme, scopes)| match scopes.len() {
                0 => scheme.clone(),
                _ => {
                    format!("{scheme} ({})", scopes.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
                }
            })
            .collect();
        words::row(&schemes)
    };
    ways.iter().map(way).collect::<Vec<_>>().join(" or ")
}

/// The credentials that an operation asks for: its own list, or that of the document.
fn asked<'d>(document: &'d Document, operation: &Spot<'d>) -> Option<Spot<'d>> {
    operation.get("security").or_else(|| Spot::root(document).get("security"))
}

/// Uses in requests: answers neither have credentials nor are sent to a server.
fn in_requests(uses: &BTreeSet<Use>) -> BTreeSet<Use> {
    uses.iter().filter(|one| one.direction == Direction::Request).cloned().collect()
}

impl<'d> Comparer<'d> {
    /// Compares the credentials that an operation asks for.
    pub(super) fn security(
        &mut self,
        name: &str,
        old: &Operation<'d>,
        new: &Operation<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let (old_list, new_list) = (asked(self.old, &old.spot), asked(self.new, &new.spot));
        let (before, now) = (ways(old_list.as_ref()), ways(new_list.as_ref()));
        let site = |list: &Option<Spot<'d>>, operation: &Operation<'d>| {
            Site::at_or(list.as_ref(), &operation.spot.pointer)
        };
        let uses = in_requests(uses);
        if before == now {
            if old_list.is_some() != new_list.is_some()
                || old_list.as_ref().map(|l| &l.pointer) != new_list.as_ref().map(|l| &l.pointer)
            {
                let said = Said::Is("asks for the same credentials, said at another place".to_owned());
                let finding = Finding::told(
                    "rewritten",
                    said,
                    Impact::NOTE,
                    site(&old_list, old),
                    site(&new_list, new),
                );
                self.found.add(name, finding, &uses);
            }
            return;
        }
        let still_in =
            |from: &[Way], to: &[Way]| from.iter().all(|held| to.iter().any(|asked| opens(held, asked)));
        let effect = match (still_in(&before, &now), still_in(&now, &before)) {
            (true, true) => Effect::Same,
            (true, false) => Effect::Widened,
            (false, true) => Effect::Narrowed,
            (false, false) => Effect::Changed,
        };
        let verdict =
            if matches!(effect, Effect::Same | Effect::Widened) { Verdict::Safe } else { Verdict::Breaking };
        let said = Said::Is(format!("asks for {} instead of {}", shown(&now), shown(&before)));
        let finding = Finding::told(
            "security-changed",
            said,
            Impact::of(verdict, Verdict::Note),
            site(&old_list, old),
            site(&new_list, new),
        );
        self.found.add(name, finding.effect(effect), &uses);
    }

    /// Compares the definitions of security schemes, with the operations that ask for them.
    pub(super) fn schemes(&mut self) {
        let schemes = |document: &'d Document| -> BTreeMap<&'d str, Spot<'d>> {
            let found = Spot::root(document).get("components").and_then(|c| c.get("securitySchemes"));
            found.map(|spot| spot.members().into_iter().collect()).unwrap_or_default()
        };
        let (olds, news) = (schemes(self.old), schemes(self.new));
        for (name, old) in &olds {
            let Some(new) = news.get(name) else { continue };
            let uses = self.asking(name);
            self.found.belongs(Some(old), Some(new), &uses);
            let (old, new) = (old.followed(self.old), new.followed(self.new));
            let flows = |spot: &Spot<'d>| spot.get("flows").map(|flows| flows.members()).unwrap_or_default();
            for (flow, old_flow) in flows(&old) {
                let Some((_, new_flow)) = flows(&new).into_iter().find(|(other, _)| *other == flow) else {
                    continue;
                };
                let scopes =
                    |spot: &Spot<'d>| spot.get("scopes").map(|scopes| scopes.members()).unwrap_or_default();
                for (scope, at) in scopes(&old_flow) {
                    if !scopes(&new_flow).iter().any(|(other, _)| *other == scope) {
                        let said = Said::Loses(format!("the scope {scope}"));
                        let near = Site::near(&new_flow.pointer);
                        let finding =
                            Finding::told("scope-removed", said, Impact::BREAKING, Site::at(&at), near);
                        self.found.add(*name, finding.effect(Effect::Narrowed), &uses);
                    }
                }
                for (scope, at) in scopes(&new_flow) {
                    match scopes(&old_flow).iter().find(|(other, _)| *other == scope) {
                        None => {
                            let said = Said::Gains(format!("the scope {scope}"));
                            let near = Site::near(&old_flow.pointer);
                            let finding =
                                Finding::told("scope-added", said, Impact::SAFE, near, Site::at(&at));
                            self.found.add(*name, finding.effect(Effect::Widened), &uses);
                        }
                        // The value of a scope is its description.
                        Some((_, before)) if before.node.to_json() != at.node.to_json() => {
                            let said = Said::Is(format!("scope {scope} is described in other words"));
                            let finding = Finding::told(
                                "documentation",
                                said,
                                Impact::NOTE,
                                Site::at(before),
                                Site::at(&at),
                            );
                            self.found.add(*name, finding, &uses);
                        }
                        Some(_) => {}
                    }
                }
            }
        }
    }

    /// Uses of the operations that ask for a scheme in either document.
    fn asking(&self, scheme: &str) -> BTreeSet<Use> {
        let mut uses = BTreeSet::new();
        for (side, document) in [self.old, self.new].into_iter().enumerate() {
            let Some(places) = self.found.places.get(side) else { continue };
            for (pointer, users) in places {
                let Some(node) = document.find(pointer).filter(|node| node.get("responses").is_some()) else {
                    continue;
                };
                let spot = Spot { node, pointer: pointer.clone() };
                let list = asked(document, &spot);
                if ways(list.as_ref()).iter().any(|way| way.contains_key(scheme)) {
                    uses.extend(in_requests(users));
                }
            }
        }
        uses
    }

    /// Compares where an operation is.
    pub(super) fn servers(
        &mut self,
        name: &str,
        old: &Operation<'d>,
        new: &Operation<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let list = |document: &'d Document, operation: &Operation<'d>| {
            let own = operation.spot.get("servers").or_else(|| operation.item.get("servers"));
            own.or_else(|| Spot::root(document).get("servers"))
        };
        let (old_list, new_list) = (list(self.old, old), list(self.new, new));
        let items = |list: &Option<Spot<'d>>| list.as_ref().map(Spot::items).unwrap_or_default();
        let url = |server: &Spot<'d>| server.text("url").unwrap_or_default();
        let uses = in_requests(uses);
        let near = |list: &Option<Spot<'d>>, operation: &Operation<'d>| {
            Site::near(
                list.as_ref().map_or_else(|| operation.spot.pointer.clone(), |list| list.pointer.clone()),
            )
        };
        let (olds, news) = (items(&old_list), items(&new_list));
        for server in &olds {
            let Some(other) = news.iter().find(|other| url(other) == url(server)) else {
                let said = Said::Loses(format!("the server {}", url(server)));
                let finding = Finding::told(
                    "server-removed",
                    said,
                    Impact::BREAKING,
                    Site::at(server),
                    near(&new_list, new),
                );
                self.found.add("The API", finding, &uses);
                continue;
            };
            self.found.align(server, other);
            self.found.belongs(Some(server), Some(other), &uses);
            self.variables(server, other, &uses);
        }
        for server in news.iter().filter(|server| !olds.iter().any(|other| url(other) == url(server))) {
            let said = Said::Gains(format!("the server {}", url(server)));
            let finding =
                Finding::told("server-added", said, Impact::SAFE, near(&old_list, old), Site::at(server));
            self.found.add("The API", finding, &uses);
        }
        // Generated clients begin with the first one.
        if let (Some(first), Some(now)) = (olds.first(), news.first())
            && url(first) != url(now)
        {
            let said = Said::Is(format!("the first server is {} now, it was {}", url(now), url(first)));
            let (at, to) = (Site::near(&first.pointer), Site::near(&now.pointer));
            self.found.add(
                "The API",
                Finding::told("first-server-changed", said, Impact::BREAKING, at, to),
                &uses,
            );
        }
        if old_list.as_ref().map(|l| &l.pointer) != new_list.as_ref().map(|l| &l.pointer) {
            let said = Said::Is("has its servers said at another place".to_owned());
            let finding =
                Finding::told("rewritten", said, Impact::NOTE, near(&old_list, old), near(&new_list, new));
            let lists = |list: &Option<Spot<'d>>, operation: &Operation<'d>| {
                // The list of the whole document belongs to other operations too.
                list.iter()
                    .filter(|l| l.pointer.starts_with(&operation.item.pointer))
                    .cloned()
                    .collect::<Vec<_>>()
            };
            let finding = finding.also(&lists(&old_list, old), &lists(&new_list, new));
            self.found.add(name, finding, &uses);
        }
    }

    fn variables(&mut self, old: &Spot<'d>, new: &Spot<'d>, uses: &BTreeSet<Use>) {
        let members = |spot: &Spot<'d>| spot.get("variables").map(|spot| spot.members()).unwrap_or_default();
        for (variable, before) in members(old) {
            let Some((_, now)) = members(new).into_iter().find(|(other, _)| *other == variable) else {
                continue;
            };
            let subject = format!("The server variable {variable}");
            let values = |spot: &Spot<'d>| spot.get("enum").map(|list| list.items()).unwrap_or_default();
            let has = |list: &[Spot<'d>], value: &Spot<'d>| {
                list.iter().any(|o| o.node.to_json() == value.node.to_json())
            };
            let (olds, news) = (values(&before), values(&now));
            // A list where there was none, or the other way round, is left to the general comparison.
            if before.get("enum").is_some() != now.get("enum").is_some() {
                continue;
            }
            for value in olds.iter().filter(|value| !has(&news, value)) {
                let said = Said::Loses(format!("the value {}", words::value(&value.node.to_json())));
                let near = Site::near(&now.pointer);
                let finding =
                    Finding::told("server-value-removed", said, Impact::BREAKING, Site::at(value), near);
                self.found.add(subject.clone(), finding, uses);
            }
            for value in news.iter().filter(|value| !has(&olds, value)) {
                let said = Said::Gains(format!("the value {}", words::value(&value.node.to_json())));
                let near = Site::near(&before.pointer);
                let finding = Finding::told("server-value-added", said, Impact::SAFE, near, Site::at(value));
                self.found.add(subject.clone(), finding, uses);
            }
        }
    }
}
