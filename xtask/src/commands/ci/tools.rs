//! Checks that need a tool from outside: another implementation's verdict on what we publish.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::target;
use crate::workspace::Workspace;

/// A tool that a check needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Tool {
    /// Node.js, with npm.
    Node,
    /// Python 3, with venv and pip.
    Python,
    /// A PostgreSQL server.
    Postgres,
    /// Chromium.
    Chromium,
}

impl Tool {
    /// All of them, in the order in which they are checked.
    pub const ALL: [Self; 4] = [Self::Python, Self::Node, Self::Chromium, Self::Postgres];

    /// Name of the check in the closing table.
    pub const fn check_name(self) -> &'static str {
        match self {
            Self::Node => "schemas by ajv",
            Self::Python => "schemas by jsonschema",
            Self::Postgres => "postgres",
            Self::Chromium => "docs in chromium",
        }
    }

    /// How to get the tool.
    pub const fn install_hint(self) -> &'static str {
        match self {
            Self::Node => "install node and npm",
            Self::Python => "install python3 with venv and pip",
            Self::Postgres => "install a PostgreSQL server",
            Self::Chromium => "install chromium",
        }
    }

    /// Path of the program, where it is installed.
    pub fn find(self) -> Option<PathBuf> {
        match self {
            Self::Node => on_path(&["node"]).filter(|_| on_path(&["npm"]).is_some()),
            Self::Python => on_path(&["python3"]),
            Self::Postgres => on_path(&["postgres"]).or_else(|| {
                let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
                versions
                    .filter_map(|entry| Some(entry.ok()?.path().join("bin/postgres")))
                    .filter(|path| path.exists())
                    .max()
            }),
            Self::Chromium => on_path(&["chromium", "chromium-browser", "google-chrome"]),
        }
    }

    /// Runs the check.
    pub fn check(self, workspace: &Workspace, program: &Path, out: &mut dyn Write) -> Result<bool> {
        match self {
            Self::Python => {
                let environment = target(workspace).join("ci/python");
                let python = environment.join("bin/python");
                if !python.exists() {
                    done(Command::new(program).args(["-m", "venv"]).arg(&environment))?;
                    done(
                        Command::new(&python)
                            .args(["-m", "pip", "install", "--quiet", "--requirement"])
                            .arg(script(workspace, "requirements.txt")),
                    )?;
                }
                passed(Command::new(&python).arg(script(workspace, "validate.py")).arg(workspace.root()))
            }
            Self::Node => {
                let folder = target(workspace).join("ci/node");
                std::fs::create_dir_all(&folder)?;
                for file in ["package.json", "package-lock.json", "validate.mjs"] {
                    std::fs::copy(script(workspace, file), folder.join(file))
                        .with_context(|| format!("cannot copy {file}"))?;
                }
                done(
                    Command::new("npm")
                        .args(["ci", "--silent", "--no-audit", "--no-fund"])
                        .current_dir(&folder),
                )?;
                passed(Command::new(program).arg("validate.mjs").arg(workspace.root()).current_dir(&folder))
            }
            Self::Chromium => {
                let page = target(workspace).join("site/index.html");
                let profile = target(workspace).join("ci/chromium");
                let output = Command::new(program)
                    .args([
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--dump-dom",
                    ])
                    .arg(format!("--user-data-dir={}", profile.display()))
                    .arg(format!("file://{}", page.display()))
                    .output()
                    .context("cannot run chromium")?;
                let log = String::from_utf8_lossy(&output.stderr);
                let complaints: Vec<&str> = log.lines().filter(|line| line.contains("CONSOLE")).collect();
                complaints.iter().try_for_each(|line| writeln!(out, "{line}"))?;
                let shown = String::from_utf8_lossy(&output.stdout).contains("worker_create");
                writeln!(
                    out,
                    "index page: {}, console: {} lines",
                    if shown { "shows the operations" } else { "EMPTY" },
                    complaints.len()
                )?;
                Ok(output.status.success() && shown && complaints.is_empty())
            }
            Self::Postgres => {
                writeln!(out, "{}: found; no part of this version uses it", program.display())?;
                Ok(true)
            }
        }
    }
}

fn script(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.root().join("tests/external").join(name)
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|program| program.is_file())
}

fn done(command: &mut Command) -> Result<()> {
    anyhow::ensure!(passed(command)?, "{command:?} failed");
    Ok(())
}

fn passed(command: &mut Command) -> Result<bool> {
    Ok(command.status().with_context(|| format!("cannot run {command:?}"))?.success())
}
