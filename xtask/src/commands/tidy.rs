//! `cargo xtask tidy`: rules of the architecture, as tests.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::Outcome;
use crate::workspace::Workspace;

/// Which of our crates each crate stands on: it may depend on these, and on what they stand on.
const STANDS_ON: &[(&str, &[&str])] = &[
    ("coupa-core", &[]),
    ("coupa-codegen", &[]),
    ("coupa-store", &[]),
    ("coupa-types", &["coupa-core"]),
    ("coupa-serve", &["coupa-core"]),
    ("coupa-schema", &["coupa-types"]),
    ("coupa-client", &["coupa-types"]),
    ("coupa-api", &["coupa-schema", "coupa-serve"]),
    ("coupa-control-types", &["coupa-core"]),
    ("coupa-control-schema", &["coupa-control-types"]),
    ("coupa-control-api", &["coupa-control-schema", "coupa-serve"]),
    ("coupa-sandbox", &["coupa-api", "coupa-control-api", "coupa-store"]),
    ("coupa-cli", &["coupa-client", "coupa-sandbox"]),
];

/// Libraries that stay where they are, and the only crates that may name them in their manifests.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["coupa-store"]),
    ("sqlx", &["coupa-store"]),
    ("axum", &["coupa-serve", "coupa-api", "coupa-sandbox", "coupa-benches"]),
    ("jsonschema", &["coupa-schema", "coupa-control-schema", "coupa-tests", "coupa-benches"]),
    ("progenitor-impl", &["coupa-codegen"]),
    ("coupa-codegen", &["xtask", "coupa-tests"]),
];

/// Libraries that must not come along, not even through others.
const WITHOUT: &[(&str, &[&str])] = &[
    ("coupa-client", &["axum", "jsonschema", "rusqlite", "sqlx"]),
    ("coupa-types", &["tokio", "reqwest", "axum", "jsonschema"]),
    ("coupa-core", &["tokio", "reqwest", "axum", "jsonschema"]),
    ("coupa-schema", &["tokio", "reqwest", "axum"]),
    ("coupa-store", &["axum", "reqwest"]),
];

/// Crates that serve any API and therefore name none.
const NEUTRAL: &[&str] = &["coupa-core", "coupa-serve", "coupa-codegen", "coupa-store"];

/// Longest hand-written Rust file.
const MOST_LINES: usize = 600;

/// Checks every rule and prints each breach.
pub fn run(workspace: &Workspace, out: &mut dyn Write) -> Result<Outcome> {
    let mut breaches = Vec::new();
    for (package, _) in STANDS_ON {
        let tree = tree(workspace, package)?;
        let allowed = below(package);
        for used in tree.iter().filter(|name| name.starts_with("coupa-") && *name != package) {
            if !allowed.contains(used.as_str()) {
                breaches
                    .push(format!("{package} depends on {used}; the direction of dependencies forbids it"));
            }
        }
        for (_, forbidden) in WITHOUT.iter().filter(|(name, _)| name == package) {
            for library in forbidden.iter().filter(|library| tree.contains(**library)) {
                breaches.push(format!("{package} brings {library} along; see it with `cargo tree -p {package} -e normal -i {library}`"));
            }
        }
    }
    for folder in members(workspace)? {
        manifest(workspace, &folder, &mut breaches)?;
        sources(workspace, &folder, &mut breaches)?;
    }
    for breach in &breaches {
        writeln!(out, "{breach}")?;
    }
    writeln!(out, "tidy: {} breaches", breaches.len())?;
    Ok(if breaches.is_empty() { Outcome::Done } else { Outcome::Failed })
}

/// All of our crates that a crate may depend on.
fn below(package: &str) -> BTreeSet<&'static str> {
    let of =
        |package: &str| STANDS_ON.iter().find(|(name, _)| *name == package).map_or(&[][..], |(_, on)| on);
    let mut found = BTreeSet::new();
    let mut open = of(package).to_vec();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(of(name));
        }
    }
    found
}

/// Names of all packages that a package needs when it is built for use.
fn tree(workspace: &Workspace, package: &str) -> Result<BTreeSet<String>> {
    let output = super::ci::cargo(workspace)
        .args([
            "tree",
            "--package",
            package,
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--quiet",
        ])
        .output()
        .context("cannot run cargo tree")?;
    anyhow::ensure!(
        output.status.success(),
        "cargo tree -p {package}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
}

/// Folders of the members, relative to the root.
fn members(workspace: &Workspace) -> Result<Vec<String>> {
    let mut found = vec!["xtask".to_owned(), "tests".to_owned()];
    for entry in fs::read_dir(workspace.root().join("crates"))? {
        found.push(format!("crates/{}", entry?.file_name().to_string_lossy()));
    }
    found.sort();
    Ok(found)
}

fn manifest(workspace: &Workspace, folder: &str, breaches: &mut Vec<String>) -> Result<()> {
    let path = format!("{folder}/Cargo.toml");
    let text =
        fs::read_to_string(workspace.root().join(&path)).with_context(|| format!("cannot read {path}"))?;
    if !text.contains("[lints]\nworkspace = true") {
        breaches.push(format!(
            "{path}: the lints of the workspace are not inherited; add `[lints]` with `workspace = true`"
        ));
    }
    let package =
        text.lines().find_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).unwrap_or(folder);
    let mut section = "";
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            section = line;
        } else if section.contains("dependencies") && !line.is_empty() && !line.starts_with('#') {
            if !line.contains("workspace = true") {
                breaches.push(format!(
                    "{path}:{}: versions are set in the root manifest only; write `name.workspace = true`",
                    index + 1
                ));
            }
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            for (_, allowed) in ONLY_IN.iter().filter(|(library, _)| *library == name) {
                if !allowed.contains(&package) && section == "[dependencies]" {
                    breaches.push(format!(
                        "{path}:{}: {name} belongs to {} only",
                        index + 1,
                        allowed.join(", ")
                    ));
                }
            }
        }
    }
    Ok(())
}

fn sources(workspace: &Workspace, folder: &str, breaches: &mut Vec<String>) -> Result<()> {
    let neutral = NEUTRAL.iter().any(|name| folder.ends_with(name));
    let mut open = vec![workspace.root().join(folder)];
    while let Some(place) = open.pop() {
        for entry in fs::read_dir(&place)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                if !["target", "snapshots", "generated", "embedded"]
                    .iter()
                    .any(|skipped| entry.file_name() == *skipped)
                {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                source(workspace.root(), &path, neutral, breaches)?;
            }
        }
    }
    Ok(())
}

fn source(root: &Path, path: &Path, neutral: bool, breaches: &mut Vec<String>) -> Result<()> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let shown = path.strip_prefix(root).unwrap_or(path).display();
    let lines = text.lines().count();
    if lines > MOST_LINES {
        breaches.push(format!(
            "{shown}: {lines} lines; cut it in two where its subject changes (at most {MOST_LINES})"
        ));
    }
    if neutral {
        for (index, line) in text.lines().enumerate() {
            if names_an_api(line) {
                breaches.push(format!("{shown}:{}: names one API in a crate that serves any", index + 1));
            }
        }
    }
    Ok(())
}

/// Whether a line names an API. Names of our own crates do not count.
fn names_an_api(line: &str) -> bool {
    let line = line.to_lowercase();
    line.match_indices("coupa").any(|(at, _)| !line[at + "coupa".len()..].starts_with(['-', '_']))
}

#[cfg(test)]
mod tests {
    use super::{below, names_an_api};

    #[test]
    fn a_crate_may_use_all_that_it_stands_on() {
        assert!(below("coupa-core").is_empty());
        let api = ["coupa-core", "coupa-schema", "coupa-serve", "coupa-types"];
        assert!(below("coupa-api").iter().eq(&api));
        assert!(
            below("coupa-cli").is_superset(&below("coupa-sandbox"))
                && !below("coupa-sandbox").contains("coupa-client")
        );
    }

    #[test]
    fn crate_names_are_no_names_of_an_api() {
        assert!(!names_an_api("use coupa_core::Patch; // see coupa-serve"));
        assert!(names_an_api("/// What Coupa answers"));
        assert!(names_an_api("\"coupa\""));
    }
}
