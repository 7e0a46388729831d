// Written by `cargo xtask generate`. Do not edit.

//! What the generated modules call.

#[allow(dead_code, reason = "a document may not use every keyword")]
pub(crate) mod check;
mod entry;
mod explain;
#[allow(dead_code, reason = "a document may have no such body, or nothing but items in it")]
mod lenient;
mod rules;
#[allow(dead_code, reason = "a document may not use every type")]
pub(crate) mod write;

pub use entry::{SchemaEntry, UnknownSchema, find};
pub(crate) use rules::{Rules, Way, written};
