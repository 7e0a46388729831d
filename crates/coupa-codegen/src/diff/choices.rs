//! `anyOf` and `oneOf`: which member is which, and what a new or lost one does.

use std::collections::BTreeSet;

use super::change::{Effect, Impact, Verdict};
use super::compare::Comparer;
use super::flat::{Flat, covers};
use super::found::{Finding, Said, Site, Turn};
use super::schema::Sides;
use super::spot::Spot;
use super::words;
use crate::load::Document;

impl<'d> Comparer<'d> {
    /// Compares the choices of two schemas.
    pub(super) fn choices(&mut self, index: usize, sides: &mut Sides<'d>) {
        let (old, new) = (sides.old.choices(), sides.new.choices());
        match (old.as_slice(), new.as_slice()) {
            ([], []) => {}
            ([(old_key, old)], [(new_key, new)]) => {
                self.choice(index, sides, (old_key, &old.clone()), (new_key, &new.clone()));
            }
            ([], [(key, list)]) => self.became_choice(sides, key, &list.clone()),
            ([(key, list)], []) => self.became_single(sides, key, &list.clone()),
            _ if old.len() == new.len() => {
                for ((old_key, old), (new_key, new)) in old.iter().zip(&new) {
                    self.choice(index, sides, (old_key, old), (new_key, new));
                }
            }
            _ => {
                let lists = |all: &[(&str, Spot<'d>)]| all.iter().map(|(_, l)| l.clone()).collect::<Vec<_>>();
                let (olds, news) = (lists(&old), lists(&new));
                let finding = Finding::values(
                    "choice-changed",
                    Said::Is("is made of other choices".to_owned()),
                    Effect::Changed,
                    Site::at_or(olds.first(), &sides.old_spot.pointer),
                    Site::at_or(news.first(), &sides.new_spot.pointer),
                );
                sides.push(finding.also(&olds, &news));
            }
        }
    }

    fn choice(
        &mut self,
        index: usize,
        sides: &mut Sides<'d>,
        (old_key, old): (&str, &Spot<'d>),
        (new_key, new): (&str, &Spot<'d>),
    ) {
        self.found.align(old, new);
        let (olds, news) = (old.items(), new.items());
        let apart = (old_key != "oneOf" || all_apart(self.old, &olds))
            && (new_key != "oneOf" || all_apart(self.new, &news));
        if old_key != new_key {
            let effect = match (apart, new_key) {
                (true, _) => Effect::Same,
                (false, "anyOf") => Effect::Widened,
                (false, _) => Effect::Narrowed,
            };
            let said = Said::Is(format!("is {new_key} instead of {old_key}"));
            // Only the word is spoken of here: the members are compared one by one.
            let finding = Finding::values(
                "choice-kind-changed",
                said,
                effect,
                Site::near(&old.pointer),
                Site::near(&new.pointer),
            );
            sides.push(finding.impact(if apart { Impact::SAFE } else { Impact::from(effect) }));
        }
        let (pairs, gone, come) = self.matched(&olds, &news);
        for (old_member, new_member) in &pairs {
            let covers_new = old_key == "anyOf"
                && olds.iter().any(|other| {
                    other.pointer != old_member.pointer && self.holds_plain(other, new_member, true)
                });
            let covers_gone = new_key == "anyOf"
                && news.iter().any(|other| {
                    other.pointer != new_member.pointer && self.holds_plain(other, old_member, false)
                });
            let turn = Turn { either: !apart, covers_new, covers_gone, ..Turn::default() };
            self.found.align(old_member, new_member);
            self.inside(index, old_member, new_member, turn, None);
        }
        for member in gone {
            let covered = new_key == "anyOf"
                && news
                    .iter()
                    .any(|other| matches!(self.relation(&member, other), Effect::Same | Effect::Widened));
            let effect = match (covered, apart) {
                (true, _) => Effect::Same,
                (false, true) => Effect::Narrowed,
                (false, false) => Effect::Changed,
            };
            let tail = if covered { ", which another choice holds" } else { "" };
            let said = Said::Loses(format!("the choice {}{tail}", words::kind(self.old, &member)));
            let finding =
                Finding::values("choice-removed", said, effect, Site::at(&member), Site::near(&new.pointer));
            sides.push(if covered { finding.impact(Impact::SAFE) } else { finding });
        }
        for member in come {
            let covered = old_key == "anyOf"
                && olds
                    .iter()
                    .any(|other| matches!(self.relation(other, &member), Effect::Same | Effect::Narrowed));
            let effect = match (covered, apart) {
                (true, _) => Effect::Same,
                (false, true) => Effect::Widened,
                (false, false) => Effect::Changed,
            };
            let tail = match (covered, apart) {
                (true, _) => ", which another choice held",
                (false, false) => ", which may overlap with another choice of a oneOf",
                _ => "",
            };
            let said = Said::Gains(format!("the choice {}{tail}", words::kind(self.new, &member)));
            let finding =
                Finding::values("choice-added", said, effect, Site::near(&old.pointer), Site::at(&member));
            sides.push(if covered { finding.impact(Impact::SAFE) } else { finding });
        }
    }

    /// Members of two choices that are one and the same, and those that are left over.
    #[allow(clippy::type_complexity, reason = "pairs, and both remainders")]
    fn matched(
        &self,
        olds: &[Spot<'d>],
        news: &[Spot<'d>],
    ) -> (Vec<(Spot<'d>, Spot<'d>)>, Vec<Spot<'d>>, Vec<Spot<'d>>) {
        let (mut left, mut right) = (olds.to_vec(), news.to_vec());
        let mut pairs = Vec::new();
        let same_reference =
            |a: &Spot<'d>, b: &Spot<'d>| a.text("$ref").is_some() && a.text("$ref") == b.text("$ref");
        let same_text = |a: &Spot<'d>, b: &Spot<'d>| a.node.to_json() == b.node.to_json();
        let same_title = |a: &Spot<'d>, b: &Spot<'d>| {
            let title = |document, spot: &Spot<'d>| {
                Flat::of(document, spot).all("title").first().and_then(|t| t.node.as_str())
            };
            title(self.old, a).is_some() && title(self.old, a) == title(self.new, b)
        };
        let same_values = |a: &Spot<'d>, b: &Spot<'d>| self.relation(a, b) == Effect::Same;
        let tests: [&dyn Fn(&Spot<'d>, &Spot<'d>) -> bool; 4] =
            [&same_reference, &same_text, &same_values, &same_title];
        for test in tests {
            left.retain(|old| match right.iter().position(|new| test(old, new)) {
                Some(at) => {
                    pairs.push((old.clone(), right.remove(at)));
                    false
                }
                None => true,
            });
        }
        // One that is left on each side is the same one, changed.
        if let ([old], [new]) = (left.as_slice(), right.as_slice())
            && (old.text("$ref").is_none() || new.text("$ref").is_none())
        {
            pairs.push((old.clone(), new.clone()));
            left.clear();
            right.clear();
        }
        (pairs, left, right)
    }

    /// Whether a plain member (no object, no array) holds all values of another one.
    fn holds_plain(&self, holder: &Spot<'d>, held: &Spot<'d>, holder_is_old: bool) -> bool {
        let (holder_document, held_document) =
            if holder_is_old { (self.old, self.new) } else { (self.new, self.old) };
        let plain = |document: &'d Document, spot: &Spot<'d>| {
            let types = Flat::of(document, spot).types().0;
            types.is_some_and(|types| !types.contains("object") && !types.contains("array"))
        };
        plain(holder_document, holder)
            && plain(held_document, held)
            && if holder_is_old {
                matches!(self.relation(holder, held), Effect::Same | Effect::Narrowed)
            } else {
                matches!(self.relation(held, holder), Effect::Same | Effect::Widened)
            }
    }

    /// What was one schema is a choice now.
    fn became_choice(&self, sides: &mut Sides<'d>, key: &str, list: &Spot<'d>) {
        let members = list.items();
        if sides.new.says_beside(list) {
            let said = Said::Is(format!("must match a choice ({key}) as well"));
            let near = Site::near(&sides.old_spot.pointer);
            sides.push(Finding::values("became-choice", said, Effect::Narrowed, near, Site::at(list)));
            return;
        }
        let relations: Vec<Effect> =
            members.iter().map(|member| self.relation(&sides.old_spot, member)).collect();
        let holding =
            relations.iter().filter(|effect| matches!(effect, Effect::Same | Effect::Widened)).count();
        let narrowing = relations.iter().all(|effect| matches!(effect, Effect::Same | Effect::Narrowed));
        let apart = key == "anyOf" || all_apart(self.new, &members);
        let effect = match (holding, apart) {
            (_, true) if narrowing && holding > 0 => Effect::Same,
            (1.., true) => Effect::Widened,
            (0, _) if narrowing => Effect::Narrowed,
            _ => Effect::Changed,
        };
        // Null beside the choice is not in its members.
        let more_null = sides.new.types().1 && !sides.old.types().1;
        let effect = if more_null { effect.and(Effect::Widened) } else { effect };
        let names: Vec<String> = members.iter().map(|member| words::kind(self.new, member)).collect();
        let tail =
            if holding > 1 && key == "oneOf" { ", of which what was sent may match several" } else { "" };
        let said = Said::Is(format!("is a choice ({key}) of {} now{tail}", names.join(", ")));
        replaced(sides, "became-choice", said, effect, Site::near(&sides.old_spot.pointer), Site::at(list));
    }

    /// What was a choice is one schema now.
    fn became_single(&self, sides: &mut Sides<'d>, key: &str, list: &Spot<'d>) {
        let members = list.items();
        if sides.old.says_beside(list) {
            let said = Said::Is(format!("must no longer match a choice ({key}) as well"));
            let near = Site::near(&sides.new_spot.pointer);
            sides.push(Finding::values("became-single", said, Effect::Widened, Site::at(list), near));
            return;
        }
        let relations: Vec<Effect> =
            members.iter().map(|member| self.relation(member, &sides.new_spot)).collect();
        let kept =
            relations.iter().filter(|effect| matches!(effect, Effect::Same | Effect::Narrowed)).count();
        let widening = relations.iter().all(|effect| matches!(effect, Effect::Same | Effect::Widened));
        let apart = key == "anyOf" || all_apart(self.old, &members);
        let effect = match (kept, apart) {
            (_, true) if widening && kept > 0 => Effect::Same,
            (1.., true) => Effect::Narrowed,
            (0, _) if widening => Effect::Widened,
            _ => Effect::Changed,
        };
        let said =
            Said::Is(format!("is {} instead of a choice ({key})", words::kind(self.new, &sides.new_spot)));
        replaced(sides, "became-single", said, effect, Site::at(list), Site::near(&sides.new_spot.pointer));
    }
}

/// Whether no value can match two of the members.
fn all_apart(document: &Document, members: &[Spot<'_>]) -> bool {
    members
        .iter()
        .enumerate()
        .all(|(index, one)| members.iter().skip(index + 1).all(|other| apart(document, one, other, 0)))
}

/// Whether no value can match both. `false` when that is not seen.
fn apart<'d>(document: &'d Document, one: &Spot<'d>, other: &Spot<'d>, depth: usize) -> bool {
    let (a, b) = (Flat::of(document, one), Flat::of(document, other));
    let ((a_types, a_null), (b_types, b_null)) = (a.types(), b.types());
    if a_null && b_null {
        return false;
    }
    if let (Some(a), Some(b)) = (&a_types, &b_types)
        && !a.iter().any(|name| covers(b, name))
        && !b.iter().any(|name| covers(a, name))
    {
        return true;
    }
    if let (Some(a), Some(b)) = (a.values(), b.values())
        && !a.iter().any(|value| b.contains(value))
    {
        return true;
    }
    // Objects that both need a member in which they differ. Without `type: object` a text would match both.
    let object: BTreeSet<String> = ["object".to_owned()].into();
    if depth > 2 || a_types.as_ref() != Some(&object) || b_types.as_ref() != Some(&object) {
        return false;
    }
    let (a_needs, b_needs, a_has, b_has) = (a.required(), b.required(), a.properties(), b.properties());
    a_needs.keys().filter(|name| b_needs.contains_key(*name)).any(|name| {
        match (a_has.get(name), b_has.get(name)) {
            (Some(a), Some(b)) => a.iter().any(|a| b.iter().any(|b| apart(document, a, b, depth + 1))),
            _ => false,
        }
    })
}

/// One finding takes the place of those about single keywords: they compared a whole with a member.
fn replaced(sides: &mut Sides<'_>, rule: &'static str, said: Said, effect: Effect, old: Site, new: Site) {
    let mut finding = Finding::values(rule, said, effect, old, new);
    let names_changed = Impact { code: Verdict::Warning, ..finding.impact };
    finding.impact = names_changed;
    for earlier in sides.findings.drain(..) {
        for (side, site) in [(0, &earlier.old), (1, &earlier.new)] {
            if site.whole {
                finding.also[side].push(site.pointer.clone());
            }
        }
        let [olds, news] = earlier.also;
        finding.also[0].extend(olds);
        finding.also[1].extend(news);
    }
    sides.push(finding);
}
