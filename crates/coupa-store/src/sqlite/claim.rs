//! Which database files the connections of this process have open.
//!
//! On Unix, whoever closes a file gives up all locks that the process has on it, also those of connections that go on using it.
//! SQLite takes care of that for the files it opens itself. The index of the log is opened by us, too: it is closed when
//! no store of this process has a connection to its database any more, and not before.

use std::{
    collections::HashMap,
    fs::File,
    io,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
};

/// A connection to this database is open, or about to be.
#[derive(Debug)]
pub(super) struct Claim(PathBuf);

#[derive(Debug, Default)]
struct Claimed {
    claims: usize,
    /// There is more than one only where the database was put aside for another one of its name.
    indexes: Vec<Arc<File>>,
}

impl Claim {
    /// To be taken before the database is opened, and dropped after it was closed.
    pub(super) fn of(database: &Path) -> Self {
        // SQLite keeps its files beside the one that a link leads to.
        let path = database.canonicalize().unwrap_or_else(|_| database.to_owned());
        all().entry(path.clone()).or_default().claims += 1;
        Self(path)
    }

    /// The index of its log. There is one as long as a connection is open that has read or written.
    pub(super) fn index(&self) -> io::Result<Arc<File>> {
        let mut name = self.0.clone().into_os_string();
        name.push("-shm");
        let mut all = all();
        let indexes = &mut all.entry(self.0.clone()).or_default().indexes;
        let wanted = std::fs::metadata(&name)?;
        for file in &*indexes {
            let known = file.metadata()?;
            if (known.dev(), known.ino()) == (wanted.dev(), wanted.ino()) {
                return Ok(Arc::clone(file));
            }
        }
        let file = Arc::new(File::open(name)?);
        indexes.push(Arc::clone(&file));
        Ok(file)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut all = all();
        let Some(claimed) = all.get_mut(&self.0) else { return };
        claimed.claims -= 1;
        if claimed.claims == 0 {
            // Files are closed here, before anybody can claim the database anew.
            all.remove(&self.0);
        }
    }
}

fn all() -> MutexGuard<'static, HashMap<PathBuf, Claimed>> {
    static ALL: LazyLock<Mutex<HashMap<PathBuf, Claimed>>> = LazyLock::new(Mutex::default);
    ALL.lock().unwrap_or_else(PoisonError::into_inner)
}
