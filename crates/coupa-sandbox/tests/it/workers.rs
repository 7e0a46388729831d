//! The Worker API: write, read, write again.

use axum::body::Body;
use http::Request;
use serde_json::{Value, json};

use crate::support::{App, assert_is, base_errors, ids, merged, minimal, minimal_with, worker_errors};

#[tokio::test]
async fn a_worker_is_created_shown_listed_changed_and_cleared() {
    let app = App::new().await;
    let created = app
        .post(
            "/api/workers",
            json!({
                "first-name": "Robin", "last-name": "Example", "date-of-birth": "1988-02-29", "gender-code": "f",
                "total-experience-in-years": "7.50", "current-title": "Electrician",
                "supplier": {"id": 132}, "country-of-residence": {"code": "US"}, "country-of-citizenship": {"name": "united arab emirates"},
                "worker-emails": [{"email-address": "Robin@example.com", "email-type": "work"}],
                "worker-phone-numbers": [{"phone-type": "mobile", "phone-number": {"number": "2025550123", "country-code": "US"}}]
            }),
        )
        .await
        .expect(201);
    let now = created["created-at"].clone();
    assert!(now.as_str().unwrap().ends_with("+00:00"), "{now}");
    let alex =
        json!({"id": 371, "login": "alex.i@example.com", "employee-number": null, "fullname": "Alex I"});
    let expected = json!({
        "id": 3, "created-at": now, "updated-at": now, "first-name": "Robin", "last-name": "Example", "active": true,
        "status": "open", "total-experience-in-years": "7.5", "portal-access": "Not Registered", "date-of-birth": "1988-02-29",
        "avatar-file-name": null, "avatar-content-type": null, "gender-code": "f", "gender": "Female",
        "supplier": {"id": 132, "name": "FieldQA supplier SM", "display-name": "FieldQA Supplier SM"},
        "country-of-residence": {"id": 223, "code": "US", "name": "United States"},
        "nationality": {"id": 222, "code": "AE", "name": "United Arab Emirates"},
        "portal-access-info": null,
        "worker-emails": [{"id": 3, "created-at": now, "updated-at": now, "email-address": "Robin@example.com", "email-type": "work"}],
        "worker-skills": [], "worker-addresses": [], "external-identifiers": [], "worker-documents": [],
        "worker-phone-numbers": [{
            "id": 3, "created-at": now, "updated-at": now, "phone-type": "mobile",
            "phone-number": {"number": "2025550123", "extension": "", "country-code": "US"}
        }],
        "national-identifiers": [], "created-by": alex, "updated-by": alex, "middle-name": null, "current-title": "Electrician"
    });
    assert_is(&created, &expected);
    assert_eq!(app.get("/api/workers/3").await.expect(200), created);
    assert_eq!(app.get("/api/workers").await.expect(200)[2], created);

    let change = json!({"current-title": "Foreman", "supplier": null, "country-of-citizenship": null, "middle-name": ""});
    let changed = app.put("/api/workers/3", change).await.expect(200);
    for (name, value) in [
        ("current-title", json!("Foreman")),
        ("supplier", json!(null)),
        ("nationality", json!(null)),
        ("middle-name", json!("")),
        ("first-name", json!("Robin")),
        ("worker-emails", expected["worker-emails"].clone()),
    ] {
        assert_eq!(changed[name], value, "{name}");
    }
    let cleared =
        app.call("PATCH", "/api/workers/3", Some(json!({"current-title": null, "middle-name": null}))).await;
    let cleared = cleared.expect(200);
    assert_eq!((&cleared["current-title"], &cleared["middle-name"]), (&json!(null), &json!(null)));
    assert_eq!(app.get("/api/workers/3").await.expect(200), cleared);
}

#[tokio::test]
async fn the_example_is_served_as_it_is() {
    let app = App::new().await;
    let example: Value =
        serde_json::from_str(include_str!("../../seed/workers-index-response.json")).unwrap();
    let list = app.get("/api/workers").await.expect(200);
    let mut moved = example.clone();
    for worker in moved.as_array_mut().unwrap() {
        shift(worker);
    }
    for (worker, expected) in list.as_array().unwrap().iter().zip(moved.as_array().unwrap()) {
        assert_is(worker, expected);
    }
    assert_eq!(ids(&list), [1, 2]);
    // What was read can be sent back, and changes nothing.
    for id in ["1", "2"] {
        let path = format!("/api/workers/{id}");
        let worker = app.get(&path).await.expect(200);
        assert_eq!(app.put(&path, worker.clone()).await.expect(200), worker);
    }
}

/// The example's times are seven hours west, those of the sandbox in UTC.
fn shift(value: &mut Value) {
    match value {
        Value::String(text) if text.ends_with("-07:00") => {
            let moment: chrono::DateTime<chrono::FixedOffset> = text.parse().unwrap();
            *text = moment.to_utc().format("%Y-%m-%dT%H:%M:%S+00:00").to_string();
        }
        Value::Array(items) => items.iter_mut().for_each(shift),
        Value::Object(members) => members.values_mut().for_each(shift),
        _ => {}
    }
}

#[tokio::test]
async fn bad_content_is_told_in_sentences() {
    let app = App::new().await;
    let answer =
        app.post("/api/workers", json!({"gender-code": "x", "total-experience-in-years": "ten"})).await;
    let mut sentences: Vec<_> = worker_errors(&answer).as_array().unwrap().clone();
    sentences.sort_by_key(Value::to_string);
    let expected = [
        "Date of birth can't be blank",
        "First name can't be blank",
        "Gender code is not included in the list",
        "Last name can't be blank",
        "Total experience in years is invalid",
    ];
    assert_eq!(sentences, expected);

    for (member, value, sentence) in [
        ("first-name", json!(null), "First name can't be blank"),
        ("first-name", json!(""), "First name can't be blank"),
        ("first-name", json!(7), "First name is invalid"),
        ("first-name", json!("x".repeat(256)), "First name is too long (maximum is 255 characters)"),
        ("middle-name", json!("x".repeat(256)), "Middle name is too long (maximum is 255 characters)"),
        ("middle-name", json!(1), "Middle name is invalid"),
        ("date-of-birth", json!("2025-02-30"), "Date of birth is invalid"),
        ("date-of-birth", json!(""), "Date of birth can't be blank"),
        ("total-experience-in-years", json!("1.234"), "Total experience in years is invalid"),
        ("total-experience-in-years", json!(1.234), "Total experience in years is invalid"),
        ("total-experience-in-years", json!("123456789012345678"), "Total experience in years is invalid"),
        ("total-experience-in-years", json!(null), "Total experience in years can't be blank"),
        ("supplier", json!("FieldQA supplier SM"), "Supplier is invalid"),
        ("supplier", json!({"id": "132"}), "Id is invalid"),
        ("worker-emails", json!(null), "Worker emails can't be blank"),
        (
            "worker-emails",
            json!([{"email-address": "a@example.com", "email-type": "fax"}]),
            "Email type is not included in the list",
        ),
        ("worker-emails", json!([{"email-type": "other"}]), "Email address can't be blank"),
        (
            "worker-emails",
            json!([{"email-address": "a@example.com", "email-type": "work"}, {"email-address": "b@example.com", "email-type": "work"}]),
            "Email type has already been taken",
        ),
        (
            "worker-phone-numbers",
            json!([{"phone-type": "home", "phone-number": {}}]),
            "Number can't be blank",
        ),
        (
            "country-of-residence",
            json!({"code": "ZZ"}),
            r#"Unable to find valid Country record for country-of-residence with keys {"code"=>"ZZ"}. Possible keys are ["id", "code", "name"]. Please verify your xml."#,
        ),
        (
            "country-of-residence",
            json!({"id": 223, "code": "AE"}),
            r#"Unable to find valid Country record for country-of-residence with keys {"id"=>223, "code"=>"AE"}. Possible keys are ["id", "code", "name"]. Please verify your xml."#,
        ),
        (
            "supplier",
            json!({}),
            r#"Unable to find valid Supplier record for supplier with keys {}. Possible keys are ["id", "name", "number"]. Please verify your xml."#,
        ),
    ] {
        let created = app.post("/api/workers", minimal_with(json!({member: value}))).await;
        assert_eq!(worker_errors(&created), json!([sentence]), "{member}: {value}");
        let changed = app.put("/api/workers/1", json!({member: value})).await;
        assert_eq!(worker_errors(&changed), json!([sentence]), "{member}: {value}");
    }
    assert_eq!(ids(&app.get("/api/workers").await.expect(200)), [1, 2]);
}

#[tokio::test]
async fn faults_outside_the_content_are_base_faults() {
    let app = App::new().await;
    let raw = |content_type: &'static str, body: &'static str| {
        let request = Request::post("/api/workers")
            .header("authorization", format!("Bearer {}", app.token))
            .header("content-type", content_type);
        app.send(request.body(Body::from(body)).unwrap())
    };
    let syntax = json!(["The body is not valid JSON"]);
    assert_eq!(base_errors(&raw("application/json", "{").await), syntax);
    assert_eq!(base_errors(&raw("application/json", r#"{"first-name":"a","first-name":"b"}"#).await), syntax);
    let sentence = |text: &str| json!({"errors": {"base": [text]}});
    let media_type = sentence("The media type of the body is not supported");
    assert_eq!(raw("text/plain", "{}").await.expect(415), media_type);
    let large = app.post("/api/workers", json!({"first-name": "x".repeat(1 << 20)})).await;
    assert_eq!(large.expect(413), sentence("The body is too large"));
    assert_eq!(app.get("/api/workers/99").await.expect(404), sentence("No worker with this id"));
    assert_eq!(app.put("/api/workers/99", json!({})).await.expect(404), sentence("No worker with this id"));
    assert_eq!(base_errors(&app.get("/api/workers/x").await), json!(["Id is invalid"]));
    assert_eq!(app.get("/api/nothing").await.expect(404), sentence("There is nothing at this path"));
    let method = app.call("DELETE", "/api/workers/1", None).await;
    assert_eq!(method.header("allow"), "GET, HEAD, PUT, PATCH, OPTIONS");
    method.expect(405);
    let request = Request::get("/api/workers").header("authorization", format!("Bearer {}", app.token));
    let unacceptable = app.send(request.header("accept", "text/csv").body(Body::empty()).unwrap()).await;
    assert_eq!(unacceptable.expect(406), sentence("None of the media types in Accept can be given"));
}

#[tokio::test]
async fn what_cannot_be_set_is_ignored() {
    let app = App::new().await;
    let more = json!({"id": 99, "status": "assigned", "active": 7, "gender": "Other", "colour": {"x": 1}, "nationality": {"code": "US"}});
    let created = app.post("/api/workers", minimal_with(more.clone())).await.expect(201);
    for (name, value) in [
        ("id", json!(3)),
        ("status", json!("open")),
        ("active", json!(true)),
        ("gender", json!("Male")),
        ("nationality", json!(null)),
    ] {
        assert_eq!(created[name], value, "{name}");
    }
    assert_eq!(app.put("/api/workers/3", more).await.expect(200), created);
}

#[tokio::test]
async fn strict_mode_refuses_what_would_be_ignored() {
    let app = App::new().await;
    let request = Request::post("/api/workers?colour=1")
        .header("authorization", format!("Bearer {}", app.token))
        .header("content-type", "application/json")
        .header("x-sandbox-strict", "true");
    let body = minimal_with(json!({"status": "open", "shoe-size": 1}));
    let answer = app.send(request.body(Body::from(body.to_string())).unwrap()).await;
    assert_eq!(
        base_errors(&answer),
        json!([
            "/status is not known here",
            "/shoe-size is not known here",
            "/query/colour is not known here"
        ])
    );
}

#[tokio::test]
async fn children_are_updated_by_id_and_otherwise_added() {
    let app = App::new().await;
    let change = json!({
        "worker-emails": [{"id": 2, "email-type": "work"}, {"email-address": "b@example.com", "email-type": "personal"}],
        "worker-phone-numbers": [{"id": 2, "phone-number": {"extension": "12"}}],
        "worker-addresses": [{"id": 399, "country": {"code": "US"}}, {"city": "Utrecht", "worker-address-purpose": {"code": "work"}}],
        "worker-skills": [{"skill": {"code": "weld", "level": 3}, "since": 2001}]
    });
    let worker = app.put("/api/workers/2", change).await.expect(200);
    let emails = &worker["worker-emails"];
    assert_eq!(
        (&emails[0]["email-address"], &emails[0]["email-type"]),
        (&json!("stage+testworker@Example.com"), &json!("work"))
    );
    assert_eq!((&emails[1]["id"], &emails[1]["email-type"]), (&json!(3), &json!("personal")));
    assert_ne!(emails[0]["created-at"], emails[0]["updated-at"]);
    let phone = json!({"number": "07410410123", "extension": "12", "country-code": "IN"});
    assert_eq!(worker["worker-phone-numbers"][0]["phone-number"], phone);
    let addresses = &worker["worker-addresses"];
    assert_eq!(addresses[0]["country"]["id"], json!(223));
    assert_eq!(addresses[0]["city"], json!("new york"));
    assert_eq!(addresses[1]["id"], json!(400));
    assert_eq!(addresses[1]["worker-address-purpose"], json!({"id": 34, "code": "Work", "name": "Work"}));
    assert_eq!((addresses[1].get("country"), &addresses[1]["active"]), (None, &json!(true)));
    let skill = &worker["worker-skills"][0];
    assert_eq!(
        (&skill["id"], &skill["skill"], &skill["since"]),
        (&json!(1), &json!({"code": "weld", "level": 3}), &json!(2001))
    );

    // An id of another worker is as unknown as any.
    let foreign =
        app.put("/api/workers/2", json!({"worker-emails": [{"id": 1, "email-type": "other"}]})).await;
    let sentence = r#"Unable to find valid WorkerEmail record for worker-emails with keys {"id"=>1}. Possible keys are ["id"]. Please verify your xml."#;
    assert_eq!(worker_errors(&foreign), json!([sentence]));
    // Each type once, judged at the end: two entries may change places.
    let swapped =
        json!({"worker-emails": [{"id": 2, "email-type": "personal"}, {"id": 3, "email-type": "work"}]});
    app.put("/api/workers/2", swapped).await.expect(200);
    assert_eq!(
        app.put("/api/workers/2", json!({"worker-emails": []})).await.expect(200)["worker-emails"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn answers_are_cut_down_on_request() {
    let app = App::new().await;
    let created =
        app.post(r#"/api/workers?fields=["id","first_name",{"supplier":["name"]}]"#, minimal()).await;
    assert_eq!(created.expect(201), json!({"id": 3, "first-name": "Kim", "supplier": null}));
    let changed = app.put("/api/workers/1?return_object=limited", json!({"current-title": "x"})).await;
    assert_eq!(changed.expect(200), json!({"id": 1}));
    let both = app.get(r#"/api/workers/1?fields=["status"]&return_object=limited"#).await;
    assert_eq!(both.expect(200), json!({"status": "assigned"}));
    let list = app.get(r#"/api/workers?fields=["id",{"worker-emails":["email-type"]}]&limit=1"#).await;
    assert_eq!(list.expect(200), json!([{"id": 1, "worker-emails": [{"email-type": "work"}]}]));
    let shallow = app.get("/api/workers/1?return_object=shallow").await.expect(200);
    assert_eq!(shallow["supplier"], json!({"id": 132, "name": "FieldQA supplier SM"}));
    assert_eq!(
        shallow["country-of-residence"],
        json!({"id": 222, "code": "AE", "name": "United Arab Emirates"})
    );
    assert_eq!(
        (&shallow["worker-emails"], &shallow["created-by"]),
        (&json!([{"id": 1}]), &json!({"id": 371}))
    );
    assert_eq!(shallow["first-name"], json!("Test"));
    base_errors(&app.get("/api/workers/1?return_object=none").await);
    for query in [r#"fields=["colour"]"#, "fields=id", "return_object=x"] {
        base_errors(&app.get(&format!("/api/workers/1?{query}")).await);
        // Refused before anything is written.
        base_errors(&app.post(&format!("/api/workers?{query}"), minimal()).await);
    }
    assert_eq!(app.get("/api/workers").await.expect(200).as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_write_may_ask_for_nothing_back() {
    let app = App::new().await;
    let change = json!({"current-title": "Silent"});
    for (method, path, body, status) in [
        ("POST", "/api/workers", Some(minimal()), 201),
        ("PUT", "/api/workers/1", Some(change.clone()), 200),
        ("PATCH", "/api/workers/1", Some(change), 200),
        ("POST", "/api/workers/1/invite_worker", None, 201),
    ] {
        let answer = app.call(method, &format!("{path}?return_object=none"), body).await;
        assert_eq!((answer.status.as_u16(), answer.bytes.len()), (status, 0), "{method} {path}");
        assert_eq!(answer.header("content-type"), "", "{method} {path}");
    }
    let worker = app.get("/api/workers/1").await.expect(200);
    assert_eq!((&worker["current-title"], &worker["portal-access"]), (&json!("Silent"), &json!("Invited")));
    assert_eq!(app.get("/api/workers").await.expect(200).as_array().unwrap().len(), 3, "it was created");
    let named = app.put(r#"/api/workers/1?return_object=none&fields=["id"]"#, json!({})).await;
    assert_eq!(named.expect(200), json!({"id": 1}), "fields wins");
    let invited = app.call("POST", r#"/api/workers/1/invite_worker?fields=["portal-access"]"#, None).await;
    assert_eq!(invited.expect(201), json!({"portal-access": "Invited"}));
}

#[tokio::test]
async fn invitations_need_an_address() {
    let app = App::new().await;
    let invited = app.call("POST", "/api/workers/1/invite_worker", None).await.expect(201);
    assert_eq!(invited["portal-access"], json!("Invited"));
    let before = app.get("/api/workers/1").await.expect(200);
    assert_eq!(app.call("POST", "/api/workers/1/invite_worker", None).await.expect(201), before);

    app.post("/api/workers", minimal()).await.expect(201);
    let refused = app.call("POST", "/api/workers/3/invite_worker", None).await;
    assert_eq!(worker_errors(&refused), json!(["Worker emails can't be blank"]));
    app.call("POST", "/api/workers/99/invite_worker", None).await.expect(404);
}

#[tokio::test]
async fn a_write_that_changes_nothing_leaves_the_time_alone() {
    let app = App::new().await;
    let before = app.get("/api/workers/1").await.expect(200);
    let same = json!({"first-name": "Test", "total-experience-in-years": 10, "supplier": {"name": "fieldqa supplier sm"}});
    assert_eq!(app.put("/api/workers/1", same).await.expect(200), before);
    let after = app.put("/api/workers/1", json!({"first-name": "Other"})).await.expect(200);
    assert_ne!(after["updated-at"], before["updated-at"]);
    assert_eq!(after["updated-by"]["login"], json!("alex.i@example.com"));
    let untouched = merged(
        after,
        json!({"first-name": "Test", "updated-at": before["updated-at"], "updated-by": before["updated-by"]}),
    );
    assert_eq!(untouched, before);
}
