//! One operation: the checks in their order, the handler, the answer.

use std::{
    any::Any,
    convert::Infallible,
    future::poll_fn,
    panic::AssertUnwindSafe,
    pin::pin,
    sync::Arc,
    task::Poll,
    time::{Duration, Instant},
};

use axum::{
    body::{Body, HttpBody as _},
    extract::Request,
    response::Response,
};
use coupa_core::{json, operation::Operation};
use futures::{FutureExt as _, future::BoxFuture};
use http::{HeaderMap, StatusCode, header, request};
use tower::{service_fn, util::BoxCloneSyncService};
use tracing::Span;

use crate::{
    Authenticator, Context, ErrorHook, ErrorRequest, Failure, Input, Problem, ProblemKind, Reply, RequestId,
    Scheme, content,
    gate::{Gate, Visit},
    hook,
    input::{self, Received},
    limits, media, path,
    security::{self, Principals},
    verify::Verifier,
};

/// An operation as a service: what layers wrap.
pub(crate) type Endpoint = BoxCloneSyncService<Request, Response, Infallible>;

/// An answer that is on its way.
pub(crate) type Answering = BoxFuture<'static, Result<Response, Infallible>>;

/// An operation, whoever judges the credentials.
pub(crate) trait Answers: Send + Sync {
    /// The answer to a request that comes in, through the gate.
    fn visited(self: Arc<Self>, request: request::Parts, body: Body, visit: Visit) -> Answering;

    /// The answer to what layers let through.
    fn called(self: Arc<Self>, request: Request) -> Answering;
}

/// What calls the implementation.
pub(crate) trait Handler<P>: Send + Sync {
    /// The answer of the implementation.
    fn handle(self: Arc<Self>, call: Call<P>) -> BoxFuture<'static, Result<Reply, Failure>>;
}

/// What all operations of a server share.
pub(crate) struct Shared<A> {
    pub(crate) gate: Arc<Gate>,
    pub(crate) authenticator: Arc<A>,
    pub(crate) hook: Arc<dyn ErrorHook>,
    pub(crate) schemes: &'static [Scheme],
    /// Media type meant by a request without `Accept`, where the operation can send it.
    pub(crate) without_accept: Option<&'static str>,
    /// How deep a text may be.
    pub(crate) texts: json::Limits,
    pub(crate) verifier: Arc<Verifier>,
}

/// One operation with what it needs.
pub(crate) struct Bound<A: Authenticator> {
    pub(crate) shared: Arc<Shared<A>>,
    pub(crate) operation: &'static Operation,
    pub(crate) path_parameters: Arc<[path::Parameter]>,
    /// Media types that are enough for a caller to accept beside those of the operation.
    pub(crate) accepts: Vec<&'static str>,
    pub(crate) limit: usize,
    /// Until there is an answer.
    pub(crate) time: Option<Duration>,
    pub(crate) handler: Arc<dyn Handler<A::Principal>>,
}

/// A request that passed every check but that of its content.
pub struct Call<P> {
    /// To be decoded.
    pub input: Input,
    principals: Principals<P>,
    request_id: RequestId,
}

impl<P> Call<P> {
    /// The caller of an operation that asks for credentials.
    pub fn principal(&mut self) -> Result<P, Failure> {
        self.optional_principal()
            .ok_or_else(|| Failure::internal("no principal where the document asks for one"))
    }

    /// The caller of an operation that may be called without credentials.
    pub fn optional_principal(&mut self) -> Option<P> {
        self.principals.first()
    }

    /// All callers of an operation that may ask for several credentials at once.
    pub fn principals(&mut self) -> Vec<P> {
        self.principals.all()
    }

    /// What the handler may know beside the request.
    pub fn context<Q>(mut self, principal: Q) -> Context<Q> {
        let ignored = self.input.ignored();
        Context::of(self.input.operation, principal, self.input.request, self.request_id, ignored)
    }
}

/// An operation that layers can wrap.
pub(crate) fn endpoint(answers: &Arc<dyn Answers>) -> Endpoint {
    let answers = Arc::clone(answers);
    BoxCloneSyncService::new(service_fn(move |request| Arc::clone(&answers).called(request)))
}

impl<A: Authenticator> Answers for Bound<A> {
    fn visited(self: Arc<Self>, request: request::Parts, body: Body, visit: Visit) -> Answering {
        // Futures are moved, so they hold no more of a request than they have to.
        let request = Arc::new(request);
        let answer = async move {
            let gate = &*self.shared.gate;
            let response = match gate.admit(&request) {
                // The slot is free again when there is an answer.
                Ok(_slot) => self.answer(&request, &visit.id, body).await,
                Err(problem) => gate.refuse((*problem).into(), &request, &visit),
            };
            Ok(gate.leave(visit, response))
        };
        answer.boxed()
    }

    fn called(self: Arc<Self>, request: Request) -> Answering {
        let (parts, body) = request.into_parts();
        // A layer may have given it another id.
        let id = parts.extensions.get().cloned().unwrap_or_else(RequestId::new);
        let parts = Arc::new(parts);
        async move { Ok(self.answer(&parts, &id, body).await) }.boxed()
    }
}

impl<A: Authenticator> Bound<A> {
    async fn answer(&self, parts: &Arc<request::Parts>, request_id: &RequestId, body: Body) -> Response {
        // The id is written where somebody takes note of it.
        let span = tracing::info_span!("operation", id = self.operation.id, request_id = %request_id);
        // One that nobody takes note of need not be entered.
        let span = (!span.is_disabled()).then_some(span);
        let started = tracing::enabled!(tracing::Level::DEBUG).then(Instant::now);
        // Whose operation takes no body has none to show.
        let received = (!self.operation.request_media_types.is_empty()).then(Received::default);
        let attempt =
            AssertUnwindSafe(self.attempt(parts, request_id, body, received.clone())).catch_unwind();
        let answered = within(self.time, span.as_ref(), attempt).await;
        let answered = answered
            .unwrap_or_else(|| Ok(Err(limits::timed_out(self.time.unwrap_or_default()).into())))
            .unwrap_or_else(|panic| Err(panicked(&*panic)));
        let _within = span.as_ref().map(Span::enter);
        let response = match answered {
            Ok(response) => response,
            Err(failure) => {
                let problem = settle(failure);
                let request = ErrorRequest {
                    method: &parts.method,
                    uri: &parts.uri,
                    headers: &parts.headers,
                    extensions: &parts.extensions,
                    operation: Some(self.operation),
                    request_id,
                    received: received.as_ref().and_then(|received| received.get()),
                };
                hook::render(&*self.shared.hook, &problem, &request)
            }
        };
        if let Some(started) = started {
            tracing::debug!(status = response.status().as_u16(), elapsed = ?started.elapsed(), "answered");
        }
        response
    }

    /// Credentials, scope, media types, size, content, in this order.
    async fn attempt(
        &self,
        parts: &Arc<request::Parts>,
        request_id: &RequestId,
        body: Body,
        received: Option<Received>,
    ) -> Result<Response, Failure> {
        let Shared { authenticator, schemes, without_accept, .. } = &*self.shared;
        let principals = security::admit(&**authenticator, schemes, self.operation, parts).await?;
        let offered = self.operation.response_media_types;
        if !offered.is_empty()
            && media::choose(&parts.headers, offered, *without_accept).is_none()
            && !self.accepts.iter().any(|media| media::accepts(&parts.headers, media))
        {
            return Err(not_acceptable(offered));
        }
        let body =
            (!body.is_end_stream() || is_empty_content(&parts.headers, self.operation)).then_some(body);
        if body.is_some() && !self.operation.request_media_types.is_empty() {
            check_content_type(&parts.headers, self.operation.request_media_types)?;
            content::check_length(&parts.headers, self.limit)?;
        }
        let path = Arc::clone(&self.path_parameters);
        let mut input = Input::new(self.operation, Arc::clone(parts), path, body, received);
        input.limit = self.limit;
        input.texts = self.shared.texts;
        security::take_keys(schemes, self.operation, &mut input);
        let call = Call { input, principals, request_id: request_id.clone() };
        let reply = Arc::clone(&self.handler).handle(call).await?;
        // A failure is told in the words it has: Accept is for what was asked for (RFC 9110, 12.5.1).
        if let Some(media_type) = reply.bytes_media_type()
            && reply.status().is_success()
            && !media::accepts(&parts.headers, media_type)
        {
            return Err(not_acceptable(offered));
        }
        let checked = if self.shared.verifier.is_due() { reply.to_be_checked() } else { None };
        let response = reply.into_response(parts, self.operation, *without_accept)?;
        if let Some(checked) = checked {
            self.shared.verifier.verify(self.operation, response.status(), request_id, checked);
        }
        Ok(response)
    }
}

/// What a future gives within a time, if that is bounded, and within a span; `None` where it takes longer. What is
/// there at once needs no clock.
async fn within<F: Future>(time: Option<Duration>, span: Option<&Span>, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut end = None;
    poll_fn(|context| {
        let _within = span.map(Span::enter);
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        let Some(time) = time else { return Poll::Pending };
        let end = end.get_or_insert_with(|| Box::pin(tokio::time::sleep(time)));
        end.as_mut().poll(context).map(|()| None)
    })
    .await
}

fn not_acceptable(offered: &'static [&'static str]) -> Failure {
    let detail = format!("the operation can send {}", offered.join(", "));
    Problem::new(ProblemKind::NotAcceptable { offered }, StatusCode::NOT_ACCEPTABLE, detail).into()
}

/// Whether a body without a byte is an empty text, form or file rather than none at all: its media type says so. JSON,
/// XML and forms with files have no empty text.
fn is_empty_content(headers: &HeaderMap, operation: &Operation) -> bool {
    let found = || media::find(operation.request_media_types, input::content_type(headers));
    !operation.request_media_types.is_empty()
        && headers.contains_key(header::CONTENT_TYPE)
        && found().is_some_and(|media| {
            !media::is_json(media) && !media::is_xml(media) && !media::is_multipart(media)
        })
}

/// A body must say what it is, and be what the operation takes.
fn check_content_type(headers: &HeaderMap, accepted: &'static [&'static str]) -> Result<(), Failure> {
    let content_type = input::content_type(headers);
    let is_utf8 =
        media::parameter(content_type, "charset").is_none_or(|charset| charset.eq_ignore_ascii_case("utf-8"));
    let found = media::find(accepted, content_type);
    // Only text has a charset; of the text that we take, all is UTF-8.
    let is_bytes = found.is_some_and(|media| !media::is_json(media) && !media::is_xml(media));
    if found.is_some() && (is_utf8 || is_bytes) {
        return Ok(());
    }
    Err(Problem::unsupported_media_type(headers, accepted).into())
}

/// The problem of a failure; what broke is logged here, and nowhere else.
fn settle(failure: Failure) -> Problem {
    match failure {
        Failure::NotImplemented => Problem::not_implemented(),
        Failure::Internal(error) => {
            tracing::error!(error = &*error as &dyn std::error::Error, "operation failed");
            Problem::internal()
        }
        Failure::Problem(problem) => *problem,
    }
}

/// The failure that a panic is. Its message goes into the log by way of the failure.
pub(crate) fn panicked(panic: &(dyn Any + Send)) -> Failure {
    let message = panic
        .downcast_ref::<&'static str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no message");
    Failure::internal(format!("panic: {message}"))
}

/// A failure outside any operation: routing, or a layer.
pub(crate) fn fail(hook: &dyn ErrorHook, failure: Failure, request: &ErrorRequest<'_>) -> Response {
    hook::render(hook, &settle(failure), request)
}
