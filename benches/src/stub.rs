//! The generated stub over HTTP, beside axum by hand.

use std::{net::SocketAddr, sync::Arc};

use anyhow::{Result, ensure};
use axum::{Json, Router, extract::Path, routing::get};
use bytes::Bytes;
use coupa_api::{
    Authenticator, Context, Credential, Denied, Failure, Granted, Server, Stored, Users, Workers, workers,
};
use coupa_serve::ResponseCheck;
use coupa_types::WorkerCreate;
use http::{StatusCode, header::CONTENT_TYPE};

use crate::{
    load::{Load, request},
    measure::{Contender, Group, Run, Table},
    payloads, serving,
};

const TOKEN: &str = "a-token-of-forty-characters-or-so-0123456";
const CONNECTIONS: usize = 16;
const BY_HAND: &str = "axum by hand, the same bytes from memory";
const JOINED: &str = "axum by hand, 50 stored documents joined";
const JSON: &str = "axum::Json, no checks";

/// The group.
pub(crate) fn group() -> Result<Group> {
    let payload = Payload::new()?;
    let hand = payload.clone();
    let by_hand = serving::router(async move || Ok(by_hand(&hand)))?;
    // What a server should have on: the bench runs with the checks of the sandbox.
    let check: ResponseCheck = "100".parse().map_err(anyhow::Error::msg)?;
    let stub = serving::stub(server(payload.clone()).check_responses(check).into_service())?;
    let create = payload.create;
    let tables = vec![
        reads(
            "GET a stored page of 50",
            "/api/workers",
            (by_hand, BY_HAND, "/page"),
            stub,
            "stub, stored page",
        )?,
        reads(
            "GET a page joined from 50 stored workers",
            "/api/workers?offset=50",
            (by_hand, JOINED, "/joined"),
            stub,
            "stub, 50 stored documents joined",
        )?,
        reads(
            "GET a stored worker",
            "/api/workers/1",
            (by_hand, BY_HAND, "/worker/1"),
            stub,
            "stub, stored worker",
        )?,
        Table {
            title: "POST a worker".to_owned(),
            contenders: vec![
                load(JSON, None, by_hand, 201, sent("POST /worker", &create))?,
                load(
                    "stub, every constraint checked",
                    Some(JSON),
                    stub,
                    201,
                    sent("POST /api/workers", &create),
                )?,
            ],
        },
    ];
    let about = format!(
        "Requests a second over {CONNECTIONS} connections that are kept alive, each with one request on its way; the server \
         has one core and one thread; who asks has another, and never sleeps, so that no answer has to wake it. Stub and \
         axum by hand read the same headers and send the same body. Both are served by `axum::serve`, the stub without a \
         router. The stub also judges a bearer token and `Accept`, and checks one answer in 100 against the document, the \
         very same text in memory once."
    );
    Ok(Group { name: "stub", about, tables })
}

/// What is served, and what is sent.
#[derive(Clone)]
struct Payload {
    page: Bytes,
    workers: Vec<Bytes>,
    create: Bytes,
}

impl Payload {
    fn new() -> Result<Self> {
        let page = payloads::page()?;
        let workers = page.as_array().into_iter().flatten().map(|worker| worker.to_string().into()).collect();
        Ok(Self {
            page: page.to_string().into(),
            workers,
            create: payloads::worker_create()?.to_string().into(),
        })
    }

    fn worker(&self) -> Bytes {
        self.workers.first().cloned().unwrap_or_default()
    }
}

/// Two contenders that read the same, which is made sure of.
fn reads(
    title: &str,
    path: &str,
    (by_hand, floor, floor_path): (SocketAddr, &'static str, &str),
    stub: SocketAddr,
    name: &str,
) -> Result<Table> {
    let mut contenders = vec![
        load(floor, None, by_hand, 200, sent(&format!("GET {floor_path}"), &[]))?,
        load(name, Some(floor), stub, 200, sent(&format!("GET {path}"), &[]))?,
    ];
    let mut bodies = Vec::new();
    for contender in &mut contenders {
        if let Run::Load(load) = &mut contender.run {
            bodies.push(load.sample()?.body);
        }
    }
    ensure!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "{title}: the bodies differ");
    Ok(Table { title: title.to_owned(), contenders })
}

fn load(
    name: &str,
    against: Option<&'static str>,
    address: SocketAddr,
    status: u16,
    request: Vec<u8>,
) -> Result<Contender> {
    let load = Load::of(address, CONNECTIONS, status, request)?;
    Ok(Contender { name: name.to_owned(), against, run: Run::Load(load) })
}

/// What any client of the API sends.
fn sent(line: &str, body: &[u8]) -> Vec<u8> {
    let bearer = format!("Bearer {TOKEN}");
    let mut headers = vec![("authorization", bearer.as_str()), ("accept", "application/json")];
    if !body.is_empty() {
        headers.push(("content-type", "application/json"));
    }
    request(line, &headers, body)
}

const MEDIA: [(http::HeaderName, &str); 1] = [(CONTENT_TYPE, "application/json")];

fn by_hand(payload: &Payload) -> Router {
    let (page, joined, worker, created) =
        (payload.page.clone(), payload.workers.clone(), payload.worker(), payload.worker());
    Router::new()
        .route("/page", get(async move || (MEDIA, page)))
        .route("/joined", get(async move || (MEDIA, join(&joined))))
        .route("/worker/{id}", get(async move |Path(_): Path<u64>| (MEDIA, worker)))
        .route(
            "/worker",
            axum::routing::post(async move |Json(worker): Json<WorkerCreate>| {
                std::hint::black_box(worker);
                (StatusCode::CREATED, MEDIA, created)
            }),
        )
}

fn join(items: &[Bytes]) -> Vec<u8> {
    let mut text = Vec::with_capacity(items.iter().map(|item| item.len() + 1).sum::<usize>() + 1);
    text.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(b',');
        }
        text.extend_from_slice(item);
    }
    text.push(b']');
    text
}

/// Answers what is stored.
struct Service(Payload);

fn server(payload: Payload) -> Server<Doorkeeper> {
    coupa_api::server(Service(payload), Doorkeeper::default())
}

impl Workers for Service {
    type Principal = ();

    async fn worker_index(
        &self,
        request: workers::WorkerIndexRequest,
        _: Context<()>,
    ) -> Result<workers::WorkerIndexResponse, Failure> {
        let page = if request.offset == 0 {
            Stored::from_json(self.0.page.clone())
        } else {
            Stored::array(self.0.workers.iter().cloned().map(Stored::from_json))
        };
        Ok(workers::WorkerIndexResponse::Ok(page.into()))
    }

    async fn worker_show(
        &self,
        _: workers::WorkerShowRequest,
        _: Context<()>,
    ) -> Result<workers::WorkerShowResponse, Failure> {
        Ok(workers::WorkerShowResponse::Ok(Stored::from_json(self.0.worker()).into()))
    }

    async fn worker_create(
        &self,
        request: workers::WorkerCreateRequest,
        _: Context<()>,
    ) -> Result<workers::WorkerCreateResponse, Failure> {
        std::hint::black_box(&request.body);
        Ok(workers::WorkerCreateResponse::Created(Stored::from_json(self.0.worker()).into()))
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
