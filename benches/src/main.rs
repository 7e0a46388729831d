//! What parsing, validating and writing cost, side by side with other ways.
//!
//! `cargo xtask bench` builds this in release, runs it, and writes `docs/benchmarks.md` from what it prints: one line of
//! JSON for each contender. Contenders take turns, so that a busy machine is busy for all of them.

mod contenders;
mod measure;
mod node;
mod payloads;

use std::io::Write;

fn main() -> anyhow::Result<()> {
    let rounds = std::env::args().nth(1).map_or(Ok(9), |rounds| rounds.parse())?;
    let mut out = std::io::stdout().lock();
    for (payload, mut contenders) in contenders::all()? {
        for line in measure::run(&payload, &mut contenders, rounds)? {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
    }
    Ok(())
}
