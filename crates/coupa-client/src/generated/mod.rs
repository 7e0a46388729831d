// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

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
pub mod requests;
