//! A schema as the list of parts that must all hold: itself, what it refers to, and the members of `allOf`.
//!
//! Two schemas that say the same in other parts have the same flat form, so that moving a property from one
//! part to another is no change.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value};

use super::spot::Spot;
use crate::load::Document;
use crate::tree::Node;

/// Keywords that say nothing about the admitted values.
pub(super) const ANNOTATIONS: [&str; 16] = [
    "title",
    "description",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "xml",
    "$id",
    "$anchor",
    "$schema",
    "$defs",
];

/// Choices between schemas.
pub(super) const CHOICES: [&str; 2] = ["anyOf", "oneOf"];

/// A schema in parts.
#[derive(Debug, Clone)]
pub(super) struct Flat<'d> {
    /// Objects whose keywords all hold. `$ref` and `allOf` in them have been followed.
    pub(super) parts: Vec<Spot<'d>>,
    /// For each part, what it is a part of: the schema itself, or the named one that a reference leads to.
    pub(super) owners: Vec<String>,
    /// Where null is admitted beside what the parts say.
    pub(super) null: Option<Spot<'d>>,
    /// Choices that only said "or null": spoken of by `null`.
    unwrapped: BTreeSet<String>,
    /// References that lead nowhere in this document.
    pub(super) foreign: Vec<Spot<'d>>,
}

impl<'d> Flat<'d> {
    /// The parts of a schema.
    pub(super) fn of(document: &'d Document, spot: &Spot<'d>) -> Self {
        let mut flat = Self::with_choices(document, spot);
        flat.unwrap_null(document);
        flat
    }

    /// The parts of a schema, a choice between something and null left as it stands.
    pub(super) fn with_choices(document: &'d Document, spot: &Spot<'d>) -> Self {
        let mut flat = Self {
            parts: Vec::new(),
            owners: Vec::new(),
            null: None,
            unwrapped: BTreeSet::new(),
            foreign: Vec::new(),
        };
        flat.add(document, spot, &spot.pointer, false);
        flat
    }

    /// What the part belongs to that holds a place.
    pub(super) fn owner(&self, pointer: &str) -> Option<&str> {
        let holds = |part: &Spot<'_>| {
            pointer
                .strip_prefix(part.pointer.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let parts = self.parts.iter().zip(&self.owners).filter(|(part, _)| holds(part));
        parts.max_by_key(|(part, _)| part.pointer.len()).map(|(_, owner)| owner.as_str())
    }

    /// Whether a choice that only said "or null" was taken apart.
    pub(super) fn is_unwrapped(&self) -> bool {
        self.null.is_some()
    }

    /// Whether anything is said about values outside of a choice.
    pub(super) fn says_beside(&self, choice: &Spot<'_>) -> bool {
        let known = |pointer: &str| pointer == choice.pointer || self.unwrapped.contains(pointer);
        self.parts.iter().any(|part| says_more(part, &known))
    }

    /// The only choice, if nothing else is said about values.
    pub(super) fn is_choice_alone(&self) -> bool {
        matches!(self.choices().as_slice(), [(_, list)] if !self.says_beside(list))
    }

    fn add(&mut self, document: &'d Document, spot: &Spot<'d>, owner: &str, shared: bool) {
        if self.parts.iter().any(|part| part.pointer == spot.pointer) {
            return;
        }
        self.parts.push(spot.clone());
        self.owners.push(owner.to_owned());
        if spot.node.get("$ref").is_some() {
            match spot.target(document) {
                // A part in `allOf` belongs to whoever takes it in; anything else is the named schema itself.
                Some(target) => {
                    self.add(document, &target, if shared { owner } else { &target.pointer }, false);
                }
                None => self.foreign.extend(spot.get("$ref")),
            }
        }
        for item in spot.get("allOf").map(|list| list.items()).unwrap_or_default() {
            self.add(document, &item, owner, true);
        }
    }

    /// `anyOf: [X, {type: 'null'}]` is X, or null.
    fn unwrap_null(&mut self, document: &'d Document) {
        for part in self.parts.clone() {
            for list in CHOICES.iter().filter_map(|key| part.get(key)) {
                let items = list.items();
                let Some(at) = items.iter().position(|item| item.text("type") == Some("null")) else {
                    continue;
                };
                let [only] = items.iter().enumerate().filter(|(i, _)| *i != at).collect::<Vec<_>>()[..]
                else {
                    continue;
                };
                // Null is admitted only if no other part forbids it.
                if self.parts.iter().any(|other| says_more(other, &|pointer: &str| pointer == list.pointer)) {
                    continue;
                }
                self.unwrapped.insert(list.pointer.clone());
                let inner = Self::of(document, only.1);
                for (inner_part, owner) in inner.parts.into_iter().zip(inner.owners) {
                    if self.parts.iter().all(|known| known.pointer != inner_part.pointer) {
                        self.parts.push(inner_part);
                        self.owners.push(owner);
                    }
                }
                self.unwrapped.extend(inner.unwrapped);
                self.foreign.extend(inner.foreign);
                self.null = items.get(at).cloned();
                return;
            }
        }
    }

    /// Every value of a keyword.
    pub(super) fn all(&self, key: &str) -> Vec<Spot<'d>> {
        self.parts.iter().filter_map(|part| part.get(key)).collect()
    }

    /// Whether a keyword is `true` in any part.
    pub(super) fn is(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.is(key))
    }

    /// Choices, but for those that only said "or null".
    pub(super) fn choices(&self) -> Vec<(&'static str, Spot<'d>)> {
        let mut found = Vec::new();
        for part in &self.parts {
            for key in CHOICES {
                found.extend(
                    part.get(key).filter(|list| !self.unwrapped.contains(&list.pointer)).map(|l| (key, l)),
                );
            }
        }
        found
    }

    /// Properties by name, each as often as a part has it.
    pub(super) fn properties(&self) -> BTreeMap<&'d str, Vec<Spot<'d>>> {
        let mut found: BTreeMap<&str, Vec<Spot<'_>>> = BTreeMap::new();
        for list in self.all("properties") {
            for (name, spot) in list.members() {
                found.entry(name).or_default().push(spot);
            }
        }
        found
    }

    /// Required names with the places where they stand.
    pub(super) fn required(&self) -> BTreeMap<&'d str, Vec<Spot<'d>>> {
        let mut found: BTreeMap<&str, Vec<Spot<'_>>> = BTreeMap::new();
        for item in self.all("required").iter().flat_map(Spot::items) {
            if let Some(name) = item.node.as_str() {
                found.entry(name).or_default().push(item);
            }
        }
        found
    }

    /// Values that are listed, if any list is given: those in every list.
    pub(super) fn values(&self) -> Option<Vec<Value>> {
        let mut lists: Vec<Vec<Value>> = self
            .all("enum")
            .iter()
            .map(|list| list.node.items().iter().map(Node::to_json).collect())
            .collect();
        lists.extend(self.all("const").iter().map(|only| vec![only.node.to_json()]));
        let mut lists = lists.into_iter();
        let first = lists.next()?;
        Some(lists.fold(first, |kept, list| kept.into_iter().filter(|value| list.contains(value)).collect()))
    }

    /// Type names without null; `None`: any. And whether null is admitted, if a type is given at all.
    pub(super) fn types(&self) -> (Option<BTreeSet<String>>, bool) {
        let mut kept: Option<BTreeSet<String>> = None;
        for list in self.all("type") {
            let names: BTreeSet<String> = match list.node.as_str() {
                Some(name) => [name.to_owned()].into(),
                None => list.node.items().iter().filter_map(Node::as_str).map(str::to_owned).collect(),
            };
            kept = Some(match kept {
                None => names,
                Some(known) => both(&known, &names),
            });
        }
        if kept.is_none()
            && let Some(values) = self.values()
        {
            kept = Some(values.iter().map(|value| type_of(value).to_owned()).collect());
        }
        let mut null = self.null.is_some() || self.is("nullable");
        if let Some(types) = &mut kept {
            null |= types.remove("null") && self.values().is_none_or(|values| values.contains(&Value::Null));
        }
        (kept, null)
    }

    /// The greatest (`lower`) or least number of a pair of keywords, and whether it is itself left out.
    pub(super) fn bound(&self, plain: &str, exclusive: &str, lower: bool) -> Option<(Number, bool)> {
        let mut found: Option<(Number, bool)> = None;
        for part in &self.parts {
            let number = |key: &str| match part.node.get(key).map(|node| &node.kind) {
                Some(crate::tree::Kind::Number(number)) => Some(number.clone()),
                _ => None,
            };
            // In OpenAPI 3.0 `exclusiveMinimum` is a boolean beside `minimum`.
            let candidates =
                [number(plain).map(|n| (n, part.is(exclusive))), number(exclusive).map(|n| (n, true))];
            for (number, open) in candidates.into_iter().flatten() {
                let tighter = found.as_ref().is_none_or(|(known, known_open)| {
                    let order = compare(&number, known);
                    let order = if lower { order } else { order.reverse() };
                    order.is_gt() || (order.is_eq() && open && !known_open)
                });
                if tighter {
                    found = Some((number, open));
                }
            }
        }
        found
    }
}

/// Whether a part says something about values other than in the choices that are known.
fn says_more(part: &Spot<'_>, known: &dyn Fn(&str) -> bool) -> bool {
    part.members().iter().any(|(key, spot)| {
        !known(&spot.pointer)
            && !ANNOTATIONS.contains(key)
            && !key.starts_with("x-")
            && !["$ref", "allOf", "discriminator"].contains(key)
    })
}

/// Types admitted by both; an integer is a number.
fn both(a: &BTreeSet<String>, b: &BTreeSet<String>) -> BTreeSet<String> {
    let one = |from: &BTreeSet<String>, with: &BTreeSet<String>| -> BTreeSet<String> {
        from.iter().filter(|name| covers(with, name)).cloned().collect()
    };
    one(a, b).union(&one(b, a)).cloned().collect()
}

/// Whether a set of types admits every value of a type.
pub(super) fn covers(types: &BTreeSet<String>, name: &str) -> bool {
    types.contains(name) || (name == "integer" && types.contains("number"))
}

/// The JSON type of a value.
pub(super) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Order of two numbers; whole numbers are compared exactly.
pub(super) fn compare(a: &Number, b: &Number) -> std::cmp::Ordering {
    let whole = |n: &Number| n.as_i64().map(i128::from).or_else(|| n.as_u64().map(i128::from));
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().unwrap_or(f64::NAN).total_cmp(&b.as_f64().unwrap_or(f64::NAN)),
    }
}
