// Written by `cargo xtask generate`. Do not edit.

//! Values and types in plain words.

use coupa_core::json::{Kind, Node};
use serde_json::Value;

/// Characters of a value that a message shows.
const SHOWN: usize = 40;

/// A value, shortened. What stands inside arrays and objects is not shown: it may be long, or personal.
pub(crate) fn value(node: &Node<'_>) -> String {
    match &node.kind {
        Kind::Null => "null".to_owned(),
        Kind::Boolean(value) => value.to_string(),
        Kind::Number(text) if text.chars().count() > SHOWN => {
            format!("{}…", text.chars().take(SHOWN).collect::<String>())
        }
        Kind::Number(text) => text.to_string(),
        Kind::String(text) if text.chars().count() > SHOWN => {
            let start: String = text.chars().take(SHOWN).collect();
            format!("{start:?}…")
        }
        Kind::String(text) => Value::String(text.to_string()).to_string(),
        Kind::Array(items) => format!("an array of {}", count(items.len(), "item")),
        Kind::Object(members) => format!("an object of {}", count(members.len(), "member")),
    }
}

/// The type of a value.
pub(crate) fn type_of(node: &Node<'_>) -> &'static str {
    match node.kind {
        Kind::Null => "null",
        Kind::Boolean(_) => "a boolean",
        Kind::Number(_) => "a number",
        Kind::String(_) => "a string",
        Kind::Array(_) => "an array",
        Kind::Object(_) => "an object",
    }
}

/// A JSON Schema type with its article.
pub(crate) fn article(name: &str) -> String {
    match name {
        "null" => name.to_owned(),
        "array" | "integer" | "object" => format!("an {name}"),
        _ => format!("a {name}"),
    }
}

/// `a, b or c`.
pub(crate) fn any_of(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// `1 item`, `2 items`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `1 is`, `2 are`.
pub(crate) fn are(number: usize) -> String {
    format!("{number} {}", if number == 1 { "is" } else { "are" })
}

/// A format in words.
pub(crate) fn format(name: &str) -> &str {
    match name {
        "date" => "date, YYYY-MM-DD",
        "date-time" => "date-time, such as 2025-07-28T03:43:08-07:00",
        "email" => "e-mail address",
        "uuid" => "UUID",
        "uri" => "URI",
        other => other,
    }
}
