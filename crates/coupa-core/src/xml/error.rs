//! Why a value cannot be XML.

use std::fmt;

use crate::json;

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
