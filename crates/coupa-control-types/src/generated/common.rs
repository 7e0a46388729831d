// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

/// A name of a world or a snapshot.
///
/// In the document: `#/components/schemas/Name`.
pub type Name = String;
