//! The first page, the guide to begin with, and the lists.

use serde::Serialize;

use super::link::Link;
use super::notes::{self, DepartureNote};
use super::schema::{SourceView, input};
use super::sitemap::{Call, Site, tag_anchor};
use super::type_words::{self, Piece};
use super::{snippet, text};
use crate::model::{Location, Operation, SecurityKind};

/// The first page.
#[derive(Serialize)]
pub(super) struct IndexPage {
    pub path: &'static str,
    pub title: String,
    description: String,
    tags: Vec<TagView>,
    views: Vec<SchemaLine>,
    assumptions: usize,
    departures: usize,
}

#[derive(Serialize)]
struct TagView {
    anchor: String,
    name: String,
    group: String,
    description: String,
    operations: Vec<OperationLine>,
}

/// An operation in a list.
#[derive(Serialize)]
pub(super) struct OperationLine {
    link: Link,
    method: String,
    template: String,
    summary: String,
    deprecated: bool,
}

/// A schema in a list.
#[derive(Serialize)]
struct SchemaLine {
    link: Link,
    kind: &'static str,
    summary: String,
    file: Option<String>,
}

/// The guide to begin with.
#[derive(Serialize)]
pub(super) struct StartPage {
    pub path: &'static str,
    pub title: &'static str,
    groups: Vec<GroupView>,
    schemes: Vec<SchemeView>,
    schema: Option<SchemaStart>,
}

#[derive(Serialize)]
struct GroupView {
    name: String,
    tags: Vec<Link>,
    servers: Vec<ServerView>,
    /// A first request that only reads.
    first: Option<FirstCall>,
}

#[derive(Serialize)]
struct ServerView {
    url: String,
    description: String,
    variables: Vec<(String, String)>,
}

#[derive(Serialize)]
struct FirstCall {
    link: Link,
    summary: String,
    calls: Vec<Call>,
}

#[derive(Serialize)]
struct SchemeView {
    name: String,
    description: String,
    /// Name of the header.
    header: String,
    bearer: bool,
    scopes: Vec<(String, String)>,
    token: Option<String>,
    /// What the call for a token printed.
    token_answer: Option<String>,
}

#[derive(Serialize)]
struct SchemaStart {
    link: Link,
    id: String,
    file: String,
}

/// The list of all schemas.
#[derive(Serialize)]
pub(super) struct SchemasPage {
    pub path: &'static str,
    pub title: &'static str,
    views: Vec<SchemaLine>,
    others: Vec<SchemaLine>,
    /// Components that stand in no request and no answer by themselves.
    parts: Vec<SchemaLine>,
}

/// All elements of all resources beside the rows of their tables.
#[derive(Serialize)]
pub(super) struct ElementsPage {
    pub path: &'static str,
    pub title: &'static str,
    resources: Vec<ResourceView>,
}

#[derive(Serialize)]
struct ResourceView {
    anchor: String,
    name: String,
    file: Option<String>,
    further: Vec<String>,
    rows: Vec<ElementLine>,
}

#[derive(Serialize)]
struct ElementLine {
    anchor: String,
    name: String,
    to: Option<String>,
    ty: Vec<Piece>,
    input: &'static str,
    output: bool,
    required: bool,
    unique: bool,
    source: Option<SourceView>,
    further: Vec<String>,
    departures: Vec<DepartureNote>,
}

/// The first page.
pub(super) fn index(site: &Site<'_>) -> IndexPage {
    let tag = |tag: &crate::model::Tag| TagView {
        anchor: tag_anchor(&tag.name),
        name: tag.name.clone(),
        group: tag.group.clone(),
        description: tag.description.clone(),
        operations: operations_of(site, &tag.name),
    };
    IndexPage {
        path: "index.html",
        title: site.api.title.clone(),
        description: site.api.description.clone(),
        tags: site.api.tags.iter().map(tag).collect(),
        views: schema_lines(site, true),
        assumptions: site.api.assumptions.len(),
        departures: site.evidence.departures.len(),
    }
}

/// The operations of a tag, in document order.
pub(super) fn operations_of(site: &Site<'_>, tag: &str) -> Vec<OperationLine> {
    let line = |operation: &Operation| OperationLine {
        link: site.operation_link(operation),
        method: operation.method.clone(),
        template: operation.path.clone(),
        summary: if operation.summary.is_empty() {
            text::summary(&operation.description)
        } else {
            operation.summary.clone()
        },
        deprecated: operation.deprecated,
    };
    site.api.operations.iter().filter(|operation| operation.tag == tag).map(line).collect()
}

fn schema_lines(site: &Site<'_>, published: bool) -> Vec<SchemaLine> {
    site.api
        .schemas
        .values()
        .filter(|schema| schema.view == published)
        .map(|schema| SchemaLine {
            link: site.schema_link(&schema.name),
            kind: type_words::kind(&schema.shape),
            summary: text::summary(&schema.description),
            file: site.schema_file(&schema.name),
        })
        .collect()
}

/// The guide to begin with.
pub(super) fn start(site: &Site<'_>) -> StartPage {
    let group = |group: &crate::model::Group| GroupView {
        name: group.name.clone(),
        tags: group
            .tags
            .iter()
            .map(|tag| Link::new(tag, format!("index.html#{}", tag_anchor(tag))))
            .collect(),
        servers: group
            .servers
            .iter()
            .map(|server| ServerView {
                url: server.url.clone(),
                description: server.description.clone(),
                variables: server
                    .variables
                    .iter()
                    .map(|(name, default)| (name.clone(), default.clone()))
                    .collect(),
            })
            .collect(),
        first: site
            .api
            .operations
            .iter()
            .find(|operation| operation.group == group.name && reads(operation))
            .map(|operation| FirstCall {
                link: site.operation_link(operation),
                summary: operation.summary.clone(),
                calls: site.calls(operation),
            }),
    };
    let scheme = |scheme: &crate::model::SecurityScheme| {
        let (header, scopes) = match &scheme.kind {
            SecurityKind::Bearer { scopes, .. } => {
                ("Authorization".to_owned(), scopes.iter().map(|(a, b)| (a.clone(), b.clone())).collect())
            }
            SecurityKind::Basic | SecurityKind::Http { .. } => ("Authorization".to_owned(), Vec::new()),
            SecurityKind::MutualTls => (String::new(), Vec::new()),
            SecurityKind::ApiKeyHeader { name }
            | SecurityKind::ApiKeyQuery { name }
            | SecurityKind::ApiKeyCookie { name } => (name.clone(), Vec::new()),
        };
        SchemeView {
            name: scheme.name.clone(),
            description: scheme.description.clone(),
            header,
            bearer: matches!(scheme.kind, SecurityKind::Bearer { .. }),
            scopes,
            token: snippet::token_call(&scheme.kind),
            token_answer: site.answers.get(&format!("{}.curl", snippet::TOKEN)).cloned(),
        }
    };
    StartPage {
        path: "start.html",
        title: "Start",
        groups: site.api.groups.iter().map(group).collect(),
        schemes: site.api.security_schemes.values().map(scheme).collect(),
        schema: site.api.schemas.values().find(|schema| schema.view && schema.in_request).and_then(
            |schema| {
                Some(SchemaStart {
                    link: site.schema_link(&schema.name),
                    id: site.schema_id(&schema.name),
                    file: site.schema_file(&schema.name)?,
                })
            },
        ),
    }
}

/// Whether a call needs nothing but credentials and changes nothing.
fn reads(operation: &Operation) -> bool {
    operation.method == "GET"
        && operation
            .parameters
            .iter()
            .all(|parameter| parameter.location != Location::Path && !parameter.required)
}

/// The list of all schemas.
pub(super) fn schemas(site: &Site<'_>) -> SchemasPage {
    SchemasPage {
        path: "schemas.html",
        title: "Schemas",
        views: schema_lines(site, true),
        others: schema_lines(site, false),
        parts: part_lines(site),
    }
}

fn part_lines(site: &Site<'_>) -> Vec<SchemaLine> {
    site.components()
        .filter(|(name, _)| !site.api.schemas.contains_key(*name))
        .map(|(name, json)| SchemaLine {
            link: site.schema_link(name),
            kind: "part",
            summary: text::summary(
                json.get("description").and_then(|text| text.as_str()).unwrap_or_default(),
            ),
            file: None,
        })
        .collect()
}

/// All elements of all resources.
pub(super) fn elements(site: &Site<'_>) -> ElementsPage {
    let resources = site.api.resources.iter().filter_map(|resource| {
        let table = site.evidence.tables.iter().find(|table| table.describes(&resource.name));
        let further = table.map_or_else(Vec::new, |table| table.further_columns.clone());
        let rows = resource.sets.get(resource.root)?.elements.iter().map(|element| {
            let key = element.key.clone().unwrap_or_default();
            let source = site.evidence.row(&key);
            ElementLine {
                anchor: super::link::slug(&format!("{}-{}", resource.name, element.name)),
                name: element.name.clone(),
                to: site.element_page(&key),
                ty: type_words::named(site, &element.type_name),
                input: input(element),
                output: element.out,
                required: element.create == crate::model::PresenceModel::Required,
                unique: element.unique,
                source: source.map(|(table, row)| SourceView::new(&table.file, row)),
                further: further
                    .iter()
                    .map(|column| {
                        source.and_then(|(_, row)| row.further.get(column)).cloned().unwrap_or_default()
                    })
                    .collect(),
                departures: notes::select(site, |departure| departure.pointer == key),
            }
        });
        Some(ResourceView {
            anchor: super::link::slug(&resource.name),
            name: resource.name.clone(),
            file: table.map(|table| table.file.clone()),
            rows: rows.collect(),
            further,
        })
    });
    ElementsPage { path: "elements.html", title: "Elements", resources: resources.collect() }
}
