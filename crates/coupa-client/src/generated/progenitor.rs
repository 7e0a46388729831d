// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

pub(crate) mod core;
pub(crate) mod cso;
