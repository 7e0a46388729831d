//! What makes an operation answer otherwise than it would: faults of the world, and `Prefer` of a single request.

use std::time::Duration;

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
use http::{HeaderValue, StatusCode, header, request::Parts};

use crate::{
    errors::CoupaErrors,
    passage::Passage,
    prefer::{self, Preferred},
    wire::Peer,
    world::{Effect, Met},
};

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

/// What a status is called, as a sentence of the API: "Service unavailable".
fn sentence(status: StatusCode) -> String {
    let words = status.canonical_reason().unwrap_or("A fault").to_lowercase();
    let mut characters = words.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// Wraps every operation, for requests that may meet a fault or prefer another answer. It stands for what lies before an
/// API, so nobody's credentials are judged yet.
pub(crate) async fn trouble(Shared(errors): Shared<CoupaErrors>, request: Request, next: Next) -> Response {
    let Some(operation) = request.extensions().get::<&'static Operation>().copied() else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let preferred = Preferred::read(&parts.headers);
    let passage = Passage::find(&parts.extensions);
    let met = passage.and_then(|it| it.world()).and_then(|world| world.faults.meet(operation));
    let latency = preferred.delay + met.as_ref().map_or(Duration::ZERO, |met| met.latency);
    // Even the shortest sleep takes until the next tick of the runtime's clock.
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
        if let Some(passage) = passage {
            passage.forget_world();
        }
    }
    match met {
        Some(met) => go_wrong(met, &errors, parts, body, next).await,
        None => match prefer::answer(&preferred, operation, &parts.headers) {
            Ok(Some(response)) => response,
            Ok(None) => next.run(Request::from_parts(parts, body)).await,
            Err(detail) => {
                coupa_serve::refuse(&errors, &forced(StatusCode::BAD_REQUEST, detail, None), &parts)
            }
        },
    }
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
