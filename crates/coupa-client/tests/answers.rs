//! What comes back: cut down by `fields` and `return_object`, the types say so.
#![allow(clippy::unwrap_used, reason = "tests")]

use coupa_client::types::{
    GenderCode, Id, ReturnObject, ReturnObjectOfWrite, Worker, WorkerCreate, WorkerPart, WorkerResult,
    WorkerUpdate,
};
use coupa_client::workers::return_object;
use coupa_client::{Coupa, Error, Identified, Patch, Record, Reply, Upload};
use coupa_sandbox::{Sandbox, Seed};
use futures::TryStreamExt as _;
use serde::Deserialize;

async fn started(seed: Seed) -> (Sandbox, Coupa) {
    let sandbox = Sandbox::builder().seed(seed).start().await.unwrap();
    let coupa = Coupa::builder()
        .core_url(sandbox.url())
        .client_credentials(sandbox.client_id(), sandbox.client_secret())
        .build()
        .unwrap();
    (sandbox, coupa)
}

fn new_worker() -> WorkerCreate {
    let (born, experience) = ("1990-01-02".parse().unwrap(), "3.0".parse().unwrap());
    WorkerCreate::new("New", "Worker", born, GenderCode::M, experience)
}

#[tokio::test]
async fn a_call_gives_what_its_parameters_leave() {
    let (_sandbox, coupa) = started(Seed::Made(3)).await;
    let whole: Reply<Worker> = coupa.core.worker_show(1).send().await.unwrap();
    assert_eq!(whole.id, 1);

    let part: WorkerPart = coupa
        .core
        .worker_show(1)
        .fields(r#"["id","first-name",{"worker-emails":["email-address"]}]"#)
        .send()
        .await
        .unwrap()
        .into_value();
    assert_eq!((part.id, part.first_name.value()), (Some(1), whole.first_name.as_ref()));
    assert_eq!((part.last_name, part.worker_emails.is_some()), (Patch::Absent, true));

    let id: Identified<Id> =
        coupa.core.worker_show(1).return_object(return_object::Limited).send().await.unwrap().into_value();
    assert_eq!(id, Identified { id: 1 });

    let shallow: WorkerPart =
        coupa.core.worker_show(1).return_object(return_object::Shallow).send().await.unwrap().into_value();
    assert_eq!(shallow.first_name.value(), whole.first_name.as_ref());

    // What is known only while the program runs is whatever comes.
    let some: WorkerResult =
        coupa.core.worker_show(1).return_object(ReturnObject::Limited).send().await.unwrap().into_value();
    assert!(some.as_worker_part().is_some(), "{some:?}");
}

#[tokio::test]
async fn a_write_may_ask_for_nothing_back() {
    let (_sandbox, coupa) = started(Seed::None).await;
    let reply =
        coupa.core.worker_create(new_worker()).return_object(return_object::None).send().await.unwrap();
    assert_eq!(reply.status(), 201);
    let () = reply.into_value();
    let made =
        coupa.core.worker_create(new_worker()).return_object(return_object::Limited).send().await.unwrap();
    let change = || WorkerUpdate { current_title: "Cook".into(), ..WorkerUpdate::default() };
    let update = || coupa.core.worker_update(made.id, change());

    // The honest type of a value that the program learns while it runs.
    let nothing: Option<WorkerResult> =
        update().return_object(ReturnObjectOfWrite::None).send().await.unwrap().into_value();
    assert_eq!(nothing, None);
    let some: Option<WorkerResult> =
        update().return_object(ReturnObjectOfWrite::Limited).send().await.unwrap().into_value();
    assert!(some.unwrap().as_worker_part().is_some());

    // Calls beside progenitor's as well.
    let picture = || Upload::bytes(&b"\x89PNG\r\n\x1a\nrest"[..]).name("me.png");
    let () = coupa
        .core
        .worker_avatar_create(made.id, picture())
        .return_object(return_object::None)
        .send()
        .await
        .unwrap()
        .into_value();
    let stored = coupa.core.worker_avatar_update(made.id, picture()).fields(r#"["avatar-file-name"]"#);
    let stored: WorkerPart = stored.send().await.unwrap().into_value();
    assert_eq!((stored.id, stored.avatar_file_name.value().map(String::as_str)), (None, Some("me.png")));
}

#[tokio::test]
async fn lists_are_cut_down_row_by_row() {
    let (_sandbox, coupa) = started(Seed::Made(60)).await;
    let ids: Vec<Identified<Id>> =
        coupa.core.worker_index().return_object(return_object::Limited).items().try_collect().await.unwrap();
    assert_eq!(ids.len(), 60);
    let names: Vec<WorkerPart> = coupa
        .core
        .worker_index()
        .limit(25)
        .fields(r#"["last-name"]"#)
        .condition("active", true)
        .items()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(names.len(), 60);
    assert!(names.iter().all(|row| row.id.is_none() && row.last_name.value().is_some()));
}

/// What one program wants to know of a worker.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Name {
    id: i64,
    last_name: String,
}

impl Record for Name {
    fn record_id(&self) -> Option<String> {
        Some(self.id.to_string())
    }
}

#[tokio::test]
async fn an_answer_can_be_read_as_a_type_of_ones_own() {
    let (_sandbox, coupa) = started(Seed::Made(2)).await;
    let call = coupa.core.worker_index().fields(r#"["id","last-name"]"#).read_as::<Name>();
    let names: Vec<Name> = call.items().try_collect().await.unwrap();
    assert!(names.len() == 2 && names.iter().all(|name| !name.last_name.is_empty()), "{names:?}");

    // What does not fit says so, with the answer.
    let error = coupa.core.worker_show(1).fields(r#"["id"]"#).read_as::<Name>().send().await.unwrap_err();
    let error = Error::from(error);
    assert!(
        matches!(&error, Error::Undecodable { answer, .. } if answer.body().as_ref() == b"{\"id\":1}"),
        "{error:?}"
    );

    // Whatever comes, also with all parameters left to the program.
    let either = coupa.core.worker_show(1).read_as::<WorkerResult>();
    assert!(either.clone().send().await.unwrap().as_worker().is_some());
    let cut = either.return_object(ReturnObject::Limited).fields(r#"["first-name"]"#);
    assert!(cut.send().await.unwrap().as_worker_part().is_some());
}
