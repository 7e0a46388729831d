//! Connections that break: servers that write what each test tells them, byte by byte.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use coupa_client::types::UserCreate;
use coupa_client::{CallOptions, Coupa, Error, NetworkFailure, RetryPolicy};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What is done with one connection once its request is read.
#[derive(Debug, Clone, Copy)]
enum Act {
    /// Written whole, then closed.
    Write(&'static str),
    /// Written, then nothing more for long.
    Stall(&'static str),
    /// Closed with an answer that nobody reads on: a reset.
    Reset,
}

const USER: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: 59\r\n\r\n\
                    {\"id\":\"1\",\"state\":\"Active\",\"name\":\"a\",\"company_id\":\"2\"    }";
const CUT: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"id\":\"1\",";
const CUT_CHUNK: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n40\r\n{\"id\":\"1\",";
const BUSY: &str =
    "HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

/// A server that does one thing after the other and the last one for ever; and how many requests it has read.
async fn server(acts: &'static [Act]) -> (Coupa, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let at = counter.fetch_add(1, Ordering::SeqCst);
            let act = acts.get(at).or_else(|| acts.last()).copied().unwrap();
            tokio::spawn(serve(stream, act));
        }
    });
    let coupa = Coupa::builder()
        .cso_url(url)
        .cso_key("key")
        .attempt_timeout(Duration::from_millis(300))
        .retry(RetryPolicy::default().first_pause(Duration::from_millis(1)))
        .build()
        .unwrap();
    (coupa, count)
}

async fn serve(mut stream: TcpStream, act: Act) {
    let mut read = [0; 8192];
    let request = stream.read(&mut read).await.unwrap();
    assert_ne!(request, 0);
    match act {
        Act::Write(text) => stream.write_all(text.as_bytes()).await.unwrap(),
        Act::Stall(text) => {
            stream.write_all(text.as_bytes()).await.unwrap();
            tokio::time::sleep(Duration::from_secs(5)).await;
        }
        Act::Reset => stream.set_zero_linger().unwrap(),
    }
}

#[tokio::test]
async fn whatever_breaks_is_tried_again_where_that_does_no_harm() {
    for acts in [
        &[Act::Reset, Act::Write(USER)],
        &[Act::Write(CUT), Act::Write(USER)],
        &[Act::Write(CUT_CHUNK), Act::Write(USER)],
        &[Act::Stall(CUT), Act::Write(USER)],
        &[Act::Stall(""), Act::Write(USER)],
    ] {
        let (coupa, count) = server(acts).await;
        let user = coupa.cso.user_show("1").send().await.unwrap_or_else(|error| panic!("{acts:?}: {error}"));
        assert_eq!((user.name.as_str(), count.load(Ordering::SeqCst)), ("a", 2), "{acts:?}");
    }
}

#[tokio::test]
async fn a_post_that_breaks_is_sent_once_whatever_breaks() {
    for (acts, failure) in [
        (&[Act::Reset], NetworkFailure::Lost),
        (&[Act::Write(CUT)], NetworkFailure::Lost),
        (&[Act::Stall(CUT)], NetworkFailure::Timeout),
    ] {
        let (coupa, count) = server(acts).await;
        let create = UserCreate::new("a", "1".into(), "a@example.com");
        let error = Error::from(coupa.cso.user_create(create).send().await.unwrap_err());
        let Error::Network(network) = &error else { panic!("{acts:?}: {error:?}") };
        assert_eq!((network.failure(), count.load(Ordering::SeqCst)), (failure, 1), "{acts:?}");
    }
}

#[tokio::test]
async fn a_busy_server_sees_one_post_and_waited_for_gets() {
    let (coupa, count) = server(&[Act::Write(BUSY)]).await;
    let create = UserCreate::new("a", "1".into(), "a@example.com");
    coupa.cso.user_create(create.clone()).send().await.unwrap_err();
    // Nor does a bulk call repeat it.
    assert!(coupa.cso.create_many([create]).run().await[0].is_err());
    assert_eq!(count.load(Ordering::SeqCst), 2);

    let begun = Instant::now();
    let error = coupa.cso.user_show("1").options(CallOptions::new().attempts(2)).send().await.unwrap_err();
    assert!(error.is_retryable() && begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(count.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn retries_of_all_calls_together_are_limited() {
    let (coupa, count) = server(&[Act::Reset]).await;
    for _ in 0..40 {
        coupa.cso.user_show("1").send().await.unwrap_err();
    }
    // 40 first attempts, and as many more as the budget has.
    assert_eq!(count.load(Ordering::SeqCst), 40 + 50);
}
