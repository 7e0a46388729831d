// Written by `cargo xtask generate` from spec/control.yaml. Do not edit.

//! Tag `control`.

use std::sync::Arc;
use coupa_serve::{
    Answer, Body, Call, Context, Failure, Input, Reply, Routes, Valid, check, decode,
};
use http::StatusCode;

/// Worlds of the sandbox.
///
/// A method an operation; `async fn` does for each. What is not implemented answers 501.
pub trait Control: Send + Sync + 'static {
    /// What handlers learn about the caller.
    type Principal: Clone + Send + Sync + 'static;
    /// Empties the world and seeds it anew.
    ///
    /// `POST /_sandbox/reset`
    ///
    /// Records, ids, clock and faults are as in a new world with the seed of the sandbox. Snapshots stay. It costs
    /// the same whatever the world held.
    ///
    /// May be called without credentials.
    fn world_reset(
        &self,
        request: WorldResetRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<WorldResetResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Empties the world and seeds it as asked.
    ///
    /// `POST /_sandbox/seed`
    ///
    /// May be called without credentials.
    fn world_seed(
        &self,
        request: WorldSeedRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<WorldSeedResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Lists the snapshots of the world.
    ///
    /// `GET /_sandbox/snapshots`
    ///
    /// May be called without credentials.
    fn snapshot_index(
        &self,
        request: SnapshotIndexRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<SnapshotIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Keeps the world as it is now under a name.
    ///
    /// `PUT /_sandbox/snapshots/{name}`
    ///
    /// May be called without credentials.
    fn snapshot_write(
        &self,
        request: SnapshotWriteRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<SnapshotWriteResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Removes a snapshot.
    ///
    /// `DELETE /_sandbox/snapshots/{name}`
    ///
    /// May be called without credentials.
    fn snapshot_delete(
        &self,
        request: SnapshotDeleteRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<SnapshotDeleteResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Makes the world what it was when the snapshot was taken.
    ///
    /// `POST /_sandbox/snapshots/{name}/restore`
    ///
    /// Records, ids, clock and faults are those of then.
    ///
    /// May be called without credentials.
    fn snapshot_restore(
        &self,
        request: SnapshotRestoreRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<SnapshotRestoreResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Tells the time of the world.
    ///
    /// `GET /_sandbox/clock`
    ///
    /// May be called without credentials.
    fn clock_show(
        &self,
        request: ClockShowRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<ClockShowResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Sets, moves, stops or starts the clock of the world.
    ///
    /// `PUT /_sandbox/clock`
    ///
    /// Timestamps and the expiry of tokens go by this clock. Members are taken in the order `now`, `advance`,
    /// `frozen`; an empty object changes nothing.
    ///
    /// May be called without credentials.
    fn clock_update(
        &self,
        request: ClockUpdateRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<ClockUpdateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Lists the faults of the world.
    ///
    /// `GET /_sandbox/faults`
    ///
    /// May be called without credentials.
    fn fault_index(
        &self,
        request: FaultIndexRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<FaultIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Adds a fault to the world.
    ///
    /// `POST /_sandbox/faults`
    ///
    /// Each request to the two APIs meets the first fault that fits it: its operation, its count and its
    /// probability. A latency is waited for first; then at most one of `status`, `reset`, `raw`, `truncate` and
    /// `rate_limit` says what becomes of the answer. It stands for what lies before the API, such as a load
    /// balancer: it is met before credentials are judged, by requests without any too.
    ///
    /// May be called without credentials.
    fn fault_create(
        &self,
        request: FaultCreateRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<FaultCreateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Removes all faults of the world.
    ///
    /// `DELETE /_sandbox/faults`
    ///
    /// May be called without credentials.
    fn fault_clear(
        &self,
        request: FaultClearRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<FaultClearResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Removes a fault of the world.
    ///
    /// `DELETE /_sandbox/faults/{id}`
    ///
    /// May be called without credentials.
    fn fault_delete(
        &self,
        request: FaultDeleteRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<FaultDeleteResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Tells what the world holds.
    ///
    /// `GET /_sandbox/records`
    ///
    /// May be called without credentials.
    fn collection_index(
        &self,
        request: CollectionIndexRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<CollectionIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Shows records of the world as they are stored.
    ///
    /// `GET /_sandbox/records/{name}`
    ///
    /// Without credentials of the two APIs, in the order of their ids. What the journal says of the two APIs says
    /// nothing of this.
    ///
    /// May be called without credentials.
    fn record_index(
        &self,
        request: RecordIndexRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<RecordIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Tells the requests that the world answered, the newest last.
    ///
    /// `GET /_sandbox/journal`
    ///
    /// The journal is kept in memory, a bounded ring in each process. A test that wants to know whether something
    /// was asked reads `count`, which counts all that fit, also beyond `limit`.
    ///
    /// May be called without credentials.
    fn journal_index(
        &self,
        request: JournalIndexRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<JournalIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Forgets the requests of the world.
    ///
    /// `DELETE /_sandbox/journal`
    ///
    /// May be called without credentials.
    fn journal_clear(
        &self,
        request: JournalClearRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<JournalClearResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Lists all worlds.
    ///
    /// `GET /_sandbox/worlds`
    ///
    /// May be called without credentials.
    fn world_index(
        &self,
        request: WorldIndexRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<WorldIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Removes a world with its snapshots.
    ///
    /// `DELETE /_sandbox/worlds/{name}`
    ///
    /// Its next use makes it anew.
    ///
    /// May be called without credentials.
    fn world_delete(
        &self,
        request: WorldDeleteRequest,
        context: Context<Option<Self::Principal>>,
    ) -> impl Future<Output = Result<WorldDeleteResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
}

/// The operations of this tag, bound to an implementation.
pub fn routes<I: Control>(implementation: &Arc<I>) -> Routes<I::Principal> {
    Routes::new(super::SCHEMES)
        .operation(
            &coupa_control_types::operations::WORLD_RESET,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = WorldResetRequest::read(&mut call.input)?;
                implementation.world_reset(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::WORLD_SEED,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = WorldSeedRequest::read(&mut call.input).await?;
                implementation.world_seed(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::SNAPSHOT_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = SnapshotIndexRequest::read(&mut call.input)?;
                implementation.snapshot_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::SNAPSHOT_WRITE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = SnapshotWriteRequest::read(&mut call.input)?;
                implementation.snapshot_write(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::SNAPSHOT_DELETE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = SnapshotDeleteRequest::read(&mut call.input)?;
                implementation.snapshot_delete(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::SNAPSHOT_RESTORE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = SnapshotRestoreRequest::read(&mut call.input)?;
                implementation.snapshot_restore(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::CLOCK_SHOW,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = ClockShowRequest::read(&mut call.input)?;
                implementation.clock_show(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::CLOCK_UPDATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = ClockUpdateRequest::read(&mut call.input).await?;
                implementation.clock_update(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::FAULT_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = FaultIndexRequest::read(&mut call.input)?;
                implementation.fault_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::FAULT_CREATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = FaultCreateRequest::read(&mut call.input).await?;
                implementation.fault_create(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::FAULT_CLEAR,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = FaultClearRequest::read(&mut call.input)?;
                implementation.fault_clear(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::FAULT_DELETE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = FaultDeleteRequest::read(&mut call.input)?;
                implementation.fault_delete(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::COLLECTION_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = CollectionIndexRequest::read(&mut call.input)?;
                implementation.collection_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::RECORD_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = RecordIndexRequest::read(&mut call.input)?;
                implementation.record_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::JOURNAL_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = JournalIndexRequest::read(&mut call.input)?;
                implementation.journal_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::JOURNAL_CLEAR,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = JournalClearRequest::read(&mut call.input)?;
                implementation.journal_clear(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::WORLD_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = WorldIndexRequest::read(&mut call.input)?;
                implementation.world_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_control_types::operations::WORLD_DELETE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.optional_principal();
                let request = WorldDeleteRequest::read(&mut call.input)?;
                implementation.world_delete(request, call.context(principal)).await
            },
        )
}

/// Request of [`Control::world_reset`]: `POST /_sandbox/reset`.
#[derive(Debug)]
pub struct WorldResetRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl WorldResetRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::world_reset`]: one variant a documented status.
#[derive(Debug)]
pub enum WorldResetResponse {
    /// 204: The world is as new.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for WorldResetResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::world_seed`]: `POST /_sandbox/seed`.
#[derive(Debug)]
pub struct WorldSeedRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The body.
    pub body: Valid<coupa_control_types::SeedRequest>,
}

impl WorldSeedRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let body = input.body(coupa_control_schema::seed_request::parse_with).await?;
        let (Some(x_sandbox_world), Some(body)) = (x_sandbox_world, body) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, body })
    }
}

/// Answers of [`Control::world_seed`]: one variant a documented status.
#[derive(Debug)]
pub enum WorldSeedResponse {
    /// 204: The world holds what was asked for.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 413: The body is too large.
    ContentTooLarge(Body<coupa_control_types::Problem>),
    /// 415: The body is no JSON.
    UnsupportedMediaType(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for WorldSeedResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 406 | 413 | 415 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::snapshot_index`]: `GET /_sandbox/snapshots`.
#[derive(Debug)]
pub struct SnapshotIndexRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl SnapshotIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::snapshot_index`]: one variant a documented status.
#[derive(Debug)]
pub enum SnapshotIndexResponse {
    /// 200: Their names, in order.
    Ok(Body<coupa_control_types::SnapshotList>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for SnapshotIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::snapshot_list::check)
                    .json(
                        "application/json",
                        Body::Stored(
                            body.written(coupa_control_schema::snapshot_list::write)?,
                        ),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::snapshot_write`]: `PUT /_sandbox/snapshots/{name}`.
#[derive(Debug)]
pub struct SnapshotWriteRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The name.
    pub name: coupa_control_types::Name,
}

impl SnapshotWriteRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        static NAME_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let name = input
            .path("name")
            .required(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &NAME_PATTERN)?;
                decode::string(text)
            });
        let (Some(x_sandbox_world), Some(name)) = (x_sandbox_world, name) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, name })
    }
}

/// Answers of [`Control::snapshot_write`]: one variant a documented status.
#[derive(Debug)]
pub enum SnapshotWriteResponse {
    /// 204: It is kept, in place of an older one of this name.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for SnapshotWriteResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::snapshot_delete`]: `DELETE /_sandbox/snapshots/{name}`.
#[derive(Debug)]
pub struct SnapshotDeleteRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The name.
    pub name: coupa_control_types::Name,
}

impl SnapshotDeleteRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        static NAME_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let name = input
            .path("name")
            .required(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &NAME_PATTERN)?;
                decode::string(text)
            });
        let (Some(x_sandbox_world), Some(name)) = (x_sandbox_world, name) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, name })
    }
}

/// Answers of [`Control::snapshot_delete`]: one variant a documented status.
#[derive(Debug)]
pub enum SnapshotDeleteResponse {
    /// 204: It is gone.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 404: There is nothing of this name.
    NotFound(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for SnapshotDeleteResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 404 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::snapshot_restore`]: `POST /_sandbox/snapshots/{name}/restore`.
#[derive(Debug)]
pub struct SnapshotRestoreRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The name.
    pub name: coupa_control_types::Name,
}

impl SnapshotRestoreRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        static NAME_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let name = input
            .path("name")
            .required(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &NAME_PATTERN)?;
                decode::string(text)
            });
        let (Some(x_sandbox_world), Some(name)) = (x_sandbox_world, name) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, name })
    }
}

/// Answers of [`Control::snapshot_restore`]: one variant a documented status.
#[derive(Debug)]
pub enum SnapshotRestoreResponse {
    /// 204: The world is as it was.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 404: There is nothing of this name.
    NotFound(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for SnapshotRestoreResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 404 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::clock_show`]: `GET /_sandbox/clock`.
#[derive(Debug)]
pub struct ClockShowRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl ClockShowRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::clock_show`]: one variant a documented status.
#[derive(Debug)]
pub enum ClockShowResponse {
    /// 200: The time of the world.
    Ok(Body<coupa_control_types::Clock>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for ClockShowResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::clock::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_control_schema::clock::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::clock_update`]: `PUT /_sandbox/clock`.
#[derive(Debug)]
pub struct ClockUpdateRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The body.
    pub body: Valid<coupa_control_types::ClockChange>,
}

impl ClockUpdateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let body = input.body(coupa_control_schema::clock_change::parse_with).await?;
        let (Some(x_sandbox_world), Some(body)) = (x_sandbox_world, body) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, body })
    }
}

/// Answers of [`Control::clock_update`]: one variant a documented status.
#[derive(Debug)]
pub enum ClockUpdateResponse {
    /// 200: The time of the world.
    Ok(Body<coupa_control_types::Clock>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 413: The body is too large.
    ContentTooLarge(Body<coupa_control_types::Problem>),
    /// 415: The body is no JSON.
    UnsupportedMediaType(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for ClockUpdateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 406 | 413 | 415 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::clock::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_control_schema::clock::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::fault_index`]: `GET /_sandbox/faults`.
#[derive(Debug)]
pub struct FaultIndexRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl FaultIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::fault_index`]: one variant a documented status.
#[derive(Debug)]
pub enum FaultIndexResponse {
    /// 200: In the order in which they were added.
    Ok(Body<coupa_control_types::FaultList>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for FaultIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::fault_list::check)
                    .json(
                        "application/json",
                        Body::Stored(
                            body.written(coupa_control_schema::fault_list::write)?,
                        ),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::fault_create`]: `POST /_sandbox/faults`.
#[derive(Debug)]
pub struct FaultCreateRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The body.
    pub body: Valid<coupa_control_types::FaultCreate>,
}

impl FaultCreateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let body = input.body(coupa_control_schema::fault_create::parse_with).await?;
        let (Some(x_sandbox_world), Some(body)) = (x_sandbox_world, body) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, body })
    }
}

/// Answers of [`Control::fault_create`]: one variant a documented status.
#[derive(Debug)]
pub enum FaultCreateResponse {
    /// 201: The fault, with its id.
    Created(Body<coupa_control_types::Fault>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 413: The body is too large.
    ContentTooLarge(Body<coupa_control_types::Problem>),
    /// 415: The body is no JSON.
    UnsupportedMediaType(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for FaultCreateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 201 | 400 | 401 | 403 | 406 | 413 | 415 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Created(body) => {
                Reply::new(StatusCode::CREATED)
                    .checked_by(coupa_control_schema::fault::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_control_schema::fault::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::fault_clear`]: `DELETE /_sandbox/faults`.
#[derive(Debug)]
pub struct FaultClearRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl FaultClearRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::fault_clear`]: one variant a documented status.
#[derive(Debug)]
pub enum FaultClearResponse {
    /// 204: There are none.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for FaultClearResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::fault_delete`]: `DELETE /_sandbox/faults/{id}`.
#[derive(Debug)]
pub struct FaultDeleteRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// Its number.
    pub id: i64,
}

impl FaultDeleteRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let (Some(x_sandbox_world), Some(id)) = (x_sandbox_world, id) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world, id })
    }
}

/// Answers of [`Control::fault_delete`]: one variant a documented status.
#[derive(Debug)]
pub enum FaultDeleteResponse {
    /// 204: It is gone.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 404: There is nothing of this name.
    NotFound(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for FaultDeleteResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 404 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::collection_index`]: `GET /_sandbox/records`.
#[derive(Debug)]
pub struct CollectionIndexRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl CollectionIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::collection_index`]: one variant a documented status.
#[derive(Debug)]
pub enum CollectionIndexResponse {
    /// 200: Each resource, and how many records of it there are.
    Ok(Body<coupa_control_types::CollectionList>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for CollectionIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::collection_list::check)
                    .json(
                        "application/json",
                        Body::Stored(
                            body.written(coupa_control_schema::collection_list::write)?,
                        ),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::record_index`]: `GET /_sandbox/records/{name}`.
#[derive(Debug)]
pub struct RecordIndexRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// The name.
    pub name: coupa_control_types::Name,
    /// So many of them.
    pub limit: i64,
    /// Behind so many.
    pub offset: i64,
    /// Whether the largest id comes first.
    pub newest_first: bool,
}

impl RecordIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        static NAME_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let name = input
            .path("name")
            .required(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &NAME_PATTERN)?;
                decode::string(text)
            });
        let limit = input
            .query("limit")
            .default(&["50"])
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &0)?;
                check::maximum(&value, &250)?;
                Ok(value)
            });
        let offset = input
            .query("offset")
            .default(&["0"])
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &0)?;
                Ok(value)
            });
        let newest_first = input
            .query("newest_first")
            .default(&["false"])
            .required(decode::boolean);
        let (
            Some(x_sandbox_world),
            Some(name),
            Some(limit),
            Some(offset),
            Some(newest_first),
        ) = (x_sandbox_world, name, limit, offset, newest_first) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            x_sandbox_world,
            name,
            limit,
            offset,
            newest_first,
        })
    }
}

/// Answers of [`Control::record_index`]: one variant a documented status.
#[derive(Debug)]
pub enum RecordIndexResponse {
    /// 200: A page of records.
    Ok(Body<coupa_control_types::RecordList>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 404: There is nothing of this name.
    NotFound(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for RecordIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::record_list::check)
                    .json(
                        "application/json",
                        Body::Stored(
                            body.written(coupa_control_schema::record_list::write)?,
                        ),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::journal_index`]: `GET /_sandbox/journal`.
#[derive(Debug)]
pub struct JournalIndexRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
    /// Only requests of this operation.
    pub operation: Option<String>,
    /// Only requests with this method.
    pub method: Option<String>,
    /// Only requests whose path contains this.
    pub path: Option<String>,
    /// Only requests that were answered with this status.
    pub status: Option<i64>,
    /// Only requests behind the one with this number.
    pub after: Option<i64>,
    /// So many of the newest.
    pub limit: i64,
}

impl JournalIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let operation = input
            .query("operation")
            .optional(|text| {
                check::max_length(text, 100)?;
                decode::string(text)
            });
        let method = input
            .query("method")
            .optional(|text| {
                check::max_length(text, 20)?;
                decode::string(text)
            });
        let path = input
            .query("path")
            .optional(|text| {
                check::max_length(text, 1000)?;
                decode::string(text)
            });
        let status = input
            .query("status")
            .optional(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &100)?;
                check::maximum(&value, &599)?;
                Ok(value)
            });
        let after = input
            .query("after")
            .optional(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &0)?;
                Ok(value)
            });
        let limit = input
            .query("limit")
            .default(&["100"])
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &0)?;
                check::maximum(&value, &1000)?;
                Ok(value)
            });
        let (
            Some(x_sandbox_world),
            Some(operation),
            Some(method),
            Some(path),
            Some(status),
            Some(after),
            Some(limit),
        ) = (x_sandbox_world, operation, method, path, status, after, limit) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            x_sandbox_world,
            operation,
            method,
            path,
            status,
            after,
            limit,
        })
    }
}

/// Answers of [`Control::journal_index`]: one variant a documented status.
#[derive(Debug)]
pub enum JournalIndexResponse {
    /// 200: What was asked and answered.
    Ok(Body<coupa_control_types::Journal>),
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for JournalIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::journal::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_control_schema::journal::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::journal_clear`]: `DELETE /_sandbox/journal`.
#[derive(Debug)]
pub struct JournalClearRequest {
    /// The world; `default` if not said.
    pub x_sandbox_world: Option<coupa_control_types::Name>,
}

impl JournalClearRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static X_SANDBOX_WORLD_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let x_sandbox_world = input
            .header("X-Sandbox-World")
            .optional(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &X_SANDBOX_WORLD_PATTERN)?;
                decode::string(text)
            });
        let Some(x_sandbox_world) = x_sandbox_world else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { x_sandbox_world })
    }
}

/// Answers of [`Control::journal_clear`]: one variant a documented status.
#[derive(Debug)]
pub enum JournalClearResponse {
    /// 204: The journal of the world is empty, in this process.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for JournalClearResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::world_index`]: `GET /_sandbox/worlds`.
#[derive(Debug)]
pub struct WorldIndexRequest {}

impl WorldIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        input.check()?;
        Ok(Self {})
    }
}

/// Answers of [`Control::world_index`]: one variant a documented status.
#[derive(Debug)]
pub enum WorldIndexResponse {
    /// 200: Their names, in order.
    Ok(Body<coupa_control_types::WorldList>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 406: The caller accepts no media type of the answer.
    NotAcceptable(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for WorldIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 401 | 403 | 406 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_control_schema::world_list::check)
                    .json(
                        "application/json",
                        Body::Stored(
                            body.written(coupa_control_schema::world_list::write)?,
                        ),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}

/// Request of [`Control::world_delete`]: `DELETE /_sandbox/worlds/{name}`.
#[derive(Debug)]
pub struct WorldDeleteRequest {
    /// The name.
    pub name: coupa_control_types::Name,
}

impl WorldDeleteRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static NAME_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[A-Za-z0-9_-]{1,64}$",
        ));
        let name = input
            .path("name")
            .required(|text| {
                check::pattern(text, "^[A-Za-z0-9_-]{1,64}$", &NAME_PATTERN)?;
                decode::string(text)
            });
        let Some(name) = name else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { name })
    }
}

/// Answers of [`Control::world_delete`]: one variant a documented status.
#[derive(Debug)]
pub enum WorldDeleteResponse {
    /// 204: It is gone.
    NoContent,
    /// 400: The request breaks this document.
    BadRequest(Body<coupa_control_types::Problem>),
    /// 401: The control key is missing or wrong.
    Unauthorized(Body<coupa_control_types::Problem>),
    /// 403: The request came from a page of somebody else, or by a name that is not the sandbox's.
    Forbidden(Body<coupa_control_types::Problem>),
    /// 404: There is nothing of this name.
    NotFound(Body<coupa_control_types::Problem>),
    /// 500: The sandbox failed.
    InternalServerError(Body<coupa_control_types::Problem>),
}

impl Answer for WorldDeleteResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 204 | 400 | 401 | 403 | 404 | 500)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::NoContent => Ok(Reply::new(StatusCode::NO_CONTENT)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Unauthorized(body) => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::Forbidden(body) => {
                Reply::new(StatusCode::FORBIDDEN)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_control_schema::problem::check)
                    .json(
                        "application/problem+json",
                        Body::Stored(body.written(coupa_control_schema::problem::write)?),
                    )
            }
        }
    }
}
