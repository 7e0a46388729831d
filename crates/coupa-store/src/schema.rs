//! What the caller tells the store about its collections and columns.

use serde::{Deserialize, Serialize};

use crate::error::StoreError;

/// Names go into the names of tables and columns, which databases cut or refuse beyond this.
const LONGEST_NAME: usize = 48;
/// Well below what any database takes in one table.
const MOST_COLUMNS: usize = 1_000;

/// All collections of a store.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StoreSchema {
    /// The collections. Their names differ, also when case is ignored.
    pub collections: Vec<Collection>,
}

impl StoreSchema {
    /// A schema of these collections.
    pub fn new(collections: impl IntoIterator<Item = Collection>) -> Self {
        Self { collections: collections.into_iter().collect() }
    }

    /// Whether the names are usable and unique and no path is empty.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        check_names("collection", self.collections.iter().map(|it| it.name.as_str()))?;
        for collection in &self.collections {
            let name = &collection.name;
            if collection.columns.len() > MOST_COLUMNS {
                return Err(StoreError::InvalidSchema(format!(
                    "`{name}` has more than {MOST_COLUMNS} columns"
                )));
            }
            check_names(
                &format!("column of `{name}`"),
                collection.columns.iter().map(|it| it.name.as_str()),
            )?;
            if let Some(column) = collection.columns.iter().find(|it| it.path.is_empty()) {
                let column = &column.name;
                return Err(StoreError::InvalidSchema(format!("column `{column}` of `{name}` has no path")));
            }
        }
        Ok(())
    }
}

fn check_names<'a>(what: &str, names: impl Iterator<Item = &'a str>) -> Result<(), StoreError> {
    let mut seen = std::collections::HashSet::new();
    for name in names {
        let usable = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.len() <= LONGEST_NAME
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if !usable {
            return Err(StoreError::InvalidSchema(format!(
                "`{name}` is no name for a {what}: a letter, then letters, digits, `-`, `_` or `.`, at most {LONGEST_NAME} in all"
            )));
        }
        if !seen.insert(name.to_ascii_lowercase()) {
            return Err(StoreError::InvalidSchema(format!("the {what} `{name}` is told twice")));
        }
    }
    Ok(())
}

/// A collection of documents of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collection {
    /// The name by which commands and reads call it: a letter, then letters, digits, `-`, `_` or `.`.
    pub name: String,
    /// How records get their keys. Fixed once the collection holds a record.
    pub id: IdRule,
    /// What is read out of each document.
    pub columns: Vec<Column>,
}

impl Collection {
    /// A collection without columns.
    pub fn new(name: impl Into<String>, id: IdRule) -> Self {
        Self { name: name.into(), id, columns: Vec::new() }
    }

    /// The same with one more column.
    pub fn column(mut self, column: Column) -> Self {
        self.columns.push(column);
        self
    }
}

/// How a record gets its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdRule {
    /// The key is the sequence number: 1, 2, 3 …
    Sequence,
    /// The key is this number plus the sequence number.
    Offset(i64),
    /// The key is given with the record, see [`Transaction::insert_with_key`](crate::Transaction::insert_with_key).
    /// Pages in key order are read through an index; meant for small collections.
    Given,
}

/// A value that the store reads out of each document of a collection and keeps beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The name by which filters and orders call it, with the same rule as for collections.
    pub name: String,
    /// Where the value stands: names of members, from the outermost on. A path through an array has no value
    /// (filters by path do look into arrays, see [`Target::Path`](crate::Target::Path)).
    pub path: Vec<String>,
    /// What the value is. A document with something else there is refused; null and a missing member are not.
    pub kind: ColumnKind,
    /// Whether equality, ranges and orders shall be served by an index.
    pub indexed: bool,
    /// Whether no two records of a world may have the same value. Equal means what a filter means by it, so
    /// texts that differ only in case collide. Null collides with nothing. Implies an index.
    pub unique: bool,
}

impl Column {
    /// A column without index.
    pub fn new<P: Into<String>>(
        name: impl Into<String>,
        path: impl IntoIterator<Item = P>,
        kind: ColumnKind,
    ) -> Self {
        let path = path.into_iter().map(Into::into).collect();
        Self { name: name.into(), path, kind, indexed: false, unique: false }
    }

    /// The same with an index.
    pub fn indexed(mut self) -> Self {
        self.indexed = true;
        self
    }

    /// The same, unique.
    pub fn unique(mut self) -> Self {
        self.unique = true;
        self
    }
}

/// What a value is, which decides how it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ColumnKind {
    /// Text, compared without case (see [`fold`](crate::fold)), ordered by code point. Numbers and booleans
    /// count as the text they are written with.
    Text,
    /// A whole number of 64 bits, written as a number or as a string.
    Integer,
    /// `true` or `false`; false sorts first.
    Boolean,
    /// A moment: an RFC 3339 date-time, or a date, which means its midnight in UTC. Kept in microseconds of UTC.
    Time,
    /// A decimal number of any size and scale, written as a string or as a number, compared exactly.
    Decimal,
}

impl ColumnKind {
    /// The word for it in messages.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Time => "time",
            Self::Decimal => "decimal",
        }
    }
}
