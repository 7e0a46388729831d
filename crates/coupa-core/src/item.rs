//! An item of an array whose items are checked one by one.

use std::fmt;

use serde_json::Value;

use crate::{Redacted, Violation};

/// An item of an array whose items are checked one by one: valid, or what is wrong with it.
///
/// One bad item does not condemn the others, so each carries its own verdict.
#[derive(Clone, PartialEq)]
pub enum Item<T> {
    /// The item keeps its schema.
    Valid(T),
    /// The item breaks its schema.
    Invalid {
        /// The item as it came.
        value: Value,
        /// What is wrong with it, in document order; pointers start at the root of the whole document.
        violations: Vec<Violation>,
    },
}

impl<T> Item<T> {
    /// Whether the item keeps its schema.
    pub const fn is_valid(&self) -> bool {
        matches!(self, Self::Valid(_))
    }

    /// The typed value of a valid item.
    pub const fn valid(&self) -> Option<&T> {
        match self {
            Self::Valid(value) => Some(value),
            Self::Invalid { .. } => None,
        }
    }

    /// The violations of an invalid item; none for a valid one.
    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Valid(_) => &[],
            Self::Invalid { violations, .. } => violations,
        }
    }

    /// The typed value, or the violations.
    pub fn into_result(self) -> Result<T, Vec<Violation>> {
        match self {
            Self::Valid(value) => Ok(value),
            Self::Invalid { violations, .. } => Err(violations),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Item<T> {
    /// The value of an invalid item is left out: nobody knows which of it is personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Valid(value) => f.debug_tuple("Valid").field(value).finish(),
            Self::Invalid { violations, .. } => {
                f.debug_struct("Invalid").field("value", &Redacted).field("violations", violations).finish()
            }
        }
    }
}
