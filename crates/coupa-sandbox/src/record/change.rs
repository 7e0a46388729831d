//! Writes a record from a request: a new one, or changes to one that is there.

use coupa_core::element::{Element, ElementSet, Kind, Presence, human_name};
use coupa_store::{Key, StoreError, Transaction, World};
use serde_json::Value;

use super::{Author, Object, References, arrange::arrange, names, scalar};
use crate::{
    layout,
    refusal::Refusal,
    rules::{Check, Rules, Stamps},
};

/// One change to one record. Everything that is wrong with the request is gathered before it is refused.
pub(crate) struct Change<'t, 'a> {
    pub(super) tx: &'t mut Transaction<'a>,
    pub(super) world: World,
    pub(super) rules: &'t dyn Rules,
    pub(super) author: Author,
    pub(super) stamps: Stamps,
    pub(super) references: &'t mut References,
    is_new: bool,
    faults: Vec<String>,
}

impl<'t, 'a> Change<'t, 'a> {
    pub(crate) fn new(
        tx: &'t mut Transaction<'a>,
        world: World,
        rules: &'t dyn Rules,
        author: Author,
        references: &'t mut References,
    ) -> Self {
        let stamps = rules.stamps();
        Self { tx, world, rules, author, stamps, references, is_new: true, faults: Vec::new() }
    }

    /// The record that the request creates.
    pub(crate) fn create(mut self, input: &Object, key: &Key) -> Result<Object, Refusal> {
        let set = self.rules.resource().set;
        let mut record = self.object(set, Object::new(), input)?;
        if let Some(id) = set.get(self.stamps.id) {
            let number = key.number().map_or(Value::Null, Value::from);
            record.insert(id.name.to_owned(), self.scalar(id, number));
        }
        self.stamp(set, &mut record, [self.stamps.created_at, self.stamps.updated_at]);
        self.sign(set, &mut record, [self.stamps.created_by, self.stamps.updated_by])?;
        self.finish(set, record)
    }

    /// The record as it is after the request; `None` when the request changes nothing.
    pub(crate) fn update(mut self, stored: &Object, input: &Object) -> Result<Option<Object>, Refusal> {
        self.is_new = false;
        let record = self.object(self.rules.resource().set, stored.clone(), input)?;
        self.replace(stored, record, false)
    }

    /// The record with elements set to values of the sandbox's own; `None` when that changes nothing.
    pub(crate) fn set(
        mut self,
        stored: &Object,
        values: Object,
        is_touched: bool,
    ) -> Result<Option<Object>, Refusal> {
        self.is_new = false;
        let mut record = stored.clone();
        record.extend(values);
        self.replace(stored, record, is_touched)
    }

    fn replace(
        mut self,
        stored: &Object,
        mut record: Object,
        is_touched: bool,
    ) -> Result<Option<Object>, Refusal> {
        let set = self.rules.resource().set;
        self.rules.derive(&mut record);
        let is_same = arrange(self.rules, set, record.clone()) == *stored;
        if is_same && !is_touched && self.faults.is_empty() {
            return Ok(None);
        }
        self.stamp(set, &mut record, [self.stamps.updated_at]);
        self.sign(set, &mut record, [self.stamps.updated_by])?;
        self.finish(set, record).map(Some)
    }

    fn finish(mut self, set: &ElementSet, mut record: Object) -> Result<Object, Refusal> {
        self.rules.derive(&mut record);
        let record = arrange(self.rules, set, record);
        let (world, is_new) = (self.world, self.is_new);
        self.rules
            .check(&record, &mut Check { tx: &mut *self.tx, world, is_new, faults: &mut self.faults })?;
        if self.faults.is_empty() { Ok(record) } else { Err(Refusal::Content(self.faults)) }
    }

    /// Writes the elements of the request over those of a record or a child, but for those that the sandbox fills.
    pub(super) fn object(
        &mut self,
        set: &'static ElementSet,
        object: Object,
        input: &Object,
    ) -> Result<Object, StoreError> {
        let stamps = self.stamps;
        self.merge(set, object, input, |name| stamps.has(name))
    }

    fn merge(
        &mut self,
        set: &'static ElementSet,
        mut object: Object,
        input: &Object,
        is_ours: impl Fn(&str) -> bool,
    ) -> Result<Object, StoreError> {
        for element in set.elements {
            let presence = if self.is_new { element.create } else { element.update };
            let is_given = presence != Presence::Absent && !is_ours(element.name);
            let Some(given) = input.get(element.name).filter(|_| is_given) else { continue };
            let target = element.writes_to.unwrap_or(element.name);
            // What nothing shows is taken and forgotten.
            if names::shown(set, target).is_none() {
                continue;
            }
            let old = object.get(target).cloned().unwrap_or_default();
            let value = self.value(set, element, old, given)?;
            object.insert(target.to_owned(), value);
        }
        if set.open {
            let others = input.iter().filter(|(name, _)| set.get(name).is_none() && !is_ours(name));
            object.extend(others.map(|(name, value)| (name.clone(), value.clone())));
        }
        Ok(object)
    }

    /// The value of an element after the request.
    fn value(
        &mut self,
        set: &ElementSet,
        element: &'static Element,
        old: Value,
        given: &Value,
    ) -> Result<Value, StoreError> {
        if given.is_null() {
            return Ok(Value::Null);
        }
        Ok(match (element.kind, given) {
            // Open objects keep what is in them as it was sent.
            (Kind::Object(_) | Kind::Reference { .. } | Kind::Collection(_) | Kind::Open, given)
                if set.open =>
            {
                given.clone()
            }
            (Kind::Scalar(_), given) => self.scalar(element, given.clone()),
            (Kind::Open, given) => given.clone(),
            (Kind::Reference { set, keys }, Value::Object(given)) => {
                match self.resolve(set, keys, element, given)? {
                    Some(short) => Value::Object(short),
                    None => old,
                }
            }
            (Kind::Object(inner), Value::Object(given)) => {
                let old = if let Value::Object(old) = old { old } else { Object::new() };
                // It is no record, so whatever is in it belongs to the caller.
                let object = self.merge(inner, old, given, |_| false)?;
                Value::Object(arrange(self.rules, inner, object))
            }
            (Kind::Collection(inner), Value::Array(given)) => {
                let old = if let Value::Array(old) = old { old } else { Vec::new() };
                Value::Array(self.children(element, inner, old, given)?)
            }
            _ => {
                self.fault(format!("{} is invalid", element.human_name()));
                old
            }
        })
    }

    fn scalar(&self, element: &Element, value: Value) -> Value {
        match element.kind {
            Kind::Scalar(scalar) => scalar::normal(scalar, value, *self.author.now.offset()),
            _ => value,
        }
    }

    /// Sets elements to the present moment, where the set has them.
    pub(super) fn stamp<const N: usize>(
        &self,
        set: &ElementSet,
        object: &mut Object,
        names: [Option<&str>; N],
    ) {
        for name in names.into_iter().flatten().filter(|name| set.get(name).is_some()) {
            object.insert(name.to_owned(), Value::String(scalar::moment(self.author.now)));
        }
    }

    /// Sets elements to the user who writes, where the set has them.
    fn sign<const N: usize>(
        &mut self,
        set: &ElementSet,
        record: &mut Object,
        names: [Option<&str>; N],
    ) -> Result<(), Refusal> {
        let Some(users) = self.stamps.authors(set) else { return Ok(()) };
        let user = match self.author_in(users)? {
            Some(user) => Value::Object(user),
            None => Value::Null,
        };
        for name in names.into_iter().flatten().filter(|name| set.get(name).is_some()) {
            record.insert(name.to_owned(), user.clone());
        }
        Ok(())
    }

    /// The short form of who writes.
    fn author_in(&mut self, users: &ElementSet) -> Result<Option<Object>, Refusal> {
        let id = self.author.user;
        let name = format!("{} {id}", users.name);
        if let Some(known) = self.references.get(&name) {
            return Ok(Some(known));
        }
        let document = self.tx.get(self.world, &layout::collection_of(users), &Key::Number(id))?;
        let Some(document) = document else { return Ok(None) };
        let short = self.short_form(users, super::parse(&document)?);
        self.references.note(users, name, &short);
        Ok(Some(short))
    }

    /// Remembers what is wrong; the same sentence once.
    pub(super) fn fault(&mut self, sentence: String) {
        if !self.faults.contains(&sentence) {
            self.faults.push(sentence);
        }
    }

    /// Remembers that elements have no value where they must.
    pub(super) fn require(&mut self, child: &Object, paths: &[&[&str]]) {
        for path in paths {
            let mut inside = Some(child);
            for (depth, name) in path.iter().enumerate() {
                let value = inside.and_then(|object| object.get(*name)).filter(|value| !value.is_null());
                let Some(value) = value.filter(|value| value.as_str() != Some("")) else {
                    self.fault(format!("{} can't be blank", human_name(path[depth])));
                    break;
                };
                inside = value.as_object();
            }
        }
    }
}
