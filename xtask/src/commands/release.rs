//! `cargo xtask release`: what is released is checked first, then written, then packed.
//!
//! Nothing is published and nothing is committed here: both are the decision of a person who has looked.

use std::fs;
use std::io::Write;

use anyhow::{Context as _, Result, ensure};
use coupa_codegen::Source;
use coupa_codegen::diff::{Fit, Version, read};

use super::changelog::{CHANGELOG, Changelog};
use super::diff::{RELEASED, since_release};
use super::{ci, generate, lint, package, tidy};
use crate::Outcome;
use crate::workspace::{DOCUMENT, Workspace};

const MANIFEST: &str = "Cargo.toml";

/// Checks, writes unless it is a dry run, and packs the crates.
pub fn run(workspace: &Workspace, dry: bool, out: &mut dyn Write) -> Result<Outcome> {
    if !checked(workspace, out)? {
        writeln!(out, "nothing was written")?;
        return Ok(Outcome::Failed);
    }
    let plan = plan(workspace, &today(), out)?;
    writeln!(out, "release {}", plan.version)?;
    for (path, text) in &plan.files {
        let word = if dry { "would write" } else { "wrote" };
        if !dry {
            let place = workspace.root().join(path);
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&place, text).with_context(|| format!("cannot write {path}"))?;
        }
        writeln!(out, "  {word} {path}")?;
    }
    if !dry {
        // The lock file names the versions of the members.
        cargo(workspace, &["update", "--workspace", "--offline", "--quiet"])?;
        writeln!(out, "  wrote Cargo.lock")?;
    }
    let members = package::order(workspace)?;
    let order: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    writeln!(out, "packages, in the order in which they are published: {}", order.join(", "))?;
    out.flush()?;
    package::run(workspace, out)?;
    if dry {
        writeln!(out, "this was a dry run; `cargo xtask release` does it")?;
    } else {
        writeln!(
            out,
            "next: `cargo xtask ci`, commit, tag v{}, and `cargo publish --package NAME` in the order above",
            plan.version
        )?;
    }
    Ok(Outcome::Done)
}

/// The quick checks; all of them even after one has failed. `cargo xtask ci` is the long one.
fn checked(workspace: &Workspace, out: &mut dyn Write) -> Result<bool> {
    let outcomes = [
        lint::run(workspace, None, lint::Format::Text, out)?,
        generate::run(workspace, true, out)?,
        tidy::run(workspace, out)?,
    ];
    Ok(outcomes.iter().all(|outcome| *outcome == Outcome::Done))
}

/// What a release writes.
struct Plan {
    version: Version,
    files: Vec<(&'static str, String)>,
}

fn plan(workspace: &Workspace, date: &str, out: &mut dyn Write) -> Result<Plan> {
    let text = |path: &str| {
        fs::read_to_string(workspace.root().join(path)).with_context(|| format!("cannot read {path}"))
    };
    let document = text(DOCUMENT)?;
    let written = version_of(&document)?;
    let version = Version::parse(&written).with_context(|| {
        format!("{DOCUMENT}: info.version is `{written}`; write three numbers, such as 1.2.3")
    })?;
    let changelog = Changelog::read(workspace)?;
    let mut difference = String::new();
    if let Some(comparison) = since_release(workspace, out)? {
        // A document that no changelog knows was put there to begin with, and is what this release releases.
        if changelog.has(&comparison.old.version) {
            ensure!(
                Version::parse(&comparison.old.version) < Some(version),
                "{DOCUMENT}: info.version is {version}, which has been released; `cargo xtask diff released` says what is due"
            );
            if let Fit::TooLow(least) = comparison.fit() {
                anyhow::bail!(
                    "{DOCUMENT}: info.version is {version}, and the difference asks for {least} or higher"
                );
            }
            difference = comparison.to_markdown();
        }
    }
    let files = vec![
        (CHANGELOG, changelog.released(&written, date, &difference)?),
        (MANIFEST, bumped(&text(MANIFEST)?, version)?),
        (RELEASED, document),
    ];
    Ok(Plan { version, files })
}

fn version_of(document: &str) -> Result<String> {
    let document = read(Source::new(DOCUMENT, document), &[])
        .map_err(|problems| anyhow::anyhow!("{}", problems.render(&[], false)))?;
    let node = document.find("/info/version").and_then(coupa_codegen::tree::Node::as_str);
    node.map(str::to_owned).with_context(|| format!("{DOCUMENT} has no info.version"))
}

/// The root manifest with one version for all members, and for each of them where another one asks for it.
fn bumped(manifest: &str, version: Version) -> Result<String> {
    let mut section = "";
    let mut bumped = 0;
    let mut lines = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let ours = (section == "[workspace.package]" && line.starts_with("version = "))
            || (section == "[workspace.dependencies]" && line.contains("path = \"crates/"));
        if ours && let Some((before, rest)) = line.split_once("version = \"") {
            let (_, after) = rest.split_once('"').context("Cargo.toml: a version without an end")?;
            lines.push(format!("{before}version = \"{version}\"{after}"));
            bumped += 1;
        } else {
            lines.push(line.to_owned());
        }
    }
    ensure!(bumped > 1, "{MANIFEST}: no version of the workspace and of its members was found");
    Ok(lines.join("\n") + "\n")
}

fn cargo(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    let status = ci::cargo(workspace).args(arguments).status().context("cannot run cargo")?;
    ensure!(status.success(), "cargo {} failed", arguments.join(" "));
    Ok(())
}

/// Today in UTC.
fn today() -> String {
    chrono::Utc::now().format("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::diff;

    const DOCUMENT_TEXT: &str = "openapi: 3.1.0\ninfo: {title: t, version: 0.1.0}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {'200': {description: d}}\n";
    const MANIFEST_TEXT: &str = "[workspace.package]\nversion = \"0.1.0\"\n\n[workspace.dependencies]\ncoupa-core = { path = \"crates/coupa-core\", version = \"0.1.0\" }\nserde = { version = \"1\" }\n";

    fn place(released: Option<&str>, document: &str, changelog: &str) -> (tempfile::TempDir, Workspace) {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(DOCUMENT, document);
        write(CHANGELOG, changelog);
        write(MANIFEST, MANIFEST_TEXT);
        if let Some(text) = released {
            write(RELEASED, text);
        }
        let workspace = Workspace::at(folder.path());
        (folder, workspace)
    }

    fn planned(workspace: &Workspace) -> Result<Plan> {
        plan(workspace, "2026-02-03", &mut Vec::new())
    }

    fn version(workspace: &Workspace) -> (Outcome, String) {
        let mut out = Vec::new();
        let outcome = diff::version(workspace, &mut out).unwrap();
        (outcome, String::from_utf8(out).unwrap())
    }

    const FIRST: &str = "# C\n\n## Unreleased\n\n- All.\n";
    const SECOND: &str = "# C\n\n## Unreleased\n\n- More.\n\n## 0.1.0 (2026-01-02)\n\n- All.\n";

    fn without_a(version: &str) -> String {
        DOCUMENT_TEXT
            .replace("0.1.0", version)
            .replace("/a", "/b")
            .replace("operationId: a", "operationId: b")
    }

    #[test]
    fn the_first_release_takes_the_document_as_it_is() {
        for released in [None, Some(without_a("0.1.0"))] {
            let (_folder, workspace) = place(released.as_deref(), DOCUMENT_TEXT, FIRST);
            assert_eq!(version(&workspace).0, Outcome::Done);
            let plan = planned(&workspace).unwrap();
            let text = |path: &str| plan.files.iter().find(|(name, _)| *name == path).unwrap().1.clone();
            assert_eq!(text(RELEASED), DOCUMENT_TEXT);
            assert_eq!(text(CHANGELOG), "# C\n\n## Unreleased\n\n## 0.1.0 (2026-02-03)\n\n- All.\n");
            assert_eq!(text(MANIFEST), MANIFEST_TEXT);
        }
    }

    #[test]
    fn a_version_that_does_not_fit_is_refused() {
        let (_folder, workspace) = place(Some(DOCUMENT_TEXT), &without_a("0.1.1"), SECOND);
        let (outcome, said) = version(&workspace);
        assert_eq!(outcome, Outcome::Failed);
        assert!(
            said.contains("info.version is 0.1.1, and the difference asks for 0.2.0 or higher"),
            "{said}"
        );
        assert!(planned(&workspace).err().unwrap().to_string().contains("asks for 0.2.0"));
        let (_folder, workspace) = place(Some(DOCUMENT_TEXT), DOCUMENT_TEXT, SECOND);
        assert_eq!(version(&workspace).0, Outcome::Done);
        assert!(planned(&workspace).err().unwrap().to_string().contains("has been released"));
    }

    #[test]
    fn a_later_release_tells_what_changed() {
        let (_folder, workspace) = place(Some(DOCUMENT_TEXT), &without_a("0.2.0"), SECOND);
        assert_eq!(version(&workspace).0, Outcome::Done);
        let plan = planned(&workspace).unwrap();
        let text = |path: &str| plan.files.iter().find(|(name, _)| *name == path).unwrap().1.clone();
        assert!(text(CHANGELOG).contains("## 0.2.0 (2026-02-03)\n\n- More.\n\nChanges of the document:\n\n### Breaking\n\n- The API loses the operation a (GET /a)."));
        assert!(text(CHANGELOG).ends_with("\n\n## 0.1.0 (2026-01-02)\n\n- All.\n"));
        assert!(text(MANIFEST).contains("version = \"0.2.0\"\n"));
        assert!(
            text(MANIFEST).contains("coupa-core = { path = \"crates/coupa-core\", version = \"0.2.0\" }")
        );
        assert!(text(MANIFEST).contains("serde = { version = \"1\" }"));
    }
}
