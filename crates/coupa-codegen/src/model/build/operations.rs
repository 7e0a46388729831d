//! Operations: parameters, bodies, responses, security.

use indexmap::IndexMap;

use super::api_parts::group_name;
use crate::lint::METHODS;
use crate::model::lookup::{flag, optional_text, text};
use crate::model::structure::Schemas;
use crate::model::{
    Body, Content, ContentKind, Header, Location, Operation, Pagination, Parameter, ParameterKind,
    Requirement, Response, Segment, Status, Type,
};
use crate::names;
use crate::problem::Problems;
use crate::resolve::follow;
use crate::tree::{Node, pointer};

/// All operations in document order.
pub(super) fn operations(schemas: &Schemas<'_>, problems: &mut Problems) -> Vec<Operation> {
    let mut found = Vec::new();
    for path in schemas.document.root.get("paths").map(Node::members).unwrap_or_default() {
        let item_at = pointer::join("/paths", &path.key);
        for member in path.value.members().iter().filter(|member| METHODS.contains(&member.key.as_str())) {
            let at = pointer::join(&item_at, &member.key);
            found.push(operation(
                schemas,
                &path.key,
                (&path.value, &item_at),
                (&member.key, &member.value, &at),
                problems,
            ));
        }
    }
    found
}

fn operation<'d>(
    schemas: &Schemas<'d>,
    path: &str,
    (item, item_at): (&'d Node, &str),
    (method, node, at): (&str, &'d Node, &str),
    problems: &mut Problems,
) -> Operation {
    let document = schemas.document;
    let id = text(node, "operationId");
    let tag = node
        .get("tags")
        .and_then(|tags| tags.items().first())
        .and_then(Node::as_str)
        .map_or_else(|| "Api".to_owned(), str::to_owned);
    let mut parameters = parameters_of(schemas, item, item_at, problems);
    for own in parameters_of(schemas, node, at, problems) {
        parameters.retain(|p| (&p.name, p.location) != (&own.name, own.location));
        parameters.push(own);
    }
    let body = node.get("requestBody").map(|body| {
        let (body, body_at) = follow(document, body, &pointer::join(at, "requestBody"));
        Body {
            required: flag(body, "required"),
            description: text(body, "description"),
            contents: contents(schemas, body, &body_at, problems),
            pointer: body_at,
        }
    });
    let responses_at = pointer::join(at, "responses");
    let mut responses: Vec<Response> = node
        .get("responses")
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .filter_map(|member| response(schemas, member, &pointer::join(&responses_at, &member.key), problems))
        .collect();
    responses.sort_by_key(|response| response.status);
    Operation {
        rust: names::snake(&id),
        type_stem: names::pascal(&id),
        id,
        method: method.to_uppercase(),
        path: path.to_owned(),
        segments: path.trim_start_matches('/').split('/').map(segment).collect(),
        group: group_name(document, &tag),
        tag,
        summary: text(node, "summary"),
        description: text(node, "description"),
        parameters,
        body,
        responses,
        security: security(node.get("security").or_else(|| document.root.get("security"))),
        pagination: node.get("x-pagination").map(pagination),
        idempotent: node
            .get("x-idempotent")
            .and_then(Node::as_bool)
            .unwrap_or(matches!(method, "get" | "head" | "put" | "delete" | "options")),
        deprecated: flag(node, "deprecated"),
        assumed: optional_text(node, "x-assumed"),
        pointer: at.to_owned(),
        position: node.position,
    }
}

fn segment(text: &str) -> Segment {
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Literal(text.to_owned()),
    }
}

fn security(node: Option<&Node>) -> Vec<Vec<Requirement>> {
    let alternatives = node.map(Node::items).unwrap_or_default();
    alternatives
        .iter()
        .map(|set| {
            set.members()
                .iter()
                .map(|member| Requirement {
                    scheme: member.key.clone(),
                    scopes: member.value.items().iter().filter_map(Node::as_str).map(str::to_owned).collect(),
                })
                .collect()
        })
        .collect()
}

fn pagination(node: &Node) -> Pagination {
    Pagination {
        limit: text(node, "limit"),
        offset: text(node, "offset"),
        maximum: node.get("maximum").and_then(Node::as_u64).unwrap_or(50),
        items: text(node, "items"),
    }
}

fn parameters_of<'d>(
    schemas: &Schemas<'d>,
    owner: &'d Node,
    at: &str,
    problems: &mut Problems,
) -> Vec<Parameter> {
    let at = pointer::join(at, "parameters");
    let nodes = owner.get("parameters").map(Node::items).unwrap_or_default();
    nodes
        .iter()
        .enumerate()
        .filter_map(|(index, node)| {
            let (node, at) = follow(schemas.document, node, &pointer::join(&at, &index.to_string()));
            parameter(schemas, node, &at, problems)
        })
        .collect()
}

fn parameter<'d>(
    schemas: &Schemas<'d>,
    node: &'d Node,
    at: &str,
    problems: &mut Problems,
) -> Option<Parameter> {
    let document = schemas.document;
    let name = text(node, "name");
    let location = match text(node, "in").as_str() {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        other => {
            problems.push(
                document
                    .error(
                        "parameter-location",
                        node,
                        format!("parameters in `{other}` are not generated yet"),
                    )
                    .because("it would never be sent nor checked")
                    .help("use `path`, `query` or `header`"),
            );
            return None;
        }
    };
    let Some(schema) = node.get("schema") else {
        problems.push(
            document
                .error("parameter-schema", node, format!("the parameter `{name}` has no `schema`"))
                .help("describe its type"),
        );
        return None;
    };
    let used = match schemas.used(schema, &pointer::join(at, "schema"), false) {
        Ok(used) => used,
        Err(found) => {
            problems.extend(found);
            return None;
        }
    };
    let (target, _) = follow(document, schema, at);
    let plain = plain_type(schemas, &used.ty);
    let explode = node.get("explode").and_then(Node::as_bool);
    let style = node.get("style").and_then(Node::as_str);
    let kind = match (&plain, location, style, explode) {
        (Type::Map(_), Location::Query, None | Some("form"), None | Some(true)) => ParameterKind::FreeForm,
        (Type::Array(_), Location::Query, None | Some("form"), None | Some(true)) => ParameterKind::Exploded,
        (Type::Map(_) | Type::Array(_) | Type::Any | Type::Null | Type::Bytes, ..) => {
            problems.push(
                document
                    .error(
                        "parameter-style",
                        node,
                        format!("the parameter `{name}` has a type or style that is not generated yet"),
                    )
                    .because("each side would have to guess how it is written on the wire")
                    .help("use a single value, or `style: form` with `explode: true` in the query"),
            );
            return None;
        }
        (_, Location::Path | Location::Header, None | Some("simple"), _)
        | (_, Location::Query, None | Some("form"), _) => ParameterKind::Scalar,
        _ => {
            problems.push(
                document
                    .error(
                        "parameter-style",
                        node,
                        format!("the style of the parameter `{name}` is not generated yet"),
                    )
                    .help("leave `style` out"),
            );
            return None;
        }
    };
    Some(Parameter {
        rust: names::snake(&name),
        required: flag(node, "required"),
        ty: used.ty,
        kind,
        default: schema.get("default").or_else(|| target.get("default")).map(Node::to_json),
        description: text(node, "description"),
        filters: optional_text(node, "x-filters"),
        deprecated: flag(node, "deprecated"),
        assumed: optional_text(node, "x-assumed"),
        json: schema.to_json(),
        pointer: at.to_owned(),
        position: node.position,
        name,
        location,
    })
}

/// The type behind aliases: enough to know how a value is written.
fn plain_type(schemas: &Schemas<'_>, ty: &Type) -> Type {
    let mut ty = ty.clone();
    for _ in 0..16 {
        let Type::Named(name) = &ty else { break };
        let at = pointer::join(crate::resolve::SCHEMAS, name);
        let Some(node) = schemas.document.find(&at) else { break };
        let (node, at) = follow(schemas.document, node, &at);
        match schemas.shape(node, &at) {
            Ok(crate::model::Shape::Alias(inner)) => ty = inner,
            _ => break,
        }
    }
    ty
}

fn contents<'d>(schemas: &Schemas<'d>, owner: &'d Node, at: &str, problems: &mut Problems) -> Vec<Content> {
    let at = pointer::join(at, "content");
    let members = owner.get("content").map(Node::members).unwrap_or_default();
    members
        .iter()
        .filter_map(|member| content(schemas, member, &pointer::join(&at, &member.key), problems))
        .collect()
}

fn content<'d>(
    schemas: &Schemas<'d>,
    member: &'d crate::tree::Member,
    at: &str,
    problems: &mut Problems,
) -> Option<Content> {
    let document = schemas.document;
    let node = &member.value;
    let media_type = member.key.to_ascii_lowercase();
    let ty = match node.get("schema") {
        None => None,
        Some(schema) => match schemas.used(schema, &pointer::join(at, "schema"), false) {
            Ok(used) if used.nullable => {
                problems.push(
                    document
                        .error("body-nullable", schema, "a body that may be null is not generated")
                        .help("describe a body without content by a status without content"),
                );
                return None;
            }
            Ok(used) => Some(used.ty),
            Err(found) => {
                problems.extend(found);
                return None;
            }
        },
    };
    let kind = match media_type.as_str() {
        "application/json" => ContentKind::Json,
        other if other.ends_with("+json") => ContentKind::Json,
        "application/xml" | "text/xml" => ContentKind::Xml,
        "multipart/form-data" => ContentKind::Multipart,
        _ if matches!(ty, None | Some(Type::Bytes)) => ContentKind::Bytes,
        _ => {
            problems.push(
                document
                    .error("media-type", node, format!("`{media_type}` with a schema is not generated yet"))
                    .because("nothing says how such a value is written")
                    .help("use `application/json`, or `{type: string, format: binary}` for raw bytes"),
            );
            return None;
        }
    };
    if ty.is_none() && kind != ContentKind::Bytes {
        problems.push(
            document
                .error("media-type", node, format!("`{media_type}` has no schema"))
                .help("describe the value"),
        );
        return None;
    }
    if kind != ContentKind::Bytes && !matches!(ty, Some(Type::Named(_))) {
        problems.push(
            document
                .error("body-unnamed", node, "a body needs a named schema")
                .because("its type and its validator are called by that name")
                .help("move the schema to `/components/schemas` and refer to it"),
        );
        return None;
    }
    let mut examples: IndexMap<String, _> = IndexMap::new();
    if let Some(example) = node.get("example") {
        examples.insert("example".to_owned(), example.to_json());
    }
    for member in node.get("examples").map(Node::members).unwrap_or_default() {
        let (example, _) = follow(document, &member.value, at);
        if let Some(value) = example.get("value") {
            examples.insert(member.key.clone(), value.to_json());
        }
    }
    Some(Content {
        media_type: member.key.clone(),
        kind,
        ty: if kind == ContentKind::Bytes { None } else { ty },
        examples,
    })
}

fn response<'d>(
    schemas: &Schemas<'d>,
    member: &'d crate::tree::Member,
    at: &str,
    problems: &mut Problems,
) -> Option<Response> {
    let code = member.key.parse::<u16>().ok()?;
    let (node, at) = follow(schemas.document, &member.value, at);
    let headers_at = pointer::join(&at, "headers");
    let mut headers = Vec::new();
    for header in node.get("headers").map(Node::members).unwrap_or_default() {
        let (target, place) =
            follow(schemas.document, &header.value, &pointer::join(&headers_at, &header.key));
        let Some(schema) = target.get("schema") else {
            problems.push(schemas.document.error(
                "header-schema",
                target,
                format!("the header `{}` has no schema", header.key),
            ));
            continue;
        };
        match schemas.used(schema, &pointer::join(&place, "schema"), false) {
            Ok(used) => headers.push(Header {
                name: header.key.clone(),
                rust: names::snake(&header.key),
                required: flag(target, "required"),
                ty: used.ty,
                description: text(target, "description"),
            }),
            Err(found) => problems.extend(found),
        }
    }
    Some(Response {
        status: Status::Code(code),
        rust: status_name(code),
        description: text(node, "description"),
        headers,
        contents: contents(schemas, node, &at, problems),
        pointer: at,
    })
}

/// Variant name of a status: its reason phrase (RFC 9110), or the number.
fn status_name(code: u16) -> String {
    let name = match code {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        422 => "UnprocessableContent",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return format!("Status{code}"),
    };
    name.to_owned()
}
