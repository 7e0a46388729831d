//! The client against the sandbox: what only a server with records can show.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use coupa_client::filters::{user, worker};
use coupa_client::types::{
    GenderCode, SortDirection, UserCreate, UserState, UserUpdate, Worker, WorkerCreate,
};
use coupa_client::{BulkError, Condition, Coupa, Error};
use coupa_sandbox::{Sandbox, Seed};
use futures::TryStreamExt as _;

async fn started(seed: Seed) -> (Sandbox, Coupa) {
    let sandbox = Sandbox::builder().seed(seed).start().await.unwrap();
    let coupa = Coupa::builder()
        .core_url(sandbox.url())
        .client_credentials(sandbox.client_id(), sandbox.client_secret())
        .cso_url(sandbox.url())
        .cso_key(sandbox.cso_key())
        .build()
        .unwrap();
    (sandbox, coupa)
}

/// The whole workers that meet a condition.
async fn workers(coupa: &Coupa, condition: Condition) -> Vec<Worker> {
    coupa.core.worker_index().filter(condition).items().try_collect().await.unwrap()
}

#[tokio::test]
async fn typed_conditions_find_what_they_say() {
    let (_sandbox, coupa) = started(Seed::Made(120)).await;
    let all = workers(&coupa, worker::id().gt(0)).await;
    assert_eq!(all.len(), 120);
    let last = |worker: &Worker| worker.last_name.clone().unwrap();
    let letter = last(&all[0]).chars().next().unwrap().to_string();
    let expected = all.iter().filter(|row| last(row).starts_with(&letter)).count();
    assert_eq!(workers(&coupa, worker::last_name().starts_with(&letter)).await.len(), expected);
    assert!(expected < 120);

    let born = all[0].date_of_birth.unwrap();
    let found = workers(&coupa, worker::date_of_birth().lt_or_eq(born)).await;
    assert!(!found.is_empty() && found.iter().all(|row| row.date_of_birth.unwrap() <= born));
    let ids: Vec<i64> = all.iter().take(3).map(|row| row.id).collect();
    assert_eq!(workers(&coupa, worker::id().is_in(ids.clone())).await.len(), 3);
    assert_eq!(workers(&coupa, worker::id().not_in(ids)).await.len(), 117);

    let with_supplier: Vec<&Worker> = all.iter().filter(|row| row.supplier.is_some()).collect();
    assert_eq!(workers(&coupa, worker::supplier().blank(false)).await.len(), with_supplier.len());
    if let Some(name) = with_supplier.first().and_then(|row| row.supplier.as_ref()?.name.clone()) {
        let same = with_supplier
            .iter()
            .filter(|row| row.supplier.as_ref().unwrap().name.as_ref() == Some(&name))
            .count();
        assert_eq!(workers(&coupa, worker::supplier().name().eq(&name)).await.len(), same);
    }
    // Children, and what belongs to them.
    workers(&coupa, worker::worker_emails().email_address().ends_with("example.com")).await;
    workers(&coupa, worker::worker_addresses().country().code().eq("NL")).await;
    workers(&coupa, worker::active().eq(true)).await;
    workers(&coupa, worker::status().not_eq("assigned")).await;
}

#[tokio::test]
async fn an_order_is_the_name_of_an_attribute() {
    let (_sandbox, coupa) = started(Seed::Made(30)).await;
    let call = coupa.core.worker_index().order_by(worker::last_name()).dir(SortDirection::Desc);
    let rows: Vec<Worker> = call.items().try_collect().await.unwrap();
    let names: Vec<String> = rows.into_iter().map(|row| row.last_name.unwrap().to_lowercase()).collect();
    assert!(names.is_sorted_by(|a, b| a >= b), "{names:?}");
}

#[tokio::test]
async fn a_condition_that_would_be_torn_is_not_sent() {
    let (_sandbox, coupa) = started(Seed::None).await;
    let call = coupa.core.worker_index().filter(worker::last_name().is_in(["Smith, John", "A"]));
    let error = Error::from(call.send().await.unwrap_err());
    assert_eq!(
        error.to_string(),
        "a value of the condition `last-name[in]` holds a comma, which stands between values: it would be read as two"
    );
}

#[tokio::test]
async fn pages_are_read_to_the_end_and_from_where_one_left_off() {
    let (_sandbox, coupa) = started(Seed::Made(125)).await;
    let mut rows = coupa.core.worker_index().items();
    let mut first = Vec::new();
    for _ in 0..60 {
        first.push(rows.try_next().await.unwrap().unwrap());
    }
    assert_eq!(rows.offset(), 60);
    let offset = rows.offset();
    drop(rows);
    let rest: Vec<Worker> = coupa.core.worker_index().offset(offset).items().try_collect().await.unwrap();
    let ids: BTreeSet<i64> = first.into_iter().chain(rest).map(|row| row.id).collect();
    assert_eq!(ids.len(), 125);
    let users: Vec<_> = coupa.cso.user_index().limit(20).items().try_collect().await.unwrap();
    assert_eq!(users.len(), 125);
}

#[tokio::test]
async fn a_list_that_moves_between_pages_says_so() {
    let (_sandbox, coupa) = started(Seed::Made(120)).await;
    let mut pages =
        coupa.core.worker_index().order_by(worker::id()).dir(SortDirection::Desc).limit(10).pages();
    pages.try_next().await.unwrap().unwrap();
    // The second page is on its way; what is created now, in front of all others, moves the ones behind it.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    let create = WorkerCreate::new(
        "New",
        "Worker",
        "1990-01-02".parse().unwrap(),
        GenderCode::M,
        "3.0".parse().unwrap(),
    );
    coupa.core.worker_create(create).send().await.unwrap();
    pages.try_next().await.unwrap().unwrap();
    let error = Error::from(pages.try_next().await.unwrap_err());
    assert!(matches!(error, Error::Drifted { offset: 20, repeated: 1 }), "{error:?}");
    // Whoever knows that goes on.
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 10);
}

fn new_users(numbers: std::ops::Range<u32>) -> Vec<UserCreate> {
    numbers
        .map(|number| {
            let mut user =
                UserCreate::new(format!("bulk{number}"), 1.into(), format!("bulk{number}@example.com"));
            user.state = Some(UserState::Active);
            user
        })
        .collect()
}

#[tokio::test]
async fn many_users_are_created_and_changed_with_an_outcome_each() {
    let (_sandbox, coupa) = started(Seed::Examples).await;
    let company = coupa.cso.user_index().send().await.unwrap().users[0].company_id.clone().unwrap();
    let mut users = new_users(0..60);
    for user in &mut users {
        user.company_id = company.as_str().into();
    }
    // The same name twice: the second is bad.
    let taken = users[5].name.clone();
    users[37].name = taken;
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let outcomes = coupa
        .cso
        .create_many(users)
        .batch(25)
        .concurrency(1)
        .progress(move |progress| log.lock().unwrap().push((progress.finished, progress.failed)))
        .run()
        .await;
    assert_eq!(outcomes.len(), 60);
    let failed: Vec<usize> =
        outcomes.iter().enumerate().filter(|(_, outcome)| outcome.is_err()).map(|(at, _)| at).collect();
    assert_eq!(failed, [37], "{outcomes:?}");
    assert_eq!(*told.lock().unwrap(), [(25, 0), (50, 1), (60, 1)]);
    let ids: Vec<String> = outcomes.into_iter().filter_map(Result::ok).collect();
    // Outcomes stand at the place of their objects.
    let shown = coupa.cso.user_show(ids[40].as_str()).send().await.unwrap();
    assert_eq!(shown.name, "bulk41");

    let mut changes: Vec<UserUpdate> = ids
        .iter()
        .map(|id| {
            let mut change = UserUpdate::new(id.as_str().into());
            change.city = "Utrecht".into();
            change
        })
        .collect();
    changes[20] = UserUpdate::new("1".into());
    let outcomes = coupa.cso.update_many(changes).batch(30).run().await;
    let failed: Vec<usize> =
        outcomes.iter().enumerate().filter(|(_, outcome)| outcome.is_err()).map(|(at, _)| at).collect();
    assert_eq!(failed, [20], "{outcomes:?}");
    assert!(matches!(&outcomes[20], Err(BulkError::Refused(why)) if why.starts_with("1:")), "{outcomes:?}");
    let in_city: Vec<_> =
        coupa.cso.user_index().filter(user::city().eq("Utrecht")).items().try_collect().await.unwrap();
    assert_eq!(in_city.len(), 58);
}
