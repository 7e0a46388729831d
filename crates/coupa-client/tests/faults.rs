//! The client against the sandbox while that misbehaves: faults, clock and journal of its control plane.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use coupa_client::types::{GenderCode, UserCreate, WorkerCreate};
use coupa_client::users::UserShowError;
use coupa_client::workers::{WorkerCreateError, WorkerIndexError};
use coupa_client::{Builder, CallOptions, Coupa, Error, HeaderError, NetworkFailure, RetryPolicy};
use coupa_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

/// A sandbox and what controls it.
struct World {
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl World {
    async fn start() -> Self {
        Self {
            sandbox: Sandbox::builder().seed(Seed::Made(3)).start().await.unwrap(),
            http: reqwest::Client::new(),
        }
    }

    /// Both APIs, with pauses that a test can wait for.
    fn builder(&self) -> Builder {
        Coupa::builder()
            .core_url(self.sandbox.url())
            .client_credentials(self.sandbox.client_id(), self.sandbox.client_secret())
            .cso_url(self.sandbox.url())
            .cso_key(self.sandbox.cso_key())
            .retry(RetryPolicy::default().first_pause(Duration::from_millis(1)))
    }

    fn coupa(&self) -> Coupa {
        self.builder().build().unwrap()
    }

    fn url(&self, path: &str) -> String {
        format!("{}/_sandbox/{path}", self.sandbox.url())
    }

    async fn fault(&self, fault: Value) {
        let answer = self.http.post(self.url("faults")).json(&fault).send().await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
    }

    async fn no_faults(&self) {
        assert!(self.http.delete(self.url("faults")).send().await.unwrap().status().is_success());
    }

    async fn advance(&self, time: &str) {
        let answer = self.http.put(self.url("clock")).json(&json!({ "advance": time })).send().await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
    }

    /// How many requests fit a query of the journal.
    async fn counted(&self, query: &str) -> u64 {
        let url = self.url(&format!("journal?limit=0&{query}"));
        let answer: Value = self.http.get(url).send().await.unwrap().json().await.unwrap();
        answer["count"].as_u64().unwrap()
    }
}

fn new_worker() -> WorkerCreate {
    let (born, experience) = ("1990-01-02".parse().unwrap(), "3.0".parse().unwrap());
    WorkerCreate::new("New", "Worker", born, GenderCode::M, experience)
}

#[tokio::test]
async fn a_busy_server_sees_one_post_and_is_waited_for_by_a_get() {
    let world = World::start().await;
    world.fault(json!({ "operation": "worker_create", "status": 503, "retry_after": 1 })).await;
    world.fault(json!({ "operation": "worker_show", "status": 503, "retry_after": 1, "count": 1 })).await;
    let coupa = world.coupa();
    match coupa.core.worker_create(new_worker()).send().await {
        Err(WorkerCreateError::ServiceUnavailable(failure)) => assert_eq!(failure.retry_after(), Ok(Some(1))),
        other => panic!("{other:?}"),
    }
    assert_eq!(world.counted("operation=worker_create").await, 1);

    let begun = Instant::now();
    coupa.core.worker_show(1).send().await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(world.counted("operation=worker_show").await, 2);

    // Nor does a bulk call repeat a POST.
    world.fault(json!({ "operation": "user_create", "status": 503, "retry_after": 1 })).await;
    let user = UserCreate::new("a", "1".into(), "a@example.com");
    assert!(coupa.cso.create_many([user]).run().await[0].is_err());
    assert_eq!(world.counted("operation=user_create").await, 1);
}

#[tokio::test]
async fn a_server_that_is_asked_too_often_is_waited_for() {
    let world = World::start().await;
    world.fault(json!({ "operation": "worker_index", "rate_limit": true })).await;
    let impatient = world.builder().retry(RetryPolicy::none()).build().unwrap();
    let mut told = None;
    for _ in 0..200 {
        match impatient.core.worker_index().limit(1).send().await {
            Ok(_) => {}
            Err(WorkerIndexError::TooManyRequests(failure)) => {
                told = Some(failure);
                break;
            }
            Err(other) => panic!("{other}"),
        }
    }
    let failure = told.unwrap();
    assert!(failure.retry_after().unwrap().is_some_and(|seconds| seconds <= 2), "{failure:?}");
    // Whoever waits is served.
    world.coupa().core.worker_index().limit(1).send().await.unwrap();
}

#[tokio::test]
async fn connections_that_break_are_tried_again_where_that_does_no_harm() {
    let world = World::start().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let observe = move |report: &coupa_client::CallReport| log.lock().unwrap().push(report.attempts);
    let coupa = world.builder().observe(observe).attempt_timeout(Duration::from_millis(400)).build().unwrap();
    let half = "SFRUUC8xLjEgMjAwIE9LDQpjb250ZW50LWxlbmd0aDogNTAwDQoNClt7"; // a header, `[{`, and an end
    for fault in [
        json!({ "reset": true }),
        json!({ "truncate": true }),
        json!({ "raw": half }),
        json!({ "latency_ms": 1000 }),
    ] {
        let mut fault = fault;
        fault["operation"] = json!("worker_index");
        fault["count"] = json!(1);
        let what = fault.to_string();
        world.no_faults().await;
        world.fault(fault).await;
        let sent = coupa.core.worker_index().send().await;
        assert!(sent.is_ok(), "{what}: {sent:?}, {:?}", told.lock().unwrap());
    }
    assert_eq!(*told.lock().unwrap(), [2, 2, 2, 2]);
}

#[tokio::test]
async fn a_post_whose_answer_is_cut_off_is_done_once() {
    let world = World::start().await;
    let coupa = world.coupa();
    world.fault(json!({ "operation": "worker_create", "truncate": true })).await;
    let error = Error::from(coupa.core.worker_create(new_worker()).send().await.unwrap_err());
    let Error::Network(network) = &error else { panic!("{error:?}") };
    assert_eq!(network.failure(), NetworkFailure::Lost);
    assert_eq!(coupa.core.worker_index().condition("first-name", "New").send().await.unwrap().len(), 1);
    assert_eq!(world.counted("operation=worker_create").await, 1);
}

#[tokio::test]
async fn a_call_ends_when_its_time_is_over() {
    let world = World::start().await;
    world.fault(json!({ "operation": "worker_index", "latency_ms": 5000 })).await;
    let options = CallOptions::new().timeout(Duration::from_millis(200));
    let error = world.coupa().core.worker_index().options(options).send().await.unwrap_err();
    assert!(matches!(Error::from(error), Error::Timeout { .. }));
}

#[tokio::test]
async fn a_token_that_expired_by_the_clock_of_the_world_is_renewed_once_for_all_callers() {
    let world = World::start().await;
    let coupa = world.coupa();
    coupa.core.worker_index().limit(1).send().await.unwrap();
    assert_eq!(world.counted("path=oauth2/token").await, 1);

    // The client still believes in its token: the server refuses it.
    world.advance("25h").await;
    let calls = (0..100).map(|_| {
        let core = coupa.core.clone();
        tokio::spawn(async move { core.worker_index().limit(1).send().await.map(|page| page.len()) })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap(), 1);
    }
    assert_eq!(world.counted("path=oauth2/token").await, 2);

    // A POST is sent again too: refused at the door, it did nothing.
    world.advance("25h").await;
    coupa.core.worker_create(new_worker()).send().await.unwrap();
    assert_eq!(coupa.core.worker_index().condition("first-name", "New").send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn failures_in_xml_are_typed_like_those_in_json() {
    let sandbox = Sandbox::builder().cso_errors_in_xml(true).start().await.unwrap();
    let world = World { sandbox, http: reqwest::Client::new() };
    match world.coupa().cso.user_show("999").send().await {
        Err(UserShowError::NotFound(failure)) => {
            let kind = failure.answer().headers()["content-type"].to_str().unwrap().to_owned();
            assert!(kind.contains("xml"), "{kind}");
            assert!(!failure.body().result[0].description.is_empty());
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn documented_headers_are_read_as_what_they_are() {
    let world = World::start().await;
    let coupa = world.coupa();
    let picture: &[u8] = b"\x89PNG\r\n\x1a\nrest";
    let file = coupa_client::Upload::bytes(picture).name("me.png");
    coupa.core.worker_avatar_create(1, file).send().await.unwrap();
    let reply = coupa.core.worker_avatar_show(1).send().await.unwrap();
    let tag = reply.e_tag().unwrap().unwrap();
    assert!(tag.starts_with('"'), "{tag}");
    assert!(reply.content_disposition().unwrap().unwrap().contains("me.png"));

    let stranger = world.builder().cso_key("no key").build().unwrap();
    match stranger.cso.user_show("1").send().await {
        Err(UserShowError::Unauthorized(failure)) => {
            assert!(failure.www_authenticate().unwrap().unwrap().starts_with("ApiKey"), "{failure:?}");
        }
        other => panic!("{other:?}"),
    }

    // A date is no number of seconds: it is honoured, and read by hand.
    let date = "SFRUUC8xLjEgNTAzIFgNCnJldHJ5LWFmdGVyOiBTdW4sIDA2IE5vdiAxOTk0IDA4OjQ5OjM3IEdNVA0KY29udGVudC10eXBlOiBhcHBsaWNhdGlvbi9qc29uDQpjb250ZW50LWxlbmd0aDogMTMNCg0KeyJlcnJvcnMiOnt9fQ==";
    world.fault(json!({ "operation": "worker_create", "raw": date })).await;
    match coupa.core.worker_create(new_worker()).send().await {
        Err(WorkerCreateError::ServiceUnavailable(failure)) => {
            assert_eq!(failure.retry_after(), Err(HeaderError::Unreadable("retry-after")));
        }
        other => panic!("{other:?}"),
    }
}
