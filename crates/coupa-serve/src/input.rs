//! Decodes a request into typed parameters and a checked body, gathering every violation.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use axum::body::Body;
use bytes::Bytes;
use coupa_core::{
    Invalid, Violation,
    json::{self, Limits, pointer},
    operation::Operation,
    xml,
};
use http::{HeaderMap, header, request};

use crate::{
    Failure, Form, FreeForm, Multipart, Problem, Upload, Valid,
    content::{self, violation},
    decode::Fault,
    media,
    path::Parameter,
    query::Query,
    texts::Texts,
};

/// A request on its way to becoming typed.
///
/// Each step returns `None` where the request is wrong and remembers why; [`Input::refuse`] tells it all at once.
#[derive(Debug)]
pub struct Input {
    pub(crate) operation: &'static Operation,
    pub(crate) request: Arc<request::Parts>,
    path: Arc<[Parameter]>,
    pub(crate) query: Query,
    pub(crate) violations: Vec<Violation>,
    /// `None` once it is taken, or where there is none.
    pub(crate) body: Option<Body>,
    pub(crate) limit: usize,
    /// How deep it may be.
    pub(crate) texts: Limits,
    /// How the body is spelled in XML, where it may be.
    xml: Option<&'static xml::Root>,
    pub(crate) received: Option<Received>,
}

/// The body as JSON, once it was read: the error hook looks at it too.
pub(crate) type Received = Arc<OnceLock<Bytes>>;

impl Input {
    /// `path` has the parameters of the path, which the path of the request fits.
    pub(crate) fn new(
        operation: &'static Operation,
        request: Arc<request::Parts>,
        path: Arc<[Parameter]>,
        body: Option<Body>,
        received: Option<Received>,
    ) -> Self {
        let mut violations = Vec::new();
        let query = Query::parse(request.uri.query(), &mut violations);
        Self {
            operation,
            request,
            path,
            query,
            violations,
            body,
            limit: usize::MAX,
            texts: Limits::default(),
            xml: None,
            received,
        }
    }

    /// A path parameter.
    pub fn path<'i>(&'i mut self, name: &'i str) -> Given<'i> {
        let pointer = Pointer::Of("/path", name);
        let found = self.path.iter().find(|parameter| parameter.name == name);
        let (values, broken) = match found.and_then(|parameter| parameter.value(self.request.uri.path())) {
            Some(Ok(value)) => (Texts::One(value), false),
            Some(Err(_)) => {
                let message = "the value is not UTF-8 when decoded";
                self.violations.push(violation(&pointer.text(), "syntax", message, None));
                (Texts::None, true)
            }
            None => (Texts::None, false),
        };
        Given { pointer, values, broken, violations: &mut self.violations }
    }

    /// A query parameter.
    pub fn query<'i>(&'i mut self, name: &'i str) -> Given<'i> {
        let pointer = Pointer::Of("/query", name);
        // A value that is no text was reported when the query was read.
        let broken = !self.violations.is_empty() && {
            let pointer = pointer.text();
            self.violations.iter().any(|violation| violation.instance == *pointer)
        };
        Given { values: self.query.take(name), pointer, broken, violations: &mut self.violations }
    }

    /// A header parameter.
    pub fn header(&mut self, name: &str) -> Given<'_> {
        let pointer = Pointer::Written(pointer::join("/header", &name.to_ascii_lowercase()));
        let mut values = Texts::None;
        let mut broken = false;
        for value in self.request.headers.get_all(name) {
            match value.to_str() {
                Ok(value) => values.push(value.trim()),
                Err(_) => broken = true,
            }
        }
        if broken {
            self.violations.push(violation(&pointer.text(), "syntax", "the value is not ASCII text", None));
        }
        Given { pointer, values, broken, violations: &mut self.violations }
    }

    /// The query attributes that no parameter has taken so far.
    pub fn free_form(&mut self) -> FreeForm {
        self.query.rest().into_iter().collect()
    }

    /// The body may also come as XML, which is spelled like this.
    pub fn xml(&mut self, root: &'static xml::Root) -> &mut Self {
        self.xml = Some(root);
        self
    }

    /// A body that must be there. `parse` checks the JSON text and tells the pointers of what it ignored.
    pub async fn body<T>(
        &mut self,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Result<Option<Valid<T>>, Failure> {
        match self.optional_body(parse).await? {
            Some(None) => {
                self.violations.push(violation("/body", "required", "is missing", None));
                Ok(None)
            }
            body => Ok(body.flatten()),
        }
    }

    /// A body that may be left out.
    pub async fn optional_body<T>(
        &mut self,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Result<Option<Option<Valid<T>>>, Failure> {
        let Some(body) = self.body.take() else { return Ok(Some(None)) };
        let accepted = self.operation.request_media_types;
        let media = media::find(accepted, content_type(&self.request.headers)).unwrap_or_default();
        let root = self.xml.filter(|_| media::is_xml(media));
        if root.is_none() && !media::is_json(media) {
            return Err(Problem::unsupported_media_type(&self.request.headers, accepted).into());
        }
        let body = content::read(body, self.limit).await?;
        if body.is_empty() {
            return Ok(Some(None));
        }
        let json = match root.map(|root| xml::to_json(&body, root, self.texts)) {
            // Parsers know their own bound, which is the widest.
            None if self.texts.depth < Limits::default().depth => {
                if let Err(error) = json::scan(&body, self.texts) {
                    self.report(error.into());
                    return Ok(None);
                }
                body.clone()
            }
            None => body.clone(),
            Some(Ok(json)) => Bytes::from(json),
            Some(Err(error)) => {
                self.report(error.into());
                return Ok(None);
            }
        };
        if let Some(received) = &self.received {
            // Only one body is read.
            let _first = received.set(json.clone());
        }
        let mut ignored = Vec::new();
        match parse(&json, &mut ignored) {
            Ok(value) => Ok(Some(Some(Valid::from_checked(value, json, ignored)))),
            Err(invalid) => {
                self.report(match root {
                    Some(root) => xml::places(&body, root, self.texts).relocate(invalid),
                    None => invalid,
                });
                Ok(None)
            }
        }
    }

    /// Remembers what is wrong with the body.
    pub(crate) fn report(&mut self, invalid: Invalid) {
        self.violations.extend(invalid.violations.into_iter().map(|mut violation| {
            violation.instance.insert_str(0, "/body");
            violation
        }));
    }

    /// A multipart body that may be left out, not read yet.
    #[allow(
        clippy::option_option,
        reason = "the outer one says whether the request is right, the inner one what it says"
    )]
    pub fn optional_multipart<F: Form>(&mut self) -> Option<Option<Multipart<F>>> {
        if self.body.is_none() { Some(None) } else { self.multipart().map(Some) }
    }

    /// A multipart body, not read yet.
    pub fn multipart<F: Form>(&mut self) -> Option<Multipart<F>> {
        let body = self.body.take().unwrap_or_default();
        let multipart = Multipart::new(content_type(&self.request.headers), body, self.limit);
        if multipart.is_none() {
            self.violations.push(violation(
                "/body",
                "syntax",
                "the media type of the body has no boundary",
                None,
            ));
        }
        multipart
    }

    /// A body of raw bytes, not read yet; `None` when there is none.
    pub fn optional_upload(&mut self) -> Option<Option<Upload>> {
        let media_type = content_type(&self.request.headers).to_owned();
        Some(self.body.take().map(|body| Upload::new(media_type, body, self.limit)))
    }

    /// A body of raw bytes that must be there.
    pub fn upload(&mut self) -> Option<Upload> {
        let upload = self.optional_upload().flatten();
        if upload.is_none() {
            self.violations.push(violation("/body", "required", "is missing", None));
        }
        upload
    }

    /// The refusal with everything that is wrong.
    pub fn refuse(&mut self) -> Failure {
        Problem::invalid(std::mem::take(&mut self.violations)).into()
    }

    /// Refuses where anything is wrong.
    pub fn check(&mut self) -> Result<(), Failure> {
        if self.violations.is_empty() { Ok(()) } else { Err(self.refuse()) }
    }

    /// Pointers of query attributes that nothing took.
    pub(crate) fn ignored(&mut self) -> Vec<String> {
        if self.query.is_empty() {
            return Vec::new();
        }
        self.query.rest().into_iter().map(|(name, _)| pointer::join("/query", &name)).collect()
    }
}

/// Where a parameter stands. Most are in order and nobody asks.
#[derive(Debug)]
pub(crate) enum Pointer<'i> {
    /// Of this name, below this.
    Of(&'static str, &'i str),
    /// As text.
    Written(String),
}

impl Pointer<'_> {
    /// As text.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Of(place, name) => Cow::Owned(pointer::join(place, name)),
            Self::Written(text) => Cow::Borrowed(text),
        }
    }
}

/// What was given for one parameter.
#[derive(Debug)]
pub struct Given<'i> {
    pub(crate) pointer: Pointer<'i>,
    pub(crate) values: Texts<'i>,
    /// Already reported.
    pub(crate) broken: bool,
    pub(crate) violations: &'i mut Vec<Violation>,
}

impl<'i> Given<'i> {
    /// A value that must be there.
    pub fn required<T>(self, decode: impl FnOnce(&str) -> Result<T, Fault>) -> Option<T> {
        if self.values.is_empty() && !self.broken {
            self.violations.push(violation(&self.pointer.text(), "required", "is missing", None));
            return None;
        }
        self.optional(decode).flatten()
    }

    /// A value that may be left out.
    #[allow(
        clippy::option_option,
        reason = "the outer one says whether the request is right, the inner one what it says"
    )]
    pub fn optional<T>(self, decode: impl FnOnce(&str) -> Result<T, Fault>) -> Option<Option<T>> {
        if self.broken {
            return None;
        }
        match self.values.as_slice() {
            [] => Some(None),
            [value] => match decode(value) {
                Ok(value) => Some(Some(value)),
                Err(fault) => {
                    report(self.violations, &self.pointer.text(), fault);
                    None
                }
            },
            values => {
                let message = format!("is given {} times", values.len());
                self.violations.push(violation(&self.pointer.text(), "duplicate", &message, None));
                None
            }
        }
    }

    /// The default, where nothing is given.
    pub fn default(mut self, values: &[&'i str]) -> Self {
        if self.values.is_empty() && !self.broken {
            self.values = values.iter().copied().collect();
        }
        self
    }

    /// An array, one value an item. Where none is given the array is empty and `check` is not asked.
    pub fn list<T>(
        self,
        required: bool,
        decode: impl Fn(&str) -> Result<T, Fault>,
        check: impl FnOnce(&[T]) -> Result<(), Fault>,
    ) -> Option<Vec<T>> {
        if self.broken {
            return None;
        }
        if self.values.is_empty() {
            if required {
                self.violations.push(violation(&self.pointer.text(), "required", "is missing", None));
            }
            return (!required).then(Vec::new);
        }
        let values = self.values.as_slice();
        let mut items = Vec::with_capacity(values.len());
        let mut good = true;
        for (index, value) in values.iter().enumerate() {
            match decode(value) {
                Ok(item) => items.push(item),
                Err(fault) => {
                    good = false;
                    report(self.violations, &format!("{}/{index}", self.pointer.text()), fault);
                }
            }
        }
        if !good {
            return None;
        }
        match check(&items) {
            Ok(()) => Some(items),
            Err(fault) => {
                report(self.violations, &self.pointer.text(), fault);
                None
            }
        }
    }

    /// The items of a header that is a comma-separated list (style `simple`), to be read by [`Given::list`].
    pub fn split(mut self) -> Self {
        self.values = self.values.split(',');
        self
    }
}

pub(crate) fn report(violations: &mut Vec<Violation>, pointer: &str, fault: Fault) {
    violations.push(violation(pointer, fault.keyword, &fault.message, fault.argument));
}

/// The media type of the body; empty where there is none.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
