//! ajv, where node and npm are there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};
use serde_json::Value;

/// What npm is asked for.
const MODULES: [&str; 2] = ["ajv@8", "ajv-formats@3"];

/// A folder with ajv among its modules.
pub(super) struct Node {
    pub(super) folder: PathBuf,
    /// `v20.0.0`.
    pub(super) version: String,
    /// `8.17.1`.
    pub(super) ajv: String,
}

/// Installs ajv into a folder of the target folder; nothing where node or npm is missing.
pub(super) fn prepare(folder: &Path) -> Result<Option<Node>> {
    let Ok(version) = Command::new("node").arg("--version").output() else { return Ok(None) };
    let package = folder.join("node_modules/ajv/package.json");
    if !package.exists() || !folder.join("node_modules/ajv-formats").exists() {
        fs::create_dir_all(folder)?;
        let install = Command::new("npm")
            .args(["install", "--silent", "--no-save", "--prefix"])
            .arg(folder)
            .args(MODULES)
            .stdout(Stdio::null())
            .status();
        if !install.is_ok_and(|status| status.success()) {
            return Ok(None);
        }
    }
    let package: Value =
        serde_json::from_str(&fs::read_to_string(&package).context("ajv is not where npm puts it")?)?;
    Ok(Some(Node {
        folder: folder.to_owned(),
        version: String::from_utf8_lossy(&version.stdout).trim().to_owned(),
        ajv: package["version"].as_str().unwrap_or_default().to_owned(),
    }))
}
