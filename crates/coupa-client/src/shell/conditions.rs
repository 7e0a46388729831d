//! Conditions of a query: attribute, operator, value.

use std::fmt;

use coupa_core::element::Operator;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::error::Error;

/// One condition of a query, such as `last-name[starts_with]=A`.
#[derive(Clone, PartialEq, Eq)]
pub struct Condition {
    key: String,
    value: String,
    /// A value holds what would part it in two.
    torn: bool,
}

impl Condition {
    /// A condition on an attribute. Attributes of what belongs to a record are written with brackets:
    /// `owner[name]`, `phones[number]`.
    ///
    /// ```
    /// use coupa_client::{Condition, Operator};
    ///
    /// let condition = Condition::new("last-name", Operator::StartsWith, "A");
    /// assert_eq!(condition.key(), "last-name[starts_with]");
    /// ```
    pub fn new(attribute: impl Into<String>, operator: Operator, value: impl fmt::Display) -> Self {
        let mut key = attribute.into();
        if operator != Operator::Equals {
            key = format!("{key}[{}]", operator.name());
        }
        Self { key, value: value.to_string(), torn: false }
    }

    /// The condition that an attribute is among values, or not. A comma stands between them, and nothing can be
    /// said about one inside them.
    pub(crate) fn list(attribute: String, operator: Operator, values: &[String]) -> Self {
        let torn = values.iter().any(|value| value.contains(','));
        Self { torn, ..Self::new(attribute, operator, values.join(",")) }
    }

    /// Whether it can be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.torn {
            return Err(Error::InvalidArgument(format!(
                "a value of the condition `{}` holds a comma, which stands between values: it would be read as two",
                self.key
            )));
        }
        Ok(())
    }

    /// The condition that an attribute equals a value.
    pub fn equals(attribute: impl Into<String>, value: impl fmt::Display) -> Self {
        Self::new(attribute, Operator::Equals, value)
    }

    /// Name of the query parameter.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Value of the query parameter.
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Debug for Condition {
    /// Without the value, which may be personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={:?}", self.key, coupa_core::Redacted)
    }
}

/// Conditions in the order in which they were added. All must hold; an attribute may stand in several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions(Vec<Condition>);

#[allow(dead_code, reason = "a document may have no free-form conditions")]
impl Conditions {
    pub(crate) fn push(&mut self, condition: Condition) {
        self.0.push(condition);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all can be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.0.iter().try_for_each(Condition::check)
    }
}

impl Serialize for Conditions {
    /// As a map, in which a key may come twice: that is what a query string is.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for Condition { key, value, .. } in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
