//! Bringing a database up to date with the schema that is told, in one transaction.

use rusqlite::{Transaction, TransactionBehavior, params, types::Value as Sql};

use crate::{
    StoreError,
    catalog::{Catalog, CollectionPlan},
    report::{ColumnChange, OpenReport},
    schema::{Collection, Column, IdRule},
};

use super::{
    connection::Connection,
    failure::failure,
    layout::{columns_table, documents_table, index, key_index, quoted},
};

/// The format that this version writes. A version that knows more formats brings older ones up to date here.
const FORMAT: i64 = 1;

/// The tables beside those of collections. Names begin with an underscore, those of collections cannot.
const TABLES: &str = "
    CREATE TABLE _store (format INTEGER NOT NULL);
    -- The schema that was told last, as JSON.
    CREATE TABLE _collections (name TEXT PRIMARY KEY, definition TEXT NOT NULL) WITHOUT ROWID;
    -- A world without name is given up: nobody finds it, and its rows can be swept. Numbers are never used again.
    CREATE TABLE _worlds (world INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE);
    -- `records/NAME` counts the records of a collection, `counter/NAME` what commands count.
    CREATE TABLE _counters (world INTEGER NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,
        PRIMARY KEY (world, name)) WITHOUT ROWID;
    -- World 0 is the whole store.
    CREATE TABLE _settings (world INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
        PRIMARY KEY (world, key)) WITHOUT ROWID;
    CREATE TABLE _files (world INTEGER NOT NULL, collection TEXT NOT NULL, key NOT NULL, name TEXT NOT NULL,
        content_type TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (world, collection, key, name));
";

/// Makes the database what the schema tells, or leaves it as it is and says why.
pub(super) fn adopt(
    connection: &mut Connection,
    catalog: &Catalog,
    path: &str,
) -> Result<OpenReport, StoreError> {
    let transaction =
        connection.sqlite.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
    let mut report = OpenReport { created: prepare(&transaction, path)?, ..OpenReport::default() };
    let known = known_collections(&transaction)?;
    for plan in catalog.collections() {
        Adoption { transaction: &transaction, plan, report: &mut report }.run(&known)?;
    }
    let is_told = |name: &str| catalog.collections().iter().any(|it| it.name() == name);
    report.collections_ignored = known.into_iter().map(|it| it.name).filter(|it| !is_told(it)).collect();
    transaction.commit().map_err(failure)?;
    Ok(report)
}

/// Makes the tables of an empty database: whether it was empty.
fn prepare(transaction: &Transaction<'_>, path: &str) -> Result<bool, StoreError> {
    let tables = |condition: &str| {
        let sql = format!("SELECT count(*) FROM sqlite_schema WHERE {condition}");
        transaction.query_row(&sql, [], |row| row.get::<_, i64>(0)).map_err(failure)
    };
    if tables("name = '_store'")? == 0 {
        if tables("true")? > 0 {
            return Err(StoreError::NotAStore(path.to_owned()));
        }
        transaction.execute_batch(TABLES).map_err(failure)?;
        transaction.execute("INSERT INTO _store (format) VALUES (?)", [FORMAT]).map_err(failure)?;
        return Ok(true);
    }
    let format = transaction.query_row("SELECT format FROM _store", [], |row| row.get(0));
    match format {
        Ok(FORMAT) => Ok(false),
        Ok(found) if found > FORMAT => Err(StoreError::NewerFormat { found, known: FORMAT }),
        // Formats begin with 1; a table of this name without a format is somebody else's.
        _ => Err(StoreError::NotAStore(path.to_owned())),
    }
}

fn known_collections(transaction: &Transaction<'_>) -> Result<Vec<Collection>, StoreError> {
    let mut statement =
        transaction.prepare("SELECT definition FROM _collections ORDER BY name").map_err(failure)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).map_err(failure)?;
    rows.map(|row| {
        serde_json::from_str(&row.map_err(failure)?).map_err(|error| StoreError::Database {
            reason: "its own note of the schema is damaged",
            source: std::sync::Arc::new(error),
        })
    })
    .collect()
}

/// Bringing one collection up to date.
struct Adoption<'a> {
    transaction: &'a Transaction<'a>,
    plan: &'a CollectionPlan,
    report: &'a mut OpenReport,
}

impl Adoption<'_> {
    fn run(&mut self, known: &[Collection]) -> Result<(), StoreError> {
        let name = self.plan.name();
        match known.iter().find(|it| it.name.eq_ignore_ascii_case(name)) {
            None => {
                self.create()?;
                self.report.collections_added.push(name.to_owned());
            }
            Some(old) if old.name != name => {
                // Names of tables do not tell case apart.
                let message = format!("`{name}` is called `{}` in this database", old.name);
                return Err(StoreError::InvalidSchema(message));
            }
            Some(old) if old == &self.plan.definition => return Ok(()),
            Some(old) if old.id != self.plan.definition.id => self.create_again(old)?,
            Some(old) => self.change(old)?,
        }
        self.remember()
    }

    fn create(&self) -> Result<(), StoreError> {
        let name = self.plan.name();
        let (documents, columns) = (documents_table(name), columns_table(name));
        let mut of_columns =
            vec!["_record INTEGER PRIMARY KEY".to_owned(), "_world INTEGER NOT NULL".to_owned()];
        if !self.plan.is_numbered() {
            of_columns.push("_key NOT NULL".to_owned());
        }
        // Without a declared type SQLite keeps values as they are given.
        of_columns.extend(self.plan.columns().iter().map(|it| quoted(&it.name)));
        let of_columns = of_columns.join(", ");
        self.execute(&format!(
            "CREATE TABLE {documents} (_record INTEGER PRIMARY KEY, document TEXT NOT NULL);
             CREATE TABLE {columns} ({of_columns});"
        ))?;
        if self.plan.definition.id == IdRule::Given {
            self.execute(&format!("CREATE UNIQUE INDEX {} ON {columns} (_world, _key)", key_index(name)))?;
        }
        self.plan.columns().iter().try_for_each(|column| self.create_index(column))
    }

    /// Another rule for keys is all right as long as there are none.
    fn create_again(&self, old: &Collection) -> Result<(), StoreError> {
        let (documents, columns) = (documents_table(&old.name), columns_table(&old.name));
        if self.count(&format!("SELECT EXISTS (SELECT 1 FROM {documents})"))? > 0 {
            return Err(StoreError::IdRuleChanged(old.name.clone()));
        }
        self.execute(&format!("DROP TABLE {documents}; DROP TABLE {columns};"))?;
        self.create()
    }

    fn change(&mut self, old: &Collection) -> Result<(), StoreError> {
        let table = columns_table(self.plan.name());
        let find = |columns: &[Column], name: &str| columns.iter().find(|it| it.name == name).cloned();
        for dropped in old.columns.iter().filter(|it| find(self.plan.columns(), &it.name).is_none()) {
            self.drop_index(dropped)?;
            self.execute(&format!("ALTER TABLE {table} DROP COLUMN {}", quoted(&dropped.name)))?;
            self.note(dropped, ColumnChange::Dropped);
        }
        let mut to_fill = Vec::new();
        let mut to_index = Vec::new();
        for (number, column) in self.plan.columns().iter().enumerate() {
            match find(&old.columns, &column.name) {
                None => {
                    self.execute(&format!("ALTER TABLE {table} ADD COLUMN {}", quoted(&column.name)))?;
                    to_fill.push((number, true));
                    to_index.push(column);
                }
                Some(old) if old.path != column.path || old.kind != column.kind => {
                    self.drop_index(&old)?;
                    to_fill.push((number, false));
                    to_index.push(column);
                }
                Some(old) if old != *column => {
                    self.drop_index(&old)?;
                    to_index.push(column);
                    self.note(column, ColumnChange::Reindexed);
                }
                Some(_) => {}
            }
        }
        self.fill(&to_fill)?;
        to_index.into_iter().try_for_each(|column| self.create_index(column))
    }

    /// Reads columns out of all documents; they are told by their numbers, and whether they are new.
    fn fill(&mut self, columns: &[(usize, bool)]) -> Result<(), StoreError> {
        if columns.is_empty() {
            return Ok(());
        }
        let name = self.plan.name();
        let assignments: Vec<_> =
            columns.iter().map(|&(it, _)| format!("{} = ?", quoted(&self.plan.columns()[it].name))).collect();
        let update =
            format!("UPDATE {} SET {} WHERE _record = ?", columns_table(name), assignments.join(", "));
        let select = format!("SELECT _record, document FROM {}", documents_table(name));
        let mut update = self.transaction.prepare(&update).map_err(failure)?;
        let mut select = self.transaction.prepare(&select).map_err(failure)?;
        let mut rows = select.query([]).map_err(failure)?;
        let mut records = 0;
        let mut unfit_of = vec![0; self.plan.columns().len()];
        while let Some(row) = rows.next().map_err(failure)? {
            let record: i64 = row.get(0).map_err(failure)?;
            let document = row.get_ref(1).and_then(|it| Ok(it.as_str()?)).map_err(failure)?;
            let (cells, unfit) = self.plan.read_cells(document);
            let values = columns.iter().map(|&(it, _)| cells[it].as_ref().map_or(Sql::Null, Sql::from));
            let params = values.chain([Sql::Integer(record)]);
            update.execute(rusqlite::params_from_iter(params)).map_err(failure)?;
            records += 1;
            for number in unfit {
                unfit_of[number] += 1;
            }
        }
        for &(number, new) in columns {
            let unfit = unfit_of[number];
            let change = if new {
                ColumnChange::Added { records, unfit }
            } else {
                ColumnChange::Refilled { records, unfit }
            };
            self.note(&self.plan.columns()[number], change);
        }
        Ok(())
    }

    fn create_index(&self, column: &Column) -> Result<(), StoreError> {
        if !column.indexed {
            return Ok(());
        }
        let (name, table) = (self.plan.name(), columns_table(self.plan.name()));
        let (index, quoted) = (index(name, &column.name), quoted(&column.name));
        let unique = if column.unique { "UNIQUE " } else { "" };
        if column.unique {
            self.check_unique(column, &table, &quoted)?;
        }
        self.execute(&format!("CREATE {unique}INDEX {index} ON {table} (_world, {quoted})"))
    }

    fn check_unique(&self, column: &Column, table: &str, quoted: &str) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT document FROM {} WHERE _record = (SELECT min(_record) FROM {table} WHERE {quoted} IS NOT NULL
             GROUP BY _world, {quoted} HAVING count(*) > 1 LIMIT 1)",
            documents_table(self.plan.name())
        );
        match self.transaction.query_row(&sql, [], |row| row.get::<_, String>(0)) {
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(()),
            Err(error) => Err(failure(error)),
            Ok(document) => Err(StoreError::Duplicates {
                collection: self.plan.name().to_owned(),
                column: column.name.clone(),
                value: self
                    .plan
                    .column_number(&column.name)
                    .map(|number| self.plan.shown_value(&document, number))?,
            }),
        }
    }

    fn drop_index(&self, column: &Column) -> Result<(), StoreError> {
        self.execute(&format!("DROP INDEX IF EXISTS {}", index(self.plan.name(), &column.name)))
    }

    fn remember(&self) -> Result<(), StoreError> {
        let definition = serde_json::to_string(&self.plan.definition)
            .map_err(|error| StoreError::InvalidSchema(error.to_string()))?;
        let sql = "INSERT OR REPLACE INTO _collections (name, definition) VALUES (?, ?)";
        self.transaction.execute(sql, params![self.plan.name(), definition]).map(drop).map_err(failure)
    }

    fn note(&mut self, column: &Column, change: ColumnChange) {
        self.report.columns.push((self.plan.name().to_owned(), column.name.clone(), change));
    }

    fn count(&self, sql: &str) -> Result<i64, StoreError> {
        self.transaction.query_row(sql, [], |row| row.get(0)).map_err(failure)
    }

    fn execute(&self, sql: &str) -> Result<(), StoreError> {
        self.transaction.execute_batch(sql).map_err(failure)
    }
}
