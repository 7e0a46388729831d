//! The store seen from outside.

// Helpers of tests may unwrap as tests may; clippy only knows the functions that are tests themselves.
#![allow(clippy::unwrap_used)]

#[macro_use]
mod place;

mod commands;
mod durability;
mod kept;
mod pages;
#[cfg(all(feature = "postgres", unix))]
mod postgres;
mod queries;
mod reopening;
#[cfg(all(feature = "postgres", unix))]
mod server;
mod story;

use coupa_store::{Collection, Column, ColumnKind, IdRule, Store, StoreError, StoreSchema, World};

/// People with a column of every kind, and places with given keys.
fn schema() -> StoreSchema {
    StoreSchema::new([
        Collection::new("people", IdRule::Sequence)
            .column(Column::new("name", ["name"], ColumnKind::Text).indexed())
            .column(Column::new("login", ["account", "login"], ColumnKind::Text).unique())
            .column(Column::new("age", ["age"], ColumnKind::Integer))
            .column(Column::new("active", ["active"], ColumnKind::Boolean))
            .column(Column::new("born", ["born"], ColumnKind::Time).indexed())
            .column(Column::new("balance", ["balance"], ColumnKind::Decimal).indexed()),
        Collection::new("accounts", IdRule::Offset(9_000_000_000_000_000_000)),
        Collection::new("places", IdRule::Given)
            .column(Column::new("code", ["code"], ColumnKind::Text).unique()),
    ])
}

async fn memory() -> (Store, World) {
    open("sqlite::memory:").await
}

async fn open(url: &str) -> (Store, World) {
    let store = Store::open(url, schema()).await.unwrap();
    let world = default_world(&store).await;
    (store, world)
}

async fn default_world(store: &Store) -> World {
    store.world_or_insert("default", |_, _| Ok::<(), StoreError>(())).await.unwrap()
}

fn file_url(folder: &tempfile::TempDir) -> String {
    format!("sqlite:{}", folder.path().join("store.db").display())
}

/// Adds documents to `people`, each in its place.
async fn add_people(store: &Store, world: World, documents: Vec<String>) {
    store
        .write(move |tx| {
            for document in &documents {
                tx.insert(world, "people", document.as_bytes())?;
            }
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
}

fn texts(page: &coupa_store::Page) -> Vec<&str> {
    page.documents.iter().map(|it| std::str::from_utf8(it).unwrap()).collect()
}

/// Runs a test on values of a strategy, each in a world of its own.
fn in_worlds<S: proptest::strategy::Strategy>(
    store: &Store,
    cases: u32,
    values: &S,
    test: impl AsyncFn(World, S::Value),
) {
    let number = std::cell::Cell::new(0);
    let mut runner = proptest::test_runner::TestRunner::new(proptest::test_runner::Config::with_cases(cases));
    let run = |value| {
        number.set(number.get() + 1);
        tokio::runtime::Handle::current().block_on(async {
            let name = format!("case {}", number.get());
            let world = store.world_or_insert(&name, |_, _| Ok::<_, StoreError>(())).await.unwrap();
            test(world, value).await;
        });
        Ok(())
    };
    tokio::task::block_in_place(|| runner.run(values, run)).unwrap();
}
