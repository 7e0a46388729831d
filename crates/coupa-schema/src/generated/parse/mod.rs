// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

pub(super) mod common;
pub(super) mod users;
pub(super) mod workers;
