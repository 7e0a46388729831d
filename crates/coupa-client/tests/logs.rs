//! What a client logs. Alone in its program: who listens is settled once for all threads.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use coupa_client::{Coupa, RetryPolicy};
use coupa_sandbox::{Sandbox, Seed};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Everything that is logged, at every level, as text.
#[derive(Clone, Default)]
struct Log {
    text: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Log {
    fn line(&self, metadata: Option<&Metadata<'_>>, record: impl FnOnce(&mut Fields<'_>)) {
        let mut text = self.text.lock().unwrap();
        if let Some(metadata) = metadata {
            write!(text, "{} {}", metadata.target(), metadata.name()).unwrap();
        }
        record(&mut Fields(&mut text));
        text.push('\n');
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(Some(span.metadata()), |fields| span.record(fields));
        Id::from_u64(self.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line(None, |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line(Some(event.metadata()), |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn logs_name_the_operation_and_hold_no_secret_and_no_query() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    // Nobody listens there: the token and the calls fail, with pauses between attempts.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nowhere = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let sandbox = Sandbox::builder().seed(Seed::Made(3)).start().await.unwrap();
    let retry = RetryPolicy::default().first_pause(Duration::from_millis(1));
    let lost = Coupa::builder()
        .core_url(&nowhere)
        .client_credentials("some-id", "very-secret")
        .cso_url(&nowhere)
        .cso_key("key-secret")
        .retry(retry)
        .build()
        .unwrap();
    lost.core.worker_index().condition("last-name", "Personal").send().await.unwrap_err();
    lost.cso.user_index().condition("city", "Personal").send().await.unwrap_err();
    let coupa = Coupa::builder()
        .core_url(sandbox.url())
        .client_credentials(sandbox.client_id(), sandbox.client_secret())
        .build()
        .unwrap();
    coupa.core.worker_index().condition("last-name", "Personal").send().await.unwrap();

    let text = log.text.lock().unwrap().clone();
    // What the HTTP library logs of connections is its own: addresses, no content.
    let ours: Vec<&str> =
        text.lines().filter(|line| line.contains("coupa_client") || line.starts_with(' ')).collect();
    let ours = ours.join("\n");
    for expected in [
        "operation=\"worker_index\"",
        "operation=\"user_index\"",
        "path=\"/api/workers\"",
        "status=200",
        "attempts=3",
    ] {
        assert!(ours.contains(expected), "{expected} in\n{ours}");
    }
    for secret in ["very-secret", "key-secret", "Personal", "last-name", sandbox.client_secret(), "eyJ"] {
        assert!(!text.contains(secret), "{secret} in\n{text}");
    }
}
