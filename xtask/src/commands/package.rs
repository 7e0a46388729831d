//! The crates as a stranger gets them: packed, unpacked in a folder of their own, and compiled there.
//!
//! Cargo's own verification compiles each package alone, and with it the libraries once more for each choice of
//! features. Here they are one workspace, so that what the other checks compiled is used again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::ci;
use crate::workspace::Workspace;

/// A member of the workspace that is published.
pub struct Member {
    /// Its name in the registry.
    pub name: String,
    /// The version that would be published.
    pub version: String,
}

/// Packs every published member and compiles what was packed.
///
/// # Errors
///
/// When a package lacks a file that it needs, or does not compile.
pub fn run(workspace: &Workspace, out: &mut dyn Write) -> Result<()> {
    let members = order(workspace)?;
    writeln!(out, "{} packages", members.len())?;
    out.flush()?;
    // Together, since none of them is in a registry yet that another one could be checked against.
    let mut pack = ci::cargo(workspace);
    pack.args(["package", "--allow-dirty", "--quiet", "--no-verify"]);
    for member in &members {
        pack.args(["--package", &member.name]);
    }
    succeed(&mut pack)?;

    let packed = ci::target(workspace).join("package");
    let place = packed.join("unpacked");
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(&place)?;
    let mut manifest =
        String::from("[workspace]\nresolver = \"3\"\nmembers = [\"*-*\"]\n\n[patch.crates-io]\n");
    for Member { name, version } in &members {
        let archive = packed.join(format!("{name}-{version}.crate"));
        succeed(Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(&place))?;
        let _ = writeln!(manifest, "{name} = {{ path = \"{name}-{version}\" }}");
    }
    manifest.push_str("\n[profile.dev]\ndebug = \"line-tables-only\"\n");
    fs::write(place.join("Cargo.toml"), manifest)?;
    fs::copy(workspace.root().join("Cargo.lock"), place.join("Cargo.lock"))?;
    succeed(ci::cargo(workspace).current_dir(&place).env("CARGO_TARGET_DIR", ci::target(workspace)).args([
        "check",
        "--workspace",
        "--quiet",
    ]))
}

/// Members that are published, each behind those that it needs.
///
/// # Errors
///
/// When cargo cannot describe the workspace, or crates need each other in a circle.
pub fn order(workspace: &Workspace) -> Result<Vec<Member>> {
    let output = ci::cargo(workspace)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline", "--quiet"])
        .output()
        .context("cannot run cargo metadata")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let mut needs: BTreeMap<&str, (&str, BTreeSet<&str>)> = BTreeMap::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        // `publish = false` reads as an empty list of registries.
        if package["publish"].as_array().is_some_and(Vec::is_empty) {
            continue;
        }
        let name = package["name"].as_str().context("a package without a name")?;
        let version = package["version"].as_str().context("a package without a version")?;
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let ours = dependencies.filter(|one| one["path"].is_string() && one["kind"] != "dev");
        needs.insert(name, (version, ours.filter_map(|one| one["name"].as_str()).collect()));
    }
    let mut order: Vec<Member> = Vec::new();
    while !needs.is_empty() {
        let ready = needs
            .iter()
            .find(|(_, (_, needed))| needed.iter().all(|need| !needs.contains_key(need)))
            .map(|(name, _)| *name)
            .context("crates of the workspace need each other in a circle")?;
        if let Some((version, _)) = needs.remove(ready) {
            order.push(Member { name: ready.to_owned(), version: version.to_owned() });
        }
    }
    Ok(order)
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {command:?}"))?;
    ensure!(status.success(), "{command:?} failed");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_come_behind_what_they_need() {
        let order = order(&Workspace::here()).expect("an order");
        let order: Vec<&str> = order.iter().map(|member| member.name.as_str()).collect();
        let place = |name: &str| order.iter().position(|one| *one == name);
        assert!(place("coupa-core") < place("coupa-types"), "{order:?}");
        assert!(place("coupa-types") < place("coupa-client"), "{order:?}");
        assert!(place("coupa-api") < place("coupa-sandbox"), "{order:?}");
        assert!(place("coupa-sandbox") < place("coupa-cli"), "{order:?}");
        assert_eq!(place("xtask"), None, "not published");
        assert_eq!(place("coupa-tests"), None, "not published");
    }
}
