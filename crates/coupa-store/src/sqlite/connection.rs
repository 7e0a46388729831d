//! Opening connections.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use rusqlite::{
    OpenFlags,
    config::DbConfig,
    functions::FunctionFlags,
    types::{Null, ToSqlOutput, Value as Sql},
};

use crate::matching::{PathTest, first_cell};
use crate::{StoreError, schema::ColumnKind};

#[cfg(target_os = "linux")]
use super::claim::Claim;
use super::failure::failure;

/// Where a database is.
#[derive(Debug, Clone)]
pub(super) enum Location {
    File(PathBuf),
    /// A name of SQLite's in-memory file system: connections that open the same name share the database.
    Memory(String),
}

impl Location {
    /// What stands behind `sqlite:`.
    pub(super) fn new(place: &str) -> Result<Self, StoreError> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        match place {
            ":memory:" => {
                let number = NEXT.fetch_add(1, Ordering::Relaxed);
                Ok(Self::Memory(format!("file:/store-{number}?vfs=memdb")))
            }
            "" => Err(StoreError::UnknownUrl("sqlite:".to_owned())),
            path => Ok(Self::File(PathBuf::from(path))),
        }
    }

    /// Opens the connection that writes; makes the file if it is missing.
    pub(super) fn open_writing(&self) -> Result<Connection, StoreError> {
        if let Self::File(path) = self {
            make_private(path).map_err(|error| self.cannot_open(error.to_string()))?;
        }
        let connection = self.open(OpenFlags::SQLITE_OPEN_CREATE)?;
        let sqlite = &connection.sqlite;
        // Reading the header tells what is no database before anything is written to it.
        let header = sqlite.query_row("PRAGMA schema_version", [], |_| Ok(()));
        header.map_err(|error| self.cannot_open(failure(error).to_string()))?;
        match self {
            Self::File(_) => {
                let mode: String =
                    sqlite.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(failure)?;
                if mode != "wal" {
                    return Err(self.cannot_open("its file system cannot carry a write-ahead log".to_owned()));
                }
                // FULL: the log is on the disk before a commit is answered. 64 MiB: what a log is cut to after
                // a large write.
                let pragmas = "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;";
                sqlite.execute_batch(pragmas).map_err(failure)?;
            }
            Self::Memory(_) => {
                sqlite
                    .execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")
                    .map_err(failure)?;
            }
        }
        // Up to 32 MiB of pages, so that a large command does not write them out before it is whole.
        sqlite.execute_batch("PRAGMA cache_size = -32768").map_err(failure)?;
        Ok(connection)
    }

    /// Opens a connection that only reads.
    pub(super) fn open_reading(&self) -> Result<Connection, StoreError> {
        // Not opened read-only: then it could not help itself when the log has to be recovered.
        let connection = self.open(OpenFlags::empty())?;
        // Mapped pages are read in place and need no cache of this connection's own.
        let pragmas = "PRAGMA query_only = ON; PRAGMA mmap_size = 2147418112;";
        connection.sqlite.execute_batch(pragmas).map_err(failure)?;
        Ok(connection)
    }

    fn open(&self, more: OpenFlags) -> Result<Connection, StoreError> {
        #[cfg(target_os = "linux")]
        let claim = match self {
            Self::File(path) => Some(Claim::of(path)),
            Self::Memory(_) => None,
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
        let opened = match self {
            Self::File(path) => rusqlite::Connection::open_with_flags(path, flags),
            Self::Memory(uri) => {
                rusqlite::Connection::open_with_flags(uri, flags | OpenFlags::SQLITE_OPEN_URI)
            }
        };
        let sqlite = opened.map_err(|error| self.cannot_open(failure(error).to_string()))?;
        let connection = Connection::new(sqlite).map_err(failure)?;
        #[cfg(target_os = "linux")]
        let connection = Connection { _claim: claim, ..connection };
        Ok(connection)
    }

    fn cannot_open(&self, reason: String) -> StoreError {
        StoreError::CannotOpen { path: self.to_string(), reason }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Memory(_) => f.write_str(":memory:"),
        }
    }
}

/// Makes the file if it is missing, for its owner alone: documents can be personal, and settings hold keys.
/// SQLite gives its other files the same permissions.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    // A file that is there is not even opened: closing it would drop the locks that another store of this
    // process has on it.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// A connection with what its SQL functions and its time limit refer to.
#[derive(Debug)]
pub(super) struct Connection {
    pub(super) sqlite: rusqlite::Connection,
    paths: Arc<Mutex<Paths>>,
    limit: Arc<Mutex<Limit>>,
    /// Dropped behind the connection.
    #[cfg(target_os = "linux")]
    _claim: Option<Claim>,
}

/// What the functions `path_matches(document, number)` and `path_value(document, number)` of the running
/// statement mean by their numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Paths {
    pub(super) tests: Vec<PathTest>,
    pub(super) values: Vec<(Vec<String>, ColumnKind)>,
}

/// How long a read may go on.
#[derive(Debug, Clone, Default)]
pub(super) enum Limit {
    #[default]
    None,
    /// So many times [`STEPS`] steps of SQLite's machine.
    Steps(u32),
    /// Until then, or until nobody waits for it any more.
    Until(Instant, Arc<AtomicBool>),
}

/// Between two looks at the limit; some 20 µs.
const STEPS: i32 = 1_000;

impl Limit {
    fn is_over(&mut self) -> bool {
        match self {
            Self::None => false,
            Self::Steps(left) => {
                let over = *left == 0;
                *left = left.saturating_sub(1);
                over
            }
            Self::Until(instant, abandoned) => {
                abandoned.load(Ordering::Relaxed) || Instant::now() >= *instant
            }
        }
    }
}

impl Connection {
    fn new(mut sqlite: rusqlite::Connection) -> rusqlite::Result<Self> {
        sqlite.busy_timeout(Duration::from_secs(30))?;
        sqlite.set_prepared_statement_cache_capacity(128);
        // Plans do not depend on values: statements would be prepared anew when other values are bound.
        sqlite.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        let paths = Arc::new(Mutex::new(Paths::default()));
        let limit = Arc::new(Mutex::new(Limit::None));
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
        let shared = Arc::clone(&paths);
        sqlite.create_scalar_function("path_matches", 2, flags, move |call| {
            let paths = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let test = paths.tests.get(usize::from(call.get::<u16>(1)?));
            let document = call.get_raw(0).as_str().unwrap_or_default();
            Ok(test.is_some_and(|test| test.matches(document)))
        })?;
        let shared = Arc::clone(&paths);
        sqlite.create_scalar_function("path_value", 2, flags, move |call| {
            let paths = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let place = paths.values.get(usize::from(call.get::<u16>(1)?));
            let document = call.get_raw(0).as_str().unwrap_or_default();
            let cell = place.and_then(|(path, kind)| first_cell(document, path, *kind));
            Ok(cell.map_or(ToSqlOutput::from(Null), |cell| ToSqlOutput::Owned(Sql::from(&cell))))
        })?;
        let shared = Arc::clone(&limit);
        let over = move || shared.lock().unwrap_or_else(PoisonError::into_inner).is_over();
        sqlite.progress_handler(STEPS, Some(over))?;
        Ok(Self {
            sqlite,
            paths,
            limit,
            #[cfg(target_os = "linux")]
            _claim: None,
        })
    }

    /// Keeps what savepoints remember in memory: it would go through a file as soon as a command touches 16 pages. Not for
    /// statements that sort or copy without bound, which use the same memory.
    pub(super) fn keep_savepoints_in_memory(&self) -> Result<(), StoreError> {
        self.sqlite.execute_batch("PRAGMA temp_store = MEMORY").map_err(failure)
    }

    /// Says what the numbers within the next statements mean.
    pub(super) fn set_paths(&self, paths: Paths) {
        *self.paths.lock().unwrap_or_else(PoisonError::into_inner) = paths;
    }

    /// Says how long the next statements may take together.
    pub(super) fn set_limit(&self, limit: Limit) {
        *self.limit.lock().unwrap_or_else(PoisonError::into_inner) = limit;
    }
}

/// Keeps readers and the writer of a database in memory apart: unlike a file with a log it cannot be read while
/// it is written, and SQLite itself would wait by sleeping. Files need no such thing.
#[derive(Debug)]
pub(super) struct Gate(Option<RwLock<()>>);

impl Gate {
    pub(super) fn new(location: &Location) -> Self {
        Self(matches!(location, Location::Memory(_)).then(RwLock::default))
    }

    pub(super) fn read(&self) -> Option<RwLockReadGuard<'_, ()>> {
        self.0.as_ref().map(|lock| lock.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn write(&self) -> Option<RwLockWriteGuard<'_, ()>> {
        self.0.as_ref().map(|lock| lock.write().unwrap_or_else(PoisonError::into_inner))
    }
}
