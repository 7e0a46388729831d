// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

use std::sync::Arc;
use coupa_serve::{Authenticator, ProblemJson, Routes, Scheme, SchemeKind, Server};

/// Security schemes of the document.
pub const SCHEMES: &[Scheme] = &[
    Scheme {
        name: "OAuth2",
        kind: SchemeKind::Bearer,
    },
    Scheme {
        name: "CsoApiKey",
        kind: SchemeKind::ApiKeyHeader("x-cso-api-key"),
    },
];

/// Base of the `type` URIs of problem details.
pub const PROBLEMS: &str = "https://schemas.example.com/coupa/problems/";

/// Serves every operation of Coupa Worker API and CSO User API.
///
/// For one implementation a tag, merge their `routes` and give them to [`Server::new`].
pub fn server<I, A: Authenticator>(implementation: I, authenticator: A) -> Server<A>
where
    I: super::workers::Workers<Principal = A::Principal>
        + super::users::Users<Principal = A::Principal>,
{
    let implementation = Arc::new(implementation);
    Server::new(
            Routes::new(SCHEMES)
                .merge(super::workers::routes(&implementation))
                .merge(super::users::routes(&implementation)),
            authenticator,
        )
        .error_hook(ProblemJson::at(PROBLEMS))
}
