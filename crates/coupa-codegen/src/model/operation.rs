//! Operations of the model.

use indexmap::IndexMap;
use serde_json::Value;

use super::answer::Effect;
use super::path;
use super::schema::Type;
use crate::tree::Position;

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// snake_case method name.
    pub rust: String,
    /// PascalCase stem of its request and response types.
    pub type_stem: String,
    /// Upper-case HTTP method.
    pub method: String,
    /// Path template as in the document, such as `/api/workers/{id}`.
    pub path: String,
    /// The template in parts.
    pub segments: Vec<Segment>,
    /// Name of its first tag.
    pub tag: String,
    /// Name of its group.
    pub group: String,
    /// Summary.
    pub summary: String,
    /// Description, Markdown.
    pub description: String,
    /// Parameters of path item and operation, merged, in document order.
    pub parameters: Vec<Parameter>,
    /// Request body.
    pub body: Option<Body>,
    /// Responses, ascending by status.
    pub responses: Vec<Response>,
    /// Alternatives (OR), each a set (AND). Empty: open to everybody.
    pub security: Vec<Vec<Requirement>>,
    /// `x-pagination`.
    pub pagination: Option<Pagination>,
    /// A second call does no more than the first: its method says so (RFC 9110, 9.2.2), and `x-idempotent` does not deny it.
    pub idempotent: bool,
    /// Marked deprecated.
    pub deprecated: bool,
    /// `x-assumed`.
    pub assumed: Option<String>,
    /// JSON Pointer of the operation object.
    pub pointer: String,
    /// Where it stands.
    pub position: Position,
    /// Progenitor gave it up, though nothing that is known of it speaks against it: the client sends it by a method of
    /// its own.
    pub given_up: bool,
}

impl Operation {
    /// The texts between parameters in the segment of a path parameter, where it stands beside texts there.
    pub fn separators(&self, parameter: &Parameter) -> Option<String> {
        self.segments.iter().filter(|_| parameter.location == Location::Path).find_map(|segment| {
            let Segment::Mixed(segment) = segment else { return None };
            let pieces = path::pieces(segment);
            pieces.contains(&path::Piece::Parameter(&parameter.name)).then(|| {
                let inner = pieces.get(1..pieces.len().saturating_sub(1)).unwrap_or_default();
                let texts = inner.iter().map(|piece| match piece {
                    path::Piece::Text(text) => text,
                    path::Piece::Parameter(_) => "",
                });
                texts.collect()
            })
        })
    }

    /// Name of the static that describes it.
    pub fn constant(&self) -> String {
        self.rust.trim_start_matches("r#").to_uppercase()
    }

    /// Responses with a status from 200 to 299; `default`, where no other says what a success is.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let named = self.responses.iter().any(|response| response.status.is_success());
        self.responses.iter().filter(move |r| r.status.is_success() || !named && r.status == Status::Default)
    }

    /// Every other response: redirects, errors, and `default`.
    pub fn errors(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| !response.status.is_success())
    }
}

/// A part of a path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Fixed text between slashes, without the slash.
    Literal(String),
    /// A whole segment that is one path parameter, by wire name.
    Parameter(String),
    /// Texts and parameters side by side, as in the document.
    Mixed(String),
}

impl Segment {
    /// A segment of a template.
    pub fn of(text: &str) -> Self {
        match path::pieces(text).as_slice() {
            [path::Piece::Parameter(name)] => Self::Parameter((*name).to_owned()),
            [] | [path::Piece::Text(_)] => Self::Literal(text.to_owned()),
            _ => Self::Mixed(text.to_owned()),
        }
    }
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Wire name.
    pub name: String,
    /// snake_case name.
    pub rust: String,
    /// Where it is sent.
    pub location: Location,
    /// Must be present.
    pub required: bool,
    /// Its type, without null.
    pub ty: Type,
    /// How it is written on the wire.
    pub kind: ParameterKind,
    /// `default` of its schema.
    pub default: Option<Value>,
    /// Description, Markdown.
    pub description: String,
    /// `x-filters`: the element-key prefix of what may be filtered.
    pub filters: Option<String>,
    /// `x-answer`: what it makes of the answer.
    pub answer: Option<Effect>,
    /// Marked deprecated.
    pub deprecated: bool,
    /// `x-assumed`.
    pub assumed: Option<String>,
    /// The schema as JSON.
    pub json: Value,
    /// JSON Pointer of the parameter object.
    pub pointer: String,
    /// Where it stands.
    pub position: Position,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl Location {
    /// As the document writes it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter is written on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterKind {
    /// One value.
    Scalar,
    /// An array, one `name=value` an item.
    Exploded,
    /// An array in one text, its items joined by this sign.
    Delimited(char),
    /// An array of scalars, an attribute an item: `name[0]=a&name[1]=b`.
    Items,
    /// A free-form object: every query attribute that no other parameter takes is one of its members.
    FreeForm,
    /// An object, its members written in this style.
    Object(ObjectStyle),
    /// Any value as JSON text: `content: {application/json: …}`.
    Json,
}

/// How the members of an object are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObjectStyle {
    /// `filter[state]=open&filter[size]=3`: style `deepObject`.
    Deep,
    /// `filter[a][b]=x&filter[c][0]=y`: style `deepObject` with something nested, or with a choice.
    Brackets,
    /// `state=open&size=3`: style `form` with `explode`, members known by name.
    Members,
    /// `state,open,size,3`: style `form` or `simple` without `explode`.
    Alternating,
    /// `state=open,size=3`: style `simple` with `explode`.
    Pairs,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Must be present.
    pub required: bool,
    /// Description, Markdown.
    pub description: String,
    /// Media types in document order.
    pub contents: Vec<Content>,
    /// JSON Pointer of the body object.
    pub pointer: String,
}

impl Body {
    /// The JSON content, where there is one.
    pub fn json(&self) -> Option<&Content> {
        self.contents.iter().find(|c| c.kind == ContentKind::Json)
    }

    /// The content of a kind, where there is one.
    pub fn of_kind(&self, kind: ContentKind) -> Option<&Content> {
        self.contents.iter().find(|c| c.kind == kind)
    }

    /// The multipart content, where there is one.
    pub fn multipart(&self) -> Option<&Content> {
        self.contents.iter().find(|c| c.kind == ContentKind::Multipart)
    }
}

/// One media type of a body.
#[derive(Debug, Clone)]
pub struct Content {
    /// Media type as written.
    pub media_type: String,
    /// What kind it is.
    pub kind: ContentKind,
    /// Type of the value; `None` for raw bytes.
    pub ty: Option<Type>,
    /// The schema as JSON; null where there is none.
    pub json: Value,
    /// Named examples with their values.
    pub examples: IndexMap<String, Value>,
    /// What `encoding` says of the members of a form.
    pub encodings: Vec<Encoding>,
    /// Where it stands.
    pub position: Position,
}

impl Content {
    /// The media types that a member of a form may have; empty where the document leaves it at the default.
    pub fn media_types(&self, member: &str) -> &[String] {
        let encoding = self.encodings.iter().find(|encoding| encoding.member == member);
        encoding.map_or(&[], |encoding| encoding.media_types.as_slice())
    }

    /// How the members of an urlencoded form are written of which `encoding` says another way than that of their type.
    pub fn styles(&self) -> impl Iterator<Item = (&Encoding, MemberStyle)> {
        let encodings = self.encodings.iter().filter(|_| self.kind == ContentKind::Form);
        encodings.filter_map(|encoding| Some((encoding, encoding.member_style()?)))
    }
}

/// How a member of an urlencoded form is written, where that is not the way of its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberStyle {
    /// `to[city]=x&lines[0][price]=1`: style `deepObject`.
    Brackets,
    /// A list in one text, its items joined by this sign.
    Joined(char),
}

/// How a member of a form is written, as the document says it.
#[derive(Debug, Clone)]
pub struct Encoding {
    /// Name of the member.
    pub member: String,
    /// Place of that name.
    pub position: Position,
    /// `contentType`, one media type an entry; empty where it does not stand there.
    pub media_types: Vec<String>,
    /// `style`.
    pub style: Option<String>,
    /// `explode`.
    pub explode: Option<bool>,
    /// `allowReserved`.
    pub allow_reserved: Option<bool>,
    /// Names of `headers`.
    pub headers: Vec<String>,
}

impl Encoding {
    /// The way that style and `explode` say, where it is another than that of the type. `explode` is said of `form` alone
    /// where it is left out.
    pub(crate) fn member_style(&self) -> Option<MemberStyle> {
        match (self.style.as_deref(), self.explode) {
            (Some("deepObject"), _) => Some(MemberStyle::Brackets),
            (Some("spaceDelimited"), None | Some(false)) => Some(MemberStyle::Joined(' ')),
            (Some("pipeDelimited"), None | Some(false)) => Some(MemberStyle::Joined('|')),
            (None | Some("form"), Some(false)) => Some(MemberStyle::Joined(',')),
            _ => None,
        }
    }
}

/// Kinds of media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentKind {
    /// `application/json` and `+json`.
    Json,
    /// `application/xml`, `text/xml` and `+xml`.
    Xml,
    /// `multipart/form-data`.
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// Text whose schema is a scalar: `text/plain`.
    Text,
    /// Anything whose schema is `format: binary`, or that has no schema.
    Bytes,
}

/// One documented answer.
#[derive(Debug, Clone)]
pub struct Response {
    /// Its status.
    pub status: Status,
    /// PascalCase variant name, such as `BadRequest`.
    pub rust: String,
    /// Description, Markdown.
    pub description: String,
    /// Declared headers.
    pub headers: Vec<Header>,
    /// Media types; empty: no content.
    pub contents: Vec<Content>,
    /// JSON Pointer of the response object.
    pub pointer: String,
}

impl Response {
    /// The JSON content, where there is one.
    pub fn json(&self) -> Option<&Content> {
        self.contents.iter().find(|c| c.kind == ContentKind::Json)
    }

    /// Whether any content is raw bytes.
    pub fn is_bytes(&self) -> bool {
        self.contents.iter().any(|c| c.kind == ContentKind::Bytes)
    }
}

/// Status of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One code.
    Code(u16),
    /// `4XX`: the first digit.
    Range(u8),
    /// `default`.
    Default,
}

impl Status {
    /// Whether it is from 200 to 299.
    pub const fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}

/// A declared response header.
#[derive(Debug, Clone)]
pub struct Header {
    /// Header name as written.
    pub name: String,
    /// snake_case name.
    pub rust: String,
    /// Always sent.
    pub required: bool,
    /// Its type.
    pub ty: Type,
    /// Description, Markdown.
    pub description: String,
}

/// One scheme that a caller must satisfy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Security scheme name.
    pub scheme: String,
    /// Scopes that must have been granted.
    pub scopes: Vec<String>,
}

/// `x-pagination`.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// Query parameter with the page size.
    pub limit: String,
    /// Query parameter with the number of rows to skip.
    pub offset: String,
    /// Largest page.
    pub maximum: u64,
    /// JSON Pointer of the array inside the answer; empty for a bare array.
    pub items: String,
}
