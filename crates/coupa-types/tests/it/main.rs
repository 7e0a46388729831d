//! Laws that the generated types and metadata keep.

mod document;
#[cfg(any(feature = "schemars", feature = "utoipa"))]
mod facts;
mod redaction;
mod round_trip;
mod setters;
mod types;
mod xml;

/// What draws values from a schema: the same texts that travel with generated workspaces.
#[allow(dead_code, clippy::pedantic, reason = "written for every document, and linted where it stands")]
#[path = "../../../coupa-codegen/src/emit/roundtrip/runtime"]
mod runtime {
    pub(crate) mod draw;
    mod merge;
    pub(crate) mod random;
    mod text;
}
