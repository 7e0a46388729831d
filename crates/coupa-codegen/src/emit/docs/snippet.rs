//! Requests as commands for a shell.

use serde_json::Value;

use crate::model::{
    Api, Body, Content, ContentKind, Location, Operation, ParameterKind, SecurityKind, Server, Shape, Type,
};

/// A call of the operation with curl: its default server, placeholders for what the caller must fill in.
pub(super) fn curl(api: &Api, operation: &Operation) -> String {
    let mut parts = vec!["curl".to_owned()];
    if operation.method != "GET" {
        parts.push(format!("-X {}", operation.method));
    }
    let base = api
        .groups
        .iter()
        .find(|group| group.name == operation.group)
        .and_then(|group| group.servers.first())
        .map_or_else(String::new, server_url);
    let mut query: Vec<String> = Vec::new();
    let mut headers: Vec<String> = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let placeholder = placeholder(&parameter.name);
        match (parameter.location, parameter.kind) {
            (
                Location::Query,
                ParameterKind::Scalar
                | ParameterKind::Exploded
                | ParameterKind::Delimited(_)
                | ParameterKind::Json,
            ) => {
                query.push(format!("{}=${placeholder}", parameter.name));
            }
            (Location::Cookie, _) => headers.push(format!("Cookie: {}=${placeholder}", parameter.name)),
            (Location::Header, _) => headers.push(format!("{}: ${placeholder}", parameter.name)),
            _ => {}
        }
    }
    let mut path = operation.path.clone();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        path =
            path.replace(&format!("{{{}}}", parameter.name), &format!("${}", placeholder(&parameter.name)));
    }
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    parts.push(double_quoted(&format!("{base}{path}{query}")));
    headers.extend(credentials(api, operation));
    if answers_json(operation) {
        headers.push("Accept: application/json".to_owned());
    }
    let body = operation.body.as_ref().map_or_else(Vec::new, |body| body_arguments(api, body, &mut headers));
    parts.extend(headers.iter().map(|header| format!("-H {}", double_quoted(header))));
    parts.extend(body);
    let (command, arguments) = parts.split_at(1);
    format!("{} {}", command.join(" "), arguments.join(" \\\n  "))
}

/// A request for a token with curl.
pub(super) fn token(url: &str, scopes: &[&str]) -> String {
    let mut lines = vec![
        format!("curl {}", double_quoted(url)),
        "-d grant_type=client_credentials".to_owned(),
        "-d client_id=\"$CLIENT_ID\"".to_owned(),
        "-d client_secret=\"$CLIENT_SECRET\"".to_owned(),
    ];
    if !scopes.is_empty() {
        lines.push(format!("--data-urlencode \"scope={}\"", scopes.join(" ")));
    }
    lines.join(" \\\n  ")
}

/// The URL of a server with the defaults of its variables.
pub(super) fn server_url(server: &Server) -> String {
    let filled = server
        .variables
        .iter()
        .fold(server.url.clone(), |url, (name, default)| url.replace(&format!("{{{name}}}"), default));
    filled.trim_end_matches('/').to_owned()
}

/// Headers of the first alternative that the operation admits.
fn credentials(api: &Api, operation: &Operation) -> Vec<String> {
    let first = operation.security.first().map_or(&[][..], Vec::as_slice);
    first
        .iter()
        .filter_map(|requirement| {
            Some(match &api.security_schemes.get(&requirement.scheme)?.kind {
                SecurityKind::Bearer { .. } => "Authorization: Bearer $TOKEN".to_owned(),
                SecurityKind::Basic => "Authorization: Basic $BASIC".to_owned(),
                SecurityKind::ApiKeyHeader { name } => format!("{name}: $API_KEY"),
                SecurityKind::ApiKeyCookie { name } => format!("Cookie: {name}=$API_KEY"),
                // Stands in the URL.
                SecurityKind::ApiKeyQuery { .. } => return None,
            })
        })
        .collect()
}

fn answers_json(operation: &Operation) -> bool {
    operation.successes().any(|response| response.json().is_some())
}

fn body_arguments(api: &Api, body: &Body, headers: &mut Vec<String>) -> Vec<String> {
    if let Some(json) = body.json() {
        headers.push(format!("Content-Type: {}", json.media_type));
        let data = json.examples.values().next().map_or_else(
            || "@body.json".to_owned(),
            |example| single_quoted(&serde_json::to_string_pretty(example).unwrap_or_default()),
        );
        return vec![format!("--data {data}")];
    }
    if let Some(multipart) = body.multipart() {
        return form_arguments(api, multipart);
    }
    let Some(content) = body.contents.iter().find(|content| content.kind == ContentKind::Bytes) else {
        return Vec::new();
    };
    headers.push(format!("Content-Type: {}", content.media_type));
    vec!["--data-binary @file".to_owned()]
}

/// A part for each property that must be sent, and for each file.
fn form_arguments(api: &Api, content: &Content) -> Vec<String> {
    let Some(Type::Named(name)) = &content.ty else { return Vec::new() };
    let Some(Shape::Structure(structure)) = api.schemas.get(name).map(|schema| &schema.shape) else {
        return Vec::new();
    };
    let sent = structure.fields.iter().filter(|field| field.required || field.ty == Type::Bytes);
    sent.map(|field| {
        let value = if field.ty == Type::Bytes {
            "@path/to/file".to_owned()
        } else {
            format!("${}", placeholder(&field.name))
        };
        format!("-F {}", double_quoted(&format!("{}={value}", field.name)))
    })
    .collect()
}

/// Name of a shell variable for a parameter.
fn placeholder(name: &str) -> String {
    crate::names::shouting(name)
}

/// In double quotes, variables still filled in by the shell.
fn double_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('`', "\\`"))
}

/// In single quotes, nothing filled in.
fn single_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// A JSON value over several lines.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}
