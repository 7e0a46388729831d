// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

/// Workers: a method an operation.
///
/// Cheap to clone: clones share connections and tokens.
#[derive(Debug, Clone)]
pub struct Core {
    client: crate::generated::progenitor::core::Client,
}

impl Core {
    /// Name of this group in errors and logs.
    pub const API: &'static str = "core";
    /// A client on a shell that is ready.
    pub(crate) fn from_shell(shell: crate::Shell) -> Self {
        Self {
            client: crate::generated::progenitor::core::Client::new_with_client(
                &shell.base_url(),
                shell.http(),
                shell,
            ),
        }
    }
    /// List workers
    ///
    /// Gives the workers that meet all conditions, in ascending order of id unless `order_by` says otherwise, a page at a time.
    ///
    /// There is no total count. Ask for the next page with a larger `offset` until a page has fewer workers than `limit`.
    /// No match is an empty array in JSON and 404 in XML, also behind the last page.
    ///
    /// `GET /api/workers`
    ///
    /// Assumed: That a list has workers in the same full shape as a single worker is inferred from the vendor's one example of a list. That reading needs the read scope and writing the write scope is inferred from their names.
    pub fn worker_index(&self) -> crate::workers::WorkerIndex {
        crate::workers::WorkerIndex::new(self.client.clone())
    }
    /// Create a worker
    ///
    /// Creates one worker. First name, last name, date of birth, gender code and total experience are required.
    ///
    /// References (country of residence, country of citizenship, supplier) name an existing record by id or by a natural key.
    /// Citizenship is written as `country-of-citizenship` and read as `nationality`. Children such as e-mail addresses are created with the worker.
    ///
    /// `POST /api/workers`
    ///
    /// Assumed: A new worker is active, has the status open and the portal access "Not Registered". A worker can be created without an e-mail address and without a phone, though the supplier portal asks for one of each.
    pub fn worker_create(
        &self,
        body: impl Into<coupa_types::WorkerCreate>,
    ) -> crate::workers::WorkerCreate {
        crate::workers::WorkerCreate::new(self.client.clone(), body.into())
    }
    /// Show a worker
    ///
    /// Gives one worker by its id.
    ///
    /// `GET /api/workers/{id}`
    pub fn worker_show(
        &self,
        id: impl Into<coupa_types::Id>,
    ) -> crate::workers::WorkerShow {
        crate::workers::WorkerShow::new(self.client.clone(), id.into())
    }
    /// Update a worker
    ///
    /// Changes what the body names and leaves the rest. PUT is partial here, the same action as PATCH.
    ///
    /// - An element that is absent keeps its value; null clears an optional one; null or an empty string in a required one is 400.
    /// - A child with an id is updated, and its own absent members stay. A child without an id is added. Children that are not mentioned
    ///   stay; nothing deletes a child. An empty array changes nothing, null in the place of an array is 400.
    /// - A write that changes nothing leaves `updated-at` alone.
    ///
    /// `PUT /api/workers/{id}`
    ///
    /// Assumed: The vendor shows children updated by id in another API; that unmentioned ones stay, that null clears, and that an empty array changes nothing are our readings.
    pub fn worker_update(
        &self,
        id: impl Into<coupa_types::Id>,
        body: impl Into<coupa_types::WorkerUpdate>,
    ) -> crate::workers::WorkerUpdate {
        crate::workers::WorkerUpdate::new(self.client.clone(), id.into(), body.into())
    }
    /// Update a worker (PATCH)
    ///
    /// The same action as PUT on this path, under the method that says partial update.
    ///
    /// `PATCH /api/workers/{id}`
    pub fn worker_patch(
        &self,
        id: impl Into<coupa_types::Id>,
        body: impl Into<coupa_types::WorkerUpdate>,
    ) -> crate::workers::WorkerPatch {
        crate::workers::WorkerPatch::new(self.client.clone(), id.into(), body.into())
    }
    /// Download a worker's picture
    ///
    /// Gives the bytes of the picture with the media type under which it is stored, for any `Accept` that admits that type.
    /// 404 when the worker has no picture. 304, without the bytes, when `If-None-Match` has the `ETag` that the picture still has.
    ///
    /// `GET /api/workers/{id}/avatar`
    ///
    /// Assumed: The vendor lists the path and nothing more. The octet-stream among the Accept headers of its sample call suggests a download; the same path for users is declared as giving the owner object. The headers, and 304, are the general practice for a file.
    pub fn worker_avatar_show(
        &self,
        id: impl Into<coupa_types::Id>,
    ) -> crate::workers::WorkerAvatarShow {
        crate::workers::WorkerAvatarShow::new(self.client.clone(), id.into())
    }
    /// Upload a worker's picture
    ///
    /// Stores the picture in the part `file` and replaces one that was there. The same as PUT, but for the status.
    ///
    /// PNG, JPEG or GIF, at most 16 MiB. The type is judged by the bytes: a declared one must be absent, `application/octet-stream` or the same.
    /// The stored name is the last part of the file name's path without control characters, at most 255 characters.
    ///
    /// `POST /api/workers/{id}/avatar`
    ///
    /// Assumed: Only the path is stated for workers. The part's name, the statuses, `return_object` and that the worker comes back follow the vendor's description of the same path for users; 16 MB is the limit of the supplier portal; the accepted types are ours.
    pub fn worker_avatar_create(
        &self,
        id: impl Into<coupa_types::Id>,
        file: impl Into<crate::Upload>,
    ) -> crate::workers::WorkerAvatarCreate {
        crate::workers::WorkerAvatarCreate::new(
            self.client.clone(),
            id.into(),
            file.into(),
        )
    }
    /// Replace a worker's picture
    ///
    /// Stores the picture in the part `file`, whether or not there was one before. The same rules as for POST.
    ///
    /// `PUT /api/workers/{id}/avatar`
    ///
    /// Assumed: Only the path is stated for workers; the rest follows the vendor's description of the same path for users.
    pub fn worker_avatar_update(
        &self,
        id: impl Into<coupa_types::Id>,
        file: impl Into<crate::Upload>,
    ) -> crate::workers::WorkerAvatarUpdate {
        crate::workers::WorkerAvatarUpdate::new(
            self.client.clone(),
            id.into(),
            file.into(),
        )
    }
    /// Remove a worker's picture
    ///
    /// Removes the picture; `avatar-file-name` and `avatar-content-type` become null. 404 when the worker has no picture.
    ///
    /// `DELETE /api/workers/{id}/avatar`
    ///
    /// Assumed: Only the path is stated for workers. The status follows the same path for users; the empty body and 404 without a picture are ours.
    pub fn worker_avatar_delete(
        &self,
        id: impl Into<coupa_types::Id>,
    ) -> crate::workers::WorkerAvatarDelete {
        crate::workers::WorkerAvatarDelete::new(self.client.clone(), id.into())
    }
    /// Invite a worker to the supplier portal
    ///
    /// Sends the worker an invitation to register in the supplier portal; `portal-access` becomes `Invited`. Needs no body.
    ///
    /// Inviting an invited worker again sends the invitation anew. 400 when the worker has no e-mail address or is registered already.
    ///
    /// `POST /api/workers/{id}/invite_worker`
    ///
    /// Assumed: The vendor states the path and that it invites the worker. The status follows its rule that POST answers 201; the body, the new portal access and the two reasons for 400 are ours.
    pub fn worker_invite(
        &self,
        id: impl Into<coupa_types::Id>,
    ) -> crate::workers::WorkerInvite {
        crate::workers::WorkerInvite::new(self.client.clone(), id.into())
    }
}

/// Users: a method an operation.
///
/// Cheap to clone: clones share connections and tokens.
#[derive(Debug, Clone)]
pub struct Cso {
    client: crate::generated::progenitor::cso::Client,
}

impl Cso {
    /// Name of this group in errors and logs.
    pub const API: &'static str = "cso";
    /// A client on a shell that is ready.
    pub(crate) fn from_shell(shell: crate::Shell) -> Self {
        Self {
            client: crate::generated::progenitor::cso::Client::new_with_client(
                &shell.base_url(),
                shell.http(),
                shell,
            ),
        }
    }
    /// List users
    ///
    /// Gives the users that meet all conditions, in ascending order of id, a page at a time. Members without a value are left out.
    ///
    /// `GET /api/users`
    ///
    /// Assumed: The order is not stated. The vendor's example happens to descend; we read ascending id, as in the core API, so that new users do not disturb whoever pages through the others.
    pub fn user_index(&self) -> crate::users::UserIndex {
        crate::users::UserIndex::new(self.client.clone())
    }
    /// Create users
    ///
    /// Creates up to 1,000 users, or a single one whose object stands alone without `users` around it.
    ///
    /// All or nothing: when one object is bad, nothing is created and the answer is 400 with an entry for each bad object.
    /// The answer lists the new ids in the order of the request.
    ///
    /// `POST /api/users`
    ///
    /// Assumed: Nobody states what happens when one of several objects is bad. An answer that lists ids in request order could not show a partial success, so we read all or nothing. The single form is shown by the vendor for markets, not for users.
    pub fn user_create(
        &self,
        body: impl Into<coupa_types::UserCreateRequestBody>,
    ) -> crate::users::UserCreate {
        crate::users::UserCreate::new(self.client.clone(), body.into())
    }
    /// Update users
    ///
    /// Updates up to 1,000 users, each named by its `id`. Only what an object names is changed.
    ///
    /// Lenient: each object is checked on its own. The good ones are applied and counted in `updated`; `result` has an entry for the
    /// success and one for each failure. When nothing could be applied the answer is 400.
    ///
    /// `PUT /api/users`
    ///
    /// Assumed: The vendor states that a bulk update is lenient and that 400 means nothing succeeded. The types of the failure entries, and that failures are listed at all, are ours: its one example of a partial success (deleting markets) lists only the success.
    pub fn user_bulk_update(
        &self,
        body: impl Into<coupa_types::UsersUpdate>,
    ) -> crate::users::UserBulkUpdate {
        crate::users::UserBulkUpdate::new(self.client.clone(), body.into())
    }
    /// Show a user
    ///
    /// Gives one user by its id, as a bare object. Members without a value are left out.
    ///
    /// `GET /api/users/{id}`
    ///
    /// Assumed: The vendor lists the path without an example. That the object is bare follows from its statement that the object of an answer can be sent back as a body.
    pub fn user_show(
        &self,
        id: impl Into<coupa_types::CsoId>,
    ) -> crate::users::UserShow {
        crate::users::UserShow::new(self.client.clone(), id.into())
    }
    /// Update a user
    ///
    /// Changes what the body names and leaves the rest. The body is a bare object; it needs no `id`, and one that differs from the path is 400.
    ///
    /// There is no DELETE: to take a user out of service, set `state` to `Removed`.
    ///
    /// `PUT /api/users/{id}`
    ///
    /// Assumed: The vendor lists the path; body and answer follow its example of a single update of a market.
    pub fn user_update(
        &self,
        id: impl Into<coupa_types::CsoId>,
        body: impl Into<coupa_types::UserChange>,
    ) -> crate::users::UserUpdate {
        crate::users::UserUpdate::new(self.client.clone(), id.into(), body.into())
    }
}

/// Client of Coupa Worker API and CSO User API.
///
/// Cheap to clone: clones share connections and tokens.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Coupa {
    /// Workers.
    pub core: Core,
    /// Users.
    pub cso: Cso,
}
