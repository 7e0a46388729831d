//! A running sandbox for checks that call it: the built command, on a free port, with the examples in memory.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result};

use super::external::built;
use crate::workspace::Workspace;

/// A sandbox that ends with this value.
pub(super) struct Sandbox {
    process: Child,
    /// What it says. Whoever stops listening ends it.
    said: BufReader<ChildStdout>,
    url: String,
}

impl Sandbox {
    /// Client id and secret of the core API, and the key of CSO, that a sandbox has unless told otherwise.
    pub(super) const CREDENTIALS: [&str; 3] = ["sandbox", "sandbox-secret", "sandbox-key"];

    /// Builds and starts it.
    pub(super) fn start(workspace: &Workspace) -> Result<Self> {
        let program = built(workspace)?;
        let mut process = Command::new(&program)
            .args(["sandbox", "--store", "sqlite::memory:", "--listen", "127.0.0.1:0"])
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
    pub(super) fn url(&self) -> &str {
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
