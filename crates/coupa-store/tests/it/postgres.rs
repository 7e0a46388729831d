//! What only a database on a server can do, and what can only happen to one.

use std::time::Duration;

use coupa_store::{
    Collection, Column, ColumnKind, Condition, Filter, IdRule, Key, Order, PageQuery, Store, StoreError,
    StoreSchema, Value, World,
};

use crate::{add_people, default_world, open, schema, server::Server, texts};

async fn refused(url: &str) -> String {
    Store::open(url, schema()).await.unwrap_err().to_string()
}

/// The database of a URL.
fn name_of(url: &str) -> String {
    url.split(['/', '?']).nth(3).unwrap().to_owned()
}

#[tokio::test]
async fn what_cannot_be_opened_says_why_and_shows_no_password() {
    let Some(server) = Server::get() else { return };
    let name = name_of(&server.database());
    server.sql("postgres", "CREATE ROLE locked LOGIN PASSWORD 'right'");
    server.sql("postgres", "CREATE ROLE guest LOGIN");
    server.sql("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
    server.sql("postgres", "CREATE DATABASE foreign_tables");
    server.sql("foreign_tables", "CREATE TABLE precious (x int)");
    server.sql("postgres", "CREATE DATABASE no_schema");
    server.sql("no_schema", "DROP SCHEMA public");
    let of = |user: &str, database: &str| server.url(database).replace("postgres@", &format!("{user}@"));
    for (url, expected) in [
        (of("locked:wr0ng", &name), "the server refuses user `locked`: check user and password"),
        (of("nobody:wr0ng", &name), "the server refuses user `nobody`: check user and password"),
        (
            of("postgres:wr0ng", "nowhere"),
            "the server has no database `nowhere`: make it with `createdb nowhere`",
        ),
        (of("guest:wr0ng", "postgres"), "its user may make no tables there: grant CREATE"),
        (of("postgres:wr0ng", "latin"), "its encoding is not UTF-8: make it with"),
        (of("postgres:wr0ng", "foreign_tables"), "holds something else than a store; it was left as it is"),
        (of("postgres:wr0ng", "no_schema"), "its search path names no schema that is there"),
        ("postgres://ada:wr0ng@127.0.0.1:1/db".to_owned(), "no server answers there (Connection refused"),
        (
            "postgres://ada:wr0ng@127.0.0.1:wr0ng/db".to_owned(),
            "cannot open postgres://ada@127.0.0.1:wr0ng/db",
        ),
    ] {
        let message = refused(&url).await;
        assert!(message.contains(expected), "{message}");
        assert!(!message.replace(":wr0ng/", "").contains("wr0ng"), "{message}");
    }
    assert_eq!(
        server.sql("foreign_tables", "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"),
        "1"
    );
    // The right password, and what the store itself shows of it.
    server.sql(&name, "GRANT ALL ON SCHEMA public TO locked");
    let store = Store::open(&of("locked:right", &name), schema()).await.unwrap();
    assert_eq!(store.url(), format!("postgres://locked@localhost/{name}"));
    assert!(!format!("{store:?}").contains("right"));
}

#[tokio::test]
async fn a_newer_format_is_refused() {
    let Some(server) = Server::get() else { return };
    let url = server.database();
    drop(open(&url).await);
    server.sql(&name_of(&url), "UPDATE _store SET format = 2");
    let expected = "the database has format 2, this version knows formats up to 1: use a newer version";
    assert_eq!(refused(&url).await, expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn texts_are_kept_and_found_whatever_is_in_them() {
    let Some(server) = Server::get() else { return };
    let (store, world) = open(&server.database()).await;
    let documents = [
        r#"{ "name" : "nul \u0000 here", "z": 1, "a": 2.50, "a": 3 }"#.to_owned(),
        r#"{"name":"\\ \" ' $1 ? é 😀"}"#.to_owned(),
        format!(r#"{{"name":"{}"}}"#, "x".repeat(2_000)),
    ];
    add_people(&store, world, documents.to_vec()).await;
    let page = store.page(world, "people", &PageQuery::first(9)).await.unwrap();
    assert_eq!(texts(&page), documents);
    for (condition, found) in [
        (Condition::Eq(Value::text("nul \0 here")), 0),
        (Condition::Contains("\0".to_owned()), 0),
        (Condition::StartsWith("\\ \" ' $1 ? É".to_owned()), 1),
        (Condition::EndsWith("😀".to_owned()), 1),
        (Condition::Eq(Value::text(&"X".repeat(2_000))), 2),
    ] {
        let query = PageQuery::first(9).filter(Filter::column("name", condition));
        assert_eq!(texts(&store.page(world, "people", &query).await.unwrap()), [documents[found].as_str()]);
    }
    // Longer than an index takes: refused, and the command can go on.
    let outcome = store.write(move |tx| {
        let long = format!(r#"{{"name":"{}"}}"#, "x".repeat(2_001));
        let refused = tx.insert(world, "people", long.as_bytes()).unwrap_err().to_string();
        assert_eq!(
            refused,
            "a document of `people` has more than 2000 bytes for column `name`, which has an index"
        );
        tx.insert(world, "people", br#"{"age":1}"#)
    });
    assert_eq!(outcome.await.unwrap(), Key::from(4));
}

/// How many commands the test below runs on each of its stores.
fn commands() -> i64 {
    std::env::var("STORE_TESTS_COMMANDS").ok().and_then(|it| it.parse().ok()).unwrap_or(200)
}

/// Each store is as a process of its own: they share nothing but the database.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn stores_on_one_database_lose_nothing_and_double_nothing() {
    let Some(server) = Server::get() else { return };
    let url = server.database();
    // They may even be the first, both at once.
    let ((left, world), (right, same)) = tokio::join!(open(&url), open(&url));
    assert_eq!(world, same);
    assert!(left.open_report().created != right.open_report().created, "one of them made it");
    let total = commands();
    left.write(move |tx| tx.insert(world, "people", br#"{"left":0,"right":0}"#)).await.unwrap();
    let writers: Vec<_> = (0..2 * total)
        .map(|number| {
            let (store, member) = if number % 2 == 0 { (&left, "left") } else { (&right, "right") };
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .write(move |tx| {
                        let key = tx.next_key(world, "people")?;
                        let login = number / 4;
                        let document = format!(r#"{{"id":{key},"account":{{"login":"{login}"}}}}"#);
                        let made = tx.insert(world, "people", document.as_bytes());
                        // What is read here is what is changed here: no update gets lost.
                        let first = Key::from(1);
                        let text = tx.get(world, "people", &first)?.unwrap();
                        let mut record: serde_json::Value = serde_json::from_slice(&text).unwrap();
                        record[member] = (record[member].as_i64().unwrap() + 1).into();
                        tx.update(world, "people", &first, record.to_string().as_bytes())?;
                        made.map(Some).or_else(|error| match error {
                            StoreError::Taken { .. } => Ok(None),
                            other => Err(other),
                        })
                    })
                    .await
                    .unwrap()
            })
        })
        .collect();
    let mut keys = vec![1];
    for writer in writers {
        keys.extend(writer.await.unwrap().and_then(|key| key.number()));
    }
    keys.sort_unstable();
    // Of four that wanted a login, one got it.
    let expected = (2 * total + 3) / 4;
    assert_eq!(keys, (1..=expected + 1).collect::<Vec<_>>());
    for store in [&left, &right] {
        let all = store.page(world, "people", &PageQuery::first(u64::MAX).with_total()).await.unwrap();
        assert_eq!(all.total, Some(u64::try_from(expected + 1).unwrap()));
        for (text, key) in texts(&all).iter().zip(1_i64..).skip(1) {
            assert!(text.starts_with(&format!(r#"{{"id":{key},"#)), "{text}");
        }
        assert_eq!(texts(&all)[0], format!(r#"{{"left":{total},"right":{total}}}"#));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_server_that_was_away_is_found_again() {
    let Some(server) = Server::start_own() else { return };
    let (store, world) = open(&server.database()).await;
    let insert = || store.write(move |tx| tx.insert(world, "people", b"{}"));
    let query = PageQuery::first(9);
    let read = || store.page(world, "people", &query);
    assert_eq!(insert().await.unwrap(), Key::from(1));
    assert_eq!(read().await.unwrap().documents.len(), 1);

    // Connections that broke meanwhile are replaced without a word.
    server.restart();
    assert_eq!(insert().await.unwrap(), Key::from(2));
    assert_eq!(read().await.unwrap().documents.len(), 2);

    server.die();
    let away = async {
        while read().await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        (insert().await.unwrap_err(), read().await.unwrap_err())
    };
    let (of_insert, of_read) = tokio::time::timeout(Duration::from_secs(20), away).await.unwrap();
    for error in [of_insert, of_read] {
        assert!(matches!(error, StoreError::Unreachable { .. }), "{error:?}");
        // A server that dies answers for a moment that it is stopping.
        let said = error.to_string();
        assert!(
            ["no server answers there", "starting or stopping"].iter().any(|it| said.contains(it)),
            "{said}"
        );
    }
    server.come_back();
    assert_eq!(insert().await.unwrap(), Key::from(3));
    assert_eq!(read().await.unwrap().documents.len(), 3);
}

/// A server that dies in the middle of commits: every answer holds, and every number is given once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_is_there_after_the_server_died() {
    let Some(server) = Server::start_own() else { return };
    let (store, world) = open(&server.database()).await;
    for round in 0..3 {
        let writers: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut keys = Vec::new();
                    while let Ok(key) = store.write(move |tx| tx.insert(world, "people", b"{}")).await {
                        keys.push(key);
                    }
                    keys
                })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(200 + 37 * round)).await;
        server.die();
        let mut keys = Vec::new();
        for writer in writers {
            keys.extend(writer.await.unwrap());
        }
        server.come_back();
        assert!(!keys.is_empty());
        let there = store.count(world, "people", &[]).await.unwrap();
        let many = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), many, "no number was given twice");
        for key in keys {
            assert!(store.get(world, "people", &key).await.unwrap().is_some(), "{key} of {there} is lost");
        }
    }
    let all = store.page(world, "people", &PageQuery::first(u64::MAX).with_total()).await.unwrap();
    assert_eq!(all.total, Some(all.documents.len() as u64), "counter and records agree");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_knows_another_schema_writes_no_more() {
    let Some(server) = Server::get() else { return };
    let url = server.database();
    let with = |names: &[&str]| {
        let column = |name: &&str| Column::new(*name, [*name], ColumnKind::Text).indexed();
        let columns = names.iter().map(column).collect();
        StoreSchema::new([Collection { name: "things".to_owned(), id: IdRule::Sequence, columns }])
    };
    let old = Store::open(&url, with(&["name"])).await.unwrap();
    let world = default_world(&old).await;
    let insert = async |store: &Store| {
        store.write(move |tx| tx.insert(world, "things", br#"{"name":"a","size":"b"}"#)).await
    };
    insert(&old).await.unwrap();
    // Opened with the same schema, nothing changes for anybody.
    let same = Store::open(&url, with(&["name"])).await.unwrap();
    assert!(same.open_report().is_unchanged());
    insert(&old).await.unwrap();

    let new = Store::open(&url, with(&["name", "size"])).await.unwrap();
    assert_eq!(new.open_report().to_string(), "added column things.size from 2 documents");
    let message = insert(&old).await.unwrap_err().to_string();
    assert_eq!(
        message,
        "another process has changed the database for another document: start this one again"
    );
    insert(&new).await.unwrap();
    let sized = [Filter::column("size", Condition::Eq(Value::text("b")))];
    assert_eq!(new.count(world, "things", &sized).await.unwrap(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn worlds_are_copied_renamed_and_swept() {
    let Some(server) = Server::get() else { return };
    let url = server.database();
    let (store, old) = open(&url).await;
    store
        .write(move |tx| {
            tx.set_world_setting(old, "s", Some(b"1"))?;
            tx.counter(old, "c")?;
            tx.insert_with_key(old, "places", &Key::from("moon"), br#"{"code":"MOON"}"#)?;
            for number in 0..700 {
                tx.insert(old, "people", format!(r#"{{"name":"n{number}"}}"#).as_bytes())?;
            }
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
    let kept = store.write(move |tx| tx.copy_world(old, "kept")).await.unwrap();
    let new: World = store.write(|tx| tx.renew_world("default")).await.unwrap();
    assert_eq!(store.count(new, "people", &[]).await.unwrap(), 0);
    store.sweep().await.unwrap();
    assert_eq!(store.count(kept, "people", &[]).await.unwrap(), 700);
    assert_eq!(store.world_setting(kept, "s").await.unwrap().as_deref(), Some(&b"1"[..]));
    assert_eq!(store.write(move |tx| tx.counter(kept, "c")).await.unwrap(), 2);
    let by_name = PageQuery::first(2).order_by(Order::Column("name".to_owned())).descending();
    let page = store.page(kept, "people", &by_name).await.unwrap();
    assert_eq!(texts(&page), [r#"{"name":"n99"}"#, r#"{"name":"n98"}"#]);
    let name = name_of(&url);
    let count = |table: &str| server.sql(&name, &format!("SELECT count(*) FROM {table}"));
    assert_eq!((count(r#""documents/people""#), count("_worlds")), ("700".to_owned(), "2".to_owned()));

    assert!(store.write(|tx| tx.rename_world("kept", "default")).await.unwrap());
    assert!(!store.write(|tx| tx.rename_world("kept", "default")).await.unwrap());
    assert_eq!(store.worlds().await.unwrap(), [("default".to_owned(), kept)]);
}
