//! The shell against a server that does what each test tells it.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use coupa_client::workers::{WorkerAvatarShowError, WorkerCreateError, WorkerShowError};
use coupa_client::{Builder, CallOptions, Coupa, Error, Operator, RetryPolicy, TokenError, Upload};
use futures::{StreamExt as _, TryStreamExt as _};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};

/// A request as it came.
#[derive(Debug, Clone)]
struct Seen {
    method: Method,
    target: String,
    headers: HeaderMap,
    body: Bytes,
}

impl Seen {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

type Answerer = dyn Fn(&Seen, usize) -> Response + Send + Sync;
type Log = Arc<Mutex<Vec<Seen>>>;

/// A server that keeps what it saw. The answerer gets each request with the number of earlier ones to that path.
struct Server {
    address: SocketAddr,
    seen: Log,
}

impl Server {
    async fn start(answer: impl Fn(&Seen, usize) -> Response + Send + Sync + 'static) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let answer: Arc<Answerer> = Arc::new(answer);
        let router = Router::new().fallback(handle).with_state((Arc::clone(&seen), answer));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, seen }
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn builder(&self) -> Builder {
        Coupa::builder()
            // A final slash is trimmed.
            .core_url(self.url() + "/")
            .client_credentials("some-id", "very-secret")
            .cso_url(self.url())
            .cso_key("secret-key")
            .retry(RetryPolicy::default().first_pause(Duration::from_millis(1)))
    }

    fn coupa(&self) -> Coupa {
        self.builder().build().unwrap()
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// Requests to anything but the token endpoint.
    fn calls(&self) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| seen.target != "/oauth2/token").collect()
    }

    fn tokens(&self) -> usize {
        self.seen().len() - self.calls().len()
    }
}

async fn handle(State((log, answer)): State<(Log, Arc<Answerer>)>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let seen = Seen { method: parts.method, target: parts.uri.to_string(), headers: parts.headers, body };
    let earlier = {
        let mut log = log.lock().unwrap();
        let path = |seen: &Seen| seen.target.split('?').next().unwrap().to_owned();
        let earlier = log.iter().filter(|other| path(other) == path(&seen)).count();
        log.push(seen.clone());
        earlier
    };
    if seen.target == "/oauth2/token" {
        // Long enough for callers to meet at the lock.
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    answer(&seen, earlier)
}

fn json(status: u16, body: &'static str) -> Response {
    (StatusCode::from_u16(status).unwrap(), [(header::CONTENT_TYPE, "application/json")], body)
        .into_response()
}

fn token(number: usize) -> Response {
    let body = format!(r#"{{"access_token":"token-{number}","token_type":"bearer","expires_in":86399}}"#);
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// Tokens as asked for; everything else as `answer` says.
fn with_tokens(
    answer: impl Fn(&Seen, usize) -> Response + Send + Sync + 'static,
) -> impl Fn(&Seen, usize) -> Response + Send + Sync {
    move |seen, earlier| {
        if seen.target == "/oauth2/token" { token(earlier + 1) } else { answer(seen, earlier) }
    }
}

const ERRORS: &str = r#"{"errors":{"base":["No worker with id 7"]}}"#;

#[tokio::test]
async fn parallel_calls_share_one_token() {
    let server = Server::start(with_tokens(|_, _| json(200, "[]"))).await;
    let coupa = server.coupa();
    let calls = (0..5).map(|_| {
        let coupa = coupa.clone();
        tokio::spawn(async move { coupa.core.worker_index().send().await.map(|page| page.len()) })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap(), 0);
    }
    assert_eq!((server.tokens(), server.calls().len()), (1, 5));
    let asked = String::from_utf8(server.seen()[0].body.to_vec()).unwrap();
    assert_eq!(
        asked,
        "grant_type=client_credentials&client_id=some-id&client_secret=very-secret&\
         scope=core.services_procurement.workers.read+core.services_procurement.workers.write"
    );
    let call = &server.calls()[0];
    assert_eq!(
        (call.header("authorization"), call.header("accept"), call.header("api-version")),
        ("Bearer token-1", "application/json", "")
    );
}

#[tokio::test]
async fn a_hundred_callers_with_an_expired_token_ask_for_one() {
    let server = Server::start(|seen, earlier| match (seen.target.as_str(), earlier) {
        ("/oauth2/token", 0) => json(200, r#"{"access_token":"token-1","expires_in":1}"#),
        ("/oauth2/token", _) => token(2),
        _ => json(200, "[]"),
    })
    .await;
    let coupa = server.coupa();
    coupa.core.worker_index().send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(1050)).await;
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let call = coupa.core.worker_index();
            tokio::spawn(async move { call.send().await.map(|page| page.len()) })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), 0);
    }
    assert_eq!((server.tokens(), server.calls().len()), (2, 101));
    assert!(server.calls()[1..].iter().all(|call| call.header("authorization") == "Bearer token-2"));
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let server = Server::start(with_tokens(|seen, _| {
        if seen.header("authorization") == "Bearer token-1" { json(401, ERRORS) } else { json(200, "[]") }
    }))
    .await;
    let coupa = server.coupa();
    coupa.core.worker_index().send().await.unwrap();
    assert_eq!((server.tokens(), server.calls().len()), (2, 2));

    // Even a POST is sent again: what was refused at the door did nothing.
    let server = Server::start(with_tokens(|seen, _| {
        if seen.header("authorization") == "Bearer token-1" { json(401, ERRORS) } else { json(404, ERRORS) }
    }))
    .await;
    let error = server.coupa().core.worker_invite(7).send().await.unwrap_err();
    assert_eq!((error.status(), server.tokens(), server.calls().len()), (Some(StatusCode::NOT_FOUND), 2, 2));

    // And no more than once.
    let server = Server::start(with_tokens(|_, _| json(401, ERRORS))).await;
    let error = server.coupa().core.worker_show(7).send().await.unwrap_err();
    assert!(matches!(error, WorkerShowError::Unauthorized(_)), "{error:?}");
    assert_eq!((server.tokens(), server.calls().len()), (2, 2));
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_expiry_and_used_on_when_that_fails() {
    let server = Server::start(|seen, earlier| match (seen.target.as_str(), earlier) {
        ("/oauth2/token", 0) => json(200, r#"{"access_token":"token-1","expires_in":3}"#),
        ("/oauth2/token", 1) => json(400, r#"{"error":"invalid_request"}"#),
        ("/oauth2/token", _) => token(2),
        _ => json(200, "[]"),
    })
    .await;
    let coupa = server.coupa();
    coupa.core.worker_index().send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(2600)).await;
    // To be renewed, and not expired: the old one still serves, and is not asked for again at once.
    coupa.core.worker_index().send().await.unwrap();
    coupa.core.worker_index().send().await.unwrap();
    assert_eq!((server.tokens(), server.calls()[2].header("authorization")), (2, "Bearer token-1"));
    tokio::time::sleep(Duration::from_millis(500)).await;
    coupa.core.worker_index().send().await.unwrap();
    assert_eq!((server.tokens(), server.calls()[3].header("authorization")), (3, "Bearer token-2"));
}

#[tokio::test]
async fn a_refused_client_is_told_without_its_secret() {
    let server =
        Server::start(|_, _| json(401, r#"{"error":"invalid_client","error_description":"very-secret"}"#))
            .await;
    let error = server.coupa().core.worker_show(7).send().await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert_eq!(
        error.to_string(),
        "worker_show: no token: the token endpoint answered 401 Unauthorized, invalid_client"
    );
    assert!(!shown.contains("very-secret"), "{shown}");
    assert!(matches!(Error::from(error), Error::Token(TokenError::Refused { .. })));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_scope_that_was_not_asked_for_is_named_before_anything_is_sent() {
    let server = Server::start(with_tokens(|_, _| json(200, "[]"))).await;
    let coupa = server.builder().scopes(["core.services_procurement.workers.read"]).build().unwrap();
    let error = coupa.core.worker_invite(7).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "worker_invite: worker_invite needs the scope core.services_procurement.workers.write, which this client does not ask for"
    );
    coupa.core.worker_index().send().await.unwrap();
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn what_may_be_repeated_waits_as_long_as_it_is_told() {
    let server = Server::start(with_tokens(|_, earlier| match earlier {
        0 => (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "1")]).into_response(),
        _ => json(200, "[]"),
    }))
    .await;
    let begun = Instant::now();
    server.coupa().core.worker_index().send().await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(server.calls().len(), 2);

    // A longer wait than is allowed ends the call.
    let server = Server::start(with_tokens(|_, _| {
        (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "3600")]).into_response()
    }))
    .await;
    let error = server.coupa().core.worker_show(7).send().await.unwrap_err();
    assert!(error.is_retryable());
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn an_observer_is_told_of_each_call() {
    let server = Server::start(with_tokens(|_, earlier| match earlier {
        0 => StatusCode::BAD_GATEWAY.into_response(),
        _ => json(200, "[]"),
    }))
    .await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let coupa = server
        .builder()
        .observe(move |report| {
            log.lock().unwrap().push((report.operation.id, report.status, report.attempts));
        })
        .build()
        .unwrap();
    coupa.core.worker_index().send().await.unwrap();
    assert_eq!(*told.lock().unwrap(), [("worker_index", Some(StatusCode::OK), 2)]);
}

#[tokio::test]
async fn a_file_that_would_be_refused_is_not_sent() {
    let server = Server::start(with_tokens(|_, _| json(500, ERRORS))).await;
    let core = server.coupa().core;
    let error = core.worker_avatar_create(7, Upload::bytes(&b"%PDF-1.7"[..])).send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "worker_avatar_create: the picture in `file` is neither PNG nor JPEG nor GIF"
    );
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_post_is_sent_once() {
    let server = Server::start(with_tokens(|_, _| json(503, ERRORS))).await;
    let coupa = server.coupa();
    let error = coupa.core.worker_invite(7).send().await.unwrap_err();
    assert_eq!((error.status(), server.calls().len()), (Some(StatusCode::SERVICE_UNAVAILABLE), 1));
    // Unless the caller vouches for it.
    let options = CallOptions::new().repeatable(true).attempts(2);
    coupa.core.worker_invite(7).options(options).send().await.unwrap_err();
    assert_eq!(server.calls().len(), 3);
    // Attempts end.
    coupa.core.worker_show(7).send().await.unwrap_err();
    assert_eq!(server.calls().len(), 6);
}

#[tokio::test]
async fn a_connection_lost_in_the_body_is_an_attempt_that_failed() {
    let server = Server::start(with_tokens(|_, earlier| match earlier {
        0 => {
            let chunks =
                futures::stream::iter([Ok(Bytes::from_static(b"[")), Err(std::io::Error::other("lost"))]);
            Response::new(Body::from_stream(chunks))
        }
        _ => json(200, "[]"),
    }))
    .await;
    server.coupa().core.worker_index().send().await.unwrap();
    assert_eq!(server.calls().len(), 2);
}

#[tokio::test]
async fn failures_are_typed_by_status_in_json_and_xml() {
    let server = Server::start(with_tokens(|seen, _| match seen.target.as_str() {
        "/api/workers/7" => json(404, ERRORS),
        "/api/workers/8" => {
            let body = "<?xml version=\"1.0\"?><errors><error>Not here</error><error>Two</error></errors>";
            (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "application/xml")], body).into_response()
        }
        "/api/workers/9" => {
            (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html")], "<html>gateway</html>")
                .into_response()
        }
        _ => (StatusCode::IM_A_TEAPOT, "?").into_response(),
    }))
    .await;
    let core = server.coupa().core;
    for (id, sentences) in [(7, ["No worker with id 7"].as_slice()), (8, ["Not here", "Two"].as_slice())] {
        match core.worker_show(id).send().await {
            Err(WorkerShowError::NotFound(failure)) => {
                assert_eq!(failure.body().errors.values().flatten().collect::<Vec<_>>(), sentences);
            }
            other => panic!("{id}: {other:?}"),
        }
    }
    let error = core.worker_show(9).send().await.unwrap_err();
    assert_eq!(
        (error.status(), error.answer().unwrap().body().as_ref()),
        (Some(StatusCode::NOT_FOUND), b"<html>gateway</html>".as_slice())
    );
    assert_eq!(
        error.to_string(),
        "worker_show: 404 Not Found: the body is not what the document says, at line 1 column 1"
    );
    let error = core.worker_show(10).send().await.unwrap_err();
    assert!(
        matches!(&error, WorkerShowError::Other(Error::Unexpected(answer)) if answer.body().as_ref() == b"?"),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_answer_that_is_not_as_documented_keeps_its_status_and_body() {
    let server = Server::start(with_tokens(|_, _| json(200, r#"{"id":"#))).await;
    let error = server.coupa().core.worker_index().send().await.unwrap_err();
    assert_eq!((error.status(), error.answer().unwrap().body().len()), (Some(StatusCode::OK), 6));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn path_values_that_lead_elsewhere_are_refused() {
    let server = Server::start(with_tokens(|_, _| json(200, "{}"))).await;
    for id in ["", ".", ".."] {
        let error = server.coupa().cso.user_show(id).send().await.unwrap_err();
        assert!(matches!(Error::from(error), Error::InvalidArgument(_)), "{id:?}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn conditions_keep_their_order_and_may_repeat() {
    let server = Server::start(with_tokens(|_, _| json(200, "[]"))).await;
    let call = server.coupa().core.worker_index().condition("last-name", "O'B&= é").condition_op(
        "id",
        Operator::Greater,
        1,
    );
    call.condition_op("id", Operator::Greater, 2).limit(5).send().await.unwrap();
    assert_eq!(
        server.calls()[0].target,
        "/api/workers?last-name=O%27B%26%3D+%C3%A9&id%5Bgt%5D=1&id%5Bgt%5D=2&limit=5"
    );
}

#[tokio::test]
async fn rows_come_page_by_page() {
    let server = Server::start(with_tokens(|seen, _| {
        let users = |from: u32, to: u32| {
            let users: Vec<String> = (from..to)
                .map(|id| format!(r#"{{"id":"{id}","state":"Active","name":"user{id}"}}"#))
                .collect();
            let body = format!(r#"{{"total":300,"users":[{}]}}"#, users.join(","));
            ([(header::CONTENT_TYPE, "application/json")], body).into_response()
        };
        if seen.target.contains("offset=250") { users(250, 300) } else { users(0, 250) }
    }))
    .await;
    let cso = server.coupa().cso;
    let names: Vec<String> =
        cso.user_index().limit(1000).items().map_ok(|user| user.name).try_collect().await.unwrap();
    assert_eq!((names.len(), names[299].as_str()), (300, "user299"));
    let targets: Vec<String> = server.calls().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/api/users?limit=250&offset=0", "/api/users?limit=250&offset=250"]);
    assert_eq!(server.calls()[0].header("x-cso-api-key"), "secret-key");
    // From where one left off, page by page.
    assert_eq!(cso.user_index().offset(250).pages().count().await, 1);
}

#[tokio::test]
async fn a_picture_goes_up_again_when_the_first_try_fails_and_comes_down() {
    let picture: &[u8] = b"\x89PNG\r\n\x1a\nrest";
    let server = Server::start(with_tokens(move |seen, earlier| match (&seen.method, earlier) {
        (&Method::PUT, 0) => StatusCode::BAD_GATEWAY.into_response(),
        (&Method::PUT, _) => json(413, ERRORS),
        _ => ([(header::CONTENT_TYPE, "image/png")], picture).into_response(),
    }))
    .await;
    let core = server.coupa().core;
    let upload = Upload::bytes(picture).name("me.png").content_type("image/png");
    let error = core.worker_avatar_update(7, upload).send().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::PAYLOAD_TOO_LARGE));
    let calls = server.calls();
    assert_eq!(calls.len(), 2);
    assert_eq!(calls[0].body, calls[1].body);
    assert!(calls[1].body.windows(picture.len()).any(|window| window == picture));

    let reply = core.worker_avatar_show(7).send().await.unwrap();
    assert_eq!(
        (reply.headers()[header::CONTENT_TYPE].to_str().unwrap(), reply.value().as_ref()),
        ("image/png", picture)
    );
    assert_eq!(
        server.calls()[2].header("accept"),
        "image/png, image/jpeg, image/gif, application/json;q=0.5"
    );
    let mut stream = core.worker_avatar_show(7).stream().await.unwrap().into_value();
    assert_eq!(stream.next().await.unwrap().unwrap(), picture);
    let stream = core.worker_avatar_show(7).stream().await.unwrap().into_value();
    assert!(matches!(stream.collect(5).await, Err(Error::TooLarge { limit: 5 })));
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_not_read() {
    let server = Server::start(with_tokens(|_, _| "x".repeat(1000).into_response())).await;
    let coupa = server.builder().largest_answer(999).build().unwrap();
    let error = coupa.core.worker_avatar_show(7).send().await.unwrap_err();
    assert!(matches!(error, WorkerAvatarShowError::Other(Error::TooLarge { limit: 999 })), "{error:?}");
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn credentials_do_not_follow_a_redirect_to_another_host() {
    let elsewhere =
        Server::start(|_, _| ([(header::CONTENT_TYPE, "image/png")], "there").into_response()).await;
    let target = format!("{}/file", elsewhere.url());
    let server = Server::start(with_tokens(move |seen, _| match seen.target.as_str() {
        "/api/workers/7/avatar" => (StatusCode::FOUND, [(header::LOCATION, target.clone())]).into_response(),
        "/api/workers/8/avatar" => (StatusCode::FOUND, [(header::LOCATION, "/moved")]).into_response(),
        "/moved" => "here".into_response(),
        _ => (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, target.clone())]).into_response(),
    }))
    .await;
    let core = server.coupa().core;
    let secret =
        CallOptions::new().header(HeaderName::from_static("x-secret"), HeaderValue::from_static("s"));
    let picture = core.worker_avatar_show(7).options(secret).send().await.unwrap();
    assert_eq!(picture.value().as_ref(), b"there");
    let there = &elsewhere.seen()[0];
    assert_eq!((there.header("authorization"), there.header("x-secret")), ("", ""));
    core.worker_avatar_show(8).send().await.unwrap();
    assert_eq!(server.calls().last().unwrap().header("authorization"), "Bearer token-1");
    // A write is not carried elsewhere.
    let error = core.worker_invite(7).send().await.unwrap_err();
    assert_eq!((error.status(), elsewhere.seen().len()), (Some(StatusCode::TEMPORARY_REDIRECT), 1));
}

#[tokio::test]
async fn a_call_may_be_limited_and_carry_headers() {
    let server = Server::start(with_tokens(|_, _| {
        (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "30")]).into_response()
    }))
    .await;
    let options = CallOptions::new()
        .timeout(Duration::from_millis(200))
        .header(HeaderName::from_static("x-trace"), HeaderValue::from_static("t-1"));
    let error = server.coupa().core.worker_index().options(options).send().await.unwrap_err();
    assert!(matches!(Error::from(error), Error::Timeout { .. }));
    assert_eq!(server.calls()[0].header("x-trace"), "t-1");
}

#[tokio::test]
async fn an_unreachable_server_is_told_without_the_query() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let coupa =
        Coupa::builder().cso_url(url).cso_key("secret-key").retry(RetryPolicy::none()).build().unwrap();
    let error = coupa.cso.user_index().condition("last-name", "Personal").send().await.unwrap_err();
    let shown = format!("{error} {error:?} {coupa:?}");
    assert!(error.to_string().starts_with("user_index: no connection: "), "{shown}");
    assert!(!shown.contains("Personal") && !shown.contains("secret-key"), "{shown}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn an_api_that_is_not_set_up_says_so() {
    let coupa = Coupa::builder().cso_url("https://example.com").cso_key("k").build().unwrap();
    let error = coupa.core.worker_index().send().await.unwrap_err();
    assert_eq!(error.to_string(), "worker_index: the core API is not set up: no base URL");
    let coupa = Coupa::builder().core_url("https://example.com").build().unwrap();
    let error = coupa.core.worker_index().send().await.unwrap_err();
    assert_eq!(error.to_string(), "worker_index: the core API is not set up: no credentials");
}

#[tokio::test]
async fn errors_of_operations_become_the_common_one() {
    async fn two(coupa: &Coupa) -> Result<(), Error> {
        coupa.cso.user_show("1").send().await?;
        coupa.core.worker_avatar_delete(7).send().await?;
        Ok(())
    }
    let server = Server::start(with_tokens(|_, _| {
        json(404, r#"{"result":[{"type":"x","description":"No such user"}]}"#)
    }))
    .await;
    let error = two(&server.coupa()).await.unwrap_err();
    assert!(
        matches!(&error, Error::Refused(answer) if answer.sentences() == ["x", "No such user"]),
        "{error:?}"
    );
    let failure: Result<(), WorkerCreateError> = Err(WorkerCreateError::Other(error));
    assert!(failure.is_err());
}
