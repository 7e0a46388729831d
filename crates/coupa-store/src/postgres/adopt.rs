//! Bringing a database up to date with the schema that is told, in one transaction.

use crate::{
    OpenReport, StoreError,
    adopt::{self, FORMAT, Filled, Tables},
    answer::{columns_table, documents_table, quoted},
    catalog::{Catalog, CollectionPlan},
    schema::{Collection, Column, IdRule},
};

use super::{
    layout::index,
    session::Session,
    sql::{Param, Statement, field, first_document, first_number, type_of},
};

/// Held while a database is brought up to date, so that two that open it do so one after the other. The number is
/// nothing but unlikely to be used by anybody else.
const LOCK: i64 = 0x5354_4f52_4501;
/// Documents that are read at once to fill columns.
const READ: i64 = 500;

/// The tables beside those of collections. Names begin with an underscore, those of collections cannot. They stand in
/// the first schema of the search path.
const TABLES: &str = r#"
    -- One row. Writers take turns by locking it. The generation counts changes of the tables for other schemas.
    CREATE TABLE _store (format bigint NOT NULL, generation bigint NOT NULL);
    -- The schema that was told last, as JSON.
    CREATE TABLE _collections (name text COLLATE "C" PRIMARY KEY, definition text NOT NULL);
    -- A world without name is given up: nobody finds it, and its rows can be swept. Numbers are never used again.
    CREATE TABLE _worlds (world bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE "C" UNIQUE);
    -- `records/NAME` counts the records of a collection, `counter/NAME` what commands count.
    CREATE TABLE _counters (world bigint NOT NULL, name text COLLATE "C" NOT NULL, value bigint NOT NULL,
        PRIMARY KEY (world, name)) WITH (fillfactor = 50);
    -- World 0 is the whole store.
    CREATE TABLE _settings (world bigint NOT NULL, key text COLLATE "C" NOT NULL, value bytea NOT NULL,
        PRIMARY KEY (world, key));
    CREATE TABLE _files (world bigint NOT NULL, collection text COLLATE "C" NOT NULL, key bytea NOT NULL,
        name text COLLATE "C" NOT NULL, content_type text NOT NULL, bytes bytea NOT NULL,
        PRIMARY KEY (world, collection, key, name));
"#;

/// Makes the database what the schema tells, or leaves it as it is and says why. Also gives the generation.
pub(super) fn adopt(
    session: &mut Session,
    catalog: &Catalog,
    place: &str,
) -> Result<(OpenReport, i64), StoreError> {
    session.connect()?;
    // However long that takes.
    session.begin("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL statement_timeout = 0")?;
    session.rows(&Statement::new("SELECT pg_advisory_xact_lock($1)::text", [LOCK.into()]))?;
    let adopted = adopt_within(session, catalog, place);
    match adopted {
        Ok(done) => session.script("COMMIT").map(|_| done),
        Err(error) => {
            // The first failure says more than one of going back.
            drop(session.begin("ROLLBACK"));
            Err(error)
        }
    }
}

fn adopt_within(
    session: &mut Session,
    catalog: &Catalog,
    place: &str,
) -> Result<(OpenReport, i64), StoreError> {
    let created = prepare(session, place)?;
    // Nobody writes meanwhile.
    let sql = "SELECT generation FROM _store FOR UPDATE";
    let before = first_number(&session.rows(&Statement::new(sql, []))?)?.unwrap_or_default();
    let report = adopt::adopt(&mut PgTables(session), catalog, created)?;
    if created || report.is_unchanged() {
        return Ok((report, before));
    }
    session.execute(&Statement::new("UPDATE _store SET generation = $1", [(before + 1).into()]))?;
    Ok((report, before + 1))
}

/// Makes the tables of an empty database: whether it was empty.
fn prepare(session: &mut Session, place: &str) -> Result<bool, StoreError> {
    let cannot = |reason: &str| StoreError::CannotOpen { path: place.to_owned(), reason: reason.to_owned() };
    let rows = session.script("SELECT current_setting('server_encoding'), current_schema()")?;
    let of_first = |at| rows.first().map(|row| field::<Option<&str>>(row, at));
    if of_first(0).transpose()?.flatten() != Some("UTF8") {
        return Err(cannot(
            "its encoding is not UTF-8: make it with `createdb --encoding=UTF8 --template=template0`",
        ));
    }
    if of_first(1).transpose()?.flatten().is_none() {
        return Err(cannot(
            "its search path names no schema that is there: make the schema, or set search_path",
        ));
    }
    let count = |session: &mut Session, condition: &str| {
        let sql = format!(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()
             AND table_type = 'BASE TABLE' AND {condition}"
        );
        Ok::<_, StoreError>(first_number(&session.rows(&Statement::new(sql, []))?)?.unwrap_or_default())
    };
    if count(session, "table_name = '_store'")? == 0 {
        if count(session, "true")? > 0 {
            return Err(StoreError::NotAStore(place.to_owned()));
        }
        session.script(TABLES).map_err(|error| match error {
            StoreError::Database { reason: "its user may not do that", .. } => cannot(
                "its user may make no tables there: grant CREATE on the schema, or make the user its owner",
            ),
            other => other,
        })?;
        session.execute(&Statement::new(
            "INSERT INTO _store (format, generation) VALUES ($1, 1)",
            [FORMAT.into()],
        ))?;
        return Ok(true);
    }
    if count(session, "table_name = '_collections'")? == 0 {
        return Err(StoreError::NotAStore(place.to_owned()));
    }
    match first_number(&session.rows(&Statement::new("SELECT format FROM _store", []))?)? {
        Some(FORMAT) => Ok(false),
        Some(found) if found > FORMAT => Err(StoreError::NewerFormat { found, known: FORMAT }),
        // Formats begin with 1.
        _ => Err(StoreError::NotAStore(place.to_owned())),
    }
}

/// The tables, within the transaction.
struct PgTables<'s>(&'s mut Session);

impl PgTables<'_> {
    fn run(&mut self, sql: &str) -> Result<(), StoreError> {
        self.0.script(sql).map(drop)
    }

    fn change(&mut self, plan: &CollectionPlan, changes: &str) -> Result<(), StoreError> {
        self.run(&format!("ALTER TABLE {} {changes}", columns_table(plan.name())))
    }
}

impl Tables for PgTables<'_> {
    fn known(&mut self) -> Result<Vec<Collection>, StoreError> {
        let rows = self.0.rows(&Statement::new("SELECT definition FROM _collections ORDER BY name", []))?;
        rows.iter().map(|row| adopt::read_note(field(row, 0)?)).collect()
    }

    fn create(&mut self, plan: &CollectionPlan) -> Result<(), StoreError> {
        let (documents, columns) = (documents_table(plan.name()), columns_table(plan.name()));
        let mut of_columns =
            vec!["_record bigint PRIMARY KEY".to_owned(), "_world bigint NOT NULL".to_owned()];
        if plan.definition.id == IdRule::Given {
            of_columns.push("_key bytea NOT NULL".to_owned());
        }
        of_columns
            .extend(plan.columns().iter().map(|it| format!("{} {}", quoted(&it.name), type_of(it.kind))));
        if plan.definition.id == IdRule::Given {
            of_columns.push("UNIQUE (_world, _key)".to_owned());
        }
        let of_columns = of_columns.join(", ");
        self.run(&format!(
            "CREATE TABLE {documents} (_record bigint PRIMARY KEY, document text NOT NULL);
             CREATE TABLE {columns} ({of_columns});"
        ))
    }

    fn holds_records(&mut self, collection: &Collection) -> Result<bool, StoreError> {
        let sql = format!("SELECT 1::bigint FROM {} LIMIT 1", documents_table(&collection.name));
        Ok(!self.0.rows(&Statement::new(sql, []))?.is_empty())
    }

    fn remove(&mut self, collection: &Collection) -> Result<(), StoreError> {
        let (documents, columns) = (documents_table(&collection.name), columns_table(&collection.name));
        self.run(&format!("DROP TABLE {documents}; DROP TABLE {columns};"))
    }

    fn add_column(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        self.change(plan, &format!("ADD COLUMN {} {}", quoted(&column.name), type_of(column.kind)))
    }

    fn drop_column(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        self.change(plan, &format!("DROP COLUMN {}", quoted(&column.name)))
    }

    fn change_kind(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        self.drop_column(plan, column)?;
        self.add_column(plan, column)
    }

    fn create_index(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        let (index, table) = (index(&plan.definition, &column.name), columns_table(plan.name()));
        let name = quoted(&column.name);
        // Where values repeat, the record behind them gives the order among equals.
        self.run(&if column.unique {
            format!("CREATE UNIQUE INDEX {index} ON {table} (_world, {name})")
        } else {
            format!("CREATE INDEX {index} ON {table} (_world, {name}, _record)")
        })
    }

    fn drop_index(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError> {
        self.run(&format!("DROP INDEX IF EXISTS {}", index(&plan.definition, &column.name)))
    }

    fn duplicate(&mut self, plan: &CollectionPlan, column: &Column) -> Result<Option<String>, StoreError> {
        let document = first_document(&self.0.rows(&Statement::new(adopt::duplicate(plan, column), []))?)?;
        Ok(document.map(|it| String::from_utf8_lossy(&it).into_owned()))
    }

    fn fill(&mut self, plan: &CollectionPlan, columns: &[usize]) -> Result<Filled, StoreError> {
        let columns: Vec<_> = columns.iter().map(|&it| (it, &plan.columns()[it])).collect();
        let names: Vec<_> = columns.iter().map(|(_, column)| quoted(&column.name)).collect();
        let assignments: Vec<_> = names.iter().map(|name| format!("{name} = new.{name}")).collect();
        let arrays: Vec<_> = columns
            .iter()
            .enumerate()
            .map(|(at, (_, column))| format!("${}::{}[]", at + 2, type_of(column.kind)))
            .collect();
        let update = format!(
            "UPDATE {} AS c SET {} FROM unnest($1::bigint[], {}) AS new (record, {}) WHERE c._record = new.record",
            columns_table(plan.name()),
            assignments.join(", "),
            arrays.join(", "),
            names.join(", "),
        );
        let select = format!(
            "SELECT _record, document FROM {} WHERE _record > $1 ORDER BY _record LIMIT $2",
            documents_table(plan.name())
        );
        let mut filled = Filled::new(plan);
        let mut behind = 0_i64;
        loop {
            let rows = self.0.rows(&Statement::new(&select, [behind.into(), READ.into()]))?;
            let (mut records, mut read) = (Vec::new(), Vec::new());
            for row in &rows {
                behind = field(row, 0)?;
                records.push(Some(behind));
                let (cells, unfit) = plan.read_cells(field(row, 1)?);
                filled.count(unfit);
                read.push(cells);
            }
            if records.is_empty() {
                return Ok(filled);
            }
            let mut params = vec![Param::Numbers(records)];
            params.extend(columns.iter().map(|&(number, column)| {
                Param::of_cells(column.kind, read.iter().map(|cells| cells[number].as_ref()))
            }));
            self.0.execute(&Statement::new(&update, params))?;
        }
    }

    fn remember(&mut self, name: &str, definition: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO _collections (name, definition) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET definition = excluded.definition";
        self.0.execute(&Statement::new(sql, [Param::text(name), Param::text(definition)])).map(drop)
    }
}
