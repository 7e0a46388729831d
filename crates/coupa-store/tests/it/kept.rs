//! Answers that are kept in memory are those of the present.

use std::{
    io::BufRead as _,
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use coupa_store::{Condition, Filter, Key, Page, PageQuery, Store, StoreError, StoreOptions, Value, World};

use crate::{add_people, file_url, memory, open, schema, texts};

const ADA: &str = r#"{"name":"Ada","age":36}"#;
const BO: &str = r#"{"name":"Bo","age":7}"#;

/// The same question as often as it takes until its answer is kept.
async fn often(store: &Store, world: World, query: &PageQuery) -> Page {
    for _ in 0..4 {
        store.page(world, "people", query).await.unwrap();
    }
    store.page(world, "people", query).await.unwrap()
}

async fn document(store: &Store, world: World) -> Option<Bytes> {
    for _ in 0..4 {
        store.get(world, "people", &Key::Number(1)).await.unwrap();
    }
    store.get(world, "people", &Key::Number(1)).await.unwrap()
}

/// Questions of every kind: a page in key order, a search by columns, a search through documents, a count.
fn questions() -> Vec<PageQuery> {
    let by_name = |name: &str| Filter::column("name", Condition::Eq(Value::text(name)));
    vec![
        PageQuery::first(10),
        PageQuery::first(10).descending().with_total(),
        PageQuery::first(10).filter(by_name("bo")),
        PageQuery::first(10).filter(Filter::column("age", Condition::Contains("7".to_owned()))),
        PageQuery::first(0).with_total(),
    ]
}

async fn answers(store: &Store, world: World) -> Vec<(Vec<String>, Option<u64>)> {
    let mut answers = Vec::new();
    for question in questions() {
        let page = often(store, world, &question).await;
        answers.push((texts(&page).into_iter().map(ToOwned::to_owned).collect(), page.total));
    }
    answers
}

/// The same from a store that keeps nothing.
async fn present(url: &str, name: &str) -> Vec<(Vec<String>, Option<u64>)> {
    let mut options = StoreOptions::default();
    options.kept_limit = 0;
    let store = Store::open_with(url, schema(), options).await.unwrap();
    let world = store.world(name).await.unwrap().unwrap();
    answers(&store, world).await
}

#[tokio::test]
async fn an_answer_is_given_again() {
    let folder = tempfile::tempdir().unwrap();
    for (store, world) in [memory().await, open(&file_url(&folder)).await] {
        add_people(&store, world, vec![ADA.to_owned()]).await;
        for question in questions() {
            let (one, two) = (often(&store, world, &question).await, often(&store, world, &question).await);
            assert_eq!(one, two);
            if !one.documents.is_empty() {
                assert_eq!(one.array().as_ptr(), two.array().as_ptr(), "{question:?}");
            }
        }
        let (one, two) = (document(&store, world).await.unwrap(), document(&store, world).await.unwrap());
        assert_eq!(one.as_ptr(), two.as_ptr());
    }
}

#[tokio::test]
async fn every_commit_is_seen_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let (store, world) = open(&url).await;
    let (other, _) = open(&url).await;
    assert_eq!(document(&store, world).await, None);

    // By the store itself, by another one on the same file, and by a program that knows neither.
    add_people(&store, world, vec![ADA.to_owned()]).await;
    assert_eq!(document(&store, world).await.unwrap(), ADA);
    assert_eq!(answers(&store, world).await, present(&url, "default").await);

    add_people(&other, world, vec![BO.to_owned()]).await;
    assert_eq!(answers(&store, world).await, present(&url, "default").await);
    assert_eq!(answers(&store, world).await[0].0, [ADA, BO]);
    assert_eq!(answers(&other, world).await, answers(&store, world).await);

    let changed = r#"{"name":"Ada","age":37}"#;
    let raw = rusqlite::Connection::open(folder.path().join("store.db")).unwrap();
    raw.execute("UPDATE \"documents/people\" SET document = ?1 WHERE document = ?2", [changed, ADA]).unwrap();
    assert_eq!(document(&store, world).await.unwrap(), changed);
    assert_eq!(answers(&store, world).await[0].0, [changed, BO]);

    // What is folded into the database file, or begun anew, is still the same.
    raw.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    assert_eq!(answers(&store, world).await[0].0, [changed, BO]);
    add_people(&store, world, vec![BO.to_owned()]).await;
    assert_eq!(answers(&store, world).await, present(&url, "default").await);
}

#[tokio::test]
async fn moments_tell_every_commit() {
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let raw = |sql: &str| {
        let raw = rusqlite::Connection::open(folder.path().join("store.db")).unwrap();
        raw.execute_batch(sql).unwrap();
    };
    for (store, world) in [memory().await, open(&url).await] {
        let before = store.moment();
        assert!(before.is_some());
        answers(&store, world).await;
        assert_eq!(store.moment(), before, "nothing was written");
        add_people(&store, world, vec![ADA.to_owned()]).await;
        let written = store.moment();
        assert!(written.is_some() && written != before);
        let undone = store.write(move |tx| {
            tx.insert(world, "people", BO.as_bytes())?;
            Err::<(), _>(StoreError::Closed)
        });
        assert!(undone.await.is_err());
        assert_eq!(answers(&store, world).await[0].0, [ADA]);
    }
    let (store, world) = open(&url).await;
    let mut moments = vec![store.moment()];
    for sql in [
        "UPDATE \"documents/people\" SET document = '{}'",
        "PRAGMA wal_checkpoint(TRUNCATE); UPDATE \"documents/people\" SET document = '[]'",
        "PRAGMA wal_checkpoint(RESTART); UPDATE \"documents/people\" SET document = '{}'",
        "UPDATE \"documents/people\" SET document = '[]'",
        // Another mode cannot be set beside an open connection; a table can be made, and everything moved.
        "CREATE TABLE other (x)",
        "VACUUM",
    ] {
        raw(sql);
        let now = store.moment();
        assert!(now.is_some() && !moments.contains(&now), "{sql}");
        moments.push(now);
    }
    let raw = rusqlite::Connection::open(folder.path().join("store.db")).unwrap();
    raw.busy_timeout(Duration::ZERO).unwrap();
    let mode = raw.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0));
    assert!(!mode.is_ok_and(|mode| mode == "delete"));
    drop(raw);
    assert_eq!(answers(&store, world).await, present(&url, "default").await);
}

/// On Unix, a file that is closed takes along all locks that the process has on it.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_store_that_closes_leaves_another_one_its_locks() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let ((left, world), (right, _)) = (open(&url).await, open(&url).await);
    let inode = std::fs::metadata(folder.path().join("store.db-shm")).unwrap().ino();
    let locks = || {
        let all = std::fs::read_to_string("/proc/locks").unwrap();
        all.lines().filter(|line| line.contains(&format!(":{inode} "))).count()
    };
    let before = locks();
    assert!(before > 0, "who has the index open says so");
    let moment = left.moment();
    assert_eq!(right.moment(), moment);
    left.close().await;
    assert_eq!(locks(), before);
    assert_eq!(right.moment(), moment);
    add_people(&right, world, vec![ADA.to_owned()]).await;
    assert_ne!(right.moment(), moment);
    right.close().await;
    // Nothing of it is left for a database that takes its place.
    std::fs::remove_file(folder.path().join("store.db")).unwrap();
    let (anew, world) = open(&url).await;
    let moment = anew.moment();
    assert_eq!(answers(&anew, world).await[0].0, Vec::<String>::new());
    add_people(&anew, world, vec![BO.to_owned()]).await;
    assert!(moment.is_some() && anew.moment() != moment);
    assert_eq!(answers(&anew, world).await[0].0, [BO]);
}

/// Says where the store of [`another_process`] is.
const OTHER: &str = "STORE_TESTS_OTHER";

/// Not a test of its own: what another process does in the one below. It counts on, and tells each number once that is
/// acknowledged.
#[tokio::test]
async fn another_process() {
    let Ok(url) = std::env::var(OTHER) else { return };
    let (store, world) = open(&url).await;
    let found = store.get(world, "people", &Key::Number(1)).await.unwrap().unwrap();
    let found: serde_json::Value = serde_json::from_slice(&found).unwrap();
    for number in found["age"].as_i64().unwrap() + 1.. {
        let document = format!(r#"{{"age":{number}}}"#);
        let write = move |tx: &mut coupa_store::Transaction<'_>| {
            tx.update(world, "people", &Key::Number(1), document.as_bytes())
        };
        store.write(write).await.unwrap();
        eprintln!("{number}");
    }
}

/// While another process writes, is killed in the middle of it, and another one goes on, no read gives less than what was
/// acknowledged before it began.
#[tokio::test]
async fn no_read_lags_behind_another_process() {
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let (store, world) = open(&url).await;
    add_people(&store, world, vec![r#"{"age":0}"#.to_owned()]).await;
    for round in 0..4 {
        let mut other = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kept::another_process", "--nocapture"])
            .env(OTHER, &url)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = std::io::BufReader::new(other.stderr.take().unwrap()).lines();
        let mut told = 0;
        for least in lines.map_while(Result::ok).filter_map(|line| line.trim().parse::<i64>().ok()).take(200)
        {
            for _ in 0..3 {
                let found = store.get(world, "people", &Key::Number(1)).await.unwrap().unwrap();
                let found: serde_json::Value = serde_json::from_slice(&found).unwrap();
                assert!(found["age"].as_i64().unwrap() >= least, "{found} where {least} was acknowledged");
            }
            if least % 50 == 0 {
                let raw = rusqlite::Connection::open(folder.path().join("store.db")).unwrap();
                raw.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(())).unwrap();
            }
            told += 1;
        }
        other.kill().unwrap();
        other.wait().unwrap();
        assert_eq!(told, 200, "round {round}");
        assert_eq!(answers(&store, world).await, present(&url, "default").await);
    }
}

#[tokio::test]
async fn a_command_that_is_undone_changes_no_answer() {
    let (store, world) = memory().await;
    add_people(&store, world, vec![ADA.to_owned()]).await;
    let before = answers(&store, world).await;
    let undone = store.write(move |tx| {
        tx.insert(world, "people", BO.as_bytes())?;
        Err::<(), _>(StoreError::Closed)
    });
    assert!(undone.await.is_err());
    assert_eq!(answers(&store, world).await, before);
}

#[tokio::test]
async fn a_world_that_is_emptied_copied_or_renamed_is_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let (store, world) = open(&url).await;
    add_people(&store, world, vec![ADA.to_owned()]).await;
    let first = answers(&store, world).await;
    store.write(move |tx| tx.copy_world(world, "kept").map(drop)).await.unwrap();
    add_people(&store, world, vec![BO.to_owned()]).await;
    assert_eq!(answers(&store, world).await[0].0.len(), 2);
    let kept = store.world("kept").await.unwrap().unwrap();
    assert_eq!(answers(&store, kept).await, first);
    store.write(|tx| tx.rename_world("kept", "default").map(drop)).await.unwrap();
    let now = store.world("default").await.unwrap().unwrap();
    assert_eq!(answers(&store, now).await, first);
    store.write(|tx| tx.drop_world("default").map(drop)).await.unwrap();
    store.sweep().await.unwrap();
    assert_eq!(answers(&store, now).await[0].0, Vec::<String>::new());
}

#[tokio::test]
async fn answers_take_no_more_room_than_they_may() {
    let mut options = StoreOptions::default();
    options.kept_limit = 64 << 10;
    let store = Store::open_with("sqlite::memory:", schema(), options).await.unwrap();
    let world = crate::default_world(&store).await;
    let long = "x".repeat(3_000);
    add_people(&store, world, (0..40).map(|n| format!(r#"{{"name":"{long}{n}"}}"#)).collect()).await;
    // Too large for its part of the room.
    let large = PageQuery::first(40);
    let (one, two) = (often(&store, world, &large).await, often(&store, world, &large).await);
    assert_ne!(one.array().as_ptr(), two.array().as_ptr());
    // Each fits alone, all of them do not: the first one is gone when the last one has come.
    let at = |offset: u64| PageQuery::first(1).offset(offset);
    let first = often(&store, world, &at(0)).await;
    for offset in 1..40 {
        often(&store, world, &at(offset)).await;
    }
    assert_ne!(first.array().as_ptr(), store.page(world, "people", &at(0)).await.unwrap().array().as_ptr());
}

/// While two stores write in turn and others read, no read gives less than what was acknowledged before it began.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_read_lags_behind_an_acknowledged_write() {
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let ((left, world), (right, _)) = (open(&url).await, open(&url).await);
    let count = |number: i64| format!(r#"{{"age":{number}}}"#);
    add_people(&left, world, vec![count(0)]).await;
    let (acknowledged, done) = (Arc::new(AtomicI64::new(0)), Arc::new(AtomicBool::new(false)));
    let readers: Vec<_> = (0..4)
        .map(|number| {
            let store = if number % 2 == 0 { left.clone() } else { right.clone() };
            let (acknowledged, done) = (Arc::clone(&acknowledged), Arc::clone(&done));
            tokio::spawn(async move {
                let mut reads = 0_u64;
                while !done.load(Ordering::SeqCst) {
                    let least = acknowledged.load(Ordering::SeqCst);
                    let found = if number < 2 {
                        store.get(world, "people", &Key::Number(1)).await.unwrap().unwrap()
                    } else {
                        store.page(world, "people", &PageQuery::first(1)).await.unwrap().documents[0].clone()
                    };
                    let found: serde_json::Value = serde_json::from_slice(&found).unwrap();
                    assert!(
                        found["age"].as_i64().unwrap() >= least,
                        "{found} where {least} was acknowledged"
                    );
                    reads += 1;
                    tokio::task::yield_now().await;
                }
                reads
            })
        })
        .collect();
    let end = Instant::now() + Duration::from_millis(800);
    let mut number = 0;
    while Instant::now() < end {
        number += 1;
        let (store, document) = (if number % 2 == 0 { &left } else { &right }, count(number));
        let write = move |tx: &mut coupa_store::Transaction<'_>| {
            tx.update(world, "people", &Key::Number(1), document.as_bytes())
        };
        store.write(write).await.unwrap();
        acknowledged.store(number, Ordering::SeqCst);
        // Long enough at times for answers to be kept.
        tokio::time::sleep(Duration::from_micros(number.unsigned_abs() % 4 * 500)).await;
    }
    done.store(true, Ordering::SeqCst);
    for reader in readers {
        assert!(reader.await.unwrap() > 100);
    }
}
