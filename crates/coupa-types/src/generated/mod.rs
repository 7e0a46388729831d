// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

pub mod elements;
pub mod operations;
mod common;
mod users;
mod workers;
pub mod xml;
#[cfg(feature = "schemars")]
mod json_schema;
#[cfg(feature = "utoipa")]
mod to_schema;

pub use common::*;
pub use users::*;
pub use workers::*;
