//! Which page each thing of the document has, and where each schema is used.

use std::collections::BTreeMap;

use serde_json::Value;

use super::SiteOptions;
use super::guide::GuidePage;
use super::link::{FileNames, Link, slug};
use crate::evidence::{Departure, Evidence};
use crate::layout::Layout;
use crate::model::{Api, Content, ElementModel, Field, Operation, Schema, Shape, Type};

/// The document, what it is measured against, and the place of each page.
pub(super) struct Site<'a> {
    pub api: &'a Api,
    pub evidence: &'a Evidence,
    /// Address of the root of the site, with a final slash.
    pub base_url: Option<String>,
    schemas: &'a BTreeMap<String, String>,
    operation_names: BTreeMap<&'a str, String>,
    schema_names: BTreeMap<&'a str, String>,
    /// Guides with their pages.
    pub guides: Vec<GuidePage>,
    /// Names of the crates, for snippets of the command and the client.
    pub layout: Option<Layout>,
    /// What calls answered, by operation and way.
    pub answers: BTreeMap<String, String>,
    /// Whether there is a page of changes.
    pub has_changes: bool,
    /// Folder of the published schemas: the path of the schema base.
    schema_folder: String,
    /// Anchor of each departure on its page, in the order of the file.
    pub departure_anchors: Vec<String>,
}

impl<'a> Site<'a> {
    pub(super) fn new(
        api: &'a Api,
        evidence: &'a Evidence,
        schemas: &'a BTreeMap<String, String>,
        options: &SiteOptions,
    ) -> Self {
        let mut names = FileNames::default();
        let operation_names = api.operations.iter().map(|op| (op.id.as_str(), names.name(&op.id))).collect();
        let mut names = FileNames::default();
        let mut schema_names: BTreeMap<&str, String> =
            api.schemas.keys().map(|name| (name.as_str(), names.name(name))).collect();
        for (name, _) in components(api) {
            schema_names.entry(name).or_insert_with(|| names.name(name));
        }
        let base_url = options.base_url.as_ref().map(|base| format!("{}/", base.trim_end_matches('/')));
        let mut names = FileNames::default();
        let name_of = |departure: &Departure| format!("{} {}", departure.pointer, departure.aspect);
        let departure_anchors = evidence
            .departures
            .iter()
            .map(|departure| {
                names.name(name_of(departure).replace('/', " ").trim().replace(' ', "-").as_str())
            })
            .collect();
        let schema_folder = folder(&api.schema_base);
        Self {
            api,
            evidence,
            base_url,
            schemas,
            operation_names,
            schema_names,
            guides: options.guides.iter().map(GuidePage::new).collect(),
            layout: options.layout.clone(),
            answers: options.answers.clone(),
            has_changes: !options.changes.is_empty(),
            schema_folder,
            departure_anchors,
        }
    }

    /// Page of an operation.
    pub(super) fn operation(&self, id: &str) -> String {
        let name = self.operation_names.get(id).cloned().unwrap_or_else(|| slug(id));
        format!("operations/{name}.html")
    }

    /// Link to an operation by its id.
    pub(super) fn operation_link(&self, operation: &Operation) -> Link {
        Link::new(&operation.id, self.operation(&operation.id))
    }

    /// A call of an operation in each way, with what it answered.
    pub(super) fn calls(&self, operation: &Operation) -> Vec<Call> {
        let snippets = super::snippet::snippets(self.api, self.layout.as_ref(), operation);
        let call = |snippet: super::snippet::Snippet| Call {
            answer: self.answers.get(&format!("{}.{}", operation.id, snippet.way)).cloned(),
            way: snippet.way,
            title: snippet.title,
            text: snippet.text,
        };
        snippets.into_iter().map(call).collect()
    }

    /// Page of a schema.
    pub(super) fn schema(&self, name: &str) -> Option<String> {
        self.schema_names.get(name).map(|name| format!("schemas/{name}.html"))
    }

    /// The components of the document by name, and the schemas of the model that are none.
    pub(super) fn components(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let made = self.api.schemas.values().map(|schema| (schema.name.as_str(), &schema.json));
        let known: Vec<&str> = components(self.api).map(|(name, _)| name).collect();
        components(self.api).chain(made.filter(move |(name, _)| !known.contains(name)))
    }

    /// What an element means, in one sentence.
    pub(super) fn element_description(&self, key: &str) -> String {
        let fields = self.api.schemas.values().filter_map(|schema| match &schema.shape {
            Shape::Structure(structure) => Some(&structure.fields),
            _ => None,
        });
        let field = fields.flatten().find(|f| f.element.as_deref() == Some(key) && !f.description.is_empty());
        field.map_or_else(String::new, |field| super::text::summary(&field.description))
    }

    /// Link to a schema by its name.
    pub(super) fn schema_link(&self, name: &str) -> Link {
        Link::new(name, self.schema(name).unwrap_or_else(|| "schemas.html".to_owned()))
    }

    /// File of a published JSON Schema: at the path of its `$id`.
    pub(super) fn schema_file(&self, name: &str) -> Option<String> {
        self.schemas.contains_key(name).then(|| format!("{}{name}.json", self.schema_folder))
    }

    /// `$id` of a published JSON Schema.
    pub(super) fn schema_id(&self, name: &str) -> String {
        format!("{}{name}.json", self.schema_base())
    }

    /// The text of a schema, its base replaced where the site has an address of its own.
    pub(super) fn published(&self, text: &str) -> String {
        if self.base_url.is_none() || self.api.schema_base.is_empty() {
            return text.to_owned();
        }
        text.replace(&self.api.schema_base, &self.schema_base())
    }

    /// Base of the published `$id`s, with a final slash.
    pub(super) fn schema_base(&self) -> String {
        self.base_url
            .as_ref()
            .map_or_else(|| self.api.schema_base.clone(), |base| format!("{base}{}", self.schema_folder))
    }

    /// The element of a key, from the resource that it belongs to.
    pub(super) fn element(&self, key: &str) -> Option<&'a ElementModel> {
        self.api.resources.iter().find_map(|resource| {
            let set = resource.sets.get(resource.root)?;
            set.elements.iter().find(|element| element.key.as_deref() == Some(key))
        })
    }

    /// The page that shows an element best.
    pub(super) fn element_page(&self, key: &str) -> Option<String> {
        self.field_page(|field| field.element.as_deref() == Some(key))
    }

    /// The page that shows a property best: the published schema in which most properties stand beside it,
    /// one that comes out before one that only goes in.
    pub(super) fn field_page(&self, wanted: impl Fn(&Field) -> bool) -> Option<String> {
        let mut best: Option<((bool, bool, usize), &Schema, &str)> = None;
        for schema in self.api.schemas.values() {
            let Shape::Structure(structure) = &schema.shape else { continue };
            let Some(field) = structure.fields.iter().find(|field| wanted(field)) else { continue };
            let rank = (schema.view, schema.in_response, structure.fields.len());
            if best.as_ref().is_none_or(|(found, ..)| rank > *found) {
                best = Some((rank, schema, &field.name));
            }
        }
        let (_, schema, field) = best?;
        Some(format!("{}#{}", self.schema(&schema.name)?, element_anchor(field)))
    }

    /// Names of the components that a schema is composed of, those of its components among them. Such parts
    /// need not be schemas of the model: their properties stand in whatever is composed of them.
    pub(super) fn all_parts(&self, json: &'a Value) -> Vec<&'a str> {
        let mut found: Vec<&str> = Vec::new();
        let mut next = parts(json);
        while let Some(name) = next.pop() {
            if !found.contains(&name) {
                found.push(name);
                let component = self.api.document.get("components").and_then(|c| c.get("schemas")?.get(name));
                next.extend(component.map_or_else(Vec::new, parts));
            }
        }
        found
    }

    /// Where a schema is used: in operations and in other schemas, in document order.
    pub(super) fn uses(&self, name: &str) -> Vec<Use> {
        let mut uses = Vec::new();
        for operation in &self.api.operations {
            let path = self.operation(&operation.id);
            let mut add = |role: String, anchor: String| {
                uses.push(Use { link: Link::new(&operation.id, format!("{path}#{anchor}")), role });
            };
            for parameter in &operation.parameters {
                if mentions(&parameter.ty, name) {
                    add(format!("parameter `{}`", parameter.name), parameter_anchor(&parameter.name));
                }
            }
            if operation.body.as_ref().is_some_and(|body| contents_mention(&body.contents, name)) {
                add("request body".to_owned(), "request-body".to_owned());
            }
            for response in &operation.responses {
                let status = super::operation::status_code(response.status);
                let in_headers = response.headers.iter().any(|header| mentions(&header.ty, name));
                if in_headers || contents_mention(&response.contents, name) {
                    add(format!("answer {status}"), response_anchor(&status));
                }
            }
        }
        for schema in self.api.schemas.values().filter(|schema| schema.name != name) {
            uses.extend(self.uses_in_schema(schema, name));
        }
        uses
    }

    fn uses_in_schema(&self, schema: &Schema, name: &str) -> Vec<Use> {
        let page = self.schema_link(&schema.name);
        if parts(&schema.json).contains(&name) {
            return vec![Use { link: page, role: "is composed of it".to_owned() }];
        }
        match &schema.shape {
            Shape::Structure(structure) => {
                let inherited = parts(&schema.json);
                let own = structure.fields.iter().filter(|field| {
                    // A property that comes from a part is shown at the part.
                    mentions(&field.ty, name)
                        && !inherited.iter().any(|part| self.has_property(part, &field.pointer))
                });
                own.map(|field| Use {
                    link: Link::new(&schema.name, format!("{}#{}", page.to, element_anchor(&field.name))),
                    role: format!("`{}`", field.name),
                })
                .collect()
            }
            Shape::Union(union) if union.variants.iter().any(|variant| mentions(&variant.ty, name)) => {
                vec![Use { link: page, role: "one of its forms".to_owned() }]
            }
            Shape::Alias(ty) if mentions(ty, name) => {
                let role = if matches!(ty, Type::Array(_)) { "an array of it" } else { "another name of it" };
                vec![Use { link: page, role: role.to_owned() }]
            }
            _ => Vec::new(),
        }
    }

    fn has_property(&self, schema: &str, pointer: &str) -> bool {
        match self.api.schemas.get(schema).map(|schema| &schema.shape) {
            Some(Shape::Structure(structure)) => {
                structure.fields.iter().any(|field| field.pointer == pointer)
            }
            _ => false,
        }
    }

    /// Examples that the document gives for a schema, with the place where each stands.
    pub(super) fn examples(&self, name: &str) -> Vec<(Link, Value)> {
        let mut examples = Vec::new();
        for operation in &self.api.operations {
            let path = self.operation(&operation.id);
            let mut add = |anchor: &str, contents: &[Content]| {
                for content in
                    contents.iter().filter(|content| content.ty == Some(Type::Named(name.to_owned())))
                {
                    for (title, value) in &content.examples {
                        if !examples.iter().any(|(_, known)| known == value) {
                            let text = format!("{}, {title}", operation.id);
                            examples.push((Link::new(text, format!("{path}#{anchor}")), value.clone()));
                        }
                    }
                }
            };
            if let Some(body) = &operation.body {
                add("request-body", &body.contents);
            }
            for response in &operation.responses {
                add(&response_anchor(&super::operation::status_code(response.status)), &response.contents);
            }
        }
        examples
    }
}

/// A call of an operation as a reader would write it, and what it printed when it was last run.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Call {
    way: &'static str,
    title: String,
    text: String,
    answer: Option<String>,
}

/// One place where a schema is used.
#[derive(Debug, Clone, serde::Serialize)]
pub(super) struct Use {
    pub link: Link,
    /// As what it is used, Markdown.
    pub role: String,
}

/// Names of the components that a schema is composed of with `allOf`.
pub(super) fn parts(json: &Value) -> Vec<&str> {
    let members = json.get("allOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let references = members.iter().filter_map(|member| member.get("$ref").and_then(Value::as_str));
    references.filter_map(|reference| reference.strip_prefix("#/components/schemas/")).collect()
}

/// Anchor of a property on the page of its schema.
pub(super) fn element_anchor(name: &str) -> String {
    format!("element-{}", slug(name))
}

/// Anchor of a parameter on the page of its operation.
pub(super) fn parameter_anchor(name: &str) -> String {
    format!("parameter-{}", slug(name))
}

/// Anchor of a response on the page of its operation.
pub(super) fn response_anchor(status: &str) -> String {
    format!("answer-{}", slug(status))
}

/// Anchor of a tag on the first page.
pub(super) fn tag_anchor(name: &str) -> String {
    format!("tag-{}", slug(name))
}

fn contents_mention(contents: &[Content], name: &str) -> bool {
    contents.iter().filter_map(|content| content.ty.as_ref()).any(|ty| mentions(ty, name))
}

fn mentions(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Named(named) => named == name,
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => mentions(inner, name),
        _ => false,
    }
}

/// The schemas among the components of the document.
fn components(api: &Api) -> impl Iterator<Item = (&str, &Value)> {
    let found = api.document.get("components").and_then(|components| components.get("schemas")?.as_object());
    found.into_iter().flatten().map(|(name, json)| (name.as_str(), json))
}

/// Folder inside the site for schemas of this base: its path, empty where it has none.
fn folder(base: &str) -> String {
    let path =
        base.split_once("://").map_or(base, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let parts: Vec<&str> =
        path.split('/').filter(|part| !part.is_empty() && !matches!(*part, "." | "..")).collect();
    if parts.is_empty() { String::new() } else { format!("{}/", parts.join("/")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_lie_at_the_path_of_their_base() {
        for (base, path) in [
            ("https://schemas.example.com/zoo/", "zoo/"),
            ("https://schemas.example.com/zoo/v1", "zoo/v1/"),
            ("https://schemas.example.com/", ""),
            ("https://schemas.example.com", ""),
            ("", ""),
            ("https://schemas.example.com/../x/", "x/"),
        ] {
            assert_eq!(folder(base), path, "{base}");
        }
    }
}
