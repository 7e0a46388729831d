//! The Worker API on the store.

mod picture;

pub(crate) use self::picture::LARGEST as LARGEST_PICTURE;
use self::picture::{picture, remove_picture, set_picture};

use coupa_api::{
    WorkerAvatarCreateRequest, WorkerAvatarCreateResponse, WorkerAvatarDeleteRequest,
    WorkerAvatarDeleteResponse, WorkerAvatarShowRequest, WorkerAvatarShowResponse, WorkerAvatarUpdateRequest,
    WorkerAvatarUpdateResponse, WorkerCreateRequest, WorkerCreateResponse, WorkerIndexRequest,
    WorkerIndexResponse, WorkerInviteRequest, WorkerInviteResponse, WorkerPatchRequest, WorkerPatchResponse,
    WorkerShowRequest, WorkerShowResponse, WorkerUpdateRequest, WorkerUpdateResponse, Workers,
};
use coupa_serve::{Body, Context, Failure, Stored, Valid};
use coupa_store::{Key, Transaction, World};
use coupa_types::{ReturnObject, ReturnObjectOfWrite, SortDirection, WorkerResult, WorkerUpdate};

use crate::{
    app::Implementation,
    auth::Principal,
    errors,
    record::{self, Written, project::Projection},
    refusal::Refusal,
    rules::{
        Rules as _,
        worker::{self, WORKER},
    },
    service::{ListQuery, check_strict, largest_page},
    world::WorldHandle,
};

/// What an empty list is in XML.
const NO_RESULTS: &str = "No results match your search criteria.";
const UNKNOWN: Refusal = Refusal::NotFound("No worker with this id");

impl Workers for Implementation {
    type Principal = Principal;

    async fn worker_index(
        &self,
        request: WorkerIndexRequest,
        context: Context<Principal>,
    ) -> Result<WorkerIndexResponse, Failure> {
        check_strict(&context.request, &context.ignored)?;
        let projection = projection(request.fields.as_deref(), request.return_object)?;
        let query = ListQuery {
            limit: request.limit,
            maximum: largest_page(context.operation),
            offset: request.offset,
            order_by: request.order_by.as_deref(),
            descending: request.dir == Some(SortDirection::Desc),
            conditions: &request.conditions,
            total: false,
        };
        let page = context.principal.world.list(&WORKER, query).await?;
        if page.documents.is_empty() && errors::answers_in_xml(&context) {
            return Ok(WorkerIndexResponse::NotFound(vec![NO_RESULTS.to_owned()].into()));
        }
        let shown = context.principal.world.shown_page(&WORKER, &projection, &page)?;
        Ok(WorkerIndexResponse::Ok(Stored::from_json(shown).into()))
    }

    async fn worker_create(
        &self,
        request: WorkerCreateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerCreateResponse, Failure> {
        check_strict(&context.request, request.body.ignored().iter().chain(&context.ignored))?;
        let projection = projection_of_write(request.fields.as_deref(), request.return_object)?;
        let input = request.body.json().clone();
        let (world, author) = context.principal.place();
        let references = world.references();
        let create = move |tx: &mut Transaction<'_>, world: World| {
            record::create(tx, world, &WORKER, record::text_of(&input)?, author, &references)
        };
        let written = world.write(create).await?;
        Ok(WorkerCreateResponse::Created(
            answer(&context.principal.world, projection.as_ref(), written.document)?.into(),
        ))
    }

    async fn worker_show(
        &self,
        request: WorkerShowRequest,
        context: Context<Principal>,
    ) -> Result<WorkerShowResponse, Failure> {
        check_strict(&context.request, &context.ignored)?;
        let projection = projection(request.fields.as_deref(), request.return_object)?;
        let document =
            context.principal.world.find(&WORKER, &Key::Number(request.id)).await?.ok_or(UNKNOWN)?;
        Ok(WorkerShowResponse::Ok(result(&context.principal.world, &projection, document)?.into()))
    }

    async fn worker_update(
        &self,
        request: WorkerUpdateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerUpdateResponse, Failure> {
        let WorkerUpdateRequest { id, fields, return_object, body } = request;
        Ok(WorkerUpdateResponse::Ok(change(id, fields, return_object, body, context).await?))
    }

    async fn worker_patch(
        &self,
        request: WorkerPatchRequest,
        context: Context<Principal>,
    ) -> Result<WorkerPatchResponse, Failure> {
        let WorkerPatchRequest { id, fields, return_object, body } = request;
        Ok(WorkerPatchResponse::Ok(change(id, fields, return_object, body, context).await?))
    }

    async fn worker_avatar_show(
        &self,
        request: WorkerAvatarShowRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarShowResponse, Failure> {
        let body = picture(request.id, &context.principal.world).await?;
        // The download itself writes both headers.
        Ok(WorkerAvatarShowResponse::Ok { body, e_tag: None, content_disposition: None })
    }

    async fn worker_avatar_create(
        &self,
        request: WorkerAvatarCreateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarCreateResponse, Failure> {
        let projection = projection_of_write(request.fields.as_deref(), request.return_object)?;
        let file = request.body.form().await?.file;
        let document = set_picture(request.id, file, &context.principal).await?;
        Ok(WorkerAvatarCreateResponse::Created(
            answer(&context.principal.world, projection.as_ref(), document)?.into(),
        ))
    }

    async fn worker_avatar_update(
        &self,
        request: WorkerAvatarUpdateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarUpdateResponse, Failure> {
        let projection = projection_of_write(request.fields.as_deref(), request.return_object)?;
        let file = request.body.form().await?.file;
        let document = set_picture(request.id, file, &context.principal).await?;
        Ok(WorkerAvatarUpdateResponse::Ok(
            answer(&context.principal.world, projection.as_ref(), document)?.into(),
        ))
    }

    async fn worker_avatar_delete(
        &self,
        request: WorkerAvatarDeleteRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarDeleteResponse, Failure> {
        remove_picture(request.id, &context.principal).await?;
        Ok(WorkerAvatarDeleteResponse::Ok)
    }

    async fn worker_invite(
        &self,
        request: WorkerInviteRequest,
        context: Context<Principal>,
    ) -> Result<WorkerInviteResponse, Failure> {
        let projection = projection_of_write(request.fields.as_deref(), request.return_object)?;
        let (world, author) = context.principal.place();
        let key = Key::Number(request.id);
        let invite = move |tx: &mut Transaction<'_>, world: World| {
            let stored = tx.get(world, WORKER.resource().name, &key)?.ok_or(UNKNOWN)?;
            let change =
                worker::invite(&record::parse(&stored)?).map_err(|fault| Refusal::Content(vec![fault]))?;
            record::set(tx, world, &WORKER, &key, change, false, author)?.ok_or(UNKNOWN)
        };
        let written: Written = world.write(invite).await?;
        Ok(WorkerInviteResponse::Created(
            answer(&context.principal.world, projection.as_ref(), written.document)?.into(),
        ))
    }
}

/// PUT and PATCH are one action.
async fn change(
    id: i64,
    fields: Option<String>,
    return_object: Option<ReturnObjectOfWrite>,
    body: Valid<WorkerUpdate>,
    context: Context<Principal>,
) -> Result<Body<WorkerResult>, Failure> {
    check_strict(&context.request, body.ignored().iter().chain(&context.ignored))?;
    let projection = projection_of_write(fields.as_deref(), return_object)?;
    let input = body.json().clone();
    let (world, author) = context.principal.place();
    let references = world.references();
    let key = Key::Number(id);
    let write = move |tx: &mut Transaction<'_>, world: World| {
        let input = record::text_of(&input)?;
        record::update(tx, world, &WORKER, &key, input, author, &references)?.ok_or(UNKNOWN)
    };
    let written = world.write(write).await?;
    Ok(answer(&context.principal.world, projection.as_ref(), written.document)?.into())
}

/// What an answer shows of a document.
fn result(
    world: &WorldHandle,
    projection: &Projection,
    document: bytes::Bytes,
) -> Result<Stored<WorkerResult>, Refusal> {
    Ok(Stored::from_json(world.shown(&WORKER, projection, document)?))
}

/// What the answer to a write holds; without a projection, nothing.
fn answer(
    world: &WorldHandle,
    projection: Option<&Projection>,
    document: bytes::Bytes,
) -> Result<Stored<WorkerResult>, Refusal> {
    projection.map_or_else(|| Ok(Stored::nothing()), |projection| result(world, projection, document))
}

/// What an answer holds. `fields` wins over `return_object`.
fn projection(fields: Option<&str>, return_object: Option<ReturnObject>) -> Result<Projection, Refusal> {
    match (fields, return_object) {
        (Some(fields), _) => {
            Projection::fields(WORKER.resource().set, fields).map_err(|fault| Refusal::Request(vec![fault]))
        }
        (None, None) => Ok(Projection::Whole),
        (None, Some(ReturnObject::Limited)) => Ok(Projection::Limited),
        (None, Some(ReturnObject::Shallow)) => Ok(Projection::Shallow),
        (None, Some(other)) => Err(unknown_return_object(&other)),
    }
}

/// What the answer to a write holds: nothing, where the caller says so.
fn projection_of_write(
    fields: Option<&str>,
    return_object: Option<ReturnObjectOfWrite>,
) -> Result<Option<Projection>, Refusal> {
    let return_object = match return_object {
        Some(ReturnObjectOfWrite::None) if fields.is_none() => return Ok(None),
        Some(ReturnObjectOfWrite::Limited) => Some(ReturnObject::Limited),
        Some(ReturnObjectOfWrite::Shallow) => Some(ReturnObject::Shallow),
        None | Some(ReturnObjectOfWrite::None) => None,
        Some(other) => return Err(unknown_return_object(&other)),
    };
    projection(fields, return_object).map(Some)
}

fn unknown_return_object(found: &impl std::fmt::Display) -> Refusal {
    Refusal::Request(vec![format!("Return object {found} is not in this version")])
}
