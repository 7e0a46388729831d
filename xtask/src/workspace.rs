//! The workspace on disk: where it is, what the generator reads, what it owns.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use coupa_codegen::files::{DifferenceKind, Files};
use coupa_codegen::{Input, Layout, Source};

/// Path of the document, relative to the root.
pub const DOCUMENT: &str = "spec/openapi.yaml";
/// Path of the document of the sandbox's control plane, relative to the root.
pub const CONTROL: &str = "spec/control.yaml";
/// Folder of the element tables, relative to the root.
pub const TABLES: &str = "spec/elements";
/// Path of the departures, relative to the root.
pub const DEPARTURES: &str = "spec/departures.toml";

/// A checkout of this repository.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The checkout that this program was built from.
    pub fn here() -> Self {
        Self::at(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")))
    }

    /// A checkout elsewhere, such as a copy made by a test.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Its root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What generated crates are called, and the command that writes them.
    pub fn layout() -> Layout {
        Layout::new("coupa", "cargo xtask generate")
    }

    /// What the crates of the control plane's stub are called.
    pub fn control_layout() -> Layout {
        Layout::new("coupa-control", "cargo xtask generate").sharing("coupa").published()
    }

    /// What the stub of the control plane is generated from, where there is one.
    pub fn control_input(&self) -> Result<Option<Input>> {
        if !self.root.join(CONTROL).exists() {
            return Ok(None);
        }
        let document = self.source(CONTROL)?;
        Ok(Some(Input::of(document, Vec::new())))
    }

    /// What the generator reads.
    pub fn input(&self) -> Result<Input> {
        let mut tables = Vec::new();
        for path in self.files_below(TABLES)? {
            if Path::new(&path).extension().is_some_and(|ending| ending == "csv") {
                tables.push(self.source(&path)?);
            }
        }
        let departures = self.root.join(DEPARTURES).exists().then(|| self.source(DEPARTURES)).transpose()?;
        let document = self.source(DOCUMENT)?;
        let beside = beside(&self.root, &document);
        Ok(Input { tables, departures, ..Input::of(document, beside) })
    }

    /// One text, called by its path relative to the root.
    pub fn source(&self, path: &str) -> Result<Source> {
        let text = fs::read_to_string(self.root.join(path)).with_context(|| format!("cannot read {path}"))?;
        Ok(Source::new(path, text))
    }

    /// What is on disk of all that the generator writes or owns.
    pub fn on_disk(&self, files: &Files) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut found = BTreeMap::new();
        let mut paths: Vec<String> = files.iter().map(|(path, _)| path.to_owned()).collect();
        for folder in files.owned() {
            paths.extend(self.files_below(folder)?);
        }
        for path in paths {
            match fs::read(self.root.join(&path)) {
                Ok(contents) => {
                    found.insert(path, contents);
                }
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error).with_context(|| format!("cannot read {path}")),
            }
        }
        Ok(found)
    }

    /// Makes the disk equal to the files: writes what differs, removes orphans, touches nothing else.
    /// Returns how many files were written and removed.
    pub fn write(&self, files: &Files) -> Result<(usize, usize)> {
        let (mut written, mut removed) = (0, 0);
        for difference in files.compare(&self.on_disk(files)?) {
            let path = self.root.join(&difference.path);
            if difference.kind == DifferenceKind::Orphan {
                fs::remove_file(&path).with_context(|| format!("cannot remove {}", difference.path))?;
                self.remove_empty(&path, files);
                removed += 1;
            } else if let Some(contents) = files.get(&difference.path) {
                write_whole(&path, contents).with_context(|| format!("cannot write {}", difference.path))?;
                written += 1;
            }
        }
        Ok((written, removed))
    }

    /// Removes the folders of ours that a removed file leaves empty.
    fn remove_empty(&self, path: &Path, files: &Files) {
        for folder in path.ancestors().skip(1) {
            let inside = files.owned().any(|owned| {
                folder
                    .strip_prefix(self.root.join(owned))
                    .is_ok_and(|rest| rest.components().next().is_some())
            });
            // What is not empty is not removed: that is the end.
            if !inside || fs::remove_dir(folder).is_err() {
                return;
            }
        }
    }

    /// Files below a folder, relative to the root, sorted. A folder that does not exist has none.
    fn files_below(&self, folder: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut open = vec![folder.to_owned()];
        while let Some(folder) = open.pop() {
            let entries = match fs::read_dir(self.root.join(&folder)) {
                Ok(entries) => entries,
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(error).with_context(|| format!("cannot read {folder}")),
            };
            for entry in entries {
                let entry = entry?;
                let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
                if entry.file_type()?.is_dir() { open.push(path) } else { found.push(path) }
            }
        }
        found.sort();
        Ok(found)
    }
}

/// The files that a document refers to. Their paths are relative to a folder, as that of the document is.
pub fn beside(folder: &Path, document: &Source) -> Vec<Source> {
    coupa_codegen::load::gather(document, &mut |path| fs::read_to_string(folder.join(path)).ok())
}

/// Writes beside the target and renames, so that a crash or Ctrl-C leaves the old file or the new one.
fn write_whole(path: &Path, contents: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    fs::write(&beside, contents)?;
    fs::rename(&beside, path)?;
    Ok(())
}
