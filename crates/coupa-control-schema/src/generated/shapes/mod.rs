// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Which members are kept, which are personal data, where numbers are exact.

pub(super) mod control;
