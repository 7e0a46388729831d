//! The interpreter: what happens to a record follows from the metadata of its elements.
//!
//! A record is a JSON object in the order of the elements, stored as it is shown. [`Change`] writes one, [`project`]
//! cuts one down, [`filter`] and [`order`] turn a query into the store's terms. None of these names an element; what
//! the metadata cannot say is asked of the [`Rules`].
//!
//! What is written goes from text to text: [`Plans`] are made of the metadata once, and a [`Record`] holds the JSON of
//! each element at the place that its plan gives it. No tree of values is built, and what is not looked into is copied.

mod change;
mod children;
pub(crate) mod filter;
mod import;
mod names;
pub(crate) mod order;
mod plan;
pub(crate) mod project;
mod refer;
mod scalar;
pub(crate) mod shape;
mod text;
mod tree;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use chrono::{DateTime, FixedOffset};
use coupa_store::{Key, StoreError, Transaction, World};
use serde_json::Value;

use change::Change;
pub(crate) use import::import;
pub(crate) use plan::Plans;
pub(crate) use refer::References;
pub(crate) use tree::Record;

use crate::{
    refusal::Refusal,
    rules::{Numbering, Rules},
};

/// A JSON object.
pub(crate) type Object = serde_json::Map<String, Value>;

/// Who writes, and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Author {
    /// Id of the user, among those who create and update records.
    pub(crate) user: i64,
    /// In the offset of the world.
    pub(crate) now: DateTime<FixedOffset>,
}

/// A record with its key.
#[derive(Debug, Clone)]
pub(crate) struct Written {
    pub(crate) key: Key,
    pub(crate) document: Bytes,
}

/// The key that an id stands for: ids are numbers or texts of digits.
pub(crate) fn key_of(id: &Value) -> Option<Key> {
    match id {
        Value::Number(number) => number.as_i64().map(Key::Number),
        Value::String(text) => number(text).map(Key::Number),
        _ => None,
    }
}

/// The number that a text of digits stands for.
pub(crate) fn number(text: &str) -> Option<i64> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok()).flatten()
}

/// Creates a record from a request: the JSON of a body that was checked.
pub(crate) fn create(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    input: &str,
    author: Author,
    references: &References,
) -> Result<Written, Refusal> {
    let collection = rules.resource().name;
    let key = match rules.numbering() {
        Numbering::Sequence => tx.next_key(world, collection)?,
        Numbering::Above(base) => Key::Number(base.saturating_add(tx.counter(world, collection)?)),
    };
    let document = Change::new(tx, world, rules, author, references).create(input, &key)?;
    insert(tx, world, rules, key, document)
}

/// Stores a new record.
pub(crate) fn insert(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    key: Key,
    document: Bytes,
) -> Result<Written, Refusal> {
    let collection = rules.resource().name;
    match rules.numbering() {
        Numbering::Sequence => tx.trusting().insert(world, collection, &document).map(drop),
        Numbering::Above(_) => tx.trusting().insert_with_key(world, collection, &key, &document),
    }
    .map_err(Refusal::of_write)?;
    Ok(Written { key, document })
}

/// Updates a record from a request; `None` when there is no such record.
pub(crate) fn update(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    key: &Key,
    input: &str,
    author: Author,
    references: &References,
) -> Result<Option<Written>, Refusal> {
    rewrite(tx, world, rules, key, |tx, stored| {
        Change::new(tx, world, rules, author, references).update(stored, input)
    })
}

/// Sets elements of a record to values of the sandbox's own; `None` when there is no such record. `is_touched` says
/// that the record changes even if no element does.
pub(crate) fn set(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    key: &Key,
    values: Object,
    is_touched: bool,
    author: Author,
) -> Result<Option<Written>, Refusal> {
    let references = References::of(world);
    rewrite(tx, world, rules, key, |tx, stored| {
        Change::new(tx, world, rules, author, &references).set(stored, values, is_touched)
    })
}

fn rewrite(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    key: &Key,
    change: impl FnOnce(&mut Transaction<'_>, &str) -> Result<Option<Bytes>, Refusal>,
) -> Result<Option<Written>, Refusal> {
    let collection = rules.resource().name;
    let Some(stored) = tx.get(world, collection, key)? else { return Ok(None) };
    let Some(document) = change(tx, text_of(&stored)?)? else {
        return Ok(Some(Written { key: key.clone(), document: stored }));
    };
    tx.trusting().update(world, collection, key, &document).map_err(Refusal::of_write)?;
    Ok(Some(Written { key: key.clone(), document }))
}

/// A member of an object that is JSON.
pub(crate) fn member(object: &str, name: &str) -> Option<Value> {
    serde_json::from_str(text::member(object, name)?).ok()
}

/// The text of a document or a body.
pub(crate) fn text_of(json: &[u8]) -> Result<&str, Refusal> {
    std::str::from_utf8(json).map_err(Refusal::internal)
}

/// The object that a stored document is.
pub(crate) fn parse(document: &[u8]) -> Result<Object, Refusal> {
    serde_json::from_slice(document).map_err(Refusal::internal)
}

/// The document of a record.
pub(crate) fn serialise(record: &Object) -> Result<Bytes, Refusal> {
    serde_json::to_vec(record).map(Bytes::from).map_err(Refusal::internal)
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Failed(Box::new(error))
    }
}
