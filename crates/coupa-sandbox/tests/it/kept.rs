//! Answers are kept in memory. Whatever changes the records, the next answer shows it.

use std::{
    collections::HashSet,
    time::{Duration, SystemTime},
};

use axum::{body::Body, http::Request};
use coupa_sandbox::{ResponseCheck, Sandbox, Seed};
use serde_json::{Value, json};

use crate::support::{App, minimal, minimal_with};

/// The same questions until their answers are kept, and then what they are: workers, one of them, users, a search.
async fn answers(app: &App) -> [Value; 4] {
    let ask = async || {
        let paths = [
            "/api/workers",
            "/api/workers/1",
            "/api/users",
            "/api/workers?first-name[contains]=kept&order_by=last-name",
        ];
        let mut answers = [const { Value::Null }; 4];
        for (answer, path) in answers.iter_mut().zip(paths) {
            *answer = app.get(path).await.json();
        }
        answers
    };
    for _ in 0..4 {
        ask().await;
    }
    ask().await
}

#[track_caller]
fn count(answer: &Value) -> usize {
    answer.as_array().unwrap_or_else(|| panic!("{answer}")).len()
}

/// What is done to a world through the control plane.
async fn control(app: &App, method: &str, path: &str, body: Option<Value>) {
    let answer = app.control(method, path, "default", body).await;
    assert!(answer.status.is_success(), "{answer:?}");
}

async fn story(store: &str) {
    let app = App::of(Sandbox::builder().store(store).seed(Seed::None)).await;
    let [workers, one, users, found] = answers(&app).await;
    assert_eq!((count(&workers), &users["total"], count(&found)), (0, &json!(0), 0));
    assert!(one.get("id").is_none());

    // Created and changed.
    app.post("/api/workers", minimal_with(json!({"first-name": "Kept"}))).await.expect(201);
    let [workers, one, _, found] = answers(&app).await;
    assert_eq!((count(&workers), &one["first-name"], count(&found)), (1, &json!("Kept"), 1));
    app.call("PUT", "/api/workers/1", Some(json!({"first-name": "Other"}))).await.expect(200);
    let [workers, one, _, found] = answers(&app).await;
    assert_eq!((&workers[0]["first-name"], count(&found)), (&json!("Other"), 0));
    assert_eq!(one["first-name"], "Other");

    // The clock is seen by what is written, and by the judge of tokens.
    control(&app, "PUT", "clock", Some(json!({"advance": "1h"}))).await;
    assert_eq!(answers(&app).await[1], one);
    app.call("PATCH", "/api/workers/1", Some(json!({"last-name": "Later"}))).await.expect(200);
    assert_ne!(answers(&app).await[1]["updated-at"], one["updated-at"]);
    control(&app, "PUT", "clock", Some(json!({"advance": "-1h"}))).await;

    // Kept as a snapshot, seeded, emptied and restored.
    let before = answers(&app).await;
    control(&app, "PUT", "snapshots/s", None).await;
    app.post("/api/workers", minimal()).await.expect(201);
    assert_eq!(count(&answers(&app).await[0]), 2);
    control(&app, "POST", "snapshots/s/restore", None).await;
    assert_eq!(answers(&app).await, before);
    control(&app, "POST", "seed", Some(json!({"seed": "3"}))).await;
    let [workers, _, users, _] = answers(&app).await;
    assert_eq!((count(&workers), &users["total"]), (3, &json!(3)));
    control(&app, "POST", "reset", None).await;
    assert_eq!(count(&answers(&app).await[0]), 0);
    control(&app, "POST", "snapshots/s/restore", None).await;
    assert_eq!(answers(&app).await, before);

    // A fault comes before what is kept, and goes without a trace.
    control(&app, "POST", "faults", Some(json!({"status": 503}))).await;
    assert_eq!(app.get("/api/workers/1").await.status, 503);
    control(&app, "DELETE", "faults", None).await;
    assert_eq!(answers(&app).await, before);
}

#[tokio::test]
async fn what_is_kept_is_the_present_in_memory() {
    story("sqlite::memory:").await;
}

#[tokio::test]
async fn what_is_kept_is_the_present_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    story(&format!("sqlite:{}", folder.path().join("kept.db").display())).await;
}

#[tokio::test]
async fn what_another_sandbox_writes_to_the_file_is_seen_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("shared.db").display());
    let one = App::of(Sandbox::builder().store(&url).seed(Seed::None)).await;
    let other = App::of(Sandbox::builder().store(&url).seed(Seed::None)).await;
    for number in 1..=5 {
        let writer = if number % 2 == 0 { &one } else { &other };
        writer.post("/api/workers", minimal()).await.expect(201);
        let (seen, same) = (answers(&one).await, answers(&other).await);
        assert_eq!(count(&seen[0]), number);
        assert_eq!(seen, same);
    }
}

/// The words of a request decide, all of them.
#[tokio::test]
async fn an_answer_is_given_again_to_the_same_words_alone() {
    let app = App::of(Sandbox::builder().seed(Seed::Made(60)).check_responses(ResponseCheck::Off)).await;
    let ask = async |path: &str, headers: &[(&str, &str)]| {
        let request = Request::get(path).header("authorization", format!("Bearer {}", app.token));
        let request = headers.iter().fold(request, |it, (name, value)| it.header(*name, *value));
        app.send(request.body(Body::empty()).unwrap()).await
    };
    let json = [("accept", "application/json")];
    let first = ask("/api/workers", &json).await;
    for _ in 0..6 {
        let again = ask("/api/workers", &json).await;
        assert_eq!((again.status, &again.bytes), (first.status, &first.bytes));
        assert_eq!(again.headers, first.headers);
    }
    assert!(ask("/api/workers", &[("accept", "application/xml")]).await.bytes.starts_with(b"<"));
    assert_eq!(ask("/api/workers?limit=1", &json).await.json().as_array().map(Vec::len), Some(1));
    assert_eq!(ask("/api/workers", &[json[0], ("prefer", "code=404")]).await.status, 404);
    assert_eq!(ask("/api/workers", &[json[0], ("x-sandbox-world", "empty")]).await.bytes, first.bytes);
    assert_eq!(app.send_bare(Request::get("/api/workers").body(Body::empty()).unwrap()).await.status, 401);
    assert_eq!(app.call("DELETE", "/api/workers", None).await.status, 405);
}

#[tokio::test]
async fn every_answer_that_is_given_again_is_in_the_journal() {
    let app = App::of(Sandbox::builder().seed(Seed::None)).await;
    for _ in 0..150 {
        app.get("/api/workers?limit=7").await.expect(200);
    }
    let journal = app.control("GET", "journal?limit=1000&path=/api/workers", "default", None).await.json();
    let entries = journal["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 150);
    let ids: HashSet<_> = entries.iter().map(|entry| entry["request_id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), 150);
    let mut last = String::new();
    for entry in entries {
        assert_eq!(
            (&entry["operation"], &entry["method"], &entry["path"], &entry["query"], &entry["status"]),
            (&json!("worker_index"), &json!("GET"), &json!("/api/workers"), &json!("limit=7"), &json!(200))
        );
        let at = entry["at"].as_str().unwrap().to_owned();
        assert!(last <= at, "{last} {at}");
        last = at;
    }
}

/// A token ends while what it asked for is kept, by the clock that runs, and by one that is moved in another process.
#[tokio::test]
async fn a_token_that_has_ended_is_given_nothing_again() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("ends.db").display());
    let builder = || Sandbox::builder().store(&url).seed(Seed::None);
    let seconds = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let app = App::of(builder().token_lifetime(3)).await;
    let end = seconds() + 3;
    app.get("/api/workers").await.expect(200);
    // Asked for all the time, so that its answer is kept when the token ends.
    while seconds() <= end {
        let ended = seconds() == end;
        let answer = app.get("/api/workers").await;
        assert!(!ended || answer.status == 401, "{}", answer.status);
    }

    let (app, other) = (App::of(builder().token_lifetime(3_600)).await, App::of(builder()).await);
    for _ in 0..5 {
        app.get("/api/workers").await.expect(200);
    }
    control(&other, "PUT", "clock", Some(json!({"advance": "2h"}))).await;
    // What another process does with a world is seen within a second.
    let end = std::time::Instant::now() + Duration::from_millis(1_200);
    while std::time::Instant::now() < end {
        app.get("/api/workers").await;
    }
    assert_eq!(app.get("/api/workers").await.status, 401);
    control(&other, "PUT", "clock", Some(json!({"advance": "-2h"}))).await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    app.get("/api/workers").await.expect(200);

    control(&other, "POST", "faults", Some(json!({"status": 503}))).await;
    let end = std::time::Instant::now() + Duration::from_millis(1_200);
    while std::time::Instant::now() < end {
        app.get("/api/workers").await;
    }
    assert_eq!(app.get("/api/workers").await.status, 503);
}
