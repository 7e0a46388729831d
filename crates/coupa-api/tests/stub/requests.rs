//! Requests that reach their handler.

use serde_json::json;

use crate::support::{json, send, transcript};

const WORKER: &str = r#"{"first-name":"Sam","last-name":"Sample","date-of-birth":"2000-07-01","gender-code":"f",
    "total-experience-in-years":"10.0","id":7,"shoe-size":41}"#;

#[tokio::test]
async fn a_list_has_defaults_and_conditions() {
    let response = send("GET /api/workers", "").await;
    insta::assert_snapshot!("worker_index", transcript(response).await);
    let query =
        "dir=desc&last-name%5Bstarts_with%5D=O%27B&limit=7&supplier[id]=1&last-name%5Bstarts_with%5D=O";
    let (status, body) = json(send(&format!("GET /api/workers?{query}"), "").await).await;
    let conditions =
        json!([["last-name[starts_with]", "O'B"], ["supplier[id]", "1"], ["last-name[starts_with]", "O"]]);
    let seen = json!({"limit": 7, "offset": 0, "dir": "desc", "conditions": conditions});
    assert_eq!((status, body), (200, json!([seen, {}])));
}

#[tokio::test]
async fn a_body_is_typed_and_tells_what_it_ignored() {
    let response =
        send("POST /api/workers?fields=%5B%22id%22%5D\nContent-Type: application/json", WORKER).await;
    insta::assert_snapshot!("worker_create", transcript(response).await);
}

#[tokio::test]
async fn a_picture_goes_up_and_down_and_away() {
    let head = "POST /api/workers/7/avatar\nContent-Type: multipart/form-data; boundary=b";
    let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nabc\r\n--b--\r\n";
    let (status, seen) = json(send(head, body).await).await;
    assert_eq!((status, seen), (201, json!({"id": 7, "name": "x", "type": null, "bytes": 3})));
    insta::assert_snapshot!(
        "worker_avatar_show",
        transcript(send("GET /api/workers/1/avatar", "").await).await
    );
    let missing = send("GET /api/workers/2/avatar", "").await;
    insta::assert_snapshot!("worker_avatar_show-404", transcript(missing).await);
    insta::assert_snapshot!(
        "worker_avatar_delete",
        transcript(send("DELETE /api/workers/1/avatar", "").await).await
    );
}

#[tokio::test]
async fn users_come_alone_or_in_bulk() {
    let user = r#"{"name":"sam","email":"sam@example.com","company-id":"1"}"#;
    let head = "POST /api/users\nContent-Type: application/json";
    for (body, added) in [(user.to_owned(), 1), (format!(r#"{{"users":[{user},{user}]}}"#), 2)] {
        let (status, body) = json(send(head, body).await).await;
        assert_eq!((status, &body["added"]), (201, &json!(added)), "{body}");
    }
}

#[tokio::test]
async fn items_of_a_bulk_update_are_judged_one_by_one() {
    let head = "PUT /api/users\nContent-Type: application/json";
    let body = r#"{"users":[{"id":"1","state":"Active"},{"id":"2","state":"Asleep"},{"state":"Active"},7]}"#;
    let (status, body) = json(send(head, body).await).await;
    let bad = json!(["/users/1/state", "/users/2", "/users/3"]);
    assert_eq!((status, body), (200, json!({"good": 1, "bad": bad})));
}

#[tokio::test]
async fn what_is_not_implemented_answers_501() {
    let head = "\nContent-Type: application/json";
    for (head, body) in [
        ("GET /api/workers/1".to_owned(), ""),
        (format!("PATCH /api/workers/1{head}"), "{}"),
        (format!("PUT /api/workers/1{head}"), "{}"),
        ("GET /api/users".to_owned(), ""),
        ("GET /api/users/1".to_owned(), ""),
        (format!("PUT /api/users/1{head}"), "{}"),
    ] {
        let (status, body) = json(send(&head, body).await).await;
        assert_eq!((status, &body["code"]), (501, &json!("not_implemented")), "{head}: {body}");
    }
}
