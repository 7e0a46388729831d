//! What was done so far, on disk, so that an import that stopped goes on where it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use crate::problem::Problem;

/// A line of the journal. Records are named by their place in the file, from 0.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    /// What is imported to where.
    Begin {
        operation: String,
        digest: String,
        url: String,
        /// The largest id that there was before, where that matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<u64>,
    },
    /// These are on their way: whether they are in is known only when another line says so.
    Sent(Vec<usize>),
    /// These are in, with these ids where they are known. One line, because half of it would be wrong: an id that is
    /// known to be ours is not looked at again, so the record that has it would be sent a second time.
    In { records: Vec<usize>, ids: Vec<String> },
    /// These are not in, and may be sent again.
    Out(Vec<usize>),
    /// This was refused.
    Refused(usize, String),
}

/// What a journal says.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) done: BTreeSet<usize>,
    pub(super) refused: BTreeMap<usize, String>,
    /// On their way when the import stopped.
    pub(super) uncertain: BTreeSet<usize>,
    /// Ids of records that are known to be ours.
    pub(super) ids: BTreeSet<String>,
    /// The largest id that there was before the first record was sent.
    pub(super) before: Option<u64>,
    /// Something was sent before.
    pub(super) begun: bool,
}

impl State {
    fn read(&mut self, line: Line) {
        match line {
            Line::Begin { before, .. } => {
                self.begun = true;
                self.before = before;
            }
            Line::Sent(which) => self.uncertain.extend(which),
            Line::In { records, ids } => {
                self.uncertain.retain(|index| !records.contains(index));
                self.done.extend(records);
                self.ids.extend(ids);
            }
            Line::Out(which) => self.uncertain.retain(|index| !which.contains(index)),
            Line::Refused(index, reason) => {
                self.uncertain.remove(&index);
                self.refused.insert(index, reason);
            }
        }
    }

    /// Whether anything is in, may be in, or was refused.
    pub(super) fn did_something(&self) -> bool {
        !self.done.is_empty() || !self.uncertain.is_empty() || !self.refused.is_empty()
    }
}

/// The journal of an import.
pub(super) struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Opens it, with what it says of an earlier run.
    pub(super) fn open(path: &Path, operation: &str, digest: &str, url: &str) -> Result<(Self, State)> {
        let told = || format!("cannot keep what is done in {}", path.display());
        let file = OpenOptions::new().create(true).read(true).append(true).open(path).with_context(told)?;
        // Two runs of one file would each send what the other has sent.
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            return Err(Problem::usage("another import of this file is running")
                .next("wait for it, or stop it; the same command goes on where it stopped")
                .into());
        }
        let (mut state, mut whole) = (State::default(), 0);
        let mut reader = BufReader::new(&file);
        let (mut text, mut number) = (Vec::new(), 1);
        let mut differs = None;
        while reader.read_until(b'\n', &mut text).with_context(told)? > 0 {
            let Some(line) = serde_json::from_slice(&text).ok().filter(|_| text.ends_with(b"\n")) else {
                // A line that was cut off while it was written says nothing. Then no other follows it.
                if reader.fill_buf().with_context(told)?.is_empty() {
                    break;
                }
                return Err(unreadable(path, number).into());
            };
            whole += text.len() as u64;
            number += 1;
            text.clear();
            if let Line::Begin { operation: o, digest: d, url: u, .. } = &line
                && (o.as_str(), d.as_str(), u.as_str()) != (operation, digest, url)
            {
                differs = Some(o == operation && d == digest);
            }
            state.read(line);
        }
        if let Some(same_file) = differs {
            if state.did_something() {
                return Err(other(path, same_file).into());
            }
            (state, whole) = (State::default(), 0);
        }
        file.set_len(whole).with_context(told)?;
        Ok((Self { path: path.to_owned(), file }, state))
    }

    /// Says what is imported to where, before anything is sent.
    pub(super) fn begin(
        &mut self,
        operation: &str,
        digest: &str,
        url: &str,
        before: Option<u64>,
    ) -> Result<()> {
        self.write(&Line::Begin {
            operation: operation.into(),
            digest: digest.into(),
            url: url.into(),
            before,
        })
    }

    fn write(&mut self, line: &Line) -> Result<()> {
        let mut text = serde_json::to_string(line).context("cannot write the journal")?;
        text.push('\n');
        let told = || format!("cannot keep what is done in {}", self.path.display());
        // One write a line, and on disk before anything is sent: that is what makes the next run know.
        self.file.write_all(text.as_bytes()).and_then(|()| self.file.sync_data()).with_context(told)
    }

    pub(super) fn sent(&mut self, which: Vec<usize>) -> Result<()> {
        self.write(&Line::Sent(which))
    }

    pub(super) fn done(&mut self, records: Vec<usize>, ids: &[String]) -> Result<()> {
        self.write(&Line::In { records, ids: ids.to_vec() })
    }

    pub(super) fn out(&mut self, which: Vec<usize>) -> Result<()> {
        self.write(&Line::Out(which))
    }

    pub(super) fn refused(&mut self, index: usize, reason: &str) -> Result<()> {
        self.write(&Line::Refused(index, reason.to_owned()))
    }

    /// All is done: the file goes.
    pub(super) fn close(self) -> Result<()> {
        fs::remove_file(&self.path).with_context(|| format!("cannot remove {}", self.path.display()))
    }
}

fn unreadable(path: &Path, number: usize) -> Problem {
    Problem::usage(format!("line {number} of {} is none of a journal", path.display()))
        .why("without it nobody knows which records are in, and what is in would be sent again")
        .next(
            "bring that file back as it was; to begin anew, look first which records are in, then remove it",
        )
}

fn other(path: &Path, same_file: bool) -> Problem {
    let why = if same_file {
        "it was sent to another address"
    } else {
        "the file has been changed since, so it cannot be told which of its records are in"
    };
    Problem::usage(format!(
        "{} tells of an import that did not end, and that was not this one",
        path.display()
    ))
    .why(why)
    .next("bring back what it was and let it end, or remove that file to begin anew")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Wherever a run is killed: an id is known to be ours only if its record is known to be in.
    #[test]
    fn a_journal_that_ends_anywhere_gives_no_record_twice() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("journal");
        let (mut journal, _) = Journal::open(&path, "worker_create", "d", "u")?;
        journal.begin("worker_create", "d", "u", Some(7))?;
        for index in 0..4 {
            journal.sent(vec![index])?;
            journal.done(vec![index], &[format!("{}", 100 + index)])?;
        }
        journal.refused(4, "„é“ is none")?;
        drop(journal);
        let whole = fs::read(&path)?;
        let mut ends = BTreeSet::new();
        for end in 0..=whole.len() {
            fs::write(&path, whole.get(..end).unwrap_or_default())?;
            let (_, state) = Journal::open(&path, "worker_create", "d", "u")?;
            let ids: BTreeSet<String> = state.done.iter().map(|index| format!("{}", 100 + index)).collect();
            assert_eq!(state.ids, ids, "{end}");
            assert!(state.uncertain.len() <= 1 && state.uncertain.is_disjoint(&state.done), "{end}");
            ends.insert((state.done.len(), state.uncertain.len()));
        }
        assert_eq!(ends.len(), 9);
        Ok(())
    }

    #[test]
    fn a_line_in_the_middle_that_cannot_be_read_is_refused() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("journal");
        let (mut journal, _) = Journal::open(&path, "user_create", "d", "u")?;
        journal.begin("user_create", "d", "u", None)?;
        journal.sent(vec![0])?;
        drop(journal);
        OpenOptions::new().append(true).open(&path)?.write_all(b"{\"in\":[0]}\n{\"sent\":[1]}\n")?;
        let error = Journal::open(&path, "user_create", "d", "u").err().context("it is refused")?;
        assert!(error.to_string().contains("line 3"), "{error:#}");
        Ok(())
    }

    #[test]
    fn what_was_done_is_known_again() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("journal");
        let (mut journal, _) = Journal::open(&path, "user_create", "d", "u")?;
        journal.begin("user_create", "d", "u", Some(7))?;
        journal.sent(vec![0, 1])?;
        journal.sent(vec![2, 3])?;
        journal.done(vec![0], &["8".to_owned()])?;
        journal.refused(1, "bad")?;
        journal.out(vec![3])?;
        drop(journal);
        OpenOptions::new().append(true).open(&path)?.write_all(b"{\"in\":[2")?;
        for _ in 0..2 {
            let (_, state) = Journal::open(&path, "user_create", "d", "u")?;
            assert_eq!(state.done, BTreeSet::from([0]));
            assert_eq!(state.refused, BTreeMap::from([(1, "bad".to_owned())]));
            assert_eq!(state.uncertain, BTreeSet::from([2]));
            assert_eq!((state.ids, state.before), (BTreeSet::from(["8".to_owned()]), Some(7)));
        }
        assert!(Journal::open(&path, "user_create", "another", "u").is_err());
        let (_running, _) = Journal::open(&path, "user_create", "d", "u")?;
        assert!(Journal::open(&path, "user_create", "d", "u").is_err());
        Ok(())
    }
}
