//! Why a text is no XML that is accepted, or a value cannot be XML.

use std::fmt;

use crate::{Invalid, Location, Violation, json};

/// Why a text is no XML, or none that is accepted, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong, in plain words.
    pub message: String,
    /// JSON Pointer to the value that was being read, as far as it is known.
    pub pointer: String,
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

/// Why a text has no XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteError {
    /// It is no JSON.
    Json(json::SyntaxError),
    /// The member at this pointer is an attribute, or the text of an element, and its value is no scalar.
    NoScalar(String),
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "no JSON: {error}"),
            Self::NoScalar(pointer) => write!(f, "{pointer} is no scalar and cannot be an attribute or text"),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::NoScalar(_) => None,
        }
    }
}

impl From<json::SyntaxError> for WriteError {
    fn from(error: json::SyntaxError) -> Self {
        Self::Json(error)
    }
}
