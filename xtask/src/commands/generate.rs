//! `cargo xtask generate`: writes what the document gives, or only compares.

mod stamp;
#[cfg(test)]
mod tests;

use std::fs;
use std::io::{IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use coupa_codegen::{Generated, Input, Layout, Problems, Source};

use self::stamp::Stamp;
use crate::Outcome;
use crate::reading::Reading;
use crate::workspace::{self, Workspace};

/// Runs the generator over the workspace. With `check`, nothing is written.
pub fn run(workspace: &Workspace, check: bool, out: &mut dyn Write) -> Result<Outcome> {
    let input = workspace.input()?;
    let control = workspace.control_input()?;
    let inputs: Vec<&Input> = std::iter::once(&input).chain(&control).collect();
    let stamp = if check { None } else { Stamp::of(workspace, &inputs) };
    if let Some(targets) = stamp.as_ref().and_then(Stamp::holds) {
        for name in targets {
            writeln!(out, "{name:<9} fresh")?;
        }
        return Ok(Outcome::Done);
    }
    // What is told of a document is told each time.
    let mut silent = true;
    let control = match &control {
        Some(input) => match coupa_codegen::standalone::stub(input, &Workspace::control_layout()) {
            Ok(control) => {
                report(input, &control.warnings, out)?;
                silent &= control.warnings.is_empty();
                control.targets
            }
            Err(problems) => {
                report(input, &problems, out)?;
                writeln!(out, "nothing was written")?;
                return Ok(Outcome::Problems);
            }
        },
        None => Vec::new(),
    };
    match coupa_codegen::generate(&input, &Workspace::layout()) {
        Ok(mut generated) => {
            generated.targets.extend(control);
            report(&input, &generated.warnings, out)?;
            silent &= generated.warnings.is_empty();
            if check {
                return compare(workspace, &generated, out);
            }
            let outcome = write(workspace, &generated, out)?;
            if let Some(stamp) = stamp.filter(|_| silent) {
                stamp.keep(&generated)?;
            }
            Ok(outcome)
        }
        Err(problems) => {
            report(&input, &problems, out)?;
            writeln!(out, "nothing was written")?;
            Ok(Outcome::Problems)
        }
    }
}

/// Writes, compares or watches, here or elsewhere.
pub fn any(
    workspace: &Workspace,
    elsewhere: Option<&Elsewhere>,
    check: bool,
    watch: bool,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let mut once = || match elsewhere {
        None => run(workspace, check, out),
        Some(elsewhere) => standalone(elsewhere, check, out),
    };
    let outcome = once()?;
    if !watch {
        return Ok(outcome);
    }
    let folder = elsewhere.map_or_else(
        || workspace.root().join("spec"),
        |elsewhere| match elsewhere.spec.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        },
    );
    super::watch::watch(&folder, "generated", || once().map(|_| ()))?;
    Ok(Outcome::Done)
}

/// Another document than the one of this repository, and where its workspace is written.
#[derive(Debug, Clone)]
pub struct Elsewhere {
    /// The document.
    pub spec: PathBuf,
    /// Root of the workspace.
    pub out: PathBuf,
    /// Prefix of its crates.
    pub prefix: String,
    /// How a document is read that nobody here can mend.
    pub reading: Reading,
}

/// Writes a standalone workspace for any document. With `check`, nothing is written.
pub fn standalone(elsewhere: &Elsewhere, check: bool, out: &mut dyn Write) -> Result<Outcome> {
    let Elsewhere { spec, out: folder, prefix, reading } = elsewhere;
    ensure!(
        coupa_codegen::layout::is_prefix(prefix),
        "`{prefix}` is no prefix of crate names: use lower-case words of letters and digits with `-` between them"
    );
    let mut input = input(spec, reading)?;
    let shown = input.clone();
    // Headers name the file, not the way to it: the same bytes wherever it lies.
    let name = spec.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let way = spec.parent().map(|folder| folder.join("").display().to_string()).unwrap_or_default();
    input.document = Source::new(name.clone(), input.document.text.to_string());
    for source in &mut input.beside {
        source.path = source.path.strip_prefix(&way).unwrap_or(&source.path).to_owned();
    }
    let layout =
        Layout::new(prefix, format!("cargo xtask generate --spec {name} --prefix {prefix}{reading}"));
    match coupa_codegen::standalone(&input, &layout) {
        Ok(generated) => {
            report(&input, &generated.warnings, out)?;
            let place = Workspace::at(folder);
            if check { compare(&place, &generated, out) } else { write(&place, &generated, out) }
        }
        Err(problems) => {
            // Problems name the way to the file: whoever reads them wants to go there.
            let problems = coupa_codegen::standalone(&shown, &layout).err().unwrap_or(problems);
            report(&shown, &problems, out)?;
            writeln!(out, "nothing was written")?;
            Ok(Outcome::Problems)
        }
    }
}

/// A document without tables, with the files that it refers to.
pub fn input(path: &Path, reading: &Reading) -> Result<Input> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let document = Source::new(path.display().to_string(), text);
    let beside = workspace::beside(Path::new(""), &document);
    let mut input = Input::of(document, beside);
    reading.apply(&mut input);
    Ok(input)
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
    let before = super::diff::Before::read(workspace, generated);
    for target in &generated.targets {
        let (written, removed) = workspace.write(&target.files)?;
        let said = match (written, removed) {
            (0, 0) => "fresh".to_owned(),
            (written, 0) => format!("wrote {written} of {} files", target.files.len()),
            (written, removed) => {
                format!("wrote {written} of {} files, removed {removed}", target.files.len())
            }
        };
        writeln!(out, "{:<9} {said}", target.name)?;
    }
    before.tell(generated, out)?;
    Ok(Outcome::Done)
}

fn compare(workspace: &Workspace, generated: &Generated, out: &mut dyn Write) -> Result<Outcome> {
    let mut outcome = Outcome::Done;
    for target in &generated.targets {
        let differences = target.files.compare(&workspace.on_disk(&target.files)?);
        let said = if differences.is_empty() { "fresh" } else { "stale" };
        writeln!(out, "{:<9} {said}", target.name)?;
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
