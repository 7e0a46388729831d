//! What generated enumerations share.

use std::fmt;

/// A text that is none of the values of a closed enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownValue {
    /// The text, as given.
    pub value: String,
    /// The values of the enumeration.
    pub expected: &'static [&'static str],
}

impl UnknownValue {
    /// A text that is none of `expected`.
    pub fn new(value: impl Into<String>, expected: &'static [&'static str]) -> Self {
        Self { value: value.into(), expected }
    }
}

impl UnknownValue {
    /// As the error of a deserializer.
    pub fn into_error<E: serde::de::Error>(self) -> E {
        E::custom(self)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is none of ", self.value)?;
        for (index, value) in self.expected.iter().enumerate() {
            write!(f, "{}{value:?}", if index == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownValue {}
