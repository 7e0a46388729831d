//! The document as a tree in which every value knows where it stands.

mod edit;
mod json;
mod limits;
mod parse;
pub mod pointer;

use std::sync::Arc;

use serde_json::Value;

use crate::problem::Problems;

/// A place in a source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Position {
    /// Which text: 0 is the document, others are the files beside it, in the order in which they were read.
    pub file: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Byte offset of the first character.
    pub start: usize,
    /// Byte offset behind the last character.
    pub end: usize,
}

/// Parses a text: as JSON where its name ends in `.json`, or where it has no such ending and begins like
/// a JSON object; as YAML otherwise. `file` is the number that its positions carry.
///
/// # Errors
///
/// The first syntax error, or every duplicate key, foreign tag and the like, each with its position.
pub fn parse(source: &Source, file: usize) -> Result<Node, Problems> {
    limits::check_text(source, file)?;
    if is_json(source) { json::parse(source, file) } else { parse::parse(source, file) }
}

fn is_json(source: &Source) -> bool {
    let ending = source.path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("json") => true,
        Some("yaml" | "yml") => false,
        _ => source
            .text
            .trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
            .strip_prefix('{')
            .is_some_and(|rest| rest.trim_start().starts_with(['"', '}'])),
    }
}

/// A source text with the path it is called by.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path as it is named in problems.
    pub path: String,
    /// The text.
    pub text: Arc<str>,
}

impl Source {
    /// A source text.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// A value with its position.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Where the value stands.
    pub position: Position,
}

/// What a node is.
#[derive(Debug, Clone)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, exact as JSON holds it.
    Number(serde_json::Number),
    /// A string.
    String(String),
    /// A sequence.
    Array(Vec<Node>),
    /// A mapping in document order.
    Object(Vec<Member>),
}

/// A member of a mapping.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its key.
    pub key: String,
    /// Where the key stands.
    pub key_position: Position,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// The member with this key, when this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.member(key).map(|member| &member.value)
    }

    /// The member with this key, with the position of the key.
    pub fn member(&self, key: &str) -> Option<&Member> {
        self.members().iter().find(|member| member.key == key)
    }

    /// Members of a mapping; empty for anything else.
    pub fn members(&self) -> &[Member] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// Items of a sequence; empty for anything else.
    pub fn items(&self) -> &[Self] {
        match &self.kind {
            Kind::Array(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind {
            Kind::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// The value of a whole number that is not negative.
    pub fn as_u64(&self) -> Option<u64> {
        match &self.kind {
            Kind::Number(number) => number.as_u64(),
            _ => None,
        }
    }

    /// Whether this is a mapping.
    pub fn is_object(&self) -> bool {
        matches!(self.kind, Kind::Object(_))
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.kind, Kind::Null)
    }

    /// What the node is, in words for a message.
    pub fn describe(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Boolean(_) => "a boolean",
            Kind::Number(_) => "a number",
            Kind::String(_) => "a string",
            Kind::Array(_) => "a list",
            Kind::Object(_) => "an object",
        }
    }

    /// The value as JSON, positions left out, order kept.
    pub fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Boolean(value) => Value::Bool(*value),
            Kind::Number(number) => Value::Number(number.clone()),
            Kind::String(text) => Value::String(text.clone()),
            Kind::Array(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            Kind::Object(members) => {
                Value::Object(members.iter().map(|m| (m.key.clone(), m.value.to_json())).collect())
            }
        }
    }
}
