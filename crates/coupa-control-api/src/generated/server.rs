// Written by `cargo xtask generate` from spec/control.yaml. Do not edit.

use std::sync::Arc;
use coupa_serve::{Authenticator, ProblemJson, Routes, Scheme, SchemeKind, Server};

/// Security schemes of the document.
pub const SCHEMES: &[Scheme] = &[
    Scheme {
        name: "ControlKey",
        kind: SchemeKind::ApiKeyHeader("x-sandbox-control-key"),
    },
];

/// Base of the `type` URIs of problem details.
pub const PROBLEMS: &str = "https://schemas.example.com/problems/";

/// Serves every operation of Control plane of the sandbox.
///
/// For one implementation a tag, merge their `routes` and give them to [`Server::new`].
pub fn server<I, A: Authenticator>(implementation: I, authenticator: A) -> Server<A>
where
    I: super::control::Control<Principal = A::Principal>,
{
    let implementation = Arc::new(implementation);
    Server::new(
            Routes::new(SCHEMES).merge(super::control::routes(&implementation)),
            authenticator,
        )
        .error_hook(ProblemJson::at(PROBLEMS))
}
