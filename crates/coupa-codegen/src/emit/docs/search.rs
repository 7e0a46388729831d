//! What the search of the site knows: a line for each operation, parameter, schema, element and guide.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::sitemap::{Site, element_anchor, parameter_anchor};
use super::text;
use crate::model::Shape;

/// The index as a script, so that a page opened from a file can read it too. Each entry is what it is, its
/// name, its page, and further words.
pub(super) fn index(site: &Site<'_>) -> String {
    let mut entries = vec![
        entry("page", "Start", "start.html", "servers credentials token first request"),
        entry("page", "Elements", "elements.html", "tables source"),
        entry("page", "Schemas", "schemas.html", "JSON Schema"),
        entry("page", "Assumed readings", "assumptions.html", ""),
        entry("page", "Departures", "departures.html", ""),
    ];
    if super::names::page(site).is_some() {
        entries.push(entry("page", "Printed names", "names.html", "names of a printed page"));
    }
    if site.has_changes {
        entries.push(entry("page", "Changes", "changes.html", "changelog versions"));
    }
    for guide in &site.guides {
        entries.push(entry("guide", &guide.title, &guide.path, &guide.headings.join(" ")));
    }
    for operation in &site.api.operations {
        let page = site.operation(&operation.id);
        let further = format!("{} {} {}", operation.method, operation.path, operation.summary);
        entries.push(entry("operation", &operation.id, &page, &further));
        for parameter in &operation.parameters {
            let to = format!("{page}#{}", parameter_anchor(&parameter.name));
            let further = format!("{}: {}", operation.id, text::summary(&parameter.description));
            entries.push(entry("parameter", &parameter.name, &to, &further));
        }
    }
    for (name, schema) in site.components() {
        let Some(page) = site.schema(name) else { continue };
        let description = schema.get("description").and_then(Value::as_str).unwrap_or_default();
        entries.push(entry("schema", name, &page, &text::summary(description)));
    }
    elements(site, &mut entries);
    let lines: Vec<String> = entries.iter().map(Value::to_string).collect();
    // `<` never stands in a string of it, should somebody put the script into a page.
    let lines = lines.join(",\n").replace('<', "\\u003c");
    format!("window.searchEntries = [\n{lines}\n];\n")
}

fn elements(site: &Site<'_>, entries: &mut Vec<Value>) {
    let mut shown = BTreeSet::new();
    for element in
        site.api.resources.iter().filter_map(|of| of.sets.get(of.root)).flat_map(|set| &set.elements)
    {
        let Some(key) = &element.key else { continue };
        let Some(page) = site.element_page(key) else { continue };
        shown.insert(key.as_str());
        let mut words = vec![key.split('/').next().unwrap_or_default().to_owned()];
        if let Some((_, row)) = site.evidence.row(key) {
            words.extend(row.further.values().cloned());
            words.push(row.allowable.clone());
        }
        words.push(site.element_description(key));
        words.retain(|word| !word.is_empty());
        entries.push(entry("element", &element.name, &page, &words.join(" · ")));
    }
    for schema in site.api.schemas.values() {
        let Shape::Structure(structure) = &schema.shape else { continue };
        let Some(page) = site.schema(&schema.name) else { continue };
        for field in &structure.fields {
            if field.element.as_deref().is_some_and(|key| shown.contains(key)) {
                continue;
            }
            let further = format!("{}: {}", schema.name, text::summary(&field.description));
            entries.push(entry(
                "element",
                &field.name,
                &format!("{page}#{}", element_anchor(&field.name)),
                &further,
            ));
        }
    }
}

fn entry(kind: &str, name: &str, to: &str, further: &str) -> Value {
    json!([kind, name, to, further])
}
