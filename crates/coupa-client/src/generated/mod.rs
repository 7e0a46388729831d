// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

/// Which headers come with an answer, as types: they give replies and failures a method a header.
pub mod answer_headers;
pub mod facade;
pub mod filters;
#[allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    missing_docs,
    rustdoc::all,
    unreachable_pub,
    unused_qualifications,
    reason = "progenitor wrote it, in a style of its own; nobody outside sees it"
)]
pub(crate) mod progenitor;
mod records;
pub mod requests;
#[allow(dead_code, reason = "not every builder asks for everything")]
pub(crate) mod schemes;
