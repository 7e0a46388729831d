//! What generated validators, parsers and writers call.
//!
//! [`check`] has a method a keyword, [`Rules`] the way from a text to a verdict or a typed value, [`mod@write`] the bytes of
//! typed values. What a library says of schemas that are not generated comes in by [`Way::Library`].

pub mod check;
mod entry;
mod lenient;
mod rules;
pub mod write;

pub use entry::{SchemaEntry, UnknownSchema, find};
pub use lenient::Lenient;
pub use rules::{Fast, Library, Rules, Way, written};
