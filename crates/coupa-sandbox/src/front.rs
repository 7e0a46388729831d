//! Where every request comes in: to the two APIs, the token endpoint, or a page.

use std::{
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
    time::Instant,
};

use axum::{Router, extract::Request, response::Response};
use chrono::{DateTime, Utc};
use coupa_serve::{RequestId, ServerService};
use futures::{
    FutureExt as _,
    future::{BoxFuture, Either, Ready, ready},
};
use http::{HeaderName, Method};
use tower::{Service, ServiceExt as _};

use crate::{
    again::{Again, Found, Kept},
    journal::{Asked, Outcome},
    passage::Passage,
    prefer,
    state::State,
    world::WorldName,
};

/// What every path of the two APIs begins with.
const APIS: &str = "/api/";
/// What the path of the token endpoint begins with.
const TOKENS: &str = "/oauth2/";
/// Lists what a request said that was ignored.
const IGNORED: HeaderName = HeaderName::from_static("x-sandbox-ignored");

/// What the front gives.
type Answer = Result<Response, Infallible>;

/// What requests are led to.
pub(crate) struct Places {
    /// Both APIs.
    pub(crate) apis: ServerService,
    /// The same, with every answer held to the document.
    pub(crate) checked: ServerService,
    /// The same behind what makes operations go wrong, which only requests pass that could meet it.
    pub(crate) troubled: ServerService,
    /// All else; what it does not know is answered as the APIs answer it.
    pub(crate) pages: Router,
    /// What was answered before; `None`: everything is answered anew.
    pub(crate) again: Option<Again>,
}

/// The service that leads them there, and notes those to APIs and token endpoint in the journal.
#[derive(Clone)]
pub(crate) struct Front(Arc<Inner>);

struct Inner {
    state: Arc<State>,
    places: Places,
}

impl Front {
    pub(crate) fn new(state: Arc<State>, places: Places) -> Self {
        Self(Arc::new(Inner { state, places }))
    }
}

impl Service<Request> for Front {
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Answer>, BoxFuture<'static, Answer>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (started, at) = (Instant::now(), Utc::now());
        let found = self.0.find(&request, started, at);
        if let Found::Answer(kept) = &found {
            return Either::Left(ready(Ok(self.0.give(&request, kept, started, at))));
        }
        let inner = Arc::clone(&self.0);
        Either::Right(async move { Ok(inner.answer(request, found, started, at).await) }.boxed())
    }
}

impl Inner {
    /// What is known of a request before it goes its way.
    fn find(&self, request: &Request, started: Instant, at: DateTime<Utc>) -> Found {
        match &self.places.again {
            Some(again) if request.uri().path().starts_with(APIS) => {
                again.find(&self.state, request, started, at)
            }
            _ => Found::Nothing,
        }
    }

    /// Gives an answer again.
    fn give(&self, request: &Request, kept: &Kept, started: Instant, at: DateTime<Utc>) -> Response {
        let response = kept.response();
        let request_id = RequestId::of(request.headers());
        let status = response.status().as_u16();
        // What the stub would tell.
        let operation = kept.operation.map(|operation| operation.id);
        let _span = tracing::info_span!("operation", id = operation, %request_id).entered();
        tracing::debug!(status, elapsed = ?started.elapsed(), kept = true, "answered");
        let outcome = Outcome {
            operation: kept.operation,
            request_id: Some(request_id),
            status,
            fault: None,
            rejected: None,
        };
        let asked = Asked { started, at, method: Method::GET, target: Arc::clone(&kept.target) };
        self.state.journal.note(asked, kept.world().name.clone(), outcome);
        response
    }

    async fn answer(
        &self,
        mut request: Request,
        found: Found,
        started: Instant,
        at: DateTime<Utc>,
    ) -> Response {
        let Places { apis, checked, troubled, pages, again } = &self.places;
        let uri = request.uri();
        let is_api = uri.path().starts_with(APIS);
        if !is_api && !uri.path().starts_with(TOKENS) {
            return call(pages, request).await;
        }
        let target = uri.path_and_query().map_or_else(|| uri.path(), |target| target.as_str());
        let asked = Asked { started, at, method: request.method().clone(), target: target.into() };
        let passage = Arc::new(Passage::of(&self.state, request.headers()));
        request.extensions_mut().insert(Arc::clone(&passage));
        let mut is_troubled = false;
        let mut response = if is_api {
            passage.look(&self.state).await;
            let has_faults = passage.world().is_some_and(|world| !world.faults.is_none());
            is_troubled = has_faults || request.headers().contains_key(prefer::PREFER);
            let service = match found {
                _ if is_troubled => troubled,
                Found::ToBeChecked => checked,
                _ => apis,
            };
            call(service, request).await
        } else {
            call(pages, request).await
        };
        if let Some(ignored) = passage.ignored() {
            response.headers_mut().insert(IGNORED, ignored);
        }
        if let (Some(again), Found::Asked(asking), false) = (again, found, is_troubled) {
            response = again.keep(&self.state, asking, &passage, &asked.target, response).await;
        }
        let world = passage.name().cloned().unwrap_or_else(WorldName::unsaid);
        self.state.journal.note(asked, world, Outcome::of(&response));
        response
    }
}

async fn call<S>(service: &S, request: Request) -> Response
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone,
{
    match service.clone().oneshot(request).await {
        Ok(response) => response,
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use coupa_serve::ResponseCheck;
    use http::StatusCode;

    use super::*;
    use crate::{
        Credentials, Seed,
        app::{self, Serving},
        state::Setup,
    };

    async fn front(check: ResponseCheck) -> (Arc<State>, Front) {
        let setup = Setup {
            store: "sqlite::memory:".to_owned(),
            seed: Seed::Made(3),
            offset: chrono::Offset::fix(&Utc),
            credentials: Credentials::default(),
            token_lifetime: 60,
        };
        let state = Arc::new(State::open(setup).await.unwrap());
        let front = app::front(&state, &Serving { docs: None, cso_in_xml: false, check, control: None });
        (state, front)
    }

    /// Asks for users: whether the answer came from memory, and what it was.
    async fn ask(front: &mut Front) -> (bool, Vec<u8>) {
        let request = Request::get("/api/users").header("x-cso-api-key", "sandbox-key");
        let answering = front.call(request.body(Body::empty()).unwrap());
        let from_memory = matches!(answering, Either::Left(_));
        let Ok(response) = answering.await;
        assert_eq!(response.status(), StatusCode::OK);
        (from_memory, to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec())
    }

    /// Of so many answers, how many came from memory. What is known of a world is looked at anew each second, so not always the
    /// same ones do.
    async fn from_memory(front: &mut Front, asked: usize) -> usize {
        let mut from_memory = 0;
        for _ in 0..asked {
            from_memory += usize::from(ask(front).await.0);
        }
        from_memory
    }

    #[tokio::test]
    async fn answers_come_from_memory_until_something_is_written() {
        let (state, mut front) = front(ResponseCheck::Off).await;
        let (is_from_memory, before) = ask(&mut front).await;
        assert!(!is_from_memory);
        assert!((1..20).contains(&from_memory(&mut front, 20).await));
        assert_eq!(ask(&mut front).await.1, before);
        state.worlds.reset(&WorldName::unsaid(), Some(Seed::None)).await.unwrap();
        let (is_from_memory, after) = ask(&mut front).await;
        assert!(!is_from_memory && after != before);
    }

    #[tokio::test]
    async fn one_in_so_many_is_made_anew() {
        let (_state, mut every_third) = front("3".parse().unwrap()).await;
        assert!((1..=20).contains(&from_memory(&mut every_third, 30).await));
        let (_state, mut all) = front(ResponseCheck::All).await;
        assert_eq!(from_memory(&mut all, 10).await, 0);
    }
}
