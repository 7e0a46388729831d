//! Conditions on parts of documents, for scans: what columns do in the database, done here.

use std::cmp::Ordering;

use crate::{
    cell::{Cell, Reading},
    json::{self, Found},
    query::Condition,
    schema::ColumnKind,
    value::{Value, fold},
};

/// A condition on the values that a path leads to, ready to be tested on many documents.
#[derive(Debug, Clone)]
pub(crate) struct PathTest {
    path: Vec<String>,
    kind: ColumnKind,
    condition: Condition,
}

impl PathTest {
    pub(crate) fn new(path: &[String], kind: ColumnKind, condition: &Condition) -> Self {
        let condition = match condition {
            Condition::Contains(text) => Condition::Contains(fold(text)),
            Condition::StartsWith(text) => Condition::StartsWith(fold(text)),
            Condition::EndsWith(text) => Condition::EndsWith(fold(text)),
            other => other.clone(),
        };
        // Tests of text look at the text, whatever it stands for.
        let kind = if condition.is_about_text() { ColumnKind::Text } else { kind };
        Self { path: path.to_vec(), kind, condition }
    }

    /// Whether any value at the path fulfils the condition.
    pub(crate) fn matches(&self, document: &str) -> bool {
        json::any_at(document, &self.path, &mut |found| self.holds_for(found))
    }

    fn holds_for(&self, found: &Found<'_>) -> bool {
        match &self.condition {
            Condition::Null(wanted) => (Reading::of(self.kind, found) == Reading::Null) == *wanted,
            Condition::Blank(wanted) => is_blank(found) == *wanted,
            condition => match Reading::of(self.kind, found) {
                Reading::Cell(cell) => holds(condition, &cell),
                Reading::Null | Reading::Unfit => false,
            },
        }
    }
}

fn is_blank(found: &Found<'_>) -> bool {
    match found {
        Found::Null | Found::EmptyArray => true,
        Found::Text(text) => text.is_empty(),
        Found::Boolean(_) | Found::Number(_) | Found::Composite => false,
    }
}

/// Texts within the condition are folded already.
fn holds(condition: &Condition, cell: &Cell) -> bool {
    let ordered = |value: &Value, wanted: &[Ordering]| {
        cell.compare(&value.0).is_some_and(|ordering| wanted.contains(&ordering))
    };
    match condition {
        Condition::Eq(value) => *cell == value.0,
        Condition::NotEq(value) => *cell != value.0,
        Condition::In(values) => values.iter().any(|value| *cell == value.0),
        Condition::NotIn(values) => values.iter().all(|value| *cell != value.0),
        Condition::Gt(value) => ordered(value, &[Ordering::Greater]),
        Condition::Lt(value) => ordered(value, &[Ordering::Less]),
        Condition::GtOrEq(value) => ordered(value, &[Ordering::Greater, Ordering::Equal]),
        Condition::LtOrEq(value) => ordered(value, &[Ordering::Less, Ordering::Equal]),
        Condition::Contains(part) => text_of(cell).contains(part.as_str()),
        Condition::StartsWith(part) => text_of(cell).starts_with(part.as_str()),
        Condition::EndsWith(part) => text_of(cell).ends_with(part.as_str()),
        Condition::Null(_) | Condition::Blank(_) => false,
    }
}

fn text_of(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        // Tests of text read everything as text.
        Cell::Integer(_) | Cell::Boolean(_) | Cell::Time(_) | Cell::Decimal(_) => "",
    }
}

/// The value that a document is ordered by: the first one at the path.
pub(crate) fn first_cell(document: &str, path: &[String], kind: ColumnKind) -> Option<Cell> {
    let mut first = None;
    json::any_at(document, path, &mut |found| {
        first = Reading::of(kind, found).into_cell();
        true
    });
    first
}
