//! The page of an operation.

use serde::Serialize;

use super::attempt::Attempt;
use super::constraint;
use super::link::Link;
use super::notes::DepartureNote;
use super::schema::{Row, rows};
use super::sitemap::{Call, Site, element_anchor, parameter_anchor, response_anchor, tag_anchor};
use super::type_words::{self, Piece};
use super::{pointer, snippet, text};
use crate::emit::types::xml::sample::sample;
use crate::model::operators::of_kind;
use crate::model::{
    Content, ContentKind, ElementModel, KindModel, MemberStyle, ObjectStyle, Operation, Parameter,
    ParameterKind, ResourceModel, Response, SecurityKind, Shape, Status, Type,
};

/// The page of an operation.
#[derive(Serialize)]
pub(super) struct OperationPage {
    pub path: String,
    pub title: String,
    pub summary: String,
    id: String,
    method: String,
    template: String,
    tag: Link,
    description: String,
    assumed: Option<String>,
    deprecated: bool,
    /// Alternatives of sets of requirements.
    security: Vec<Vec<RequirementView>>,
    parameters: Vec<ParameterView>,
    filters: Vec<FilterTable>,
    body: Option<BodyView>,
    successes: Vec<ResponseView>,
    errors: Vec<ResponseView>,
    pagination: Option<PaginationView>,
    /// The call in each way.
    calls: Vec<Call>,
    /// What a page that a sandbox serves can send.
    attempt: Option<Attempt>,
    departures: Vec<DepartureNote>,
}

#[derive(Serialize)]
struct RequirementView {
    scheme: String,
    /// How it is sent.
    how: String,
    scopes: Vec<(String, String)>,
}

#[derive(Serialize)]
struct ParameterView {
    anchor: String,
    name: String,
    location: &'static str,
    required: bool,
    ty: Vec<Piece>,
    default: Option<String>,
    constraints: Vec<String>,
    description: String,
    assumed: Option<String>,
    deprecated: bool,
    /// Anchor of the table of what may be filtered.
    filters: Option<String>,
}

/// What a free-form parameter may name.
#[derive(Serialize)]
struct FilterTable {
    anchor: String,
    parameter: String,
    rows: Vec<FilterRow>,
}

#[derive(Serialize)]
struct FilterRow {
    element: String,
    to: Option<String>,
    ty: Vec<Piece>,
    /// Members by which a record is meant; empty for a single value.
    members: Vec<String>,
    /// Operators that the document narrows it to.
    operators: Option<Vec<&'static str>>,
    indexed: bool,
}

#[derive(Serialize)]
struct BodyView {
    required: bool,
    description: String,
    contents: Vec<ContentView>,
}

#[derive(Serialize)]
struct ContentView {
    media_type: String,
    ty: Vec<Piece>,
    /// Path of the JSON Schema.
    schema_file: Option<String>,
    /// Media types of the members of a form, where the document names any, and how those are sent that have another way.
    parts: Vec<(String, String)>,
    rows: Vec<Row>,
    examples: Vec<ExampleView>,
}

#[derive(Serialize)]
struct ExampleView {
    name: String,
    text: String,
}

#[derive(Serialize)]
struct ResponseView {
    anchor: String,
    status: String,
    phrase: &'static str,
    description: String,
    headers: Vec<HeaderView>,
    contents: Vec<ContentView>,
}

#[derive(Serialize)]
struct HeaderView {
    name: String,
    required: bool,
    ty: Vec<Piece>,
    description: String,
}

#[derive(Serialize)]
struct PaginationView {
    limit: String,
    offset: String,
    maximum: u64,
    items: String,
}

/// The page of an operation.
pub(super) fn page(site: &Site<'_>, operation: &Operation) -> OperationPage {
    let path = site.operation(&operation.id);
    let (successes, errors): (Vec<&Response>, Vec<&Response>) = operation
        .responses
        .iter()
        .partition(|response| !operation.errors().any(|error| error.status == response.status));
    OperationPage {
        title: format!("{} · {} {}", operation.id, operation.method, operation.path),
        summary: if operation.summary.is_empty() {
            text::summary(&operation.description)
        } else {
            operation.summary.clone()
        },
        id: operation.id.clone(),
        method: operation.method.clone(),
        template: operation.path.clone(),
        tag: Link::new(&operation.tag, format!("index.html#{}", tag_anchor(&operation.tag))),
        description: operation.description.clone(),
        assumed: operation.assumed.clone(),
        deprecated: operation.deprecated,
        security: security(site, operation),
        parameters: operation.parameters.iter().map(|parameter| parameter_view(site, parameter)).collect(),
        filters: operation.parameters.iter().filter_map(|parameter| filter_table(site, parameter)).collect(),
        body: operation.body.as_ref().map(|body| BodyView {
            required: body.required,
            description: body.description.clone(),
            contents: body.contents.iter().map(|content| content_view(site, content, true)).collect(),
        }),
        successes: successes.into_iter().map(|response| response_view(site, response)).collect(),
        errors: errors.into_iter().map(|response| response_view(site, response)).collect(),
        pagination: operation.pagination.as_ref().map(|pagination| PaginationView {
            limit: pagination.limit.clone(),
            offset: pagination.offset.clone(),
            maximum: pagination.maximum,
            items: pagination.items.clone(),
        }),
        calls: site.calls(operation),
        attempt: Attempt::of(site.api, operation),
        departures: pointer::departures_of_operation(site, operation),
        path,
    }
}

fn security(site: &Site<'_>, operation: &Operation) -> Vec<Vec<RequirementView>> {
    let view = |requirement: &crate::model::Requirement| {
        let kind = site.api.security_schemes.get(&requirement.scheme).map(|scheme| &scheme.kind);
        let described = |scope: &String| match kind {
            Some(SecurityKind::Bearer { scopes, .. }) => scopes.get(scope).cloned().unwrap_or_default(),
            _ => String::new(),
        };
        RequirementView {
            scheme: requirement.scheme.clone(),
            how: match kind {
                Some(SecurityKind::Bearer { .. }) => "`Authorization: Bearer` and a token".to_owned(),
                Some(SecurityKind::Basic) => "`Authorization: Basic`, user name and password".to_owned(),
                Some(SecurityKind::Http { scheme }) => {
                    format!("{} and credentials", constraint::code(&format!("Authorization: {scheme}")))
                }
                Some(SecurityKind::MutualTls) => "a connection with a certificate of the caller".to_owned(),
                Some(SecurityKind::ApiKeyHeader { name }) => {
                    format!("header {} and a key", constraint::code(name))
                }
                Some(SecurityKind::ApiKeyQuery { name }) => {
                    format!("query attribute {} and a key", constraint::code(name))
                }
                Some(SecurityKind::ApiKeyCookie { name }) => {
                    format!("cookie {} and a key", constraint::code(name))
                }
                None => String::new(),
            },
            scopes: requirement.scopes.iter().map(|scope| (scope.clone(), described(scope))).collect(),
        }
    };
    operation.security.iter().map(|set| set.iter().map(view).collect()).collect()
}

fn parameter_view(site: &Site<'_>, parameter: &Parameter) -> ParameterView {
    ParameterView {
        anchor: parameter_anchor(&parameter.name),
        name: parameter.name.clone(),
        location: parameter.location.word(),
        required: parameter.required,
        ty: type_words::words(site, &parameter.ty),
        default: parameter.default.as_ref().map(|value| constraint::code(&constraint::plain(value))),
        constraints: constraint::words(site.api, Some(&parameter.ty), &parameter.json)
            .into_iter()
            .chain(in_brackets(parameter))
            .collect(),
        description: parameter.description.clone(),
        assumed: parameter.assumed.clone(),
        deprecated: parameter.deprecated,
        filters: parameter.filters.as_ref().map(|_| filter_anchor(parameter)),
    }
}

/// How a value in brackets is sent.
fn in_brackets(parameter: &Parameter) -> Option<String> {
    let brackets = [
        ParameterKind::Items,
        ParameterKind::Object(ObjectStyle::Deep),
        ParameterKind::Object(ObjectStyle::Brackets),
    ];
    let sent = || format!("sent as {}", constraint::code(&format!("{}[…]=…", parameter.name)));
    brackets.contains(&parameter.kind).then(sent)
}

fn filter_anchor(parameter: &Parameter) -> String {
    format!("filters-{}", super::link::slug(&parameter.name))
}

/// Operators that the document narrows an element to; `None`: those that every element of its kind has.
fn narrowed(site: &Site<'_>, element: &ElementModel) -> Option<Vec<&'static str>> {
    let usual = of_kind(&site.api.schemas, &element.kind);
    (element.operators != usual).then(|| element.operators.iter().map(|operator| operator.shown()).collect())
}

fn filter_table(site: &Site<'_>, parameter: &Parameter) -> Option<FilterTable> {
    let prefix = parameter.filters.as_ref()?;
    let resource = site.api.resources.iter().find(|resource| resource.name == *prefix)?;
    let root = resource.sets.get(resource.root)?;
    let rows = root.elements.iter().filter(|element| element.out).map(|element| FilterRow {
        element: element.name.clone(),
        to: element.key.as_ref().and_then(|key| site.element_page(key)),
        ty: type_words::named(site, &element.type_name),
        members: members(resource, &element.kind),
        operators: narrowed(site, element),
        indexed: element.indexed,
    });
    Some(FilterTable {
        anchor: filter_anchor(parameter),
        parameter: parameter.name.clone(),
        rows: rows.collect(),
    })
}

/// Members through which a record or a child is filtered.
fn members(resource: &ResourceModel, kind: &KindModel) -> Vec<String> {
    let (KindModel::Reference { set, .. } | KindModel::Object(set) | KindModel::Collection(set)) = kind
    else {
        return Vec::new();
    };
    let Some(set) = resource.sets.get(*set) else { return Vec::new() };
    set.elements.iter().filter(|element| element.out).map(|element| element.name.clone()).collect()
}

fn content_view(site: &Site<'_>, content: &Content, with_rows: bool) -> ContentView {
    let named = match &content.ty {
        Some(Type::Named(name)) => site.api.schemas.get(name),
        _ => None,
    };
    let rows = match named {
        Some(schema) if with_rows && matches!(schema.shape, Shape::Structure(_)) => {
            let mut rows = rows(site, schema);
            // The details stand on the page of the schema.
            if let Some(schema_page) = site.schema(&schema.name) {
                for row in &mut rows {
                    row.to = Some(format!("{schema_page}#{}", element_anchor(&row.name)));
                }
            }
            rows
        }
        _ => Vec::new(),
    };
    ContentView {
        media_type: content.media_type.clone(),
        ty: match (&content.ty, content.kind) {
            (Some(ty), _) => type_words::words(site, ty),
            (None, ContentKind::Bytes) => type_words::words(site, &Type::Bytes),
            (None, _) => Vec::new(),
        },
        schema_file: named.and_then(|schema| site.schema_file(&schema.name)),
        parts: content
            .encodings
            .iter()
            .filter(|encoding| !encoding.media_types.is_empty())
            .map(|encoding| (encoding.member.clone(), encoding.media_types.join(", ")))
            .chain(site.api.member_styles(content).into_iter().map(|(member, style)| {
                let sent = match style {
                    MemberStyle::Brackets => format!("{member}[…]=…"),
                    MemberStyle::Joined(sign) => format!("{member}=…{sign}…"),
                };
                (member, sent)
            }))
            .collect(),
        rows,
        examples: content
            .examples
            .iter()
            .filter_map(|(name, value)| {
                let text = match (content.kind, &content.ty) {
                    (ContentKind::Xml, Some(ty)) => sample(site.api, ty, value)?,
                    _ => snippet::pretty(value),
                };
                Some(ExampleView { name: name.clone(), text })
            })
            .collect(),
    }
}

fn response_view(site: &Site<'_>, response: &Response) -> ResponseView {
    let status = status_code(response.status);
    ResponseView {
        anchor: response_anchor(&status),
        phrase: phrase(response.status),
        status,
        description: response.description.clone(),
        headers: response
            .headers
            .iter()
            .map(|header| HeaderView {
                name: header.name.clone(),
                required: header.required,
                ty: type_words::words(site, &header.ty),
                description: header.description.clone(),
            })
            .collect(),
        contents: response.contents.iter().map(|content| content_view(site, content, false)).collect(),
    }
}

/// A status as the document writes it.
pub(crate) fn status_code(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// Reason phrase of a status (RFC 9110 and the registry); empty for one that has none.
pub(super) fn phrase(status: Status) -> &'static str {
    match status {
        Status::Code(code) => match code {
            200 => "OK",
            201 => "Created",
            202 => "Accepted",
            204 => "No Content",
            206 => "Partial Content",
            301 => "Moved Permanently",
            302 => "Found",
            303 => "See Other",
            304 => "Not Modified",
            307 => "Temporary Redirect",
            308 => "Permanent Redirect",
            400 => "Bad Request",
            401 => "Unauthorized",
            402 => "Payment Required",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            406 => "Not Acceptable",
            408 => "Request Timeout",
            409 => "Conflict",
            410 => "Gone",
            412 => "Precondition Failed",
            413 => "Content Too Large",
            414 => "URI Too Long",
            415 => "Unsupported Media Type",
            416 => "Range Not Satisfiable",
            422 => "Unprocessable Content",
            423 => "Locked",
            428 => "Precondition Required",
            429 => "Too Many Requests",
            431 => "Request Header Fields Too Large",
            500 => "Internal Server Error",
            501 => "Not Implemented",
            502 => "Bad Gateway",
            503 => "Service Unavailable",
            504 => "Gateway Timeout",
            _ => "",
        },
        Status::Range(digit) => match digit {
            2 => "any success",
            3 => "any redirect",
            4 => "any fault of the request",
            5 => "any fault of the server",
            _ => "",
        },
        Status::Default => "any other",
    }
}
