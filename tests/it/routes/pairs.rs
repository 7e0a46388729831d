//! Every documented status of every operation is produced.

use std::collections::{BTreeMap, BTreeSet};

use coupa_api::{Users, Workers};
use coupa_client::types::operations;
use coupa_core::operation::Operation;
use coupa_serve::{Authenticator, Credential, Denied, Failure, Granted, Limits, Problem};
use http::StatusCode;
use serde::Deserialize;

use super::caller::{Caller, Extra, good};
use crate::support::read;

/// Pairs with the request that produced them.
type Produced = BTreeMap<(&'static str, u16), &'static str>;

#[derive(Deserialize)]
struct Ledger {
    #[serde(default)]
    pair: Vec<Pair>,
}

#[derive(Deserialize)]
struct Pair {
    operation: String,
    status: u16,
    why: String,
}

#[tokio::test]
async fn every_documented_status_of_every_operation() {
    let mut produced = Produced::new();
    succeed(&mut produced).await;
    be_refused(&mut produced).await;
    fail(&mut produced).await;

    let documented: BTreeSet<(&str, u16)> = operations::ALL
        .iter()
        .flat_map(|operation| operation.statuses.iter().map(|status| (operation.id, *status)))
        .collect();
    let ledger: Ledger = toml::from_str(&read("tests/ledgers/routes.toml")).expect("routes.toml");
    let excused: BTreeSet<(&str, u16)> =
        ledger.pair.iter().map(|pair| (pair.operation.as_str(), pair.status)).collect();
    assert!(ledger.pair.iter().all(|pair| pair.why.len() > 20), "a reason is a sentence");
    let missing: Vec<_> =
        documented.iter().filter(|pair| !produced.contains_key(pair) && !excused.contains(*pair)).collect();
    assert!(missing.is_empty(), "documented, and produced by nothing: {missing:?}");
    let needless: Vec<_> =
        excused.iter().filter(|pair| !documented.contains(*pair) || produced.contains_key(pair)).collect();
    assert!(needless.is_empty(), "no longer needed in tests/ledgers/routes.toml: {needless:?}");
    let undocumented: Vec<_> = produced.keys().filter(|pair| !documented.contains(*pair)).collect();
    assert!(undocumented.is_empty(), "produced, and not documented: {undocumented:?}");

    let table: String = operations::ALL
        .iter()
        .flat_map(|operation| operation.statuses.iter().map(move |status| (operation.id, *status)))
        .map(|(id, status)| {
            let how =
                produced.get(&(id, status)).copied().unwrap_or("not yet: see tests/ledgers/routes.toml");
            format!("{id:<21} {status}  {how}\n")
        })
        .collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("routes_pairs", table);
    });
}

/// Requests that do what they ask for.
async fn succeed(produced: &mut Produced) {
    for operation in operations::ALL {
        let caller = Caller::start().await;
        if matches!(operation.id, "worker_avatar_show" | "worker_avatar_delete") {
            let put = &operations::WORKER_AVATAR_UPDATE;
            caller.call(put, &Extra { body: good(put, &caller), ..Extra::default() }).await;
        }
        let extra = Extra { body: good(operation, &caller), ..Extra::default() };
        let answer = caller.call(operation, &extra).await;
        assert!((200..300).contains(&answer.status), "{}: {} {}", operation.id, answer.status, answer.body);
        produced.insert((operation.id, answer.status), "a good request");
        let tag = answer.header("etag").to_owned();
        if operation.statuses.contains(&304) {
            let headers = [("if-none-match", tag.as_str())];
            let answer = caller.call(operation, &Extra { headers: &headers, ..Extra::default() }).await;
            assert!(!tag.is_empty() && answer.body.is_empty(), "{}", operation.id);
            produced.insert((operation.id, answer.status), "the tag of what is there in If-None-Match");
        }
    }
}

/// Requests that are refused; each changes nothing, so one sandbox serves all.
async fn be_refused(produced: &mut Produced) {
    let caller = Caller::start().await;
    for operation in operations::ALL {
        let body = good(operation, &caller);
        let none = Extra { body: body.clone(), ..Extra::default() };
        let writes = operation.scopes().any(|scope| scope.ends_with("write"));
        let lacking = if writes { &caller.reader } else { &caller.writer };
        let csv = [("accept", "text/csv")];
        let strict = [("x-sandbox-strict", "true")];
        let long = [("content-length", "999999999")];
        let broken = body.as_ref().map(|(media, _)| (*media, b"{".to_vec()));
        let nothing = if operation.id == "worker_index" { "?first-name=nobody" } else { "" };
        let xml = [("accept", "application/xml")];
        let mut requests = vec![
            ("no credential", Extra { credential: Some(""), ..none.clone() }),
            ("Accept: text/csv", Extra { headers: &csv, ..none.clone() }),
            (
                "a query that breaks the document",
                Extra { query: "?limit=0&fields=x&unknown-name=1", ..none.clone() },
            ),
            ("an id that cannot be one", Extra { id: Some("x%20y"), ..none.clone() }),
            (
                "a query that nothing takes, in strict mode",
                Extra { query: "?unknown-name=1", headers: &strict, ..none.clone() },
            ),
            ("an id that nothing has", Extra { unknown: true, ..none.clone() }),
        ];
        if operation.group == "core" {
            requests.push(("a token without the scope", Extra { credential: Some(lacking), ..none.clone() }));
        }
        if body.is_some() {
            let text = Some(("text/plain", b"x".to_vec()));
            requests.push(("Content-Type: text/plain", Extra { body: text, ..none.clone() }));
            requests.push(("a body that is cut off", Extra { body: broken, ..none.clone() }));
            requests.push(("Content-Length: 999999999", Extra { headers: &long, ..none.clone() }));
        }
        if !nothing.is_empty() {
            requests
                .push(("an empty list in XML", Extra { query: nothing, headers: &xml, ..Extra::default() }));
        }
        for (name, extra) in requests {
            let answer = caller.call(operation, &extra).await;
            if answer.status >= 400 {
                produced.entry((operation.id, answer.status)).or_insert(name);
            }
        }
    }
}

/// Lets everybody in.
struct Open;

impl Authenticator for Open {
    type Principal = ();

    async fn authenticate(&self, _: Credential<'_>, _: &http::request::Parts) -> Result<Granted<()>, Denied> {
        let scopes = operations::ALL.iter().flat_map(|operation| operation.scopes()).map(str::to_owned);
        Ok(Granted { principal: (), scopes: scopes.collect() })
    }
}

/// Fails in one way.
#[derive(Clone, Copy)]
struct Failing(fn() -> Failure);

macro_rules! failing {
    ($trait:ident { $($method:ident: $request:ident -> $response:ident;)* }) => {
        impl $trait for Failing {
            type Principal = ();

            $(async fn $method(
                &self,
                _: coupa_api::$request,
                _: coupa_serve::Context<()>,
            ) -> Result<coupa_api::$response, Failure> {
                Err((self.0)())
            })*
        }
    };
}

failing!(Workers {
    worker_index: WorkerIndexRequest -> WorkerIndexResponse;
    worker_create: WorkerCreateRequest -> WorkerCreateResponse;
    worker_show: WorkerShowRequest -> WorkerShowResponse;
    worker_update: WorkerUpdateRequest -> WorkerUpdateResponse;
    worker_patch: WorkerPatchRequest -> WorkerPatchResponse;
    worker_avatar_show: WorkerAvatarShowRequest -> WorkerAvatarShowResponse;
    worker_avatar_create: WorkerAvatarCreateRequest -> WorkerAvatarCreateResponse;
    worker_avatar_update: WorkerAvatarUpdateRequest -> WorkerAvatarUpdateResponse;
    worker_avatar_delete: WorkerAvatarDeleteRequest -> WorkerAvatarDeleteResponse;
    worker_invite: WorkerInviteRequest -> WorkerInviteResponse;
});
failing!(Users {
    user_index: UserIndexRequest -> UserIndexResponse;
    user_create: UserCreateRequest -> UserCreateResponse;
    user_bulk_update: UserBulkUpdateRequest -> UserBulkUpdateResponse;
    user_show: UserShowRequest -> UserShowResponse;
    user_update: UserUpdateRequest -> UserUpdateResponse;
});

/// The stub around an implementation that fails, and one that is busy.
async fn fail(produced: &mut Produced) {
    let broken = Failing(|| Failure::internal("the database is gone"));
    let slow = Failing(|| Problem::refused(StatusCode::TOO_MANY_REQUESTS, "slower, please").into());
    let busy = Limits::default().concurrency(Some(0));
    let servers: [(&str, Operationless); 3] = [
        ("an implementation that breaks", Box::new(move || coupa_api::server(broken, Open).into_router())),
        ("an implementation that refuses", Box::new(move || coupa_api::server(slow, Open).into_router())),
        (
            "a server that is busy",
            Box::new(move || coupa_api::server(broken, Open).limits(busy).into_router()),
        ),
    ];
    for (name, server) in servers {
        let caller = Caller::of(server());
        for operation in operations::ALL {
            let extra = Extra { body: good(operation, &caller), ..Extra::default() };
            let answer = caller.call(operation, &extra).await;
            assert!(!answer.body.contains("database"), "what broke is not shown");
            assert!(
                is_failure(operation, answer.status),
                "{}: {} by {name}: {}",
                operation.id,
                answer.status,
                answer.body
            );
            produced.entry((operation.id, answer.status)).or_insert(name);
        }
    }
}

type Operationless = Box<dyn Fn() -> axum::Router>;

fn is_failure(operation: &Operation, status: u16) -> bool {
    matches!(status, 429 | 500 | 503) && operation.statuses.contains(&status)
}
