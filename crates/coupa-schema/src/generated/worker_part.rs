// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/WorkerPart. Do not edit.

//! `WorkerPart`: A worker cut down by `fields` or `return_object`. Any element may be missing.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::workers::WORKER_PART),
    way: Way::Generated(super::checks::workers::worker_part),
    schema: "/$defs/WorkerPart",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "WorkerPart",
    id: "https://schemas.example.com/coupa/WorkerPart.json",
    summary: "A worker cut down by `fields` or `return_object`. Any element may be missing.",
    json: include_str!("../../schemas/WorkerPart.json"),
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
pub fn parse(bytes: &[u8]) -> Result<coupa_types::WorkerPart, Invalid> {
    RULES.parse(bytes, Some(super::parse::workers::worker_part), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::WorkerPart, Invalid> {
    RULES.parse(bytes, Some(super::parse::workers::worker_part), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::workers::worker_part), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_types::WorkerPart,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::workers::worker_part(value, out)
}
