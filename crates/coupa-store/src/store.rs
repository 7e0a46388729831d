//! The store: opening, writing, reading.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;

#[cfg(feature = "postgres")]
use crate::postgres::PostgresStore;
use crate::{
    Filter, Key, OpenReport, Page, PageQuery, StoreError, StoreSchema, StoredFile, Transaction, World,
    catalog::Catalog,
    sqlite::{Moment, SqliteStore},
    transaction::Pending,
};

/// Rows that are removed in one command.
const SWEPT_AT_ONCE: usize = 500;

/// How a store works. The default suits a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoreOptions {
    /// How long a read may take that scans. Then it fails with [`StoreError::Deadline`].
    pub scan_deadline: Duration,
    /// How many commands are committed together at most.
    pub group_limit: usize,
    /// How many commands may wait before [`Store::write`] waits itself.
    pub queue_limit: usize,
    /// How many bytes of answers may be kept in memory, to be given again as long as nothing is written; 0: none.
    /// On PostgreSQL none is kept.
    pub kept_limit: usize,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self {
            scan_deadline: Duration::from_secs(10),
            group_limit: 256,
            queue_limit: 1_024,
            kept_limit: 32 << 20,
        }
    }
}

/// Collections of documents in a database.
///
/// A handle: clones are cheap and mean the same store. When the last one is dropped, commands that were taken
/// are finished and the database is closed; the drop waits for that. All methods need a Tokio runtime with its timer.
#[derive(Debug, Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    /// Without a password.
    url: String,
    backend: Backend,
    catalog: Arc<Catalog>,
    report: OpenReport,
}

/// The databases. Each method of [`Store`] that reads or writes goes to one of them by a `match`.
#[derive(Debug)]
enum Backend {
    Sqlite(SqliteStore),
    #[cfg(feature = "postgres")]
    Postgres(Box<PostgresStore>),
}

// A database behind a network waits where SQLite answers in place.
#[allow(clippy::unused_async)]
impl Store {
    /// Opens the store of a URL, with default options, and brings it up to date with the schema.
    ///
    /// - `sqlite:PATH`: a file, which is made if it is missing (its folder is not).
    /// - `sqlite::memory:`: an empty store in memory, gone when this handle and its clones are. It holds 1 GiB
    ///   at most.
    /// - `postgres://USER:PASSWORD@HOST:PORT/DATABASE`: a PostgreSQL database, with the feature `postgres`. Any number
    ///   of processes can open the same one, and see what the others write. What the URL leaves out is taken from
    ///   the usual variables (`PGHOST`, `PGPASSWORD` …). The tables stand in the first schema of the search path.
    ///
    /// What was done to the database is in [`open_report`](Self::open_report). When opening fails, the database
    /// is as it was.
    pub async fn open(url: &str, schema: StoreSchema) -> Result<Self, StoreError> {
        Self::open_with(url, schema, StoreOptions::default()).await
    }

    /// Opens the store of a URL, see [`open`](Self::open).
    pub async fn open_with(
        url: &str,
        schema: StoreSchema,
        options: StoreOptions,
    ) -> Result<Self, StoreError> {
        let catalog = Arc::new(Catalog::new(schema)?);
        let (backend, report) = match url.split_once(':') {
            Some(("sqlite", place)) => {
                let (store, report) = SqliteStore::open(place, Arc::clone(&catalog), options).await?;
                (Backend::Sqlite(store), report)
            }
            #[cfg(feature = "postgres")]
            Some(("postgres" | "postgresql", _)) => {
                let (store, report) = PostgresStore::open(url, Arc::clone(&catalog), options).await?;
                (Backend::Postgres(Box::new(store)), report)
            }
            #[cfg(not(feature = "postgres"))]
            Some(("postgres" | "postgresql", _)) => {
                return Err(StoreError::NotBuilt("PostgreSQL", "postgres"));
            }
            _ => return Err(StoreError::UnknownUrl(without_password(url))),
        };
        Ok(Self { shared: Arc::new(Shared { url: without_password(url), backend, catalog, report }) })
    }

    /// The URL that it was opened with, without a password and what else may be secret.
    pub fn url(&self) -> &str {
        &self.shared.url
    }

    /// What opening did to the database.
    pub fn open_report(&self) -> &OpenReport {
        &self.shared.report
    }

    /// Runs a command: all its changes are on the disk when this returns `Ok`, none of them is kept when the
    /// closure returns `Err` or panics ([`StoreError::Panicked`]).
    ///
    /// The closure runs on another thread, alone: it sees all that was written before, and should not wait for
    /// anything. It may be run more than once (a database with several writers asks for that at times, and so does a
    /// command that fails half done beside it); only the last run counts. The command is carried out even if the future is dropped after its first poll.
    pub async fn write<T, E, F>(&self, command: F) -> Result<T, E>
    where
        F: Fn(&mut Transaction<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (pending, answer) = Pending::new(command);
        match &self.shared.backend {
            Backend::Sqlite(store) => store.submit(Box::new(pending)).await?,
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.submit(Box::new(pending)).await?,
        }
        answer.await.unwrap_or_else(|_| Err(StoreError::Closed.into()))
    }

    /// The state of the database now: as long as it is equal to one that was told before, nothing was committed in between, by
    /// this process or another one. `None` where that cannot be told without a question to a server, or at this very moment.
    ///
    /// It is told without waiting, and costs a part of what the least read costs.
    pub fn moment(&self) -> Option<Moment> {
        match &self.shared.backend {
            Backend::Sqlite(store) => store.moment(),
            #[cfg(feature = "postgres")]
            Backend::Postgres(_) => None,
        }
    }

    /// The world of this name, if there is one.
    pub async fn world(&self, name: &str) -> Result<Option<World>, StoreError> {
        match &self.shared.backend {
            Backend::Sqlite(store) => store.world(name),
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.world(name).await,
        }
    }

    /// All worlds with their names, in the order of the names.
    pub async fn worlds(&self) -> Result<Vec<(String, World)>, StoreError> {
        match &self.shared.backend {
            Backend::Sqlite(store) => store.worlds(),
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.worlds().await,
        }
    }

    /// A setting of a world.
    pub async fn world_setting(&self, world: World, key: &str) -> Result<Option<Bytes>, StoreError> {
        match &self.shared.backend {
            Backend::Sqlite(store) => store.world_setting(world, key),
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.world_setting(world, key).await,
        }
    }

    /// Removes what is left of worlds that were given up, a few rows at a time, so that other commands wait for none
    /// of it for long.
    pub async fn sweep(&self) -> Result<(), StoreError> {
        while self.write(|tx| tx.sweep(SWEPT_AT_ONCE)).await? {
            // Whoever waits goes first.
            tokio::task::yield_now().await;
        }
        Ok(())
    }

    /// The world of this name. If there is none, it is made and filled by `fill`, in one command: no one sees
    /// it half filled.
    pub async fn world_or_insert<E, F>(&self, name: &str, fill: F) -> Result<World, E>
    where
        F: Fn(&mut Transaction<'_>, World) -> Result<(), E> + Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if let Some(world) = self.world(name).await? {
            return Ok(world);
        }
        let wanted = name.to_owned();
        self.write(move |tx| {
            if let Some(world) = tx.world(&wanted)? {
                return Ok(world);
            }
            let world = tx.add_world(&wanted)?;
            fill(tx, world)?;
            Ok::<_, E>(world)
        })
        .await
    }

    /// The document of a record.
    pub async fn get(&self, world: World, collection: &str, key: &Key) -> Result<Option<Bytes>, StoreError> {
        let collection = self.shared.catalog.collection(collection)?;
        match &self.shared.backend {
            Backend::Sqlite(store) => store.document(world, collection, key),
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.document(world, collection, key).await,
        }
    }

    /// A page of documents, and on demand how many match in all; both of one moment.
    pub async fn page(&self, world: World, collection: &str, query: &PageQuery) -> Result<Page, StoreError> {
        let collection = self.shared.catalog.collection(collection)?;
        collection.check_query(query)?;
        match &self.shared.backend {
            Backend::Sqlite(store) => store.page(world, collection, query).await,
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.page(world, collection, query).await,
        }
    }

    /// How many documents fulfil all these conditions.
    pub async fn count(&self, world: World, collection: &str, filters: &[Filter]) -> Result<u64, StoreError> {
        let query = PageQuery { filters: filters.to_vec(), ..PageQuery::first(0).with_total() };
        Ok(self.page(world, collection, &query).await?.total.unwrap_or_default())
    }

    /// A file of a record.
    pub async fn file(
        &self,
        world: World,
        collection: &str,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError> {
        let collection = self.shared.catalog.collection(collection)?;
        match &self.shared.backend {
            Backend::Sqlite(store) => store.file(world, collection, key, name).await,
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.file(world, collection, key, name).await,
        }
    }

    /// A setting of the whole store.
    pub async fn setting(&self, key: &str) -> Result<Option<Bytes>, StoreError> {
        match &self.shared.backend {
            Backend::Sqlite(store) => store.setting(key),
            #[cfg(feature = "postgres")]
            Backend::Postgres(store) => store.setting(key).await,
        }
    }

    /// A setting of the whole store; if there is none, the one that `make` makes. All who ask get the same one,
    /// also from other processes.
    pub async fn setting_or_insert<E>(
        &self,
        key: &str,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Bytes, E>
    where
        E: From<StoreError> + Send + 'static,
    {
        if let Some(value) = self.setting(key).await? {
            return Ok(value);
        }
        let (name, value) = (key.to_owned(), make()?);
        self.write(move |tx| {
            if let Some(other) = tx.setting(&name)? {
                return Ok::<_, E>(other);
            }
            tx.set_setting(&name, &value)?;
            Ok(Bytes::copy_from_slice(&value))
        })
        .await
    }

    /// Closes the store as dropping it does, without holding up the runtime's thread. With other handles
    /// around, only this one goes.
    pub async fn close(self) {
        // The thread that waits cannot be lost: a failed join means that the closing itself is done.
        drop(tokio::task::spawn_blocking(move || drop(self)).await);
    }
}

/// A URL as messages may show it.
pub(crate) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    // Only the last one ends the user: a password may have others in it.
    let (user, place) = match rest[..end].rfind('@') {
        Some(at) => (rest[..at].split(':').next().map(|user| format!("{user}@")), &rest[at + 1..]),
        None => (None, rest),
    };
    let place = place.split(['?', '#']).next().unwrap_or_default();
    format!("{scheme}://{}{place}", user.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn passwords_are_not_shown() {
        for (url, shown) in [
            ("postgres://ada:secret@db/x", "postgres://ada@db/x"),
            ("postgres://ada:se@cr:et@db:5432/x?password=secret", "postgres://ada@db:5432/x"),
            ("postgres://ada@db", "postgres://ada@db"),
            ("postgres://db/x#y", "postgres://db/x"),
            ("mysql://:secret@db", "mysql://@db"),
            ("sqlite:some@file.db", "sqlite:some@file.db"),
        ] {
            assert_eq!(without_password(url), shown, "{url}");
        }
    }
}
