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
