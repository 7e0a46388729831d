//! Client of the Coupa Worker API and CSO User API.
//!
//! One façade over both: [`Coupa::core`] for workers, [`Coupa::cso`] for CSO users. Each operation of the
//! document is a method: required arguments are its parameters, optional ones are set on what it returns, and
//! `send` gives the answer or the error of that operation.
//!
//! ```no_run
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let coupa = coupa_client::Coupa::builder()
//!     .instance("example")
//!     .client_credentials("client-id", "client-secret")
//!     .build()?;
//! let worker = coupa.core.worker_show(7).send().await?;
//! println!("{:?}", worker.first_name);
//! # Ok(())
//! # }
//! ```
//!
//! The examples below run against the sandbox, in the process of the test, with a client that [`Coupa::builder`] was
//! given its address for:
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = coupa_sandbox::Sandbox::start().await?;
//! let coupa = coupa_client::Coupa::builder()
//!     .core_url(sandbox.url())
//!     .client_credentials(sandbox.client_id(), sandbox.client_secret())
//!     .cso_url(sandbox.url())
//!     .cso_key(sandbox.cso_key())
//!     .build()?;
//! assert_eq!(coupa.core.worker_index().send().await?.len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! An element knows its type and its operators. A list is one page, or a stream of all of them.
//!
//! ```
//! use coupa_client::filters::worker;
//! use futures::TryStreamExt;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = coupa_sandbox::Sandbox::start().await?;
//! # let coupa = coupa_client::Coupa::builder()
//! #     .core_url(sandbox.url())
//! #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
//! #     .build()?;
//! let call = coupa.core.worker_index().filter(worker::last_name().starts_with("A"));
//! let page = call.filter(worker::supplier().name().eq("Acme")).order_by(worker::last_name()).limit(20).send().await?;
//! assert!(page.len() <= 20);
//!
//! // All pages, row by row.
//! let mut workers = coupa.core.worker_index().items();
//! while let Some(worker) = workers.try_next().await? {
//!     println!("{} {:?}", worker.id, worker.last_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The operators of a day are those that the document allows on it; another one does not compile:
//!
//! ```compile_fail,E0277
//! let condition = coupa_client::filters::worker::date_of_birth().starts_with("19");
//! ```
//!
//! # What comes back
//!
//! `fields` and `return_object` change the type of the answer: a part of a worker, an id, nothing.
//!
//! ```
//! use coupa_client::workers::return_object;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = coupa_sandbox::Sandbox::builder().seed(coupa_sandbox::Seed::Made(1)).start().await?;
//! # let coupa = coupa_client::Coupa::builder()
//! #     .core_url(sandbox.url())
//! #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
//! #     .build()?;
//! // Every element of a `WorkerPart` may be missing.
//! let part = coupa.core.worker_show(1).fields(r#"["id", "first-name"]"#).send().await?;
//! assert_eq!(part.id, Some(1));
//!
//! let ids = coupa.core.worker_index().return_object(return_object::Limited).send().await?;
//! assert_eq!(ids[0].id, 1);
//!
//! let () = coupa.core.worker_invite(1).return_object(return_object::None).send().await?.into_value();
//! # Ok(())
//! # }
//! ```
//!
//! Nothing can be asked for where something is read, and what was cut down is not cut down again:
//!
//! ```compile_fail,E0277
//! # fn call(coupa: coupa_client::Coupa) {
//! let call = coupa.core.worker_show(7).return_object(coupa_client::workers::return_object::None);
//! # }
//! ```
//!
//! ```compile_fail,E0599
//! # fn call(coupa: coupa_client::Coupa) {
//! let call = coupa.core.worker_show(7).fields("[\"id\"]").return_object(coupa_client::workers::return_object::Limited);
//! # }
//! ```
//!
//! An answer can also be read as a type of your own, or as whatever comes, whole or not: see [`Record`].
//!
//! # Writes
//!
//! An update says what becomes of each element: left as it is, cleared, or set. A file is checked before it is sent,
//! and tells how far it is.
//!
//! ```
//! use coupa_client::types::WorkerUpdate;
//! use coupa_client::{CallOptions, Patch, Upload};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = coupa_sandbox::Sandbox::builder().seed(coupa_sandbox::Seed::Made(1)).start().await?;
//! # let coupa = coupa_client::Coupa::builder()
//! #     .core_url(sandbox.url())
//! #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
//! #     .build()?;
//! let change = WorkerUpdate { middle_name: Patch::Null, current_title: "Cook".into(), ..WorkerUpdate::default() };
//! let worker = coupa.core.worker_update(1, change).send().await?;
//! assert_eq!(worker.current_title.as_deref(), Some("Cook"));
//!
//! let picture = Upload::bytes(&b"\x89PNG\r\n\x1a\n..."[..]).name("me.png");
//! let watched = CallOptions::new().progress(|transfer| println!("{} of {}", transfer.sent, transfer.total));
//! coupa.core.worker_avatar_update(1, picture).options(watched).send().await?;
//!
//! // Headers that the document describes are methods of the answer.
//! let picture = coupa.core.worker_avatar_show(1).send().await?;
//! println!("{} bytes, {:?}", picture.len(), picture.e_tag()?);
//! # Ok(())
//! # }
//! ```
//!
//! Many users are sent in batches, with an outcome for each:
//!
//! ```
//! use coupa_client::types::UserCreate;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = coupa_sandbox::Sandbox::start().await?;
//! # let coupa = coupa_client::Coupa::builder().cso_url(sandbox.url()).cso_key(sandbox.cso_key()).build()?;
//! let company = coupa.cso.user_index().limit(1).send().await?.users[0].company_id.clone().unwrap_or_default();
//! let users = (0..3).map(|n| UserCreate::new(format!("user{n}"), company.as_str().into(), "one@example.com"));
//! let outcomes = coupa.cso.create_many(users).progress(|progress| println!("{}", progress.finished)).run().await;
//! assert!(outcomes.iter().all(Result::is_ok));
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! Each operation has an error of its own, with a variant a documented status. All turn into [`Error`].
//!
//! ```
//! use coupa_client::workers::WorkerShowError;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sandbox = coupa_sandbox::Sandbox::start().await?;
//! # let coupa = coupa_client::Coupa::builder()
//! #     .core_url(sandbox.url())
//! #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
//! #     .build()?;
//! match coupa.core.worker_show(999_999).send().await {
//!     Ok(worker) => println!("{:?}", worker.value()),
//!     Err(WorkerShowError::NotFound(failure)) => println!("none: {:?}", failure.body().errors),
//!     Err(WorkerShowError::TooManyRequests(failure)) => println!("wait {:?} seconds", failure.retry_after()?),
//!     Err(error) if error.is_retryable() => println!("later: {error}"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The token is fetched when it is first needed and shared by all clones; it is renewed ahead of its expiry, and
//! once when the server refuses it. GET, PUT and DELETE are repeated when that may help ([`RetryPolicy`]); a POST
//! or a PATCH never is, unless [`CallOptions::repeatable`] says so. No error and no debug output holds a secret.

mod builder;
mod dialect;
#[rustfmt::skip]
#[allow(
    clippy::implicit_clone,
    clippy::match_same_arms,
    clippy::unnecessary_filter_map,
    dead_code,
    unreachable_pub,
    unused_qualifications,
    reason = "a status has an arm and an error a constructor, needed or not; paths are absolute, so that no name can hide another"
)]
mod generated;
mod shell;

pub use coupa_core::element::Operator;
pub use coupa_core::operation::Operation;
pub use coupa_core::{Date, DateTime, Decimal, Patch};
pub use coupa_types as types;
pub use http;
pub use reqwest;

pub use self::builder::Builder;
#[doc(inline)]
pub use self::generated::answer_headers;
pub use self::generated::facade::*;
#[doc(inline)]
pub use self::generated::filters;
#[allow(unused_imports, unreachable_pub, reason = "a document may have no operations")]
pub use self::generated::requests::*;
#[doc(inline)]
pub use self::shell::filter;
pub use self::shell::{
    Answer, BuildError, Bulk, BulkError, BulkOutcome, CallOptions, CallReport, Condition, Conditions,
    Decides, Download, Error, Failure, HeaderError, Identified, Items, NetworkError, NetworkFailure, Pages,
    Progress, Raw, RawCall, Record, Reply, RetryPolicy, TokenError, Transfer, Upload, is_retryable_status,
};
#[allow(unused_imports, reason = "what a document without paths, forms, headers or pages does not call")]
pub(crate) use self::shell::{Fault, Read, Shell, header, paging, path, upload, xml};
