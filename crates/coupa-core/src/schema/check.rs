//! What generated validators call: one method a keyword.
//!
//! A generated validator is straight-line code over a scanned tree: it asks each keyword of its schema, and a report
//! gathers what was found wrong. Choices are first asked quietly, since a branch that does not fit is no violation.

mod arrays;
mod at;
mod choice;
mod equal;
pub mod formats;
mod numbers;
mod objects;
mod report;
mod strings;
mod types;
pub mod words;

pub use at::At;

pub use choice::{Meant, meant};
pub use equal::Options;
pub use report::{Context, Found, MOST_VIOLATIONS, Report};

pub use strings::run;

/// A generated validator of a schema: the verdict on a value; a report that is not quiet gets every violation.
pub type Check = for<'r, 'v, 'a, 'n> fn(&'r mut Report<'n>, &'v At<'a, 'n>) -> bool;
