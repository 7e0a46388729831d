//! What a validator found wrong.

use std::fmt;

/// One way in which a value breaks its schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// JSON Pointer to the value (RFC 6901), empty for the root.
    pub instance: String,
    /// JSON Pointer into the schema to the keyword that was broken.
    pub schema: String,
    /// The keyword: `required`, `maxLength`, `type` …; `syntax` where the text is no JSON.
    pub keyword: String,
    /// What is wrong, in plain words, with the offending value shortened.
    pub message: String,
    /// Where it stands in the text, where a text was parsed.
    pub location: Option<Location>,
    /// The bound or name that the keyword speaks of, where there is one: `255`, `first-name`.
    pub argument: Option<String>,
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Violation {
    /// A violation at a place of the value, without schema pointer, argument and location.
    pub fn new(instance: impl Into<String>, keyword: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            instance: instance.into(),
            schema: String::new(),
            keyword: keyword.into(),
            message: message.into(),
            location: None,
            argument: None,
        }
    }
}

impl fmt::Display for Location {
    /// `line:column`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl AsRef<Self> for Violation {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = self.location {
            write!(f, "{location}: ")?;
        }
        let instance = if self.instance.is_empty() { "/" } else { &self.instance };
        write!(f, "{instance}: {} [{}]", self.message, self.keyword)
    }
}

/// Every violation of one value: never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// In document order.
    pub violations: Vec<Violation>,
}

impl Invalid {
    /// An error when there are any violations.
    pub fn check(violations: Vec<Violation>) -> Result<(), Self> {
        if violations.is_empty() { Ok(()) } else { Err(Self { violations }) }
    }
}

impl From<Violation> for Invalid {
    fn from(violation: Violation) -> Self {
        Self { violations: vec![violation] }
    }
}

impl IntoIterator for Invalid {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.violations.into_iter()
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}
