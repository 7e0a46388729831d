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
use http::{HeaderName, HeaderValue, StatusCode, header, request::Parts};

use crate::{
    auth::Meant,
    errors::CoupaErrors,
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

/// The failure that a fault or a preference asks for.
fn forced(status: StatusCode, detail: impl Into<String>, retry_after: Option<u64>) -> Problem {
    let problem = Problem::refused(status, detail.into());
    match retry_after {
        Some(seconds) => problem.with_header(header::RETRY_AFTER, HeaderValue::from(seconds)),
        None => problem,
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

/// What a status is called, as a sentence of the API: "Service unavailable".
fn sentence(status: StatusCode) -> String {
    let words = status.canonical_reason().unwrap_or("A fault").to_lowercase();
    let mut characters = words.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// What the layer works with.
#[derive(Clone)]
pub(crate) struct Trouble {
    pub(crate) state: Arc<State>,
    /// Tells failures in the words of the API.
    pub(crate) errors: CoupaErrors,
}

/// Wraps every operation. It stands for what lies before an API, so nobody's credentials are judged yet.
pub(crate) async fn trouble(Shared(trouble): Shared<Trouble>, request: Request, next: Next) -> Response {
    let Trouble { state, errors } = trouble;
    let Some(operation) = request.extensions().get::<&'static Operation>().copied() else {
        return next.run(request).await;
    };
    let (mut parts, body) = request.into_parts();
    let preferred = Preferred::read(&parts.headers);
    let met = match parts.extensions.get::<Meant>().and_then(|meant| meant.0.as_ref()) {
        // A world that is only just to be made has no faults; one that cannot be read says so further in.
        Some(name) => state.worlds.look(name).await.ok().flatten().and_then(|it| it.faults.meet(operation)),
        None => None,
    };
    let ignored = Ignored::default();
    parts.extensions.insert(ignored.clone());
    let latency = preferred.delay + met.as_ref().map_or(Duration::ZERO, |met| met.latency);
    // Even the shortest sleep takes until the next tick of the runtime's clock.
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let mut response = match met {
        Some(met) => go_wrong(met, &errors, parts, body, next).await,
        None => match prefer::answer(&preferred, operation, &parts.headers) {
            Ok(Some(response)) => response,
            Ok(None) => next.run(Request::from_parts(parts, body)).await,
            Err(detail) => {
                coupa_serve::refuse(&errors, &forced(StatusCode::BAD_REQUEST, detail, None), &parts)
            }
        },
    };
    if let Some(ignored) = ignored.header() {
        response.headers_mut().insert(IGNORED, ignored);
    }
    response
}

async fn go_wrong(met: Met, errors: &CoupaErrors, parts: Parts, body: Body, next: Next) -> Response {
    let peer = parts.extensions.get::<ConnectInfo<Peer>>().map(|it| it.0.clone());
    let mut unanswered = false;
    let mut response = match met.effect {
        Effect::None => next.run(Request::from_parts(parts, body)).await,
        Effect::Status(code, retry_after) => {
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            // Answers that ask for patience say for how long.
            let patience = matches!(code, 429 | 503).then_some(1);
            let problem = forced(status, sentence(status), retry_after.or(patience));
            coupa_serve::refuse(errors, &problem, &parts)
        }
        Effect::TooMany(seconds) => {
            let status = StatusCode::TOO_MANY_REQUESTS;
            let problem = forced(status, sentence(status), Some(seconds));
            coupa_serve::refuse(errors, &problem, &parts)
        }
        Effect::Reset => {
            unanswered = true;
            cut(peer, Bytes::new())
        }
        Effect::Raw(bytes) => {
            unanswered = true;
            cut(peer, bytes)
        }
        Effect::Truncate => truncate(next.run(Request::from_parts(parts, body)).await).await,
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
