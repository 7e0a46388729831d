// Written by `cargo xtask generate` from spec/control.yaml. Do not edit.

mod openapi;
mod server;
pub mod control;

pub use openapi::*;
pub use server::*;
pub use control::{
    Control, WorldResetRequest, WorldResetResponse, WorldSeedRequest, WorldSeedResponse,
    SnapshotIndexRequest, SnapshotIndexResponse, SnapshotWriteRequest,
    SnapshotWriteResponse, SnapshotDeleteRequest, SnapshotDeleteResponse,
    SnapshotRestoreRequest, SnapshotRestoreResponse, ClockShowRequest, ClockShowResponse,
    ClockUpdateRequest, ClockUpdateResponse, FaultIndexRequest, FaultIndexResponse,
    FaultCreateRequest, FaultCreateResponse, FaultClearRequest, FaultClearResponse,
    FaultDeleteRequest, FaultDeleteResponse, CollectionIndexRequest,
    CollectionIndexResponse, RecordIndexRequest, RecordIndexResponse,
    JournalIndexRequest, JournalIndexResponse, JournalClearRequest, JournalClearResponse,
    WorldIndexRequest, WorldIndexResponse, WorldDeleteRequest, WorldDeleteResponse,
};
