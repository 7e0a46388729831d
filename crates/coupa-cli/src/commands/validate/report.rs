//! How violations are shown.

use std::io::Write;

use anyhow::Result;
use coupa_core::Violation;
use serde_json::json;

use super::Format;

/// Longest part of a line that is shown.
const SHOWN: usize = 120;

/// Keywords of limits that Coupa itself may break in what it sends. Anything else is about structure.
const LIMITS: [&str; 12] = [
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "enum",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
];

/// What was counted.
#[derive(Debug, Default)]
pub(super) struct Tally {
    payloads: usize,
    pub(super) refused: usize,
    violations: usize,
    warnings: usize,
}

/// Prints violations in one format.
pub(super) struct Reporter<'o> {
    pub(super) format: Format,
    pub(super) lenient: bool,
    pub(super) out: &'o mut dyn Write,
}

impl Reporter<'_> {
    /// One payload with what is wrong with it.
    pub(super) fn payload(
        &mut self,
        name: &str,
        text: &[u8],
        lines_before: usize,
        violations: &[Violation],
        tally: &mut Tally,
    ) -> Result<()> {
        tally.payloads += 1;
        let mut refused = false;
        for violation in violations {
            let warning = self.lenient && LIMITS.contains(&violation.keyword.as_str());
            if warning {
                tally.warnings += 1;
            } else {
                tally.violations += 1;
                refused = true;
            }
            self.violation(name, text, lines_before, violation, if warning { "warning" } else { "error" })?;
        }
        tally.refused += usize::from(refused);
        Ok(())
    }

    fn violation(
        &mut self,
        name: &str,
        text: &[u8],
        lines_before: usize,
        violation: &Violation,
        level: &str,
    ) -> Result<()> {
        let (line, column) = violation.location.map_or((1, 1), |place| (place.line, place.column));
        let shown_line = line + lines_before;
        let Violation { instance, keyword, message, .. } = violation;
        let pointer = if instance.is_empty() { "/" } else { instance };
        match self.format {
            Format::Text => {
                writeln!(self.out, "{name}:{shown_line}:{column}: {level}[{keyword}]: {pointer}: {message}")?;
                if let Some(shown) = line_of(text, line) {
                    let number = shown_line.to_string();
                    let gap = " ".repeat(number.len());
                    let (shown, column) = window(&shown, column);
                    writeln!(self.out, "{gap} |\n{number} | {shown}\n{gap} | {}^", " ".repeat(column - 1))?;
                }
            }
            Format::Json => {
                let object = json!({
                    "file": name,
                    "line": shown_line,
                    "column": column,
                    "level": level,
                    "pointer": instance,
                    "keyword": keyword,
                    "message": message,
                });
                writeln!(self.out, "{object}")?;
            }
            Format::Github => {
                let message = escape_data(&format!("{pointer}: {message}"));
                let (file, title) = (escape_property(name), escape_property(keyword));
                writeln!(
                    self.out,
                    "::{level} file={file},line={shown_line},col={column},title={title}::{message}"
                )?;
            }
        }
        Ok(())
    }

    /// The closing line, for people only.
    pub(super) fn summary(&mut self, schema: &str, tally: &Tally) -> Result<()> {
        if self.format == Format::Text {
            let Tally { payloads, refused, violations, warnings } = tally;
            let plural =
                |count: &usize, word: &str| format!("{count} {word}{}", if *count == 1 { "" } else { "s" });
            write!(
                self.out,
                "{schema}: {} checked, {refused} refused, {}",
                plural(payloads, "payload"),
                plural(violations, "violation")
            )?;
            if self.lenient {
                write!(self.out, ", {}", plural(warnings, "warning"))?;
            }
            writeln!(self.out)?;
        }
        Ok(())
    }
}

/// A line of a text, from 1, with control characters made visible.
fn line_of(text: &[u8], line: usize) -> Option<String> {
    let line = text.split(|byte| *byte == b'\n').nth(line - 1)?;
    let line = String::from_utf8_lossy(line);
    Some(line.trim_end_matches('\r').chars().map(|c| if c.is_control() { ' ' } else { c }).collect())
}

/// The part of a long line around a column, with the column inside it.
fn window(line: &str, column: usize) -> (String, usize) {
    let start = if column > SHOWN { column - SHOWN / 2 } else { 1 };
    let part: String = line.chars().skip(start - 1).take(SHOWN).collect();
    let (before, offset) = if start > 1 { ("… ", 2) } else { ("", 0) };
    (format!("{before}{part}"), column - start + 1 + offset)
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
