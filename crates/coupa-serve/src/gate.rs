//! What every request passes first and every answer last, whether there is an operation or not.

use std::{sync::Arc, time::Instant};

use axum::{
    body::{Body, HttpBody as _},
    response::Response,
};
use coupa_core::operation::Operation;
use http::{Method, header, request};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{
    ErrorHook, ErrorRequest, Failure, Limits, Observation, Observer, Problem, RequestId, endpoint, limits,
};

/// Limits, the error hook and the observer of a server.
pub(crate) struct Gate {
    hook: Arc<dyn ErrorHook>,
    limits: Limits,
    slots: Option<Semaphore>,
    /// Without one, nobody looks at the clock.
    observer: Option<Arc<dyn Observer>>,
    /// Answers tell operation, request id and length to who stands outside.
    marks: bool,
}

/// A request that is being answered.
pub(crate) struct Visit {
    started: Option<Instant>,
    pub(crate) id: RequestId,
    method: Method,
    pub(crate) operation: Option<&'static Operation>,
}

impl Gate {
    pub(crate) fn new(
        hook: Arc<dyn ErrorHook>,
        limits: Limits,
        observer: Option<Arc<dyn Observer>>,
        marks: bool,
    ) -> Self {
        let slots = limits.concurrency.map(|most| Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Self { hook, limits, slots, observer, marks }
    }

    /// A request comes in.
    pub(crate) fn enter(&self, operation: Option<&'static Operation>, request: &request::Parts) -> Visit {
        Visit {
            started: self.observer.is_some().then(Instant::now),
            id: RequestId::of(&request.headers),
            method: request.method.clone(),
            operation,
        }
    }

    /// Its answer goes out.
    pub(crate) fn leave(&self, visit: Visit, mut response: Response) -> Response {
        let Visit { started, id, method, operation } = visit;
        if let (Some(observer), Some(started)) = (&self.observer, started) {
            let elapsed = started.elapsed();
            observer.answered(&Observation {
                operation,
                method: &method,
                status: response.status(),
                elapsed,
            });
        }
        if self.marks {
            response.extensions_mut().insert(id);
            if let Some(operation) = operation {
                response.extensions_mut().insert(operation);
            }
        }
        let is_head = method == Method::HEAD;
        if self.marks || is_head {
            measure(&mut response);
        }
        if is_head {
            *response.body_mut() = Body::empty();
        }
        response
    }

    /// Whether there is room for it. What is given is held until there is an answer.
    pub(crate) fn admit(
        &self,
        request: &request::Parts,
    ) -> Result<Option<SemaphorePermit<'_>>, Box<Problem>> {
        self.limits.check(request)?;
        let slot = self.slots.as_ref().map(Semaphore::try_acquire);
        slot.transpose().map_err(|_| Box::new(limits::overloaded()))
    }

    /// The answer to a request that fails outside of any operation: in routing, or in a layer.
    pub(crate) fn refuse(&self, failure: Failure, request: &request::Parts, visit: &Visit) -> Response {
        let request = ErrorRequest {
            method: &request.method,
            uri: &request.uri,
            headers: &request.headers,
            extensions: &request.extensions,
            operation: visit.operation,
            request_id: &visit.id,
            received: None,
        };
        endpoint::fail(&*self.hook, failure, &request)
    }
}

/// Tells the length, where that is known. The one of an answer to HEAD is the one that GET would have.
fn measure(response: &mut Response) {
    if let Some(length) = response.body().size_hint().exact()
        && !response.headers().contains_key(header::CONTENT_LENGTH)
    {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
}
