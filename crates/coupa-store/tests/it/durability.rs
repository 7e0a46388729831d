//! What is left when a store is closed, and opened again.

use bytes::Bytes;
use coupa_store::{Key, PageQuery, StoreError, StoredFile};

use crate::{file_url, open, place::Place};

on_every_database!(
    what_was_taken_is_finished_when_the_store_is_dropped,
    two_stores_on_one_file_see_each_other,
    a_command_can_hold_the_last_handle_of_its_store,
);

#[tokio::test]
async fn everything_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let url = file_url(&folder);
    let file = StoredFile { content_type: "text/plain".to_owned(), bytes: Bytes::from_static(b"hello") };
    {
        let (store, world) = open(&url).await;
        let file = file.clone();
        store
            .write(move |tx| {
                let key = tx.insert(world, "people", br#"{"name":"Ada"}"#)?;
                tx.put_file(world, "people", &key, "note", &file)?;
                tx.counter(world, "mails")?;
                tx.set_setting("k", b"v")
            })
            .await
            .unwrap();
        store.close().await;
    }
    // The log was folded into the one file.
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names, ["store.db"]);

    let (store, world) = open(&url).await;
    assert!(store.open_report().is_unchanged(), "{:?}", store.open_report());
    let key = Key::from(1);
    assert_eq!(store.get(world, "people", &key).await.unwrap().unwrap(), r#"{"name":"Ada"}"#);
    assert_eq!(store.file(world, "people", &key, "note").await.unwrap(), Some(file));
    assert_eq!(store.setting("k").await.unwrap().unwrap(), "v");
    let next = store
        .write(move |tx| Ok::<_, StoreError>((tx.next_key(world, "people")?, tx.counter(world, "mails")?)))
        .await;
    assert_eq!(next.unwrap(), (Key::from(2), 2));
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let _store = open(&file_url(&folder)).await;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{entry:?}");
    }
}

async fn what_was_taken_is_finished_when_the_store_is_dropped(place: &Place) {
    let url = place.url();
    let (store, world) = open(url).await;
    for number in 0..100 {
        let write =
            store.write(move |tx| tx.insert(world, "people", format!(r#"{{"n":{number}}}"#).as_bytes()));
        // Polled once, which hands it over, then forgotten.
        tokio::select! { biased; answer = write => { answer.unwrap(); }, () = std::future::ready(()) => {} }
    }
    drop(store);
    let (store, world) = open(url).await;
    let page = store.page(world, "people", &PageQuery::first(1_000)).await.unwrap();
    let documents: Vec<_> = (0..100).map(|number| Bytes::from(format!(r#"{{"n":{number}}}"#))).collect();
    assert_eq!(*page.documents, documents);
}

async fn two_stores_on_one_file_see_each_other(place: &Place) {
    let url = place.url();
    let ((left, world), (right, same_world)) = (open(url).await, open(url).await);
    assert_eq!(world, same_world);
    let insert = |store: &coupa_store::Store| {
        let store = store.clone();
        async move { store.write(move |tx| tx.insert(world, "people", b"{}")).await.unwrap() }
    };
    for round in 0..20 {
        let (one, other) = tokio::join!(insert(&left), insert(&right));
        let mut keys = [one.number().unwrap(), other.number().unwrap()];
        keys.sort_unstable();
        assert_eq!(keys, [2 * round + 1, 2 * round + 2]);
    }
    assert_eq!(left.count(world, "people", &[]).await.unwrap(), 40);
}

async fn a_command_can_hold_the_last_handle_of_its_store(place: &Place) {
    let url = place.url();
    let (store, world) = open(url).await;
    {
        let own = store.clone();
        let write = store.write(move |tx| {
            // Long enough for all others to be gone.
            std::thread::sleep(std::time::Duration::from_millis(50));
            assert!(own.open_report().created);
            tx.insert(world, "people", b"{}")
        });
        tokio::select! { biased; answer = write => { answer.unwrap(); }, () = std::future::ready(()) => {} }
    }
    drop(store);
    // Nobody waits for that writer, so this looks until it is done.
    let (store, world) = open(url).await;
    let done = async {
        while store.count(world, "people", &[]).await.unwrap() == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), done).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_can_be_dropped_while_it_is_read() {
    let (store, world) = open("sqlite::memory:").await;
    let reading = tokio::spawn({
        let store = store.clone();
        async move { store.page(world, "people", &PageQuery::first(5)).await }
    });
    drop(store);
    assert_eq!(reading.await.unwrap().unwrap().documents.len(), 0);
}
