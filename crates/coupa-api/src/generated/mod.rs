// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

mod openapi;
mod server;
pub mod workers;
pub mod users;

pub use openapi::*;
pub use server::*;
pub use workers::{
    Workers, WorkerIndexRequest, WorkerIndexResponse, WorkerCreateRequest,
    WorkerCreateResponse, WorkerShowRequest, WorkerShowResponse, WorkerUpdateRequest,
    WorkerUpdateResponse, WorkerPatchRequest, WorkerPatchResponse,
    WorkerAvatarShowRequest, WorkerAvatarShowResponse, WorkerAvatarShowMediaType,
    WorkerAvatarCreateRequest, WorkerAvatarCreateForm, WorkerAvatarCreateResponse,
    WorkerAvatarUpdateRequest, WorkerAvatarUpdateForm, WorkerAvatarUpdateResponse,
    WorkerAvatarDeleteRequest, WorkerAvatarDeleteResponse, WorkerInviteRequest,
    WorkerInviteResponse,
};
pub use users::{
    Users, UserIndexRequest, UserIndexResponse, UserCreateRequest, UserCreateResponse,
    UserBulkUpdateRequest, UserBulkUpdateResponse, UserShowRequest, UserShowResponse,
    UserUpdateRequest, UserUpdateResponse,
};
