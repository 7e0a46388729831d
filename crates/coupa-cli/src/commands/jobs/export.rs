//! `export`: every record, page by page.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::ArgMatches;
use coupa_core::operation::Operation;
use serde_json::Value;

use crate::commands::operations::{Session, list, rows_of, send};
use crate::output::{self, Format, Output};
use crate::problem::Problem;

/// Runs an export.
pub(crate) async fn run(
    session: &Session,
    tag: &'static str,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<ExitCode> {
    let operation: &'static Operation = list(tag).context("there is no list")?;
    let pagination = operation.pagination.context("the list has no pages")?;
    let target = matches.get_one::<String>("target").map_or("-", String::as_str);
    let format = match target.rsplit('.').next() {
        // A format that was asked for wins over the name of the file.
        _ if session.asked => session.output.format,
        _ if target == "-" => Format::Jsonl,
        Some("csv") => Format::Csv,
        Some("json") => Format::Json,
        Some("jsonl" | "ndjson") => Format::Jsonl,
        _ => {
            return Err(Problem::usage(format!("{target} is neither .csv nor .jsonl nor .json"))
                .next("name the file by what it shall hold, or say it with --output")
                .into());
        }
    };
    let output = Output { format, colors: false, ..session.output.clone() };
    let mut file = match target {
        "-" => None,
        path => Some(Whole::create(Path::new(path))?),
    };
    let into: &mut dyn Write = match &mut file {
        Some(file) => &mut file.writer,
        None => out,
    };
    let progress = output::counter("records");
    let mut rows: Vec<Value> = Vec::new();
    let mut count = 0_u64;
    loop {
        let mut call = session.raw.call(operation);
        for (name, value) in matches.get_many::<(String, String)>("where").into_iter().flatten() {
            call = call.query(name, value);
        }
        let call = call
            .query(pagination.limit, pagination.maximum.to_string())
            .query(pagination.offset, count.to_string());
        let answer = send(session, operation, call, None).await?;
        let mut page = rows_of(&answer, &pagination)?;
        let found = page.len() as u64;
        count += found;
        progress.inc(found);
        if format == Format::Jsonl && !output.quiet {
            output.lines(&page, into)?;
        } else {
            rows.append(&mut page);
        }
        if found < pagination.maximum {
            break;
        }
    }
    progress.finish_and_clear();
    if format != Format::Jsonl || output.quiet {
        output.rows(&rows, &output::columns_of(&rows), into)?;
    }
    into.flush()?;
    if let Some(file) = file {
        file.finish()?;
    }
    if target != "-" && !output.quiet {
        writeln!(out, "{count} records are in {target}")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A file that is written whole or not at all, so that nobody takes half an export for all of it.
struct Whole {
    writer: BufWriter<File>,
    /// Where it is written, and where it goes; none where there is no file to be replaced, such as a pipe.
    moved: Option<(PathBuf, PathBuf)>,
}

impl Whole {
    fn create(path: &Path) -> Result<Self> {
        let told = || format!("cannot write {}", path.display());
        let is_other = std::fs::metadata(path).is_ok_and(|found| !found.is_file());
        let beside = path.with_file_name(format!(
            ".{}.new",
            path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default()
        ));
        let file = File::create(if is_other { path } else { &beside }).with_context(told)?;
        let moved = (!is_other).then(|| (beside, path.to_owned()));
        Ok(Self { writer: BufWriter::new(file), moved })
    }

    fn finish(mut self) -> Result<()> {
        if let Some((from, to)) = self.moved.take() {
            std::fs::rename(from, &to).with_context(|| format!("cannot write {}", to.display()))?;
        }
        Ok(())
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        if let Some((half, _)) = &self.moved {
            // It is of no use to anybody.
            let _ = std::fs::remove_file(half);
        }
    }
}
