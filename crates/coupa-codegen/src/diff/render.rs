//! A comparison as text for a terminal, as JSON for programs, as Markdown for a changelog.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Change, Reach, Verdict};
use super::{Comparison, Fit, words};

impl Change {
    /// Who is concerned and how, in words; empty for words alone.
    fn for_whom(&self) -> String {
        if self.verdict == Verdict::Note {
            return String::new();
        }
        let parts: Vec<String> = self
            .concerns
            .iter()
            .map(|concern| format!("{} for {}", concern.verdict, concern.who.words()))
            .collect();
        parts.join(", ")
    }

    /// The operations that it reaches; a long list is cut only in its places, never in its operations.
    fn reach(&self) -> String {
        let one = |reach: &Reach| match reach.places.len() {
            0 => reach.operation.clone(),
            _ => format!("{} ({})", reach.operation, reach.places.join(", ")),
        };
        self.reaches.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}

impl Comparison {
    /// For people: a sentence a change, with places, whom it concerns and what to do.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for change in &self.changes {
            // Writing into a string does not fail.
            let _ = writeln!(out, "{}[{}]: {}", change.verdict, change.rule, change.sentence);
            let _ = writeln!(out, "  was  {}", change.old);
            let _ = writeln!(out, "  is   {}", change.new);
            for (name, text) in
                [("for", change.for_whom()), ("in", change.reach()), ("do", change.advice.clone())]
            {
                if !text.is_empty() {
                    let _ = writeln!(out, "  {name:<4} {text}");
                }
            }
            out.push('\n');
        }
        out + &self.summary() + "\n"
    }

    /// One line: how many changes of each verdict, and the version that they ask for.
    pub fn summary(&self) -> String {
        if self.changes.is_empty() {
            return "no change".to_owned();
        }
        let counts: Vec<String> = Verdict::ALL
            .iter()
            .map(|verdict| (self.count(*verdict), verdict))
            .filter(|(count, _)| *count > 0)
            .map(|(count, verdict)| format!("{count} {verdict}"))
            .collect();
        let asks = match self.fit() {
            Fit::Unreadable(text) => {
                format!("version bump: {} (`{text}` is no version like 1.2.3)", self.bump())
            }
            Fit::Fits => {
                format!("version bump: {} ({} → {} fits)", self.bump(), self.old.version, self.new.version)
            }
            Fit::TooLow(least) => {
                format!(
                    "version bump: {} ({} → {}, asks for {least})",
                    self.bump(),
                    self.old.version,
                    self.new.version
                )
            }
        };
        let many = self.changes.len();
        format!("{many} change{}: {}; {asks}", words::plural(&self.changes), counts.join(", "))
    }

    /// For programs.
    pub fn to_json(&self) -> Value {
        let changes = serde_json::to_value(&self.changes).unwrap_or_default();
        let mut counts = serde_json::Map::new();
        for verdict in Verdict::ALL {
            counts.insert(verdict.name().to_owned(), json!(self.count(verdict)));
        }
        json!({
            "old": self.old,
            "new": self.new,
            "breaking": self.is_breaking(),
            "bump": self.bump(),
            "least_version": self.least_version().map(|version| version.to_string()),
            "fits": self.fit() == Fit::Fits,
            "counts": counts,
            "changes": changes,
        })
    }

    /// For a changelog: a list a verdict. Notes are counted, not listed.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        for (verdict, title) in [
            (Verdict::Breaking, "Breaking"),
            (Verdict::Warning, "Look at"),
            (Verdict::Safe, "Added and eased"),
        ] {
            let changes: Vec<&Change> =
                self.changes.iter().filter(|change| change.verdict == verdict).collect();
            if changes.is_empty() {
                continue;
            }
            let _ = writeln!(out, "### {title}\n");
            for change in changes {
                let _ = write!(out, "- {}.", escaped(&change.sentence));
                let operations: Vec<String> =
                    change.reaches.iter().map(|reach| format!("`{}`", reach.operation)).collect();
                if !operations.is_empty() {
                    let _ = write!(out, " Reaches {}.", words::row(&operations));
                }
                if verdict != Verdict::Safe {
                    let _ = write!(out, " {}.", capital(&change.for_whom()));
                }
                if !change.advice.is_empty() && verdict == Verdict::Breaking {
                    let _ = write!(out, " To avoid it: {}.", change.advice);
                }
                let _ = writeln!(out, " (`{}` → `{}`)", change.old, change.new);
            }
            out.push('\n');
        }
        let notes = self.count(Verdict::Note);
        if notes > 0 {
            let _ =
                writeln!(out, "{notes} {} in words only.\n", if notes == 1 { "change" } else { "changes" });
        }
        out + &self.summary() + "\n"
    }

    /// What is said beside generated files: a sentence a change, the verdict in front where it is more than safe.
    pub fn sentences(&self) -> Vec<String> {
        self.changes
            .iter()
            .filter(|change| change.verdict != Verdict::Note)
            .map(|change| match change.verdict {
                Verdict::Safe | Verdict::Note => change.sentence.clone(),
                grave => format!("{grave}: {}", change.sentence),
            })
            .collect()
    }
}

/// Text that Markdown must not read as its own signs.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '*' | '_' | '<' | '>' | '[' | ']' | '`' | '\\' | '|') {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}
