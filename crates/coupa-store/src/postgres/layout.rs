//! The names of tables, and the statements that every record needs.

use crate::{
    answer::{columns_table, documents_table, quoted},
    catalog::CollectionPlan,
    schema::Collection,
    transaction::SharedCatalog,
};

/// The tables of all collections of the schema.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) catalog: SharedCatalog,
    tables: Vec<CollectionTables>,
}

impl Layout {
    pub(super) fn new(catalog: SharedCatalog) -> Self {
        let tables = catalog.collections().iter().map(CollectionTables::new).collect();
        Self { catalog, tables }
    }

    pub(super) fn tables(&self, collection: &CollectionPlan) -> &CollectionTables {
        &self.tables[collection.number]
    }
}

/// The tables of a collection, and their statements: a connection keeps them prepared.
#[derive(Debug)]
pub(super) struct CollectionTables {
    /// Quoted.
    pub(super) documents: String,
    /// Quoted.
    pub(super) columns: String,
    /// The name of the counter of sequence numbers.
    pub(super) counter: String,
    /// record → document, record
    pub(super) document: String,
    /// world, key → document, record; where keys are given
    pub(super) document_of_key: String,
    /// document, counter, seq, record, world, (key,) each column → 1, or 0 where something is taken. All or nothing.
    pub(super) insert: String,
    /// record, document
    pub(super) update_document: String,
    /// record, document, each column
    pub(super) update_both: String,
    /// For each column: world, value, record that is not meant → another record
    pub(super) other_with_value: Vec<String>,
}

impl CollectionTables {
    pub(super) fn new(plan: &CollectionPlan) -> Self {
        let name = plan.name();
        let (documents, columns) = (documents_table(name), columns_table(name));
        let names: Vec<_> = plan.columns().iter().map(|it| quoted(&it.name)).collect();
        let mut inserted = vec!["_record".to_owned(), "_world".to_owned()];
        if !plan.is_numbered() {
            inserted.push("_key".to_owned());
        }
        inserted.extend(names.iter().cloned());
        let holes: Vec<_> = (0..inserted.len()).map(|at| format!("${}", at + 4)).collect();
        // Writers are alone, so nobody can come between a conflict and the question what it was.
        let insert = format!(
            "WITH added AS (INSERT INTO {columns} ({}) VALUES ({}) ON CONFLICT DO NOTHING RETURNING _record, _world),
             kept AS (INSERT INTO {documents} (_record, document) SELECT _record, $1 FROM added)
             INSERT INTO _counters (world, name, value) SELECT _world, $2, $3 FROM added
             ON CONFLICT (world, name) DO UPDATE SET value = excluded.value",
            inserted.join(", "),
            holes.join(", "),
        );
        let update_document = format!("UPDATE {documents} SET document = $2 WHERE _record = $1");
        let assignments: Vec<_> =
            names.iter().enumerate().map(|(at, name)| format!("{name} = ${}", at + 3)).collect();
        let update_both = if names.is_empty() {
            update_document.clone()
        } else {
            format!(
                "WITH changed AS (UPDATE {columns} SET {} WHERE _record = $1) {update_document}",
                assignments.join(", ")
            )
        };
        let other_with_value = names
            .iter()
            .map(|name| {
                format!(
                    "SELECT _record FROM {columns} WHERE _world = $1 AND {name} = $2 AND _record <> $3 LIMIT 1"
                )
            })
            .collect();
        Self {
            counter: format!("records/{name}"),
            document: format!("SELECT document, _record FROM {documents} WHERE _record = $1"),
            document_of_key: format!(
                "SELECT d.document, d._record FROM {columns} AS c JOIN {documents} AS d ON d._record = c._record
                 WHERE c._world = $1 AND c._key = $2"
            ),
            insert,
            update_document,
            update_both,
            other_with_value,
            documents,
            columns,
        }
    }
}

/// Longest name that PostgreSQL keeps whole.
const LONGEST_NAME: usize = 63;

/// The index of a column of a collection. A name that would be cut ends with a number made from all of it.
pub(super) fn index(collection: &Collection, column: &str) -> String {
    let name = format!("index/{}/{column}", collection.name);
    if name.len() <= LONGEST_NAME {
        return quoted(&name);
    }
    // FNV-1a.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    // Names are ASCII.
    quoted(&format!("{}/{hash:016x}", &name[..LONGEST_NAME - 17]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::IdRule;

    #[test]
    fn long_names_of_indexes_stay_apart() {
        let collection = Collection::new("c".repeat(48), IdRule::Given);
        let (left, right) = (index(&collection, &"d".repeat(47)), index(&collection, &"d".repeat(48)));
        assert_ne!(left, right);
        assert_eq!((left.len(), right.len()), (LONGEST_NAME + 2, LONGEST_NAME + 2));
        assert_eq!(index(&Collection::new("people", IdRule::Given), "name"), "\"index/people/name\"");
    }
}
