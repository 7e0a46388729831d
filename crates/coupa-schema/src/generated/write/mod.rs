// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

pub(super) mod common;
pub(super) mod users;
pub(super) mod workers;
