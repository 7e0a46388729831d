//! Reading single things, on a reading connection or within a command.

use bytes::Bytes;
use rusqlite::params;

use crate::{Key, StoreError, StoredFile, World, catalog::CollectionPlan, record};

use super::{connection::Connection, layout::Tables, one};

pub(super) fn world(connection: &Connection, name: &str) -> Result<Option<World>, StoreError> {
    one(connection, "SELECT world FROM _worlds WHERE name = ?", [name], |row| row.get(0).map(World))
}

/// The number of the record with this key. Where it follows from the key, the record need not exist.
pub(super) fn record_of(
    connection: &Connection,
    tables: &Tables,
    collection: &CollectionPlan,
    world: World,
    key: &Key,
) -> Result<Option<i64>, StoreError> {
    if collection.is_numbered() {
        return Ok(collection.seq_of(key).and_then(|seq| record::number(world, seq)));
    }
    one(connection, &tables.record_of_key, params![world.0, key], |row| row.get(0))
}

pub(super) fn document(
    connection: &Connection,
    tables: &Tables,
    record: i64,
) -> Result<Option<Bytes>, StoreError> {
    one(connection, &tables.document, [record], |row| Ok(Bytes::copy_from_slice(row.get_ref(0)?.as_bytes()?)))
}

/// The last sequence number of a collection, or the last number of a counter; 0 before the first.
pub(super) fn counter(connection: &Connection, world: World, name: &str) -> Result<i64, StoreError> {
    let sql = "SELECT value FROM _counters WHERE world = ? AND name = ?";
    Ok(one(connection, sql, params![world.0, name], |row| row.get(0))?.unwrap_or_default())
}

pub(super) fn file(
    connection: &Connection,
    world: World,
    collection: &str,
    key: &Key,
    name: &str,
) -> Result<Option<StoredFile>, StoreError> {
    let sql =
        "SELECT content_type, bytes FROM _files WHERE world = ? AND collection = ? AND key = ? AND name = ?";
    one(connection, sql, params![world.0, collection, key, name], |row| {
        Ok(StoredFile {
            content_type: row.get(0)?,
            bytes: Bytes::copy_from_slice(row.get_ref(1)?.as_bytes()?),
        })
    })
}

/// Settings of the whole store have world 0, which no world has.
pub(super) fn setting(connection: &Connection, key: &str) -> Result<Option<Bytes>, StoreError> {
    world_setting(connection, World(0), key)
}

pub(super) fn world_setting(
    connection: &Connection,
    world: World,
    key: &str,
) -> Result<Option<Bytes>, StoreError> {
    let sql = "SELECT value FROM _settings WHERE world = ? AND key = ?";
    one(connection, sql, params![world.0, key], |row| Ok(Bytes::copy_from_slice(row.get_ref(0)?.as_bytes()?)))
}
