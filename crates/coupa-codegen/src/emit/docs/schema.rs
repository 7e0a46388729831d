//! The page of a schema.

use serde::Serialize;

use super::constraint;
use super::link::Link;
use super::notes::{self, DepartureNote};
use super::sitemap::{Site, Use, element_anchor, parts};
use super::type_words::{self, Piece};
use super::{pointer, snippet};
use crate::evidence::Row as TableRow;
use crate::model::{
    ElementModel, Field, PresenceModel, Schema, Shape, Structure, Type, Union, UnionRule, When,
};

/// The page of a schema.
#[derive(Serialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a mark on the page")]
pub(super) struct SchemaPage {
    pub path: String,
    pub title: String,
    name: String,
    kind: &'static str,
    description: String,
    assumed: Vec<String>,
    deprecated: bool,
    sensitive: bool,
    /// Where values of it travel, such as `requests and answers`.
    travels: &'static str,
    /// `$id` and file of the published JSON Schema.
    published: Option<Published>,
    /// Schemas that it is composed of, as far as they have pages.
    parts: Vec<Link>,
    rows: Vec<Row>,
    /// Some row is an element of a table or of a resource: In, Out, Unique and Source are shown.
    elements: bool,
    /// Some row has a row in a table.
    evidence: bool,
    /// Files of these tables.
    tables: Vec<String>,
    /// Values of it come out and never go in: the required mark means that a member is always there.
    only_out: bool,
    /// What becomes of other members, where it is an object.
    additional: Option<String>,
    values: Vec<String>,
    open: bool,
    variants: Vec<VariantView>,
    rule: Option<&'static str>,
    alias: Vec<Piece>,
    constraints: Vec<String>,
    uses: Vec<Use>,
    examples: Vec<ExampleView>,
    departures: Vec<DepartureNote>,
    json: String,
}

#[derive(Serialize)]
struct Published {
    id: String,
    file: String,
}

#[derive(Serialize)]
struct VariantView {
    ty: Vec<Piece>,
    /// How a value is known to be this form, Markdown.
    known_by: String,
}

#[derive(Serialize)]
struct ExampleView {
    link: Link,
    text: String,
}

/// A property in the table of a schema.
#[derive(Serialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a mark in the table")]
pub(super) struct Row {
    anchor: String,
    pub name: String,
    /// Page on which it is described in full; none on that page itself.
    pub to: Option<String>,
    ty: Vec<Piece>,
    required: bool,
    /// `yes`, or `create` or `update` where it is only one of them, or empty.
    input: &'static str,
    output: bool,
    unique: bool,
    sensitive: bool,
    deprecated: bool,
    read_only: bool,
    write_only: bool,
    writes_to: Option<Link>,
    default: Option<String>,
    description: String,
    constraints: Vec<String>,
    operators: Option<Vec<String>>,
    assumed: Option<String>,
    source: Option<SourceView>,
    departures: Vec<DepartureNote>,
}

/// A row of a table, as printed.
#[derive(Serialize)]
pub(super) struct SourceView {
    file: String,
    line: usize,
    ty: String,
    /// Marks, such as `required`, `in`, `out`.
    marks: Vec<&'static str>,
    allowable: String,
    further: Vec<(String, String)>,
}

impl SourceView {
    /// A row of a table as the pages show it.
    pub(super) fn new(file: &str, row: &TableRow) -> Self {
        let marks =
            [(row.required, "required"), (row.unique, "unique"), (row.input, "in"), (row.output, "out")];
        Self {
            file: file.to_owned(),
            line: row.line,
            ty: row.type_name.clone(),
            marks: marks.into_iter().filter_map(|(set, name)| set.then_some(name)).collect(),
            allowable: row.allowable.clone(),
            further: row
                .further
                .iter()
                .filter(|(_, cell)| !cell.is_empty())
                .map(|(a, b)| (a.clone(), b.clone()))
                .collect(),
        }
    }
}

/// The page of a schema.
pub(super) fn page(site: &Site<'_>, schema: &Schema) -> SchemaPage {
    let rows = rows(site, schema);
    let union = match &schema.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    };
    let alias = match &schema.shape {
        Shape::Alias(ty) => Some(ty),
        _ => None,
    };
    let (values, open) = match &schema.shape {
        Shape::Enumeration(set) => (set.values.iter().map(|(wire, _)| wire.clone()).collect(), set.open),
        _ => (Vec::new(), false),
    };
    SchemaPage {
        path: site.schema(&schema.name).unwrap_or_default(),
        title: schema.title.clone().unwrap_or_else(|| schema.name.clone()),
        name: schema.name.clone(),
        kind: type_words::kind(&schema.shape),
        description: schema.description.clone(),
        assumed: pointer::assumed_of_schema(site, schema),
        deprecated: schema.deprecated,
        sensitive: schema.sensitive,
        travels: match (schema.in_request, schema.in_response) {
            (true, true) => "requests and answers",
            (true, false) => "requests",
            (false, true) => "answers",
            (false, false) => "",
        },
        published: site
            .schema_file(&schema.name)
            .map(|file| Published { id: site.schema_id(&schema.name), file }),
        parts: parts(&schema.json)
            .into_iter()
            .filter_map(|name| Some(Link::new(name, site.schema(name)?)))
            .collect(),
        elements: rows.iter().any(|row| !row.input.is_empty() || row.output || row.source.is_some()),
        evidence: rows.iter().any(|row| row.source.is_some() || !row.departures.is_empty()),
        tables: rows.iter().filter_map(|row| row.source.as_ref()).fold(Vec::new(), |mut files, source| {
            if !files.contains(&source.file) {
                files.push(source.file.clone());
            }
            files
        }),
        only_out: schema.in_response && !schema.in_request,
        additional: match &schema.shape {
            Shape::Structure(structure) => Some(additional(site, structure)),
            _ => None,
        },
        rows,
        values,
        open,
        variants: union.map_or_else(Vec::new, |union| variants(site, union)),
        rule: union.map(|union| rule(&union.rule)),
        alias: alias.map_or_else(Vec::new, |ty| type_words::words(site, ty)),
        constraints: alias.map_or_else(Vec::new, |ty| constraint::words(site.api, Some(ty), &schema.json)),
        uses: site.uses(&schema.name),
        examples: site
            .examples(&schema.name)
            .into_iter()
            .map(|(link, value)| ExampleView { link, text: snippet::pretty(&value) })
            .collect(),
        departures: pointer::departures_of_schema(site, schema),
        json: snippet::pretty(&schema.json),
    }
}

/// The properties of a structure; nothing for any other schema.
pub(super) fn rows(site: &Site<'_>, schema: &Schema) -> Vec<Row> {
    match &schema.shape {
        Shape::Structure(structure) => structure.fields.iter().map(|field| row(site, field)).collect(),
        _ => Vec::new(),
    }
}

fn row(site: &Site<'_>, field: &Field) -> Row {
    let key = field.element.as_deref();
    let element = key.and_then(|key| site.element(key));
    Row {
        anchor: element_anchor(&field.name),
        name: field.name.clone(),
        to: None,
        ty: type_words::nullable(site, &field.ty, field.nullable),
        required: field.required,
        input: element.map_or("", input),
        output: element.is_some_and(|element| element.out),
        unique: field.unique || element.is_some_and(|element| element.unique),
        sensitive: field.sensitive,
        deprecated: field.deprecated,
        read_only: field.read_only,
        write_only: field.write_only,
        writes_to: field.writes_to.as_ref().map(|name| writes_to(site, key, name)),
        default: field.default.as_ref().map(|value| constraint::code(&constraint::plain(value))),
        description: description(site, field),
        constraints: constraint::words(site.api, Some(&field.ty), &field.json),
        operators: field.operators.clone(),
        assumed: field.assumed.clone(),
        source: key
            .and_then(|key| site.evidence.row(key))
            .map(|(table, row)| SourceView::new(&table.file, row)),
        departures: notes::select(site, |departure| {
            key == Some(departure.pointer.as_str())
                || pointer::behind(&departure.pointer, &field.pointer).is_some()
        }),
    }
}

/// Its own description, or that of the schema it names.
fn description(site: &Site<'_>, field: &Field) -> String {
    if !field.description.is_empty() {
        return field.description.clone();
    }
    let mut ty = &field.ty;
    while let Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) = ty {
        ty = inner;
    }
    match ty {
        Type::Named(name) => {
            site.api.schemas.get(name).map_or_else(String::new, |schema| schema.description.clone())
        }
        _ => String::new(),
    }
}

/// The element that shows what is written, on the page that shows it best.
fn writes_to(site: &Site<'_>, key: Option<&str>, name: &str) -> Link {
    let resource = key.and_then(|key| key.split_once('/')).map_or("", |(resource, _)| resource);
    let page = site.element_page(&format!("{resource}/{name}"));
    Link::new(name, page.unwrap_or_else(|| "elements.html".to_owned()))
}

/// In which requests an element may stand.
pub(super) fn input(element: &ElementModel) -> &'static str {
    match (element.create != PresenceModel::Absent, element.update != PresenceModel::Absent) {
        (true, true) => "yes",
        (true, false) => "create",
        (false, true) => "update",
        (false, false) => "",
    }
}

fn additional(site: &Site<'_>, structure: &Structure) -> String {
    if structure.closed {
        return "Other members are refused.".to_owned();
    }
    match &structure.additional {
        None => "Other members are ignored.".to_owned(),
        Some(Type::Any) => "Other members may hold any value, and are kept.".to_owned(),
        Some(ty) => {
            let words = type_words::text(&type_words::words(site, ty));
            format!("Other members hold {words}, and are kept.")
        }
    }
}

fn variants(site: &Site<'_>, union: &Union) -> Vec<VariantView> {
    let codes =
        |names: &[String]| names.iter().map(|name| constraint::code(name)).collect::<Vec<_>>().join(", ");
    let last = union.variants.len().saturating_sub(1);
    union
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| VariantView {
            ty: type_words::words(site, &variant.ty),
            known_by: match (&union.rule, &variant.marker) {
                (UnionRule::JsonType, _) => "by its JSON type".to_owned(),
                (UnionRule::Marker, Some(marker)) => format!("by its member {}", constraint::code(marker)),
                (UnionRule::Narrower, _) if variant.required.len() > 6 => {
                    format!("when all its {} required members are there", variant.required.len())
                }
                (UnionRule::Narrower, _) if !variant.required.is_empty() => {
                    format!("when {} are there", codes(&variant.required))
                }
                (UnionRule::Conditions, _) => conditions(&variant.when),
                _ if index == last => "when it is none of the others".to_owned(),
                _ => String::new(),
            },
        })
        .collect()
}

fn listed(texts: &[String]) -> String {
    texts.iter().map(|text| constraint::code(text)).collect::<Vec<_>>().join(", ")
}

/// What holds of the values of a variant, in words.
fn conditions(when: &When) -> String {
    let words = condition(when);
    if words.is_empty() { words } else { format!("when {words}") }
}

fn condition(when: &When) -> String {
    let tags =
        when.tags.iter().map(|(name, texts)| format!("{} is {}", constraint::code(name), listed(texts)));
    let mut words: Vec<String> = tags.collect();
    let tagged = |name: &&String| when.tags.iter().all(|(tag, _)| tag != *name);
    let required: Vec<String> = when.required.iter().filter(tagged).cloned().collect();
    if !required.is_empty() {
        words.push(format!("{} are there", listed(&required)));
    }
    if let Some(items) = &when.items {
        let kinds: Vec<String> = items.kinds.iter().map(|kind| format!("{kind}s")).collect();
        let inner = condition(items);
        let inner = if inner.is_empty() { inner } else { format!(" of which {inner}") };
        words.push(format!("its items are {}{inner}", kinds.join(" or ")));
    }
    words.join(" and ")
}

fn rule(rule: &UnionRule) -> &'static str {
    match rule {
        UnionRule::JsonType => "The forms differ in their JSON type.",
        UnionRule::Narrower => "The forms have the same members; the first one that fits is meant.",
        UnionRule::Marker => "The forms are told apart by a member that only one of them requires.",
        UnionRule::Conditions => {
            "The forms are told apart by their members; the first one that fits is meant."
        }
    }
}
