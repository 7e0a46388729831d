// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

pub(super) mod common;
pub(super) mod control;
