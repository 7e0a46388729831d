//! Reading single things, on a reading connection or within a command.

use crate::{Key, World, catalog::CollectionPlan, record};

use super::{
    layout::CollectionTables,
    sql::{Param, Statement},
};

/// name → world
pub(super) fn world(name: &str) -> Statement {
    Statement::new("SELECT world FROM _worlds WHERE name = $1", [Param::text(name)])
}

/// → name, world
pub(super) fn worlds() -> Statement {
    Statement::new("SELECT name, world FROM _worlds WHERE name IS NOT NULL ORDER BY name", [])
}

/// → document, record; `None` where no record can have the key
pub(super) fn document(
    tables: &CollectionTables,
    collection: &CollectionPlan,
    world: World,
    key: &Key,
) -> Option<Statement> {
    if collection.is_numbered() {
        let record = collection.seq_of(key).and_then(|seq| record::number(world, seq))?;
        return Some(Statement::new(&tables.document, [record.into()]));
    }
    Some(Statement::new(&tables.document_of_key, [world.into(), Param::of_key(key)]))
}

/// → the last number of a counter; nothing before the first
pub(super) fn counter(world: World, name: &str) -> Statement {
    let sql = "SELECT value FROM _counters WHERE world = $1 AND name = $2";
    Statement::new(sql, [world.into(), Param::text(name)])
}

/// → content type, bytes
pub(super) fn file(world: World, collection: &str, key: &Key, name: &str) -> Statement {
    let sql = "SELECT content_type, bytes FROM _files WHERE world = $1 AND collection = $2 AND key = $3 AND name = $4";
    Statement::new(sql, [world.into(), Param::text(collection), Param::of_key(key), Param::text(name)])
}

/// Settings of the whole store have world 0, which no world has.
pub(super) fn setting(key: &str) -> Statement {
    world_setting(World(0), key)
}

/// → value
pub(super) fn world_setting(world: World, key: &str) -> Statement {
    let sql = "SELECT value FROM _settings WHERE world = $1 AND key = $2";
    Statement::new(sql, [world.into(), Param::text(key)])
}
