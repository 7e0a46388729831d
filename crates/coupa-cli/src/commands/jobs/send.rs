//! Sends batches so that every record is created once, whatever becomes of requests and answers.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::Result;
use coupa_client::{Answer, Error, NetworkFailure};
use coupa_core::element::Resource;
use coupa_core::operation::Operation;
use indicatif::ProgressBar;
use serde_json::{Map, Value};

use super::journal::Journal;
use crate::commands::operations::{Session, curl, rows_of};
use crate::document::Row;
use crate::problem::Problem;

/// How often one batch is tried.
const ATTEMPTS: u32 = 6;

/// Where an import goes to.
pub(super) struct Target<'s> {
    pub(super) session: &'s Session,
    pub(super) create: &'static Operation,
    pub(super) list: Option<&'static Operation>,
    pub(super) resource: &'static Resource,
    pub(super) row: Row,
}

/// What all batches share.
pub(super) struct Progress {
    pub(super) journal: Mutex<Journal>,
    pub(super) done: Mutex<Vec<usize>>,
    pub(super) refused: Mutex<BTreeMap<usize, String>>,
    pub(super) bar: ProgressBar,
    /// Nothing more is begun.
    pub(super) stop: AtomicBool,
}

/// A poisoned lock is as good as any: nothing in here can be half written.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A record with its place in the file.
pub(super) type Numbered = (usize, Value);

/// What became of one request.
enum Sent {
    In,
    /// The API looked at it and said no.
    Refused(String),
    /// Nothing was done, and it may be tried again.
    Later(Option<Duration>, Problem),
    /// Nobody knows whether it was done.
    Unknown(Problem),
    /// It makes no sense to go on.
    Never(Problem),
}

impl Target<'_> {
    /// Sends a batch. What is refused as a whole is halved, until it is known which records are bad.
    pub(super) async fn batch(&self, batch: Vec<Numbered>, progress: &Progress) -> Result<()> {
        let mut waiting = vec![batch];
        while let Some(batch) = waiting.pop() {
            if progress.stop.load(Ordering::Relaxed) {
                return Ok(());
            }
            if let Some(halves) = self.one(batch, progress).await? {
                waiting.extend(halves);
            }
        }
        Ok(())
    }

    /// Sends records until it is known what became of them; gives back the halves of what was refused.
    async fn one(&self, mut batch: Vec<Numbered>, progress: &Progress) -> Result<Option<[Vec<Numbered>; 2]>> {
        let mut attempt = 1;
        loop {
            let which: Vec<usize> = batch.iter().map(|(index, _)| *index).collect();
            locked(&progress.journal).sent(which.clone())?;
            let (pause, problem) = match self.request(&batch).await? {
                Sent::In => {
                    progress.done(which)?;
                    return Ok(None);
                }
                Sent::Refused(reason) => {
                    if let [(index, _)] = batch.as_slice() {
                        progress.refused(*index, &reason)?;
                        return Ok(None);
                    }
                    locked(&progress.journal).out(which)?;
                    let half = batch.split_off(batch.len() / 2);
                    return Ok(Some([half, batch]));
                }
                Sent::Never(problem) => {
                    locked(&progress.journal).out(which)?;
                    return Err(problem.into());
                }
                Sent::Later(pause, problem) => {
                    locked(&progress.journal).out(which)?;
                    (pause, problem)
                }
                Sent::Unknown(problem) => {
                    tokio::time::sleep(pause(attempt)).await;
                    batch = self.settle(batch, progress).await?;
                    if batch.is_empty() {
                        return Ok(None);
                    }
                    (None, problem)
                }
            };
            if attempt >= ATTEMPTS || progress.stop.load(Ordering::Relaxed) {
                if progress.stop.load(Ordering::Relaxed) {
                    return Ok(None);
                }
                return Err(problem.into());
            }
            tokio::time::sleep(pause.unwrap_or_else(|| self::pause(attempt))).await;
            attempt += 1;
        }
    }

    /// Looks which of some records are in, and gives back those that are not.
    pub(super) async fn settle(&self, batch: Vec<Numbered>, progress: &Progress) -> Result<Vec<Numbered>> {
        let mut left = Vec::new();
        for (index, value) in batch {
            match self.looked(&value).await? {
                Found::Ours => progress.done(vec![index])?,
                Found::Nothing => {
                    locked(&progress.journal).out(vec![index])?;
                    left.push((index, value));
                }
                Found::Untold => {
                    let reason = "it may be in: the answer to it was lost, and no element tells one record from another";
                    progress.refused(index, reason)?;
                }
            }
        }
        Ok(left)
    }

    /// Whether a record is there, however often the line breaks meanwhile.
    async fn looked(&self, value: &Value) -> Result<Found> {
        let mut attempt = 1;
        loop {
            match self.found(value).await {
                Err(error) if attempt < ATTEMPTS && error.downcast_ref().is_some_and(Problem::is_network) => {
                    tokio::time::sleep(pause(attempt)).await;
                    attempt += 1;
                }
                result => return result,
            }
        }
    }

    /// Whether a record is there.
    async fn found(&self, value: &Value) -> Result<Found> {
        let mut unique = self.resource.set.elements.iter().filter(|element| element.unique);
        let named = unique.find_map(|element| Some((element.name, value.get(element.name)?.as_str()?)));
        let (Some((name, text)), Some(list)) = (named, self.list) else { return Ok(Found::Untold) };
        let Some(pagination) = list.pagination else { return Ok(Found::Untold) };
        let call = self.session.raw.call(list).query(name, text);
        let answer = call.send().await.map_err(Problem::from)?;
        if !answer.status().is_success() {
            return Err(Problem::refused(list.id, &answer).into());
        }
        let rows = rows_of(&answer, &pagination)?;
        let Some(row) = rows.iter().find(|row| row.get(name).and_then(Value::as_str) == Some(text)) else {
            return Ok(Found::Nothing);
        };
        // Somebody else's record of that name is refused when ours is sent, and that is the truth about it.
        let ours = value
            .as_object()
            .into_iter()
            .flatten()
            .all(|(name, value)| row.get(name).is_none_or(|found| found == value));
        Ok(if ours { Found::Ours } else { Found::Nothing })
    }

    async fn request(&self, batch: &[Numbered]) -> Result<Sent> {
        let body = match (self.row.batch, batch) {
            (None, [(_, value)]) => value.clone(),
            (None, _) => return Ok(Sent::Never(Problem::usage("records go one by one"))),
            (Some((member, _)), batch) => {
                let values = batch.iter().map(|(_, value)| value.clone()).collect();
                Value::Object(Map::from_iter([(member.to_owned(), Value::Array(values))]))
            }
        };
        let call = self.session.raw.call(self.create);
        let call = call.body("application/json", serde_json::to_vec(&body)?).options(Session::once());
        if self.session.verbose {
            eprintln!("{}", curl(self.create, &call.url().map_err(Problem::from)?, Some(&body)));
        }
        Ok(match call.send().await {
            Ok(answer) => self.judge(&answer),
            Err(Error::Network(error)) if error.failure() == NetworkFailure::Connect => {
                Sent::Later(None, Error::Network(error).into())
            }
            Err(error @ (Error::Network(_) | Error::Timeout { .. } | Error::TooLarge { .. })) => {
                Sent::Unknown(error.into())
            }
            Err(error) if error.is_retryable() => Sent::Later(None, error.into()),
            Err(error) => Sent::Never(error.into()),
        })
    }

    fn judge(&self, answer: &Answer) -> Sent {
        let problem = || Problem::refused(self.create.id, answer);
        match answer.status().as_u16() {
            200..=299 => Sent::In,
            400 | 409 | 413 | 422 => Sent::Refused(answer.sentences().join("; ")),
            429 => {
                let asked =
                    answer.headers().get("retry-after").and_then(|text| text.to_str().ok()?.parse().ok());
                Sent::Later(asked.map(Duration::from_secs), problem())
            }
            408 | 500..=599 => Sent::Unknown(problem()),
            _ => Sent::Never(problem()),
        }
    }
}

/// What a look at the list says of a record.
enum Found {
    Ours,
    Nothing,
    Untold,
}

/// Longer each time.
fn pause(attempt: u32) -> Duration {
    Duration::from_millis(100) * 2_u32.saturating_pow(attempt.min(8))
}

impl Progress {
    fn done(&self, which: Vec<usize>) -> Result<()> {
        self.bar.inc(which.len() as u64);
        locked(&self.journal).done(which.clone())?;
        locked(&self.done).extend(which);
        Ok(())
    }

    fn refused(&self, index: usize, reason: &str) -> Result<()> {
        self.bar.inc(1);
        locked(&self.journal).refused(index, reason)?;
        locked(&self.refused).insert(index, reason.to_owned());
        Ok(())
    }
}
