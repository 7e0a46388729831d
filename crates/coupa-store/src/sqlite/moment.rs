//! When the database was last written.
//!
//! A file: every commit that changes something, of any process, ends with SQLite's writing the header of the index of its log
//! (the file `-shm`): a count of commits, the length of the log, its salts and checksums, and all that twice
//! (<https://www.sqlite.org/walformat.html>, "WAL-index header"). So two equal headers are of one state, and one small read
//! tells it. SQLite's own `PRAGMA data_version` takes a lock of the file and gives it back, which takes several times as long.
//! A log that is folded into the database or begun anew changes the header at most without need. The log cannot be given up,
//! nor another mode be set, while a connection is open.
//!
//! A database in memory: nobody but the one writer writes it, so its commits are counted.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use super::connection::Location;

/// A state of a database. What was read between two that are equal is what is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(State);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// So many commits.
    Commits(u64),
    /// The header of the index.
    #[cfg(target_os = "linux")]
    Header([u8; index::HEADER]),
    /// What SQLite says.
    #[cfg(not(target_os = "linux"))]
    Version(i64),
}

/// Tells the moment.
#[derive(Debug)]
pub(super) enum Watch {
    Memory(Commits),
    #[cfg(target_os = "linux")]
    File(Option<index::Index>),
    #[cfg(not(target_os = "linux"))]
    File(Option<version::Version>),
}

/// How many commits the writer has made.
#[derive(Debug, Clone, Default)]
pub(super) struct Commits(Arc<AtomicU64>);

impl Commits {
    /// There may be one more. To be called before anybody is told of it.
    pub(super) fn add(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Watch {
    /// Of a database that is open; `commits` are those of its writer.
    pub(super) fn new(location: &Location, commits: &Commits) -> Self {
        match location {
            Location::Memory(_) => Self::Memory(commits.clone()),
            Location::File(path) => {
                #[cfg(target_os = "linux")]
                let opened = index::Index::open(path);
                #[cfg(not(target_os = "linux"))]
                let opened = version::Version::open(location);
                let told =
                    |error| tracing::warn!(%error, ?path, "no answer can be kept: nothing tells of commits");
                Self::File(opened.map_err(told).ok())
            }
        }
    }

    /// The moment now; `None` where it cannot be told, as while a commit is just being made.
    pub(super) fn now(&self) -> Option<Moment> {
        match self {
            Self::Memory(commits) => Some(State::Commits(commits.0.load(Ordering::SeqCst))),
            #[cfg(target_os = "linux")]
            Self::File(index) => index.as_ref()?.header().map(State::Header),
            #[cfg(not(target_os = "linux"))]
            Self::File(version) => version.as_ref()?.get().map(State::Version),
        }
        .map(Moment)
    }
}

/// By the header of the index. What a process reads of a file there is what others have written through memory.
#[cfg(target_os = "linux")]
mod index {
    use std::{fs::File, io, os::unix::fs::FileExt as _, path::Path, sync::Arc};

    use super::super::claim::Claim;

    /// Its length. It stands there twice.
    pub(super) const HEADER: usize = 48;
    /// Where it says that there is an index at all.
    const IS_MADE: usize = 12;

    #[derive(Debug)]
    pub(in super::super) struct Index {
        /// Given up before the claim: whoever has the last one closes it.
        file: Arc<File>,
        _claim: Claim,
    }

    impl Index {
        pub(super) fn open(database: &Path) -> io::Result<Self> {
            let claim = Claim::of(database);
            Ok(Self { file: claim.index()?, _claim: claim })
        }

        pub(super) fn header(&self) -> Option<[u8; HEADER]> {
            let mut bytes = [0; 2 * HEADER];
            self.file.read_exact_at(&mut bytes, 0).ok()?;
            let (first, second) = bytes.split_first_chunk::<HEADER>()?;
            // One is written after the other.
            (first == second && first.get(IS_MADE) == Some(&1)).then_some(*first)
        }
    }
}

/// By what SQLite says to a connection that never writes. It is asked by one that does nothing else, since what it says to two
/// of them cannot be compared.
#[cfg(not(target_os = "linux"))]
mod version {
    use std::sync::{Mutex, PoisonError};

    use super::super::{
        connection::{Connection, Location},
        one,
    };
    use crate::StoreError;

    #[derive(Debug)]
    pub(in super::super) struct Version(Mutex<Connection>);

    impl Version {
        pub(super) fn open(location: &Location) -> Result<Self, StoreError> {
            Ok(Self(Mutex::new(location.open_reading()?)))
        }

        pub(super) fn get(&self) -> Option<i64> {
            let connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            one(&connection, "PRAGMA data_version", [], |row| row.get(0)).ok()?
        }
    }
}
