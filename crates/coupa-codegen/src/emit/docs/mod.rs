//! Target `docs`: the published site, and the Markdown pages that are checked in.
//!
//! Each page is first a plain structure (`operation`, `schema`, `pages`), in which links are paths inside
//! the site and texts are Markdown. Templates turn it into HTML and know nothing of the model, so another
//! rendering of the same pages needs new templates and no new thought.

mod check;
mod constraint;
mod guide;
mod link;
mod markdown;
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
    files.insert("search.js", include_str!("templates/search.js"));
    files.insert("search-index.js", search::index(&site));
    publish::twins(&mut files);
    files.insert("llms.txt", publish::llms(&site));
    let index = publish::index(&files);
    files.insert("index.json", index);
    Ok(files)
}

/// The pages that are checked in under `docs/generated/`.
pub fn markdown(api: &Api, evidence: &Evidence, layout: &Layout) -> Files {
    let no_schemas = BTreeMap::new();
    let options = SiteOptions::default();
    let site = sitemap::Site::new(api, evidence, &no_schemas, &options);
    let mut files = Files::new();
    files.own("docs/generated");
    files.insert("docs/generated/assumptions.md", markdown::assumptions(&site, layout));
    files.insert("docs/generated/departures.md", markdown::departures(&site, layout));
    files
}
