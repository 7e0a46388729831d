//! Whether the disk holds what the checks leave: a run that ends half way for want of space has told nothing.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Result;

use super::{Ended, target};
use crate::workspace::Workspace;

const GIGABYTE: u64 = 1_000_000_000;
/// Most of what a run holds at one time in a target folder that was empty, measured and rounded up.
const WHOLE: u64 = 18 * GIGABYTE;
/// What a run needs beside a target folder that is full already: the copy of `evolve`, and what was not there before.
const AGAIN: u64 = 4 * GIGABYTE;

/// Tells what the run needs and what is free.
pub(super) fn check(workspace: &Workspace, out: &mut dyn Write) -> Result<Ended> {
    let target = target(workspace);
    let Some(free) = free(&target)? else {
        writeln!(out, "what is free is not known on this system; about {} are needed", shown(WHOLE))?;
        return Ok(Ended::Passed);
    };
    let held = size(&target);
    let needed = needed(held);
    writeln!(
        out,
        "{} are needed beside the {} in {}, {} are free",
        shown(needed),
        shown(held),
        target.display(),
        shown(free)
    )?;
    if free >= needed {
        return Ok(Ended::Passed);
    }
    writeln!(
        out,
        "The disk would be full before the checks have ended. `cargo clean` removes what older runs left; with \
         CARGO_TARGET_DIR the target folder can be on another disk."
    )?;
    Ok(Ended::Failed)
}

/// What a run needs beside what an earlier one left.
fn needed(held: u64) -> u64 {
    WHOLE.saturating_sub(held).max(AGAIN)
}

/// Bytes that are free for us where a folder is, or will be.
#[cfg(unix)]
fn free(folder: &Path) -> Result<Option<u64>> {
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(Path::new("/"));
    let disk = rustix::fs::statvfs(there)?;
    Ok(Some(disk.f_bavail.saturating_mul(disk.f_frsize)))
}

#[cfg(not(unix))]
fn free(_: &Path) -> Result<Option<u64>> {
    Ok(None)
}

/// Bytes of all files below a folder. Others may write and remove there meanwhile.
fn size(folder: &Path) -> u64 {
    let mut found = 0;
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(about) if about.is_dir() => open.push(entry.path()),
                Ok(about) => found += about.len(),
                Err(_) => {}
            }
        }
    }
    found
}

fn shown(bytes: u64) -> String {
    format!("{}.{} GB", bytes / GIGABYTE, bytes % GIGABYTE / (GIGABYTE / 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_need_not_be_made() {
        assert_eq!(needed(0), WHOLE);
        assert_eq!(needed(GIGABYTE), WHOLE - GIGABYTE);
        assert_eq!(needed(10 * WHOLE), AGAIN);
        assert_eq!(shown(12_345_678_901), "12.3 GB");
    }

    #[test]
    fn folders_are_measured() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("in")).expect("a folder");
        fs::write(folder.path().join("in/a"), [0; 700]).expect("written");
        fs::write(folder.path().join("b"), [0; 77]).expect("written");
        assert_eq!(size(folder.path()), 777);
        assert_eq!(size(&folder.path().join("none")), 0);
        let will_be = folder.path().join("not/yet");
        assert!(free(&will_be).expect("known").is_none_or(|free| free > 0));
    }
}
