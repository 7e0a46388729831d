//! `coupa validate`: payloads against the published schemas.

mod report;

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;
use coupa_schema::SchemaEntry;

use report::{Reporter, Tally};

/// Largest payload that is read, in bytes. JSON Lines may be of any length; each line is a payload.
const LARGEST: u64 = 64 << 20;

/// Check payloads: every violation with line and column
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

fn schema(name: &str) -> Result<&'static SchemaEntry, String> {
    coupa_schema::find(name).map_err(|error| {
        let all: Vec<&str> = coupa_schema::SCHEMAS.iter().map(|entry| entry.name).collect();
        format!("{error}\n\nschemas: {}", all.join(", "))
    })
}

/// Checks every file and closes with a summary.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode> {
    let mut tally = Tally::default();
    let mut reporter = Reporter { format: arguments.format, lenient: arguments.lenient, out };
    for path in &arguments.files {
        let name = path.display().to_string();
        let input: Box<dyn Read> = if name == "-" {
            Box::new(std::io::stdin().lock())
        } else {
            Box::new(File::open(path).with_context(|| format!("cannot read {name}"))?)
        };
        if arguments.lines {
            lines(arguments.schema, &name, BufReader::new(input), &mut reporter, &mut tally)?;
        } else {
            let mut text = Vec::new();
            input.take(LARGEST + 1).read_to_end(&mut text).with_context(|| format!("cannot read {name}"))?;
            if text.len() as u64 > LARGEST {
                bail!("{name} is larger than {} MiB; cut it into JSON Lines and use --lines", LARGEST >> 20);
            }
            one(arguments.schema, &name, &text, 0, &mut reporter, &mut tally)?;
        }
    }
    reporter.summary(arguments.schema.name, &tally)?;
    Ok(if tally.refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks each line by itself, in memory for one line. Empty lines are passed over.
fn lines(
    schema: &SchemaEntry,
    name: &str,
    mut input: impl BufRead,
    reporter: &mut Reporter<'_>,
    tally: &mut Tally,
) -> Result<()> {
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
            one(schema, name, &line, number, reporter, tally)?;
        }
        number += 1;
    }
}

/// Checks one payload. `lines_before` is where it begins in its file.
fn one(
    schema: &SchemaEntry,
    name: &str,
    text: &[u8],
    lines_before: usize,
    reporter: &mut Reporter<'_>,
    tally: &mut Tally,
) -> Result<()> {
    let checked = schema.check(text, &mut Vec::new());
    let violations = checked.err().map_or_else(Vec::new, |invalid| invalid.violations);
    reporter.payload(name, text, lines_before, &violations, tally)
}
