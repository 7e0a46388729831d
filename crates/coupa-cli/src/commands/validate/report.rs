//! How violations are shown.

use std::io::Write;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
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
    pub(super) colors: bool,
    pub(super) out: &'o mut dyn Write,
}

/// A payload and where it stands.
pub(super) struct Payload<'t> {
    pub(super) name: &'t str,
    pub(super) text: &'t [u8],
    pub(super) lines_before: usize,
    /// In its first line.
    pub(super) columns_before: usize,
}

impl Tally {
    /// A payload without violations.
    pub(super) fn passed(&mut self) {
        self.payloads += 1;
    }
}

impl Reporter<'_> {
    /// One payload with what is wrong with it.
    pub(super) fn payload(
        &mut self,
        payload: &Payload<'_>,
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
            self.violation(payload, violation, if warning { "warning" } else { "error" })?;
        }
        tally.refused += usize::from(refused);
        Ok(())
    }

    fn violation(&mut self, payload: &Payload<'_>, violation: &Violation, level: &str) -> Result<()> {
        let name = payload.name;
        let (line, local) = violation.location.map_or((1, 1), |place| (place.line, place.column));
        let column = local + if line == 1 { payload.columns_before } else { 0 };
        let shown_line = line + payload.lines_before;
        let Violation { instance, keyword, message, .. } = violation;
        let pointer = if instance.is_empty() { "/" } else { instance };
        match self.format {
            Format::Text => {
                let grade = if level == "error" { Level::ERROR } else { Level::WARNING };
                let styled = match (self.colors, level) {
                    (false, _) => level.to_owned(),
                    (true, "error") => console::style(level).red().bold().force_styling(true).to_string(),
                    (true, _) => console::style(level).yellow().bold().force_styling(true).to_string(),
                };
                writeln!(
                    self.out,
                    "{name}:{shown_line}:{column}: {styled}[{keyword}]: {pointer}: {message}"
                )?;
                if let Some(shown) = line_of(payload.text, line) {
                    let (shown, local) = window(&shown, local);
                    let report = snippet(grade, &shown, shown_line, local, self.colors);
                    writeln!(self.out, "{report}")?;
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
    let column = column.max(1);
    let start = if column > SHOWN { column - SHOWN / 2 } else { 1 };
    let part: String = line.chars().skip(start - 1).take(SHOWN).collect();
    let (before, offset) = if start > 1 { ("… ", 2) } else { ("", 0) };
    (format!("{before}{part}"), column - start + 1 + offset)
}

/// The line with the value marked.
fn snippet(grade: Level<'_>, line: &str, number: usize, column: usize, colors: bool) -> String {
    let start = line.char_indices().nth(column - 1).map_or(line.len(), |(start, _)| start);
    let end = start + value(line.get(start..).unwrap_or_default());
    let snippet =
        Snippet::source(line).line_start(number).annotation(AnnotationKind::Primary.span(start..end));
    let renderer = if colors { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let report = renderer.render(&[grade.primary_title("").element(snippet)]);
    // The title is ours, so that editors find the place.
    report.split_once('\n').map_or_else(String::new, |(_, body)| body.to_owned())
}

/// How many bytes the value at the beginning takes in its line: a string or a word; of anything else its first character.
fn value(text: &str) -> usize {
    let first = text.chars().next().map_or(0, char::len_utf8);
    if text.starts_with('"') {
        let mut escaped = false;
        let end = text.char_indices().skip(1).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        return end.map_or(text.trim_end().len(), |(end, _)| end + 1);
    }
    let word = text.find(|c: char| !c.is_ascii_alphanumeric() && !"+-.".contains(c)).unwrap_or(text.len());
    word.max(first)
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
