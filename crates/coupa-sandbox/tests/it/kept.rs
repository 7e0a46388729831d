//! Answers are kept in memory. Whatever changes the records, the next answer shows it.

use coupa_sandbox::{Sandbox, Seed};
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
