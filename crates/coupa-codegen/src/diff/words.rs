//! How things are called in sentences.

use serde_json::Value;

use super::flat::Flat;
use super::spot::Spot;
use crate::load::Document;
use crate::tree::pointer;

/// A value as it is written in JSON; long ones are cut.
pub(super) fn value(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 60 {
        return text;
    }
    format!("{}…", text.chars().take(59).collect::<String>())
}

/// Values, separated by commas.
pub(super) fn list(values: &[Value]) -> String {
    values.iter().map(value).collect::<Vec<_>>().join(", ")
}

/// The ending of a word for this many.
pub(super) fn plural<T>(items: &[T]) -> &'static str {
    if items.len() == 1 { "" } else { "s" }
}

/// Names in a row: "A", "A and B", "A, B and C".
pub(super) fn row(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// What kind of value a schema admits, in a few words.
pub(super) fn kind<'d>(document: &'d Document, spot: &Spot<'d>) -> String {
    kind_at(document, spot, 0)
}

fn kind_at<'d>(document: &'d Document, spot: &Spot<'d>, depth: usize) -> String {
    let flat = Flat::of(document, spot);
    let (types, null) = flat.types();
    let types: Vec<String> = types.unwrap_or_default().into_iter().collect();
    // The named schema behind "or null" is that of the first reference.
    let named = flat
        .parts
        .iter()
        .find_map(|part| part.text("$ref"))
        .and_then(|text| text.rsplit('/').next())
        .map(pointer::unescape);
    let base = match (types.as_slice(), named) {
        ([only], _) if only == "array" && depth < 4 => match flat.all("items").first() {
            Some(items) => format!("array of {}", kind_at(document, items, depth + 1)),
            None => "array".to_owned(),
        },
        ([only], Some(name)) if only == "object" => name,
        ([], Some(name)) => name,
        ([], None) if !flat.choices().is_empty() => "a choice".to_owned(),
        ([], None) => "any value".to_owned(),
        (types, _) => {
            let format = flat.all("format").first().and_then(|format| format.node.as_str());
            let format = format.map(|format| format!(" ({format})")).unwrap_or_default();
            match flat.values() {
                Some(values) if values.len() <= 8 => format!("one of {}", list(&values)),
                _ => format!("{}{format}", types.join(" or ")),
            }
        }
    };
    if null { format!("{base} or null") } else { base }
}

/// What a pointer names, as a person would say it.
pub(super) fn subject(at: &str) -> String {
    let tokens: Vec<String> = at.split('/').skip(1).map(pointer::unescape).collect();
    let mut words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let mut name = match words.as_slice() {
        ["components", _, name, ..] => {
            let name = (*name).to_owned();
            words.drain(..3);
            name
        }
        ["paths", path, method, ..] if crate::lint::METHODS.contains(method) => {
            let name = format!("{} {path}", method.to_uppercase());
            words.drain(..3);
            name
        }
        ["paths", path, ..] => {
            let name = (*path).to_owned();
            words.drain(..2);
            name
        }
        [] => return "the document".to_owned(),
        _ => String::new(),
    };
    let mut rest = words.into_iter();
    let mut tail = String::new();
    while let Some(word) = rest.next() {
        match word {
            "properties" => {
                if let Some(member) = rest.next() {
                    name.push('.');
                    name.push_str(member);
                }
            }
            "items" => name.push_str("[]"),
            "additionalProperties" => name.push_str(".*"),
            "anyOf" | "oneOf" | "prefixItems" => {
                let number =
                    rest.next().and_then(|index| index.parse::<usize>().ok()).unwrap_or_default() + 1;
                tail = format!(", choice {number}");
            }
            "requestBody" => name.push_str(" request"),
            "responses" => {
                name.push(' ');
                name.push_str(rest.next().unwrap_or_default());
            }
            "headers" => {
                name.push_str(" header ");
                name.push_str(rest.next().unwrap_or_default());
            }
            "parameters" => {
                name.push_str(" parameter ");
                name.push_str(rest.next().unwrap_or_default());
            }
            "allOf" | "content" => {
                rest.next();
            }
            "schema" => {}
            other => {
                if !name.is_empty() {
                    name.push(' ');
                }
                name.push_str(other);
            }
        }
    }
    name + &tail
}
