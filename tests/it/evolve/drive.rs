//! Compiled after the edits: drives the added elements through the typed client, on the database made before them.

use coupa_client::types::{CountryRef, GenderCode, Worker, WorkerCreate, WorkerUpdate};
use coupa_client::{CallOptions, Coupa};
use coupa_core::{DateTime, Decimal, Patch};
use coupa_sandbox::Sandbox;
use serde_json::{Value, json};

async fn token(http: &reqwest::Client, sandbox: &Sandbox) -> Result<String, reqwest::Error> {
    let answer: Value = http
        .post(format!("{}/oauth2/token", sandbox.url()))
        .form(&[("grant_type", "client_credentials"), ("client_id", "sandbox"), ("client_secret", "sandbox-secret")])
        .send()
        .await?
        .json()
        .await?;
    Ok(answer["access_token"].as_str().unwrap_or_default().to_owned())
}

/// The new elements are written and read as XML too, spelled as the others are. They have the values of before
/// afterwards.
async fn in_xml(sandbox: &Sandbox, id: i64) -> Result<(), Box<dyn std::error::Error>> {
    let http = reqwest::Client::new();
    let token = token(&http, sandbox).await?;
    let url = format!("{}/api/workers/{id}", sandbox.url());
    let put = async |body: &str| {
        let request = http.put(&url).bearer_auth(&token).header("accept", "application/xml");
        let answer = request.header("content-type", "application/xml").body(body.to_owned()).send().await?;
        Ok::<(u16, String), reqwest::Error>((answer.status().as_u16(), answer.text().await?))
    };
    let body = "<worker><pronouns>she</pronouns><hourly-rate>12.50</hourly-rate>\
        <available-from>2026-03-04T05:06:07Z</available-from>\
        <country-of-birth><code>NL</code></country-of-birth><remote>nonsense</remote></worker>";
    let (status, answer) = put(body).await?;
    assert_eq!(status, 200, "{answer}");
    let shown = http.get(&url).bearer_auth(&token).header("accept", "application/xml").send().await?.text().await?;
    for text in [&answer, &shown] {
        let flat: String = text.lines().map(str::trim).collect();
        for piece in [">she</pronouns>", ">12.5</hourly-rate>", "</available-from>", "<country-of-birth>", ">NL</code>"] {
            assert!(flat.contains(piece), "{piece} is not in {text}");
        }
        // Null as the others are.
        let remote = flat.split("<remote").nth(1).and_then(|rest| rest.split('>').next());
        assert!(remote.is_some_and(|attributes| attributes.contains("nil=\"true\"")), "{text}");
    }
    for (body, name) in [
        ("<worker><hourly-rate>1.234</hourly-rate></worker>", "Hourly rate"),
        ("<worker>\n<available-from>tomorrow</available-from></worker>", "Available from"),
    ] {
        let (status, answer) = put(body).await?;
        assert_eq!(status, 400, "{answer}");
        assert!(answer.contains(name), "{answer}");
    }
    let (status, answer) = put(
        "<worker><pronouns>they</pronouns><hourly-rate>41.50</hourly-rate>\
        <available-from>2026-02-03T04:05:06+01:00</available-from></worker>",
    )
    .await?;
    assert_eq!(status, 200, "{answer}");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let database = std::env::args().nth(1).ok_or("a database")?;
    let sandbox = Sandbox::builder().store(format!("sqlite:{database}")).start().await?;
    let coupa = Coupa::builder().core_url(sandbox.url()).client_credentials("sandbox", "sandbox-secret").build()?;

    // A record from before shows the new elements as null.
    let old = coupa.core.worker_index().condition("first-name", "old").send().await?;
    assert_eq!(old.len(), 1);
    let old = old.into_value().remove(0);
    assert!(old.pronouns.is_none() && old.hourly_rate.is_none() && old.available_from.is_none());
    assert!(old.country_of_birth.is_none() && old.remote.is_none());

    // Typed on the way in and on the way out.
    let moment: DateTime = "2026-02-03T04:05:06+01:00".parse()?;
    let rate: Decimal = "41.50".parse()?;
    let set = WorkerUpdate {
        pronouns: Patch::Value("they".to_owned()),
        hourly_rate: Patch::Value(rate),
        available_from: Patch::Value(moment.clone()),
        country_of_birth: Patch::Value(CountryRef { code: Some("NL".to_owned()), ..CountryRef::default() }),
        ..WorkerUpdate::default()
    };
    let worker = coupa.core.worker_update(old.id, set).send().await?.into_value();
    let check = |worker: &Worker| {
        assert_eq!(worker.pronouns.as_deref(), Some("they"));
        assert_eq!(worker.hourly_rate.as_ref().map(ToString::to_string).as_deref(), Some("41.5"));
        assert!(worker.available_from.is_some());
        assert_eq!(worker.country_of_birth.as_ref().and_then(|country| country.code.as_deref()), Some("NL"));
    };
    check(&worker);

    // Kept by an update that does not name them.
    let other = WorkerUpdate { current_title: "Cook".into(), ..WorkerUpdate::default() };
    check(&coupa.core.worker_update(old.id, other).send().await?.into_value());

    // Found by equality, on a database that was made before they were known.
    for (attribute, value) in [
        ("pronouns", "THEY"),
        ("hourly-rate", "41.50"),
        ("available-from", "2026-02-03T03:05:06Z"),
        ("country-of-birth[code]", "NL"),
    ] {
        let found = coupa.core.worker_index().condition(attribute, value).send().await?;
        assert_eq!(found.len(), 1, "{attribute}={value}");
    }
    assert_eq!(coupa.core.worker_index().condition("pronouns", "it").send().await?.len(), 0);

    in_xml(&sandbox, old.id).await?;

    // A wrong value is refused and named; the read-only one is ignored whatever it is.
    let http = reqwest::Client::new();
    let token = token(&http, &sandbox).await?;
    let put = |body: Value| {
        let request = http
            .put(format!("{}/api/workers/{}", sandbox.url(), old.id))
            .bearer_auth(&token)
            .header("accept", "application/json")
            .json(&body);
        async move {
            let answer = request.send().await?;
            let status = answer.status().as_u16();
            Ok::<(u16, Value), reqwest::Error>((status, answer.json().await?))
        }
    };
    for (body, name) in [
        (json!({"pronouns": 7}), "Pronouns"),
        (json!({"pronouns": "x".repeat(256)}), "Pronouns"),
        (json!({"hourly-rate": "1.234"}), "Hourly rate"),
        (json!({"available-from": "tomorrow"}), "Available from"),
        (json!({"country-of-birth": {"code": "ZZ"}}), "country-of-birth"),
    ] {
        let (status, answer) = put(body.clone()).await?;
        assert_eq!(status, 400, "{body}: {answer}");
        assert!(answer["errors"]["worker"].to_string().contains(name), "{body}: {answer}");
    }
    let (status, answer) = put(json!({"remote": "nonsense"})).await?;
    assert_eq!((status, &answer["remote"]), (200, &Value::Null), "{answer}");

    // Cleared by null.
    let clear = WorkerUpdate {
        pronouns: Patch::Null,
        hourly_rate: Patch::Null,
        available_from: Patch::Null,
        country_of_birth: Patch::Null,
        ..WorkerUpdate::default()
    };
    let cleared = coupa.core.worker_update(old.id, clear).send().await?.into_value();
    assert!(cleared.pronouns.is_none() && cleared.hourly_rate.is_none());
    assert!(cleared.available_from.is_none() && cleared.country_of_birth.is_none());

    // Null when unset, on a new record too.
    let new = WorkerCreate::new("New".to_owned(), "Record".to_owned(), "1990-01-31".parse()?, GenderCode::M, "1".parse()?);
    let made = coupa.core.worker_create(new).options(CallOptions::default()).send().await?.into_value();
    assert!(made.pronouns.is_none() && made.remote.is_none());
    sandbox.shutdown().await;
    Ok(())
}
