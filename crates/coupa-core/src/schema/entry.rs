//! Views by their names.

use std::fmt;

use serde_json::Value;

use crate::Invalid;

/// How alike two names must be to be suggested, from 0 to 1.
const ALIKE: f64 = 0.6;

/// Names that are suggested, at most.
const SUGGESTED: usize = 3;

/// A published schema with its validator.
#[derive(Debug, Clone, Copy)]
pub struct SchemaEntry {
    /// Name of the view, such as `WorkerCreate`.
    pub name: &'static str,
    /// `$id` of the document.
    pub id: &'static str,
    /// One line of what it describes.
    pub summary: &'static str,
    /// The document: self-contained JSON Schema, draft 2020-12.
    pub json: &'static str,
    /// Behind [`SchemaEntry::validate()`].
    pub validate: fn(&Value) -> Result<(), Invalid>,
    /// Behind [`SchemaEntry::check()`].
    pub check: fn(&[u8], &mut Vec<String>) -> Result<(), Invalid>,
    /// Behind [`SchemaEntry::rewrite()`].
    pub rewrite: fn(&[u8]) -> Result<Value, Invalid>,
}

impl SchemaEntry {
    /// Every violation of a value, in the order of the value.
    ///
    /// # Errors
    ///
    /// The violations.
    pub fn validate(&self, value: &Value) -> Result<(), Invalid> {
        (self.validate)(value)
    }

    /// Every violation of a text, with line and column, in the order of the text. The pointers of keys that the view
    /// does not know are added to `ignored`.
    ///
    /// # Errors
    ///
    /// The violations.
    pub fn check(&self, bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
        (self.check)(bytes, ignored)
    }

    /// A text read into its type and written again: equal JSON, but for the keys that the view does not know.
    ///
    /// # Errors
    ///
    /// The violations, as by [`check`](Self::check).
    pub fn rewrite(&self, bytes: &[u8]) -> Result<Value, Invalid> {
        (self.rewrite)(bytes)
    }
}

/// The view with this name. Case, dashes and underscores do not matter.
///
/// # Errors
///
/// No view has the name; the error suggests the nearest ones.
pub fn find(schemas: &'static [SchemaEntry], name: &str) -> Result<&'static SchemaEntry, UnknownSchema> {
    let plain = |name: &str| name.replace(['-', '_'], "").to_lowercase();
    let wanted = plain(name);
    let exact = schemas.iter().find(|entry| entry.name == name);
    exact.or_else(|| schemas.iter().find(|entry| plain(entry.name) == wanted)).ok_or_else(|| {
        let mut near: Vec<(f64, &'static str)> = schemas
            .iter()
            .map(|entry| (strsim::jaro_winkler(&wanted, &plain(entry.name)), entry.name))
            .filter(|(likeness, _)| *likeness >= ALIKE)
            .collect();
        near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        UnknownSchema {
            name: name.to_owned(),
            suggestions: near.into_iter().map(|(_, name)| name).take(SUGGESTED).collect(),
        }
    })
}

/// No view has this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownSchema {
    /// The name that was asked for.
    pub name: String,
    /// The nearest names, the likeliest first.
    pub suggestions: Vec<&'static str>,
}

impl fmt::Display for UnknownSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no schema `{}`", self.name)?;
        match self.suggestions.as_slice() {
            [] => Ok(()),
            names => write!(f, "; did you mean {}?", names.join(" or ")),
        }
    }
}

impl std::error::Error for UnknownSchema {}
