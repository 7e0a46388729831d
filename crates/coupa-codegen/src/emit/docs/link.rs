//! Paths, anchors and links inside the site.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A link to a page of the site.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub(super) struct Link {
    /// Text.
    pub text: String,
    /// Path inside the site, with a fragment where it points into a page.
    pub to: String,
}

impl Link {
    pub(super) fn new(text: impl Into<String>, to: impl Into<String>) -> Self {
        Self { text: text.into(), to: to.into() }
    }
}

/// The path from one page to another, both relative to the root of the site.
pub(super) fn relative(from: &str, to: &str) -> String {
    let (path, fragment) = to.split_once('#').map_or((to, None), |(path, fragment)| (path, Some(fragment)));
    if let (true, Some(fragment)) = (path == from || path.is_empty(), fragment) {
        return format!("#{fragment}");
    }
    let from_folders: Vec<&str> =
        from.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect();
    let to_parts: Vec<&str> = path.split('/').collect();
    let to_folders = &to_parts[..to_parts.len() - 1];
    let shared = from_folders.iter().zip(to_folders).take_while(|(a, b)| a == b).count();
    let mut link = "../".repeat(from_folders.len() - shared);
    link.push_str(&to_parts[shared..].join("/"));
    if let Some(fragment) = fragment {
        link.push('#');
        link.push_str(fragment);
    }
    link
}

/// A name as part of a path or fragment: letters, digits, `-` and `_` stay, anything else becomes `.` and
/// its code in hexadecimal, so that two names never meet.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') {
            slug.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(slug, ".{:x}", u32::from(c));
        }
    }
    slug
}

/// File names that differ also where case does not count. Names come in order; a later twin is numbered.
#[derive(Debug, Default)]
pub(super) struct FileNames {
    taken: BTreeSet<String>,
}

impl FileNames {
    /// A file name, without ending, that was not given before.
    pub(super) fn name(&mut self, name: &str) -> String {
        let first = slug(name);
        let mut unique = first.clone();
        let mut number = 2;
        while !self.taken.insert(unique.to_lowercase()) {
            unique = format!("{first}.{number}");
            number += 1;
        }
        unique
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative() {
        for (from, to, link) in [
            ("index.html", "schemas/A.html", "schemas/A.html"),
            ("schemas/A.html", "index.html", "../index.html"),
            ("schemas/A.html", "schemas/B.html#element-x", "B.html#element-x"),
            ("schemas/A.html", "schemas/A.html#element-x", "#element-x"),
            ("schemas/A.html", "#element-x", "#element-x"),
            ("schemas/A.html", "zoo/v1/A.json", "../zoo/v1/A.json"),
            ("a/b/c.html", "a/d.html", "../d.html"),
        ] {
            assert_eq!(relative(from, to), link, "{from} to {to}");
        }
    }

    #[test]
    fn names_never_meet() {
        assert_eq!(slug("first-name"), "first-name");
        assert_ne!(slug("+1"), slug("-1"));
        assert_ne!(slug("a b"), slug("a.b"));
        let mut names = FileNames::default();
        assert_eq!(
            [names.name("User"), names.name("user"), names.name("USER")],
            ["User", "user.2", "USER.3"]
        );
    }
}
