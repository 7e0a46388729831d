//! Calls of operations, made from the document alone but for bodies and ids.

use axum::{
    Router,
    body::{Body, to_bytes},
};
use coupa_client::types::operations;
use coupa_core::operation::Operation;
use coupa_sandbox::Sandbox;
use http::{HeaderMap, Request};
use serde_json::{Value, json};
use tower::ServiceExt as _;

/// A worker that is there, and an id that no worker has.
const WORKERS: [&str; 2] = ["1", "4711"];
/// The same for users; the first is known when the sandbox was asked.
const NO_USER: &str = "4711";

/// An answer.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// What a request holds beside method and path.
#[derive(Clone, Default)]
pub(super) struct Extra<'a> {
    pub(super) query: &'a str,
    pub(super) headers: &'a [(&'a str, &'a str)],
    pub(super) body: Option<(&'a str, Vec<u8>)>,
    /// Not the usual credential: this, or none where it is empty.
    pub(super) credential: Option<&'a str>,
    /// Another method.
    pub(super) method: Option<&'a str>,
    /// The path names what is not there.
    pub(super) unknown: bool,
    /// The path names this.
    pub(super) id: Option<&'a str>,
    /// Behind the path.
    pub(super) behind: &'a str,
}

/// A sandbox with its credentials.
pub(super) struct Caller {
    router: Router,
    pub(super) token: String,
    /// Tokens that lack the scope of writing, and of reading.
    pub(super) reader: String,
    pub(super) writer: String,
    user: String,
}

impl Caller {
    pub(super) async fn start() -> Self {
        let router = Sandbox::builder().router().await.expect("a sandbox");
        let mut caller = Self::of(router);
        let scopes: Vec<&str> = operations::ALL.iter().flat_map(|operation| operation.scopes()).collect();
        let scope = |end: &str| scopes.iter().find(|scope| scope.ends_with(end)).copied().expect("a scope");
        caller.token = caller.token_for("").await;
        caller.reader = caller.token_for(scope("read")).await;
        caller.writer = caller.token_for(scope("write")).await;
        let users = caller.call(&operations::USER_INDEX, &Extra::default()).await;
        let users: Value = serde_json::from_str(&users.body).expect("users");
        caller.user = users["users"][0]["id"].as_str().expect("a user").to_owned();
        caller
    }

    /// A server that asks for no credentials.
    pub(super) fn of(router: Router) -> Self {
        let [token, reader, writer] = [(); 3].map(|()| "any".to_owned());
        Self { router, token, reader, writer, user: NO_USER.to_owned() }
    }

    async fn token_for(&self, scope: &str) -> String {
        let form = "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox-secret";
        let scope = if scope.is_empty() { String::new() } else { format!("&scope={scope}") };
        let request =
            Request::post("/oauth2/token").header("content-type", "application/x-www-form-urlencoded");
        let answer = self.send(request.body(Body::from(format!("{form}{scope}"))).expect("a request")).await;
        let answer: Value = serde_json::from_str(&answer.body).expect("a token");
        answer["access_token"].as_str().expect("a token").to_owned()
    }

    /// The path of an operation, with ids.
    fn path(&self, operation: &Operation, id: Option<&str>, unknown: bool) -> String {
        let known = match (operation.group, unknown) {
            ("core", false) => WORKERS[0],
            ("core", true) => WORKERS[1],
            (_, false) => self.user.as_str(),
            (_, true) => NO_USER,
        };
        operation.path.replace("{id}", id.unwrap_or(known))
    }

    pub(super) async fn call(&self, operation: &Operation, extra: &Extra<'_>) -> Answer {
        let target =
            format!("{}{}{}", self.path(operation, extra.id, extra.unknown), extra.behind, extra.query);
        let mut request = Request::builder().method(extra.method.unwrap_or(operation.method)).uri(target);
        if !extra.headers.iter().any(|(name, _)| *name == "accept") {
            let accept = if operation.response_media_types.iter().any(|media| media.starts_with("image/")) {
                "*/*"
            } else {
                "application/json"
            };
            request = request.header("accept", accept);
        }
        for (name, value) in extra.headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, *value);
        }
        let credential = extra.credential.unwrap_or(&self.token);
        if operation.group == "core" && !credential.is_empty() {
            request = request.header("authorization", format!("Bearer {credential}"));
        } else if !credential.is_empty() {
            let key = if extra.credential.is_some() { credential } else { "sandbox-key" };
            request = request.header("x-cso-api-key", key);
        }
        let body = match &extra.body {
            Some((media, body)) => {
                if !media.is_empty() {
                    request = request.header("content-type", *media);
                }
                Body::from(body.clone())
            }
            None => Body::empty(),
        };
        self.send(request.body(body).expect("a request")).await
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("infallible");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }
}

/// The body of a request that succeeds.
pub(super) fn good(operation: &Operation, caller: &Caller) -> Option<(&'static str, Vec<u8>)> {
    let json = |value: Value| Some(("application/json", value.to_string().into_bytes()));
    match operation.id {
        "worker_create" => json(json!({
            "first-name": "Kim", "last-name": "Example", "date-of-birth": "1995-11-05", "gender-code": "m",
            "total-experience-in-years": "2.0"
        })),
        "worker_update" | "worker_patch" => json(json!({"current-title": "Cook"})),
        "worker_avatar_create" | "worker_avatar_update" => Some(("multipart/form-data; boundary=b", form())),
        "user_create" => json(json!({
            "name": "kim", "company-id": "9220538753250662192", "email": "kim@example.com"
        })),
        "user_bulk_update" => json(json!({"users": [{"id": caller.user, "city": "Rotterdam"}]})),
        "user_update" => json(json!({"city": "Rotterdam"})),
        _ => None,
    }
}

/// The smallest PNG as a form.
fn form() -> Vec<u8> {
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";
    let head = b"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.png\"\r\n\r\n";
    [&head[..], PNG, b"\r\n--b--\r\n"].concat()
}
