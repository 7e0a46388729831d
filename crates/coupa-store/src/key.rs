//! What a record and a world are called.

use std::fmt;

/// The key under which a record is known outside, unique within its world and collection.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A number. Collections whose rule is [`IdRule::Sequence`](crate::IdRule::Sequence) or
    /// [`IdRule::Offset`](crate::IdRule::Offset) have only these; there a text never names a record, not even
    /// one of digits.
    Number(i64),
    /// A text, compared exactly. Sorts behind all numbers.
    Text(String),
}

impl Key {
    /// The number, if it is one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(_) => None,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl From<i64> for Key {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A set of records that no other world sees.
///
/// It stands for the world's present content, not for its name: ask [`Store::world`](crate::Store::world) for
/// it where a request begins (that is one small read), do not keep it for long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct World(pub(crate) i64);
