//! What is wrong with a document: where, what, why, and how to mend it.

mod render;
mod rules;

use std::fmt;

use serde::Serialize;

pub use rules::{RULES, Rule};

use crate::tree::{Position, Source};

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The document cannot be generated faithfully.
    Error,
    /// Generated, but perhaps not as it was meant.
    Warning,
    /// Something that the document says and that no code comes from. It is said so that nothing is dropped silently.
    Note,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// One problem of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How grave it is.
    pub level: Level,
    /// Name of the rule, such as `unresolved-reference`.
    pub rule: &'static str,
    /// Path of the file.
    pub path: String,
    /// Where it stands.
    pub position: Position,
    /// What is wrong, one sentence without a full stop.
    pub message: String,
    /// Why it matters: what would go wrong if it were let through. May be empty.
    pub reason: String,
    /// How to mend it. May be empty.
    pub help: String,
    /// A second place that belongs to it, with a label.
    pub related: Option<(Position, String)>,
}

impl Problem {
    /// An error.
    pub fn error(rule: &'static str, path: &str, position: Position, message: impl Into<String>) -> Self {
        Self {
            level: Level::Error,
            rule,
            path: path.to_owned(),
            position,
            message: message.into(),
            reason: String::new(),
            help: String::new(),
            related: None,
        }
    }

    /// A warning.
    pub fn warning(rule: &'static str, path: &str, position: Position, message: impl Into<String>) -> Self {
        Self { level: Level::Warning, ..Self::error(rule, path, position, message) }
    }

    /// A note.
    pub fn note(rule: &'static str, path: &str, position: Position, message: impl Into<String>) -> Self {
        Self { level: Level::Note, ..Self::error(rule, path, position, message) }
    }

    /// Adds why it matters.
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Adds how to mend it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Adds a second place.
    pub fn related(mut self, position: Position, label: impl Into<String>) -> Self {
        self.related = Some((position, label.into()));
        self
    }
}

impl fmt::Display for Problem {
    /// `path:line:col: level[rule]: message`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(f, "{}:{line}:{column}: {}[{}]: {}", self.path, self.level, self.rule, self.message)
    }
}

/// All problems found in one run, in order of position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        if !self.0.contains(&problem) {
            self.0.push(problem);
        }
    }

    /// Adds all of another run.
    pub fn extend(&mut self, other: Self) {
        for problem in other.0 {
            self.push(problem);
        }
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|problem| problem.level == Level::Error)
    }

    /// Leaves out what does not pass.
    pub fn retain(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.0.retain(keep);
    }

    /// Gives each problem the path of the text that its position is in.
    pub fn assign_paths(&mut self, beside: &[Source]) {
        for problem in &mut self.0 {
            let file = problem.position.file.checked_sub(1).and_then(|index| beside.get(index));
            if let Some(source) = file {
                problem.path.clone_from(&source.path);
            }
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.0.iter().filter(|problem| problem.level == level).count()
    }

    /// In order of path and position.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        let mut sorted: Vec<&Problem> = self.0.iter().collect();
        sorted.sort_by(|a, b| (&a.path, a.position, a.rule).cmp(&(&b.path, b.position, b.rule)));
        sorted.into_iter()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<I: IntoIterator<Item = Problem>>(iter: I) -> Self {
        let mut problems = Self::new();
        for problem in iter {
            problems.push(problem);
        }
        problems
    }
}
