//! Collections of JSON documents with indexed columns, told as data.
//!
//! A [`Store`] keeps records. A record is a JSON document, kept byte for byte as it was given, and a row of
//! narrow columns that the store reads out of that document: what is filtered, ordered or unique has a column,
//! everything else is found by scanning documents. Which collections and columns there are is told when the
//! store is opened, as a [`StoreSchema`]. A database that was made with another schema is brought up to date
//! then: new columns are filled from the documents, columns no longer told are dropped, and
//! [`OpenReport`] says what was done. Only what would lose data is refused.
//!
//! ```
//! use coupa_store::{
//!     Collection, Column, ColumnKind, Condition, Filter, IdRule, Key, PageQuery, Store, StoreError, StoreSchema, Value,
//! };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), StoreError> {
//! let schema = StoreSchema::new([Collection::new("people", IdRule::Sequence)
//!     .column(Column::new("name", ["name"], ColumnKind::Text).indexed())
//!     .column(Column::new("login", ["account", "login"], ColumnKind::Text).unique())]);
//! let store = Store::open("sqlite::memory:", schema).await?;
//! let world = store.world_or_insert("default", |_, _| Ok::<(), StoreError>(())).await?;
//!
//! // A command: everything in it is kept, or nothing.
//! let key = store
//!     .write(move |tx| {
//!         let key = tx.next_key(world, "people")?;
//!         let document = format!(r#"{{"id":{key},"name":"Ada","account":{{"login":"ada"}}}}"#);
//!         tx.insert(world, "people", document.as_bytes())
//!     })
//!     .await?;
//! assert_eq!(key, Key::Number(1));
//!
//! // Reads give back the bytes that were written.
//! let ada = store.get(world, "people", &key).await?.expect("it was just written");
//! assert_eq!(&ada[..], br#"{"id":1,"name":"Ada","account":{"login":"ada"}}"#);
//!
//! // Text compares without case.
//! let query = PageQuery::first(50)
//!     .filter(Filter::column("name", Condition::Eq(Value::text("ADA"))))
//!     .with_total();
//! let page = store.page(world, "people", &query).await?;
//! assert_eq!((page.documents.len(), page.total), (1, Some(1)));
//! # Ok(())
//! # }
//! ```
//!
//! # Worlds
//!
//! A [`World`] is a set of records of its own: keys, unique columns, counters and files of two worlds never
//! meet. Worlds have names ([`Store::world`]); inside, a number stands for the name in every key.
//!
//! # Keys and pages
//!
//! Records have a sequence number, dense from 1 within world and collection, taken in the transaction of the
//! insert. The key that the outside sees follows from it by the collection's [`IdRule`]. Single records are
//! never deleted, so a page without filters is a range of sequence numbers: the last page costs what the first
//! one costs. On SQLite that also holds where keys are given, as long as records are added in the order of their keys.
//!
//! # Writing
//!
//! [`Store::write`] takes a closure, the *command*. There is one writer: commands queue up, one thread runs
//! what has gathered, commits once and then answers all. An answer means that the
//! data is on the disk. A command that returns an error or panics is undone alone: where it has written something, those
//! beside it are run again. On PostgreSQL the writers of all processes take turns, so a command is alone there, too.
//!
//! # Reading
//!
//! Reads by key, pages in key order and filters that an index serves run in place, in microseconds. A read that
//! turns out to be long, and every scan of documents, moves to a blocking thread and has a deadline
//! ([`StoreOptions::scan_deadline`]). What is asked for again is answered from memory as long as nothing was committed since,
//! by this process or another one ([`StoreOptions::kept_limit`]), which is looked at each time ([`Store::moment`]). On PostgreSQL every read goes over a connection of a pool, with that deadline.
//!
//! # Features
//!
//! - `postgres`: stores at `postgres://…`
//! - `postgres-tls`: the same over TLS, where server and URL (`sslmode`) ask for it

mod adopt;
mod answer;
mod catalog;
mod cell;
mod checked;
mod decimal;
mod error;
mod json;
mod key;
mod matching;
#[cfg(feature = "postgres")]
mod postgres;
mod query;
mod record;
mod report;
mod schema;
mod sqlite;
mod store;
mod time;
mod transaction;
mod trusting;
mod value;
mod writer;

pub use error::StoreError;
pub use key::{Key, World};
pub use query::{Condition, Filter, Order, Page, PageQuery, Target};
pub use report::{ColumnChange, OpenReport};
pub use schema::{Collection, Column, ColumnKind, IdRule, StoreSchema};
pub use sqlite::Moment;
pub use store::{Store, StoreOptions};
pub use transaction::{Record, StoredFile, Transaction};
pub use trusting::Trusting;
pub use value::{Value, fold};
