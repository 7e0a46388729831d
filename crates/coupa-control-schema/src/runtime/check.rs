// Written by `cargo xtask generate`. Do not edit.

//! What generated validators call: one method a keyword.
//!
//! A generated validator is straight-line code over a scanned tree: it asks each keyword of its schema, and a report
//! gathers what was found wrong. Choices are first asked quietly, since a branch that does not fit is no violation.

mod arrays;
mod at;
mod choice;
mod equal;
pub(crate) mod formats;
mod numbers;
mod objects;
mod report;
mod strings;
mod types;
pub(crate) mod words;

pub(crate) use at::At;
#[allow(unused_imports, reason = "a document may have no such values")]
pub(crate) use equal::Options;
pub(crate) use report::{Context, Found, MOST_VIOLATIONS, Report};
#[allow(unused_imports, reason = "a document may have no pattern")]
pub(crate) use strings::run;

/// A generated validator of a schema: the verdict on a value; a report that is not quiet gets every violation.
pub(crate) type Check = for<'r, 'v, 'a, 'n> fn(&'r mut Report<'n>, &'v At<'a, 'n>) -> bool;
