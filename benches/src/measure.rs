//! Rounds in which each contender has its turn.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::load::Load;

/// How long a turn takes, about, where runs are counted.
const TURN: Duration = Duration::from_millis(30);

/// How long a turn takes where requests are counted.
const LOAD: Duration = Duration::from_millis(250);

/// What belongs together and is measured in one go.
pub(crate) struct Group {
    /// By which it is asked for.
    pub(crate) name: &'static str,
    /// What is measured and by what means: prose of the page.
    pub(crate) about: String,
    /// Tables of the page.
    pub(crate) tables: Vec<Table>,
}

/// Contenders that take turns.
pub(crate) struct Table {
    /// Its heading, which no other table has.
    pub(crate) title: String,
    /// In the order of the page.
    pub(crate) contenders: Vec<Contender>,
}

/// A contender.
pub(crate) struct Contender {
    /// What it is called in the table.
    pub(crate) name: String,
    /// What it is compared with: the name of another contender of the table.
    pub(crate) against: Option<&'static str>,
    /// What is measured.
    pub(crate) run: Run,
}

/// A way to measure.
pub(crate) enum Run {
    /// Does it so many times and gives microseconds a run; how many times makes a turn is found out first.
    Timed(Box<dyn FnMut(u32) -> Result<f64>>),
    /// Asks a server as often as it can; requests a second.
    Load(Load),
    /// Has a measure of its own: its name, such as `rows/s`, and what gives one value. More is better.
    Rate(&'static str, Box<dyn FnMut() -> Result<f64>>),
}

impl Run {
    /// Times what one run does.
    pub(crate) fn once(mut run: impl FnMut() + 'static) -> Self {
        Self::Timed(Box::new(move |runs| {
            let begun = Instant::now();
            for _ in 0..runs {
                run();
            }
            Ok(begun.elapsed().as_secs_f64() * 1e6 / f64::from(runs))
        }))
    }

    /// What the values count.
    fn unit(&self) -> &'static str {
        match self {
            Self::Timed(_) => "µs",
            Self::Load(_) => "requests/s",
            Self::Rate(unit, _) => unit,
        }
    }

    /// What comes before the first round: warmth, and how many runs make a turn.
    fn prepare(&mut self) -> Result<u32> {
        match self {
            Self::Timed(run) => calibrate(run),
            Self::Load(load) => load.turn(LOAD / 4).map(|_| 1),
            Self::Rate(..) => Ok(1),
        }
    }

    fn turn(&mut self, runs: u32) -> Result<f64> {
        match self {
            Self::Timed(run) => run(runs),
            Self::Load(load) => load.turn(LOAD),
            Self::Rate(_, run) => run(),
        }
    }
}

/// Runs the rounds of a table. Gives a line for each contender, with a value a round.
pub(crate) fn run(group: &str, table: &mut Table, rounds: usize) -> Result<Vec<Value>> {
    let mut turns = Vec::new();
    for contender in &mut table.contenders {
        turns.push(contender.run.prepare().with_context(|| contender.name.clone())?);
    }
    let mut values = vec![Vec::with_capacity(rounds); table.contenders.len()];
    for _ in 0..rounds {
        for ((contender, turns), values) in table.contenders.iter_mut().zip(&turns).zip(&mut values) {
            values.push(contender.run.turn(*turns).with_context(|| contender.name.clone())?);
        }
    }
    let line = |(contender, values): (&Contender, &Vec<f64>)| {
        json!({
            "group": group, "table": table.title, "name": contender.name, "against": contender.against,
            "unit": contender.run.unit(), "values": values.iter().map(|value| short(*value)).collect::<Vec<_>>(),
        })
    };
    Ok(table.contenders.iter().zip(&values).map(line).collect())
}

/// A number with five digits, which is more than a measurement knows.
fn short(number: f64) -> f64 {
    format!("{number:.4e}").parse().unwrap_or(number)
}

/// How many runs make a turn.
fn calibrate(run: &mut dyn FnMut(u32) -> Result<f64>) -> Result<u32> {
    let mut runs = 1;
    loop {
        let begun = Instant::now();
        run(runs)?;
        if begun.elapsed() >= TURN / 2 {
            return Ok(runs);
        }
        runs = runs.saturating_mul(2);
    }
}
