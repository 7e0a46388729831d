//! What is done to whole worlds; see the same of SQLite.

use crate::{StoreError, World, answer::quoted, catalog::CollectionPlan, record};

use super::{
    layout::Layout,
    session::Session,
    sql::{Param, Statement, first_number},
};

/// The last number of all records of a world.
fn last(world: World) -> i64 {
    record::base(world) | record::LAST_SEQ
}

/// Gives the name a number of its own, under which there is nothing.
pub(super) fn add(session: &mut Session, name: &str) -> Result<World, StoreError> {
    let sql = "INSERT INTO _worlds (name) VALUES ($1) RETURNING world";
    let world = first_number(&session.rows(&Statement::new(sql, [Param::text(name)]))?)?;
    let world = world.filter(|&world| world <= record::LAST_WORLD);
    world.map(World).ok_or_else(|| StoreError::Exhausted("worlds".to_owned()))
}

/// Takes the name away from its world: whether it had one.
pub(super) fn drop_name(session: &mut Session, name: &str) -> Result<bool, StoreError> {
    let sql = "UPDATE _worlds SET name = NULL WHERE name = $1";
    Ok(session.execute(&Statement::new(sql, [Param::text(name)]))? > 0)
}

/// Gives a world, which has a name already, another one.
pub(super) fn rename(session: &mut Session, world: World, to: &str) -> Result<(), StoreError> {
    drop_name(session, to)?;
    let sql = "UPDATE _worlds SET name = $1 WHERE world = $2";
    session.execute(&Statement::new(sql, [Param::text(to), world.into()])).map(drop)
}

/// Copies all that belongs to a world to an empty one: records, files, counters and settings.
pub(super) fn copy(session: &mut Session, layout: &Layout, from: World, to: World) -> Result<(), StoreError> {
    let shift = record::base(to) - record::base(from);
    let stretch = [Param::from(shift), record::base(from).into(), last(from).into()];
    for collection in layout.catalog.collections() {
        let tables = layout.tables(collection);
        let sql = format!(
            "INSERT INTO {0} (_record, document) SELECT _record + $1, document FROM {0} WHERE _record > $2 AND _record <= $3",
            tables.documents
        );
        session.execute(&Statement::new(sql, stretch.clone()))?;
        let rest = other_columns(collection);
        let sql = format!(
            "INSERT INTO {0} (_record, _world{rest}) SELECT _record + $1, $4{rest} FROM {0} WHERE _record > $2 AND _record <= $3",
            tables.columns
        );
        session.execute(&Statement::new(sql, stretch.iter().cloned().chain([to.into()])))?;
    }
    for (table, columns) in [
        ("_counters", "name, value"),
        ("_settings", "key, value"),
        ("_files", "collection, key, name, content_type, bytes"),
    ] {
        let sql = format!(
            "INSERT INTO {table} (world, {columns}) SELECT $1, {columns} FROM {table} WHERE world = $2"
        );
        session.execute(&Statement::new(sql, [to.into(), from.into()]))?;
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
pub(super) fn sweep(session: &mut Session, layout: &Layout, limit: usize) -> Result<bool, StoreError> {
    let find = Statement::new("SELECT world FROM _worlds WHERE name IS NULL ORDER BY world LIMIT 1", []);
    let mut left = limit as u64;
    while let Some(world) = first_number(&session.rows(&find)?)?.map(World) {
        for collection in layout.catalog.collections() {
            let tables = layout.tables(collection);
            for table in [&tables.documents, &tables.columns] {
                let sql = format!(
                    "DELETE FROM {table} WHERE _record IN (SELECT _record FROM {table} WHERE _record > $1 AND _record <= $2 LIMIT $3)"
                );
                let limit = i64::try_from(left).unwrap_or(i64::MAX);
                let params = [record::base(world).into(), last(world).into(), limit.into()];
                left = left.saturating_sub(session.execute(&Statement::new(sql, params))?);
                if left == 0 {
                    return Ok(true);
                }
            }
        }
        for table in ["_files", "_counters", "_settings", "_worlds"] {
            let sql = format!("DELETE FROM {table} WHERE world = $1");
            session.execute(&Statement::new(sql, [world.into()]))?;
        }
    }
    Ok(false)
}
