//! Every failure in the words and the form of the API that it belongs to.
//!
//! The path decides: `/api/users…` speaks CSO, `/oauth2/…` RFC 6749, everything else core. What the caller accepts
//! decides between JSON and XML: core answers in XML where nothing is said, CSO in JSON.

mod core;
mod cso;
mod oauth;
mod sentence;
mod xml;

use axum::response::{IntoResponse, Response};
use coupa_serve::{ErrorHook, ErrorRequest, Problem, ProblemKind, media};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;

use crate::journal::Rejected;

pub(crate) use cso::{Entries, labelled};
pub(crate) use oauth::OAuthError;
pub(crate) use sentence::sentences;
pub(crate) use xml::{XML, answers_in_xml};

/// The error hook of the sandbox.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CoupaErrors {
    /// Errors of the CSO API are XML whatever the caller accepts.
    pub(crate) cso_in_xml: bool,
}

/// The ways in which errors are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dialect {
    Core,
    Cso,
    OAuth,
}

impl Dialect {
    fn of(path: &str) -> Self {
        let is_below =
            |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if is_below("/api/users") {
            Self::Cso
        } else if is_below("/oauth2") {
            Self::OAuth
        } else {
            Self::Core
        }
    }
}

impl ErrorHook for CoupaErrors {
    fn render(&self, problem: &Problem, request: &ErrorRequest<'_>) -> Response {
        let mut response = self.answer(problem, request);
        response.extensions_mut().insert(Rejected::of(problem));
        response
    }
}

impl CoupaErrors {
    fn answer(self, problem: &Problem, request: &ErrorRequest<'_>) -> Response {
        match Dialect::of(request.path()) {
            Dialect::Core => {
                let body = core::body(problem, request);
                if xml::is_preferred(request, Some(XML)) {
                    let sentences: Vec<String> = body.errors.into_values().flatten().collect();
                    xml::answer(&sentences)
                } else {
                    json(&body)
                }
            }
            Dialect::Cso => {
                let body = cso::body(problem, request);
                if self.cso_in_xml || xml::is_preferred(request, None) {
                    let sentences: Vec<String> =
                        body.result.into_iter().map(|entry| entry.description).collect();
                    xml::answer(&sentences)
                } else {
                    json(&body)
                }
            }
            Dialect::OAuth => json(&oauth::body(problem)),
        }
    }
}

/// The sentence for a body that cannot be read, in the language that it was sent in.
fn unreadable(sentence: String, request: &ErrorRequest<'_>) -> String {
    let content_type = request.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_xml = content_type.is_some_and(media::is_xml);
    if is_xml && sentence == sentence::NOT_JSON { sentence.replace("JSON", "XML") } else { sentence }
}

/// The body of a failed request as JSON, where it was read and is JSON.
fn received(request: &ErrorRequest<'_>) -> Option<serde_json::Value> {
    serde_json::from_slice(request.received?).ok()
}

/// An answer in JSON.
pub(crate) fn json<T: Serialize>(body: &T) -> Response {
    let Ok(body) = serde_json::to_vec(body) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut response = body.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// One sentence for a failure that has nothing to do with content.
fn sentence_of(problem: &Problem) -> String {
    match &problem.kind {
        ProblemKind::UnknownPath => "There is nothing at this path".to_owned(),
        ProblemKind::MethodNotAllowed => "The method is not allowed at this path".to_owned(),
        ProblemKind::NotAcceptable { .. } => "None of the media types in Accept can be given".to_owned(),
        ProblemKind::UnsupportedMediaType { .. } => "The media type of the body is not supported".to_owned(),
        ProblemKind::TooLarge { .. } => "The body is too large".to_owned(),
        ProblemKind::Overloaded | ProblemKind::TimedOut => "Service unavailable".to_owned(),
        ProblemKind::Internal => "Internal server error".to_owned(),
        ProblemKind::NotImplemented => "The operation is not implemented".to_owned(),
        _ => problem.detail.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_decides_the_dialect() {
        for (path, dialect) in [
            ("/api/users", Dialect::Cso),
            ("/api/users/1", Dialect::Cso),
            ("/api/users2", Dialect::Core),
            ("/api/workers", Dialect::Core),
            ("/oauth2/token", Dialect::OAuth),
            ("/nothing", Dialect::Core),
        ] {
            assert_eq!(Dialect::of(path), dialect, "{path}");
        }
    }
}
