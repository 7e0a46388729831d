//! What is accepted, and comes back as equal JSON.

use coupa_schema::{find, user_create_request_body, worker_create, worker_result, worker_update};
use serde_json::{Value, json};

fn whole_worker() -> Value {
    json!({
        "id": 1, "created-at": "2025-07-28T03:43:08-07:00", "updated-at": "2025-07-30T18:00:44Z",
        "first-name": "Test", "last-name": null, "middle-name": null, "active": true, "status": "on leave",
        "current-title": "", "total-experience-in-years": "010.00", "portal-access": "Not Registered",
        "date-of-birth": "2000-07-01", "avatar-file-name": null, "avatar-content-type": null, "gender-code": "m",
        "gender": "Male", "supplier": {"id": 132}, "country-of-residence": {}, "nationality": null,
        "portal-access-info": null,
        "worker-emails": [{"email-address": "stage@example.com", "email-type": "fax"}],
        "worker-skills": [{"id": 1, "level": [1, 2.5, {"deep": null}], "skill": {"code": "c", "more": true}}],
        "worker-addresses": [], "external-identifiers": [], "worker-documents": [],
        "worker-phone-numbers": [{"phone-number": {"extension": null}, "phone-type": null}],
        "national-identifiers": [], "created-by": {"id": 371}, "updated-by": null
    })
}

/// Views and payloads that are valid and come back unchanged.
#[test]
fn payloads_come_back_as_they_came() {
    for (view, payload) in [
        ("Worker", whole_worker()),
        ("WorkerResult", whole_worker()),
        ("WorkerList", json!([whole_worker(), {"id": 2}, {}])),
        ("WorkerPart", json!({"middle-name": null})),
        ("WorkerUpdate", json!({})),
        ("WorkerUpdate", json!({"middle-name": null, "current-title": "", "supplier": null})),
        ("WorkerUpdate", json!({"total-experience-in-years": 7.5})),
        ("WorkerUpdate", json!({"total-experience-in-years": 12})),
        ("WorkerUpdate", json!({"total-experience-in-years": "12345678901234567.89"})),
        ("UserChange", json!({"id": 9_220_538_753_250_662_192_u64, "keywords": null})),
        ("UserChange", json!({"id": "9220538753250662192"})),
        ("UserCreateRequestBody", json!({"name": "a", "email": "b", "company-id": "1"})),
        ("UserCreateRequestBody", json!({"users": [{"name": "a", "email": "b", "company-id": 1}]})),
        ("CoreErrors", json!({"errors": {"worker": ["a", "b"], "base": []}})),
        ("CsoErrors", json!({"result": [{"type": "api.never.seen", "description": ""}]})),
    ] {
        let text = payload.to_string();
        let back = find(view).unwrap().rewrite(text.as_bytes());
        assert_eq!(back.as_ref().ok(), Some(&payload), "{view}: {text}: {back:?}");
        assert_eq!(find(view).unwrap().validate(&payload), Ok(()), "{view}: {text}");
    }
}

#[test]
fn unknown_keys_are_ignored_whatever_their_value_and_named_on_request() {
    let text = br#"{
        "zzz": {"deep": [1e300, 0.12345678901234567890, null]},
        "first-name": "Ada",
        "id": "no id at all",
        "supplier": {"id": 132, "display-name": 7},
        "worker-skills": [{"anything": {"goes": 1}, "skill": {"more": 1}}],
        "worker-phone-numbers": [{"phone-number": {"area/code": 1}}]
    }"#;
    let mut ignored = Vec::new();
    let worker = worker_update::parse_with(text, &mut ignored).unwrap();
    assert_eq!(worker.first_name.as_deref(), Some("Ada"));
    assert_eq!(
        ignored,
        ["/zzz", "/id", "/supplier/display-name", "/worker-phone-numbers/0/phone-number/area~1code"]
    );
    assert_eq!(worker.worker_skills.unwrap()[0].additional["anything"], json!({"goes": 1}));
}

#[test]
fn ignored_keys_of_a_choice_are_those_of_the_chosen_form() {
    let mut ignored = Vec::new();
    let text = br#"{"users": [{"name": "a", "email": "b", "company-id": "1", "x": 1}], "name": "c"}"#;
    let body = user_create_request_body::parse_with(text, &mut ignored).unwrap();
    assert_eq!(body.as_users_create().map(|users| users.users.len()), Some(1));
    assert_eq!(ignored, ["/users/0/x", "/name"]);
}

#[test]
fn whole_numbers_may_be_written_with_a_point() {
    let worker =
        worker_update::parse(br#"{"supplier": {"id": 132.0}, "worker-emails": [{"id": 1e2}]}"#).unwrap();
    assert_eq!(worker.supplier.value().and_then(|supplier| supplier.id), Some(132));
    assert_eq!(worker.worker_emails.unwrap()[0].id, Some(100));
    assert_eq!(worker_update::validate(&json!({"supplier": {"id": 132.0}})), Ok(()));
}

#[test]
fn numbers_that_mean_decimals_are_read_by_their_digits() {
    let read = |number: &str| {
        let text = format!(r#"{{"total-experience-in-years": {number}}}"#);
        worker_update::parse(text.as_bytes()).unwrap().total_experience_in_years.unwrap().to_string()
    };
    assert_eq!(read("12345678901234567.89"), "12345678901234567.89");
    assert_eq!(read("99999999999999999"), "99999999999999999");
    assert_eq!(read("7.5"), "7.5");
}

#[test]
fn the_narrower_form_is_taken_where_it_fits() {
    let whole = worker_result::parse(whole_worker().to_string().as_bytes()).unwrap();
    assert!(whole.as_worker().is_some());
    let mut part = whole_worker();
    part.as_object_mut().unwrap().remove("gender");
    assert!(worker_result::parse(part.to_string().as_bytes()).unwrap().as_worker_part().is_some());
}

#[test]
fn debug_output_holds_no_personal_data() {
    let text = br#"{"first-name": "Ada", "last-name": "Example", "date-of-birth": "1990-07-03", "gender-code": "f",
        "total-experience-in-years": "1", "worker-emails": [{"email-address": "ada@example.com", "email-type": "work"}],
        "national-identifiers": [{"identifier": "123", "other": "456"}]}"#;
    let debug = format!("{:?}", worker_create::parse(text).unwrap());
    for secret in ["1990", "ada@", "123", "456"] {
        assert!(!debug.contains(secret), "{secret}: {debug}");
    }
    assert!(debug.contains("date_of_birth: [redacted]") && debug.contains("Work"), "{debug}");
}
