// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/UsersCreate. Do not edit.

//! `UsersCreate`: Users to be created.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::users::USERS_CREATE),
    way: Way::Generated(super::checks::users::users_create),
    schema: "/$defs/UsersCreate",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "UsersCreate",
    id: "https://schemas.example.com/coupa/UsersCreate.json",
    summary: "Users to be created.",
    json: include_str!("../../schemas/UsersCreate.json"),
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
pub fn parse(bytes: &[u8]) -> Result<coupa_types::UsersCreate, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::users_create), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::UsersCreate, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::users_create), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::users::users_create), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_types::UsersCreate,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::users::users_create(value, out)
}
