//! `export`: every record, page by page.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::ArgMatches;
use coupa_core::operation::Operation;
use serde_json::Value;

use crate::commands::operations::{Session, list, rows_of, send};
use crate::output::{self, Format, Output};

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
        _ if target == "-" => Format::Jsonl,
        Some("csv") => Format::Csv,
        Some("json") => Format::Json,
        _ => Format::Jsonl,
    };
    // A format that was asked for wins over the name of the file.
    let format = if session.asked { session.output.format } else { format };
    let output = Output { format, colors: false, ..session.output.clone() };
    let mut file = match target {
        "-" => None,
        path => Some(BufWriter::new(File::create(path).with_context(|| format!("cannot write {path}"))?)),
    };
    let into: &mut dyn Write = match &mut file {
        Some(file) => file,
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
    if target != "-" && !output.quiet {
        writeln!(out, "{count} records are in {target}")?;
    }
    Ok(ExitCode::SUCCESS)
}
