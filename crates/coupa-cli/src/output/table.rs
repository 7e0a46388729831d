//! Tables for people.

use std::io::Write;

use anyhow::Result;
use console::{Alignment, measure_text_width, pad_str, style, truncate_str};
use serde_json::Value;

use super::{harmless, member, text};

/// Narrowest a column may become.
const NARROWEST: usize = 6;

/// Narrowest that running text may become.
const NARROWEST_TEXT: usize = 24;

/// Between two columns.
const GAP: usize = 2;

/// Columns of a terminal, where there is one.
fn width() -> Option<usize> {
    let named = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    named.or_else(|| console::Term::stdout().size_checked().map(|(_, columns)| usize::from(columns)))
}

/// Cells and the widths that they ask for.
fn measured(rows: &[Value], columns: &[String]) -> (Vec<Vec<String>>, Vec<usize>) {
    let cells: Vec<Vec<String>> =
        rows.iter().map(|row| columns.iter().map(|path| cell(member(row, path))).collect()).collect();
    let widths = columns.iter().enumerate().map(|(at, name)| {
        let values =
            cells.iter().filter_map(|row: &Vec<String>| row.get(at)).map(|cell| measure_text_width(cell));
        values.max().unwrap_or(0).max(measure_text_width(name))
    });
    let widths = widths.collect();
    (cells, widths)
}

/// A line of cells.
fn line(cells: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (at, (cell, &width)) in cells.iter().zip(widths).enumerate() {
        if at > 0 {
            line.push_str(&" ".repeat(GAP));
        }
        line.push_str(&pad_str(&truncate_str(cell, width, "…"), width, Alignment::Left, None));
    }
    line.trim_end().to_owned()
}

fn head(columns: &[String], widths: &[usize], colors: bool, out: &mut dyn Write) -> Result<()> {
    let header = line(columns, widths);
    if colors {
        writeln!(out, "{}", style(header).bold().force_styling(true))?;
    } else {
        writeln!(out, "{header}")?;
    }
    Ok(())
}

/// Rows under their names. Where the terminal is too narrow, `droppable` columns at the end go, and long values are cut.
pub(super) fn write(
    rows: &[Value],
    columns: &[String],
    droppable: bool,
    colors: bool,
    out: &mut dyn Write,
) -> Result<()> {
    if rows.is_empty() && columns.is_empty() {
        return Ok(writeln!(out, "none")?);
    }
    let (cells, mut widths) = measured(rows, columns);
    if let Some(limit) = width() {
        fit(&mut widths, limit, droppable);
    }
    head(columns, &widths, colors, out)?;
    for row in &cells {
        writeln!(out, "{}", line(row, &widths))?;
    }
    Ok(())
}

/// Rows whose last column is text. Where the terminal is too narrow, it is broken into lines.
pub(super) fn texts(rows: &[Value], columns: &[String], colors: bool, out: &mut dyn Write) -> Result<()> {
    let (cells, mut widths) = measured(rows, columns);
    let mut wide = widths.pop().unwrap_or_default();
    if let Some(limit) = width() {
        fit(&mut widths, limit.saturating_sub(NARROWEST_TEXT + GAP), false);
        let others: usize = widths.iter().map(|width| width + GAP).sum();
        wide = wide.min(limit.saturating_sub(others).max(NARROWEST_TEXT));
    }
    widths.push(wide);
    head(columns, &widths, colors, out)?;
    for row in &cells {
        let Some((text, before)) = row.split_last() else { continue };
        for (at, piece) in broken(text, wide).into_iter().enumerate() {
            let blank = vec![String::new(); before.len()];
            let cells = [if at == 0 { before } else { &blank }, &[piece]].concat();
            writeln!(out, "{}", line(&cells, &widths))?;
        }
    }
    Ok(())
}

/// A text in lines of so many columns; a word that is longer stands alone.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            if line.is_empty() {
                line.push_str(word);
            } else if measure_text_width(line) + 1 + measure_text_width(word) <= width {
                line.push(' ');
                line.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
        }
    }
    lines
}

/// Makes columns fit.
fn fit(widths: &mut Vec<usize>, limit: usize, droppable: bool) {
    let total = |widths: &[usize]| widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    if droppable {
        // A column stays where it still has room when the others are cut to a fair width.
        while widths.len() > 1
            && total(&widths.iter().map(|width| (*width).min(20)).collect::<Vec<_>>()) > limit
        {
            widths.pop();
        }
    }
    while total(widths) > limit {
        match widths.iter_mut().max() {
            Some(widest) if *widest > NARROWEST => *widest -= 1,
            _ => break,
        }
    }
}

/// A record, an element a line.
pub(super) fn record(record: &Value, colors: bool, out: &mut dyn Write) -> Result<()> {
    let Value::Object(members) = record else { return Ok(writeln!(out, "{}", text(record))?) };
    let widest = members.keys().map(|name| measure_text_width(name)).max().unwrap_or(0);
    for (name, value) in members {
        let name = pad_str(name, widest, Alignment::Left, None).into_owned();
        let name = if colors { style(name).bold().force_styling(true).to_string() } else { name };
        writeln!(out, "{name}{}{}", " ".repeat(GAP), cell(Some(value)))?;
    }
    Ok(())
}

/// A value for people: what it is called rather than all of it, and nothing that a terminal would obey.
fn cell(value: Option<&Value>) -> String {
    let shown = match value {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::Array(items)) => match items.len() {
            0 => "-".to_owned(),
            1 => "1 item".to_owned(),
            count => format!("{count} items"),
        },
        Some(Value::Object(members)) => {
            let named = ["name", "code", "login", "id"].iter().find_map(|name| members.get(*name));
            named.map_or_else(|| "{…}".to_owned(), text)
        }
        Some(other) => text(other),
    };
    harmless(&shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_dropped_before_values_are_cut() {
        let mut widths = vec![4, 30, 10, 40];
        fit(&mut widths, 60, true);
        assert_eq!(widths, [4, 20, 10, 20]);
        let mut widths = vec![4, 30, 10, 40];
        fit(&mut widths, 40, true);
        assert_eq!(widths, [4, 22, 10]);
        let mut widths = vec![4, 30, 10, 40];
        fit(&mut widths, 40, false);
        assert_eq!(widths.iter().sum::<usize>() + 3 * GAP, 40);
    }

    #[test]
    fn text_is_broken_between_words() {
        assert_eq!(broken("one two three", 7), ["one two", "three"]);
        assert_eq!(broken("incomprehensible", 7), ["incomprehensible"]);
        assert_eq!(broken("", 7), [""]);
    }

    #[test]
    fn nothing_that_a_terminal_would_obey() {
        assert_eq!(cell(Some(&Value::String("a\u{1b}[31mb\n".to_owned()))), "a [31mb ");
    }
}
