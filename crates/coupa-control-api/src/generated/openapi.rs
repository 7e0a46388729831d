// Written by `cargo xtask generate` from spec/control.yaml. Do not edit.

//! The document that all of this was generated from.
//!
//! There is no `openapi()`, since utoipa cannot hold this document. It changes 1 places, among them `/info/summary`.

/// The document as JSON: OpenAPI 3.1, one file.
pub fn openapi_json() -> &'static str {
    include_str!("openapi.json")
}

/// The same as YAML.
pub fn openapi_yaml() -> &'static str {
    include_str!("openapi.yaml")
}
