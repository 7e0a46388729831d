//! The one place where failures become answers.

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use coupa_core::operation::Operation;
use http::{Extensions, HeaderMap, HeaderValue, Method, Uri, header};
use serde_json::{Map, Value, json};

use crate::{Problem, ProblemKind, RequestId, media};

/// Renders every failure: of routing, credentials, negotiation, size, content, of handlers, and panics.
///
/// Status and headers of the problem are set on whatever the hook returns, so a hook cannot forget `Allow` or
/// `WWW-Authenticate`.
pub trait ErrorHook: Send + Sync + 'static {
    /// The answer to a failed request.
    fn render(&self, problem: &Problem, request: &ErrorRequest<'_>) -> Response;
}

/// The request that failed.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct ErrorRequest<'a> {
    /// Its method.
    pub method: &'a Method,
    /// Its target.
    pub uri: &'a Uri,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// What middleware put there.
    pub extensions: &'a Extensions,
    /// The operation; `None` where path or method are unknown.
    pub operation: Option<&'static Operation>,
    /// Its id.
    pub request_id: &'a RequestId,
    /// Its body as JSON, where it was read: also where it came as XML, and where it broke the document.
    pub received: Option<&'a Bytes>,
}

impl ErrorRequest<'_> {
    /// Path of the request.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The media type, of those offered, that the caller likes best; the first where it does not say; `None` where it
    /// accepts none of them.
    pub fn prefers(&self, offered: &[&'static str]) -> Option<&'static str> {
        media::choose(self.headers, offered, None)
    }
}

/// Problem details as JSON (RFC 9457): the default hook.
///
/// `title` is the reason phrase. `code` names the kind of failure for programs ([`ProblemKind::ALL`] lists all of them),
/// `errors` has every violation, and `type` is the code below a base that the document decides, or `about:blank`.
#[derive(Debug, Clone, Copy, Default)]
pub struct ProblemJson {
    base: Option<&'static str>,
}

impl ProblemJson {
    /// With `type` URIs below a base, which ends with a slash: `https://example.com/problems/` gives
    /// `https://example.com/problems/unknown-path`.
    pub const fn at(base: &'static str) -> Self {
        Self { base: Some(base) }
    }
}

impl ErrorHook for ProblemJson {
    fn render(&self, problem: &Problem, _request: &ErrorRequest<'_>) -> Response {
        let code = problem.kind.code();
        let uri = self
            .base
            .map_or_else(|| "about:blank".to_owned(), |base| format!("{base}{}", code.replace('_', "-")));
        let mut body = Map::new();
        body.insert("type".to_owned(), uri.into());
        body.insert("title".to_owned(), problem.status.canonical_reason().unwrap_or("Error").into());
        body.insert("status".to_owned(), problem.status.as_u16().into());
        body.insert("code".to_owned(), code.into());
        body.insert("detail".to_owned(), problem.detail.as_str().into());
        let (member, value) = match &problem.kind {
            ProblemKind::Forbidden { missing } => ("missing_scopes", json!(missing)),
            ProblemKind::NotAcceptable { offered } => ("offered", json!(offered)),
            ProblemKind::UnsupportedMediaType { accepted } => ("accepted", json!(accepted)),
            ProblemKind::TooLarge { limit } | ProblemKind::UriTooLong { limit } => ("limit", json!(limit)),
            _ => ("", Value::Null),
        };
        if !member.is_empty() {
            body.insert(member.to_owned(), value);
        }
        if !problem.violations.is_empty() {
            let errors = problem.violations.iter().map(|violation| {
                let mut error = Map::new();
                error.insert("pointer".to_owned(), violation.instance.as_str().into());
                error.insert("keyword".to_owned(), violation.keyword.as_str().into());
                error.insert("detail".to_owned(), violation.message.as_str().into());
                if let Some(location) = violation.location {
                    error.insert("line".to_owned(), location.line.into());
                    error.insert("column".to_owned(), location.column.into());
                }
                Value::Object(error)
            });
            body.insert("errors".to_owned(), errors.collect());
        }
        let mut response = Value::Object(body).to_string().into_response();
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response
    }
}

/// The answer of a layer that refuses a request to an operation before the operation looks at it, in the words of the
/// hook: see [`Server::layer`](crate::Server::layer).
pub fn refuse(hook: &dyn ErrorHook, problem: &Problem, request: &http::request::Parts) -> Response {
    let request_id = request.extensions.get().cloned().unwrap_or_else(RequestId::new);
    let request = ErrorRequest {
        method: &request.method,
        uri: &request.uri,
        headers: &request.headers,
        extensions: &request.extensions,
        operation: request.extensions.get::<&'static Operation>().copied(),
        request_id: &request_id,
        received: None,
    };
    render(hook, problem, &request)
}

/// Renders a problem, and makes sure of its status and headers.
pub(crate) fn render(hook: &dyn ErrorHook, problem: &Problem, request: &ErrorRequest<'_>) -> Response {
    let mut response = hook.render(problem, request);
    *response.status_mut() = problem.status;
    for name in problem.headers.keys() {
        response.headers_mut().remove(name);
        for value in problem.headers.get_all(name) {
            response.headers_mut().append(name, value.clone());
        }
    }
    response
}
