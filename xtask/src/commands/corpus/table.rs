//! The table of a corpus.

use std::collections::BTreeMap;
use std::io::Write;
use std::time::Duration;

use anyhow::Result;

use super::{Goal, Row, Verdict};
use crate::Outcome;

/// Prints a line a document, then what went wrong, then the sums.
pub(super) fn print(rows: &[Row], goal: Goal, compiling: Duration, out: &mut dyn Write) -> Result<Outcome> {
    let width = rows.iter().map(|row| short(&row.name).chars().count()).max().unwrap_or(0).max(8);
    writeln!(
        out,
        "\n{:<width$}  {:<28}  {:<16}  {:<15}  {:>6}  {:>7}",
        "document", "accepted", "compiled", "round trip", "lines", "seconds"
    )?;
    let mut outcome = Outcome::Done;
    for row in rows {
        let bad = is_bad(row, goal);
        if bad {
            outcome = Outcome::Failed;
        }
        // Of very many, those that hold are counted and not named.
        if matches!(goal, Goal::Libraries | Goal::Check) && !bad {
            continue;
        }
        let (verdict, lines) = match &row.verdict {
            Verdict::Accepted { lines, operations } => (format!("yes, {operations} operations"), *lines),
            Verdict::Refused { rule, errors, .. } if *errors > 1 => {
                (format!("no: {rule} +{}", errors - 1), 0)
            }
            Verdict::Refused { rule, .. } => (format!("no: {rule}"), 0),
            Verdict::Broken(_) => ("BROKEN".to_owned(), 0),
        };
        let built = match &row.compiled {
            Some(result) if result.errors > 0 => format!("NO, {} errors", result.errors),
            Some(result) if !result.is_whole(goal) => "NO".to_owned(),
            Some(result) if result.warnings > 0 => format!("{} WARNINGS", result.warnings),
            Some(_) => "yes".to_owned(),
            None => "-".to_owned(),
        };
        let ran = match &row.ran {
            Some(ran) if ran.clean => format!("{}/{}", ran.passed, ran.cases),
            Some(ran) => format!("FAILED {}/{}", ran.passed, ran.cases),
            None => "-".to_owned(),
        };
        let seconds = row.time.as_secs_f64() + row.ran.as_ref().map_or(0.0, |ran| ran.seconds);
        let lines = if lines == 0 { "-".to_owned() } else { lines.to_string() };
        writeln!(
            out,
            "{:<width$}  {verdict:<28}  {built:<16}  {ran:<15}  {lines:>6}  {seconds:>7.2}",
            short(&row.name)
        )?;
    }
    for row in rows {
        details(row, out)?;
    }
    sums(rows, goal, compiling, out)?;
    Ok(outcome)
}

/// Whether something that was accepted does not hold.
fn is_bad(row: &Row, goal: Goal) -> bool {
    let compiled = || row.compiled.as_ref().is_some_and(|c| c.is_whole(goal) && c.warnings == 0);
    let ran = |operations: usize| {
        let ran = row.ran.as_ref();
        ran.is_some_and(|ran| ran.clean && ran.passed == ran.cases && (ran.cases > 0 || operations == 0))
    };
    match (&row.verdict, goal) {
        // Mutants were accepted before.
        (Verdict::Broken(_), _) | (Verdict::Refused { .. }, Goal::Libraries) => true,
        (Verdict::Refused { .. }, _) | (_, Goal::Judge) => false,
        (Verdict::Accepted { .. }, Goal::Libraries | Goal::Check) => !compiled(),
        (Verdict::Accepted { operations, .. }, Goal::Run) => !compiled() || !ran(*operations),
    }
}

fn details(row: &Row, out: &mut dyn Write) -> Result<()> {
    match &row.verdict {
        Verdict::Refused { rule, text, .. } => writeln!(out, "{}:{text} [{rule}]", row.name)?,
        Verdict::Broken(text) => writeln!(out, "{}: {text}", row.name)?,
        Verdict::Accepted { .. } => {}
    }
    if let Some(message) = row.compiled.as_ref().and_then(|compiled| compiled.messages.first()) {
        writeln!(out, "{}: does not compile cleanly:\n{message}", row.name)?;
    }
    if let Some(ran) = row.ran.as_ref().filter(|ran| !ran.clean) {
        let operations = if ran.failed.is_empty() { "see the log".to_owned() } else { ran.failed.join(", ") };
        writeln!(
            out,
            "{}: round trip failed: {operations} (target/corpus/logs/{}.txt)",
            row.name, row.prefix
        )?;
    }
    Ok(())
}

fn sums(rows: &[Row], goal: Goal, compiling: Duration, out: &mut dyn Write) -> Result<()> {
    let accepted = rows.iter().filter(|row| matches!(row.verdict, Verdict::Accepted { .. })).count();
    let generating: Duration = rows.iter().map(|row| row.time).sum();
    write!(
        out,
        "\n{} documents: {accepted} accepted, {} refused; generated in {:.2} s",
        rows.len(),
        rows.len() - accepted,
        generating.as_secs_f64()
    )?;
    if goal != Goal::Judge {
        let built = rows.iter().filter_map(|row| row.compiled.as_ref());
        let built = built.filter(|compiled| compiled.is_whole(goal) && compiled.warnings == 0).count();
        write!(out, ", {built} compiled without a warning in {:.1} s", compiling.as_secs_f64())?;
    }
    if goal == Goal::Run {
        let clean = rows.iter().filter(|row| row.ran.as_ref().is_some_and(|ran| ran.clean)).count();
        let (passed, cases) = rows
            .iter()
            .filter_map(|row| row.ran.as_ref())
            .fold((0, 0), |(passed, cases), ran| (passed + ran.passed, cases + ran.cases));
        write!(out, ", {clean} equal on both sides ({passed} of {cases} cases)")?;
    }
    writeln!(out)?;
    rules(rows, out)
}

/// How many documents each rule refuses, most first.
fn rules(rows: &[Row], out: &mut dyn Write) -> Result<()> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        let Verdict::Refused { rules, .. } = &row.verdict else { continue };
        for rule in rules {
            *counts.entry(rule).or_default() += 1;
        }
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(rule, count)| (std::cmp::Reverse(*count), *rule));
    // One or two are told by their lines.
    if rows.iter().filter(|row| matches!(row.verdict, Verdict::Refused { .. })).count() > 2 {
        let told: Vec<String> = counts.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
        writeln!(out, "refused by (documents, some by several rules): {}", told.join(", "))?;
    }
    Ok(())
}

/// The last two parts of a path.
fn short(name: &str) -> &str {
    let mut cuts = name.rmatch_indices('/').map(|(at, _)| at);
    match (cuts.next(), cuts.next()) {
        (Some(_), Some(second)) if name.ends_with("/openapi.yaml") || name.ends_with("/openapi.json") => {
            &name[second + 1..]
        }
        (Some(first), _) => &name[first + 1..],
        _ => name,
    }
}
