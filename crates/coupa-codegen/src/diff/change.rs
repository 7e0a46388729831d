//! What a comparison gives: changes, each with its verdict, its places and whom it reaches.

use std::fmt;

use serde::Serialize;

use super::version::Bump;
use crate::tree::Position;

/// What a change means for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Words only: nothing that is sent or generated differs.
    Note,
    /// Proven to break nobody who keeps to the old document.
    Safe,
    /// Breaks nobody who reads tolerantly, and deserves a look.
    Warning,
    /// Breaks somebody, or is not proven to break nobody.
    Breaking,
}

impl Verdict {
    /// All verdicts, the gravest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Warning, Self::Safe, Self::Note];

    /// Its name, as it is printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Safe => "safe",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }

    /// The version part that a change of this verdict asks for.
    pub const fn bump(self) -> Bump {
        match self {
            Self::Note => Bump::Patch,
            Self::Safe | Self::Warning => Bump::Minor,
            Self::Breaking => Bump::Major,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From client to server.
    Request,
    /// From server to client.
    Response,
}

/// What a change does to the set of values that a schema admits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// The same values.
    Same,
    /// All old values and more.
    Widened,
    /// Some of the old values.
    Narrowed,
    /// Neither holds the other, or that is not known.
    Changed,
}

impl Effect {
    /// Both effects, one after the other.
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, effect) | (effect, Self::Same) => effect,
            (Self::Widened, Self::Widened) => Self::Widened,
            (Self::Narrowed, Self::Narrowed) => Self::Narrowed,
            _ => Self::Changed,
        }
    }

    /// The effect of the opposite change.
    pub const fn mirror(self) -> Self {
        match self {
            Self::Widened => Self::Narrowed,
            Self::Narrowed => Self::Widened,
            other => other,
        }
    }
}

/// Verdicts by who is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Impact {
    /// For those who send what is described.
    pub(super) request: Verdict,
    /// For those who read it.
    pub(super) response: Verdict,
    /// For those who use names of generated code.
    pub(super) code: Verdict,
}

impl Impact {
    pub(super) const NOTE: Self = Self::both(Verdict::Note);
    pub(super) const BREAKING: Self = Self::both(Verdict::Breaking);
    pub(super) const SAFE: Self = Self::both(Verdict::Safe);
    pub(super) const WARNING: Self = Self::both(Verdict::Warning);

    /// The same for senders and readers.
    pub(super) const fn both(verdict: Verdict) -> Self {
        Self { request: verdict, response: verdict, code: Verdict::Note }
    }

    /// One for senders, one for readers.
    pub(super) const fn of(request: Verdict, response: Verdict) -> Self {
        Self { request, response, code: Verdict::Note }
    }

    /// Only the names of generated code are concerned.
    pub(super) const fn code(verdict: Verdict) -> Self {
        Self { request: Verdict::Note, response: Verdict::Note, code: verdict }
    }
}

impl From<Effect> for Impact {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::Same => Self::NOTE,
            Effect::Widened => Self::of(Verdict::Safe, Verdict::Breaking),
            Effect::Narrowed => Self::of(Verdict::Breaking, Verdict::Safe),
            Effect::Changed => Self::BREAKING,
        }
    }
}

/// Who is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Who {
    /// Those who send requests.
    Callers,
    /// Those who read answers.
    Readers,
    /// Those whose code names what is generated.
    Code,
}

impl Who {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Callers => "who sends requests",
            Self::Readers => "who reads answers",
            Self::Code => "who names generated code",
        }
    }
}

/// A verdict for one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Concern {
    /// The group.
    pub who: Who,
    /// What the change means for it.
    pub verdict: Verdict,
}

/// An operation that a change reaches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Reach {
    /// Operation id, or method and path where there is none.
    pub operation: String,
    /// Where in the operation: `request`, `200`, `parameter limit`; sorted.
    pub places: Vec<String>,
}

/// A place in one of the documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Path of the file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// JSON Pointer.
    pub pointer: String,
}

impl Place {
    pub(super) fn new(path: &str, position: Position, pointer: String) -> Self {
        Self { path: path.to_owned(), line: position.line, column: position.column, pointer }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Name of the rule that found it, such as `property-added`.
    pub rule: &'static str,
    /// The worst verdict of all whom it reaches.
    pub verdict: Verdict,
    /// What changed, one sentence without a full stop.
    pub sentence: String,
    /// What it does to the admitted values, where it speaks of values.
    pub effect: Option<Effect>,
    /// The verdict for each group that it concerns.
    pub concerns: Vec<Concern>,
    /// The operations that it reaches. Empty: none.
    pub reaches: Vec<Reach>,
    /// Where in the old document: the thing itself, or what it was added to.
    pub old: Place,
    /// Where in the new document: the thing itself, or what it was taken from.
    pub new: Place,
    /// What to do about it. Empty where there is nothing to do.
    pub advice: String,
}
