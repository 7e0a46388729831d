//! Our values as SQLite keeps them.

use rusqlite::{
    ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Value as Sql, ValueRef},
};

use crate::{Key, cell::Cell};

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Text(text) | Self::Decimal(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Integer(number) | Self::Time(number) => ToSqlOutput::Owned(Sql::Integer(*number)),
            Self::Boolean(value) => ToSqlOutput::Owned(Sql::Integer(i64::from(*value))),
        })
    }
}

impl From<&Cell> for Sql {
    fn from(cell: &Cell) -> Self {
        match cell {
            Cell::Text(text) | Cell::Decimal(text) => Self::Text(text.clone()),
            Cell::Integer(number) | Cell::Time(number) => Self::Integer(*number),
            Cell::Boolean(value) => Self::Integer(i64::from(*value)),
        }
    }
}

/// Integers sort before texts in SQLite, as in [`Key`].
impl ToSql for Key {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Number(number) => ToSqlOutput::Owned(Sql::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

impl FromSql for Key {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(number) => Ok(Self::Number(number)),
            ValueRef::Text(_) => value.as_str().map(Self::from),
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Err(FromSqlError::InvalidType),
        }
    }
}
