//! Calls the router without a socket.

use axum::{
    Router,
    body::{Body, to_bytes},
};
use bytes::Bytes;
use coupa_core::operation::Operation;
use coupa_sandbox::{Sandbox, SandboxBuilder, Seed};
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// A sandbox with a token of each default client.
pub(crate) struct App {
    router: Router,
    pub(crate) token: String,
    pub(crate) reader: String,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// The JSON of an answer that has this status.
    #[track_caller]
    pub(crate) fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", String::from_utf8_lossy(&self.bytes));
        self.json()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl App {
    pub(crate) async fn new() -> Self {
        Self::of(Sandbox::builder()).await
    }

    pub(crate) async fn empty() -> Self {
        Self::of(Sandbox::builder().seed(Seed::None)).await
    }

    pub(crate) async fn of(builder: SandboxBuilder) -> Self {
        let mut app =
            Self { router: builder.router().await.unwrap(), token: String::new(), reader: String::new() };
        app.token = app.token_of("sandbox").await;
        app.reader = app.token_of("sandbox-reader").await;
        app
    }

    pub(crate) async fn token_of(&self, client: &str) -> String {
        let form = format!("grant_type=client_credentials&client_id={client}&client_secret=sandbox-secret");
        let answer = self.form(&form).await.expect(200);
        answer["access_token"].as_str().unwrap().to_owned()
    }

    /// POST to the token endpoint.
    pub(crate) async fn form(&self, form: &str) -> Answer {
        let request =
            Request::post("/oauth2/token").header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Wants JSON, or a picture, unless the request says what it wants.
    pub(crate) async fn send(&self, mut request: Request<Body>) -> Answer {
        let wanted = HeaderValue::from_static("application/json, image/*;q=0.9");
        request.headers_mut().entry(header::ACCEPT).or_insert(wanted);
        self.send_bare(request).await
    }

    /// The request as it is.
    pub(crate) async fn send_bare(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let answer = Answer { status: parts.status, headers: parts.headers, bytes };
        if let Some(operation) = parts.extensions.get::<&'static Operation>() {
            assert_documented(operation, &answer);
        }
        answer
    }

    /// With the credential that the path asks for.
    pub(crate) async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let path = encode(path);
        let request = Request::builder().method(method).uri(&path);
        let request = if path.starts_with("/api/users") {
            request.header("x-cso-api-key", "sandbox-key")
        } else {
            request.header("authorization", format!("Bearer {}", self.token))
        };
        let request = match body {
            Some(body) => {
                request.header("content-type", "application/json").body(Body::from(body.to_string()))
            }
            None => request.body(Body::empty()),
        };
        self.send(request.unwrap()).await
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.call("POST", path, Some(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> Answer {
        self.call("PUT", path, Some(body)).await
    }

    /// Sends a picture as a form with one part `file`.
    pub(crate) async fn upload(&self, method: &str, path: &str, name: &str, content: &[u8]) -> Answer {
        self.multipart(method, path, &[("file", name, content)]).await
    }

    pub(crate) async fn multipart(&self, method: &str, path: &str, parts: &[(&str, &str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (part, name, content) in parts {
            let head = format!(
                "--cut\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{name}\"\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--cut--\r\n");
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", "multipart/form-data; boundary=cut");
        self.send(request.body(Body::from(body)).unwrap()).await
    }
}

/// Every answer of an operation has a status of the document, and its JSON is what the document says.
fn assert_documented(operation: &Operation, answer: &Answer) {
    let status = answer.status.as_u16();
    assert!(operation.statuses.contains(&status), "{}: {status}", operation.id);
    if !answer.header("content-type").contains("json") {
        return;
    }
    let json = answer.json();
    if operation.path.starts_with("/_sandbox/") {
        assert_control(operation, answer.status.is_success(), &json);
        return;
    }
    let is_core = operation.group == "core";
    let verdict = match (answer.status.is_success(), operation.id) {
        (false, _) if is_core => coupa_schema::core_errors::validate(&json),
        (false, _) => coupa_schema::cso_errors::validate(&json),
        (true, "worker_index") => coupa_schema::worker_list::validate(&json),
        (true, _) if is_core => coupa_schema::worker_result::validate(&json),
        (true, "user_index") => coupa_schema::user_list::validate(&json),
        (true, "user_show") => coupa_schema::user::validate(&json),
        (true, "user_create") => coupa_schema::users_created::validate(&json),
        (true, _) => coupa_schema::users_updated::validate(&json),
    };
    assert!(verdict.is_ok(), "{} {status}: {verdict:?}", operation.id);
    let is_whole = is_core && json.get("created-by").is_some();
    assert!(
        !is_whole || coupa_schema::worker::validate(&json).is_ok(),
        "{}: not every element",
        operation.id
    );
}

fn assert_control(operation: &Operation, is_success: bool, json: &Value) {
    let verdict = match (is_success, operation.id) {
        (false, _) => coupa_control_schema::problem::validate(json),
        (true, "clock_show" | "clock_update") => coupa_control_schema::clock::validate(json),
        (true, "fault_index") => coupa_control_schema::fault_list::validate(json),
        (true, "fault_create") => coupa_control_schema::fault::validate(json),
        (true, "journal_index") => coupa_control_schema::journal::validate(json),
        (true, "snapshot_index") => coupa_control_schema::snapshot_list::validate(json),
        (true, "collection_index") => coupa_control_schema::collection_list::validate(json),
        (true, "record_index") => coupa_control_schema::record_list::validate(json),
        (true, "world_index") => coupa_control_schema::world_list::validate(json),
        (true, id) => panic!("{id} has no content"),
    };
    assert!(verdict.is_ok(), "{}: {verdict:?}", operation.id);
}

/// Characters that a URL cannot have as they are.
fn encode(path: &str) -> String {
    path.chars()
        .map(|c| match c {
            '[' | ']' | '"' | '{' | '}' | ' ' | '<' | '>' => format!("%{:02X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect()
}

/// The least that a new worker must have.
pub(crate) fn minimal() -> Value {
    json!({
        "first-name": "Kim", "last-name": "Example", "date-of-birth": "1995-11-05", "gender-code": "m",
        "total-experience-in-years": 2
    })
}

/// The same with more members, or others.
pub(crate) fn minimal_with(more: Value) -> Value {
    merged(minimal(), more)
}

pub(crate) fn merged(mut base: Value, more: Value) -> Value {
    let (Value::Object(members), Value::Object(more)) = (&mut base, more) else {
        panic!("two objects are merged")
    };
    members.extend(more);
    base
}

/// A worker has these members, and any others are unset: an element that is added to the document is not named here.
#[track_caller]
pub(crate) fn assert_is(worker: &Value, expected: &Value) {
    for (name, value) in worker.as_object().unwrap() {
        let expected = expected.get(name);
        let is_unset = value.is_null() || *value == json!([]);
        assert!(
            expected == Some(value) || (expected.is_none() && is_unset),
            "{name}: {value} is not {expected:?}"
        );
    }
    for name in expected.as_object().unwrap().keys() {
        assert!(worker.get(name).is_some(), "{name} is missing");
    }
}

/// The ids of a list.
pub(crate) fn ids(list: &Value) -> Vec<i64> {
    list.as_array().unwrap().iter().map(|it| it["id"].as_i64().unwrap()).collect()
}

/// Sentences about the content of a worker.
pub(crate) fn worker_errors(answer: &Answer) -> Value {
    answer.expect(400)["errors"]["worker"].clone()
}

/// Sentences about all else.
pub(crate) fn base_errors(answer: &Answer) -> Value {
    answer.expect(400)["errors"]["base"].clone()
}
