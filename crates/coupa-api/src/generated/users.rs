// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

//! Tag `Users`.

use std::sync::Arc;
use coupa_serve::{
    Answer, Body, Call, Context, Failure, FreeForm, Input, JsonOrXml, Reply, Routes,
    Valid, check, decode,
};
use http::StatusCode;

/// Users of Coupa Sourcing Optimization (CSO), on a host of its own, by HTTPS only. Each site describes its whole API at `/openapi.html`.
///
/// **Credentials.** An API key in the header `X-CSO-API-KEY`. This is not OAuth; the retirement of API keys on the core platform does not touch it.
///
/// **Paging.** `limit` (250, which is also the maximum) and `offset`. An answer says in `total` how many users match.
///
/// **Filters.** As in the core API: `element=value`, or `element[operator]=value`; all conditions must hold.
///
/// **Empty values.** Left out of answers, and best left out of requests. Apart from that, a user can be sent back as it was read.
///
/// **Deleting.** There is no DELETE. A user whose `state` is `Removed` is out of service; the name stays taken.
///
/// **Rate.** No fixed limit. Do not repeat a request that failed without changing it.
///
/// **Errors.** `{"result": [{"type": "…", "description": "…"}]}`, an entry a fault.
///
/// A method an operation; `async fn` does for each. What is not implemented answers 501.
pub trait Users: Send + Sync + 'static {
    /// What handlers learn about the caller.
    type Principal: Clone + Send + Sync + 'static;
    /// List users.
    ///
    /// `GET /api/users`
    ///
    /// Gives the users that meet all conditions, in ascending order of id, a page at a time. Members without a value are left out.
    fn user_index(
        &self,
        request: UserIndexRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<UserIndexResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Create users.
    ///
    /// `POST /api/users`
    ///
    /// Creates up to 1,000 users, or a single one whose object stands alone without `users` around it.
    ///
    /// All or nothing: when one object is bad, nothing is created and the answer is 400 with an entry for each bad object.
    /// The answer lists the new ids in the order of the request.
    fn user_create(
        &self,
        request: UserCreateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<UserCreateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Update users.
    ///
    /// `PUT /api/users`
    ///
    /// Updates up to 1,000 users, each named by its `id`. Only what an object names is changed.
    ///
    /// Lenient: each object is checked on its own. The good ones are applied and counted in `updated`; `result` has an entry for the
    /// success and one for each failure. When nothing could be applied the answer is 400.
    fn user_bulk_update(
        &self,
        request: UserBulkUpdateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<UserBulkUpdateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Show a user.
    ///
    /// `GET /api/users/{id}`
    ///
    /// Gives one user by its id, as a bare object. Members without a value are left out.
    fn user_show(
        &self,
        request: UserShowRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<UserShowResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
    /// Update a user.
    ///
    /// `PUT /api/users/{id}`
    ///
    /// Changes what the body names and leaves the rest. The body is a bare object; it needs no `id`, and one that differs from the path is 400.
    ///
    /// There is no DELETE: to take a user out of service, set `state` to `Removed`.
    fn user_update(
        &self,
        request: UserUpdateRequest,
        context: Context<Self::Principal>,
    ) -> impl Future<Output = Result<UserUpdateResponse, Failure>> + Send {
        let _ = (request, context);
        std::future::ready(Err(Failure::NotImplemented))
    }
}

/// The operations of this tag, bound to an implementation.
pub fn routes<I: Users>(implementation: &Arc<I>) -> Routes<I::Principal> {
    Routes::new(super::SCHEMES)
        .operation(
            &coupa_types::operations::USER_INDEX,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = UserIndexRequest::read(&mut call.input)?;
                implementation.user_index(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::USER_CREATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = UserCreateRequest::read(&mut call.input).await?;
                implementation.user_create(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::USER_BULK_UPDATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = UserBulkUpdateRequest::read(&mut call.input).await?;
                implementation.user_bulk_update(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::USER_SHOW,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = UserShowRequest::read(&mut call.input)?;
                implementation.user_show(request, call.context(principal)).await
            },
        )
        .operation(
            &coupa_types::operations::USER_UPDATE,
            implementation,
            |implementation: Arc<I>, mut call: Call<I::Principal>| async move {
                let principal = call.principal()?;
                let request = UserUpdateRequest::read(&mut call.input).await?;
                implementation.user_update(request, call.context(principal)).await
            },
        )
}

/// Request of [`Users::user_index`]: `GET /api/users`.
#[derive(Debug)]
pub struct UserIndexRequest {
    /// How many users a page holds. 250 unless given; a larger number counts as 250; zero, a negative number and no number are 400.
    pub limit: i64,
    /// How many users to skip before the page begins, so `offset=10` begins with the eleventh. A negative number and no number are 400.
    pub offset: i64,
    /// Conditions that a user must meet, each a query parameter of its own. All must hold. The form and the operators are those of the core
    /// API: `name=value`, or `name[operator]=value` with `contains`, `starts_with`, `ends_with`, `gt`, `lt`, `gt_or_eq`, `lt_or_eq`,
    /// `not_eq`, `in`, `not_in`, `blank`. An unknown name or operator, or a value of the wrong type, is 400.
    pub conditions: FreeForm,
}

impl UserIndexRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        let limit = input
            .query("limit")
            .default(&["250"])
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
        let conditions = input.free_form();
        let (Some(limit), Some(offset)) = (limit, offset) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { limit, offset, conditions })
    }
}

/// Answers of [`Users::user_index`]: one variant a documented status.
#[derive(Debug)]
pub enum UserIndexResponse {
    /// 200: One page of users, and how many match.
    Ok(Body<coupa_types::UserList>),
    /// 400: The query is malformed. `result` has an entry for each fault.
    BadRequest(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(Body<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for UserIndexResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 406 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::user_list::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::user_list::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::cso_errors::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Users::user_create`]: `POST /api/users`.
#[derive(Debug)]
pub struct UserCreateRequest {
    /// The users to create, or one user.
    pub body: Valid<coupa_types::UserCreateRequestBody>,
}

impl UserCreateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        let body = input.body(coupa_schema::user_create_request_body::parse_with).await?;
        let Some(body) = body else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { body })
    }
}

/// Answers of [`Users::user_create`]: one variant a documented status.
#[derive(Debug)]
pub enum UserCreateResponse {
    /// 201: All users were created.
    Created(Body<coupa_types::UsersCreated>),
    /// 400: Nothing was created: the body is no valid JSON, or one of the users is bad. `result` has an entry for each bad user; faults of one user
    /// stand in one entry, separated by commas.
    BadRequest(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(Body<coupa_types::CsoErrors>),
    /// 413: The body is larger than 8 MiB.
    ContentTooLarge(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one other than JSON.
    UnsupportedMediaType(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for UserCreateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 201 | 400 | 401 | 406 | 413 | 415 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Created(body) => {
                Reply::new(StatusCode::CREATED)
                    .checked_by(coupa_schema::users_created::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::users_created::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::cso_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Users::user_bulk_update`]: `PUT /api/users`.
#[derive(Debug)]
pub struct UserBulkUpdateRequest {
    /// The changes, an object a user.
    pub body: Valid<coupa_types::UsersUpdateItems>,
}

impl UserBulkUpdateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        let body = input.body(coupa_schema::users_update::parse_items).await?;
        let Some(body) = body else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { body })
    }
}

/// Answers of [`Users::user_bulk_update`]: one variant a documented status.
#[derive(Debug)]
pub enum UserBulkUpdateResponse {
    /// 200: At least one user was updated.
    Ok(Body<coupa_types::UsersUpdated>),
    /// 400: Nothing was changed: the body is no valid JSON, or none of the users could be updated. `result` has an entry for each user.
    BadRequest(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(Body<coupa_types::CsoErrors>),
    /// 413: The body is larger than 8 MiB.
    ContentTooLarge(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one other than JSON.
    UnsupportedMediaType(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for UserBulkUpdateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 406 | 413 | 415 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::users_updated::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::users_updated::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::cso_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Users::user_show`]: `GET /api/users/{id}`.
#[derive(Debug)]
pub struct UserShowRequest {
    /// Id of the user, up to 19 digits. Something else is 400; an id that no user has is 404.
    pub id: coupa_types::CsoId,
}

impl UserShowRequest {
    fn read(input: &mut Input) -> Result<Self, Failure> {
        static ID_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[1-9][0-9]{0,18}$",
        ));
        let id = input
            .path("id")
            .required(|text| {
                check::pattern(text, "^[1-9][0-9]{0,18}$", &ID_PATTERN)?;
                decode::string(text)
            });
        let Some(id) = id else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { id })
    }
}

/// Answers of [`Users::user_show`]: one variant a documented status.
#[derive(Debug)]
pub enum UserShowResponse {
    /// 200: The user.
    Ok(Body<coupa_types::User>),
    /// 400: The id has something else than up to 19 digits.
    BadRequest(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No user has this id.
    NotFound(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(Body<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for UserShowResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 404 | 406 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::user::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::user::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::cso_errors::write)?),
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}

/// Request of [`Users::user_update`]: `PUT /api/users/{id}`.
#[derive(Debug)]
pub struct UserUpdateRequest {
    /// Id of the user, up to 19 digits. Something else is 400; an id that no user has is 404.
    pub id: coupa_types::CsoId,
    /// The members to change.
    pub body: Valid<coupa_types::UserChange>,
}

impl UserUpdateRequest {
    async fn read(input: &mut Input) -> Result<Self, Failure> {
        static ID_PATTERN: check::Pattern = check::Pattern::new(|| check::compile(
            "^[1-9][0-9]{0,18}$",
        ));
        let id = input
            .path("id")
            .required(|text| {
                check::pattern(text, "^[1-9][0-9]{0,18}$", &ID_PATTERN)?;
                decode::string(text)
            });
        let body = input.body(coupa_schema::user_change::parse_with).await?;
        let (Some(id), Some(body)) = (id, body) else {
            return Err(input.refuse());
        };
        input.check()?;
        Ok(Self { id, body })
    }
}

/// Answers of [`Users::user_update`]: one variant a documented status.
#[derive(Debug)]
pub enum UserUpdateResponse {
    /// 200: The user was updated; `updated` is 1.
    Ok(Body<coupa_types::UsersUpdated>),
    /// 400: Nothing was changed: the body is no valid JSON, a member has a bad value, or the id in the body is not that of the path.
    BadRequest(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `WWW-Authenticate`: How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
        /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
        /// header.
        www_authenticate: Option<String>,
    },
    /// 404: No user has this id.
    NotFound(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(Body<coupa_types::CsoErrors>),
    /// 413: The body is larger than 8 MiB.
    ContentTooLarge(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 415: The body has no `Content-Type`, or one other than JSON.
    UnsupportedMediaType(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable {
        /// The content.
        body: JsonOrXml<coupa_types::CsoErrors, coupa_types::XmlErrors>,
        /// Header `Retry-After`: How many seconds to wait before the next request.
        retry_after: Option<i64>,
    },
}

impl Answer for UserUpdateResponse {
    fn documents(status: u16) -> bool {
        matches!(status, 200 | 400 | 401 | 404 | 406 | 413 | 415 | 500 | 503)
    }
    fn reply(self) -> Result<Reply, Failure> {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .checked_by(coupa_schema::users_updated::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::users_updated::write)?),
                    )
            }
            Self::BadRequest(body) => {
                Reply::new(StatusCode::BAD_REQUEST)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::Unauthorized { body, www_authenticate } => {
                Reply::new(StatusCode::UNAUTHORIZED)
                    .header_if("WWW-Authenticate", www_authenticate.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::NotAcceptable(body) => {
                Reply::new(StatusCode::NOT_ACCEPTABLE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json(
                        "application/json",
                        Body::Stored(body.written(coupa_schema::cso_errors::write)?),
                    )
            }
            Self::ContentTooLarge(body) => {
                Reply::new(StatusCode::PAYLOAD_TOO_LARGE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::UnsupportedMediaType(body) => {
                Reply::new(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::InternalServerError(body) => {
                Reply::new(StatusCode::INTERNAL_SERVER_ERROR)
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
            Self::ServiceUnavailable { body, retry_after } => {
                Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                    .header_if("Retry-After", retry_after.as_ref())?
                    .checked_by(coupa_schema::cso_errors::check)
                    .json_and_xml(
                        "application/json",
                        &[("application/xml", &coupa_types::xml::XML_ERRORS)],
                        body
                            .written(
                                coupa_schema::cso_errors::write,
                                coupa_schema::xml_errors::write,
                            )?,
                    )
            }
        }
    }
}
