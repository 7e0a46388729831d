//! Errors of the token endpoint (RFC 6749, section 5.2).

use axum::response::Response;
use coupa_serve::{Problem, ProblemKind};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

/// Why there is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OAuthError {
    InvalidRequest(&'static str),
    InvalidClient,
    InvalidScope,
    UnsupportedGrantType,
    MethodNotAllowed,
    TooLarge,
    Server,
}

impl OAuthError {
    const fn parts(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::InvalidRequest(why) => (StatusCode::BAD_REQUEST, "invalid_request", why),
            Self::InvalidClient => {
                (StatusCode::UNAUTHORIZED, "invalid_client", "The client is unknown or its secret is wrong")
            }
            Self::InvalidScope => {
                (StatusCode::BAD_REQUEST, "invalid_scope", "The client was not granted one of the scopes")
            }
            Self::UnsupportedGrantType => (
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "The grant type must be client_credentials",
            ),
            Self::MethodNotAllowed => {
                (StatusCode::METHOD_NOT_ALLOWED, "invalid_request", "The method must be POST")
            }
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "invalid_request", "The body is too large"),
            Self::Server => (StatusCode::INTERNAL_SERVER_ERROR, "server_error", "Internal server error"),
        }
    }

    /// The answer.
    pub(crate) fn response(self) -> Response {
        let (status, error, description) = self.parts();
        let mut response = super::json(&json!({"error": error, "error_description": description}));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match self {
            Self::InvalidClient => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"oauth2\""));
            }
            Self::MethodNotAllowed => {
                headers.insert(header::ALLOW, HeaderValue::from_static("POST, OPTIONS"));
            }
            _ => {}
        }
        response
    }
}

pub(super) fn body(problem: &Problem) -> Value {
    let error = if problem.kind == ProblemKind::Internal { "server_error" } else { "invalid_request" };
    json!({"error": error, "error_description": super::sentence_of(problem)})
}
