// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas/FaultCreate. Do not edit.

//! `FaultCreate`: A fault.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::control::FAULT_CREATE),
    way: Way::Generated(super::checks::control::fault_create),
    schema: "/$defs/FaultCreate",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "FaultCreate",
    id: "https://schemas.example.com/FaultCreate.json",
    summary: "A fault.",
    json: include_str!("../../schemas/FaultCreate.json"),
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
pub fn parse(bytes: &[u8]) -> Result<coupa_control_types::FaultCreate, Invalid> {
    RULES.parse(bytes, Some(super::parse::control::fault_create), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_control_types::FaultCreate, Invalid> {
    RULES.parse(bytes, Some(super::parse::control::fault_create), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::control::fault_create), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_control_types::FaultCreate,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::control::fault_create(value, out)
}
