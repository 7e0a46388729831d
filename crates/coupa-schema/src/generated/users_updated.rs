// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/UsersUpdated. Do not edit.

//! `UsersUpdated`: What was updated.

use coupa_core::{Invalid, shape::Shape};
use serde_json::Value;
use crate::{SchemaEntry, runtime::Rules};

#[jsonschema::validator(
    path = "schemas/UsersUpdated.json",
    draft = Draft202012,
    validate_formats = true,
    formats = {"date" => ::coupa_core::Date::accepts,
    "date-time" => ::coupa_core::DateTime::accepts,
    },
    methods = {is_valid = false,
    validate = false,
    iter_errors = true}
)]
struct Validator;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::USERS_UPDATED),
    errors: Validator::iter_errors,
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "UsersUpdated",
    id: "https://schemas.example.com/coupa/UsersUpdated.json",
    summary: "What was updated.",
    json: include_str!("../../schemas/UsersUpdated.json"),
    validate,
    check,
    rewrite: |bytes| RULES.rewrite::<coupa_types::UsersUpdated>(bytes),
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
    RULES.parse(bytes, &mut Vec::new())
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
    RULES.parse(bytes, ignored)
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, ignored)
}
