//! Two schemas: what the one admits and the other does not, keyword by keyword.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::{Effect, Impact, Verdict};
use super::compare::Comparer;
use super::flat::{Flat, covers};
use super::found::{Finding, Said, Site};
use super::spot::Spot;
use super::words;
use crate::tree::Node;

/// Keywords that the rules here and in the neighbouring modules compare by their meaning.
pub(super) const UNDERSTOOD: [&str; 24] = [
    "type",
    "nullable",
    "enum",
    "const",
    "pattern",
    "format",
    "contentEncoding",
    "contentMediaType",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "required",
    "default",
    "deprecated",
    "additionalProperties",
];

/// Two schemas with their parts.
pub(super) struct Sides<'d> {
    pub(super) old: Flat<'d>,
    pub(super) new: Flat<'d>,
    pub(super) old_spot: Spot<'d>,
    pub(super) new_spot: Spot<'d>,
    pub(super) findings: Vec<Finding>,
}

impl<'d> Sides<'d> {
    /// A finding about keywords: it speaks of every occurrence of each.
    pub(super) fn keyword(
        &mut self,
        rule: &'static str,
        keys: &[&str],
        said: String,
        effect: Effect,
    ) -> &mut Finding {
        let olds: Vec<Spot<'d>> = keys.iter().flat_map(|key| self.old.all(key)).collect();
        let news: Vec<Spot<'d>> = keys.iter().flat_map(|key| self.new.all(key)).collect();
        let old = Site::at_or(olds.first(), &self.old_spot.pointer);
        let new = Site::at_or(news.first(), &self.new_spot.pointer);
        let finding = Finding::values(rule, Said::Is(said), effect, old, new).also(&olds, &news);
        self.push(finding)
    }

    pub(super) fn push(&mut self, finding: Finding) -> &mut Finding {
        self.findings.push(finding);
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }
}

impl<'d> Comparer<'d> {
    /// Compares two schemas and notes the pairs inside of them.
    pub(super) fn schemas(&mut self, index: usize, old: &Spot<'d>, new: &Spot<'d>) {
        let mut sides = Sides {
            old: Flat::of(self.old, old),
            new: Flat::of(self.new, new),
            old_spot: old.clone(),
            new_spot: new.clone(),
            findings: Vec::new(),
        };
        // "X or null" against a choice of more is compared member by member.
        if sides.old.is_unwrapped() && !sides.new.is_unwrapped() && !sides.new.choices().is_empty() {
            sides.old = Flat::with_choices(self.old, old);
        } else if sides.new.is_unwrapped() && !sides.old.is_unwrapped() && !sides.old.choices().is_empty() {
            sides.new = Flat::with_choices(self.new, new);
        }
        if sides.old.parts.len() == sides.new.parts.len() {
            for (old, new) in sides.old.parts.iter().zip(&sides.new.parts) {
                self.found.align(old, new);
            }
        }
        if booleans(&mut sides) {
            self.keep(index, sides);
            return;
        }
        references(&mut sides);
        if types(&mut sides) {
            values(&mut sides);
            texts(&mut sides);
            super::bounds::bounds(&mut sides);
            self.objects(index, &mut sides);
            self.arrays(index, &mut sides);
            self.choices(index, &mut sides);
        }
        hints(&mut sides);
        rewritten(&mut sides);
        self.keep(index, sides);
    }

    fn keep(&mut self, index: usize, mut sides: Sides<'d>) {
        for finding in &mut sides.findings {
            let at = |flat: &Flat<'_>, site: &Site| flat.owner(&site.pointer).map(words::subject);
            let (old, new) = (at(&sides.old, &finding.old), at(&sides.new, &finding.new));
            finding.subject = if finding.new.whole { new.or(old) } else { old.or(new) };
        }
        if let Some(pair) = self.found.pairs.get_mut(index) {
            pair.findings = sides.findings;
            pair.old_parts = sides.old.parts.into_iter().map(|part| part.pointer).collect();
            pair.new_parts = sides.new.parts.into_iter().map(|part| part.pointer).collect();
        }
    }
}

/// Schemas that are `true` or `false`. Gives whether nothing else is to be compared.
fn booleans(sides: &mut Sides<'_>) -> bool {
    let plain = |node: &Node| match node.as_bool() {
        Some(value) => Some(value),
        None if node.members().is_empty() => Some(true),
        None => None,
    };
    let (old, new) = (plain(sides.old_spot.node), plain(sides.new_spot.node));
    let (effect, said) = match (old, new) {
        (Some(old), Some(new)) if old == new => return true,
        (Some(false), _) => (Effect::Widened, "admitted nothing and admits something now"),
        (_, Some(false)) => (Effect::Narrowed, "admits nothing any more"),
        // `true` and `{}` admit everything: the keywords of the other side tell the rest.
        _ => return false,
    };
    let (old, new) = (Site::at(&sides.old_spot), Site::at(&sides.new_spot));
    sides.push(Finding::values("boolean-schema", Said::Is(said.to_owned()), effect, old, new));
    true
}

/// Other references: what they lead to is compared, but names change.
fn references(sides: &mut Sides<'_>) {
    let all = |flat: &Flat<'_>| -> Vec<(String, String)> {
        let texts = flat.all("$ref");
        texts.iter().filter_map(|spot| Some((spot.node.as_str()?.to_owned(), spot.pointer.clone()))).collect()
    };
    let (old, new) = (all(&sides.old), all(&sides.new));
    let texts = |list: &[(String, String)]| list.iter().map(|(text, _)| text.clone()).collect::<Vec<_>>();
    let (mut old_texts, mut new_texts) = (texts(&old), texts(&new));
    old_texts.sort();
    new_texts.sort();
    if old_texts == new_texts {
        return;
    }
    let known = sides.old.foreign.is_empty() && sides.new.foreign.is_empty();
    let name = |list: &[(String, String)], others: &[String]| {
        let names: Vec<String> = list
            .iter()
            .filter(|(text, _)| !others.contains(text))
            .map(|(text, _)| text.rsplit('/').next().unwrap_or(text).to_owned())
            .collect();
        if names.is_empty() { "no reference".to_owned() } else { names.join(", ") }
    };
    let said = format!("refers to {} instead of {}", name(&new, &old_texts), name(&old, &new_texts));
    let olds: Vec<Spot<'_>> = sides.old.all("$ref");
    let news: Vec<Spot<'_>> = sides.new.all("$ref");
    let old_site = Site::at_or(olds.first(), &sides.old_spot.pointer);
    let new_site = Site::at_or(news.first(), &sides.new_spot.pointer);
    // Where a reference leads out of the document, nothing about its target is proven.
    let impact = if known { Impact::code(Verdict::Warning) } else { Impact::BREAKING };
    let finding =
        Finding::told("reference-changed", Said::Is(said), impact, old_site, new_site).also(&olds, &news);
    let finding = if known { finding } else { finding.effect(Effect::Changed) };
    sides.push(finding);
}

/// Types and null. Gives whether the rest can be compared.
fn types(sides: &mut Sides<'_>) -> bool {
    let (old, old_null) = sides.old.types();
    let (new, new_null) = sides.new.types();
    let shown = |types: &Option<BTreeSet<String>>| {
        types.as_ref().map_or_else(
            || "any type".to_owned(),
            |types| types.iter().map(String::as_str).collect::<Vec<_>>().join(" or "),
        )
    };
    // What becomes a choice, or was one, is compared with its members: there, a missing type is not "any".
    let told = |one: &Flat<'_>, other: &Flat<'_>| {
        !one.foreign.is_empty() || (one.is_choice_alone() && other.choices().is_empty())
    };
    let effect = match (&old, &new) {
        (None, None) => Effect::Same,
        (None, Some(_)) if told(&sides.old, &sides.new) => Effect::Same,
        (Some(_), None) if told(&sides.new, &sides.old) => Effect::Same,
        (None, Some(_)) => Effect::Narrowed,
        (Some(_), None) => Effect::Widened,
        (Some(old), Some(new)) => {
            let wider = old.iter().all(|name| covers(new, name));
            let narrower = new.iter().all(|name| covers(old, name));
            match (wider, narrower) {
                (true, true) => Effect::Same,
                (true, false) => Effect::Widened,
                (false, true) => Effect::Narrowed,
                (false, false) => Effect::Changed,
            }
        }
    };
    if effect != Effect::Same {
        let said = format!("type {} → {}", shown(&old), shown(&new));
        sides.keyword("type-changed", &["type"], said, effect);
    }
    if effect == Effect::Changed {
        // Another kind of value: its other keywords have nothing to be compared with.
        let (old, new) = (Site::at(&sides.old_spot), Site::at(&sides.new_spot));
        if let Some(finding) = sides.findings.last_mut() {
            finding.also[0].push(old.pointer);
            finding.also[1].push(new.pointer);
        }
        return false;
    }
    // With any type, null was admitted already: the type rule has spoken.
    if old_null != new_null && old.is_some() == new.is_some() {
        let (said, effect, rule) = if new_null {
            ("may be null", Effect::Widened, "null-admitted")
        } else {
            ("may not be null any more", Effect::Narrowed, "null-refused")
        };
        let olds: Vec<_> = sides.old.null.iter().cloned().collect();
        let news: Vec<_> = sides.new.null.iter().cloned().collect();
        let finding = sides.keyword(rule, &["nullable", "type"], said.to_owned(), effect);
        *finding = finding.clone().also(&olds, &news);
        choice_sites(sides);
    }
    true
}

/// A choice that only says "or null" stands on one side: the last finding speaks of it.
fn choice_sites(sides: &mut Sides<'_>) {
    let parents = |flat: &Flat<'_>| {
        flat.null.as_ref().and_then(|null| null.pointer.rsplit_once('/')).map(|(list, _)| list.to_owned())
    };
    let (old, new) = (parents(&sides.old), parents(&sides.new));
    if let Some(finding) = sides.findings.last_mut() {
        match (old, new) {
            (Some(list), None) => finding.also[0].push(list),
            (None, Some(list)) => finding.also[1].push(list),
            _ => {}
        }
    }
}

/// `enum` and `const`.
fn values(sides: &mut Sides<'_>) {
    let keys = ["enum", "const"];
    let without_null =
        |list: Vec<Value>| list.into_iter().filter(|value| !value.is_null()).collect::<Vec<_>>();
    match (sides.old.values().map(without_null), sides.new.values().map(without_null)) {
        (None, None) => {}
        (None, Some(new)) => {
            let said = format!("takes only {}", words::list(&new));
            sides.keyword("values-closed", &keys, said, Effect::Narrowed);
        }
        (Some(old), None) => {
            let said = format!("takes more than {}", words::list(&old));
            sides.keyword("values-opened", &keys, said, Effect::Widened);
        }
        (Some(old), Some(new)) => {
            let added: Vec<Value> = new.iter().filter(|value| !old.contains(value)).cloned().collect();
            let gone: Vec<Value> = old.iter().filter(|value| !new.contains(value)).cloned().collect();
            if !added.is_empty() {
                let impact = Impact::of(Verdict::Safe, Verdict::Warning);
                let finding = sides.keyword("value-added", &keys, String::new(), Effect::Widened);
                finding.said =
                    Said::Gains(format!("the value{} {}", words::plural(&added), words::list(&added)));
                finding.impact = impact;
            }
            if !gone.is_empty() {
                let finding = sides.keyword("value-removed", &keys, String::new(), Effect::Narrowed);
                finding.said =
                    Said::Loses(format!("the value{} {}", words::plural(&gone), words::list(&gone)));
            }
        }
    }
}

/// `pattern`, `format` and how text holds other content.
fn texts(sides: &mut Sides<'_>) {
    for (key, rule) in [
        ("pattern", "pattern-changed"),
        ("format", "format-changed"),
        ("contentEncoding", "content-encoding-changed"),
        ("contentMediaType", "content-media-type-changed"),
    ] {
        let texts = |flat: &Flat<'_>| -> BTreeSet<String> {
            flat.all(key).iter().map(|spot| words::value(&spot.node.to_json())).collect()
        };
        let (old, new) = (texts(&sides.old), texts(&sides.new));
        if old == new {
            continue;
        }
        // Every text is one more condition.
        let effect = match (old.is_subset(&new), new.is_subset(&old)) {
            (true, _) => Effect::Narrowed,
            (_, true) => Effect::Widened,
            _ if key == "format" => widths(&old, &new),
            _ => Effect::Changed,
        };
        let shown = |texts: &BTreeSet<String>| match texts.len() {
            0 => "none".to_owned(),
            _ => texts.iter().map(String::as_str).collect::<Vec<_>>().join(" and "),
        };
        let said = format!("{key} {} → {}", shown(&old), shown(&new));
        sides.keyword(rule, &[key], said, effect);
    }
}

/// Formats of which one holds the other.
fn widths(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Effect {
    let one =
        |set: &BTreeSet<String>| set.iter().next().filter(|_| set.len() == 1).cloned().unwrap_or_default();
    match (one(old).trim_matches('"'), one(new).trim_matches('"')) {
        ("int32", "int64") | ("float", "double") => Effect::Widened,
        ("int64", "int32") | ("double", "float") => Effect::Narrowed,
        _ => Effect::Changed,
    }
}

/// What is assumed, and what is to be left behind.
fn hints(sides: &mut Sides<'_>) {
    let last = |flat: &Flat<'_>| flat.all("default").first().map(|spot| spot.node.to_json());
    let (old, new) = (last(&sides.old), last(&sides.new));
    if old != new {
        let shown = |value: &Option<Value>| value.as_ref().map_or_else(|| "none".to_owned(), words::value);
        let said = format!("default {} → {}", shown(&old), shown(&new));
        let impact = if old.is_none() { Impact::WARNING } else { Impact::BREAKING };
        let finding = sides.keyword("default-changed", &["default"], said, Effect::Same);
        finding.impact = impact;
        finding.effect = None;
    }
    let (old, new) = (sides.old.is("deprecated"), sides.new.is("deprecated"));
    if old != new {
        let (said, impact) =
            if new { ("is deprecated", Impact::WARNING) } else { ("is deprecated no longer", Impact::SAFE) };
        let finding = sides.keyword("deprecation", &["deprecated"], said.to_owned(), Effect::Same);
        finding.impact = impact;
        finding.effect = None;
    }
    // Which discriminator is read, and how, decides what an answer becomes.
    let texts = |flat: &Flat<'_>| -> Vec<Value> {
        flat.all("discriminator").iter().map(|spot| spot.node.to_json()).collect()
    };
    let (old, new) = (texts(&sides.old), texts(&sides.new));
    if old != new && !(mapping_only_grew(&old, &new)) {
        let said = "tells its variants apart in another way".to_owned();
        let finding = sides.keyword("discriminator-changed", &["discriminator"], said, Effect::Changed);
        finding.impact = Impact::BREAKING;
    } else if old != new {
        let said = "names more variants".to_owned();
        sides.keyword("discriminator-extended", &["discriminator"], said, Effect::Widened);
    }
}

/// Whether the discriminator is the same but for new entries of its mapping.
fn mapping_only_grew(old: &[Value], new: &[Value]) -> bool {
    let ([old], [new]) = (old, new) else { return false };
    let entries =
        |value: &Value| value.get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    let rest = |value: &Value| {
        let mut rest = value.as_object().cloned().unwrap_or_default();
        rest.shift_remove("mapping");
        rest
    };
    let (old_entries, new_entries) = (entries(old), entries(new));
    rest(old) == rest(new) && old_entries.iter().all(|(name, to)| new_entries.get(name) == Some(to))
}

/// The same meaning in other words: the places that differ are named, so that nothing is passed over.
fn rewritten(sides: &mut Sides<'_>) {
    let spoken = |side: usize, pointer: &String, findings: &[Finding]| {
        findings.iter().any(|finding| {
            let site = if side == 0 { &finding.old } else { &finding.new };
            (site.whole && &site.pointer == pointer) || finding.also[side].contains(pointer)
        })
    };
    let occurrences = |flat: &Flat<'_>, key: &str| -> Vec<(usize, Value)> {
        let parts = flat.parts.iter().enumerate();
        parts.filter_map(|(index, part)| Some((index, part.node.get(key)?.to_json()))).collect()
    };
    let (mut olds, mut news, mut keys) = (Vec::new(), Vec::new(), Vec::new());
    for key in UNDERSTOOD.into_iter().chain(["$ref"]) {
        let same_shape = sides.old.parts.len() == sides.new.parts.len();
        let (old, new) = (occurrences(&sides.old, key), occurrences(&sides.new, key));
        if (same_shape && old == new) || (old.is_empty() && new.is_empty()) {
            continue;
        }
        // Properties and further members may be schemas of their own: those are pairs, not words.
        let schema = |list: &[(usize, Value)]| list.iter().any(|(_, value)| value.is_object());
        if key == "additionalProperties" && (schema(&old) || schema(&new)) {
            continue;
        }
        let before = olds.len() + news.len();
        for (side, flat, into) in [(0, &sides.old, &mut olds), (1, &sides.new, &mut news)] {
            let other = if side == 0 { &sides.new } else { &sides.old };
            let spots: Vec<Spot<'_>> =
                if key == "required" { moved_names(flat, other) } else { flat.all(key) };
            into.extend(
                spots.into_iter().map(|spot| spot.pointer).filter(|at| !spoken(side, at, &sides.findings)),
            );
        }
        if olds.len() + news.len() > before {
            keys.push(key);
        }
    }
    // `type: [string, 'null']` and `anyOf: [string, null]` are one.
    let nulls = [(0, &sides.old.null, &mut olds), (1, &sides.new.null, &mut news)];
    if sides.old.null.is_some() != sides.new.null.is_some() {
        for (side, null, into) in nulls {
            into.extend(
                null.iter().map(|null| null.pointer.clone()).filter(|at| !spoken(side, at, &sides.findings)),
            );
        }
    }
    if olds.is_empty() && news.is_empty() {
        return;
    }
    let said = Said::Is(format!("says the same in other words ({})", keys.join(", ")));
    let old = Site::near(&sides.old_spot.pointer);
    let new = Site::near(&sides.new_spot.pointer);
    let mut finding = Finding::told("rewritten", said, Impact::NOTE, old, new);
    finding.also = [olds, news];
    sides.push(finding);
}

/// `required` is spoken of name by name, so that a list as a whole hides no name: names that another part requires
/// on the other side, and lists without names.
fn moved_names<'d>(flat: &Flat<'d>, other: &Flat<'d>) -> Vec<Spot<'d>> {
    let names = |flat: &Flat<'d>| -> Vec<(usize, Spot<'d>)> {
        let lists =
            flat.parts.iter().enumerate().filter_map(|(index, part)| Some((index, part.get("required")?)));
        lists
            .flat_map(|(index, list)| {
                let items = list.items();
                let spots = if items.is_empty() { vec![list] } else { items };
                spots.into_iter().map(move |spot| (index, spot))
            })
            .collect()
    };
    let others = names(other);
    let same_shape = flat.parts.len() == other.parts.len();
    let stays = |index: usize, spot: &Spot<'d>| {
        others.iter().any(|(at, known)| *at == index && known.node.to_json() == spot.node.to_json())
    };
    names(flat)
        .into_iter()
        .filter(|(index, spot)| !(same_shape && stays(*index, spot)))
        .map(|(_, spot)| spot)
        .collect()
}
