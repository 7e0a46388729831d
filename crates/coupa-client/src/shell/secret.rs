//! Secrets: values that no debug output shows.

use std::fmt;

/// A secret.
#[derive(Clone)]
pub(crate) struct Secret(String);

#[allow(dead_code, reason = "a document may have no schemes")]
impl Secret {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&coupa_core::Redacted, f)
    }
}
