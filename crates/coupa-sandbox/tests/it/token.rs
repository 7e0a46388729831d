//! The token endpoint and what its tokens open.

use axum::body::Body;
use coupa_sandbox::Sandbox;
use http::Request;
use serde_json::{Value, json};

use crate::support::{App, minimal};

const FORM: &str = "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox-secret";

#[tokio::test]
async fn a_client_gets_a_token_with_its_scopes() {
    let app = App::new().await;
    let answer = app.form(FORM).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let token = answer.expect(200);
    assert_eq!(token["expires_in"], json!(86_399));
    assert_eq!(token["token_type"], json!("bearer"));
    assert_eq!(
        token["scope"],
        json!("core.services_procurement.workers.read core.services_procurement.workers.write")
    );
    assert_eq!(token["access_token"].as_str().unwrap().split('.').count(), 3);

    let one = app.form(&format!("{FORM}&scope=core.services_procurement.workers.read")).await.expect(200);
    assert_eq!(one["scope"], json!("core.services_procurement.workers.read"));
}

#[tokio::test]
async fn http_basic_is_taken() {
    let app = App::new().await;
    let request = |basic: &str, form: &str| {
        Request::post("/oauth2/token")
            .header("content-type", "application/x-www-form-urlencoded;charset=UTF-8")
            .header("authorization", format!("Basic {basic}"))
            .body(Body::from(form.to_owned()))
            .unwrap()
    };
    // sandbox:sandbox-secret
    let right = "c2FuZGJveDpzYW5kYm94LXNlY3JldA==";
    app.send(request(right, "grant_type=client_credentials")).await.expect(200);
    assert_eq!(app.send(request(right, FORM)).await.expect(400)["error"], json!("invalid_request"));
    // sandbox:wrong
    let wrong = app.send(request("c2FuZGJveDp3cm9uZw==", "grant_type=client_credentials")).await;
    assert_eq!(wrong.header("www-authenticate"), "Basic realm=\"oauth2\"");
    assert_eq!(wrong.expect(401)["error"], json!("invalid_client"));
}

#[tokio::test]
async fn bad_requests_get_the_errors_of_the_rfc() {
    let app = App::new().await;
    for (form, status, error) in [
        ("", 400, "invalid_request"),
        ("client_id=sandbox&client_secret=sandbox-secret", 400, "invalid_request"),
        ("grant_type=password&client_id=sandbox&client_secret=sandbox-secret", 400, "unsupported_grant_type"),
        ("grant_type=client_credentials", 401, "invalid_client"),
        ("grant_type=client_credentials&client_id=sandbox&client_secret=x", 401, "invalid_client"),
        (
            "grant_type=client_credentials&client_id=nobody&client_secret=sandbox-secret",
            401,
            "invalid_client",
        ),
        ("grant_type=client_credentials&client_id=sandbox&client_id=sandbox", 400, "invalid_request"),
        (
            "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox-secret&scope=core.invoice.read",
            400,
            "invalid_scope",
        ),
        (
            "grant_type=client_credentials&client_id=sandbox-reader&client_secret=sandbox-secret&scope=core.services_procurement.workers.write",
            400,
            "invalid_scope",
        ),
    ] {
        let answer = app.form(form).await;
        assert_eq!(answer.expect(status)["error"], json!(error), "{form}");
        assert!(!String::from_utf8_lossy(&answer.bytes).contains("sandbox-secret"));
    }
    let as_json = Request::post("/oauth2/token").header("content-type", "application/json");
    let as_json = app.send(as_json.body(Body::from(r#"{"grant_type":"client_credentials"}"#)).unwrap()).await;
    assert_eq!(as_json.expect(400)["error"], json!("invalid_request"));
    let get = app.send(Request::get("/oauth2/token").body(Body::empty()).unwrap()).await;
    assert_eq!(get.header("allow"), "POST, OPTIONS");
    assert_eq!(get.expect(405)["error"], json!("invalid_request"));
    let other = app.send(Request::get("/oauth2/other").body(Body::empty()).unwrap()).await;
    assert_eq!(other.expect(404)["error"], json!("invalid_request"));
}

#[tokio::test]
async fn without_a_good_token_nothing_opens() {
    let app = App::new().await;
    let mut changed = app.token.clone();
    changed.replace_range(changed.len() - 2.., "xx");
    for authorization in [
        None,
        Some("Bearer x".to_owned()),
        Some(format!("Bearer {changed}")),
        Some(format!("Basic {}", app.token)),
    ] {
        let mut request = Request::get("/api/workers");
        if let Some(authorization) = &authorization {
            request = request.header("authorization", authorization);
        }
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        assert!(answer.header("www-authenticate").starts_with("Bearer"), "{authorization:?}");
        let expected = json!({"errors": {"base": ["The access token is missing or not valid"]}});
        assert_eq!(answer.expect(401), expected, "{authorization:?}");
    }
}

#[tokio::test]
async fn a_reader_may_not_write() {
    let mut app = App::new().await;
    app.token = app.reader.clone();
    app.get("/api/workers/1").await.expect(200);
    for (method, path, body) in [
        ("POST", "/api/workers", Some(minimal())),
        ("PUT", "/api/workers/1", Some(json!({}))),
        ("PATCH", "/api/workers/1", Some(json!({}))),
        ("DELETE", "/api/workers/1/avatar", None),
        ("POST", "/api/workers/1/invite_worker", None),
    ] {
        let answer = app.call(method, path, body).await;
        let sentence = "The access token lacks the scope core.services_procurement.workers.write";
        assert_eq!(answer.expect(403), json!({"errors": {"base": [sentence]}}), "{method} {path}");
    }
}

#[tokio::test]
async fn a_token_expires() {
    let app = App::of(Sandbox::builder().token_lifetime(0)).await;
    app.get("/api/workers").await.expect(401);
}

#[tokio::test]
async fn keys_open_the_cso_api_only() {
    let app = App::new().await;
    let call = |path: &str, header: &str, value: &str| {
        let request = Request::get(path).header(header, value);
        app.send(request.body(Body::empty()).unwrap())
    };
    call("/api/users", "x-cso-api-key", "sandbox-key").await.expect(200);
    let refused = |answer: Value| assert_eq!(answer["result"][0]["type"], json!("api.request.unauthorized"));
    refused(call("/api/users", "x-cso-api-key", "other").await.expect(401));
    refused(call("/api/users", "authorization", &format!("Bearer {}", app.token)).await.expect(401));
    call("/api/workers", "x-cso-api-key", "sandbox-key").await.expect(401);
}
