//! The names of tables, and the statements that every record needs.

use std::fmt::Write as _;

use crate::{
    answer::{columns_table, documents_table, quoted},
    catalog::CollectionPlan,
    schema::{Collection, IdRule},
    transaction::SharedCatalog,
};

/// The tables of all collections of the schema.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) catalog: SharedCatalog,
    tables: Vec<Tables>,
}

impl Layout {
    pub(super) fn new(catalog: SharedCatalog) -> Self {
        let tables = catalog.collections().iter().map(|it| Tables::new(&it.definition)).collect();
        Self { catalog, tables }
    }

    pub(super) fn tables(&self, collection: &CollectionPlan) -> &Tables {
        self.tables_at(collection.number)
    }

    /// The tables of the collection with this place in the schema.
    pub(super) fn tables_at(&self, number: usize) -> &Tables {
        &self.tables[number]
    }
}

/// The tables of a collection, and their statements as text: a connection keeps them prepared.
#[derive(Debug)]
pub(super) struct Tables {
    /// Quoted.
    pub(super) documents: String,
    /// Quoted.
    pub(super) columns: String,
    /// The name of the counter of sequence numbers.
    pub(super) counter: String,
    /// The name of the counter that is 1 as long as records were added in the order of their keys; where keys are given.
    pub(super) sorted: String,
    /// record → document
    pub(super) document: String,
    /// world, key → record; where keys are given
    pub(super) record_of_key: String,
    /// record → key; where keys are given
    pub(super) key_of_record: String,
    /// from (excluded), to (included), limit → document
    pub(super) stretch_up: String,
    /// The same from behind.
    pub(super) stretch_down: String,
    /// record, document
    pub(super) insert_document: String,
    /// record, world, (key,) each column
    pub(super) insert_columns: String,
    /// document, record
    pub(super) update_document: String,
    /// each column, record
    pub(super) update_columns: String,
    /// For each column: world, value, record that is not meant → another record
    pub(super) other_with_value: Vec<String>,
}

impl Tables {
    pub(super) fn new(collection: &Collection) -> Self {
        let (documents, columns) = (documents_table(&collection.name), columns_table(&collection.name));
        let quoted: Vec<_> = collection.columns.iter().map(|it| quoted(&it.name)).collect();
        let mut inserted = vec!["_record".to_owned(), "_world".to_owned()];
        if collection.id == IdRule::Given {
            inserted.push("_key".to_owned());
        }
        inserted.extend(quoted.iter().cloned());
        let holes = vec!["?"; inserted.len()].join(", ");
        let inserted = inserted.join(", ");
        let mut update_columns = format!("UPDATE {columns} SET ");
        for name in &quoted {
            // Writing to a text cannot fail.
            let _ = write!(update_columns, "{name} = ?, ");
        }
        // The world stands for the case without columns.
        update_columns += "_world = _world WHERE _record = ?";
        let other_with_value = quoted
            .iter()
            .map(|name| {
                format!(
                    "SELECT _record FROM {columns} WHERE _world = ? AND {name} = ? AND _record <> ? LIMIT 1"
                )
            })
            .collect();
        let stretch = |order: &str| {
            format!(
                "SELECT document FROM {documents} WHERE _record > ? AND _record <= ? ORDER BY _record {order} LIMIT ?"
            )
        };
        Self {
            counter: format!("records/{}", collection.name),
            sorted: format!("sorted/{}", collection.name),
            document: format!("SELECT document FROM {documents} WHERE _record = ?"),
            record_of_key: format!("SELECT _record FROM {columns} WHERE _world = ? AND _key = ?"),
            key_of_record: format!("SELECT _key FROM {columns} WHERE _record = ?"),
            stretch_up: stretch("ASC"),
            stretch_down: stretch("DESC"),
            insert_document: format!("INSERT INTO {documents} (_record, document) VALUES (?, ?)"),
            insert_columns: format!("INSERT INTO {columns} ({inserted}) VALUES ({holes})"),
            update_document: format!("UPDATE {documents} SET document = ? WHERE _record = ?"),
            update_columns,
            other_with_value,
            documents,
            columns,
        }
    }
}

/// The index of a column of a collection.
pub(super) fn index(collection: &str, column: &str) -> String {
    quoted(&format!("index/{collection}/{column}"))
}

/// The index of given keys.
pub(super) fn key_index(collection: &str) -> String {
    quoted(&format!("keys/{collection}"))
}
