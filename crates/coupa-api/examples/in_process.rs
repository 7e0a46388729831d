//! What an answer of the stub costs beside axum by hand: a loop to be counted by a profiler.
//!
//! ```text
//! cargo build --profile profiling -p coupa-api --example in_process
//! valgrind --tool=callgrind target/profiling/examples/in_process stub show 2000
//! ```
//!
//! The first argument is who answers (`stub`, `hand`), the second the call (`page`, `show`, `create`), the third how
//! often. As the fourth, `served` puts a connection between that `axum::serve` keeps, and `bounded` one of our `serve`.
//! Instructions of two runs of unequal length, subtracted, are those of the calls between them.

use std::{convert::Infallible, net::SocketAddr, sync::Arc};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::Path,
    response::Response,
    routing::{get, post},
};
use coupa_api::{
    Authenticator, Context, Credential, Denied, Failure, Granted, Listening, Stored, Users, Workers, workers,
};
use coupa_types::WorkerCreate;
use http::{Method, Request, StatusCode, header};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use tower::{Service as HttpService, ServiceExt as _};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

const TOKEN: &str = "a-token-of-forty-characters-or-so-0123456";
const MEDIA: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Fallible<()> {
    let mut arguments = std::env::args().skip(1);
    let who = arguments.next().unwrap_or_default();
    let call = arguments.next().unwrap_or_default();
    let times: usize = arguments.next().unwrap_or_default().parse()?;
    let server = || -> Fallible<_> {
        Ok(coupa_api::server(Service::new()?, Doorkeeper::default()).check_responses("100".parse()?))
    };
    let by_hand = || -> Fallible<Router> { Ok(by_hand(Service::new()?)) };
    match (who.as_str(), arguments.next().as_deref()) {
        ("stub", None) => repeat(server()?.into_service(), Call::of(&call, "/api/workers")?, times).await,
        ("hand", None) => repeat(by_hand()?, Call::of(&call, "/worker")?, times).await,
        ("stub", Some("served")) => {
            let (listener, service) = (TcpListener::bind("127.0.0.1:0").await?, server()?.into_service());
            let address = listener.local_addr()?;
            tokio::spawn(async move { axum::serve(listener, service).await });
            ask(address, Call::of(&call, "/api/workers")?, times).await
        }
        ("stub", Some("bounded")) => {
            let (listener, service) = (TcpListener::bind("127.0.0.1:0").await?, server()?.into_service());
            let address = listener.local_addr()?;
            tokio::spawn(coupa_api::serve(listener, service, Listening::default(), std::future::pending()));
            ask(address, Call::of(&call, "/api/workers")?, times).await
        }
        ("hand", Some("served")) => {
            let (listener, router) = (TcpListener::bind("127.0.0.1:0").await?, by_hand()?);
            let address = listener.local_addr()?;
            tokio::spawn(async move { axum::serve(listener, router).await });
            ask(address, Call::of(&call, "/worker")?, times).await
        }
        other => Err(format!("{other:?} is neither stub nor hand").into()),
    }
}

/// What is asked for.
struct Call {
    method: Method,
    path: String,
    body: Option<Bytes>,
}

impl Call {
    fn of(name: &str, prefix: &str) -> Fallible<Self> {
        let (method, path, body) = match name {
            "page" => (Method::GET, prefix.to_owned(), None),
            "show" => (Method::GET, format!("{prefix}/1"), None),
            "create" => {
                (Method::POST, prefix.to_owned(), Some(example(coupa_schema::worker_create::SCHEMA.json)?))
            }
            other => return Err(format!("{other:?} is neither page, show nor create").into()),
        };
        Ok(Self { method, path, body })
    }
}

/// Makes a call so many times.
async fn repeat<S>(service: S, call: Call, times: usize) -> Fallible<()>
where
    S: HttpService<Request<Body>, Response = Response, Error = Infallible> + Clone,
{
    for _ in 0..times {
        let mut request = Request::builder()
            .method(call.method.clone())
            .uri(call.path.as_str())
            .header(header::HOST, "localhost")
            .header(header::AUTHORIZATION, concat!("Bearer ", "a-token-of-forty-characters-or-so-0123456"))
            .header(header::ACCEPT, "application/json");
        if let Some(body) = &call.body {
            request = request.header(header::CONTENT_TYPE, "application/json");
            request = request.header(header::CONTENT_LENGTH, body.len());
        }
        let request = request.body(call.body.clone().map_or_else(Body::empty, Body::from))?;
        let response = service.clone().oneshot(request).await?;
        assert!(response.status().is_success(), "{}", response.status());
        std::hint::black_box(response);
    }
    Ok(())
}

/// Makes a call so many times over one connection.
async fn ask(address: SocketAddr, call: Call, times: usize) -> Fallible<()> {
    let body = call.body.unwrap_or_default();
    let mut request = format!(
        "{} {} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {TOKEN}\r\naccept: application/json\r\n",
        call.method, call.path
    );
    if !body.is_empty() {
        request = format!("{request}content-type: application/json\r\ncontent-length: {}\r\n", body.len());
    }
    let request = [request.as_bytes(), b"\r\n", &body].concat();
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut answer = vec![0; 1 << 20];
    for _ in 0..times {
        stream.write_all(&request).await?;
        let mut read = 0;
        while !is_whole(&answer[..read])? {
            let more = stream.read(&mut answer[read..]).await?;
            assert!(more > 0, "the connection ends");
            read += more;
        }
    }
    Ok(())
}

/// Whether a successful answer is there to its end.
fn is_whole(answer: &[u8]) -> Fallible<bool> {
    let Some(end) = answer.windows(4).position(|text| text == b"\r\n\r\n") else { return Ok(false) };
    let head = std::str::from_utf8(&answer[..end])?;
    assert!(head.starts_with("HTTP/1.1 20"), "{head}");
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    Ok(answer.len() == end + 4 + length.unwrap_or_default().parse::<usize>()?)
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
