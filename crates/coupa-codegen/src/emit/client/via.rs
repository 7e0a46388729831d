//! How each operation is sent: by progenitor's builder, or by a method emitted beside it.

use std::fmt;

use crate::model::{Body, Content, ContentKind, Location, Operation, ParameterKind, Response, Segment, Type};

use super::idents;
use crate::names;

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
    /// A parameter in a place or style that it does not know.
    Parameter(String),
    /// A segment of the path with texts and parameters, whose values have to be looked at together.
    Segment(String),
    /// A method that it does not send.
    Method(String),
    /// Something that would be called as what it imports, or what every value has.
    Name(String),
    /// It gave up.
    GivenUp,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BodyMediaType(name) => write!(f, "{name} body"),
            Self::OptionalBody => f.write_str("body may be left out"),
            Self::SuccessTypes => f.write_str("successes of different types"),
            Self::Parameter(name) => write!(f, "style or place of the parameter {name}"),
            Self::Segment(text) => write!(f, "segment {text} of the path"),
            Self::Method(name) => write!(f, "method {name}"),
            Self::Name(name) => write!(f, "it would call something {name}"),
            Self::GivenUp => f.write_str("progenitor gave up on it"),
            Self::ArgumentNames(name) => write!(f, "two arguments would be called {name}"),
        }
    }
}

/// What progenitor imports into the module of its builders.
const IMPORTED: &[&str] = &[
    "ByteStream",
    "ClientInfo",
    "ClientHooks",
    "Error",
    "OperationInfo",
    "RequestBuilderExt",
    "ResponseValue",
];

/// How an operation is sent.
pub fn via(operation: &Operation) -> Via {
    reason(operation).map_or(Via::Progenitor, Via::Beside)
}

fn reason(operation: &Operation) -> Option<Reason> {
    if operation.given_up {
        return Some(Reason::GivenUp);
    }
    if matches!(operation.method.as_str(), "OPTIONS" | "TRACE") {
        return Some(Reason::Method(operation.method.clone()));
    }
    let builder = idents::progenitor_pascal(&operation.id);
    if IMPORTED.contains(&builder.as_str()) || names::is_used(&builder) {
        return Some(Reason::Name(builder));
    }
    let mixed = operation.segments.iter().find_map(|segment| match segment {
        Segment::Mixed(text) => Some(text.clone()),
        _ => None,
    });
    if let Some(text) = mixed {
        return Some(Reason::Segment(text));
    }
    let unusual = operation.parameters.iter().find(|parameter| {
        parameter.location == Location::Cookie
            || !matches!(
                parameter.kind,
                ParameterKind::Scalar | ParameterKind::Exploded | ParameterKind::FreeForm
            )
    });
    if let Some(parameter) = unusual {
        return Some(Reason::Parameter(parameter.name.clone()));
    }
    let hidden = operation.parameters.iter().find(|parameter| {
        let name = names::snake(&parameter.name);
        names::is_of_every_value(&name)
    });
    if let Some(parameter) = hidden {
        return Some(Reason::Name(parameter.name.clone()));
    }
    if let Some(body) = &operation.body {
        match Sent::of(body) {
            Sent::Json(_)
                if body.json().is_some_and(|json| essence(&json.media_type) == "application/json") => {}
            Sent::Bytes("application/octet-stream") => {}
            Sent::Json(content)
            | Sent::Multipart(content)
            | Sent::Form(content)
            | Sent::Text(content)
            | Sent::Xml(content, _) => {
                return Some(Reason::BodyMediaType(content.media_type.clone()));
            }
            Sent::Choice(contents) => {
                let names: Vec<&str> = contents.iter().map(|content| content.media_type.as_str()).collect();
                return Some(Reason::BodyMediaType(names.join(" or ")));
            }
            Sent::Bytes(name) => return Some(Reason::BodyMediaType(name.to_owned())),
        }
        if !body.required {
            return Some(Reason::OptionalBody);
        }
    }
    let mut received = operation.successes().map(Received::of);
    let first = received.next();
    if let Some(Received::Text(_) | Received::Xml(_)) = first {
        return Some(Reason::SuccessTypes);
    }
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
#[derive(Debug, Clone)]
pub(super) enum Sent<'a> {
    /// JSON.
    Json(&'a Content),
    /// A form with files.
    Multipart(&'a Content),
    /// A form without files.
    Form(&'a Content),
    /// Text.
    Text(&'a Content),
    /// XML, and nothing else: with the name of its schema.
    Xml(&'a Content, &'a str),
    /// One of several: the caller says which.
    Choice(Vec<&'a Content>),
    /// Bytes as they are, under this media type.
    Bytes(&'a str),
}

impl<'a> Sent<'a> {
    /// The one way to write it; where there are several, the caller chooses, and JSON stands first.
    pub(super) fn of(body: &'a Body) -> Self {
        let mut ways: Vec<&Content> = Vec::new();
        for content in body.contents.iter().filter(|content| content.kind != ContentKind::Xml) {
            let known = |way: &&Content| {
                way.kind == content.kind
                    && match content.kind {
                        // Bytes and texts are what their media type says.
                        ContentKind::Bytes | ContentKind::Text => {
                            essence(&way.media_type) == essence(&content.media_type)
                        }
                        _ => way.ty == content.ty,
                    }
            };
            if !ways.iter().any(known) {
                ways.push(content);
            }
        }
        ways.sort_by_key(|way| way.kind != ContentKind::Json);
        match ways.as_slice() {
            [] => match (body.contents.first(), alone(&body.contents, ContentKind::Xml)) {
                (Some(content), Some(Type::Named(name))) => Self::Xml(content, name),
                // XML of several schemas is written by the caller.
                (first, _) => {
                    Self::Bytes(first.map_or("application/octet-stream", |c| essence(&c.media_type)))
                }
            },
            [only] => match only.kind {
                ContentKind::Json => Self::Json(only),
                ContentKind::Multipart => Self::Multipart(only),
                ContentKind::Form => Self::Form(only),
                ContentKind::Text => Self::Text(only),
                ContentKind::Xml | ContentKind::Bytes => Self::Bytes(essence(&only.media_type)),
            },
            _ => Self::Choice(ways),
        }
    }
}

/// The one type of contents that are all of one kind.
fn alone(contents: &[Content], kind: ContentKind) -> Option<&Type> {
    let ty = contents.first()?.ty.as_ref();
    contents.iter().all(|content| content.kind == kind && content.ty.as_ref() == ty).then_some(ty)?
}

/// What a success brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Received {
    /// No content.
    Empty,
    /// JSON.
    Json(Type),
    /// Text of a scalar.
    Text(Type),
    /// XML, and nothing else: the name of the schema.
    Xml(String),
    /// Bytes.
    Bytes,
}

impl Received {
    pub(super) fn of(response: &Response) -> Self {
        if let Some(json) = response.json() {
            Self::Json(json.ty.clone().unwrap_or(Type::Any))
        } else if let Some(ty) = alone(&response.contents, ContentKind::Text) {
            Self::Text(ty.clone())
        } else if let Some(Type::Named(name)) = alone(&response.contents, ContentKind::Xml) {
            Self::Xml(name.clone())
        } else if response.contents.iter().any(|content| content.kind != ContentKind::Json) {
            Self::Bytes
        } else {
            Self::Empty
        }
    }
}
