//! Media types of bodies.

use indexmap::IndexMap;

use crate::model::structure::Schemas;
use crate::model::{Content, ContentKind, Encoding, Type};
use crate::problem::Problems;
use crate::resolve::{SCHEMAS, follow};
use crate::tree::{Member, Node, pointer};

/// Which way a body goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// In: it is validated.
    Request,
    /// Out.
    Response,
}

/// The media types of a body.
pub(super) fn contents<'d>(
    schemas: &Schemas<'d>,
    owner: &'d Node,
    at: &str,
    way: Way,
    problems: &mut Problems,
) -> Vec<Content> {
    let at = pointer::join(at, "content");
    let members = owner.get("content").map(Node::members).unwrap_or_default();
    if way == Way::Request && members.is_empty() {
        problems.push(
            schemas
                .document
                .error("media-type", owner, "the request body has no media type")
                .because("nothing says what is sent, nor how it is written")
                .help("name a media type under `content`, or leave the body out"),
        );
    }
    members
        .iter()
        .filter_map(|member| {
            content(schemas, member, &pointer::join(&at, &member.key), way)
                .map_err(|found| problems.extend(found))
                .ok()
        })
        .collect()
}

fn content<'d>(schemas: &Schemas<'d>, member: &'d Member, at: &str, way: Way) -> Result<Content, Problems> {
    let node = &member.value;
    let essence = member.key.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let ty = match node.get("schema") {
        None => None,
        Some(schema) => Some(schemas.used(schema, &pointer::join(at, "schema"), false)?.into_type()),
    };
    let plain = ty.as_ref().map(|ty| schemas.behind(ty));
    let scalar = plain.as_ref().is_some_and(|ty| ty.is_scalar() || schemas.values(ty).is_some());
    let raw = matches!(plain, None | Some(Type::Bytes | Type::Any | Type::String));
    // A range of media types with a structure: JSON is the member of it that both sides know.
    let media_type = if essence.ends_with("/*") && !raw { "application/json" } else { &member.key };
    let essence = if media_type == member.key { essence } else { media_type.to_owned() };
    let kind = match essence.as_str() {
        _ if plain == Some(Type::Bytes) && !is_json(&essence) => ContentKind::Bytes,
        json if is_json(json) => ContentKind::Json,
        xml if xml == "application/xml" || xml == "text/xml" || xml.ends_with("+xml") => {
            if raw {
                ContentKind::Bytes
            } else {
                ContentKind::Xml
            }
        }
        "multipart/form-data" => ContentKind::Multipart,
        "application/x-www-form-urlencoded" => ContentKind::Form,
        text if text.starts_with("text/") && scalar => ContentKind::Text,
        _ if raw => ContentKind::Bytes,
        // Nothing is checked on the way out: what a schema says of the lines of a stream is for people.
        _ if way == Way::Response => ContentKind::Bytes,
        _ => {
            return Err(schemas
                .document
                .error("media-type", node, format!("`{}` with such a schema is not generated", member.key))
                .because("nothing says how such a value is written, so nothing could check it")
                .help("use `application/json`, or `{type: string, format: binary}` for raw bytes")
                .into());
        }
    };
    let typed =
        matches!(kind, ContentKind::Json | ContentKind::Multipart | ContentKind::Form | ContentKind::Xml);
    // Any JSON.
    let ty = if kind == ContentKind::Json && ty.is_none() { Some(Type::Any) } else { ty };
    if ty.is_none() && typed {
        return Err(schemas
            .document
            .error("media-type", node, format!("`{}` has no schema", member.key))
            .because("neither side could know what may be sent")
            .help("describe the value")
            .into());
    }
    if typed && way == Way::Request && !is_named(ty.as_ref()) {
        return Err(schemas
            .document
            .error("body-unnamed", node, "a body needs a named schema")
            .because("its type and its validator are called by that name")
            .help(format!("move the schema to `{SCHEMAS}` and refer to it"))
            .into());
    }
    Ok(Content {
        media_type: media_type.to_owned(),
        kind,
        ty: if kind == ContentKind::Bytes { None } else { ty },
        json: node.get("schema").map_or(serde_json::Value::Null, Node::to_json),
        examples: examples(schemas, node, at),
        encodings: encodings(node),
        position: node.position,
    })
}

/// What `encoding` says, member by member: [`crate::passes`] judges it, when the members are known.
fn encodings(node: &Node) -> Vec<Encoding> {
    let members = node.get("encoding").map(Node::members).unwrap_or_default();
    let text = |node: &Node, key| node.get(key).and_then(Node::as_str).map(str::to_owned);
    members
        .iter()
        .map(|member| Encoding {
            member: member.key.clone(),
            position: member.key_position,
            media_types: text(&member.value, "contentType")
                .iter()
                .flat_map(|types| types.split(','))
                .map(|media_type| media_type.trim().to_owned())
                .collect(),
            style: text(&member.value, "style"),
            explode: member.value.get("explode").and_then(Node::as_bool),
            allow_reserved: member.value.get("allowReserved").and_then(Node::as_bool),
            headers: (member.value.get("headers").map(Node::members).unwrap_or_default().iter())
                .map(|header| header.key.clone())
                .collect(),
        })
        .collect()
}

/// Whether a media type, without its parameters, is JSON.
pub(crate) fn is_json(essence: &str) -> bool {
    matches!(essence, "application/json" | "text/json") || essence.ends_with("+json")
}

fn is_named(ty: Option<&Type>) -> bool {
    match ty {
        Some(Type::Named(_)) => true,
        Some(Type::Nullable(inner)) => is_named(Some(inner)),
        _ => false,
    }
}

fn examples(schemas: &Schemas<'_>, node: &Node, at: &str) -> IndexMap<String, serde_json::Value> {
    let mut examples = IndexMap::new();
    if let Some(example) = node.get("example") {
        examples.insert("example".to_owned(), example.to_json());
    }
    for member in node.get("examples").map(Node::members).unwrap_or_default() {
        let (example, _) = follow(schemas.document, &member.value, at);
        if let Some(value) = example.get("value") {
            examples.insert(member.key.clone(), value.to_json());
        }
    }
    examples
}
