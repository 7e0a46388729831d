//! Rounds in which each contender has its turn.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};

use crate::node::Node;

/// How long a turn takes, about.
const TURN: Duration = Duration::from_millis(30);

/// What is measured: one run of it.
pub(crate) enum Run {
    /// In this process.
    Here(Box<dyn FnMut()>),
    /// In a process of node, by the name of the payload.
    Node(Node),
}

/// A contender.
pub(crate) struct Contender {
    /// What it is called in the table.
    pub(crate) name: String,
    /// What it is compared with: the name of another contender.
    pub(crate) against: Option<&'static str>,
    /// What is measured.
    pub(crate) run: Run,
}

/// Runs the rounds. Gives a line for each contender: microseconds a run, a round each.
pub(crate) fn run(payload: &str, contenders: &mut [Contender], rounds: usize) -> Result<Vec<Value>> {
    let mut turns = Vec::new();
    for contender in contenders.iter_mut() {
        turns.push(calibrate(&mut contender.run)?);
    }
    let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
    for _ in 0..rounds {
        for ((contender, turns), times) in contenders.iter_mut().zip(&turns).zip(&mut times) {
            times.push(turn(&mut contender.run, *turns)?);
        }
    }
    let line = |(contender, times): (&Contender, &Vec<f64>)| json!({"payload": payload, "name": contender.name, "against": contender.against, "microseconds": times});
    Ok(contenders.iter().zip(&times).map(line).collect())
}

/// How many runs make a turn.
fn calibrate(run: &mut Run) -> Result<u32> {
    let mut runs = 1;
    loop {
        let begun = Instant::now();
        turn(run, runs)?;
        let elapsed = begun.elapsed();
        if elapsed >= TURN / 2 {
            return Ok(runs);
        }
        runs = runs.saturating_mul(2);
    }
}

/// Microseconds a run.
fn turn(run: &mut Run, runs: u32) -> Result<f64> {
    match run {
        Run::Here(run) => {
            let begun = Instant::now();
            for _ in 0..runs {
                run();
            }
            Ok(begun.elapsed().as_secs_f64() * 1e6 / f64::from(runs))
        }
        Run::Node(node) => node.turn(runs),
    }
}
