//! Writers that wait for the disk: with a commit each, and with what has gathered in one commit.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use bytes::Bytes;
use coupa_store::{Collection, IdRule, Store, StoreError, StoreOptions, StoreSchema, World};

use super::CONNECTIONS;
use crate::measure::{Contender, Run, Table};

const ALONE: &str = "store, one commit each";
const TOGETHER: &str = "store, what has gathered in one commit";
const TURN: Duration = Duration::from_millis(250);

/// The table.
pub(super) fn table(folder: &Path, document: Bytes) -> Result<Table> {
    Ok(Table {
        title: format!("durable creates by {CONNECTIONS} writers"),
        contenders: vec![
            contender(ALONE, None, &folder.join("alone.db"), 1, document.clone())?,
            contender(
                TOGETHER,
                Some(ALONE),
                &folder.join("together.db"),
                StoreOptions::default().group_limit,
                document,
            )?,
        ],
    })
}

fn contender(
    name: &str,
    against: Option<&'static str>,
    file: &Path,
    group_limit: usize,
    document: Bytes,
) -> Result<Contender> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut options = StoreOptions::default();
    options.group_limit = group_limit;
    let schema = StoreSchema::new([Collection::new("workers", IdRule::Sequence)]);
    let url = format!("sqlite:{}", file.display());
    let store = runtime.block_on(Store::open_with(&url, schema, options))?;
    let world = runtime.block_on(store.world_or_insert("default", |_, _| Ok::<_, StoreError>(())))?;
    let turn = move || Ok(runtime.block_on(writers(&store, world, &document))?);
    Ok(Contender { name: name.to_owned(), against, run: Run::Rate("creates/s", Box::new(turn)) })
}

/// Each writes one after the other for a while; how many in a second.
async fn writers(store: &Store, world: World, document: &Bytes) -> Result<f64, StoreError> {
    let begun = Instant::now();
    let writer = async || {
        let mut written = 0_u32;
        while begun.elapsed() < TURN {
            let document = document.clone();
            store.write(move |tx| tx.insert(world, "workers", &document)).await?;
            written += 1;
        }
        Ok::<_, StoreError>(written)
    };
    let tasks = (0..CONNECTIONS).map(|_| writer());
    let written: u32 = futures::future::try_join_all(tasks).await?.into_iter().sum();
    Ok(f64::from(written) / begun.elapsed().as_secs_f64())
}
