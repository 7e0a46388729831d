//! `cargo xtask lint`: what is wrong with a document, and where.

use std::io::Write;
use std::path::Path;

use anyhow::Result;
use coupa_codegen::problem::Level;
use coupa_codegen::{Input, Problems};
use serde_json::Value;

use super::generate::{Undecided, report};
use crate::Outcome;
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
        Some(path) => super::generate::input(path, Undecided::Refuse)?,
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
