//! A record taken apart: the JSON text of each element at the place that the plan gives it.
//!
//! What nobody looks into stays the text that it came as, so most of a record is copied once, when it is written.

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use coupa_core::schema::write;
use coupa_store::Key;

use super::{
    plan::{Entry, Place, Plan, Plans},
    text::{self, NULL},
};

/// What a document takes at least, for most.
const DOCUMENT: usize = 2048;

/// A record, or an object in one.
#[derive(Debug, Clone)]
pub(crate) struct Record<'t> {
    pub(super) plan: &'t Plan,
    /// One a place of the plan.
    values: Vec<Option<Node<'t>>>,
    /// Members that are no elements.
    others: Vec<(Cow<'t, str>, Cow<'t, str>)>,
}

/// What an element holds.
#[derive(Debug, Clone)]
pub(super) enum Node<'t> {
    /// Any JSON, as text.
    Text(Cow<'t, str>),
    /// The same, that many records hold.
    Shared(Arc<str>),
    Object(Box<Record<'t>>),
    List(Vec<Node<'t>>),
}

impl<'t> Record<'t> {
    /// One without values.
    pub(super) fn new(plan: &'t Plan) -> Self {
        let values = plan.places.iter().map(|_| None).collect();
        Self { plan, values, others: Vec::new() }
    }

    /// The record of a document, or the part of one, that this crate wrote.
    pub(super) fn read(plan: &'t Plan, document: &'t str) -> Self {
        let mut record = Self::new(plan);
        let mut next = 0;
        for (name, value) in text::members(document) {
            let entry = plan.find(&name, next);
            match entry.and_then(|entry| plan.entries.get(entry)?.place) {
                Some(place) => record.set(Some(place), Node::Text(Cow::Borrowed(value))),
                None => record.others.push((name, Cow::Borrowed(value))),
            }
            next = entry.map_or(next, |entry| entry + 1);
        }
        record
    }

    pub(super) fn at(&self, place: Option<usize>) -> Option<&Node<'t>> {
        self.values.get(place?)?.as_ref()
    }

    pub(super) fn take(&mut self, place: Option<usize>) -> Option<Node<'t>> {
        self.values.get_mut(place?)?.take()
    }

    pub(super) fn set(&mut self, place: Option<usize>, node: Node<'t>) {
        if let Some(value) = place.and_then(|place| self.values.get_mut(place)) {
            *value = Some(node);
        }
    }

    /// Sets a member that is no element.
    pub(super) fn set_other(&mut self, name: Cow<'t, str>, value: Cow<'t, str>) {
        match self.others.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.others.push((name, value)),
        }
    }

    /// Whether it has members that are no elements.
    pub(super) fn has_others(&self) -> bool {
        !self.others.is_empty()
    }

    /// What an element holds.
    pub(super) fn get(&self, name: &str) -> Option<&Node<'t>> {
        self.at(self.plan.place(name))
    }

    /// The string that an element holds.
    pub(crate) fn string(&self, name: &str) -> Option<Cow<'_, str>> {
        text::string(self.get(name)?.text()?)
    }

    /// Gives an element a string, or null.
    pub(crate) fn set_string(&mut self, name: &str, value: Option<&str>) {
        let value = value.map_or(Cow::Borrowed(NULL), |value| Cow::Owned(text::quoted(value)));
        self.set(self.plan.place(name), Node::Text(value));
    }

    /// The key that an element holds: ids are numbers or texts of digits.
    pub(crate) fn key(&self, name: &str) -> Option<Key> {
        self.key_at(self.plan.place(name))
    }

    pub(super) fn key_at(&self, place: Option<usize>) -> Option<Key> {
        let value = self.at(place)?.text()?;
        match text::string(value) {
            Some(digits) => super::number(&digits).map(Key::Number),
            None => value.parse().ok().map(Key::Number),
        }
    }

    /// Whether two children in a collection hold the same string.
    pub(crate) fn has_twice(&self, collection: &str, member: &str) -> bool {
        let of_child = |child: &Node<'_>| match child {
            Node::Object(child) => child.string(member).map(Cow::into_owned),
            other => text::string(text::member(other.text()?, member)?).map(Cow::into_owned),
        };
        let strings: Vec<_> = match self.get(collection) {
            Some(Node::List(children)) if children.len() < 2 => return false,
            Some(Node::List(children)) => children.iter().filter_map(of_child).collect(),
            Some(other) => other.items().filter_map(|item| of_child(&Node::from(item))).collect(),
            None => return false,
        };
        (1..strings.len()).any(|at| strings[..at].contains(&strings[at]))
    }

    /// How deep on a path there is no value any more; `None` where there is one at its end.
    pub(super) fn blank_on(&self, path: &[&str]) -> Option<usize> {
        let (name, rest) = path.split_first()?;
        match self.get(name) {
            None => Some(0),
            Some(node) if node.is_blank() => Some(0),
            Some(_) if rest.is_empty() => None,
            Some(Node::Object(inside)) => inside.blank_on(rest).map(|depth| depth + 1),
            Some(other) => blank_in(other.text(), rest).map(|depth| depth + 1),
        }
    }

    /// The document: elements in their order, those without a value as the plan says, all other members behind them.
    pub(crate) fn document(&self) -> Bytes {
        let mut out = Vec::with_capacity(DOCUMENT);
        self.write(&mut out);
        out.into()
    }

    fn write(&self, out: &mut Vec<u8>) {
        let start = out.len();
        for (place, value) in self.plan.places.iter().zip(&self.values) {
            match value {
                // Open objects keep what was sent, null too.
                Some(node) if self.plan.set.open || !node.is_null() => self.write_member(place, node, out),
                _ => out.extend_from_slice(&place.unset),
            }
        }
        for (name, value) in &self.others {
            out.push(b',');
            write::string(name, out);
            out.push(b':');
            out.extend_from_slice(value.as_bytes());
        }
        write::close(start, out);
    }

    fn write_member(&self, place: &Place, node: &Node<'t>, out: &mut Vec<u8>) {
        if !(self.plan.omits_blank && node.is_blank()) {
            out.extend_from_slice(&place.key);
            node.write(out);
        }
    }

    /// The objects of an element that are part of the record, as far as they are there.
    pub(super) fn objects(
        &mut self,
        plans: &'t Plans,
        entry: &Entry,
        mut change: impl FnMut(&mut Record<'t>),
    ) {
        let Some(plan) = plans.inside(entry) else { return };
        let Some(node) = self.take(entry.place) else { return };
        let mut open = |node: Node<'t>| match node.into_record(plan) {
            Ok(mut record) => {
                change(&mut record);
                Node::Object(Box::new(record))
            }
            Err(other) => other,
        };
        let opened = match node.into_list() {
            Ok(children) => Node::List(children.into_iter().map(open).collect()),
            Err(other) => open(other),
        };
        self.set(entry.place, opened);
    }
}

/// The same as [`Record::blank_on`], of an object that was not taken apart.
fn blank_in(object: Option<&str>, path: &[&str]) -> Option<usize> {
    let (name, rest) = path.split_first()?;
    match object.and_then(|object| text::member(object, name)) {
        None | Some(NULL | text::EMPTY) => Some(0),
        Some(value) => blank_in(Some(value), rest).map(|depth| depth + 1),
    }
}

impl<'t> Node<'t> {
    /// Null.
    pub(super) const NULL: Self = Node::Text(Cow::Borrowed(NULL));

    /// Its JSON, unless it was taken apart.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Shared(text) => Some(text),
            Self::Object(_) | Self::List(_) => None,
        }
    }

    pub(super) fn is_null(&self) -> bool {
        self.text() == Some(NULL)
    }

    fn is_blank(&self) -> bool {
        matches!(self.text(), Some(NULL | text::EMPTY))
    }

    fn items(&self) -> impl Iterator<Item = &str> {
        self.text().into_iter().flat_map(text::items)
    }

    /// The object that it is, taken apart.
    pub(super) fn into_record(self, plan: &'t Plan) -> Result<Record<'t>, Self> {
        match self {
            Self::Object(record) => Ok(*record),
            Self::Text(Cow::Borrowed(text)) if text::is_object(text) => Ok(Record::read(plan, text)),
            other => Err(other),
        }
    }

    /// The items of the array that it is.
    pub(super) fn into_list(self) -> Result<Vec<Self>, Self> {
        match self {
            Self::List(items) => Ok(items),
            Self::Text(Cow::Borrowed(text)) if text::is_array(text) => {
                Ok(text::items(text).map(Self::from).collect())
            }
            other => Err(other),
        }
    }

    /// Its JSON.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Text(text) => out.extend_from_slice(text.as_bytes()),
            Self::Shared(text) => out.extend_from_slice(text.as_bytes()),
            Self::Object(record) => record.write(out),
            Self::List(items) => {
                out.push(b'[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(b',');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
        }
    }

    /// Whether both are the same JSON.
    pub(super) fn is(&self, other: &Self) -> bool {
        let json = |node: &Self| {
            let mut out = Vec::new();
            node.write(&mut out);
            out
        };
        json(self) == json(other)
    }
}

impl<'t> From<&'t str> for Node<'t> {
    fn from(text: &'t str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}
