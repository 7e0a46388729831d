//! Where every request comes in: to the two APIs, the token endpoint, or a page.

use std::{
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{Router, extract::Request, response::Response};
use coupa_serve::ServerService;
use futures::{FutureExt as _, future::BoxFuture};
use http::HeaderName;
use tower::{Service, ServiceExt as _};

use crate::{journal::Asked, passage::Passage, prefer, state::State, world::WorldName};

/// What every path of the two APIs begins with.
const APIS: &str = "/api/";
/// What the path of the token endpoint begins with.
const TOKENS: &str = "/oauth2/";
/// Lists what a request said that was ignored.
const IGNORED: HeaderName = HeaderName::from_static("x-sandbox-ignored");

/// What requests are led to.
pub(crate) struct Places {
    /// Both APIs.
    pub(crate) apis: ServerService,
    /// The same behind what makes operations go wrong, which only requests pass that could meet it.
    pub(crate) troubled: ServerService,
    /// All else; what it does not know is answered as the APIs answer it.
    pub(crate) pages: Router,
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
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let inner = Arc::clone(&self.0);
        async move { Ok(inner.answer(request).await) }.boxed()
    }
}

impl Inner {
    async fn answer(&self, mut request: Request) -> Response {
        let Places { apis, troubled, pages } = &self.places;
        let path = request.uri().path();
        let is_api = path.starts_with(APIS);
        if !is_api && !path.starts_with(TOKENS) {
            return call(pages, request).await;
        }
        let asked = Asked::of(&request);
        let passage = Arc::new(Passage::of(&self.state, request.headers()));
        request.extensions_mut().insert(Arc::clone(&passage));
        let mut response = if is_api {
            passage.look(&self.state).await;
            let has_faults = passage.world().is_some_and(|world| !world.faults.is_none());
            let is_troubled = has_faults || request.headers().contains_key(prefer::PREFER);
            call(if is_troubled { troubled } else { apis }, request).await
        } else {
            call(pages, request).await
        };
        if let Some(ignored) = passage.ignored() {
            response.headers_mut().insert(IGNORED, ignored);
        }
        let world = passage.name().cloned().unwrap_or_else(WorldName::unsaid);
        self.state.journal.note(asked, world, &response);
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
