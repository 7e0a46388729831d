//! What a command does, on the writing connection.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;
use rusqlite::{ToSql, params};

use crate::{
    Key, Page, PageQuery, Record, StoreError, StoredFile, Value, World,
    catalog::CollectionPlan,
    query::{Condition, Filter},
    record,
    transaction::{NewRow, Operations, Row, not_found},
};

use super::{
    connection::{Connection, Limit},
    counters::Counters,
    failure::{failure, is_unique_violation},
    layout::{Layout, Tables},
    names::Names,
    one,
    plan::Plan,
    select, worlds,
};

/// How long a search within a command may take: all other commands wait for it.
const SEARCH_LIMIT: Duration = Duration::from_secs(10);

/// How the changes of a command that fails are undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Undo {
    /// Not at all.
    Nothing,
    ToSavepoint,
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// All or none of its changes are there.
    Whole,
    /// It failed, and some are.
    HalfDone,
}

/// The transaction of one command.
pub(super) struct SqliteOperations<'a> {
    connection: &'a Connection,
    layout: &'a Layout,
    /// Why an operation was left half done: nothing of the transaction may stay then.
    torn: Option<StoreError>,
    /// Of all commands of the group.
    counters: &'a mut Counters,
    /// Likewise.
    names: &'a mut Names,
    undo: Undo,
    /// How many rows the connection had changed when the command began.
    changes: u64,
}

impl<'a> SqliteOperations<'a> {
    /// Begins a command.
    pub(super) fn begin(
        connection: &'a Connection,
        layout: &'a Layout,
        counters: &'a mut Counters,
        names: &'a mut Names,
        undo: Undo,
    ) -> Result<Self, StoreError> {
        let changes = connection.sqlite.total_changes();
        let operations = Self { connection, layout, torn: None, counters, names, undo, changes };
        if undo == Undo::ToSavepoint {
            operations.execute("SAVEPOINT command", [])?;
        }
        Ok(operations)
    }

    /// Ends the command, with all attempts that a panic left open within it. Fails only if the transaction is lost.
    pub(super) fn end(self, keep: bool) -> Result<Ended, StoreError> {
        self.check_alive()?;
        if let (Some(error), true) = (&self.torn, keep) {
            return Err(error.clone());
        }
        match self.undo {
            Undo::ToSavepoint => {
                if !keep {
                    self.execute("ROLLBACK TO command", [])?;
                }
                self.execute("RELEASE command", [])?;
            }
            Undo::Nothing if !keep && self.has_begun() => return Ok(Ended::HalfDone),
            Undo::Nothing => {}
        }
        self.counters.end_command(keep);
        if !keep {
            self.names.forget();
        }
        Ok(Ended::Whole)
    }

    /// Whether there is something to undo: a changed row, or an attempt that a panic left open.
    fn has_begun(&self) -> bool {
        self.connection.sqlite.total_changes() != self.changes || self.counters.is_in_attempt()
    }

    /// After some failures, such as a full disk, SQLite rolls the whole transaction back by itself. What would
    /// be written then would be committed at once and alone.
    fn check_alive(&self) -> Result<(), StoreError> {
        if !self.connection.sqlite.is_autocommit() {
            return Ok(());
        }
        let source = Arc::new(std::io::Error::other("rolled back after an earlier failure"));
        Err(StoreError::Database { reason: "it gave the transaction up", source })
    }

    fn execute(&self, sql: &str, params: impl rusqlite::Params) -> Result<usize, StoreError> {
        self.check_alive()?;
        let mut statement = self.connection.sqlite.prepare_cached(sql).map_err(failure)?;
        statement.execute(params).map_err(failure)
    }

    /// Several statements of which all or none shall hold.
    fn atomically<T>(&mut self, steps: impl FnOnce(&Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.counters.write(self.connection)?;
        self.begin_attempt()?;
        let outcome = steps(self);
        self.end_attempt(outcome.is_ok())?;
        // Steps write counters as they write other rows.
        self.counters.read_again(self.connection)?;
        outcome
    }

    /// The steps of an operation behind its first one, which alone can fail for what the data is. Whatever lets these
    /// fail (no space, a broken disk) ends the transaction: a savepoint for each record would cost more than the record.
    fn surely(&mut self, steps: impl FnOnce(&mut Self) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let outcome = steps(self);
        if let Err(error) = &outcome {
            self.torn.get_or_insert_with(|| error.clone());
        }
        outcome
    }

    /// Notes whether records are still in the order of their keys. In databases of older versions nothing is noted.
    fn note_order(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        record: i64,
        key: &Key,
    ) -> Result<(), StoreError> {
        let tables = self.layout.tables(collection);
        if record::seq(record) == 1 {
            self.counters.set(self.connection, world, &tables.sorted, 1)?;
        } else if self.key_of(tables, collection, record - 1)?.is_some_and(|before| before > *key) {
            self.counters.set(self.connection, world, &tables.sorted, 0)?;
        }
        Ok(())
    }

    /// Inserts or updates a row of columns; a violation of a unique column is told by its name.
    fn write_columns(
        &self,
        sql: &str,
        params: &[&dyn ToSql],
        describe: impl FnOnce() -> Result<Option<StoreError>, StoreError>,
    ) -> Result<(), StoreError> {
        self.check_alive()?;
        let mut statement = self.connection.sqlite.prepare_cached(sql).map_err(failure)?;
        match statement.execute(params) {
            Ok(_) => Ok(()),
            Err(error) if is_unique_violation(&error) => Err(describe()?.unwrap_or_else(|| failure(error))),
            Err(error) => Err(failure(error)),
        }
    }

    /// The first unique column of this row that another record than `record` has the same value in.
    fn taken_column(
        &self,
        world: World,
        collection: &CollectionPlan,
        record: i64,
        row: &Row<'_>,
    ) -> Result<Option<StoreError>, StoreError> {
        let tables = self.layout.tables(collection);
        for (number, _) in collection.columns().iter().enumerate().filter(|(_, it)| it.unique) {
            let (Some(cell), sql) = (&row.cells[number], &tables.other_with_value[number]) else { continue };
            if one(self.connection, sql, params![world.0, cell, record], |_| Ok(()))?.is_some() {
                return Ok(Some(collection.taken(number, row.document)));
            }
        }
        Ok(None)
    }

    /// The record of a key, if it exists, with its document.
    fn existing(
        &self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
    ) -> Result<Option<(i64, Bytes)>, StoreError> {
        let tables = self.layout.tables(collection);
        let Some(record) = select::record_of(self.connection, tables, collection, world, key)? else {
            return Ok(None);
        };
        Ok(select::document(self.connection, tables, record)?.map(|document| (record, document)))
    }

    fn key_of(
        &self,
        tables: &Tables,
        collection: &CollectionPlan,
        record: i64,
    ) -> Result<Option<Key>, StoreError> {
        match collection.key_of(record::seq(record))? {
            Some(key) => Ok(Some(key)),
            None => one(self.connection, &tables.key_of_record, [record], |row| row.get(0)),
        }
    }
}

impl Operations for SqliteOperations<'_> {
    fn world(&mut self, name: &str) -> Result<Option<World>, StoreError> {
        self.names.find(self.connection, name)
    }

    fn add_world(&mut self, name: &str) -> Result<World, StoreError> {
        if self.world(name)?.is_some() {
            return Err(StoreError::WorldTaken(name.to_owned()));
        }
        self.atomically(|this| worlds::add(this.connection, name))
    }

    fn document(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
    ) -> Result<Option<Bytes>, StoreError> {
        Ok(self.existing(world, collection, key)?.map(|(_, document)| document))
    }

    fn next_seq(&mut self, world: World, collection: &CollectionPlan) -> Result<i64, StoreError> {
        let tables = self.layout.tables(collection);
        let last = self.counters.get(self.connection, world, &tables.counter)?;
        record::check_seq(last + 1, collection.name())
    }

    fn insert(&mut self, new: &NewRow<'_>) -> Result<(), StoreError> {
        let NewRow { world, collection, seq, key, row } = *new;
        let tables = self.layout.tables(collection);
        let record = record::number(world, seq)
            .ok_or_else(|| StoreError::Exhausted(format!("records of `{}`", collection.name())))?;
        let mut params: Vec<&dyn ToSql> = vec![&record, &world.0];
        if !collection.is_numbered() {
            params.push(key);
        }
        params.extend(row.cells.iter().map(|cell| cell as &dyn ToSql));
        self.write_columns(&tables.insert_columns, &params, || {
            let key_is_taken = !collection.is_numbered()
                && select::record_of(self.connection, tables, collection, world, key)?.is_some();
            if key_is_taken {
                let (collection, key) = (collection.name().to_owned(), key.clone());
                return Ok(Some(StoreError::KeyTaken { collection, key }));
            }
            self.taken_column(world, collection, record, row)
        })?;
        self.surely(|this| {
            this.execute(&tables.insert_document, params![record, row.document])?;
            if !collection.is_numbered() {
                this.note_order(world, collection, record, key)?;
            }
            this.counters.set(this.connection, world, &tables.counter, seq)
        })
    }

    fn update(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        row: &Row<'_>,
    ) -> Result<(), StoreError> {
        let tables = self.layout.tables(collection);
        let (record, old) =
            self.existing(world, collection, key)?.ok_or_else(|| not_found(collection, key))?;
        if old == row.document {
            return Ok(());
        }
        // Most changes touch few columns or none, and each column written costs its index.
        let old_cells = std::str::from_utf8(&old).map(|old| collection.read_cells(old).0);
        let same_cells = old_cells.is_ok_and(|old| old == row.cells);
        if !same_cells {
            let mut params: Vec<&dyn ToSql> = row.cells.iter().map(|cell| cell as &dyn ToSql).collect();
            params.push(&record);
            self.write_columns(&tables.update_columns, &params, || {
                self.taken_column(world, collection, record, row)
            })?;
        }
        self.surely(|this| this.execute(&tables.update_document, params![row.document, record]).map(drop))
    }

    fn find(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        column: usize,
        value: &Value,
    ) -> Result<Option<Record>, StoreError> {
        let tables = self.layout.tables(collection);
        let name = collection.columns()[column].name.clone();
        let query = PageQuery::first(1).filter(Filter::column(name, Condition::Eq(value.clone())));
        let Plan::Search(search) = Plan::new(tables, collection, world, &query) else { return Ok(None) };
        let Some(&record) = search.records(self.connection)?.first() else { return Ok(None) };
        let key = self.key_of(tables, collection, record)?;
        let document = select::document(self.connection, tables, record)?;
        Ok(key.zip(document).map(|(key, document)| Record { key, document }))
    }

    fn page(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        query: &PageQuery,
    ) -> Result<Page, StoreError> {
        self.counters.write(self.connection)?;
        let tables = self.layout.tables(collection);
        let plan = Plan::new(tables, collection, world, query);
        self.connection.set_limit(Limit::Until(Instant::now() + SEARCH_LIMIT, Arc::default()));
        let page = plan.page_within(self.connection, tables);
        self.connection.set_limit(Limit::None);
        page
    }

    fn file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError> {
        select::file(self.connection, world, collection.name(), key, name)
    }

    fn put_file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
        file: &StoredFile,
    ) -> Result<(), StoreError> {
        if self.existing(world, collection, key)?.is_none() {
            return Err(not_found(collection, key));
        }
        let sql = "INSERT INTO _files (world, collection, key, name, content_type, bytes)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (world, collection, key, name)
            DO UPDATE SET content_type = excluded.content_type, bytes = excluded.bytes";
        let params = params![world.0, collection.name(), key, name, file.content_type, &file.bytes[..]];
        self.execute(sql, params).map(drop)
    }

    fn delete_file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<bool, StoreError> {
        let sql = "DELETE FROM _files WHERE world = ? AND collection = ? AND key = ? AND name = ?";
        Ok(self.execute(sql, params![world.0, collection.name(), key, name])? > 0)
    }

    fn count_up(&mut self, world: World, name: &str) -> Result<i64, StoreError> {
        self.check_alive()?;
        // Apart from the counters of collections.
        self.counters.next(self.connection, world, ["counter/", name])
    }

    fn setting(&mut self, key: &str) -> Result<Option<Bytes>, StoreError> {
        select::setting(self.connection, key)
    }

    fn set_setting(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        let sql = "INSERT INTO _settings (world, key, value) VALUES (0, ?, ?)
            ON CONFLICT (world, key) DO UPDATE SET value = excluded.value";
        self.execute(sql, params![key, value]).map(drop)
    }

    fn worlds(&mut self) -> Result<Vec<(String, World)>, StoreError> {
        worlds::all(self.connection)
    }

    fn rename_world(&mut self, from: &str, to: &str) -> Result<bool, StoreError> {
        self.names.forget();
        self.atomically(|this| worlds::rename(this.connection, from, to))
    }

    fn drop_world(&mut self, name: &str) -> Result<bool, StoreError> {
        self.check_alive()?;
        self.names.forget();
        worlds::drop_name(self.connection, name)
    }

    fn copy_world(&mut self, from: World, to: World) -> Result<(), StoreError> {
        self.atomically(|this| worlds::copy(this.connection, this.layout, from, to))
    }

    fn sweep(&mut self, rows: usize) -> Result<bool, StoreError> {
        self.atomically(|this| worlds::sweep(this.connection, this.layout, rows))
    }

    fn world_setting(&mut self, world: World, key: &str) -> Result<Option<Bytes>, StoreError> {
        select::world_setting(self.connection, world, key)
    }

    fn set_world_setting(&mut self, world: World, key: &str, value: Option<&[u8]>) -> Result<(), StoreError> {
        self.check_alive()?;
        worlds::set_setting(self.connection, world, key, value)
    }

    /// A savepoint of the same name lies within the one before.
    fn begin_attempt(&mut self) -> Result<(), StoreError> {
        self.execute("SAVEPOINT attempt", [])?;
        self.counters.begin_attempt();
        Ok(())
    }

    fn end_attempt(&mut self, keep: bool) -> Result<(), StoreError> {
        if !keep {
            self.execute("ROLLBACK TO attempt", [])?;
        }
        self.execute("RELEASE attempt", [])?;
        if !keep {
            self.names.forget();
        }
        self.counters.end_attempt(keep);
        Ok(())
    }

    #[cfg(test)]
    fn pragma(&mut self, name: &str) -> String {
        let value = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
        match self.connection.sqlite.query_row(&format!("PRAGMA {name}"), [], value).unwrap() {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{other:?}"),
        }
    }
}
