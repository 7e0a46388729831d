//! The one error type of this crate.

use std::sync::Arc;

use crate::key::Key;

/// What can go wrong. The texts are for people and name nothing of the database's language; what the database
/// itself said is the [source](std::error::Error::source) of [`StoreError::Database`].
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The URL names no kind of store.
    #[error("`{0}` is no store: `sqlite:PATH`, `sqlite::memory:` or `postgres://USER@HOST/DATABASE` is")]
    UnknownUrl(String),
    /// The URL names a kind of store that was left out when this program was built.
    #[error("{0} was left out of this program: build it with the feature `{1}`, or use `sqlite:PATH`")]
    NotBuilt(&'static str, &'static str),
    /// The database is on a server, and there is no connection to it. Nothing of a command was done, unless it
    /// says that nobody knows.
    #[error("the database cannot be reached: {reason}")]
    Unreachable {
        /// Why, and what to do about it.
        reason: String,
        /// What the connection or the server said.
        source: Arc<dyn std::error::Error + Send + Sync>,
    },
    /// Another process has changed the tables for another schema since this store was opened. It takes no more
    /// commands.
    #[error("another process has changed the database for another document: start this one again")]
    SchemaChanged,
    /// The file could not be opened.
    #[error("cannot open {path}: {reason}")]
    CannotOpen {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// The file is a database, but not one of this crate.
    #[error("{0} holds something else than a store; it was left as it is")]
    NotAStore(String),
    /// The database was written by a newer version.
    #[error("the database has format {found}, this version knows formats up to {known}: use a newer version")]
    NewerFormat {
        /// The format of the database.
        found: i64,
        /// The newest format known here.
        known: i64,
    },
    /// The schema contradicts itself.
    #[error("the store's schema cannot be used: {0}")]
    InvalidSchema(String),
    /// The database has records in this collection whose keys the new rule would change.
    #[error("the keys of collection `{0}` follow another rule in this database, and it holds records")]
    IdRuleChanged(String),
    /// A column became unique, but records have the same value there. Nothing was changed.
    #[error(
        "column `{column}` of `{collection}` cannot become unique: more than one record has {value} there"
    )]
    Duplicates {
        /// The collection.
        collection: String,
        /// The column.
        column: String,
        /// A value that occurs more than once, as JSON.
        value: String,
    },
    /// No collection of this name was told.
    #[error("there is no collection `{0}`")]
    UnknownCollection(String),
    /// No column of this name was told.
    #[error("there is no column `{column}` in `{collection}`")]
    UnknownColumn {
        /// The collection.
        collection: String,
        /// What was asked for.
        column: String,
    },
    /// A filter compares with a value of another kind.
    #[error("`{target}` is compared with a value of kind {given}, but it is of kind {kind}")]
    WrongKind {
        /// The column or path.
        target: String,
        /// Its kind.
        kind: &'static str,
        /// The kind of the value.
        given: &'static str,
    },
    /// The document is no JSON object.
    #[error("a document of `{collection}` is no JSON object: {reason}")]
    NotADocument {
        /// The collection.
        collection: String,
        /// Why not.
        reason: String,
    },
    /// A value in the document is not of its column's kind.
    #[error("a document of `{collection}` has no {kind} for column `{column}`")]
    UnfitValue {
        /// The collection.
        collection: String,
        /// The column.
        column: String,
        /// The kind of the column.
        kind: &'static str,
    },
    /// A text is longer than the index of its column takes in this database.
    #[error(
        "a document of `{collection}` has more than {most} bytes for column `{column}`, which has an index"
    )]
    TooLong {
        /// The collection.
        collection: String,
        /// The column.
        column: String,
        /// How many bytes it takes.
        most: usize,
    },
    /// There is no such record.
    #[error("there is no record {key} in `{collection}`")]
    NotFound {
        /// The collection.
        collection: String,
        /// What was asked for.
        key: Key,
    },
    /// Another record has the same value in a unique column.
    #[error("column `{column}` of `{collection}` is unique, and another record has {value} there")]
    Taken {
        /// The collection.
        collection: String,
        /// The column.
        column: String,
        /// The value, as JSON.
        value: String,
    },
    /// Another record has the key that was given.
    #[error("there is already a record {key} in `{collection}`")]
    KeyTaken {
        /// The collection.
        collection: String,
        /// The key.
        key: Key,
    },
    /// The collection's rule and the insert do not go together: a key was given that is not [`IdRule::Given`],
    /// or none where it is.
    ///
    /// [`IdRule::Given`]: crate::IdRule::Given
    #[error("records of `{0}` get their keys the other way: see its rule")]
    KeyRule(String),
    /// Another world has this name.
    #[error("there is already a world `{0}`")]
    WorldTaken(String),
    /// No more numbers: for worlds, records of a collection, or a counter.
    #[error("no numbers are left for {0}")]
    Exhausted(String),
    /// The command panicked. What it had done is undone.
    #[error("a command failed by a defect of its own: {0}")]
    Panicked(String),
    /// A read took longer than it may.
    #[error("the search was given up: it took too long")]
    Deadline,
    /// The store was closed before it took the command.
    #[error("the store is closed")]
    Closed,
    /// The database failed.
    #[error("the database failed: {reason}")]
    Database {
        /// The kind of failure in plain words.
        reason: &'static str,
        /// What the database said.
        source: Arc<dyn std::error::Error + Send + Sync>,
    },
}
