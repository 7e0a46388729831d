//! Media types, query, headers, bodies, limits.

use axum::body::Body;
use futures::stream;
use serde_json::{Value, json};

use crate::support::{json, send, server, transcript};

async fn index(query: &str) -> (u16, Value) {
    json(send(server().into_router(), &format!("GET /pets{query}"), "").await).await
}

#[tokio::test]
async fn parameters_are_typed_and_defaulted() {
    for (query, expected) in [
        ("", json!({"limit": 50, "sort": null, "ids": [], "trace": null, "conditions": []})),
        ("?limit=7&sort=age", json!({"limit": 7, "sort": "age", "ids": [], "trace": null, "conditions": []})),
        (
            "?id=3&id=1&id=2",
            json!({"limit": 50, "sort": null, "ids": [3, 1, 2], "trace": null, "conditions": []}),
        ),
        (
            "?b[gt]=1&limit=1&a=x+y&b[gt]=2&c%5Bin%5D=%C3%A9&d",
            json!({"limit": 1, "sort": null, "ids": [], "trace": null,
                "conditions": [["b[gt]", "1"], ["a", "x y"], ["b[gt]", "2"], ["c[in]", "é"], ["d", ""]]}),
        ),
    ] {
        let (status, mut answer) = index(query).await;
        assert_eq!(answer.as_object_mut().unwrap().remove("principal"), Some("Token:writer".into()));
        assert_eq!((status, answer), (200, expected), "{query}");
    }
    let response = send(server().into_router(), "GET /pets\nx-trace: 12", "").await;
    assert_eq!(json(response).await.1["trace"], 12);
}

#[tokio::test]
async fn everything_wrong_is_told_at_once() {
    let head = "GET /pets?limit=0&sort=up&id=1&id=x&id=y&name=%FF\nx-trace: a\nx-trace: b";
    let response = send(server().into_router(), head, "").await;
    insta::assert_snapshot!("400-parameters", transcript(response).await);
    let response =
        send(server().into_router(), "POST /pets?dry=maybe\nContent-Type: application/json", r#"{"age":-1}"#)
            .await;
    insta::assert_snapshot!("400-query-and-body", transcript(response).await);
    let response = send(server().into_router(), "GET /pets/abcdef", "").await;
    insta::assert_snapshot!("400-path", transcript(response).await);
}

#[tokio::test]
async fn single_parameters_are_given_once_and_lists_keep_their_bounds() {
    for (query, pointer, keyword) in [
        ("?limit=1&limit=2", "/query/limit", "duplicate"),
        ("?limit=", "/query/limit", "type"),
        ("?sort=", "/query/sort", "enum"),
        ("?id=1&id=2&id=3&id=4", "/query/id", "maxItems"),
        ("?limit=%FF", "/query/limit", "syntax"),
    ] {
        let (status, answer) = index(query).await;
        assert_eq!(status, 400, "{query}");
        assert_eq!(answer["errors"].as_array().unwrap().len(), 1, "{query}");
        assert_eq!(
            (&answer["errors"][0]["pointer"], &answer["errors"][0]["keyword"]),
            (&pointer.into(), &keyword.into())
        );
    }
    let (status, answer) = json(send(server().into_router(), "GET /pets/%FF", "").await).await;
    assert_eq!((status, &answer["errors"][0]["pointer"]), (400, &"/path/id".into()));
}

#[tokio::test]
async fn bodies_are_checked() {
    let post = |head: &str, body: &'static str| {
        let head = format!("POST /pets{head}");
        async move { json(send(server().into_router(), &head, body).await).await }
    };
    let typed = "\nContent-Type: application/json";
    let (status, answer) = post(&format!("?dry=true&foo=1{typed}"), r#"{"name":"Rex","tail":1}"#).await;
    assert_eq!(status, 200);
    let expected = json!({
        "dry": true, "name": "Rex", "ignored": ["/tail"], "ignored query": ["/query/foo"], "bytes": 23,
    });
    assert_eq!(answer, expected);
    for (head, body, status, code) in [
        (typed, "{", 400, "invalid"),
        (typed, "", 400, "invalid"),
        ("", "", 400, "invalid"),
        ("", r#"{"name":"Rex"}"#, 415, "unsupported_media_type"),
        ("\nContent-Type: text/plain", r#"{"name":"Rex"}"#, 415, "unsupported_media_type"),
        (
            "\nContent-Type: application/json; charset=latin1",
            r#"{"name":"Rex"}"#,
            415,
            "unsupported_media_type",
        ),
        ("\nContent-Type: Application/JSON; Charset=\"UTF-8\"", r#"{"name":"Rex"}"#, 200, ""),
    ] {
        let (found, answer) = post(head, body).await;
        assert_eq!((found, answer["code"].as_str().unwrap_or_default()), (status, code), "{head} {body}");
    }
}

#[tokio::test]
async fn limits_hold_with_and_without_an_announced_length() {
    let body = |length: usize| format!("{:<length$}", r#"{"name":"Rex"}"#);
    let head = "POST /pets\nContent-Type: application/json";
    for (length, status) in [(100, 200), (101, 413)] {
        let whole = send(server().into_router(), head, body(length)).await;
        assert_eq!(whole.status().as_u16(), status);
        let chunks = body(length).into_bytes().chunks(10).map(<[u8]>::to_vec).collect::<Vec<_>>();
        let chunked = Body::from_stream(stream::iter(chunks.into_iter().map(Ok::<_, std::io::Error>)));
        assert_eq!(send(server().into_router(), head, chunked).await.status().as_u16(), status);
    }
    let announced = send(server().into_router(), &format!("{head}\nContent-Length: 101"), "x").await;
    assert_eq!(announced.status(), 413);
    // One operation may have a limit of its own.
    let roomy = server().body_limit_of(&crate::support::PET_CREATE, 200).into_router();
    assert_eq!(send(roomy, head, body(200)).await.status(), 200);
}

#[tokio::test]
async fn what_cannot_be_accepted_is_406_before_the_body_is_looked_at() {
    let response = send(server().into_router(), "POST /pets\nAccept: text/html", "{").await;
    insta::assert_snapshot!("406", transcript(response).await);
    // An operation without content has nothing to accept.
    let head = "DELETE /pets/7\nAccept: text/html\nX-Key: key\nAuthorization: Bearer reader";
    assert_eq!(send(server().into_router(), head, "").await.status(), 200);
}

#[tokio::test]
async fn raw_bytes_come_and_go() {
    let response = send(server().into_router(), "GET /pets/7/picture", "").await;
    insta::assert_snapshot!("download", transcript(response).await);
    for (accept, status) in
        [("image/*", 200), ("image/png", 200), ("image/jpeg", 406), ("application/json", 406)]
    {
        let response =
            send(server().into_router(), &format!("GET /pets/7/picture\nAccept: {accept}"), "").await;
        assert_eq!(response.status().as_u16(), status, "{accept}");
    }
    let head = "PUT /backup\nContent-Type: application/octet-stream";
    let answer = json(send(server().into_router(), head, vec![0xFF; 100]).await).await;
    assert_eq!(answer, (200, json!(["application/octet-stream", 100])));
    assert_eq!(send(server().into_router(), head, vec![0xFF; 101]).await.status(), 413);
    // A file may be empty; none at all has no media type.
    let answer = json(send(server().into_router(), head, "").await).await;
    assert_eq!(answer, (200, json!(["application/octet-stream", 0])));
    assert_eq!(send(server().into_router(), "PUT /backup", "").await.status(), 400);
}
