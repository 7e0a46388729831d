//! Calls with the Rust client.

use serde_json::Value;

use super::{body_example, files, pretty, value};
use crate::layout::Layout;
use crate::model::{Api, ContentKind, Location, Operation, Response, Type};

/// A call of the operation in Rust: the inside of an async function whose errors are boxed.
pub(super) fn rust(api: &Api, layout: &Layout, operation: &Operation) -> String {
    let client = layout.crate_ident("client");
    let whole = crate::emit::client::whole_type(layout, api).to_string();
    let mut imports = vec![format!("use {client}::{whole};")];
    let mut before = Vec::new();
    let mut arguments = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path) {
        arguments.push(
            value(api, operation, parameter).map_or_else(|| parameter.rust.clone(), |value| literal(&value)),
        );
    }
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.location != Location::Path && parameter.required)
    {
        arguments.push(
            value(api, operation, parameter).map_or_else(|| parameter.rust.clone(), |value| literal(&value)),
        );
    }
    if let Some(body) = &operation.body {
        let files = files(api, body);
        for (part, file) in &files {
            let name = crate::names::snake(part);
            before.push(format!("let {name} = Upload::bytes(std::fs::read({file:?})?).name({file:?});"));
            arguments.push(name);
        }
        if !files.is_empty() {
            imports.push(format!("use {client}::Upload;"));
        }
        let named = body.json().and_then(|content| match &content.ty {
            Some(Type::Named(name)) => api.schemas.get(name),
            _ => None,
        });
        if let (Some(schema), Some(example)) = (named, body_example(body)) {
            imports.push(format!("use {client}::types::{};", schema.rust));
            let text = raw(&pretty(example));
            before.push(format!("let body: {} = serde_json::from_str({text})?;", schema.rust));
            arguments.push("body".to_owned());
        } else if body.required && files.is_empty() {
            arguments.push("body".to_owned());
        }
    }
    imports.sort();
    let group = api.groups.iter().find(|group| group.name == operation.group);
    let group = group.map_or("", |group| group.rust.as_str());
    let call = format!("client.{group}.{}({}).send().await?", operation.rust, arguments.join(", "));
    let successes: Vec<&Response> = operation.successes().collect();
    let is_json = successes.iter().any(|response| response.json().is_some());
    let print = if is_json {
        "println!(\"{}\", serde_json::to_string_pretty(reply.value())?);"
    } else if successes
        .iter()
        .any(|response| response.contents.iter().any(|content| content.kind == ContentKind::Bytes))
    {
        "println!(\"{}: {} bytes\", reply.status(), reply.value().len());"
    } else {
        "println!(\"{}\", reply.status());"
    };
    let mut lines = imports;
    lines.push(String::new());
    lines.push(format!("let client = {whole}::from_env()?;"));
    lines.extend(before);
    lines.push(format!("let reply = {call};"));
    lines.push(print.to_owned());
    lines.join("\n")
}

/// A value as an argument: numbers as they are, anything else as text.
fn literal(value: &Value) -> String {
    match value {
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        other => format!("{:?}", super::super::constraint::plain(other)),
    }
}

/// A raw string literal.
fn raw(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}
