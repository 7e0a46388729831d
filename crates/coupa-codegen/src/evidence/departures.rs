//! The departures: where the document differs from what the vendor printed, and why.

use serde::Deserialize;
use toml::Spanned;

use crate::problem::{Problem, Problems};
use crate::tree::{Position, Source};

/// One place where the document differs from a table, an example or a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// Line of the file, from 1.
    pub line: usize,
    /// An element key such as `worker/first-name`, or a JSON Pointer into the document.
    pub pointer: String,
    /// What it is about: one of the aspects that are compared (see [`crate::elements_check::Aspect`]),
    /// or any other word. Empty where the entry names none.
    pub aspect: String,
    /// What the vendor printed.
    pub theirs: String,
    /// What the document says.
    pub ours: String,
    /// Why.
    pub why: String,
    /// Where the vendor's words stand, or what ours rest on.
    pub source: String,
}

impl Departure {
    /// Whether the entry is about an element, and not about another place of the document.
    pub fn is_element(&self) -> bool {
        !self.pointer.starts_with('/')
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    departure: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    pointer: String,
    #[serde(default)]
    aspect: String,
    theirs: String,
    ours: String,
    why: String,
    source: String,
}

/// Reads the file of departures.
pub(super) fn parse(source: &Source) -> Result<Vec<Departure>, Problems> {
    let file: File = toml::from_str(&source.text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        Problem::error(
            "departures",
            &source.path,
            position(&source.text, start),
            error.message().trim().to_owned(),
        )
        .help(
            "an entry is `[[departure]]` with pointer, aspect (of an element), theirs, ours, why and source",
        )
    })?;
    let mut problems = Problems::new();
    let mut departures: Vec<Departure> = Vec::new();
    for entry in file.departure {
        let position = position(&source.text, entry.span().start);
        let Entry { pointer, aspect, theirs, ours, why, source: from } = entry.into_inner();
        for (name, text) in [("pointer", &pointer), ("ours", &ours), ("why", &why), ("source", &from)] {
            if text.trim().is_empty() {
                problems.push(
                    Problem::error("departures", &source.path, position, format!("`{name}` is empty"))
                        .because("a reader must be able to follow each departure to its reason"),
                );
            }
        }
        let departure = Departure { line: position.line, pointer, aspect, theirs, ours, why, source: from };
        let twin = departures.iter().find(|d| d.pointer == departure.pointer && d.aspect == departure.aspect);
        if let (Some(first), false) = (twin, departure.aspect.is_empty()) {
            let message = format!(
                "`{}` has an entry for `{}` already, on line {}",
                departure.pointer, departure.aspect, first.line
            );
            problems.push(Problem::error("departures", &source.path, position, message).help("join the two"));
        } else {
            departures.push(departure);
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(departures) }
}

/// The place of a byte offset.
fn position(text: &str, offset: usize) -> Position {
    let before = text.get(..offset).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |index| index + 1);
    Position {
        file: 0,
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        start: offset,
        end: offset,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        parse(&Source::new("departures.toml", text)).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_entry_keeps_its_line_and_its_words() {
        let text = "# About.\n\n[[departure]]\npointer = \"person/id\"\naspect = \"type\"\ntheirs = \"integer\"\n\
                    ours = \"string\"\nwhy = \"above 2^53\"\nsource = \"examples\"\n\n[[departure]]\n\
                    pointer = \"/paths/~1people\"\ntheirs = \"\"\nours = \"201\"\nwhy = \"so\"\nsource = \"page\"\n";
        let departures = parse(&Source::new("departures.toml", text)).unwrap();
        assert_eq!(departures.len(), 2);
        assert_eq!((departures[0].line, departures[0].aspect.as_str()), (3, "type"));
        assert!(departures[0].is_element() && !departures[1].is_element());
        assert_eq!((departures[1].line, departures[1].aspect.as_str()), (11, ""));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_line() {
        assert_eq!(messages("[[departure]]\npointer = 1\n").len(), 1);
        assert!(
            messages("\n[[departure]]\nponter = \"a\"\n")[0]
                .starts_with("departures.toml:3:1: error[departures]: unknown field")
        );
        let entry = "[[departure]]\npointer = \"a/b\"\naspect = \"in\"\ntheirs = \"no\"\nours = \"yes\"\nwhy = \"w\"\nsource = \"s\"\n";
        assert_eq!(
            messages(&format!("{entry}{entry}")),
            ["departures.toml:8:1: error[departures]: `a/b` has an entry for `in` already, on line 1"]
        );
        assert_eq!(
            messages(&entry.replace("\"w\"", "\" \"")),
            ["departures.toml:1:1: error[departures]: `why` is empty"]
        );
    }
}
