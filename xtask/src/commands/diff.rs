//! `cargo xtask diff`: what a change of the document means, and whether its version fits.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use coupa_codegen::diff::{Comparison, Fit, compare, read};
use coupa_codegen::load::Document;
use coupa_codegen::{Generated, Source};

use super::changelog::Changelog;
use super::generate::input;
use crate::Outcome;
use crate::reading::Reading;
use crate::workspace::{DOCUMENT, Workspace};

/// Path of the document of the last release, relative to the root.
pub const RELEASED: &str = "spec/released/openapi.yaml";

/// Most sentences that are printed beside generated files.
const MOST_SENTENCES: usize = 30;

/// How a comparison is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For a changelog.
    Markdown,
}

/// Compares two documents. `released` is the one of the last release; without a newer one, it is the document of
/// the workspace.
pub fn run(
    workspace: &Workspace,
    old: &Path,
    new: Option<&Path>,
    format: Format,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let named = |path: &Path| {
        if path == Path::new("released") { workspace.root().join(RELEASED) } else { path.to_owned() }
    };
    let new = new.map_or_else(|| workspace.root().join(DOCUMENT), named);
    // Both are read before anything ends the run: problems of both are worth knowing.
    let (old, new) = (document(workspace, &named(old), out)?, document(workspace, &new, out)?);
    let (Some(old), Some(new)) = (old, new) else { return Ok(Outcome::Problems) };
    let comparison = compare(&old, &new);
    match format {
        Format::Text => write!(out, "{}", comparison.to_text())?,
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&comparison.to_json())?)?,
        Format::Markdown => write!(out, "{}", comparison.to_markdown())?,
    }
    Ok(if comparison.is_breaking() { Outcome::Failed } else { Outcome::Done })
}

/// A document with the files beside it, or a printed reason why there is none.
fn document(workspace: &Workspace, path: &Path, out: &mut dyn Write) -> Result<Option<Document>> {
    let mut input = match input(path, &Reading::default()) {
        Ok(input) => input,
        Err(error) => {
            writeln!(out, "error: {error:#}")?;
            return Ok(None);
        }
    };
    // Paths of this repository are called as everywhere else.
    if let Ok(short) = path.strip_prefix(workspace.root()) {
        input.document = Source::new(short.display().to_string(), input.document.text);
    }
    match read(input.document.clone(), &input.beside) {
        Ok(document) => Ok(Some(document)),
        Err(problems) => {
            super::generate::report(&input, &problems, out)?;
            Ok(None)
        }
    }
}

/// The difference since the last release, if there is a document of one.
pub fn since_release(workspace: &Workspace, out: &mut dyn Write) -> Result<Option<Comparison>> {
    let released = workspace.root().join(RELEASED);
    if !released.exists() {
        return Ok(None);
    }
    let old = document(workspace, &released, out)?;
    let new = document(workspace, &workspace.root().join(DOCUMENT), out)?;
    match (old, new) {
        (Some(old), Some(new)) => Ok(Some(compare(&old, &new))),
        _ => anyhow::bail!("the difference since the last release cannot be told"),
    }
}

/// Checks that `info.version` fits the difference since the last release.
pub fn version(workspace: &Workspace, out: &mut dyn Write) -> Result<Outcome> {
    let Some(comparison) = since_release(workspace, out)? else {
        writeln!(out, "nothing has been released yet: there is no {RELEASED}")?;
        return Ok(Outcome::Done);
    };
    let changelog = Changelog::read(workspace)?;
    if !changelog.has(&comparison.old.version) {
        // The first release is still being prepared: its document may change without a new version.
        writeln!(out, "{} is not in CHANGELOG.md: it has not been released yet", comparison.old.version)?;
        return Ok(Outcome::Done);
    }
    writeln!(out, "since {}: {}", comparison.old.version, comparison.summary())?;
    match comparison.fit() {
        Fit::Fits => Ok(Outcome::Done),
        Fit::TooLow(least) => {
            writeln!(
                out,
                "{DOCUMENT}: info.version is {}, and the difference asks for {least} or higher; `cargo xtask diff released` tells why",
                comparison.new.version
            )?;
            Ok(Outcome::Failed)
        }
        Fit::Unreadable(text) => {
            writeln!(out, "`{text}` is no version: write three numbers, such as 1.2.3")?;
            Ok(Outcome::Failed)
        }
    }
}

/// The bundled document as the last run of the generator left it, to be compared with what comes now.
pub struct Before {
    path: String,
    text: Option<String>,
}

impl Before {
    /// Reads it, if these files have one and the disk has it.
    pub fn read(place: &Workspace, generated: &Generated) -> Self {
        let files = generated.files();
        let path = files.iter().map(|(path, _)| path).find(|path| path.ends_with("/openapi.json"));
        let path = path.unwrap_or_default().to_owned();
        let text = fs::read_to_string(place.root().join(&path)).ok();
        Self { path, text }
    }

    /// Prints a sentence for each change since then.
    pub fn tell(self, generated: &Generated, out: &mut dyn Write) -> Result<()> {
        let files = generated.files();
        let now = files.get(&self.path).map(String::from_utf8_lossy);
        let (Some(before), Some(now)) = (self.text, now) else { return Ok(()) };
        let document = |text: &str| read(Source::new(self.path.clone(), text), &[]);
        // A file of an older generator may be no document; then there is nothing to compare with.
        let (Ok(old), Ok(new)) = (document(&before), document(&now)) else { return Ok(()) };
        let sentences = compare(&old, &new).sentences();
        for sentence in sentences.iter().take(MOST_SENTENCES) {
            writeln!(out, "  {sentence}")?;
        }
        if let Some(more) = sentences.len().checked_sub(MOST_SENTENCES).filter(|more| *more > 0) {
            writeln!(out, "  and {more} more; `cargo xtask diff released` tells all since the last release")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "openapi: 3.1.0\ninfo: {title: t, version: 0.1.0}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {'200': {description: d}}\n";

    fn ran(old: &str, new: &str, format: Format) -> (Outcome, String) {
        let folder = tempfile::tempdir().unwrap();
        let released = folder.path().join(RELEASED);
        fs::create_dir_all(released.parent().unwrap()).unwrap();
        fs::write(released, old).unwrap();
        fs::write(folder.path().join(DOCUMENT), new).unwrap();
        let mut out = Vec::new();
        let workspace = Workspace::at(folder.path());
        let outcome = run(&workspace, Path::new("released"), None, format, &mut out).unwrap();
        (outcome, String::from_utf8(out).unwrap())
    }

    #[test]
    fn exit_codes() {
        assert_eq!(ran(OLD, OLD, Format::Text), (Outcome::Done, "no change\n".to_owned()));
        let (outcome, said) = ran(OLD, &OLD.replace("/a:", "/b:"), Format::Text);
        assert_eq!(outcome, Outcome::Failed);
        assert!(said.contains("breaking[operation-moved]: a: moved from GET /a to GET /b"), "{said}");
        assert!(
            said.contains("spec/released/openapi.yaml:5:5") && said.contains("spec/openapi.yaml:5:5"),
            "{said}"
        );
        let (outcome, said) = ran(OLD, "openapi: 3.1.0\ninfo: {a: 1, a: 2}\n", Format::Text);
        assert_eq!(outcome, Outcome::Problems);
        assert!(said.contains("spec/openapi.yaml:2:14: error[duplicate-key]"), "{said}");
    }

    #[test]
    fn a_missing_document_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut out = Vec::new();
        let missing = folder.path().join("none.yaml");
        let outcome =
            run(&Workspace::at(folder.path()), &missing, Some(&missing), Format::Json, &mut out).unwrap();
        assert_eq!(outcome, Outcome::Problems);
        assert!(String::from_utf8(out).unwrap().contains("cannot read"));
    }

    #[test]
    fn the_document_of_this_repository_can_be_compared() {
        let workspace = Workspace::here();
        let mut out = Vec::new();
        let document = document(&workspace, &workspace.root().join(DOCUMENT), &mut out).unwrap().unwrap();
        assert_eq!(compare(&document, &document).changes, []);
        assert!(since_release(&workspace, &mut out).is_ok());
    }
}
