// Written by `cargo xtask generate` from spec/control.yaml. Do not edit.

pub mod elements;
pub mod operations;
mod common;
mod control;
#[cfg(feature = "schemars")]
mod json_schema;
#[cfg(feature = "utoipa")]
mod to_schema;

pub use common::*;
pub use control::*;
