//! Equality of JSON values: by value, not by spelling.

use std::collections::HashSet;

use crate::json::{Kind, Node, canonical};
use serde_json::Value;

/// Values of an `enum` or a `const`.
pub struct Options {
    spellings: HashSet<String>,
}

impl Options {
    /// The values of an array, given as JSON.
    pub fn new(text: &str) -> Self {
        let values: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
        Self { spellings: values.iter().map(|value| spelling(&Node::from_value(value))).collect() }
    }

    /// Whether one of them equals a value.
    pub(super) fn contain(&self, node: &Node<'_>) -> bool {
        self.spellings.contains(&spelling(node))
    }
}

/// Whether two items are equal.
pub(super) fn twice(items: &[Node<'_>]) -> bool {
    let mut seen = HashSet::with_capacity(items.len());
    !items.iter().all(|item| seen.insert(spelling(item)))
}

/// One spelling for all equal values: numbers by their value, members in the order of their keys.
fn spelling(node: &Node<'_>) -> String {
    let mut text = String::new();
    spell(node, &mut text);
    text
}

fn spell(node: &Node<'_>, text: &mut String) {
    match &node.kind {
        Kind::Null => text.push_str("null"),
        Kind::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
        Kind::Number(number) => text.push_str(&canonical(number)),
        Kind::String(string) => quote(string, text),
        Kind::Array(items) => {
            text.push('[');
            for item in items {
                spell(item, text);
                text.push(',');
            }
            text.push(']');
        }
        Kind::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|one, other| one.key.cmp(&other.key));
            text.push('{');
            for member in members {
                quote(&member.key, text);
                spell(&member.value, text);
                text.push(',');
            }
            text.push('}');
        }
    }
}

/// The length in front makes the end of a text plain without escapes.
fn quote(string: &str, text: &mut String) {
    text.push_str(&string.len().to_string());
    text.push('"');
    text.push_str(string);
}
