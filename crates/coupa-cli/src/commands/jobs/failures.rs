//! The file of failures: what did not go in, as it stood in the file, with line and reason. It can be imported.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::source::{Raw, Source};

/// Column of the line. An import passes over it.
pub(super) const LINE: &str = "import-line";

/// Column of the reason. An import passes over it.
pub(super) const REASON: &str = "import-reason";

/// Writes the records with these indices; no file where there are none.
pub(super) fn write(path: &Path, source: &Source, failures: &BTreeMap<usize, String>) -> Result<()> {
    let told = || format!("cannot write {}", path.display());
    if failures.is_empty() {
        return match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).with_context(told),
            _ => Ok(()),
        };
    }
    let mut out = BufWriter::new(File::create(path).with_context(told)?);
    let chosen = failures.iter().filter_map(|(index, reason)| Some((source.records.get(*index)?, reason)));
    if let Some(header) = &source.header {
        let kept: Vec<usize> = (0..header.len())
            .filter(|at| header.get(*at).is_none_or(|name| name != LINE && name != REASON))
            .collect();
        let cells = |row: &[String], line: &str, reason: &str| -> Vec<String> {
            // A record that is too long keeps all of its cells.
            let row = kept.iter().map(|at| row.get(*at).cloned().unwrap_or_default());
            row.chain([line.to_owned(), reason.to_owned()]).collect()
        };
        let mut csv = csv::WriterBuilder::new().flexible(true).from_writer(&mut out);
        csv.write_record(cells(header, LINE, REASON)).with_context(told)?;
        for (record, reason) in chosen {
            if let Raw::Cells(row) = &record.raw {
                csv.write_record(cells(row, &record.line.to_string(), reason)).with_context(told)?;
            }
        }
        csv.flush().with_context(told)?;
    } else {
        for (record, reason) in chosen {
            let Raw::Text(text) = &record.raw else { continue };
            match serde_json::from_str(text) {
                Ok(Value::Object(mut members)) => {
                    members.insert(LINE.to_owned(), record.line.into());
                    members.insert(REASON.to_owned(), reason.as_str().into());
                    writeln!(out, "{}", Value::Object(members)).with_context(told)?;
                }
                // No object can carry a reason here; it stays as it was, to be mended.
                _ => writeln!(out, "{text}").with_context(told)?,
            }
        }
    }
    out.flush().with_context(told)
}
