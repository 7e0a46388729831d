//! Values and types in plain words.

use std::fmt::Display;

use serde_json::Value;

use crate::json::{Kind, Node};

/// Characters of a value that a message shows.
const SHOWN: usize = 40;

/// A value, shortened. What stands inside arrays and objects is not shown: it may be long, or personal.
pub fn value(node: &Node<'_>) -> String {
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
fn type_of(node: &Node<'_>) -> &'static str {
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
fn article(name: &str) -> String {
    match name {
        "null" => name.to_owned(),
        "array" | "integer" | "object" => format!("an {name}"),
        _ => format!("a {name}"),
    }
}

/// `a, b or c`.
fn any_of(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// `1 item`, `2 items`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `1 is`, `2 are`.
fn are(number: &str) -> String {
    format!("{number} {}", if number == "1" { "is" } else { "are" })
}

/// What a violation says, and the bound or name that its keyword speaks of.
pub type Said = (String, Option<String>);

/// A value has none of these types. `shown` is asked where it says more than its type.
pub fn wrong_type(types: &[&str], node: &Node<'_>, shown: impl FnOnce() -> String) -> Said {
    let wanted: Vec<String> = types.iter().map(|name| article(name)).collect();
    let found = match node.kind {
        Kind::Null => "null".to_owned(),
        Kind::Array(_) | Kind::Object(_) => type_of(node).to_owned(),
        _ => format!("{} {}", type_of(node), shown()),
    };
    (format!("must be {}, not {found}", any_of(&wanted)), Some(types.join(", ")))
}

/// There is less than the limit: `held` says what there is.
pub fn too_few(held: &str, limit: impl Display) -> Said {
    let limit = limit.to_string();
    (format!("has {held}, at least {} needed", are(&limit)), Some(limit))
}

/// There is more than the limit: `held` says what there is.
pub fn too_many(held: &str, limit: impl Display) -> Said {
    let limit = limit.to_string();
    (format!("has {held}, at most {} allowed", are(&limit)), Some(limit))
}

/// A text does not match.
pub fn no_match(shown: &str, pattern: &str) -> Said {
    (format!("{shown} does not match {pattern}"), Some(pattern.to_owned()))
}

/// A text has not the format.
pub fn no_format(shown: &str, name: &str) -> Said {
    (format!("{shown} is no {}", format(name)), Some(name.to_owned()))
}

/// A format in words.
fn format(name: &str) -> &str {
    match name {
        "date" => "date, YYYY-MM-DD",
        "date-time" => "date-time, such as 2025-07-28T03:43:08-07:00",
        "email" => "e-mail address",
        "uuid" => "UUID",
        "uri" => "URI",
        other => other,
    }
}
