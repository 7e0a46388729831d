// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/UsersUpdated. Do not edit.

//! `UsersUpdated`: What was updated.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::users::USERS_UPDATED),
    way: Way::Generated(super::checks::users::users_updated),
    schema: "/$defs/UsersUpdated",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "UsersUpdated",
    id: "https://schemas.example.com/coupa/UsersUpdated.json",
    summary: "What was updated.",
    json: include_str!("../../schemas/UsersUpdated.json"),
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
pub fn parse(bytes: &[u8]) -> Result<coupa_types::UsersUpdated, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::users_updated), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::UsersUpdated, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::users_updated), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::users::users_updated), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_types::UsersUpdated,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::users::users_updated(value, out)
}
