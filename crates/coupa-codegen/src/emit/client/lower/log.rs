//! What the lowering did, and what it would not do.

use std::fmt;

/// One step of the lowering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// JSON Pointer into the document that was read.
    pub pointer: String,
    /// What was done.
    pub what: String,
    /// Why it had to be done.
    pub why: &'static str,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "{pointer}: {} ({})", self.what, self.why)
    }
}

/// A construct that has no form in OpenAPI 3.0, or that the lowering does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// JSON Pointer into the document that was read.
    pub pointer: String,
    /// What was found.
    pub what: String,
    /// How to mend it.
    pub help: &'static str,
}

/// Steps and refusals of one run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Log {
    pub(super) steps: Vec<Step>,
    pub(super) refusals: Vec<Refusal>,
}

impl Log {
    pub(super) fn step(&mut self, pointer: &str, what: impl Into<String>, why: &'static str) {
        self.steps.push(Step { pointer: pointer.to_owned(), what: what.into(), why });
    }

    pub(super) fn refuse(&mut self, pointer: &str, what: impl Into<String>, help: &'static str) {
        self.refusals.push(Refusal { pointer: pointer.to_owned(), what: what.into(), help });
    }
}
