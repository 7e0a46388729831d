//! What cannot be seen through the public API.

use rusqlite::{Connection, StatementStatus};

use crate::{
    Collection, Column, ColumnKind, Condition, Filter, IdRule, Order, PageQuery, Store, StoreError,
    StoreSchema, Value, World, catalog::CollectionPlan,
};

use super::{connection::Location, layout::Tables, plan::Plan};

fn people() -> Collection {
    Collection::new("people", IdRule::Sequence)
        .column(Column::new("name", ["name"], ColumnKind::Text).indexed())
        .column(Column::new("status", ["status"], ColumnKind::Text).indexed())
        .column(Column::new("age", ["age"], ColumnKind::Integer))
}

fn url(folder: &tempfile::TempDir) -> String {
    format!("sqlite:{}", folder.path().join("store.db").display())
}

#[tokio::test]
async fn the_writing_connection_waits_for_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&url(&folder), StoreSchema::new([people()])).await.unwrap();
    let pragmas = store
        .write(|tx| Ok::<_, StoreError>([tx.pragma("synchronous"), tx.pragma("journal_mode")]))
        .await
        .unwrap();
    assert_eq!(pragmas, ["2", "wal"]);
}

#[tokio::test]
async fn commands_that_gathered_are_committed_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&url(&folder), StoreSchema::new([people()])).await.unwrap();
    let world = store.world_or_insert("default", |_, _| Ok::<_, StoreError>(())).await.unwrap();
    // The change counter that another connection sees moves once a commit.
    let other = Connection::open(folder.path().join("store.db")).unwrap();
    let version = || other.query_row("PRAGMA data_version", [], |row| row.get::<_, i64>(0)).unwrap();
    let before = version();
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Mutex::new(held);
    let holding = {
        let store = store.clone();
        tokio::spawn(async move {
            store.write(move |_| Ok::<_, StoreError>(held.lock().unwrap().recv().is_err())).await
        })
    };
    let writes: Vec<_> = (0..100)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.write(move |tx| tx.insert(world, "people", b"{}")).await })
        })
        .collect();
    tokio::task::yield_now().await;
    assert_eq!(version(), before, "nothing is committed while the first command runs");
    drop(release);
    assert!(holding.await.unwrap().unwrap());
    for write in writes {
        write.await.unwrap().unwrap();
    }
    let log = std::fs::metadata(folder.path().join("store.db-wal")).unwrap().len();
    // A hundred commits of four pages each would be 1.6 MB.
    assert!(log < 400_000, "{log}");
}

#[tokio::test]
async fn other_formats_and_other_databases_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.db");
    let open = || {
        Store::open_with(url(&folder).leak(), StoreSchema::new([people()]), crate::StoreOptions::default())
    };
    drop(open().await.unwrap());
    Connection::open(&path).unwrap().execute("UPDATE _store SET format = 2", []).unwrap();
    let newer = open().await.unwrap_err();
    assert_eq!(
        newer.to_string(),
        "the database has format 2, this version knows formats up to 1: use a newer version"
    );

    std::fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE precious (x)").unwrap();
    assert!(matches!(open().await, Err(StoreError::NotAStore(_))));
    let tables: i64 = Connection::open(&path)
        .unwrap()
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .unwrap();
    assert_eq!(tables, 1, "it was left as it is");
}

#[tokio::test]
async fn failures_of_the_database_are_told_without_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&url(&folder), StoreSchema::new([people()])).await.unwrap();
    let world = store.world_or_insert("default", |_, _| Ok::<_, StoreError>(())).await.unwrap();
    let other = Connection::open(folder.path().join("store.db")).unwrap();
    other.execute_batch("DROP TABLE \"documents/people\"").unwrap();
    let error = store.get(world, "people", &1.into()).await.unwrap_err();
    assert_eq!(error.to_string(), "the database failed: it refused a statement");
    assert!(std::error::Error::source(&error).is_some());
    let error = store.write(move |tx| tx.insert(world, "people", b"{}")).await.unwrap_err();
    assert_eq!(error.to_string(), "the database failed: it refused a statement");
}

/// What SQLite says it will do for a query .
fn explain(query: &PageQuery) -> String {
    let collection = CollectionPlan::new(0, people());
    let tables = Tables::new(&collection.definition);
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    drop(runtime.block_on(Store::open(&url(&folder), StoreSchema::new([people()]))).unwrap());
    let Plan::Search(search) = Plan::new(&tables, &collection, World(1), query) else {
        return "stretch".to_owned();
    };
    let connection = Connection::open(folder.path().join("store.db")).unwrap();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", search.sql())).unwrap();
    let count = statement.parameter_count();
    let params = rusqlite::params_from_iter(vec![rusqlite::types::Null; count]);
    let steps = statement.query_map(params, |row| row.get::<_, String>(3)).unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("; ")
}

#[test]
fn each_query_takes_the_way_that_was_meant() {
    let column = |name: &str, condition| Filter::column(name, condition);
    let ada = || Condition::Eq(Value::text("ada"));
    let query = || PageQuery::first(50);
    let by = |name: &str| Order::Column(name.to_owned());
    for (query, expected) in [
        (query(), "stretch"),
        (
            query().filter(column("name", ada())),
            "SEARCH c USING COVERING INDEX index/people/name (_world=? AND name=?)",
        ),
        (
            query().filter(column("name", Condition::StartsWith("a".to_owned()))).order_by(by("name")),
            "SEARCH c USING COVERING INDEX index/people/name (_world=? AND name>? AND name<?)",
        ),
        // Without a serving index: along the world's own records, no sorting.
        (
            query().filter(column("age", Condition::Eq(Value::integer(1)))),
            "SEARCH c USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)",
        ),
        (
            query().filter(column("name", Condition::Contains("a".to_owned()))),
            "SEARCH c USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)",
        ),
        (query().order_by(by("name")), "SEARCH c USING COVERING INDEX index/people/name (_world=?)"),
    ] {
        assert_eq!(explain(&query), expected, "{query:?}");
    }
}

#[test]
fn statements_are_prepared_once_whatever_is_bound() {
    let collection = CollectionPlan::new(0, people());
    let tables = Tables::new(&collection.definition);
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    drop(runtime.block_on(Store::open(&url(&folder), StoreSchema::new([people()]))).unwrap());
    let location = Location::new(&folder.path().join("store.db").display().to_string()).unwrap();
    let connection = location.open_reading().unwrap();
    let search = |name: &str, limit| {
        let filter = Filter::column("name", Condition::Eq(Value::text(name)));
        let query = PageQuery::first(limit).filter(filter);
        let plan = Plan::new(&tables, &collection, World(1), &query);
        assert!(plan.page(&connection, &tables).unwrap().documents.is_empty());
        let Plan::Search(search) = plan else { panic!("it is a search") };
        let statement = connection.sqlite.prepare_cached(&search.sql()).unwrap();
        statement.get_status(StatementStatus::RePrepare)
    };
    assert_eq!([search("a", 1), search("b", 50), search("b", 1), search("c", 0)], [0; 4]);
}

#[tokio::test]
async fn records_with_given_keys_come_in_the_order_of_their_keys() {
    let folder = tempfile::tempdir().unwrap();
    let people = Collection::new("people", IdRule::Given);
    let store = Store::open(&url(&folder), StoreSchema::new([people])).await.unwrap();
    let other = Connection::open(folder.path().join("store.db")).unwrap();
    let sorted = || {
        let sql = "SELECT value FROM _counters WHERE name = 'sorted/people' ORDER BY world";
        let mut statement = other.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<Vec<i64>, _>>().unwrap()
    };
    let world = store.world_or_insert("default", |_, _| Ok::<_, StoreError>(())).await.unwrap();
    let add = async |key: i64| {
        let document = format!(r#"{{"key":{key}}}"#);
        let insert = move |tx: &mut crate::Transaction<'_>| {
            tx.insert_with_key(world, "people", &key.into(), document.as_bytes())
        };
        store.write(insert).await
    };
    let keys = async |world, offset, descending| {
        let query = PageQuery { descending, ..PageQuery::first(2).offset(offset).with_total() };
        let page = store.page(world, "people", &query).await.unwrap();
        (
            String::from_utf8(page.array().to_vec()).unwrap().replace(r#"{"key":"#, "").replace('}', ""),
            page.total,
        )
    };
    for key in [3, 5, 8] {
        add(key).await.unwrap();
    }
    assert!(matches!(add(5).await, Err(StoreError::KeyTaken { .. })));
    assert_eq!(sorted(), [1]);
    assert_eq!(keys(world, 1, false).await, ("[5,8]".to_owned(), Some(3)));
    assert_eq!(keys(world, 1, true).await, ("[5,3]".to_owned(), Some(3)));
    let copy = store.write(move |tx| tx.copy_world(world, "copy")).await.unwrap();
    // Out of order: from here on the index of the keys tells the order.
    add(4).await.unwrap();
    add(9).await.unwrap();
    assert_eq!(sorted(), [0, 1]);
    assert_eq!(keys(world, 1, false).await, ("[4,5]".to_owned(), Some(5)));
    assert_eq!(keys(world, 0, true).await, ("[9,8]".to_owned(), Some(5)));
    assert_eq!(keys(copy, 1, false).await, ("[5,8]".to_owned(), Some(3)));
}

#[tokio::test]
async fn what_was_given_up_is_swept() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&url(&folder), StoreSchema::new([people()])).await.unwrap();
    let fill = |tx: &mut crate::Transaction<'_>, world| {
        tx.set_world_setting(world, "s", Some(b"1"))?;
        tx.counter(world, "c")?;
        for number in 0..1_200 {
            tx.insert(world, "people", format!(r#"{{"name":"n{number}"}}"#).as_bytes())?;
        }
        Ok::<_, StoreError>(())
    };
    let old = store.world_or_insert("default", fill).await.unwrap();
    let kept = store.write(move |tx| tx.copy_world(old, "kept")).await.unwrap();
    let new = store.write(|tx| tx.renew_world("default")).await.unwrap();
    assert_ne!(old, new);
    assert_eq!(store.count(new, "people", &[]).await.unwrap(), 0);
    assert_eq!(store.world_setting(new, "s").await.unwrap(), None);
    store.sweep().await.unwrap();
    assert_eq!(store.count(kept, "people", &[]).await.unwrap(), 1_200);
    assert_eq!(store.world_setting(kept, "s").await.unwrap().as_deref(), Some(&b"1"[..]));
    assert_eq!(store.write(move |tx| tx.counter(kept, "c")).await.unwrap(), 2);
    let other = Connection::open(folder.path().join("store.db")).unwrap();
    let rows = |sql: &str| other.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(rows(r#"SELECT count(*) FROM "documents/people""#), 1_200);
    assert_eq!(rows(r#"SELECT count(*) FROM "columns/people""#), 1_200);
    assert_eq!(rows("SELECT count(*) FROM _worlds"), 2);
    assert_eq!(rows("SELECT count(DISTINCT world) FROM _counters"), 1);
    let names = store.worlds().await.unwrap();
    assert_eq!(names, [("default".to_owned(), new), ("kept".to_owned(), kept)]);
    assert!(store.write(|tx| tx.drop_world("kept")).await.unwrap());
    assert!(!store.write(|tx| tx.drop_world("kept")).await.unwrap());
}
