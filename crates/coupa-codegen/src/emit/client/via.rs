//! How each operation is sent: by progenitor's builder, or by a method emitted beside it.

use std::fmt;

use crate::model::{Body, Content, ContentKind, Operation, Response, Type};

use super::idents;

/// How an operation is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// By progenitor's builder.
    Progenitor,
    /// By a method emitted beside progenitor's, through the same hooks.
    Beside(Reason),
}

impl fmt::Display for Via {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Progenitor => f.write_str("progenitor"),
            Self::Beside(reason) => write!(f, "beside: {reason}"),
        }
    }
}

/// What progenitor cannot say about an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A body in a media type that it does not write.
    BodyMediaType(String),
    /// A body that may be left out.
    OptionalBody,
    /// Successes of different types: it takes one.
    SuccessTypes,
    /// Two arguments that it would give one name.
    ArgumentNames(String),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BodyMediaType(name) => write!(f, "{name} body"),
            Self::OptionalBody => f.write_str("body may be left out"),
            Self::SuccessTypes => f.write_str("successes of different types"),
            Self::ArgumentNames(name) => write!(f, "two arguments would be called {name}"),
        }
    }
}

/// How an operation is sent.
pub fn via(operation: &Operation) -> Via {
    reason(operation).map_or(Via::Progenitor, Via::Beside)
}

fn reason(operation: &Operation) -> Option<Reason> {
    if let Some(body) = &operation.body {
        match Sent::of(body) {
            Sent::Json(_)
                if body.json().is_some_and(|json| essence(&json.media_type) == "application/json") => {}
            Sent::Bytes("application/octet-stream") => {}
            Sent::Json(content) | Sent::Multipart(content) => {
                return Some(Reason::BodyMediaType(content.media_type.clone()));
            }
            Sent::Bytes(name) => return Some(Reason::BodyMediaType(name.to_owned())),
        }
        if !body.required {
            return Some(Reason::OptionalBody);
        }
    }
    let mut received = operation.successes().map(Received::of);
    let first = received.next();
    if received.any(|other| Some(other) != first) {
        return Some(Reason::SuccessTypes);
    }
    let mut names: Vec<String> =
        operation.parameters.iter().map(|p| idents::progenitor_snake(&p.name)).collect();
    names.extend(operation.body.as_ref().map(|_| "body".to_owned()));
    names.sort_unstable();
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| Reason::ArgumentNames(pair[0].clone()))
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// What is sent as a body.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sent<'a> {
    /// JSON, whatever else would be accepted.
    Json(&'a Content),
    /// A form with files.
    Multipart(&'a Content),
    /// Bytes as they are, under this media type.
    Bytes(&'a str),
}

impl<'a> Sent<'a> {
    /// JSON first, then a form, then whatever stands first.
    pub(super) fn of(body: &'a Body) -> Self {
        body.json().map(Self::Json).or_else(|| body.multipart().map(Self::Multipart)).unwrap_or_else(|| {
            Self::Bytes(body.contents.first().map_or("application/octet-stream", |c| essence(&c.media_type)))
        })
    }
}

/// What a success brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Received {
    /// No content.
    Empty,
    /// JSON.
    Json(Type),
    /// Bytes.
    Bytes,
}

impl Received {
    pub(super) fn of(response: &Response) -> Self {
        if let Some(json) = response.json() {
            Self::Json(json.ty.clone().unwrap_or(Type::Any))
        } else if response.contents.iter().any(|content| content.kind != ContentKind::Json) {
            Self::Bytes
        } else {
            Self::Empty
        }
    }
}
