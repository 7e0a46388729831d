// Written by `cargo xtask generate`. Do not edit.

//! `anyOf`, `oneOf` and `not`: a failed choice is told by the branch that was meant.

use super::{At, Check, Report, report::Found};

impl<'n> Report<'n> {
    /// `anyOf`.
    pub(crate) fn any_of(&mut self, at: &At<'_, 'n>, branches: &[Check], schema: &'static str) -> bool {
        branches.iter().any(|check| self.quietly(|report| check(report, at)))
            || self.no_branch(at, branches, schema)
    }

    /// `oneOf`.
    pub(crate) fn one_of(&mut self, at: &At<'_, 'n>, branches: &[Check], schema: &'static str) -> bool {
        let mut fitting = branches.iter().filter(|check| self.quietly(|report| check(report, at)));
        match (fitting.next(), fitting.next()) {
            (Some(_), None) => true,
            (None, _) => self.no_branch(at, branches, schema),
            (Some(_), Some(_)) => {
                self.fail(at, schema, |_| ("fits more than one of the forms it may have".to_owned(), None))
            }
        }
    }

    /// `not`.
    pub(crate) fn not(&mut self, at: &At<'_, 'n>, check: Check, schema: &'static str) -> bool {
        !self.quietly(|report| check(report, at))
            || self.fail(at, schema, |shown| (format!("{} is ruled out", shown()), None))
    }

    /// `if`: the verdict alone.
    pub(crate) fn fits(&mut self, at: &At<'_, 'n>, check: Check) -> bool {
        self.quietly(|report| check(report, at))
    }

    /// A value that fits no branch of a choice.
    fn no_branch(&mut self, at: &At<'_, 'n>, branches: &[Check], schema: &'static str) -> bool {
        if self.is_quiet() {
            return false;
        }
        let instance = at.pointer();
        let told: Vec<Vec<Found>> =
            branches.iter().map(|check| self.aside(|report| check(report, at))).collect();
        let wrong_type = |branch: &Vec<Found>| {
            branch
                .iter()
                .any(|found| found.violation.keyword == "type" && found.violation.instance == instance)
        };
        let mut meant = told.iter().filter(|branch| !wrong_type(branch));
        let chosen = match (meant.next(), meant.next()) {
            (None, _) => return self.no_type(at, &told, &instance, schema),
            (Some(only), None) => only,
            (Some(first), Some(second)) => self
                .context
                .shape
                .branch(self.context.root, &instance)
                .and_then(|index| told.get(index))
                .filter(|branch| !wrong_type(branch))
                .unwrap_or_else(|| nearest(first, second, &told, &instance)),
        };
        self.found.extend(chosen.iter().cloned());
        false
    }

    /// No branch takes a value of this type: one violation that names all types.
    fn no_type(&mut self, at: &At<'_, 'n>, told: &[Vec<Found>], instance: &str, schema: &str) -> bool {
        let mut types: Vec<&str> = Vec::new();
        let here = told.iter().flatten().map(|found| &found.violation);
        for violation in here.filter(|v| v.keyword == "type" && v.instance == instance) {
            for name in violation.argument.iter().flat_map(|names| names.split(", ")) {
                if !types.contains(&name) {
                    types.push(name);
                }
            }
        }
        self.wrong_type(at, schema, &types)
    }
}

/// The branch whose violations lie deepest, then the one with the fewest: it got furthest.
fn nearest<'b>(
    first: &'b Vec<Found>,
    second: &'b Vec<Found>,
    told: &'b [Vec<Found>],
    instance: &str,
) -> &'b Vec<Found> {
    let rank = |branch: &&Vec<Found>| {
        let here = branch.iter().filter(|found| found.violation.instance == instance).count();
        (here, branch.len())
    };
    told.iter()
        .filter(|branch| !branch.is_empty())
        .min_by_key(rank)
        .unwrap_or(if first.len() <= second.len() { first } else { second })
}
