//! Why a text cannot be read.

use std::fmt;

use crate::{Invalid, Location, Violation};

/// Why a text is no JSON or XML, or none that is accepted, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong, in plain words.
    pub message: String,
    /// JSON Pointer to the innermost value that was being read, as far as it is known.
    pub pointer: String,
    /// Byte offset.
    pub offset: usize,
    /// Line and column.
    pub location: Location,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.location, self.message)
    }
}

impl std::error::Error for SyntaxError {}

impl From<SyntaxError> for Violation {
    fn from(error: SyntaxError) -> Self {
        Self { location: Some(error.location), ..Self::new(error.pointer, "syntax", error.message) }
    }
}

impl From<SyntaxError> for Invalid {
    fn from(error: SyntaxError) -> Self {
        Self { violations: vec![error.into()] }
    }
}
