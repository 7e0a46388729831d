//! How results are printed: a table fitted to the terminal, JSON, JSON Lines or CSV.

mod table;

use std::io::{IsTerminal as _, Write};

use anyhow::{Context as _, Result};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use serde_json::Value;

use crate::nearest::nearest;
use crate::problem::Problem;

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Columns, cut to the width of the terminal
    Table,
    /// One JSON text
    Json,
    /// One JSON text a line
    Jsonl,
    /// Comma-separated values with a header
    Csv,
}

/// What the user wants to see.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    pub(crate) format: Format,
    /// Members to show, by path, such as `supplier.name`; empty: as the format likes.
    pub(crate) fields: Vec<String>,
    pub(crate) quiet: bool,
    pub(crate) colors: bool,
}

/// Whether to colour: on a terminal, where `NO_COLOR` is not set (or empty, as no-color.org says).
pub(crate) fn colors(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A counter of something that may take long, on a terminal only, and only after a moment.
pub(crate) fn counter(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, target());
    let style = ProgressStyle::with_template(&format!("{{human_pos}} {what}  {{rate}}  {{elapsed}}"));
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()).with_key("rate", rate));
    bar
}

/// A bar with rate and remaining time, on a terminal only.
pub(crate) fn bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), target());
    let template = "[{elapsed_precise}] {wide_bar} {human_pos}/{human_len}  {rate}  {eta} left{msg}";
    let style = ProgressStyle::with_template(template);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).with_key("rate", rate));
    bar
}

/// How many a second, in whole numbers: more says nothing.
fn rate(state: &ProgressState, out: &mut dyn std::fmt::Write) {
    // A line that cannot be drawn is drawn again soon.
    let _ = write!(out, "{:.0}/s", state.per_sec());
}

fn target() -> ProgressDrawTarget {
    // Output on a terminal and progress on the same would stand in each other's way; suspend takes care of that.
    if std::io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() }
}

impl Output {
    /// Prints rows. `columns` are what a table shows unless the user says otherwise.
    pub(crate) fn rows(&self, rows: &[Value], columns: &[String], out: &mut dyn Write) -> Result<()> {
        if self.quiet {
            return Self::ids(rows, out);
        }
        self.known(rows)?;
        match self.format {
            Format::Table => {
                let columns = if self.fields.is_empty() { columns } else { &self.fields };
                table::write(rows, columns, self.fields.is_empty(), self.colors, out)
            }
            Format::Json => {
                let rows: Vec<Value> = rows.iter().map(|row| self.chosen(row)).collect();
                serde_json::to_writer_pretty(&mut *out, &rows).context("cannot write")?;
                Ok(writeln!(out)?)
            }
            Format::Jsonl => self.lines(rows, out),
            Format::Csv => {
                let columns = if self.fields.is_empty() { columns_of(rows) } else { self.fields.clone() };
                let mut csv = csv::Writer::from_writer(out);
                csv.write_record(&columns).map_err(io)?;
                for row in rows {
                    csv.write_record(
                        columns.iter().map(|path| member(row, path).map_or_else(String::new, text)),
                    )
                    .map_err(io)?;
                }
                Ok(csv.flush()?)
            }
        }
    }

    /// Prints a table whose last column is text, which is broken into lines rather than cut.
    pub(crate) fn texts(&self, rows: &[Value], columns: &[String], out: &mut dyn Write) -> Result<()> {
        table::texts(rows, columns, self.colors, out)
    }

    fn ids(rows: &[Value], out: &mut dyn Write) -> Result<()> {
        for id in rows.iter().filter_map(|row| row.get("id")) {
            writeln!(out, "{}", text(id))?;
        }
        Ok(())
    }

    /// Whether what the user wants to see is there: a name that no row has was mistyped.
    fn known(&self, rows: &[Value]) -> Result<()> {
        let has = |name: &str| rows.iter().any(|row| row.get(name).is_some());
        for path in &self.fields {
            let first = path.split('.').next().unwrap_or(path);
            if has(path) || has(first) || !rows.iter().any(Value::is_object) {
                continue;
            }
            let all = columns_of(rows);
            let mut names: Vec<&str> = rows
                .iter()
                .filter_map(Value::as_object)
                .flat_map(|row| row.keys())
                .map(String::as_str)
                .collect();
            names.extend(all.iter().map(String::as_str));
            names.sort_unstable();
            names.dedup();
            let near = nearest(path, &names);
            return Err(Problem::usage(format!(
                "--fields: there is no `{path}` in what came{}",
                near.told()
            ))
            .next("leave out --fields to see all that there is")
            .into());
        }
        Ok(())
    }

    /// Rows as lines of JSON; those of several pages may be written one after the other.
    pub(crate) fn lines(&self, rows: &[Value], out: &mut dyn Write) -> Result<()> {
        self.known(rows)?;
        for row in rows {
            writeln!(out, "{}", self.chosen(row))?;
        }
        Ok(())
    }

    /// Prints one record.
    pub(crate) fn record(&self, record: &Value, out: &mut dyn Write) -> Result<()> {
        self.known(std::slice::from_ref(record))?;
        if self.quiet {
            // An answer without an id of its own may tell those of many records.
            let mut lists = record.as_object().into_iter().flat_map(|members| members.values());
            let listed = lists.find_map(|value| {
                value.as_array().filter(|rows| rows.iter().any(|row| row.get("id").is_some()))
            });
            return match listed {
                Some(rows) if record.get("id").is_none() => Self::ids(rows, out),
                _ => Self::ids(std::slice::from_ref(record), out),
            };
        }
        match (self.format, record) {
            (Format::Table, Value::Object(_)) => {
                let chosen = self.chosen(record);
                table::record(&chosen, self.colors, out)
            }
            (Format::Table | Format::Json, _) => {
                serde_json::to_writer_pretty(&mut *out, &self.chosen(record)).context("cannot write")?;
                Ok(writeln!(out)?)
            }
            _ => self.rows(std::slice::from_ref(record), &[], out),
        }
    }

    /// The members that the user wants, all of them unless he says.
    fn chosen(&self, row: &Value) -> Value {
        if self.fields.is_empty() || !row.is_object() {
            return row.clone();
        }
        let pick = |path: &String| (path.clone(), member(row, path).cloned().unwrap_or(Value::Null));
        Value::Object(self.fields.iter().map(pick).collect())
    }
}

/// A failure of the writer as what it is, so that a broken pipe is seen for one.
fn io(error: csv::Error) -> anyhow::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => anyhow::anyhow!("cannot write: {other:?}"),
    }
}

/// The member at a path such as `supplier.name`.
pub(crate) fn member<'v>(row: &'v Value, path: &str) -> Option<&'v Value> {
    if let Some(found) = row.get(path) {
        return Some(found);
    }
    path.split('.').try_fold(row, |value, name| value.get(name))
}

/// Paths of all columns of some rows: objects are opened, lists are not.
pub(crate) fn columns_of(rows: &[Value]) -> Vec<String> {
    fn gather(value: &Value, prefix: &str, found: &mut Vec<String>) {
        let Value::Object(members) = value else {
            if !prefix.is_empty() && !found.iter().any(|known| known == prefix) {
                found.push(prefix.to_owned());
            }
            return;
        };
        for (name, value) in members {
            let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            gather(value, &path, found);
        }
    }
    let mut found = Vec::new();
    for row in rows {
        gather(row, "", &mut found);
    }
    // A reference that is null in one row and an object in another is told by its members.
    let all = found.clone();
    found.retain(|path| !all.iter().any(|other| other.starts_with(&format!("{path}."))));
    found
}

/// A text without anything that a terminal would obey.
pub(crate) fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// A value in a cell.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn printed(format: Format, fields: &[&str], quiet: bool) -> String {
        let fields = fields.iter().map(|&field| field.to_owned()).collect();
        let output = Output { format, fields, quiet, colors: false };
        let rows = [
            json!({"id": 1, "name": "a,b", "owner": {"id": 7}, "phones": [{"n": 1}]}),
            json!({"id": 2, "name": null, "owner": null, "phones": []}),
        ];
        let mut out = Vec::new();
        output.rows(&rows, &["id".to_owned(), "name".to_owned()], &mut out).expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn every_format() {
        assert_eq!(
            printed(Format::Csv, &[], false),
            "id,name,owner.id,phones\n1,\"a,b\",7,\"[{\"\"n\"\":1}]\"\n2,,,[]\n"
        );
        assert_eq!(
            printed(Format::Jsonl, &["id", "owner.id"], false),
            "{\"id\":1,\"owner.id\":7}\n{\"id\":2,\"owner.id\":null}\n"
        );
        assert_eq!(printed(Format::Table, &["id", "name"], false), "id  name\n1   a,b\n2   -\n");
        assert_eq!(printed(Format::Json, &[], true), "1\n2\n");
    }
}
