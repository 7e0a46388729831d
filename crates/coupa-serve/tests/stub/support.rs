//! A pet shop written as the generator would write it, and how to call it.

use std::{convert::Infallible, io::Read as _, sync::Arc};

use axum::{
    Router,
    body::{Body as HttpBody, to_bytes},
    response::Response,
};
use bytes::Bytes;
use coupa_core::{
    Invalid, Violation,
    operation::{Operation, Parameter, Requirement},
};
use coupa_serve::{
    Answer, Authenticator, Body, Call, Context, Credential, CredentialKind, Denied, Download, Failure, File,
    Form, FreeForm, Granted, Input, Multipart, Parts, Problem, Reply, Routes, Scheme, SchemeKind, Server,
    Upload, Valid, check, decode,
};
use http::{Method, Request, StatusCode};
use tower::{Service, ServiceExt as _};

pub(crate) const SCHEMES: &[Scheme] = &[
    Scheme { name: "Token", kind: SchemeKind::Bearer },
    Scheme { name: "Key", kind: SchemeKind::ApiKeyHeader("x-key") },
];

const READ: &[&[Requirement]] = &[&[Requirement { scheme: "Token", scopes: &["pets.read"] }]];
const WRITE: &[&[Requirement]] = &[&[Requirement { scheme: "Token", scopes: &["pets.read", "pets.write"] }]];
const KEY_OR_TOKEN: &[&[Requirement]] = &[
    &[Requirement { scheme: "Key", scopes: &[] }],
    &[Requirement { scheme: "Token", scopes: &["pets.read"] }],
];
const KEY_AND_TOKEN: &[&[Requirement]] =
    &[&[Requirement { scheme: "Key", scopes: &[] }, Requirement { scheme: "Token", scopes: &["pets.read"] }]];
const PERHAPS: &[&[Requirement]] = &[&[], &[Requirement { scheme: "Token", scopes: &["pets.read"] }]];

const JSON: &[&str] = &["application/json"];

const fn operation(id: &'static str, method: &'static str, path: &'static str) -> Operation {
    Operation {
        id,
        method,
        path,
        tag: "Pets",
        group: "api",
        summary: "",
        security: READ,
        parameters: &[] as &[Parameter],
        request_media_types: &[],
        body_required: false,
        statuses: &[200, 400],
        response_media_types: JSON,
        request_schema: None,
        idempotent: false,
        pagination: None,
    }
}

pub(crate) static PET_INDEX: Operation = operation("pet_index", "GET", "/pets");
pub(crate) static PET_CREATE: Operation = Operation {
    security: WRITE,
    request_media_types: JSON,
    body_required: true,
    ..operation("pet_create", "POST", "/pets")
};
pub(crate) static PET_SHOW: Operation = operation("pet_show", "GET", "/pets/{id}");
pub(crate) static PET_TOYS: Operation =
    Operation { security: KEY_OR_TOKEN, ..operation("pet_toys", "GET", "/pets/{pet}/toys") };
pub(crate) static PET_KILL: Operation = Operation {
    security: KEY_AND_TOKEN,
    response_media_types: &[],
    ..operation("pet_kill", "DELETE", "/pets/{id}")
};
pub(crate) static PICTURE_SHOW: Operation = Operation {
    security: &[],
    response_media_types: &["image/png", "image/jpeg"],
    ..operation("picture_show", "GET", "/pets/{id}/picture")
};
pub(crate) static PICTURE_CREATE: Operation = Operation {
    security: PERHAPS,
    request_media_types: &["multipart/form-data"],
    body_required: true,
    ..operation("picture_create", "POST", "/pets/{id}/picture")
};
pub(crate) static ALBUM: Operation = Operation {
    security: &[],
    request_media_types: &["multipart/form-data"],
    body_required: true,
    ..operation("album", "POST", "/album")
};
pub(crate) static BACKUP: Operation = Operation {
    security: &[],
    request_media_types: &["application/octet-stream"],
    body_required: true,
    ..operation("backup", "PUT", "/backup")
};

/// An answer that is documented for 200, 400 and 404.
#[derive(Debug)]
pub(crate) enum Answered {
    Ok(Body<serde_json::Value>),
    Picture(Download<&'static str>),
    Empty { retry_after: Option<i64> },
}

impl Answer for Answered {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 404)
    }

    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).json("application/json", body),
            Self::Picture(download) => Reply::new(StatusCode::OK).download(download),
            Self::Empty { retry_after } => {
                Reply::new(StatusCode::OK).header_if("Retry-After", retry_after.as_ref())
            }
        }
    }
}

pub(crate) fn echo(value: impl serde::Serialize) -> Result<Answered, Failure> {
    Ok(Answered::Ok(Body::Typed(serde_json::to_value(value)?)))
}

/// A JSON object with a `name`; members but `name` and `age` are ignored.
fn parse(json: &[u8], ignored: &mut Vec<String>) -> Result<String, Invalid> {
    let value: serde_json::Value =
        serde_json::from_slice(json).map_err(|_| Violation::new("", "syntax", "is no JSON"))?;
    for key in value.as_object().into_iter().flat_map(|object| object.keys()) {
        if !["name", "age"].contains(&key.as_str()) {
            ignored.push(format!("/{key}"));
        }
    }
    let mut violations = Vec::new();
    if !value["name"].is_string() {
        violations.push(Violation::new("", "required", "\"name\" is a required property"));
    }
    if value["age"].as_i64().is_some_and(|age| age < 0) {
        violations.push(Violation::new("/age", "minimum", "-1 is less than 0"));
    }
    if !violations.is_empty() {
        return Err(Invalid { violations });
    }
    Ok(value["name"].as_str().unwrap_or_default().to_owned())
}

#[derive(Debug)]
struct IndexRequest {
    limit: i64,
    sort: Option<String>,
    ids: Vec<i64>,
    trace: Option<i64>,
    conditions: FreeForm,
}

impl IndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let limit = input.query("limit").default(&["50"]).required(|text| {
            let value = decode::integer(text)?;
            check::minimum(&value, &1)?;
            Ok(value)
        });
        let sort = input.query("sort").optional(|text| decode::one_of(text, &["name", "age"]));
        let ids = input.query("id").list(false, decode::integer, |items| check::items(items, 0, 3));
        let trace = input.header("X-Trace").optional(decode::integer);
        let conditions = input.free_form();
        let (Some(limit), Some(sort), Some(ids), Some(trace)) = (limit, sort, ids, trace) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { limit, sort, ids, trace, conditions })
    }
}

#[derive(Debug)]
struct CreateRequest {
    dry: Option<bool>,
    body: Valid<String>,
}

impl CreateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        let dry = input.query("dry").optional(decode::boolean);
        let body = input.body(parse).await?;
        let (Some(dry), Some(body)) = (dry, body) else { return Err(input.refuse()) };
        input.check()?;
        Ok(Self { dry, body })
    }
}

#[derive(Debug)]
pub(crate) struct PictureForm {
    file: File,
    note: Option<String>,
}

impl Form for PictureForm {
    const NAMES: &'static [&'static str] = &["file", "note"];

    fn read(parts: &mut Parts) -> Option<Self> {
        let file = parts.file("file");
        let note = parts.text("note").optional(decode::string);
        Some(Self { file: file?, note: note? })
    }
}

/// Knows the tokens `reader`, `writer`, and the key `key`.
#[derive(Debug)]
pub(crate) struct Doorkeeper;

impl Authenticator for Doorkeeper {
    type Principal = String;

    async fn authenticate(
        &self,
        credential: Credential<'_>,
        _: &http::request::Parts,
    ) -> Result<Granted<String>, Denied> {
        assert!(!format!("{credential:?}").contains(credential.secret), "a secret is shown");
        let scopes: &[&str] = match (credential.kind, credential.secret) {
            (CredentialKind::Bearer, "reader") => &["pets.read"],
            (CredentialKind::Bearer, "writer") => &["pets.read", "pets.write"],
            (CredentialKind::Bearer, "nobody") | (CredentialKind::ApiKey, "key") => &[],
            (_, "broken") => return Err(std::io::Error::other("database is gone").into()),
            (_, "blocked") => return Err(Problem::refused(StatusCode::BAD_REQUEST, "blocked").into()),
            _ => return Err(Denied::Invalid("the token is not known".to_owned())),
        };
        let principal = format!("{}:{}", credential.scheme, credential.secret);
        Ok(Granted { principal, scopes: scopes.iter().map(ToString::to_string).collect() })
    }
}

/// What the tests want of `pet_show`.
pub(crate) type Show = fn(String, Context<String>) -> Result<Answered, Failure>;

pub(crate) struct Shop {
    pub(crate) show: Show,
}

pub(crate) fn routes(show: Show) -> Routes<String> {
    let shared = Arc::new(Shop { show });
    Routes::new(SCHEMES)
        .operation(&PET_INDEX, &shared, |_, mut call: Call<String>| async move {
            let principal = call.principal()?;
            let request = IndexRequest::read(&mut call.input)?;
            let context = call.context(principal);
            let conditions: Vec<_> = request.conditions.iter().collect();
            echo(serde_json::json!({
                "limit": request.limit, "sort": request.sort, "ids": request.ids, "trace": request.trace,
                "conditions": conditions, "principal": context.principal,
            }))
        })
        .operation(&PET_CREATE, &shared, |_, mut call: Call<String>| async move {
            let principal = call.principal()?;
            let request = CreateRequest::read(&mut call.input).await?;
            let context = call.context(principal);
            echo(serde_json::json!({
                "dry": request.dry, "name": *request.body, "ignored": request.body.ignored(),
                "ignored query": context.ignored, "bytes": request.body.json().len(),
            }))
        })
        .operation(&PET_SHOW, &shared, |shop, mut call: Call<String>| async move {
            let principal = call.principal()?;
            let id = call.input.path("id").required(|text| {
                check::max_length(text, 5)?;
                decode::string(text)
            });
            let Some(id) = id else { return Err(call.input.refuse()) };
            (shop.show)(id, call.context(principal))
        })
        .operation(&PET_TOYS, &shared, |_, mut call: Call<String>| async move {
            let principal = call.principal()?;
            let pet = call.input.path("pet").required(decode::string);
            let Some(pet) = pet else { return Err(call.input.refuse()) };
            echo((pet, principal))
        })
        .operation(&PET_KILL, &shared, |_, mut call: Call<String>| async move {
            let principals = call.principals();
            assert_eq!(principals, ["Key:key", "Token:reader"]);
            Ok(Answered::Empty { retry_after: Some(7) })
        })
        .operation(&PICTURE_SHOW, &shared, |_, mut call: Call<String>| async move {
            let id = call.input.path("id").required(decode::string).unwrap_or_default();
            Ok(Answered::Picture(Download::new("image/png", vec![1, 2, 3]).etag(id).file_name("é.png")))
        })
        .operation(&PICTURE_CREATE, &shared, |_, mut call: Call<String>| async move {
            let caller = call.optional_principal();
            let body = call.input.multipart::<PictureForm>();
            let Some(body) = body else { return Err(call.input.refuse()) };
            let PictureForm { file, note } = Multipart::form(body).await?;
            echo(serde_json::json!({
                "name": file.name, "type": file.content_type, "bytes": file.bytes.len(), "note": note, "caller": caller,
            }))
        })
        .operation(&ALBUM, &shared, |_, mut call: Call<String>| async move {
            let Some(body) = call.input.multipart::<PictureForm>() else { return Err(call.input.refuse()) };
            // Part by part, none of them whole in memory.
            let mut body = body.bound("file", 20, &["image/png", "text/*"]).most_parts(2);
            let mut seen = Vec::new();
            while let Some(part) = body.next().await? {
                let name = part.name().to_owned();
                let mut text = String::new();
                part.spool(1000).await?.read_to_string(&mut text)?;
                seen.push((name, text));
            }
            echo(seen)
        })
        .operation(&BACKUP, &shared, |_, mut call: Call<String>| async move {
            let Some(upload) = call.input.upload() else { return Err(call.input.refuse()) };
            let media_type = Upload::media_type(&upload).to_owned();
            echo((media_type, upload.bytes().await?.len()))
        })
}

pub(crate) fn server() -> Server<Doorkeeper> {
    Server::new(routes(|id, context| echo((id, context.operation.id))), Doorkeeper).body_limit(100)
}

/// A shop whose `pet_show` does something else.
pub(crate) fn showing(show: Show) -> Router {
    Server::new(routes(show), Doorkeeper).into_router()
}

/// A request with the token `writer`; lines are headers, the first one method and target.
pub(crate) fn request(head: &str, body: impl Into<HttpBody>) -> Request<HttpBody> {
    let mut lines = head.lines().map(str::trim);
    let (method, target) = lines.next().and_then(|line| line.split_once(' ')).expect("METHOD TARGET");
    let mut request = Request::builder().method(method.parse::<Method>().expect("method")).uri(target);
    let mut authorized = false;
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap_or((line.trim_end_matches(':'), ""));
        if name.eq_ignore_ascii_case("authorization") {
            authorized = true;
        }
        if !value.is_empty() {
            request = request.header(name, value);
        }
    }
    if !authorized {
        request = request.header("Authorization", "Bearer writer");
    }
    request.body(body.into()).expect("request")
}

pub(crate) async fn send<S>(service: S, head: &str, body: impl Into<HttpBody>) -> Response
where
    S: Service<Request<HttpBody>, Response = Response, Error = Infallible>,
{
    service.oneshot(request(head, body)).await.expect("infallible")
}

/// Status, the headers that matter, and the body: as a transcript.
pub(crate) async fn transcript(response: Response) -> String {
    let mut text = response.status().to_string();
    for (name, value) in response.headers() {
        text = format!("{text}\n{name}: {}", value.to_str().expect("text"));
    }
    let body: Bytes = to_bytes(response.into_body(), usize::MAX).await.expect("body");
    if !body.is_empty() {
        text.push_str("\n\n");
        match serde_json::from_slice::<serde_json::Value>(&body) {
            Ok(json) => text.push_str(&serde_json::to_string_pretty(&json).expect("json")),
            Err(_) => text = format!("{text}{body:?}"),
        }
    }
    text
}

/// Status and JSON body.
pub(crate) async fn json(response: Response) -> (u16, serde_json::Value) {
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("body");
    (status, serde_json::from_slice(&body).unwrap_or(serde_json::Value::Null))
}
