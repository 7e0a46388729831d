//! What every request passes first and every answer last, whether there is an operation or not.

use std::{sync::Arc, time::Instant};

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

/// A request that is being answered.
pub(crate) struct Visit {
    started: Instant,
    id: RequestId,
    method: Method,
    operation: Option<&'static Operation>,
}

impl Visit {
    /// A request comes in.
    pub(crate) fn of(operation: Option<&'static Operation>, request: &mut Request) -> Self {
        let started = Instant::now();
        let id = RequestId::of(request.headers());
        request.extensions_mut().insert(id.clone());
        if let Some(operation) = operation {
            request.extensions_mut().insert(operation);
        }
        Self { started, id, method: request.method().clone(), operation }
    }
}

impl Gate {
    pub(crate) fn new(hook: Arc<dyn ErrorHook>, limits: Limits, observer: Arc<dyn Observer>) -> Self {
        let slots = limits.concurrency.map(|most| Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Self { hook, limits, slots, observer }
    }

    /// Its answer goes out.
    pub(crate) fn leave(&self, visit: Visit, mut response: Response) -> Response {
        let Visit { started, id, method, operation } = visit;
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
        measured(method == Method::HEAD, response)
    }

    /// Whether there is room for it. What is given is held until there is an answer.
    pub(crate) fn admit(&self, request: &Request) -> Result<Option<SemaphorePermit<'_>>, Box<Problem>> {
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

/// With its length, where that is known. HEAD is GET without body: the length that GET would have stays.
fn measured(is_head: bool, mut response: Response) -> Response {
    if let Some(length) = response.body().size_hint().exact()
        && !response.headers().contains_key(header::CONTENT_LENGTH)
    {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
    if is_head {
        *response.body_mut() = Body::empty();
    }
    response
}
