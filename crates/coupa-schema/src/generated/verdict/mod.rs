// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

pub(super) mod common;
pub(super) mod users;
pub(super) mod workers;
