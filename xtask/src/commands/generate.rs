//! `cargo xtask generate`: writes what the document gives, or only compares.

use std::io::{IsTerminal as _, Write};

use anyhow::Result;
use coupa_codegen::{Generated, Input, Problems};

use crate::Outcome;
use crate::workspace::Workspace;

/// Runs the generator over the workspace. With `check`, nothing is written.
pub fn run(workspace: &Workspace, check: bool, out: &mut dyn Write) -> Result<Outcome> {
    let input = workspace.input()?;
    match coupa_codegen::generate(&input, &Workspace::layout()) {
        Ok(generated) => {
            report(&input, &generated.warnings, out)?;
            if check { compare(workspace, &generated, out) } else { write(workspace, &generated, out) }
        }
        Err(problems) => {
            report(&input, &problems, out)?;
            writeln!(out, "nothing was written")?;
            Ok(Outcome::Problems)
        }
    }
}

/// Prints problems with their lines, in colour on a terminal.
pub fn report(input: &Input, problems: &Problems, out: &mut dyn Write) -> Result<()> {
    if !problems.is_empty() {
        let color = std::io::stdout().is_terminal()
            && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        writeln!(out, "{}\n", problems.render(&input.sources(), color))?;
    }
    Ok(())
}

fn write(workspace: &Workspace, generated: &Generated, out: &mut dyn Write) -> Result<Outcome> {
    for target in &generated.targets {
        let (written, removed) = workspace.write(&target.files)?;
        let said = match (written, removed) {
            (0, 0) => "fresh".to_owned(),
            (written, 0) => format!("wrote {written} of {} files", target.files.len()),
            (written, removed) => {
                format!("wrote {written} of {} files, removed {removed}", target.files.len())
            }
        };
        writeln!(out, "{:<8} {said}", target.name)?;
    }
    Ok(Outcome::Done)
}

fn compare(workspace: &Workspace, generated: &Generated, out: &mut dyn Write) -> Result<Outcome> {
    let mut outcome = Outcome::Done;
    for target in &generated.targets {
        let differences = target.files.compare(&workspace.on_disk(&target.files)?);
        let said = if differences.is_empty() { "fresh" } else { "stale" };
        writeln!(out, "{:<8} {said}", target.name)?;
        for difference in &differences {
            writeln!(out, "  {difference}")?;
            outcome = Outcome::Failed;
        }
    }
    if outcome == Outcome::Failed {
        writeln!(out, "\nmend it with `cargo xtask generate`; generated files are never edited by hand")?;
    }
    Ok(outcome)
}
