//! Guides: pages that a person writes, in Markdown.

use serde::Serialize;

/// A guide as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Name of its file, such as `errors.md`. Other guides link to it by that.
    pub file: String,
    /// Its text, beginning with a heading that is its title.
    pub text: String,
}

/// A guide as a page.
#[derive(Debug, Serialize)]
pub(super) struct GuidePage {
    pub path: String,
    pub title: String,
    #[serde(skip)]
    pub file: String,
    #[serde(skip)]
    pub headings: Vec<String>,
    /// Its first sentence.
    #[serde(skip)]
    pub about: String,
    pub text: String,
}

impl GuidePage {
    pub(super) fn new(guide: &Guide) -> Self {
        let name = guide.file.strip_suffix(".md").unwrap_or(&guide.file);
        // A number in front is for the order alone.
        let name = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
        let mut headings = headings(&guide.text);
        let title = if headings.is_empty() { name.to_owned() } else { headings.remove(0) };
        Self {
            path: format!("guides/{}.html", super::link::slug(name)),
            title,
            file: guide.file.clone(),
            headings,
            about: super::text::summary(guide.text.split_once('\n').map_or("", |(_, rest)| rest)),
            text: guide.text.clone(),
        }
    }
}

/// Headings of a text, in order; what stands in code is none.
fn headings(text: &str) -> Vec<String> {
    let mut headings = Vec::new();
    let mut code = false;
    for line in text.lines() {
        code ^= line.starts_with("```");
        let heading = line.trim_start_matches('#');
        if !code && heading.len() < line.len() && heading.starts_with(' ') {
            headings.push(heading.trim().to_owned());
        }
    }
    headings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guide_has_its_title_and_headings() {
        let text = "# Errors\n\nText\n\n## One\n\n```\n# no heading\n```\n\n## Two\n";
        let page = GuidePage::new(&Guide { file: "errors.md".to_owned(), text: text.to_owned() });
        assert_eq!((page.path.as_str(), page.title.as_str()), ("guides/errors.html", "Errors"));
        assert_eq!(page.headings, ["One", "Two"]);
    }
}
