//! How much of anything a request may be.

use std::time::Duration;

use coupa_core::json;
use http::{HeaderMap, HeaderValue, StatusCode, header, request};

use crate::{Problem, ProblemKind};

/// What the line and the line end of a header add to its name and value.
const PER_HEADER: usize = 4;
/// What a caller is told to wait when the server has no room.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("1");

/// How much of anything a request may be. Bodies have limits of their own: see
/// [`Server::body_limit`](crate::Server::body_limit).
///
/// | limit | answer | default |
/// |---|---|---|
/// | length of the target | 414, `uri_too_long` | 8 KiB |
/// | number of headers, their bytes | 431, `headers_too_large` | 100, 32 KiB |
/// | time until there is an answer | 503 with `Retry-After`, `timed_out` | 30 s |
/// | requests at once | 503 with `Retry-After`, `overloaded` | no limit |
/// | body | 413, `too_large` | 2 MiB |
/// | arrays and objects around a value of a body | 400, with the place | 64, which is also the most |
///
/// The first two are judged before anything else. Time runs from the credentials until the handler has answered, so
/// it ends the reading of a slow body, and not the sending of a long answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of the request target.
    pub target: usize,
    /// Number of headers.
    pub headers: usize,
    /// Bytes of all headers together.
    pub header_bytes: usize,
    /// Arrays and objects around a value of a JSON or XML body. Generated parsers stop at 64 in any case.
    pub depth: usize,
    /// Until there is an answer.
    pub time: Option<Duration>,
    /// Requests that are worked on at once.
    pub concurrency: Option<usize>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            target: 8 << 10,
            headers: 100,
            header_bytes: 32 << 10,
            depth: json::Limits::default().depth,
            time: Some(Duration::from_secs(30)),
            concurrency: None,
        }
    }
}

impl Limits {
    /// With another length of the target.
    pub const fn target(mut self, bytes: usize) -> Self {
        self.target = bytes;
        self
    }

    /// With other bounds of the headers.
    pub const fn headers(mut self, count: usize, bytes: usize) -> Self {
        self.headers = count;
        self.header_bytes = bytes;
        self
    }

    /// With another depth of bodies.
    pub const fn depth(mut self, levels: usize) -> Self {
        self.depth = levels;
        self
    }

    /// With another time; `None`: any.
    pub const fn time(mut self, time: Option<Duration>) -> Self {
        self.time = time;
        self
    }

    /// With a bound of requests at once; `None`: any number.
    pub const fn concurrency(mut self, requests: Option<usize>) -> Self {
        self.concurrency = requests;
        self
    }

    /// What can be judged by the head of a request.
    pub(crate) fn check(&self, request: &request::Parts) -> Result<(), Box<Problem>> {
        let length = request.uri.path_and_query().map_or(0, |target| target.as_str().len());
        if length > self.target {
            let detail = format!("the request target is longer than {} bytes", self.target);
            let kind = ProblemKind::UriTooLong { limit: self.target };
            return Err(Problem::new(kind, StatusCode::URI_TOO_LONG, detail).into());
        }
        let headers = &request.headers;
        if headers.len() > self.headers || bytes(headers) > self.header_bytes {
            let detail = format!(
                "there are more than {} headers, or {} bytes of them",
                self.headers, self.header_bytes
            );
            let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
            return Err(Problem::new(ProblemKind::HeadersTooLarge, status, detail).into());
        }
        Ok(())
    }
}

/// How deep a text may be.
pub(crate) fn of_texts(depth: usize) -> json::Limits {
    let limits = json::Limits::default();
    json::Limits { depth: depth.min(limits.depth), ..limits }
}

fn bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + PER_HEADER).sum()
}

/// The server works on as many requests as it may.
pub(crate) fn overloaded() -> Problem {
    unavailable(ProblemKind::Overloaded, "the server is working on as many requests as it may")
}

/// There was no answer in time.
pub(crate) fn timed_out(time: Duration) -> Problem {
    unavailable(ProblemKind::TimedOut, &format!("there was no answer within {time:?}"))
}

fn unavailable(kind: ProblemKind, detail: &str) -> Problem {
    Problem::new(kind, StatusCode::SERVICE_UNAVAILABLE, detail).with_header(header::RETRY_AFTER, RETRY_AFTER)
}
