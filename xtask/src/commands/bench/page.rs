//! The page of the measurements.

use std::fmt::Write as _;

use super::goals::GOALS;
use super::{Group, Measured, Spread};

/// The page as Markdown.
pub(super) fn write(groups: &[Group]) -> String {
    let mut text =
        String::from("# Benchmarks\n\nWritten by `cargo xtask bench` from `docs/benchmarks.jsonl`.\n\n");
    text.push_str(
        "Release build, fat LTO, the allocator of the system where nothing else is said. Contenders take turns; a value is the median, a ratio the \
         median of the ratios of each round, with the range of the middle half. A gap smaller than that range is a tie.\n\n",
    );
    let rows: Vec<&Measured> = groups.iter().flat_map(|group| &group.rows).collect();
    text.push_str("## Goals\n\n| | must | stretch | reached | |\n|---|---:|---:|---:|---|\n");
    for goal in GOALS {
        let sign = if goal.times { "≥" } else { "≤" };
        let (reached, verdict) = match goal.reached(&rows) {
            Some(spread) => {
                let verdict = goal.verdict(&spread);
                (ratio(spread), verdict)
            }
            None => ("not measured".to_owned(), ""),
        };
        let _ = writeln!(
            text,
            "| {} | {sign} {} | {sign} {} | {reached} | {verdict} |",
            goal.words, goal.must, goal.stretch
        );
    }
    for group in groups {
        let _ = writeln!(text, "\n## {}\n\n{} {} rounds.", group.name, group.about, group.rounds);
        let mut table = None;
        for row in &group.rows {
            if table != Some(&row.table) {
                table = Some(&row.table);
                let _ = writeln!(
                    text,
                    "\n### {}\n\n| | {} | ratio | against |\n|---|---:|---:|---|",
                    row.table, row.unit
                );
            }
            let base = row.against.as_ref().and_then(|against| {
                group.rows.iter().find(|other| other.table == row.table && other.name == *against)
            });
            let (ratio, against): (String, &str) = base
                .map_or_else(Default::default, |base| (ratio(Spread::ratio(row, base)), base.name.as_str()));
            let value = value(Spread::of(row.values.iter().copied()).median, &row.unit);
            let _ = writeln!(text, "| {} | {value} | {ratio} | {against} |", row.name);
        }
    }
    text
}

/// A time with one decimal; rates, which are large, in thousands set apart.
fn value(value: f64, unit: &str) -> String {
    if unit == "µs" {
        return format!("{value:.1}");
    }
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
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

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn values_are_easy_to_read() {
        assert_eq!(value(12.345, "µs"), "12.3");
        assert_eq!(
            [999.6, 123.0, 40_321.4, 1_234_567.0].map(|rate| value(rate, "requests/s")),
            ["1,000", "123", "40,321", "1,234,567"]
        );
    }
}
