// Written by `cargo xtask generate` from spec/openapi.yaml, tag Workers. Do not edit.

/// A call of [`Core::worker_index`](crate::Core::worker_index), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerIndex<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    limit: Option<i64>,
    offset: Option<i64>,
    order_by: Option<String>,
    dir: Option<coupa_types::SortDirection>,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObject>,
    conditions: crate::Conditions,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerIndex {
    pub(crate) fn new(client: crate::generated::progenitor::core::Client) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            limit: <Option<i64>>::default(),
            offset: <Option<i64>>::default(),
            order_by: <Option<String>>::default(),
            dir: <Option<coupa_types::SortDirection>>::default(),
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObject>>::default(),
            conditions: <crate::Conditions>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerIndex {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerIndex<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys. The whole worker unless given. The vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<V: crate::Decides<Self, Value = coupa_types::ReturnObject>>(
        mut self,
        value: V,
    ) -> WorkerIndex<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerIndex<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys. The whole worker unless given. The vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObject>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerIndex<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerIndex<T> {
        WorkerIndex {
            client: self.client,
            options: self.options,
            limit: self.limit,
            offset: self.offset,
            order_by: self.order_by,
            dir: self.dir,
            fields: self.fields,
            return_object: self.return_object,
            conditions: self.conditions,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerIndex> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObject;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObject::Limited
    }
}

impl crate::Decides<WorkerIndex> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObject;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObject::Shallow
    }
}

impl crate::Decides<WorkerIndex> for coupa_types::ReturnObject {
    type Record = coupa_types::WorkerResult;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerIndex<R> {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// How many workers a page holds. 50 unless given; a larger number counts as 50; zero, a negative number and no number are 400.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Option::Some(limit.into());
        self
    }
    /// How many workers to skip before the page begins. A negative number and no number are 400.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Option::Some(offset.into());
        self
    }
    /// Name of the element to sort by, one of the worker's own plain elements, with dashes or underscores. `id` unless given.
    /// Equal values are sorted by id; null comes last in ascending order and first in descending.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Option::Some(order_by.into());
        self
    }
    /// Direction of the order, ascending unless given.
    pub fn dir(mut self, dir: impl Into<coupa_types::SortDirection>) -> Self {
        self.dir = Option::Some(dir.into());
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
    pub async fn send(self) -> Result<crate::Reply<Vec<R>>, WorkerIndexError> {
        self.conditions.check().map_err(WorkerIndexError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_INDEX,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerIndexError::Other)?;
        let mut request = client.worker_index();
        if let Some(value) = self.limit {
            request = request.limit(value);
        }
        if let Some(value) = self.offset {
            request = request.offset(value);
        }
        if let Some(value) = self.order_by {
            request = request.order_by(value);
        }
        if let Some(value) = self.dir {
            request = request.dir(value);
        }
        if let Some(value) = self.fields {
            request = request.fields(value);
        }
        if let Some(value) = self.return_object {
            request = request.return_object(value);
        }
        if !self.conditions.is_empty() {
            request = request.conditions(self.conditions);
        }
        let sent = Box::pin(request.send());
        let answer = client
            .shell()
            .answer(sent)
            .await
            .map_err(WorkerIndexError::from_fault)?;
        R::read_list(answer).map_err(WorkerIndexError::Other)
    }
    /// The pages, one after the other.
    ///
    /// Begins at `offset`, asks for at most 50 rows at a time, ends at a page that is not full.
    pub fn pages(self) -> crate::Pages<Vec<R>, WorkerIndexError> {
        let size = self.limit.unwrap_or(50i64).clamp(1, 50i64);
        let first = self.offset.unwrap_or(0);
        let fetch = move |offset| {
            let mut call = self.clone();
            call.limit = Some(size);
            call.offset = Some(offset);
            call.send()
        };
        let source = crate::paging::Source {
            size,
            count: |page: &Vec<R>| page.len(),
            ids: |page: &Vec<R>| {
                page.iter().filter_map(crate::Record::record_id).collect()
            },
            fetch,
            wrap: WorkerIndexError::Other,
        };
        crate::paging::pages(first, source)
    }
    /// The rows of all pages.
    ///
    /// Begins at `offset`, asks for at most 50 rows at a time, ends at a page that is not full.
    pub fn items(self) -> crate::Items<Vec<R>, R, WorkerIndexError> {
        crate::paging::items(self.pages(), |page| page)
    }
}

/// What can go wrong with [`WorkerIndex`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerIndexError {
    /// 400: The query is malformed. All faults are listed together.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to read workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: In XML alone, no worker meets the conditions, or the page lies behind the last one. In JSON that is an empty array.
    NotFound(crate::Failure<coupa_types::XmlErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerIndexError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer
                    .decode_xml(&coupa_types::xml::XML_ERRORS)
                    .map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerIndexError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_index: {error}"),
            (_, Some(answer)) => write!(f, "worker_index: {answer}"),
            (_, None) => f.write_str("worker_index"),
        }
    }
}

impl ::std::error::Error for WorkerIndexError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerIndexError> for crate::Error {
    fn from(error: WorkerIndexError) -> Self {
        match error {
            WorkerIndexError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            WorkerIndexError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerIndexError::Forbidden(failure) => Self::Refused(failure.into_answer()),
            WorkerIndexError::NotFound(failure) => Self::Refused(failure.into_answer()),
            WorkerIndexError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerIndexError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerIndexError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerIndexError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerIndexError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_create`](crate::Core::worker_create), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerCreate<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObjectOfWrite>,
    body: coupa_types::WorkerCreate,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerCreate {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        body: coupa_types::WorkerCreate,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            body,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObjectOfWrite>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerCreate {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerCreate<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<
        V: crate::Decides<Self, Value = coupa_types::ReturnObjectOfWrite>,
    >(mut self, value: V) -> WorkerCreate<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerCreate<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObjectOfWrite>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerCreate<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerCreate<T> {
        WorkerCreate {
            client: self.client,
            options: self.options,
            fields: self.fields,
            return_object: self.return_object,
            body: self.body,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerCreate> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Limited
    }
}

impl crate::Decides<WorkerCreate> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Shallow
    }
}

impl crate::Decides<WorkerCreate> for return_object::None {
    type Record = ();
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::None
    }
}

impl crate::Decides<WorkerCreate> for coupa_types::ReturnObjectOfWrite {
    type Record = Option<coupa_types::WorkerResult>;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerCreate<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerCreateError> {
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_CREATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerCreateError::Other)?;
        let mut request = client.worker_create().body(self.body);
        if let Some(value) = self.fields {
            request = request.fields(value);
        }
        if let Some(value) = self.return_object {
            request = request.return_object(value);
        }
        let sent = Box::pin(request.send());
        let answer = client
            .shell()
            .answer(sent)
            .await
            .map_err(WorkerCreateError::from_fault)?;
        R::read(answer).map_err(WorkerCreateError::Other)
    }
}

/// What can go wrong with [`WorkerCreate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerCreateError {
    /// 400: The worker cannot be created: the body is no valid JSON, an element is missing or has a bad value, or a reference finds no record. All
    /// faults of the content are listed together.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(crate::Failure<coupa_types::CoreErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerCreateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerCreateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_create: {error}"),
            (_, Some(answer)) => write!(f, "worker_create: {answer}"),
            (_, None) => f.write_str("worker_create"),
        }
    }
}

impl ::std::error::Error for WorkerCreateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerCreateError> for crate::Error {
    fn from(error: WorkerCreateError) -> Self {
        match error {
            WorkerCreateError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::Forbidden(failure) => Self::Refused(failure.into_answer()),
            WorkerCreateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerCreateError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_show`](crate::Core::worker_show), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerShow<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObject>,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerShow {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObject>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerShow {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerShow<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys. The whole worker unless given. The vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<V: crate::Decides<Self, Value = coupa_types::ReturnObject>>(
        mut self,
        value: V,
    ) -> WorkerShow<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerShow<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys. The whole worker unless given. The vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObject>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerShow<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerShow<T> {
        WorkerShow {
            client: self.client,
            options: self.options,
            id: self.id,
            fields: self.fields,
            return_object: self.return_object,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerShow> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObject;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObject::Limited
    }
}

impl crate::Decides<WorkerShow> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObject;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObject::Shallow
    }
}

impl crate::Decides<WorkerShow> for coupa_types::ReturnObject {
    type Record = coupa_types::WorkerResult;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerShow<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerShowError> {
        crate::path::check("id", &self.id).map_err(WorkerShowError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_SHOW,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerShowError::Other)?;
        let mut request = client.worker_show().id(self.id);
        if let Some(value) = self.fields {
            request = request.fields(value);
        }
        if let Some(value) = self.return_object {
            request = request.return_object(value);
        }
        let sent = Box::pin(request.send());
        let answer = client
            .shell()
            .answer(sent)
            .await
            .map_err(WorkerShowError::from_fault)?;
        R::read(answer).map_err(WorkerShowError::Other)
    }
}

/// What can go wrong with [`WorkerShow`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerShowError {
    /// 400: The id is no number, or the query is malformed.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to read workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerShowError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerShowError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_show: {error}"),
            (_, Some(answer)) => write!(f, "worker_show: {answer}"),
            (_, None) => f.write_str("worker_show"),
        }
    }
}

impl ::std::error::Error for WorkerShowError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerShowError> for crate::Error {
    fn from(error: WorkerShowError) -> Self {
        match error {
            WorkerShowError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            WorkerShowError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerShowError::Forbidden(failure) => Self::Refused(failure.into_answer()),
            WorkerShowError::NotFound(failure) => Self::Refused(failure.into_answer()),
            WorkerShowError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerShowError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerShowError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerShowError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerShowError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_update`](crate::Core::worker_update), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerUpdate<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObjectOfWrite>,
    body: coupa_types::WorkerUpdate,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerUpdate {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
        body: coupa_types::WorkerUpdate,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            body,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObjectOfWrite>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerUpdate {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerUpdate<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<
        V: crate::Decides<Self, Value = coupa_types::ReturnObjectOfWrite>,
    >(mut self, value: V) -> WorkerUpdate<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerUpdate<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObjectOfWrite>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerUpdate<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerUpdate<T> {
        WorkerUpdate {
            client: self.client,
            options: self.options,
            id: self.id,
            fields: self.fields,
            return_object: self.return_object,
            body: self.body,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerUpdate> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Limited
    }
}

impl crate::Decides<WorkerUpdate> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Shallow
    }
}

impl crate::Decides<WorkerUpdate> for return_object::None {
    type Record = ();
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::None
    }
}

impl crate::Decides<WorkerUpdate> for coupa_types::ReturnObjectOfWrite {
    type Record = Option<coupa_types::WorkerResult>;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerUpdate<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerUpdateError> {
        crate::path::check("id", &self.id).map_err(WorkerUpdateError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_UPDATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerUpdateError::Other)?;
        let mut request = client.worker_update().id(self.id).body(self.body);
        if let Some(value) = self.fields {
            request = request.fields(value);
        }
        if let Some(value) = self.return_object {
            request = request.return_object(value);
        }
        let sent = Box::pin(request.send());
        let answer = client
            .shell()
            .answer(sent)
            .await
            .map_err(WorkerUpdateError::from_fault)?;
        R::read(answer).map_err(WorkerUpdateError::Other)
    }
}

/// What can go wrong with [`WorkerUpdate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerUpdateError {
    /// 400: The change cannot be carried out, and nothing was changed: the body is no valid JSON, an element has a bad value, or a reference finds no
    /// record. All faults of the content are listed together.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(crate::Failure<coupa_types::CoreErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerUpdateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerUpdateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_update: {error}"),
            (_, Some(answer)) => write!(f, "worker_update: {answer}"),
            (_, None) => f.write_str("worker_update"),
        }
    }
}

impl ::std::error::Error for WorkerUpdateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerUpdateError> for crate::Error {
    fn from(error: WorkerUpdateError) -> Self {
        match error {
            WorkerUpdateError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::Forbidden(failure) => Self::Refused(failure.into_answer()),
            WorkerUpdateError::NotFound(failure) => Self::Refused(failure.into_answer()),
            WorkerUpdateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerUpdateError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_patch`](crate::Core::worker_patch), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerPatch<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObjectOfWrite>,
    body: coupa_types::WorkerUpdate,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerPatch {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
        body: coupa_types::WorkerUpdate,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            body,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObjectOfWrite>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerPatch {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerPatch<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<
        V: crate::Decides<Self, Value = coupa_types::ReturnObjectOfWrite>,
    >(mut self, value: V) -> WorkerPatch<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerPatch<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObjectOfWrite>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerPatch<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerPatch<T> {
        WorkerPatch {
            client: self.client,
            options: self.options,
            id: self.id,
            fields: self.fields,
            return_object: self.return_object,
            body: self.body,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerPatch> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Limited
    }
}

impl crate::Decides<WorkerPatch> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Shallow
    }
}

impl crate::Decides<WorkerPatch> for return_object::None {
    type Record = ();
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::None
    }
}

impl crate::Decides<WorkerPatch> for coupa_types::ReturnObjectOfWrite {
    type Record = Option<coupa_types::WorkerResult>;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerPatch<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerPatchError> {
        crate::path::check("id", &self.id).map_err(WorkerPatchError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_PATCH,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerPatchError::Other)?;
        let mut request = client.worker_patch().id(self.id).body(self.body);
        if let Some(value) = self.fields {
            request = request.fields(value);
        }
        if let Some(value) = self.return_object {
            request = request.return_object(value);
        }
        let sent = Box::pin(request.send());
        let answer = client
            .shell()
            .answer(sent)
            .await
            .map_err(WorkerPatchError::from_fault)?;
        R::read(answer).map_err(WorkerPatchError::Other)
    }
}

/// What can go wrong with [`WorkerPatch`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerPatchError {
    /// 400: The change cannot be carried out, and nothing was changed: the body is no valid JSON, an element has a bad value, or a reference finds no
    /// record. All faults of the content are listed together.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(crate::Failure<coupa_types::CoreErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerPatchError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerPatchError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_patch: {error}"),
            (_, Some(answer)) => write!(f, "worker_patch: {answer}"),
            (_, None) => f.write_str("worker_patch"),
        }
    }
}

impl ::std::error::Error for WorkerPatchError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerPatchError> for crate::Error {
    fn from(error: WorkerPatchError) -> Self {
        match error {
            WorkerPatchError::BadRequest(failure) => Self::Refused(failure.into_answer()),
            WorkerPatchError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::Forbidden(failure) => Self::Refused(failure.into_answer()),
            WorkerPatchError::NotFound(failure) => Self::Refused(failure.into_answer()),
            WorkerPatchError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerPatchError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_avatar_show`](crate::Core::worker_avatar_show), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerAvatarShow {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    if_none_match: Option<String>,
}

impl WorkerAvatarShow {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            if_none_match: <Option<String>>::default(),
        }
    }
}

impl WorkerAvatarShow {
    /// Options of this call alone: time limit, headers, number of attempts.
    pub fn options(mut self, options: crate::CallOptions) -> Self {
        self.options = options;
        self
    }
    /// The `ETag` of a picture that the caller has, or several with commas between them.
    pub fn if_none_match(mut self, if_none_match: impl Into<String>) -> Self {
        self.if_none_match = Option::Some(if_none_match.into());
        self
    }
    /// Sends the call.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn send(
        self,
    ) -> Result<
        crate::Reply<::bytes::Bytes, crate::answer_headers::ETagContentDisposition>,
        WorkerAvatarShowError,
    > {
        crate::path::check("id", &self.id).map_err(WorkerAvatarShowError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_AVATAR_SHOW,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerAvatarShowError::Other)?;
        let mut request = client.worker_avatar_show().id(self.id);
        if let Some(value) = self.if_none_match {
            request = request.if_none_match(value);
        }
        let sent = Box::pin(request.send());
        client.shell().collect(sent).await.map_err(WorkerAvatarShowError::from_fault)
    }
    /// Sends the call and gives the bytes as they come.
    ///
    /// # Errors
    ///
    /// The documented failures by status, and everything that kept an answer from coming.
    pub async fn stream(
        self,
    ) -> Result<
        crate::Reply<crate::Download, crate::answer_headers::ETagContentDisposition>,
        WorkerAvatarShowError,
    > {
        crate::path::check("id", &self.id).map_err(WorkerAvatarShowError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_AVATAR_SHOW,
                &self.options,
                crate::Read::Stream,
            )
            .map_err(WorkerAvatarShowError::Other)?;
        let mut request = client.worker_avatar_show().id(self.id);
        if let Some(value) = self.if_none_match {
            request = request.if_none_match(value);
        }
        let sent = Box::pin(request.send());
        client
            .shell()
            .settle(sent)
            .await
            .map(|reply| reply.map(crate::Download::from))
            .map_err(WorkerAvatarShowError::from_fault)
    }
}

/// What can go wrong with [`WorkerAvatarShow`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerAvatarShowError {
    /// 304: The picture is the one that `If-None-Match` names. The answer has no body.
    NotModified(crate::Failure<(), crate::answer_headers::ETagContentDisposition>),
    /// 400: The id is no number.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to read workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id, or the worker has no picture.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerAvatarShowError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            304u16 => Self::NotModified(answer.without_body()),
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::ServiceUnavailable)
            }
            _ => Self::Other(crate::Error::Unexpected(answer)),
        }
    }
    /// The answer, where one came.
    pub fn answer(&self) -> Option<&crate::Answer> {
        match self {
            Self::NotModified(failure) => Some(failure.answer()),
            Self::BadRequest(failure) => Some(failure.answer()),
            Self::Unauthorized(failure) => Some(failure.answer()),
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerAvatarShowError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_avatar_show: {error}"),
            (_, Some(answer)) => write!(f, "worker_avatar_show: {answer}"),
            (_, None) => f.write_str("worker_avatar_show"),
        }
    }
}

impl ::std::error::Error for WorkerAvatarShowError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerAvatarShowError> for crate::Error {
    fn from(error: WorkerAvatarShowError) -> Self {
        match error {
            WorkerAvatarShowError::NotModified(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::Forbidden(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::NotFound(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarShowError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_avatar_create`](crate::Core::worker_avatar_create), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerAvatarCreate<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObjectOfWrite>,
    file: crate::Upload,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerAvatarCreate {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
        file: crate::Upload,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            file,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObjectOfWrite>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerAvatarCreate {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerAvatarCreate<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<
        V: crate::Decides<Self, Value = coupa_types::ReturnObjectOfWrite>,
    >(mut self, value: V) -> WorkerAvatarCreate<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerAvatarCreate<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObjectOfWrite>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerAvatarCreate<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerAvatarCreate<T> {
        WorkerAvatarCreate {
            client: self.client,
            options: self.options,
            id: self.id,
            fields: self.fields,
            return_object: self.return_object,
            file: self.file,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerAvatarCreate> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Limited
    }
}

impl crate::Decides<WorkerAvatarCreate> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Shallow
    }
}

impl crate::Decides<WorkerAvatarCreate> for return_object::None {
    type Record = ();
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::None
    }
}

impl crate::Decides<WorkerAvatarCreate> for coupa_types::ReturnObjectOfWrite {
    type Record = Option<coupa_types::WorkerResult>;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerAvatarCreate<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerAvatarCreateError> {
        crate::path::check("id", &self.id).map_err(WorkerAvatarCreateError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_AVATAR_CREATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerAvatarCreateError::Other)?;
        let mut form = crate::upload::Form::new();
        {
            let value = self.file;
            crate::dialect::check_file("file", &value)
                .map_err(WorkerAvatarCreateError::Other)?;
            form.file("file", value);
        }
        let form = form.finish().await.map_err(WorkerAvatarCreateError::Other)?;
        let sent = Box::pin(
            client.worker_avatar_create(self.id, self.fields, self.return_object, form),
        );
        let answer = client
            .shell()
            .receive(sent)
            .await
            .map_err(WorkerAvatarCreateError::Other)?;
        match answer.status().as_u16() {
            201u16 => R::read(answer).map_err(WorkerAvatarCreateError::Other),
            _ => Err(WorkerAvatarCreateError::from_answer(answer)),
        }
    }
}

/// What can go wrong with [`WorkerAvatarCreate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerAvatarCreateError {
    /// 400: The form has no picture that can be stored.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(crate::Failure<coupa_types::CoreErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerAvatarCreateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerAvatarCreateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_avatar_create: {error}"),
            (_, Some(answer)) => write!(f, "worker_avatar_create: {answer}"),
            (_, None) => f.write_str("worker_avatar_create"),
        }
    }
}

impl ::std::error::Error for WorkerAvatarCreateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerAvatarCreateError> for crate::Error {
    fn from(error: WorkerAvatarCreateError) -> Self {
        match error {
            WorkerAvatarCreateError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::Forbidden(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::NotFound(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarCreateError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_avatar_update`](crate::Core::worker_avatar_update), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerAvatarUpdate<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObjectOfWrite>,
    file: crate::Upload,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerAvatarUpdate {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
        file: crate::Upload,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            file,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObjectOfWrite>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerAvatarUpdate {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerAvatarUpdate<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<
        V: crate::Decides<Self, Value = coupa_types::ReturnObjectOfWrite>,
    >(mut self, value: V) -> WorkerAvatarUpdate<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerAvatarUpdate<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObjectOfWrite>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerAvatarUpdate<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerAvatarUpdate<T> {
        WorkerAvatarUpdate {
            client: self.client,
            options: self.options,
            id: self.id,
            fields: self.fields,
            return_object: self.return_object,
            file: self.file,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerAvatarUpdate> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Limited
    }
}

impl crate::Decides<WorkerAvatarUpdate> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Shallow
    }
}

impl crate::Decides<WorkerAvatarUpdate> for return_object::None {
    type Record = ();
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::None
    }
}

impl crate::Decides<WorkerAvatarUpdate> for coupa_types::ReturnObjectOfWrite {
    type Record = Option<coupa_types::WorkerResult>;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerAvatarUpdate<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerAvatarUpdateError> {
        crate::path::check("id", &self.id).map_err(WorkerAvatarUpdateError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_AVATAR_UPDATE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerAvatarUpdateError::Other)?;
        let mut form = crate::upload::Form::new();
        {
            let value = self.file;
            crate::dialect::check_file("file", &value)
                .map_err(WorkerAvatarUpdateError::Other)?;
            form.file("file", value);
        }
        let form = form.finish().await.map_err(WorkerAvatarUpdateError::Other)?;
        let sent = Box::pin(
            client.worker_avatar_update(self.id, self.fields, self.return_object, form),
        );
        let answer = client
            .shell()
            .receive(sent)
            .await
            .map_err(WorkerAvatarUpdateError::Other)?;
        match answer.status().as_u16() {
            200u16 => R::read(answer).map_err(WorkerAvatarUpdateError::Other),
            _ => Err(WorkerAvatarUpdateError::from_answer(answer)),
        }
    }
}

/// What can go wrong with [`WorkerAvatarUpdate`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerAvatarUpdateError {
    /// 400: The form has no picture that can be stored.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 413: The body is too large: over 1 MiB for a worker, over 16 MiB for a picture.
    ContentTooLarge(crate::Failure<coupa_types::CoreErrors>),
    /// 415: The body has no `Content-Type`, or one that the operation does not take.
    UnsupportedMediaType(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerAvatarUpdateError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            413u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::ContentTooLarge)
            }
            415u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::UnsupportedMediaType)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::ContentTooLarge(failure) => Some(failure.answer()),
            Self::UnsupportedMediaType(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerAvatarUpdateError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_avatar_update: {error}"),
            (_, Some(answer)) => write!(f, "worker_avatar_update: {answer}"),
            (_, None) => f.write_str("worker_avatar_update"),
        }
    }
}

impl ::std::error::Error for WorkerAvatarUpdateError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerAvatarUpdateError> for crate::Error {
    fn from(error: WorkerAvatarUpdateError) -> Self {
        match error {
            WorkerAvatarUpdateError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::Forbidden(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::NotFound(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::ContentTooLarge(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::UnsupportedMediaType(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarUpdateError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_avatar_delete`](crate::Core::worker_avatar_delete), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerAvatarDelete {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
}

impl WorkerAvatarDelete {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
        }
    }
}

impl WorkerAvatarDelete {
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
    pub async fn send(self) -> Result<crate::Reply<()>, WorkerAvatarDeleteError> {
        crate::path::check("id", &self.id).map_err(WorkerAvatarDeleteError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_AVATAR_DELETE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerAvatarDeleteError::Other)?;
        let request = client.worker_avatar_delete().id(self.id);
        let sent = Box::pin(request.send());
        client.shell().settle(sent).await.map_err(WorkerAvatarDeleteError::from_fault)
    }
}

/// What can go wrong with [`WorkerAvatarDelete`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerAvatarDeleteError {
    /// 400: The id is no number.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id, or the worker has no picture.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerAvatarDeleteError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerAvatarDeleteError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_avatar_delete: {error}"),
            (_, Some(answer)) => write!(f, "worker_avatar_delete: {answer}"),
            (_, None) => f.write_str("worker_avatar_delete"),
        }
    }
}

impl ::std::error::Error for WorkerAvatarDeleteError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerAvatarDeleteError> for crate::Error {
    fn from(error: WorkerAvatarDeleteError) -> Self {
        match error {
            WorkerAvatarDeleteError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::Forbidden(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::NotFound(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerAvatarDeleteError::Other(error) => error,
        }
    }
}

/// A call of [`Core::worker_invite`](crate::Core::worker_invite), not sent yet.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkerInvite<R = coupa_types::Worker> {
    client: crate::generated::progenitor::core::Client,
    options: crate::CallOptions,
    id: coupa_types::Id,
    fields: Option<String>,
    return_object: Option<coupa_types::ReturnObjectOfWrite>,
    record: ::std::marker::PhantomData<fn() -> R>,
}

impl WorkerInvite {
    pub(crate) fn new(
        client: crate::generated::progenitor::core::Client,
        id: coupa_types::Id,
    ) -> Self {
        Self {
            client,
            options: crate::CallOptions::default(),
            id,
            fields: <Option<String>>::default(),
            return_object: <Option<coupa_types::ReturnObjectOfWrite>>::default(),
            record: ::std::marker::PhantomData,
        }
    }
}

/// What changes the answer: each parameter at most once, and one of them alone.
impl WorkerInvite {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(
        mut self,
        fields: impl Into<String>,
    ) -> WorkerInvite<coupa_types::WorkerPart> {
        self.fields = Option::Some(fields.into());
        self.read_as()
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    ///
    /// The values are those of [`return_object`], each with an answer of its own, or a value that is known only when the program runs.
    pub fn return_object<
        V: crate::Decides<Self, Value = coupa_types::ReturnObjectOfWrite>,
    >(mut self, value: V) -> WorkerInvite<V::Record> {
        self.return_object = Option::Some(value.value());
        self.read_as()
    }
}

/// What is cut down, or not, as the program finds out while it runs.
impl WorkerInvite<coupa_types::WorkerResult> {
    /// Which elements the answer holds, as a JSON array in the query: `["id","first-name",{"supplier":["id","name"]}]`. A member is the
    /// name of an element, or an object that names an association and lists its members. An association named alone comes in its short
    /// form. Names take dashes or underscores; an unknown one is 400. It holds for the answer of a write too.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Option::Some(fields.into());
        self
    }
    /// How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to
    /// its id and natural keys; `none` is nothing: the status is the same, and the answer has no body. The whole worker unless given. The
    /// vendor has announced that this option will go; prefer `fields`.
    pub fn return_object(
        mut self,
        return_object: impl Into<coupa_types::ReturnObjectOfWrite>,
    ) -> Self {
        self.return_object = Option::Some(return_object.into());
        self
    }
}

impl<R> WorkerInvite<R> {
    /// The same call, its answer read as something else: a type of your own, or the one of the document that
    /// takes whatever comes.
    pub fn read_as<T: crate::Record>(self) -> WorkerInvite<T> {
        WorkerInvite {
            client: self.client,
            options: self.options,
            id: self.id,
            fields: self.fields,
            return_object: self.return_object,
            record: ::std::marker::PhantomData,
        }
    }
}

impl crate::Decides<WorkerInvite> for return_object::Limited {
    type Record = crate::Identified<coupa_types::Id>;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Limited
    }
}

impl crate::Decides<WorkerInvite> for return_object::Shallow {
    type Record = coupa_types::WorkerPart;
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::Shallow
    }
}

impl crate::Decides<WorkerInvite> for return_object::None {
    type Record = ();
    type Value = coupa_types::ReturnObjectOfWrite;
    fn value(self) -> Self::Value {
        coupa_types::ReturnObjectOfWrite::None
    }
}

impl crate::Decides<WorkerInvite> for coupa_types::ReturnObjectOfWrite {
    type Record = Option<coupa_types::WorkerResult>;
    type Value = Self;
    fn value(self) -> Self {
        self
    }
}

impl<R: crate::Record> WorkerInvite<R> {
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
    pub async fn send(self) -> Result<crate::Reply<R>, WorkerInviteError> {
        crate::path::check("id", &self.id).map_err(WorkerInviteError::Other)?;
        let client = self
            .client
            .call(
                &::coupa_types::operations::WORKER_INVITE,
                &self.options,
                crate::Read::Whole,
            )
            .map_err(WorkerInviteError::Other)?;
        let mut request = client.worker_invite().id(self.id);
        if let Some(value) = self.fields {
            request = request.fields(value);
        }
        if let Some(value) = self.return_object {
            request = request.return_object(value);
        }
        let sent = Box::pin(request.send());
        let answer = client
            .shell()
            .answer(sent)
            .await
            .map_err(WorkerInviteError::from_fault)?;
        R::read(answer).map_err(WorkerInviteError::Other)
    }
}

/// What can go wrong with [`WorkerInvite`].
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkerInviteError {
    /// 400: The worker cannot be invited.
    BadRequest(crate::Failure<coupa_types::CoreErrors>),
    /// 401: The access token is missing, malformed, expired or not valid here.
    Unauthorized(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 403: The access token lacks the scope to write workers.
    Forbidden(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::WwwAuthenticate>,
    ),
    /// 404: No worker has this id.
    NotFound(crate::Failure<coupa_types::CoreErrors>),
    /// 406: The `Accept` header admits none of the media types that the operation can answer with.
    NotAcceptable(crate::Failure<coupa_types::CoreErrors>),
    /// 429: More than 25 requests a second, and the queue of 20 is full. Wait as long as `Retry-After` says.
    TooManyRequests(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// 500: The server failed. A request that only reads may be tried again later.
    InternalServerError(crate::Failure<coupa_types::CoreErrors>),
    /// 503: The server is too busy, or took longer than 30 seconds. Wait as long as `Retry-After` says.
    ServiceUnavailable(
        crate::Failure<coupa_types::CoreErrors, crate::answer_headers::RetryAfter>,
    ),
    /// No answer came, or none that the document knows.
    Other(crate::Error),
}

impl WorkerInviteError {
    fn from_fault(fault: crate::Fault) -> Self {
        match fault {
            crate::Fault::Answer(answer) => Self::from_answer(answer),
            crate::Fault::Error(error) => Self::Other(error),
        }
    }
    fn from_answer(answer: crate::Answer) -> Self {
        match answer.status().as_u16() {
            400u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::BadRequest)
            }
            401u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Unauthorized)
            }
            403u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::Forbidden)
            }
            404u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotFound)
            }
            406u16 => {
                answer.decode("CoreErrors").map_or_else(Self::Other, Self::NotAcceptable)
            }
            429u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::TooManyRequests)
            }
            500u16 => {
                answer
                    .decode("CoreErrors")
                    .map_or_else(Self::Other, Self::InternalServerError)
            }
            503u16 => {
                answer
                    .decode("CoreErrors")
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
            Self::Forbidden(failure) => Some(failure.answer()),
            Self::NotFound(failure) => Some(failure.answer()),
            Self::NotAcceptable(failure) => Some(failure.answer()),
            Self::TooManyRequests(failure) => Some(failure.answer()),
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

impl ::std::fmt::Display for WorkerInviteError {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match (self, self.answer()) {
            (Self::Other(error), _) => write!(f, "worker_invite: {error}"),
            (_, Some(answer)) => write!(f, "worker_invite: {answer}"),
            (_, None) => f.write_str("worker_invite"),
        }
    }
}

impl ::std::error::Error for WorkerInviteError {
    fn source(&self) -> Option<&(dyn ::std::error::Error + 'static)> {
        match self {
            Self::Other(error) => error.source(),
            _ => None,
        }
    }
}

impl From<WorkerInviteError> for crate::Error {
    fn from(error: WorkerInviteError) -> Self {
        match error {
            WorkerInviteError::BadRequest(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerInviteError::Unauthorized(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerInviteError::Forbidden(failure) => Self::Refused(failure.into_answer()),
            WorkerInviteError::NotFound(failure) => Self::Refused(failure.into_answer()),
            WorkerInviteError::NotAcceptable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerInviteError::TooManyRequests(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerInviteError::InternalServerError(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerInviteError::ServiceUnavailable(failure) => {
                Self::Refused(failure.into_answer())
            }
            WorkerInviteError::Other(error) => error,
        }
    }
}

/// The values of `return_object` as types: each makes another answer of a call.
pub mod return_object {
    /// `limited`.
    #[derive(Debug, Clone, Copy)]
    pub struct Limited;
    /// `shallow`.
    #[derive(Debug, Clone, Copy)]
    pub struct Shallow;
    /// `none`.
    #[derive(Debug, Clone, Copy)]
    pub struct None;
}
