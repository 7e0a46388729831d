//! Values in the form in which they are compared and kept in columns.

use std::cmp::Ordering;

use crate::{decimal, json::Found, schema::ColumnKind, time, value::fold};

/// A value of a column: two of one kind are ordered as the database orders them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Cell {
    /// Folded.
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// Microseconds of UTC.
    Time(i64),
    /// The sortable form, see [`decimal::sortable`].
    Decimal(String),
}

impl Cell {
    pub(crate) fn kind(&self) -> ColumnKind {
        match self {
            Self::Text(_) => ColumnKind::Text,
            Self::Integer(_) => ColumnKind::Integer,
            Self::Boolean(_) => ColumnKind::Boolean,
            Self::Time(_) => ColumnKind::Time,
            Self::Decimal(_) => ColumnKind::Decimal,
        }
    }

    /// How two values of one kind are ordered; values of different kinds are not.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Text(left), Self::Text(right)) | (Self::Decimal(left), Self::Decimal(right)) => {
                Some(left.cmp(right))
            }
            (Self::Integer(left), Self::Integer(right)) | (Self::Time(left), Self::Time(right)) => {
                Some(left.cmp(right))
            }
            (Self::Boolean(left), Self::Boolean(right)) => Some(left.cmp(right)),
            _ => None,
        }
    }
}

/// What a place in a document is for a column of some kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Null; also an empty text where the kind is not text, since some APIs write unset values so.
    Null,
    Cell(Cell),
    /// Something that is not of the kind.
    Unfit,
}

impl Reading {
    pub(crate) fn of(kind: ColumnKind, found: &Found<'_>) -> Self {
        let text = match found {
            Found::Null => return Self::Null,
            Found::Text(text) if text.is_empty() && kind != ColumnKind::Text => return Self::Null,
            Found::Text(text) => text.as_ref(),
            Found::Number(text) => text,
            Found::Boolean(true) => "true",
            Found::Boolean(false) => "false",
            Found::EmptyArray | Found::Composite => return Self::Unfit,
        };
        let is_string = matches!(found, Found::Text(_));
        let is_boolean = matches!(found, Found::Boolean(_));
        let cell = match kind {
            ColumnKind::Text => Some(Cell::Text(fold(text))),
            ColumnKind::Integer => text.parse().ok().map(Cell::Integer),
            ColumnKind::Boolean if is_boolean => text.parse().ok().map(Cell::Boolean),
            ColumnKind::Time if is_string => time::micros(text).map(Cell::Time),
            ColumnKind::Decimal => decimal::sortable(text).map(Cell::Decimal),
            ColumnKind::Boolean | ColumnKind::Time => None,
        };
        cell.map_or(Self::Unfit, Self::Cell)
    }

    /// As a column keeps it: what does not fit is null there.
    pub(crate) fn into_cell(self) -> Option<Cell> {
        match self {
            Self::Cell(cell) => Some(cell),
            Self::Null | Self::Unfit => None,
        }
    }
}
