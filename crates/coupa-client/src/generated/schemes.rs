// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

/// The scheme `OAuth2`.
pub(crate) mod o_auth2 {
    /// Its name in the document.
    pub(crate) const NAME: &str = "OAuth2";
    /// The token endpoint: whole, or below the base URL.
    pub(crate) const TOKEN_URL: &str = "/oauth2/token";
    /// The scopes that operations need, each once.
    pub(crate) const SCOPES: &[&str] = &[
        "core.services_procurement.workers.read",
        "core.services_procurement.workers.write",
    ];
}

/// The scheme `CsoApiKey`.
pub(crate) mod cso_api_key {
    /// Its name in the document.
    pub(crate) const NAME: &str = "CsoApiKey";
    /// The header of the key.
    pub(crate) const HEADER: ::http::HeaderName = ::http::HeaderName::from_static(
        "x-cso-api-key",
    );
}
