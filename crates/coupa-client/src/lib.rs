//! Client of the Coupa Worker API and CSO User API.
//!
//! One façade over both: [`Coupa::core`] for workers, [`Coupa::cso`] for CSO users. Each operation of the
//! document is a method: required arguments are its parameters, optional ones are set on what it returns, and
//! `send` gives the answer or the error of that operation.
//!
//! ```no_run
//! use coupa_client::Coupa;
//! use coupa_client::filters::worker;
//! use futures::TryStreamExt;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let coupa = Coupa::builder()
//!     .instance("example")
//!     .client_credentials("client-id", "client-secret")
//!     .build()?;
//!
//! // One page, with conditions. An element knows its type and its operators.
//! let call = coupa.core.worker_index().filter(worker::last_name().starts_with("A"));
//! let page = call.filter(worker::supplier().name().eq("Acme")).order_by(worker::last_name()).limit(20).send().await?;
//! println!("{} workers", page.len());
//!
//! // All pages, row by row.
//! let mut workers = coupa.core.worker_index().items();
//! while let Some(worker) = workers.try_next().await? {
//!     println!("{worker:?}");
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
//! Many users are sent in batches, with an outcome for each:
//!
//! ```no_run
//! # async fn run(coupa: coupa_client::Coupa, users: Vec<coupa_client::types::UserCreate>) {
//! let outcomes = coupa.cso.create_many(users).progress(|progress| println!("{}", progress.finished)).run().await;
//! for (row, outcome) in outcomes.iter().enumerate() {
//!     match outcome {
//!         Ok(id) => println!("{row}: {id}"),
//!         Err(why) => println!("{row}: {why}"),
//!     }
//! }
//! # }
//! ```
//!
//! An update says what becomes of each element: left as it is, cleared, or set.
//!
//! ```no_run
//! use coupa_client::types::WorkerUpdate;
//! use coupa_client::{Coupa, Patch, Upload};
//!
//! # async fn run(coupa: Coupa) -> Result<(), coupa_client::Error> {
//! let change = WorkerUpdate { middle_name: Patch::Null, current_title: "Cook".into(), ..WorkerUpdate::default() };
//! let worker = coupa.core.worker_update(7, change).send().await?.into_value();
//!
//! let picture = Upload::bytes(&b"..."[..]).name("me.png").content_type("image/png");
//! coupa.core.worker_avatar_update(7, picture).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Each operation has an error of its own, with a variant a documented status.
//!
//! ```no_run
//! use coupa_client::Coupa;
//! use coupa_client::workers::WorkerShowError;
//!
//! # async fn run(coupa: Coupa) -> Result<(), coupa_client::Error> {
//! match coupa.core.worker_show(7).send().await {
//!     Ok(worker) => println!("{:?}", worker.value()),
//!     Err(WorkerShowError::NotFound(failure)) => println!("none: {:?}", failure.body().errors),
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

pub use self::builder::{BuildError, Builder};
pub use self::generated::facade::*;
#[doc(inline)]
pub use self::generated::filters;
#[allow(unused_imports, reason = "a document may have no operations")]
pub use self::generated::requests::*;
#[doc(inline)]
pub use self::shell::filter;
pub use self::shell::{
    Answer, Bulk, BulkError, BulkOutcome, CallOptions, CallReport, Condition, Conditions, Download, Error,
    Failure, Items, NetworkError, NetworkFailure, Pages, Progress, Raw, RawCall, Reply, RetryPolicy,
    TokenError, Upload, is_retryable_status,
};
#[allow(unused_imports, reason = "what a document without paths, forms or pages does not call")]
pub(crate) use self::shell::{Fault, Read, Shell, paging, path, upload};
