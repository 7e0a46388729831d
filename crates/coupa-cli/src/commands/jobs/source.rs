//! The file that is imported.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::failures::{LINE, REASON};
use crate::commands::operations::value;
use crate::document::{Property, Row};
use crate::nearest::nearest;
use crate::problem::Problem;

/// A file as it was read.
pub(super) struct Source {
    pub(super) path: PathBuf,
    /// Of CSV: the columns.
    pub(super) header: Option<Vec<String>>,
    pub(super) records: Vec<Record>,
    /// Tells whether it is the same file as before.
    pub(super) digest: String,
}

/// One record of the file.
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) raw: Raw,
    /// What is sent, or why it cannot be.
    pub(super) value: Result<Value, String>,
}

/// As it stands in the file.
pub(super) enum Raw {
    Cells(Vec<String>),
    Text(String),
}

/// Reads a file of CSV or JSON Lines.
pub(super) fn read(path: &Path, row: &Row, maps: &[String]) -> Result<Source> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let digest = Sha256::digest(&bytes).iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    let extension =
        path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
    let (header, records) = match extension.as_str() {
        "csv" => {
            let (header, records) = cells(&bytes, row, maps)?;
            (Some(header), records)
        }
        "jsonl" | "ndjson" => (None, lines(&bytes)),
        _ => {
            return Err(Problem::usage(format!("{} is neither .csv nor .jsonl", path.display()))
                .next("name the file by what it holds")
                .into());
        }
    };
    Ok(Source { path: path.to_owned(), header, records, digest })
}

fn lines(bytes: &[u8]) -> Vec<Record> {
    let mut records = Vec::new();
    for (index, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let value = match serde_json::from_slice(line) {
            Ok(Value::Object(mut members)) => {
                members.shift_remove(LINE);
                members.shift_remove(REASON);
                Ok(Value::Object(members))
            }
            Ok(_) => Err("the line is no JSON object".to_owned()),
            Err(error) => Err(format!("the line is no JSON: column {}", error.column())),
        };
        records.push(Record {
            line: index,
            raw: Raw::Text(String::from_utf8_lossy(line).trim().to_owned()),
            value,
        });
    }
    records
}

/// A column: the properties on the way to its value.
type Column = Option<Vec<Property>>;

fn cells(bytes: &[u8], row: &Row, maps: &[String]) -> Result<(Vec<String>, Vec<Record>)> {
    // A mark that some programs put in front of text.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader
        .headers()
        .map_err(|error| Problem::usage("the first line is no header").why(error.to_string()))?;
    let header: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
    let columns = columns(&header, row, maps)?;
    let mut records = Vec::new();
    for record in reader.byte_records() {
        let record = record.map_err(|error| Problem::usage("the file is no CSV").why(error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> =
            record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        let value = if std::str::from_utf8(record.as_slice()).is_err() {
            Err("the line is not UTF-8".to_owned())
        } else if cells.len() == header.len() {
            object(&cells, &columns)
        } else {
            Err(format!("the line has {} cells, and the header {}", cells.len(), header.len()))
        };
        records.push(Record { line, raw: Raw::Cells(cells), value });
    }
    Ok((header, records))
}

fn plain(name: &str) -> String {
    name.replace(['-', '_', ' '], "").to_lowercase()
}

/// What each column is. Everything that is wrong with the header is told at once.
fn columns(header: &[String], row: &Row, maps: &[String]) -> Result<Vec<Column>> {
    let properties = row.properties();
    let mut columns: Vec<Column> = Vec::new();
    let mut wrong = Vec::new();
    let mut mapped = Vec::new();
    for map in maps {
        match map.split_once('=') {
            Some((column, element)) if header.iter().any(|name| name == column) => {
                mapped.push((column, element));
            }
            Some((column, _)) => wrong.push(format!("--map: there is no column `{column}`")),
            None => wrong.push(format!("--map: `{map}` is not COLUMN=ELEMENT")),
        }
    }
    for name in header {
        let wanted =
            mapped.iter().find(|(column, _)| column == name).map_or(name.as_str(), |(_, element)| element);
        if wanted.is_empty() || wanted == LINE || wanted == REASON {
            columns.push(None);
            continue;
        }
        let found = path(wanted, &properties);
        if found.is_none() {
            let names: Vec<String> = properties
                .iter()
                .flat_map(|property| {
                    let members =
                        property.members.iter().map(|member| format!("{}.{}", property.name, member.name));
                    std::iter::once(property.name.to_owned()).chain(members)
                })
                .collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            wrong.push(format!("column `{name}` is no element{}", nearest(wanted, &names).told()));
        }
        let spelled = |path: &[Property]| path.iter().map(|property| property.name).collect::<Vec<_>>();
        if let Some(found) = &found
            && columns.iter().flatten().any(|other| spelled(other) == spelled(found))
        {
            wrong.push(format!("column `{name}` is an element that another column is already"));
        }
        columns.push(found);
    }
    for property in properties.iter().filter(|property| property.required) {
        let there = columns
            .iter()
            .flatten()
            .any(|path| path.first().is_some_and(|first| first.name == property.name));
        if !there && wrong.is_empty() {
            wrong.push(format!("there is no column `{}`, which every record needs", property.name));
        }
    }
    if wrong.is_empty() {
        return Ok(columns);
    }
    Err(Problem::usage("the columns do not fit the elements")
        .why(wrong.join("\n        "))
        .next("mend the header, or say it with --map COLUMN=ELEMENT (COLUMN= leaves a column out)")
        .into())
}

fn path(name: &str, properties: &[Property]) -> Option<Vec<Property>> {
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    let property = properties.iter().find(|property| plain(property.name) == plain(first))?.clone();
    match rest {
        None => Some(vec![property]),
        Some(rest) => {
            let mut path = path(rest, &property.members)?;
            path.insert(0, property);
            Some(path)
        }
    }
}

fn object(cells: &[String], columns: &[Column]) -> Result<Value, String> {
    let mut object = Map::new();
    for (cell, column) in cells.iter().zip(columns) {
        let Some(path) = column else { continue };
        let (Some((last, before)), false) = (path.split_last(), cell.is_empty()) else { continue };
        let told =
            |why| format!("{}: {why}", path.iter().map(|step| step.name).collect::<Vec<_>>().join("."));
        let value = value(last, cell).map_err(told)?;
        let mut at = &mut object;
        for step in before {
            let inner = at.entry(step.name).or_insert_with(|| Value::Object(Map::new()));
            at = inner.as_object_mut().ok_or_else(|| told("the column beside it is no object".to_owned()))?;
        }
        at.insert(last.name.to_owned(), value);
    }
    Ok(Value::Object(object))
}
