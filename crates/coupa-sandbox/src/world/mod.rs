//! Worlds: data, ids, clock, faults and snapshots of their own, for tests that run side by side.
//!
//! A world is made on its first use. All of it lives in the database, so every process on it has the same worlds; what
//! a process remembers of one is looked at anew after [`FRESH`]. Commands that write resolve the name themselves, so
//! nothing is ever written to a world that was reset meanwhile.

mod change;
mod clock;
mod fault;
mod handle;
mod making;
mod name;
mod upgrade;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{FixedOffset, Utc};
use coupa_store::{Store, StoreError, Transaction, World};
use tokio::{sync::Notify, task::AbortHandle};

use crate::{
    refusal::Refusal,
    seed::{self, Seed},
};

pub(crate) use self::{
    clock::{Clock, length},
    fault::{Effect, Faults, Met, fault_of},
    handle::WorldHandle,
    name::{WorldName, choose, split},
};

/// How old what is known of a world may be: a change in another process is seen within this time.
const FRESH: Duration = Duration::from_secs(1);
/// Most worlds.
const MOST: usize = 10_000;
/// Seconds without use after which a world goes.
const UNUSED: i64 = 24 * 3_600;
/// Seconds between two notes of the use of a world.
const NOTED: i64 = 3_600;
/// Between two looks for worlds that nobody uses.
const BETWEEN: Duration = Duration::from_secs(600);
/// Between a world's name and that of its snapshot, in the store. No name of a world has it.
const SNAPSHOT: char = '/';

/// Before the name of a world that is being made, in the store. No name of a world has it.
const MAKING: char = '~';

/// Settings of a world.
const CLOCK: &str = "clock";
const FAULTS: &str = "faults";
const OFFSET: &str = "offset";
const USED: &str = "used";

/// All worlds.
pub(crate) struct Worlds {
    store: Store,
    seed: Seed,
    maker: Maker,
    known: Mutex<HashMap<WorldName, Known>>,
    /// How often this process has changed a world: what was read before a change is not known after it.
    changes: AtomicU64,
    /// One world is made at a time in this process, for who enters it.
    making: Arc<tokio::sync::Mutex<()>>,
    /// What makes it.
    made_by: Mutex<Option<AbortHandle>>,
    /// There are rows to sweep.
    swept: Notify,
    /// When unused worlds were last looked for.
    looked: tokio::sync::Mutex<Option<Instant>>,
}

/// What making a world takes.
#[derive(Clone)]
struct Maker {
    store: Store,
    /// Of all times that are shown.
    offset: FixedOffset,
}

/// What this process knows of a world.
#[derive(Clone)]
struct Known {
    /// `None`: to be looked at anew.
    checked: Option<Instant>,
    /// When its use was last noted, in seconds since 1970.
    noted: i64,
    handle: Arc<WorldHandle>,
}

impl Worlds {
    pub(crate) fn new(store: Store, seed: Seed, offset: FixedOffset) -> Self {
        Self {
            maker: Maker { store: store.clone(), offset },
            store,
            seed,
            known: Mutex::default(),
            changes: AtomicU64::new(0),
            making: Arc::default(),
            made_by: Mutex::default(),
            swept: Notify::new(),
            looked: tokio::sync::Mutex::default(),
        }
    }

    /// The world of this name, made if there is none.
    pub(crate) async fn enter(&self, name: &WorldName) -> Result<Arc<WorldHandle>, Refusal> {
        if let Some(handle) = self.look(name).await? {
            return Ok(handle);
        }
        self.make_missing(name).await?;
        let handle = self.look(name).await?;
        handle.ok_or_else(|| Refusal::Failed(format!("the world {name} went while it was made").into()))
    }

    /// The world of this name, if there is one.
    pub(crate) async fn look(&self, name: &WorldName) -> Result<Option<Arc<WorldHandle>>, Refusal> {
        if let Some(handle) = self.fresh(name, Instant::now()) {
            return Ok(Some(handle));
        }
        let known = self.known(name);
        let changes = self.changes.load(Ordering::SeqCst);
        let Some(world) = self.store.world(name.as_str()).await? else {
            self.forget(name);
            return Ok(None);
        };
        let handle = WorldHandle::load(&self.store, name, world, known.as_ref().map(|it| &*it.handle));
        let handle = Arc::new(handle.await?);
        let (now, mut noted) = (Utc::now().timestamp(), known.map_or(0, |it| it.noted));
        if now.saturating_sub(noted) >= NOTED {
            note(&self.store, name, now).await?;
            noted = now;
        }
        let mut all = self.lock();
        let is_fresh = self.changes.load(Ordering::SeqCst) == changes;
        let checked = is_fresh.then(Instant::now);
        all.insert(name.clone(), Known { checked, noted, handle: Arc::clone(&handle) });
        Ok(Some(handle))
    }

    /// What is known of the world of this name, if it was looked at not long before this instant.
    pub(crate) fn fresh(&self, name: &WorldName, now: Instant) -> Option<Arc<WorldHandle>> {
        let all = self.lock();
        let known = all.get(name)?;
        let is_fresh = now.saturating_duration_since(known.checked?) < FRESH;
        is_fresh.then(|| Arc::clone(&known.handle))
    }

    fn forget(&self, name: &WorldName) {
        self.lock().remove(name);
    }

    /// Looks at the world anew at the next use.
    fn stale(&self, name: &WorldName) {
        let mut all = self.lock();
        self.changes.fetch_add(1, Ordering::SeqCst);
        if let Some(known) = all.get_mut(name) {
            known.checked = None;
        }
    }

    /// Sweeps what was given up, and drops worlds that nobody uses, as long as it is let.
    pub(crate) async fn keep_house(self: Arc<Self>) {
        loop {
            let (dropped, swept) = (self.drop_unused().await, self.store.sweep().await);
            if let Err(error) = dropped.and(swept) {
                tracing::warn!(%error, "worlds could not be swept");
            }
            // Woken by whoever gives up a world, and at times for those that nobody uses.
            drop(tokio::time::timeout(BETWEEN, self.swept.notified()).await);
        }
    }

    async fn drop_unused(&self) -> Result<(), StoreError> {
        let mut looked = self.looked.lock().await;
        if looked.is_some_and(|looked| looked.elapsed() < BETWEEN) {
            return Ok(());
        }
        *looked = Some(Instant::now());
        let limit = Utc::now().timestamp().saturating_sub(UNUSED);
        for (name, world) in self.store.worlds().await? {
            let is_half_made = name.starts_with(MAKING);
            let used = self.store.world_setting(world, USED).await?;
            let used = used.and_then(|it| std::str::from_utf8(&it).ok()?.parse::<i64>().ok());
            if used.is_none_or(|used| used >= limit) {
                continue;
            }
            if is_half_made {
                // The process that made it ended before it was whole.
                self.store.write(move |tx| tx.drop_world(&name)).await?;
                continue;
            }
            let Some(name) = WorldName::parse(&name).filter(|name| !name.is_unsaid()) else { continue };
            if self.known(&name).is_none_or(|it| it.noted < limit) {
                tracing::info!(world = %name, "dropped: nobody used it");
                self.delete_with_snapshots(&name).await?;
            }
        }
        Ok(())
    }

    fn known(&self, name: &WorldName) -> Option<Known> {
        self.lock().get(name).cloned()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<WorldName, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Worlds {
    fn drop(&mut self) {
        self.give_up();
    }
}

/// Notes that a world is used.
async fn note(store: &Store, name: &WorldName, now: i64) -> Result<(), StoreError> {
    let name = name.clone();
    store
        .write(move |tx| match tx.world(name.as_str())? {
            Some(world) => tx.set_world_setting(world, USED, Some(now.to_string().as_bytes())),
            None => Ok(()),
        })
        .await
}

/// Fills a new world.
fn fill(tx: &mut Transaction<'_>, world: World, seed: Seed, offset: FixedOffset) -> Result<(), Refusal> {
    seed::fill(tx, world, seed, offset)?;
    upgrade::mark(tx, world)?;
    let now = Utc::now().timestamp();
    tx.set_world_setting(world, USED, Some(now.to_string().as_bytes()))?;
    Ok(tx.set_world_setting(world, OFFSET, Some(offset.local_minus_utc().to_string().as_bytes()))?)
}
