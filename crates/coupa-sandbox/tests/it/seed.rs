//! What a new store holds.

use coupa_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

use crate::support::{App, minimal_with};

#[tokio::test]
async fn reference_data_is_always_there() {
    let app = App::empty().await;
    assert_eq!(app.get("/api/workers").await.expect(200), json!([]));
    assert_eq!(app.get("/api/users").await.expect(200), json!({"total": 0, "users": []}));
    for (reference, expected) in [
        (
            json!({"country-of-residence": {"id": 222}}),
            json!({"id": 222, "code": "AE", "name": "United Arab Emirates"}),
        ),
        (
            json!({"country-of-residence": {"id": 223}}),
            json!({"id": 223, "code": "US", "name": "United States"}),
        ),
        (
            json!({"country-of-residence": {"name": "Åland Islands"}}),
            json!({"id": 2, "code": "AX", "name": "Åland Islands"}),
        ),
        (
            json!({"supplier": {"number": "100132"}}),
            json!({"id": 132, "name": "FieldQA supplier SM", "display-name": "FieldQA Supplier SM"}),
        ),
    ] {
        let name = reference.as_object().unwrap().keys().next().unwrap().clone();
        let created = app.post("/api/workers", minimal_with(reference)).await.expect(201);
        assert_eq!(created[name.as_str()], expected);
    }
    let countries: Vec<Value> = serde_json::from_str(include_str!("../../seed/countries.json")).unwrap();
    assert_eq!(countries.len(), 249);
}

#[tokio::test]
async fn made_records_are_the_same_each_time() {
    let one = App::of(Sandbox::builder().seed(Seed::Made(30))).await;
    let two = App::of(Sandbox::builder().seed("30".parse().unwrap())).await;
    for path in ["/api/workers", "/api/users"] {
        let (one, two) = (one.get(path).await.expect(200), two.get(path).await.expect(200));
        assert_eq!(one, two);
    }
    let workers = one.get("/api/workers").await.expect(200);
    assert_eq!(workers.as_array().unwrap().len(), 30);
    let different = |name: &str| workers.as_array().unwrap().iter().any(|it| it[name] != workers[0][name]);
    for name in ["first-name", "last-name", "gender", "supplier", "nationality", "date-of-birth"] {
        assert!(different(name), "all have the same {name}");
    }
}

/// Time moves on here as soon as nobody does anything but wait: any limit would be over at once.
#[tokio::test(start_paused = true)]
async fn what_makes_a_world_takes_as_long_as_it_takes() {
    let app = App::of(Sandbox::builder().seed(Seed::Made(1_100))).await;
    let seed = json!({"seed": "1100"});
    for (method, path, body) in [
        ("POST", "seed", Some(seed)),
        ("PUT", "snapshots/all", None),
        ("POST", "snapshots/all/restore", None),
        ("POST", "reset", None),
    ] {
        let answer = app.control(method, path, "default", body).await;
        assert_eq!(answer.status, 204, "{path}: {}", String::from_utf8_lossy(&answer.bytes));
        assert_eq!(app.get("/api/users").await.expect(200)["total"], 1_100);
    }
}

#[test]
fn seeds_are_read_from_text() {
    for (text, seed) in [
        ("examples", Some(Seed::Examples)),
        ("none", Some(Seed::None)),
        ("12", Some(Seed::Made(12))),
        ("-1", None),
        ("", None),
    ] {
        assert_eq!(text.parse().ok(), seed, "{text}");
    }
}
