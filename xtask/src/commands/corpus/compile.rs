//! Compiles the workspace of a corpus, and runs its round trips.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::{Goal, Row, Verdict};
use crate::workspace::Workspace;

/// Most messages that are kept of a document.
const SHOWN: usize = 5;

/// Libraries of each document: types, schema, client, api.
const LIBRARIES: usize = 4;

/// How compiling the crates of a document ended.
#[derive(Default)]
pub(super) struct Compiled {
    pub(super) errors: usize,
    pub(super) warnings: usize,
    /// The first messages, as the compiler renders them.
    pub(super) messages: Vec<String>,
    /// The round trip, where it could be built.
    pub(super) executable: Option<PathBuf>,
    /// Crates that the compiler got through.
    pub(super) crates: usize,
}

impl Compiled {
    /// Whether everything that the goal asks for is there.
    pub(super) fn is_whole(&self, goal: Goal) -> bool {
        self.errors == 0
            && if goal == Goal::Run { self.executable.is_some() } else { self.crates >= LIBRARIES }
    }
}

/// How the round trip of a document ended.
#[derive(Default)]
pub(super) struct Ran {
    pub(super) passed: usize,
    pub(super) cases: usize,
    /// Operations of which a case failed.
    pub(super) failed: Vec<String>,
    pub(super) seconds: f64,
    /// Exit status zero.
    pub(super) clean: bool,
}

/// Compiles everything that was accepted.
pub(super) fn all(
    workspace: &Workspace,
    place: &Workspace,
    goal: Goal,
    target: &Path,
    rows: &mut [Row],
    out: &mut dyn Write,
) -> Result<()> {
    writeln!(out, "compiling {} in {}", place.root().display(), target.display())?;
    out.flush()?;
    let mut child = super::super::ci::cargo(workspace)
        .current_dir(place.root())
        .env("CARGO_TARGET_DIR", target)
        // What is compiled once gains nothing from being cut up for a second time.
        .env("CARGO_INCREMENTAL", "0")
        .args(if goal == Goal::Run {
            ["build", "--test", "roundtrip", "--all-features"].as_slice()
        } else {
            // A profile has a folder and a lock of its own: very many crates do not keep others from building.
            ["check", "--lib", "--config", r#"profile.checked.inherits="dev""#, "--profile", "checked"]
                .as_slice()
        })
        .args(["--workspace", "--keep-going", "--message-format", "json", "--quiet"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run cargo")?;
    let errors = child.stderr.take().context("no standard error")?;
    let errors = std::thread::spawn(move || std::io::read_to_string(errors).unwrap_or_default());
    let mut found: BTreeMap<String, Compiled> = BTreeMap::new();
    let mut unplaced = Vec::new();
    for line in BufReader::new(child.stdout.take().context("no standard output")?).lines() {
        let Ok(message) = serde_json::from_str::<Value>(&line?) else { continue };
        let package = message["package_id"].as_str().unwrap_or_default();
        let name = package.rsplit('/').next().unwrap_or_default();
        let name = name.split('#').next().unwrap_or_default();
        // The longest prefix: `pet` and `pet-store` may both be there.
        let row = rows
            .iter()
            .filter(|row| name.strip_prefix(&row.prefix).is_some_and(|rest| rest.starts_with('-')))
            .max_by_key(|row| row.prefix.len());
        let note = |compiled: &mut Compiled| {
            if let Some(path) = message["executable"].as_str() {
                compiled.executable = Some(PathBuf::from(path));
            }
            compiled.crates += usize::from(message["reason"] == "compiler-artifact");
            // Errors stand before warnings.
            let at = match message["message"]["level"].as_str() {
                Some("error") => {
                    compiled.errors += 1;
                    compiled.errors - 1
                }
                Some("warning") => {
                    compiled.warnings += 1;
                    compiled.messages.len()
                }
                _ => return,
            };
            if at < SHOWN {
                let text = message["message"]["rendered"].as_str().unwrap_or_default().to_owned();
                compiled.messages.insert(at, text);
                compiled.messages.truncate(SHOWN);
            }
        };
        match row {
            Some(row) => note(found.entry(row.prefix.clone()).or_default()),
            None => {
                let mut compiled = Compiled::default();
                note(&mut compiled);
                unplaced.extend(compiled.messages);
            }
        }
    }
    child.wait()?;
    let said = errors.join().unwrap_or_default();
    let mut built = false;
    for row in rows.iter_mut().filter(|row| matches!(row.verdict, Verdict::Accepted { .. })) {
        let compiled = found.remove(&row.prefix).unwrap_or_default();
        built |= compiled.is_whole(goal);
        row.compiled = Some(compiled);
    }
    for message in unplaced {
        writeln!(out, "{message}")?;
    }
    if !built {
        writeln!(out, "{said}")?;
    }
    Ok(())
}

/// Runs each round trip that was built. What it printed is kept in a file a document.
pub(super) fn run(rows: &mut [Row], logs: &Path) -> Result<()> {
    fs::create_dir_all(logs)?;
    for row in rows {
        let Some(compiled) = &row.compiled else { continue };
        let log = logs.join(format!("{}.txt", row.prefix));
        let Some(executable) = &compiled.executable else {
            fs::write(&log, compiled.messages.join("\n"))?;
            continue;
        };
        let begun = Instant::now();
        let output = Command::new(executable)
            .args(["--nocapture", "--test-threads", "2"])
            .output()
            .with_context(|| format!("cannot run {}", executable.display()))?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut ran =
            Ran { seconds: begun.elapsed().as_secs_f64(), clean: output.status.success(), ..Ran::default() };
        for line in printed.lines() {
            // The harness of Rust may have begun the line.
            let Some((_, rest)) = line.split_once("roundtrip ") else { continue };
            let [id, passed, cases] = rest.split(' ').collect::<Vec<_>>()[..] else { continue };
            let (Ok(passed), Ok(cases)) = (passed.parse::<usize>(), cases.parse::<usize>()) else { continue };
            ran.passed += passed;
            ran.cases += cases;
            if passed < cases {
                ran.failed.push(id.to_owned());
            }
        }
        let text = format!(
            "{}\n{printed}\n{}",
            compiled.messages.join("\n"),
            String::from_utf8_lossy(&output.stderr)
        );
        fs::write(&log, text)?;
        row.ran = Some(ran);
    }
    Ok(())
}
