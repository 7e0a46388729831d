//! Files beside the document: which ones it refers to, and how they are called.

use std::collections::BTreeSet;

use crate::tree::{self, Node, Source};

/// Most files that one document may be spread over.
pub(super) const MAX_FILES: usize = 10_000;

/// Collects the files that a document refers to, and those that they refer to. `read` gives the text of a path,
/// or nothing where there is none: the reference is refused later, with its position.
///
/// Only files in the folder of the document, or below it, are ever asked for.
pub fn gather(document: &Source, read: &mut dyn FnMut(&str) -> Option<String>) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::new();
    let mut known = BTreeSet::from([document.path.clone()]);
    let mut next = 0;
    let mut paths = Vec::new();
    mentioned(document, document, &mut paths);
    loop {
        for path in std::mem::take(&mut paths) {
            if known.insert(path.clone())
                && found.len() < MAX_FILES
                && let Some(text) = read(&path)
            {
                found.push(Source::new(path, text));
            }
        }
        let Some(source) = found.get(next).cloned() else { return found };
        next += 1;
        mentioned(document, &source, &mut paths);
    }
}

/// Paths of the files that a text refers to. A text that cannot be parsed refers to none.
fn mentioned(document: &Source, source: &Source, paths: &mut Vec<String>) {
    if let Ok(root) = tree::parse(source, 0) {
        collect(&document.path, &source.path, &root, paths);
    }
}

fn collect(document: &str, base: &str, node: &Node, paths: &mut Vec<String>) {
    for member in node.members() {
        if let Some(text) = member.value.as_str()
            && let Target::File(path) = target(document, base, text).0
            && !paths.contains(&path)
        {
            // Any text may be a reference here (`mapping` has some): one that is none names no file.
            if member.key == "$ref" || text.contains("#/") || is_document(text) {
                paths.push(path);
            }
        }
        collect(document, base, &member.value, paths);
    }
    node.items().iter().for_each(|item| collect(document, base, item, paths));
}

/// Whether a text looks like the name of a file that can be read.
pub(super) fn is_document(text: &str) -> bool {
    !text.contains([' ', '\n'])
        && [".json", ".yaml", ".yml"].iter().any(|ending| text.to_ascii_lowercase().ends_with(ending))
}

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// Into the same file.
    Same,
    /// Into a file of the folder, by its path.
    File(String),
    /// To another host, or to a URL of any kind.
    Network,
    /// Out of the folder of the document.
    Outside,
}

/// Splits a reference into the file it leads to and the JSON Pointer inside it.
pub(super) fn target(document: &str, base: &str, reference: &str) -> (Target, String) {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let fragment = percent_decoded(fragment);
    if file.is_empty() {
        return (Target::Same, fragment);
    }
    let scheme = file.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1 && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    if scheme || file.starts_with("//") {
        return (Target::Network, fragment);
    }
    if file.starts_with(['/', '\\']) || file.contains(':') {
        return (Target::Outside, fragment);
    }
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let (root, from) = (folder(document), folder(base));
    let mut parts: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
    let file = percent_decoded(file);
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if parts.pop().is_none() {
                    return (Target::Outside, fragment);
                }
            }
            part => parts.push(part),
        }
    }
    let lead = if from.starts_with('/') { "/" } else { "" };
    let path = format!("{lead}{}", parts.join("/"));
    let within = root.is_empty() || path.strip_prefix(&root).is_some_and(|rest| rest.starts_with('/'));
    if within { (Target::File(path), fragment) } else { (Target::Outside, fragment) }
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = (*byte == b'%')
            .then(|| text.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok()))
            .flatten();
        if let Some(code) = code {
            decoded.push(code);
            at += 3;
        } else {
            decoded.push(*byte);
            at += 1;
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_references_lead() {
        let to = |reference| target("spec/openapi.yaml", "spec/parts/a.yaml", reference);
        let file = |path: &str, fragment: &str| (Target::File(path.to_owned()), fragment.to_owned());
        assert_eq!(to("#/x"), (Target::Same, "/x".to_owned()));
        assert_eq!(to("b.yaml#/A%20b"), file("spec/parts/b.yaml", "/A b"));
        assert_eq!(to("../openapi.yaml#/x"), file("spec/openapi.yaml", "/x"));
        assert_eq!(to("./deep/./c.json"), file("spec/parts/deep/c.json", ""));
        for outside in ["../../secret.yaml", "/etc/passwd", "C:\\a.yaml", "../../../a", "%2e%2e/%2e%2e/a"] {
            assert_eq!(to(outside).0, Target::Outside, "{outside}");
        }
        for network in ["https://example.com/a.yaml", "file:///etc/passwd", "//example.com/a"] {
            assert_eq!(to(network).0, Target::Network, "{network}");
        }
    }

    #[test]
    fn files_are_gathered_once_each() {
        let document =
            Source::new("api.yaml", "a: {$ref: 'b.yaml#/x'}\nb: {$ref: './b.yaml'}\nc: {$ref: ../d.yaml}\n");
        let mut asked = Vec::new();
        let found = gather(&document, &mut |path| {
            asked.push(path.to_owned());
            Some(
                if path == "b.yaml" { "x: {$ref: 'api.yaml#/a'}\ny: {$ref: c/e.yaml}" } else { "z: 1" }
                    .to_owned(),
            )
        });
        assert_eq!(asked, ["b.yaml", "c/e.yaml"]);
        assert_eq!(
            found.iter().map(|source| source.path.as_str()).collect::<Vec<_>>(),
            ["b.yaml", "c/e.yaml"]
        );
    }
}
