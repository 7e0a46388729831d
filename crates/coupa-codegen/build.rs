//! Embeds the texts of the crates that every standalone workspace needs.
//!
//! `embedded/` holds symbolic links to the crates of this repository, so there is one copy of each text here, and
//! `cargo package` puts the texts themselves in their place. Where a checkout has no symbolic links, a link is a file
//! that names its target, and is followed all the same.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?).join("embedded");
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    gather(&root, "", &mut files)?;
    files.sort();
    let mut text = String::from("pub(super) const FILES: &[(&str, &str)] = &[\n");
    for (name, path) in files {
        writeln!(text, "    ({name:?}, include_str!({:?})),", path.display().to_string())?;
    }
    text.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?).join("embedded.rs");
    fs::write(out, text)?;
    Ok(())
}

/// Every file below a folder: its name with `/` between parts, and where it is.
fn gather(folder: &Path, name: &str, files: &mut Vec<(String, PathBuf)>) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file_name =
            entry.file_name().into_string().map_err(|name| format!("{} is no Unicode", name.display()))?;
        let name = if name.is_empty() { file_name } else { format!("{name}/{file_name}") };
        let path = followed(&fs::canonicalize(entry.path())?)?;
        if path.is_dir() {
            gather(&path, &name, files)?;
        } else {
            println!("cargo::rerun-if-changed={}", path.display());
            files.push((name, path));
        }
    }
    Ok(())
}

/// A link that was checked out as a file: one line that is the way to something that exists.
fn followed(path: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let short = path.is_file() && fs::metadata(path)?.len() < 200;
    if short && let (Ok(text), Some(folder)) = (fs::read_to_string(path), path.parent()) {
        let target = folder.join(text.trim());
        if text.starts_with("..") && target.exists() {
            return Ok(fs::canonicalize(target)?);
        }
    }
    Ok(path.to_owned())
}
