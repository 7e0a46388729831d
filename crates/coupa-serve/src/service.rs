//! A server as a service: from paths and methods to operations.

use std::{
    collections::BTreeSet,
    convert::Infallible,
    fmt,
    future::{Ready, ready},
    panic::AssertUnwindSafe,
    sync::Arc,
    task::{self, Poll},
};

use axum::{
    BoxError,
    body::{Body, Bytes, HttpBody},
    extract::Request,
    response::{IntoResponse as _, Response},
    serve::{IncomingStream, Listener},
};
use coupa_core::operation::Operation;
use futures::FutureExt as _;
use http::{HeaderValue, Method, StatusCode, header, request};
use tower::{Service, ServiceExt as _};

use crate::{
    Problem, ProblemKind,
    endpoint::{self, Answering, Answers, Endpoint},
    gate::{Gate, Visit},
    path::{self, Kind},
};

/// A server that answers every request, unknown paths with 404: for `axum::serve`, for [`serve`](crate::serve), which
/// bounds heads and ends in good order, or wherever a [`tower::Service`] is taken. Clones are the same server.
///
/// A path may be spelled in every way that RFC 3986 calls equal: `%C3%B6`, `%c3%b6` and `ö` are one letter.
#[derive(Clone)]
pub struct ServerService(Arc<Site>);

impl ServerService {
    pub(crate) fn new(site: Site) -> Self {
        Self(Arc::new(site))
    }

    /// The paths, as a router takes them.
    pub(crate) fn patterns(&self) -> BTreeSet<&str> {
        self.0.tables.iter().map(|table| table.pattern.as_str()).collect()
    }

    /// Whether a path has to be looked at whole before it can be told whose it is.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.0.is_ambiguous
    }
}

impl fmt::Debug for ServerService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerService").field("paths", &self.0.tables.len()).finish_non_exhaustive()
    }
}

impl<B> Service<http::Request<B>> for ServerService
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<B>) -> Answering {
        Site::answer(&self.0, request.map(Body::new))
    }
}

/// For `axum::serve`, which makes a service for each connection: it is the same for all of them.
impl<L: Listener> Service<IncomingStream<'_, L>> for ServerService {
    type Response = Self;
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: IncomingStream<'_, L>) -> Self::Future {
        ready(Ok(self.clone()))
    }
}

/// The operations of a server by path and method.
pub(crate) struct Site {
    /// To the index of a table.
    paths: matchit::Router<usize>,
    tables: Vec<Table>,
    /// Indices of the tables whose templates have segments of text and parameters, which a router does not know.
    mixed: Vec<usize>,
    /// Where a literal needs encoding, or stands beside a parameter, another spelling of it could pass for a value.
    is_ambiguous: bool,
    gate: Arc<Gate>,
}

impl Site {
    pub(crate) fn new(entries: Vec<Entry>, gate: Arc<Gate>) -> Self {
        let templates: Vec<_> = entries.iter().map(|entry| entry.operation.path).collect();
        let is_ambiguous = templates.iter().any(|path| path::needs_whole(path)) || path::overlap(&templates);
        let mut tables: Vec<Table> = Vec::new();
        for entry in entries {
            let template = entry.operation.path;
            let shape = path::shape(template);
            match tables.iter_mut().find(|table| table.shape == shape) {
                Some(table) => table.entries.push(entry),
                None => {
                    let (pattern, kinds) = (path::pattern(template), path::kinds(template));
                    tables.push(Table {
                        template,
                        shape,
                        pattern,
                        kinds,
                        entries: vec![entry],
                        allow: ALLOW,
                    });
                }
            }
        }
        tables.sort_by(|one, two| one.kinds.cmp(&two.kinds));
        let mut paths = matchit::Router::new();
        let mut mixed = Vec::new();
        for (index, table) in tables.iter_mut().enumerate() {
            table.allow = allowed(&table.entries);
            if table.kinds.contains(&Kind::Mixed) {
                mixed.push(index);
                continue;
            }
            // Patterns are all unlike, and have whole segments for parameters.
            if let Err(error) = paths.insert(table.pattern.as_str(), index) {
                tracing::error!(path = table.pattern, %error, "a path of the document cannot be served");
            }
        }
        Self { paths, tables, mixed, is_ambiguous, gate }
    }

    fn answer(this: &Arc<Self>, request: Request) -> Answering {
        let (mut parts, body) = request.into_parts();
        let table = this.find(&mut parts);
        let entry = table.and_then(|table| table.find(&parts.method));
        let visit = this.gate.enter(entry.map(|entry| entry.operation), &parts);
        match entry {
            Some(Entry { layered: None, answers, .. }) => Arc::clone(answers).visited(parts, body, visit),
            Some(Entry { layered: Some(layered), .. }) => {
                let request = Request::from_parts(parts, body);
                Arc::clone(this).answer_layered(layered.clone(), request, visit).map(Ok).boxed()
            }
            None => {
                let response = match this.gate.admit(&parts) {
                    Ok(_slot) => this.not_found(table, &parts, &visit),
                    Err(problem) => this.gate.refuse((*problem).into(), &parts, &visit),
                };
                ready(Ok(this.gate.leave(visit, response))).boxed()
            }
        }
    }

    /// Whose path it is. The request has its path in the one spelling then.
    fn find(&self, request: &mut request::Parts) -> Option<&Table> {
        let at = |path: &str| {
            let whole = self.paths.at(path).ok().and_then(|found| self.tables.get(*found.value));
            let fits = |table: &&Table| path::fits(table.template, path);
            let mixed = self.mixed.iter().filter_map(|index| self.tables.get(*index)).find(fits);
            match (whole, mixed) {
                (Some(whole), Some(mixed)) if whole.kinds < mixed.kinds => Some(whole),
                (_, Some(mixed)) => Some(mixed),
                (whole, None) => whole,
            }
        };
        if !self.is_ambiguous
            && let Some(table) = at(request.uri.path())
        {
            return Some(table);
        }
        match path::respelled(&request.uri) {
            Some(respelled) => request.uri = respelled,
            None if !self.is_ambiguous => return None,
            None => {}
        }
        at(request.uri.path())
    }

    /// A layer may panic too, and then nothing inside it renders the failure.
    async fn answer_layered(self: Arc<Self>, layered: Endpoint, request: Request, visit: Visit) -> Response {
        let (mut parts, body) = request.into_parts();
        let response = match self.gate.admit(&parts) {
            // The slot is free again when there is an answer.
            Ok(_slot) => {
                parts.extensions.insert(visit.id.clone());
                if let Some(operation) = visit.operation {
                    parts.extensions.insert(operation);
                }
                let spare = parts.clone();
                let call = layered.oneshot(Request::from_parts(parts, body));
                match AssertUnwindSafe(call).catch_unwind().await {
                    Ok(Ok(response)) => response,
                    Err(panic) => self.gate.refuse(endpoint::panicked(&*panic), &spare, &visit),
                }
            }
            Err(problem) => self.gate.refuse((*problem).into(), &parts, &visit),
        };
        self.gate.leave(visit, response)
    }

    fn not_found(&self, table: Option<&Table>, request: &request::Parts, visit: &Visit) -> Response {
        let path = request.uri.path();
        let Some(table) = table else {
            return self.gate.refuse(Problem::unknown_path(path).into(), request, visit);
        };
        if request.method == Method::OPTIONS {
            return (StatusCode::NO_CONTENT, [(header::ALLOW, table.allow.clone())]).into_response();
        }
        let detail = format!("{path} has no operation with the method {}", request.method);
        let problem = Problem::new(ProblemKind::MethodNotAllowed, StatusCode::METHOD_NOT_ALLOWED, detail)
            .with_header(header::ALLOW, table.allow.clone());
        self.gate.refuse(problem.into(), request, visit)
    }
}

/// One operation of a path.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    pub(crate) answers: Arc<dyn Answers>,
    /// With its layers, where it has any.
    pub(crate) layered: Option<Endpoint>,
}

/// The operations of one path.
struct Table {
    /// That of its first operation.
    template: &'static str,
    /// Without the names of parameters.
    shape: String,
    pattern: String,
    kinds: Vec<Kind>,
    entries: Vec<Entry>,
    allow: HeaderValue,
}

/// What every path can be asked.
const ALLOW: HeaderValue = HeaderValue::from_static("OPTIONS");

impl Table {
    /// HEAD is GET without body, unless the document knows better.
    fn find(&self, method: &Method) -> Option<&Entry> {
        let of = |name: &str| self.entries.iter().find(|entry| entry.operation.method == name);
        of(method.as_str()).or_else(|| (*method == Method::HEAD).then(|| of("GET")).flatten())
    }
}

fn allowed(entries: &[Entry]) -> HeaderValue {
    let has = |method: &str| entries.iter().any(|known| known.operation.method == method);
    let mut allowed: Vec<&str> = Vec::new();
    for known in entries {
        allowed.push(known.operation.method);
        if known.operation.method == "GET" && !has("HEAD") {
            allowed.push("HEAD");
        }
    }
    if !has("OPTIONS") {
        allowed.push("OPTIONS");
    }
    // Methods of a document are words.
    HeaderValue::from_str(&allowed.join(", ")).unwrap_or(ALLOW)
}
