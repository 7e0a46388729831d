//! What the control plane does to worlds.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use coupa_control_types::Fault;
use coupa_store::{StoreError, Transaction};

use super::{CLOCK, Clock, FAULTS, SNAPSHOT, USED, WorldName, Worlds, handle::read_faults};
use crate::{refusal::Refusal, seed::Seed};

const NO_SNAPSHOT: Refusal = Refusal::NotFound("There is no snapshot of this name");

impl Worlds {
    /// Empties a world and seeds it anew, as the sandbox was told if nothing else is asked for.
    pub(crate) async fn reset(&self, name: &WorldName, seed: Option<Seed>) -> Result<(), Refusal> {
        self.maker.make(name, seed.unwrap_or(self.seed), false).await?;
        self.changed(name);
        Ok(())
    }

    /// Keeps a world as it is now under a name.
    pub(crate) async fn snapshot(&self, name: &WorldName, snapshot: &str) -> Result<(), Refusal> {
        let kept = snapshot_of(name, snapshot);
        self.enter(name)
            .await?
            .write(move |tx, world| Ok::<_, Refusal>(tx.copy_world(world, &kept).map(drop)?))
            .await?;
        self.swept.notify_one();
        Ok(())
    }

    /// Makes a world what it was when the snapshot was taken.
    pub(crate) async fn restore(&self, name: &WorldName, snapshot: &str) -> Result<(), Refusal> {
        let (kept, wanted) = (snapshot_of(name, snapshot), name.clone());
        let restore = move |tx: &mut Transaction<'_>| {
            let world = tx.world(&kept)?.ok_or(NO_SNAPSHOT)?;
            let restored = tx.copy_world(world, wanted.as_str())?;
            let now = Utc::now().timestamp().to_string();
            Ok::<_, Refusal>(tx.set_world_setting(restored, USED, Some(now.as_bytes()))?)
        };
        self.store.write(restore).await?;
        self.changed(name);
        Ok(())
    }

    /// Removes a snapshot.
    pub(crate) async fn delete_snapshot(&self, name: &WorldName, snapshot: &str) -> Result<(), Refusal> {
        let kept = snapshot_of(name, snapshot);
        let there = self.store.write(move |tx| tx.drop_world(&kept)).await?;
        self.swept.notify_one();
        if there { Ok(()) } else { Err(NO_SNAPSHOT) }
    }

    /// Names of the snapshots of a world, in order.
    pub(crate) async fn snapshots(&self, name: &WorldName) -> Result<Vec<String>, Refusal> {
        let prefix = snapshot_of(name, "");
        let all = self.store.worlds().await?;
        Ok(all.into_iter().filter_map(|(it, _)| Some(it.strip_prefix(&prefix)?.to_owned())).collect())
    }

    /// Names of all worlds, in order, and when each was last used.
    pub(crate) async fn list(&self) -> Result<BTreeMap<WorldName, Option<DateTime<Utc>>>, Refusal> {
        let mut list = BTreeMap::new();
        for (name, world) in self.store.worlds().await? {
            let Some(name) = WorldName::parse(&name) else { continue };
            let used = self.store.world_setting(world, USED).await?;
            let used = used.and_then(|it| std::str::from_utf8(&it).ok()?.parse().ok());
            list.insert(name, used.and_then(|used| DateTime::from_timestamp(used, 0)));
        }
        Ok(list)
    }

    /// Removes a world with its snapshots.
    pub(crate) async fn delete(&self, name: &WorldName) -> Result<(), Refusal> {
        let there = self.delete_with_snapshots(name).await?;
        if there { Ok(()) } else { Err(Refusal::NotFound("There is no world of this name")) }
    }

    pub(super) async fn delete_with_snapshots(&self, name: &WorldName) -> Result<bool, StoreError> {
        let (wanted, prefix) = (name.clone(), snapshot_of(name, ""));
        let delete = move |tx: &mut Transaction<'_>| {
            for (snapshot, _) in tx.worlds()?.iter().filter(|(it, _)| it.starts_with(&prefix)) {
                tx.drop_world(snapshot)?;
            }
            tx.drop_world(wanted.as_str())
        };
        let there = self.store.write(delete).await?;
        self.changed(name);
        Ok(there)
    }

    /// Changes the clock of a world; what it is then. `change` says why it cannot be changed.
    pub(crate) async fn set_clock(
        &self,
        name: &WorldName,
        change: impl Fn(Clock) -> Result<Clock, String> + Send + 'static,
    ) -> Result<(), Refusal> {
        let set = move |tx: &mut Transaction<'_>, world| {
            let clock = tx.world_setting(world, CLOCK)?;
            let clock = clock.and_then(|kept| serde_json::from_slice(&kept).ok()).unwrap_or_default();
            let clock = change(clock).map_err(|fault| Refusal::Request(vec![fault]))?;
            let kept = serde_json::to_vec(&clock).map_err(Refusal::internal)?;
            Ok::<_, Refusal>(tx.set_world_setting(world, CLOCK, Some(&kept))?)
        };
        self.enter(name).await?.write(set).await?;
        self.changed(name);
        Ok(())
    }

    /// Adds a fault to a world: the fault with its number.
    pub(crate) async fn add_fault(&self, name: &WorldName, fault: Fault) -> Result<Fault, Refusal> {
        let add = move |tx: &mut Transaction<'_>, world| {
            let mut faults = read_faults(tx.world_setting(world, FAULTS)?.as_deref());
            let mut fault = fault.clone();
            fault.id = tx.counter(world, FAULTS)?;
            faults.push(fault.clone());
            let kept = serde_json::to_vec(&faults).map_err(Refusal::internal)?;
            tx.set_world_setting(world, FAULTS, Some(&kept))?;
            Ok::<_, Refusal>(fault)
        };
        let fault = self.enter(name).await?.write(add).await?;
        self.changed(name);
        Ok(fault)
    }

    /// Removes a fault of a world.
    pub(crate) async fn delete_fault(&self, name: &WorldName, id: i64) -> Result<(), Refusal> {
        let delete = move |tx: &mut Transaction<'_>, world| {
            let mut faults = read_faults(tx.world_setting(world, FAULTS)?.as_deref());
            let before = faults.len();
            faults.retain(|fault| fault.id != id);
            if faults.len() == before {
                return Err(Refusal::NotFound("There is no fault of this number"));
            }
            let kept = serde_json::to_vec(&faults).map_err(Refusal::internal)?;
            Ok(tx.set_world_setting(world, FAULTS, Some(&kept))?)
        };
        self.enter(name).await?.write(delete).await?;
        self.changed(name);
        Ok(())
    }

    /// Removes all faults of a world.
    pub(crate) async fn clear_faults(&self, name: &WorldName) -> Result<(), Refusal> {
        let clear = move |tx: &mut Transaction<'_>, world| {
            Ok::<_, Refusal>(tx.set_world_setting(world, FAULTS, None)?)
        };
        self.enter(name).await?.write(clear).await?;
        self.changed(name);
        Ok(())
    }

    /// The next request sees what was done.
    pub(super) fn changed(&self, name: &WorldName) {
        self.stale(name);
        self.swept.notify_one();
    }
}

fn snapshot_of(name: &WorldName, snapshot: &str) -> String {
    format!("{name}{SNAPSHOT}{snapshot}")
}
