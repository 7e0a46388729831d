// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/Worker. Do not edit.

//! `Worker`: A worker as the core API gives it. Every element is there, null when it has no value.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::workers::WORKER),
    way: Way::Generated(super::checks::workers::worker),
    schema: "/$defs/Worker",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "Worker",
    id: "https://schemas.example.com/coupa/Worker.json",
    summary: "A worker as the core API gives it. Every element is there, null when it has no value.",
    json: include_str!("../../schemas/Worker.json"),
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
pub fn parse(bytes: &[u8]) -> Result<coupa_types::Worker, Invalid> {
    RULES.parse(bytes, Some(super::parse::workers::worker), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::Worker, Invalid> {
    RULES.parse(bytes, Some(super::parse::workers::worker), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::workers::worker), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_types::Worker,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::workers::worker(value, out)
}
