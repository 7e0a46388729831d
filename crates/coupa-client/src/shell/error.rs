//! What keeps a call from succeeding.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::answer::Answer;

/// What keeps a call from succeeding, whatever the operation.
///
/// Each operation has an error of its own that names its documented failures; it turns into this one, so
/// functions that call several operations can return this with `?`. No message holds a secret, a query string
/// or a header.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// This API has no base URL or no credentials.
    NotConfigured {
        /// The API.
        api: &'static str,
        /// What is missing.
        missing: &'static str,
    },
    /// The token was asked for without a scope that the operation needs.
    MissingScope {
        /// The operation.
        operation: &'static str,
        /// The scope.
        scope: &'static str,
    },
    /// An argument cannot be sent.
    InvalidArgument(String),
    /// No token could be had.
    Token(TokenError),
    /// The network failed.
    Network(NetworkError),
    /// The time limit of the call is over.
    Timeout {
        /// The limit.
        limit: Duration,
    },
    /// A page of a list holds rows that the page before held too: rows came or went in between, and others may be
    /// missing.
    Drifted {
        /// Where the page begins.
        offset: i64,
        /// How many of its rows were in the page before.
        repeated: usize,
    },
    /// The answer is larger than the limit.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The body is not what the document says.
    Undecodable {
        /// The answer, with its body as it came.
        answer: Answer,
        /// Why the body does not fit. Its text may quote the body, so it is in no message.
        source: serde_json::Error,
    },
    /// A status that the document does not know.
    Unexpected(Answer),
    /// A documented failure.
    Refused(Answer),
}

impl Error {
    /// The answer, where one came.
    pub const fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Undecodable { answer, .. } | Self::Unexpected(answer) | Self::Refused(answer) => {
                Some(answer)
            }
            _ => None,
        }
    }

    /// Its status, where an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(Answer::status)
    }

    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Network(error) => error.is_retryable(),
            Self::Token(error) => error.is_retryable(),
            Self::Timeout { .. } => true,
            _ => self.status().is_some_and(is_retryable_status),
        }
    }
}

/// Whether a status says that the same call may succeed later: 408, 429, 502, 503, 504.
pub const fn is_retryable_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConfigured { api, missing } => write!(f, "the {api} API is not set up: no {missing}"),
            Self::MissingScope { operation, scope } => {
                write!(f, "{operation} needs the scope {scope}, which this client does not ask for")
            }
            Self::InvalidArgument(what) => f.write_str(what),
            Self::Token(error) => write!(f, "no token: {error}"),
            Self::Network(error) => write!(f, "{error}"),
            Self::Timeout { limit } => write!(f, "no answer within {limit:?}"),
            Self::Drifted { offset, repeated } => write!(
                f,
                "the list moved while it was read: {repeated} {} of the page at offset {offset} {} in the page before",
                if *repeated == 1 { "row" } else { "rows" },
                if *repeated == 1 { "was" } else { "were" },
            ),
            Self::TooLarge { limit } => write!(f, "the answer is larger than {limit} bytes"),
            Self::Undecodable { answer, source } => {
                write!(f, "{}: the body is not what the document says", answer.status())?;
                if source.line() > 0 {
                    write!(f, ", at line {} column {}", source.line(), source.column())?;
                }
                Ok(())
            }
            Self::Unexpected(answer) => write!(f, "unexpected answer {answer}"),
            Self::Refused(answer) => write!(f, "{answer}"),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Network(error) => error.source(),
            Self::Token(error) => error.source(),
            _ => None,
        }
    }
}

impl From<NetworkError> for Error {
    fn from(error: NetworkError) -> Self {
        Self::Network(error)
    }
}

impl From<TokenError> for Error {
    fn from(error: TokenError) -> Self {
        Self::Token(error)
    }
}

/// How a network call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkFailure {
    /// No connection could be made: the server has seen nothing.
    Connect,
    /// An attempt took too long.
    Timeout,
    /// The connection was lost: the server may or may not have acted.
    Lost,
    /// The request could not be built.
    Request,
}

/// The network failed, after as many attempts as the call may take.
#[derive(Debug)]
pub struct NetworkError {
    failure: NetworkFailure,
    source: reqwest::Error,
}

impl NetworkError {
    /// How it failed.
    pub const fn failure(&self) -> NetworkFailure {
        self.failure
    }

    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        self.failure != NetworkFailure::Request
    }

    pub(crate) fn classify(error: &reqwest::Error) -> NetworkFailure {
        if error.is_builder() || error.is_redirect() {
            NetworkFailure::Request
        } else if error.is_connect() {
            NetworkFailure::Connect
        } else if error.is_timeout() {
            NetworkFailure::Timeout
        } else {
            NetworkFailure::Lost
        }
    }
}

impl From<reqwest::Error> for NetworkError {
    fn from(error: reqwest::Error) -> Self {
        // The URL holds the query, and that may hold personal data.
        Self { failure: Self::classify(&error), source: error.without_url() }
    }
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            NetworkFailure::Connect => "no connection",
            NetworkFailure::Timeout => "an attempt took too long",
            NetworkFailure::Lost => "the connection was lost",
            NetworkFailure::Request => "the request could not be built",
        })?;
        // The innermost cause says most: "connection refused" rather than "client error".
        let mut cause: &dyn StdError = &self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(f, ": {cause}")
    }
}

impl StdError for NetworkError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// Why no token could be had.
#[derive(Debug)]
#[non_exhaustive]
pub enum TokenError {
    /// The token endpoint could not be reached.
    Network(NetworkError),
    /// The token endpoint refused.
    Refused {
        /// Its status.
        status: StatusCode,
        /// `error` of its answer, such as `invalid_client`; empty when it gave none.
        code: String,
    },
    /// The token endpoint answered with something else than a token.
    Malformed,
}

impl TokenError {
    /// Whether asking again may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Network(error) => error.is_retryable(),
            Self::Refused { status, .. } => is_retryable_status(*status),
            Self::Malformed => false,
        }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(error) => write!(f, "{error}"),
            Self::Refused { status, code } if code.is_empty() => {
                write!(f, "the token endpoint answered {status}")
            }
            Self::Refused { status, code } => write!(f, "the token endpoint answered {status}, {code}"),
            Self::Malformed => f.write_str("the token endpoint answered with something else than a token"),
        }
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Network(error) => error.source(),
            _ => None,
        }
    }
}

/// An answer of a status that is no documented success, or what kept an answer from coming.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The answer.
    Answer(Answer),
    /// The error.
    Error(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}
