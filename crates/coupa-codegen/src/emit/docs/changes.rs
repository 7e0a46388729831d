//! The page of changes of the document.

use serde::Serialize;

/// What changed from one document to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// The two versions in words.
    pub title: String,
    /// The changes, Markdown with headings of the third level.
    pub text: String,
}

/// The page of changes.
#[derive(Serialize)]
pub(super) struct ChangesPage {
    path: &'static str,
    title: &'static str,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    anchor: String,
    title: String,
    text: String,
}

/// The page of changes.
pub(super) fn page(changes: &[Changes]) -> ChangesPage {
    let mut names = super::link::FileNames::default();
    let entries = changes.iter().map(|entry| Entry {
        anchor: names.name(&super::text::anchor(&entry.title)),
        title: entry.title.clone(),
        text: entry.text.clone(),
    });
    ChangesPage { path: "changes.html", title: "Changes", entries: entries.collect() }
}
