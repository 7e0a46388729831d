//! `coupa schema`: the elements of a schema.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use coupa_schema::SchemaEntry;
use serde_json::{Value, json};

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
        output.rows(&rows, &names(["name", "what", "", ""]), out)?;
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
    output.rows(&rows, &names(["element", "type", "must", "what"]), out)?;
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
    for part in ["allOf", "anyOf", "oneOf"] {
        for part in schema.get(part).and_then(Value::as_array).into_iter().flatten() {
            elements(root, part, prefix, rows, depth);
        }
    }
    let required = schema.get("required").and_then(Value::as_array);
    for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        let must = required.is_some_and(|required| required.iter().any(|known| known == name.as_str()));
        let inner = not_null(root, member);
        let says =
            [member, inner].iter().find_map(|schema| schema.get("description").and_then(Value::as_str));
        rows.push(json!({
            "element": path,
            "type": kind(root, member),
            "must": if must { "yes" } else { "" },
            "what": says.and_then(|text| text.lines().next()).unwrap_or_default(),
        }));
        if depth < 3 {
            elements(root, member, &path, rows, depth + 1);
        }
    }
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
    let nullable = |schema: &Value| {
        schema
            .get("type")
            .and_then(Value::as_array)
            .is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
            || schema.get("anyOf").and_then(Value::as_array).is_some_and(|choices| {
                choices.iter().any(|choice| choice.get("type").is_some_and(|kind| kind == "null"))
            })
    };
    let inner = not_null(root, schema);
    let parts = inner.get("allOf").and_then(Value::as_array);
    let typed =
        parts.into_iter().flatten().map(|part| follow(root, part)).find(|part| part.get("type").is_some());
    let inner = typed.unwrap_or(inner);
    let mut text = match inner.get("type") {
        Some(Value::String(kind)) => kind.clone(),
        Some(Value::Array(kinds)) => {
            let kinds: Vec<&str> =
                kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect();
            kinds.join(" or ")
        }
        _ => "any".to_owned(),
    };
    if let Some(values) = inner.get("enum").and_then(Value::as_array) {
        let values: Vec<String> = values.iter().map(output::text).collect();
        text = values.join(" | ");
    } else if let Some(format) = inner.get("format").and_then(Value::as_str) {
        format.clone_into(&mut text);
    }
    if let Some(most) = inner.get("maxLength") {
        text = format!("{text}, up to {most}");
    }
    if nullable(schema) || nullable(follow(root, schema)) {
        text.push_str(", or null");
    }
    text
}
