//! `operations.txt`: one line an operation.

use super::columns::align;
use crate::emit::docs::status_code;
use crate::model::{Api, Content, Location, Operation, Response};
use crate::passes::elements::type_name;

/// Operation id, method, path, credentials with scopes, parameters, body, answers, and how the client sends it.
pub(super) fn text(api: &Api, head: &str, via: &dyn Fn(&Operation) -> String) -> String {
    let header =
        ["# operation", "method", "path", "credentials", "parameters", "body", "successes", "errors", "via"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    rows.extend(api.operations.iter().map(|operation| {
        vec![
            operation.id.clone(),
            operation.method.clone(),
            operation.path.clone(),
            credentials(operation),
            parameters(operation),
            operation.body.as_ref().map_or_else(|| "-".to_owned(), |body| contents(&body.contents)),
            words(operation.successes().map(success)),
            words(operation.errors().map(error)),
            via(operation),
        ]
    }));
    format!("{head}{}", align(&rows))
}

/// Names of what is not in the path, an exclamation mark behind those that must be there.
fn parameters(operation: &Operation) -> String {
    let beside_path = operation.parameters.iter().filter(|parameter| parameter.location != Location::Path);
    words(beside_path.map(|parameter| {
        let required = if parameter.required { "!" } else { "" };
        match parameter.location {
            Location::Query => format!("{}{required}", parameter.name),
            other => format!("{}:{}{required}", other.word(), parameter.name),
        }
    }))
}

/// Status, content, and headers in brackets.
fn success(response: &Response) -> String {
    let content = if response.contents.is_empty() {
        String::new()
    } else {
        format!(" {}", contents(&response.contents))
    };
    format!("{}{content}{}", status_code(response.status), headers(response))
}

/// Status, and headers in brackets. The bodies of errors are those of the API, not of the operation.
fn error(response: &Response) -> String {
    format!("{}{}", status_code(response.status), headers(response))
}

fn headers(response: &Response) -> String {
    let names: Vec<&str> = response.headers.iter().map(|header| header.name.as_str()).collect();
    if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) }
}

/// Each type once, behind its media types.
fn contents(contents: &[Content]) -> String {
    let mut types: Vec<(String, Vec<&str>)> = Vec::new();
    for content in contents {
        let name = content.ty.as_ref().map_or_else(|| "bytes".to_owned(), type_name);
        // The part that tells media types apart.
        let media = content.media_type.rsplit(['/', '+']).next().unwrap_or_default();
        match types.iter_mut().find(|(known, _)| *known == name) {
            Some((_, media_types)) => media_types.push(media),
            None => types.push((name, vec![media])),
        }
    }
    types
        .into_iter()
        .map(|(name, media)| format!("{} {name}", media.join("/")))
        .collect::<Vec<_>>()
        .join(" or ")
}

fn words(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.collect();
    if words.is_empty() { "-".to_owned() } else { words.join(", ") }
}

/// Alternatives with `or`, sets with `and`, scopes in brackets.
fn credentials(operation: &Operation) -> String {
    if operation.security.is_empty() {
        return "none".to_owned();
    }
    let requirement = |requirement: &crate::model::Requirement| {
        if requirement.scopes.is_empty() {
            requirement.scheme.clone()
        } else {
            format!("{} ({})", requirement.scheme, requirement.scopes.join(" "))
        }
    };
    let set = |set: &Vec<crate::model::Requirement>| {
        if set.is_empty() {
            "none".to_owned()
        } else {
            set.iter().map(requirement).collect::<Vec<_>>().join(" and ")
        }
    };
    operation.security.iter().map(set).collect::<Vec<_>>().join(" or ")
}
