//! Every link of a site leads somewhere, and no page asks another host for anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::files::Files;

/// A link that leads nowhere, or a request to another host.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BrokenLink {
    /// Page that has it.
    pub page: String,
    /// The link as written.
    pub link: String,
    /// What is wrong with it.
    pub cause: &'static str,
}

impl fmt::Display for BrokenLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.page, self.link, self.cause)
    }
}

/// Every link of the HTML pages that does not hold.
pub fn broken_links(files: &Files) -> Vec<BrokenLink> {
    let pages: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(path, _)| is_kind(path, "html"))
        .filter_map(|(path, contents)| Some((path, std::str::from_utf8(contents).ok()?)))
        .collect();
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(path, html)| (*path, attributes(html, "id").collect())).collect();
    let mut broken = Vec::new();
    for (page, html) in &pages {
        let mut report = |link: &str, cause: &'static str| {
            broken.push(BrokenLink { page: (*page).to_owned(), link: link.to_owned(), cause });
        };
        let mut seen = BTreeSet::new();
        for id in attributes(html, "id") {
            if !seen.insert(id.clone()) {
                report(&format!("#{id}"), "two places of the page have this name");
            }
        }
        for link in attributes(html, "src") {
            if is_outside(&link) {
                report(&link, "is fetched from another host");
            } else if files.get(&resolved(page, &link)).is_none() {
                report(&link, "is no file of the site");
            }
        }
        for tag in
            html.split('<').filter(|tag| tag.starts_with("link ") && tag.contains("rel=\"stylesheet\""))
        {
            for link in attributes(&format!("<{tag}"), "href").filter(|link| is_outside(link)) {
                report(&link, "is fetched from another host");
            }
        }
        for link in attributes(html, "href").filter(|link| !is_outside(link)) {
            let (path, fragment) = link.split_once('#').map_or((link.as_str(), None), |(a, b)| (a, Some(b)));
            let target = if path.is_empty() { (*page).to_owned() } else { resolved(page, path) };
            if files.get(&target).is_none() {
                report(&link, "is no file of the site");
            } else if fragment
                .is_some_and(|id| !anchors.get(target.as_str()).is_some_and(|ids| ids.contains(id)))
            {
                report(&link, "has no such place on its page");
            }
        }
    }
    for (path, contents) in files.iter().filter(|(path, _)| is_kind(path, "css")) {
        let text = String::from_utf8_lossy(contents);
        for word in ["url(", "@import"] {
            if text.contains(word) {
                broken.push(BrokenLink {
                    page: path.to_owned(),
                    link: word.to_owned(),
                    cause: "may fetch something else",
                });
            }
        }
    }
    // The index is words of the document, read as strings only.
    let scripts = files.iter().filter(|(path, _)| is_kind(path, "js") && *path != "search-index.js");
    for (path, contents) in scripts {
        let text = String::from_utf8_lossy(contents);
        for word in REACHES_OUT.into_iter().filter(|word| text.contains(word) && !is_known(path, &text, word))
        {
            broken.push(BrokenLink {
                page: path.to_owned(),
                link: word.to_owned(),
                cause: "may fetch something else",
            });
        }
    }
    for (page, contents) in files.iter().filter(|(path, _)| is_kind(path, "md") || *path == "llms.txt") {
        let text = String::from_utf8_lossy(contents);
        for link in markdown_links(&text).filter(|link| !is_outside(link)) {
            if files.get(&resolved(page, link)).is_none() {
                broken.push(BrokenLink {
                    page: page.to_owned(),
                    link: link.to_owned(),
                    cause: "is no file of the site",
                });
            }
        }
    }
    broken.sort();
    broken.dedup();
    broken
}

/// Whether a path ends as files of this kind do.
pub(super) fn is_kind(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

/// Words in a script that reach beyond the site, or make code of text.
const REACHES_OUT: [&str; 6] = ["http:", "https:", "fetch(", "XMLHttpRequest", "innerHTML", "eval("];

/// Whether a script may do this: trying out asks the server of the page, and looks that it is that one.
fn is_known(path: &str, text: &str, word: &str) -> bool {
    path == "try.js" && word == "fetch(" && text.contains("to.origin !== location.origin")
}

/// Values of an attribute, over all tags of a page. Text between tags never counts: `<` is escaped there.
fn attributes<'h>(html: &'h str, name: &'h str) -> impl Iterator<Item = String> + 'h {
    html.split('<').skip(1).flat_map(move |rest| {
        let tag = rest.split('>').next().unwrap_or_default();
        let marker = format!(" {name}=\"");
        let found = tag.match_indices(&marker).map(|(index, _)| index + marker.len());
        let values: Vec<String> =
            found.map(|start| unescape(tag[start..].split('"').next().unwrap_or_default())).collect();
        values
    })
}

/// Targets of the links of a Markdown file that lead to pages and files.
fn markdown_links(text: &str) -> impl Iterator<Item = &str> {
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    links.filter(|link| [".md", ".json", ".html"].iter().any(|ending| link.ends_with(ending)))
}

pub(super) fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

fn is_outside(link: &str) -> bool {
    link.starts_with("//")
        || link.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#', '?']))
}

/// The path that a relative link leads to.
fn resolved(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_be_broken_is_found() {
        let mut files = Files::new();
        files.insert(
            "a/index.html",
            "<p id=\"one\"><p id=\"one\"><a href=\"#one\">x</a><a href=\"#two\">x</a><a href=\"../b.html\">x</a>\
             <a href=\"../b.html#here\">x</a><a href=\"../b.html#there\">x</a><a href=\"c.html\">x</a>\
             <a href=\"https://example.com/\">x</a><img src=\"https://example.com/i.png\"><img src=\"i.png\">\
             <code>&lt;a href=\"nothing.html\"></code><link rel=\"stylesheet\" href=\"//example.com/s.css\">",
        );
        files.insert("s.css", "body { background: url(x) }");
        files.insert("a/index.md", "[b](../b.html) [c](../c.md) [d](https://example.com/d.md)");
        files.insert("x.js", "fetch('https://example.com')");
        files.insert("b.html", "<p id=\"here\">");
        let broken: Vec<String> = broken_links(&files).iter().map(ToString::to_string).collect();
        assert_eq!(
            broken,
            [
                "a/index.html: #one: two places of the page have this name",
                "a/index.html: #two: has no such place on its page",
                "a/index.html: ../b.html#there: has no such place on its page",
                "a/index.html: //example.com/s.css: is fetched from another host",
                "a/index.html: c.html: is no file of the site",
                "a/index.html: https://example.com/i.png: is fetched from another host",
                "a/index.html: i.png: is no file of the site",
                "a/index.md: ../c.md: is no file of the site",
                "s.css: url(: may fetch something else",
                "x.js: fetch(: may fetch something else",
                "x.js: https:: may fetch something else",
            ]
        );
    }
}
