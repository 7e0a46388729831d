//! ajv and Prism, where node and npm are there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Result;

/// What npm is asked for.
const MODULES: [&str; 3] = ["ajv@8", "ajv-formats@3", "@stoplight/prism-cli@5"];

/// Installs them into a folder of the target folder, which it gives back; nothing where node or npm is missing.
pub(super) fn prepare(folder: &Path) -> Result<Option<PathBuf>> {
    if Command::new("node").arg("--version").output().is_err() {
        return Ok(None);
    }
    if ["ajv", "ajv-formats", "@stoplight/prism-cli"]
        .iter()
        .all(|name| folder.join("node_modules").join(name).exists())
    {
        return Ok(Some(folder.to_owned()));
    }
    fs::create_dir_all(folder)?;
    let install = Command::new("npm")
        .args(["install", "--silent", "--no-save", "--prefix"])
        .arg(folder)
        .args(MODULES)
        .stdout(Stdio::null())
        .status();
    Ok(install.is_ok_and(|status| status.success()).then(|| folder.to_owned()))
}
