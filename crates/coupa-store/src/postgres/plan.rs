//! From a query to a statement.

use sqlx::postgres::PgRow;

use crate::{
    Page, PageQuery, StoreError, World,
    answer::{Documents, clamp, column_of, path_test, quoted, successor},
    catalog::CollectionPlan,
    cell::Cell,
    matching::PathTest,
    query::{Condition, Filter, Order},
    record,
    schema::{Column, ColumnKind},
    value::fold,
};

use super::{
    layout::CollectionTables,
    sql::{Param, Statement, field},
};

/// How a query is answered.
#[derive(Debug)]
pub(super) enum Plan {
    /// By one statement → total, document.
    Statement(Statement),
    /// By looking at documents here.
    Scan(Scan),
}

/// A search that looks at documents: the database sends them, and they are tested as every backend tests them.
#[derive(Debug)]
pub(super) struct Scan {
    /// → record, document; in the order that is wanted, or in that of keys where `order` says more
    pub(super) candidates: Statement,
    pub(super) tests: Vec<PathTest>,
    /// What the documents are ordered by, if no column has it.
    pub(super) order: Option<(Vec<String>, ColumnKind)>,
    pub(super) descending: bool,
    pub(super) offset: u64,
    pub(super) limit: u64,
    pub(super) total: bool,
    /// records → record, document
    pub(super) documents: String,
}

impl Plan {
    pub(super) fn new(
        tables: &CollectionTables,
        collection: &CollectionPlan,
        world: World,
        query: &PageQuery,
    ) -> Self {
        if query.filters.is_empty() && query.order == Order::Key && collection.is_numbered() {
            return Self::Statement(stretch(tables, world, query));
        }
        Search::new(tables, collection, world, query).plan(query)
    }
}

/// The page in the rows that the statement of a plan gave.
pub(super) fn page(rows: &[PgRow], query: &PageQuery) -> Result<Page, StoreError> {
    let mut documents = Documents::new(query.limit);
    let mut total = None;
    for row in rows {
        if query.total && total.is_none() {
            total = Some(field::<i64>(row, 0)?.unsigned_abs());
        }
        if let Some(document) = field::<Option<&str>>(row, 1)? {
            documents.push(document.as_bytes());
        }
    }
    Ok(documents.finish(total))
}

/// All records of a collection in key order: a stretch of record numbers, so an offset costs nothing.
fn stretch(tables: &CollectionTables, world: World, query: &PageQuery) -> Statement {
    let (base, offset) = (record::base(world), clamp(query.offset).min(record::LAST_SEQ));
    let documents = &tables.documents;
    let limit = Param::from(clamp(query.limit));
    if !query.total && !query.descending {
        let sql = format!(
            "SELECT NULL::bigint, document FROM {documents} WHERE _record > $1 AND _record <= $2 ORDER BY _record LIMIT $3"
        );
        return Statement::new(sql, [(base + offset).into(), (base | record::LAST_SEQ).into(), limit]);
    }
    let (direction, from, to) =
        if query.descending { ("DESC", base, base - offset) } else { ("ASC", base + offset, base) };
    let sql = format!(
        "SELECT last.n, d.document
         FROM (SELECT coalesce((SELECT value FROM _counters WHERE world = $1 AND name = $2), 0) AS n) AS last
         LEFT JOIN LATERAL (SELECT _record, document FROM {documents} WHERE _record > $3 AND _record <= $4 + last.n
             ORDER BY _record {direction} LIMIT $5) AS d ON true
         ORDER BY d._record {direction}"
    );
    Statement::new(sql, [world.into(), Param::text(&tables.counter), from.into(), to.into(), limit])
}

/// A search through the columns. It finds records first: sorting and skipping then carry no documents along.
struct Search<'t> {
    tables: &'t CollectionTables,
    world: World,
    conditions: Vec<String>,
    params: Vec<Param>,
    /// What comes before the key in the order.
    value: Option<String>,
    key: &'static str,
    tests: Vec<PathTest>,
    order: Option<(Vec<String>, ColumnKind)>,
}

impl<'t> Search<'t> {
    fn new(
        tables: &'t CollectionTables,
        collection: &CollectionPlan,
        world: World,
        query: &PageQuery,
    ) -> Self {
        let key = if collection.is_numbered() { "c._record" } else { "c._key" };
        let (params, conditions, tests) = (Vec::new(), Vec::new(), Vec::new());
        let mut search = Self { tables, world, conditions, params, value: None, key, tests, order: None };
        let mut indexed = match &query.order {
            Order::Key => !collection.is_numbered(),
            Order::Column(name) => {
                search.value = Some(column_name(name));
                collection.columns().iter().any(|it| it.name == *name && it.indexed)
            }
            Order::Path { path, kind } => {
                search.order = Some((path.clone(), *kind));
                false
            }
        };
        for filter in &query.filters {
            indexed |= search.add_column_filter(collection, filter);
            search.tests.extend(path_test(collection, filter));
        }
        search.restrict_to_world(indexed);
        search
    }

    fn plan(mut self, query: &PageQuery) -> Plan {
        let (tables, conditions) = (self.tables, self.conditions.join(" AND "));
        let (documents, columns, key) = (&tables.documents, &tables.columns, self.key);
        let direction = if query.descending { "DESC NULLS FIRST" } else { "ASC NULLS LAST" };
        let of_key = if query.descending && query.order == Order::Key { "DESC" } else { "ASC" };
        if !self.tests.is_empty() || self.order.is_some() {
            let order = self.value.map(|value| format!("{value} {direction}, ")).unwrap_or_default();
            let sql = format!(
                "SELECT c._record, d.document FROM {columns} AS c JOIN {documents} AS d ON d._record = c._record
                 WHERE {conditions} ORDER BY {order}{key} {of_key}"
            );
            return Plan::Scan(Scan {
                candidates: Statement::new(sql, self.params),
                tests: self.tests,
                order: self.order,
                descending: query.descending,
                offset: query.offset,
                limit: query.limit,
                total: query.total,
                documents: format!("SELECT _record, document FROM {documents} WHERE _record = ANY($1)"),
            });
        }
        let order = |value: &str, key: &str| match &self.value {
            Some(_) => format!("{value} {direction}, {key} {of_key}"),
            None => format!("{key} {of_key}"),
        };
        let value = self.value.clone().unwrap_or_else(|| "NULL".to_owned());
        let (inner, outer) = (order(&value, key), order("found.v", "found.k"));
        let total = match (query.total, query.filters.is_empty()) {
            (false, _) => "NULL::bigint".to_owned(),
            (true, false) => format!("(SELECT count(*) FROM {columns} AS c WHERE {conditions})"),
            (true, true) => {
                let (world, name) = (self.hole(self.world.into()), self.hole(Param::text(&tables.counter)));
                format!("coalesce((SELECT value FROM _counters WHERE world = {world} AND name = {name}), 0)")
            }
        };
        let (limit, offset) = (self.hole(clamp(query.limit).into()), self.hole(clamp(query.offset).into()));
        let sql = format!(
            "SELECT total.n, d.document FROM (SELECT {total} AS n) AS total
             LEFT JOIN ((SELECT c._record AS record, {value} AS v, {key} AS k FROM {columns} AS c
                 WHERE {conditions} ORDER BY {inner} LIMIT {limit} OFFSET {offset}) AS found
                 JOIN {documents} AS d ON d._record = found.record) ON true
             ORDER BY {outer}"
        );
        Plan::Statement(Statement::new(sql, self.params))
    }

    /// Adds a value; the hole that stands for it.
    fn hole(&mut self, param: Param) -> String {
        self.params.push(param);
        format!("${}", self.params.len())
    }

    /// Adds a filter if a column can answer it: whether an index can, too.
    fn add_column_filter(&mut self, collection: &CollectionPlan, filter: &Filter) -> bool {
        let Some(column) = column_of(collection, filter) else { return false };
        let (sql, ranged) = self.column_condition(column, &filter.condition);
        self.conditions.push(sql);
        ranged && column.indexed
    }

    /// A condition on a column, and whether an index on the column can find what fulfils it.
    fn column_condition(&mut self, column: &Column, condition: &Condition) -> (String, bool) {
        let (name, kind) = (column_name(&column.name), column.kind);
        let mut compare = |operator: &str, cell: &Cell| {
            format!("{name} {operator} {}", self.hole(Param::of_cell(kind, Some(cell))))
        };
        match condition {
            Condition::Eq(value) => (compare("=", &value.0), true),
            Condition::NotEq(value) => (compare("<>", &value.0), false),
            Condition::Gt(value) => (compare(">", &value.0), true),
            Condition::Lt(value) => (compare("<", &value.0), true),
            Condition::GtOrEq(value) => (compare(">=", &value.0), true),
            Condition::LtOrEq(value) => (compare("<=", &value.0), true),
            Condition::In(values) => {
                let values = Param::of_cells(kind, values.iter().map(|it| Some(&it.0)));
                (format!("{name} = ANY({})", self.hole(values)), true)
            }
            // Different from all of none holds for null, too.
            Condition::NotIn(values) if values.is_empty() => (format!("{name} IS NOT NULL"), false),
            Condition::NotIn(values) => {
                let values = Param::of_cells(kind, values.iter().map(|it| Some(&it.0)));
                (format!("{name} <> ALL({})", self.hole(values)), false)
            }
            Condition::Contains(part) => {
                (format!("position({} IN {name}) > 0", self.hole(Param::bytes(fold(part).as_bytes()))), false)
            }
            Condition::StartsWith(part) if part.is_empty() => (format!("{name} IS NOT NULL"), false),
            Condition::StartsWith(part) => (self.beginning_with(&name, &fold(part)), true),
            Condition::EndsWith(part) => {
                let part = fold(part);
                let hole = self.hole(Param::bytes(part.as_bytes()));
                (format!("substr({name}, length({name}) - {} + 1) = {hole}", part.len()), false)
            }
            // Null is not unequal to anything.
            Condition::Blank(false) if kind == ColumnKind::Text => (format!("{name} <> ''"), false),
            Condition::Blank(true) if kind == ColumnKind::Text => {
                (format!("({name} IS NULL OR {name} = '')"), true)
            }
            Condition::Null(true) | Condition::Blank(true) => (format!("{name} IS NULL"), true),
            Condition::Null(false) | Condition::Blank(false) => (format!("{name} IS NOT NULL"), false),
        }
    }

    /// All texts from the beginning itself up to the least text that is greater than all that begin with it.
    fn beginning_with(&mut self, name: &str, beginning: &str) -> String {
        let from = self.hole(Param::bytes(beginning.as_bytes()));
        match successor(beginning) {
            Some(end) => {
                let end = self.hole(Param::bytes(end.as_bytes()));
                format!("{name} >= {from} AND {name} < {end}")
            }
            None => format!("{name} >= {from}"),
        }
    }

    /// The world begins every index, so it is named where one can serve. Where none can, the records of the world
    /// are a stretch of their table.
    fn restrict_to_world(&mut self, indexed: bool) {
        if indexed {
            let world = self.hole(self.world.into());
            self.conditions.push(format!("c._world = {world}"));
        } else {
            let base = record::base(self.world);
            let (from, to) = (self.hole(base.into()), self.hole((base | record::LAST_SEQ).into()));
            self.conditions.push(format!("c._record > {from} AND c._record <= {to}"));
        }
    }
}

fn column_name(name: &str) -> String {
    format!("c.{}", quoted(name))
}
