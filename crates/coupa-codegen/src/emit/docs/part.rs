//! The page of a component that stands in no request and no answer by itself: other schemas are composed of it.

use serde::Serialize;
use serde_json::Value;

use super::constraint;
use super::link::Link;
use super::sitemap::{Site, element_anchor, parts};
use super::snippet;
use super::type_words::Piece;

/// The page of a part.
#[derive(Serialize)]
pub(super) struct PartPage {
    pub path: String,
    pub title: String,
    description: String,
    assumed: Option<String>,
    parts: Vec<Link>,
    rows: Vec<PartRow>,
    /// Schemas that are composed of it, directly or through another part.
    wholes: Vec<Link>,
    json: String,
}

#[derive(Serialize)]
struct PartRow {
    anchor: String,
    name: String,
    ty: Vec<Piece>,
    required: bool,
    description: String,
    constraints: Vec<String>,
    assumed: Option<String>,
    /// The page that says all about the element.
    to: Option<String>,
}

/// A page for each component that is no schema of the model.
pub(super) fn pages(site: &Site<'_>) -> Vec<PartPage> {
    site.components().filter_map(|(name, json)| page(site, name, json)).collect()
}

fn page(site: &Site<'_>, name: &str, json: &Value) -> Option<PartPage> {
    if site.api.schemas.contains_key(name) {
        return None;
    }
    let wholes = site.components().filter(|(_, whole)| site.all_parts(whole).contains(&name));
    Some(PartPage {
        path: site.schema(name)?,
        title: name.to_owned(),
        description: text(json, "description"),
        assumed: json.get("x-assumed").and_then(Value::as_str).map(str::to_owned),
        parts: parts(json).into_iter().filter_map(|part| Some(Link::new(part, site.schema(part)?))).collect(),
        rows: rows(site, json),
        wholes: wholes.filter_map(|(whole, _)| Some(Link::new(whole, site.schema(whole)?))).collect(),
        json: snippet::pretty(json),
    })
}

/// The properties that it states itself.
fn rows(site: &Site<'_>, json: &Value) -> Vec<PartRow> {
    let inline = json.get("allOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let stated: Vec<&Value> = std::iter::once(json).chain(inline).collect();
    let required: Vec<&str> = stated
        .iter()
        .filter_map(|schema| schema.get("required").and_then(Value::as_array))
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let mut rows = Vec::new();
    for (name, property) in stated.iter().filter_map(|schema| schema.get("properties")?.as_object()).flatten()
    {
        let key = property.get("x-element").and_then(Value::as_str);
        let mut ty = Vec::new();
        words(site, property, &mut ty);
        rows.push(PartRow {
            anchor: element_anchor(name),
            name: name.clone(),
            ty,
            required: required.contains(&name.as_str()),
            description: text(property, "description"),
            constraints: constraint::words(site.api, None, property),
            assumed: property.get("x-assumed").and_then(Value::as_str).map(str::to_owned),
            to: key.and_then(|key| site.element_page(key)),
        });
    }
    rows
}

fn text(json: &Value, name: &str) -> String {
    json.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The type of a schema as it is written, in words.
fn words(site: &Site<'_>, json: &Value, pieces: &mut Vec<Piece>) {
    let reference = json.get("$ref").and_then(Value::as_str);
    if let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/components/schemas/")) {
        pieces.push(Piece { text: name.to_owned(), to: site.schema(name) });
        return;
    }
    let forms = ["anyOf", "oneOf"].iter().find_map(|name| json.get(name)?.as_array());
    if let Some(forms) = forms {
        for (index, form) in forms.iter().enumerate() {
            if index > 0 {
                pieces.push(Piece { text: " or ".to_owned(), to: None });
            }
            words(site, form, pieces);
        }
        return;
    }
    let types: Vec<&str> = match json.get("type") {
        Some(Value::Array(types)) => types.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(ty)) => vec![ty],
        _ => vec!["any value"],
    };
    match json.get("items").filter(|_| types.contains(&"array")) {
        Some(items) => {
            pieces.push(Piece { text: "array of ".to_owned(), to: None });
            words(site, items, pieces);
            if types.contains(&"null") {
                pieces.push(Piece { text: " or null".to_owned(), to: None });
            }
        }
        None => pieces.push(Piece { text: types.join(" or "), to: None }),
    }
}
