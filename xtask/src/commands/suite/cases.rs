//! Test files of the form of the official suite.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

/// Where the official suite keeps the cases of the draft, and the schemas that they fetch.
const CASES: &str = "tests/draft2020-12";
const REMOTES: &str = "remotes";

/// Address under which the cases expect those schemas.
const ADDRESS: &str = "http://localhost:1234/";

/// Cases with what they need.
pub(super) struct Suite {
    pub(super) groups: Vec<Group>,
    /// Schemas of other files, by their address.
    pub(super) remotes: BTreeMap<String, PathBuf>,
}

/// A schema with its cases.
pub(super) struct Group {
    /// Name of the file, which is the keyword.
    pub(super) keyword: String,
    pub(super) description: String,
    pub(super) schema: Value,
    /// Description, value and verdict of each case.
    pub(super) tests: Value,
}

/// Reads a folder: the official suite, its folder of the draft, or files of its form.
pub(super) fn read(folder: &Path) -> Result<Suite> {
    let folder = folder.canonicalize().with_context(|| format!("cannot read {}", folder.display()))?;
    // Who names the folder of the draft means the suite around it, whose schemas it fetches.
    let depth = Path::new(CASES).components().count();
    let root = if folder.ends_with(CASES) { folder.ancestors().nth(depth) } else { None };
    let base = root.unwrap_or(&folder).join(REMOTES);
    let official = folder.join(CASES);
    let mut groups = Vec::new();
    for path in files(if official.is_dir() { &official } else { &folder }, false)? {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let content: Value = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
        let keyword = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for group in content.as_array().with_context(|| format!("{} is no list", path.display()))? {
            groups.push(Group {
                keyword: keyword.clone(),
                description: group["description"].as_str().unwrap_or_default().to_owned(),
                schema: group["schema"].clone(),
                tests: group["tests"].clone(),
            });
        }
    }
    let mut remotes = BTreeMap::new();
    if base.is_dir() {
        for path in files(&base, true)? {
            let name = path.strip_prefix(&base)?.to_string_lossy().replace('\\', "/");
            remotes.insert(format!("{ADDRESS}{name}"), path.canonicalize()?);
        }
    }
    Ok(Suite { groups, remotes })
}

/// JSON files of a folder in the order of their names.
fn files(folder: &Path, below: bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() && below {
            found.extend(files(&path, true)?);
        } else if path.extension().is_some_and(|ending| ending == "json") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
