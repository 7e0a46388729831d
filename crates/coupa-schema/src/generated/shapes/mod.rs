// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Which members are kept, which are personal data, where numbers are exact.

pub(super) mod users;
pub(super) mod workers;
