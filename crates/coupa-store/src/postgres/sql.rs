//! Statements with their values, and what a connection does with them.

use std::pin::Pin;

use bytes::Bytes;
use sqlx::{
    Decode, Executor as _, PgConnection, Postgres, Row as _, Type,
    postgres::{PgArguments, PgRow},
    query::Query,
};

use crate::{Key, StoreError, StoredFile, World, cell::Cell, schema::ColumnKind};

use super::failure::failure;

/// What a connection is asked to do. Boxed: that it can move between threads is then decided here, where the compiler
/// can see it, and not at every caller.
pub(super) type Work<'c, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'c>>;

/// A value of a statement.
#[derive(Debug, Clone)]
pub(super) enum Param {
    Number(Option<i64>),
    Boolean(Option<bool>),
    Bytes(Option<Vec<u8>>),
    Text(String),
    Numbers(Vec<Option<i64>>),
    Booleans(Vec<Option<bool>>),
    ByteTexts(Vec<Option<Vec<u8>>>),
}

impl Param {
    /// A value of a column, or null of its type.
    ///
    /// Texts are kept as bytes: these sort by code point whatever the database's collation, and may hold the
    /// character 0, which its texts may not.
    pub(super) fn of_cell(kind: ColumnKind, cell: Option<&Cell>) -> Self {
        match kind {
            ColumnKind::Text | ColumnKind::Decimal => Self::Bytes(cell.and_then(bytes_of)),
            ColumnKind::Integer | ColumnKind::Time => Self::Number(cell.and_then(number_of)),
            ColumnKind::Boolean => Self::Boolean(cell.and_then(boolean_of)),
        }
    }

    /// Values of one column, as an array.
    pub(super) fn of_cells<'c>(kind: ColumnKind, cells: impl Iterator<Item = Option<&'c Cell>>) -> Self {
        match kind {
            ColumnKind::Text | ColumnKind::Decimal => {
                Self::ByteTexts(cells.map(|cell| cell.and_then(bytes_of)).collect())
            }
            ColumnKind::Integer | ColumnKind::Time => {
                Self::Numbers(cells.map(|cell| cell.and_then(number_of)).collect())
            }
            ColumnKind::Boolean => Self::Booleans(cells.map(|cell| cell.and_then(boolean_of)).collect()),
        }
    }

    /// A key as bytes that sort as keys do: numbers first, then texts.
    pub(super) fn of_key(key: &Key) -> Self {
        Self::Bytes(Some(match key {
            // With the sign turned, negative numbers sort before the others.
            Key::Number(number) => [&[0][..], &(number ^ i64::MIN).to_be_bytes()[..]].concat(),
            Key::Text(text) => [&[1][..], text.as_bytes()].concat(),
        }))
    }

    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(super) fn bytes(bytes: &[u8]) -> Self {
        Self::Bytes(Some(bytes.to_vec()))
    }
}

impl From<i64> for Param {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<World> for Param {
    fn from(world: World) -> Self {
        world.0.into()
    }
}

fn bytes_of(cell: &Cell) -> Option<Vec<u8>> {
    match cell {
        Cell::Text(text) | Cell::Decimal(text) => Some(text.clone().into_bytes()),
        Cell::Integer(_) | Cell::Boolean(_) | Cell::Time(_) => None,
    }
}

fn number_of(cell: &Cell) -> Option<i64> {
    match cell {
        Cell::Integer(number) | Cell::Time(number) => Some(*number),
        Cell::Text(_) | Cell::Boolean(_) | Cell::Decimal(_) => None,
    }
}

fn boolean_of(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Boolean(value) => Some(*value),
        Cell::Text(_) | Cell::Integer(_) | Cell::Time(_) | Cell::Decimal(_) => None,
    }
}

/// The key that [`Param::of_key`] made bytes of.
pub(super) fn key_of(bytes: &[u8]) -> Option<Key> {
    match bytes.split_first()? {
        (0, number) => Some(Key::Number(i64::from_be_bytes(number.try_into().ok()?) ^ i64::MIN)),
        (1, text) => Some(Key::Text(std::str::from_utf8(text).ok()?.to_owned())),
        _ => None,
    }
}

/// The type that the values of a kind have in the database.
pub(super) fn type_of(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text | ColumnKind::Decimal => "bytea",
        ColumnKind::Integer | ColumnKind::Time => "bigint",
        ColumnKind::Boolean => "boolean",
    }
}

/// A statement with its values.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    pub(super) sql: String,
    pub(super) params: Vec<Param>,
}

impl Statement {
    pub(super) fn new(sql: impl Into<String>, params: impl IntoIterator<Item = Param>) -> Self {
        Self { sql: sql.into(), params: params.into_iter().collect() }
    }

    fn query(&self) -> Query<'_, Postgres, PgArguments> {
        self.params.iter().fold(sqlx::query(&self.sql), |query, param| match param {
            Param::Number(value) => query.bind(value),
            Param::Boolean(value) => query.bind(value),
            Param::Bytes(value) => query.bind(value.as_deref()),
            Param::Text(value) => query.bind(value.as_str()),
            Param::Numbers(values) => query.bind(values.as_slice()),
            Param::Booleans(values) => query.bind(values.as_slice()),
            Param::ByteTexts(values) => query.bind(values.as_slice()),
        })
    }

    /// The rows that it gives.
    pub(super) fn rows<'c>(&'c self, connection: &'c mut PgConnection) -> Work<'c, Vec<PgRow>> {
        Box::pin(async move { connection.fetch_all(self.query()).await.map_err(failure) })
    }

    /// How many rows it changed.
    pub(super) fn execute<'c>(&'c self, connection: &'c mut PgConnection) -> Work<'c, u64> {
        Box::pin(async move {
            connection.execute(self.query()).await.map(|done| done.rows_affected()).map_err(failure)
        })
    }
}

/// Runs statements without values in one go: the rows of all of them.
pub(super) fn script<'c>(connection: &'c mut PgConnection, sql: &'c str) -> Work<'c, Vec<PgRow>> {
    Box::pin(async move { connection.fetch_all(sqlx::raw_sql(sql)).await.map_err(failure) })
}

/// A field of a row.
pub(super) fn field<'r, T>(row: &'r PgRow, at: usize) -> Result<T, StoreError>
where
    T: Decode<'r, Postgres> + Type<Postgres>,
{
    row.try_get(at).map_err(failure)
}

/// The bytes in the first field of the first row.
pub(super) fn first_bytes(rows: &[PgRow]) -> Result<Option<Bytes>, StoreError> {
    rows.first().map(|row| field::<&[u8]>(row, 0).map(Bytes::copy_from_slice)).transpose()
}

/// The document in the first field of the first row.
pub(super) fn first_document(rows: &[PgRow]) -> Result<Option<Bytes>, StoreError> {
    rows.first().map(|row| field::<&str>(row, 0).map(|it| Bytes::copy_from_slice(it.as_bytes()))).transpose()
}

/// The number in the first field of the first row.
pub(super) fn first_number(rows: &[PgRow]) -> Result<Option<i64>, StoreError> {
    rows.first().map(|row| field(row, 0)).transpose()
}

pub(super) fn worlds(rows: &[PgRow]) -> Result<Vec<(String, World)>, StoreError> {
    rows.iter().map(|row| Ok((field(row, 0)?, World(field(row, 1)?)))).collect()
}

pub(super) fn first_file(rows: &[PgRow]) -> Result<Option<StoredFile>, StoreError> {
    rows.first()
        .map(|row| {
            let bytes = Bytes::copy_from_slice(field(row, 1)?);
            Ok(StoredFile { content_type: field(row, 0)?, bytes })
        })
        .transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bytes(key: &Key) -> Vec<u8> {
        match Param::of_key(key) {
            Param::Bytes(Some(bytes)) => bytes,
            other => panic!("{other:?}"),
        }
    }

    fn key() -> impl Strategy<Value = Key> {
        prop_oneof![any::<i64>().prop_map(Key::Number), ".{0,4}".prop_map(Key::Text)]
    }

    proptest! {
        #[test]
        fn keys_sort_as_their_bytes_do(left in key(), right in key()) {
            prop_assert_eq!(bytes(&left).cmp(&bytes(&right)), left.cmp(&right));
            prop_assert_eq!(key_of(&bytes(&left)), Some(left));
        }
    }
}
