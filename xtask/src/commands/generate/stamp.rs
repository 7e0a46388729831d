//! What the last run was made from and what it left on disk: where both still hold, a run would change nothing.
//!
//! Comparing (`--check`, the drift test) never looks here.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use anyhow::{Context as _, Result};
use coupa_codegen::files::Files;
use coupa_codegen::{Generated, Input};
use serde::{Deserialize, Serialize};

use crate::workspace::Workspace;

/// Where a run is remembered, and what it is made from.
pub(super) struct Stamp<'w> {
    workspace: &'w Workspace,
    path: PathBuf,
    /// The generator and every text that it reads, as a number.
    from: u64,
}

/// A run as the file has it.
#[derive(Serialize, Deserialize)]
struct Run {
    from: u64,
    targets: Vec<Target>,
}

#[derive(Serialize, Deserialize)]
struct Target {
    name: String,
    /// Folders that it owns whole.
    owned: Vec<String>,
    files: Vec<String>,
    /// All that is on disk of them, as a number.
    found: u64,
}

impl<'w> Stamp<'w> {
    /// The stamp of a run over these inputs; none where the generator cannot tell which one it is.
    pub(super) fn of(workspace: &'w Workspace, inputs: &[&Input]) -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let built = fs::metadata(&program).ok()?;
        let time = built.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        let mut hasher = DefaultHasher::new();
        (program, built.len(), time, workspace.root()).hash(&mut hasher);
        for source in inputs.iter().flat_map(|input| input.sources()) {
            (source.path, &*source.text).hash(&mut hasher);
        }
        let path = super::super::ci::target(workspace).join("generate.json");
        Some(Self { workspace, path, from: hasher.finish() })
    }

    /// Names of the targets, where the last run was made from the same and all that it left is still there.
    pub(super) fn holds(&self) -> Option<Vec<String>> {
        let run: Run = serde_json::from_slice(&fs::read(&self.path).ok()?).ok()?;
        let same = run.from == self.from
            && run.targets.iter().all(|target| {
                let mut files = Files::new();
                target.owned.iter().for_each(|folder| files.own(folder));
                for path in &target.files {
                    files.insert(path, "");
                }
                self.found(&files).is_ok_and(|found| found == target.found)
            });
        same.then(|| run.targets.into_iter().map(|target| target.name).collect())
    }

    /// Remembers a run that had nothing to tell but its files: what else it told is told again.
    pub(super) fn keep(&self, generated: &Generated) -> Result<()> {
        let mut run = Run { from: self.from, targets: Vec::new() };
        for target in &generated.targets {
            run.targets.push(Target {
                name: target.name.to_owned(),
                owned: target.files.owned().map(str::to_owned).collect(),
                files: target.files.iter().map(|(path, _)| path.to_owned()).collect(),
                found: self.found(&target.files)?,
            });
        }
        let folder = self.path.parent().context("no folder")?;
        fs::create_dir_all(folder)?;
        fs::write(&self.path, serde_json::to_string(&run)?)?;
        Ok(())
    }

    fn found(&self, files: &Files) -> Result<u64> {
        let mut hasher = DefaultHasher::new();
        self.workspace.on_disk(files)?.hash(&mut hasher);
        Ok(hasher.finish())
    }
}
