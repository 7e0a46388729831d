//! What can be set of any client, whatever its document: retries, limits, observer, HTTP.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;

use super::credentials::Credentials;
use super::report::Observer;
use super::retry::RetryPolicy;
use super::{Shared, Shell};

/// Limits one attempt where nothing else is set.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

/// Limits the time that a connection may take, where an attempt may take longer.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The settings.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) largest_answer: Option<u64>,
    pub(crate) observer: Option<Observer>,
    pub(crate) http: Option<reqwest::ClientBuilder>,
}

impl Settings {
    /// What an attempt may take.
    pub(crate) fn limit(&self) -> Duration {
        self.attempt_timeout.unwrap_or(ATTEMPT_TIMEOUT)
    }

    /// The HTTP client that all shells share.
    pub(crate) fn http(&mut self, user_agent: &str) -> reqwest::Result<reqwest::Client> {
        let limit = self.limit();
        self.http
            .take()
            .unwrap_or_else(|| reqwest::Client::builder().user_agent(user_agent))
            .redirect(Policy::none())
            .connect_timeout(limit.min(CONNECT_TIMEOUT))
            .read_timeout(limit)
            .build()
    }

    /// The shell of one API.
    #[allow(dead_code, reason = "a document may have no operations")]
    pub(crate) fn shell(
        &self,
        api: &'static str,
        http: &reqwest::Client,
        base_url: Option<String>,
        credentials: Arc<Credentials>,
    ) -> Shell {
        let mut shared = Shared::new(api, http.clone(), base_url, credentials);
        shared.retry = self.retry;
        shared.attempt_timeout = self.limit();
        shared.observer.clone_from(&self.observer);
        shared.largest_answer = self.largest_answer.unwrap_or(shared.largest_answer);
        Shell::new(shared)
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("retry", &self.retry)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("largest_answer", &self.largest_answer)
            .finish_non_exhaustive()
    }
}

/// The methods that set them, for a builder with a field `settings`.
macro_rules! setters {
    () => {
        /// When attempts are repeated.
        pub const fn retry(mut self, retry: crate::RetryPolicy) -> Self {
            self.settings.retry = retry;
            self
        }

        /// Limits one attempt; 30 seconds unless set. For a download it limits each read.
        pub const fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.settings.attempt_timeout = Some(limit);
            self
        }

        /// Largest answer that is read into memory, in bytes; 64 MiB unless set.
        pub const fn largest_answer(mut self, bytes: u64) -> Self {
            self.settings.largest_answer = Some(bytes);
            self
        }

        /// Is told of each call when it ends: the place for metrics. It runs on the way of the call, so it must be quick.
        pub fn observe(mut self, observer: impl Fn(&crate::CallReport) + Send + Sync + 'static) -> Self {
            self.settings.observer = Some(::std::sync::Arc::new(observer));
            self
        }

        /// The HTTP client to build on: proxies, own roots, connection pool. Redirects stay in our hands, because
        /// credentials must not travel to another host.
        pub fn http(mut self, http: ::reqwest::ClientBuilder) -> Self {
            self.settings.http = Some(http);
            self
        }
    };
}
pub(crate) use setters;
