//! What keeps a command from doing its work: what, why, what next; and its exit code.

use std::fmt;

use coupa_client::{Answer, BuildError, Error, TokenError};

/// Wrong usage, as clap has it.
pub(crate) const USAGE: u8 = 2;
/// The API refused.
pub(crate) const REFUSED: u8 = 3;
/// The API could not be reached.
pub(crate) const NETWORK: u8 = 4;
/// Some of it was done.
pub(crate) const PARTIAL: u8 = 5;

/// A problem as it is told.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) code: u8,
    pub(crate) what: String,
    pub(crate) why: Option<String>,
    pub(crate) next: Option<String>,
    /// The same may succeed later.
    pub(crate) may_pass: bool,
}

impl Problem {
    pub(crate) fn new(code: u8, what: impl Into<String>) -> Self {
        Self { code, what: what.into(), why: None, next: None, may_pass: false }
    }

    pub(crate) fn usage(what: impl Into<String>) -> Self {
        Self::new(USAGE, what)
    }

    /// Whether the network is to blame.
    pub(crate) fn is_network(&self) -> bool {
        self.code == NETWORK
    }

    /// Why, or what, where nobody knows why.
    pub(crate) fn reason(&self) -> &str {
        self.why.as_deref().unwrap_or(&self.what)
    }

    pub(crate) fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    pub(crate) fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// An answer that is no success.
    pub(crate) fn refused(operation: &str, answer: &Answer) -> Self {
        let next = match answer.status().as_u16() {
            401 => "check the credentials: `coupa doctor` tells which are used, `coupa login` sets them",
            403 => "ask the administrator to grant the scope that the answer names to the client",
            404 => "check the id: `list` shows those that exist",
            429 | 503 => "try again in a while",
            500..=599 => {
                "try again later; when it stays, tell the operator of the API the number of the request"
            }
            _ => "mend what the answer names, and try again",
        };
        let problem =
            Self::new(REFUSED, format!("{operation} was refused")).why(answer.to_string()).next(next);
        Self { may_pass: matches!(answer.status().as_u16(), 408 | 429 | 500..=599), ..problem }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let (code, next) = match &error {
            Error::NotConfigured { .. } => {
                (USAGE, "run `coupa login`, or set the environment variables that `coupa login --help` lists")
            }
            Error::MissingScope { .. } => (USAGE, "add the scope to COUPA_SCOPES or to the profile"),
            Error::InvalidArgument(_) => (USAGE, "see `--help` of the command"),
            Error::Token(TokenError::Network(_)) | Error::Network(_) | Error::Timeout { .. } => {
                (NETWORK, "check the address and the network: `coupa doctor` looks at each step")
            }
            Error::Token(_) => (REFUSED, "check client id, secret and scopes: `coupa login` sets them"),
            _ => (REFUSED, "the answer is not what the document says; `--verbose` shows the request"),
        };
        let problem = Self::new(code, "the call did not succeed").why(error.to_string()).next(next);
        Self { may_pass: code == NETWORK || error.is_retryable(), ..problem }
    }
}

impl From<BuildError> for Problem {
    fn from(error: BuildError) -> Self {
        Self::usage("the client cannot be set up")
            .why(error.to_string())
            .next("run `coupa login`, or mend the environment variables that `coupa login --help` lists")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(why) = &self.why {
            write!(f, "\n  why:  {why}")?;
        }
        if let Some(next) = &self.next {
            write!(f, "\n  next: {next}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}
