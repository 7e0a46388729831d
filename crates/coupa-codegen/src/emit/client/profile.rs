//! The profile of one group: a document of OpenAPI 3.0 with what progenitor sends for that group.
//!
//! Every place where an operation uses a schema refers to a component, and every component is replaced by a
//! Rust type of ours: progenitor invents no type. Places without a component of their own get one.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::argument::{Argument, Role, arguments};
use super::idents::{inner_method, progenitor_pascal};
use super::lower::Step;
use super::ty::Types;
use super::via::{Received, Sent, Via, via};
use crate::model::{Group, Operation, Parameter, ParameterKind, Status, Type, path};
use crate::problem::Problems;
use crate::tree::pointer::join;

/// The document of one group, and what replaces its components.
#[derive(Debug)]
pub(super) struct Profile {
    /// OpenAPI 3.0.
    pub(super) document: Value,
    /// Progenitor's name of a component, and the Rust type in its place.
    pub(super) replacements: BTreeMap<String, String>,
    /// What was done to the lowered document.
    pub(super) steps: Vec<Step>,
}

/// Describes the operations of a group for progenitor.
pub(super) fn cut(group: &Group, types: Types<'_>) -> Result<Profile, Problems> {
    cut_to(group, types, |_| true)
}

/// As [`cut`], for some of the operations.
pub(super) fn cut_to(
    group: &Group,
    types: Types<'_>,
    wanted: impl Fn(&Operation) -> bool,
) -> Result<Profile, Problems> {
    let mut problems = Problems::new();
    let mut cut = Cut { types, components: Map::new(), replacements: BTreeMap::new(), steps: Vec::new() };
    let mut paths = Map::new();
    for operation in
        types.api.operations.iter().filter(|operation| operation.group == group.name && wanted(operation))
    {
        if let Via::Beside(reason) = via(operation) {
            cut.step(
                &operation.pointer,
                format!("left to a method beside: {reason}"),
                "progenitor cannot say it",
            );
            continue;
        }
        match cut.operation(operation) {
            Ok(lowered) => {
                let item = paths.entry(path::encoded_template(&operation.path)).or_insert_with(|| json!({}));
                if let Value::Object(item) = item {
                    item.insert(operation.method.to_lowercase(), lowered);
                }
            }
            Err(what) => problems.push(super::unsendable(types.api, operation, &what)),
        }
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": format!("{}, {}", types.api.title, group.name), "version": types.api.version },
        "paths": paths,
        "components": { "schemas": cut.components },
    });
    Ok(Profile { document, replacements: cut.replacements, steps: cut.steps })
}

struct Cut<'a> {
    types: Types<'a>,
    components: Map<String, Value>,
    replacements: BTreeMap<String, String>,
    steps: Vec<Step>,
}

impl Cut<'_> {
    fn step(&mut self, pointer: &str, what: impl Into<String>, why: &'static str) {
        self.steps.push(Step { pointer: pointer.to_owned(), what: what.into(), why });
    }

    /// A reference to a component of its own, replaced by `rust`.
    fn own_component(&mut self, hint: &str, rust: String) -> Value {
        let mut name = progenitor_pascal(hint);
        while self.replacements.contains_key(&name) {
            name = progenitor_pascal(&format!("{name} site"));
        }
        self.components.insert(name.clone(), json!({}));
        self.replacements.insert(name.clone(), rust);
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    /// The schema of a place: the component it names, or one of its own.
    fn place(&mut self, named: Option<&str>, hint: &str, rust: String, pointer: &str) -> Value {
        // One component a type: two would be two types to progenitor.
        if let Some((known, _)) = self.replacements.iter().find(|(_, path)| **path == rust) {
            return json!({ "$ref": format!("#/components/schemas/{known}") });
        }
        if let Some(name) = named {
            return self.own_component(name, rust);
        }
        let reference = self.own_component(hint, rust);
        let target = reference["$ref"].as_str().unwrap_or_default().to_owned();
        self.step(pointer, format!("schema became {target}"), "so that its Rust type is that of the model");
        reference
    }

    /// One operation: arguments and successes from the model, everything else as lowered.
    fn operation(&mut self, operation: &Operation) -> Result<Value, String> {
        let mut out = Map::new();
        self.step(
            &operation.pointer,
            "left descriptions, tags, security, servers and extensions out",
            "the façade carries the descriptions, the shell the rest",
        );
        out.insert("operationId".to_owned(), json!(inner_method(&operation.rust)));
        if operation.deprecated {
            out.insert("deprecated".to_owned(), json!(true));
        }
        let mut parameters = Vec::new();
        for argument in arguments(operation, self.types)? {
            match argument.role {
                Role::Parameter(parameter) | Role::Conditions(parameter) => {
                    parameters.push(self.parameter(operation, &argument, parameter));
                }
                Role::Json(_) | Role::Bytes => {
                    let body = self.body(operation, &argument);
                    out.insert("requestBody".to_owned(), body);
                }
                Role::File { .. }
                | Role::Text(_)
                | Role::Form(_)
                | Role::Plain(_)
                | Role::Xml(_)
                | Role::Choice => {
                    return Err("a form where none was expected".to_owned());
                }
            }
        }
        if !parameters.is_empty() {
            out.insert("parameters".to_owned(), Value::Array(parameters));
        }
        let responses = self.responses(operation);
        out.insert("responses".to_owned(), responses);
        Ok(Value::Object(out))
    }

    fn parameter(&mut self, operation: &Operation, argument: &Argument<'_>, parameter: &Parameter) -> Value {
        let plain = parameter.kind == ParameterKind::Scalar;
        let named = if plain { component(&parameter.ty) } else { None };
        let hint = format!("{} {}", operation.rust, parameter.name);
        let rust = argument.given(self.types).to_string();
        let schema = self.place(named, &hint, rust, &parameter.pointer);
        let location = parameter.location.word();
        json!({ "name": parameter.name, "in": location, "required": argument.required, "schema": schema })
    }

    fn body(&mut self, operation: &Operation, argument: &Argument<'_>) -> Value {
        let Some(body) = &operation.body else { return json!({}) };
        if body.contents.len() > 1 {
            self.step(&body.pointer, "kept one media type of the body", "progenitor takes one");
        }
        if let (Role::Json(ty), Sent::Json(content)) = (argument.role, Sent::of(body)) {
            let rust = argument.given(self.types).to_string();
            let schema = self.place(component(ty), &format!("{} body", operation.rust), rust, &body.pointer);
            return json!({ "required": true, "content": { content.media_type.clone(): { "schema": schema } } });
        }
        let schema = json!({ "type": "string", "format": "binary" });
        json!({ "required": true, "content": { "application/octet-stream": { "schema": schema } } })
    }

    fn responses(&mut self, operation: &Operation) -> Value {
        let mut out = Map::new();
        for response in operation.successes() {
            let status = match response.status {
                Status::Code(code) => code.to_string(),
                Status::Range(digit) => format!("{digit}XX"),
                // Nothing else says what a success is.
                Status::Default => "2XX".to_owned(),
            };
            let cut_down = operation.parameters.iter().any(|parameter| parameter.answer.is_some());
            let content = match Received::of(response) {
                Received::Empty => json!({}),
                // What it is decoded as is known only when it is asked for.
                Received::Json(_) if cut_down => {
                    json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
                }
                Received::Bytes | Received::Text(_) | Received::Xml(_) => {
                    json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
                }
                Received::Json(ty) => {
                    let rust = self.types.path(&ty).to_string();
                    let hint = format!("{} answer", operation.rust);
                    let schema = self.place(component(&ty), &hint, rust, &response.pointer);
                    json!({ "application/json": { "schema": schema } })
                }
            };
            out.insert(status, json!({ "description": "", "content": content }));
        }
        if operation.errors().next().is_some() {
            self.step(
                &join(&operation.pointer, "responses"),
                "left the errors out",
                "the façade decodes them by status, JSON or XML, and keeps the bytes of what it cannot decode",
            );
        }
        Value::Object(out)
    }
}

/// The component that a type names.
fn component(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        _ => None,
    }
}
