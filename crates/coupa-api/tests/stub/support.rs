//! A small implementation of both traits, and how to call it.

use axum::{
    Router,
    body::{Body as HttpBody, to_bytes},
    response::Response,
};
use coupa_api::{
    Authenticator, Body, Context, Credential, CredentialKind, Denied, Download, Failure, Granted, Server,
    Stored, Users, Workers, users, workers,
};
use coupa_core::Item;
use http::{Method, Request};
use tower::ServiceExt as _;

/// Who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Caller {
    Client(String),
    Key(String),
}

/// Knows the tokens `reader` and `writer`, and the key `key`.
pub(crate) struct Doorkeeper;

const READ: &str = "core.services_procurement.workers.read";
const WRITE: &str = "core.services_procurement.workers.write";

impl Authenticator for Doorkeeper {
    type Principal = Caller;

    async fn authenticate(
        &self,
        credential: Credential<'_>,
        _: &http::request::Parts,
    ) -> Result<Granted<Caller>, Denied> {
        let secret = credential.secret.to_owned();
        let (principal, scopes) = match (credential.kind, credential.secret) {
            (CredentialKind::Bearer, "reader") => (Caller::Client(secret), vec![READ.to_owned()]),
            (CredentialKind::Bearer, "writer") => {
                (Caller::Client(secret), vec![READ.to_owned(), WRITE.to_owned()])
            }
            (CredentialKind::ApiKey, "key") => (Caller::Key(secret), Vec::new()),
            _ => return Err(Denied::Invalid("unknown".to_owned())),
        };
        Ok(Granted { principal, scopes: scopes.into() })
    }
}

/// Implements some operations and leaves the others to answer 501.
pub(crate) struct Tiny;

impl Workers for Tiny {
    type Principal = Caller;

    async fn worker_index(
        &self,
        request: workers::WorkerIndexRequest,
        context: Context<Caller>,
    ) -> Result<workers::WorkerIndexResponse, Failure> {
        assert_eq!(context.operation.id, "worker_index");
        let seen = serde_json::json!({
            "limit": request.limit, "offset": request.offset, "dir": request.dir,
            "conditions": request.conditions.iter().collect::<Vec<_>>(),
        });
        // No worker, but what is stored is sent as it is.
        let items = [Stored::from_json(seen.to_string()), Stored::from_json("{}")];
        Ok(workers::WorkerIndexResponse::Ok(Body::Stored(Stored::array(items))))
    }

    async fn worker_create(
        &self,
        request: workers::WorkerCreateRequest,
        context: Context<Caller>,
    ) -> Result<workers::WorkerCreateResponse, Failure> {
        assert_eq!(context.principal, Caller::Client("writer".to_owned()));
        let seen = serde_json::json!({
            "first-name": request.body.first_name, "ignored": request.body.ignored(), "fields": request.fields,
        });
        Ok(workers::WorkerCreateResponse::Created(Stored::from_json(seen.to_string()).into()))
    }

    async fn worker_avatar_create(
        &self,
        request: workers::WorkerAvatarCreateRequest,
        _: Context<Caller>,
    ) -> Result<workers::WorkerAvatarCreateResponse, Failure> {
        let file = request.body.form().await?.file;
        let seen = serde_json::json!({
            "id": request.id, "name": file.name, "type": file.content_type, "bytes": file.bytes.len(),
        });
        Ok(workers::WorkerAvatarCreateResponse::Created(Stored::from_json(seen.to_string()).into()))
    }

    async fn worker_avatar_show(
        &self,
        request: workers::WorkerAvatarShowRequest,
        _: Context<Caller>,
    ) -> Result<workers::WorkerAvatarShowResponse, Failure> {
        if request.id > 1 {
            let errors = Stored::from_json(r#"{"errors":{"base":["The worker has no avatar"]}}"#);
            return Ok(workers::WorkerAvatarShowResponse::NotFound(errors.into()));
        }
        let picture = Download::new(workers::WorkerAvatarShowMediaType::ImageGif, &b"GIF89a"[..]);
        let body = picture.etag("abc").file_name("me.gif");
        Ok(workers::WorkerAvatarShowResponse::Ok { body, e_tag: None, content_disposition: None })
    }

    async fn worker_avatar_delete(
        &self,
        _: workers::WorkerAvatarDeleteRequest,
        _: Context<Caller>,
    ) -> Result<workers::WorkerAvatarDeleteResponse, Failure> {
        Ok(workers::WorkerAvatarDeleteResponse::Ok)
    }

    async fn worker_invite(
        &self,
        _: workers::WorkerInviteRequest,
        _: Context<Caller>,
    ) -> Result<workers::WorkerInviteResponse, Failure> {
        panic!("the password is 12345")
    }
}

impl Users for Tiny {
    type Principal = Caller;

    async fn user_create(
        &self,
        request: users::UserCreateRequest,
        context: Context<Caller>,
    ) -> Result<users::UserCreateResponse, Failure> {
        assert_eq!(context.principal, Caller::Key("key".to_owned()));
        let added = match request.body.value() {
            coupa_types::UserCreateRequestBody::UsersCreate(users) => users.users.len(),
            _ => 1,
        };
        let created = coupa_types::UsersCreated::new(Vec::new(), i64::try_from(added)?, Vec::new());
        Ok(users::UserCreateResponse::Created(created.into()))
    }

    async fn user_bulk_update(
        &self,
        request: users::UserBulkUpdateRequest,
        _: Context<Caller>,
    ) -> Result<users::UserBulkUpdateResponse, Failure> {
        let pointers: Vec<_> =
            request.body.users.iter().flat_map(Item::violations).map(|v| &v.instance).collect();
        let good = request.body.users.iter().filter(|item| item.is_valid()).count();
        let seen = serde_json::json!({"good": good, "bad": pointers});
        Ok(users::UserBulkUpdateResponse::Ok(Stored::from_json(seen.to_string()).into()))
    }
}

pub(crate) fn server() -> Server<Doorkeeper> {
    coupa_api::server(Tiny, Doorkeeper)
}

pub(crate) fn router() -> Router {
    server().body_limit(1000).into_router()
}

/// Sends a request: the first line is method and target, the others are headers. Credentials are added unless some
/// are given.
pub(crate) async fn send(head: &str, body: impl Into<HttpBody>) -> Response {
    send_to(router(), head, body).await
}

pub(crate) async fn send_to(router: Router, head: &str, body: impl Into<HttpBody>) -> Response {
    let mut lines = head.lines().map(str::trim);
    let (method, target) = lines.next().and_then(|line| line.split_once(' ')).expect("METHOD TARGET");
    let mut request = Request::builder().method(method.parse::<Method>().expect("method")).uri(target);
    let mut anonymous = true;
    for line in lines {
        let (name, value) = line.split_once(": ").expect("a header");
        anonymous &= !["Authorization", "X-CSO-API-KEY"].contains(&name);
        request = request.header(name, value);
    }
    if anonymous {
        request = request.header("Authorization", "Bearer writer").header("X-CSO-API-KEY", "key");
    }
    router.oneshot(request.body(body.into()).expect("request")).await.expect("infallible")
}

/// Status, the headers that matter, and the body.
pub(crate) async fn transcript(response: Response) -> String {
    let mut text = response.status().to_string();
    for (name, value) in response.headers() {
        text = format!("{text}\n{name}: {}", value.to_str().expect("text"));
    }
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("body");
    match serde_json::from_slice::<serde_json::Value>(&body) {
        Ok(json) => format!("{text}\n\n{}", serde_json::to_string_pretty(&json).expect("json")),
        Err(_) if body.is_empty() => text,
        Err(_) => format!("{text}\n\n{body:?}"),
    }
}

/// Status and JSON body.
pub(crate) async fn json(response: Response) -> (u16, serde_json::Value) {
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("body");
    (status, serde_json::from_slice(&body).unwrap_or(serde_json::Value::Null))
}
