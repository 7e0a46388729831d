// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

pub mod facade;
pub(crate) mod progenitor;
pub mod requests;
