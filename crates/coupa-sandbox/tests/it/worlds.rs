//! Worlds: side by side, reset, snapshots, clock, limits of names.

use std::time::{Duration, Instant};

use axum::body::Body;
use coupa_sandbox::{Sandbox, Seed};
use http::Request;
use serde_json::{Value, json};

use crate::support::{Answer, App, minimal};

/// Worlds side by side: as many as are quick without optimisation, unless the variable says otherwise.
const MANY: usize = 50;
const MANY_WANTED: &str = "SANDBOX_WORLDS";
/// Records of each kind in the world that a reset empties, unless the variable says otherwise.
const LARGE: u64 = 510;
const LARGE_WANTED: &str = "SANDBOX_LARGE";

fn wanted<N: std::str::FromStr<Err: std::fmt::Debug>>(variable: &str, otherwise: N) -> N {
    std::env::var(variable).map_or(otherwise, |text| text.parse().unwrap())
}

impl App {
    /// A call of the control plane.
    pub(crate) async fn control(&self, method: &str, path: &str, world: &str, body: Option<Value>) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(format!("/_sandbox/{path}"))
            .header("host", "localhost")
            .header("x-sandbox-world", world)
            .header("accept", "application/json, application/problem+json");
        let body = match body {
            Some(body) => {
                return self
                    .send_bare(
                        request
                            .header("content-type", "application/json")
                            .body(Body::from(body.to_string()))
                            .unwrap(),
                    )
                    .await;
            }
            None => Body::empty(),
        };
        self.send_bare(request.body(body).unwrap()).await
    }

    /// Calls the CSO API with a key, and perhaps in a world.
    pub(crate) async fn with_key(&self, key: &str, world: Option<&str>) -> Answer {
        let request = Request::get("/api/users?limit=1").header("x-cso-api-key", key);
        let request = match world {
            Some(world) => request.header("x-sandbox-world", world),
            None => request,
        };
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Calls the core API in a world.
    pub(crate) async fn within(&self, world: &str, method: &str, path: &str, body: Option<Value>) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {}", self.token))
            .header("x-sandbox-world", world)
            .header("content-type", "application/json");
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        self.send(request.body(body).unwrap()).await
    }

    pub(crate) async fn workers_in(&self, world: &str) -> usize {
        self.within(world, "GET", "/api/workers?limit=50", None).await.expect(200).as_array().unwrap().len()
    }
}

#[tokio::test]
async fn worlds_do_not_see_one_another() {
    let app = App::empty().await;
    let first = app.within("a", "POST", "/api/workers", Some(minimal())).await.expect(201);
    let other = app.within("b", "POST", "/api/workers", Some(minimal())).await.expect(201);
    assert_eq!((&first["id"], &other["id"]), (&json!(1), &json!(1)));
    assert_eq!((app.workers_in("a").await, app.workers_in("b").await, app.workers_in("c").await), (1, 1, 0));
    assert_eq!(app.get("/api/workers/1").await.status, 404);
    let worlds = app.control("GET", "worlds", "default", None).await.expect(200);
    let names: Vec<_> = worlds["worlds"].as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
    assert_eq!(names, [json!("a"), json!("b"), json!("c"), json!("default")]);
}

#[tokio::test]
async fn many_worlds_stand_side_by_side() {
    let many = wanted(MANY_WANTED, MANY);
    let app = App::empty().await;
    let name = |number: usize| format!("w{number}");
    for number in 0..many {
        // Each has as many as its number says, up to three, so that all would show if they met.
        for _ in 0..=number % 3 {
            let worker = crate::support::minimal_with(json!({"first-name": format!("n{number}")}));
            app.within(&name(number), "POST", "/api/workers", Some(worker)).await.expect(201);
        }
    }
    for number in 0..many {
        let workers = app.within(&name(number), "GET", "/api/workers", None).await.expect(200);
        let names: Vec<_> = workers.as_array().unwrap().iter().map(|it| it["first-name"].clone()).collect();
        assert_eq!(names, vec![json!(format!("n{number}")); number % 3 + 1]);
        assert_eq!(crate::support::ids(&workers), (1..).take(number % 3 + 1).collect::<Vec<_>>());
    }
    // What is done to one is done to no other.
    app.control("POST", "reset", &name(1), None).await;
    let fault = json!({"status": 503});
    app.control("POST", "faults", &name(2), Some(fault)).await.expect(201);
    app.control("PUT", "clock", &name(2), Some(json!({"advance": "7d"}))).await.expect(200);
    assert_eq!(
        (app.workers_in(&name(0)).await, app.workers_in(&name(1)).await, app.workers_in(&name(3)).await),
        (1, 0, 1)
    );
    assert_eq!(app.within(&name(2), "GET", "/api/workers", None).await.status, 503);
    println!("{many} worlds side by side");
}

#[tokio::test]
async fn a_large_seed_is_made_in_parts_and_seen_as_a_whole() {
    let app = App::empty().await;
    let count = wanted(LARGE_WANTED, LARGE);
    let seed = Some(json!({"seed": count.to_string()}));
    let made = async {
        let started = Instant::now();
        let answer = app.control("POST", "seed", "large", seed.clone()).await;
        (answer.status.as_u16(), started.elapsed())
    };
    // Others write while it is made, and whoever looks sees the world as it was.
    let meanwhile = async {
        let mut lengths = Vec::new();
        for _ in 0..10 {
            app.post("/api/workers", minimal()).await.expect(201);
            lengths.push(app.workers_in("large").await);
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        lengths
    };
    let ((status, took), lengths) = futures::join!(made, meanwhile);
    assert_eq!(status, 204);
    assert!(lengths.iter().all(|number| [0, 50].contains(number)), "{lengths:?}");
    let held = app.control("GET", "records", "large", None).await.expect(200);
    assert_eq!(
        held["collections"],
        json!([{"name": "worker", "total": count}, {"name": "user", "total": count}])
    );
    let last = app.within("large", "GET", &format!("/api/workers/{count}"), None).await.expect(200);
    // As large as the world is, its reset costs the same.
    let started = Instant::now();
    assert_eq!(app.control("POST", "reset", "large", None).await.status, 204);
    println!("{count} workers and users made in {took:?}, gone in {:?}", started.elapsed());
    assert!(started.elapsed() < Duration::from_secs(2));
    assert_eq!(app.workers_in("large").await, 0);
    // The same ones each time, in parts or not.
    app.control("POST", "seed", "small", Some(json!({"seed": "7"}))).await;
    app.control("POST", "seed", "large", seed).await;
    let again = app.within("large", "GET", &format!("/api/workers/{count}"), None).await.expect(200);
    assert_eq!(last, again);
    let seventh = |world| app.within(world, "GET", "/api/workers/7", None);
    assert_eq!(seventh("small").await.expect(200), seventh("large").await.expect(200));
    let worlds = app.control("GET", "worlds", "default", None).await.expect(200);
    let names: Vec<_> = worlds["worlds"].as_array().unwrap().iter().map(|it| it["name"].clone()).collect();
    assert_eq!(names, [json!("default"), json!("large"), json!("small")]);
}

#[tokio::test]
async fn a_world_of_ones_own_goes_with_its_handle() {
    let sandbox = Sandbox::builder().seed(Seed::None).start().await.unwrap();
    let (one, other) = (sandbox.world(), sandbox.world());
    assert_ne!(one.name(), other.name());
    let names = async || {
        let head = "Host: localhost\r\nConnection: close\r\nAccept: application/json";
        let request = format!("GET /_sandbox/worlds HTTP/1.1\r\n{head}\r\n\r\n");
        String::from_utf8(crate::control::over_a_socket(&sandbox, request).await.0).unwrap()
    };
    for world in [&one, &other] {
        let head = format!("Host: localhost\r\nConnection: close\r\nX-CSO-API-KEY: {}", world.cso_key());
        let request = format!("GET /api/users HTTP/1.1\r\n{head}\r\n\r\n");
        assert!(crate::control::over_a_socket(&sandbox, request).await.0.starts_with(b"HTTP/1.1 200"));
    }
    assert!(names().await.contains(one.name()) && names().await.contains(other.name()));
    let gone = one.name().to_owned();
    drop(one);
    let patience = Instant::now();
    while names().await.contains(&gone) {
        assert!(patience.elapsed() < Duration::from_secs(5), "it is still there");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(names().await.contains(other.name()));
    drop(other);
    sandbox.shutdown().await;
}

#[tokio::test]
async fn the_credential_says_the_world_too() {
    let app = App::empty().await;
    let token = app.token_of("sandbox@team").await;
    let create = |world: Option<&str>| {
        let request = Request::post("/api/workers")
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/json");
        let request = match world {
            Some(world) => request.header("x-sandbox-world", world),
            None => request,
        };
        app.send(request.body(Body::from(minimal().to_string())).unwrap())
    };
    create(None).await.expect(201);
    create(Some("team")).await.expect(201);
    assert_eq!(app.workers_in("team").await, 2);
    let disagreed = create(Some("other")).await.expect(400);
    assert!(disagreed.to_string().contains("the credential is of the world team"), "{disagreed}");
    assert_eq!(app.with_key("sandbox-key@team", None).await.status, 200);
    assert_eq!(app.with_key("sandbox-key@team", Some("other")).await.status, 400);
    assert_eq!(app.with_key("sandbox-key@", None).await.status, 400);
    assert_eq!(app.with_key("sandbox-key", Some("a b")).await.status, 400);
    assert_eq!(app.with_key("wrong@team", None).await.status, 401);
    let form = "grant_type=client_credentials&client_id=sandbox@&client_secret=sandbox-secret";
    assert_eq!(app.form(form).await.status, 400);
}

#[tokio::test]
async fn a_reset_forgets_all_but_snapshots_whatever_the_world_holds() {
    let app = App::of(Sandbox::builder().seed(Seed::None)).await;
    app.control("POST", "seed", "w", Some(json!({"seed": "300"}))).await;
    assert_eq!(app.within("w", "GET", "/api/workers/300", None).await.status, 200);
    assert_eq!(app.control("PUT", "snapshots/full", "w", None).await.status, 204);
    let started = Instant::now();
    assert_eq!(app.control("POST", "reset", "w", None).await.status, 204);
    // Without optimisation, and beside other tests; the figure that counts is that of the release build.
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    assert_eq!(app.workers_in("w").await, 0);
    let next = app.within("w", "POST", "/api/workers", Some(minimal())).await.expect(201);
    assert_eq!(next["id"], 1);
    assert_eq!(app.control("POST", "snapshots/full/restore", "w", None).await.status, 204);
    assert_eq!(app.within("w", "GET", "/api/workers/300", None).await.status, 200);
    let next = app.within("w", "POST", "/api/workers", Some(minimal())).await.expect(201);
    assert_eq!(next["id"], 301);
    // Later changes do not reach the snapshot.
    assert_eq!(app.control("POST", "snapshots/full/restore", "w", None).await.status, 204);
    assert_eq!(app.within("w", "GET", "/api/workers/301", None).await.status, 404);
    let list = app.control("GET", "snapshots", "w", None).await.expect(200);
    assert_eq!(list, json!({"snapshots": [{"name": "full"}]}));
    assert_eq!(app.control("GET", "snapshots", "other", None).await.expect(200), json!({"snapshots": []}));
    assert_eq!(app.control("DELETE", "snapshots/full", "w", None).await.status, 204);
    assert_eq!(app.control("DELETE", "snapshots/full", "w", None).await.status, 404);
    assert_eq!(app.control("POST", "snapshots/full/restore", "w", None).await.status, 404);
    assert_eq!(app.control("DELETE", "worlds/w", "default", None).await.status, 204);
    assert_eq!(app.control("DELETE", "worlds/w", "default", None).await.status, 404);
    assert_eq!(app.workers_in("w").await, 0);
}

#[tokio::test]
async fn pictures_are_kept_in_snapshots() {
    let app = App::empty().await;
    app.post("/api/workers", minimal()).await.expect(201);
    let png = b"\x89PNG\r\n\x1a\nrest";
    app.upload("POST", "/api/workers/1/avatar", "a.png", png).await.expect(201);
    app.control("PUT", "snapshots/s", "default", None).await;
    app.control("POST", "reset", "default", None).await;
    assert_eq!(app.get("/api/workers/1/avatar").await.status, 404);
    app.control("POST", "snapshots/s/restore", "default", None).await;
    assert_eq!(app.get("/api/workers/1/avatar").await.bytes, &png[..]);
}

#[tokio::test]
async fn the_clock_of_a_world_moves_alone_and_tokens_expire_by_it() {
    let mut app = App::empty().await;
    let frozen = json!({"now": "2030-01-01T00:00:00Z", "frozen": true});
    let clock = app.control("PUT", "clock", "default", Some(frozen)).await.expect(200);
    assert_eq!(clock, json!({"now": "2030-01-01T00:00:00+00:00", "frozen": true}));
    assert_eq!(app.get("/api/workers").await.status, 401);
    app.token = app.token_of("sandbox").await;
    let worker = app.post("/api/workers", minimal()).await.expect(201);
    assert_eq!(worker["created-at"], "2030-01-01T00:00:00+00:00");
    let set = |body: Value| app.control("PUT", "clock", "default", Some(body));
    set(json!({"advance": "23h"})).await.expect(200);
    assert_eq!(app.get("/api/workers").await.status, 200);
    set(json!({"advance": "1h"})).await.expect(200);
    assert_eq!(app.get("/api/workers").await.status, 401);
    // Elsewhere it is today.
    let other = app.control("GET", "clock", "other", None).await.expect(200);
    assert!(!other["now"].as_str().unwrap().starts_with("2030"), "{other}");
    assert_eq!(set(json!({"advance": "999999999d"})).await.status, 400);
    assert_eq!(set(json!({"advance": "soon"})).await.status, 400);
    app.control("POST", "reset", "default", None).await;
    let clock = app.control("GET", "clock", "default", None).await.expect(200);
    assert_eq!(clock["frozen"], false);
}

#[tokio::test]
async fn worlds_outlive_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("worlds.db").display());
    let builder = || Sandbox::builder().store(&url).seed(Seed::None);
    {
        let app = App::of(builder()).await;
        app.within("kept", "POST", "/api/workers", Some(minimal())).await.expect(201);
        let change = json!({"now": "2031-01-01T00:00:00Z", "frozen": true});
        app.control("PUT", "clock", "kept", Some(change)).await.expect(200);
        app.control("POST", "faults", "kept", Some(json!({"latency_ms": 1}))).await.expect(201);
        app.control("PUT", "snapshots/s", "kept", None).await;
    }
    let app = App::of(builder()).await;
    let clock = app.control("GET", "clock", "kept", None).await.expect(200);
    assert_eq!(clock["now"], "2031-01-01T00:00:00+00:00");
    let faults = app.control("GET", "faults", "kept", None).await.expect(200);
    assert_eq!(faults, json!({"faults": [{"id": 1, "latency_ms": 1}]}));
    assert_eq!(app.control("POST", "snapshots/s/restore", "kept", None).await.status, 204);
}
