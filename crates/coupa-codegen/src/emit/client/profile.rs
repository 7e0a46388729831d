//! The profile of one group: the lowered document cut down to what progenitor sends for that group.
//!
//! Every place where an operation uses a schema refers to a component, and every component is replaced by a
//! Rust type of ours: progenitor invents no type. Places without a component of their own get one.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::argument::{Argument, Role, arguments};
use super::idents::progenitor_pascal;
use super::lower::{Lowered, Step, lower_schema};
use super::ty::Types;
use super::via::{Received, Sent, Via, via};
use crate::model::{Group, Location, Operation, Parameter, ParameterKind, Status, Type};
use crate::problem::{Problem, Problems};
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

/// Cuts the lowered document down to the operations of a group.
pub(super) fn cut(group: &Group, lowered: &Lowered, types: Types<'_>) -> Result<Profile, Problems> {
    let mut problems = Problems::new();
    let mut cut = Cut { types, components: Map::new(), replacements: BTreeMap::new(), steps: Vec::new() };
    cut.add_components(lowered, &mut problems);
    let mut paths = Map::new();
    for operation in types.api.operations.iter().filter(|operation| operation.group == group.name) {
        if let Via::Beside(reason) = via(operation) {
            cut.step(
                &operation.pointer,
                format!("left to a method beside: {reason}"),
                "progenitor cannot say it",
            );
            continue;
        }
        let Some(source) = lowered.document.pointer(&operation.pointer) else {
            problems.push(Problem::error(
                "client-profile",
                &types.api.source,
                operation.position,
                format!("operation {} is not at {} of the lowered document", operation.id, operation.pointer),
            ));
            continue;
        };
        match cut.operation(operation, source) {
            Ok(lowered) => {
                let item = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
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

    /// Every schema of the model, replaced by its Rust type.
    fn add_components(&mut self, lowered: &Lowered, problems: &mut Problems) {
        for schema in self.types.api.schemas.values() {
            let at = join("/components/schemas", &schema.name);
            let lowered = lowered.document.pointer(&at).cloned();
            let value = lowered.unwrap_or_else(|| lower_schema(&schema.json, &schema.pointer).document);
            self.components.insert(schema.name.clone(), value);
            let path = self.types.path(&Type::Named(schema.name.clone())).to_string();
            let key = progenitor_pascal(&schema.name);
            if self.replacements.insert(key.clone(), path).is_some() {
                problems.push(
                    Problem::error(
                        "client-schema-names",
                        &self.types.api.source,
                        schema.position,
                        format!("schema {} and another one are both called {key} in Rust", schema.name),
                    )
                    .because("the client generator would take one for the other")
                    .help("give one of them another name"),
                );
            }
        }
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
        if let Some(name) = named {
            return json!({ "$ref": format!("#/components/schemas/{name}") });
        }
        let reference = self.own_component(hint, rust);
        let target = reference["$ref"].as_str().unwrap_or_default().to_owned();
        self.step(pointer, format!("schema became {target}"), "so that its Rust type is that of the model");
        reference
    }

    /// One operation: arguments and successes from the model, everything else as lowered.
    fn operation(&mut self, operation: &Operation, source: &Value) -> Result<Value, String> {
        let mut out = source.as_object().cloned().unwrap_or_default();
        for member in ["tags", "summary", "description", "externalDocs", "security", "servers", "callbacks"] {
            out.shift_remove(member);
        }
        out.retain(|member, _| !member.starts_with("x-"));
        self.step(
            &operation.pointer,
            "left descriptions, tags, security, servers and extensions out",
            "the façade carries the descriptions, the shell the rest",
        );
        let method = operation.rust.trim_start_matches("r#").to_owned();
        out.insert("operationId".to_owned(), json!(method));
        out.shift_remove("parameters");
        out.shift_remove("requestBody");
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
                Role::File { .. } | Role::Text(_) => return Err("a form where none was expected".to_owned()),
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
        let location = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
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
                Status::Default => "default".to_owned(),
            };
            let content = match Received::of(response) {
                Received::Empty => json!({}),
                Received::Bytes => {
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
