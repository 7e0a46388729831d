//! What each operation takes and gives, as data.

use serde_json::{Map, Value, json};

use super::surface::{Argument, Face, Source, Surface, Way};
use crate::emit::schema::with_tags;
use crate::model::{
    Api, Body, Content, ContentKind, MemberStyle, Operation, ParameterKind, Response, Status, Type,
};

/// Where the document keeps its schemas.
const SCHEMAS: &str = "/components/schemas";

/// Every operation by its id.
pub(super) fn operations(surface: &Surface<'_>) -> Value {
    let entries =
        surface.operations.iter().map(|face| (face.operation.id.clone(), operation(surface.api, face)));
    Value::Object(entries.collect())
}

/// Every schema, where references find it.
pub(super) fn schemas(api: &Api) -> Value {
    // Parts that were merged into others are no schemas of the model, but references still lead to them.
    let written = api.document.pointer(SCHEMAS).and_then(Value::as_object);
    let mut schemas: Map<String, Value> = written.cloned().unwrap_or_default();
    schemas
        .extend(api.schemas.iter().map(|(name, schema)| (name.clone(), with_tags(api, name, &schema.json))));
    json!({ "components": { "schemas": schemas } })
}

fn operation(api: &Api, face: &Face<'_>) -> Value {
    let operation = face.operation;
    let arguments: Vec<Value> = face.arguments.iter().map(|given| argument(api, operation, given)).collect();
    let responses: Vec<Value> = operation.responses.iter().map(response).collect();
    json!({
        "method": operation.method,
        "path": operation.path,
        "body_required": operation.body.as_ref().is_none_or(|body| body.required),
        "arguments": arguments,
        "responses": responses,
    })
}

fn argument(api: &Api, operation: &Operation, argument: &Argument<'_>) -> Value {
    let mut entry = match argument.source {
        Source::Parameter(parameter) => {
            let free = parameter.kind == ParameterKind::FreeForm;
            let mut entry = json!({
                "place": if free { "conditions" } else { parameter.location.word() },
                "required": parameter.required,
                "schema": parameter.json,
            });
            if let ParameterKind::Delimited(sign) = parameter.kind {
                entry["separator"] = json!(sign);
            }
            if parameter.kind == ParameterKind::Json {
                entry["json"] = json!(true);
            }
            if let Some(separators) = operation.separators(parameter) {
                entry["beside"] = json!(separators);
            }
            if let Some(default) = &parameter.default {
                entry["default"] = default.clone();
            }
            entry
        }
        Source::Part(field) => {
            let place = match api.resolved(&field.ty) {
                Type::Bytes => "file",
                Type::Array(item) if *api.resolved(item) == Type::Bytes => "files",
                _ => "text",
            };
            let form = operation.body.as_ref().and_then(Body::multipart);
            let media_types = form.map_or(&[][..], |form| form.media_types(&field.name));
            let named = match &field.ty {
                Type::Named(name) => api.schemas.get(name),
                _ => None,
            };
            let schema = if field.nullable || named.is_some_and(|schema| schema.nullable) {
                // Null has no text: the client cannot say it.
                json!({ "allOf": [field.json], "type": NOT_NULL })
            } else {
                field.json.clone()
            };
            json!({ "place": place, "required": field.required, "schema": schema, "types": media_types })
        }
        Source::Body => {
            let body = operation.body.as_ref();
            let mut entry = match argument.ways.as_slice() {
                [] => content(api, body.and_then(|body| body.json().or_else(|| body.contents.first()))),
                ways => {
                    let ways: Vec<Value> = ways.iter().map(|way| self::way(api, operation, way)).collect();
                    json!({ "place": "choice", "ways": ways })
                }
            };
            entry["required"] = json!(body.is_some_and(|body| body.required));
            entry
        }
    };
    entry["key"] = json!(argument.key);
    entry
}

/// The types of JSON, null aside.
const NOT_NULL: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// A way to write a body.
fn way(api: &Api, operation: &Operation, way: &Way<'_>) -> Value {
    if way.parts.is_empty() {
        return content(api, Some(way.content));
    }
    let parts: Vec<Value> = way.parts.iter().map(|(_, part)| argument(api, operation, part)).collect();
    json!({ "place": "parts", "parts": parts })
}

/// The content of a request.
fn content(api: &Api, content: Option<&Content>) -> Value {
    let typed = content.filter(|content| content.kind != ContentKind::Bytes && content.ty.is_some());
    let place = match typed.map(|content| content.kind) {
        None => "bytes",
        Some(ContentKind::Form) => "form",
        Some(_) => "body",
    };
    let mut entry = json!({ "place": place, "schema": typed.map(content_schema) });
    for (member, style) in typed.map(|content| api.member_styles(content)).unwrap_or_default() {
        match style {
            MemberStyle::Brackets => entry["brackets"][member] = json!(true),
            MemberStyle::Joined(sign) => entry["joined"][member] = json!(sign),
        }
    }
    entry
}

fn response(response: &Response) -> Value {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    let headers: Vec<Value> = response
        .headers
        .iter()
        .map(|header| json!({ "name": header.name, "required": header.required, "schema": schema(&header.ty) }))
        .collect();
    let content = carried(response);
    let bytes = content.is_some_and(|content| content.kind == ContentKind::Bytes);
    json!({
        "status": status,
        "headers": headers,
        "body": content.filter(|_| !bytes).map(content_schema),
        "bytes": bytes,
    })
}

/// The content that the stub sends: JSON where there is some, else bytes, as the client takes what it has no type for.
pub(super) fn carried(response: &Response) -> Option<&Content> {
    let bytes = || response.contents.iter().find(|content| content.kind == ContentKind::Bytes);
    response.json().or_else(bytes).or_else(|| response.contents.first())
}

fn content_schema(content: &Content) -> Value {
    match (&content.json, &content.ty) {
        // What is hoisted has its name in the type only.
        (Value::Null, Some(ty)) => schema(ty),
        (Value::Null, None) => Value::Bool(true),
        (json, _) => json.clone(),
    }
}

/// A type as a schema.
fn schema(ty: &Type) -> Value {
    match ty {
        Type::Null => json!({ "type": "null" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Unsigned => json!({ "type": "integer", "format": "uint64" }),
        Type::Number => json!({ "type": "number" }),
        Type::String => json!({ "type": "string" }),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::DateTime => json!({ "type": "string", "format": "date-time" }),
        Type::Decimal { .. } => json!({ "type": "string", "format": "decimal" }),
        Type::Uuid => json!({ "type": "string", "format": "uuid" }),
        Type::Named(name) => {
            json!({ "$ref": format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1")) })
        }
        Type::Array(item) => json!({ "type": "array", "items": schema(item) }),
        Type::Map(item) => json!({ "type": "object", "additionalProperties": schema(item) }),
        Type::Nullable(inner) => json!({ "anyOf": [schema(inner), { "type": "null" }] }),
        Type::Any | Type::Bytes => Value::Bool(true),
    }
}
