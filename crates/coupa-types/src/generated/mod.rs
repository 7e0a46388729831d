// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

//! There is no `ToSchema`, since utoipa cannot hold these schemas. It changes 2 schemas, among them `WorkerCreate`, `WorkerUpdate`.

pub mod elements;
pub mod operations;
mod common;
mod users;
mod workers;
pub mod xml;
#[cfg(feature = "schemars")]
mod json_schema;

pub use common::*;
pub use users::*;
pub use workers::*;
