//! `cargo xtask docs`: the published site.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result};
use coupa_codegen::emit::docs::{Changes, Guide, SiteOptions, broken_links, site};

use super::changelog::{CHANGELOG, Changelog};
use super::generate::report;
use super::{answers, diff};
use crate::Outcome;
use crate::workspace::Workspace;

/// Writes the site into a folder of its own, which is emptied first.
pub fn run(
    workspace: &Workspace,
    folder: &Path,
    base_url: Option<&str>,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let input = workspace.input()?;
    let layout = Workspace::layout();
    let options = SiteOptions {
        base_url: base_url.map(str::to_owned),
        guides: guides(&workspace.root().join("docs/guides"))?,
        layout: Some(layout.clone()),
        answers: answers::written(workspace)?,
        changes: changes(workspace, out)?,
    };
    let made = coupa_codegen::generate(&input, &layout).and_then(|generated| {
        site(&generated.api, &generated.evidence, &generated.schema_texts(&layout), &options)
    });
    let files = match made {
        Ok(files) => files,
        Err(problems) => {
            report(&input, &problems, out)?;
            return Ok(Outcome::Problems);
        }
    };
    let broken = broken_links(&files);
    for link in &broken {
        writeln!(out, "{link}")?;
    }
    if !broken.is_empty() {
        writeln!(out, "the site has broken links and was not written")?;
        return Ok(Outcome::Failed);
    }
    empty(folder)?;
    for (path, contents) in files.iter() {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, contents).with_context(|| format!("cannot write {}", path.display()))?;
    }
    writeln!(out, "{} files in {}", files.len(), folder.display())?;
    Ok(Outcome::Done)
}

/// What changed in the document since its last release, and what the changelog says of the releases before.
fn changes(workspace: &Workspace, out: &mut dyn Write) -> Result<Vec<Changes>> {
    let Some(difference) = diff::since_release(workspace, out)? else { return Ok(Vec::new()) };
    // A copy of the document alone has none.
    let changelog =
        workspace.root().join(CHANGELOG).exists().then(|| Changelog::read(workspace)).transpose()?;
    let (old, new) = (&difference.old.version, &difference.new.version);
    let is_released = changelog.as_ref().is_some_and(|changelog| changelog.has(old));
    let title = if is_released { format!("{old} to {new}") } else { format!("Since the draft of {old}") };
    let mut changes = vec![Changes { title, text: difference.to_markdown() }];
    let sections = changelog.iter().flat_map(Changelog::sections);
    changes.extend(sections.map(|(title, text)| Changes { title, text }));
    Ok(changes)
}

/// The guides of a folder in the order of their names, which begin with a number; none where there is no folder.
fn guides(folder: &Path) -> Result<Vec<Guide>> {
    let mut guides = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let Some(file) = path.file_name().and_then(|name| name.to_str()) else { continue };
            if path.extension().is_some_and(|ending| ending == "md") {
                let text =
                    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                guides.push(Guide { file: file.to_owned(), text });
            }
        }
    }
    guides.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(guides)
}

/// Name of the file that marks a folder as a site of ours, which may be emptied.
const MARK: &str = ".coupa-site";

/// Empties a folder that an earlier run made. A folder of somebody else's is refused, not emptied.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        let foreign = fs::read_dir(folder)?.next().is_some() && !folder.join(MARK).exists();
        anyhow::ensure!(
            !foreign,
            "{} holds files that no earlier run made; name another folder",
            folder.display()
        );
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    fs::write(folder.join(MARK), "Written by `cargo xtask docs`; the folder is emptied by the next run.\n")?;
    Ok(())
}
