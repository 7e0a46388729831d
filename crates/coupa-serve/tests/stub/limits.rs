//! Limits, metrics, the check of answers, and what is written into logs.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::body::Body;
use coupa_core::{Invalid, Violation};
use coupa_serve::{
    Answer, Anybody, Call, Counters, Failure, Limits, Reply, ResponseCheck, Routes, Server, Stored,
};
use futures::stream;
use http::StatusCode;

use crate::support::{PET_CREATE, PET_INDEX, PICTURE_SHOW, json, send, server, transcript};

#[tokio::test]
async fn targets_and_headers_have_bounds() {
    let router = server().limits(Limits::default().target(20).headers(5, 100)).into_router();
    for (head, status, code) in [
        ("GET /pets?name=aaaaaaaaa", 200, None),
        ("GET /pets?name=aaaaaaaaaa", 414, Some("uri_too_long")),
        ("GET /nothing?name=aaaaaaaaaa", 414, Some("uri_too_long")),
        ("GET /pets\na: 1\nb: 1\nc: 1\nd: 1", 200, None),
        ("GET /pets\na: 1\nb: 1\nc: 1\nd: 1\ne: 1", 431, Some("headers_too_large")),
        (
            "GET /pets\na: 123456789012345678901234567890123456789012345678901234567890123456789",
            431,
            Some("headers_too_large"),
        ),
        // Judged before the credentials.
        ("GET /pets?name=aaaaaaaaaa\nAuthorization:", 414, Some("uri_too_long")),
    ] {
        let (found, body) = json(send(router.clone(), head, "").await).await;
        assert_eq!((found, body["code"].as_str()), (status, code), "{head}");
    }
    let response = send(router, "GET /pets?name=aaaaaaaaaa", "").await;
    insta::assert_snapshot!("414", transcript(response).await);
}

#[tokio::test]
async fn a_slow_body_ends_in_time() {
    let router = server().limits(Limits::default().time(Some(Duration::from_millis(50)))).into_router();
    let slow = Body::from_stream(stream::pending::<Result<&str, io::Error>>());
    let response = send(router.clone(), "POST /pets\nContent-Type: application/json", slow).await;
    insta::assert_snapshot!("503-time", transcript(response).await);
    assert_eq!(send(router, "GET /pets", "").await.status(), 200);
}

#[tokio::test]
async fn one_operation_may_take_longer() {
    let short = server().limits(Limits::default().time(Some(Duration::from_millis(20))));
    let router = short.time_of(&PET_CREATE, Some(Duration::from_millis(60))).time_of(&PET_CREATE, None);
    let slow = Body::from_stream(stream::pending::<Result<&str, io::Error>>());
    let response = send(router.into_router(), "POST /pets\nContent-Type: application/json", slow);
    assert!(tokio::time::timeout(Duration::from_millis(120), response).await.is_err(), "it was cut");
}

#[tokio::test]
async fn only_so_many_requests_at_once() {
    let router = server().limits(Limits::default().concurrency(Some(1))).into_router();
    let (sender, receiver) = futures::channel::oneshot::channel::<Result<&str, io::Error>>();
    let body = Body::from_stream(stream::once(async { receiver.await.unwrap_or(Ok("")) }));
    let first = tokio::spawn({
        let router = router.clone();
        async move { send(router, "POST /pets\nContent-Type: application/json", body).await.status() }
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    let response = send(router.clone(), "GET /pets", "").await;
    insta::assert_snapshot!("503-concurrency", transcript(response).await);
    sender.send(Ok(r#"{"name":"Rex"}"#)).unwrap();
    assert_eq!(first.await.unwrap(), 200);
    assert_eq!(send(router, "GET /pets", "").await.status(), 200);
}

#[tokio::test]
async fn answers_are_counted_by_operation_and_status() {
    let counters = Arc::new(Counters::default());
    let router = server().observer(Arc::clone(&counters)).into_router();
    for head in ["GET /pets", "GET /pets", "GET /pets?limit=0", "GET /nothing", "DELETE /pets", "HEAD /pets"]
    {
        send(router.clone(), head, "").await;
    }
    for (operation, status, count) in
        [("pet_index", 200, 3), ("pet_index", 400, 1), ("", 404, 1), ("", 405, 1), ("pet_show", 200, 0)]
    {
        assert_eq!(counters.count(operation, status), count, "{operation} {status}");
    }
    let text = counters.to_string();
    for line in [
        "http_answers_total{operation=\"pet_index\",status=\"200\"} 3",
        "http_answer_seconds_count{operation=\"pet_index\",status=\"400\"} 1",
        "http_answer_seconds_bucket{operation=\"pet_index\",status=\"200\",le=\"+Inf\"} 3",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
}

#[tokio::test]
async fn an_operation_may_accept_more_than_it_sends() {
    let xml = "GET /pets\nAccept: application/xml";
    assert_eq!(send(server().into_router(), xml, "").await.status(), 406);
    let router = server().accept_of(&PET_INDEX, &["application/xml"]).into_router();
    assert_eq!(send(router.clone(), xml, "").await.status(), 200);
    assert_eq!(send(router, "GET /pets\nAccept: text/html", "").await.status(), 406);
}

/// An answer that says it is a number, and holds a text.
struct Wrong;

impl Answer for Wrong {
    fn documents(status: u16) -> bool {
        status == 200
    }

    fn reply(self) -> Result<Reply, Failure> {
        Reply::new(StatusCode::OK)
            .checked_by(|json, _| {
                let is_number = json.iter().all(u8::is_ascii_digit);
                Invalid::check(if is_number { vec![] } else { vec![Violation::new("/a", "type", "secret")] })
            })
            .json("application/json", coupa_serve::Body::Stored(Stored::<u8>::from_json("\"secret\"")))
    }
}

async fn violations(check: ResponseCheck) -> u64 {
    let counters = Arc::new(Counters::default());
    let routes =
        Routes::new(&[]).operation(&PICTURE_SHOW, &Arc::new(()), |_, _: Call<_>| async { Ok(Wrong) });
    let server = Server::new(routes, Anybody).observer(Arc::clone(&counters)).check_responses(check);
    let app = server.into_router();
    for _ in 0..6 {
        let head = "GET /pets/1/picture\nAccept: image/png";
        assert_eq!(send(app.clone(), head, "").await.status(), 200, "the answer is sent all the same");
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    counters.violations("picture_show")
}

#[tokio::test]
async fn answers_are_held_to_the_document() {
    assert_eq!(violations(ResponseCheck::All).await, 6);
    assert_eq!(violations("3".parse().unwrap()).await, 2);
    assert_eq!(violations(ResponseCheck::Off).await, 0);
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn logs_know_operation_and_status_and_no_content() {
    let log = Log::default();
    let sink = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || sink.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let router = server().check_responses(ResponseCheck::All).into_router();
            let head = "POST /pets?tail=hidden1\nContent-Type: application/json\nX-Request-Id: r-17\nCookie: hidden2";
            send(router.clone(), head, r#"{"name":"hidden3","age":-1}"#).await;
            send(router.clone(), head, r#"{"name":"hidden3"}"#).await;
            send(router.clone(), "GET /pets/hidden4", "").await;
            send(router, "GET /pets\nAuthorization: Bearer hidden5", "").await;
        });
    });
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for wanted in
        ["operation{id=\"pet_create\"", "r-17", "status=400", "status=200", "status=401", "elapsed="]
    {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    assert!(!text.contains("hidden") && !text.contains("writer"), "{text}");
}

#[tokio::test]
async fn nothing_is_shared_with_other_origins() {
    for head in [
        "GET /pets\nOrigin: https://other.example",
        "OPTIONS /pets\nOrigin: https://other.example\nAccess-Control-Request-Method: POST",
    ] {
        let response = send(server().into_router(), head, "").await;
        let names: Vec<_> = response.headers().keys().map(http::HeaderName::as_str).collect();
        assert!(!names.iter().any(|name| name.starts_with("access-control")), "{names:?}");
    }
}
