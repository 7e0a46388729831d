//! The CSO User API: all or nothing in, one by one changed.

use axum::body::Body;
use coupa_sandbox::{Sandbox, Seed};
use http::Request;
use serde_json::{Value, json};

use crate::support::App;

const COMPANY: &str = "9220538753250662192";

fn user(name: &str) -> Value {
    json!({"name": name, "email": "u@example.com", "company-id": COMPANY})
}

fn entry(kind: &str, description: &str) -> Value {
    json!({"type": kind, "description": description})
}

#[tokio::test]
async fn users_are_created_all_at_once_and_listed() {
    let app = App::new().await;
    let first = json!({
        "state": "Blocked", "name": "tester123456", "first-name": "tester", "last-name": "", "phone-number": null,
        "email": "testeruser@example.com", "company-id": 9_220_538_753_250_662_192_i64, "country": "United States",
        "accepts-agreement": false, "invoicing_user": true, "unknown": 1
    });
    let created = app.post("/api/users", json!({"users": [first, user("tester12345")]})).await.expect(201);
    assert_eq!(created["result"], json!([entry("api.post.added", "2 objects created.")]));
    assert_eq!(created["added"], json!(2));
    let ids: Vec<_> =
        created["users"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert!(ids.iter().all(|id| id.len() == 19) && ids[0] < ids[1], "{ids:?}");

    let list = app.get("/api/users").await.expect(200);
    assert_eq!(list["total"], json!(5));
    let expected = json!({
        "id": ids[0], "state": "Blocked", "name": "tester123456", "first-name": "tester", "email": "testeruser@example.com",
        "company-id": COMPANY, "country": "United States", "accepts-agreement": false
    });
    assert_eq!(list["users"][3], expected);
    assert_eq!(list["users"][4]["state"], json!("Active"));
    assert_eq!(app.get(&format!("/api/users/{}", ids[0])).await.expect(200), expected);
}

#[tokio::test]
async fn the_example_is_served_as_it_is() {
    let app = App::new().await;
    let example: Value = serde_json::from_str(include_str!("../../seed/users-index-response.json")).unwrap();
    let list = app.get("/api/users").await.expect(200);
    let mut users = example["users"].as_array().unwrap().clone();
    users.sort_by_key(|user| user["id"].as_str().unwrap().to_owned());
    assert_eq!(list, json!({"total": 3, "users": users}));
    for user in users {
        let path = format!("/api/users/{}", user["id"].as_str().unwrap());
        assert_eq!(app.get(&path).await.expect(200), user);
        app.put(&path, user.clone()).await.expect(200);
        assert_eq!(app.get(&path).await.expect(200), user);
    }
}

#[tokio::test]
async fn one_user_may_stand_alone() {
    let app = App::new().await;
    let created = app.post("/api/users", user("alone")).await.expect(201);
    assert_eq!(created["result"], json!([entry("api.post.added", "1 objects created.")]));
    assert_eq!(created["users"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn one_bad_user_and_none_is_created() {
    let app = App::new().await;
    let invalid = |description: &str| entry("api.post.invalid", description);
    let unknown_company = json!({"name": "c", "email": "c@example.com", "company-id": "1"});
    for (users, entries) in [
        (json!([user("a"), user("a")]), json!([invalid("a: Name has already been taken")])),
        (json!([user("a"), user("USERE")]), json!([invalid("USERE: Name has already been taken")])),
        (
            json!([user("demot494"), user("a"), unknown_company]),
            json!([invalid("demot494: Name has already been taken"), invalid("c: Company id is invalid")]),
        ),
        (
            json!([{"name": "b", "company-id": COMPANY}, user("a"), {"name": "d", "email": "", "company-id": COMPANY, "state": "active"}]),
            json!([
                invalid("b: Email can't be blank"),
                invalid("d: Email can't be blank, State is not included in the list")
            ]),
        ),
        (
            json!([{"email": "e@example.com", "company-id": COMPANY}]),
            json!([invalid("Object 1: Name can't be blank")]),
        ),
    ] {
        let answer = app.post("/api/users", json!({"users": users})).await;
        let mut found = answer.expect(400)["result"].clone();
        sort_reasons(&mut found);
        let mut entries = entries;
        sort_reasons(&mut entries);
        assert_eq!(found, entries, "{users}");
    }
    let alone = app.post("/api/users", json!({"name": "b", "email": 7, "company-id": COMPANY})).await;
    assert_eq!(alone.expect(400)["result"][0]["type"], json!("api.post.invalid"));
    assert_eq!(app.get("/api/users").await.expect(200)["total"], json!(3));
}

/// The order of the reasons within an entry says nothing.
fn sort_reasons(entries: &mut Value) {
    for entry in entries.as_array_mut().unwrap() {
        let text = entry["description"].as_str().unwrap().to_owned();
        let (label, reasons) = text.split_once(": ").unwrap();
        let mut reasons: Vec<_> = reasons.split(", ").collect();
        reasons.sort_unstable();
        entry["description"] = json!(format!("{label}: {}", reasons.join(", ")));
    }
}

#[tokio::test]
async fn a_request_that_fails_as_a_whole_says_so() {
    let app = App::new().await;
    let kind = |answer: &Value| answer["result"][0]["type"].clone();
    for (method, body) in [
        ("POST", json!({"users": []})),
        ("PUT", json!({"users": []})),
        ("PUT", json!({})),
        ("PUT", json!([])),
        ("PUT", json!({"users": null})),
    ] {
        let answer = app.call(method, "/api/users", Some(body.clone())).await.expect(400);
        assert_eq!(kind(&answer), json!("api.request.invalid"), "{method} {body}: {answer}");
    }
    let many: Vec<_> = (0..1001).map(|at| user(&format!("u{at}"))).collect();
    let answer = app.post("/api/users", json!({"users": many})).await.expect(400);
    assert_eq!(kind(&answer), json!("api.request.invalid"), "{answer}");
    let request = Request::post("/api/users")
        .header("x-cso-api-key", "sandbox-key")
        .header("content-type", "application/json");
    let broken = app.send(request.body(Body::from("{")).unwrap()).await.expect(400);
    assert_eq!(broken, json!({"result": [entry("api.request.invalid", "The body is not valid JSON")]}));
    let unknown = app.get("/api/users/1").await.expect(404);
    assert_eq!(unknown, json!({"result": [entry("api.request.notFound", "No user with this id")]}));
    assert_eq!(kind(&app.get("/api/users?limit=0").await.expect(400)), json!("api.request.invalid"));
    assert_eq!(kind(&app.get("/api/users?fields=x").await.expect(400)), json!("api.request.invalid"));
    assert_eq!(
        kind(&app.get("/api/users/9999999999999999999").await.expect(404)),
        json!("api.request.notFound")
    );
}

#[tokio::test]
async fn good_updates_are_applied_and_bad_ones_told() {
    let app = App::new().await;
    let body = json!({"users": [
        {"id": "9219595145795283441", "state": "Disabled"},
        {"id": "1", "state": "Active"},
        {"id": "9219592232917474526", "state": "active"},
        {"state": "Active"},
        {"id": 9_219_595_862_193_003_588_i64, "mobile-number": null, "keywords": "k", "name": "other", "company-id": "1"}
    ]});
    let answer = app.put("/api/users", body).await.expect(200);
    let expected = json!({
        "result": [
            entry("api.put.updated", "2 objects updated."),
            entry("api.put.notFound", "1: No user with this id"),
            entry("api.put.invalid", "9219592232917474526: State is not included in the list"),
            entry("api.put.invalid", "Id can't be blank"),
        ],
        "updated": 2
    });
    assert_eq!(answer, expected);
    let user = app.get("/api/users/9219595862193003588").await.expect(200);
    for (name, value) in
        [("mobile-number", None), ("keywords", Some(json!("k"))), ("name", Some(json!("user434")))]
    {
        assert_eq!(user.get(name).cloned(), value, "{name}");
    }
    assert_eq!(user["company-id"], json!("9219592232917474305"));
    assert_eq!(app.get("/api/users/9219595145795283441").await.expect(200)["state"], json!("Disabled"));

    let none = app.put("/api/users", json!({"users": [{"id": "1"}, {"id": "x"}]})).await.expect(400);
    let expected = json!({"result": [
        entry("api.put.notFound", "1: No user with this id"), entry("api.put.invalid", "x: Id is invalid")
    ]});
    assert_eq!(none, expected);
}

#[tokio::test]
async fn a_single_update_goes_by_its_path() {
    let app = App::new().await;
    let path = "/api/users/9219595145795283441";
    let updated = app
        .put(path, json!({"state": "Removed", "city": "Utrecht", "email": "other@example.com"}))
        .await
        .expect(200);
    assert_eq!(updated, json!({"result": [entry("api.put.updated", "1 objects updated.")], "updated": 1}));
    let user = app.get(path).await.expect(200);
    assert_eq!(
        (&user["state"], &user["city"], &user["email"]),
        (&json!("Removed"), &json!("Utrecht"), &json!("other@example.com"))
    );

    app.put(path, json!({"id": 9_219_595_145_795_283_441_i64, "city": ""})).await.expect(200);
    assert_eq!(app.get(path).await.expect(200).get("city"), None);
    let other = app.put(path, json!({"id": "9219592232917474526", "city": "Bonn"})).await.expect(400);
    assert_eq!(
        other["result"],
        json!([entry("api.put.invalid", "9219595145795283441: Id is not that of the path")])
    );
    assert_eq!(app.get(path).await.expect(200).get("city"), None);
    let bad = app.put(path, json!({"state": "removed"})).await.expect(400);
    assert_eq!(
        bad["result"],
        json!([entry("api.put.invalid", "9219595145795283441: State is not included in the list")])
    );
    app.put("/api/users/1", json!({"id": "2"})).await.expect(404);

    // The name of a removed user stays taken.
    let taken = app.post("/api/users", self::user("usere")).await.expect(400);
    assert_eq!(taken["result"], json!([entry("api.post.invalid", "usere: Name has already been taken")]));
}

#[tokio::test]
async fn lists_are_filtered_counted_and_cut() {
    let app = App::of(Sandbox::builder().seed(Seed::Made(300))).await;
    let list = app.get("/api/users").await.expect(200);
    assert_eq!((&list["total"], list["users"].as_array().unwrap().len()), (&json!(300), 250));
    let page = app.get("/api/users?limit=1000&offset=290").await.expect(200);
    assert_eq!((&page["total"], page["users"].as_array().unwrap().len()), (&json!(300), 10));
    let one = app.get("/api/users?name=USER.7").await.expect(200);
    assert_eq!((&one["total"], &one["users"][0]["name"]), (&json!(1), &json!("user.7")));
    let active = app.get("/api/users?state=Active&limit=1").await.expect(200);
    let blank = app.get("/api/users?city[blank]=true&limit=1").await.expect(200);
    for list in [active, blank] {
        let total = list["total"].as_i64().unwrap();
        assert!(0 < total && total < 300 && list["users"].as_array().unwrap().len() == 1, "{list}");
    }
    let company = app.get(&format!("/api/users?company_id={COMPANY}&limit=1")).await.expect(200);
    assert!(company["total"].as_i64().unwrap() > 0);
}
