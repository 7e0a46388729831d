// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/UserChange. Do not edit.

//! `UserChange`: Changes to the user in the path. A member that is absent keeps its value, null clears it. Members that are not listed here are ignored.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::users::USER_CHANGE),
    way: Way::Generated(super::checks::users::user_change),
    schema: "/$defs/UserChange",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "UserChange",
    id: "https://schemas.example.com/coupa/UserChange.json",
    summary: "Changes to the user in the path. A member that is absent keeps its value, null clears it. Members that are not listed here are ignored.",
    json: include_str!("../../schemas/UserChange.json"),
    validate,
    check,
    rewrite: |bytes| written(&parse(bytes)?),
};

/// Every violation of a value.
///
/// # Errors
///
/// The violations, in the order of the value.
pub fn validate(value: &Value) -> Result<(), Invalid> {
    RULES.validate(value)
}

/// The typed value of a text.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse(bytes: &[u8]) -> Result<coupa_types::UserChange, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::user_change), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::UserChange, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::user_change), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::users::user_change), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_types::UserChange,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::users::user_change(value, out)
}
