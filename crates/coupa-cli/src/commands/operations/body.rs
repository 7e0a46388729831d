//! Bodies of requests from flags and files.

use std::fs::File;
use std::io::Read;

use anyhow::{Context as _, Result};
use clap::ArgMatches;
use serde_json::{Map, Value};

use crate::document::{Property, Row, Written};
use crate::problem::Problem;

/// Largest body that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// The bytes of a file, or of standard input.
pub(super) fn read(path: &str) -> Result<Vec<u8>> {
    let told = || format!("cannot read {}", if path == "-" { "standard input" } else { path });
    let input: Box<dyn Read> = if path == "-" {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(File::open(path).with_context(told)?)
    };
    let mut bytes = Vec::new();
    input.take(LARGEST + 1).read_to_end(&mut bytes).with_context(told)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Problem::usage(format!("{path} is larger than {} MiB", LARGEST >> 20)).into());
    }
    Ok(bytes)
}

/// The body that the flags say.
pub(crate) fn build(row: &Row, matches: &ArgMatches) -> Result<Value> {
    let mut body = match matches.try_get_one::<String>("json").ok().flatten() {
        Some(path) => {
            let bytes = read(path)?;
            serde_json::from_slice(&bytes).map_err(|error| {
                Problem::usage(format!("{path} is no JSON"))
                    .why(format!("line {}, column {}", error.line(), error.column()))
                    .next(format!("coupa validate --schema {} {path}", row.schema))
            })?
        }
        None => Value::Object(Map::new()),
    };
    let mut flags: Vec<(&'static str, Value)> = Vec::new();
    for property in row.properties() {
        if let Some(text) = matches.get_one::<String>(&format!("element:{}", property.name)) {
            let value = value(&property, text).map_err(|why| {
                Problem::usage(format!("`{text}` is no value for {}", property.name)).why(why)
            })?;
            flags.push((property.name, value));
        }
        let cleared = matches.try_get_many::<String>("clear").ok().flatten().into_iter().flatten();
        if cleared.into_iter().any(|name| name == property.name) {
            if flags.last().is_some_and(|(name, _)| *name == property.name) {
                return Err(Problem::usage(format!("{} is set and cleared at once", property.name)).into());
            }
            flags.push((property.name, Value::Null));
        }
    }
    if !flags.is_empty() {
        let Value::Object(members) = &mut body else {
            return Err(Problem::usage("flags of elements can only be put over an object")
                .next("put them into the file")
                .into());
        };
        members.extend(flags.into_iter().map(|(name, value)| (name.to_owned(), value)));
    }
    if body.as_object().is_some_and(Map::is_empty) {
        return Err(Problem::usage("there is nothing to send")
            .next("give elements by their flags, or a body with --json FILE; `--help` lists the elements")
            .into());
    }
    Ok(body)
}

/// A value as it was written on a command line or in a cell.
pub(crate) fn value(property: &Property, text: &str) -> Result<Value, String> {
    let json = || serde_json::from_str(text).map_err(|error| format!("it is no JSON: {error}"));
    match property.written {
        Written::Text => Ok(Value::String(text.to_owned())),
        Written::Boolean => match text.trim().to_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(Value::Bool(true)),
            "false" | "no" | "0" => Ok(Value::Bool(false)),
            _ => Err("it is neither true nor false".to_owned()),
        },
        Written::Number => match serde_json::from_str::<Value>(text.trim()) {
            Ok(number @ Value::Number(_)) => Ok(number),
            _ => Err("it is no number".to_owned()),
        },
        Written::Json if text.trim_start().starts_with(['{', '[']) || text.trim() == "null" => json(),
        Written::Json => match text.split_once('=') {
            Some((member, text)) => {
                let Some(inner) = property.members.iter().find(|inner| inner.name == member) else {
                    let names: Vec<&str> = property.members.iter().map(|inner| inner.name).collect();
                    let near = crate::nearest::nearest(member, &names);
                    return Err(format!("{} has no member `{member}`{}", property.name, near.told()));
                };
                Ok(Value::Object(Map::from_iter([(member.to_owned(), value(inner, text)?)])))
            }
            None => json(),
        },
    }
}
