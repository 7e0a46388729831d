//! Calls by metadata: any operation, with arguments by their wire names.
//!
//! For programs that learn what the operations are while they run, such as a command line. They go through the same
//! shell as the methods: credentials, retries, limits and errors are the same. Nothing is checked against the
//! schemas, and any status is an answer.

use bytes::Bytes;
use coupa_core::operation::Operation;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use progenitor_client::{Error as Sent, encode_path};

use super::answer::Answer;
use super::error::{Error, NetworkError};
use super::options::CallOptions;
use super::upload::{Form, Upload};
use super::{Read, Shell, path};

/// Every operation of the document, called by its metadata.
#[derive(Debug, Clone)]
pub struct Raw {
    shells: Vec<Shell>,
}

impl Raw {
    pub(crate) fn new(shells: Vec<Shell>) -> Self {
        Self { shells }
    }

    /// Begins a call.
    pub fn call(&self, operation: &'static Operation) -> RawCall {
        let shell = self.shells.iter().find(|shell| shell.shared.api == operation.group).cloned();
        RawCall {
            shell,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            options: CallOptions::new(),
        }
    }
}

/// A call that is not sent yet.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall {
    shell: Option<Shell>,
    operation: &'static Operation,
    path: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Body,
    options: CallOptions,
}

/// What is sent along.
#[derive(Debug)]
enum Body {
    None,
    Bytes(&'static str, Bytes),
    File(&'static str, Upload),
}

impl RawCall {
    /// A value in the path.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.push((name.into(), value.into()));
        self
    }

    /// A value in the query; a name may come several times.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// A header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// The headers that were put in so far.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A body that is written already.
    pub fn body(mut self, content_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        self.body = Body::Bytes(content_type, bytes.into());
        self
    }

    /// A form with one file in it.
    pub fn file(mut self, member: &'static str, file: impl Into<Upload>) -> Self {
        self.body = Body::File(member, file.into());
        self
    }

    /// Options of this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// The URL, without any credential in it.
    ///
    /// # Errors
    ///
    /// The API has no base URL, or a value of the path is missing or would lead elsewhere.
    pub fn url(&self) -> Result<String, Error> {
        let api = self.operation.group;
        let base = self.shell.as_ref().and_then(|shell| shell.shared.base_url.clone());
        let base = base.ok_or(Error::NotConfigured { api, missing: "base URL" })?;
        let mut filled = self.operation.path.to_owned();
        for (name, value) in &self.path {
            path::check(name, value)?;
            filled = filled.replace(&format!("{{{name}}}"), &encode_path(value));
        }
        if let Some((_, rest)) = filled.split_once('{') {
            let name = rest.split('}').next().unwrap_or(rest);
            return Err(Error::InvalidArgument(format!("the path value `{name}` is missing")));
        }
        let mut url = reqwest::Url::parse(&format!("{base}{filled}"))
            .map_err(|error| Error::InvalidArgument(format!("the URL cannot be built: {error}")))?;
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url.into())
    }

    /// Sends it. Any status is an answer.
    ///
    /// # Errors
    ///
    /// No answer came, or the call could not be sent.
    pub async fn send(self) -> Result<Answer, Error> {
        let api = self.operation.group;
        let url = self.url()?;
        let shell = self.shell.ok_or(Error::NotConfigured { api, missing: "base URL" })?;
        let shell = shell.begin(self.operation, &self.options, Read::Whole)?;
        let method = Method::from_bytes(self.operation.method.as_bytes())
            .map_err(|_| Error::InvalidArgument(format!("`{}` is no method", self.operation.method)))?;
        let http = shell.http();
        let mut request = http.request(method, url).headers(self.headers);
        request = match self.body {
            Body::None => request,
            Body::Bytes(content_type, bytes) => request.header(CONTENT_TYPE, content_type).body(bytes),
            Body::File(member, file) => {
                let mut form = Form::new();
                form.file(member, file);
                let form = form.finish().await?;
                request.header(CONTENT_TYPE, form.content_type).body(form.bytes)
            }
        };
        let mut request = request.build().map_err(NetworkError::from)?;
        let sent = async {
            shell.prepare(&http, &mut request).await.map_err(Sent::<()>::Custom)?;
            shell.execute(&http, request).await.map_err(Sent::CommunicationError)
        };
        shell.receive(sent).await
    }
}
