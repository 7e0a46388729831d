//! What stands in debug output for personal data.

use std::fmt;

/// Stands in debug output where personal data would be.
///
/// ```
/// assert_eq!(format!("{:?}", coupa_core::Redacted), "[redacted]");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
