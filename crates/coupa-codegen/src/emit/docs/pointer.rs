//! Where a JSON Pointer or an element key leads on the site, and in words.

use serde::Serialize;

use super::notes::{self, DepartureNote};
use super::sitemap::{Site, parameter_anchor, response_anchor, tag_anchor};
use crate::model::{Field, Operation, Schema, Shape};
use crate::names;
use crate::tree::pointer::{join, unescape};

/// A place of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Place {
    /// In words, such as `worker_index, answer 400`.
    pub text: String,
    /// Path inside the site.
    pub to: Option<String>,
    /// What kind of place it is, for grouping, such as `Operations`.
    pub group: &'static str,
}

/// Groups in the order in which pages show them.
pub(super) const GROUPS: [&str; 7] =
    ["The document as a whole", "Operations", "Parameters", "Answers", "Headers", "Schemas", "Elsewhere"];

/// The place of an element key (`person/name`) or a JSON Pointer (`/paths/…`).
pub(super) fn place(site: &Site<'_>, pointer: &str) -> Place {
    if !pointer.starts_with('/') {
        let to = site.element_page(pointer);
        return Place { text: pointer.to_owned(), to, group: "Schemas" };
    }
    let tokens: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let token = |index: usize| tokens.get(index).map_or("", String::as_str);
    match (token(0), token(1)) {
        ("paths", path) => in_paths(site, pointer, path),
        ("components", "schemas") => in_schema(site, pointer, token(2)),
        ("components", "parameters") => Place {
            text: parameter(site, pointer)
                .map_or_else(|| token(2).to_owned(), |(name, _)| parameter_words(&name, token(2))),
            to: parameter(site, pointer).map(|(_, to)| to),
            group: "Parameters",
        },
        ("components", "responses") => Place {
            text: token(2).to_owned(),
            to: response(site, pointer).map(|(_, to)| to),
            group: "Answers",
        },
        ("components", "headers") => Place { text: token(2).to_owned(), to: None, group: "Headers" },
        ("components", "securitySchemes") => Place {
            text: format!("credentials, {}", token(2)),
            to: Some("start.html#credentials".to_owned()),
            group: "The document as a whole",
        },
        ("tags", index) => {
            let tag = index.parse::<usize>().ok().and_then(|index| site.api.tags.get(index));
            Place {
                text: tag.map_or_else(|| pointer.to_owned(), |tag| tag.name.clone()),
                to: tag.map(|tag| format!("index.html#{}", tag_anchor(&tag.name))),
                group: "The document as a whole",
            }
        }
        ("info" | "servers", _) => Place {
            text: token(0).to_owned(),
            to: Some("index.html".to_owned()),
            group: "The document as a whole",
        },
        _ => Place { text: pointer.to_owned(), to: None, group: "Elsewhere" },
    }
}

/// A parameter by its name on the wire, and by its component where that tells it from another of the same name.
fn parameter_words(name: &str, component: &str) -> String {
    if names::snake(name) == names::snake(component) {
        name.to_owned()
    } else {
        format!("{name} ({component})")
    }
}

/// The rest of a pointer behind another one, when it begins with it.
pub(super) fn behind<'p>(pointer: &'p str, start: &str) -> Option<&'p str> {
    pointer.strip_prefix(start).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn in_paths(site: &Site<'_>, pointer: &str, path: &str) -> Place {
    let group = "Operations";
    let Some((operation, rest)) = site
        .api
        .operations
        .iter()
        .find_map(|operation| Some((operation, behind(pointer, &operation.pointer)?)))
    else {
        let first = site.api.operations.iter().find(|operation| operation.path == path);
        return Place {
            text: path.to_owned(),
            to: first.map(|operation| site.operation(&operation.id)),
            group,
        };
    };
    let page = site.operation(&operation.id);
    let part = if let Some((name, to)) = parameter(site, pointer) {
        Some((format!("parameter {name}"), to))
    } else if rest.starts_with("/requestBody") {
        Some(("request body".to_owned(), format!("{page}#request-body")))
    } else if let Some((name, to)) = response(site, pointer) {
        Some((format!("answer {name}"), to))
    } else {
        None
    };
    match part {
        Some((name, to)) => Place { text: format!("{}, {name}", operation.id), to: Some(to), group },
        None => Place { text: operation.id.clone(), to: Some(page), group },
    }
}

fn in_schema(site: &Site<'_>, pointer: &str, name: &str) -> Place {
    let group = "Schemas";
    let at = |field: &Field| behind(pointer, &field.pointer).is_some();
    let fields = site.api.schemas.values().filter_map(|schema| match &schema.shape {
        Shape::Structure(structure) => Some(&structure.fields),
        _ => None,
    });
    if let Some(field) = fields.flatten().find(|field| at(field)) {
        return Place { text: format!("{name}, {}", field.name), to: site.field_page(at), group };
    }
    // A part has no page of its own: the first schema that is composed of it shows what it says.
    let whole = || site.api.schemas.values().find(|schema| site.all_parts(&schema.json).contains(&name));
    let to = site.schema(name).or_else(|| site.schema(&whole()?.name));
    Place { text: name.to_owned(), to, group }
}

/// Name and place of the parameter that a pointer leads to, on the page of the first operation that has it.
fn parameter(site: &Site<'_>, pointer: &str) -> Option<(String, String)> {
    site.api.operations.iter().find_map(|operation| {
        let found =
            operation.parameters.iter().find(|parameter| behind(pointer, &parameter.pointer).is_some())?;
        let page = site.operation(&operation.id);
        Some((found.name.clone(), format!("{page}#{}", parameter_anchor(&found.name))))
    })
}

/// Status and place of the answer that a pointer leads to, on the page of the first operation that has it.
fn response(site: &Site<'_>, pointer: &str) -> Option<(String, String)> {
    site.api.operations.iter().find_map(|operation| {
        let found =
            operation.responses.iter().find(|response| behind(pointer, &response.pointer).is_some())?;
        let status = super::operation::status_code(found.status);
        let page = site.operation(&operation.id);
        let to = format!("{page}#{}", response_anchor(&status));
        Some((status, to))
    })
}

/// Departures that concern an operation: at it, inside it, at its path, or in a parameter or answer that it shares.
pub(super) fn departures_of_operation(site: &Site<'_>, operation: &Operation) -> Vec<DepartureNote> {
    let path = operation.pointer.rsplit_once('/').map_or("", |(path, _)| path);
    let parameters = operation.parameters.iter().map(|parameter| parameter.pointer.as_str());
    let responses = operation.responses.iter().map(|response| response.pointer.as_str());
    let places: Vec<&str> = parameters.chain(responses).chain([operation.pointer.as_str()]).collect();
    notes::select(site, |departure| {
        departure.pointer == path || places.iter().any(|place| behind(&departure.pointer, place).is_some())
    })
}

/// Departures that concern a schema: at it, inside it, or at a part of it. Those of its properties stand in
/// its table.
pub(super) fn departures_of_schema(site: &Site<'_>, schema: &Schema) -> Vec<DepartureNote> {
    let fields = match &schema.shape {
        Shape::Structure(structure) => structure.fields.as_slice(),
        _ => &[],
    };
    let places = places_of_schema(site, schema);
    notes::select(site, |departure| {
        places.iter().any(|place| behind(&departure.pointer, place).is_some())
            && !fields.iter().any(|field| behind(&departure.pointer, &field.pointer).is_some())
    })
}

/// Assumed readings about a schema as a whole: at it, or at a part of it.
pub(super) fn assumed_of_schema(site: &Site<'_>, schema: &Schema) -> Vec<String> {
    let places = places_of_schema(site, schema);
    let here = site.api.assumptions.iter().filter(|assumption| places.contains(&assumption.pointer));
    here.map(|assumption| assumption.reason.clone()).collect()
}

/// Pointers of a schema and of the parts it is composed of.
fn places_of_schema(site: &Site<'_>, schema: &Schema) -> Vec<String> {
    let parts = site.all_parts(&schema.json);
    let parts = parts.into_iter().map(|part| join("/components/schemas", part));
    std::iter::once(schema.pointer.clone()).chain(parts).collect()
}
