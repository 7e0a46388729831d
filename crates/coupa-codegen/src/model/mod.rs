//! The model: what the document means, with every name decided and every reference checked.
//!
//! Emitters read the model and nothing else. A construct that the model cannot hold never reaches them:
//! it was refused with a position. All maps keep the order of the document.

mod alike;
mod all_of;
pub mod answer;
pub mod build;
mod distinct;
pub mod elements;
mod enumeration;
mod lookup;
pub mod operation;
pub mod operators;
pub mod path;
pub mod schema;
pub(crate) mod structure;
pub(crate) mod union;
pub(crate) mod usage;
mod when;

use indexmap::IndexMap;
use serde_json::Value;

pub use answer::{Cut, Effect};
pub use elements::{ElementModel, ElementSetModel, KindModel, PresenceModel, ResourceModel};
pub use operation::{
    Body, Content, ContentKind, Encoding, Header, Location, MemberStyle, ObjectStyle, Operation, Pagination,
    Parameter, ParameterKind, Requirement, Response, Segment, Status,
};
pub use operators::OperatorModel;
pub use schema::{Enumeration, Field, Schema, Shape, Structure, Type, Union, UnionRule, Variant, When};

use crate::tree::Position;

/// One API document, ready for the emitters.
#[derive(Debug, Clone)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`, Markdown.
    pub description: String,
    /// `info.x-schema-base`: the base of every published `$id`, with a final slash.
    pub schema_base: String,
    /// Path of the document as it is named in problems and headers, such as `spec/openapi.yaml`.
    pub source: String,
    /// Tag groups in document order; each becomes one client. A document without groups has one, `api`.
    pub groups: Vec<Group>,
    /// Tags in document order; each becomes one trait of the server stub.
    pub tags: Vec<Tag>,
    /// Security schemes by name.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// Component schemas by name, in document order, hoisted ones last.
    pub schemas: IndexMap<String, Schema>,
    /// Operations in document order.
    pub operations: Vec<Operation>,
    /// Element metadata, a resource for each prefix of `x-element`.
    pub resources: Vec<ResourceModel>,
    /// Every `x-assumed` with its pointer, in document order.
    pub assumptions: Vec<Assumption>,
    /// The whole document as JSON, normalised to 3.1, one file.
    pub document: Value,
}

impl Api {
    /// The type behind aliases.
    pub fn resolved<'t>(&'t self, mut ty: &'t Type) -> &'t Type {
        // No alias leads through more names than there are.
        for _ in 0..self.schemas.len() {
            match ty {
                Type::Named(name) => match self.schemas.get(name).map(|schema| &schema.shape) {
                    Some(Shape::Alias(target)) => ty = target,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }

    /// How the members of an urlencoded form are written, where that is not the way of their type.
    pub fn member_styles(&self, content: &Content) -> Vec<(String, MemberStyle)> {
        let structure = content.ty.as_ref().and_then(|ty| self.structure(ty));
        let is_list = |name: &str| {
            let field = structure.iter().flat_map(|form| &form.fields).find(|field| field.name == name);
            field.is_some_and(|field| matches!(self.resolved(&field.ty), Type::Array(_)))
        };
        // One value alone is the same in one text.
        let differs = |style, name: &str| style == MemberStyle::Brackets || is_list(name);
        content
            .styles()
            .filter(|(encoding, style)| differs(*style, &encoding.member))
            .map(|(encoding, style)| (encoding.member.clone(), style))
            .collect()
    }

    /// Whether a value in brackets is no more than OpenAPI describes: an object of scalars.
    pub(crate) fn is_flat(&self, ty: &Type) -> bool {
        let scalar = |ty: &Type| match self.resolved(ty) {
            Type::Named(name) => {
                self.schemas.get(name).is_some_and(|schema| matches!(schema.shape, Shape::Enumeration(_)))
            }
            ty => ty.is_scalar(),
        };
        match (self.structure(ty), self.resolved(ty)) {
            (Some(structure), _) => {
                structure.fields.iter().map(|field| &field.ty).chain(&structure.additional).all(scalar)
            }
            (None, Type::Map(value)) => scalar(value),
            _ => false,
        }
    }

    /// The structure of a type.
    pub fn structure<'t>(&'t self, ty: &'t Type) -> Option<&'t Structure> {
        match self.resolved(ty) {
            Type::Named(name) => match &self.schemas.get(name)?.shape {
                Shape::Structure(structure) => Some(structure),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A group of tags that share one base URL: one client.
#[derive(Debug, Clone)]
pub struct Group {
    /// Name as in `x-tagGroups`, such as `core`.
    pub name: String,
    /// snake_case module name.
    pub rust: String,
    /// Names of its tags.
    pub tags: Vec<String>,
    /// Servers of its operations, first is the default.
    pub servers: Vec<Server>,
}

/// A tag: one trait of the stub.
#[derive(Debug, Clone)]
pub struct Tag {
    /// Name as in the document.
    pub name: String,
    /// PascalCase trait name.
    pub rust: String,
    /// snake_case module name.
    pub module: String,
    /// Description, Markdown.
    pub description: String,
    /// Name of the group that holds it.
    pub group: String,
}

/// A server URL template.
#[derive(Debug, Clone)]
pub struct Server {
    /// URL with `{variable}` templates.
    pub url: String,
    /// Description.
    pub description: String,
    /// Variables with their defaults.
    pub variables: IndexMap<String, String>,
}

/// A security scheme of the document.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Component name.
    pub name: String,
    /// PascalCase variant name.
    pub rust: String,
    /// Description, Markdown.
    pub description: String,
    /// What kind it is.
    pub kind: SecurityKind,
}

/// The kinds of security scheme that can be generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// Bearer token, from any flow of OAuth 2.0, OpenID Connect, or `http: bearer`.
    Bearer {
        /// Token endpoint, where the flow is that of client credentials.
        token_url: Option<String>,
        /// Scopes with their descriptions.
        scopes: IndexMap<String, String>,
    },
    /// User name and password, `http: basic`.
    Basic,
    /// Another scheme of HTTP authentication: what stands behind its name in `Authorization` is given as it is.
    Http {
        /// Its name as written.
        scheme: String,
    },
    /// A certificate of the caller: the connection proves it, and nothing of a request does.
    MutualTls,
    /// An API key in a header.
    ApiKeyHeader {
        /// Header name as written.
        name: String,
    },
    /// An API key in the query.
    ApiKeyQuery {
        /// Name of the attribute.
        name: String,
    },
    /// An API key in a cookie.
    ApiKeyCookie {
        /// Name of the cookie.
        name: String,
    },
}

/// One reading that nobody states, marked `x-assumed` in the document.
#[derive(Debug, Clone)]
pub struct Assumption {
    /// JSON Pointer of the object that carries the mark.
    pub pointer: String,
    /// Where it stands.
    pub position: Position,
    /// The reason, as written.
    pub reason: String,
}
