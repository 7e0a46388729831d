//! Questions to a collection, and the answer.

use std::sync::Arc;

use bytes::Bytes;

use crate::{schema::ColumnKind, value::Value};

/// Which documents of a collection, in which order, and how many of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PageQuery {
    /// Conditions that all hold.
    pub filters: Vec<Filter>,
    /// What the documents are ordered by. Ties are ordered by ascending key.
    pub order: Order,
    /// Whether the order is reversed. Null is last in an ascending and first in a descending order.
    pub descending: bool,
    /// How many matches are skipped.
    pub offset: u64,
    /// How many documents are wanted at most.
    pub limit: u64,
    /// Whether all matches shall be counted.
    pub total: bool,
}

impl PageQuery {
    /// The first documents in key order, `limit` at most.
    pub fn first(limit: u64) -> Self {
        Self { filters: Vec::new(), order: Order::Key, descending: false, offset: 0, limit, total: false }
    }

    /// The same, with one more condition.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filters.push(filter);
        self
    }

    /// The same, in another order.
    pub fn order_by(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// The same, the last first.
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }

    /// The same, behind this many matches.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = offset;
        self
    }

    /// The same, with all matches counted.
    pub fn with_total(mut self) -> Self {
        self.total = true;
        self
    }
}

/// What documents are ordered by.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum Order {
    /// Their keys.
    #[default]
    Key,
    /// A column, by its name.
    Column(String),
    /// A part of the document that has no column: a scan.
    Path {
        /// Names of members, from the outermost on.
        path: Vec<String>,
        /// What the value is. A value of another kind sorts as null.
        kind: ColumnKind,
    },
}

/// A condition on a column or on a part of the document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    /// What is looked at.
    pub target: Target,
    /// What has to hold.
    pub condition: Condition,
}

impl Filter {
    /// A condition on a column.
    pub fn column(name: impl Into<String>, condition: Condition) -> Self {
        Self { target: Target::Column(name.into()), condition }
    }

    /// A condition on a part of the document that has no column.
    pub fn path<P: Into<String>>(
        path: impl IntoIterator<Item = P>,
        kind: ColumnKind,
        condition: Condition,
    ) -> Self {
        let path = path.into_iter().map(Into::into).collect();
        Self { target: Target::Path { path, kind }, condition }
    }
}

/// What a filter looks at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// A column, by its name.
    Column(String),
    /// A part of the document: a scan.
    ///
    /// Where the path meets an array it goes on in each of its elements, and the condition holds when it holds
    /// for any of them: of an empty array, for none. A member that is missing, or looked for in something that
    /// is no object, is null.
    Path {
        /// Names of members, from the outermost on.
        path: Vec<String>,
        /// What the value is. A value of another kind matches nothing but [`Condition::Null`]`(false)` and
        /// [`Condition::Blank`]`(false)`.
        kind: ColumnKind,
    },
}

/// What has to hold for a value. Null fulfils none of these but [`Condition::Null`] and [`Condition::Blank`],
/// so neither [`Condition::NotEq`] nor [`Condition::NotIn`].
///
/// A [`Value`] must be of the kind of what it is compared with. The three tests of text can be used on any
/// kind: there they look at the text as the document has it (a scan). Text is compared without case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// Equal.
    Eq(Value),
    /// Different.
    NotEq(Value),
    /// One of these, some thousand at most; of none: nothing matches.
    In(Vec<Value>),
    /// None of these.
    NotIn(Vec<Value>),
    /// Greater, later, behind.
    Gt(Value),
    /// Less, earlier, before.
    Lt(Value),
    /// Greater or equal.
    GtOrEq(Value),
    /// Less or equal.
    LtOrEq(Value),
    /// The text has this in it.
    Contains(String),
    /// The text begins with this.
    StartsWith(String),
    /// The text ends with this.
    EndsWith(String),
    /// With `true`: null or missing. With `false`: anything else.
    Null(bool),
    /// With `true`: null, missing, an empty text or an empty array. With `false`: anything else.
    Blank(bool),
}

/// An answer to a [`PageQuery`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The documents, byte for byte as written, in order. They share one buffer.
    pub documents: Arc<[Bytes]>,
    /// How many documents match in all, if that was asked.
    pub total: Option<u64>,
    /// The documents as one JSON array.
    pub(crate) array: Bytes,
}

impl Page {
    /// The documents as they were read, as one JSON array. It costs nothing: they stand so in their buffer.
    pub fn array(&self) -> Bytes {
        self.array.clone()
    }

    /// How many bytes of memory it takes, roughly.
    pub(crate) fn size(&self) -> usize {
        let alone = if self.array.is_empty() { self.documents.iter().map(Bytes::len).sum() } else { 0 };
        // A buffer may be half empty.
        self.array.len() * 2 + alone + self.documents.len() * size_of::<Bytes>()
    }
}
