//! Opening a database that another schema made.

use coupa_store::{
    Collection, Column, ColumnChange, ColumnKind, Condition, Filter, IdRule, Key, Store, StoreError,
    StoreSchema, Value, World,
};

use crate::{default_world, place::Place};

on_every_database!(
    a_new_column_is_filled_and_found_by,
    a_column_with_another_meaning_is_filled_again,
    a_column_becomes_unique_only_if_it_is,
    collections_come_and_go_and_come_back,
    keys_are_not_changed_under_records,
);

fn things(columns: Vec<Column>) -> StoreSchema {
    StoreSchema::new([Collection { name: "things".to_owned(), id: IdRule::Sequence, columns }])
}

fn text(name: &str) -> Column {
    Column::new(name, [name], ColumnKind::Text)
}

const DOCUMENTS: [&str; 3] = [
    r#"{"name":"Rot","size":"10","made":"2025-01-01T00:00:00+02:00"}"#,
    r#"{"name":"ROT","size":"9.5"}"#,
    r#"{"name":null,"size":"large"}"#,
];

/// A file with three things, written with only a column that nobody wants later.
async fn make(url: &str) {
    let store = Store::open(url, things(vec![text("gone").indexed()])).await.unwrap();
    let world = default_world(&store).await;
    store
        .write(move |tx| {
            for document in DOCUMENTS {
                tx.insert(world, "things", document.as_bytes())?;
            }
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

async fn reopen(url: &str, columns: Vec<Column>) -> (Store, World) {
    let store = Store::open(url, things(columns)).await.unwrap();
    let world = default_world(&store).await;
    (store, world)
}

async fn count(store: &Store, world: World, column: &str, condition: Condition) -> u64 {
    store.count(world, "things", &[Filter::column(column, condition)]).await.unwrap()
}

fn changes(store: &Store) -> Vec<(&str, ColumnChange)> {
    store.open_report().columns.iter().map(|(_, column, change)| (column.as_str(), *change)).collect()
}

async fn a_new_column_is_filled_and_found_by(place: &Place) {
    let url = place.url();
    make(url).await;
    let made = Column::new("made", ["made"], ColumnKind::Time);
    let (store, world) = reopen(url, vec![text("name").indexed(), made]).await;
    assert_eq!(
        changes(&store),
        [
            ("gone", ColumnChange::Dropped),
            ("name", ColumnChange::Added { records: 3, unfit: 0 }),
            ("made", ColumnChange::Added { records: 3, unfit: 0 }),
        ]
    );
    assert_eq!(
        store.open_report().to_string(),
        "dropped column things.gone\nadded column things.name from 3 documents\nadded column things.made from 3 documents"
    );
    assert_eq!(count(&store, world, "name", Condition::Eq(Value::text("rot"))).await, 2);
    let before_new_year = Condition::Lt(Value::time("2025-01-01").unwrap());
    assert_eq!(count(&store, world, "made", before_new_year).await, 1);
    let gone = [Filter::column("gone", Condition::Null(true))];
    assert!(matches!(store.count(world, "things", &gone).await, Err(StoreError::UnknownColumn { .. })));
    drop(store);

    // Nothing is left to do the second time, and the column is kept by later writes.
    let made = Column::new("made", ["made"], ColumnKind::Time);
    let (store, world) = reopen(url, vec![text("name").indexed(), made]).await;
    assert!(store.open_report().is_unchanged());
    assert_eq!(store.open_report().to_string(), "");
    store.write(move |tx| tx.update(world, "things", &Key::from(3), br#"{"name":"rot"}"#)).await.unwrap();
    assert_eq!(count(&store, world, "name", Condition::Eq(Value::text("rot"))).await, 3);
    drop(store);

    // What was dropped can come back, with what was written since.
    let (store, world) = reopen(url, Vec::new()).await;
    store.write(move |tx| tx.insert(world, "things", br#"{"name":"Rot"}"#)).await.unwrap();
    drop(store);
    let (store, world) = reopen(url, vec![text("name").indexed()]).await;
    assert_eq!(changes(&store), [("name", ColumnChange::Added { records: 4, unfit: 0 })]);
    assert_eq!(count(&store, world, "name", Condition::Eq(Value::text("rot"))).await, 4);
}

async fn a_column_with_another_meaning_is_filled_again(place: &Place) {
    let url = place.url();
    make(url).await;
    let (store, world) = reopen(url, vec![text("size").indexed()]).await;
    let above_nine = |value: &str| Condition::Gt(Value::parse(ColumnKind::Decimal, value).unwrap());
    assert_eq!(count(&store, world, "size", Condition::Gt(Value::text("9"))).await, 2);
    drop(store);

    // As decimals, 10 is above 9, and "large" is nothing: that is told, and the document stays.
    let (store, world) =
        reopen(url, vec![Column::new("size", ["size"], ColumnKind::Decimal).indexed()]).await;
    assert_eq!(changes(&store), [("size", ColumnChange::Refilled { records: 3, unfit: 1 })]);
    assert_eq!(count(&store, world, "size", above_nine("9")).await, 2);
    assert_eq!(count(&store, world, "size", above_nine("9.5")).await, 1);
    assert_eq!(count(&store, world, "size", Condition::Null(true)).await, 1);
    let large = store.get(world, "things", &Key::from(3)).await.unwrap().unwrap();
    assert_eq!(large, DOCUMENTS[2]);
    drop(store);

    // Another path under the same name.
    let (store, world) = reopen(url, vec![Column::new("size", ["name"], ColumnKind::Text)]).await;
    assert_eq!(changes(&store), [("size", ColumnChange::Refilled { records: 3, unfit: 0 })]);
    assert_eq!(count(&store, world, "size", Condition::Eq(Value::text("rot"))).await, 2);
}

async fn a_column_becomes_unique_only_if_it_is(place: &Place) {
    let url = place.url();
    make(url).await;
    drop(reopen(url, vec![text("name"), text("size").indexed()]).await);

    // Both changes are told, the good one is not made either.
    let schema = things(vec![text("size").unique(), text("name").unique(), text("new")]);
    let refused = Store::open(url, schema).await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        r#"column `name` of `things` cannot become unique: more than one record has "Rot" there"#
    );
    let (store, _) = reopen(url, vec![text("name"), text("size").indexed()]).await;
    assert!(store.open_report().is_unchanged());
    drop(store);

    let (store, world) = reopen(url, vec![text("name"), text("size").unique()]).await;
    assert_eq!(changes(&store), [("size", ColumnChange::Reindexed)]);
    let taken = store.write(move |tx| tx.insert(world, "things", br#"{"size":"LARGE"}"#)).await;
    assert!(matches!(taken, Err(StoreError::Taken { column, .. }) if column == "size"));
    drop(store);

    // And back.
    let (store, world) = reopen(url, vec![text("name"), text("size")]).await;
    assert_eq!(changes(&store), [("size", ColumnChange::Reindexed)]);
    store.write(move |tx| tx.insert(world, "things", br#"{"size":"LARGE"}"#)).await.unwrap();
}

async fn collections_come_and_go_and_come_back(place: &Place) {
    let url = place.url();
    make(url).await;
    let others = || StoreSchema::new([Collection::new("others", IdRule::Given).column(text("name"))]);
    let store = Store::open(url, others()).await.unwrap();
    assert_eq!(store.open_report().collections_added, ["others"]);
    assert_eq!(store.open_report().collections_ignored, ["things"]);
    assert_eq!(store.open_report().to_string(), "added collection others\nleft collection things alone");
    drop(store);
    let (store, world) = reopen(url, vec![text("name")]).await;
    assert_eq!(store.open_report().collections_ignored, ["others"]);
    assert_eq!(store.count(world, "things", &[]).await.unwrap(), 3);
}

async fn keys_are_not_changed_under_records(place: &Place) {
    let url = place.url();
    let with_rule = |id: IdRule| StoreSchema::new([Collection::new("things", id)]);
    // Without records there is nothing to lose.
    drop(Store::open(url, with_rule(IdRule::Given)).await.unwrap());
    drop(Store::open(url, with_rule(IdRule::Offset(10))).await.unwrap());
    make_one(url, with_rule(IdRule::Sequence)).await;
    for rule in [IdRule::Given, IdRule::Offset(10)] {
        let refused = Store::open(url, with_rule(rule)).await.unwrap_err();
        assert!(matches!(refused, StoreError::IdRuleChanged(name) if name == "things"));
    }
}

async fn make_one(url: &str, schema: StoreSchema) {
    let store = Store::open(url, schema).await.unwrap();
    let world = default_world(&store).await;
    let key = store.write(move |tx| tx.insert(world, "things", b"{}")).await.unwrap();
    assert_eq!(key, Key::from(1));
}

#[tokio::test]
async fn what_cannot_be_opened_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(path("text"), "This is a text that is longer than the header of a database.\n".repeat(20))
        .unwrap();
    let refused =
        |url: String| async move { Store::open(&url, things(Vec::new())).await.unwrap_err().to_string() };
    #[cfg(not(feature = "postgres"))]
    assert_eq!(
        refused("postgres://db.example.com/store".to_owned()).await,
        "PostgreSQL was left out of this program: build it with the feature `postgres`, or use `sqlite:PATH`"
    );
    for url in ["mysql:x", "store.db", "sqlite:"] {
        assert_eq!(
            refused(url.to_owned()).await,
            format!(
                "`{url}` is no store: `sqlite:PATH`, `sqlite::memory:` or `postgres://USER@HOST/DATABASE` is"
            )
        );
    }
    let text = path("text");
    assert_eq!(
        refused(format!("sqlite:{text}")).await,
        format!("cannot open {text}: the database failed: its file is no database")
    );
    let nowhere = path("nowhere/store.db");
    let message = refused(format!("sqlite:{nowhere}")).await;
    assert!(message.starts_with(&format!("cannot open {nowhere}: No such file")), "{message}");
}

#[tokio::test]
async fn a_schema_that_cannot_be_used_says_why() {
    let twice = StoreSchema::new([Collection::new("a", IdRule::Given), Collection::new("A", IdRule::Given)]);
    let cases = [
        (twice, "the collection `A` is told twice"),
        (things(vec![text("x"), text("X")]), "the column of `things` `X` is told twice"),
        (things(vec![text("_record")]), "`_record` is no name for a column of `things`"),
        (things(vec![text("x\"y")]), "`x\"y` is no name for a column of `things`"),
        (
            things(vec![Column::new("x", Vec::<String>::new(), ColumnKind::Text)]),
            "column `x` of `things` has no path",
        ),
    ];
    for (schema, expected) in cases {
        let message = Store::open("sqlite::memory:", schema).await.unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
}
