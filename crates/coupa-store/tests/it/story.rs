//! One story through the whole API. It names no database, so each backend can be told to play it.

use bytes::Bytes;
use coupa_store::{
    Condition, Filter, Key, Order, PageQuery, Store, StoreError, StoredFile, Transaction, Value, World,
};

use crate::{place::Place, schema, texts};

on_every_database!(play);

#[tokio::test]
async fn in_memory() {
    play(&Place::memory()).await;
}

/// The story begins with an empty store.
async fn play(place: &Place) {
    let store = Store::open(place.url(), schema()).await.unwrap();
    assert!(store.open_report().created);
    let world = make_worlds(&store).await;
    write_and_read(&store, world).await;
    refuse(&store, world).await;
    search(&store, world).await;
    keep_files(&store, world).await;
    count_and_set(&store, world).await;
    live_apart(&store, world).await;
    store.close().await;
}

async fn make_worlds(store: &Store) -> World {
    assert_eq!(store.world("default").await.unwrap(), None);
    // Whoever finds a world finds it filled.
    let fill = |tx: &mut Transaction<'_>, world| {
        tx.insert_with_key(world, "places", &Key::from(222), br#"{"code":"AL"}"#)?;
        tx.insert_with_key(world, "places", &Key::from(7), br#"{"code":"IN"}"#)?;
        tx.insert_with_key(world, "places", &Key::from("moon"), br#"{"code":"MOON"}"#)
    };
    let world = store.world_or_insert("default", fill).await.unwrap();
    let again = store.world_or_insert("default", |_, _| panic!("it is there")).await;
    assert_eq!(again.map_err(|error: StoreError| error.to_string()), Ok(world));
    assert_eq!(store.world("default").await.unwrap(), Some(world));

    // A world that could not be filled is not there.
    let failed = store.world_or_insert("half", |tx, world| {
        tx.insert_with_key(world, "places", &Key::from(1), br#"{"code":"X"}"#)?;
        Err(StoreError::Closed)
    });
    assert!(failed.await.is_err());
    assert_eq!(store.world("half").await.unwrap(), None);

    let taken = store.write(|tx| tx.add_world("default")).await;
    assert!(matches!(taken, Err(StoreError::WorldTaken(name)) if name == "default"));
    world
}

async fn write_and_read(store: &Store, world: World) {
    let key = store
        .write(move |tx| {
            let key = tx.next_key(world, "people")?;
            assert_eq!(tx.next_key(world, "people")?, key, "asking changes nothing");
            let document =
                format!(r#"{{ "id": {key}, "name": "Ada", "account": {{"login": "ada"}}, "age": 36 }}"#);
            let given = tx.insert(world, "people", document.as_bytes())?;
            assert_eq!(given, key);
            assert!(tx.get(world, "people", &key)?.is_some(), "a command sees what it wrote");
            Ok::<_, StoreError>(key)
        })
        .await
        .unwrap();
    assert_eq!(key, Key::Number(1));
    // Byte for byte, white space included.
    let ada = store.get(world, "people", &key).await.unwrap().unwrap();
    assert_eq!(ada, r#"{ "id": 1, "name": "Ada", "account": {"login": "ada"}, "age": 36 }"#);

    let changed = br#"{"id":1,"name":"Ada","account":{"login":"countess"},"age":36,"balance":"10.50"}"#;
    store.write(move |tx| tx.update(world, "people", &Key::from(1), changed)).await.unwrap();
    assert_eq!(store.get(world, "people", &key).await.unwrap().unwrap(), changed[..]);

    // Keys that count from elsewhere.
    let first = store.write(move |tx| tx.insert(world, "accounts", b"{}")).await.unwrap();
    assert_eq!(first, Key::Number(9_000_000_000_000_000_001));
    assert!(store.get(world, "accounts", &first).await.unwrap().is_some());

    for (collection, key) in [
        ("people", Key::from(2)),
        ("people", Key::from(0)),
        ("people", Key::from(-1)),
        ("people", Key::from(i64::MAX)),
        ("people", Key::from("1")),
        ("accounts", Key::from(1)),
        ("accounts", Key::from(i64::MIN)),
        ("places", Key::from("222")),
    ] {
        assert_eq!(store.get(world, collection, &key).await.unwrap(), None, "{collection} {key}");
    }
    for key in [Key::from(222), Key::from("moon")] {
        assert!(store.get(world, "places", &key).await.unwrap().is_some(), "{key}");
    }
}

async fn refuse(store: &Store, world: World) {
    let refused = |collection: &'static str, document: &'static [u8]| {
        let attempt = store.write(move |tx| tx.insert(world, collection, document));
        async { attempt.await.unwrap_err().to_string() }
    };
    // Unique texts differ in more than case.
    assert_eq!(
        refused("people", br#"{"account":{"login":"COUNTESS"}}"#).await,
        r#"column `login` of `people` is unique, and another record has "COUNTESS" there"#
    );
    assert_eq!(
        refused("people", br#"{"age":"old"}"#).await,
        "a document of `people` has no integer for column `age`"
    );
    assert_eq!(
        refused("people", b"[1]").await,
        "a document of `people` is no JSON object: it is another JSON value"
    );
    assert!(
        refused("people", br#"{"age":1"#).await.starts_with("a document of `people` is no JSON object: EOF")
    );
    assert_eq!(
        refused("people", b"{\"\xff\":1}").await,
        "a document of `people` is no JSON object: it is not UTF-8"
    );
    assert_eq!(
        refused("places", b"{}").await,
        "records of `places` get their keys the other way: see its rule"
    );
    assert_eq!(refused("pets", b"{}").await, "there is no collection `pets`");

    let with_key = |collection: &'static str| {
        store.write(move |tx| tx.insert_with_key(world, collection, &Key::from(222), br#"{"code":"XX"}"#))
    };
    assert_eq!(
        with_key("places").await.unwrap_err().to_string(),
        "there is already a record 222 in `places`"
    );
    assert!(matches!(with_key("people").await, Err(StoreError::KeyRule(_))));

    let update = store.write(move |tx| tx.update(world, "people", &Key::from(99), b"{}")).await;
    assert_eq!(update.unwrap_err().to_string(), "there is no record 99 in `people`");
    let collide = store.write(move |tx| {
        tx.insert(world, "people", br#"{"id":2,"name":"Grace","account":{"login":"grace"}}"#)?;
        let failed = tx.update(world, "people", &Key::from(1), br#"{"account":{"login":"grace"}}"#);
        assert!(matches!(failed, Err(StoreError::Taken { column, .. }) if column == "login"));
        // What failed has changed nothing, and the command goes on.
        Ok::<_, StoreError>(tx.get(world, "people", &Key::from(1))?.unwrap())
    });
    assert!(collide.await.unwrap().starts_with(br#"{"id":1,"name":"Ada""#));

    let query = PageQuery::first(1).filter(Filter::column("age", Condition::Eq(Value::text("36"))));
    assert_eq!(
        store.page(world, "people", &query).await.unwrap_err().to_string(),
        "`age` is compared with a value of kind text, but it is of kind integer"
    );
    let query = PageQuery::first(1).order_by(Order::Column("shoe".to_owned()));
    assert_eq!(
        store.page(world, "people", &query).await.unwrap_err().to_string(),
        "there is no column `shoe` in `people`"
    );
}

async fn search(store: &Store, world: World) {
    let whole = store.page(world, "people", &PageQuery::first(10).with_total()).await.unwrap();
    assert_eq!((whole.documents.len(), whole.total), (2, Some(2)));
    assert_eq!(store.count(world, "people", &[]).await.unwrap(), 2);

    let named = Filter::column("name", Condition::Eq(Value::text("gRACE")));
    let page = store.page(world, "people", &PageQuery::first(10).filter(named.clone())).await.unwrap();
    assert_eq!(texts(&page), [r#"{"id":2,"name":"Grace","account":{"login":"grace"}}"#]);
    assert_eq!(store.count(world, "people", std::slice::from_ref(&named)).await.unwrap(), 1);

    // Given keys in their own order: numbers, then texts.
    let places = store.page(world, "places", &PageQuery::first(10).with_total()).await.unwrap();
    assert_eq!(texts(&places), [r#"{"code":"IN"}"#, r#"{"code":"AL"}"#, r#"{"code":"MOON"}"#]);
    assert_eq!(places.total, Some(3));

    // The same questions within a command.
    let found = store
        .write(move |tx| {
            let page = tx.page(world, "people", &PageQuery::first(10).filter(named.clone()).with_total())?;
            assert_eq!((page.documents.len(), page.total), (1, Some(1)));
            assert_eq!(tx.count(world, "people", &[])?, 2);
            let place = tx.find_by_column(world, "places", "code", &Value::text("moon"))?.unwrap();
            assert_eq!((place.key, &place.document[..]), (Key::from("moon"), &br#"{"code":"MOON"}"#[..]));
            assert_eq!(tx.find_by_column(world, "places", "code", &Value::text("mars"))?, None);
            tx.find_by_column(world, "people", "login", &Value::text("Countess"))
        })
        .await;
    assert_eq!(found.unwrap().unwrap().key, Key::Number(1));
}

async fn keep_files(store: &Store, world: World) {
    let file = |bytes: &'static [u8]| StoredFile {
        content_type: "image/png".to_owned(),
        bytes: Bytes::from_static(bytes),
    };
    let ada = Key::from(1);
    let portrait = || store.file(world, "people", &ada, "portrait");
    assert_eq!(portrait().await.unwrap(), None);
    for bytes in [&b"first"[..], b"second"] {
        store
            .write(move |tx| tx.put_file(world, "people", &Key::from(1), "portrait", &file(bytes)))
            .await
            .unwrap();
        assert_eq!(portrait().await.unwrap(), Some(file(bytes)));
    }
    assert_eq!(store.file(world, "people", &ada, "other").await.unwrap(), None);
    assert_eq!(store.file(world, "accounts", &ada, "portrait").await.unwrap(), None);
    let nobody =
        store.write(move |tx| tx.put_file(world, "people", &Key::from(9), "portrait", &file(b"x"))).await;
    assert!(matches!(nobody, Err(StoreError::NotFound { .. })));
    for there in [true, false] {
        let deleted = store
            .write(move |tx| {
                assert_eq!(tx.file(world, "people", &Key::from(1), "portrait")?.is_some(), there);
                tx.delete_file(world, "people", &Key::from(1), "portrait")
            })
            .await;
        assert_eq!(deleted.unwrap(), there);
    }
    assert_eq!(portrait().await.unwrap(), None);
}

async fn count_and_set(store: &Store, world: World) {
    let numbers = store
        .write(move |tx| {
            // A counter has nothing to do with the collection of the same name.
            let mut numbers = Vec::new();
            for name in ["people", "people", "mails", "people"] {
                numbers.push(tx.counter(world, name)?);
            }
            Ok::<_, StoreError>(numbers)
        })
        .await;
    assert_eq!(numbers.unwrap(), [1, 2, 1, 3]);

    assert_eq!(store.setting("secret").await.unwrap(), None);
    let made = store.setting_or_insert("secret", || Ok::<_, StoreError>(vec![0, 159, 146])).await.unwrap();
    let kept = store.setting_or_insert("secret", || Err(StoreError::Closed)).await.unwrap();
    assert_eq!((&made[..], made.clone()), (&[0, 159, 146][..], kept));
    store.write(|tx| tx.set_setting("secret", b"other")).await.unwrap();
    assert_eq!(store.setting("secret").await.unwrap().unwrap(), "other");
}

async fn live_apart(store: &Store, world: World) {
    let other = store.world_or_insert("other", |_, _| Ok::<_, StoreError>(())).await.unwrap();
    assert_ne!(world, other);
    assert_eq!(store.count(other, "people", &[]).await.unwrap(), 0);
    let key = store
        .write(move |tx| {
            assert_eq!(tx.counter(other, "people")?, 1);
            // What is unique is unique in its world.
            tx.insert(other, "people", br#"{"name":"Ada","account":{"login":"countess"}}"#)
        })
        .await;
    assert_eq!(key.unwrap(), Key::Number(1));
    let named = [
        Filter::column("name", Condition::Eq(Value::text("ada"))),
        Filter::column("age", Condition::Null(true)),
        Filter::path(
            ["account", "login"],
            coupa_store::ColumnKind::Text,
            Condition::Contains("count".to_owned()),
        ),
    ];
    assert_eq!(store.count(other, "people", &named).await.unwrap(), 1);
    assert_eq!(store.count(world, "people", &named).await.unwrap(), 0);
    assert_eq!(store.count(world, "people", &named[..1]).await.unwrap(), 1);
    // However a query is answered, it stays in its world: by index, along the columns, through documents.
    for (filter, here) in named.into_iter().zip([1, 1, 1]) {
        assert_eq!(
            store.count(world, "people", std::slice::from_ref(&filter)).await.unwrap(),
            here,
            "{filter:?}"
        );
        assert_eq!(
            store.count(other, "people", std::slice::from_ref(&filter)).await.unwrap(),
            1,
            "{filter:?}"
        );
    }
    for order in [Order::Key, Order::Column("name".to_owned()), Order::Column("age".to_owned())] {
        let page = store.page(other, "people", &PageQuery::first(9).order_by(order)).await.unwrap();
        assert_eq!(page.documents.len(), 1);
    }
}
