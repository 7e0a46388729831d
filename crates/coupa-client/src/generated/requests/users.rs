// Written by `cargo xtask generate` from spec/openapi.yaml, tag Users. Do not edit.

/// A call of [`Cso::user_index`](crate::Cso::user_index), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UserIndex {
    client: crate::generated::progenitor::cso::Client,
    options: crate::CallOptions,
    limit: Option<i64>,
    offset: Option<i64>,
    conditions: crate::Conditions,
}

impl UserIndex {
    pub(crate) fn new(client: crate::generated::progenitor::cso::Client) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            limit: <Option<i64>>::default(),
            offset: <Option<i64>>::default(),
            conditions: <crate::Conditions>::default(),
        }
    }
}

impl UserIndex {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// How many users a page holds. 250 unless given; a larger number counts as 250; zero, a negative number and no number are 400.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Option::Some(limit.into());
        self
    }
    /// How many users to skip before the page begins, so `offset=10` begins with the eleventh. A negative number and no number are 400.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Option::Some(offset.into());
        self
    }
    /// Adds the condition that an attribute equals a value. Conditions add up: all must hold.
    pub fn condition(
        self,
        attribute: impl Into<String>,
        value: impl ::std::fmt::Display,
    ) -> Self {
        self.filter(crate::Condition::equals(attribute, value))
    }
    /// Adds a condition with an operator.
    pub fn condition_op(
        self,
        attribute: impl Into<String>,
        operator: crate::Operator,
        value: impl ::std::fmt::Display,
    ) -> Self {
        self.filter(crate::Condition::new(attribute, operator, value))
    }
    /// Adds a condition.
    pub fn filter(mut self, condition: impl Into<crate::Condition>) -> Self {
        self.conditions.push(condition.into());
        self
    }
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn send(
        self,
    ) -> Result<crate::Reply<coupa_types::UserList>, UserIndexError> {
        self.conditions.check().map_err(UserIndexError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::USER_INDEX,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(UserIndexError::Other)?;
        let mut request = client.user_index();
        if let Some(value) = self.limit {
            request = request.limit(value);
        }
        if let Some(value) = self.offset {
            request = request.offset(value);
        }
        if !self.conditions.is_empty() {
            request = request.conditions(self.conditions);
        }
        let sent = Box::pin(request.send());
        client.shell().settle(sent).await.map_err(UserIndexError::from_fault)
    }
    /// The pages, one after the other.
    ///
    /// Begins at `offset`, asks for at most 250 rows at a time, ends at a page that is not full.
    pub fn pages(self) -> crate::Pages<coupa_types::UserList, UserIndexError> {
        let size = self.limit.unwrap_or(250i64).clamp(1, 250i64);
        let first = self.offset.unwrap_or(0);
        let fetch = move |offset| {
            let mut call = self.clone();
            call.limit = Some(size);
            call.offset = Some(offset);
            call.send()
        };
        let source = crate::paging::Source {
            size,
            count: |page: &coupa_types::UserList| page.users.len(),
            ids: |page: &coupa_types::UserList| {
                page.users.iter().filter_map(|row| Some(row.id.to_string())).collect()
            },
            fetch,
            wrap: UserIndexError::Other,
        };
        crate::paging::pages(first, source)
    }
    /// The rows of all pages.
    ///
    /// Begins at `offset`, asks for at most 250 rows at a time, ends at a page that is not full.
    pub fn items(
        self,
    ) -> crate::Items<coupa_types::UserList, coupa_types::User, UserIndexError> {
        crate::paging::items(self.pages(), |page| page.users)
    }
}

/// What can go wrong with [`UserIndex`].
#[derive(Debug)]
#[non_exhaustive]
pub enum UserIndexError {
    /// 400: The query is malformed. `result` has an entry for each fault.
    BadRequest(crate::Failure<coupa_types::CsoErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(crate::Failure<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(crate::Failure<coupa_types::CsoErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl UserIndexError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            406u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            500u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ServiceUnavailable)
            }
            _ => Self::Other(crate::Error::Unexpected(answer)),
        }
    }
    /// The answer, where one came.
    pub fn answer(&self) -> Option<&crate::Answer> {
        match self {
            Self::BadRequest(failure) => Some(failure.answer()),
            Self::Unauthorized(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::InternalServerError(failure) => Some(failure.answer()),
            Self::ServiceUnavailable(failure) => Some(failure.answer()),
            Self::Other(error) => error.answer(),
        }
    }
    /// Its status, where an answer came.
    pub fn status(&self) -> Option<::http::StatusCode> {
        self.answer().map(crate::Answer::status)
    }
    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(crate::Answer::request_id)
    }
    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Other(error) => error.is_retryable(),
            _ => self.status().is_some_and(crate::is_retryable_status),
        }
    }
}

impl ::std::fmt::Display for UserIndexError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "user_index: {error}"),
            (_, Some(answer)) => write!(f, "user_index: {answer}"),
            (_, None) => f.write_str("user_index"),
        }
    }
}

impl ::std::error::Error for UserIndexError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<UserIndexError> for crate::Error {
    fn from(error: UserIndexError) -> Self {
        match error {
            UserIndexError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            UserIndexError::Unauthorized(failure) => Self::Refused(failure.into_answer()),
            UserIndexError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserIndexError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserIndexError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserIndexError::Other(error) => error,
        }
    }
}

/// A call of [`Cso::user_create`](crate::Cso::user_create), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UserCreate {
    client: crate::generated::progenitor::cso::Client,
    options: crate::CallOptions,
    body: coupa_types::UserCreateRequestBody,
}

impl UserCreate {
    pub(crate) fn new(
        client: crate::generated::progenitor::cso::Client,
        body: coupa_types::UserCreateRequestBody,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            body,
        }
    }
}

impl UserCreate {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn send(
        self,
    ) -> Result<crate::Reply<coupa_types::UsersCreated>, UserCreateError> {
        let client = self
            .client
            .call(
                &::coupa_types::operations::USER_CREATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(UserCreateError::Other)?;
        let request = client.user_create().body(self.body);
        let sent = Box::pin(request.send());
        client.shell().settle(sent).await.map_err(UserCreateError::from_fault)
    }
}

/// What can go wrong with [`UserCreate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum UserCreateError {
    /// 400: Nothing was created: the body is no valid JSON, or one of the users is bad. `result` has an entry for each bad user; faults of one user
    /// stand in one entry, separated by commas.
    BadRequest(crate::Failure<coupa_types::CsoErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(crate::Failure<coupa_types::CsoErrors>),
    /// 413: The body is larger than 8 MiB.
    ContentTooLarge(crate::Failure<coupa_types::CsoErrors>),
    /// 415: The body has no `Content-Type`, or one other than JSON.
    UnsupportedMediaType(crate::Failure<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(crate::Failure<coupa_types::CsoErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl UserCreateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            406u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            500u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ServiceUnavailable)
            }
            _ => Self::Other(crate::Error::Unexpected(answer)),
        }
    }
    /// The answer, where one came.
    pub fn answer(&self) -> Option<&crate::Answer> {
        match self {
            Self::BadRequest(failure) => Some(failure.answer()),
            Self::Unauthorized(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::InternalServerError(failure) => Some(failure.answer()),
            Self::ServiceUnavailable(failure) => Some(failure.answer()),
            Self::Other(error) => error.answer(),
        }
    }
    /// Its status, where an answer came.
    pub fn status(&self) -> Option<::http::StatusCode> {
        self.answer().map(crate::Answer::status)
    }
    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(crate::Answer::request_id)
    }
    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Other(error) => error.is_retryable(),
            _ => self.status().is_some_and(crate::is_retryable_status),
        }
    }
}

impl ::std::fmt::Display for UserCreateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "user_create: {error}"),
            (_, Some(answer)) => write!(f, "user_create: {answer}"),
            (_, None) => f.write_str("user_create"),
        }
    }
}

impl ::std::error::Error for UserCreateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<UserCreateError> for crate::Error {
    fn from(error: UserCreateError) -> Self {
        match error {
            UserCreateError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            UserCreateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserCreateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserCreateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserCreateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserCreateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserCreateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserCreateError::Other(error) => error,
        }
    }
}

/// A call of [`Cso::user_bulk_update`](crate::Cso::user_bulk_update), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UserBulkUpdate {
    client: crate::generated::progenitor::cso::Client,
    options: crate::CallOptions,
    body: coupa_types::UsersUpdate,
}

impl UserBulkUpdate {
    pub(crate) fn new(
        client: crate::generated::progenitor::cso::Client,
        body: coupa_types::UsersUpdate,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            body,
        }
    }
}

impl UserBulkUpdate {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn send(
        self,
    ) -> Result<crate::Reply<coupa_types::UsersUpdated>, UserBulkUpdateError> {
        let client = self
            .client
            .call(
                &::coupa_types::operations::USER_BULK_UPDATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(UserBulkUpdateError::Other)?;
        let request = client.user_bulk_update().body(self.body);
        let sent = Box::pin(request.send());
        client.shell().settle(sent).await.map_err(UserBulkUpdateError::from_fault)
    }
}

/// What can go wrong with [`UserBulkUpdate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum UserBulkUpdateError {
    /// 400: Nothing was changed: the body is no valid JSON, or none of the users could be updated. `result` has an entry for each user.
    BadRequest(crate::Failure<coupa_types::CsoErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(crate::Failure<coupa_types::CsoErrors>),
    /// 413: The body is larger than 8 MiB.
    ContentTooLarge(crate::Failure<coupa_types::CsoErrors>),
    /// 415: The body has no `Content-Type`, or one other than JSON.
    UnsupportedMediaType(crate::Failure<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(crate::Failure<coupa_types::CsoErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl UserBulkUpdateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            406u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            500u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ServiceUnavailable)
            }
            _ => Self::Other(crate::Error::Unexpected(answer)),
        }
    }
    /// The answer, where one came.
    pub fn answer(&self) -> Option<&crate::Answer> {
        match self {
            Self::BadRequest(failure) => Some(failure.answer()),
            Self::Unauthorized(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::InternalServerError(failure) => Some(failure.answer()),
            Self::ServiceUnavailable(failure) => Some(failure.answer()),
            Self::Other(error) => error.answer(),
        }
    }
    /// Its status, where an answer came.
    pub fn status(&self) -> Option<::http::StatusCode> {
        self.answer().map(crate::Answer::status)
    }
    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(crate::Answer::request_id)
    }
    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Other(error) => error.is_retryable(),
            _ => self.status().is_some_and(crate::is_retryable_status),
        }
    }
}

impl ::std::fmt::Display for UserBulkUpdateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "user_bulk_update: {error}"),
            (_, Some(answer)) => write!(f, "user_bulk_update: {answer}"),
            (_, None) => f.write_str("user_bulk_update"),
        }
    }
}

impl ::std::error::Error for UserBulkUpdateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<UserBulkUpdateError> for crate::Error {
    fn from(error: UserBulkUpdateError) -> Self {
        match error {
            UserBulkUpdateError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserBulkUpdateError::Other(error) => error,
        }
    }
}

/// A call of [`Cso::user_show`](crate::Cso::user_show), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UserShow {
    client: crate::generated::progenitor::cso::Client,
    options: crate::CallOptions,
    id: coupa_types::CsoId,
}

impl UserShow {
    pub(crate) fn new(
        client: crate::generated::progenitor::cso::Client,
        id: coupa_types::CsoId,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
        }
    }
}

impl UserShow {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn send(self) -> Result<crate::Reply<coupa_types::User>, UserShowError> {
        crate::path::check("id", &self.id).map_err(UserShowError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::USER_SHOW,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(UserShowError::Other)?;
        let request = client.user_show().id(self.id);
        let sent = Box::pin(request.send());
        client.shell().settle(sent).await.map_err(UserShowError::from_fault)
    }
}

/// What can go wrong with [`UserShow`].
#[derive(Debug)]
#[non_exhaustive]
pub enum UserShowError {
    /// 400: The id has something else than up to 19 digits.
    BadRequest(crate::Failure<coupa_types::CsoErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No user has this id.
    NotFound(crate::Failure<coupa_types::CsoErrors>),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(crate::Failure<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(crate::Failure<coupa_types::CsoErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl UserShowError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            404u16 => answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotFound),
            406u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            500u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ServiceUnavailable)
            }
            _ => Self::Other(crate::Error::Unexpected(answer)),
        }
    }
    /// The answer, where one came.
    pub fn answer(&self) -> Option<&crate::Answer> {
        match self {
            Self::BadRequest(failure) => Some(failure.answer()),
            Self::Unauthorized(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::InternalServerError(failure) => Some(failure.answer()),
            Self::ServiceUnavailable(failure) => Some(failure.answer()),
            Self::Other(error) => error.answer(),
        }
    }
    /// Its status, where an answer came.
    pub fn status(&self) -> Option<::http::StatusCode> {
        self.answer().map(crate::Answer::status)
    }
    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(crate::Answer::request_id)
    }
    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Other(error) => error.is_retryable(),
            _ => self.status().is_some_and(crate::is_retryable_status),
        }
    }
}

impl ::std::fmt::Display for UserShowError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "user_show: {error}"),
            (_, Some(answer)) => write!(f, "user_show: {answer}"),
            (_, None) => f.write_str("user_show"),
        }
    }
}

impl ::std::error::Error for UserShowError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<UserShowError> for crate::Error {
    fn from(error: UserShowError) -> Self {
        match error {
            UserShowError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            UserShowError::Unauthorized(failure) => Self::Refused(failure.into_answer()),
            UserShowError::NotFound(failure) => Self::Refused(failure.into_answer()),
            UserShowError::NotAcceptable(failure) => Self::Refused(failure.into_answer()),
            UserShowError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserShowError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserShowError::Other(error) => error,
        }
    }
}

/// A call of [`Cso::user_update`](crate::Cso::user_update), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UserUpdate {
    client: crate::generated::progenitor::cso::Client,
    options: crate::CallOptions,
    id: coupa_types::CsoId,
    body: coupa_types::UserChange,
}

impl UserUpdate {
    pub(crate) fn new(
        client: crate::generated::progenitor::cso::Client,
        id: coupa_types::CsoId,
        body: coupa_types::UserChange,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            body,
        }
    }
}

impl UserUpdate {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn send(
        self,
    ) -> Result<crate::Reply<coupa_types::UsersUpdated>, UserUpdateError> {
        crate::path::check("id", &self.id).map_err(UserUpdateError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::USER_UPDATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(UserUpdateError::Other)?;
        let request = client.user_update().id(self.id).body(self.body);
        let sent = Box::pin(request.send());
        client.shell().settle(sent).await.map_err(UserUpdateError::from_fault)
    }
}

/// What can go wrong with [`UserUpdate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum UserUpdateError {
    /// 400: Nothing was changed: the body is no valid JSON, a member has a bad value, or the id in the body is not that of the path.
    BadRequest(crate::Failure<coupa_types::CsoErrors>),
    /// 401: The header `X-CSO-API-KEY` is missing or its key is not valid.
    Unauthorized(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No user has this id.
    NotFound(crate::Failure<coupa_types::CsoErrors>),
    /// 406: The `Accept` header does not admit JSON.
    NotAcceptable(crate::Failure<coupa_types::CsoErrors>),
    /// 413: The body is larger than 8 MiB.
    ContentTooLarge(crate::Failure<coupa_types::CsoErrors>),
    /// 415: The body has no `Content-Type`, or one other than JSON.
    UnsupportedMediaType(crate::Failure<coupa_types::CsoErrors>),
    /// 500: The server failed for an unknown reason. Do not repeat the request unchanged.
    InternalServerError(crate::Failure<coupa_types::CsoErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CsoErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl UserUpdateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            404u16 => answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotFound),
            406u16 => {
                answer.decode("CsoErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            500u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CsoErrors")
                    .map_or_else(Self::Other, Self::ServiceUnavailable)
            }
            _ => Self::Other(crate::Error::Unexpected(answer)),
        }
    }
    /// The answer, where one came.
    pub fn answer(&self) -> Option<&crate::Answer> {
        match self {
            Self::BadRequest(failure) => Some(failure.answer()),
            Self::Unauthorized(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::InternalServerError(failure) => Some(failure.answer()),
            Self::ServiceUnavailable(failure) => Some(failure.answer()),
            Self::Other(error) => error.answer(),
        }
    }
    /// Its status, where an answer came.
    pub fn status(&self) -> Option<::http::StatusCode> {
        self.answer().map(crate::Answer::status)
    }
    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(crate::Answer::request_id)
    }
    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Other(error) => error.is_retryable(),
            _ => self.status().is_some_and(crate::is_retryable_status),
        }
    }
}

impl ::std::fmt::Display for UserUpdateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "user_update: {error}"),
            (_, Some(answer)) => write!(f, "user_update: {answer}"),
            (_, None) => f.write_str("user_update"),
        }
    }
}

impl ::std::error::Error for UserUpdateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<UserUpdateError> for crate::Error {
    fn from(error: UserUpdateError) -> Self {
        match error {
            UserUpdateError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            UserUpdateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserUpdateError::NotFound(failure) => Self::Refused(failure.into_answer()),
            UserUpdateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserUpdateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserUpdateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserUpdateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserUpdateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            UserUpdateError::Other(error) => error,
        }
    }
}
