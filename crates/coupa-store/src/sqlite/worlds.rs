//! What is done to whole worlds.
//!
//! A name stands for a number, and rows carry the number. To empty a world is to give its name another number, which
//! costs the same whatever the world holds; the rows of the old number are swept later, a few at a time.

use rusqlite::{Params, params};

use crate::{StoreError, World, answer::quoted, catalog::CollectionPlan, record};

use super::{connection::Connection, failure::failure, layout::Layout, one, select};

/// Gives the name a number of its own, under which there is nothing.
pub(super) fn add(connection: &Connection, name: &str) -> Result<World, StoreError> {
    run(connection, "INSERT INTO _worlds (name) VALUES (?)", [name])?;
    let world = connection.sqlite.last_insert_rowid();
    if world > record::LAST_WORLD {
        return Err(StoreError::Exhausted("worlds".to_owned()));
    }
    Ok(World(world))
}

/// Gives the world of one name another name: whether there was one.
pub(super) fn rename(connection: &Connection, from: &str, to: &str) -> Result<bool, StoreError> {
    let find = "SELECT world FROM _worlds WHERE name = ?";
    let Some(world) = one(connection, find, [from], |row| row.get::<_, i64>(0))? else { return Ok(false) };
    drop_name(connection, to)?;
    run(connection, "UPDATE _worlds SET name = ? WHERE world = ?", params![to, world]).map(|_| true)
}

/// Takes the name away from its world: whether it had one.
pub(super) fn drop_name(connection: &Connection, name: &str) -> Result<bool, StoreError> {
    run(connection, "UPDATE _worlds SET name = NULL WHERE name = ?", [name]).map(|changed| changed > 0)
}

/// All that have a name, in the order of the names.
pub(super) fn all(connection: &Connection) -> Result<Vec<(String, World)>, StoreError> {
    let sql = "SELECT name, world FROM _worlds WHERE name IS NOT NULL ORDER BY name";
    let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, World(row.get(1)?)))).map_err(failure)?;
    rows.map(|row| row.map_err(failure)).collect()
}

/// Records of a collection that are copied by one statement.
const COPIED_AT_ONCE: i64 = 4_096;

/// Copies all that belongs to a world to an empty one: records, files, counters and settings.
pub(super) fn copy(
    connection: &Connection,
    layout: &Layout,
    from: World,
    to: World,
) -> Result<(), StoreError> {
    let shift = record::base(to) - record::base(from);
    for collection in layout.catalog.collections() {
        let tables = layout.tables(collection);
        let documents = format!(
            "INSERT INTO {0} (_record, document) SELECT _record + ?, document FROM {0} WHERE _record > ? AND _record <= ?",
            tables.documents
        );
        let rest = other_columns(collection);
        let columns = format!(
            "INSERT INTO {0} (_record, _world{rest}) SELECT _record + ?, ?{rest} FROM {0} WHERE _record > ? AND _record <= ?",
            tables.columns
        );
        let mut copied = record::base(from);
        let last = copied + select::counter(connection, from, &tables.counter)?;
        while copied < last {
            // SQLite holds in memory what a statement reads from the table that it writes to.
            let end = last.min(copied + COPIED_AT_ONCE);
            run(connection, &documents, params![shift, copied, end])?;
            run(connection, &columns, params![shift, to.0, copied, end])?;
            copied = end;
        }
    }
    for (table, columns) in [("_counters", "name, value"), ("_settings", "key, value")] {
        let sql = format!(
            "INSERT INTO {table} (world, {columns}) SELECT ?, {columns} FROM {table} WHERE world = ?"
        );
        run(connection, &sql, params![to.0, from.0])?;
    }
    for file in numbers(connection, "SELECT rowid FROM _files WHERE world = ?", from)? {
        let sql = "INSERT INTO _files (world, collection, key, name, content_type, bytes)
            SELECT ?, collection, key, name, content_type, bytes FROM _files WHERE rowid = ?";
        run(connection, sql, params![to.0, file])?;
    }
    Ok(())
}

/// Columns of a collection beside record and world, each behind a comma.
fn other_columns(collection: &CollectionPlan) -> String {
    let key = (!collection.is_numbered()).then(|| ", _key".to_owned());
    let columns = collection.columns().iter().map(|column| format!(", {}", quoted(&column.name)));
    key.into_iter().chain(columns).collect()
}

/// Removes up to so many rows of worlds without a name: whether there may be more.
pub(super) fn sweep(connection: &Connection, layout: &Layout, limit: usize) -> Result<bool, StoreError> {
    let find = "SELECT world FROM _worlds WHERE name IS NULL ORDER BY world LIMIT 1";
    let mut left = limit;
    while let Some(world) = one(connection, find, [], |row| row.get(0).map(World))? {
        let (first, last) = (record::base(world), record::base(world) | record::LAST_SEQ);
        for collection in layout.catalog.collections() {
            let tables = layout.tables(collection);
            for table in [&tables.documents, &tables.columns] {
                let sql = format!(
                    "DELETE FROM {table} WHERE _record IN (SELECT _record FROM {table} WHERE _record > ? AND _record <= ? LIMIT ?)"
                );
                let limit = i64::try_from(left).unwrap_or(i64::MAX);
                left = left.saturating_sub(run(connection, &sql, params![first, last, limit])?);
                if left == 0 {
                    return Ok(true);
                }
            }
        }
        for table in ["_files", "_counters", "_settings", "_worlds"] {
            run(connection, &format!("DELETE FROM {table} WHERE world = ?"), [world.0])?;
        }
    }
    Ok(false)
}

/// Writes or removes a setting of a world.
pub(super) fn set_setting(
    connection: &Connection,
    world: World,
    key: &str,
    value: Option<&[u8]>,
) -> Result<(), StoreError> {
    match value {
        Some(value) => {
            let sql = "INSERT INTO _settings (world, key, value) VALUES (?, ?, ?)
                ON CONFLICT (world, key) DO UPDATE SET value = excluded.value";
            run(connection, sql, params![world.0, key, value]).map(drop)
        }
        None => run(connection, "DELETE FROM _settings WHERE world = ? AND key = ?", params![world.0, key])
            .map(drop),
    }
}

fn numbers(connection: &Connection, sql: &str, world: World) -> Result<Vec<i64>, StoreError> {
    let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
    let rows = statement.query_map([world.0], |row| row.get(0)).map_err(failure)?;
    rows.collect::<rusqlite::Result<_>>().map_err(failure)
}

fn run(connection: &Connection, sql: &str, params: impl Params) -> Result<usize, StoreError> {
    let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
    statement.execute(params).map_err(failure)
}
