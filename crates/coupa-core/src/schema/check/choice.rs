//! `anyOf`, `oneOf` and `not`: a failed choice is told by the branch that was meant.

use super::{At, Check, Report, report::Found};
use crate::{Violation, json::Node, shape::Shape};

impl<'n> Report<'n> {
    /// `anyOf`.
    pub fn any_of(&mut self, at: &At<'_, 'n>, branches: &[Check], schema: &'static str) -> bool {
        branches.iter().any(|check| self.quietly(|report| check(report, at)))
            || self.no_branch(at, branches, schema)
    }

    /// `oneOf`.
    pub fn one_of(&mut self, at: &At<'_, 'n>, branches: &[Check], schema: &'static str) -> bool {
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
    pub fn not(&mut self, at: &At<'_, 'n>, check: Check, schema: &'static str) -> bool {
        !self.quietly(|report| check(report, at))
            || self.fail(at, schema, |shown| (format!("{} is ruled out", shown()), None))
    }

    /// `if`: the verdict alone.
    pub fn fits(&mut self, at: &At<'_, 'n>, check: Check) -> bool {
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
        match meant(&told, &instance, self.context.shape, self.context.root) {
            Meant::Branch(found) => {
                self.found.extend(found.iter().cloned());
                false
            }
            // One violation that names all types.
            Meant::Types(types) => self.wrong_type(at, schema, &types),
        }
    }
}

/// What a value that fits no branch of a choice was meant to be.
pub enum Meant<'b, V> {
    /// This branch: what it says is told.
    Branch(&'b [V]),
    /// None of them, for no branch takes a value of its type: the types that they take.
    Types(Vec<&'b str>),
}

/// The branch that was meant by what each of them says.
pub fn meant<'b, V: AsRef<Violation>>(
    told: &'b [Vec<V>],
    instance: &str,
    shape: Shape,
    root: &Node<'_>,
) -> Meant<'b, V> {
    let is_type = |violation: &Violation| violation.keyword == "type" && violation.instance == instance;
    let wrong_type = |branch: &Vec<V>| branch.iter().any(|said| is_type(said.as_ref()));
    let mut fitting = told.iter().filter(|branch| !wrong_type(branch));
    match (fitting.next(), fitting.next()) {
        (None, _) => {
            let mut types: Vec<&str> = Vec::new();
            for violation in told.iter().flatten().map(AsRef::as_ref).filter(|said| is_type(said)) {
                for name in violation.argument.iter().flat_map(|names| names.split(", ")) {
                    if !types.contains(&name) {
                        types.push(name);
                    }
                }
            }
            Meant::Types(types)
        }
        (Some(only), None) => Meant::Branch(only),
        (Some(first), Some(second)) => Meant::Branch(
            shape
                .branch(root, instance)
                .and_then(|index| told.get(index))
                .filter(|branch| !wrong_type(branch))
                .unwrap_or_else(|| nearest(first, second, told, instance)),
        ),
    }
}

/// The branch whose violations lie deepest, then the one with the fewest: it got furthest.
fn nearest<'b, V: AsRef<Violation>>(
    first: &'b Vec<V>,
    second: &'b Vec<V>,
    told: &'b [Vec<V>],
    instance: &str,
) -> &'b Vec<V> {
    let rank = |branch: &&Vec<V>| {
        let here = branch.iter().filter(|said| said.as_ref().instance == instance).count();
        (here, branch.len())
    };
    told.iter()
        .filter(|branch| !branch.is_empty())
        .min_by_key(rank)
        .unwrap_or(if first.len() <= second.len() { first } else { second })
}
