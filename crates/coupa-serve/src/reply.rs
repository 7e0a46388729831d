//! An answer of a handler, on its way out.

use std::{fmt, ops::RangeInclusive};

use axum::{
    body::Body as HttpBody,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Serialize;

use crate::{Body, Download, Failure, MediaType};

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
}

#[derive(Debug)]
enum Content {
    Empty,
    Json { media_type: &'static str, json: Bytes },
    Bytes { media_type: String, body: HttpBody },
}

impl Reply {
    /// An answer without content.
    pub fn new(status: StatusCode) -> Self {
        Self { status, headers: HeaderMap::new(), content: Content::Empty }
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
        self.content = Content::Json { media_type, json: body.into_json()? };
        Ok(self)
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

    pub(crate) fn into_response(self) -> Result<Response, Failure> {
        let (media_type, body) = match self.content {
            Content::Empty => (None, HttpBody::empty()),
            Content::Json { media_type, json } => {
                (Some(HeaderValue::from_static(media_type)), HttpBody::from(json))
            }
            Content::Bytes { media_type, body } => (Some(HeaderValue::try_from(media_type)?), body),
        };
        let mut response = (self.status, self.headers, body).into_response();
        if let Some(media_type) = media_type {
            response.headers_mut().insert(header::CONTENT_TYPE, media_type);
        }
        Ok(response)
    }
}
