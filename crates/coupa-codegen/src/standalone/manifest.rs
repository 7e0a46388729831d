//! Manifests: the versions, features and lints of the workspace that the texts were taken from.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use toml::{Table, Value};

use super::{PARTS, SHARED, embedded};
use crate::files::Files;
use crate::layout::Layout;

/// What the round trip needs beside tokio.
const ROUNDTRIP: [&str; 9] =
    ["axum", "bytes", "futures", "http", "jsonschema", "proptest", "regex-syntax", "serde", "serde_json"];

/// Parts that the round trip calls.
const ROUNDTRIP_PARTS: [&str; 5] = ["core", "serve", "types", "client", "api"];

/// The manifest of the round trip.
pub(super) fn roundtrip(layout: &Layout) -> String {
    let mut text = head(layout, "roundtrip", "The generated client against the generated stub");
    text.push_str("publish = false\n\n[lib]\ndoctest = false\n\n[dev-dependencies]\n");
    for part in ROUNDTRIP_PARTS {
        text.push_str(&ours(layout, part));
    }
    for name in ROUNDTRIP {
        let _ = writeln!(text, "{name}.workspace = true");
    }
    text.push_str(
        "tokio = { workspace = true, features = [\"macros\", \"net\", \"rt-multi-thread\", \"time\"] }\n",
    );
    text.push_str("\n[lints]\nworkspace = true\n");
    text
}

/// The manifest of a part: those of the dependencies that its texts name.
pub(super) fn part(layout: &Layout, part: &str, files: &Files) -> Result<String, String> {
    let manifest = parse(&format!("{part}/manifest.toml"))?;
    let description = manifest
        .get("package")
        .and_then(|package| package.get("description"))
        .and_then(Value::as_str)
        .filter(|_| SHARED.contains(&part))
        .map_or_else(|| format!("The {part} of one API, generated from its OpenAPI document"), str::to_owned);
    let mut text = head(layout, part, &description);
    // Examples in the documentation of what came along may speak of a document that did not.
    text.push_str(if layout.published {
        "license.workspace = true\nrepository.workspace = true\n"
    } else {
        "publish = false\n"
    });
    text.push_str("\n[lib]\ndoctest = false\n");
    let named = |ident: &str| files.iter().any(|(_, text)| names(&String::from_utf8_lossy(text), ident));
    text.push_str(&features(&manifest, &named));
    for section in ["dependencies", "dev-dependencies"] {
        let Some(table) = manifest.get(section).and_then(Value::as_table) else { continue };
        let mut lines = String::new();
        for (name, value) in table {
            let own = name.strip_prefix(embedded::origin()).and_then(|rest| rest.strip_prefix('-'));
            let ident = own.map_or_else(|| name.replace('-', "_"), |part| layout.crate_ident(part));
            let repeated = section == "dev-dependencies"
                && manifest.get("dependencies").is_some_and(|others| others.get(name) == Some(value));
            if repeated || !named(&ident) {
                continue;
            }
            match own {
                Some(part) => lines.push_str(&ours(layout, part)),
                None => lines.push_str(&dependency(name, value)),
            }
        }
        if !lines.is_empty() {
            let _ = write!(text, "\n[{section}]\n{lines}");
        }
    }
    text.push_str("\n[lints]\nworkspace = true\n");
    Ok(text)
}

/// The features that turn on a dependency which the texts name.
fn features(manifest: &Table, named: &dyn Fn(&str) -> bool) -> String {
    let mut lines = String::new();
    for (name, value) in manifest.get("features").and_then(Value::as_table).into_iter().flatten() {
        let parts = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut turned_on =
            parts.iter().filter_map(|part| part.as_str().and_then(|part| part.strip_prefix("dep:")));
        if turned_on.all(|dependency| named(&dependency.replace('-', "_"))) {
            let _ = writeln!(lines, "{name} = {}", inline(value));
        }
    }
    if lines.is_empty() { lines } else { format!("\n[features]\n{lines}") }
}

fn head(layout: &Layout, part: &str, description: &str) -> String {
    let description = Value::String(description.to_owned());
    format!(
        "# Written by `{}`. Do not edit.\n\n[package]\nname = \"{}\"\ndescription = {description}\n\
         version.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n",
        layout.command,
        layout.crate_name(part),
    )
}

/// A dependency on a crate of the same workspace.
fn ours(layout: &Layout, part: &str) -> String {
    let name = layout.crate_name(part);
    if layout.published {
        // The workspace knows the version, which a registry asks for.
        return format!("{name}.workspace = true\n");
    }
    format!("{name} = {{ path = \"../{name}\" }}\n")
}

/// Whether a text names a crate.
fn names(text: &str, ident: &str) -> bool {
    text.match_indices(ident).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + ident.len()..];
        let whole = !before.is_some_and(|c| c.is_alphanumeric() || c == '_');
        whole
            && (after.starts_with("::")
                || text[..at].ends_with("use ")
                || text[..at].ends_with("extern crate "))
    })
}

/// One dependency as it stands in a manifest.
fn dependency(name: &str, value: &Value) -> String {
    match value.as_table() {
        Some(table) if table.len() == 1 && table.contains_key("workspace") => {
            format!("{name}.workspace = true\n")
        }
        _ => format!("{name} = {}\n", inline(value)),
    }
}

/// The manifest of the workspace.
pub(super) fn workspace(layout: &Layout) -> Result<String, String> {
    let manifest = parse("workspace/manifest.toml")?;
    let workspace = manifest.get("workspace").ok_or("the embedded manifest has no workspace")?;
    let at = |keys: &[&str]| keys.iter().try_fold(workspace, |value, key| value.get(key));
    let package = |key| at(&["package", key]).map(inline).ok_or_else(|| format!("no {key} of the workspace"));
    let mut text = format!(
        "# Written by `{}`. Do not edit.\n\n[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n\
         [workspace.package]\nversion = \"0.1.0\"\nedition = {}\nrust-version = {}\n\n[workspace.dependencies]\n",
        layout.command,
        package("edition")?,
        package("rust-version")?,
    );
    let versions = at(&["dependencies"]).and_then(Value::as_table).ok_or("no versions")?;
    for name in used()? {
        let value = versions.get(&name).ok_or_else(|| format!("no version of {name}"))?;
        let _ = writeln!(text, "{name} = {}", inline(value));
    }
    let lints = at(&["lints"]).and_then(Value::as_table).ok_or("no lints")?;
    for (tool, lints) in lints {
        let _ = writeln!(text, "\n[workspace.lints.{tool}]");
        for (name, level) in lints.as_table().into_iter().flatten() {
            let _ = writeln!(text, "{name} = {}", inline(level));
        }
    }
    text.push_str("\n[profile.dev]\ndebug = \"line-tables-only\"\n");
    Ok(text)
}

/// Names of all dependencies of all parts that are not ours, in order.
fn used() -> Result<Vec<String>, String> {
    let mut names: BTreeSet<String> = ROUNDTRIP.map(str::to_owned).into();
    names.insert("tokio".to_owned());
    for part in PARTS.iter().chain(&SHARED) {
        let manifest = parse(&format!("{part}/manifest.toml"))?;
        for section in ["dependencies", "dev-dependencies"] {
            for (name, _) in manifest.get(section).and_then(Value::as_table).into_iter().flatten() {
                if !name.starts_with(embedded::origin()) {
                    names.insert(name.clone());
                }
            }
        }
    }
    Ok(names.into_iter().collect())
}

fn parse(path: &str) -> Result<Table, String> {
    embedded::text(path)?.parse().map_err(|error| format!("{path}: {error}"))
}

/// A value on one line.
fn inline(value: &Value) -> String {
    match value {
        Value::Table(table) => {
            let members: Vec<String> =
                table.iter().map(|(key, value)| format!("{key} = {}", inline(value))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}
