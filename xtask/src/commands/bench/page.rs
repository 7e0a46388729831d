//! The page of the measurements.

use std::fmt::Write as _;

use super::goals::GOALS;
use super::node::Node;
use super::{Measured, Spread};

/// The page as Markdown.
pub(super) fn write(measured: &[Measured], rounds: usize, node: Option<&Node>) -> String {
    let mut text = String::from("# Benchmarks\n\nWritten by `cargo xtask bench`.\n\n");
    let ajv = node.map_or_else(
        || "ajv was left out: node or npm was missing.".to_owned(),
        |node| format!("ajv {} runs in node {}.", node.ajv, node.version),
    );
    let _ = writeln!(
        text,
        "Release build, fat LTO, the allocator of the system. Contenders take turns in one process, {rounds} rounds of about 30 ms \
         each; a time is the median, a ratio the median of the ratios of each round, with the range of the middle half. A gap \
         smaller than that range is a tie. {ajv} The texts are made from the examples of the document, every element set.\n"
    );
    text.push_str("## Goals\n\n| | must | stretch | reached | |\n|---|---:|---:|---:|---|\n");
    for goal in &GOALS {
        let sign = if goal.times { "≥" } else { "≤" };
        let (reached, verdict) = match goal.reached(measured) {
            Some(spread) => (ratio(spread), goal.verdict(spread.median)),
            None => ("not measured".to_owned(), ""),
        };
        let _ = writeln!(
            text,
            "| {} | {sign} {} | {sign} {} | {reached} | {verdict} |",
            goal.words, goal.must, goal.stretch
        );
    }
    let mut payload = None;
    for row in measured {
        if payload != Some(&row.payload) {
            payload = Some(&row.payload);
            let _ = writeln!(text, "\n## {}\n\n| | µs | ratio | against |\n|---|---:|---:|---|", row.payload);
        }
        let time = Spread::of(row.times.iter().copied()).median;
        let base = row.against.as_ref().and_then(|against| {
            measured.iter().find(|other| other.payload == row.payload && other.name == *against)
        });
        let (ratio, against): (String, &str) =
            base.map_or_else(Default::default, |base| (ratio(Spread::ratio(row, base)), base.name.as_str()));
        let _ = writeln!(text, "| {} | {time:.1} | {ratio} | {against} |", row.name);
    }
    text
}

fn ratio(spread: Spread) -> String {
    let Spread { low, median, high } = spread;
    if median >= 10.0 {
        format!("{median:.1} ({low:.1} to {high:.1})")
    } else {
        format!("{median:.2} ({low:.2} to {high:.2})")
    }
}
