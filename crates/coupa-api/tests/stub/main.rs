//! The generated stub with a small implementation behind it.

mod document;
mod refusals;
mod requests;
mod support;
