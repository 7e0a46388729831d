//! Operations: parameters, bodies, responses, security.

use super::api_parts::group_name;
use super::contents::{Way, contents};
use super::parameters::parameters;
use super::responses::responses;
use crate::lint::METHODS;
use crate::model::distinct::distinct;
use crate::model::lookup::{flag, optional_text, text};
use crate::model::structure::Schemas;
use crate::model::{Body, Operation, Pagination, Parameter, Requirement, Segment};
use crate::names;
use crate::problem::Problems;
use crate::resolve::follow;
use crate::tree::{Node, pointer};

/// All operations in document order.
pub(super) fn operations(schemas: &Schemas<'_>, problems: &mut Problems) -> Vec<Operation> {
    let mut found = Vec::new();
    for path in schemas.document.root.get("paths").map(Node::members).unwrap_or_default() {
        let item_at = pointer::join("/paths", &path.key);
        for member in path.value.members().iter().filter(|member| METHODS.contains(&member.key.as_str())) {
            let at = pointer::join(&item_at, &member.key);
            found.push(operation(
                schemas,
                &path.key,
                (&path.value, &item_at),
                (&member.key, &member.value, &at),
                problems,
            ));
        }
    }
    name_operations(&mut found);
    found
}

/// Suffixes of the types that an operation gives rise to.
pub(crate) const DERIVED: [&str; 8] =
    ["", "Body", "Error", "Form", "Headers", "Outcome", "Request", "Response"];

/// Types in the root of the stub that are called as types of an operation would be.
pub(crate) const OF_THE_STUB: [&str; 3] = ["BoxError", "ErrorRequest", "FreeForm"];

/// Gives every operation a method name and a type stem of its own.
fn name_operations(operations: &mut [Operation]) {
    let ids: Vec<String> = operations.iter().map(|operation| operation.id.clone()).collect();
    let wishes: Vec<&str> = ids.iter().map(String::as_str).collect();
    let methods = distinct(&wishes, names::method_name);
    let mut taken: Vec<String> = OF_THE_STUB.map(str::to_owned).into();
    for (operation, method) in operations.iter_mut().zip(methods) {
        operation.rust = method;
        let wanted = names::call_name(&operation.id);
        let mut stem = wanted.clone();
        let mut number = 2;
        while DERIVED.iter().any(|suffix| taken.contains(&format!("{stem}{suffix}"))) {
            stem = format!("{wanted}{number}");
            number += 1;
        }
        taken.extend(DERIVED.iter().map(|suffix| format!("{stem}{suffix}")));
        operation.type_stem = stem;
    }
}

/// Gives every parameter a name of its own, none of them `body`: the later of two gets its place as suffix.
fn name_parameters(parameters: &mut [Parameter]) {
    let mut taken = vec!["body".to_owned()];
    for parameter in parameters {
        let mut name = names::snake(&parameter.name);
        if taken.contains(&name) {
            name = format!("{}_{}", name.trim_start_matches("r#"), parameter.location.word());
        }
        while taken.contains(&name) {
            name.push('_');
        }
        taken.push(name.clone());
        parameter.rust = name;
    }
}

fn operation<'d>(
    schemas: &Schemas<'d>,
    path: &str,
    (item, item_at): (&'d Node, &str),
    (method, node, at): (&str, &'d Node, &str),
    problems: &mut Problems,
) -> Operation {
    let document = schemas.document;
    let id = text(node, "operationId");
    let tag = node
        .get("tags")
        .and_then(|tags| tags.items().first())
        .and_then(Node::as_str)
        .map_or_else(|| "Api".to_owned(), str::to_owned);
    let mut all = parameters(schemas, item, item_at, problems);
    for own in parameters(schemas, node, at, problems) {
        all.retain(|p| (&p.name, p.location) != (&own.name, own.location));
        all.push(own);
    }
    name_parameters(&mut all);
    let body = node.get("requestBody").map(|body| {
        let (body, body_at) = follow(document, body, &pointer::join(at, "requestBody"));
        Body {
            required: flag(body, "required"),
            description: text(body, "description"),
            contents: contents(schemas, body, &body_at, Way::Request, problems),
            pointer: body_at,
        }
    });
    let responses = responses(schemas, node, at, problems);
    Operation {
        rust: names::snake(&id),
        type_stem: names::call_name(&id),
        id,
        method: method.to_uppercase(),
        path: path.to_owned(),
        segments: path.trim_start_matches('/').split('/').map(Segment::of).collect(),
        group: group_name(document, &tag),
        tag,
        summary: text(node, "summary"),
        description: text(node, "description"),
        parameters: all,
        body,
        responses,
        security: security(node.get("security").or_else(|| document.root.get("security"))),
        pagination: node.get("x-pagination").filter(|node| crate::lint::is_pagination(node)).map(pagination),
        idempotent: node
            .get("x-idempotent")
            .and_then(Node::as_bool)
            .unwrap_or(matches!(method, "get" | "head" | "put" | "delete" | "options")),
        deprecated: flag(node, "deprecated"),
        assumed: optional_text(node, "x-assumed"),
        pointer: at.to_owned(),
        position: node.position,
        given_up: false,
    }
}

fn security(node: Option<&Node>) -> Vec<Vec<Requirement>> {
    let alternatives = node.map(Node::items).unwrap_or_default();
    alternatives
        .iter()
        .map(|set| {
            set.members()
                .iter()
                .map(|member| Requirement {
                    scheme: member.key.clone(),
                    scopes: member.value.items().iter().filter_map(Node::as_str).map(str::to_owned).collect(),
                })
                .collect()
        })
        .collect()
}

fn pagination(node: &Node) -> Pagination {
    Pagination {
        limit: text(node, "limit"),
        offset: text(node, "offset"),
        maximum: node.get("maximum").and_then(Node::as_u64).unwrap_or(50),
        items: text(node, "items"),
    }
}
