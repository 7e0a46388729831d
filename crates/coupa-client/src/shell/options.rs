//! Options of one call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::transfer::{Transfer, Watcher};

/// Options of one call. What is not set is as the client was built.
///
/// ```
/// use std::time::Duration;
/// use coupa_client::CallOptions;
///
/// let options = CallOptions::new().timeout(Duration::from_secs(5)).attempts(1);
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) attempts: Option<u32>,
    pub(crate) repeatable: Option<bool>,
    pub(crate) headers: HeaderMap,
    pub(crate) watcher: Option<Watcher>,
}

impl CallOptions {
    /// Options with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the whole call: token, every attempt and every pause between them.
    pub const fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Limits one attempt.
    pub const fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// Most attempts; 1 means no retry.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// Says whether a second attempt does no harm. By itself the client repeats GET, HEAD, PUT and DELETE, and
    /// never a POST or a PATCH.
    pub const fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = Some(repeatable);
        self
    }

    /// Is told how far the body of the call is on its way up: of each attempt from its beginning to its end. It runs on
    /// the way of the bytes, so it must be quick.
    pub fn progress(mut self, tell: impl Fn(Transfer) + Send + Sync + 'static) -> Self {
        self.watcher = Some(Watcher(Arc::new(tell)));
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }
}

impl fmt::Debug for CallOptions {
    /// Names of headers only: their values may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("attempts", &self.attempts)
            .field("repeatable", &self.repeatable)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
