//! Bringing a database up to date with the schema that is told.

use crate::{
    StoreError,
    answer::{columns_table, documents_table, quoted},
    catalog::{Catalog, CollectionPlan},
    report::{ColumnChange, OpenReport},
    schema::{Collection, Column},
};

/// The format of databases that this version writes. A version that knows more formats brings older ones up to date
/// when it opens them.
pub(crate) const FORMAT: i64 = 1;

/// A database within the transaction that brings it up to date: what each backend writes anew.
pub(crate) trait Tables {
    /// The collections of the schema that was told last.
    fn known(&mut self) -> Result<Vec<Collection>, StoreError>;
    /// Makes the tables of a collection, without indexes of columns.
    fn create(&mut self, plan: &CollectionPlan) -> Result<(), StoreError>;
    /// Whether a collection holds a record.
    fn holds_records(&mut self, collection: &Collection) -> Result<bool, StoreError>;
    /// Removes the tables of a collection.
    fn remove(&mut self, collection: &Collection) -> Result<(), StoreError>;
    fn add_column(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError>;
    fn drop_column(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError>;
    /// Makes a column, which has no index, fit for another kind. What it holds is filled anew behind it.
    fn change_kind(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError>;
    /// Makes the index of a column; if it is to be unique, no value is there twice.
    fn create_index(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError>;
    /// Removes the index of a column, if it has one.
    fn drop_index(&mut self, plan: &CollectionPlan, column: &Column) -> Result<(), StoreError>;
    /// A document whose value in the column another record of its world has, too.
    fn duplicate(&mut self, plan: &CollectionPlan, column: &Column) -> Result<Option<String>, StoreError>;
    /// Reads columns, told by their numbers, out of all documents.
    fn fill(&mut self, plan: &CollectionPlan, columns: &[usize]) -> Result<Filled, StoreError>;
    /// Notes what was told of a collection, as JSON.
    fn remember(&mut self, name: &str, definition: &str) -> Result<(), StoreError>;
}

/// The statement for a document whose value in the column another record of its world has, too.
pub(crate) fn duplicate(plan: &CollectionPlan, column: &Column) -> String {
    let (documents, columns) = (documents_table(plan.name()), columns_table(plan.name()));
    let column = quoted(&column.name);
    format!(
        "SELECT document FROM {documents} WHERE _record = (SELECT min(_record) FROM {columns} WHERE {column} IS NOT NULL
         GROUP BY _world, {column} HAVING count(*) > 1 LIMIT 1)"
    )
}

/// What was read to fill columns.
#[derive(Debug)]
pub(crate) struct Filled {
    records: u64,
    /// By the number of the column.
    unfit: Vec<u64>,
}

impl Filled {
    pub(crate) fn new(plan: &CollectionPlan) -> Self {
        Self { records: 0, unfit: vec![0; plan.columns().len()] }
    }

    /// One more document, with the numbers of the columns that it has no fitting value for.
    pub(crate) fn count(&mut self, unfit: Vec<usize>) {
        self.records += 1;
        for number in unfit {
            self.unfit[number] += 1;
        }
    }
}

/// Makes the tables what the schema tells, or says why not; then the transaction is to be undone.
pub(crate) fn adopt(
    tables: &mut dyn Tables,
    catalog: &Catalog,
    created: bool,
) -> Result<OpenReport, StoreError> {
    let mut report = OpenReport { created, ..OpenReport::default() };
    let known = tables.known()?;
    for plan in catalog.collections() {
        Adoption { tables, plan, report: &mut report }.run(&known)?;
    }
    let is_told = |name: &str| catalog.collections().iter().any(|it| it.name() == name);
    report.collections_ignored = known.into_iter().map(|it| it.name).filter(|it| !is_told(it)).collect();
    Ok(report)
}

/// The note that a database keeps of a collection.
pub(crate) fn read_note(definition: &str) -> Result<Collection, StoreError> {
    serde_json::from_str(definition).map_err(|error| StoreError::Database {
        reason: "its own note of the schema is damaged",
        source: std::sync::Arc::new(error),
    })
}

/// Bringing one collection up to date.
struct Adoption<'a> {
    tables: &'a mut dyn Tables,
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
                // Names of tables do not tell case apart everywhere.
                let message = format!("`{name}` is called `{}` in this database", old.name);
                return Err(StoreError::InvalidSchema(message));
            }
            Some(old) if old == &self.plan.definition => return Ok(()),
            Some(old) if old.id != self.plan.definition.id => self.create_again(old)?,
            Some(old) => self.change(old)?,
        }
        let definition = serde_json::to_string(&self.plan.definition)
            .map_err(|error| StoreError::InvalidSchema(error.to_string()))?;
        self.tables.remember(name, &definition)
    }

    fn create(&mut self) -> Result<(), StoreError> {
        self.tables.create(self.plan)?;
        self.plan.columns().iter().try_for_each(|column| self.create_index(column))
    }

    /// Another rule for keys is all right as long as there are none.
    fn create_again(&mut self, old: &Collection) -> Result<(), StoreError> {
        if self.tables.holds_records(old)? {
            return Err(StoreError::IdRuleChanged(old.name.clone()));
        }
        self.tables.remove(old)?;
        self.create()
    }

    fn change(&mut self, old: &Collection) -> Result<(), StoreError> {
        let find = |columns: &[Column], name: &str| columns.iter().find(|it| it.name == name).cloned();
        for dropped in old.columns.iter().filter(|it| find(self.plan.columns(), &it.name).is_none()) {
            self.tables.drop_index(self.plan, dropped)?;
            self.tables.drop_column(self.plan, dropped)?;
            self.note(dropped, ColumnChange::Dropped);
        }
        let mut to_fill = Vec::new();
        let mut to_index = Vec::new();
        for (number, column) in self.plan.columns().iter().enumerate() {
            match find(&old.columns, &column.name) {
                None => {
                    self.tables.add_column(self.plan, column)?;
                    to_fill.push((number, true));
                    to_index.push(column);
                }
                Some(old) if old.path != column.path || old.kind != column.kind => {
                    self.tables.drop_index(self.plan, &old)?;
                    if old.kind != column.kind {
                        self.tables.change_kind(self.plan, column)?;
                    }
                    to_fill.push((number, false));
                    to_index.push(column);
                }
                Some(old) if old != *column => {
                    self.tables.drop_index(self.plan, &old)?;
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
        let numbers: Vec<_> = columns.iter().map(|&(number, _)| number).collect();
        let Filled { records, unfit } = self.tables.fill(self.plan, &numbers)?;
        for &(number, new) in columns {
            let unfit = unfit[number];
            let change = if new {
                ColumnChange::Added { records, unfit }
            } else {
                ColumnChange::Refilled { records, unfit }
            };
            self.note(&self.plan.columns()[number], change);
        }
        Ok(())
    }

    fn create_index(&mut self, column: &Column) -> Result<(), StoreError> {
        if !column.indexed {
            return Ok(());
        }
        if column.unique
            && let Some(document) = self.tables.duplicate(self.plan, column)?
        {
            return Err(StoreError::Duplicates {
                collection: self.plan.name().to_owned(),
                column: column.name.clone(),
                value: self.plan.shown_value(&document, self.plan.column_number(&column.name)?),
            });
        }
        self.tables.create_index(self.plan, column)
    }

    fn note(&mut self, column: &Column, change: ColumnChange) {
        self.report.columns.push((self.plan.name().to_owned(), column.name.clone(), change));
    }
}
