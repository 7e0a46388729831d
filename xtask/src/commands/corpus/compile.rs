//! Compiles the workspace of a corpus, and runs its round trips.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::{Goal, PACE, Row, Verdict};
use crate::workspace::Workspace;

/// Most messages that are kept of a document.
const SHOWN: usize = 5;

/// How many crates of a document the compiler is to get through: types, schema, client, api; and the round trip with
/// its library.
const fn crates(goal: Goal) -> usize {
    match goal {
        Goal::Judge | Goal::Libraries => 4,
        Goal::Check | Goal::Run => 6,
    }
}

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
            && match goal {
                Goal::Run => self.executable.is_some(),
                Goal::Judge | Goal::Libraries | Goal::Check => self.crates >= crates(goal),
            }
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
        .args(match goal {
            Goal::Run => ["build", "--test", "roundtrip", "--all-features"].as_slice(),
            Goal::Check => ["check", "--lib", "--test", "roundtrip", "--all-features"].as_slice(),
            Goal::Judge | Goal::Libraries => ["check", "--lib"].as_slice(),
        })
        .args(match goal {
            Goal::Run => [].as_slice(),
            // A profile has a folder and a lock of its own: very many crates do not keep others from building.
            _ => ["--config", r#"profile.checked.inherits="dev""#, "--profile", "checked"].as_slice(),
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
    let accepted = rows.iter().filter(|row| matches!(row.verdict, Verdict::Accepted { .. })).count();
    let (mut told, mut crates) = (Instant::now(), 0);
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
            Some(row) => {
                let compiled = found.entry(row.prefix.clone()).or_default();
                let quiet = compiled.messages.is_empty();
                note(compiled);
                // The rest of a large corpus takes long: what is wrong is told when it is met.
                if quiet && !compiled.messages.is_empty() {
                    let what = message["message"]["message"].as_str().unwrap_or_default();
                    writeln!(out, "  {}: {what}", row.name)?;
                    out.flush()?;
                }
            }
            None => {
                let mut compiled = Compiled::default();
                note(&mut compiled);
                unplaced.extend(compiled.messages);
            }
        }
        crates += usize::from(message["reason"] == "compiler-artifact");
        if told.elapsed() >= PACE {
            told = Instant::now();
            let whole = found.values().filter(|compiled| compiled.is_whole(goal)).count();
            writeln!(out, "  {whole} of {accepted} documents; {crates} crates, with what they depend on")?;
            out.flush()?;
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

/// Removes the round trips that were built: each holds all that it depends on.
pub(super) fn remove_executables(rows: &[Row]) -> Result<()> {
    for executable in rows.iter().filter_map(|row| row.compiled.as_ref()?.executable.as_ref()) {
        fs::remove_file(executable).with_context(|| format!("cannot remove {}", executable.display()))?;
    }
    Ok(())
}

/// Keeps what the compiler said of each document: a file for each that is not clean.
pub(super) fn keep_messages(rows: &[Row], logs: &Path) -> Result<()> {
    for row in rows {
        let Some(compiled) = row.compiled.as_ref().filter(|compiled| !compiled.messages.is_empty()) else {
            continue;
        };
        fs::write(logs.join(format!("{}.txt", row.prefix)), compiled.messages.join("\n"))?;
    }
    Ok(())
}
