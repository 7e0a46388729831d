//! What went wrong with a request, before it is rendered.

use coupa_core::Violation;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// A failure as the error hook sees it.
///
/// Everything in it may be shown to the caller.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Problem {
    /// What kind of failure it is.
    pub kind: ProblemKind,
    /// Status of the answer.
    pub status: StatusCode,
    /// One sentence about this very case.
    pub detail: String,
    /// Each with a pointer such as `/path/id`, `/query/limit`, `/header/x-trace` or `/body/users/3/state`.
    pub violations: Vec<Violation>,
    /// Headers that the answer must carry, such as `Allow`.
    pub headers: HeaderMap,
    /// Typed data that a handler hands to the hook of the same program.
    pub extensions: Extensions,
}

/// The kinds of failure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// No operation has this path (404).
    UnknownPath,
    /// The path has no operation with this method (405).
    MethodNotAllowed,
    /// No valid credentials (401).
    Unauthenticated,
    /// The credentials lack scopes (403).
    Forbidden {
        /// Scopes of the first alternative that were not granted.
        missing: Vec<&'static str>,
    },
    /// Nothing that the operation can send is accepted (406).
    NotAcceptable {
        /// Media types that the operation can send.
        offered: &'static [&'static str],
    },
    /// The body has no media type, or one that the operation does not take (415).
    UnsupportedMediaType {
        /// Media types that the operation takes.
        accepted: &'static [&'static str],
    },
    /// The body is larger than allowed (413).
    TooLarge {
        /// Largest number of bytes.
        limit: usize,
    },
    /// The request target is longer than allowed (414).
    UriTooLong {
        /// Largest number of bytes.
        limit: usize,
    },
    /// There are too many headers, or too much of them (431).
    HeadersTooLarge,
    /// The server works on as many requests as it may (503).
    Overloaded,
    /// There was no answer in time (503).
    TimedOut,
    /// Path, query, headers or body break the document (400).
    Invalid,
    /// Something broke in the server (500).
    Internal,
    /// The operation has no implementation (501).
    NotImplemented,
    /// A handler, middleware or authenticator refused.
    Refused,
}

impl ProblemKind {
    /// Every code with the status of its answer, 0 where there are several, and what it means.
    pub const ALL: [(&'static str, u16, &'static str); 15] = [
        ("unknown_path", 404, "No operation has this path."),
        ("method_not_allowed", 405, "The path has no operation with this method; Allow lists those it has."),
        ("unauthenticated", 401, "No valid credentials; WWW-Authenticate says which are asked for."),
        ("forbidden", 403, "The credentials lack the scopes in missing_scopes."),
        ("not_acceptable", 406, "Accept admits none of the media types in offered."),
        ("unsupported_media_type", 415, "Content-Type is missing, or none of the media types in accepted."),
        ("too_large", 413, "The body, or a part of it, is larger than limit bytes."),
        ("uri_too_long", 414, "The request target is longer than limit bytes."),
        ("headers_too_large", 431, "There are too many headers, or too many bytes of them."),
        (
            "overloaded",
            503,
            "The server works on as many requests as it may; Retry-After says when to come again.",
        ),
        ("timed_out", 503, "There was no answer in time; Retry-After says when to come again."),
        ("invalid", 400, "Path, query, headers or body break the document; errors lists every violation."),
        ("internal", 500, "Something broke in the server; the log says what, the answer does not."),
        ("not_implemented", 501, "The operation has no implementation."),
        ("refused", 0, "The operation refuses, with one of its documented statuses; detail says why."),
    ];

    /// A stable name for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownPath => "unknown_path",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::Unauthenticated => "unauthenticated",
            Self::Forbidden { .. } => "forbidden",
            Self::NotAcceptable { .. } => "not_acceptable",
            Self::UnsupportedMediaType { .. } => "unsupported_media_type",
            Self::TooLarge { .. } => "too_large",
            Self::UriTooLong { .. } => "uri_too_long",
            Self::HeadersTooLarge => "headers_too_large",
            Self::Overloaded => "overloaded",
            Self::TimedOut => "timed_out",
            Self::Invalid => "invalid",
            Self::Internal => "internal",
            Self::NotImplemented => "not_implemented",
            Self::Refused => "refused",
        }
    }
}

impl Problem {
    /// A problem of a kind.
    pub(crate) fn new(kind: ProblemKind, status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            kind,
            status,
            detail: detail.into(),
            violations: Vec::new(),
            headers: HeaderMap::new(),
            extensions: Extensions::new(),
        }
    }

    /// A handler refuses with a status that the document gives the operation.
    pub fn refused(status: StatusCode, detail: impl Into<String>) -> Self {
        Self::new(ProblemKind::Refused, status, detail)
    }

    /// A handler does not find what the path names.
    pub fn not_found(detail: impl Into<String>) -> Self {
        Self::refused(StatusCode::NOT_FOUND, detail)
    }

    /// The request breaks the document, or a rule that the document cannot say.
    pub fn invalid(violations: Vec<Violation>) -> Self {
        let detail = match violations.as_slice() {
            [] => "the request is not valid".to_owned(),
            [only] => format!("{}: {}", only.instance, only.message),
            [first, rest @ ..] => format!("{}: {}; and {} more", first.instance, first.message, rest.len()),
        };
        Self { violations, ..Self::new(ProblemKind::Invalid, StatusCode::BAD_REQUEST, detail) }
    }

    /// The body, or a part of it, is larger than allowed.
    pub fn too_large(limit: usize) -> Self {
        Self::new(
            ProblemKind::TooLarge { limit },
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("the body is larger than {limit} bytes"),
        )
    }

    pub(crate) fn unknown_path(path: &str) -> Self {
        Self::new(
            ProblemKind::UnknownPath,
            StatusCode::NOT_FOUND,
            format!("no operation has the path {path}"),
        )
    }

    pub(crate) fn unsupported_media_type(headers: &HeaderMap, accepted: &'static [&'static str]) -> Self {
        let detail = if headers.contains_key(header::CONTENT_TYPE) {
            format!("the body must be {}, in UTF-8 where it is text", accepted.join(", "))
        } else {
            format!("the body has no Content-Type; it must be {}", accepted.join(", "))
        };
        let kind = ProblemKind::UnsupportedMediaType { accepted };
        Self::new(kind, StatusCode::UNSUPPORTED_MEDIA_TYPE, detail)
    }

    pub(crate) fn not_implemented() -> Self {
        Self::new(
            ProblemKind::NotImplemented,
            StatusCode::NOT_IMPLEMENTED,
            "the operation is not implemented",
        )
    }

    /// Says nothing about what broke: that belongs into the log.
    pub(crate) fn internal() -> Self {
        Self::new(ProblemKind::Internal, StatusCode::INTERNAL_SERVER_ERROR, "something broke in the server")
    }

    /// Adds a header that the answer must carry.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Adds typed data for the hook.
    pub fn with_extension<T: Clone + Send + Sync + 'static>(mut self, data: T) -> Self {
        self.extensions.insert(data);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_listed_once() {
        let kinds = [
            ProblemKind::UnknownPath,
            ProblemKind::MethodNotAllowed,
            ProblemKind::Unauthenticated,
            ProblemKind::Forbidden { missing: Vec::new() },
            ProblemKind::NotAcceptable { offered: &[] },
            ProblemKind::UnsupportedMediaType { accepted: &[] },
            ProblemKind::TooLarge { limit: 0 },
            ProblemKind::UriTooLong { limit: 0 },
            ProblemKind::HeadersTooLarge,
            ProblemKind::Overloaded,
            ProblemKind::TimedOut,
            ProblemKind::Invalid,
            ProblemKind::Internal,
            ProblemKind::NotImplemented,
            ProblemKind::Refused,
        ];
        let listed: Vec<&str> = ProblemKind::ALL.iter().map(|(code, _, _)| *code).collect();
        assert_eq!(kinds.each_ref().map(ProblemKind::code).to_vec(), listed);
    }
}
