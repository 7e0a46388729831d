//! `coupa schema`: the elements of a schema.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use coupa_schema::SchemaEntry;
use serde_json::{Value, json};

use crate::document;
use crate::output::{self, Format, Output};

/// Show the elements of a schema
///
/// Without a name it lists the schemas.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The schema, such as WorkerCreate; a wrong name lists the nearest ones
    #[arg(value_name = "NAME", value_parser = super::validate::schema)]
    schema: Option<&'static SchemaEntry>,
    /// Print the JSON Schema itself
    #[arg(long, requires = "schema")]
    json: bool,
}

/// Prints a table.
pub(crate) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode> {
    let output = Output {
        format: Format::Table,
        fields: Vec::new(),
        quiet: false,
        colors: output::colors(console::Term::stdout().is_term()),
    };
    let names = |names: [&str; 4]| {
        names.iter().filter(|name| !name.is_empty()).map(|&name| name.to_owned()).collect::<Vec<_>>()
    };
    let Some(entry) = arguments.schema else {
        let rows: Vec<Value> = coupa_schema::SCHEMAS
            .iter()
            .map(|entry| json!({"name": entry.name, "what": entry.summary}))
            .collect();
        output.texts(&rows, &names(["name", "what", "", ""]), out)?;
        return Ok(ExitCode::SUCCESS);
    };
    if arguments.json {
        writeln!(out, "{}", entry.json.trim_end())?;
        return Ok(ExitCode::SUCCESS);
    }
    let schema: Value = serde_json::from_str(entry.json).context("the schema is no JSON")?;
    writeln!(out, "{}: {}\n", entry.name, entry.summary)?;
    let mut rows = Vec::new();
    elements(&schema, &schema, "", &mut rows, 0);
    if rows.is_empty() {
        rows.push(json!({"element": "", "type": kind(&schema, &schema), "must": "", "what": ""}));
    }
    output.texts(&rows, &names(["element", "type", "must", "what"]), out)?;
    Ok(ExitCode::SUCCESS)
}

/// What a reference inside the schema stands for.
fn follow<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
    target.and_then(|pointer| root.pointer(pointer)).unwrap_or(schema)
}

/// The members of an object, and those of what it holds.
fn elements(root: &Value, schema: &Value, prefix: &str, rows: &mut Vec<Value>, depth: usize) {
    let schema = not_null(root, schema);
    if let Some(items) = schema.get("items") {
        return elements(root, items, &format!("{prefix}[]"), rows, depth);
    }
    let (members, required) = document::members(&parts(root, schema, DEEPEST));
    for (name, member) in members {
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        let inner = not_null(root, member);
        let says =
            [member, inner].iter().find_map(|schema| schema.get("description").and_then(Value::as_str));
        rows.push(json!({
            "element": path,
            "type": kind(root, member),
            "must": if required.contains(&name.as_str()) { "yes" } else { "" },
            "what": says.and_then(|text| text.lines().next()).unwrap_or_default(),
        }));
        if depth < 3 {
            elements(root, member, &path, rows, depth + 1);
        }
    }
}

/// Deepest nesting of parts and choices that is looked into.
const DEEPEST: usize = 8;

/// A schema and the schemas that it is put together from or chosen of.
fn parts<'s>(root: &'s Value, schema: &'s Value, depth: usize) -> Vec<&'s Value> {
    let schema = follow(root, schema);
    let mut found = Vec::new();
    if depth > 0 {
        for list in ["allOf", "anyOf", "oneOf"] {
            let inner = schema.get(list).and_then(Value::as_array).into_iter().flatten();
            found.extend(inner.flat_map(|part| parts(root, part, depth - 1)));
        }
    }
    found.push(schema);
    found
}

/// A schema without the choice of null.
fn not_null<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    let schema = follow(root, schema);
    let choices = schema.get("anyOf").and_then(Value::as_array);
    let mut some =
        choices.into_iter().flatten().filter(|choice| choice.get("type").is_none_or(|kind| kind != "null"));
    match (some.next(), some.next()) {
        (Some(only), None) => follow(root, only),
        _ => schema,
    }
}

/// The type in a word or two, with limits.
fn kind(root: &Value, schema: &Value) -> String {
    let parts = parts(root, schema, DEEPEST);
    let values = parts.iter().find_map(|part| part.get("enum").and_then(Value::as_array));
    let format = parts.iter().find_map(|part| part.get("format").and_then(Value::as_str));
    let mut kinds: Vec<&str> = Vec::new();
    for part in &parts {
        let found = match part.get("type") {
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(kind)) => vec![kind.as_str()],
            _ => Vec::new(),
        };
        for kind in found {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    let nullable = kinds.contains(&"null");
    kinds.retain(|kind| *kind != "null");
    let mut text = match (values, format) {
        (Some(values), _) => {
            let values: Vec<String> =
                values.iter().filter(|value| !value.is_null()).map(output::text).collect();
            values.join(" | ")
        }
        (None, Some(format)) => format.to_owned(),
        (None, None) if kinds.is_empty() => "any".to_owned(),
        (None, None) => kinds.join(" or "),
    };
    if let Some(most) = parts.iter().find_map(|part| part.get("maxLength")) {
        text = format!("{text}, up to {most}");
    }
    if nullable {
        text.push_str(", or null");
    }
    text
}
