//! The store on SQLite: one writing connection with a thread of its own, reading connections from a pool, and answers that are
//! kept as long as they hold.
//!
//! Tables, each with the world in its key:
//!
//! - `documents/NAME`: the documents of a collection, by record number;
//! - `columns/NAME`: their columns, in a narrow table of its own, so that conditions on columns do not read
//!   documents;
//! - `_files`, `_counters`, `_settings`, `_worlds`, `_collections` (the schema told last) and `_store` (the format).
//!
//! A record number is world and sequence number in one integer, see [`record`](crate::record): SQLite's own row number, so that
//! a page in key order is one stretch of one tree.

mod adopt;
mod bind;
#[cfg(target_os = "linux")]
mod claim;
mod connection;
mod counters;
mod failure;
mod kept;
mod layout;
mod moment;
mod names;
mod operations;
mod plan;
mod readers;
mod select;
mod worlds;
mod writer;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use bytes::Bytes;
use rusqlite::OptionalExtension;

use crate::{
    Key, OpenReport, Page, PageQuery, StoreError, StoreOptions, StoredFile, World,
    catalog::CollectionPlan,
    transaction::{Command, SharedCatalog},
    writer::Writer,
};

use self::{
    connection::{Gate, Location},
    failure::failure,
    kept::{Kept, Known, Question, Wanted},
    layout::Layout,
    moment::{Commits, Watch},
    plan::Plan,
    readers::Readers,
    writer::Work,
};

pub use self::moment::Moment;

/// A store in one SQLite database.
#[derive(Debug)]
pub(crate) struct SqliteStore {
    /// Dropped first: reading connections close behind it, and the last one folds the log into the database file.
    writer: Writer,
    core: Arc<Core>,
}

/// What scans take along to their threads.
#[derive(Debug)]
struct Core {
    layout: Arc<Layout>,
    readers: Readers,
    kept: Kept,
}

impl SqliteStore {
    /// Opens the database behind `sqlite:`, and brings it up to date.
    pub(crate) async fn open(
        place: &str,
        catalog: SharedCatalog,
        options: StoreOptions,
    ) -> Result<(Self, OpenReport), StoreError> {
        let location = Location::new(place)?;
        let opening = tokio::task::spawn_blocking(move || {
            let mut connection = location.open_writing()?;
            let report = adopt::adopt(&mut connection, &catalog, &location.to_string())?;
            connection.keep_savepoints_in_memory()?;
            let layout = Arc::new(Layout::new(catalog));
            let gate = Arc::new(Gate::new(&location));
            let commits = Commits::default();
            let kept = Kept::new(Watch::new(&location, &commits), options.kept_limit);
            let readers = Readers::new(location, Arc::clone(&gate), options.scan_deadline);
            let work = Work { connection, layout: Arc::clone(&layout), gate, commits };
            let writer = Writer::start(options, |queue| work.run(queue))?;
            Ok((Self { core: Arc::new(Core { layout, readers, kept }), writer }, report))
        });
        opening.await.unwrap_or(Err(StoreError::Closed))
    }

    /// Queues a command.
    pub(crate) async fn submit(&self, command: Box<dyn Command>) -> Result<(), StoreError> {
        self.writer.submit(command).await
    }

    pub(crate) fn moment(&self) -> Option<Moment> {
        self.core.kept.moment()
    }

    pub(crate) fn world(&self, name: &str) -> Result<Option<World>, StoreError> {
        self.core.readers.quick(|connection| select::world(connection, name))
    }

    pub(crate) fn document(
        &self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
    ) -> Result<Option<Bytes>, StoreError> {
        let question = Question { world, collection: collection.number, wanted: Wanted::Document(key) };
        let known = self.core.kept.find(&question);
        if let Known::Answer(page) = known {
            return Ok(page.documents.first().cloned());
        }
        let tables = self.core.layout.tables(collection);
        let document = self.core.readers.quick(|connection| {
            select::record_of(connection, tables, collection, world, key)?
                .map_or(Ok(None), |record| select::document(connection, tables, record))
        })?;
        if let Known::Again(moment) = known {
            self.core.kept.keep(&question, moment, &kept::single(document.clone()));
        }
        Ok(document)
    }

    pub(crate) async fn page(
        &self,
        world: World,
        collection: &CollectionPlan,
        query: &PageQuery,
    ) -> Result<Page, StoreError> {
        let question = Question { world, collection: collection.number, wanted: Wanted::Page(query) };
        let known = self.core.kept.find(&question);
        if let Known::Answer(page) = known {
            return Ok(page);
        }
        let page = self.read_page(world, collection, query).await?;
        if let Known::Again(moment) = known {
            self.core.kept.keep(&question, moment, &page);
        }
        Ok(page)
    }

    async fn read_page(
        &self,
        world: World,
        collection: &CollectionPlan,
        query: &PageQuery,
    ) -> Result<Page, StoreError> {
        let tables = self.core.layout.tables(collection);
        let readers = &self.core.readers;
        let plan = Plan::new(tables, collection, world, query);
        match &plan {
            Plan::Stretch(stretch) => {
                return readers.quick(|connection| stretch.page(connection, tables));
            }
            // What has indexes is nearly always short, but not by its form: a common value, a deep offset.
            plan if !plan.reads_documents() => {
                match readers.brief(|connection| plan.page(connection, tables)) {
                    Err(StoreError::Deadline) => {}
                    done => return done,
                }
            }
            _ => {}
        }
        let (core, number) = (Arc::clone(&self.core), collection.number);
        self.core
            .readers
            .scan(move |until| {
                core.readers.until(until, |connection| plan.page(connection, core.layout.tables_at(number)))
            })
            .await
    }

    pub(crate) async fn file(
        &self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError> {
        let core = Arc::clone(&self.core);
        let (collection, key, name) = (collection.name().to_owned(), key.clone(), name.to_owned());
        // A file can be large, so it is read elsewhere.
        let reading = tokio::task::spawn_blocking(move || {
            core.readers.quick(|connection| select::file(connection, world, &collection, &key, &name))
        });
        reading.await.unwrap_or(Err(StoreError::Closed))
    }

    pub(crate) fn setting(&self, key: &str) -> Result<Option<Bytes>, StoreError> {
        self.core.readers.quick(|connection| select::setting(connection, key))
    }

    pub(crate) fn world_setting(&self, world: World, key: &str) -> Result<Option<Bytes>, StoreError> {
        self.core.readers.quick(|connection| select::world_setting(connection, world, key))
    }

    pub(crate) fn worlds(&self) -> Result<Vec<(String, World)>, StoreError> {
        self.core.readers.quick(worlds::all)
    }
}

/// The answer of a statement that gives one row or none.
fn one<T>(
    connection: &connection::Connection,
    sql: &str,
    params: impl rusqlite::Params,
    read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
    statement.query_row(params, read).optional().map_err(failure)
}
