//! A call of each operation as a reader would write it: with curl, with the command, in Rust.
//!
//! The values come from the document: the first example of the body, and the record that the first example of the
//! answer shows. So each call can be run as it stands against a server that holds the examples.

mod command;
mod curl;
mod program;
mod rust;

use serde_json::{Value, json};

use crate::layout::Layout;
use crate::model::{
    Api, Body, Content, Location, Operation, Parameter, SecurityKind, Shape, Structure, Type,
};

pub(super) use program::program;

/// A call in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Snippet {
    /// Name of the way, which is also that of its recorded answer.
    pub way: &'static str,
    /// What a reader calls it.
    pub title: String,
    pub text: String,
}

/// The ways to call an operation. Those of the command and of the client need the name of the crates.
pub(super) fn snippets(api: &Api, layout: Option<&Layout>, operation: &Operation) -> Vec<Snippet> {
    let mut found = vec![Snippet { way: "curl", title: "curl".to_owned(), text: curl::curl(api, operation) }];
    if let Some(layout) = layout {
        let program = layout.prefix.clone();
        found.push(Snippet {
            way: "command",
            text: command::command(api, &program, operation),
            title: program,
        });
        found.push(Snippet {
            way: "rust",
            title: "Rust".to_owned(),
            text: rust::rust(api, layout, operation),
        });
    }
    found
}

/// Whether a call needs no more than its operation: what must be there first is in the examples, or is made by POST at the
/// same path.
fn made_first<'a>(api: &'a Api, operation: &Operation) -> Option<&'a Operation> {
    let is_within = operation.path.contains('{') && !operation.path.ends_with('}');
    let makes = |other: &&Operation| other.method == "POST" && other.path == operation.path;
    let needs = matches!(operation.method.as_str(), "GET" | "DELETE");
    api.operations.iter().find(makes).filter(|_| is_within && needs)
}

/// The example that the document gives for a parameter.
pub(super) fn example(api: &Api, parameter: &Parameter) -> Option<Value> {
    let written = api.document.pointer(&parameter.pointer)?;
    let examples = || written.get("examples")?.as_object()?.values().next()?.get("value").cloned();
    written.get("example").cloned().or_else(examples)
}

/// Value of a parameter that must be given: that of the record that the first answer shows, else the parameter's own
/// example.
fn value(api: &Api, operation: &Operation, parameter: &Parameter) -> Option<Value> {
    let shown = || {
        let answer = operation.successes().find_map(|response| response.json())?;
        answer.examples.values().next()?.get(&parameter.name).cloned()
    };
    let known = (parameter.location == Location::Path).then(shown).flatten();
    let known = known.filter(|value| !value.is_object() && !value.is_array());
    known.or_else(|| example(api, parameter)).or_else(|| parameter.default.clone())
}

/// The same as text.
pub(super) fn text(api: &Api, operation: &Operation, parameter: &Parameter) -> Option<String> {
    value(api, operation, parameter).map(|value| super::constraint::plain(&value))
}

/// Value of a parameter as text; a variable of the shell where the document has none.
fn shell_value(api: &Api, operation: &Operation, parameter: &Parameter) -> String {
    text(api, operation, parameter).unwrap_or_else(|| format!("${}", crate::names::shouting(&parameter.name)))
}

/// The example of a JSON body that a call sends.
fn body_example(body: &Body) -> Option<&Value> {
    body.json()?.examples.values().next()
}

/// A form with its parts.
fn form<'a>(api: &'a Api, body: &'a Body) -> Option<(&'a Content, &'a Structure)> {
    let content = body.multipart()?;
    let Some(Type::Named(name)) = &content.ty else { return None };
    let Some(Shape::Structure(structure)) = api.schemas.get(name).map(|schema| &schema.shape) else {
        return None;
    };
    Some((content, structure))
}

/// The parts of a form that are files, where nothing else must be sent.
pub(super) fn files_alone(api: &Api, body: &Body) -> Vec<String> {
    let Some((_, form)) = form(api, body) else { return Vec::new() };
    if form.fields.iter().any(|field| field.required && field.ty != Type::Bytes) {
        return Vec::new();
    }
    form.fields.iter().filter(|field| field.ty == Type::Bytes).map(|field| field.name.clone()).collect()
}

/// A file of a form: name of its part, and the name that the example gives it.
fn files(api: &Api, body: &Body) -> Vec<(String, String)> {
    let Some((content, structure)) = form(api, body) else { return Vec::new() };
    let named = |part: &str| {
        let example = content.examples.values().next().and_then(|example| example.get(part));
        example.and_then(Value::as_str).map_or_else(|| "path/to/file".to_owned(), str::to_owned)
    };
    let files = structure.fields.iter().filter(|field| field.ty == Type::Bytes);
    files.map(|field| (field.name.clone(), named(&field.name))).collect()
}

/// Name of the file that an answer of bytes is put into.
fn target_file(operation: &Operation) -> String {
    let last = operation.path.rsplit('/').find(|part| !part.starts_with('{')).unwrap_or("answer");
    last.replace('_', "-")
}

/// The calls of all operations for a program that runs them: what must be called first, and the commands of a shell.
pub(super) fn commands(api: &Api, layout: &Layout) -> Value {
    let operations = api.operations.iter().map(|operation| {
        let shell =
            snippets(api, Some(layout), operation).into_iter().filter(|snippet| snippet.way != "rust");
        let commands: serde_json::Map<String, Value> =
            shell.map(|snippet| (snippet.way.to_owned(), Value::String(snippet.text))).collect();
        json!({
            "operation": operation.id,
            "first": made_first(api, operation).map(|first| &first.id),
            "commands": commands,
        })
    });
    let tokens = api.security_schemes.values().filter_map(|scheme| {
        let text = token_call(&scheme.kind)?;
        Some(json!({ "operation": TOKEN, "first": null, "commands": { "curl": text } }))
    });
    tokens.take(1).chain(operations).collect()
}

/// What the call for a token is named among the answers.
pub(super) const TOKEN: &str = "token";

/// A request for a token, where there is a place that gives one.
pub(super) fn token_call(kind: &SecurityKind) -> Option<String> {
    let SecurityKind::Bearer { token_url: Some(url), scopes } = kind else { return None };
    let scopes: Vec<&str> = scopes.keys().map(String::as_str).collect();
    // A path alone belongs to the server of the operations that ask for it.
    let url = if url.starts_with('/') { format!("$BASE{url}") } else { url.clone() };
    Some(curl::token(&url, &scopes))
}

/// A JSON value over several lines.
pub(super) fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string())
}

/// In single quotes, nothing filled in by the shell.
fn single_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
