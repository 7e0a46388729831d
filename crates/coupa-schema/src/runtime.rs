//! What the generated modules call.

mod entry;
mod explain;
#[allow(dead_code, reason = "a document may have no such body, or nothing but items in it")]
mod lenient;
mod order;
mod rules;
mod words;

pub use entry::{SchemaEntry, UnknownSchema, find};
pub(crate) use rules::Rules;
