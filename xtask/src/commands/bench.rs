//! `cargo xtask bench`: comparisons side by side in one run, written to `docs/benchmarks.md`.

mod goals;
mod node;
mod page;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::Outcome;
use crate::workspace::Workspace;

/// Where the page stands, relative to the root.
const PAGE: &str = "docs/benchmarks.md";

/// Where the measurements stand: what the contenders printed, line by line.
const LINES: &str = "docs/benchmarks.jsonl";

/// What is measured in one go.
pub(super) struct Group {
    name: String,
    /// What is measured, and by what means.
    about: String,
    rounds: u64,
    rows: Vec<Measured>,
    /// The lines that say so.
    lines: String,
}

/// What one contender took, or reached.
pub(super) struct Measured {
    table: String,
    name: String,
    against: Option<String>,
    /// What the values count: microseconds, or something a second.
    unit: String,
    /// One a round.
    values: Vec<f64>,
}

/// Builds the contenders in release, lets those of the groups take turns, prints the page and writes it.
pub fn run(workspace: &Workspace, rounds: usize, only: &[String], out: &mut dyn Write) -> Result<Outcome> {
    anyhow::ensure!(rounds >= 7, "a median of fewer than 7 rounds says little");
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.root().join("target"), |path| workspace.root().join(path));
    let node = node::prepare(&target.join("bench-node"))?;
    if node.is_none() {
        writeln!(out, "skipped: ajv and Prism, because node or npm is missing")?;
        out.flush()?;
    }
    let known = std::fs::read_to_string(workspace.root().join(LINES)).unwrap_or_default();
    let groups = merged(groups(&known)?, groups(&measure(workspace, rounds, only, node.as_deref())?)?);
    let lines: String = groups.iter().map(|group| group.lines.as_str()).collect();
    let text = page::write(&groups);
    write!(out, "{text}")?;
    for (path, text) in [(LINES, &lines), (PAGE, &text)] {
        std::fs::write(workspace.root().join(path), text).with_context(|| format!("cannot write {path}"))?;
    }
    Ok(Outcome::Done)
}

/// The group that needs the generator, and no other crate of ours.
const GENERATE: &str = "generate";

/// More documents for that group, one after the other as in `PATH`; that of this repository is measured always.
const DOCUMENTS: &str = "COUPA_BENCH_DOCUMENTS";

fn measure(workspace: &Workspace, rounds: usize, only: &[String], node: Option<&Path>) -> Result<String> {
    let (generate, others): (Vec<_>, Vec<_>) = only.iter().cloned().partition(|name| name == GENERATE);
    let mut lines = String::new();
    if only.is_empty() || !others.is_empty() {
        lines.push_str(&contenders(workspace, rounds, &others, node)?);
    }
    if only.is_empty() || !generate.is_empty() {
        let mut command = release(workspace, &["--package", "coupa-codegen", "--example", "generate"]);
        command.arg(rounds.to_string()).arg("spec/openapi.yaml");
        if let Some(more) = std::env::var_os(DOCUMENTS) {
            command.args(std::env::split_paths(&more));
        }
        lines.push_str(&printed(command)?);
    }
    Ok(lines)
}

fn contenders(workspace: &Workspace, rounds: usize, only: &[String], node: Option<&Path>) -> Result<String> {
    let mut command = release(workspace, &["--package", "coupa-benches"]);
    command.arg(rounds.to_string()).args(only);
    if let Some(node) = node {
        command.env("COUPA_BENCH_NODE", node);
    }
    printed(command)
}

/// A program of this workspace in release; its arguments follow.
fn release(workspace: &Workspace, program: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["run", "--release", "--quiet"])
        .args(program)
        .arg("--")
        .current_dir(workspace.root())
        .stderr(Stdio::inherit());
    command
}

fn printed(mut command: Command) -> Result<String> {
    let output = command.output().context("cannot run cargo")?;
    anyhow::ensure!(output.status.success(), "the contenders do not compile or run");
    String::from_utf8(output.stdout).context("the measurements are no UTF-8")
}

/// Those that were measured now in the place of those known before.
fn merged(known: Vec<Group>, measured: Vec<Group>) -> Vec<Group> {
    let mut groups = known;
    for group in measured {
        match groups.iter_mut().find(|known| known.name == group.name) {
            Some(known) => *known = group,
            None => groups.push(group),
        }
    }
    groups
}

/// A line for a group, then a line for each of its contenders.
fn groups(text: &str) -> Result<Vec<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for line in text.lines() {
        let value: Value =
            serde_json::from_str(line).with_context(|| format!("`{line}` is no measurement"))?;
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        if let Some(rounds) = value["rounds"].as_u64() {
            groups.push(Group {
                name: text("group").unwrap_or_default(),
                about: text("about").unwrap_or_default(),
                rounds,
                rows: Vec::new(),
                lines: String::new(),
            });
        }
        let group = groups.last_mut().with_context(|| format!("`{line}` belongs to no group"))?;
        group.lines.push_str(line);
        group.lines.push('\n');
        if value["rounds"].is_null() {
            group.rows.push(Measured {
                table: text("table").unwrap_or_default(),
                name: text("name").unwrap_or_default(),
                against: text("against"),
                unit: text("unit").unwrap_or_default(),
                values: value["values"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect(),
            });
        }
    }
    Ok(groups)
}

/// The middle, and the range that holds the middle half.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spread {
    pub(super) low: f64,
    pub(super) median: f64,
    pub(super) high: f64,
}

impl Spread {
    /// Of these numbers.
    pub(super) fn of(numbers: impl IntoIterator<Item = f64>) -> Self {
        let mut numbers: Vec<f64> = numbers.into_iter().collect();
        numbers.sort_by(f64::total_cmp);
        let at = |quarter: usize| {
            let place = numbers.len().saturating_sub(1) * quarter;
            let (index, rest) = (place / 4, place % 4);
            let low = numbers.get(index).copied().unwrap_or(f64::NAN);
            let high = numbers.get(index + 1).copied().unwrap_or(low);
            low + (high - low) * f64::from(u8::try_from(rest).unwrap_or_default()) / 4.0
        };
        Self { low: at(1), median: at(2), high: at(3) }
    }

    /// Of one contender's value by another's, round by round.
    pub(super) fn ratio(one: &Measured, other: &Measured) -> Self {
        Self::of(one.values.iter().zip(&other.values).map(|(one, other)| one / other))
    }
}

#[cfg(test)]
mod tests {
    use super::{Spread, groups, merged};

    #[test]
    fn groups_that_are_not_measured_again_stay() {
        let group = |name: &str, value: u32| {
            format!(
                "{{\"group\":\"{name}\",\"about\":\"\",\"rounds\":9}}\n{{\"table\":\"t\",\"name\":\"n\",\"unit\":\"µs\",\"values\":[{value}]}}\n"
            )
        };
        let known = groups(&format!("{}{}", group("a", 1), group("b", 2))).unwrap();
        let measured = groups(&format!("{}{}", group("b", 3), group("c", 4))).unwrap();
        let all = merged(known, measured);
        let lines: String = all.iter().map(|group| group.lines.as_str()).collect();
        assert_eq!(lines, [group("a", 1), group("b", 3), group("c", 4)].concat());
        assert!(groups("{\"name\":\"n\"}").is_err() && groups("no").is_err());
    }

    #[test]
    fn the_middle_and_the_middle_half() {
        let spread = Spread::of([5.0, 1.0, 3.0, 2.0, 4.0]);
        assert_eq!((spread.low, spread.median, spread.high), (2.0, 3.0, 4.0));
        let spread = Spread::of([1.0, 2.0]);
        assert_eq!((spread.low, spread.median, spread.high), (1.25, 1.5, 1.75));
    }
}
