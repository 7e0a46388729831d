//! Assumed readings and departures: what a reader must know about how far the document can be trusted.

use serde::Serialize;

use super::pointer::{self, GROUPS, Place};
use super::sitemap::Site;
use crate::evidence::Departure;

/// A departure as the pages show it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct DepartureNote {
    pub anchor: String,
    pub place: Place,
    pub aspect: String,
    pub theirs: String,
    pub ours: String,
    pub why: String,
    pub source: String,
}

/// An assumed reading as the pages show it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AssumptionNote {
    pub place: Place,
    pub pointer: String,
    pub reason: String,
}

/// Notes of one kind of place.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Group<T> {
    pub title: String,
    pub notes: Vec<T>,
}

/// The page of all assumed readings.
#[derive(Serialize)]
pub(super) struct AssumptionsPage {
    pub path: &'static str,
    pub title: &'static str,
    count: usize,
    groups: Vec<Group<AssumptionNote>>,
}

/// The page of all departures.
#[derive(Serialize)]
pub(super) struct DeparturesPage {
    pub path: &'static str,
    pub title: &'static str,
    count: usize,
    groups: Vec<Group<DepartureNote>>,
}

/// The page of all assumed readings.
pub(super) fn assumptions(site: &Site<'_>) -> AssumptionsPage {
    AssumptionsPage {
        path: "assumptions.html",
        title: "Assumed readings",
        count: site.api.assumptions.len(),
        groups: grouped_assumptions(site),
    }
}

/// The page of all departures.
pub(super) fn departures(site: &Site<'_>) -> DeparturesPage {
    DeparturesPage {
        path: "departures.html",
        title: "Departures",
        count: site.evidence.departures.len(),
        groups: grouped_departures(site),
    }
}

/// All assumed readings by kind of place, in document order.
pub(super) fn grouped_assumptions(site: &Site<'_>) -> Vec<Group<AssumptionNote>> {
    let notes: Vec<AssumptionNote> = site
        .api
        .assumptions
        .iter()
        .map(|assumption| AssumptionNote {
            place: pointer::place(site, &assumption.pointer),
            pointer: assumption.pointer.clone(),
            reason: assumption.reason.clone(),
        })
        .collect();
    let group = |title: &&str| Group {
        title: (*title).to_owned(),
        notes: notes.iter().filter(|note| note.place.group == *title).cloned().collect::<Vec<_>>(),
    };
    GROUPS.iter().map(group).filter(|group| !group.notes.is_empty()).collect()
}

/// All departures: those of each table, then the others by kind of place; in the order of the file.
pub(super) fn grouped_departures(site: &Site<'_>) -> Vec<Group<DepartureNote>> {
    let mut groups: Vec<Group<DepartureNote>> = Vec::new();
    for (departure, note) in site.evidence.departures.iter().zip(select(site, |_| true)) {
        let title = match departure.pointer.split_once('/') {
            Some((resource, _)) if departure.is_element() => format!("Elements of {resource}"),
            _ => note.place.group.to_owned(),
        };
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.notes.push(note),
            None => groups.push(Group { title, notes: vec![note] }),
        }
    }
    // What is no kind of place is a table, and comes first.
    groups.sort_by_key(|group| GROUPS.iter().position(|title| *title == group.title));
    groups
}

/// The departures that a condition picks, in the order of the file.
pub(super) fn select(site: &Site<'_>, picked: impl Fn(&Departure) -> bool) -> Vec<DepartureNote> {
    let with_anchors = site.evidence.departures.iter().zip(&site.departure_anchors);
    with_anchors
        .filter(|(departure, _)| picked(departure))
        .map(|(departure, anchor)| DepartureNote {
            anchor: anchor.clone(),
            place: pointer::place(site, &departure.pointer),
            aspect: departure.aspect.clone(),
            theirs: departure.theirs.clone(),
            ours: departure.ours.clone(),
            why: departure.why.clone(),
            source: departure.source.clone(),
        })
        .collect()
}
