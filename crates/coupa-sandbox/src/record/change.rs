//! Writes a record from a request: a new one, or changes to one that is there.

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use chrono::FixedOffset;
use coupa_core::element::{ElementSet, Kind, human_name};
use coupa_store::{Key, StoreError, Transaction, World};

use super::{
    Author, References,
    plan::{Entry, Plan, Plans},
    refer, scalar,
    text::{self, NULL},
    tree::{Node, Record},
};
use crate::{
    layout,
    refusal::Refusal,
    rules::{Check, Rules},
};

/// One change to one record. Everything that is wrong with the request is gathered before it is refused.
pub(crate) struct Change<'t, 'a> {
    pub(super) tx: &'t mut Transaction<'a>,
    pub(super) world: World,
    pub(super) rules: &'t dyn Rules,
    pub(super) plans: &'static Plans,
    author: Author,
    /// The present moment as it is shown.
    now: Arc<str>,
    pub(super) references: &'t References,
    pub(super) is_new: bool,
    faults: Vec<String>,
}

impl<'t, 'a> Change<'t, 'a> {
    pub(crate) fn new(
        tx: &'t mut Transaction<'a>,
        world: World,
        rules: &'t dyn Rules,
        author: Author,
        references: &'t References,
    ) -> Self {
        let now = text::quoted(&scalar::moment(author.now)).into();
        let plans = rules.plans();
        Self { tx, world, rules, plans, author, now, references, is_new: true, faults: Vec::new() }
    }

    /// The document of the record that the request creates.
    pub(crate) fn create(mut self, input: &str, key: &Key) -> Result<Bytes, Refusal> {
        let plan = self.root()?;
        let mut record = self.object(plan, Record::new(plan), input)?;
        record.set(plan.stamps.id, self.id(plan, key));
        self.stamp(&mut record, [plan.stamps.created_at, plan.stamps.updated_at]);
        self.sign(&mut record, [plan.stamps.created_by, plan.stamps.updated_by])?;
        self.finish(record)
    }

    /// The document of the record as it is after the request; `None` when the request changes nothing.
    pub(crate) fn update(mut self, stored: &str, input: &str) -> Result<Option<Bytes>, Refusal> {
        self.is_new = false;
        let plan = self.root()?;
        let record = self.object(plan, Record::read(plan, stored), input)?;
        self.replace(stored, record, false)
    }

    /// The document of the record with elements set to values of the sandbox's own; `None` when that changes nothing.
    pub(crate) fn set(
        mut self,
        stored: &str,
        values: super::Object,
        is_touched: bool,
    ) -> Result<Option<Bytes>, Refusal> {
        self.is_new = false;
        let plan = self.root()?;
        let mut record = Record::read(plan, stored);
        for (name, value) in values {
            record.set(plan.place(&name), Node::from(value.to_string()));
        }
        self.replace(stored, record, is_touched)
    }

    fn root(&self) -> Result<&'static Plan, Refusal> {
        self.plans.root().ok_or_else(|| Refusal::Failed("a resource without elements".into()))
    }

    fn replace(
        mut self,
        stored: &str,
        mut record: Record<'_>,
        is_touched: bool,
    ) -> Result<Option<Bytes>, Refusal> {
        self.rules.derive(&mut record);
        if !is_touched && self.faults.is_empty() && record.document() == stored.as_bytes() {
            return Ok(None);
        }
        let stamps = &record.plan.stamps;
        let (at, by) = (stamps.updated_at, stamps.updated_by);
        self.stamp(&mut record, [at]);
        self.sign(&mut record, [by])?;
        self.finish(record).map(Some)
    }

    fn finish(mut self, mut record: Record<'_>) -> Result<Bytes, Refusal> {
        self.rules.derive(&mut record);
        let (world, is_new) = (self.world, self.is_new);
        self.rules
            .check(&record, &mut Check { tx: &mut *self.tx, world, is_new, faults: &mut self.faults })?;
        if self.faults.is_empty() { Ok(record.document()) } else { Err(Refusal::Content(self.faults)) }
    }

    /// The id of a new record.
    fn id(&self, plan: &Plan, key: &Key) -> Node<'static> {
        let element = plan.stamps.id.and_then(|id| plan.entries.get(plan.places.get(id)?.entry));
        match (element.map(|entry| entry.element.kind), key.number()) {
            (Some(Kind::Scalar(kind)), Some(number)) => {
                let offset = self.offset();
                Node::from(scalar::normal(kind, &number.to_string(), offset).into_owned())
            }
            _ => Node::NULL,
        }
    }

    /// Writes the elements of the request over those of a record or a child, but for those that the sandbox fills.
    pub(super) fn object<'d>(
        &mut self,
        plan: &'static Plan,
        record: Record<'d>,
        input: &'d str,
    ) -> Result<Record<'d>, StoreError> {
        self.merge(plan, record, input, true)
    }

    /// `has_stamps` says that there are elements that the sandbox fills.
    fn merge<'d>(
        &mut self,
        plan: &'static Plan,
        mut record: Record<'d>,
        input: &'d str,
        has_stamps: bool,
    ) -> Result<Record<'d>, StoreError> {
        // Requests have an order of their own; what is wrong is told in that of the document.
        let mut given = vec![None; plan.entries.len()];
        let mut next = 0;
        for (name, value) in text::members(input) {
            let number = plan.find(&name, next);
            next = number.map_or(next, |number| number + 1);
            match number.and_then(|number| given.get_mut(number)) {
                Some(slot) => *slot = Some(value),
                None if plan.set.open => record.set_other(name, text::compact(value)),
                None => {}
            }
        }
        for (entry, given) in plan.entries.iter().zip(given) {
            let is_given = entry.is_given(self.is_new) && !(has_stamps && entry.is_stamp);
            // What nothing shows is taken and forgotten.
            let (Some(given), Some(_)) = (given.filter(|_| is_given), entry.target) else { continue };
            let old = record.take(entry.target);
            if let Some(value) = self.value(plan, entry, old, given)? {
                record.set(entry.target, value);
            }
        }
        Ok(record)
    }

    /// The value of an element after the request.
    fn value<'d>(
        &mut self,
        plan: &Plan,
        entry: &'static Entry,
        old: Option<Node<'d>>,
        given: &'d str,
    ) -> Result<Option<Node<'d>>, StoreError> {
        if given == NULL {
            return Ok(Some(Node::NULL));
        }
        let element = entry.element;
        Ok(Some(match element.kind {
            Kind::Scalar(kind) => Node::Text(scalar::normal(kind, given, self.offset())),
            // Open objects keep what is in them as it was sent.
            _ if plan.set.open => Node::Text(text::compact(given)),
            Kind::Open => Node::Text(text::compact(given)),
            Kind::Reference { set, keys } if text::is_object(given) => {
                return Ok(self.resolve(set, keys, element, given)?.map(Node::Shared).or(old));
            }
            Kind::Object(_) if text::is_object(given) => {
                let Some(inside) = self.plans.inside(entry) else { return Ok(old) };
                let old = old.and_then(|old| old.into_record(inside).ok());
                // It is no record, so whatever is in it belongs to the caller.
                let object = self.merge(inside, old.unwrap_or_else(|| Record::new(inside)), given, false)?;
                Node::Object(Box::new(object))
            }
            Kind::Collection(_) if text::is_array(given) => {
                let Some(inside) = self.plans.inside(entry) else { return Ok(old) };
                let old = old.and_then(|old| old.into_list().ok()).unwrap_or_default();
                Node::List(self.children(element, inside, old, given)?)
            }
            Kind::Reference { .. } | Kind::Object(_) | Kind::Collection(_) => {
                self.fault(format!("{} is invalid", element.human_name()));
                return Ok(old);
            }
        }))
    }

    /// Sets elements to the present moment, where the set has them.
    pub(super) fn stamp<const N: usize>(&self, record: &mut Record<'_>, places: [Option<usize>; N]) {
        for place in places {
            record.set(place, Node::Shared(Arc::clone(&self.now)));
        }
    }

    /// Sets elements to the user who writes, where the set has them.
    fn sign<const N: usize>(
        &mut self,
        record: &mut Record<'_>,
        places: [Option<usize>; N],
    ) -> Result<(), Refusal> {
        let Some(users) = self.plans.authors else { return Ok(()) };
        let user = self.author_in(users)?.map_or(Node::NULL, Node::Shared);
        for place in places {
            record.set(place, user.clone());
        }
        Ok(())
    }

    /// The short form of who writes.
    fn author_in(&mut self, users: &'static ElementSet) -> Result<Option<Arc<str>>, Refusal> {
        let id = self.author.user;
        let name = format!("{} {id}", users.name);
        if let Some(known) = self.references.get(self.world, &name) {
            return Ok(Some(known));
        }
        let document = self.tx.get(self.world, &layout::collection_of(users), &Key::Number(id))?;
        let Some(document) = document else { return Ok(None) };
        let short = refer::short_form(self.rules, users, super::text_of(&document)?);
        self.references.note(self.world, users, name, &short);
        Ok(Some(short))
    }

    /// Remembers what is wrong; the same sentence once.
    pub(super) fn fault(&mut self, sentence: String) {
        if !self.faults.contains(&sentence) {
            self.faults.push(sentence);
        }
    }

    /// Remembers that elements have no value where they must.
    pub(super) fn require(&mut self, child: &Record<'_>) {
        for path in child.plan.required {
            if let Some(name) = child.blank_on(path).and_then(|depth| path.get(depth)) {
                self.fault(format!("{} can't be blank", human_name(name)));
            }
        }
    }

    /// That of all times that are shown.
    pub(super) fn offset(&self) -> FixedOffset {
        *self.author.now.offset()
    }

    /// A number as JSON.
    pub(super) fn number(number: i64) -> Node<'static> {
        Node::Text(Cow::Owned(number.to_string()))
    }
}
