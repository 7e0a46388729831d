//! Members of objects: gained, lost, required, further ones; and items of arrays.

use std::collections::BTreeSet;

use super::change::{Direction, Effect, Impact, Verdict};
use super::compare::Comparer;
use super::flat::Flat;
use super::found::{Finding, Said, Site, Turn};
use super::schema::Sides;
use super::spot::Spot;
use super::words;

/// What an object does with members that it does not name.
#[derive(Debug, Clone)]
enum Further<'d> {
    /// Not said: taken and not kept.
    Unsaid,
    /// `true`, or an empty schema: kept.
    Kept(Spot<'d>),
    /// `false`: refused.
    Refused(Spot<'d>),
    /// Kept if they match.
    Matching(Spot<'d>),
}

impl<'d> Further<'d> {
    fn of(flat: &Flat<'d>) -> Vec<Self> {
        let found: Vec<Self> = flat
            .all("additionalProperties")
            .into_iter()
            .map(|spot| match spot.node.as_bool() {
                Some(false) => Self::Refused(spot),
                Some(true) => Self::Kept(spot),
                None if spot.node.members().is_empty() => Self::Kept(spot),
                None => Self::Matching(spot),
            })
            .collect();
        if found.is_empty() { vec![Self::Unsaid] } else { found }
    }

    fn site(&self, near: &str) -> Site {
        match self {
            Self::Unsaid => Site::near(near),
            Self::Kept(spot) | Self::Refused(spot) | Self::Matching(spot) => Site::at(spot),
        }
    }
}

impl<'d> Comparer<'d> {
    /// Compares members and what is said about further ones.
    pub(super) fn objects(&mut self, index: usize, sides: &mut Sides<'d>) {
        let (old, new) = (sides.old.properties(), sides.new.properties());
        let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
        for name in names {
            match (old.get(name), new.get(name)) {
                (None, Some(spots)) => self.gained(sides, name, spots),
                (Some(spots), None) => self.lost(sides, name, spots),
                (Some(olds), Some(news)) => self.kept(index, sides, name, olds, news),
                (None, None) => {}
            }
        }
        self.required(sides, &old.keys().chain(new.keys()).copied().collect());
        self.further(index, sides);
        self.patterns(index, sides);
    }

    fn gained(&self, sides: &mut Sides<'d>, name: &str, spots: &[Spot<'d>]) {
        let Some(spot) = spots.first() else { return };
        let required = sides.new.required();
        let needed = required.get(name);
        let flat = Flat::of(self.new, spot);
        let closed = Further::of(&sides.old).iter().any(|f| matches!(f, Further::Refused(_)));
        let held =
            Further::of(&sides.old).iter().any(|f| matches!(f, Further::Kept(_) | Further::Matching(_)));
        let request = match (flat.is("readOnly"), needed.is_some()) {
            (false, true) => Verdict::Breaking,
            // Callers may have sent a further member of this name and another kind.
            (false, false) if held && !closed => Verdict::Breaking,
            _ => Verdict::Safe,
        };
        let response = if closed && !flat.is("writeOnly") { Verdict::Breaking } else { Verdict::Safe };
        let effect = match (closed, needed.is_some()) {
            (true, false) => Effect::Widened,
            (true, true) => Effect::Changed,
            (false, _) => Effect::Narrowed,
        };
        let rule = if needed.is_some() { "required-property-added" } else { "property-added" };
        let word = if needed.is_some() { "required" } else { "optional" };
        let note = match (flat.is("readOnly"), flat.is("writeOnly")) {
            (true, _) => ", read-only",
            (_, true) => ", write-only",
            _ => "",
        };
        let said = Said::Gains(format!("{name}: {}, {word}{note}", words::kind(self.new, spot)));
        let near = container(&sides.old, &sides.new, spot, &sides.old_spot.pointer);
        let finding = Finding::values(rule, said, effect, Site::near(near), Site::at(spot))
            .impact(Impact::of(request, response))
            .also(&[], spots)
            .also(&[], needed.map(Vec::as_slice).unwrap_or_default());
        sides.push(finding);
    }

    fn lost(&self, sides: &mut Sides<'d>, name: &str, spots: &[Spot<'d>]) {
        let Some(spot) = spots.first() else { return };
        let required = sides.old.required();
        let needed = required.get(name);
        let flat = Flat::of(self.old, spot);
        let closed = Further::of(&sides.new).iter().any(|f| matches!(f, Further::Refused(_)));
        let request = if flat.is("readOnly") { Verdict::Safe } else { Verdict::Breaking };
        let response = if flat.is("writeOnly") { Verdict::Safe } else { Verdict::Breaking };
        // A name that stays in `required` is still needed.
        let gone = needed.is_some() && !sides.new.required().contains_key(name);
        let effect = match (closed, gone) {
            (true, false) => Effect::Narrowed,
            (true, true) => Effect::Changed,
            (false, _) => Effect::Widened,
        };
        let rule = if needed.is_some() { "required-property-removed" } else { "property-removed" };
        let word = if needed.is_some() { "required" } else { "optional" };
        let said = Said::Loses(format!("{name}: {}, {word}", words::kind(self.old, spot)));
        let near = container(&sides.new, &sides.old, spot, &sides.new_spot.pointer);
        let finding = Finding::values(rule, said, effect, Site::at(spot), Site::near(near))
            .impact(Impact::of(request, response))
            .also(spots, &[])
            .also(if gone { needed.map(Vec::as_slice).unwrap_or_default() } else { &[] }, &[]);
        sides.push(finding);
    }

    fn kept(
        &mut self,
        index: usize,
        sides: &mut Sides<'d>,
        name: &str,
        olds: &[Spot<'d>],
        news: &[Spot<'d>],
    ) {
        let (read_old, read_new) = (self.flag(olds, "readOnly", true), self.flag(news, "readOnly", false));
        let (write_old, write_new) =
            (self.flag(olds, "writeOnly", true), self.flag(news, "writeOnly", false));
        for (key, old, new, told) in [
            ("readOnly", &read_old, &read_new, ("is read-only", "is read-only no longer")),
            ("writeOnly", &write_old, &write_new, ("is write-only", "is write-only no longer")),
        ] {
            if old.is_empty() == new.is_empty() {
                continue;
            }
            let required = sides.new.required().contains_key(name);
            let gone = Impact::of(Verdict::Breaking, Verdict::Safe);
            let back = if required { gone } else { Impact::SAFE };
            let turned = |impact: Impact| Impact::of(impact.response, impact.request);
            let (said, impact) = match (new.is_empty(), key) {
                (false, "readOnly") => (told.0, gone),
                (false, _) => (told.0, turned(gone)),
                (true, "readOnly") => (told.1, back),
                (true, _) => (told.1, Impact::SAFE),
            };
            let rule = if key == "readOnly" { "read-only-changed" } else { "write-only-changed" };
            let near =
                |spots: &[Spot<'_>]| spots.first().map_or_else(String::new, |spot| spot.pointer.clone());
            let finding = Finding::told(
                rule,
                Said::Is(format!("{name} {said}")),
                impact,
                Site::at_or(old.first(), &near(olds)),
                Site::at_or(new.first(), &near(news)),
            )
            .also(old, new);
            sides.push(finding);
        }
        let only = match (
            read_old.is_empty() || read_new.is_empty(),
            write_old.is_empty() || write_new.is_empty(),
        ) {
            (false, true) => Some(Direction::Response),
            (true, false) => Some(Direction::Request),
            _ => None,
        };
        self.parts(index, sides, &format!("member {name}"), olds, news, only);
    }

    /// Where a flag of a property is set.
    fn flag(&self, spots: &[Spot<'d>], key: &str, old: bool) -> Vec<Spot<'d>> {
        let document = if old { self.old } else { self.new };
        spots
            .iter()
            .flat_map(|spot| Flat::of(document, spot).all(key))
            .filter(|spot| spot.node.as_bool() == Some(true))
            .collect()
    }

    /// Schemas that must all hold on each side: paired where they are the same, told where one has no partner.
    fn parts(
        &mut self,
        index: usize,
        sides: &mut Sides<'d>,
        what: &str,
        olds: &[Spot<'d>],
        news: &[Spot<'d>],
        only: Option<Direction>,
    ) {
        let (mut left, mut right): (Vec<_>, Vec<_>) = (olds.iter().collect(), news.iter().collect());
        let mut pairs = Vec::new();
        left.retain(|old| match right.iter().position(|new| new.pointer == old.pointer) {
            Some(at) => {
                pairs.push(((*old).clone(), right.remove(at).clone()));
                false
            }
            None => true,
        });
        while !left.is_empty() && !right.is_empty() {
            pairs.push((left.remove(0).clone(), right.remove(0).clone()));
        }
        for (old, new) in pairs {
            self.inside(index, &old, &new, Turn::default(), only);
        }
        for old in left {
            let said = Said::Is(format!("{what} must no longer be {} as well", words::kind(self.old, old)));
            let near = Site::near(&sides.new_spot.pointer);
            sides.push(Finding::values("part-removed", said, Effect::Widened, Site::at(old), near));
        }
        for new in right {
            let said = Said::Is(format!("{what} must be {} as well", words::kind(self.new, new)));
            let near = Site::near(&sides.old_spot.pointer);
            sides.push(Finding::values("part-added", said, Effect::Narrowed, near, Site::at(new)));
        }
    }

    fn required(&self, sides: &mut Sides<'d>, both: &BTreeSet<&str>) {
        let (old, new) = (sides.old.required(), sides.new.required());
        let (old_names, new_names) = (sides.old.properties(), sides.new.properties());
        for (name, spots) in &new {
            // A gained property was told with the word `required`.
            if old.contains_key(name) || (new_names.contains_key(name) && !old_names.contains_key(name)) {
                continue;
            }
            let read_only =
                new_names.get(name).is_some_and(|list| !self.flag(list, "readOnly", false).is_empty());
            let request = if read_only { Verdict::Safe } else { Verdict::Breaking };
            let word =
                if both.contains(name) { "" } else { ", though no property of this name is described" };
            let said = Said::Is(format!("{name} is required now{word}"));
            let near = Site::near(&sides.old_spot.pointer);
            let Some(first) = spots.first() else { continue };
            let finding = Finding::values("property-required", said, Effect::Narrowed, near, Site::at(first))
                .impact(Impact::of(request, Verdict::Safe))
                .also(&[], spots);
            sides.push(finding);
        }
        for (name, spots) in &old {
            if new.contains_key(name) || (old_names.contains_key(name) && !new_names.contains_key(name)) {
                continue;
            }
            let write_only =
                old_names.get(name).is_some_and(|list| !self.flag(list, "writeOnly", true).is_empty());
            let response = if write_only { Verdict::Safe } else { Verdict::Breaking };
            let said = Said::Is(format!("{name} is optional now"));
            let near = Site::near(&sides.new_spot.pointer);
            let Some(first) = spots.first() else { continue };
            let finding = Finding::values("property-optional", said, Effect::Widened, Site::at(first), near)
                .impact(Impact::of(Verdict::Safe, response))
                .also(spots, &[]);
            sides.push(finding);
        }
    }

    fn further(&mut self, index: usize, sides: &mut Sides<'d>) {
        let (old, new) = (Further::of(&sides.old), Further::of(&sides.new));
        // Several parts that each speak of further members: each sees the others' properties as further ones.
        let ([old], [new]) = (old.as_slice(), new.as_slice()) else {
            let olds = sides.old.all("additionalProperties");
            let news = sides.new.all("additionalProperties");
            let json = |list: &[Spot<'_>]| list.iter().map(|spot| spot.node.to_json()).collect::<Vec<_>>();
            if json(&olds) == json(&news) {
                for (old, new) in olds.iter().zip(&news).filter(|(old, _)| old.node.is_object()) {
                    self.inside(index, old, new, Turn::default(), None);
                }
            } else {
                let said = "takes other further members".to_owned();
                sides.keyword("further-members", &["additionalProperties"], said, Effect::Changed);
            }
            return;
        };
        let (said, effect, impact) = match (old, new) {
            (Further::Matching(old), Further::Matching(new)) => {
                self.inside(index, &old.clone(), &new.clone(), Turn::default(), None);
                return;
            }
            (Further::Unsaid, Further::Unsaid)
            | (Further::Kept(_), Further::Kept(_))
            | (Further::Refused(_), Further::Refused(_)) => return,
            (Further::Unsaid, Further::Kept(_)) => ("keeps further members", Effect::Same, Impact::SAFE),
            (Further::Kept(_), Further::Unsaid) => {
                ("keeps further members no longer", Effect::Same, Impact::BREAKING)
            }
            (_, Further::Refused(_)) => {
                ("refuses further members", Effect::Narrowed, Impact::from(Effect::Narrowed))
            }
            (Further::Refused(_), _) => {
                ("takes further members", Effect::Widened, Impact::from(Effect::Widened))
            }
            (_, Further::Matching(_)) => {
                ("takes only some further members", Effect::Narrowed, Impact::from(Effect::Narrowed))
            }
            (Further::Matching(_), _) => {
                ("takes any further members", Effect::Widened, Impact::from(Effect::Widened))
            }
        };
        let (old, new) = (old.site(&sides.old_spot.pointer), new.site(&sides.new_spot.pointer));
        let finding = Finding::values("further-members", Said::Is(said.to_owned()), effect, old, new);
        sides.push(finding.impact(impact));
    }

    /// `patternProperties`: the same pattern is compared, another one may overlap with anything.
    fn patterns(&mut self, index: usize, sides: &Sides<'d>) {
        for old in sides.old.all("patternProperties") {
            let new = sides
                .new
                .all("patternProperties")
                .into_iter()
                .find(|new| new.pointer == old.pointer || sides.new.all("patternProperties").len() == 1);
            for (pattern, old) in old.members() {
                if let Some(new) = new.as_ref().and_then(|new| new.get(pattern)) {
                    self.inside(index, &old, &new, Turn::default(), None);
                }
            }
        }
    }

    /// Compares items, and what must not be.
    pub(super) fn arrays(&mut self, index: usize, sides: &mut Sides<'d>) {
        for (key, turn, rule, gone, come) in [
            (
                "items",
                Turn::default(),
                "items-changed",
                "says no longer what its items are",
                "says what its items are",
            ),
            (
                "not",
                Turn { flipped: true, ..Turn::default() },
                "not-changed",
                "excludes nothing any more",
                "excludes some values",
            ),
        ] {
            let (olds, news) = (sides.old.all(key), sides.new.all(key));
            match (olds.as_slice(), news.as_slice()) {
                ([], []) => {}
                ([], _) => {
                    sides.keyword(rule, &[key], come.to_owned(), Effect::Narrowed);
                }
                (_, []) => {
                    sides.keyword(rule, &[key], gone.to_owned(), Effect::Widened);
                }
                ([old], [new]) => self.inside(index, old, new, turn, None),
                _ if olds.len() == news.len() => {
                    for (old, new) in olds.iter().zip(&news) {
                        self.inside(index, old, new, turn, None);
                    }
                }
                _ => {
                    let said = format!("`{key}` is said in other parts");
                    sides.keyword(rule, &[key], said, Effect::Changed);
                }
            }
        }
        for (old, new) in sides.old.all("prefixItems").iter().zip(&sides.new.all("prefixItems")) {
            let (olds, news) = (old.items(), new.items());
            if olds.len() == news.len() {
                for (old, new) in olds.iter().zip(&news) {
                    self.inside(index, old, new, Turn::default(), None);
                }
            }
        }
    }
}

/// The object of the other document that a member would stand in: the part of the same pointer, if there is one.
fn container(other: &Flat<'_>, own: &Flat<'_>, spot: &Spot<'_>, fallback: &str) -> String {
    let holder =
        own.parts.iter().find(|part| spot.pointer.starts_with(&format!("{}/properties/", part.pointer)));
    holder
        .filter(|part| other.parts.iter().any(|known| known.pointer == part.pointer))
        .map_or_else(|| fallback.to_owned(), |part| part.pointer.clone())
}
