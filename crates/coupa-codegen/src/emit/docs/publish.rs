//! What stands beside the pages for other readers than people: Markdown twins, `llms.txt`, hashes.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::check::is_kind;
use super::sitemap::Site;
use super::{text, twin};
use crate::files::Files;

/// Adds the twin of each page.
pub(super) fn twins(files: &mut Files) {
    let twins: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| is_kind(path, "html"))
        .filter_map(|(path, page)| Some((twin_of(path), twin::markdown(std::str::from_utf8(page).ok()?))))
        .collect();
    for (path, text) in twins {
        files.insert(path, text);
    }
}

/// Path of the twin of a page.
pub(super) fn twin_of(page: &str) -> String {
    page.strip_suffix(".html").map_or_else(|| page.to_owned(), |name| format!("{name}.md"))
}

/// `llms.txt`: the pages by kind, each with a line that says what it holds.
pub(super) fn llms(site: &Site<'_>) -> String {
    let mut out = format!("# {}\n\n> {}\n", site.api.title, text::summary(&site.api.description));
    let mut section = |title: &str, links: Vec<(String, String, String)>| {
        if links.is_empty() {
            return;
        }
        // Writing to a string cannot fail.
        let _ = write!(out, "\n## {title}\n\n");
        for (name, to, about) in links {
            let about = if about.is_empty() { String::new() } else { format!(": {about}") };
            let _ = writeln!(out, "- [{name}]({}){about}", twin_of(&to));
        }
    };
    let mut guides = vec![(
        "Start".to_owned(),
        "start.html".to_owned(),
        "servers, credentials and a first request".to_owned(),
    )];
    guides.extend(
        site.guides.iter().map(|guide| (guide.title.clone(), guide.path.clone(), guide.about.clone())),
    );
    section("Guides", guides);
    let operations = site.api.operations.iter().map(|operation| {
        let about = format!("{} {}. {}", operation.method, operation.path, operation.summary);
        (operation.id.clone(), site.operation(&operation.id), about)
    });
    section("Operations", operations.collect());
    let schemas = site.api.schemas.values().filter(|schema| schema.view).filter_map(|schema| {
        Some((schema.name.clone(), site.schema(&schema.name)?, text::summary(&schema.description)))
    });
    section("Schemas of bodies", schemas.collect());
    let more = [
        ("All schemas", "schemas.html", "parts of bodies too"),
        ("Elements", "elements.html", "every element beside the row of the table it comes from"),
        ("Assumed readings", "assumptions.html", "what nobody states, and how it is read here"),
        ("Departures", "departures.html", "where this document differs from its sources"),
        ("OpenAPI document", "openapi.json", "all of it in one file"),
    ];
    let names = super::names::page(site)
        .map(|_| ("Printed names", "names.html", "from the names of a printed page to those on the wire"));
    let changes = site.has_changes.then_some(("Changes", "changes.html", "what changed between versions"));
    section(
        "Reference",
        more.iter()
            .chain(&names)
            .chain(&changes)
            .map(|(a, b, c)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned()))
            .collect(),
    );
    out
}

/// `index.json`: size and hash of each file, so that a publisher sends only what changed.
pub(super) fn index(files: &Files) -> String {
    let entries: Map<String, Value> = files
        .iter()
        .map(|(path, contents)| {
            let hash: String = Sha256::digest(contents).iter().fold(String::new(), |mut text, byte| {
                let _ = write!(text, "{byte:02x}");
                text
            });
            (path.to_owned(), json!({ "bytes": contents.len(), "sha256": hash }))
        })
        .collect();
    super::render::json(&json!({ "files": entries }))
}
