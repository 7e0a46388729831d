//! From pages to HTML.

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, context};
use serde::Serialize;

use super::link::{Link, relative};
use super::pages::{OperationLine, operations_of};
use super::sitemap::{Site, tag_anchor};
use super::text;
use crate::files::Files;
use crate::problem::{Problem, Problems};
use crate::tree::Position;

/// Templates by name. They are part of the program, so that a site needs no other file.
const TEMPLATES: [(&str, &str); 14] = [
    ("base.html", include_str!("templates/base.html")),
    ("macros.html", include_str!("templates/macros.html")),
    ("index.html", include_str!("templates/index.html")),
    ("start.html", include_str!("templates/start.html")),
    ("operation.html", include_str!("templates/operation.html")),
    ("schema.html", include_str!("templates/schema.html")),
    ("part.html", include_str!("templates/part.html")),
    ("guide.html", include_str!("templates/guide.html")),
    ("changes.html", include_str!("templates/changes.html")),
    ("names.html", include_str!("templates/names.html")),
    ("schemas.html", include_str!("templates/schemas.html")),
    ("elements.html", include_str!("templates/elements.html")),
    ("assumptions.html", include_str!("templates/assumptions.html")),
    ("departures.html", include_str!("templates/departures.html")),
];

/// What every page shows around its content.
#[derive(Serialize)]
struct Frame {
    title: String,
    version: String,
    source: String,
    base_url: Option<String>,
    has_changes: bool,
    has_names: bool,
    guides: Vec<Link>,
    tags: Vec<NavTag>,
    views: Vec<Link>,
}

#[derive(Serialize)]
struct NavTag {
    link: Link,
    operations: Vec<OperationLine>,
}

/// Renders the pages of one site.
pub(super) struct Renderer<'a> {
    environment: Environment<'static>,
    frame: Value,
    source: &'a str,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(site: &Site<'a>) -> Result<Self, Problems> {
        let mut environment = Environment::new();
        let syntax =
            SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
        environment.set_syntax(syntax.map_err(|error| problem(&site.api.source, "base.html", &error))?);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(write_escaped);
        environment.add_filter("to", |state: &State<'_, '_>, to: String| relative(&here(state), &to));
        let pages: Arc<Vec<(String, String)>> = Arc::new(
            site.components()
                .filter_map(|(name, _)| Some((format!("#/components/schemas/{name}"), site.schema(name)?)))
                .chain(
                    site.api
                        .operations
                        .iter()
                        .map(|op| (format!("#operation/{}", op.id), site.operation(&op.id))),
                )
                .chain(site.guides.iter().map(|guide| (guide.file.clone(), guide.path.clone())))
                .chain(site.api.tags.iter().map(|tag| {
                    (format!("#tag/{}", tag.name), format!("index.html#{}", tag_anchor(&tag.name)))
                }))
                .collect(),
        );
        let to_html = move |state: &State<'_, '_>, markdown: &str, top: usize| {
            let here = here(state);
            let resolve = |url: &str| {
                let page = pages.iter().find(|(name, _)| name == url);
                page.map(|(_, page)| relative(&here, page))
            };
            text::to_html(markdown, top, &resolve)
        };
        let of_line = to_html.clone();
        environment.add_filter(
            "markdown",
            move |state: &State<'_, '_>, markdown: String, top: Option<usize>| {
                Value::from_safe_string(to_html(state, &markdown, top.unwrap_or(3)))
            },
        );
        environment.add_filter("inline", move |state: &State<'_, '_>, markdown: String| {
            Value::from_safe_string(text::inline(&of_line(state, &markdown, 6)))
        });
        for (name, template) in TEMPLATES {
            environment
                .add_template(name, template)
                .map_err(|error| problem(&site.api.source, name, &error))?;
        }
        let frame = Frame {
            title: site.api.title.clone(),
            version: site.api.version.clone(),
            source: site.api.source.clone(),
            base_url: site.base_url.clone(),
            has_changes: site.has_changes,
            has_names: super::names::page(site).is_some(),
            guides: site.guides.iter().map(|guide| Link::new(&guide.title, &guide.path)).collect(),
            tags: site
                .api
                .tags
                .iter()
                .map(|tag| NavTag {
                    link: Link::new(&tag.name, format!("index.html#{}", tag_anchor(&tag.name))),
                    operations: operations_of(site, &tag.name),
                })
                .collect(),
            views: site.api.schemas.values().filter(|s| s.view).map(|s| site.schema_link(&s.name)).collect(),
        };
        Ok(Self { environment, frame: Value::from(Serde(&frame)), source: &site.api.source })
    }

    /// Renders one page into the files. `page` has a member `path`, and the members its template reads.
    pub(super) fn page<P: Serialize>(
        &self,
        files: &mut Files,
        template: &str,
        page: &P,
    ) -> Result<(), Problems> {
        let page = Value::from(Serde(page));
        let path =
            page.get_attr("path").ok().and_then(|path| path.as_str().map(str::to_owned)).unwrap_or_default();
        let mut environment = self.environment.clone();
        environment.add_global("here", path.clone());
        environment.add_global("twin", super::publish::twin_of(&path));
        let rendered = environment
            .get_template(template)
            .and_then(|template| template.render(context! { page, frame => self.frame.clone() }))
            .map_err(|error| problem(self.source, &path, &error))?;
        files.insert(path, rendered);
        Ok(())
    }
}

/// Path of the page that is being rendered.
fn here(state: &State<'_, '_>) -> String {
    state.lookup("here").and_then(|path| path.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Writes a value into HTML. Unlike the engine's own way it leaves `/` alone, so that links stay readable.
fn write_escaped(out: &mut Output<'_>, _state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_none() {
        return Ok(());
    }
    let text = value.to_string();
    if value.is_safe() {
        return out.write_str(&text).map_err(Error::from);
    }
    let mut rest = text.as_str();
    while let Some(index) = rest.find(['&', '<', '>', '"', '\'']) {
        out.write_str(&rest[..index])?;
        out.write_str(match rest.as_bytes()[index] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[index + 1..];
    }
    out.write_str(rest).map_err(Error::from)
}

fn problem(source: &str, page: &str, error: &Error) -> Problems {
    let mut message = format!("the page {page} cannot be rendered: {error}");
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        message = format!("{message}: {inner}");
        cause = inner.source();
    }
    Problem::error("docs-page", source, Position::default(), message)
        .because("a template of the generator does not fit the page")
        .help("this is a mistake of the generator; report it with the document")
        .into()
}

/// A JSON value as a file.
pub(super) fn json(value: &serde_json::Value) -> String {
    let mut text = super::snippet::pretty(value);
    text.push('\n');
    text
}
