//! What every request passes first and every answer last, whether there is an operation or not.

use std::{future::Future, sync::Arc, time::Instant};

use axum::{
    body::{Body, HttpBody as _},
    extract::Request,
    response::Response,
};
use coupa_core::operation::Operation;
use http::{Method, header};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{
    ErrorHook, ErrorRequest, Failure, Limits, Observation, Observer, Problem, RequestId, endpoint, limits,
};

/// Limits, the error hook and the observer of a server.
pub(crate) struct Gate {
    hook: Arc<dyn ErrorHook>,
    limits: Limits,
    slots: Option<Semaphore>,
    observer: Arc<dyn Observer>,
}

impl Gate {
    pub(crate) fn new(hook: Arc<dyn ErrorHook>, limits: Limits, observer: Arc<dyn Observer>) -> Self {
        let slots = limits.concurrency.map(|most| Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Self { hook, limits, slots, observer }
    }

    /// Lets a request through to what answers it.
    pub(crate) async fn pass<F: Future<Output = Response>>(
        &self,
        operation: Option<&'static Operation>,
        mut request: Request,
        answer: impl FnOnce(Request) -> F,
    ) -> Response {
        let started = Instant::now();
        let id = RequestId::of(request.headers());
        let method = request.method().clone();
        request.extensions_mut().insert(id.clone());
        if let Some(operation) = operation {
            request.extensions_mut().insert(operation);
        }
        let mut response = match self.admit(&request) {
            // The slot is free again when there is an answer.
            Ok(_slot) => answer(request).await,
            Err(problem) => self.refuse(problem.into(), &request),
        };
        response.extensions_mut().insert(id);
        if let Some(operation) = operation {
            response.extensions_mut().insert(operation);
        }
        let status = response.status();
        self.observer.answered(&Observation {
            operation,
            method: &method,
            status,
            elapsed: started.elapsed(),
        });
        bodiless_for_head(method == Method::HEAD, response)
    }

    fn admit(&self, request: &Request) -> Result<Option<SemaphorePermit<'_>>, Box<Problem>> {
        self.limits.check(request)?;
        let slot = self.slots.as_ref().map(Semaphore::try_acquire);
        slot.transpose().map_err(|_| Box::new(limits::overloaded()))
    }

    /// The answer to a request that fails outside of any operation: in routing, or in a layer.
    pub(crate) fn refuse(&self, failure: Failure, request: &Request) -> Response {
        let made;
        let request_id = if let Some(id) = request.extensions().get() {
            id
        } else {
            made = RequestId::of(request.headers());
            &made
        };
        let request = ErrorRequest {
            method: request.method(),
            uri: request.uri(),
            headers: request.headers(),
            extensions: request.extensions(),
            operation: request.extensions().get::<&'static Operation>().copied(),
            request_id,
            received: None,
        };
        endpoint::fail(&*self.hook, failure, &request)
    }
}

/// HEAD is GET without body; the length that GET would have stays.
fn bodiless_for_head(is_head: bool, response: Response) -> Response {
    if !is_head {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact()
        && !parts.headers.contains_key(header::CONTENT_LENGTH)
    {
        parts.headers.insert(header::CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, Body::empty())
}
