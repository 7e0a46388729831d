//! What makes an operation answer otherwise than it would: faults of the world, and `Prefer` of a single request.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, State as Shared},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use bytes::Bytes;
use coupa_core::operation::Operation;
use coupa_serve::Problem;
use futures::{StreamExt as _, stream};
use http::{HeaderName, HeaderValue, StatusCode, header};

use crate::{
    auth,
    prefer::{self, Preferred},
    state::State,
    wire::Peer,
    world::{Effect, Met},
};

/// Lists what a request said that was ignored.
const IGNORED: HeaderName = HeaderName::from_static("x-sandbox-ignored");

/// The fault that a request met, on its way to the journal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MetFault {
    pub(crate) id: i64,
    /// Nothing of an answer was sent.
    pub(crate) unanswered: bool,
}

/// A failure that a request shall have, on its way to where the API tells failures.
#[derive(Debug, Clone)]
pub(crate) struct Forced {
    status: StatusCode,
    detail: String,
    retry_after: Option<u64>,
}

impl Forced {
    pub(crate) fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), retry_after: None }
    }

    pub(crate) fn problem(&self) -> Problem {
        let problem = Problem::refused(self.status, self.detail.as_str());
        match self.retry_after {
            Some(seconds) => problem.with_header(header::RETRY_AFTER, HeaderValue::from(seconds)),
            None => problem,
        }
    }
}

/// What a handler found in a request that it does not know.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ignored(Arc<Mutex<Vec<String>>>);

impl Ignored {
    pub(crate) fn note(&self, pointers: &[String]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(pointers);
    }

    /// As a header, where there is something.
    fn header(&self) -> Option<HeaderValue> {
        let pointers = self.0.lock().unwrap_or_else(PoisonError::into_inner).join(", ");
        // Characters that a header cannot carry are told by their codes.
        let text: String = pointers.chars().take(4_000).flat_map(char::escape_default).collect();
        (!text.is_empty()).then(|| HeaderValue::from_str(&text).ok()).flatten()
    }
}

/// Wraps every operation.
pub(crate) async fn trouble(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let Some(operation) = request.extensions().get::<&'static Operation>().copied() else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let preferred = Preferred::read(&parts.headers);
    let met = match auth::meant(&state, &parts) {
        // A world that is only just to be made has no faults; one that cannot be read says so further in.
        Some(name) => state.worlds.look(&name).await.ok().flatten().and_then(|it| it.faults.meet(operation)),
        None => None,
    };
    let mut request = Request::from_parts(parts, body);
    let ignored = Ignored::default();
    request.extensions_mut().insert(ignored.clone());
    tokio::time::sleep(preferred.delay + met.as_ref().map_or(Duration::ZERO, |met| met.latency)).await;
    let mut response = match met {
        Some(met) => go_wrong(met, request, next).await,
        None => match prefer::answer(&preferred, operation) {
            Ok(Some(response)) => response,
            Ok(None) => next.run(request).await,
            Err(forced) => {
                request.extensions_mut().insert(forced);
                next.run(request).await
            }
        },
    };
    if let Some(ignored) = ignored.header() {
        response.headers_mut().insert(IGNORED, ignored);
    }
    response
}

async fn go_wrong(met: Met, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<Peer>>().map(|it| it.0.clone());
    let mut unanswered = false;
    let mut response = match met.effect {
        Effect::None => next.run(request).await,
        Effect::Status(code) => {
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            request.extensions_mut().insert(Forced::new(status, "A fault of the sandbox was asked for"));
            next.run(request).await
        }
        Effect::TooMany(seconds) => {
            let forced = Forced {
                retry_after: Some(seconds),
                ..Forced::new(StatusCode::TOO_MANY_REQUESTS, "Too many requests")
            };
            request.extensions_mut().insert(forced);
            next.run(request).await
        }
        Effect::Reset => {
            unanswered = true;
            cut(peer, Bytes::new())
        }
        Effect::Raw(bytes) => {
            unanswered = true;
            cut(peer, bytes)
        }
        Effect::Truncate => truncate(next.run(request).await).await,
    };
    response.extensions_mut().insert(MetFault { id: met.id, unanswered });
    response
}

/// Ends the connection with these words. Without a connection of its own, the answer breaks off.
fn cut(peer: Option<Peer>, words: Bytes) -> Response {
    match peer {
        Some(peer) => {
            peer.cut(words);
            StatusCode::OK.into_response()
        }
        None => Response::new(broken(words)),
    }
}

/// Half of an answer.
async fn truncate(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    // Whoever reads must be able to tell that something is missing.
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len().max(1)));
    Response::from_parts(parts, broken(whole.slice(..whole.len() / 2)))
}

/// A body that fails behind these bytes.
fn broken(bytes: Bytes) -> Body {
    let end = async {
        // What stands before is on its way by then; a body that fails at once takes it along.
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
    };
    Body::from_stream(stream::iter([Ok(bytes)]).chain(stream::once(end)))
}
