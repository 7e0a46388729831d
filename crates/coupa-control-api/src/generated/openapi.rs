// Written by `cargo xtask generate` from spec/control.yaml. Do not edit.

//! The document that all of this was generated from.

/// The document as JSON: OpenAPI 3.1, one file.
pub fn openapi_json() -> &'static str {
    include_str!("openapi.json")
}

/// The same as YAML.
pub fn openapi_yaml() -> &'static str {
    include_str!("openapi.yaml")
}

/// The document, to be merged with that of a larger application. It loses nothing.
///
/// # Panics
///
/// Never: the same text was read when this was generated.
pub fn openapi() -> utoipa::openapi::OpenApi {
    serde_json::from_str(openapi_json())
        .expect("the same text was read when this was generated")
}
