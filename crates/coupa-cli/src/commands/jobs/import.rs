//! `import`: reads, checks, sends, and says what became of each record.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, OnceLock};

use anyhow::{Context as _, Result};
use clap::ArgMatches;
use futures::{StreamExt as _, stream};

use super::journal::{Journal, State};
use super::send::{Batch, Numbered, Progress, Stop, Target, locked};
use super::source::{self, Source};
use super::{check, failures};
use crate::commands::operations::{Session, create, list, resource};
use crate::document;
use crate::output;
use crate::problem::{PARTIAL, Problem, REFUSED};

/// A file beside another.
fn beside(path: &Path, with: &str) -> PathBuf {
    let extension =
        path.extension().map_or(String::new(), |extension| format!(".{}", extension.to_string_lossy()));
    let stem = path.file_stem().map_or(String::new(), |stem| stem.to_string_lossy().into_owned());
    path.with_file_name(format!("{stem}.{with}{extension}"))
}

/// Runs an import.
pub(crate) async fn run(
    session: &Session,
    tag: &'static str,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<ExitCode> {
    let create = create(tag).context("there is nothing to create")?;
    let resource = resource(tag).context("there are no elements")?;
    let row = document::row(create).context("there is no body")?;
    let path = PathBuf::from(matches.get_one::<String>("source").context("clap asks for a file")?);
    let maps: Vec<String> = matches.get_many("map").into_iter().flatten().cloned().collect();
    let mut source = source::read(&path, &row, &maps)?;
    check::check(&mut source, &row, resource)?;
    let failed =
        matches.get_one::<String>("failures").map_or_else(|| beside(&path, "failures"), PathBuf::from);
    if failed == path {
        return Err(Problem::usage("the failures would be written over the file itself")
            .next("name another file with --failures")
            .into());
    }
    let bad: BTreeMap<usize, String> = source
        .records
        .iter()
        .enumerate()
        .filter_map(|(index, record)| Some((index, record.value.as_ref().err()?.clone())))
        .collect();
    writeln!(out, "{}: {} records, {} bad", path.display(), source.records.len(), bad.len())?;
    let dry = matches.get_flag("dry-run");
    if dry || (matches.get_flag("strict") && !bad.is_empty()) {
        failures::write(&failed, &source, &bad)?;
        told(&source, &bad, &failed, out)?;
        writeln!(out, "nothing was sent")?;
        return Ok(ExitCode::from(if bad.is_empty() {
            0
        } else if dry {
            PARTIAL
        } else {
            REFUSED
        }));
    }
    let most = row.batch.map_or(1, |(_, most)| most);
    let size =
        matches.get_one::<u64>("batch").map_or(most.min(100), |size| usize::try_from(*size).unwrap_or(most));
    if size > most {
        return Err(Problem::usage(format!("a request holds at most {most} records")).into());
    }
    let concurrency =
        matches.get_one::<u64>("concurrency").map_or(4, |count| usize::try_from(*count).unwrap_or(4));
    let target = Target { session, create, list: list(tag), resource, row };
    let kept = beside(&path, "journal").with_extension("jsonl");
    let (journal, state) = Journal::open(&kept, create.id, &source.digest, &target.url()?)?;
    if state.did_something() {
        writeln!(out, "going on: {} are in already", state.done.len())?;
    }
    let bar = output::bar((source.records.len() - bad.len()) as u64);
    // What an earlier run did says nothing of how fast this one is.
    bar.set_position((state.done.len() + state.refused.len()) as u64);
    bar.reset_eta();
    let progress = Progress {
        journal: Mutex::new(journal),
        done: Mutex::new(state.done.iter().copied().collect()),
        refused: Mutex::new(state.refused.clone()),
        bar,
        ids: Mutex::new(state.ids.clone()),
        before: OnceLock::new(),
        stop: Stop::default(),
        answered: AtomicBool::new(false),
    };
    let result =
        interruptible(Box::pin(all(&target, &source, &state, size, concurrency, &progress)), &progress).await;
    progress.bar.finish_and_clear();
    let mut failures = bad;
    failures.extend(locked(&progress.refused).clone());
    failures::write(&failed, &source, &failures)?;
    let count = locked(&progress.done).len();
    let left = source.records.len() - failures.len() - count;
    writeln!(out, "{count} are in, {} failed, {left} are left", failures.len())?;
    told(&source, &failures, &failed, out)?;
    if left > 0 || result.is_err() {
        let next = "the same command goes on where this one stopped; do not change the file until then";
        let problem = match result {
            Ok(()) => Problem::new(PARTIAL, "the import was interrupted").next(next),
            Err(error) => match error.downcast::<Problem>() {
                Ok(problem) => {
                    let code = if count == 0 { problem.code } else { PARTIAL };
                    let why =
                        problem.why.map_or(problem.what.clone(), |why| format!("{}: {why}", problem.what));
                    Problem::new(code, "the import stopped").why(why).next(next)
                }
                Err(error) => return Err(error),
            },
        };
        return Err(problem.into());
    }
    let Progress { journal, .. } = progress;
    journal.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).close()?;
    Ok(ExitCode::from(match (count, failures.len()) {
        (_, 0) => 0,
        (0, _) => REFUSED,
        _ => PARTIAL,
    }))
}

/// The good records that are wanted.
fn good(source: &Source, wanted: impl Fn(usize) -> bool) -> Vec<Numbered> {
    let numbered = source.records.iter().enumerate().filter(|(index, _)| wanted(*index));
    numbered.filter_map(|(index, record)| Some((index, record.value.as_ref().ok()?.clone()))).collect()
}

/// Sends what is left, first looking what became of that which was on its way.
async fn all(
    target: &Target<'_>,
    source: &Source,
    state: &State,
    size: usize,
    concurrency: usize,
    progress: &Progress,
) -> Result<()> {
    let before = if state.begun {
        state.before
    } else {
        let before = target.newest(progress).await?;
        locked(&progress.journal).begin(target.create.id, &source.digest, &target.url()?, before)?;
        before
    };
    // Nobody else sets it.
    let _ = progress.before.set(before);
    let again = target.settle(good(source, |index| state.uncertain.contains(&index)), progress).await?;
    let mut left = good(source, |index| {
        !state.done.contains(&index)
            && !state.refused.contains_key(&index)
            && !state.uncertain.contains(&index)
    });
    left.extend(again);
    let doubtful = |batch: &[Numbered]| batch.iter().any(|(index, _)| state.uncertain.contains(index));
    let batches: Vec<Batch> =
        left.chunks(size).map(|batch| Batch { records: batch.to_vec(), doubtful: doubtful(batch) }).collect();
    let mut running =
        stream::iter(batches).map(|batch| target.batch(batch, progress)).buffer_unordered(concurrency);
    let mut first = Ok(());
    while let Some(result) = running.next().await {
        if let Err(error) = result
            && first.is_ok()
        {
            // Those that are under way end in order; nothing more is begun.
            progress.stop.say();
            first = Err(error);
        }
    }
    first
}

/// Lets Ctrl-C stop what is not begun yet. A second one ends the program; the journal knows what was on its way.
async fn interruptible(work: impl Future<Output = Result<()>>, progress: &Progress) -> Result<()> {
    tokio::pin!(work);
    tokio::select! {
        // Listening comes first: nothing is sent before an interruption is heard.
        biased;
        signal = tokio::signal::ctrl_c() => signal.context("cannot listen for Ctrl-C")?,
        result = &mut work => return result,
    }
    progress.stop.say();
    progress.bar.suspend(|| eprintln!("stopping after what is under way; Ctrl-C again stops at once"));
    tokio::select! {
        result = &mut work => result,
        _ = tokio::signal::ctrl_c() => Ok(()),
    }
}

/// Shows the first failures.
fn told(
    source: &Source,
    failures: &BTreeMap<usize, String>,
    failed: &Path,
    out: &mut dyn Write,
) -> Result<()> {
    const SHOWN: usize = 10;
    for (index, reason) in failures.iter().take(SHOWN) {
        let line = source.records.get(*index).map_or(0, |record| record.line);
        writeln!(out, "  {}:{line}: {reason}", source.path.display())?;
    }
    if failures.len() > SHOWN {
        writeln!(out, "  and {} more", failures.len() - SHOWN)?;
    }
    if !failures.is_empty() {
        writeln!(out, "failures are in {}: mend them there, and import that file", failed.display())?;
    }
    Ok(())
}
