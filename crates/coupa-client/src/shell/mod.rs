//! The shell around progenitor's operations: what every call goes through, and what every caller handles.
//!
//! `prepare` has the last word before a request leaves, `execute` sends it as often as it may, `settle` turns
//! what came into what the façade gives. The shell knows no operation and nothing of any one API: what an API
//! says in its own way stands in `crate::dialect`, how it is reached in `crate::builder`.

mod answer;
mod build_error;
mod bulk;
mod conditions;
mod credentials;
mod download;
mod error;
mod execute;
#[allow(dead_code, reason = "a document may have nothing to filter by")]
pub mod filter;
#[allow(dead_code, reason = "a document may describe no headers")]
pub(crate) mod header;
mod options;
#[allow(dead_code, reason = "a document may have no pages")]
pub(crate) mod paging;
#[allow(dead_code, reason = "a document may have no values in paths")]
pub(crate) mod path;
#[allow(dead_code, reason = "a document may have no operations")]
mod raw;
mod record;
mod redirect;
mod report;
mod retry;
mod secret;
pub(crate) mod settings;
mod settle;
mod token;
mod transfer;
pub(crate) mod upload;
#[allow(dead_code, reason = "a document without operations has no base URL")]
mod url;
#[allow(dead_code, reason = "a document may have nothing in XML alone")]
pub(crate) mod xml;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use coupa_core::operation::{Operation, Requirement};
use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::Request;

pub use self::answer::{Answer, Failure, Reply};
pub use self::build_error::BuildError;
#[allow(unused_imports, reason = "an API may have no bulk calls")]
pub(crate) use self::bulk::Verdict;
pub use self::bulk::{Bulk, BulkError, BulkOutcome, Progress};
pub use self::conditions::{Condition, Conditions};
#[allow(unused_imports, reason = "a document may have no schemes")]
pub(crate) use self::credentials::Credential;
pub(crate) use self::credentials::Credentials;
pub use self::download::Download;
pub(crate) use self::error::Fault;
pub use self::error::{Error, NetworkError, NetworkFailure, TokenError, is_retryable_status};
#[allow(unused_imports, reason = "a document may describe no headers")]
pub use self::header::HeaderError;
pub use self::options::CallOptions;
#[allow(unused_imports, reason = "a document may have no pages")]
pub use self::paging::{Items, Pages};
pub use self::raw::{Raw, RawCall};
#[allow(unused_imports, reason = "a document may have no parameters that cut answers down")]
pub use self::record::{Decides, Identified, Record};
pub use self::report::CallReport;
pub(crate) use self::report::Observer;
use self::retry::Budget;
pub use self::retry::RetryPolicy;
#[allow(unused_imports, reason = "a document may have no schemes that ask for secrets")]
pub(crate) use self::secret::Secret;
#[allow(unused_imports, reason = "a document may have no client credentials")]
pub(crate) use self::token::Client;
pub use self::transfer::Transfer;
pub use self::upload::Upload;
pub(crate) use self::url::base_url;

/// What of an answer is read before it is handed on.
#[allow(dead_code, reason = "a document may have no operations")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Read {
    /// All of it, so that a connection lost meanwhile is an attempt that failed.
    Whole,
    /// A success is handed on as it comes.
    Stream,
}

/// How one API is reached; shared by all clones.
#[allow(dead_code, reason = "a document may have no operations")]
pub(crate) struct Shared {
    /// Name of the API.
    pub(crate) api: &'static str,
    pub(crate) http: reqwest::Client,
    /// Without a final slash.
    pub(crate) base_url: Option<String>,
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) retry: RetryPolicy,
    pub(crate) attempt_timeout: Duration,
    /// Largest answer that is read into memory, in bytes.
    pub(crate) largest_answer: u64,
    pub(crate) budget: Budget,
    /// Is told of each call.
    pub(crate) observer: Option<Observer>,
}

impl Shared {
    pub(crate) fn new(
        api: &'static str,
        http: reqwest::Client,
        base_url: Option<String>,
        credentials: Arc<Credentials>,
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
            observer: None,
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
    /// What it proves itself with.
    chosen: &'static [Requirement],
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
    #[allow(dead_code, reason = "a document may have no operations")]
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
        let api = self.shared.api;
        if self.shared.base_url.is_none() {
            return Err(Error::NotConfigured { api, missing: "base URL" });
        }
        let chosen = self.shared.credentials.choose(api, operation)?;
        let call = Call { operation, options: options.clone(), read, chosen, seen: Mutex::default() };
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
        if let Err(error) = self.shared.credentials.put(call.chosen, http, request, limit).await {
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
    const JSON: &str = "application/json";
    let successes = operation.response_media_types;
    if successes.is_empty() || successes.contains(&JSON) {
        return Some(HeaderValue::from_static(JSON));
    }
    HeaderValue::from_str(&format!("{}, {JSON};q=0.5", successes.join(", "))).ok()
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
