// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

pub(super) mod common;
pub(super) mod control;
