//! The store on PostgreSQL: one writing connection with a thread of its own, reading connections from a pool. Any
//! number of processes can have a store on one database.
//!
//! The tables are those of SQLite (see [`sqlite`](crate::sqlite)), with these differences:
//!
//! - texts of columns are bytes, see [`sql::Param::of_cell`]; given keys are bytes that sort as keys do;
//! - writers take turns, see [`writer`];
//! - `_store` counts how often the tables were changed for another schema. A process that was started before such a
//!   change writes nothing any more: it would leave the new columns empty.
//! - searches through documents are done here, see [`scan`].
//!
//! Nothing that a command writes is remembered outside the database.

mod adopt;
mod failure;
mod layout;
mod operations;
mod place;
mod plan;
mod readers;
mod scan;
mod select;
mod session;
mod sql;
mod worlds;
mod writer;

use std::sync::Arc;

use bytes::Bytes;

use crate::{
    Key, OpenReport, Page, PageQuery, StoreError, StoreOptions, StoredFile, World,
    catalog::CollectionPlan,
    transaction::{Command, SharedCatalog},
    writer::Writer,
};

use self::{
    layout::Layout,
    place::Place,
    plan::Plan,
    readers::Readers,
    session::Session,
    sql::{first_bytes, first_document, first_file, first_number},
    writer::Work,
};

/// Most commands in one transaction: beyond this many savepoints a server gets slower for everybody.
const LARGEST_GROUP: usize = 64;

/// A store in one PostgreSQL database.
#[derive(Debug)]
pub(crate) struct PostgresStore {
    writer: Writer,
    layout: Arc<Layout>,
    readers: Readers,
}

impl PostgresStore {
    /// Opens the database behind a URL, and brings it up to date.
    pub(crate) async fn open(
        url: &str,
        catalog: SharedCatalog,
        mut options: StoreOptions,
    ) -> Result<(Self, OpenReport), StoreError> {
        let place = Place::new(url)?;
        let layout = Arc::new(Layout::new(catalog));
        options.group_limit = options.group_limit.min(LARGEST_GROUP);
        let (opened, is_open) = tokio::sync::oneshot::channel();
        let writer = {
            let (place, layout) = (place.clone(), Arc::clone(&layout));
            Writer::start(options, move |queue| {
                let adopted = Session::new(place.clone()).and_then(|mut session| {
                    let (report, generation) =
                        adopt::adopt(&mut session, &layout.catalog, &place.to_string())?;
                    Ok((Work { session, layout, generation }, report))
                });
                match adopted {
                    Ok((work, report)) => {
                        // Nobody waits any more when the opening was given up; the queue is empty then.
                        drop(opened.send(Ok(report)));
                        work.run(queue);
                    }
                    Err(error) => drop(opened.send(Err(error))),
                }
            })?
        };
        let report = is_open.await.unwrap_or(Err(StoreError::Closed))?;
        Ok((Self { writer, layout, readers: Readers::new(place, options.scan_deadline) }, report))
    }

    /// Queues a command.
    pub(crate) async fn submit(&self, command: Box<dyn Command>) -> Result<(), StoreError> {
        self.writer.submit(command).await
    }

    pub(crate) async fn world(&self, name: &str) -> Result<Option<World>, StoreError> {
        Ok(first_number(&self.readers.rows(&select::world(name)).await?)?.map(World))
    }

    pub(crate) async fn worlds(&self) -> Result<Vec<(String, World)>, StoreError> {
        sql::worlds(&self.readers.rows(&select::worlds()).await?)
    }

    pub(crate) async fn document(
        &self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
    ) -> Result<Option<Bytes>, StoreError> {
        match select::document(self.layout.tables(collection), collection, world, key) {
            Some(statement) => first_document(&self.readers.rows(&statement).await?),
            None => Ok(None),
        }
    }

    pub(crate) async fn page(
        &self,
        world: World,
        collection: &CollectionPlan,
        query: &PageQuery,
    ) -> Result<Page, StoreError> {
        match Plan::new(self.layout.tables(collection), collection, world, query) {
            Plan::Statement(statement) => plan::page(&self.readers.rows(&statement).await?, query),
            Plan::Scan(search) => self.readers.scan(&search).await,
        }
    }

    pub(crate) async fn file(
        &self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError> {
        first_file(&self.readers.rows(&select::file(world, collection.name(), key, name)).await?)
    }

    pub(crate) async fn setting(&self, key: &str) -> Result<Option<Bytes>, StoreError> {
        first_bytes(&self.readers.rows(&select::setting(key)).await?)
    }

    pub(crate) async fn world_setting(&self, world: World, key: &str) -> Result<Option<Bytes>, StoreError> {
        first_bytes(&self.readers.rows(&select::world_setting(world, key)).await?)
    }
}
