//! From a query to statements.

use rusqlite::{params, params_from_iter, types::Value as Sql};

use crate::{
    Page, PageQuery, StoreError, Value, World,
    answer::{Documents, clamp, column_of, path_test, quoted, successor},
    catalog::CollectionPlan,
    query::{Condition, Filter, Order},
    record,
    value::fold,
};

use super::{
    connection::{Connection, Paths},
    failure::failure,
    layout::Tables,
    select,
};

/// How a query is answered.
#[derive(Debug)]
pub(super) enum Plan {
    Stretch(Stretch),
    /// All records of a collection whose keys are given: a stretch if they were added in the order of their keys.
    Keys(Stretch, Search),
    Search(Search),
}

impl Plan {
    pub(super) fn new(tables: &Tables, collection: &CollectionPlan, world: World, query: &PageQuery) -> Self {
        let is_whole = query.filters.is_empty() && query.order == Order::Key;
        if is_whole && collection.is_numbered() {
            return Self::Stretch(Stretch::new(world, query));
        }
        let search = Search::new(tables, collection, world, query);
        if is_whole { Self::Keys(Stretch::new(world, query), search) } else { Self::Search(search) }
    }

    /// Answers in a transaction of its own, so that page and total are of one moment.
    pub(super) fn page(&self, connection: &Connection, tables: &Tables) -> Result<Page, StoreError> {
        if let Self::Stretch(stretch) = self {
            return stretch.page(connection, tables);
        }
        let transaction = connection.sqlite.unchecked_transaction().map_err(failure)?;
        let page = self.page_within(connection, tables)?;
        transaction.finish().map_err(failure)?;
        Ok(page)
    }

    /// Whether documents are looked at for more than being given out.
    pub(super) fn reads_documents(&self) -> bool {
        matches!(self, Self::Search(search) if search.reads_documents())
    }

    /// Answers within the transaction that is open.
    pub(super) fn page_within(&self, connection: &Connection, tables: &Tables) -> Result<Page, StoreError> {
        match self {
            Self::Stretch(stretch) => stretch.page(connection, tables),
            Self::Keys(stretch, _) if select::counter(connection, stretch.world, &tables.sorted)? == 1 => {
                stretch.page(connection, tables)
            }
            Self::Keys(_, search) | Self::Search(search) => search.page_within(connection, tables),
        }
    }
}

/// All records of a collection in key order: a stretch of sequence numbers, so an offset costs nothing. Records
/// are only ever added behind the last, so total and page need no transaction to be of one moment.
#[derive(Debug)]
pub(super) struct Stretch {
    world: World,
    offset: i64,
    limit: i64,
    descending: bool,
    total: bool,
}

impl Stretch {
    fn new(world: World, query: &PageQuery) -> Self {
        Self {
            world,
            offset: clamp(query.offset).min(record::LAST_SEQ),
            limit: clamp(query.limit),
            descending: query.descending,
            total: query.total,
        }
    }

    pub(super) fn page(&self, connection: &Connection, tables: &Tables) -> Result<Page, StoreError> {
        let last = if self.total || self.descending {
            select::counter(connection, self.world, &tables.counter)?
        } else {
            record::LAST_SEQ
        };
        let base = record::base(self.world);
        let (sql, from, to) = if self.descending {
            (&tables.stretch_down, base, base + last - self.offset)
        } else {
            (&tables.stretch_up, base + self.offset, base + last)
        };
        let mut documents = Documents::new(self.limit.unsigned_abs());
        if self.limit > 0 {
            let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
            let mut rows = statement.query(params![from, to, self.limit]).map_err(failure)?;
            while let Some(row) = rows.next().map_err(failure)? {
                documents.push(text_of(row).map_err(failure)?);
            }
        }
        Ok(documents.finish(self.total.then_some(last.unsigned_abs())))
    }
}

/// A search through the columns, and where a field has none, through the documents. It finds record numbers
/// first: sorting and skipping then carry no documents along.
#[derive(Debug)]
pub(super) struct Search {
    world: World,
    from: String,
    conditions: Vec<String>,
    params: Vec<Sql>,
    order: String,
    paths: Paths,
    offset: i64,
    limit: i64,
    total: bool,
    filtered: bool,
}

impl Search {
    fn new(tables: &Tables, collection: &CollectionPlan, world: World, query: &PageQuery) -> Self {
        let mut search = Self {
            world,
            from: String::new(),
            conditions: Vec::new(),
            params: Vec::new(),
            order: String::new(),
            paths: Paths::default(),
            offset: clamp(query.offset),
            limit: clamp(query.limit),
            total: query.total,
            filtered: !query.filters.is_empty(),
        };
        let mut indexed = search.add_order(collection, query);
        // Conditions on columns come first: they are cheaper than those on documents.
        for filter in &query.filters {
            indexed |= search.add_column_filter(collection, filter);
        }
        for filter in &query.filters {
            search.add_path_filter(collection, filter);
        }
        search.restrict_to_world(indexed);
        let (columns, documents) = (&tables.columns, &tables.documents);
        search.from = if search.reads_documents() {
            // CROSS keeps the narrow table outside.
            format!("{columns} AS c CROSS JOIN {documents} AS d ON d._record = c._record")
        } else {
            format!("{columns} AS c")
        };
        search
    }

    fn reads_documents(&self) -> bool {
        !self.paths.tests.is_empty() || !self.paths.values.is_empty()
    }

    fn page_within(&self, connection: &Connection, tables: &Tables) -> Result<Page, StoreError> {
        let total = if self.total { Some(self.count(connection, tables)?) } else { None };
        let records = if self.limit > 0 { self.records(connection)? } else { Vec::new() };
        let mut documents = Documents::new(self.limit.unsigned_abs());
        let mut statement = connection.sqlite.prepare_cached(&tables.document).map_err(failure)?;
        for record in records {
            let mut rows = statement.query([record]).map_err(failure)?;
            if let Some(row) = rows.next().map_err(failure)? {
                documents.push(text_of(row).map_err(failure)?);
            }
        }
        Ok(documents.finish(total))
    }

    pub(super) fn sql(&self) -> String {
        let conditions = self.conditions.join(" AND ");
        format!(
            "SELECT c._record FROM {} WHERE {conditions} ORDER BY {} LIMIT ? OFFSET ?",
            self.from, self.order
        )
    }

    /// The numbers of the records of the page, in order.
    pub(super) fn records(&self, connection: &Connection) -> Result<Vec<i64>, StoreError> {
        let bounds = [Sql::Integer(self.limit), Sql::Integer(self.offset)];
        let mut statement = connection.sqlite.prepare_cached(&self.sql()).map_err(failure)?;
        connection.set_paths(self.paths.clone());
        let rows = statement
            .query_map(params_from_iter(self.params.iter().chain(&bounds)), |row| row.get(0))
            .map_err(failure)?;
        rows.collect::<rusqlite::Result<_>>().map_err(failure)
    }

    fn count(&self, connection: &Connection, tables: &Tables) -> Result<u64, StoreError> {
        if !self.filtered {
            return Ok(select::counter(connection, self.world, &tables.counter)?.unsigned_abs());
        }
        let sql = format!("SELECT count(*) FROM {} WHERE {}", self.from, self.conditions.join(" AND "));
        let mut statement = connection.sqlite.prepare_cached(&sql).map_err(failure)?;
        connection.set_paths(self.paths.clone());
        let count: i64 =
            statement.query_row(params_from_iter(&self.params), |row| row.get(0)).map_err(failure)?;
        Ok(count.unsigned_abs())
    }

    /// Sets the order: whether an index gives it.
    fn add_order(&mut self, collection: &CollectionPlan, query: &PageQuery) -> bool {
        let numbered = collection.is_numbered();
        let key = if numbered { "c._record" } else { "c._key" };
        let direction = if query.descending { "DESC NULLS FIRST" } else { "ASC NULLS LAST" };
        let (value, indexed) = match &query.order {
            Order::Key => {
                self.order = format!("{key} {}", if query.descending { "DESC" } else { "ASC" });
                return !numbered;
            }
            Order::Column(name) => {
                let indexed = collection.columns().iter().any(|it| it.name == *name && it.indexed);
                (column_name(name), indexed)
            }
            Order::Path { path, kind } => {
                self.paths.values.push((path.clone(), *kind));
                ("path_value(d.document, 0)".to_owned(), false)
            }
        };
        self.order = format!("{value} {direction}, {key} ASC");
        indexed
    }

    /// Adds a filter if a column can answer it: whether an index can, too.
    fn add_column_filter(&mut self, collection: &CollectionPlan, filter: &Filter) -> bool {
        let Some(column) = column_of(collection, filter) else { return false };
        let (sql, params, ranged) = column_condition(&column_name(&column.name), &filter.condition);
        self.conditions.push(sql);
        self.params.extend(params);
        ranged && column.indexed
    }

    fn add_path_filter(&mut self, collection: &CollectionPlan, filter: &Filter) {
        if let Some(test) = path_test(collection, filter) {
            self.conditions.push(format!("path_matches(d.document, {})", self.paths.tests.len()));
            self.paths.tests.push(test);
        }
    }

    /// The world begins every index, so it is named where one can serve. Where none can, the stretch of its
    /// record numbers keeps SQLite from going through an index for nothing.
    fn restrict_to_world(&mut self, indexed: bool) {
        let base = record::base(self.world);
        if indexed {
            self.conditions.push("c._world = ?".to_owned());
            self.params.push(Sql::Integer(self.world.0));
        } else {
            self.conditions.push("c._record > ? AND c._record <= ?".to_owned());
            self.params.extend([Sql::Integer(base), Sql::Integer(base + record::LAST_SEQ)]);
        }
    }
}

fn column_name(name: &str) -> String {
    format!("c.{}", quoted(name))
}

/// A condition on a column, its parameters, and whether an index on the column can find what fulfils it.
fn column_condition(name: &str, condition: &Condition) -> (String, Vec<Sql>, bool) {
    let compare = |operator: &str, value: &Value| (format!("{name} {operator} ?"), vec![Sql::from(&value.0)]);
    let among = |word: &str, values: &[Value]| {
        let holes = vec!["?"; values.len()].join(", ");
        (format!("{name} {word} ({holes})"), values.iter().map(|it| Sql::from(&it.0)).collect())
    };
    let any = || (format!("{name} IS NOT NULL"), Vec::new());
    let ((sql, params), ranged) = match condition {
        Condition::Eq(value) => (compare("=", value), true),
        Condition::NotEq(value) => (compare("<>", value), false),
        Condition::Gt(value) => (compare(">", value), true),
        Condition::Lt(value) => (compare("<", value), true),
        Condition::GtOrEq(value) => (compare(">=", value), true),
        Condition::LtOrEq(value) => (compare("<=", value), true),
        Condition::In(values) => (among("IN", values), true),
        // NOT IN () holds for null, too.
        Condition::NotIn(values) if values.is_empty() => (any(), false),
        Condition::NotIn(values) => (among("NOT IN", values), false),
        Condition::Contains(part) => ((format!("instr({name}, ?) > 0"), vec![Sql::Text(fold(part))]), false),
        Condition::StartsWith(part) if part.is_empty() => (any(), false),
        Condition::StartsWith(part) => (beginning_with(name, fold(part)), true),
        Condition::EndsWith(part) if part.is_empty() => (any(), false),
        Condition::EndsWith(part) => {
            let part = fold(part);
            let length = clamp(part.chars().count() as u64);
            let params = vec![Sql::Integer(length), Sql::Text(part)];
            ((format!("substr({name}, -?) = ?"), params), false)
        }
        Condition::Null(true) => ((format!("{name} IS NULL"), Vec::new()), true),
        Condition::Null(false) => (any(), false),
        Condition::Blank(true) => ((format!("({name} IS NULL OR {name} = '')"), Vec::new()), true),
        // Null is not unequal to anything.
        Condition::Blank(false) => ((format!("{name} <> ''"), Vec::new()), false),
    };
    (sql, params, ranged)
}

/// All texts from the beginning itself up to the least text that is greater than all that begin with it.
fn beginning_with(name: &str, beginning: String) -> (String, Vec<Sql>) {
    match successor(&beginning) {
        Some(end) => (format!("{name} >= ? AND {name} < ?"), vec![Sql::Text(beginning), Sql::Text(end)]),
        None => (format!("{name} >= ?"), vec![Sql::Text(beginning)]),
    }
}

/// The document in the first column of a row.
fn text_of<'r>(row: &'r rusqlite::Row<'_>) -> rusqlite::Result<&'r [u8]> {
    Ok(row.get_ref(0)?.as_bytes()?)
}
