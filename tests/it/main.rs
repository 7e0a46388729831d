//! What crosses crates, as one binary: drift, document, elements, examples, contract, evolve.

#![allow(
    clippy::format_push_string,
    clippy::format_collect,
    clippy::too_many_lines,
    clippy::assigning_clones,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "a test reads better as one plain story"
)]

mod contract;
mod docs;
mod document;
mod drift;
mod elements;
mod evolve;
mod examples;
mod keywords;
mod mutation;
mod routes;
mod support;
mod views;
mod wire;
