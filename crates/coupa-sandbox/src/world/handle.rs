//! One world as a request sees it.

use std::sync::Arc;

use bytes::Bytes;
use chrono::{DateTime, FixedOffset, Utc};
use coupa_control_types::Fault;
use coupa_store::{Store, StoreError, Transaction, World};

use super::{
    CLOCK, Clock, FAULTS, Faults, OFFSET, WorldName,
    upgrade::{self, Foreign},
};
use crate::{
    record::{Author, References},
    refusal::Refusal,
    rules::Rules,
};

/// One world as a request sees it.
pub(crate) struct WorldHandle {
    pub(crate) name: WorldName,
    pub(crate) store: Store,
    pub(crate) world: World,
    pub(crate) clock: Clock,
    pub(crate) faults: Arc<Faults>,
    /// As they are stored, to tell whether they changed.
    kept_faults: Option<Bytes>,
    /// Offset of all times that are shown.
    offset: FixedOffset,
    foreign: Foreign,
    /// What was looked up of its reference data.
    references: Arc<References>,
    /// What was done to bring it up to date, a line each.
    pub(crate) report: Vec<String>,
}

impl WorldHandle {
    /// Reads what a world is; `before` is what was known of the world of this name.
    pub(super) async fn load(
        store: &Store,
        name: &WorldName,
        world: World,
        before: Option<&Self>,
    ) -> Result<Self, Refusal> {
        let before = before.filter(|before| before.world == world);
        let clock = store.world_setting(world, CLOCK).await?;
        let clock = clock.and_then(|kept| serde_json::from_slice(&kept).ok()).unwrap_or_default();
        let kept_faults = store.world_setting(world, FAULTS).await?;
        let faults = match before {
            // What was counted of them goes on.
            Some(before) if before.kept_faults == kept_faults => Arc::clone(&before.faults),
            _ => {
                let faults = read_faults(kept_faults.as_deref());
                Arc::new(Faults::after(faults, before.map(|before| &*before.faults)))
            }
        };
        let (offset, foreign, report) = match before {
            Some(before) => (before.offset, before.foreign.clone(), Vec::new()),
            None => {
                let offset = offset(store, world).await?;
                let (foreign, report) = upgrade::upgrade(store, world, offset).await?;
                (offset, foreign, report)
            }
        };
        let references = match before {
            Some(before) => Arc::clone(&before.references),
            None => Arc::new(References::of(world)),
        };
        let (name, store) = (name.clone(), store.clone());
        Ok(Self { name, store, world, clock, faults, kept_faults, offset, foreign, references, report })
    }

    /// The present moment there, to the second.
    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now(Utc::now()).with_timezone(&self.offset)
    }

    /// Who writes now.
    pub(crate) fn author(&self, user: Option<i64>) -> Author {
        Author { user: user.unwrap_or_default(), now: self.now() }
    }

    /// What was looked up of its reference data.
    pub(crate) fn references(&self) -> Arc<References> {
        Arc::clone(&self.references)
    }

    /// Whether records of a resource must be looked at before they are shown.
    pub(crate) fn has_foreign(&self, rules: &dyn Rules) -> bool {
        self.foreign.get(rules.resource().name).copied().unwrap_or_default()
    }

    /// Runs a command in the world as it is when the command runs.
    pub(crate) async fn write<T, E, F>(&self, command: F) -> Result<T, E>
    where
        F: Fn(&mut Transaction<'_>, World) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + From<Refusal> + Send + 'static,
    {
        let name = self.name.clone();
        self.store
            .write(move |tx| match tx.world(name.as_str())? {
                Some(world) => command(tx, world),
                None => {
                    let sentence = format!("The world {name} was deleted meanwhile");
                    Err(Refusal::Request(vec![sentence]).into())
                }
            })
            .await
    }
}

/// The faults that a setting tells.
pub(super) fn read_faults(kept: Option<&[u8]>) -> Vec<Fault> {
    kept.and_then(|kept| serde_json::from_slice(kept).ok()).unwrap_or_default()
}

/// The offset of a world, which is fixed when it is made.
async fn offset(store: &Store, world: World) -> Result<FixedOffset, Refusal> {
    let Some(kept) = store.world_setting(world, OFFSET).await? else {
        return Ok(chrono::Offset::fix(&Utc));
    };
    let seconds = std::str::from_utf8(&kept).ok().and_then(|text| text.parse().ok());
    seconds
        .and_then(FixedOffset::east_opt)
        .ok_or_else(|| Refusal::Failed("the offset in the store is broken".into()))
}
