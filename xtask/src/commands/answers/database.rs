//! A PostgreSQL server for the commands that speak of one.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::commands::ci::Tool;

/// What the shell does that watches over the server. Tests have theirs from the same text.
const WATCH: &str = include_str!("../../../../crates/coupa-store/tests/it/server.sh");
/// Servers do not run as root, but as this user then.
const USER: &str = "postgres";

/// A server that ends with this value, or with this program.
pub(super) struct Database {
    shell: Child,
    folder: PathBuf,
}

impl Database {
    /// Starts one; `None` where PostgreSQL is not installed.
    pub(super) fn start() -> Result<Option<Self>> {
        let Some(program) = Tool::Postgres.find() else { return Ok(None) };
        // A link on the path need not have the other programs beside it.
        let program =
            fs::canonicalize(&program).with_context(|| format!("cannot read {}", program.display()))?;
        let binaries = program.parent().unwrap_or(Path::new("/"));
        // The path of a socket is short.
        let folder = std::env::temp_dir().join(format!("answers-{}", std::process::id()));
        fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut command = Command::new("sh");
        command.args(["-c", WATCH, "sh"]).arg(binaries).arg(&folder);
        command.process_group(0).current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
        // The folder belongs to whoever made it.
        if fs::metadata(&folder)?.uid() == 0 {
            let (user, group) = (number("-u")?, number("-g")?);
            std::os::unix::fs::chown(&folder, Some(user), Some(group))?;
            command.uid(user).gid(group);
        }
        let mut shell = command.spawn().context("cannot run sh")?;
        let said = shell.stdout.take().context("no output")?;
        let database = Self { shell, folder };
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        let log = || fs::read_to_string(database.folder.join("server.log")).unwrap_or_default();
        ensure!(line == "ready\n", "PostgreSQL did not start: {}", log());
        Ok(Some(database))
    }

    /// The URL of a database on it that holds nothing.
    pub(super) fn url(&self) -> String {
        format!("postgres://postgres@localhost/postgres?host={}", self.folder.display())
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // The shell ends when nobody can speak to it any more, and removes the folder.
        drop(self.shell.stdin.take());
        let _ = self.shell.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The number of the user, or of its group.
fn number(which: &str) -> Result<u32> {
    let output = Command::new("id").args([which, USER]).output().context("cannot run id")?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().with_context(|| format!("there is no user {USER}, as which a server could run"))
}
