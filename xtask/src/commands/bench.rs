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

/// What one contender took for one payload.
pub(super) struct Measured {
    payload: String,
    name: String,
    against: Option<String>,
    /// Microseconds a run, a round each.
    times: Vec<f64>,
}

/// Builds the contenders in release, lets them take turns, prints the page and writes it.
pub fn run(workspace: &Workspace, rounds: usize, out: &mut dyn Write) -> Result<Outcome> {
    anyhow::ensure!(rounds >= 7, "a median of fewer than 7 rounds says little");
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.root().join("target"), |path| workspace.root().join(path));
    let node = node::prepare(&target.join("bench-node"))?;
    if node.is_none() {
        writeln!(out, "skipped: ajv, because node or npm is missing")?;
        out.flush()?;
    }
    let measured = measure(workspace, rounds, node.as_ref().map(|node| node.folder.as_path()))?;
    let text = page::write(&measured, rounds, node.as_ref());
    write!(out, "{text}")?;
    std::fs::write(workspace.root().join(PAGE), &text).with_context(|| format!("cannot write {PAGE}"))?;
    Ok(Outcome::Done)
}

fn measure(workspace: &Workspace, rounds: usize, node: Option<&Path>) -> Result<Vec<Measured>> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["run", "--release", "--quiet", "--package", "coupa-benches", "--"])
        .arg(rounds.to_string())
        .current_dir(workspace.root())
        .stderr(Stdio::inherit());
    if let Some(node) = node {
        command.env("COUPA_BENCH_NODE", node);
    }
    let output = command.output().context("cannot run cargo")?;
    anyhow::ensure!(output.status.success(), "the contenders do not compile or run");
    let text = String::from_utf8(output.stdout).context("the measurements are no UTF-8")?;
    text.lines().map(line).collect()
}

fn line(line: &str) -> Result<Measured> {
    let value: Value = serde_json::from_str(line).with_context(|| format!("`{line}` is no measurement"))?;
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    let times = value["microseconds"].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    Ok(Measured {
        payload: text("payload").unwrap_or_default(),
        name: text("name").unwrap_or_default(),
        against: text("against"),
        times,
    })
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

    /// Of one contender's time by another's, round by round.
    pub(super) fn ratio(one: &Measured, other: &Measured) -> Self {
        Self::of(one.times.iter().zip(&other.times).map(|(one, other)| one / other))
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn the_middle_and_the_middle_half() {
        let spread = Spread::of([5.0, 1.0, 3.0, 2.0, 4.0]);
        assert_eq!((spread.low, spread.median, spread.high), (2.0, 3.0, 4.0));
        let spread = Spread::of([1.0, 2.0]);
        assert_eq!((spread.low, spread.median, spread.high), (1.25, 1.5, 1.75));
    }
}
