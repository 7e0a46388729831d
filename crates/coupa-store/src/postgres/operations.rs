//! What a command does, on the writing connection.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use bytes::Bytes;

use crate::{
    Key, Page, PageQuery, Record, StoreError, StoredFile, Value, World,
    catalog::CollectionPlan,
    cell::Cell,
    record,
    schema::ColumnKind,
    transaction::{NewRow, Operations, Row, not_found},
};

use super::{
    layout::Layout,
    plan::{self, Plan},
    scan, select,
    session::Session,
    sql::{self, Param, Statement, field, first_bytes, first_document, first_file, first_number, key_of},
    worlds,
};

/// How long a search within a command may take: all other commands wait for it.
const SEARCH_LIMIT: Duration = Duration::from_secs(10);
/// Longest text in bytes that a column with an index takes; the database puts no more into an index.
const LONGEST_INDEXED: usize = 2_000;

/// The transaction of one command.
pub(super) struct PgOperations<'a> {
    session: &'a mut Session,
    layout: &'a Layout,
    /// The last sequence numbers that this command has seen, by world and collection. Nobody else takes any
    /// meanwhile.
    last: HashMap<(World, usize), i64>,
}

impl<'a> PgOperations<'a> {
    pub(super) fn new(session: &'a mut Session, layout: &'a Layout) -> Self {
        Self { session, layout, last: HashMap::new() }
    }

    /// The record of a key, if it exists, with its document.
    fn existing(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
    ) -> Result<Option<(i64, Bytes)>, StoreError> {
        let tables = self.layout.tables(collection);
        let Some(statement) = select::document(tables, collection, world, key) else { return Ok(None) };
        let rows = self.session.rows(&statement)?;
        let Some(document) = first_document(&rows)? else { return Ok(None) };
        rows.first().map(|row| Ok((field(row, 1)?, document))).transpose()
    }

    /// The first of these unique columns that another record than `record` has the same value in.
    fn taken_column(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        record: i64,
        row: &Row<'_>,
        is_asked: impl Fn(usize) -> bool,
    ) -> Result<Option<StoreError>, StoreError> {
        let tables = self.layout.tables(collection);
        for (number, column) in collection.columns().iter().enumerate().filter(|(_, it)| it.unique) {
            let (Some(cell), sql) = (&row.cells[number], &tables.other_with_value[number]) else { continue };
            if !is_asked(number) {
                continue;
            }
            let params = [world.into(), Param::of_cell(column.kind, Some(cell)), record.into()];
            if !self.session.rows(&Statement::new(sql, params))?.is_empty() {
                return Ok(Some(collection.taken(number, row.document)));
            }
        }
        Ok(None)
    }

    fn run(&mut self, sql: &str, params: impl IntoIterator<Item = Param>) -> Result<u64, StoreError> {
        self.session.execute(&Statement::new(sql, params))
    }
}

/// Refuses what no index takes.
fn check_lengths(collection: &CollectionPlan, row: &Row<'_>) -> Result<(), StoreError> {
    let columns = collection.columns().iter().zip(&row.cells);
    let mut long = columns.filter(|(column, cell)| {
        column.indexed
            && column.kind == ColumnKind::Text
            && matches!(cell, Some(Cell::Text(text)) if text.len() > LONGEST_INDEXED)
    });
    match long.next() {
        None => Ok(()),
        Some((column, _)) => Err(StoreError::TooLong {
            collection: collection.name().to_owned(),
            column: column.name.clone(),
            most: LONGEST_INDEXED,
        }),
    }
}

fn cells<'r>(collection: &'r CollectionPlan, row: &'r Row<'_>) -> impl Iterator<Item = Param> + 'r {
    collection
        .columns()
        .iter()
        .zip(&row.cells)
        .map(|(column, cell)| Param::of_cell(column.kind, cell.as_ref()))
}

impl Operations for PgOperations<'_> {
    fn world(&mut self, name: &str) -> Result<Option<World>, StoreError> {
        Ok(first_number(&self.session.rows(&select::world(name))?)?.map(World))
    }

    fn add_world(&mut self, name: &str) -> Result<World, StoreError> {
        if self.world(name)?.is_some() {
            return Err(StoreError::WorldTaken(name.to_owned()));
        }
        worlds::add(self.session, name)
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
        let last = match self.last.get(&(world, collection.number)) {
            Some(&last) => last,
            None => {
                let counter = &self.layout.tables(collection).counter;
                let last = first_number(&self.session.rows(&select::counter(world, counter))?)?;
                let last = last.unwrap_or_default();
                self.last.insert((world, collection.number), last);
                last
            }
        };
        record::check_seq(last + 1, collection.name())
    }

    fn insert(&mut self, new: &NewRow<'_>) -> Result<(), StoreError> {
        let NewRow { world, collection, seq, key, row } = *new;
        let tables = self.layout.tables(collection);
        check_lengths(collection, row)?;
        let record = record::number(world, seq)
            .ok_or_else(|| StoreError::Exhausted(format!("records of `{}`", collection.name())))?;
        let mut params: Vec<Param> = vec![
            Param::text(row.document),
            Param::text(&tables.counter),
            seq.into(),
            record.into(),
            world.into(),
        ];
        params.extend((!collection.is_numbered()).then(|| Param::of_key(key)));
        params.extend(cells(collection, row));
        if self.run(&tables.insert, params)? > 0 {
            self.last.insert((world, collection.number), seq);
            return Ok(());
        }
        if !collection.is_numbered() && self.existing(world, collection, key)?.is_some() {
            return Err(StoreError::KeyTaken { collection: collection.name().to_owned(), key: key.clone() });
        }
        Err(self.taken_column(world, collection, record, row, |_| true)?.unwrap_or_else(|| {
            let source = Arc::new(std::io::Error::other("a record number was there before its turn"));
            StoreError::Database { reason: "its counters and records do not fit together", source }
        }))
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
        check_lengths(collection, row)?;
        // Most changes touch few columns or none, and each column written costs its index.
        let old_cells = std::str::from_utf8(&old).map(|old| collection.read_cells(old).0).unwrap_or_default();
        let mut params: Vec<Param> = vec![record.into(), Param::text(row.document)];
        if old_cells == row.cells {
            return self.run(&tables.update_document, params).map(drop);
        }
        // A violation would end the whole transaction, so it is looked for before. Writers are alone.
        let changed = |number: usize| old_cells.get(number) != Some(&row.cells[number]);
        if let Some(taken) = self.taken_column(world, collection, record, row, changed)? {
            return Err(taken);
        }
        params.extend(cells(collection, row));
        self.run(&tables.update_both, params).map(drop)
    }

    fn find(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        column: usize,
        value: &Value,
    ) -> Result<Option<Record>, StoreError> {
        let tables = self.layout.tables(collection);
        let column = &collection.columns()[column];
        let key = if collection.is_numbered() { "NULL::bytea" } else { "c._key" };
        let sql = format!(
            "SELECT d.document, c._record, {key} FROM {} AS c JOIN {} AS d ON d._record = c._record
             WHERE c._world = $1 AND c.{} = $2 ORDER BY {} LIMIT 1",
            tables.columns,
            tables.documents,
            crate::answer::quoted(&column.name),
            if collection.is_numbered() { "c._record" } else { "c._key" },
        );
        let params = [world.into(), Param::of_cell(column.kind, Some(&value.0))];
        let rows = self.session.rows(&Statement::new(sql, params))?;
        let (Some(row), Some(document)) = (rows.first(), first_document(&rows)?) else { return Ok(None) };
        let key = match collection.key_of(record::seq(field(row, 1)?))? {
            Some(key) => Some(key),
            None => field::<Option<&[u8]>>(row, 2)?.and_then(key_of),
        };
        Ok(key.map(|key| Record { key, document }))
    }

    fn page(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        query: &PageQuery,
    ) -> Result<Page, StoreError> {
        match Plan::new(self.layout.tables(collection), collection, world, query) {
            Plan::Statement(statement) => plan::page(&self.session.rows(&statement)?, query),
            Plan::Scan(search) => {
                let until = Instant::now() + SEARCH_LIMIT;
                self.session.run(async |connection| scan::page(&search, connection, until).await)
            }
        }
    }

    fn file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<Option<StoredFile>, StoreError> {
        first_file(&self.session.rows(&select::file(world, collection.name(), key, name))?)
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
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (world, collection, key, name)
            DO UPDATE SET content_type = excluded.content_type, bytes = excluded.bytes";
        let params = [
            world.into(),
            Param::text(collection.name()),
            Param::of_key(key),
            Param::text(name),
            Param::text(&file.content_type),
            Param::bytes(&file.bytes),
        ];
        self.run(sql, params).map(drop)
    }

    fn delete_file(
        &mut self,
        world: World,
        collection: &CollectionPlan,
        key: &Key,
        name: &str,
    ) -> Result<bool, StoreError> {
        let sql = "DELETE FROM _files WHERE world = $1 AND collection = $2 AND key = $3 AND name = $4";
        let params = [world.into(), Param::text(collection.name()), Param::of_key(key), Param::text(name)];
        Ok(self.run(sql, params)? > 0)
    }

    fn count_up(&mut self, world: World, name: &str) -> Result<i64, StoreError> {
        // Apart from the counters of collections.
        let name = format!("counter/{name}");
        let sql = "INSERT INTO _counters AS c (world, name, value) VALUES ($1, $2, 1)
            ON CONFLICT (world, name) DO UPDATE SET value = c.value + 1 RETURNING value";
        let rows = self.session.rows(&Statement::new(sql, [world.into(), Param::text(&name)]))?;
        first_number(&rows)?.ok_or(StoreError::Exhausted(name))
    }

    fn setting(&mut self, key: &str) -> Result<Option<Bytes>, StoreError> {
        first_bytes(&self.session.rows(&select::setting(key))?)
    }

    fn set_setting(&mut self, key: &str, value: &[u8]) -> Result<(), StoreError> {
        self.set_world_setting(World(0), key, Some(value))
    }

    fn worlds(&mut self) -> Result<Vec<(String, World)>, StoreError> {
        sql::worlds(&self.session.rows(&select::worlds())?)
    }

    fn rename_world(&mut self, from: &str, to: &str) -> Result<bool, StoreError> {
        let Some(world) = self.world(from)? else { return Ok(false) };
        worlds::rename(self.session, world, to)?;
        Ok(true)
    }

    fn drop_world(&mut self, name: &str) -> Result<bool, StoreError> {
        worlds::drop_name(self.session, name)
    }

    fn copy_world(&mut self, from: World, to: World) -> Result<(), StoreError> {
        self.last.clear();
        worlds::copy(self.session, self.layout, from, to)
    }

    fn sweep(&mut self, rows: usize) -> Result<bool, StoreError> {
        worlds::sweep(self.session, self.layout, rows)
    }

    fn world_setting(&mut self, world: World, key: &str) -> Result<Option<Bytes>, StoreError> {
        first_bytes(&self.session.rows(&select::world_setting(world, key))?)
    }

    fn set_world_setting(&mut self, world: World, key: &str, value: Option<&[u8]>) -> Result<(), StoreError> {
        match value {
            Some(value) => {
                let sql = "INSERT INTO _settings (world, key, value) VALUES ($1, $2, $3)
                    ON CONFLICT (world, key) DO UPDATE SET value = excluded.value";
                self.run(sql, [world.into(), Param::text(key), Param::bytes(value)]).map(drop)
            }
            None => {
                let sql = "DELETE FROM _settings WHERE world = $1 AND key = $2";
                self.run(sql, [world.into(), Param::text(key)]).map(drop)
            }
        }
    }

    /// A savepoint of the same name lies within the one before.
    fn begin_attempt(&mut self) -> Result<(), StoreError> {
        self.session.script("SAVEPOINT attempt").map(drop)
    }

    fn end_attempt(&mut self, keep: bool) -> Result<(), StoreError> {
        match self.session.failed() {
            None if keep => self.session.script("RELEASE SAVEPOINT attempt").map(drop),
            failed => {
                self.last.clear();
                let back = "ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt";
                self.session.begin(back)?;
                // What a statement came to grief at was not told on.
                failed.filter(|_| keep).map_or(Ok(()), Err)
            }
        }
    }

    #[cfg(test)]
    fn pragma(&mut self, name: &str) -> String {
        let rows = self.session.script(&format!("SHOW {name}")).unwrap();
        field::<&str>(&rows[0], 0).unwrap().to_owned()
    }
}
