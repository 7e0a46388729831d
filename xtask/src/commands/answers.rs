//! `cargo xtask answers`: runs every command and program that the docs show, against a sandbox.
//!
//! The calls of the pages of operations come from the generator (`docs/generated/calls.json`, and an example of the
//! client); what they print stands in `docs/answers/`. The guides are read as they are written: a block `sh` is run, a
//! block `text` or `json` right behind it is what it prints, and `…` in that stands for anything. Each call meets a world
//! as new, whose clock stands still, so that its answer is the same each time. A guide that speaks of `$DATABASE_URL` has
//! a PostgreSQL server of its own, and is skipped where none is installed.

#[cfg(unix)]
mod database;
mod guides;
mod shell;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use self::shell::Shell;
use super::ci::{cargo, target};
use crate::Outcome;
use crate::workspace::Workspace;

/// Folder of what the calls print, relative to the root.
const ANSWERS: &str = "docs/answers";
/// The calls that a shell makes.
const CALLS: &str = "docs/generated/calls.json";

/// The calls of one operation.
#[derive(Deserialize)]
struct Calls {
    operation: String,
    /// The operation that makes what this one needs.
    first: Option<String>,
    commands: BTreeMap<String, String>,
}

/// What is written as the answer of each call, by its name, such as `worker_show.curl`.
pub fn written(workspace: &Workspace) -> Result<BTreeMap<String, String>> {
    let mut answers = BTreeMap::new();
    let folder = workspace.root().join(ANSWERS);
    if folder.is_dir() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".txt")) {
                let text =
                    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                answers.insert(name.to_owned(), text.trim_end().to_owned());
            }
        }
    }
    Ok(answers)
}

/// Runs them all. With `write`, what the calls print is written down in place of being compared.
pub fn run(workspace: &Workspace, write: bool, out: &mut dyn Write) -> Result<Outcome> {
    let mut built = cargo(workspace);
    let status =
        built.args(["build", "--quiet", "--package", "coupa-client", "--example", "operations"]).status();
    ensure!(status.context("cannot run cargo")?.success(), "the program of the Rust calls cannot be built");
    let mut shell = Shell::start(workspace)?;
    let printed = printed(workspace, &mut shell)?;
    let mut problems = Vec::new();
    if write {
        write_down(&workspace.root().join(ANSWERS), &printed)?;
    } else {
        compare(&written(workspace)?, &printed, &mut problems);
    }
    let blocks = guides::run(&workspace.root().join("docs/guides"), &mut shell, &mut problems, out)?;
    for problem in &problems {
        writeln!(out, "{problem}\n")?;
    }
    writeln!(
        out,
        "{} calls of operations, {blocks} commands of the guides: {} problems",
        printed.len(),
        problems.len()
    )?;
    Ok(if problems.is_empty() { Outcome::Done } else { Outcome::Failed })
}

/// What each call of an operation prints.
fn printed(workspace: &Workspace, shell: &mut Shell) -> Result<BTreeMap<String, String>> {
    let text =
        fs::read_to_string(workspace.root().join(CALLS)).with_context(|| format!("cannot read {CALLS}"))?;
    let calls: Vec<Calls> =
        serde_json::from_str(&text).with_context(|| format!("{CALLS} is not understood"))?;
    let program =
        target(workspace).join("debug/examples").join(format!("operations{}", std::env::consts::EXE_SUFFIX));
    let mut printed = BTreeMap::new();
    for call in &calls {
        let mut ways = call.commands.clone();
        if call.commands.contains_key("command") {
            ways.insert("rust".to_owned(), format!("'{}' {}", program.display(), call.operation));
        }
        for (way, command) in ways {
            shell.fresh()?;
            if let Some(first) = &call.first {
                let first = calls.iter().find(|other| other.operation == *first);
                let first = first.and_then(|first| first.commands.get("curl"));
                shell.run(
                    first.with_context(|| format!("{CALLS}: {} needs what is not there", call.operation))?,
                )?;
            }
            let said = shell.run(&command)?;
            ensure!(
                said.code == Some(0) && said.errors.is_empty() && !said.printed.contains("\"errors\""),
                "{}.{way} fails:\n{command}\n{}{}",
                call.operation,
                said.printed,
                said.errors
            );
            printed.insert(format!("{}.{way}", call.operation), shell::tidied(&said.printed));
        }
    }
    Ok(printed)
}

fn write_down(folder: &Path, printed: &BTreeMap<String, String>) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    for (name, text) in printed {
        let end = if text.is_empty() { "" } else { "\n" };
        fs::write(folder.join(format!("{name}.txt")), format!("{text}{end}"))?;
    }
    Ok(())
}

fn compare(
    written: &BTreeMap<String, String>,
    printed: &BTreeMap<String, String>,
    problems: &mut Vec<String>,
) {
    for (name, text) in printed {
        match written.get(name) {
            Some(known) if known == text => {}
            Some(known) => problems.push(format!(
                "{ANSWERS}/{name}.txt is not what the call prints; `cargo xtask answers --write` writes it anew\n{}",
                difference(known, text)
            )),
            None => problems.push(format!("{ANSWERS}/{name}.txt is missing; `cargo xtask answers --write` writes it")),
        }
    }
    for name in written.keys().filter(|name| !printed.contains_key(*name)) {
        problems.push(format!("{ANSWERS}/{name}.txt belongs to no call"));
    }
}

/// The first line in which two texts differ.
fn difference(written: &str, printed: &str) -> String {
    let mut lines = written.lines().zip(printed.lines()).enumerate();
    match lines.find(|(_, (a, b))| a != b) {
        Some((at, (a, b))) => format!("line {}\n  written {a}\n  printed {b}", at + 1),
        None => format!(
            "  written {} lines\n  printed {} lines",
            written.lines().count(),
            printed.lines().count()
        ),
    }
}
