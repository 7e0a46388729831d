// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

pub(super) mod common;
pub(super) mod control;
