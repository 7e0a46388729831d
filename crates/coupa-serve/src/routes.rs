//! From paths and methods to operations, and the server that is made of them.

use std::{convert::Infallible, future::Future, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::Request,
    response::{IntoResponse, Response},
};
use coupa_core::operation::Operation;
use futures::FutureExt as _;
use http::{HeaderValue, Method, StatusCode, header};
use tower::{Layer, Service, ServiceExt as _};

use crate::{
    Answer, Authenticator, Call, ErrorHook, Failure, Limits, Observer, Problem, ProblemJson, ProblemKind,
    ResponseCheck, Scheme,
    endpoint::{self, Bound, Endpoint, Handler, Plain, Shared},
    gate::{Gate, Visit},
    limits, path,
    verify::Verifier,
};

/// Largest body unless set otherwise.
pub const DEFAULT_BODY_LIMIT: usize = 2 << 20;

/// Operations with their handlers: those of one tag, or several merged.
pub struct Routes<P> {
    schemes: &'static [Scheme],
    routes: Vec<(&'static Operation, Handler<P>)>,
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
        let handler: Handler<P> = Arc::new(move |call| {
            let answer = handle(Arc::clone(&implementation), call);
            async move {
                match answer.await {
                    Ok(answer) => answer.reply(),
                    Err(failure) => Err(documented::<R>(failure)),
                }
            }
            .boxed()
        });
        self.routes.push((operation, handler));
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
    observer: Arc<dyn Observer>,
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
            observer: Arc::new(()),
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
        self.observer = Arc::new(observer);
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

    /// A router that answers every request, unknown paths with 404.
    ///
    /// A path may be spelled in every way that RFC 3986 calls equal: `%C3%B6`, `%c3%b6` and `ö` are one letter.
    pub fn into_router(self) -> Router {
        let templates: Vec<_> = self.operations().map(|operation| operation.path).collect();
        let is_ambiguous = templates.iter().any(|path| path::has_encoded(path)) || path::overlap(&templates);
        let (routes, gate) = self.build();
        let respelled = routes.clone().fallback(move |mut request: Request| {
            let visit = Visit::of(None, &mut request);
            let problem = match gate.admit(&request) {
                Ok(_) => Problem::unknown_path(request.uri().path()),
                Err(problem) => *problem,
            };
            let response = gate.leave(visit, gate.refuse(problem.into(), &request));
            std::future::ready(response)
        });
        // Where a literal needs encoding, or stands beside a parameter, another spelling of it could pass for a value.
        let first = if is_ambiguous { Router::new() } else { routes };
        first.fallback(move |request: Request| {
            let respelled = respelled.clone();
            async move {
                match respelled.oneshot(path::respelled(request)).await {
                    Ok(response) => response,
                }
            }
        })
    }

    /// A router of the paths of the document only, to be merged into a larger one. What their literals hold beyond
    /// letters, digits and `-._~` has to be encoded as RFC 3986 prescribes, in capitals.
    pub fn into_routes(self) -> Router {
        self.build().0
    }

    fn build(self) -> (Router, Arc<Gate>) {
        let gate = Arc::new(Gate::new(Arc::clone(&self.hook), self.limits, Arc::clone(&self.observer)));
        let shared = Arc::new(Shared {
            authenticator: self.authenticator,
            hook: self.hook,
            schemes: self.routes.schemes,
            without_accept: self.without_accept,
            texts: limits::of_texts(self.limits.depth),
            verifier: Arc::new(Verifier::new(self.check, self.observer)),
        });
        let mut paths: Vec<(String, Vec<Entry>)> = Vec::new();
        for (operation, handler) in self.routes.routes {
            let bound = Bound {
                shared: Arc::clone(&shared),
                operation,
                path_parameters: path::parameters(operation.path),
                accepts: self
                    .accepts
                    .iter()
                    .filter(|(id, _)| *id == operation.id)
                    .flat_map(|(_, media_types)| media_types.iter().copied())
                    .collect(),
                limit: self
                    .body_limits
                    .iter()
                    .rev()
                    .find(|(id, _)| *id == operation.id)
                    .map_or(self.limit, |(_, limit)| *limit),
                time: self
                    .times
                    .iter()
                    .rev()
                    .find(|(id, _)| *id == operation.id)
                    .map_or(self.limits.time, |(_, time)| *time),
                handler,
            };
            let plain = bound.into_plain();
            let layers = self.layers.iter().filter(|(id, _)| id.is_none_or(|id| id == operation.id));
            let layered = layers.fold(None, |inner: Option<Endpoint>, (_, wrap)| {
                Some(wrap(inner.unwrap_or_else(|| endpoint::endpoint(&plain))))
            });
            let method = Entry { operation, plain, layered };
            let path = path::pattern(operation.path);
            match paths.iter_mut().find(|(known, _)| *known == path) {
                Some((_, methods)) => methods.push(method),
                None => paths.push((path, vec![method])),
            }
        }
        // What looks like a parameter in other notations is a literal here.
        let router = Router::new().without_v07_checks();
        let router = paths.into_iter().fold(router, |router, (path, methods)| {
            let table = Arc::new(Table::new(methods, Arc::clone(&gate)));
            let service = tower::service_fn(move |request: Request| {
                Arc::clone(&table).dispatch(request).map(Ok::<_, Infallible>)
            });
            // A service does what a route for any method does, without asking for the method first.
            router.route_service(&path, service)
        });
        (router, gate)
    }
}

/// One operation of a path.
struct Entry {
    operation: &'static Operation,
    plain: Plain,
    /// With its layers, where it has any.
    layered: Option<Endpoint>,
}

/// The operations of one path.
struct Table {
    methods: Vec<Entry>,
    allow: HeaderValue,
    gate: Arc<Gate>,
}

impl Table {
    fn new(methods: Vec<Entry>, gate: Arc<Gate>) -> Self {
        let has = |method: &str| methods.iter().any(|known| known.operation.method == method);
        let mut allowed: Vec<&str> = Vec::new();
        for known in &methods {
            allowed.push(known.operation.method);
            if known.operation.method == "GET" && !has("HEAD") {
                allowed.push("HEAD");
            }
        }
        if !has("OPTIONS") {
            allowed.push("OPTIONS");
        }
        // Methods of a document are words.
        let allow = HeaderValue::from_str(&allowed.join(", ")).unwrap_or(HeaderValue::from_static("OPTIONS"));
        Self { methods, allow, gate }
    }

    fn find(&self, method: &str) -> Option<&Entry> {
        self.methods.iter().find(|known| known.operation.method == method)
    }

    /// One function, and with layers apart: a future holds what each function that it calls was given.
    async fn dispatch(self: Arc<Self>, mut request: Request) -> Response {
        let is_head = request.method() == Method::HEAD;
        let found =
            self.find(request.method().as_str()).or_else(|| is_head.then(|| self.find("GET")).flatten());
        let visit = Visit::of(found.map(|found| found.operation), &mut request);
        let response = match self.gate.admit(&request) {
            // The slot is free again when there is an answer.
            Ok(_slot) => match found {
                Some(Entry { layered: None, plain, .. }) => plain(request).await,
                Some(Entry { layered: Some(layered), .. }) => {
                    self.call_layered(layered.clone(), request).boxed().await
                }
                None => self.no_such_method(&request),
            },
            Err(problem) => self.gate.refuse((*problem).into(), &request),
        };
        self.gate.leave(visit, response)
    }

    /// A layer may panic too, and then nothing inside it renders the failure.
    async fn call_layered(&self, layered: Endpoint, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let spare = parts.clone();
        let call = layered.oneshot(Request::from_parts(parts, body));
        match AssertUnwindSafe(call).catch_unwind().await {
            Ok(Ok(response)) => response,
            Err(panic) => {
                self.gate.refuse(endpoint::panicked(&*panic), &Request::from_parts(spare, Body::empty()))
            }
        }
    }

    fn no_such_method(&self, request: &Request) -> Response {
        if request.method() == Method::OPTIONS {
            return (StatusCode::NO_CONTENT, [(header::ALLOW, self.allow.clone())]).into_response();
        }
        let detail =
            format!("{} has no operation with the method {}", request.uri().path(), request.method());
        let problem = Problem::new(ProblemKind::MethodNotAllowed, StatusCode::METHOD_NOT_ALLOWED, detail)
            .with_header(header::ALLOW, self.allow.clone());
        self.gate.refuse(problem.into(), request)
    }
}
