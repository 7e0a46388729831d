//! What a command can do.

use std::sync::Arc;

use bytes::Bytes;

use crate::{
    Filter, Key, Page, PageQuery, StoreError, Value, World,
    catalog::{Catalog, CollectionPlan},
    trusting::{Text, Trusting},
};

/// A document with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The key.
    pub key: Key,
    /// The document, byte for byte as written.
    pub document: Bytes,
}

/// A file that belongs to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFile {
    /// Its media type.
    pub content_type: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// The transaction of a command: what a closure given to [`Store::write`](crate::Store::write) works on.
///
/// It sees what commands before it wrote and its own changes. A method that fails has changed nothing, so a
/// command may go on behind a failure; several steps that belong together go into [`attempt`](Self::attempt).
pub struct Transaction<'a> {
    catalog: &'a Catalog,
    operations: &'a mut dyn Operations,
}

impl std::fmt::Debug for Transaction<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transaction").finish_non_exhaustive()
    }
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(catalog: &'a Catalog, operations: &'a mut dyn Operations) -> Self {
        Self { catalog, operations }
    }

    /// The world of this name, if there is one.
    pub fn world(&mut self, name: &str) -> Result<Option<World>, StoreError> {
        self.operations.world(name)
    }

    /// Makes a world of this name: [`StoreError::WorldTaken`] if there is one.
    pub fn add_world(&mut self, name: &str) -> Result<World, StoreError> {
        self.operations.add_world(name)
    }

    /// All worlds with their names, in the order of the names.
    pub fn worlds(&mut self) -> Result<Vec<(String, World)>, StoreError> {
        self.operations.worlds()
    }

    /// Gives the name a new world in which there is nothing, in place of the one that it has. That costs the same
    /// whatever the old world holds: its rows go when they are [swept](crate::Store::sweep).
    pub fn renew_world(&mut self, name: &str) -> Result<World, StoreError> {
        self.operations.drop_world(name)?;
        self.operations.add_world(name)
    }

    /// Gives the name a copy of a world, in place of the world that it has: with records, keys, files, counters
    /// and settings.
    pub fn copy_world(&mut self, from: World, name: &str) -> Result<World, StoreError> {
        let world = self.renew_world(name)?;
        self.operations.copy_world(from, world)?;
        Ok(world)
    }

    /// Gives the world of one name another name, in place of the world that has it: whether there was one to rename.
    pub fn rename_world(&mut self, from: &str, to: &str) -> Result<bool, StoreError> {
        self.operations.rename_world(from, to)
    }

    /// Gives a world up: whether there was one of this name.
    pub fn drop_world(&mut self, name: &str) -> Result<bool, StoreError> {
        self.operations.drop_world(name)
    }

    /// Removes rows of worlds that were given up, so many at most: whether there may be more.
    pub fn sweep(&mut self, rows: usize) -> Result<bool, StoreError> {
        self.operations.sweep(rows)
    }

    /// The document of a record.
    pub fn get(&mut self, world: World, collection: &str, key: &Key) -> Result<Option<Bytes>, StoreError> {
        let collection = self.catalog.collection(collection)?;
        self.operations.document(world, collection, key)
    }

    /// The key that the next [`insert`](Self::insert) into the collection will give, for documents that show
    /// it. Until this command ends, nobody else gets it.
    pub fn next_key(&mut self, world: World, collection: &str) -> Result<Key, StoreError> {
        let collection = self.catalog.collection(collection)?;
        let seq = self.operations.next_seq(world, collection)?;
        collection.key_of(seq)?.ok_or_else(|| StoreError::KeyRule(collection.name().to_owned()))
    }

    /// Adds a record to a collection that numbers its records. The document is a JSON object in UTF-8; it is
    /// kept as it is, and the columns are read out of it.
    ///
    /// Fails with [`StoreError::Taken`] when a unique column has the value already, with
    /// [`StoreError::UnfitValue`] when a value is not of its column's kind, and with [`StoreError::KeyRule`] when
    /// keys are to be given.
    pub fn insert(&mut self, world: World, collection: &str, document: &[u8]) -> Result<Key, StoreError> {
        self.add(world, collection, Text::Any(document))
    }

    /// Adds a record to a collection whose rule is [`IdRule::Given`](crate::IdRule::Given).
    ///
    /// Fails as [`insert`](Self::insert) does, and with [`StoreError::KeyTaken`].
    pub fn insert_with_key(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        document: &[u8],
    ) -> Result<(), StoreError> {
        self.add_with_key(world, collection, key, Text::Any(document))
    }

    /// Puts another document in the place of a record's.
    ///
    /// Fails as [`insert`](Self::insert) does, and with [`StoreError::NotFound`].
    pub fn update(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        document: &[u8],
    ) -> Result<(), StoreError> {
        self.put(world, collection, key, Text::Any(document))
    }

    /// The same three for documents that are certainly JSON objects, because the caller has just written them. They are not
    /// checked again, but in builds with debug assertions.
    pub fn trusting(&mut self) -> Trusting<'_, 'a> {
        Trusting(self)
    }

    pub(crate) fn add(
        &mut self,
        world: World,
        collection: &str,
        document: Text<'_>,
    ) -> Result<Key, StoreError> {
        let collection = self.catalog.collection(collection)?;
        let parts = document.read(collection)?;
        let seq = self.operations.next_seq(world, collection)?;
        let key = collection.key_of(seq)?.ok_or_else(|| StoreError::KeyRule(collection.name().to_owned()))?;
        self.operations.insert(&NewRow { world, collection, seq, key: &key, row: &parts })?;
        Ok(key)
    }

    pub(crate) fn add_with_key(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        document: Text<'_>,
    ) -> Result<(), StoreError> {
        let collection = self.catalog.collection(collection)?;
        if collection.is_numbered() {
            return Err(StoreError::KeyRule(collection.name().to_owned()));
        }
        let parts = document.read(collection)?;
        let seq = self.operations.next_seq(world, collection)?;
        self.operations.insert(&NewRow { world, collection, seq, key, row: &parts })
    }

    pub(crate) fn put(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        document: Text<'_>,
    ) -> Result<(), StoreError> {
        let collection = self.catalog.collection(collection)?;
        let parts = document.read(collection)?;
        self.operations.update(world, collection, key, &parts)
    }

    /// The first record, by key, that has this value in a column. Text is compared without case.
    pub fn find_by_column(
        &mut self,
        world: World,
        collection: &str,
        column: &str,
        value: &Value,
    ) -> Result<Option<Record>, StoreError> {
        let collection = self.catalog.collection(collection)?;
        let number = collection.column_number(column)?;
        collection.check_kind(number, value)?;
        self.operations.find(world, collection, number, value)
    }

    /// A page of documents, as [`Store::page`](crate::Store::page).
    pub fn page(&mut self, world: World, collection: &str, query: &PageQuery) -> Result<Page, StoreError> {
        let collection = self.catalog.collection(collection)?;
        collection.check_query(query)?;
        self.operations.page(world, collection, query)
    }

    /// How many documents fulfil all these conditions.
    pub fn count(&mut self, world: World, collection: &str, filters: &[Filter]) -> Result<u64, StoreError> {
        let query = PageQuery { filters: filters.to_vec(), ..PageQuery::first(0).with_total() };
        Ok(self.page(world, collection, &query)?.total.unwrap_or_default())
    }

    /// A file of a record.
    pub fn file(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError> {
        let collection = self.catalog.collection(collection)?;
        self.operations.file(world, collection, key, name)
    }

    /// Gives a record a file, in place of the one it has under this name. `name` says what the file is to the
    /// record, such as `portrait`. Fails with [`StoreError::NotFound`] when there is no such record.
    pub fn put_file(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        name: &str,
        file: &StoredFile,
    ) -> Result<(), StoreError> {
        let collection = self.catalog.collection(collection)?;
        self.operations.put_file(world, collection, key, name, file)
    }

    /// Takes a file away from a record: whether there was one.
    pub fn delete_file(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        name: &str,
    ) -> Result<bool, StoreError> {
        let collection = self.catalog.collection(collection)?;
        self.operations.delete_file(world, collection, key, name)
    }

    /// The next number of a counter of this world: 1, 2, 3 … Counters are made by their first use. For what
    /// needs ids but is no record, such as parts of documents.
    pub fn counter(&mut self, world: World, name: &str) -> Result<i64, StoreError> {
        self.operations.count_up(world, name)
    }

    /// A setting of the whole store.
    pub fn setting(&mut self, key: &str) -> Result<Option<Bytes>, StoreError> {
        self.operations.setting(key)
    }

    /// Writes a setting of the whole store.
    pub fn set_setting(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        self.operations.set_setting(key, value)
    }

    /// A setting of a world. It goes with the world, and copies have it too.
    pub fn world_setting(&mut self, world: World, key: &str) -> Result<Option<Bytes>, StoreError> {
        self.operations.world_setting(world, key)
    }

    /// Writes a setting of a world; `None` removes it.
    pub fn set_world_setting(
        &mut self,
        world: World,
        key: &str,
        value: Option<&[u8]>,
    ) -> Result<(), StoreError> {
        self.operations.set_world_setting(world, key, value)
    }

    #[cfg(test)]
    pub(crate) fn pragma(&mut self, name: &str) -> String {
        self.operations.pragma(name)
    }

    /// Runs steps of which all or none shall hold: when they fail, they are undone and the command goes on.
    ///
    /// ```
    /// # use coupa_store::*;
    /// # fn example(tx: &mut Transaction<'_>, world: World, documents: &[Vec<u8>]) -> Result<usize, StoreError> {
    /// // Keeps the good ones.
    /// let mut kept = 0;
    /// for document in documents {
    ///     let attempt = tx.attempt(|tx| {
    ///         tx.counter(world, "attempts that were kept")?;
    ///         tx.insert(world, "people", document)
    ///     });
    ///     kept += usize::from(attempt.is_ok());
    /// }
    /// # Ok(kept)
    /// # }
    /// ```
    pub fn attempt<T, E: From<StoreError>>(
        &mut self,
        steps: impl FnOnce(&mut Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.operations.begin_attempt()?;
        let outcome = steps(&mut Transaction { catalog: self.catalog, operations: &mut *self.operations });
        self.operations.end_attempt(outcome.is_ok())?;
        outcome
    }
}

/// A document that was read: its text and its columns.
pub(crate) struct Row<'a> {
    pub(crate) document: &'a str,
    pub(crate) cells: Vec<Option<crate::cell::Cell>>,
}

/// A record to be added.
pub(crate) struct NewRow<'a> {
    pub(crate) world: World,
    pub(crate) collection: &'a CollectionPlan,
    pub(crate) seq: i64,
    pub(crate) key: &'a Key,
    pub(crate) row: &'a Row<'a>,
}

/// What a database does within a transaction: the part of [`Transaction`] that each backend writes anew. All
/// that does not depend on the database (names, keys, reading documents) is done before.
///
/// Each operation leaves nothing behind when it fails.
pub(crate) trait Operations {
    fn world(&mut self, name: &str) -> Result<Option<World>, StoreError>;
    fn add_world(&mut self, name: &str) -> Result<World, StoreError>;
    fn document(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
    ) -> Result<Option<Bytes>, StoreError>;
    /// The number of the next record; a backend with several writers holds the counter from here on.
    fn next_seq(&mut self, world: World, collection: &CollectionPlan) -> Result<i64, StoreError>;
    fn insert(&mut self, new: &NewRow<'_>) -> Result<(), StoreError>;
    fn update(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        row: &Row<'_>,
    ) -> Result<(), StoreError>;
    fn find(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        column: usize,
        value: &Value,
    ) -> Result<Option<Record>, StoreError>;
    fn page(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        query: &PageQuery,
    ) -> Result<Page, StoreError>;
    fn file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError>;
    fn put_file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
        file: &StoredFile,
    ) -> Result<(), StoreError>;
    fn delete_file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<bool, StoreError>;
    fn count_up(&mut self, world: World, name: &str) -> Result<i64, StoreError>;
    fn setting(&mut self, key: &str) -> Result<Option<Bytes>, StoreError>;
    fn set_setting(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError>;
    fn worlds(&mut self) -> Result<Vec<(String, World)>, StoreError>;
    fn rename_world(&mut self, from: &str, to: &str) -> Result<bool, StoreError>;
    fn drop_world(&mut self, name: &str) -> Result<bool, StoreError>;
    /// `to` is empty.
    fn copy_world(&mut self, from: World, to: World) -> Result<(), StoreError>;
    fn sweep(&mut self, rows: usize) -> Result<bool, StoreError>;
    fn world_setting(&mut self, world: World, key: &str) -> Result<Option<Bytes>, StoreError>;
    fn set_world_setting(&mut self, world: World, key: &str, value: Option<&[u8]>) -> Result<(), StoreError>;
    fn begin_attempt(&mut self) -> Result<(), StoreError>;
    fn end_attempt(&mut self, keep: bool) -> Result<(), StoreError>;
    /// A property of the connection, for tests of how it was opened.
    #[cfg(test)]
    fn pragma(&mut self, name: &str) -> String;
}

pub(crate) fn not_found(collection: &CollectionPlan, key: &Key) -> StoreError {
    StoreError::NotFound { collection: collection.name().to_owned(), key: key.clone() }
}

/// A command as the backends take it: a closure with the place where its answer goes.
pub(crate) trait Command: Send {
    /// Runs the closure, keeping its result for [`answer`](Self::answer): whether its changes shall stay.
    fn run(&mut self, transaction: &mut Transaction<'_>) -> bool;
    /// Answers, once it is known whether the changes are on the disk.
    fn answer(self: Box<Self>, committed: Result<(), StoreError>);
}

/// A closure and where its answer goes.
pub(crate) struct Pending<F, T, E> {
    closure: F,
    outcome: Option<Result<T, E>>,
    reply: tokio::sync::oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Pending<F, T, E> {
    pub(crate) fn new(closure: F) -> (Self, tokio::sync::oneshot::Receiver<Result<T, E>>) {
        let (reply, answer) = tokio::sync::oneshot::channel();
        (Self { closure, outcome: None, reply }, answer)
    }
}

impl<F, T, E> Command for Pending<F, T, E>
where
    F: Fn(&mut Transaction<'_>) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn run(&mut self, transaction: &mut Transaction<'_>) -> bool {
        // What the closure captured may be half changed after a panic; it is not looked at again but by its
        // own drop. The transaction is undone by the caller.
        let run = std::panic::AssertUnwindSafe(|| (self.closure)(transaction));
        let outcome = std::panic::catch_unwind(run)
            .unwrap_or_else(|panic| Err(StoreError::Panicked(panic_text(&*panic)).into()));
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        keep
    }

    fn answer(self: Box<Self>, committed: Result<(), StoreError>) {
        let outcome = match (self.outcome, committed) {
            // Its own failure says more than that of the commit.
            (Some(Err(error)), _) => Err(error),
            (_, Err(error)) => Err(error.into()),
            (Some(outcome), Ok(())) => outcome,
            (None, Ok(())) => Err(StoreError::Closed.into()),
        };
        // Nobody waits any more when the caller was dropped; the command counts all the same.
        drop(self.reply.send(outcome));
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text =
        panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("it panicked").to_owned()
}

/// The catalog is shared by the store, its writer and its readers.
pub(crate) type SharedCatalog = Arc<Catalog>;
