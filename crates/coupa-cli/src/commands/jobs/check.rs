//! What can be known of records before anything is sent.

use std::collections::HashMap;

use anyhow::{Context as _, Result};
use coupa_core::element::Resource;
use serde_json::Value;

use super::look::key;
use super::source::Source;
use crate::document::Row;
use crate::output;

/// Checks every record against the schema, and the file against itself. A record that is bad gets its reasons.
pub(super) fn check(source: &mut Source, row: &Row, resource: &Resource) -> Result<()> {
    let schema = coupa_schema::find(row.schema).context("the record has no published schema")?;
    let unique: Vec<&str> =
        resource.set.elements.iter().filter(|element| element.unique).map(|element| element.name).collect();
    let known: Vec<&str> = row.properties().iter().map(|property| property.name).collect();
    let mut seen: HashMap<(&str, String), u64> = HashMap::new();
    let alone = key(resource).is_none();
    let progress = output::counter("checked");
    for record in &mut source.records {
        progress.inc(1);
        let Ok(value) = &record.value else { continue };
        let mut reasons: Vec<String> = Vec::new();
        if let Err(invalid) = schema.validate(value) {
            let told = invalid.violations.iter().map(|violation| {
                let at = violation.instance.trim_start_matches('/');
                if at.is_empty() { violation.message.clone() } else { format!("{at}: {}", violation.message) }
            });
            reasons.extend(told);
        }
        // The API passes over what it does not know; whoever imports a file wants to know.
        for name in value.as_object().into_iter().flat_map(|members| members.keys()) {
            if !known.contains(&name.as_str()) {
                let near = crate::nearest::nearest(name, &known);
                reasons.push(format!("there is no element `{name}`{}", near.told()));
            }
        }
        for name in &unique {
            let Some(text) = value.get(name).and_then(Value::as_str) else { continue };
            match seen.get(&(*name, text.to_owned())) {
                Some(line) => reasons.push(format!("{name}: line {line} has the same")),
                None if reasons.is_empty() => {
                    seen.insert((name, text.to_owned()), record.line);
                }
                None => {}
            }
        }
        if alone && reasons.is_empty() {
            // If an answer is lost, only what was sent tells which of the records are in.
            if let Some(line) = seen.insert(("", value.to_string()), record.line) {
                reasons.push(format!("line {line} is the same, and nothing tells the two apart"));
            }
        }
        if !reasons.is_empty() {
            record.value = Err(reasons.join("; "));
        }
    }
    progress.finish_and_clear();
    Ok(())
}
