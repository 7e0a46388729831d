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
    failure::{failure, is_unique_violation},
    layout::{Layout, Tables},
    one,
    plan::Plan,
    select, worlds,
};

/// How long a search within a command may take: all other commands wait for it.
const SEARCH_LIMIT: Duration = Duration::from_secs(10);

/// The transaction of one command.
pub(super) struct SqliteOperations<'a> {
    connection: &'a Connection,
    layout: &'a Layout,
}

impl<'a> SqliteOperations<'a> {
    /// Opens the savepoint of a command.
    pub(super) fn begin(connection: &'a Connection, layout: &'a Layout) -> Result<Self, StoreError> {
        let operations = Self { connection, layout };
        operations.execute("SAVEPOINT command", [])?;
        Ok(operations)
    }

    /// Closes the savepoint of the command, with all attempts that a panic left open within it. Fails only if
    /// the transaction is lost.
    pub(super) fn end(self, keep: bool) -> Result<(), StoreError> {
        self.check_alive()?;
        if !keep {
            self.execute("ROLLBACK TO command", [])?;
        }
        self.execute("RELEASE command", []).map(drop)
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
        self.begin_attempt()?;
        let outcome = steps(self);
        self.end_attempt(outcome.is_ok())?;
        outcome
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
        select::world(self.connection, name)
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
        let last = select::counter(self.connection, world, &self.layout.tables(collection).counter)?;
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
        self.atomically(|this| {
            this.write_columns(&tables.insert_columns, &params, || {
                let key_is_taken = !collection.is_numbered()
                    && select::record_of(this.connection, tables, collection, world, key)?.is_some();
                if key_is_taken {
                    let (collection, key) = (collection.name().to_owned(), key.clone());
                    return Ok(Some(StoreError::KeyTaken { collection, key }));
                }
                this.taken_column(world, collection, record, row)
            })?;
            this.execute(&tables.insert_document, params![record, row.document])?;
            let sql = "INSERT INTO _counters (world, name, value) VALUES (?, ?, ?)
                ON CONFLICT (world, name) DO UPDATE SET value = excluded.value";
            this.execute(sql, params![world.0, tables.counter, seq]).map(drop)
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
        self.atomically(|this| {
            if !same_cells {
                let mut params: Vec<&dyn ToSql> = row.cells.iter().map(|cell| cell as &dyn ToSql).collect();
                params.push(&record);
                this.write_columns(&tables.update_columns, &params, || {
                    this.taken_column(world, collection, record, row)
                })?;
            }
            this.execute(&tables.update_document, params![row.document, record]).map(drop)
        })
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
        let name = format!("counter/{name}");
        let sql = "INSERT INTO _counters (world, name, value) VALUES (?, ?, 1)
            ON CONFLICT (world, name) DO UPDATE SET value = value + 1 RETURNING value";
        let value = one(self.connection, sql, params![world.0, name], |row| row.get(0))?;
        value.ok_or(StoreError::Exhausted(name))
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
        self.atomically(|this| worlds::rename(this.connection, from, to))
    }

    fn drop_world(&mut self, name: &str) -> Result<bool, StoreError> {
        self.check_alive()?;
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
        self.execute("SAVEPOINT attempt", []).map(drop)
    }

    fn end_attempt(&mut self, keep: bool) -> Result<(), StoreError> {
        if !keep {
            self.execute("ROLLBACK TO attempt", [])?;
        }
        self.execute("RELEASE attempt", []).map(drop)
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
