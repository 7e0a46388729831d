//! Target `docs`: the published site, and the Markdown pages that are checked in.
//!
//! Each page is first a plain structure (`operation`, `schema`, `pages`), in which links are paths inside
//! the site and texts are Markdown. Templates turn it into HTML and know nothing of the model, so another
//! rendering of the same pages needs new templates and no new thought.

mod attempt;
mod catalogue;
mod changes;
mod check;
mod constraint;
mod guide;
mod link;
mod markdown;
mod names;
mod notes;
mod operation;
mod pages;
mod part;
mod pointer;
mod publish;
mod render;
mod schema;
mod search;
mod sitemap;
mod snippet;
mod text;
mod twin;
mod type_words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::{evidence::Evidence, files::Files, layout::Layout, model::Api, problem::Problems};

pub use changes::Changes;
pub use check::{BrokenLink, broken_links};
pub use guide::Guide;
pub(crate) use operation::status_code;

/// What the caller chooses about the site.
#[derive(Debug, Clone, Default)]
pub struct SiteOptions {
    /// Where the site will be published, such as `https://docs.example.com/api/`. The `$id` of each schema
    /// then names its address there; without it, schemas keep the base that the document gives.
    pub base_url: Option<String>,
    /// Guides in the order in which they are listed.
    pub guides: Vec<Guide>,
    /// Names of the crates: with them, calls are shown with the command and in Rust too.
    pub layout: Option<Layout>,
    /// What each call printed, by the id of its operation and its way: `animal_index.curl`.
    pub answers: BTreeMap<String, String>,
    /// Changes of the document, the newest first.
    pub changes: Vec<Changes>,
}

/// The site, by path relative to its root.
///
/// `schemas` holds the text of each published JSON Schema by schema name.
///
/// # Errors
///
/// A page that a template cannot render: a mistake of this module, told with the page it concerns.
pub fn site(
    api: &Api,
    evidence: &Evidence,
    schemas: &BTreeMap<String, String>,
    options: &SiteOptions,
) -> Result<Files, Problems> {
    let site = sitemap::Site::new(api, evidence, schemas, options);
    let mut files = Files::new();
    let renderer = render::Renderer::new(&site)?;
    renderer.page(&mut files, "index.html", &pages::index(&site))?;
    renderer.page(&mut files, "start.html", &pages::start(&site))?;
    renderer.page(&mut files, "schemas.html", &pages::schemas(&site))?;
    renderer.page(&mut files, "elements.html", &pages::elements(&site))?;
    renderer.page(&mut files, "assumptions.html", &notes::assumptions(&site))?;
    renderer.page(&mut files, "departures.html", &notes::departures(&site))?;
    if let Some(page) = names::page(&site) {
        renderer.page(&mut files, "names.html", &page)?;
    }
    if site.has_changes {
        renderer.page(&mut files, "changes.html", &changes::page(&options.changes))?;
    }
    for operation in &api.operations {
        renderer.page(&mut files, "operation.html", &operation::page(&site, operation))?;
    }
    for schema in api.schemas.values() {
        renderer.page(&mut files, "schema.html", &schema::page(&site, schema))?;
    }
    for part in part::pages(&site) {
        renderer.page(&mut files, "part.html", &part)?;
    }
    for guide in &site.guides {
        renderer.page(&mut files, "guide.html", guide)?;
    }
    for (name, text) in schemas {
        if let Some(path) = site.schema_file(name) {
            files.insert(path, site.published(text));
        }
    }
    files.insert("openapi.json", site.published(&render::json(&api.document)));
    files.insert("style.css", include_str!("templates/style.css"));
    files.insert("theme.js", include_str!("templates/theme.js"));
    files.insert("search.js", include_str!("templates/search.js"));
    files.insert("try.js", include_str!("templates/try.js"));
    // A sandbox that serves the site answers here with its own, which says how to call it.
    files.insert("here.js", include_str!("templates/here.js"));
    if let Some(catalogue) = catalogue::catalogue(&site) {
        files.insert("catalog.json", catalogue);
    }
    files.insert("search-index.js", search::index(&site));
    publish::twins(&mut files);
    files.insert("llms.txt", publish::llms(&site));
    let index = publish::index(&files);
    files.insert("index.json", index);
    Ok(files)
}

/// The calls in Rust that the pages show, as a module of an example of the client.
pub fn calls(api: &Api, layout: &Layout) -> Files {
    let mut files = Files::new();
    let folder = format!("{}/examples/generated", layout.crate_dir("client"));
    files.own(folder.clone());
    files.insert(format!("{folder}/operations.rs"), snippet::program(api, layout));
    files
}

/// The XML of a value of a named schema, as the pages show it; `None` where it has none.
pub fn xml_sample(api: &Api, schema: &str, value: &serde_json::Value) -> Option<String> {
    super::types::xml::sample::sample(api, &crate::model::Type::Named(schema.to_owned()), value)
}

/// What is checked in under `docs/generated/`: pages, and the calls that a shell makes of those that the site shows.
pub fn markdown(api: &Api, evidence: &Evidence, layout: &Layout) -> Files {
    let no_schemas = BTreeMap::new();
    let options = SiteOptions::default();
    let site = sitemap::Site::new(api, evidence, &no_schemas, &options);
    let mut files = Files::new();
    files.own("docs/generated");
    files.insert("docs/generated/assumptions.md", markdown::assumptions(&site, layout));
    files.insert("docs/generated/departures.md", markdown::departures(&site, layout));
    files.insert("docs/generated/calls.json", render::json(&snippet::commands(api, layout)));
    files
}
