//! What an answer of the stub costs beside axum by hand, without sockets: a loop to be counted by a profiler.
//!
//! ```text
//! cargo build --profile profiling -p coupa-api --example in_process
//! valgrind --tool=callgrind target/profiling/examples/in_process stub show 2000
//! ```
//!
//! The first argument is who answers (`stub`, `hand`), the second the call (`page`, `show`, `create`), the third how
//! often. Instructions of two runs of unequal length, subtracted, are those of the calls between them.

use std::sync::Arc;

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::Path,
    routing::{get, post},
};
use coupa_api::{
    Authenticator, Context, Credential, Denied, Failure, Granted, Stored, Users, Workers, workers,
};
use coupa_types::WorkerCreate;
use http::{Method, Request, StatusCode, header};
use tower::ServiceExt as _;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

const TOKEN: &str = "a-token-of-forty-characters-or-so-0123456";
const MEDIA: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Fallible<()> {
    let mut arguments = std::env::args().skip(1);
    let who = arguments.next().unwrap_or_default();
    let call = arguments.next().unwrap_or_default();
    let times: usize = arguments.next().unwrap_or_default().parse()?;
    let service = Service::new()?;
    let create = example(coupa_schema::worker_create::SCHEMA.json)?;
    let (router, prefix): (Router, &str) = match who.as_str() {
        "stub" => {
            let server = coupa_api::server(service, Doorkeeper::default()).check_responses("100".parse()?);
            (server.into_router().with_state(()), "/api/workers")
        }
        "hand" => (by_hand(service).with_state(()), "/worker"),
        other => return Err(format!("{other:?} is neither stub nor hand").into()),
    };
    let (method, path, body) = match call.as_str() {
        "page" => (Method::GET, prefix.to_owned(), None),
        "show" => (Method::GET, format!("{prefix}/1"), None),
        "create" => (Method::POST, prefix.to_owned(), Some(create)),
        other => return Err(format!("{other:?} is neither page, show nor create").into()),
    };
    for _ in 0..times {
        let mut request = Request::builder()
            .method(method.clone())
            .uri(path.as_str())
            .header(header::HOST, "localhost")
            .header(header::AUTHORIZATION, concat!("Bearer ", "a-token-of-forty-characters-or-so-0123456"))
            .header(header::ACCEPT, "application/json");
        if let Some(body) = &body {
            request = request.header(header::CONTENT_TYPE, "application/json");
            request = request.header(header::CONTENT_LENGTH, body.len());
        }
        let request = request.body(body.clone().map_or_else(Body::empty, Body::from))?;
        let response = router.clone().oneshot(request).await?;
        assert!(response.status().is_success(), "{}", response.status());
        std::hint::black_box(response);
    }
    Ok(())
}

/// The first example of a schema, as text.
fn example(schema: &str) -> Fallible<Bytes> {
    let schema: serde_json::Value = serde_json::from_str(schema)?;
    Ok(schema["examples"][0].to_string().into())
}

fn by_hand(service: Service) -> Router {
    let Service { page, worker } = service;
    let created = worker.clone();
    let index = get(async move || (MEDIA, page));
    let create = post(async move |Json(worker): Json<WorkerCreate>| {
        std::hint::black_box(worker);
        (StatusCode::CREATED, MEDIA, created)
    });
    let show = get(async move |Path(_): Path<u64>| (MEDIA, worker));
    Router::new().route("/worker", index.merge(create)).route("/worker/{id}", show)
}

/// Answers what is stored.
struct Service {
    page: Bytes,
    worker: Bytes,
}

impl Service {
    fn new() -> Fallible<Self> {
        let page = example(coupa_schema::worker_list::SCHEMA.json)?;
        let workers: Vec<serde_json::Value> = serde_json::from_slice(&page)?;
        let worker = workers.first().ok_or("a page without workers")?.to_string().into();
        Ok(Self { page, worker })
    }

    fn worker<T>(&self) -> Stored<T> {
        Stored::from_json(self.worker.clone())
    }
}

impl Workers for Service {
    type Principal = ();

    async fn worker_index(
        &self,
        request: workers::WorkerIndexRequest,
        _: Context<()>,
    ) -> Result<workers::WorkerIndexResponse, Failure> {
        std::hint::black_box(&request);
        Ok(workers::WorkerIndexResponse::Ok(Stored::from_json(self.page.clone()).into()))
    }

    async fn worker_show(
        &self,
        request: workers::WorkerShowRequest,
        _: Context<()>,
    ) -> Result<workers::WorkerShowResponse, Failure> {
        std::hint::black_box(&request);
        Ok(workers::WorkerShowResponse::Ok(self.worker().into()))
    }

    async fn worker_create(
        &self,
        request: workers::WorkerCreateRequest,
        _: Context<()>,
    ) -> Result<workers::WorkerCreateResponse, Failure> {
        std::hint::black_box(&request);
        Ok(workers::WorkerCreateResponse::Created(self.worker().into()))
    }
}

impl Users for Service {
    type Principal = ();
}

/// Knows one token.
struct Doorkeeper {
    scopes: Arc<[String]>,
}

impl Default for Doorkeeper {
    fn default() -> Self {
        let scopes = ["read", "write"].map(|scope| format!("core.services_procurement.workers.{scope}"));
        Self { scopes: scopes.into() }
    }
}

impl Authenticator for Doorkeeper {
    type Principal = ();

    async fn authenticate(
        &self,
        credential: Credential<'_>,
        _: &http::request::Parts,
    ) -> Result<Granted<()>, Denied> {
        if credential.secret != TOKEN {
            return Err(Denied::Invalid("unknown".to_owned()));
        }
        Ok(Granted { principal: (), scopes: Arc::clone(&self.scopes) })
    }
}
