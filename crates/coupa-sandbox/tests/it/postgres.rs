//! Sandboxes in front of one PostgreSQL database. What happens under load is tried with processes, by the tests of the
//! command.

use std::time::Duration;

use coupa_sandbox::Sandbox;
use serde_json::json;

use crate::{
    server::Server,
    support::{App, minimal_with},
};

/// Two sandboxes on a new database, which share nothing else. The token of one holds for the other.
async fn two(server: &Server) -> [App; 2] {
    let url = server.database();
    let of = || App::of(Sandbox::builder().store(&url));
    let (left, mut right) = tokio::join!(of(), of());
    right.token.clone_from(&left.token);
    [left, right]
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
