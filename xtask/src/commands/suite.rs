//! `cargo xtask suite`: JSON Schema test folders through the validators that the generator writes.
//!
//! A folder holds files of the form of the official test suite: groups of a schema with values and their verdicts. Every
//! schema becomes a module of one crate under `target/suite`, which is compiled and run. A schema that the generator
//! does not compile goes the library's way, as a view of a document would.

mod cases;
mod project;
mod table;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::Outcome;
use crate::workspace::Workspace;

/// Runs the cases of a folder, prints a table, and writes it to a page where one is named.
pub fn run(
    workspace: &Workspace,
    folder: &Path,
    page: Option<&Path>,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let suite = cases::read(folder)?;
    anyhow::ensure!(!suite.groups.is_empty(), "{} holds no test files", folder.display());
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace.root().join("target"), |path| workspace.root().join(path));
    let project = target.join("suite");
    project::write(workspace, &suite, &project)?;
    writeln!(out, "{} schemas, compiled in {}", suite.groups.len(), project.display())?;
    out.flush()?;
    let results = execute(&project, &target)?;
    let table = table::Table::read(&results)?;
    table.print(out)?;
    if let Some(page) = page {
        std::fs::write(page, table.page(&suite))
            .with_context(|| format!("cannot write {}", page.display()))?;
        writeln!(out, "wrote {}", page.display())?;
    }
    Ok(if table.failed() == 0 { Outcome::Done } else { Outcome::Failed })
}

/// Compiles and runs the crate. Gives what it printed.
fn execute(project: &Path, target: &Path) -> Result<String> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet"])
        .current_dir(project)
        .env("CARGO_TARGET_DIR", PathBuf::from(target))
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    anyhow::ensure!(output.status.success(), "the validators of the suite do not compile or run");
    String::from_utf8(output.stdout).context("the results are no UTF-8")
}
