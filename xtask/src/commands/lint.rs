//! `cargo xtask lint`: what is wrong with a document, and where.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use coupa_codegen::problem::Level;
use coupa_codegen::{Input, Problems};
use serde_json::Value;

use super::generate::report;
use crate::Outcome;
use crate::reading::Reading;
use crate::workspace::Workspace;

/// How problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people: each problem with its lines.
    Text,
    /// For editors and CI: one array.
    Json,
}

/// Lints the document of the workspace, or another one. Of its own document the workspace takes no warning either: those are for
/// documents that nobody here can mend.
pub fn run(
    workspace: &Workspace,
    spec: Option<&Path>,
    format: Format,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let input = match spec {
        None => workspace.input()?,
        Some(path) => super::generate::input(path, &Reading::default())?,
    };
    let problems = coupa_codegen::read_with(input.document.clone(), &input.beside)
        .map_or_else(|problems| problems, |(_, warnings)| warnings);
    print(&input, &problems, format, out)?;
    let has_own_warnings = spec.is_none() && problems.count(Level::Warning) > 0;
    if has_own_warnings && format == Format::Text {
        writeln!(out, "the document of this workspace has no warnings: mend them too")?;
    }
    Ok(if problems.has_errors() || has_own_warnings { Outcome::Problems } else { Outcome::Done })
}

fn print(input: &Input, problems: &Problems, format: Format, out: &mut dyn Write) -> Result<()> {
    match format {
        Format::Text => {
            report(input, problems, out)?;
            let [errors, warnings, notes] =
                [Level::Error, Level::Warning, Level::Note].map(|level| problems.count(level));
            writeln!(out, "{}: {errors} errors, {warnings} warnings, {notes} notes", input.document.path)?;
        }
        Format::Json => {
            let list: Vec<Value> = problems.iter().map(coupa_codegen::Problem::to_json).collect();
            writeln!(out, "{}", serde_json::to_string_pretty(&list)?)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// The document of a workspace with one edit, linted as its own or as that of somebody else.
    fn linted(old: &str, new: &str, own: bool) -> (Outcome, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let text = fs::read_to_string(Workspace::here().root().join(crate::workspace::DOCUMENT))
            .expect("a document");
        assert!(text.contains(old), "the document has no {old:?}");
        let path = folder.path().join(crate::workspace::DOCUMENT);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(&path, text.replacen(old, new, 1)).expect("written");
        let mut out = Vec::new();
        let spec = (!own).then_some(path.as_path());
        let outcome = run(&Workspace::at(folder.path()), spec, Format::Text, &mut out).expect("linted");
        (outcome, String::from_utf8(out).expect("text"))
    }

    #[test]
    fn of_its_own_document_a_workspace_takes_no_warning() {
        let (outcome, said) = linted("openapi: 3.1.0", "openapi: 3.1.0", true);
        assert_eq!(outcome, Outcome::Done, "{said}");
        // A schema that nothing refers to is a warning.
        let unused = "  schemas:\n    NobodyNeedsThis: {type: string}\n";
        let (outcome, said) = linted("  schemas:\n", unused, true);
        assert_eq!(outcome, Outcome::Problems, "{said}");
        assert!(said.contains("unused-schema") && said.contains("mend them too"), "{said}");
        let (outcome, said) = linted("  schemas:\n", unused, false);
        assert_eq!(outcome, Outcome::Done, "{said}");
        assert!(said.contains("0 errors, 1 warnings"), "{said}");
    }
}
