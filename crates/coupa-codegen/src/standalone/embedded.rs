//! The texts that come along, under new names.

use crate::files::Files;
use crate::layout::Layout;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Parts of a workspace that may be named in a text.
const PARTS: [&str; 6] = ["core", "serve", "types", "schema", "client", "api"];

/// The texts below a folder of what is embedded: name and text.
pub(super) fn part(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().filter_map(move |(path, text)| {
        let name = path.strip_prefix(folder)?.strip_prefix('/')?;
        Some((name, *text))
    })
}

/// One text.
pub(super) fn text(path: &str) -> Result<&'static str, String> {
    FILES
        .iter()
        .find_map(|(name, text)| (*name == path).then_some(*text))
        .ok_or_else(|| format!("`{path}` is not embedded"))
}

/// The source files of a part, renamed.
pub(super) fn files(layout: &Layout, name: &str) -> Files {
    let mut files = Files::new();
    let folder = layout.crate_dir(name);
    for (path, text) in part(name) {
        if path.starts_with("src/") {
            let header = format!("// Written by `{}`. Do not edit.\n\n", layout.command);
            files.insert(format!("{folder}/{path}"), header + &renamed(layout, text));
        }
    }
    files
}

/// A text in which the crates have the names of the layout.
pub(super) fn renamed(layout: &Layout, text: &str) -> String {
    let mut text = text.to_owned();
    let prefix = origin();
    for part in PARTS {
        text = text
            .replace(&format!("{prefix}-{part}"), &layout.crate_name(part))
            .replace(&format!("{prefix}_{part}"), &layout.crate_ident(part));
    }
    text
}

/// The prefix of the crates that the texts were taken from.
pub(super) fn origin() -> &'static str {
    text("core/manifest.toml")
        .ok()
        .and_then(|manifest| manifest.lines().find_map(|line| line.strip_prefix("name = \"")))
        .and_then(|name| name.strip_suffix("-core\""))
        .unwrap_or_default()
}
