//! What is reached from where: directions and views.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::usage::{closure, mentioned};
use crate::model::{ContentKind, Operation, ParameterKind, Schema, Shape, Type};

/// Names of every schema that an operation reaches.
pub(super) fn from_operation(schemas: &IndexMap<String, Schema>, operation: &Operation) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    request_types(operation).chain(response_types(operation)).for_each(|ty| mentioned(ty, &mut names));
    closure(schemas, names)
}

fn request_types(operation: &Operation) -> impl Iterator<Item = &Type> {
    let body =
        operation.body.iter().flat_map(|body| &body.contents).filter_map(|content| content.ty.as_ref());
    operation.parameters.iter().map(|parameter| &parameter.ty).chain(body)
}

fn response_types(operation: &Operation) -> impl Iterator<Item = &Type> {
    operation.responses.iter().flat_map(|response| {
        let headers = response.headers.iter().map(|header| &header.ty);
        response.contents.iter().filter_map(|content| content.ty.as_ref()).chain(headers)
    })
}

/// Marks directions and views.
pub(super) fn mark(schemas: &mut IndexMap<String, Schema>, operations: &[Operation]) {
    let mut requests = BTreeSet::new();
    let mut responses = BTreeSet::new();
    let mut views = BTreeSet::new();
    for operation in operations {
        request_types(operation).for_each(|ty| mentioned(ty, &mut requests));
        response_types(operation).for_each(|ty| mentioned(ty, &mut responses));
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        let answers = operation.responses.iter().flat_map(|response| &response.contents);
        for content in bodies.chain(answers).filter(|content| is_view(content.kind)) {
            if let Some(ty) = &content.ty {
                view(schemas, ty, &mut views);
            }
        }
        for parameter in &operation.parameters {
            if matches!(parameter.kind, ParameterKind::Object(_) | ParameterKind::Json) {
                view(schemas, &parameter.ty, &mut views);
            }
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            if content.kind == ContentKind::Multipart
                && let Some(ty) = &content.ty
            {
                parts(schemas, ty, &mut views);
            }
        }
    }
    let requests = closure(schemas, requests);
    let responses = closure(schemas, responses);
    for (name, schema) in schemas.iter_mut() {
        schema.in_request = requests.contains(name);
        schema.in_response = responses.contains(name);
        schema.view = views.contains(name);
    }
}

/// Contents that are checked by the validator of their schema, or shown as such.
const fn is_view(kind: ContentKind) -> bool {
    matches!(kind, ContentKind::Json | ContentKind::Xml | ContentKind::Form)
}

/// Parts of a form that are JSON: each is checked by a validator of its own.
fn parts(schemas: &IndexMap<String, Schema>, ty: &Type, views: &mut BTreeSet<String>) {
    let Type::Named(name) = ty else { return };
    match schemas.get(name).map(|schema| &schema.shape) {
        Some(Shape::Alias(inner)) => parts(schemas, inner, views),
        Some(Shape::Structure(structure)) => {
            for field in &structure.fields {
                let item = match &field.ty {
                    Type::Array(item) => item,
                    ty => ty,
                };
                let Type::Named(part) = item else { continue };
                if schemas.get(part).is_some_and(|part| is_json_part(schemas, part)) {
                    view(schemas, item, views);
                }
            }
        }
        _ => {}
    }
}

/// Whether a part of a form is written as JSON: it is no scalar, no file, and no list of such.
fn is_json_part(schemas: &IndexMap<String, Schema>, schema: &Schema) -> bool {
    match &schema.shape {
        Shape::Structure(_) | Shape::Union(_) | Shape::Alias(Type::Map(_) | Type::Any) => true,
        Shape::Alias(Type::Named(name)) => schemas.get(name).is_some_and(|next| is_json_part(schemas, next)),
        Shape::Enumeration(_) | Shape::Alias(_) => false,
    }
}

/// A body, and what stands for a whole record inside it: alternatives, items, members that carry element keys.
fn view(schemas: &IndexMap<String, Schema>, ty: &Type, views: &mut BTreeSet<String>) {
    match ty {
        Type::Array(inner) | Type::Nullable(inner) => view(schemas, inner, views),
        Type::Named(name) => {
            let Some(schema) = schemas.get(name) else { return };
            if !views.insert(name.clone()) {
                return;
            }
            match &schema.shape {
                Shape::Alias(inner) => view(schemas, inner, views),
                Shape::Union(union) => {
                    for variant in &union.variants {
                        view(schemas, &variant.ty, views);
                    }
                }
                Shape::Structure(structure) => {
                    for field in &structure.fields {
                        if holds_elements(schemas, &field.ty) {
                            view(schemas, &field.ty, views);
                        }
                    }
                }
                Shape::Enumeration(_) => {}
            }
        }
        _ => {}
    }
}

fn holds_elements(schemas: &IndexMap<String, Schema>, ty: &Type) -> bool {
    match ty {
        Type::Array(inner) => holds_elements(schemas, inner),
        Type::Named(name) => schemas.get(name).is_some_and(|schema| match &schema.shape {
            Shape::Structure(structure) => structure.fields.iter().any(|field| field.element.is_some()),
            _ => false,
        }),
        _ => false,
    }
}
