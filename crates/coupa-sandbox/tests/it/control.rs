//! The control plane: who may use it, faults, the journal, and `Prefer`.

use std::time::{Duration, Instant};

use axum::body::Body;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use coupa_sandbox::{Sandbox, SandboxBuilder, Seed};
use http::Request;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::support::{App, minimal};

#[tokio::test]
async fn faults_are_met_in_the_words_of_the_api() {
    let app = App::empty().await;
    let fault = json!({"operation": "worker_create", "status": 503, "count": 2});
    let made = app.control("POST", "faults", "default", Some(fault)).await.expect(201);
    assert_eq!(made, json!({"operation": "worker_create", "count": 2, "status": 503, "id": 1}));
    for status in [503, 503, 201] {
        let answer = app.post("/api/workers", minimal()).await;
        assert_eq!(answer.status, status);
        assert!(answer.json().is_object());
    }
    assert_eq!(app.get("/api/workers").await.status, 200);
    // Elsewhere nothing goes wrong.
    app.control("POST", "faults", "default", Some(json!({"status": 500}))).await.expect(201);
    assert_eq!(app.get("/api/workers").await.status, 500);
    assert_eq!(app.within("other", "GET", "/api/workers", None).await.status, 200);
    assert_eq!(app.control("DELETE", "faults", "default", None).await.status, 204);
    assert_eq!(app.get("/api/workers").await.status, 200);
}

#[tokio::test]
async fn a_rate_limit_says_when_to_come_again() {
    let app = App::empty().await;
    app.control("POST", "faults", "default", Some(json!({"rate_limit": true}))).await.expect(201);
    let mut refused = 0;
    for _ in 0..200 {
        let answer = app.get("/api/workers?limit=1").await;
        if answer.status == 429 {
            refused += 1;
            assert_eq!(answer.header("retry-after"), "1");
        }
    }
    assert!(refused > 0);
}

#[tokio::test]
async fn a_fault_is_met_by_who_has_no_credentials_too_and_is_counted() {
    let app = App::empty().await;
    let fault = json!({"status": 503, "retry_after": 7, "count": 3});
    app.control("POST", "faults", "default", Some(fault.clone())).await.expect(201);
    let bare = app.send(Request::get("/api/workers").body(Body::empty()).unwrap()).await;
    assert_eq!((bare.status.as_u16(), bare.header("retry-after")), (503, "7"));
    assert_eq!(app.get("/api/users").await.expect(503)["result"][0]["type"], "api.request.failed");
    let faults = app.control("GET", "faults", "default", None).await.expect(200);
    assert_eq!(faults["faults"][0], json!({"status": 503, "retry_after": 7, "count": 3, "id": 1, "met": 2}));
    app.control("POST", "faults", "default", Some(json!({"status": 500}))).await.expect(201);
    assert_eq!(app.control("DELETE", "faults/1", "default", None).await.status, 204);
    assert_eq!(app.control("DELETE", "faults/1", "default", None).await.status, 404);
    let faults = app.control("GET", "faults", "default", None).await.expect(200);
    assert_eq!(faults, json!({"faults": [{"status": 500, "id": 2}]}));
}

#[tokio::test]
async fn a_latency_is_waited_for_and_the_answer_is_that_of_every_day() {
    let app = App::empty().await;
    let fault = json!({"operation": "worker_index", "latency_ms": 80, "jitter_ms": 20});
    app.control("POST", "faults", "default", Some(fault)).await.expect(201);
    let started = Instant::now();
    app.get("/api/workers").await.expect(200);
    assert!(started.elapsed() >= Duration::from_millis(80), "{:?}", started.elapsed());
    let journal = app.control("GET", "journal?operation=worker_index", "default", None).await.expect(200);
    let entry = &journal["entries"][0];
    assert!(entry["elapsed_ms"].as_i64() >= Some(80) && entry["fault"] == 1, "{entry}");
    // Other operations do not wait for it.
    app.get("/api/workers/1").await.expect(404);
    let journal = app.control("GET", "journal?operation=worker_show", "default", None).await.expect(200);
    assert_eq!(journal["entries"][0].get("fault"), None);
}

#[tokio::test]
async fn records_are_shown_as_they_are_stored() {
    let app = App::empty().await;
    for _ in 0..3 {
        app.post("/api/workers", minimal()).await.expect(201);
    }
    let held = app.control("GET", "records", "default", None).await.expect(200);
    let expected = json!({"collections": [{"name": "worker", "total": 3}, {"name": "user", "total": 0}]});
    assert_eq!(held, expected);
    let path = "records/worker?limit=2&offset=1&newest_first=true";
    let page = app.control("GET", path, "default", None).await.expect(200);
    assert_eq!((&page["total"], crate::support::ids(&page["records"])), (&json!(3), vec![2, 1]));
    assert_eq!(page["records"][1], app.get("/api/workers/1").await.expect(200));
    let none = app.control("GET", "records/user", "default", None).await.expect(200);
    assert_eq!(none, json!({"total": 0, "records": []}));
    app.control("GET", "records/supplier", "default", None).await.expect(404);
    app.control("GET", "records/worker?limit=251", "default", None).await.expect(400);
}

#[tokio::test]
async fn faults_that_mean_nothing_are_refused() {
    let app = App::empty().await;
    for fault in [
        json!({}),
        json!({"operation": "worker_show"}),
        json!({"status": 200}),
        json!({"status": 500, "reset": true}),
        json!({"operation": "no_such", "status": 500}),
        json!({"raw": "?"}),
        json!({"reset": true, "retry_after": 1}),
        json!({"latency_ms": 60_001}),
        json!({"latency_ms": "1"}),
    ] {
        let refused = app.control("POST", "faults", "default", Some(fault.clone())).await;
        assert_eq!(refused.status, 400, "{fault}");
        assert_eq!(refused.header("content-type"), "application/problem+json");
    }
}

#[tokio::test]
async fn the_journal_tells_why_a_request_was_rejected() {
    let app = App::empty().await;
    app.post("/api/workers", json!({"first-name": 7})).await.expect(400);
    app.post("/api/workers", minimal()).await.expect(201);
    app.within("other", "GET", "/api/workers", None).await.expect(200);
    let journal = app.control("GET", "journal?operation=worker_create", "default", None).await.expect(200);
    assert_eq!(journal["count"], 2);
    let rejected = &journal["entries"][0];
    assert_eq!((&rejected["status"], &rejected["path"]), (&json!(400), &json!("/api/workers")));
    let pointers: Vec<_> =
        rejected["rejected"].as_array().unwrap().iter().map(|it| it["pointer"].as_str().unwrap()).collect();
    assert!(pointers.contains(&"/body/first-name"), "{pointers:?}");
    assert_eq!(journal["entries"][1]["rejected"], json!([]));
    let count = async |query: &str, world: &str| {
        app.control("GET", &format!("journal?{query}"), world, None).await.expect(200)["count"].clone()
    };
    assert_eq!(count("status=201", "default").await, 1);
    assert_eq!(count("method=get", "default").await, 0);
    assert_eq!(count("path=workers", "other").await, 1);
    let last = journal["entries"][1]["number"].as_i64().unwrap();
    assert_eq!(count(&format!("after={last}"), "default").await, 0);
    app.control("DELETE", "journal", "default", None).await;
    assert_eq!((count("", "default").await, count("", "other").await), (json!(0), json!(1)));
}

#[tokio::test]
async fn only_who_may_uses_it() {
    let status = async |builder: SandboxBuilder, headers: &[(&str, &str)]| {
        let app = App::of(builder).await;
        let mut request = Request::get("/_sandbox/worlds").header("accept", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        app.send_bare(request.body(Body::empty()).unwrap()).await.status.as_u16()
    };
    let sandbox = || Sandbox::builder().seed(Seed::None);
    assert_eq!(status(sandbox(), &[("host", "localhost:8080")]).await, 200);
    assert_eq!(status(sandbox(), &[("host", "evil.test")]).await, 403);
    let foreign = [("host", "localhost"), ("origin", "https://evil.test")];
    assert_eq!(status(sandbox(), &foreign).await, 403);
    assert_eq!(status(sandbox().control_host("box.test"), &[("host", "box.test:1")]).await, 200);
    assert_eq!(status(sandbox().control_key("k"), &[("host", "localhost")]).await, 401);
    let with_key = [("host", "localhost"), ("x-sandbox-control-key", "k")];
    assert_eq!(status(sandbox().control_key("k"), &with_key).await, 200);
    assert_eq!(status(sandbox().without_control(), &[("host", "localhost")]).await, 404);
}

#[tokio::test]
async fn its_document_is_served() {
    let app = App::empty().await;
    let document = app.control("GET", "openapi.json", "default", None).await.expect(200);
    assert!(document["paths"]["/_sandbox/reset"]["post"].is_object());
}

#[tokio::test]
async fn a_preferred_answer_is_an_example_of_the_document() {
    let app = App::empty().await;
    let prefer = async |prefer: &str| {
        let request = Request::get("/api/workers/1")
            .header("authorization", format!("Bearer {}", app.token))
            .header("prefer", prefer);
        app.send_bare(request.header("accept", "application/json").body(Body::empty()).unwrap()).await
    };
    let answer = prefer("code=200").await;
    assert!(answer.expect(200)["id"].is_number());
    assert_eq!(answer.header("preference-applied"), "code, example");
    assert!(prefer("code=401").await.expect(401).is_object());
    prefer("code=418").await.expect(400);
    prefer("example=no-such").await.expect(400);
    prefer("return=minimal").await.expect(404);
    // Who says nothing is answered in XML, here as everywhere in this API.
    let request = Request::get("/api/workers/1").header("prefer", "code=404");
    let in_xml = app.send_bare(request.body(Body::empty()).unwrap()).await;
    assert_eq!((in_xml.status.as_u16(), in_xml.header("content-type")), (404, "application/xml"));
    assert!(in_xml.bytes.starts_with(b"<?xml") && in_xml.bytes.ends_with(b"</errors>"), "{in_xml:?}");
    let started = Instant::now();
    prefer("code=200, delay=60").await.expect(200);
    assert!(started.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn what_is_ignored_is_listed() {
    let app = App::empty().await;
    let worker = crate::support::minimal_with(json!({"no-such": 1}));
    let answer = app.post("/api/workers", worker).await;
    answer.expect(201);
    assert_eq!(answer.header("x-sandbox-ignored"), "/no-such");
    assert_eq!(app.post("/api/workers", minimal()).await.header("x-sandbox-ignored"), "");
}

/// All that comes back over a connection of its own, and how it ended.
pub(crate) async fn over_a_socket(sandbox: &Sandbox, request: String) -> (Vec<u8>, std::io::Result<usize>) {
    let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    let end = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await.unwrap();
    (bytes, end)
}

#[tokio::test]
async fn connections_are_cut_and_say_what_was_asked_for() {
    let sandbox = Sandbox::builder().seed(Seed::None).start().await.unwrap();
    let fault = async |fault: Value| {
        let body = fault.to_string();
        let (head, length) = ("Host: localhost\r\nConnection: close\r\nAccept: application/json", body.len());
        let clear = format!("DELETE /_sandbox/faults HTTP/1.1\r\n{head}\r\n\r\n");
        assert!(over_a_socket(&sandbox, clear).await.0.starts_with(b"HTTP/1.1 204"));
        let add = format!(
            "POST /_sandbox/faults HTTP/1.1\r\n{head}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let (answer, _) = over_a_socket(&sandbox, add).await;
        assert!(answer.starts_with(b"HTTP/1.1 201"), "{}", String::from_utf8_lossy(&answer));
    };
    let key = sandbox.cso_key();
    let call = format!(
        "GET /api/users HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-CSO-API-KEY: {key}\r\n\r\n"
    );
    fault(json!({"reset": true})).await;
    let (bytes, end) = over_a_socket(&sandbox, call.clone()).await;
    assert_eq!((bytes.len(), end.unwrap_err().kind()), (0, std::io::ErrorKind::ConnectionReset));
    fault(json!({"raw": BASE64_STANDARD.encode("HTTP/1.1 200 OK\r\n\r\n{\"broken\":")})).await;
    let (bytes, _) = over_a_socket(&sandbox, call.clone()).await;
    assert_eq!(String::from_utf8_lossy(&bytes), "HTTP/1.1 200 OK\r\n\r\n{\"broken\":");
    fault(json!({"truncate": true})).await;
    let (bytes, _) = over_a_socket(&sandbox, call.clone()).await;
    let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let length: usize = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .and_then(|it| it.parse().ok())
        .unwrap();
    assert!(head.starts_with("http/1.1 200") && body.len() < length, "{text}");
    sandbox.shutdown().await;
}
