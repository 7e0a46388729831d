// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

//! Tag `Workers`.

use std::sync::Arc;
use coupa_serve::{
    Answer, Body, Call, Context, Download, Failure, File, Form, FreeForm, Input,
    JsonOrXml, MediaType, Multipart, Parts, Reply, Routes, Valid, check, decode,
};
use http::StatusCode;

/// Workers of the core platform: people employed by a supplier.
///
/// **Credentials.** OAuth 2.0 client credentials; the token goes into `Authorization: Bearer …`. Reading needs the read scope, writing
/// the write scope.
///
/// **Paging.** `limit` (50, which is also the maximum) and `offset`. There is no total, neither in the body nor in a header: stop at a page
/// shorter than `limit`.
///
/// **Filters.** `element=value`, or `element[operator]=value`; all conditions must hold.
///
/// **Cutting an answer down.** `fields` and `return_object` choose what an answer holds.
///
/// **Rate.** 25 requests a second, and a queue of 20 for what comes faster. What does not fit is 429.
///
/// **Errors.** `{"errors": {"worker": ["First name can't be blank"]}}`. The key is `worker` for faults in a worker's content and `base`
/// for all else. In XML: `<errors><error>…</error></errors>`.
///
/// A method an operation; `async fn` does for each. What is not implemented answers 501.
pub trait Workers: Send + Sync + 'static {
    /// What handlers learn about the caller.
    type Principal: Clone + Send + Sync + 'static;
    /// List workers.
    ///
    /// `GET /api/workers`
    ///
    /// Gives the workers that meet all conditions, in ascending order of id unless `order_by` says otherwise, a page at a time.
    ///
    /// There is no total count. Ask for the next page with a larger `offset` until a page has fewer workers than `limit`.
    /// No match is an empty array in JSON and 404 in XML, also behind the last page.
    fn worker_index(
        &self,
        request: WorkerIndexRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Create a worker.
    ///
    /// `POST /api/workers`
    ///
    /// Creates one worker. First name, last name, date of birth, gender code and total experience are required.
    ///
    /// References (country of residence, country of citizenship, supplier) name an existing record by id or by a natural key.
    /// Citizenship is written as `country-of-citizenship` and read as `nationality`. Children such as e-mail addresses are created with the worker.
    fn worker_create(
        &self,
        request: WorkerCreateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerCreateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Show a worker.
    ///
    /// `GET /api/workers/{id}`
    ///
    /// Gives one worker by its id.
    fn worker_show(
        &self,
        request: WorkerShowRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerShowResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Update a worker.
    ///
    /// `PUT /api/workers/{id}`
    ///
    /// Changes what the body names and leaves the rest. PUT is partial here, the same action as PATCH.
    ///
    /// - An element that is absent keeps its value; null clears an optional one; null or an empty string in a required one is 400.
    /// - A child with an id is updated, and its own absent members stay. A child without an id is added. Children that are not mentioned
    ///   stay; nothing deletes a child. An empty array changes nothing, null in the place of an array is 400.
    /// - A write that changes nothing leaves `updated-at` alone.
    fn worker_update(
        &self,
        request: WorkerUpdateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerUpdateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Update a worker (PATCH).
    ///
    /// `PATCH /api/workers/{id}`
    ///
    /// The same action as PUT on this path, under the method that says partial update.
    fn worker_patch(
        &self,
        request: WorkerPatchRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerPatchResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Download a worker's picture.
    ///
    /// `GET /api/workers/{id}/avatar`
    ///
    /// Gives the bytes of the picture with the media type under which it is stored, for any `Accept` that admits that type.
    /// 404 when the worker has no picture. 304, without the bytes, when `If-None-Match` has the `ETag` that the picture still has.
    fn worker_avatar_show(
        &self,
        request: WorkerAvatarShowRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerAvatarShowResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Upload a worker's picture.
    ///
    /// `POST /api/workers/{id}/avatar`
    ///
    /// Stores the picture in the part `file` and replaces one that was there. The same as PUT, but for the status.
    ///
    /// PNG, JPEG or GIF, at most 16 MiB. The type is judged by the bytes: a declared one must be absent, `application/octet-stream` or the same.
    /// The stored name is the last part of the file name's path without control characters, at most 255 characters.
    fn worker_avatar_create(
        &self,
        request: WorkerAvatarCreateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerAvatarCreateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Replace a worker's picture.
    ///
    /// `PUT /api/workers/{id}/avatar`
    ///
    /// Stores the picture in the part `file`, whether or not there was one before. The same rules as for POST.
    fn worker_avatar_update(
        &self,
        request: WorkerAvatarUpdateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerAvatarUpdateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Remove a worker's picture.
    ///
    /// `DELETE /api/workers/{id}/avatar`
    ///
    /// Removes the picture; `avatar-file-name` and `avatar-content-type` become null. 404 when the worker has no picture.
    fn worker_avatar_delete(
        &self,
        request: WorkerAvatarDeleteRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerAvatarDeleteResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Invite a worker to the supplier portal.
    ///
    /// `POST /api/workers/{id}/invite_worker`
    ///
    /// Sends the worker an invitation to register in the supplier portal; `portal-access` becomes `Invited`. Needs no body.
    ///
    /// Inviting an invited worker again sends the invitation anew. 400 when the worker has no e-mail address or is registered already.
    fn worker_invite(
        &self,
        request: WorkerInviteRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<WorkerInviteResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
}

/// The operations of this tag, bound to an implementation.
pub fn routes<I: Workers>(implementation: &Arc<I>) -> Routes<I::Principal> {
    Routes::new(super::SCHEMES)
        .operation(
            &coupa_types::operations::WORKER_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerIndexRequest::read(&mut call.input)?;
                implementation.worker_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_CREATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerCreateRequest::read(&mut call.input).await?;
                implementation.worker_create(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_SHOW,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerShowRequest::read(&mut call.input)?;
                implementation.worker_show(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_UPDATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerUpdateRequest::read(&mut call.input).await?;
                implementation.worker_update(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_PATCH,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerPatchRequest::read(&mut call.input).await?;
                implementation.worker_patch(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_AVATAR_SHOW,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerAvatarShowRequest::read(&mut call.input)?;
                implementation.worker_avatar_show(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_AVATAR_CREATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerAvatarCreateRequest::read(&mut call.input)?;
                implementation
                    .worker_avatar_create(request, call.context(principal))
                    .await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_AVATAR_UPDATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerAvatarUpdateRequest::read(&mut call.input)?;
                implementation
                    .worker_avatar_update(request, call.context(principal))
                    .await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_AVATAR_DELETE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerAvatarDeleteRequest::read(&mut call.input)?;
                implementation
                    .worker_avatar_delete(request, call.context(principal))
                    .await
            },
        )
        .operation(
            &coupa_types::operations::WORKER_INVITE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = WorkerInviteRequest::read(&mut call.input)?;
                implementation.worker_invite(request, call.context(principal)).await
            },
        )
}

/// Request of [`Workers::worker_index`]: `GET /api/workers`.
#[derive(Debug)]
pub struct WorkerIndexRequest {
    /// How many workers a page holds. 50 unless given; a larger number counts as 50; zero, a negative number and no number are 400.
    pub limit: i64,
    /// How many workers to skip before the page begins. A negative number and no number are 400.
    pub offset: i64,
    /// Name of the element to sort by, one of the worker's own plain elements, with dashes or underscores. `id` unless given.
    /// Equal values are sorted by id; null comes last in ascending order and first in descending.
    pub order_by: Option<String>,
    /// Direction of the order, ascending unless given.
    pub dir: Option<coupa_types::SortDirection>,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys. The whole worker unless given. The vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObject>,
    /// Conditions that a worker must meet, each a query parameter of its own. All must hold, and one that is given twice holds twice.
    ///
    /// `name=value` asks for equality, `name[operator]=value` for something else. Operators: `contains`, `starts_with`, `ends_with`, `gt`,
    /// `lt`, `gt_or_eq`, `lt_or_eq`, `not_eq`, `in` and `not_in` (values separated by commas), `blank` (`true` or `false`). Dates and
    /// datetimes take no `contains`, `starts_with`, `ends_with`, `blank`.
    ///
    /// A datetime is ISO 8601; one without a time is midnight UTC. In a query `:` is written `%3A` and `+` is written `%2B`.
    ///
    /// Associations go up to two levels deep: `supplier[name]=X`, `worker-emails[email-address][ends_with]=example.com`; `supplier_id=132`
    /// is `supplier[id]=132`. A condition on a collection asks for any one of its members. Dashes and underscores are the same in names. An
    /// unknown name or operator, an operator that is not for the element, or a value of the wrong type is 400.
    pub conditions: FreeForm,
}

impl WorkerIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let limit = input
            .query("limit")
            .default(&["50"])
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
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
        let order_by = input.query("order_by").optional(decode::string);
        let dir = input
            .query("dir")
            .optional(|text| decode::enumeration(text, &["asc", "desc"]));
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow"]));
        let conditions = input.free_form();
        let (
            Some(limit),
            Some(offset),
            Some(order_by),
            Some(dir),
            Some(fields),
            Some(return_object),
        ) = (limit, offset, order_by, dir, fields, return_object) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            limit,
            offset,
            order_by,
            dir,
            fields,
            return_object,
            conditions,
        })
    }
}

/// Answers of [`Workers::worker_index`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerIndexResponse {
    /// 200: One page of workers.
    Ok(Body<coupa_types::WorkerList>),
    /// 400: The query is malformed. All faults are listed together.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to read workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: In XML alone, no worker meets the conditions, or the page lies behind the last one. In JSON that is an empty array.
    NotFound(Body<coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::worker_list::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_LIST)],
                        Body::Stored(body.written(coupa_schema::worker_list::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::xml_errors::check)
                    .xml(
                        "application/xml",
                        &coupa_types::xml::XML_ERRORS,
                        Body::Stored(body.written(coupa_schema::xml_errors::write)?),
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_create`]: `POST /api/workers`.
#[derive(Debug)]
pub struct WorkerCreateRequest {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObjectOfWrite>,
    /// The worker to create.
    pub body: Valid<coupa_types::WorkerCreate>,
}

impl WorkerCreateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow", "none"]));
        let body = input
            .xml(&coupa_types::xml::WORKER_CREATE)
            .body(coupa_schema::worker_create::parse_with)
            .await?;
        let (Some(fields), Some(return_object), Some(body)) = (
            fields,
            return_object,
            body,
        ) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            fields,
            return_object,
            body,
        })
    }
}

/// Answers of [`Workers::worker_create`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerCreateResponse {
    /// 201: The worker as it was created.
    Created(Body<coupa_types::WorkerResult>),
    /// 400: The worker cannot be created: the body is no valid JSON, an element is missing or has a bad value, or a reference finds no record. All
    /// faults of the content are listed together.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerCreateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 201 | 400 | 401 | 403 | 406 | 413 | 415 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Created(body) => {
                Reply::new(StatusCode::CREATED)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_show`]: `GET /api/workers/{id}`.
#[derive(Debug)]
pub struct WorkerShowRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys. The whole worker unless given. The vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObject>,
}

impl WorkerShowRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow"]));
        let (Some(id), Some(fields), Some(return_object)) = (id, fields, return_object)
        else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { id, fields, return_object })
    }
}

/// Answers of [`Workers::worker_show`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerShowResponse {
    /// 200: The worker.
    Ok(Body<coupa_types::WorkerResult>),
    /// 400: The id is no number, or the query is malformed.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to read workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerShowResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 406 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_update`]: `PUT /api/workers/{id}`.
#[derive(Debug)]
pub struct WorkerUpdateRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObjectOfWrite>,
    /// The elements to change.
    pub body: Valid<coupa_types::WorkerUpdate>,
}

impl WorkerUpdateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow", "none"]));
        let body = input
            .xml(&coupa_types::xml::WORKER_UPDATE)
            .body(coupa_schema::worker_update::parse_with)
            .await?;
        let (Some(id), Some(fields), Some(return_object), Some(body)) = (
            id,
            fields,
            return_object,
            body,
        ) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            id,
            fields,
            return_object,
            body,
        })
    }
}

/// Answers of [`Workers::worker_update`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerUpdateResponse {
    /// 200: The worker as it is after the update.
    Ok(Body<coupa_types::WorkerResult>),
    /// 400: The change cannot be carried out, and nothing was changed: the body is no valid JSON, an element has a bad value, or a reference finds no
    /// record. All faults of the content are listed together.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerUpdateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 406 | 413 | 415 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_patch`]: `PATCH /api/workers/{id}`.
#[derive(Debug)]
pub struct WorkerPatchRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObjectOfWrite>,
    /// The elements to change.
    pub body: Valid<coupa_types::WorkerUpdate>,
}

impl WorkerPatchRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow", "none"]));
        let body = input
            .xml(&coupa_types::xml::WORKER_UPDATE)
            .body(coupa_schema::worker_update::parse_with)
            .await?;
        let (Some(id), Some(fields), Some(return_object), Some(body)) = (
            id,
            fields,
            return_object,
            body,
        ) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            id,
            fields,
            return_object,
            body,
        })
    }
}

/// Answers of [`Workers::worker_patch`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerPatchResponse {
    /// 200: The worker as it is after the update.
    Ok(Body<coupa_types::WorkerResult>),
    /// 400: The change cannot be carried out, and nothing was changed: the body is no valid JSON, an element has a bad value, or a reference finds no
    /// record. All faults of the content are listed together.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerPatchResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 406 | 413 | 415 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_avatar_show`]: `GET /api/workers/{id}/avatar`.
#[derive(Debug)]
pub struct WorkerAvatarShowRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// The `ETag` of a picture that the caller has, or several with commas between them.
    pub if_none_match: Option<String>,
}

impl WorkerAvatarShowRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let if_none_match = input.header("If-None-Match").optional(decode::string);
        let (Some(id), Some(if_none_match)) = (id, if_none_match) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { id, if_none_match })
    }
}

/// Answers of [`Workers::worker_avatar_show`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerAvatarShowResponse {
    /// 200: The bytes of the picture.
    Ok {
        /// The content.
        body: Download<WorkerAvatarShowMediaType>,
        /// Header `ETag`: Names these very bytes, in quotation marks. Another picture has another.
        e_tag: Option<String>,
        /// Header `Content-Disposition`: The name of the picture, as in `avatar-file-name`, to store it under.
        content_disposition: Option<String>,
    },
    /// 304: The picture is the one that `If-None-Match` names. The answer has no body.
    NotModified {
        /// Header `ETag`: Names these very bytes, in quotation marks. Another picture has another.
        e_tag: Option<String>,
        /// Header `Content-Disposition`: The name of the picture, as in `avatar-file-name`, to store it under.
        content_disposition: Option<String>,
    },
    /// 400: The id is no number.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to read workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id, or the worker has no picture.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerAvatarShowResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 304 | 400 | 401 | 403 | 404 | 406 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok { body, e_tag, content_disposition } => {
                Reply::new(StatusCode::OK)
                    .header_if("ETag", e_tag.as_ref())?
                    .header_if("Content-Disposition", content_disposition.as_ref())?
                    .download(body)
            }
            Self::NotModified { e_tag, content_disposition } => {
                Ok(
                    Reply::new(StatusCode::NOT_MODIFIED)
                        .header_if("ETag", e_tag.as_ref())?
                        .header_if("Content-Disposition", content_disposition.as_ref())?,
                )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Media types of the answer Ok of `worker_avatar_show`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkerAvatarShowMediaType {
    /// `image/png`.
    ImagePng,
    /// `image/jpeg`.
    ImageJpeg,
    /// `image/gif`.
    ImageGif,
}

impl MediaType for WorkerAvatarShowMediaType {
    fn as_str(&self) -> &str {
        match self {
            Self::ImagePng => "image/png",
            Self::ImageJpeg => "image/jpeg",
            Self::ImageGif => "image/gif",
        }
    }
}

/// Request of [`Workers::worker_avatar_create`]: `POST /api/workers/{id}/avatar`.
#[derive(Debug)]
pub struct WorkerAvatarCreateRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObjectOfWrite>,
    /// The picture, as a form with one file.
    pub body: Multipart<WorkerAvatarCreateForm>,
}

impl WorkerAvatarCreateRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow", "none"]));
        let body = input.multipart();
        let (Some(id), Some(fields), Some(return_object), Some(body)) = (
            id,
            fields,
            return_object,
            body,
        ) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            id,
            fields,
            return_object,
            body,
        })
    }
}

/// Parts of the body of `worker_avatar_create`.
#[derive(Debug)]
pub struct WorkerAvatarCreateForm {
    /// The picture. Exactly one part of this name; none or two are 400.
    pub file: File,
}

impl Form for WorkerAvatarCreateForm {
    const NAMES: &'static [&'static str] = &["file"];
    fn read(parts: &mut Parts) -> Option<Self> {
        let file = parts.file("file");
        Some(Self { file: file? })
    }
}

/// Answers of [`Workers::worker_avatar_create`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerAvatarCreateResponse {
    /// 201: The worker, with the name and the type of the picture.
    Created(Body<coupa_types::WorkerResult>),
    /// 400: The form has no picture that can be stored.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerAvatarCreateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 201 | 400 | 401 | 403 | 404 | 406 | 413 | 415 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Created(body) => {
                Reply::new(StatusCode::CREATED)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_avatar_update`]: `PUT /api/workers/{id}/avatar`.
#[derive(Debug)]
pub struct WorkerAvatarUpdateRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObjectOfWrite>,
    /// The picture, as a form with one file.
    pub body: Multipart<WorkerAvatarUpdateForm>,
}

impl WorkerAvatarUpdateRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow", "none"]));
        let body = input.multipart();
        let (Some(id), Some(fields), Some(return_object), Some(body)) = (
            id,
            fields,
            return_object,
            body,
        ) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self {
            id,
            fields,
            return_object,
            body,
        })
    }
}

/// Parts of the body of `worker_avatar_update`.
#[derive(Debug)]
pub struct WorkerAvatarUpdateForm {
    /// The picture. Exactly one part of this name; none or two are 400.
    pub file: File,
}

impl Form for WorkerAvatarUpdateForm {
    const NAMES: &'static [&'static str] = &["file"];
    fn read(parts: &mut Parts) -> Option<Self> {
        let file = parts.file("file");
        Some(Self { file: file? })
    }
}

/// Answers of [`Workers::worker_avatar_update`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerAvatarUpdateResponse {
    /// 200: The worker, with the name and the type of the picture.
    Ok(Body<coupa_types::WorkerResult>),
    /// 400: The form has no picture that can be stored.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerAvatarUpdateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 406 | 413 | 415 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_avatar_delete`]: `DELETE /api/workers/{id}/avatar`.
#[derive(Debug)]
pub struct WorkerAvatarDeleteRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
}

impl WorkerAvatarDeleteRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let Some(id) = id else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { id })
    }
}

/// Answers of [`Workers::worker_avatar_delete`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerAvatarDeleteResponse {
    /// 200: The picture is removed. The answer has no body.
    Ok,
    /// 400: The id is no number.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id, or the worker has no picture.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerAvatarDeleteResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 403 | 404 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok => Ok(Reply::new(StatusCode::OK)),
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Workers::worker_invite`]: `POST /api/workers/{id}/invite_worker`.
#[derive(Debug)]
pub struct WorkerInviteRequest {
    /// Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.
    pub id: coupa_types::Id,
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fields: Option<String>,
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub return_object: Option<coupa_types::ReturnObjectOfWrite>,
}

impl WorkerInviteRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let id = input
            .path("id")
            .required(|text| {
                let value = decode::integer(text)?;
                check::minimum(&value, &1)?;
                Ok(value)
            });
        let fields = input.query("fields").optional(decode::string);
        let return_object = input
            .query("return_object")
            .optional(|text| decode::enumeration(text, &["limited", "shallow", "none"]));
        let (Some(id), Some(fields), Some(return_object)) = (id, fields, return_object)
        else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { id, fields, return_object })
    }
}

/// Answers of [`Workers::worker_invite`]: one variant a documented status.
#[derive(Debug)]
pub enum WorkerInviteResponse {
    /// 201: The worker, invited.
    Created(Body<coupa_types::WorkerResult>),
    /// 400: The worker cannot be invited.
    BadRequest(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 403: The access token lacks the scope to write workers.
    Forbidden {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No worker has this id.
    NotFound(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(Body<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CoreErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for WorkerInviteResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 201 | 400 | 401 | 403 | 404 | 406 | 429 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Created(body) => {
                Reply::new(StatusCode::CREATED)
                    .checked_by(coupa_schema::worker_result::check)
                    .json_or_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::WORKER_RESULT)],
                        Body::Stored(body.written(coupa_schema::worker_result::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Forbidden { body, www_authenticate } => {
                Reply::new(StatusCode::FORBIDDEN)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::core_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::core_errors::write)?),
                    )
            }
            Self::TooManyRequests { body, retry_after } => {
                Reply::new(StatusCode::TOO_MANY_REQUESTS)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::core_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::core_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}
