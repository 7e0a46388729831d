//! What is parsed: a worker, a page of 50, 1,000 users; as compact, shuffled and pretty texts.

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

/// The first worker of the example of a page, every element set.
fn worker(number: u64) -> Result<Value> {
    let document: Value = serde_json::from_str(coupa_schema::worker_list::SCHEMA.json)?;
    let mut worker = document["examples"][0][0].clone();
    let members = worker.as_object_mut().context("the document of a page has no example")?;
    let (created, updated) = ("2025-07-28T03:43:08-07:00", "2025-07-30T18:00:44-07:00");
    for (name, value) in [
        ("id", json!(number)),
        ("first-name", json!(format!("Given {number}"))),
        ("last-name", json!(format!("Family {number}"))),
        ("middle-name", json!("M.")),
        ("current-title", json!("Warehouse operator, night shift")),
        ("date-of-birth", json!("1990-07-03")),
        (
            "worker-emails",
            json!([{"id": number, "created-at": created, "updated-at": updated,
                "email-address": format!("given.{number}@example.com"), "email-type": "work"}]),
        ),
        (
            "worker-phone-numbers",
            json!([{"id": number, "created-at": created, "updated-at": updated, "phone-type": "mobile",
                "phone-number": {"number": "555-0100", "extension": null, "country-code": "1"}}]),
        ),
        (
            "worker-addresses",
            json!([{"id": number, "created-at": created, "updated-at": updated, "street1": "Example street 1",
                "street2": null, "street3": null, "street4": null, "city": "Rotterdam", "state": null,
                "state-iso-code": null, "postal-code": "3011 AA", "active": true, "worker-address-purpose": null,
                "country": {"id": 157, "code": "NL", "name": "Netherlands"}}]),
        ),
    ] {
        members.insert(name.to_owned(), value);
    }
    Ok(worker)
}

/// One worker.
pub(crate) fn one_worker() -> Result<Value> {
    worker(1)
}

/// A page of 50 workers.
pub(crate) fn page() -> Result<Value> {
    (1..=50).map(worker).collect::<Result<Vec<Value>>>().map(Value::Array)
}

/// 1,000 users to create.
pub(crate) fn users() -> Value {
    let user = |number: u64| {
        json!({
            "name": format!("user.{number}"), "email": format!("user.{number}@example.com"),
            "first-name": format!("Given {number}"), "last-name": format!("Family {number}"),
            "company-id": (9_219_595_145_795_283_000_u64 + number).to_string(), "state": "Active",
            "city": "Rotterdam", "country": "Netherlands", "street": "Example street 1", "zip-code": "3011 AA",
        })
    };
    json!({"users": (1..=1000).map(user).collect::<Vec<Value>>()})
}

/// The members of every object in reverse order: none stands where a parser expects it.
pub(crate) fn shuffled(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(shuffled).collect()),
        Value::Object(members) => Value::Object(
            members.iter().rev().map(|(key, value)| (key.clone(), shuffled(value))).collect::<Map<_, _>>(),
        ),
        other => other.clone(),
    }
}

/// A worker to create, with all that one may send.
pub(crate) fn worker_create() -> Result<Value> {
    let document: Value = serde_json::from_str(coupa_schema::worker_create::SCHEMA.json)?;
    let mut worker = document["examples"][0].clone();
    let members = worker.as_object_mut().context("the document of a worker to create has no example")?;
    for (name, value) in [
        ("middle-name", json!("M.")),
        ("current-title", json!("Warehouse operator, night shift")),
        ("worker-emails", json!([{"email-address": "given@example.com", "email-type": "work"}])),
        (
            "worker-addresses",
            json!([{"street1": "Example street 1", "city": "Rotterdam", "postal-code": "3011 AA", "country": {"code": "NL"}}]),
        ),
    ] {
        members.insert(name.to_owned(), value);
    }
    Ok(worker)
}
