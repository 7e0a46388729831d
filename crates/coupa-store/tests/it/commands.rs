//! Many commands at once, and commands that fail.

use std::sync::{Mutex, mpsc};

use coupa_store::{Key, PageQuery, StoreError};

use crate::{memory, open, place::Place, texts};

on_every_database!(
    a_failing_command_is_undone_alone,
    counters_go_on_where_others_fail,
    an_attempt_is_undone_within_its_command,
    sixteen_writers_leave_no_gap_and_no_double,
    all_who_ask_for_a_setting_get_the_same,
    a_name_means_what_it_was_last_given_to,
);

/// Holds up the writer until the returned sender is dropped, so that what is submitted meanwhile makes one group.
fn hold_up(store: &coupa_store::Store) -> mpsc::Sender<()> {
    let (release, held) = mpsc::channel::<()>();
    let held = Mutex::new(held);
    let (store, (begun, has_begun)) = (store.clone(), mpsc::channel());
    tokio::spawn(async move {
        store
            .write(move |_| {
                begun.send(()).unwrap();
                assert!(held.lock().unwrap().recv().is_err());
                Ok::<_, StoreError>(())
            })
            .await
            .unwrap();
    });
    tokio::task::block_in_place(|| has_begun.recv().unwrap());
    release
}

async fn a_failing_command_is_undone_alone(place: &Place) {
    let (store, world) = open(place.url()).await;
    let release = hold_up(&store);
    let writes: Vec<_> = (0..40)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .write(move |tx| {
                        // Every fourth comes to grief at its second step, in one of two ways.
                        let name = if number % 4 == 3 { 0 } else { number };
                        tx.insert(world, "accounts", format!(r#"{{"step":1,"of":{number}}}"#).as_bytes())?;
                        tx.insert(
                            world,
                            "people",
                            format!(r#"{{"account":{{"login":"{name}"}}}}"#).as_bytes(),
                        )?;
                        assert!(number % 4 != 2, "number {number} panics");
                        Ok::<_, StoreError>(())
                    })
                    .await
            })
        })
        .collect();
    tokio::task::yield_now().await;
    drop(release);
    let (mut kept, mut panicked) = (0, 0);
    for write in writes {
        match write.await.unwrap() {
            Ok(()) => kept += 1,
            Err(StoreError::Taken { column, .. }) => assert_eq!(column, "login"),
            Err(StoreError::Panicked(text)) => {
                assert!(text.ends_with("panics"), "{text}");
                panicked += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    // Whether number 0 or one of the doubles came first, one of them is there.
    assert!((20..=21).contains(&kept), "{kept}");
    assert_eq!(panicked, 10);
    for collection in ["people", "accounts"] {
        assert_eq!(store.count(world, collection, &[]).await.unwrap(), kept, "{collection}");
    }
    // Numbers that failing commands had taken are not lost.
    let next = store.write(move |tx| tx.next_key(world, "people")).await.unwrap();
    assert_eq!(next, Key::from(i64::try_from(kept).unwrap() + 1));
}

/// Numbers of counters are given once and without a gap, whatever fails beside: the command, or an attempt within.
async fn counters_go_on_where_others_fail(place: &Place) {
    let (store, world) = open(place.url()).await;
    let release = hold_up(&store);
    let command = |number: u32| {
        let store = store.clone();
        let command = move |tx: &mut coupa_store::Transaction<'_>| {
            let first = tx.counter(world, "shared")?;
            let failed = tx.attempt(|tx| {
                tx.counter(world, "shared")?;
                tx.counter(world, "attempted")?;
                tx.insert(world, "accounts", b"{}")?;
                // Within one that fails, one that does not.
                tx.attempt(|tx| tx.counter(world, "attempted"))?;
                Err::<(), _>(StoreError::Closed)
            });
            assert!(failed.is_err());
            let second = tx.attempt(|tx| tx.counter(world, "shared"))?;
            tx.insert(world, "accounts", b"{}")?;
            if number % 3 == 1 { Err(StoreError::Closed) } else { Ok([first, second]) }
        };
        tokio::spawn(async move { store.write(command).await })
    };
    let writes: Vec<_> = (0..30).map(command).collect();
    tokio::task::yield_now().await;
    drop(release);
    let mut given = Vec::new();
    for write in writes {
        given.extend(write.await.unwrap().into_iter().flatten());
    }
    given.sort_unstable();
    assert!(given.iter().copied().eq(1..=40), "{given:?}");
    let counters = async |name: &'static str| store.write(move |tx| tx.counter(world, name)).await;
    assert_eq!((counters("shared").await.unwrap(), counters("attempted").await.unwrap()), (41, 1));
    assert_eq!(store.count(world, "accounts", &[]).await.unwrap(), 20);
}

async fn an_attempt_is_undone_within_its_command(place: &Place) {
    let (store, world) = open(place.url()).await;
    let outcome = store
        .write(move |tx| {
            tx.insert(world, "people", br#"{"name":"kept"}"#)?;
            let inner = tx.attempt(|tx| {
                tx.insert(world, "people", br#"{"name":"undone"}"#)?;
                let innermost = tx.attempt(|tx| tx.insert(world, "people", br#"{"name":"undone, too"}"#));
                assert_eq!(innermost?, Key::from(3));
                Err::<(), _>(StoreError::Closed)
            });
            assert!(inner.is_err());
            tx.attempt(|tx| tx.insert(world, "people", br#"{"name":"also kept"}"#))
        })
        .await;
    assert_eq!(outcome.unwrap(), Key::from(2));
    let page = store.page(world, "people", &PageQuery::first(9)).await.unwrap();
    assert_eq!(texts(&page), [r#"{"name":"kept"}"#, r#"{"name":"also kept"}"#]);

    // A panic passes through all attempts.
    let panicking = store.write(move |tx| {
        tx.insert(world, "people", b"{}")?;
        tx.attempt(|tx| {
            tx.insert(world, "people", b"{}")?;
            panic!("in the middle");
            #[allow(unreachable_code)]
            Ok::<(), StoreError>(())
        })
    });
    assert!(matches!(panicking.await, Err(StoreError::Panicked(text)) if text == "in the middle"));
    assert_eq!(store.count(world, "people", &[]).await.unwrap(), 2);
    store.write(move |tx| tx.insert(world, "people", b"{}")).await.unwrap();
}

async fn sixteen_writers_leave_no_gap_and_no_double(place: &Place) {
    let (store, world) = open(place.url()).await;
    let writers: Vec<_> = (0..16)
        .map(|writer| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut keys = Vec::new();
                for number in 0..25 {
                    let key = store.write(move |tx| {
                        let key = tx.next_key(world, "people")?;
                        let document = format!(r#"{{"id":{key},"account":{{"login":"{writer}-{number}"}}}}"#);
                        let given = tx.insert(world, "people", document.as_bytes())?;
                        // Some give up what they have done.
                        if number % 5 == 4 { Err(StoreError::Closed) } else { Ok((given, document)) }
                    });
                    if let Ok((key, document)) = key.await {
                        // Whoever has an answer reads what was written.
                        assert_eq!(store.get(world, "people", &key).await.unwrap().unwrap(), document);
                        keys.push(key.number().unwrap());
                    }
                }
                keys
            })
        })
        .collect();
    let mut all = Vec::new();
    for writer in writers {
        let keys = writer.await.unwrap();
        assert!(keys.is_sorted(), "a writer's own keys rise");
        all.extend(keys);
    }
    all.sort_unstable();
    assert_eq!(all, (1..=16 * 20).collect::<Vec<_>>());
    assert_eq!(store.count(world, "people", &[]).await.unwrap(), 320);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn readers_and_the_writer_of_memory_do_not_disturb_each_other() {
    let (store, world) = memory().await;
    let writer = {
        let store = store.clone();
        tokio::spawn(async move {
            for _ in 0..300 {
                store.write(move |tx| tx.insert(world, "people", br#"{"name":"x"}"#)).await.unwrap();
            }
        })
    };
    let mut last = 0;
    while !writer.is_finished() {
        let page = store.page(world, "people", &PageQuery::first(1_000).with_total()).await.unwrap();
        assert_eq!(page.total, Some(page.documents.len() as u64));
        assert!(page.documents.len() >= last);
        last = page.documents.len();
        tokio::task::yield_now().await;
    }
    writer.await.unwrap();
    assert_eq!(store.count(world, "people", &[]).await.unwrap(), 300);
}

async fn all_who_ask_for_a_setting_get_the_same(place: &Place) {
    let (store, _) = open(place.url()).await;
    let asking: Vec<_> = (0..16_u8)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                store.setting_or_insert("key", || Ok::<_, StoreError>(vec![number; 32])).await.unwrap()
            })
        })
        .collect();
    let mut answers = std::collections::HashSet::new();
    for answer in asking {
        answers.insert(answer.await.unwrap());
    }
    assert_eq!(answers.len(), 1);
}

async fn a_name_means_what_it_was_last_given_to(place: &Place) {
    let (store, _) = open(place.url()).await;
    let release = hold_up(&store);
    // All in one group, whose commands remember what names they have looked for.
    let kept = store.write(|tx| {
        let one = tx.add_world("one")?;
        assert_eq!(tx.world("one")?, Some(one));
        tx.rename_world("one", "two")?;
        assert_eq!((tx.world("one")?, tx.world("two")?), (None, Some(one)));
        let renewed = tx.renew_world("two")?;
        assert_eq!((tx.world("two")?, renewed == one), (Some(renewed), false));
        let undone = tx.attempt(|tx| {
            let three = tx.add_world("three")?;
            assert_eq!(tx.world("three")?, Some(three));
            Err::<(), _>(StoreError::Closed)
        });
        assert!(undone.is_err() && tx.world("three")?.is_none());
        tx.drop_world("two")?;
        assert_eq!(tx.world("two")?, None);
        tx.add_world("kept")
    });
    let undone = store.write(|tx| {
        let lost = tx.add_world("lost")?;
        tx.rename_world("kept", "taken")?;
        assert_eq!((tx.world("lost")?, tx.world("kept")?), (Some(lost), None));
        assert!(tx.world("taken")?.is_some());
        Err::<(), _>(StoreError::Closed)
    });
    let seen =
        store.write(|tx| Ok::<_, StoreError>([tx.world("kept")?, tx.world("lost")?, tx.world("taken")?]));
    let release = async {
        tokio::task::yield_now().await;
        drop(release);
    };
    let (kept, undone, seen, ()) = tokio::join!(kept, undone, seen, release);
    assert!(undone.is_err());
    assert_eq!(seen.unwrap(), [Some(kept.unwrap()), None, None]);
}
