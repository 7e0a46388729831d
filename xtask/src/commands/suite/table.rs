//! What passed and failed, by keyword and way.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write;

use anyhow::{Context as _, Result};

use super::cases::Suite;

/// Results by keyword.
pub(super) struct Table {
    rows: BTreeMap<String, Row>,
    failures: Vec<String>,
}

#[derive(Default)]
struct Row {
    generated: Count,
    library: Count,
}

#[derive(Default, Clone, Copy)]
struct Count {
    passed: usize,
    failed: usize,
}

impl Table {
    /// Reads what the crate printed.
    pub(super) fn read(text: &str) -> Result<Self> {
        let mut table = Self { rows: BTreeMap::new(), failures: Vec::new() };
        for line in text.lines() {
            let parts: Vec<&str> = line.split('\t').collect();
            let [_, _, way, ok, keyword, group, case] = parts.as_slice() else {
                anyhow::bail!("`{line}` is no result");
            };
            let row = table.rows.entry((*keyword).to_owned()).or_default();
            let count = if *way == "generated" { &mut row.generated } else { &mut row.library };
            if ok.parse::<bool>().context("a result is true or false")? {
                count.passed += 1;
            } else {
                count.failed += 1;
                table.failures.push(format!("{keyword} ({way}): {group}: {case}"));
            }
        }
        Ok(table)
    }

    pub(super) const fn failed(&self) -> usize {
        self.failures.len()
    }

    fn totals(&self) -> Row {
        self.rows.values().fold(Row::default(), |mut sum, row| {
            for (sum, count) in [(&mut sum.generated, row.generated), (&mut sum.library, row.library)] {
                sum.passed += count.passed;
                sum.failed += count.failed;
            }
            sum
        })
    }

    pub(super) fn print(&self, out: &mut dyn Write) -> Result<()> {
        writeln!(out, "{:<24} {:>18} {:>18}", "", "generated", "library")?;
        writeln!(out, "{:<24} {:>9} {:>8} {:>9} {:>8}", "keyword", "passed", "failed", "passed", "failed")?;
        let totals = self.totals();
        for (keyword, row) in self.rows.iter().map(|(k, row)| (k.as_str(), row)).chain([("all", &totals)]) {
            let (one, other) = (row.generated, row.library);
            writeln!(
                out,
                "{keyword:<24} {:>9} {:>8} {:>9} {:>8}",
                one.passed, one.failed, other.passed, other.failed
            )?;
        }
        for failure in &self.failures {
            writeln!(out, "failed: {failure}")?;
        }
        Ok(())
    }

    /// The table as a page.
    pub(super) fn page(&self, suite: &Suite) -> String {
        let mut text = String::from(
            "# Keywords of JSON Schema\n\nWritten by `cargo xtask suite` from the official test suite, draft 2020-12: cases that passed, by the way \
             that the schema went. *Generated* is straight-line code written by `coupa-codegen`; *library* is the `jsonschema` \
             crate, for schemas with a keyword that is not generated (`$dynamicRef`, `unevaluatedItems`, `unevaluatedProperties`, \
             `$vocabulary`, `$id` inside a schema, references to other files).\n\n| file of the suite | generated | library | failed |\n|---|---:|---:|---:|\n",
        );
        let totals = self.totals();
        for (keyword, row) in self.rows.iter().map(|(k, row)| (k.as_str(), row)).chain([("**all**", &totals)])
        {
            let failed = row.generated.failed + row.library.failed;
            let _ = writeln!(
                text,
                "| {keyword} | {} | {} | {failed} |",
                row.generated.passed, row.library.passed
            );
        }
        let mut used: BTreeSet<&str> = BTreeSet::new();
        for group in &suite.groups {
            used.insert(&group.keyword);
        }
        let _ = writeln!(text, "\n{} files, {} schemas.", used.len(), suite.groups.len());
        text
    }
}
