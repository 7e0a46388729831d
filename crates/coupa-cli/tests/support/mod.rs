//! A running sandbox, and the built command against it.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// A sandbox that is stopped when the test ends, however it ends.
pub(crate) struct Sandbox {
    child: Child,
    /// Its base URL.
    pub(crate) url: String,
}

impl Sandbox {
    /// One with the examples, in memory.
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// One with the examples, in memory, with more flags.
    pub(crate) fn start_with(more: &[&str]) -> Self {
        Self::start_on("sqlite::memory:", more)
    }

    /// One with its records at this place, with more flags.
    pub(crate) fn start_on(store: &str, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_coupa"))
            .args(["sandbox", "--store", store, "--listen", "127.0.0.1:0"])
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("runs");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let first = lines.next().expect("a line").expect("text");
        let address = first.rsplit("http://").next().expect("an address").to_owned();
        // What it prints must go somewhere.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, url: format!("http://{address}") }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The command, with credentials for a sandbox at this address.
pub(crate) fn coupa(url: &str, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coupa"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("COUPA_PROFILES", folder.join("profiles.toml"))
        .env("COUPA_CORE_URL", url)
        .env("COUPA_CLIENT_ID", "sandbox")
        .env("COUPA_CLIENT_SECRET", "sandbox-secret")
        .env("COUPA_CSO_URL", url)
        .env("COUPA_CSO_KEY", "sandbox-key")
        .env_remove("COLUMNS")
        .env_remove("COUPA_SANDBOX_URL")
        .env_remove("COUPA_SANDBOX_WORLD");
    command
}

/// What a run printed, with its exit code.
pub(crate) fn shown(output: &Output) -> String {
    let code = output.status.code().map_or_else(|| "none".to_owned(), |code| code.to_string());
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("exit code {code}\n--- output\n{out}--- errors\n{err}")
}
