//! A running sandbox for checks that call it: the built command, on a free port, with the examples in memory.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result};

use super::external::built;
use crate::workspace::Workspace;

/// A sandbox that ends with this value.
pub(in crate::commands) struct Sandbox {
    process: Child,
    /// What it says. Whoever stops listening ends it.
    said: BufReader<ChildStdout>,
    url: String,
}

impl Sandbox {
    /// Client id and secret of the core API, and the key of CSO, that a sandbox has unless told otherwise.
    pub(in crate::commands) const CREDENTIALS: [&str; 3] = ["sandbox", "sandbox-secret", "sandbox-key"];

    /// Builds and starts it.
    pub(in crate::commands) fn start(workspace: &Workspace) -> Result<Self> {
        Self::start_with(workspace, &[])
    }

    /// The same with further arguments.
    pub(in crate::commands) fn start_with(workspace: &Workspace, further: &[&OsStr]) -> Result<Self> {
        let program = built(workspace)?;
        let mut process = Command::new(&program)
            .args(["sandbox", "--store", "sqlite::memory:", "--listen", "127.0.0.1:0"])
            .args(further)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        let said = process.stdout.take().context("no output")?;
        let mut sandbox = Self { process, said: BufReader::new(said), url: String::new() };
        let mut first = String::new();
        sandbox.said.read_line(&mut first).context("cannot read what the sandbox says")?;
        let at = first.find("http://").with_context(|| format!("the sandbox names no address: {first}"))?;
        first[at..].trim().clone_into(&mut sandbox.url);
        Ok(sandbox)
    }

    /// Where it answers.
    pub(in crate::commands) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself; its records are in memory only.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
