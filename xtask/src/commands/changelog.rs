//! `CHANGELOG.md`: sections by version, the newest first, with what is unreleased on top.

use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::workspace::Workspace;

/// Path of the changelog, relative to the root.
pub const CHANGELOG: &str = "CHANGELOG.md";

const UNRELEASED: &str = "## Unreleased";

/// The text of the changelog.
#[derive(Debug, Clone)]
pub struct Changelog(String);

impl Changelog {
    /// The changelog of a workspace.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let path = workspace.root().join(CHANGELOG);
        fs::read_to_string(path).map(Self).with_context(|| format!("cannot read {CHANGELOG}"))
    }

    /// Whether a version has a section.
    pub fn has(&self, version: &str) -> bool {
        self.0
            .lines()
            .any(|line| line.strip_prefix("## ").is_some_and(|rest| rest.split(' ').next() == Some(version)))
    }

    /// The sections in their order: title and text, without those that say nothing.
    pub fn sections(&self) -> Vec<(String, String)> {
        let sections = self.0.split("\n## ").skip(1).filter_map(|section| {
            let (title, text) = section.split_once('\n')?;
            Some((title.trim().to_owned(), text.trim().to_owned()))
        });
        sections.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// What stands under "Unreleased", without empty lines around it.
    pub fn unreleased(&self) -> Option<&str> {
        let from = self.0.find(UNRELEASED)? + UNRELEASED.len();
        let rest = &self.0[from..];
        Some(rest.find("\n## ").map_or(rest, |end| &rest[..end]).trim())
    }

    /// The text with the unreleased section as that of a version, what the document's difference says below it,
    /// and an empty unreleased section on top.
    pub fn released(&self, version: &str, date: &str, difference: &str) -> Result<String> {
        ensure!(!self.has(version), "{CHANGELOG} has a section of {version} already");
        let words = self.unreleased().with_context(|| format!("{CHANGELOG} has no line `{UNRELEASED}`"))?;
        ensure!(
            !words.is_empty(),
            "{CHANGELOG} says nothing under `{UNRELEASED}`: write what users should know"
        );
        let mut section = format!("{UNRELEASED}\n\n## {version} ({date})\n\n{words}\n");
        if !difference.is_empty() {
            section.push_str("\nChanges of the document:\n\n");
            section.push_str(difference.trim_end());
            section.push('\n');
        }
        let from = self.0.find(UNRELEASED).unwrap_or_default();
        let rest = &self.0[from..];
        let end = rest[UNRELEASED.len()..].find("\n## ").map_or(rest.len(), |at| UNRELEASED.len() + at);
        Ok(format!("{}{section}{}", &self.0[..from], &rest[end..]))
    }
}

#[cfg(test)]
mod tests {
    use super::Changelog;

    const TEXT: &str =
        "# Changelog\n\nWords.\n\n## Unreleased\n\n- One.\n- Two.\n\n## 0.1.0 (2026-01-02)\n\n- Zero.\n";

    #[test]
    fn a_release_moves_what_was_unreleased() {
        let changelog = Changelog(TEXT.to_owned());
        assert!(changelog.has("0.1.0") && !changelog.has("0.1") && !changelog.has("0.2.0"));
        assert_eq!(changelog.unreleased(), Some("- One.\n- Two."));
        let text = changelog.released("0.2.0", "2026-02-03", "### Breaking\n\n- It.\n").unwrap();
        assert_eq!(
            text,
            "# Changelog\n\nWords.\n\n## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n- One.\n- Two.\n\nChanges of the document:\n\n### Breaking\n\n- It.\n\n## 0.1.0 (2026-01-02)\n\n- Zero.\n"
        );
        let titles: Vec<String> =
            Changelog(text.clone()).sections().into_iter().map(|(title, _)| title).collect();
        assert_eq!(titles, ["0.2.0 (2026-02-03)", "0.1.0 (2026-01-02)"]);
        let next = Changelog(text);
        assert!(next.has("0.2.0"));
        assert!(next.released("0.3.0", "2026-02-04", "").unwrap_err().to_string().contains("says nothing"));
        assert!(changelog.released("0.1.0", "2026-02-04", "").unwrap_err().to_string().contains("already"));
    }

    #[test]
    fn the_first_release_has_nothing_below() {
        let text =
            Changelog("# C\n\n## Unreleased\n\n- One.\n".to_owned()).released("0.1.0", "d", "").unwrap();
        assert_eq!(text, "# C\n\n## Unreleased\n\n## 0.1.0 (d)\n\n- One.\n");
    }
}
