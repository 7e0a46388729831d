//! Requests with curl.

use super::{body_example, files, form, pretty, shell_value, single_quoted, target_file};
use crate::model::{Api, Body, ContentKind, Location, Operation, ParameterKind, SecurityKind, Type};

/// A call of the operation with curl: its server and its credentials are variables.
pub(super) fn curl(api: &Api, operation: &Operation) -> String {
    let mut parts = vec!["curl -sS".to_owned()];
    if operation.method != "GET" {
        parts.push(format!("-X {}", operation.method));
    }
    let mut query: Vec<String> = Vec::new();
    let mut headers: Vec<String> = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let value = shell_value(api, operation, parameter);
        match (parameter.location, parameter.kind) {
            (
                Location::Query,
                ParameterKind::Scalar
                | ParameterKind::Exploded
                | ParameterKind::Delimited(_)
                | ParameterKind::Json,
            ) => query.push(format!("{}={value}", parameter.name)),
            (Location::Cookie, _) => headers.push(format!("Cookie: {}={value}", parameter.name)),
            (Location::Header, _) => headers.push(format!("{}: {value}", parameter.name)),
            _ => {}
        }
    }
    let mut path = operation.path.clone();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        path = path.replace(&format!("{{{}}}", parameter.name), &shell_value(api, operation, parameter));
    }
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    parts.push(double_quoted(&format!("$BASE{path}{query}")));
    headers.extend(credentials(api, operation));
    let bytes = operation.successes().any(crate::model::Response::is_bytes);
    if operation.successes().any(|response| response.json().is_some()) {
        headers.push("Accept: application/json".to_owned());
    }
    let body = operation.body.as_ref().map_or_else(Vec::new, |body| body_arguments(api, body, &mut headers));
    parts.extend(headers.iter().map(|header| format!("-H {}", double_quoted(header))));
    if bytes {
        parts.push(format!("-o {}", target_file(operation)));
        parts.push("-w '%{http_code} %{content_type} %{size_download} bytes\\n'".to_owned());
    } else if operation.successes().all(|response| response.contents.is_empty()) {
        parts.push("-w '%{http_code}\\n'".to_owned());
    }
    parts.extend(body);
    let (command, arguments) = parts.split_at(1);
    format!("{} {}", command.join(" "), arguments.join(" \\\n  "))
}

/// A request for a token with curl.
pub(super) fn token(url: &str, scopes: &[&str]) -> String {
    let mut lines = vec![
        format!("curl -sS {}", double_quoted(url)),
        "-d grant_type=client_credentials".to_owned(),
        "-d client_id=\"$CLIENT_ID\"".to_owned(),
        "-d client_secret=\"$CLIENT_SECRET\"".to_owned(),
    ];
    if !scopes.is_empty() {
        lines.push(format!("--data-urlencode \"scope={}\"", scopes.join(" ")));
    }
    lines.join(" \\\n  ")
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
                SecurityKind::Http { scheme } => format!("Authorization: {scheme} $CREDENTIALS"),
                SecurityKind::ApiKeyHeader { name } => format!("{name}: $API_KEY"),
                SecurityKind::ApiKeyCookie { name } => format!("Cookie: {name}=$API_KEY"),
                // Stands in the URL, or is no part of the request.
                SecurityKind::ApiKeyQuery { .. } | SecurityKind::MutualTls => return None,
            })
        })
        .collect()
}

fn body_arguments(api: &Api, body: &Body, headers: &mut Vec<String>) -> Vec<String> {
    if let Some(json) = body.json() {
        headers.push(format!("Content-Type: {}", json.media_type));
        let data =
            body_example(body).map_or_else(|| "@body.json".to_owned(), |json| single_quoted(&pretty(json)));
        return vec![format!("--data {data}")];
    }
    if body.multipart().is_some() {
        return form_arguments(api, body);
    }
    let Some(content) = body.contents.iter().find(|content| content.kind == ContentKind::Bytes) else {
        return Vec::new();
    };
    headers.push(format!("Content-Type: {}", content.media_type));
    vec!["--data-binary @file".to_owned()]
}

/// A part for each property that must be sent, and for each file.
fn form_arguments(api: &Api, body: &Body) -> Vec<String> {
    let files = files(api, body);
    let Some((_, structure)) = form(api, body) else { return Vec::new() };
    let sent = structure.fields.iter().filter(|field| field.required || field.ty == Type::Bytes);
    sent.map(|field| {
        let file = files.iter().find(|(part, _)| *part == field.name);
        let value = file.map_or_else(
            || format!("${}", crate::names::shouting(&field.name)),
            |(_, file)| format!("@{file}"),
        );
        format!("-F {}", double_quoted(&format!("{}={value}", field.name)))
    })
    .collect()
}

/// In double quotes, variables still filled in by the shell.
fn double_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('`', "\\`"))
}
