//! The shell around progenitor's operations: what every call goes through.
//!
//! `prepare` has the last word before a request leaves, `execute` sends it as often as it may, `settle` turns
//! what came into what the façade gives. The shell knows no operation and nothing of any one API.

mod credentials;
mod execute;
mod redirect;
mod retry;
mod settle;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use coupa_core::operation::Operation;
use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::Request;

pub(crate) use self::credentials::{Client, Credentials};
use self::retry::Budget;
pub use self::retry::RetryPolicy;
use crate::error::Error;
use crate::options::CallOptions;

/// What of an answer is read before it is handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Read {
    /// All of it, so that a connection lost meanwhile is an attempt that failed.
    Whole,
    /// A success is handed on as it comes.
    Stream,
}

/// How one API is reached; shared by all clones.
pub(crate) struct Shared {
    /// Name of the API.
    pub(crate) api: &'static str,
    pub(crate) http: reqwest::Client,
    /// Without a final slash.
    pub(crate) base_url: Option<String>,
    pub(crate) credentials: Credentials,
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Duration,
    /// Largest answer that is read into memory, in bytes.
    pub(crate) largest_answer: u64,
    pub(crate) budget: Budget,
}

impl Shared {
    pub(crate) fn new(
        api: &'static str,
        http: reqwest::Client,
        base_url: Option<String>,
        credentials: Credentials,
    ) -> Self {
        Self {
            api,
            http,
            base_url,
            credentials,
            retry: RetryPolicy::default(),
            attempt_timeout: Duration::from_secs(30),
            largest_answer: 64 * 1024 * 1024,
            budget: Budget::default(),
        }
    }
}

/// The shell: what all calls of one API share, and what this call has of its own.
#[derive(Clone)]
pub(crate) struct Shell {
    shared: Arc<Shared>,
    call: Option<Arc<Call>>,
}

/// One call.
struct Call {
    operation: &'static Operation,
    options: CallOptions,
    read: Read,
    seen: Mutex<Seen>,
}

/// What was seen of a call. Progenitor's results do not carry it.
#[derive(Default)]
struct Seen {
    attempts: u32,
    status: Option<StatusCode>,
    headers: HeaderMap,
    /// What went wrong, where a hook cannot say it.
    fault: Option<Error>,
}

impl Shell {
    pub(crate) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), call: None }
    }

    /// The base URL, empty where none is set: no call gets that far.
    pub(crate) fn base_url(&self) -> String {
        self.shared.base_url.clone().unwrap_or_default()
    }

    pub(crate) fn http(&self) -> reqwest::Client {
        self.shared.http.clone()
    }

    /// The shell of one call, where the API is set up for it.
    pub(crate) fn begin(
        &self,
        operation: &'static Operation,
        options: &CallOptions,
        read: Read,
    ) -> Result<Self, Error> {
        let missing = |missing| Error::NotConfigured { api: self.shared.api, missing };
        if self.shared.base_url.is_none() {
            return Err(missing("base URL"));
        }
        if !operation.security.is_empty() && matches!(self.shared.credentials, Credentials::None) {
            return Err(missing("credentials"));
        }
        if let Some(scope) = self.shared.credentials.missing_scope(operation) {
            return Err(Error::MissingScope { operation: operation.id, scope });
        }
        let call = Call { operation, options: options.clone(), read, seen: Mutex::default() };
        Ok(Self { shared: Arc::clone(&self.shared), call: Some(Arc::new(call)) })
    }

    /// Last word before the request leaves. The error is for progenitor alone: the typed one waits in `seen`.
    pub(crate) async fn prepare(&self, http: &reqwest::Client, request: &mut Request) -> Result<(), String> {
        // Progenitor sends the version of the document with each request; no server asked for it.
        request.headers_mut().remove("api-version");
        let Some(call) = &self.call else { return Err("a request outside a call".to_owned()) };
        if let Some(accept) = accept(call.operation) {
            request.headers_mut().insert(ACCEPT, accept);
        }
        let limit = call.options.attempt_timeout.unwrap_or(self.shared.attempt_timeout);
        // A download may take as long as it gives bytes: its limit is that of a single read.
        *request.timeout_mut() = (call.read == Read::Whole).then_some(limit);
        if let Err(error) = self.shared.credentials.put(http, request.headers_mut(), None, limit).await {
            call.seen().fault = Some(error.into());
            return Err("no token".to_owned());
        }
        request.headers_mut().extend(call.options.headers.clone());
        Ok(())
    }
}

impl Call {
    /// A poisoned lock is as good as any: nothing in `Seen` can be half written.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The media types that a call can read: those of its successes, and JSON, in which failures are told.
fn accept(operation: &Operation) -> Option<HeaderValue> {
    let json = "application/json";
    let successes = operation.response_media_types;
    let wanted = if successes.is_empty() || successes.contains(&json) {
        json.to_owned()
    } else {
        format!("{}, {json};q=0.5", successes.join(", "))
    };
    HeaderValue::from_str(&wanted).ok()
}

impl fmt::Debug for Shell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shell")
            .field("api", &self.shared.api)
            .field("base_url", &self.shared.base_url)
            .field("credentials", &self.shared.credentials)
            .finish_non_exhaustive()
    }
}
