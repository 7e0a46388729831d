//! What keeps a client from being built.

use std::fmt;

/// Why a client could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A URL cannot be used.
    Url {
        /// Which setting.
        what: &'static str,
        /// Why not.
        why: &'static str,
    },
    /// One setting needs another.
    Incomplete(&'static str),
    /// A credential cannot stand where it has to.
    Credential {
        /// Name of its security scheme.
        scheme: &'static str,
    },
    /// A variable of the environment is not Unicode.
    Variable(&'static str),
    /// The HTTP client could not be set up.
    Http(reqwest::Error),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url { what, why } => write!(f, "the {what} URL {why}"),
            Self::Incomplete(what) => f.write_str(what),
            Self::Credential { scheme } => write!(f, "the credential for {scheme} cannot stand in a header"),
            Self::Variable(name) => write!(f, "{name} is not Unicode"),
            Self::Http(error) => write!(f, "the HTTP client could not be set up: {error}"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Http(error) => Some(error),
            _ => None,
        }
    }
}
