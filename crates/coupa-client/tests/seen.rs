//! What others see of a client: proxies, whoever watches an upload or gives up a call.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use coupa_client::{CallOptions, Coupa, RetryPolicy, Transfer, Upload};
use coupa_sandbox::{Sandbox, Seed};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

#[tokio::test]
async fn calls_go_through_a_proxy_that_is_brought_along() {
    let proxy = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let asked = tokio::spawn(async move {
        let (mut stream, _) = proxy.accept().await.unwrap();
        let mut read = [0; 4096];
        let size = stream.read(&mut read).await.unwrap();
        let answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 22\r\n\r\n{\"total\":0,\"users\":[]}";
        stream.write_all(answer.as_bytes()).await.unwrap();
        String::from_utf8_lossy(&read[..size]).lines().next().unwrap().to_owned()
    });
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(&address).unwrap());
    let coupa = Coupa::builder().cso_url("http://cso.example.com").cso_key("key").http(http).build().unwrap();
    assert_eq!(coupa.cso.user_index().send().await.unwrap().users.len(), 0);
    assert_eq!(asked.await.unwrap(), "GET http://cso.example.com/api/users HTTP/1.1");
}

async fn started() -> (Sandbox, Coupa) {
    let sandbox = Sandbox::builder().seed(Seed::Made(3)).start().await.unwrap();
    let coupa = Coupa::builder()
        .core_url(sandbox.url())
        .client_credentials(sandbox.client_id(), sandbox.client_secret())
        .retry(RetryPolicy::default().first_pause(Duration::from_millis(1)))
        .build()
        .unwrap();
    (sandbox, coupa)
}

async fn fault(sandbox: &Sandbox, fault: serde_json::Value) {
    let url = format!("{}/_sandbox/faults", sandbox.url());
    let answer = reqwest::Client::new().post(url).json(&fault).send().await.unwrap();
    assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
}

#[tokio::test]
async fn a_call_may_carry_a_credential_of_its_own() {
    let (_sandbox, coupa) = started().await;
    let own = http::HeaderValue::from_static("Bearer of-another");
    let options = CallOptions::new().header(http::header::AUTHORIZATION, own);
    // It is sent as it is, and not replaced by the client's when the server refuses it.
    let error = coupa.core.worker_index().options(options).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    coupa.core.worker_index().send().await.unwrap();
}

#[tokio::test]
async fn an_upload_tells_how_far_it_is_in_each_attempt() {
    let (sandbox, coupa) = started().await;
    fault(
        &sandbox,
        json!({ "operation": "worker_avatar_update", "status": 503, "retry_after": 0, "count": 1 }),
    )
    .await;
    let mut picture = b"\x89PNG\r\n\x1a\n".to_vec();
    picture.resize(300_000, 7);
    let told: Arc<Mutex<Vec<Transfer>>> = Arc::default();
    let log = Arc::clone(&told);
    let options = CallOptions::new().progress(move |transfer| log.lock().unwrap().push(transfer));
    let upload = Upload::bytes(picture.clone()).name("me.png");
    coupa.core.worker_avatar_update(1, upload).options(options).send().await.unwrap();
    let stored = coupa.core.worker_avatar_show(1).send().await.unwrap();
    assert_eq!(stored.value().as_ref(), picture.as_slice());

    let told = told.lock().unwrap().clone();
    let total = told[0].total;
    assert!(total > 300_000 && total < 301_000, "{total}");
    let second: Vec<u64> =
        told.iter().filter(|transfer| transfer.attempt == 2).map(|transfer| transfer.sent).collect();
    assert_eq!((told[0].attempt, told[0].sent), (1, 0));
    assert!(second.is_sorted() && second.first() == Some(&0) && second.last() == Some(&total), "{told:?}");
    assert!(second.len() >= 5, "{told:?}");
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_the_others_alone() {
    let (sandbox, coupa) = started().await;
    // Given up while it fetches the token that others wait for.
    let first = tokio::spawn(coupa.core.worker_index().send());
    tokio::task::yield_now().await;
    first.abort();
    coupa.core.worker_index().send().await.unwrap();

    fault(&sandbox, json!({ "operation": "worker_index", "latency_ms": 2000, "count": 1 })).await;
    let slow = coupa.core.worker_index().send();
    assert!(tokio::time::timeout(Duration::from_millis(50), slow).await.is_err());
    coupa.core.worker_index().send().await.unwrap();
}
