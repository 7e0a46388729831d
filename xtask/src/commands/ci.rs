//! `cargo xtask ci`: every check, in the order in which they fail fastest.

mod disk;
mod external;
mod running;
mod sandbox;
mod tools;

use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use self::external::External;
use super::{corpus, diff, docs, generate, lint, package, suite, tidy};
use crate::Outcome;
use crate::workspace::Workspace;

pub(super) use sandbox::Sandbox;
pub use tools::Tool;

/// Cargo, in the root of the workspace.
pub fn cargo(workspace: &Workspace) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace.root());
    command
}

/// The target folder.
pub fn target(workspace: &Workspace) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.root().join("target"), |path| workspace.root().join(path))
}

/// The check without which the others are pointless.
const DISK: &str = "disk";

enum Ended {
    Passed,
    Failed,
    Skipped(Tool),
}

/// What runs a check.
type Run<'c> = Box<dyn FnMut(&mut dyn Write) -> Result<Ended> + 'c>;

/// A check: its name, and what runs it.
type Check<'c> = (&'static str, Run<'c>);

/// Runs every check, or those whose name contains `only`, all of them even after one has failed, and closes with a
/// table. Where the disk is too small for them, none is begun.
pub fn run(
    workspace: &Workspace,
    require: &[Tool],
    only: Option<&str>,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let mut rows = Vec::new();
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only));
    for (name, mut check) in checks(workspace).into_iter().filter(|(name, _)| wanted(name)) {
        writeln!(out, "\n== {name}")?;
        out.flush()?;
        let begun = Instant::now();
        let ended = check(out).unwrap_or_else(|error| {
            // A check that could not run has not passed.
            let _ = writeln!(out, "{error:#}");
            Ended::Failed
        });
        let is_pointless = name == DISK && matches!(ended, Ended::Failed);
        rows.push((name, ended, begun.elapsed()));
        if is_pointless {
            break;
        }
    }
    anyhow::ensure!(!rows.is_empty(), "no check has {:?} in its name", only.unwrap_or_default());
    table(&rows, require, out)
}

fn checks(workspace: &Workspace) -> Vec<Check<'_>> {
    let command = move |arguments: &'static [&'static str]| -> Run<'_> {
        Box::new(move |out| {
            out.flush()?;
            let status = cargo(workspace).args(arguments).status().context("cannot run cargo")?;
            Ok(if status.success() { Ended::Passed } else { Ended::Failed })
        })
    };
    let ours = |outcome: Outcome| if outcome == Outcome::Done { Ended::Passed } else { Ended::Failed };
    let evolve = target(workspace).join("evolve");
    let mut checks: Vec<Check<'_>> = vec![
        (DISK, Box::new(move |out| disk::check(workspace, out))),
        ("format", command(&["fmt", "--all", "--check"])),
        ("lint", Box::new(move |out| lint::run(workspace, None, lint::Format::Text, out).map(ours))),
        ("generate --check", Box::new(move |out| generate::run(workspace, true, out).map(ours))),
        ("version", Box::new(move |out| diff::version(workspace, out).map(ours))),
        ("tidy", Box::new(move |out| tidy::run(workspace, out).map(ours))),
        ("clippy", command(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])),
        ("tests", command(&["test", "--workspace", "--no-fail-fast"])),
        ("features", command(&["test", "--package", "coupa-types", "--all-features"])),
        (
            "without postgres",
            command(&["check", "--package", "coupa-cli", "--no-default-features", "--all-targets"]),
        ),
        (
            "mutations",
            command(&["test", "--package", "coupa-tests", "--", "--ignored", "--nocapture", "mutation::"]),
        ),
        (
            "corpus",
            Box::new(move |out| {
                let places = [workspace.root().join("tests/corpus")];
                corpus::run(workspace, &places, &corpus::Wanted::run(), out).map(ours)
            }),
        ),
        (
            "suite",
            Box::new(move |out| {
                let cases = workspace.root().join("crates/coupa-schema/tests/suite");
                suite::run(workspace, &cases, None, out).map(ours)
            }),
        ),
        (
            "evolve",
            cleared(evolve, command(&["test", "--package", "coupa-tests", "--", "--ignored", "evolve::"])),
        ),
        (
            "docs",
            Box::new(move |out| docs::run(workspace, &target(workspace).join("site"), None, out).map(ours)),
        ),
        (
            "rustdoc",
            Box::new(move |out| {
                out.flush()?;
                let status = cargo(workspace)
                    .args(["doc", "--workspace", "--no-deps", "--quiet"])
                    .env("RUSTDOCFLAGS", "--deny warnings")
                    .status()
                    .context("cannot run cargo doc")?;
                Ok(if status.success() { Ended::Passed } else { Ended::Failed })
            }),
        ),
        ("package", Box::new(move |out| package::run(workspace, out).map(|()| Ended::Passed))),
    ];
    for external in External::ALL {
        checks.push((
            external.name,
            Box::new(move |out| {
                out.flush()?;
                match external.tool.find() {
                    None => Ok(Ended::Skipped(external.tool)),
                    Some(program) => external
                        .run(workspace, &program, out)
                        .map(|passed| if passed { Ended::Passed } else { Ended::Failed }),
                }
            }),
        ));
    }
    checks
}

/// A check whose folder goes once it has passed: it is large, and whoever runs the checks has no more use for it.
fn cleared(folder: PathBuf, mut check: Run<'_>) -> Run<'_> {
    Box::new(move |out| {
        let ended = check(out)?;
        if matches!(ended, Ended::Passed) && folder.exists() {
            std::fs::remove_dir_all(&folder)
                .with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        Ok(ended)
    })
}

fn table(rows: &[(&str, Ended, Duration)], require: &[Tool], out: &mut dyn Write) -> Result<Outcome> {
    let mut outcome = Outcome::Done;
    writeln!(out, "\n{:<24} {:<9} seconds", "check", "result")?;
    for (name, ended, time) in rows {
        let (word, note) = match ended {
            Ended::Passed => ("passed", String::new()),
            Ended::Failed => {
                outcome = Outcome::Failed;
                ("FAILED", String::new())
            }
            Ended::Skipped(tool) if require.contains(tool) => {
                outcome = Outcome::Failed;
                ("MISSING", format!("  required; {}", tool.install_hint()))
            }
            Ended::Skipped(tool) => ("skipped", format!("  {}", tool.install_hint())),
        };
        writeln!(out, "{name:<24} {word:<9} {:>7.1}{note}", time.as_secs_f64())?;
    }
    let total: Duration = rows.iter().map(|(_, _, time)| *time).sum();
    writeln!(out, "{:<34} {:>7.1}", "all", total.as_secs_f64())?;
    Ok(outcome)
}
