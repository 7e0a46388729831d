//! The pages that are checked in: assumed readings and departures, as Markdown.

use std::fmt::Write as _;

use super::constraint::code;
use super::notes::{AssumptionNote, grouped_assumptions, grouped_departures};
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
    page.push_str(&count(site.api.assumptions.len(), "reading", "readings"));
    for group in groups {
        let _ = write!(page, "\n## {}\n\n", group.title);
        for (places, reason) in by_reason(&group.notes) {
            let _ = writeln!(page, "- **{}**: {reason}", places.join("**, **"));
        }
    }
    page
}

/// Places by reason: what is said of several of them is said once, where the first stands.
fn by_reason(notes: &[AssumptionNote]) -> Vec<(Vec<String>, String)> {
    let mut reasons: Vec<(Vec<String>, String)> = Vec::new();
    for note in notes {
        let (place, reason) = (escape(&note.place.text), one_line(&note.reason));
        match reasons.iter_mut().find(|(_, known)| *known == reason) {
            Some((places, _)) => places.push(place),
            None => reasons.push((vec![place], reason)),
        }
    }
    reasons
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
    page.push_str(&count(site.evidence.departures.len(), "departure", "departures"));
    for group in groups {
        let _ = write!(page, "\n## {}\n\n", escape(&group.title));
        for note in group.notes {
            let aspect = if note.aspect.is_empty() { String::new() } else { format!(", {}", note.aspect) };
            let _ = writeln!(page, "- **{}**{aspect}", escape(&note.place.text));
            let theirs = Some(one_line(&note.theirs)).filter(|theirs| !theirs.is_empty());
            let theirs = theirs.unwrap_or_else(|| "nothing".to_owned());
            let _ = writeln!(page, "  - Theirs ({}): {theirs}", one_line(&note.source));
            let _ = writeln!(page, "  - Ours: {}", one_line(&note.ours));
            let _ = writeln!(page, "  - Why: {}", one_line(&note.why));
        }
    }
    page
}

/// How many there are, in a sentence.
fn count(number: usize, one: &str, several: &str) -> String {
    match number {
        0 => "\nThere are none.\n".to_owned(),
        1 => format!("\nThere is 1 {one}.\n"),
        number => format!("\nThere are {number} {several}.\n"),
    }
}

/// Text of one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
