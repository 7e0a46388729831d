//! Sandboxes in front of one PostgreSQL database.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use coupa_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    server::Server,
    support::{App, minimal_with},
};

const COMPANY: &str = "9220538753250662192";

/// Two sandboxes on a new database, which share nothing else. The token of one holds for the other.
async fn two(server: &Server) -> [Arc<App>; 2] {
    let url = server.database();
    let of = || App::of(Sandbox::builder().store(&url));
    let (left, mut right) = tokio::join!(of(), of());
    right.token.clone_from(&left.token);
    [Arc::new(left), Arc::new(right)]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_one_does_the_other_shows() {
    let Some(server) = Server::get() else { return };
    let [left, right] = two(server).await;
    let worker = left.post("/api/workers", minimal_with(json!({"current-title": "Cook"}))).await.expect(201);
    let path = format!("/api/workers/{}", worker["id"]);
    assert_eq!(right.get(&path).await.expect(200), worker);
    right.put(&path, json!({"current-title": "Chef"})).await.expect(200);
    for (query, found) in
        [("current-title=CHEF", 1), ("current-title=cook", 0), ("current-title[contains]=hE", 1)]
    {
        let list = left.get(&format!("/api/workers?{query}")).await;
        assert_eq!(if found == 0 { 0 } else { list.expect(200).as_array().unwrap().len() }, found, "{query}");
    }
    let picture = b"\x89PNG\r\n\x1a\nand so on";
    left.upload("POST", &format!("{path}/avatar"), "x.png", picture).await.expect(201);
    assert_eq!(right.get(&format!("{path}/avatar")).await.bytes, &picture[..]);

    // Clock, faults and resets are seen within a second.
    let seen = || tokio::time::sleep(Duration::from_millis(1_100));
    let clock = json!({"now": "2030-01-01T00:00:00Z", "frozen": true});
    left.control("PUT", "clock", "default", Some(clock)).await.expect(200);
    seen().await;
    // The token is old by then.
    assert_eq!(right.get(&path).await.status, 401);
    left.control("POST", "reset", "default", Some(json!({}))).await;
    seen().await;
    assert_eq!(right.get(&path).await.status, 404);
    let fault = json!({"operation": "worker_show", "status": 503});
    left.control("POST", "faults", "default", Some(fault)).await.expect(201);
    seen().await;
    right.get("/api/workers/1").await.expect(503);
}

/// How many calls the test below makes.
fn calls() -> usize {
    std::env::var("SANDBOX_TESTS_CALLS").ok().and_then(|it| it.parse().ok()).unwrap_or(240)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn creates_and_bulk_updates_through_both_lose_and_double_nothing() {
    let Some(server) = Server::get() else { return };
    let apps = two(server).await;
    let begun = std::time::Instant::now();
    let total = calls();
    let before =
        apps[0].get("/api/workers?order_by=id&dir=desc&limit=1").await.expect(200)[0]["id"].as_i64().unwrap();
    let users: Vec<Value> = (0..50)
        .map(|number| json!({"name": format!("bulk{number}"), "email": "u@example.com", "company-id": COMPANY}))
        .collect();
    let made = apps[0].post("/api/users", json!({"users": users})).await.expect(201);
    let ids: Arc<Vec<Value>> =
        Arc::new(made["users"].as_array().unwrap().iter().map(|user| user["id"].clone()).collect());
    let room = Arc::new(tokio::sync::Semaphore::new(64));
    let writes: Vec<_> = (0..total)
        .map(|number| {
            let (app, ids, room) = (Arc::clone(&apps[number % 2]), Arc::clone(&ids), Arc::clone(&room));
            tokio::spawn(async move {
                let _place = room.acquire().await.unwrap();
                if number % 4 < 2 {
                    let worker = minimal_with(json!({"last-name": format!("Number {number}")}));
                    let worker = app.post("/api/workers", worker).await.expect(201);
                    return worker["id"].as_i64();
                }
                // Each call changes two users; of each pair of calls one goes through either sandbox, and changes
                // another element.
                let name = if number % 2 == 0 { "city" } else { "first-name" };
                let user = |at: usize| json!({"id": ids[at % ids.len()], name: format!("{number}")});
                let body = json!({"users": [user(number / 4), user(number / 4 + 1)]});
                assert_eq!(app.put("/api/users", body).await.expect(200)["updated"], json!(2));
                None
            })
        })
        .collect();
    let mut created = BTreeSet::new();
    let mut count = 0;
    for write in writes {
        if let Some(id) = write.await.unwrap() {
            count += 1;
            created.insert(id);
        }
    }
    let seconds = begun.elapsed().as_secs_f64();
    assert_eq!(count, i64::try_from(total / 2).unwrap());
    // Dense, and none twice.
    assert_eq!(created.into_iter().collect::<Vec<_>>(), (before + 1..=before + count).collect::<Vec<_>>());
    let mut names = BTreeSet::new();
    let mut offset = before;
    while offset < before + count {
        let page =
            apps[1].get(&format!("/api/workers?limit=50&offset={offset}&order_by=id")).await.expect(200);
        for worker in page.as_array().unwrap() {
            offset += 1;
            assert_eq!(worker["id"], json!(offset));
            assert!(names.insert(worker["last-name"].as_str().unwrap().to_owned()), "{worker}");
        }
    }
    assert_eq!(names.len(), usize::try_from(count).unwrap());
    // Every user that a call named has both elements, each from a call that named it.
    for (at, id) in ids.iter().enumerate() {
        let user = apps[0].get(&format!("/api/users/{}", id.as_str().unwrap())).await.expect(200);
        for (name, parity) in [("city", 0), ("first-name", 1)] {
            let mut calls = (0..total).filter(|number| number % 4 >= 2 && number % 2 == parity);
            let touched =
                |number: &usize| [number / 4 % ids.len(), (number / 4 + 1) % ids.len()].contains(&at);
            match user[name].as_str() {
                Some(text) => assert!(touched(&text.parse().unwrap()), "{user}"),
                None => assert!(!calls.any(|number| touched(&number)), "lost: {user}"),
            }
        }
    }
    println!("{total} calls in {seconds:.1} s");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_database_that_is_away_is_told_in_the_shape_of_the_api() {
    let Some(server) = Server::start_own() else { return };
    let app = App::of(Sandbox::builder().store(server.database())).await;
    app.get("/api/workers/1").await.expect(200);
    server.die();
    let away = async {
        while app.get("/api/workers/1").await.status == 200 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), away).await.unwrap();
    for answer in [
        app.get("/api/workers/1").await,
        app.post("/api/workers", minimal_with(json!({}))).await,
        app.get("/api/users").await,
    ] {
        // The support module holds it to the document's errors.
        let body = answer.expect(503).to_string();
        assert!(body.contains("The records cannot be reached") && !body.contains("postgres"), "{body}");
        assert_eq!(answer.header("retry-after"), "1");
    }
    server.come_back();
    let back = app.post("/api/workers", minimal_with(json!({}))).await.expect(201);
    app.get(&format!("/api/workers/{}", back["id"])).await.expect(200);
}
