//! `cargo xtask corpus`: documents through the generator, all of them compiled and run as one workspace.

mod compile;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use coupa_codegen::files::Files;
use coupa_codegen::problem::Level;
use coupa_codegen::{Generated, Input, Layout, Problems};

use crate::Outcome;
use crate::reading::Reading;
use crate::workspace::Workspace;

/// Prefix of the crates that all documents share.
const SHARED: &str = "corpus";

/// Targets that are the same for every document.
const ONCE: [&str; 3] = ["core", "serve", "workspace"];

/// How often it is told how far the work is.
const PACE: Duration = Duration::from_secs(20);

/// A document and what became of it.
struct Row {
    name: String,
    prefix: String,
    verdict: Verdict,
    time: Duration,
    compiled: Option<compile::Compiled>,
    ran: Option<compile::Ran>,
}

enum Verdict {
    Accepted {
        lines: usize,
        operations: usize,
    },
    /// The first error, as `rule: position: message`, how many there are, and every rule that they are of.
    Refused {
        rule: String,
        rules: BTreeSet<String>,
        text: String,
        errors: usize,
    },
    /// The generator itself failed.
    Broken(String),
}

/// How far documents are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// Accepted or refused.
    Judge,
    /// All are accepted, and their libraries checked by the compiler.
    Libraries,
    /// What is accepted is checked by the compiler, with its round trip and every feature.
    Check,
    /// What is accepted is compiled, and its round trips run.
    Run,
}

impl Goal {
    /// The folder of the workspace: one for each profile of the compiler. It lies within the target folder, where cargo
    /// would take a crate of one workspace for the crate of the same name of another.
    fn folder(self) -> &'static str {
        match self {
            Self::Judge | Self::Run => "workspace",
            Self::Libraries | Self::Check => "checked",
        }
    }
}

/// What is done with documents.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// How far they are taken.
    pub goal: Goal,
    /// How a document is read that nobody here can mend.
    pub reading: Reading,
    /// How many are compiled at a time; all, where nothing is said.
    pub batch: Option<NonZeroUsize>,
}

impl Wanted {
    /// Everything that can be done, with all documents at once.
    pub fn run() -> Self {
        Self { goal: Goal::Run, reading: Reading::default(), batch: None }
    }
}

/// Has accepted mutants made, and checked by the compiler.
pub fn mutants(workspace: &Workspace, count: u64, seed: u64, out: &mut dyn Write) -> Result<Outcome> {
    let folder = super::ci::target(workspace).join("corpus/mutants");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    out.flush()?;
    let status = super::ci::cargo(workspace)
        .args(["test", "--quiet", "--package", "coupa-codegen", "--lib", "--"])
        .args(["--ignored", "--exact", "--nocapture", "tests::mutate::accepted"])
        .env("MUTANTS", count.to_string())
        .env("MUTANTS_FROM", seed.to_string())
        .env("MUTANTS_INTO", &folder)
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the mutants could not be made");
    run(workspace, &[folder], &Wanted { goal: Goal::Libraries, ..Wanted::run() }, out)
}

/// Runs every document of the folders, and single ones.
pub fn run(
    workspace: &Workspace,
    places: &[PathBuf],
    wanted: &Wanted,
    out: &mut dyn Write,
) -> Result<Outcome> {
    let documents = documents(places)?;
    ensure!(!documents.is_empty(), "no document (.yaml, .yml, .json) there");
    let mut rows: Vec<Row> = Vec::new();
    let mut compiling = Duration::ZERO;
    let size = wanted.batch.map_or(documents.len(), NonZeroUsize::get);
    for batch in documents.chunks(size) {
        let before = rows.len();
        let files = generate_all(batch, &wanted.reading, &mut rows, out)?;
        if wanted.goal == Goal::Judge || files.is_empty() {
            continue;
        }
        if size < documents.len() {
            writeln!(out, "documents {} to {} of {}", before + 1, rows.len(), documents.len())?;
        }
        let rows = rows.get_mut(before..).unwrap_or_default();
        compiling += compile(workspace, &files, wanted, rows, out)?;
    }
    table::print(&rows, wanted.goal, compiling, out)
}

/// Generates documents: a row each, and the files of those that are accepted.
fn generate_all(
    documents: &[PathBuf],
    reading: &Reading,
    rows: &mut Vec<Row>,
    out: &mut dyn Write,
) -> Result<Files> {
    // What panics inside the generator is caught there, and told in its own words.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let mut files = Files::new();
    // Folders of documents that went away go with them.
    files.own("crates");
    let mut told = Instant::now();
    for (done, path) in documents.iter().enumerate() {
        if told.elapsed() >= PACE {
            told = Instant::now();
            writeln!(out, "  {done} of {} documents generated", documents.len())?;
            out.flush()?;
        }
        let name = path.display().to_string();
        let prefix = prefix(path, rows);
        let begun = Instant::now();
        let verdict = match generate(path, &prefix, reading) {
            Ok(Ok(generated)) => add(&generated, &mut files),
            Ok(Err(problems)) => refused(&problems),
            Err(panic) => Verdict::Broken(panic),
        };
        rows.push(Row { name, prefix, verdict, time: begun.elapsed(), compiled: None, ran: None });
    }
    std::panic::set_hook(hook);
    Ok(files)
}

/// Writes the files of documents as one workspace, has it compiled, and its round trips run where that is wanted.
/// Returns how long the compiler took.
fn compile(
    workspace: &Workspace,
    files: &Files,
    wanted: &Wanted,
    rows: &mut [Row],
    out: &mut dyn Write,
) -> Result<Duration> {
    let target = super::ci::target(workspace);
    let place = Workspace::at(target.join("corpus").join(wanted.goal.folder()));
    place.write(files)?;
    // The versions that the project is tested with.
    fs::copy(workspace.root().join("Cargo.lock"), place.root().join("Cargo.lock"))?;
    let begun = Instant::now();
    // No crate here has the name of one of ours, so all can share what the dependencies become.
    compile::all(workspace, &place, wanted.goal, &target, rows, out)?;
    let seconds = begun.elapsed();
    let logs = target.join("corpus/logs");
    fs::create_dir_all(&logs)?;
    if wanted.goal == Goal::Run {
        compile::run(rows, &logs)?;
        if wanted.batch.is_some() {
            compile::remove_executables(rows)?;
        }
    } else {
        compile::keep_messages(rows, &logs)?;
    }
    Ok(seconds)
}

/// The documents of folders, and those named one by one.
fn documents(places: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let is_document = |path: &Path| {
        path.extension().is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|known| ending == *known))
    };
    let mut found = Vec::new();
    for place in places {
        if place.is_file() {
            found.push(place.clone());
            continue;
        }
        let mut here = Vec::new();
        for entry in fs::read_dir(place).with_context(|| format!("cannot read {}", place.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                // A document of several files has a folder of its own.
                here.extend(
                    ["openapi.yaml", "openapi.json"]
                        .map(|name| path.join(name))
                        .into_iter()
                        .find(|p| p.is_file()),
                );
            } else if is_document(&path) {
                here.push(path);
            }
        }
        here.sort();
        found.extend(here);
    }
    Ok(found)
}

/// A prefix for the crates of a document that no other has.
fn prefix(path: &Path, rows: &[Row]) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stem = match (stem.as_ref(), path.parent().and_then(Path::file_name)) {
        ("openapi", Some(folder)) => folder.to_string_lossy(),
        _ => stem,
    };
    let words: Vec<String> = stem
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let mut prefix = words.join("-");
    if !coupa_codegen::layout::is_prefix(&prefix) || prefix == SHARED {
        prefix = format!("d-{prefix}");
    }
    let taken = |prefix: &str| rows.iter().any(|row| row.prefix == prefix);
    if taken(&prefix) {
        let mut numbered = (2_usize..).map(|number| format!("{prefix}-{number}"));
        prefix = numbered.find(|prefix| !taken(prefix)).unwrap_or_default();
    }
    prefix
}

/// Generates a document. A panic of the generator is a result like any other: the rest of the corpus must run.
fn generate(path: &Path, prefix: &str, reading: &Reading) -> Result<Result<Generated, Problems>, String> {
    let layout = Layout::new(prefix, "cargo xtask corpus").sharing(SHARED);
    let run = || -> Result<Result<Generated, Problems>> {
        let input: Input = super::generate::input(path, reading)?;
        Ok(coupa_codegen::standalone(&input, &layout))
    };
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(result)) => Ok(result),
        Ok(Err(error)) => Err(format!("{error:#}")),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            Err(format!("panic: {}", text.unwrap_or("without a word")))
        }
    }
}

/// Adds the files of a document; those that all share, once.
fn add(generated: &Generated, files: &mut Files) -> Verdict {
    let mut lines = 0;
    for target in &generated.targets {
        let once = ONCE.contains(&target.name);
        for (path, contents) in target.files.iter() {
            // Read-backs and pages of one document would overwrite those of another.
            let wanted = path.starts_with("crates/") || once;
            if wanted && !(once && files.get(path).is_some()) {
                files.replace(path, contents);
            }
            let rust = Path::new(path).extension().is_some_and(|ending| ending == "rs");
            if rust && !once {
                lines += contents.split(|byte| *byte == b'\n').count() - 1;
            }
        }
    }
    Verdict::Accepted { lines, operations: generated.api.operations.len() }
}

fn refused(problems: &Problems) -> Verdict {
    let first = problems.iter().find(|problem| problem.level == Level::Error);
    let errors = problems.iter().filter(|problem| problem.level == Level::Error);
    Verdict::Refused {
        rules: errors.map(|problem| problem.rule.to_owned()).collect(),
        rule: first.map(|problem| problem.rule.to_string()).unwrap_or_default(),
        text: first
            .map(|problem| format!("{}: {}", problem.position.line, problem.message))
            .unwrap_or_default(),
        errors: problems.count(Level::Error),
    }
}
