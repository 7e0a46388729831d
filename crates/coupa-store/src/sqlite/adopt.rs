//! Bringing a database up to date with the schema that is told, in one transaction.

use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior, params, types::Value as Sql};

use crate::{
    StoreError,
    adopt::{self, FORMAT, Filled, Tables},
    answer::{columns_table, documents_table, quoted},
    catalog::{Catalog, CollectionPlan},
    report::OpenReport,
    schema::{Collection, Column, IdRule},
};

use super::{
    connection::Connection,
    failure::failure,
    layout::{index, key_index},
};

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
    let created = prepare(&transaction, path)?;
    let report = adopt::adopt(&mut SqliteTables(&transaction), catalog, created)?;
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

/// The tables, within the transaction.
struct SqliteTables<'a>(&'a Transaction<'a>);

impl SqliteTables<'_> {
    fn execute(&self, sql: &str) -> Result<(), StoreError> {
        self.0.execute_batch(sql).map_err(failure)
    }
}

impl Tables for SqliteTables<'_> {
    fn known(&mut self) -> Result<Vec<Collection>, StoreError> {
        let sql = "SELECT definition FROM _collections ORDER BY name";
        let mut statement = self.0.prepare(sql).map_err(failure)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).map_err(failure)?;
        rows.map(|row| adopt::read_note(&row.map_err(failure)?)).collect()
    }

    fn create(&mut self, plan: &CollectionPlan) -> Result<(), StoreError> {
        let name = plan.name();
        let (documents, columns) = (documents_table(name), columns_table(name));
        let mut of_columns =
            vec!["_record INTEGER PRIMARY KEY".to_owned(), "_world INTEGER NOT NULL".to_owned()];
        if !plan.is_numbered() {
            of_columns.push("_key NOT NULL".to_owned());
        }
        // Without a declared type SQLite keeps values as they are given.
        of_columns.extend(plan.columns().iter().map(|it| quoted(&it.name)));
        let of_columns = of_columns.join(", ");
        self.execute(&format!(
            "CREATE TABLE {documents} (_record INTEGER PRIMARY KEY, document TEXT NOT NULL);
             CREATE TABLE {columns} ({of_columns});"
        ))?;
        if plan.definition.id == IdRule::Given {
            self.execute(&format!("CREATE UNIQUE INDEX {} ON {columns} (_world, _key)", key_index(name)))?;
        }
        Ok(())
    }

    fn holds_records(&mut self, collection: &Collection) -> Result<bool, StoreError> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {})", documents_table(&collection.name));
        self.0.query_row(&sql, [], |row| row.get(0)).map_err(failure)
    }

    fn remove(&mut self, collection: &Collection) -> Result<(), StoreError> {
        let (documents, columns) = (documents_table(&collection.name), columns_table(&collection.name));
        self.execute(&format!("DROP TABLE {documents}; DROP TABLE {columns};"))
    }

    fn add_column(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        let table = columns_table(plan.name());
        self.execute(&format!("ALTER TABLE {table} ADD COLUMN {}", quoted(&column.name)))
    }

    fn drop_column(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        let table = columns_table(plan.name());
        self.execute(&format!("ALTER TABLE {table} DROP COLUMN {}", quoted(&column.name)))
    }

    fn change_kind(&mut self, _: &CollectionPlan, _: &Column) -> Result<(), StoreError> {
        // Columns have no type.
        Ok(())
    }

    fn create_index(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        let unique = if column.unique { "UNIQUE " } else { "" };
        let (index, table) = (index(plan.name(), &column.name), columns_table(plan.name()));
        self.execute(&format!("CREATE {unique}INDEX {index} ON {table} (_world, {})", quoted(&column.name)))
    }

    fn drop_index(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        self.execute(&format!("DROP INDEX IF EXISTS {}", index(plan.name(), &column.name)))
    }

    fn duplicate(&mut self, plan: &CollectionPlan, column: &Column) -> Result<Option<String>, StoreError> {
        self.0.query_row(&adopt::duplicate(plan, column), [], |row| row.get(0)).optional().map_err(failure)
    }

    fn fill(&mut self, plan: &CollectionPlan, columns: &[usize]) -> Result<Filled, StoreError> {
        let name = plan.name();
        let assignments: Vec<_> =
            columns.iter().map(|&it| format!("{} = ?", quoted(&plan.columns()[it].name))).collect();
        let update =
            format!("UPDATE {} SET {} WHERE _record = ?", columns_table(name), assignments.join(", "));
        let select = format!("SELECT _record, document FROM {}", documents_table(name));
        let mut update = self.0.prepare(&update).map_err(failure)?;
        let mut select = self.0.prepare(&select).map_err(failure)?;
        let mut rows = select.query([]).map_err(failure)?;
        let mut filled = Filled::new(plan);
        while let Some(row) = rows.next().map_err(failure)? {
            let record: i64 = row.get(0).map_err(failure)?;
            let document = row.get_ref(1).and_then(|it| Ok(it.as_str()?)).map_err(failure)?;
            let (cells, unfit) = plan.read_cells(document);
            let values = columns.iter().map(|&it| cells[it].as_ref().map_or(Sql::Null, Sql::from));
            let params = values.chain([Sql::Integer(record)]);
            update.execute(rusqlite::params_from_iter(params)).map_err(failure)?;
            filled.count(unfit);
        }
        Ok(filled)
    }

    fn remember(&mut self, name: &str, definition: &str) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO _collections (name, definition) VALUES (?, ?)";
        self.0.execute(sql, params![name, definition]).map(drop).map_err(failure)
    }
}
