//! What is kept, and for how long.

use coupa_sandbox::{Sandbox, Seed};
use coupa_store::{Collection, Column, ColumnKind, IdRule, Key, Store, StoreError, StoreSchema};
use serde_json::json;

use crate::support::{App, minimal_with};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nand so on";

#[tokio::test]
async fn records_pictures_and_tokens_survive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("sandbox.db").display());
    let first = App::of(Sandbox::builder().store(&url)).await;
    let worker = first.post("/api/workers", minimal_with(json!({"current-title": "Cook"}))).await.expect(201);
    first.upload("POST", "/api/workers/3/avatar", "x.png", PNG).await.expect(201);
    let body =
        json!({"users": [{"name": "kept", "email": "k@example.com", "company-id": "9220538753250662192"}]});
    let created = first.post("/api/users", body).await.expect(201);
    let token = first.token.clone();
    drop(first);

    // Another seed means nothing to a store that has records.
    let mut second = App::of(Sandbox::builder().store(&url).seed(Seed::Made(5))).await;
    second.token = token;
    let kept = second.get("/api/workers/3").await.expect(200);
    assert_eq!(kept["current-title"], worker["current-title"]);
    assert_eq!(second.get("/api/workers/3/avatar").await.bytes, PNG);
    assert_eq!(second.get("/api/users").await.expect(200)["total"], json!(4));
    let next = second.post("/api/workers", minimal_with(json!({}))).await.expect(201);
    assert_eq!(next["id"], json!(4));
    let more = second
        .post(
            "/api/users",
            json!({"name": "more", "email": "m@example.com", "company-id": "9220538753250662192"}),
        )
        .await;
    assert!(more.expect(201)["users"][0]["id"].as_str() > created["users"][0]["id"].as_str());
}

#[tokio::test]
async fn the_offset_is_fixed_when_the_store_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("sandbox.db").display());
    let west = chrono::FixedOffset::west_opt(7 * 3600).unwrap();
    let first = App::of(Sandbox::builder().store(&url).utc_offset(west)).await;
    assert_eq!(
        first.get("/api/workers/1").await.expect(200)["created-at"],
        json!("2025-07-28T03:43:08-07:00")
    );
    drop(first);
    let second = App::of(Sandbox::builder().store(&url)).await;
    let created = second.post("/api/workers", minimal_with(json!({}))).await.expect(201);
    assert!(created["created-at"].as_str().unwrap().ends_with("-07:00"));
}

/// A store as a sandbox of another document has left it: other elements, other columns, no countries.
async fn of_another_document(url: &str) {
    let columns = Collection::new("worker", IdRule::Sequence).column(Column::new(
        "shoe-size",
        ["shoe-size"],
        ColumnKind::Integer,
    ));
    let store = Store::open(url, StoreSchema::new([columns])).await.unwrap();
    let world = store.world_or_insert("default", |_, _| Ok::<_, StoreError>(())).await.unwrap();
    let record = json!({
        "shoe-size": 42, "last-name": "Example", "id": 1, "first-name": "Old", "total-experience-in-years": "7.50",
        "created-at": "2025-01-01T00:00:00+00:00", "updated-at": "2025-01-01T00:00:00+00:00",
        "worker-emails": [{"id": 1, "email-address": "old@example.com"}]
    });
    store.write(move |tx| tx.insert(world, "worker", record.to_string().as_bytes())).await.unwrap();
    store.close().await;
}

#[tokio::test]
async fn a_store_of_another_document_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("sandbox.db").display());
    of_another_document(&url).await;
    let sandbox = Sandbox::builder().store(&url).start().await.unwrap();
    for line in [
        "added column worker.first-name",
        "dropped column worker.shoe-size",
        "added reference data Country",
        "rewrote 1 of 1 records of worker",
    ] {
        assert!(sandbox.report().iter().any(|it| it.contains(line)), "{line}: {:?}", sandbox.report());
    }
    sandbox.shutdown().await;

    let app = App::of(Sandbox::builder().store(&url)).await;
    for query in ["", "first-name=old", "total-experience-in-years=7.5", "current-title[blank]=true"] {
        let list = app.get(&format!("/api/workers?{query}")).await.expect(200);
        let worker = &list[0];
        assert_eq!(worker["total-experience-in-years"], json!("7.5"), "{query}");
        for (name, value) in [
            ("middle-name", json!(null)),
            ("supplier", json!(null)),
            ("worker-skills", json!([])),
            ("status", json!("open")),
        ] {
            assert_eq!(worker[name], value, "{query} {name}");
        }
        assert_eq!(worker["worker-emails"][0].get("email-type"), Some(&json!(null)));
        assert_eq!(worker.get("shoe-size"), None, "what the document does not know is not shown");
    }
    let changed =
        app.put("/api/workers/1", json!({"country-of-residence": {"code": "NL"}})).await.expect(200);
    assert_eq!((&changed["country-of-residence"]["code"], changed.get("shoe-size")), (&json!("NL"), None));
    drop(app);

    // It is not lost either.
    let store =
        Store::open(&url, StoreSchema::new([Collection::new("worker", IdRule::Sequence)])).await.unwrap();
    let world = store.world("default").await.unwrap().unwrap();
    let document = store.get(world, "worker", &Key::Number(1)).await.unwrap().unwrap();
    let record: serde_json::Value = serde_json::from_slice(&document).unwrap();
    assert_eq!((&record["shoe-size"], &record["country-of-residence"]["code"]), (&json!(42), &json!("NL")));
}

#[tokio::test]
async fn concurrent_writes_are_all_kept() {
    let app = std::sync::Arc::new(App::empty().await);
    let tasks: Vec<_> = (0..40)
        .map(|at| {
            let app = std::sync::Arc::clone(&app);
            tokio::spawn(async move {
                let body = json!({"users": [{"name": format!("n{}", at % 20), "email": "e@example.com", "company-id": "9220538753250662192"}]});
                let user = app.post("/api/users", body).await.status.as_u16();
                let worker = app.post("/api/workers", minimal_with(json!({}))).await.expect(201);
                (user, worker["id"].as_i64().unwrap())
            })
        })
        .collect();
    let mut ids = Vec::new();
    let mut created = 0;
    for task in tasks {
        let (status, id) = task.await.unwrap();
        created += usize::from(status == 201);
        ids.push(id);
    }
    ids.sort_unstable();
    assert_eq!(ids, (1..=40).collect::<Vec<_>>());
    assert_eq!(created, 20);
}
