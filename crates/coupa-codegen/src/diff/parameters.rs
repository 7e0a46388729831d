//! Parameters and headers: added, removed, moved, required, and how they are written.

use std::collections::BTreeSet;

use super::change::{Direction, Effect, Impact, Verdict};
use super::compare::Comparer;
use super::found::{Finding, Said, Site, Use};
use super::operations::Operation;
use super::spot::Spot;
use super::words;
use crate::load::Document;

/// A parameter where it is used, and what it is.
#[derive(Debug, Clone)]
struct Parameter<'d> {
    used: Spot<'d>,
    spot: Spot<'d>,
    name: String,
    place: &'d str,
}

/// Parameters of an operation; its own go before those of its path.
fn parameters<'d>(document: &'d Document, operation: &Operation<'d>) -> Vec<Parameter<'d>> {
    let mut found: Vec<Parameter<'d>> = Vec::new();
    for list in [operation.spot.get("parameters"), operation.item.get("parameters")].into_iter().flatten() {
        for used in list.items() {
            let spot = used.followed(document);
            let (Some(name), Some(place)) = (spot.text("name"), spot.text("in")) else { continue };
            // Names of headers know no case.
            let name = if place == "header" { name.to_lowercase() } else { name.to_owned() };
            if !found.iter().any(|known| known.name == name && known.place == place) {
                found.push(Parameter { used, spot, name, place });
            }
        }
    }
    found
}

impl<'d> Comparer<'d> {
    /// Compares the parameters of an operation.
    pub(super) fn parameters(
        &mut self,
        name: &str,
        old: &Operation<'d>,
        new: &Operation<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let (olds, mut news) = (parameters(self.old, old), parameters(self.new, new));
        let mut gone = Vec::new();
        for parameter in olds {
            match news.iter().position(|other| other.name == parameter.name && other.place == parameter.place)
            {
                Some(at) => {
                    let other = news.remove(at);
                    self.parameter(name, &parameter, &other, uses);
                }
                None => gone.push(parameter),
            }
        }
        // A path parameter is what stands at its place, whatever it is called.
        let place_of =
            |operation: &Operation<'d>, name: &str| operation.segments().iter().position(|s| *s == name);
        gone.retain(|parameter| {
            let renamed = news.iter().position(|other| {
                parameter.place == "path"
                    && other.place == "path"
                    && place_of(old, &parameter.name).is_some()
                    && place_of(old, &parameter.name) == place_of(new, &other.name)
            });
            let moved = || news.iter().position(|other| other.name == parameter.name);
            let Some(at) = renamed.or_else(moved) else { return true };
            let other = news.remove(at);
            self.parameter(name, parameter, &other, uses);
            let (rule, said, impact) = if renamed.is_some() {
                let said = format!("path parameter {} is called {} now", parameter.name, other.name);
                ("path-parameter-renamed", said, Impact::code(Verdict::Warning))
            } else {
                let said =
                    format!("parameter {} moved from {} to {}", parameter.name, parameter.place, other.place);
                ("parameter-moved", said, Impact::BREAKING)
            };
            let sites = |spot: &Spot<'d>| -> Vec<Spot<'d>> {
                ["name", "in"].iter().filter_map(|key| spot.get(key)).collect()
            };
            let finding = Finding::told(
                rule,
                Said::Is(said),
                impact,
                Site::near(&parameter.used.pointer),
                Site::near(&other.used.pointer),
            )
            .also(&sites(&parameter.spot), &sites(&other.spot));
            self.found.add(name, finding, &requests(uses, &format!("parameter {}", other.name)));
            false
        });
        for parameter in gone {
            let said = Said::Loses(format!("the {} parameter {}", parameter.place, parameter.name));
            let (at, near) = (Site::at(&parameter.used), Site::near(&new.spot.pointer));
            let impact = Impact::of(Verdict::Breaking, Verdict::Note);
            let finding = Finding::told("parameter-removed", said, impact, at, near).effect(Effect::Narrowed);
            self.found.add(name, finding, &requests(uses, &format!("parameter {}", parameter.name)));
        }
        for parameter in news {
            let required = parameter.spot.is("required") || parameter.place == "path";
            let kind = parameter.spot.get("schema").map(|schema| words::kind(self.new, &schema));
            let kind = kind.map(|kind| format!(": {kind}")).unwrap_or_default();
            let word = if required { "required" } else { "optional" };
            let said =
                Said::Gains(format!("the {} parameter {}{kind}, {word}", parameter.place, parameter.name));
            let (rule, effect) = if required {
                ("required-parameter-added", Effect::Narrowed)
            } else {
                ("parameter-added", Effect::Widened)
            };
            let finding =
                Finding::values(rule, said, effect, Site::near(&old.spot.pointer), Site::at(&parameter.used));
            self.found.add(name, finding, &requests(uses, &format!("parameter {}", parameter.name)));
        }
    }

    fn parameter(&mut self, name: &str, old: &Parameter<'d>, new: &Parameter<'d>, uses: &BTreeSet<Use>) {
        let place = format!("parameter {}", new.name);
        let uses = requests(uses, &place);
        self.found.align(&old.used, &new.used);
        self.same(name, &place, &old.used, &new.used, &old.spot, &new.spot, &uses);
        if old.spot.text("name") != new.spot.text("name") && old.name == new.name {
            let (old_name, new_name) = (old.spot.get("name"), new.spot.get("name"));
            let finding = Finding::told(
                "header-case",
                Said::Is(format!("{place} is written in another case, which headers do not know")),
                Impact::NOTE,
                Site::at_or(old_name.as_ref(), &old.spot.pointer),
                Site::at_or(new_name.as_ref(), &new.spot.pointer),
            );
            self.found.add(name, finding, &uses);
        }
        let required = |one: &Parameter<'d>| one.spot.is("required") || one.place == "path";
        self.obligation(name, &place, (&old.spot, required(old)), (&new.spot, required(new)), &uses);
        self.writing(name, &place, old, new, &uses);
        self.carried(name, &place, &old.spot, &new.spot, &uses);
    }

    /// Two things that are one: where both refer, or one does, and what belongs to the operations.
    #[allow(clippy::too_many_arguments, reason = "two places, each as it is used and as it is")]
    pub(super) fn same(
        &mut self,
        name: &str,
        what: &str,
        old_used: &Spot<'d>,
        new_used: &Spot<'d>,
        old: &Spot<'d>,
        new: &Spot<'d>,
        uses: &BTreeSet<Use>,
    ) {
        self.found.align(old, new);
        self.found.belongs(Some(old), Some(new), uses);
        self.found.belongs(Some(old_used), Some(new_used), uses);
        let (before, now) = (old_used.get("$ref"), new_used.get("$ref"));
        let text = |spot: &Option<Spot<'d>>| spot.as_ref().and_then(|spot| spot.node.as_str());
        if text(&before) == text(&now) {
            return;
        }
        let shown =
            |text: Option<&str>| text.and_then(|t| t.rsplit('/').next()).unwrap_or("no reference").to_owned();
        let said = format!("{what} refers to {} instead of {}", shown(text(&now)), shown(text(&before)));
        let known = |used: &Option<Spot<'d>>, spot: &Spot<'d>| used.is_none() || spot.get("$ref").is_none();
        let impact = if known(&before, old) && known(&now, new) { Impact::NOTE } else { Impact::BREAKING };
        let finding = Finding::told(
            "reference-changed",
            Said::Is(said),
            impact,
            Site::at_or(before.as_ref(), &old_used.pointer),
            Site::at_or(now.as_ref(), &new_used.pointer),
        );
        self.found.add(name, finding, uses);
    }

    /// `required` of a parameter, a header or a body.
    pub(super) fn obligation(
        &mut self,
        name: &str,
        what: &str,
        (old, before): (&Spot<'d>, bool),
        (new, now): (&Spot<'d>, bool),
        uses: &BTreeSet<Use>,
    ) {
        let (old_site, new_site) = (old.get("required"), new.get("required"));
        let old_site = Site::at_or(old_site.as_ref(), &old.pointer);
        let new_site = Site::at_or(new_site.as_ref(), &new.pointer);
        let (rule, said, effect) = match (before, now) {
            (false, true) => ("became-required", "is required now", Effect::Narrowed),
            (true, false) => ("became-optional", "is optional now", Effect::Widened),
            _ => return,
        };
        let finding = Finding::values(rule, Said::Is(format!("{what} {said}")), effect, old_site, new_site);
        self.found.add(name, finding, uses);
    }

    /// `style`, `explode` and the like, each with what holds when it is not written.
    fn writing(
        &mut self,
        name: &str,
        place: &str,
        old: &Parameter<'d>,
        new: &Parameter<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let style = |one: &Parameter<'d>| {
            let usual = if matches!(one.place, "query" | "cookie") { "form" } else { "simple" };
            one.spot.text("style").unwrap_or(usual).to_owned()
        };
        let flag = |one: &Parameter<'d>, key: &str, usual: bool| {
            one.spot.node.get(key).and_then(crate::tree::Node::as_bool).unwrap_or(usual).to_string()
        };
        let explode = |one: &Parameter<'d>| flag(one, "explode", style(one) == "form");
        let rows = [
            ("style", style(old), style(new)),
            ("explode", explode(old), explode(new)),
            ("allowReserved", flag(old, "allowReserved", false), flag(new, "allowReserved", false)),
            ("allowEmptyValue", flag(old, "allowEmptyValue", false), flag(new, "allowEmptyValue", false)),
        ];
        for (key, before, now) in rows {
            if before == now {
                self.written_out(name, place, key, &old.spot, &new.spot, uses);
                continue;
            }
            let (old_site, new_site) = (old.spot.get(key), new.spot.get(key));
            // A moved parameter is written another way; only what the author wrote is spoken of.
            if old_site.is_none() && new_site.is_none() {
                continue;
            }
            let finding = Finding::told(
                "parameter-writing-changed",
                Said::Is(format!("{place}: {key} {before} → {now}")),
                Impact::BREAKING,
                Site::at_or(old_site.as_ref(), &old.spot.pointer),
                Site::at_or(new_site.as_ref(), &new.spot.pointer),
            );
            self.found.add(name, finding, uses);
        }
        let deprecated = (old.spot.is("deprecated"), new.spot.is("deprecated"));
        if deprecated.0 != deprecated.1 {
            let (said, impact) = if deprecated.1 {
                ("is deprecated", Impact::WARNING)
            } else {
                ("is deprecated no longer", Impact::SAFE)
            };
            let finding = Finding::told(
                "deprecation",
                Said::Is(format!("{place} {said}")),
                impact,
                Site::at_or(old.spot.get("deprecated").as_ref(), &old.spot.pointer),
                Site::at_or(new.spot.get("deprecated").as_ref(), &new.spot.pointer),
            );
            self.found.add(name, finding, uses);
        }
        for key in ["required", "deprecated"] {
            self.written_out(name, place, key, &old.spot, &new.spot, uses);
        }
    }

    /// A keyword that is written on one side only and says what holds without it.
    pub(super) fn written_out(
        &mut self,
        name: &str,
        what: &str,
        key: &str,
        old: &Spot<'d>,
        new: &Spot<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let (before, now) = (old.get(key), new.get(key));
        if before.is_some() == now.is_some()
            || before
                .as_ref()
                .or(now.as_ref())
                .is_some_and(|s| s.node.as_bool() == Some(true) && key != "explode")
        {
            return;
        }
        let finding = Finding::told(
            "rewritten",
            Said::Is(format!("{what} says the same in other words ({key})")),
            Impact::NOTE,
            Site::at_or(before.as_ref(), &old.pointer),
            Site::at_or(now.as_ref(), &new.pointer),
        );
        self.found.add(name, finding, uses);
    }

    /// The schema that a parameter or header carries, or its content.
    pub(super) fn carried(
        &mut self,
        name: &str,
        what: &str,
        old: &Spot<'d>,
        new: &Spot<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let told = match (old.get("schema"), new.get("schema")) {
            (Some(old), Some(new)) => {
                self.used(&old, &new, uses);
                None
            }
            (None, None) => None,
            // With content in its place, it is written in another way altogether.
            (Some(schema), None) => {
                let effect = if new.get("content").is_some() { Effect::Changed } else { Effect::Widened };
                Some((
                    "is described by no schema any more",
                    effect,
                    Site::at(&schema),
                    Site::near(&new.pointer),
                ))
            }
            (None, Some(schema)) => {
                let effect = if old.get("content").is_some() { Effect::Changed } else { Effect::Narrowed };
                Some(("is described by a schema now", effect, Site::near(&old.pointer), Site::at(&schema)))
            }
        };
        if let Some((said, effect, old, new)) = told {
            let said = Said::Is(format!("{what} {said}"));
            self.found.add(name, Finding::values("value-schema-changed", said, effect, old, new), uses);
        }
        if let (Some(old), Some(new)) = (old.get("content"), new.get("content")) {
            for (kind, old) in old.members() {
                let new = new.get(kind).and_then(|new| new.get("schema"));
                if let (Some(old), Some(new)) = (old.get("schema"), new) {
                    self.used(&old, &new, uses);
                }
            }
        }
    }
}

/// Only what is sent, with the place in the operation.
pub(super) fn requests(uses: &BTreeSet<Use>, place: &str) -> BTreeSet<Use> {
    at_place(uses, Direction::Request, place)
}

/// Uses of one direction, with the place in the operation.
pub(super) fn at_place(uses: &BTreeSet<Use>, direction: Direction, place: &str) -> BTreeSet<Use> {
    uses.iter()
        .filter(|one| one.direction == direction)
        .map(|one| Use { place: place.to_owned(), ..one.clone() })
        .collect()
}
