// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

//! The document that all of this was generated from.
//!
//! There is no `openapi()`, since utoipa cannot hold this document. It changes 2 places, among them `/components/schemas/WorkerCreate/xml`, `/components/schemas/WorkerUpdate/xml`.

/// The document as JSON: OpenAPI 3.1, one file.
pub fn openapi_json() -> &'static str {
    include_str!("openapi.json")
}

/// The same as YAML.
pub fn openapi_yaml() -> &'static str {
    include_str!("openapi.yaml")
}
