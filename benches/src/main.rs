//! What the parts cost, side by side with other ways.
//!
//! `cargo xtask bench` builds this in release, runs it, keeps what it prints in `docs/benchmarks.jsonl` and writes
//! `docs/benchmarks.md` from that. It is called with the number of rounds and with the groups to measure, all of them
//! where none is named, and prints lines of JSON: one for a group, then one for each contender. Contenders take turns, so
//! that a busy machine is busy for all of them.
//!
//! A group is a module with a function that makes its [`measure::Group`]; [`GROUPS`] names it.

mod client;
mod cores;
mod load;
mod measure;
mod payloads;
mod sandbox;
mod schema;
mod serving;
mod stub;

use std::io::Write;

use anyhow::{Context as _, Result, ensure};
use measure::Group;
use serde_json::json;

/// The name of a group, and what makes it.
type Named = (&'static str, fn() -> Result<Group>);

/// What can be measured, in the order of the page.
const GROUPS: &[Named] = &[
    ("schema", schema::group),
    ("stub", stub::group),
    ("sandbox", sandbox::group),
    ("client", client::group),
];

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let rounds =
        arguments.next().map_or(Ok(9), |rounds| rounds.parse()).context("the first argument is a number")?;
    let wanted: Vec<String> = arguments.collect();
    for name in &wanted {
        let known: Vec<_> = GROUPS.iter().map(|(name, _)| *name).collect();
        ensure!(known.contains(&name.as_str()), "no group {name}; there are {}", known.join(", "));
    }
    let mut out = std::io::stdout().lock();
    for (name, group) in GROUPS {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == name) {
            continue;
        }
        let mut group = group()?;
        writeln!(out, "{}", json!({"group": group.name, "about": group.about, "rounds": rounds}))?;
        for table in &mut group.tables {
            for line in measure::run(group.name, table, rounds)? {
                writeln!(out, "{line}")?;
            }
            out.flush()?;
        }
    }
    Ok(())
}
