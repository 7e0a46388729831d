//! Responses: status, headers, content.

use super::contents::{Way, contents};
use crate::lint::has_no_content;
use crate::model::distinct::distinct;
use crate::model::lookup::{flag, text};
use crate::model::structure::Schemas;
use crate::model::{Header, Response, Status};
use crate::names;
use crate::problem::Problems;
use crate::resolve::follow;
use crate::tree::{Member, Node, pointer};

/// The responses of an operation, ascending by status.
pub(super) fn responses<'d>(
    schemas: &Schemas<'d>,
    operation: &'d Node,
    at: &str,
    problems: &mut Problems,
) -> Vec<Response> {
    let at = pointer::join(at, "responses");
    let mut responses: Vec<Response> = operation
        .get("responses")
        .map(Node::members)
        .unwrap_or_default()
        .iter()
        .filter_map(|member| response(schemas, member, &pointer::join(&at, &member.key), problems))
        .collect();
    responses.sort_by_key(|response| response.status);
    responses
}

/// `404`, `4XX` or `default`.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let (first, rest) = key.split_at_checked(1)?;
    let digit = first.parse::<u8>().ok().filter(|digit| (1..=5).contains(digit))?;
    if rest.eq_ignore_ascii_case("xx") {
        return Some(Status::Range(digit));
    }
    key.parse::<u16>().ok().filter(|code| (100..=599).contains(code)).map(Status::Code)
}

fn response<'d>(
    schemas: &Schemas<'d>,
    member: &'d Member,
    at: &str,
    problems: &mut Problems,
) -> Option<Response> {
    let status = status(&member.key)?;
    let (node, at) = follow(schemas.document, &member.value, at);
    let contents = if has_no_content(&member.key) {
        Vec::new()
    } else {
        contents(schemas, node, &at, Way::Response, problems)
    };
    Some(Response {
        status,
        rust: status_name(status),
        description: text(node, "description"),
        headers: headers(schemas, node, &at, problems),
        contents,
        pointer: at,
    })
}

fn headers<'d>(schemas: &Schemas<'d>, node: &'d Node, at: &str, problems: &mut Problems) -> Vec<Header> {
    let at = pointer::join(at, "headers");
    let mut headers = Vec::new();
    for header in node.get("headers").map(Node::members).unwrap_or_default() {
        // What the body is stands in its description.
        if header.key.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let (target, place) = follow(schemas.document, &header.value, &pointer::join(&at, &header.key));
        let Some(schema) = target.get("schema") else {
            problems.push(
                schemas
                    .document
                    .error("header-schema", target, format!("the header `{}` has no schema", header.key))
                    .because("neither side could know what it says")
                    .help("describe its type in `schema`"),
            );
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
    let wires: Vec<&str> = headers.iter().map(|header: &Header| header.name.as_str()).collect();
    let names = distinct(&wires, names::snake);
    for (header, name) in headers.iter_mut().zip(names) {
        header.rust = name;
    }
    headers
}

/// Variant name of a status.
fn status_name(status: Status) -> String {
    match status {
        Status::Code(code) => code_name(code),
        Status::Range(1) => "Informational".to_owned(),
        Status::Range(2) => "Success".to_owned(),
        Status::Range(3) => "Redirection".to_owned(),
        Status::Range(4) => "ClientError".to_owned(),
        Status::Range(_) => "ServerError".to_owned(),
        Status::Default => "Default".to_owned(),
    }
}

/// Variant name of a code: its reason phrase (RFC 9110), or the number.
fn code_name(code: u16) -> String {
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
