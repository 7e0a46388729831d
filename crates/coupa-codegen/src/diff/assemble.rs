//! From findings to changes: the same finding of several schemas becomes one change, with all whom it reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::advice::advice;
use super::change::{Change, Concern, Direction, Effect, Impact, Place, Reach, Verdict, Who};
use super::compare::Comparer;
use super::found::{Finding, Said, Site, Use};
use super::spot::Spot;
use super::words;
use crate::load::Document;
use crate::tree::{Node, pointer};

/// Findings that are one change.
struct Group<'f> {
    finding: &'f Finding,
    old: Site,
    new: Site,
    subjects: Vec<(String, bool)>,
    /// Each use with the impact of the finding there.
    uses: Vec<(Impact, Use)>,
    /// It stands outside of schemas: without uses it concerns everybody.
    outside: bool,
}

/// Everything that was found, as changes; the gravest first, then in the order of the newer document.
pub(super) fn assemble(comparer: &Comparer<'_>) -> Vec<Change> {
    let found = &comparer.found;
    let inside = found.pairs.iter().flat_map(|pair| {
        pair.findings.iter().map(move |finding| {
            (finding.subject.as_deref().unwrap_or(&pair.subject), finding, &pair.uses, false)
        })
    });
    let outside =
        found.outside.iter().map(|outside| (outside.subject.as_str(), &outside.finding, &outside.uses, true));
    let mut groups: BTreeMap<(&str, Site, Site, &Said), Group<'_>> = BTreeMap::new();
    for (subject, finding, uses, is_outside) in inside.chain(outside) {
        let (old, new) = (settled(comparer.old, &finding.old), settled(comparer.new, &finding.new));
        let key = (finding.rule, old.clone(), new.clone(), &finding.said);
        let group = groups.entry(key).or_insert_with(|| Group {
            finding,
            old,
            new,
            subjects: Vec::new(),
            uses: Vec::new(),
            outside: is_outside,
        });
        let used = uses.iter().filter(|one| finding.only.is_none_or(|only| only == one.direction));
        let before = group.uses.len();
        group.uses.extend(used.map(|one| (turned(finding, one), one.clone())));
        let reached = group.uses.len() > before;
        match group.subjects.iter_mut().find(|(known, _)| known == subject) {
            Some((_, known)) => *known |= reached,
            None => group.subjects.push((subject.to_owned(), reached)),
        }
    }
    // A part that no operation reaches by itself was told where it is used.
    let told: BTreeSet<(usize, &str)> = groups
        .values()
        .filter(|group| !group.uses.is_empty())
        .flat_map(|group| sites(group.finding))
        .collect();
    let mut changes: Vec<Change> = groups
        .values()
        .filter(|group| {
            group.outside
                || !group.uses.is_empty()
                || sites(group.finding).is_empty()
                || !sites(group.finding).iter().all(|site| told.contains(site))
        })
        .map(|group| change(comparer, group))
        .collect();
    changes.sort_by(|a, b| {
        let place = |c: &Change| (c.new.line, c.new.column, c.old.line, c.old.column);
        b.verdict
            .cmp(&a.verdict)
            .then_with(|| place(a).cmp(&place(b)))
            .then_with(|| a.sentence.cmp(&b.sentence))
    });
    changes
}

/// Where a finding stands: what would stand in a reference is told once, where the reference leads.
fn settled(document: &Document, site: &Site) -> Site {
    match document.find(&site.pointer) {
        Some(node) if !site.whole => {
            Site::near(Spot { node, pointer: site.pointer.clone() }.followed(document).pointer)
        }
        _ => site.clone(),
    }
}

/// The places that a finding speaks of.
fn sites(finding: &Finding) -> Vec<(usize, &str)> {
    [(0, &finding.old), (1, &finding.new)]
        .into_iter()
        .filter(|(_, site)| site.whole)
        .map(|(side, site)| (side, site.pointer.as_str()))
        .collect()
}

/// The impact of a finding where it is used.
fn turned(finding: &Finding, one: &Use) -> Impact {
    let Some(effect) = finding.effect.filter(|effect| *effect != Effect::Same) else {
        let Impact { request, response, code } = finding.impact;
        let worst = request.max(response);
        return match one.turn {
            turn if turn.either => Impact { request: worst, response: worst, code },
            turn if turn.flipped => Impact { request: response, response: request, code },
            _ => finding.impact,
        };
    };
    match one.turn.effect(effect) {
        now if now == effect => finding.impact,
        Effect::Same => Impact { code: finding.impact.code, ..Impact::SAFE },
        other => Impact { code: finding.impact.code, ..Impact::from(other) },
    }
}

fn change(comparer: &Comparer<'_>, group: &Group<'_>) -> Change {
    let finding = group.finding;
    let mut by: BTreeMap<Who, Verdict> = BTreeMap::new();
    let mut concern = |who: Who, verdict: Verdict| {
        let known = by.entry(who).or_insert(verdict);
        *known = verdict.max(*known);
    };
    for (impact, one) in &group.uses {
        match one.direction {
            Direction::Request => concern(Who::Callers, impact.request),
            Direction::Response => concern(Who::Readers, impact.response),
        }
    }
    if group.uses.is_empty() && group.outside {
        concern(Who::Callers, finding.impact.request);
        concern(Who::Readers, finding.impact.response);
    } else if group.uses.is_empty() {
        // No request and no answer has it; the generated type and the published schema do. Unless something
        // reaches it that is not walked here.
        let worst = finding.impact.request.max(finding.impact.response);
        let hidden = unwalked(comparer.old) || unwalked(comparer.new);
        concern(Who::Code, if hidden { worst } else { worst.min(Verdict::Warning) });
    }
    if finding.impact.code != Verdict::Note {
        concern(Who::Code, finding.impact.code);
    }
    let verdict = by.values().copied().max().unwrap_or(Verdict::Note);
    // Groups for whom nothing differs are left out, unless nothing differs for anybody.
    by.retain(|_, own| *own != Verdict::Note || verdict == Verdict::Note);
    let concerns: Vec<Concern> = by.into_iter().map(|(who, verdict)| Concern { who, verdict }).collect();
    Change {
        rule: finding.rule,
        verdict,
        sentence: sentence(group),
        effect: finding.effect,
        advice: advice(finding.rule, verdict, &concerns).to_owned(),
        concerns,
        reaches: reaches(comparer, group),
        old: place(comparer.old, &group.old.pointer),
        new: place(comparer.new, &group.new.pointer),
    }
}

/// Whether operations may stand where the walk does not go.
fn unwalked(document: &Document) -> bool {
    let paths = document.find("/paths").map(Node::members).unwrap_or_default();
    let operations = paths.iter().flat_map(|path| path.value.members());
    document.find("/webhooks").is_some()
        || document.find("/components/callbacks").is_some()
        || operations.into_iter().any(|operation| operation.value.get("callbacks").is_some())
}

fn place(document: &Document, named: &str) -> Place {
    // What a rule names exists; the nearest that does keeps this total.
    let mut at = named;
    loop {
        if let Some(node) = document.find(at) {
            // A block begins at its key: that is where an editor should go.
            let member = at.rsplit_once('/').filter(|_| node.is_object() || !node.items().is_empty());
            let member =
                member.and_then(|(parent, key)| document.find(parent)?.member(&pointer::unescape(key)));
            let position = member.map_or(node.position, |member| member.key_position);
            return Place::new(document.path(position), position, at.to_owned());
        }
        at = at.rsplit_once('/').map_or("", |(parent, _)| parent);
    }
}

fn sentence(group: &Group<'_>) -> String {
    let any_reached = group.subjects.iter().any(|(_, reached)| *reached);
    let mut names: Vec<String> = group
        .subjects
        .iter()
        .filter(|(_, reached)| *reached || !any_reached)
        .map(|(name, _)| name.clone())
        .collect();
    names.sort();
    names.dedup();
    let subject = words::row(&names);
    let one = names.len() == 1;
    match &group.finding.said {
        Said::Gains(what) => format!("{subject} {} {what}", if one { "gains" } else { "gain" }),
        Said::Loses(what) => format!("{subject} {} {what}", if one { "loses" } else { "lose" }),
        Said::Is(what) => format!("{subject}: {what}"),
    }
}

fn reaches(comparer: &Comparer<'_>, group: &Group<'_>) -> Vec<Reach> {
    let mut by: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for (_, one) in &group.uses {
        let places = by.entry(one.operation).or_default();
        if !one.place.is_empty() {
            places.insert(&one.place);
        }
    }
    by.into_iter()
        .filter_map(|(operation, places)| {
            let operation = comparer.found.operations.get(operation)?.clone();
            Some(Reach { operation, places: places.into_iter().map(str::to_owned).collect() })
        })
        .collect()
}
