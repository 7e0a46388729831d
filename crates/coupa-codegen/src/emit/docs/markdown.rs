//! The pages that are checked in: assumed readings and departures, as Markdown.

use std::fmt::Write as _;

use super::constraint::code;
use super::notes::{grouped_assumptions, grouped_departures};
use super::sitemap::Site;
use crate::layout::Layout;

/// Every assumed reading. Lines of the document are left out on purpose: they would change with each edit.
pub(super) fn assumptions(site: &Site<'_>, layout: &Layout) -> String {
    let source = &site.api.source;
    let mut page = format!(
        "<!-- Written by `{}` from {source}. Do not edit. -->\n\n# Assumed readings\n\n\
         Where nobody says how the API behaves, {} says `x-assumed` and the reason. \
         When a fact turns up, the fact wins.\n",
        layout.command,
        code(source),
    );
    let groups = grouped_assumptions(site);
    if groups.is_empty() {
        page.push_str("\nThere are none.\n");
    }
    for group in groups {
        let _ = write!(page, "\n## {}\n\n", group.title);
        for note in group.notes {
            let _ = writeln!(page, "- **{}**: {}", escape(&note.place.text), one_line(&note.reason));
        }
    }
    page
}

/// Every departure.
pub(super) fn departures(site: &Site<'_>, layout: &Layout) -> String {
    let (source, file) = (&site.api.source, &site.evidence.departures_file);
    let from = if file.is_empty() { source.clone() } else { format!("{source} and {file}") };
    let mut page = format!(
        "<!-- Written by `{}` from {from}. Do not edit. -->\n\n# Departures\n\n\
         Where {} differs from what was printed: in an element table, an example or a page.\n",
        layout.command,
        code(source),
    );
    let groups = grouped_departures(site);
    if groups.is_empty() {
        page.push_str("\nThere are none.\n");
    }
    for group in groups {
        let _ = write!(
            page,
            "\n## {}\n\n| Where | What | Theirs | Ours | Why | Source |\n|---|---|---|---|---|---|\n",
            escape(&group.title)
        );
        for note in group.notes {
            let cells = [&note.place.text, &note.aspect, &note.theirs, &note.ours, &note.why, &note.source];
            let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
            let _ = writeln!(page, "| {} |", cells.join(" | "));
        }
    }
    page
}

/// Text of one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text of a table cell.
fn cell(text: &str) -> String {
    one_line(text).replace('|', "\\|")
}

/// A name that is no Markdown.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '[' | ']' | '<' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
