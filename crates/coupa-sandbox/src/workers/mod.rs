//! The Worker API on the store.

mod picture;

pub(crate) use picture::LARGEST as LARGEST_PICTURE;

use coupa_api::{
    WorkerAvatarCreateRequest, WorkerAvatarCreateResponse, WorkerAvatarDeleteRequest,
    WorkerAvatarDeleteResponse, WorkerAvatarShowRequest, WorkerAvatarShowResponse, WorkerAvatarUpdateRequest,
    WorkerAvatarUpdateResponse, WorkerCreateRequest, WorkerCreateResponse, WorkerIndexRequest,
    WorkerIndexResponse, WorkerInviteRequest, WorkerInviteResponse, WorkerPatchRequest, WorkerPatchResponse,
    WorkerShowRequest, WorkerShowResponse, WorkerUpdateRequest, WorkerUpdateResponse, Workers,
};
use coupa_serve::{Body, Context, Failure, Stored, Valid};
use coupa_store::Key;
use coupa_types::{ReturnObject, SortDirection, WorkerResult, WorkerUpdate};

use crate::{
    app::Implementation,
    auth::Principal,
    record::{self, Object, Written, project::Projection},
    refusal::Refusal,
    rules::{
        Rules as _,
        worker::{self, WORKER},
    },
    service::{ListQuery, check_strict, largest_page, object},
};

const UNKNOWN: Refusal = Refusal::NotFound("No worker with this id");

impl Workers for Implementation {
    type Principal = Principal;

    async fn worker_index(
        &self,
        request: WorkerIndexRequest,
        context: Context<Principal>,
    ) -> Result<WorkerIndexResponse, Failure> {
        check_strict(&context.request.headers, &context.ignored)?;
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
        let page = self.state.list(&WORKER, query).await?;
        let shown = page.documents.into_iter().map(|document| self.result(&projection, document));
        Ok(WorkerIndexResponse::Ok(Stored::array(shown.collect::<Result<Vec<_>, _>>()?).into()))
    }

    async fn worker_create(
        &self,
        request: WorkerCreateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerCreateResponse, Failure> {
        check_strict(&context.request.headers, request.body.ignored().iter().chain(&context.ignored))?;
        let projection = projection(request.fields.as_deref(), request.return_object)?;
        let input = object(request.body.value())?;
        let (world, author) = (self.state.world().await?, self.state.author(context.principal.user));
        let write = self.state.store.write(move |tx| record::create(tx, world, &WORKER, &input, author));
        let written = write.await?;
        Ok(WorkerCreateResponse::Created(self.result(&projection, written.document)?.into()))
    }

    async fn worker_show(
        &self,
        request: WorkerShowRequest,
        context: Context<Principal>,
    ) -> Result<WorkerShowResponse, Failure> {
        check_strict(&context.request.headers, &context.ignored)?;
        let projection = projection(request.fields.as_deref(), request.return_object)?;
        let document = self.state.find(&WORKER, &Key::Number(request.id)).await?.ok_or(UNKNOWN)?;
        Ok(WorkerShowResponse::Ok(self.result(&projection, document)?.into()))
    }

    async fn worker_update(
        &self,
        request: WorkerUpdateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerUpdateResponse, Failure> {
        let WorkerUpdateRequest { id, fields, return_object, body } = request;
        Ok(WorkerUpdateResponse::Ok(self.change(id, fields, return_object, body, context).await?))
    }

    async fn worker_patch(
        &self,
        request: WorkerPatchRequest,
        context: Context<Principal>,
    ) -> Result<WorkerPatchResponse, Failure> {
        let WorkerPatchRequest { id, fields, return_object, body } = request;
        Ok(WorkerPatchResponse::Ok(self.change(id, fields, return_object, body, context).await?))
    }

    async fn worker_avatar_show(
        &self,
        request: WorkerAvatarShowRequest,
        _context: Context<Principal>,
    ) -> Result<WorkerAvatarShowResponse, Failure> {
        Ok(WorkerAvatarShowResponse::Ok(self.picture(request.id).await?))
    }

    async fn worker_avatar_create(
        &self,
        request: WorkerAvatarCreateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarCreateResponse, Failure> {
        let file = request.body.form().await?.file;
        let document = self.set_picture(request.id, file, &context).await?;
        Ok(WorkerAvatarCreateResponse::Created(self.result(&Projection::Whole, document)?.into()))
    }

    async fn worker_avatar_update(
        &self,
        request: WorkerAvatarUpdateRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarUpdateResponse, Failure> {
        let file = request.body.form().await?.file;
        let document = self.set_picture(request.id, file, &context).await?;
        Ok(WorkerAvatarUpdateResponse::Ok(self.result(&Projection::Whole, document)?.into()))
    }

    async fn worker_avatar_delete(
        &self,
        request: WorkerAvatarDeleteRequest,
        context: Context<Principal>,
    ) -> Result<WorkerAvatarDeleteResponse, Failure> {
        self.remove_picture(request.id, &context).await?;
        Ok(WorkerAvatarDeleteResponse::Ok)
    }

    async fn worker_invite(
        &self,
        request: WorkerInviteRequest,
        context: Context<Principal>,
    ) -> Result<WorkerInviteResponse, Failure> {
        let world = self.state.world().await?;
        let author = self.state.author(context.principal.user);
        let key = Key::Number(request.id);
        let invite = move |tx: &mut coupa_store::Transaction<'_>| {
            let stored = tx.get(world, WORKER.resource().name, &key)?.ok_or(UNKNOWN)?;
            let change =
                worker::invite(&record::parse(&stored)?).map_err(|fault| Refusal::Content(vec![fault]))?;
            record::set(tx, world, &WORKER, &key, change, false, author)?.ok_or(UNKNOWN)
        };
        let written: Written = self.state.store.write(invite).await?;
        Ok(WorkerInviteResponse::Created(self.result(&Projection::Whole, written.document)?.into()))
    }
}

impl Implementation {
    /// PUT and PATCH are one action.
    async fn change(
        &self,
        id: i64,
        fields: Option<String>,
        return_object: Option<ReturnObject>,
        body: Valid<WorkerUpdate>,
        context: Context<Principal>,
    ) -> Result<Body<WorkerResult>, Failure> {
        check_strict(&context.request.headers, body.ignored().iter().chain(&context.ignored))?;
        let projection = projection(fields.as_deref(), return_object)?;
        let input: Object = object(body.value())?;
        let (world, author) = (self.state.world().await?, self.state.author(context.principal.user));
        let key = Key::Number(id);
        let write = move |tx: &mut coupa_store::Transaction<'_>| {
            record::update(tx, world, &WORKER, &key, &input, author)?.ok_or(UNKNOWN)
        };
        let written = self.state.store.write(write).await?;
        Ok(self.result(&projection, written.document)?.into())
    }

    fn result(
        &self,
        projection: &Projection,
        document: bytes::Bytes,
    ) -> Result<Stored<WorkerResult>, Refusal> {
        Ok(Stored::from_json(self.state.shown(&WORKER, projection, document)?))
    }
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
        (None, Some(other)) => {
            Err(Refusal::Request(vec![format!("Return object {other} is not in this version")]))
        }
    }
}
