//! The operations of the control plane.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use coupa_control_api::{
    ClockShowRequest, ClockShowResponse, ClockUpdateRequest, ClockUpdateResponse, CollectionIndexRequest,
    CollectionIndexResponse, Control, FaultClearRequest, FaultClearResponse, FaultCreateRequest,
    FaultCreateResponse, FaultDeleteRequest, FaultDeleteResponse, FaultIndexRequest, FaultIndexResponse,
    JournalClearRequest, JournalClearResponse, JournalIndexRequest, JournalIndexResponse, RecordIndexRequest,
    RecordIndexResponse, SnapshotDeleteRequest, SnapshotDeleteResponse, SnapshotIndexRequest,
    SnapshotIndexResponse, SnapshotRestoreRequest, SnapshotRestoreResponse, SnapshotWriteRequest,
    SnapshotWriteResponse, WorldDeleteRequest, WorldDeleteResponse, WorldIndexRequest, WorldIndexResponse,
    WorldResetRequest, WorldResetResponse, WorldSeedRequest, WorldSeedResponse,
};
use coupa_control_types::{
    Clock, ClockChange, CollectionEntry, CollectionList, Fault, FaultList, Journal, JournalEntry, Snapshot,
    SnapshotList, WorldEntry, WorldList,
};
use coupa_serve::{Context, Failure, Stored};
use coupa_store::{Page, PageQuery};

use crate::{
    refusal::Refusal,
    rules,
    state::State,
    world::{self, WorldName},
};

type Called = Context<Option<()>>;

/// The control plane on the worlds.
pub(super) struct Plane(pub(super) Arc<State>);

/// The world of a call. Names were checked before.
fn name(said: Option<&String>) -> Result<WorldName, Refusal> {
    let Some(said) = said else { return Ok(WorldName::unsaid()) };
    WorldName::parse(said).ok_or_else(|| Refusal::Request(vec!["this is no name of a world".to_owned()]))
}

impl Control for Plane {
    type Principal = ();

    async fn world_reset(
        &self,
        request: WorldResetRequest,
        _: Called,
    ) -> Result<WorldResetResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.worlds.reset(&name, None).await?;
        Ok(WorldResetResponse::NoContent)
    }

    async fn world_seed(&self, request: WorldSeedRequest, _: Called) -> Result<WorldSeedResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let seed = request
            .body
            .value()
            .seed
            .parse()
            .map_err(|_| Refusal::Request(vec!["a seed is examples, none or a number".to_owned()]))?;
        self.0.worlds.reset(&name, Some(seed)).await?;
        Ok(WorldSeedResponse::NoContent)
    }

    async fn snapshot_index(
        &self,
        request: SnapshotIndexRequest,
        _: Called,
    ) -> Result<SnapshotIndexResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let snapshots = self.0.worlds.snapshots(&name).await?.into_iter().map(Snapshot::new).collect();
        Ok(SnapshotIndexResponse::Ok(SnapshotList::new(snapshots).into()))
    }

    async fn snapshot_write(
        &self,
        request: SnapshotWriteRequest,
        _: Called,
    ) -> Result<SnapshotWriteResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.worlds.snapshot(&name, &request.name).await?;
        Ok(SnapshotWriteResponse::NoContent)
    }

    async fn snapshot_delete(
        &self,
        request: SnapshotDeleteRequest,
        _: Called,
    ) -> Result<SnapshotDeleteResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.worlds.delete_snapshot(&name, &request.name).await?;
        Ok(SnapshotDeleteResponse::NoContent)
    }

    async fn snapshot_restore(
        &self,
        request: SnapshotRestoreRequest,
        _: Called,
    ) -> Result<SnapshotRestoreResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.worlds.restore(&name, &request.name).await?;
        Ok(SnapshotRestoreResponse::NoContent)
    }

    async fn clock_show(&self, request: ClockShowRequest, _: Called) -> Result<ClockShowResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        Ok(ClockShowResponse::Ok(self.clock(&name).await?.into()))
    }

    async fn clock_update(
        &self,
        request: ClockUpdateRequest,
        _: Called,
    ) -> Result<ClockUpdateResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let wanted = request.body.into_value();
        self.0.worlds.set_clock(&name, move |clock| changed(clock, &wanted)).await?;
        Ok(ClockUpdateResponse::Ok(self.clock(&name).await?.into()))
    }

    async fn fault_index(
        &self,
        request: FaultIndexRequest,
        _: Called,
    ) -> Result<FaultIndexResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let faults = self.0.worlds.enter(&name).await?.faults.list();
        Ok(FaultIndexResponse::Ok(FaultList::new(faults).into()))
    }

    async fn fault_create(
        &self,
        request: FaultCreateRequest,
        _: Called,
    ) -> Result<FaultCreateResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        // A fault is what was sent, and its number.
        let sent = request.body.into_value();
        let fault = Fault {
            operation: sent.operation,
            count: sent.count,
            probability: sent.probability,
            latency_ms: sent.latency_ms,
            jitter_ms: sent.jitter_ms,
            status: sent.status,
            retry_after: sent.retry_after,
            reset: sent.reset,
            raw: sent.raw,
            truncate: sent.truncate,
            rate_limit: sent.rate_limit,
            ..Fault::new(0)
        };
        world::fault_of(&fault).map_err(|detail| Refusal::Request(vec![detail]))?;
        let fault = self.0.worlds.add_fault(&name, fault).await?;
        Ok(FaultCreateResponse::Created(fault.into()))
    }

    async fn fault_clear(
        &self,
        request: FaultClearRequest,
        _: Called,
    ) -> Result<FaultClearResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.worlds.clear_faults(&name).await?;
        Ok(FaultClearResponse::NoContent)
    }

    async fn fault_delete(
        &self,
        request: FaultDeleteRequest,
        _: Called,
    ) -> Result<FaultDeleteResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.worlds.delete_fault(&name, request.id).await?;
        Ok(FaultDeleteResponse::NoContent)
    }

    async fn collection_index(
        &self,
        request: CollectionIndexRequest,
        _: Called,
    ) -> Result<CollectionIndexResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let world = self.0.worlds.enter(&name).await?;
        let mut collections = Vec::new();
        for rules in rules::ALL {
            let resource = rules.resource().name;
            let total = world.store.count(world.world, resource, &[]).await?;
            collections.push(CollectionEntry::new(resource, i64::try_from(total)?));
        }
        Ok(CollectionIndexResponse::Ok(CollectionList::new(collections).into()))
    }

    async fn record_index(
        &self,
        request: RecordIndexRequest,
        _: Called,
    ) -> Result<RecordIndexResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let known = rules::ALL.into_iter().find(|rules| rules.resource().name == request.name);
        let rules = known.ok_or(Refusal::NotFound("There is no resource of this name"))?;
        let query = PageQuery {
            descending: request.newest_first,
            offset: u64::try_from(request.offset).unwrap_or_default(),
            ..PageQuery::first(u64::try_from(request.limit).unwrap_or_default()).with_total()
        };
        let world = self.0.worlds.enter(&name).await?;
        let page = world.store.page(world.world, rules.resource().name, &query).await?;
        Ok(RecordIndexResponse::Ok(Stored::from_json(joined(&page)).into()))
    }

    async fn journal_index(
        &self,
        request: JournalIndexRequest,
        _: Called,
    ) -> Result<JournalIndexResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        let fits = |entry: &JournalEntry| {
            request.operation.as_ref().is_none_or(|it| entry.operation.as_ref() == Some(it))
                && request.method.as_ref().is_none_or(|it| entry.method.eq_ignore_ascii_case(it))
                && request.path.as_ref().is_none_or(|it| entry.path.contains(it.as_str()))
                && request.status.is_none_or(|it| entry.status == it)
                && request.after.is_none_or(|it| entry.number > it)
        };
        let limit = usize::try_from(request.limit).unwrap_or_default();
        let (count, entries) = self.0.journal.find(&name, limit, fits);
        let journal = Journal::new(self.0.journal.process.clone(), i64::try_from(count)?, entries);
        Ok(JournalIndexResponse::Ok(journal.into()))
    }

    async fn journal_clear(
        &self,
        request: JournalClearRequest,
        _: Called,
    ) -> Result<JournalClearResponse, Failure> {
        let name = name(request.x_sandbox_world.as_ref())?;
        self.0.journal.clear(&name);
        Ok(JournalClearResponse::NoContent)
    }

    async fn world_index(&self, _: WorldIndexRequest, _: Called) -> Result<WorldIndexResponse, Failure> {
        let worlds = self.0.worlds.list().await?.into_iter().map(|(name, used)| WorldEntry {
            used_at: used.map(Into::into),
            ..WorldEntry::new(name.as_str())
        });
        Ok(WorldIndexResponse::Ok(WorldList::new(worlds.collect()).into()))
    }

    async fn world_delete(
        &self,
        request: WorldDeleteRequest,
        _: Called,
    ) -> Result<WorldDeleteResponse, Failure> {
        let name = name(Some(&request.name))?;
        self.0.worlds.delete(&name).await?;
        Ok(WorldDeleteResponse::NoContent)
    }
}

/// A page of records as the document has it. The records are sent as they are stored.
fn joined(page: &Page) -> Vec<u8> {
    let mut json = format!(r#"{{"total":{},"records":"#, page.total.unwrap_or_default()).into_bytes();
    json.extend_from_slice(&page.array());
    json.push(b'}');
    json
}

impl Plane {
    async fn clock(&self, name: &WorldName) -> Result<Clock, Refusal> {
        let world = self.0.worlds.enter(name).await?;
        Ok(Clock::new(world.now().into(), world.clock.is_frozen()))
    }
}

/// The clock after a change, or why there can be none.
fn changed(clock: world::Clock, wanted: &ClockChange) -> Result<world::Clock, String> {
    const BEYOND: &str = "the clock cannot show this moment: years have four digits";
    let real: DateTime<Utc> = Utc::now();
    let mut clock = clock;
    if let Some(now) = wanted.now {
        clock = clock.set(real, now.to_utc()).ok_or(BEYOND)?;
    }
    if let Some(length) = &wanted.advance {
        let length = world::length(length).ok_or("this is no length of time, such as 25h")?;
        clock = clock.advance(real, length).ok_or(BEYOND)?;
    }
    Ok(match wanted.frozen {
        Some(frozen) => clock.freeze(real, frozen),
        None => clock,
    })
}
