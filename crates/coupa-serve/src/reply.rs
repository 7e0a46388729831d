//! An answer of a handler, on its way out.

use std::{fmt, ops::RangeInclusive};

use axum::{body::Body as HttpBody, response::Response};
use bytes::Bytes;
use coupa_core::{operation::Operation, parameter, xml};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request};
use serde::Serialize;

use crate::{Body, Download, Failure, JsonOrXml, MediaType, media, verify::Checker};

/// A response enum of the document.
pub trait Answer: Send + 'static {
    /// Whether the document gives the operation this status.
    fn documents(status: u16) -> bool;

    /// The answer as status, headers and content.
    fn reply(self) -> Result<Reply, Failure>;
}

/// Status, headers and content of an answer.
#[derive(Debug)]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    content: Content,
    checker: Option<Checker>,
}

#[derive(Debug)]
enum Content {
    Empty,
    /// JSON text, another that is sent as XML where that has a schema of its own, and the ways to send them.
    Value {
        json: Bytes,
        for_xml: Option<Bytes>,
        spellings: Spellings,
    },
    Bytes {
        media_type: String,
        body: HttpBody,
    },
}

/// How a value may be sent.
#[derive(Debug, Clone, Copy)]
struct Spelling {
    media_type: &'static str,
    /// As XML, spelled like this; as JSON otherwise.
    xml: Option<&'static xml::Root>,
}

/// The ways to send a value, the first one liked best. There are seldom more than JSON and XML.
#[derive(Debug, Default)]
struct Spellings {
    few: [Option<Spelling>; 2],
    more: Vec<Spelling>,
}

impl Spellings {
    fn iter(&self) -> impl Iterator<Item = &Spelling> + Clone {
        self.few.iter().flatten().chain(&self.more)
    }

    fn are_several(&self) -> bool {
        self.few.iter().all(Option::is_some)
    }
}

impl FromIterator<Spelling> for Spellings {
    fn from_iter<I: IntoIterator<Item = Spelling>>(spellings: I) -> Self {
        let mut spellings = spellings.into_iter();
        Self { few: [spellings.next(), spellings.next()], more: spellings.collect() }
    }
}

impl Reply {
    /// An answer without content.
    pub fn new(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), content: Content::Empty, checker: None }
    }

    /// An answer whose status the document leaves to the handler, within a range.
    pub fn within(status: StatusCode, range: &RangeInclusive<u16>) -> Result<Self, Failure> {
        if range.contains(&status.as_u16()) {
            return Ok(Self::new(status));
        }
        Err(Failure::internal(format!("status {status} is not within {range:?}")))
    }

    /// Adds a header.
    pub fn header(mut self, name: &'static str, value: &impl fmt::Display) -> Result<Self, Failure> {
        self.headers
            .append(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::try_from(value.to_string())?);
        Ok(self)
    }

    /// Adds a header where there is a value.
    pub fn header_if(self, name: &'static str, value: Option<&impl fmt::Display>) -> Result<Self, Failure> {
        match value {
            Some(value) => self.header(name, value),
            None => Ok(self),
        }
    }

    /// With JSON content.
    pub fn json<T: Serialize>(mut self, media_type: &'static str, body: Body<T>) -> Result<Self, Failure> {
        let spellings = [Spelling { media_type, xml: None }].into_iter().collect();
        self.content = Content::Value { json: body.into_json()?, for_xml: None, spellings };
        Ok(self)
    }

    /// With JSON content of one of these media types, as the caller likes better.
    pub fn json_of<T: Serialize>(
        mut self,
        media_types: &[&'static str],
        body: Body<T>,
    ) -> Result<Self, Failure> {
        let spellings = media_types.iter().map(|media_type| Spelling { media_type, xml: None }).collect();
        self.content = Content::Value { json: body.into_json()?, for_xml: None, spellings };
        Ok(self)
    }

    /// With text.
    pub fn text(mut self, media_type: &'static str, value: &impl fmt::Display) -> Result<Self, Failure> {
        self.content =
            Content::Bytes { media_type: media_type.to_owned(), body: HttpBody::from(value.to_string()) };
        Ok(self)
    }

    /// Its status.
    pub(crate) const fn status(&self) -> StatusCode {
        self.status
    }

    /// With whatever content is put into it.
    pub fn with(self, put: impl FnOnce(Self) -> Result<Self, Failure>) -> Result<Self, Failure> {
        put(self)
    }

    /// Adds a header that is a list, its items joined by commas.
    pub fn header_list(self, name: &'static str, value: &impl Serialize) -> Result<Self, Failure> {
        let text = parameter::delimited(value, ',')?;
        self.header(name, &text)
    }

    /// Adds a header that is a list, where there is one.
    pub fn header_list_if(self, name: &'static str, value: Option<&impl Serialize>) -> Result<Self, Failure> {
        match value {
            Some(value) => self.header_list(name, value),
            None => Ok(self),
        }
    }

    /// With content that goes out as JSON or as XML, as the caller likes better.
    pub fn json_or_xml<T: Serialize>(
        mut self,
        media_type: &'static str,
        xml: &[(&'static str, &'static xml::Root)],
        body: Body<T>,
    ) -> Result<Self, Failure> {
        let spellings = std::iter::once(Spelling { media_type, xml: None }).chain(in_xml(xml)).collect();
        self.content = Content::Value { json: body.into_json()?, for_xml: None, spellings };
        Ok(self)
    }

    /// With content whose JSON and XML have schemas of their own.
    pub fn json_and_xml<J: Serialize, X: Serialize>(
        mut self,
        media_type: &'static str,
        xml: &[(&'static str, &'static xml::Root)],
        body: JsonOrXml<J, X>,
    ) -> Result<Self, Failure> {
        let plain = std::iter::once(Spelling { media_type, xml: None });
        let (json, for_xml, spellings) = match body {
            JsonOrXml::Json(json) => (json.into_json()?, None, plain.collect()),
            JsonOrXml::Xml(xml_body) => {
                // What checks the answer knows the JSON.
                self.checker = None;
                (xml_body.into_json()?, None, in_xml(xml).collect())
            }
            JsonOrXml::Both { json, xml: xml_body } => {
                (json.into_json()?, Some(xml_body.into_json()?), plain.chain(in_xml(xml)).collect())
            }
        };
        self.content = Content::Value { json, for_xml, spellings };
        Ok(self)
    }

    /// With content that goes out as XML only.
    pub fn xml<T: Serialize>(
        mut self,
        media_type: &'static str,
        root: &'static xml::Root,
        body: Body<T>,
    ) -> Result<Self, Failure> {
        let spellings = [Spelling { media_type, xml: Some(root) }].into_iter().collect();
        self.content = Content::Value { json: body.into_json()?, for_xml: None, spellings };
        Ok(self)
    }

    /// The value that it will have can be checked by this.
    pub fn checked_by(mut self, checker: Checker) -> Self {
        self.checker = Some(checker);
        self
    }

    /// The JSON and what checks it.
    pub(crate) fn to_be_checked(&self) -> Option<(Bytes, Checker)> {
        match &self.content {
            Content::Value { json, .. } if !json.is_empty() => Some((json.clone(), self.checker?)),
            _ => None,
        }
    }

    /// With bytes.
    pub fn download<M: MediaType>(mut self, download: Download<M>) -> Result<Self, Failure> {
        let (media_type, headers, body) = download.into_parts();
        self.headers.extend(headers);
        self.content = Content::Bytes { media_type, body };
        Ok(self)
    }

    /// Media type of bytes, which is known only now.
    pub(crate) fn bytes_media_type(&self) -> Option<&str> {
        match &self.content {
            Content::Bytes { media_type, .. } => Some(media_type),
            _ => None,
        }
    }

    /// The answer to a request; `absent` is the media type that a request without `Accept` means.
    pub(crate) fn into_response(
        self,
        request: &request::Parts,
        operation: &Operation,
        absent: Option<&str>,
    ) -> Result<Response, Failure> {
        let Self { mut status, mut headers, content, .. } = self;
        let (media_type, body) = match content {
            Content::Empty => (None, HttpBody::empty()),
            // No value is written without a character: this is `Stored::nothing`.
            Content::Value { json, .. } if json.is_empty() => (None, HttpBody::empty()),
            Content::Value { json, for_xml, spellings } => {
                if spellings.are_several() {
                    headers.append(header::VARY, HeaderValue::from_static("accept"));
                }
                match preferred(&spellings, &request.headers, absent) {
                    Some(Spelling { media_type, xml: Some(root) }) => {
                        let xml = xml::from_json(for_xml.as_ref().unwrap_or(&json), root)?;
                        (Some(named(media_type)), HttpBody::from(xml))
                    }
                    Some(Spelling { media_type, xml: None }) => {
                        (Some(named(media_type)), HttpBody::from(json))
                    }
                    None => (None, HttpBody::empty()),
                }
            }
            Content::Bytes { .. } if is_known(request, operation, status, &headers) => {
                status = StatusCode::NOT_MODIFIED;
                (None, HttpBody::empty())
            }
            Content::Bytes { media_type, body } => (Some(HeaderValue::try_from(media_type)?), body),
        };
        if let Some(media_type) = media_type {
            headers.insert(header::CONTENT_TYPE, media_type);
        }
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

/// The name of a media type as a header. That of most answers is looked at when this is compiled.
fn named(media_type: &'static str) -> HeaderValue {
    const JSON: HeaderValue = HeaderValue::from_static("application/json");
    if media_type == "application/json" { JSON } else { HeaderValue::from_static(media_type) }
}

fn in_xml(xml: &[(&'static str, &'static xml::Root)]) -> impl Iterator<Item = Spelling> {
    xml.iter().map(|(media_type, root)| Spelling { media_type, xml: Some(root) })
}

/// The spelling that the caller likes best; the first where none is liked, since an answer is better than none.
fn preferred<'s>(
    spellings: &'s Spellings,
    headers: &HeaderMap,
    absent: Option<&str>,
) -> Option<&'s Spelling> {
    let offered = spellings.iter().map(|spelling| spelling.media_type);
    let chosen = if spellings.are_several() { media::choose_of(headers, offered, absent) } else { None };
    spellings.iter().find(|spelling| Some(spelling.media_type) == chosen).or_else(|| spellings.iter().next())
}

/// Whether the caller has this very content already (RFC 9110, 13.1.2), and the document knows the answer 304.
fn is_known(
    request: &request::Parts,
    operation: &Operation,
    status: StatusCode,
    headers: &HeaderMap,
) -> bool {
    let reads = request.method == Method::GET || request.method == Method::HEAD;
    let Some(tag) = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok()) else { return false };
    let weakly = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let known = request.headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    reads
        && status == StatusCode::OK
        && operation.statuses.contains(&StatusCode::NOT_MODIFIED.as_u16())
        && known
            .flat_map(|list| list.split(','))
            .any(|known| known.trim() == "*" || weakly(known) == weakly(tag))
}
