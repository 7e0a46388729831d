//! `coupa validate`: payloads against the published schemas.

mod items;
mod report;

use std::fs::File;
use std::io::{BufRead, BufReader, IsTerminal as _, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use coupa_core::{Location, Violation};
use coupa_schema::SchemaEntry;
use indicatif::ProgressBar;

use crate::output;
use items::{Items, Stop};
use report::{Payload, Reporter, Tally};

/// Largest payload that is read, in bytes. JSON Lines may be of any length; each line is a payload.
const LARGEST: u64 = 64 << 20;

/// Check payloads: every violation with line and column
///
/// An array is checked item by item, unless the schema is that of a list; arrays and JSON Lines may be of any length.
///
/// Exit codes: 0 all payloads are valid, 1 some are not or a file cannot be read, 2 wrong usage.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The schema to check against, such as WorkerCreate; a wrong name lists the nearest ones
    #[arg(long, value_name = "NAME", value_parser = schema)]
    schema: &'static SchemaEntry,
    /// Files to check; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Each line is a payload of its own (JSON Lines)
    #[arg(long)]
    lines: bool,
    /// What Coupa itself may send outside its limits (lengths, patterns, formats, values) is a warning
    #[arg(long)]
    lenient: bool,
    /// How violations are printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// How violations are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: `file:line:col`, with the line shown
    Text,
    /// One JSON object a violation, a line each
    Json,
    /// Annotations of GitHub Actions
    Github,
}

pub(crate) fn schema(name: &str) -> Result<&'static SchemaEntry, String> {
    coupa_schema::find(name).map_err(|error| {
        let all: Vec<&str> = coupa_schema::SCHEMAS.iter().map(|entry| entry.name).collect();
        format!("{error}\n\nschemas: {}", all.join(", "))
    })
}

/// Checks every file and closes with a summary.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode> {
    let reporter = Reporter {
        format: arguments.format,
        lenient: arguments.lenient,
        colors: arguments.format == Format::Text && output::colors(std::io::stdout().is_terminal()),
        out,
    };
    let mut check = Check {
        schema: arguments.schema,
        reporter,
        tally: Tally::default(),
        progress: output::counter("payloads"),
    };
    for path in &arguments.files {
        let name = path.display().to_string();
        let input: Box<dyn Read> = if name == "-" {
            Box::new(std::io::stdin().lock())
        } else {
            Box::new(File::open(path).with_context(|| format!("cannot read {name}"))?)
        };
        let mut input = BufReader::new(input);
        if arguments.lines {
            check.lines(&name, input)?;
        } else if is_array(&mut input).with_context(|| format!("cannot read {name}"))? && !check.is_list() {
            check.items(&name, input)?;
        } else {
            check.whole(&name, input)?;
        }
    }
    check.progress.finish_and_clear();
    check.reporter.summary(arguments.schema.name, &check.tally)?;
    Ok(if check.tally.refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Whether an array begins where the input begins. Blanks are passed over.
fn is_array(input: &mut impl BufRead) -> std::io::Result<bool> {
    // No more than a buffer is looked through: nothing of it may be consumed, because lines count from the first.
    Ok(input.fill_buf()?.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'['))
}

/// A run over all files.
struct Check<'o> {
    schema: &'static SchemaEntry,
    reporter: Reporter<'o>,
    tally: Tally,
    progress: ProgressBar,
}

impl Check<'_> {
    /// Whether the schema itself is that of an array.
    fn is_list(&self) -> bool {
        serde_json::from_str::<serde_json::Value>(self.schema.json)
            .is_ok_and(|schema| schema["type"] == "array")
    }

    /// Checks a file as one payload.
    fn whole(&mut self, name: &str, input: impl Read) -> Result<()> {
        let mut text = Vec::new();
        input.take(LARGEST + 1).read_to_end(&mut text).with_context(|| format!("cannot read {name}"))?;
        if text.len() as u64 > LARGEST {
            bail!("{name} is larger than {} MiB; cut it into JSON Lines and use --lines", LARGEST >> 20);
        }
        self.one(name, &text, 0, 0)
    }

    /// Checks each line by itself, in memory for one line. Empty lines are passed over.
    fn lines(&mut self, name: &str, mut input: impl BufRead) -> Result<()> {
        let mut line = Vec::new();
        let mut number = 0;
        loop {
            line.clear();
            let read = (&mut input)
                .take(LARGEST + 1)
                .read_until(b'\n', &mut line)
                .with_context(|| format!("cannot read {name}"))?;
            if read == 0 {
                return Ok(());
            }
            if line.len() as u64 > LARGEST {
                bail!("{name}:{}: the line is longer than {} MiB", number + 1, LARGEST >> 20);
            }
            if !line.iter().all(u8::is_ascii_whitespace) {
                self.one(name, &line, number, 0)?;
            }
            number += 1;
        }
    }

    /// Checks each item of an array by itself, in memory for one item.
    fn items(&mut self, name: &str, input: impl BufRead) -> Result<()> {
        let mut items = Items::new(input, usize::try_from(LARGEST).unwrap_or(usize::MAX));
        loop {
            match items.next() {
                Ok(Some(item)) => self.one(name, &item.text, item.lines_before, item.columns_before)?,
                Ok(None) => return Ok(()),
                Err(Stop::Read(error)) => {
                    return Err(anyhow::Error::from(error).context(format!("cannot read {name}")));
                }
                Err(Stop::TooLarge { line }) => {
                    bail!("{name}:{line}: the item is larger than {} MiB", LARGEST >> 20)
                }
                Err(Stop::Broken { line, column, why }) => {
                    let mut violation = Violation::new("", "syntax", why);
                    violation.location = Some(Location { line: 1, column: 1 });
                    let place =
                        Payload { name, text: b"", lines_before: line - 1, columns_before: column - 1 };
                    self.reporter.payload(&place, &[violation], &mut self.tally)?;
                    return Ok(());
                }
            }
        }
    }

    /// Checks one payload.
    fn one(&mut self, name: &str, text: &[u8], lines_before: usize, columns_before: usize) -> Result<()> {
        let checked = self.schema.check(text, &mut Vec::new());
        let violations = checked.err().map_or_else(Vec::new, |invalid| invalid.violations);
        self.progress.inc(1);
        if violations.is_empty() {
            self.tally.passed();
            return Ok(());
        }
        let payload = Payload { name, text, lines_before, columns_before };
        let (reporter, tally) = (&mut self.reporter, &mut self.tally);
        self.progress.suspend(|| reporter.payload(&payload, &violations, tally))
    }
}
