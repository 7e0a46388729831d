//! What a change of the document means for those who call, serve and generate.
//!
//! [`compare`] takes two documents as their authors wrote them and gives every [`Change`] with a [`Verdict`].
//!
//! - It works on the positioned tree behind [`load`] and [`resolve`], not on the model of the emitters: the
//!   tree has every keyword and every position, and nothing in it has been rewritten, hoisted or left out.
//!   References are followed here.
//! - `compare` walks the operations and pairs up what is the same in both; `schema`, `bounds`, `objects` and
//!   `choices` compare pairs of schemas as the sets of values that they admit. Each pair is compared once,
//!   whoever uses it; then its uses are carried along (`found`), so that a change of a shared schema is told
//!   once, with every operation that it reaches and with the way in which values travel there.
//! - A wider set is safe for who sends and breaks who reads; a narrower one the other way round. What is not
//!   proven to be safe is breaking.
//! - `rest` compares the two trees node by node and tells each difference that no rule spoke of. So nothing is
//!   passed over: not an unknown keyword, and not a mistake of a rule.
//!
//! [`load`]: crate::load
//! [`resolve`]: crate::resolve

mod advice;
mod assemble;
mod bodies;
mod bounds;
mod change;
mod choices;
mod compare;
mod flat;
mod found;
mod objects;
mod operations;
mod parameters;
mod render;
mod rest;
mod schema;
mod security;
mod spot;
pub mod version;
mod words;

use serde::Serialize;

pub use change::{Change, Concern, Direction, Effect, Place, Reach, Verdict, Who};
pub use version::{Bump, Version};

use crate::load::Document;
use crate::problem::Problems;
use crate::tree::{Node, Source};

/// One of the two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// Path of the file.
    pub path: String,
    /// Its `info.version`, as it is written.
    pub version: String,
}

/// The difference of two documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The older document.
    pub old: Side,
    /// The newer document.
    pub new: Side,
    /// Every change, the gravest first.
    pub changes: Vec<Change>,
}

/// Whether the version of the newer document fits the difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Fits,
    /// It is lower than this one, which the difference asks for.
    TooLow(Version),
    /// One of the two is no plain `1.2.3`.
    Unreadable(String),
}

/// Reads a document as far as a comparison needs it: every reference leads somewhere. `beside` are the files that
/// it refers to.
///
/// # Errors
///
/// What is wrong with the text or with its references.
pub fn read(source: Source, beside: &[Source]) -> Result<Document, Problems> {
    let document = crate::load::load(source, beside)?;
    let mut problems = Problems::new();
    crate::resolve::check(&document, &mut problems);
    if problems.has_errors() { Err(problems) } else { Ok(document) }
}

/// Every change from one document to another.
pub fn compare(old: &Document, new: &Document) -> Comparison {
    let mut comparer = compare::Comparer::new(old, new);
    comparer.operations();
    comparer.schemes();
    comparer.components();
    comparer.run();
    comparer.found.spread();
    rest::rest(&mut comparer);
    Comparison { old: side(old), new: side(new), changes: assemble::assemble(&comparer) }
}

fn side(document: &Document) -> Side {
    let version = document.find("/info/version").and_then(Node::as_str).unwrap_or_default();
    Side { path: document.source.path.clone(), version: version.to_owned() }
}

impl Comparison {
    /// How many changes have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.changes.iter().filter(|change| change.verdict == verdict).count()
    }

    /// Whether anything breaks somebody, or is not proven not to.
    pub fn is_breaking(&self) -> bool {
        self.count(Verdict::Breaking) > 0
    }

    /// The version part that must rise. A new version alone asks for none.
    pub fn bump(&self) -> Bump {
        let asked = self.changes.iter().filter(|change| change.rule != "version");
        asked.map(|change| change.verdict.bump()).max().unwrap_or(Bump::None)
    }

    /// The least version that the newer document may have.
    pub fn least_version(&self) -> Option<Version> {
        Some(Version::parse(&self.old.version)?.after(self.bump()))
    }

    /// Whether the version of the newer document fits.
    pub fn fit(&self) -> Fit {
        let Some(least) = self.least_version() else { return Fit::Unreadable(self.old.version.clone()) };
        match Version::parse(&self.new.version) {
            None => Fit::Unreadable(self.new.version.clone()),
            Some(version) if version < least => Fit::TooLow(least),
            Some(_) => Fit::Fits,
        }
    }
}
