//! Tests of the runtime by its public interface.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod fuzz;
mod json;
mod parameter;
mod patch;
mod scalar;
mod shape;
mod xml;
