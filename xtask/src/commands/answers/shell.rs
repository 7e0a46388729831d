//! A shell with a sandbox beside it, and the variables that the docs use.

use std::collections::BTreeMap;
use std::fs;
#[cfg(unix)]
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

#[cfg(unix)]
use super::database::Database;
use crate::commands::ci::{Sandbox, target};
use crate::workspace::Workspace;

/// When everything happens that the docs show.
const NOW: &str = "2026-01-15T09:00:00Z";
/// What the docs call the address of a sandbox.
const ADDRESS: &str = "http://127.0.0.1:8080";

/// The smallest picture that a sandbox takes.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
    \0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// What a command did.
pub(super) struct Said {
    pub(super) code: Option<i32>,
    pub(super) printed: String,
    pub(super) errors: String,
}

/// A shell with a sandbox beside it.
pub(super) struct Shell {
    sandbox: Sandbox,
    folder: PathBuf,
    variables: BTreeMap<&'static str, String>,
    /// Processes that commands left in the background.
    left: Vec<String>,
    #[cfg(unix)]
    database: Option<Database>,
}

impl Shell {
    /// Starts the sandbox, and gives the shell an empty folder.
    pub(super) fn start(workspace: &Workspace) -> Result<Self> {
        let sandbox = Sandbox::start(workspace)?;
        let folder = target(workspace).join("ci/answers");
        let base = sandbox.url().trim_end_matches('/').to_owned();
        let [id, secret, key] = Sandbox::CREDENTIALS.map(str::to_owned);
        let programs = target(workspace).join("debug");
        let path = std::env::var("PATH").unwrap_or_default();
        let variables = BTreeMap::from([
            ("BASE", base.clone()),
            ("CLIENT_ID", id.clone()),
            ("CLIENT_SECRET", secret.clone()),
            ("API_KEY", key.clone()),
            ("COUPA_CORE_URL", base.clone()),
            ("COUPA_CLIENT_ID", id),
            ("COUPA_CLIENT_SECRET", secret),
            ("COUPA_CSO_URL", base.clone()),
            ("COUPA_CSO_KEY", key),
            ("COUPA_SANDBOX_URL", base),
            ("COUPA_PROFILES", folder.join("profiles.toml").display().to_string()),
            ("PATH", format!("{}:{path}", programs.display())),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("COLUMNS", "100".to_owned()),
        ]);
        Ok(Self {
            sandbox,
            folder,
            variables,
            left: Vec::new(),
            #[cfg(unix)]
            database: None,
        })
    }

    /// Gives the shell an empty PostgreSQL database, and addresses for two sandboxes in front of it; whether it could.
    #[cfg(unix)]
    pub(super) fn add_database(&mut self) -> Result<bool> {
        // The one before ends first: they have the same folder.
        self.database = None;
        self.database = Database::start()?;
        let Some(database) = &self.database else { return Ok(false) };
        // Both are taken before one is given back, so that they differ.
        let listeners = [TcpListener::bind("127.0.0.1:0")?, TcpListener::bind("127.0.0.1:0")?];
        self.variables.insert("DATABASE_URL", database.url());
        for (name, listener) in ["LEFT", "RIGHT"].into_iter().zip(listeners) {
            self.variables.insert(name, listener.local_addr()?.to_string());
        }
        Ok(true)
    }

    #[cfg(not(unix))]
    pub(super) fn add_database(&mut self) -> Result<bool> {
        Ok(false)
    }

    /// Ends what commands left in the background.
    fn end_left(&mut self) {
        if !self.left.is_empty() {
            // They may have ended by themselves.
            let _ = Command::new("bash")
                .args(["-c", "kill \"$@\" 2>/dev/null", "bash"])
                .args(&self.left)
                .status();
            self.left.clear();
        }
    }

    /// Makes the world as new, with a clock that stands still, the folder empty but for a picture, and a token.
    pub(super) fn fresh(&mut self) -> Result<()> {
        self.end_left();
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        fs::create_dir_all(&self.folder)?;
        fs::write(self.folder.join("portrait.png"), PICTURE)?;
        self.variables.remove("TOKEN");
        let made = self.run(&format!(
            "curl -sSf -X POST \"$BASE/_sandbox/reset\" &&\
             curl -sSf -X PUT \"$BASE/_sandbox/clock\" -H 'Content-Type: application/json' \
             -d '{{\"now\":\"{NOW}\",\"frozen\":true}}' -o /dev/null &&\
             curl -sSf \"$BASE/oauth2/token\" -d grant_type=client_credentials -d client_id=\"$CLIENT_ID\" \
             -d client_secret=\"$CLIENT_SECRET\""
        ))?;
        ensure!(made.code == Some(0), "the sandbox cannot be made as new: {}{}", made.printed, made.errors);
        ensure!(self.variables.contains_key("TOKEN"), "the sandbox gives no token: {}", made.printed);
        Ok(())
    }

    /// Runs a command. A token in what it prints is the one that later commands send.
    pub(super) fn run(&mut self, command: &str) -> Result<Said> {
        // What is started in the background is known to no later shell.
        let list = self.folder.with_extension("left");
        let output = Command::new("bash")
            .args(["-euc", &format!("trap 'jobs -p >\"$0\"' EXIT\n{command}")])
            .arg(&list)
            .envs(&self.variables)
            .current_dir(&self.folder)
            .output()
            .context("cannot run bash")?;
        let left = fs::read_to_string(&list).unwrap_or_default();
        self.left.extend(left.lines().map(str::to_owned));
        let text = |bytes: &[u8]| {
            String::from_utf8_lossy(bytes).replace(self.sandbox.url().trim_end_matches('/'), ADDRESS)
        };
        let said =
            Said { code: output.status.code(), printed: text(&output.stdout), errors: text(&output.stderr) };
        if let Some(token) = token(&said.printed) {
            self.variables.insert("TOKEN", token.to_owned());
        }
        Ok(said)
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        self.end_left();
    }
}

/// The access token in an answer.
fn token(printed: &str) -> Option<&str> {
    let rest = printed.split_once("\"access_token\":\"")?.1;
    rest.split('"').next()
}

/// What was printed, as the docs show it: JSON over several lines, without what is never the same twice.
pub(super) fn tidied(printed: &str) -> String {
    let text = match token(printed) {
        Some(token) => printed.replace(token, "…"),
        None => printed.to_owned(),
    };
    let json = serde_json::from_str::<serde_json::Value>(&text).ok();
    let pretty = json.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or(text);
    pretty.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::tidied;

    #[test]
    fn answers_are_the_same_each_time() {
        assert_eq!(
            tidied("{\"access_token\":\"eyJ0.x\",\"expires_in\":1}\n"),
            "{\n  \"access_token\": \"…\",\n  \"expires_in\": 1\n}"
        );
        assert_eq!(tidied("id  name\n1   A\n\n"), "id  name\n1   A");
    }
}
