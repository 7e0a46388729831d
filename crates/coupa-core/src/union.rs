//! What generated unions share.

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

use crate::json::compare;

/// What holds of every value of a variant: asked before the value is decoded.
///
/// ```
/// use coupa_core::union::{Kinds, When};
///
/// const CAT: When = When { tags: &[("kind", &["cat"])], required: &["kind"], ..When::object() };
/// assert!(CAT.holds(&serde_json::json!({"kind": "cat", "lives": 9})));
/// assert!(!CAT.holds(&serde_json::json!({"kind": "dog"})) && !CAT.holds(&serde_json::json!("cat")));
/// const NEW: When = When { tags: &[("version", &["2"]), ("old", &["false"])], ..When::object() };
/// assert!(NEW.holds(&serde_json::json!({"version": 2.0, "old": false})));
/// assert!(!NEW.holds(&serde_json::json!({"version": 1})) && !NEW.holds(&serde_json::json!({"old": true})));
/// assert!(When { kinds: Kinds::STRING, ..When::object() }.holds(&serde_json::json!("cat")));
/// const CATS: When = When { kinds: Kinds::ARRAY, items: Some(&CAT), ..When::object() };
/// assert!(CATS.holds(&serde_json::json!([{"kind": "cat"}])) && CATS.holds(&serde_json::json!([])));
/// assert!(!CATS.holds(&serde_json::json!([{"kind": "dog"}])));
/// assert!(!When { filled: true, ..CATS }.holds(&serde_json::json!([])));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct When {
    /// JSON types.
    pub kinds: Kinds,
    /// Members that an object must have.
    pub required: &'static [&'static str],
    /// Values that a member may have, where it is there; numbers and booleans as text.
    pub tags: &'static [(&'static str, &'static [&'static str])],
    /// The only members that an object may have.
    pub known: Option<&'static [&'static str]>,
    /// JSON types that a member may have, where it is there.
    pub members: &'static [(&'static str, Kinds)],
    /// What holds of every item of an array; the first is asked.
    pub items: Option<&'static When>,
    /// Whether an array has an item.
    pub filled: bool,
}

impl When {
    /// Any object.
    pub const fn object() -> Self {
        Self {
            kinds: Kinds::OBJECT,
            required: &[],
            tags: &[],
            known: None,
            members: &[],
            items: None,
            filled: false,
        }
    }

    /// Whether a value may be of the variant.
    pub fn holds(&self, value: &Value) -> bool {
        if !self.kinds.contains(Kinds::of(value)) {
            return false;
        }
        let object = match value {
            Value::Object(object) => object,
            Value::Array(items) => {
                return match items.first() {
                    Some(first) => self.items.is_none_or(|of_items| of_items.holds(first)),
                    None => !self.filled,
                };
            }
            _ => return true,
        };
        self.required.iter().all(|name| object.contains_key(*name))
            && self
                .tags
                .iter()
                .all(|(name, texts)| object.get(*name).is_none_or(|value| is_among(value, texts)))
            && self
                .members
                .iter()
                .all(|(name, kinds)| object.get(*name).is_none_or(|value| kinds.contains(Kinds::of(value))))
            && self.known.is_none_or(|known| object.keys().all(|name| known.contains(&name.as_str())))
    }
}

/// Whether a value is among those that are written as text.
fn is_among(value: &Value, texts: &[&str]) -> bool {
    match value {
        Value::String(text) => texts.contains(&text.as_str()),
        Value::Bool(flag) => texts.contains(&if *flag { "true" } else { "false" }),
        Value::Number(number) => {
            let number = number.to_string();
            let is_number =
                |text: &str| text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
            texts.iter().any(|text| is_number(text) && compare(&number, text).is_eq())
        }
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

/// A set of JSON types; `number` covers `integer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// `null`.
    pub const NULL: Self = Self(1);
    /// Booleans.
    pub const BOOLEAN: Self = Self(2);
    /// Numbers.
    pub const NUMBER: Self = Self(4);
    /// Strings.
    pub const STRING: Self = Self(8);
    /// Arrays.
    pub const ARRAY: Self = Self(16);
    /// Objects.
    pub const OBJECT: Self = Self(32);

    /// Both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `other` are among these.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The type of a value.
    pub const fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(_) => Self::NUMBER,
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }
}

/// Whether a value is an object with all of these members.
pub fn has(value: &Value, members: &[&str]) -> bool {
    value.as_object().is_some_and(|object| members.iter().all(|member| object.contains_key(*member)))
}

/// Reads a variant once it is known which.
pub fn decode<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// Reads a variant where another one takes what this one does not.
pub fn decode_if<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// The error for a value that no variant takes.
pub fn unexpected<E: Error>(value: &Value, expected: &str) -> E {
    let found = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    };
    E::custom(format_args!("{expected} is expected, found {found}"))
}

/// The error for a value that fits no variant by its members.
pub fn none_fits<E: Error>(value: &Value, union: &str) -> E {
    match value {
        Value::Object(_) => {
            E::custom(format_args!("the members of the object are those of no variant of {union}"))
        }
        Value::Array(_) => {
            E::custom(format_args!("the items of the array are those of no variant of {union}"))
        }
        other => unexpected(other, union),
    }
}
