//! Requests that do not reach their handler, and handlers that break: one shape each.

use crate::support::{send, send_to, server, transcript};

#[tokio::test]
async fn each_refusal_has_the_same_shape() {
    let create = "POST /api/workers\nContent-Type: application/json";
    let large = format!(r#"{{"first-name":"{}"}}"#, "x".repeat(1000));
    for (name, head, body) in [
        ("404", "GET /api/worker", ""),
        ("405", "DELETE /api/workers/1", ""),
        ("401-token", "GET /api/workers\nAuthorization: Bearer unknown", ""),
        ("401-key", "GET /api/users\nX-CSO-API-KEY: unknown", ""),
        ("401-other-scheme", "GET /api/users\nAuthorization: Bearer writer", ""),
        ("403", "DELETE /api/workers/1/avatar\nAuthorization: Bearer reader", ""),
        ("406", "GET /api/workers\nAccept: text/html", ""),
        ("406-picture", "GET /api/workers/1/avatar\nAccept: image/png", ""),
        ("413", create, &large),
        ("415", "POST /api/workers\nContent-Type: text/plain", "{}"),
        ("415-none", "POST /api/workers", "{}"),
        ("400-syntax", create, "{"),
        ("400-no-body", create, ""),
        ("400-query", "GET /api/workers?limit=0&offset=-1&dir=up&return_object=all&limit=1", ""),
        ("400-path", "GET /api/users/x", ""),
        (
            "400-form",
            "POST /api/workers/x/avatar\nContent-Type: multipart/form-data; boundary=b",
            "--b--\r\n",
        ),
        ("500-panic", "POST /api/workers/1/invite_worker", ""),
    ] {
        let text = transcript(send(head, body.to_owned()).await).await;
        assert!(!text.contains("12345"), "{name} shows what broke");
        insta::assert_snapshot!(name, text);
    }
}

#[tokio::test]
async fn everything_wrong_is_told_at_once() {
    let head = "PATCH /api/workers/0?return_object=all\nContent-Type: application/json";
    let body =
        r#"{"first-name":null,"gender-code":"x","worker-emails":[{"email-address":7}],"shoe-size":{}}"#;
    insta::assert_snapshot!("400-all", transcript(send(head, body).await).await);
    let head = "POST /api/users\nContent-Type: application/json";
    let body = r#"{"users":[{"name":"sam","email":"sam@example.com","company-id":"1","state":"Asleep"},{"name":""}]}"#;
    insta::assert_snapshot!("400-users", transcript(send(head, body).await).await);
}

#[tokio::test]
async fn one_operation_may_take_larger_bodies() {
    let large = format!(r#"{{"first-name":"{}"}}"#, "x".repeat(2000));
    let router =
        server().body_limit(10).body_limit_of(&coupa_types::operations::WORKER_CREATE, 10_000).into_router();
    let response = send_to(router, "POST /api/workers\nContent-Type: application/json", large).await;
    assert_eq!(response.status(), 400);
}
