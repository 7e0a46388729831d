//! Generated files, and how they compare with what is on disk.
//!
//! One comparison serves writing, `--check` and the drift test.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// Generated files by path; copies share their contents. Paths are relative to the root of the workspace, with `/` between parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    files: BTreeMap<String, Arc<Vec<u8>>>,
    owned: BTreeSet<String>,
}

impl Files {
    /// No files, no folders.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Returns `false`, and leaves the first one, when the path is taken.
    pub fn insert(&mut self, path: impl Into<String>, contents: impl Into<Vec<u8>>) -> bool {
        let path = path.into();
        if self.files.contains_key(&path) {
            return false;
        }
        self.files.insert(path, Arc::new(contents.into()));
        true
    }

    /// Adds a file, or puts other contents in its place.
    pub fn replace(&mut self, path: impl Into<String>, contents: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), Arc::new(contents.into()));
    }

    /// Leaves a file out.
    pub(crate) fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }

    /// Declares that a folder is owned whole: any file in it that was not generated is an orphan.
    pub fn own(&mut self, folder: impl Into<String>) {
        self.owned.insert(folder.into());
    }

    /// Files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, contents)| (path.as_str(), contents.as_slice()))
    }

    /// Contents of one file.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|contents| contents.as_slice())
    }

    /// Folders owned whole.
    pub fn owned(&self) -> impl Iterator<Item = &str> {
        self.owned.iter().map(String::as_str)
    }

    /// Number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are no files.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Adds all files and folders of another set. Returns the first path that both hold.
    pub fn extend(&mut self, other: Self) -> Result<(), String> {
        for (path, contents) in other.files {
            match self.files.entry(path) {
                Entry::Vacant(place) => drop(place.insert(contents)),
                Entry::Occupied(taken) => return Err(taken.key().clone()),
            }
        }
        self.owned.extend(other.owned);
        Ok(())
    }

    /// Compares with what is on disk. `disk` holds every file found in the owned folders, and every generated
    /// path that exists; a path that is absent from it does not exist.
    pub fn compare(&self, disk: &BTreeMap<String, Vec<u8>>) -> Vec<Difference> {
        let mut differences = Vec::new();
        for (path, contents) in &self.files {
            match disk.get(path) {
                None => differences.push(Difference { path: path.clone(), kind: DifferenceKind::Missing }),
                Some(found) if *found != **contents => {
                    differences.push(Difference {
                        path: path.clone(),
                        kind: DifferenceKind::Modified { line: first_difference(found, contents) },
                    });
                }
                Some(_) => {}
            }
        }
        for path in disk.keys() {
            let owned = self
                .owned
                .iter()
                .any(|folder| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')));
            if owned && !self.files.contains_key(path) {
                differences.push(Difference { path: path.clone(), kind: DifferenceKind::Orphan });
            }
        }
        differences.sort_by(|a, b| a.path.cmp(&b.path));
        differences
    }
}

/// First line (from 1) at which two texts differ.
fn first_difference(found: &[u8], wanted: &[u8]) -> usize {
    let shared = found.iter().zip(wanted).take_while(|(a, b)| a == b).count();
    found[..shared].split(|byte| *byte == b'\n').count()
}

/// A file that is not as the generator would write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Path relative to the root of the workspace.
    pub path: String,
    /// What is wrong with it.
    pub kind: DifferenceKind,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The generator would write it, and it is not there.
    Missing,
    /// It is not what the generator would write.
    Modified {
        /// First line that differs.
        line: usize,
    },
    /// It lies in a folder that the generator owns, and the generator does not write it.
    Orphan,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            DifferenceKind::Missing => write!(f, "{}: missing; the document asks for it", self.path),
            DifferenceKind::Modified { line } => write!(
                f,
                "{}:{line}: differs from what the document gives: edited by hand, or the document changed since",
                self.path
            ),
            DifferenceKind::Orphan => {
                write!(
                    f,
                    "{}: orphan; nothing in the document gives it, and the folder belongs to the generator",
                    self.path
                )
            }
        }
    }
}
