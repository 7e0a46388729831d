//! Request bodies and answers: statuses, media types, headers.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Direction, Effect, Impact, Verdict};
use super::compare::Comparer;
use super::found::{Finding, Said, Site, Use};
use super::operations::Operation;
use super::parameters::{at_place, requests};
use super::spot::Spot;
use super::words;

impl<'d> Comparer<'d> {
    /// Compares request bodies.
    pub(super) fn request(
        &mut self,
        name: &str,
        old: &Operation<'d>,
        new: &Operation<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let uses = requests(uses, "request");
        let (old_used, new_used) = (old.spot.get("requestBody"), new.spot.get("requestBody"));
        match (old_used, new_used) {
            (None, None) => {}
            (None, Some(body)) => {
                let required = body.followed(self.new).is("required");
                let (rule, effect, word) = if required {
                    ("required-body-added", Effect::Narrowed, "required")
                } else {
                    ("body-added", Effect::Widened, "optional")
                };
                let said = Said::Gains(format!("a request body, {word}"));
                let near = Site::near(&old.spot.pointer);
                self.found.add(name, Finding::values(rule, said, effect, near, Site::at(&body)), &uses);
            }
            (Some(body), None) => {
                let near = Site::near(&new.spot.pointer);
                let said = Said::Loses("its request body".to_owned());
                let finding = Finding::told("body-removed", said, Impact::BREAKING, Site::at(&body), near);
                self.found.add(name, finding.effect(Effect::Narrowed), &uses);
            }
            (Some(old_used), Some(new_used)) => {
                let (old, new) = (old_used.followed(self.old), new_used.followed(self.new));
                self.same(name, "request body", &old_used, &new_used, &old, &new, &uses);
                self.obligation(
                    name,
                    "request body",
                    (&old, old.is("required")),
                    (&new, new.is("required")),
                    &uses,
                );
                self.written_out(name, "request body", "required", &old, &new, &uses);
                self.content(name, "request", &old, &new, Direction::Request, &uses);
            }
        }
    }

    /// Compares answers by status.
    pub(super) fn responses(
        &mut self,
        name: &str,
        old: &Operation<'d>,
        new: &Operation<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let members = |operation: &Operation<'d>| -> BTreeMap<String, Spot<'d>> {
            let list = operation.spot.get("responses").map(|spot| spot.members()).unwrap_or_default();
            // `4xx` and `4XX` are one range.
            let key =
                |status: &str| if status == "default" { status.to_owned() } else { status.to_uppercase() };
            list.into_iter().map(|(status, spot)| (key(status), spot)).collect()
        };
        let (olds, news) = (members(old), members(new));
        for (status, used) in &olds {
            let uses = at_place(uses, Direction::Response, status);
            let Some(other) = news.get(status) else {
                let verdict = removed_status(status, &news);
                let said = Said::Loses(format!("the status {status}"));
                let near = new.spot.get("responses").map_or_else(|| new.spot.pointer.clone(), |s| s.pointer);
                let impact = Impact::of(Verdict::Note, verdict);
                let effect = if verdict == Verdict::Safe { Effect::Narrowed } else { Effect::Changed };
                let finding = Finding::told("status-removed", said, impact, Site::at(used), Site::near(near));
                self.found.add(name, finding.effect(effect), &uses);
                if let Some(other) = covering(status, &news) {
                    self.covered(name, status, used, other, &uses);
                }
                continue;
            };
            self.response(name, status, used, other, &uses);
        }
        for (status, used) in news.iter().filter(|(status, _)| !olds.contains_key(*status)) {
            let uses = at_place(uses, Direction::Response, status);
            let verdict = added_status(status, &olds);
            let said = Said::Gains(format!("the status {status}"));
            let near = old.spot.get("responses").map_or_else(|| old.spot.pointer.clone(), |s| s.pointer);
            let impact = Impact::of(Verdict::Note, verdict);
            let finding = Finding::told("status-added", said, impact, Site::near(near), Site::at(used));
            self.found.add(name, finding.effect(Effect::Widened), &uses);
            if let Some(other) = covering(status, &olds) {
                self.covered(name, status, other, used, &uses);
            }
        }
    }

    /// An answer that a range or `default` spoke of, or speaks of now: its content must still fit.
    fn covered(&mut self, name: &str, status: &str, old: &Spot<'d>, new: &Spot<'d>, uses: &BTreeSet<Use>) {
        let (old, new) = (old.followed(self.old), new.followed(self.new));
        self.content(name, status, &old, &new, Direction::Response, uses);
        self.headers(name, status, &old, &new, uses);
    }

    fn response(
        &mut self,
        name: &str,
        status: &str,
        old_used: &Spot<'d>,
        new_used: &Spot<'d>,
        uses: &BTreeSet<Use>,
    ) {
        let (old, new) = (old_used.followed(self.old), new_used.followed(self.new));
        self.same(name, &format!("answer {status}"), old_used, new_used, &old, &new, uses);
        self.content(name, status, &old, &new, Direction::Response, uses);
        self.headers(name, status, &old, &new, uses);
    }

    fn content(
        &mut self,
        name: &str,
        place: &str,
        old: &Spot<'d>,
        new: &Spot<'d>,
        direction: Direction,
        uses: &BTreeSet<Use>,
    ) {
        // Names of media types know no case.
        let members = |spot: &Spot<'d>| -> BTreeMap<String, Spot<'d>> {
            let list = spot.get("content").map(|spot| spot.members()).unwrap_or_default();
            list.into_iter().map(|(kind, spot)| (kind.to_lowercase(), spot)).collect()
        };
        let near = |spot: &Spot<'d>| {
            Site::near(spot.get("content").map_or_else(|| spot.pointer.clone(), |c| c.pointer))
        };
        let (olds, news) = (members(old), members(new));
        let what =
            if direction == Direction::Request { "request".to_owned() } else { format!("answer {place}") };
        for (kind, old_kind) in &olds {
            let Some(new_kind) = news.get(kind) else {
                let said = Said::Loses(format!("the media type {kind} ({what})"));
                let finding = Finding::told(
                    "media-type-removed",
                    said,
                    Impact::BREAKING,
                    Site::at(old_kind),
                    near(new),
                );
                self.found.add(name, finding.effect(Effect::Narrowed), uses);
                continue;
            };
            self.found.align(old_kind, new_kind);
            self.found.belongs(Some(old_kind), Some(new_kind), uses);
            self.body_schema(name, &format!("{what}, {kind}"), old_kind, new_kind, uses);
        }
        for (kind, new_kind) in news.iter().filter(|(kind, _)| !olds.contains_key(*kind)) {
            let said = Said::Gains(format!("the media type {kind} ({what})"));
            // Who does not ask for one media type may get the other.
            let response = if olds.is_empty() { Verdict::Breaking } else { Verdict::Warning };
            let finding = Finding::told(
                "media-type-added",
                said,
                Impact::of(Verdict::Safe, response),
                near(old),
                Site::at(new_kind),
            );
            self.found.add(name, finding.effect(Effect::Widened), uses);
        }
    }

    fn body_schema(&mut self, name: &str, what: &str, old: &Spot<'d>, new: &Spot<'d>, uses: &BTreeSet<Use>) {
        let (old_schema, new_schema) = (old.get("schema"), new.get("schema"));
        let (said, effect) = match (&old_schema, &new_schema) {
            (Some(old), Some(new)) => return self.used(old, new, uses),
            (None, None) => return,
            (None, Some(new)) => (format!("is {} now", words::kind(self.new, new)), Effect::Narrowed),
            (Some(_), None) => ("is described by no schema any more".to_owned(), Effect::Widened),
        };
        let finding = Finding::values(
            "body-schema-changed",
            Said::Is(format!("{what} {said}")),
            effect,
            Site::at_or(old_schema.as_ref(), &old.pointer),
            Site::at_or(new_schema.as_ref(), &new.pointer),
        );
        self.found.add(name, finding, uses);
    }

    fn headers(&mut self, name: &str, status: &str, old: &Spot<'d>, new: &Spot<'d>, uses: &BTreeSet<Use>) {
        let members = |spot: &Spot<'d>| -> BTreeMap<String, Spot<'d>> {
            let list = spot.get("headers").map(|spot| spot.members()).unwrap_or_default();
            list.into_iter().map(|(header, spot)| (header.to_lowercase(), spot)).collect()
        };
        let (olds, news) = (members(old), members(new));
        for (header, old_used) in &olds {
            let what = format!("answer {status}, header {header}");
            let Some(new_used) = news.get(header) else {
                let said = Said::Loses(format!("the header {header} (answer {status})"));
                let impact = Impact::of(Verdict::Note, Verdict::Breaking);
                let finding = Finding::told(
                    "header-removed",
                    said,
                    impact,
                    Site::at(old_used),
                    Site::near(&new.pointer),
                );
                self.found.add(name, finding.effect(Effect::Widened), uses);
                continue;
            };
            let (old, new) = (old_used.followed(self.old), new_used.followed(self.new));
            self.found.align(old_used, new_used);
            self.same(name, &what, old_used, new_used, &old, &new, uses);
            self.obligation(name, &what, (&old, old.is("required")), (&new, new.is("required")), uses);
            for key in ["required", "deprecated"] {
                self.written_out(name, &what, key, &old, &new, uses);
            }
            self.carried(name, &what, &old, &new, uses);
        }
        for (header, new_used) in news.iter().filter(|(header, _)| !olds.contains_key(*header)) {
            let said = Said::Gains(format!("the header {header} (answer {status})"));
            let finding = Finding::told(
                "header-added",
                said,
                Impact::of(Verdict::Note, Verdict::Safe),
                Site::near(&old.pointer),
                Site::at(new_used),
            );
            self.found.add(name, finding.effect(Effect::Narrowed), uses);
        }
    }
}

/// What it means that a status is gone.
fn removed_status(status: &str, left: &BTreeMap<String, Spot<'_>>) -> Verdict {
    let is_error = status.starts_with(['4', '5']) && !status.ends_with("XX");
    // Success is what callers wait for, and a range or `default` told what all other statuses are.
    if is_error || covering(status, left).is_some() { Verdict::Safe } else { Verdict::Breaking }
}

/// What it means that a status is new.
fn added_status(status: &str, known: &BTreeMap<String, Spot<'_>>) -> Verdict {
    let success = status.starts_with(['1', '2', '3']);
    match (covering(status, known).is_some(), success) {
        (true, _) => Verdict::Safe,
        (false, true) => Verdict::Breaking,
        // Every caller must expect errors that it does not know.
        (false, false) => Verdict::Warning,
    }
}

/// The range or `default` that speaks of a status.
fn covering<'m, 'd>(status: &str, by: &'m BTreeMap<String, Spot<'d>>) -> Option<&'m Spot<'d>> {
    let range = status.chars().next().map(|first| format!("{first}XX")).unwrap_or_default();
    let range = by.get(&range).filter(|_| range != status);
    range.or_else(|| by.get("default")).filter(|_| status != "default")
}
