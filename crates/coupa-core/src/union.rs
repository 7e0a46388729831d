//! What generated unions share.

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;

/// Whether a value is an object with all of these members.
pub fn has(value: &Value, members: &[&str]) -> bool {
    value.as_object().is_some_and(|object| members.iter().all(|member| object.contains_key(*member)))
}

/// Reads a variant once it is known which.
pub fn decode<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
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
