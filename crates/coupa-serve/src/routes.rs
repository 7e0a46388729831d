//! Operations with their handlers, and the server that is made of them.

use std::{convert::Infallible, future::Future, sync::Arc, time::Duration};

use axum::{Router, extract::Request, response::IntoResponse};
use coupa_core::operation::Operation;
use futures::{FutureExt as _, future::BoxFuture};
use tower::{Layer, Service, ServiceExt as _};

use crate::{
    Answer, Authenticator, Call, ErrorHook, Failure, Limits, Observer, Problem, ProblemJson, ProblemKind,
    Reply, ResponseCheck, Scheme, ServerService,
    endpoint::{self, Answers, Bound, Endpoint, Handler, Shared},
    gate::Gate,
    limits, path,
    service::{Entry, Site},
    verify::Verifier,
};

/// Largest body unless set otherwise.
pub const DEFAULT_BODY_LIMIT: usize = 2 << 20;

/// Operations with their handlers: those of one tag, or several merged.
pub struct Routes<P> {
    schemes: &'static [Scheme],
    routes: Vec<(&'static Operation, Arc<dyn Handler<P>>)>,
}

/// A function of an implementation.
struct Handled<I, H> {
    implementation: Arc<I>,
    handle: H,
}

impl<I, P, H, F, R> Handler<P> for Handled<I, H>
where
    I: Send + Sync + 'static,
    P: Send + 'static,
    H: Fn(Arc<I>, Call<P>) -> F + Send + Sync + 'static,
    F: Future<Output = Result<R, Failure>> + Send + 'static,
    R: Answer,
{
    fn handle(self: Arc<Self>, call: Call<P>) -> BoxFuture<'static, Result<Reply, Failure>> {
        // Its future is made where it stays.
        let reply = async move {
            match (self.handle)(Arc::clone(&self.implementation), call).await {
                Ok(answer) => answer.reply(),
                Err(failure) => Err(documented::<R>(failure)),
            }
        };
        reply.boxed()
    }
}

impl<P: Send + 'static> Routes<P> {
    /// No operations yet, of a document with these security schemes.
    pub fn new(schemes: &'static [Scheme]) -> Self {
        Self { schemes, routes: Vec::new() }
    }

    /// Adds an operation.
    pub fn operation<I, H, F, R>(
        mut self,
        operation: &'static Operation,
        implementation: &Arc<I>,
        handle: H,
    ) -> Self
    where
        I: Send + Sync + 'static,
        H: Fn(Arc<I>, Call<P>) -> F + Send + Sync + 'static,
        F: Future<Output = Result<R, Failure>> + Send + 'static,
        R: Answer,
    {
        let implementation = Arc::clone(implementation);
        self.routes.push((operation, Arc::new(Handled { implementation, handle })));
        self
    }

    /// With the operations of another tag.
    pub fn merge(mut self, other: Self) -> Self {
        self.routes.extend(other.routes);
        self
    }

    /// The operations, in the order in which they were added.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.routes.iter().map(|(operation, _)| *operation)
    }
}

/// A handler may refuse only with a status of the document.
fn documented<R: Answer>(failure: Failure) -> Failure {
    match failure {
        Failure::Problem(problem)
            if problem.kind == ProblemKind::Refused && !R::documents(problem.status.as_u16()) =>
        {
            let Problem { status, detail, .. } = *problem;
            Failure::internal(format!("a handler refuses with {status}, which is not documented: {detail}"))
        }
        failure => failure,
    }
}

type Wrap = Box<dyn Fn(Endpoint) -> Endpoint>;

/// A server of the operations of a document.
///
/// It cannot be made without an authenticator. Everything else has a default.
pub struct Server<A: Authenticator> {
    routes: Routes<A::Principal>,
    authenticator: Arc<A>,
    hook: Arc<dyn ErrorHook>,
    without_accept: Option<&'static str>,
    limit: usize,
    body_limits: Vec<(&'static str, usize)>,
    limits: Limits,
    times: Vec<(&'static str, Option<Duration>)>,
    accepts: Vec<(&'static str, &'static [&'static str])>,
    observer: Option<Arc<dyn Observer>>,
    check: ResponseCheck,
    /// With the id of the operation that each is for; `None`: all.
    layers: Vec<(Option<&'static str>, Wrap)>,
}

impl<A: Authenticator> Server<A> {
    /// A server of these operations.
    pub fn new(routes: Routes<A::Principal>, authenticator: A) -> Self {
        Self {
            routes,
            authenticator: Arc::new(authenticator),
            hook: Arc::new(ProblemJson::default()),
            without_accept: None,
            limit: DEFAULT_BODY_LIMIT,
            body_limits: Vec::new(),
            limits: Limits::default(),
            times: Vec::new(),
            accepts: Vec::new(),
            observer: None,
            check: ResponseCheck::default(),
            layers: Vec::new(),
        }
    }

    /// Renders failures; [`ProblemJson`] unless set.
    pub fn error_hook(mut self, hook: impl ErrorHook) -> Self {
        self.hook = Arc::new(hook);
        self
    }

    /// Largest body in bytes; 2 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Largest body in bytes for one operation.
    pub fn body_limit_of(mut self, operation: &'static Operation, bytes: usize) -> Self {
        self.body_limits.push((operation.id, bytes));
        self
    }

    /// How much of anything but the body a request may be.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Time until there is an answer, for one operation; `None`: any.
    pub fn time_of(mut self, operation: &'static Operation, time: Option<Duration>) -> Self {
        self.times.push((operation.id, time));
        self
    }

    /// An operation may also be called by who accepts nothing but these media types, though its successes are of
    /// others: for servers that tell only errors in them.
    pub fn accept_of(mut self, operation: &'static Operation, media_types: &'static [&'static str]) -> Self {
        self.accepts.push((operation.id, media_types));
        self
    }

    /// Is told of every answer; see [`Counters`](crate::Counters) for a simple one.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Which answers are checked against the document once they are on their way; none unless set.
    pub fn check_responses(mut self, check: ResponseCheck) -> Self {
        self.check = check;
        self
    }

    /// The media type that a request without any `Accept` means, where the operation can send it.
    pub fn without_accept(mut self, media_type: &'static str) -> Self {
        self.without_accept = Some(media_type);
        self
    }

    /// Wraps every operation, behind routing and before the credentials are judged. The last layer added is the
    /// outermost. It finds `&'static Operation` and [`RequestId`](crate::RequestId) among the extensions of the request.
    pub fn layer<L>(self, layer: L) -> Self
    where
        L: Layer<Endpoint> + 'static,
        L::Service: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        self.wrap(None, layer)
    }

    /// Wraps one operation.
    pub fn layer_of<L>(self, operation: &'static Operation, layer: L) -> Self
    where
        L: Layer<Endpoint> + 'static,
        L::Service: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        self.wrap(Some(operation.id), layer)
    }

    fn wrap<L>(mut self, id: Option<&'static str>, layer: L) -> Self
    where
        L: Layer<Endpoint> + 'static,
        L::Service: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        let wrap =
            move |endpoint| Endpoint::new(layer.layer(endpoint).map_response(IntoResponse::into_response));
        self.layers.push((id, Box::new(wrap)));
        self
    }

    /// The operations that are served.
    pub fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.routes.operations()
    }

    /// The server alone, as `axum::serve` and [`serve`](crate::serve) take it: the quickest way to answer.
    ///
    /// Its answers say no length where the HTTP library will, and do not tell what stands outside by which operation
    /// they were made: see [`Server::into_marked_service`].
    pub fn into_service(self) -> ServerService {
        self.build(false)
    }

    /// The server alone, to be wrapped in services of one's own. They find `&'static Operation` and
    /// [`RequestId`](crate::RequestId) among the extensions of answers, and their length among the headers.
    pub fn into_marked_service(self) -> ServerService {
        self.build(true)
    }

    /// A router that answers every request, unknown paths with 404: to be nested under a prefix, or wrapped in layers
    /// of its own. Its answers are marked, see [`Server::into_marked_service`].
    ///
    /// A path may be spelled in every way that RFC 3986 calls equal: `%C3%B6`, `%c3%b6` and `ö` are one letter.
    pub fn into_router(self) -> Router {
        let service = self.into_marked_service();
        let first = if service.is_ambiguous() { Router::new() } else { routed(&service) };
        first.fallback_service(service)
    }

    /// A router of the paths of the document only, to be merged into a larger one. What their literals hold beyond
    /// letters, digits and `-._~` has to be encoded as RFC 3986 prescribes, in capitals.
    pub fn into_routes(self) -> Router {
        routed(&self.into_marked_service())
    }

    fn build(self, marks: bool) -> ServerService {
        let observer = self.observer.clone();
        let gate = Arc::new(Gate::new(Arc::clone(&self.hook), self.limits, observer, marks));
        let shared = Arc::new(Shared {
            gate: Arc::clone(&gate),
            authenticator: self.authenticator,
            hook: self.hook,
            schemes: self.routes.schemes,
            without_accept: self.without_accept,
            texts: limits::of_texts(self.limits.depth),
            verifier: Arc::new(Verifier::new(self.check, self.observer)),
        });
        let mut entries = Vec::new();
        for (operation, handler) in self.routes.routes {
            let answers: Arc<dyn Answers> = Arc::new(Bound {
                shared: Arc::clone(&shared),
                operation,
                path_parameters: path::parameters(operation.path).into(),
                accepts: self
                    .accepts
                    .iter()
                    .filter(|(id, _)| *id == operation.id)
                    .flat_map(|(_, media_types)| media_types.iter().copied())
                    .collect(),
                limit: last(&self.body_limits, operation).unwrap_or(self.limit),
                time: last(&self.times, operation).unwrap_or(self.limits.time),
                handler,
            });
            let layers = self.layers.iter().filter(|(id, _)| id.is_none_or(|id| id == operation.id));
            let layered = layers.fold(None, |inner: Option<Endpoint>, (_, wrap)| {
                Some(wrap(inner.unwrap_or_else(|| endpoint::endpoint(&answers))))
            });
            entries.push(Entry { operation, answers, layered });
        }
        ServerService::new(Site::new(entries, gate))
    }
}

/// What was set last for an operation.
fn last<T: Copy>(settings: &[(&'static str, T)], operation: &Operation) -> Option<T> {
    settings.iter().rev().find(|(id, _)| *id == operation.id).map(|(_, setting)| *setting)
}

/// The paths of a service as routes, so that a larger router knows them.
fn routed(service: &ServerService) -> Router {
    // What looks like a parameter in other notations is a literal here.
    let router = Router::new().without_v07_checks();
    service.patterns().into_iter().fold(router, |router, path| router.route_service(path, service.clone()))
}
