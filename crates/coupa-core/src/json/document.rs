//! The tree that scanning gives.

use std::{borrow::Cow, sync::OnceLock};

use serde_json::{Map, Number, Value};

use super::{lines::Lines, pointer};
use crate::Location;

/// A JSON text as a tree in which every value knows where it stands.
#[derive(Debug, Clone)]
pub struct Document<'t> {
    text: &'t str,
    root: Node<'t>,
    lines: OnceLock<Lines>,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// What it is.
    pub kind: Kind<'t>,
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind<'t> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as written.
    Number(Cow<'t, str>),
    /// A string, escapes resolved.
    String(Cow<'t, str>),
    /// An array.
    Array(Vec<Node<'t>>),
    /// An object in the order of the text; no key stands twice.
    Object(Vec<Member<'t>>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member<'t> {
    /// Its key, escapes resolved.
    pub key: Cow<'t, str>,
    /// Byte offset of the quotation mark before the key.
    pub start: usize,
    /// Its value.
    pub value: Node<'t>,
}

impl<'t> Document<'t> {
    pub(super) fn new(text: &'t str, root: Node<'t>) -> Self {
        Self { text, root, lines: OnceLock::new() }
    }

    /// The text.
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The outermost value.
    pub const fn root(&self) -> &Node<'t> {
        &self.root
    }

    /// The whole as a plain value.
    pub fn to_value(&self) -> Value {
        self.root.to_value()
    }

    /// Where the value that a pointer names begins.
    pub fn locate(&self, pointer: &str) -> Option<Location> {
        self.root.find(pointer).map(|node| self.place(node.start))
    }

    /// Where the key of a member begins: `pointer` names the object that holds it.
    pub fn locate_key(&self, pointer: &str, key: &str) -> Option<Location> {
        self.root.find(pointer)?.member(key).map(|member| self.place(member.start))
    }

    /// Pointers to the members whose keys begin at these byte offsets, which ascend.
    pub fn pointers(&self, starts: &[usize]) -> Vec<String> {
        let mut found = Vec::with_capacity(starts.len());
        self.root.seek(&mut { starts }, &mut String::new(), &mut found);
        found
    }

    /// The line and column of a byte offset.
    pub fn place(&self, offset: usize) -> Location {
        self.lines.get_or_init(|| Lines::new(self.text.as_bytes())).locate(self.text.as_bytes(), offset)
    }
}

impl<'t> Node<'t> {
    /// The value that a pointer names, seen from this one.
    pub fn find(&self, pointer: &str) -> Option<&Self> {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return None;
        }
        pointer::tokens(pointer).try_fold(self, |node, token| match &node.kind {
            Kind::Array(items) => items.get(pointer::index(&token)?),
            _ => node.get(&token),
        })
    }

    fn seek(&self, starts: &mut &[usize], pointer: &mut String, found: &mut Vec<String>) {
        let inside = |starts: &&[usize], node: &Self| starts.first().is_some_and(|start| *start < node.end);
        let length = pointer.len();
        match &self.kind {
            Kind::Object(members) => {
                for member in members {
                    pointer::push(pointer, &member.key);
                    if starts.first() == Some(&member.start) {
                        *starts = starts.get(1..).unwrap_or_default();
                        found.push(pointer.clone());
                    }
                    if inside(starts, &member.value) {
                        member.value.seek(starts, pointer, found);
                    }
                    pointer.truncate(length);
                }
            }
            Kind::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if inside(starts, item) {
                        pointer::push(pointer, &index.to_string());
                        item.seek(starts, pointer, found);
                        pointer.truncate(length);
                    }
                }
            }
            _ => {}
        }
    }

    /// The value of a member, when this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.member(key).map(|member| &member.value)
    }

    /// A member, when this is an object that has it.
    pub fn member(&self, key: &str) -> Option<&Member<'t>> {
        match &self.kind {
            Kind::Object(members) => members.iter().find(|member| member.key == key),
            _ => None,
        }
    }

    /// A plain value as a tree. It has no text: in place of byte offsets, values and keys are counted in their order. A
    /// number gets the digits that it stands for, without an exponent.
    pub fn from_value(value: &'t Value) -> Self {
        Self::counted(value, &mut 0)
    }

    fn counted(value: &'t Value, count: &mut usize) -> Self {
        *count += 1;
        let start = *count;
        let kind = match value {
            Value::Null => Kind::Null,
            Value::Bool(value) => Kind::Boolean(*value),
            Value::Number(number) => Kind::Number(Cow::Owned(match number.as_f64() {
                Some(double) if number.is_f64() => double.to_string(),
                _ => number.to_string(),
            })),
            Value::String(text) => Kind::String(Cow::Borrowed(text)),
            Value::Array(items) => Kind::Array(items.iter().map(|item| Self::counted(item, count)).collect()),
            Value::Object(members) => Kind::Object(
                members
                    .iter()
                    .map(|(key, value)| {
                        *count += 1;
                        let start = *count;
                        Member { key: Cow::Borrowed(key), start, value: Self::counted(value, count) }
                    })
                    .collect(),
            ),
        };
        Self { kind, start, end: *count }
    }

    /// The value without positions.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Boolean(value) => Value::Bool(*value),
            Kind::Number(text) => number(text),
            Kind::String(text) => Value::String(text.clone().into_owned()),
            Kind::Array(items) => Value::Array(items.iter().map(Self::to_value).collect()),
            Kind::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|member| (member.key.clone().into_owned(), member.value.to_value()))
                    .collect::<Map<_, _>>(),
            ),
        }
    }
}

/// The value of a number that was scanned. A double is the nearest one; serde_json reads some of them one off.
fn number(text: &str) -> Value {
    if let Ok(whole) = text.parse::<u64>() {
        return whole.into();
    }
    match text.parse::<i64>() {
        Ok(whole) if whole != 0 => whole.into(),
        _ => text.parse().ok().and_then(Number::from_f64).map_or(Value::Null, Value::Number),
    }
}
