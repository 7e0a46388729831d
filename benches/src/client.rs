//! The client beside reqwest and serde_json by hand, on the same page.

use std::rc::Rc;

use anyhow::{Context as _, Result, ensure};
use axum::{Router, routing::get, routing::post};
use bytes::Bytes;
use coupa_client::Coupa;
use coupa_types::{Worker, WorkerPart};
use http::header::CONTENT_TYPE;
use tokio::runtime::Runtime;

use crate::{
    measure::{Contender, Group, Run, Table},
    payloads, serving,
};

const BY_HAND: &str = "reqwest and serde_json by hand, into the same types";
const FIELDS: &str = r#"["id","first-name","last-name"]"#;

/// The group.
pub(crate) fn group() -> Result<Group> {
    let page: Bytes = payloads::page()?.to_string().into();
    let cut = cut_down(&page)?;
    let (whole, part) = (page.clone(), cut.clone());
    let address = serving::router(async move || Ok(router(whole, part)))?;
    let url = format!("http://{address}");
    let runtime = Rc::new(tokio::runtime::Builder::new_current_thread().enable_all().build()?);
    let coupa = Coupa::builder().core_url(&url).client_credentials("id", "secret").build()?;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;

    // Both read the same.
    let read = runtime.block_on(by_hand::<Worker>(http.clone(), format!("{url}/api/workers?limit=50")))?;
    let called = runtime.block_on(coupa.core.worker_index().limit(50).send())?.into_value();
    ensure!(read == called && read.len() == 50, "the pages differ");

    let tables = vec![
        table::<Worker>(
            "client: page of 50",
            (&runtime, &http, format!("{url}/api/workers?limit=50")),
            calling(&runtime, &coupa, async |coupa| {
                coupa.core.worker_index().limit(50).send().await.map(|page| page.len()).unwrap_or_default()
            }),
        ),
        table::<WorkerPart>(
            "client: page of 50, cut down by fields",
            (&runtime, &http, format!("{url}/part?limit=50")),
            calling(&runtime, &coupa, async |coupa| {
                let call = coupa.core.worker_index().limit(50).fields(FIELDS);
                call.send().await.map(|page| page.len()).unwrap_or_default()
            }),
        ),
    ];
    let about = "One call after the other over a connection that is kept alive; the server gives the same bytes from memory. \
                 By hand: the request with its token, the whole body, `serde_json::from_slice`. The client also holds the time limit, \
                 the retries, the size of the answer and the span."
        .to_owned();
    Ok(Group { name: "client", about, tables })
}

fn table<T: serde::de::DeserializeOwned + 'static>(
    title: &str,
    (runtime, http, url): (&Rc<Runtime>, &reqwest::Client, String),
    called: Run,
) -> Table {
    let (runtime, http) = (Rc::clone(runtime), http.clone());
    let hand = Run::once(move || {
        let rows = runtime.block_on(by_hand::<T>(http.clone(), url.clone()));
        assert!(rows.is_ok_and(|rows| rows.len() == 50), "a page of 50");
    });
    Table {
        title: title.to_owned(),
        contenders: vec![
            Contender { name: BY_HAND.to_owned(), against: None, run: hand },
            Contender { name: "client".to_owned(), against: Some(BY_HAND), run: called },
        ],
    }
}

fn calling(runtime: &Rc<Runtime>, coupa: &Coupa, call: impl AsyncFn(&Coupa) -> usize + 'static) -> Run {
    let (runtime, coupa) = (Rc::clone(runtime), coupa.clone());
    Run::once(move || assert_eq!(runtime.block_on(call(&coupa)), 50, "a page of 50"))
}

/// What a program without the client does.
async fn by_hand<T: serde::de::DeserializeOwned>(http: reqwest::Client, url: String) -> Result<Vec<T>> {
    let request = http.get(url).bearer_auth("token").header("accept", "application/json");
    let body = request.send().await?.error_for_status()?.bytes().await?;
    Ok(serde_json::from_slice(&body)?)
}

/// Rows of three elements.
fn cut_down(page: &[u8]) -> Result<Bytes> {
    let mut rows: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_slice(page)?;
    for row in &mut rows {
        row.retain(|name, _| FIELDS.contains(&format!("\"{name}\"")));
    }
    Ok(serde_json::to_vec(&rows).context("written")?.into())
}

fn router(whole: Bytes, part: Bytes) -> Router {
    const JSON: [(http::HeaderName, &str); 1] = [(CONTENT_TYPE, "application/json")];
    let cut = part.clone();
    Router::new()
        .route(
            "/oauth2/token",
            post(async || (JSON, r#"{"access_token":"token","token_type":"bearer","expires_in":86399}"#)),
        )
        .route(
            "/api/workers",
            get(async move |uri: http::Uri| {
                let fields = uri.query().is_some_and(|query| query.contains("fields"));
                (JSON, if fields { part.clone() } else { whole.clone() })
            }),
        )
        .route("/part", get(async move || (JSON, cut.clone())))
}
