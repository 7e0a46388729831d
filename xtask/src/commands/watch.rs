//! Runs something again whenever a file of the document changes.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use notify::{RecursiveMode, Watcher as _};

/// Saves of one editor often come as several events: those within this time are one change.
const QUIET: Duration = Duration::from_millis(150);

/// Calls `changed` after each change below a folder, until it returns an error or the process ends.
pub fn watch(folder: &Path, ignored: &str, mut changed: impl FnMut() -> Result<()>) -> Result<()> {
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event| {
        // The receiver is gone only when the process ends.
        let _ = sender.send(event);
    })
    .context("cannot watch files here")?;
    watcher
        .watch(folder, RecursiveMode::Recursive)
        .with_context(|| format!("cannot watch {}", folder.display()))?;
    loop {
        let event = receiver.recv()??;
        let ours = event.paths.iter().all(|path| path.components().any(|part| part.as_os_str() == ignored));
        if ours || event.kind.is_access() {
            continue;
        }
        while receiver.recv_timeout(QUIET).is_ok() {}
        changed()?;
    }
}
