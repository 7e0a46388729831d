//! Where schemas stand outside of other schemas: bodies, parameters, headers, components.

use super::Hoister;
use crate::lint::METHODS;
use crate::model::build::contents;
use crate::names;
use crate::tree::{Kind, Node, pointer};

impl Hoister {
    /// Every place of a document, in order of the keys.
    pub(super) fn document(&mut self, root: &mut Node) {
        if let Some(components) = root.get_mut("components") {
            self.components(components);
        }
        if let Some(paths) = root.get_mut("paths") {
            for (path, item) in super::sorted(paths) {
                self.path_item(path, item);
            }
        }
    }

    fn components(&mut self, components: &mut Node) {
        if let Some(schemas) = components.get_mut("schemas") {
            for (name, schema) in super::sorted(schemas) {
                self.children(schema, &names::pascal(name));
            }
        }
        if let Some(parameters) = components.get_mut("parameters") {
            for (name, parameter) in super::sorted(parameters) {
                self.parameter(parameter, &format!("{}Parameter", names::pascal(name)));
            }
        }
        if let Some(headers) = components.get_mut("headers") {
            for (name, header) in super::sorted(headers) {
                self.parameter(header, &format!("{}Header", names::pascal(name)));
            }
        }
        if let Some(bodies) = components.get_mut("requestBodies") {
            for (name, body) in super::sorted(bodies) {
                self.body(body, &format!("{}Body", names::pascal(name)));
            }
        }
        if let Some(responses) = components.get_mut("responses") {
            for (name, response) in super::sorted(responses) {
                self.response(response, &names::pascal(name));
            }
        }
    }

    fn path_item(&mut self, path: &str, item: &mut Node) {
        let stem = names::pascal(&path.replace(['{', '}'], " "));
        self.parameters(item, &stem);
        for (method, operation) in super::sorted(item) {
            if !METHODS.contains(&method) {
                continue;
            }
            let id = operation.get("operationId").and_then(Node::as_str).map(names::pascal);
            let stem = id.unwrap_or_else(|| names::pascal(&format!("{method} {stem}")));
            self.parameters(operation, &stem);
            if let Some(body) = operation.get_mut("requestBody") {
                self.body(body, &format!("{stem}RequestBody"));
            }
            if let Some(responses) = operation.get_mut("responses") {
                for (status, response) in super::sorted(responses) {
                    self.response(response, &format!("{stem}{}", names::status(status)));
                }
            }
        }
    }

    fn parameters(&mut self, owner: &mut Node, stem: &str) {
        let Some(Kind::Array(parameters)) = owner.get_mut("parameters").map(|list| &mut list.kind) else {
            return;
        };
        for parameter in parameters {
            let name = parameter.get("name").and_then(Node::as_str).unwrap_or_default();
            let wish = format!("{stem}{}", names::pascal(name));
            self.parameter(parameter, &wish);
        }
    }

    /// A parameter or a header.
    fn parameter(&mut self, node: &mut Node, wish: &str) {
        let free = free_form(node);
        let deep = node.get("style").and_then(Node::as_str) == Some("deepObject");
        if let Some(schema) = node.get_mut("schema") {
            // A list in brackets is checked like a body, unless its items are scalars.
            let nested = deep && schema.get("items").is_some_and(|items| !is_scalar(items));
            let must = (super::is_object(schema) || nested && !schema.has("$ref")) && !free;
            self.place(schema, wish, must);
        }
        if node.has("content") {
            self.contents(node, wish);
        }
    }

    /// The body of a request. Its validator is called by the name of its schema, so a value or null has one too.
    fn body(&mut self, node: &mut Node, wish: &str) {
        // JSON of which nothing is said is any JSON.
        for (name, media) in node.get_mut("content").map(super::sorted).unwrap_or_default() {
            if is_json(name) && !media.has("schema") {
                media.set("schema", Node::object(Vec::new(), media.position));
            }
        }
        self.contents(node, wish);
        let Some(content) = node.get_mut("content") else { return };
        let mut made: Option<(Node, Node)> = None;
        for (name, media) in super::sorted(content) {
            let Some(schema) = media.get_mut("schema").filter(|_| is_structured(name)) else { continue };
            match &made {
                Some((known, reference)) if known.to_json() == schema.to_json() => {
                    *schema = reference.clone();
                }
                _ => made = self.value_or_null(schema, wish).map(|whole| (whole, schema.clone())).or(made),
            }
        }
    }

    fn response(&mut self, node: &mut Node, stem: &str) {
        self.contents(node, &format!("{stem}Body"));
        if let Some(headers) = node.get_mut("headers") {
            for (name, header) in super::sorted(headers) {
                self.parameter(header, &format!("{stem}{}", names::pascal(name)));
            }
        }
    }

    /// The media types of a body. The first gets the plain name, JSON before all others.
    fn contents(&mut self, owner: &mut Node, wish: &str) {
        let Some(content) = owner.get_mut("content") else { return };
        let mut media: Vec<(&str, &mut Node)> = super::sorted(content);
        media.sort_by_key(|(name, _)| (!is_json(name), *name == "*/*"));
        let mut first: Option<(serde_json::Value, Node)> = None;
        for (name, media) in media {
            // Parts of a form may have headers with schemas of their own.
            if let Some(encoding) = media.get_mut("encoding") {
                for (part, encoding) in super::sorted(encoding) {
                    if let Some(headers) = encoding.get_mut("headers") {
                        for (header, node) in super::sorted(headers) {
                            let wish = format!("{wish}{}{}", names::pascal(part), names::pascal(header));
                            self.parameter(node, &wish);
                        }
                    }
                }
            }
            let Some(schema) = media.get_mut("schema") else { continue };
            let structured = is_structured(name) || is_range(name) && !is_raw(schema);
            let json = schema.to_json();
            match &first {
                Some((known, reference)) if structured && *known == json => *schema = reference.clone(),
                Some(_) => self.place(schema, &format!("{wish}{}", media_word(name)), structured),
                None => {
                    self.place(schema, wish, structured);
                    if structured {
                        first = Some((json, schema.clone()));
                    }
                }
            }
            if is_form(name)
                && let Some(component) = crate::resolve::schema_name(schema)
            {
                self.forms.insert(pointer::unescape(component));
            }
        }
    }
}

/// An object whose members are parameters of the query by themselves: the rule for objects in a query.
fn free_form(parameter: &Node) -> bool {
    parameter.get("in").and_then(Node::as_str) == Some("query")
        && parameter.get("style").and_then(Node::as_str).is_none_or(|style| style == "form")
        && parameter.get("explode").and_then(Node::as_bool).is_none_or(|explode| explode)
}

/// Whether a schema in line is that of a scalar.
fn is_scalar(schema: &Node) -> bool {
    let ty = schema.get("type").and_then(Node::as_str);
    matches!(ty, Some("string" | "integer" | "number" | "boolean"))
}

fn is_form(media_type: &str) -> bool {
    ["multipart/form-data", "application/x-www-form-urlencoded"]
        .contains(&essence(media_type).to_ascii_lowercase().as_str())
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

fn is_json(media_type: &str) -> bool {
    contents::is_json(&essence(media_type).to_ascii_lowercase())
}

/// A range of media types is read as JSON, unless it is raw.
fn is_range(media_type: &str) -> bool {
    essence(media_type).ends_with("/*")
}

fn is_raw(schema: &Node) -> bool {
    match schema.get("type") {
        Some(of) => of.as_str() == Some("string"),
        None => !schema.has("items") && !schema.has("additionalProperties"),
    }
}

fn is_structured(media_type: &str) -> bool {
    let name = essence(media_type).to_ascii_lowercase();
    is_json(&name) || name.ends_with("/xml") || name.ends_with("+xml") || is_form(&name)
}

fn media_word(media_type: &str) -> String {
    match essence(media_type).to_ascii_lowercase().as_str() {
        "application/x-www-form-urlencoded" => "Form".to_owned(),
        "multipart/form-data" => "Multipart".to_owned(),
        other => names::pascal(other.rsplit('/').next().unwrap_or(other)),
    }
}
