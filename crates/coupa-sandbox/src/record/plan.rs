//! What the metadata and the rules say of the elements of a resource, made ready once.

use coupa_core::{
    element::{Element, ElementSet, Kind, Presence},
    schema::write,
};

use super::{names, text};
use crate::rules::{Preset, Rules, Stamps};

/// The sets of elements of a resource: its own and those of the objects in it.
#[derive(Debug)]
pub(crate) struct Plans {
    plans: Vec<Plan>,
    /// The set of those who create and update records.
    pub(super) authors: Option<&'static ElementSet>,
}

/// One set of elements.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(super) set: &'static ElementSet,
    /// In the order of the set.
    pub(super) entries: Vec<Entry>,
    /// Those that come out, in their order.
    pub(super) places: Vec<Place>,
    pub(super) stamps: Marks,
    /// Paths that must have a value in a new child.
    pub(super) required: &'static [&'static [&'static str]],
    /// Elements that are null or empty are left out.
    pub(super) omits_blank: bool,
}

/// One element.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) element: &'static Element,
    /// Where it comes out.
    pub(super) place: Option<usize>,
    /// Where what is written to it comes out.
    pub(super) target: Option<usize>,
    /// The sandbox fills it itself.
    pub(super) is_stamp: bool,
    /// The plan of the objects in it that are part of the record.
    inside: Option<usize>,
}

/// Where an element comes out.
#[derive(Debug)]
pub(super) struct Place {
    /// Its number among the entries.
    pub(super) entry: usize,
    /// Its key behind a comma, `,"name":`.
    pub(super) key: Vec<u8>,
    /// Key and value where it has none; empty where it is left out then.
    pub(super) unset: Vec<u8>,
}

/// The places that the sandbox fills itself.
#[derive(Debug)]
pub(super) struct Marks {
    pub(super) id: Option<usize>,
    pub(super) created_at: Option<usize>,
    pub(super) updated_at: Option<usize>,
    pub(super) created_by: Option<usize>,
    pub(super) updated_by: Option<usize>,
}

impl Plans {
    /// The plans of a resource.
    pub(crate) fn of(rules: &dyn Rules) -> Self {
        let mut sets = Vec::new();
        let root = rules.resource().set;
        collect(root, &mut sets);
        let plans = sets.iter().map(|set| Plan::of(rules, set, &sets)).collect();
        Self { plans, authors: rules.stamps().authors(root) }
    }

    /// The plan of the record itself.
    pub(super) fn root(&self) -> Option<&Plan> {
        self.plans.first()
    }

    /// The plan of the objects in an element that are part of the record.
    pub(super) fn inside(&self, entry: &Entry) -> Option<&Plan> {
        self.plans.get(entry.inside?)
    }
}

fn collect(set: &'static ElementSet, sets: &mut Vec<&'static ElementSet>) {
    if sets.iter().any(|known| std::ptr::eq(*known, set)) {
        return;
    }
    sets.push(set);
    for element in set.elements {
        if let Kind::Object(inner) | Kind::Collection(inner) = element.kind {
            collect(inner, sets);
        }
    }
}

impl Plan {
    fn of(rules: &dyn Rules, set: &'static ElementSet, sets: &[&'static ElementSet]) -> Self {
        let stamps = rules.stamps();
        let shown: Vec<_> = set.elements.iter().enumerate().filter(|(_, element)| element.out).collect();
        let place_of = |name: &str| shown.iter().position(|(_, element)| element.name == name);
        let entry = |element: &'static Element| {
            let target = names::shown(set, element.writes_to.unwrap_or(element.name));
            let inside = match element.kind {
                Kind::Object(inner) | Kind::Collection(inner) => {
                    sets.iter().position(|known| std::ptr::eq(*known, inner))
                }
                _ => None,
            };
            Entry {
                element,
                place: place_of(element.name).filter(|_| element.out),
                target: target.and_then(|target| place_of(target.name)),
                is_stamp: stamps.has(element.name),
                inside,
            }
        };
        Self {
            set,
            entries: set.elements.iter().map(entry).collect(),
            places: shown.iter().map(|(at, element)| Place::of(rules, set, element, *at)).collect(),
            stamps: Marks::of(stamps, place_of),
            required: rules.required_in(set.name),
            omits_blank: rules.omits_blank(),
        }
    }

    /// The number of the entry of this name, looked for from `next` on: most texts have the order of the set.
    pub(super) fn find(&self, name: &str, next: usize) -> Option<usize> {
        let is_it = |entry: &Entry| entry.element.name == name;
        let (before, behind) = self.entries.split_at(next.min(self.entries.len()));
        let found = behind.iter().position(is_it).map(|at| before.len() + at);
        found.or_else(|| before.iter().position(is_it))
    }

    /// The place at which an element of this name comes out.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.entries.get(self.find(name, 0)?)?.place
    }
}

impl Entry {
    /// Whether a request may carry it.
    pub(super) fn is_given(&self, is_new: bool) -> bool {
        let presence = if is_new { self.element.create } else { self.element.update };
        presence != Presence::Absent
    }

    /// Whether its objects are part of the record, and not the short form of another one.
    pub(super) fn is_own(&self, set: &ElementSet) -> bool {
        match self.element.kind {
            Kind::Collection(_) => true,
            Kind::Object(inner) => {
                let is_reference = names::writer(set, self.element)
                    .is_some_and(|writer| matches!(writer.kind, Kind::Reference { .. }));
                !is_reference && inner.elements.iter().any(Element::is_writable)
            }
            _ => false,
        }
    }
}

impl Place {
    fn of(rules: &dyn Rules, set: &ElementSet, element: &'static Element, entry: usize) -> Self {
        let mut key = vec![b','];
        write::string(element.name, &mut key);
        key.push(b':');
        let value = preset(rules, set, element).or_else(|| unset(rules, set, element));
        let is_blank = |value: &String| value == text::NULL || value == text::EMPTY;
        let unset = match value.filter(|value| !(rules.omits_blank() && is_blank(value))) {
            Some(value) => [&key, value.as_bytes()].concat(),
            None => Vec::new(),
        };
        Self { entry, key, unset }
    }
}

fn preset(rules: &dyn Rules, set: &ElementSet, element: &Element) -> Option<String> {
    let (_, preset) = rules.presets(set.name).iter().find(|(name, _)| *name == element.name)?;
    Some(match preset {
        Preset::Text(text) => text::quoted(text),
        Preset::True => true.to_string(),
    })
}

/// What an element without a value is shown as, if at all.
fn unset(rules: &dyn Rules, set: &ElementSet, element: &Element) -> Option<String> {
    let is_left_out = set.open || rules.omits_blank() || rules.waits_for_value(set.name, element.name);
    match element.kind {
        _ if is_left_out => None,
        Kind::Collection(_) => Some("[]".to_owned()),
        _ => element.nullable_out.then(|| text::NULL.to_owned()),
    }
}

impl Marks {
    fn of(stamps: Stamps, place_of: impl Fn(&str) -> Option<usize>) -> Self {
        let place = |name: Option<&str>| name.and_then(&place_of);
        Self {
            id: place_of(stamps.id),
            created_at: place(stamps.created_at),
            updated_at: place(stamps.updated_at),
            created_by: place(stamps.created_by),
            updated_by: place(stamps.updated_by),
        }
    }
}
