//! The net below the rules: every difference of the two trees that no rule spoke of.
//!
//! The rules compare meaning; this compares nodes. What differs and was not spoken of is told as it stands, and
//! is breaking unless it is known to be words only.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Impact, Verdict};
use super::compare::Comparer;
use super::found::{Finding, Found, Said, Site};
use super::spot::Spot;
use super::words;
use crate::resolve::NAMED;
use crate::tree::{Kind, Node};

/// Members that are words for people.
const WORDS: [&str; 16] = [
    "title",
    "summary",
    "description",
    "termsOfService",
    "contact",
    "license",
    "externalDocs",
    "example",
    "examples",
    "$comment",
    "openapi",
    "bearerFormat",
    "x-assumed",
    "x-tagGroups/name",
    "x-logo",
    "tags",
];

/// Lists whose order says nothing.
const SETS: [&str; 4] = ["required", "enum", "type", "security"];

/// Extensions that say what a server takes or a client relies on. Others are for whoever reads them.
const BINDING: [&str; 7] = [
    "x-writes-to",
    "x-reference",
    "x-unique",
    "x-lenient-items",
    "x-filters",
    "x-xml-profile",
    "x-schema-base",
];

/// Keywords of schemas that the rules compare or that are words. Anything else is not judged.
const JUDGED: [&str; 20] = [
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "properties",
    "patternProperties",
    "required",
    "items",
    "additionalProperties",
    "discriminator",
    "xml",
    "deprecated",
    "default",
    "readOnly",
    "writeOnly",
    "nullable",
    "uniqueItems",
    "multipleOf",
    "examples",
];

/// Whether the schemas that were compared differ in keywords that no rule compares.
pub(super) fn beyond_rules(comparer: &Comparer<'_>) -> bool {
    let other = |node: &Node| -> BTreeMap<String, serde_json::Value> {
        node.members()
            .iter()
            .filter(|member| {
                let key = member.key.as_str();
                !JUDGED.contains(&key)
                    && !super::flat::ANNOTATIONS.contains(&key)
                    && !super::schema::UNDERSTOOD.contains(&key)
                    && !key.starts_with("x-")
            })
            .map(|member| (member.key.clone(), member.value.to_json()))
            .collect()
    };
    comparer.found.pairs.iter().any(|pair| {
        let all = |document: &crate::load::Document,
                   parts: &[String]|
         -> Vec<BTreeMap<String, serde_json::Value>> {
            let nodes = parts.iter().filter_map(|pointer| document.find(pointer));
            nodes.map(other).filter(|map| !map.is_empty()).collect()
        };
        all(comparer.old, &pair.old_parts) != all(comparer.new, &pair.new_parts)
    })
}

/// Where a node stands: under names or keywords, and in words or not.
#[derive(Debug, Clone, Copy)]
struct Context {
    /// Its members are names that the author chose.
    names: bool,
    /// Its items have no order.
    set: bool,
}

/// Adds a finding for every difference that no rule spoke of.
pub(super) fn rest(comparer: &mut Comparer<'_>) {
    let mut net = Net::new(&comparer.found);
    let (old, new) = (Spot::root(comparer.old), Spot::root(comparer.new));
    net.both(&old, &new, Context { names: false, set: false });
    for (old_at, new_at) in &comparer.found.aligned {
        if let (Some(old), Some(new)) = (comparer.old.find(old_at), comparer.new.find(new_at)) {
            let old = Spot { node: old, pointer: old_at.clone() };
            let new = Spot { node: new, pointer: new_at.clone() };
            let names = old_at.rsplit('/').next().is_some_and(|key| NAMED.contains(&key));
            // Both may be spoken of as gone and new; what they say is compared nevertheless.
            match (&old.node.kind, &new.node.kind) {
                (Kind::Object(_), Kind::Object(_)) => net.objects(&old, &new, Context { names, set: false }),
                _ => net.both(&old, &new, Context { names, set: false }),
            }
        }
    }
    let findings = net.findings;
    let none = BTreeSet::new();
    for finding in findings {
        let near = |side: usize, pointer: &str| comparer.found.owner(side, pointer);
        let owner = near(0, &finding.old.pointer).or_else(|| near(1, &finding.new.pointer));
        let (subject, uses) = match owner {
            Some((subject, uses)) => (subject, uses),
            None => (words::subject(&parent(&finding.new.pointer)), none.clone()),
        };
        comparer.found.add(subject, finding, &uses);
    }
}

fn parent(pointer: &str) -> String {
    pointer.rsplit_once('/').map_or_else(String::new, |(parent, _)| parent.to_owned())
}

struct Net {
    /// Places that were spoken of with all that is below them, by document.
    spoken: [BTreeSet<String>; 2],
    /// Places that are compared with a place of another pointer.
    aligned: [BTreeSet<String>; 2],
    findings: Vec<Finding>,
}

impl Net {
    fn new(found: &Found) -> Self {
        let mut spoken = [BTreeSet::new(), BTreeSet::new()];
        let inside = found.pairs.iter().flat_map(|pair| &pair.findings);
        for finding in inside.chain(found.outside.iter().map(|outside| &outside.finding)) {
            for (set, (site, also)) in
                spoken.iter_mut().zip([&finding.old, &finding.new].into_iter().zip(&finding.also))
            {
                set.extend(site.whole.then(|| site.pointer.clone()));
                set.extend(also.iter().cloned());
            }
        }
        let aligned = [
            found.aligned.iter().map(|(old, _)| old.clone()).collect(),
            found.aligned.iter().map(|(_, new)| new.clone()).collect(),
        ];
        Self { spoken, aligned, findings: Vec::new() }
    }

    fn is_spoken(&self, side: usize, pointer: &str) -> bool {
        self.spoken.get(side).is_some_and(|set| set.contains(pointer))
    }

    fn is_aligned(&self, side: usize, pointer: &str) -> bool {
        self.aligned.get(side).is_some_and(|set| set.contains(pointer))
    }

    fn both(&mut self, old: &Spot<'_>, new: &Spot<'_>, context: Context) {
        if self.is_spoken(0, &old.pointer) && self.is_spoken(1, &new.pointer) {
            return;
        }
        match (&old.node.kind, &new.node.kind) {
            (Kind::Object(_), Kind::Object(_)) => self.objects(old, new, context),
            (Kind::Array(_), Kind::Array(_)) => self.arrays(old, new, context.set),
            _ => {
                let (before, now) = (old.node.to_json(), new.node.to_json());
                if before != now && !self.is_spoken(0, &old.pointer) && !self.is_spoken(1, &new.pointer) {
                    let said = format!("{} → {}", words::value(&before), words::value(&now));
                    self.tell(Some(old), Some(new), &said);
                }
            }
        }
    }

    fn objects(&mut self, old: &Spot<'_>, new: &Spot<'_>, context: Context) {
        for (key, before) in old.members() {
            let inner = Context {
                names: !context.names && NAMED.contains(&key),
                set: !context.names && SETS.contains(&key),
            };
            match new.get(key) {
                Some(now) if !context.names && WORDS.contains(&key) => {
                    let spoken = self.is_spoken(0, &before.pointer) || self.is_spoken(1, &now.pointer);
                    // Lists of tags at the root are things with names, words only in what they say.
                    if !spoken && before.node.to_json() != now.node.to_json() {
                        self.tell(Some(&before), Some(&now), "other words");
                    }
                }
                Some(now) => self.both(&before, &now, inner),
                // The same node is compared with another one, whose members are these.
                None if self.is_aligned(0, &old.pointer) && !self.is_aligned_with(old, new) => {}
                None => self.one(0, &before, new, context.names),
            }
        }
        for (key, now) in new.members() {
            let elsewhere = self.is_aligned(1, &new.pointer) && !self.is_aligned_with(old, new);
            if old.node.get(key).is_none() && !elsewhere {
                self.one(1, &now, old, context.names);
            }
        }
    }

    /// Whether these two are the aligned ones themselves: their pointers differ only then.
    fn is_aligned_with(&self, old: &Spot<'_>, new: &Spot<'_>) -> bool {
        old.pointer != new.pointer && self.is_aligned(0, &old.pointer) && self.is_aligned(1, &new.pointer)
    }

    fn arrays(&mut self, old: &Spot<'_>, new: &Spot<'_>, set: bool) {
        let (mut left, mut right) = (old.items(), new.items());
        let order = |items: &[Spot<'_>]| items.iter().map(|item| item.node.to_json()).collect::<Vec<_>>();
        let (before, now) = (order(&left), order(&right));
        if before == now {
            return;
        }
        // Each item with its like: first the same, then the one of the same name.
        let same = |a: &Spot<'_>, b: &Spot<'_>| a.node.to_json() == b.node.to_json();
        let named = |a: &Spot<'_>, b: &Spot<'_>| {
            ["$ref", "name", "url"].iter().any(|key| a.text(key).is_some() && a.text(key) == b.text(key))
                && a.text("in") == b.text("in")
        };
        let mut pairs = Vec::new();
        let mut moved = false;
        for (test, exact) in [(&same as &dyn Fn(&Spot<'_>, &Spot<'_>) -> bool, true), (&named, false)] {
            left.retain(|a| match right.iter().position(|b| test(a, b)) {
                Some(at) => {
                    let b = right.remove(at);
                    if !exact {
                        pairs.push((a.clone(), b));
                    }
                    false
                }
                None => true,
            });
        }
        if left.is_empty() && right.is_empty() && pairs.is_empty() && !set {
            moved = true;
        }
        let kept = |side: usize, items: &[Spot<'_>], net: &Self| -> Vec<usize> {
            items
                .iter()
                .enumerate()
                .filter(|(_, item)| {
                    !net.is_spoken(side, &item.pointer) && !net.is_aligned(side, &item.pointer)
                })
                .map(|(index, _)| index)
                .collect()
        };
        if !set {
            // What is left and unspoken of stands for what stood at its place.
            let (lefts, rights) = (kept(0, &left, self), kept(1, &right, self));
            if lefts.len() == rights.len() {
                for (a, b) in lefts.iter().zip(&rights) {
                    if let (Some(a), Some(b)) = (left.get(*a), right.get(*b)) {
                        pairs.push((a.clone(), b.clone()));
                    }
                }
                let paired = |items: &mut Vec<Spot<'_>>, indexes: &[usize]| {
                    let mut index = 0;
                    items.retain(|_| {
                        index += 1;
                        !indexes.contains(&(index - 1))
                    });
                };
                paired(&mut left, &lefts);
                paired(&mut right, &rights);
            }
        }
        for (a, b) in &pairs {
            self.both(a, b, Context { names: false, set: false });
        }
        for a in &left {
            self.one(0, a, new, false);
        }
        for b in &right {
            self.one(1, b, old, false);
        }
        if moved {
            self.tell_order(old, new);
        }
    }

    /// A node that stands in one document only.
    fn one(&mut self, side: usize, spot: &Spot<'_>, near: &Spot<'_>, named: bool) {
        if self.is_spoken(side, &spot.pointer) || self.is_aligned(side, &spot.pointer) {
            return;
        }
        // Where rules spoke of parts of it, only the other parts are told.
        let prefix = format!("{}/", spot.pointer);
        let inside = |set: &BTreeSet<String>| {
            set.range(prefix.clone()..).next().is_some_and(|at| at.starts_with(&prefix))
        };
        let partly = self.spoken.get(side).is_some_and(inside) || self.aligned.get(side).is_some_and(inside);
        if partly {
            let key = spot.pointer.rsplit('/').next().unwrap_or_default();
            let inner_names = !named && NAMED.contains(&key);
            for (_, inner) in spot.members() {
                self.one(side, &inner, near, inner_names);
            }
            for inner in spot.items() {
                self.one(side, &inner, near, false);
            }
            return;
        }
        let value = words::value(&spot.node.to_json());
        let (old, new) = if side == 0 { (Some(spot), None) } else { (None, Some(spot)) };
        let said = if side == 0 { format!("{value} is gone") } else { format!("{value} is new") };
        self.tell_near(old, new, near, &said, named);
    }

    fn tell(&mut self, old: Option<&Spot<'_>>, new: Option<&Spot<'_>>, said: &str) {
        if let Some(near) = new.or(old) {
            self.tell_near(old, new, near, said, false);
        }
    }

    fn tell_order(&mut self, old: &Spot<'_>, new: &Spot<'_>) {
        let key = new.pointer.rsplit('/').next().unwrap_or_default().to_owned();
        let said = Said::Is(format!("{key}: the same in another order"));
        // The first of several servers, tags or choices may count for more.
        let impact = if key == "servers" { Impact::BREAKING } else { Impact::WARNING };
        let (old, new) = (Site::at(old), Site::at(new));
        if !self.is_spoken(0, &old.pointer) && !self.is_spoken(1, &new.pointer) {
            self.findings.push(Finding::told("order-changed", said, impact, old, new));
        }
    }

    fn tell_near(
        &mut self,
        old: Option<&Spot<'_>>,
        new: Option<&Spot<'_>>,
        near: &Spot<'_>,
        said: &str,
        named: bool,
    ) {
        let pointer = new.or(old).map_or("", |spot| spot.pointer.as_str());
        let key = crate::tree::pointer::unescape(pointer.rsplit('/').next().unwrap_or_default());
        let (rule, impact) = if named { ("unclassified", Impact::BREAKING) } else { judge(&key, pointer) };
        let shown = if key.parse::<usize>().is_ok() {
            crate::tree::pointer::unescape(parent(pointer).rsplit('/').next().unwrap_or_default())
        } else {
            key
        };
        let shown = if rule == "xml-changed" && shown != "xml" { format!("xml {shown}") } else { shown };
        let finding = Finding::told(
            rule,
            Said::Is(format!("{shown}: {said}")),
            impact,
            Site::at_or(old, &near.pointer),
            Site::at_or(new, &near.pointer),
        );
        if !self.findings.iter().any(|known| known.old == finding.old && known.new == finding.new) {
            self.findings.push(finding);
        }
    }
}

/// What a difference means that is known by its key alone.
fn judge(key: &str, pointer: &str) -> (&'static str, Impact) {
    let within = |word: &str| pointer.split('/').any(|token| token == word);
    match key {
        "version" if pointer == "/info/version" => ("version", Impact::NOTE),
        _ if pointer.starts_with("/info/") && !key.starts_with("x-") => ("documentation", Impact::NOTE),
        // A response's media type or a parameter may have members of these names only in their places.
        _ if WORDS.contains(&key) && !(key == "tags" && within("x-tagGroups")) => {
            ("documentation", Impact::NOTE)
        }
        _ if pointer.starts_with("/tags/") => ("documentation", Impact::NOTE),
        _ if pointer.starts_with("/x-tagGroups") => ("groups-changed", Impact::code(Verdict::Breaking)),
        // In XML it is the name on the wire.
        _ if within("xml") => ("xml-changed", Impact::BREAKING),
        _ if BINDING.contains(&key) || BINDING.iter().any(|name| within(name)) => {
            ("extension-changed", Impact::BREAKING)
        }
        _ if key.starts_with("x-") || pointer.split('/').any(|token| token.starts_with("x-")) => {
            ("extension-changed", Impact::WARNING)
        }
        _ => ("unclassified", Impact::BREAKING),
    }
}
