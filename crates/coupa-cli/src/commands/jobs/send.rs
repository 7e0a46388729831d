//! Sends batches so that every record is created once, whatever becomes of requests and answers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use anyhow::Result;
use coupa_client::{Answer, Error, NetworkFailure};
use coupa_core::element::Resource;
use coupa_core::operation::Operation;
use indicatif::ProgressBar;
use serde_json::{Map, Value};
use tokio::sync::watch;

use super::journal::Journal;
use crate::commands::operations::{Session, curl};
use crate::document::Row;
use crate::output;
use crate::problem::Problem;

/// How often something is tried before anything was ever answered: the address may be wrong.
const TRIED_AT_FIRST: u32 = 4;

/// How often something is tried once there was an answer. With the pauses between, that is more than a minute.
const TRIED: u32 = 12;

/// Longest pause that we take by ourselves.
const LONGEST: Duration = Duration::from_secs(10);

/// Longest pause that a server may ask for.
const PATIENCE: Duration = Duration::from_secs(300);

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
    /// Ids of records that are known to be ours.
    pub(super) ids: Mutex<BTreeSet<String>>,
    /// The largest id that there was before the first record was sent, where that matters.
    pub(super) before: OnceLock<Option<u64>>,
    pub(super) bar: ProgressBar,
    pub(super) stop: Stop,
    /// Something was answered.
    pub(super) answered: AtomicBool,
}

/// Whether nothing more is begun. Whoever waits for the next try is woken.
pub(super) struct Stop(watch::Sender<bool>);

impl Default for Stop {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Stop {
    pub(super) fn say(&self) {
        self.0.send_replace(true);
    }

    pub(super) fn is_said(&self) -> bool {
        *self.0.borrow()
    }

    async fn pause(&self, pause: Duration) {
        let mut told = self.0.subscribe();
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = told.wait_for(|said| *said) => {}
        }
    }
}

/// A poisoned lock is as good as any: nothing in here can be half written.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A record with its place in the file.
pub(super) type Numbered = (usize, Value);

/// Records that go in one request.
pub(super) struct Batch {
    pub(super) records: Vec<Numbered>,
    /// Some of them were on their way before, and the answer was lost: what is refused now may be so because it is in.
    pub(super) doubtful: bool,
}

/// What became of one request.
enum Sent {
    /// All are in, with these ids.
    In(Vec<String>),
    /// The API looked at it and said no.
    Refused(String),
    /// Nothing was done, and it may be tried again.
    Later(Option<Duration>, Problem),
    /// Nobody knows whether it was done.
    Unknown(Option<Duration>, Problem),
    /// It makes no sense to go on.
    Never(Problem),
}

impl Target<'_> {
    /// Where records are sent.
    pub(super) fn url(&self) -> Result<String> {
        Ok(self.session.raw.call(self.create).url().map_err(Problem::from)?)
    }

    /// Sends a batch. What is refused as a whole is halved, until it is known which records are bad.
    pub(super) async fn batch(&self, batch: Batch, progress: &Progress) -> Result<()> {
        let mut waiting = vec![batch];
        while let Some(batch) = waiting.pop() {
            if progress.stop.is_said() {
                return Ok(());
            }
            if let Some(halves) = self.one(batch, progress).await? {
                waiting.extend(halves);
            }
        }
        Ok(())
    }

    /// Sends records until it is known what became of them; gives back the halves of what was refused.
    async fn one(&self, mut batch: Batch, progress: &Progress) -> Result<Option<[Batch; 2]>> {
        let mut attempt = 1;
        loop {
            let which: Vec<usize> = batch.records.iter().map(|(index, _)| *index).collect();
            locked(&progress.journal).sent(which.clone())?;
            let (asked, problem) = match self.request(&batch.records, progress).await? {
                Sent::In(ids) => {
                    progress.done(&which, ids)?;
                    return Ok(None);
                }
                Sent::Refused(reason) => {
                    if batch.records.len() > 1 {
                        locked(&progress.journal).out(which)?;
                        let half = batch.records.split_off(batch.records.len() / 2);
                        let half = Batch { records: half, doubtful: batch.doubtful };
                        return Ok(Some([half, batch]));
                    }
                    let left = if batch.doubtful {
                        self.settle(batch.records, progress).await?
                    } else {
                        batch.records
                    };
                    if let Some((index, _)) = left.first() {
                        progress.refused(*index, &reason)?;
                    }
                    return Ok(None);
                }
                Sent::Never(problem) => {
                    locked(&progress.journal).out(which)?;
                    return Err(problem.into());
                }
                Sent::Later(asked, problem) => {
                    locked(&progress.journal).out(which)?;
                    (asked, problem)
                }
                Sent::Unknown(asked, problem) => {
                    progress.wait(attempt, asked, problem).await?;
                    if progress.stop.is_said() {
                        // The journal says that it was on its way, and the next run looks what became of it.
                        return Ok(None);
                    }
                    batch = Batch { records: self.settle(batch.records, progress).await?, doubtful: true };
                    if batch.records.is_empty() {
                        return Ok(None);
                    }
                    attempt += 1;
                    continue;
                }
            };
            progress.wait(attempt, asked, problem).await?;
            if progress.stop.is_said() {
                return Ok(None);
            }
            attempt += 1;
        }
    }

    async fn request(&self, batch: &[Numbered], progress: &Progress) -> Result<Sent> {
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
            let line = curl(self.create, &call, Some(&body)).map_err(Problem::from)?;
            progress.bar.suspend(|| eprintln!("{line}"));
        }
        let answer = call.send().await;
        if self.session.verbose
            && let Ok(answer) = &answer
        {
            progress.bar.suspend(|| eprintln!("# {}", answer.status()));
        }
        Ok(match answer {
            Ok(answer) => {
                progress.answered.store(true, Ordering::Relaxed);
                self.judge(&answer)
            }
            Err(Error::Network(error)) if error.failure() == NetworkFailure::Connect => {
                Sent::Later(None, Error::Network(error).into())
            }
            Err(error @ (Error::Network(_) | Error::Timeout { .. } | Error::TooLarge { .. })) => {
                Sent::Unknown(None, error.into())
            }
            Err(error) if error.is_retryable() => Sent::Later(None, error.into()),
            Err(error) => Sent::Never(error.into()),
        })
    }

    fn judge(&self, answer: &Answer) -> Sent {
        let problem = || Problem::refused(self.create.id, answer);
        match answer.status().as_u16() {
            200..=299 => Sent::In(self.ids(answer)),
            400 | 409 | 413 | 422 => Sent::Refused(reason(answer)),
            429 => Sent::Later(asked(answer), problem()),
            408 | 500..=599 => Sent::Unknown(asked(answer), problem()),
            _ => Sent::Never(problem()),
        }
    }

    /// The ids of what was created, in the order of the request.
    fn ids(&self, answer: &Answer) -> Vec<String> {
        let Ok(value) = serde_json::from_slice::<Value>(answer.body()) else { return Vec::new() };
        let rows = match self.row.batch {
            Some((member, _)) => value.get(member).and_then(Value::as_array).cloned().unwrap_or_default(),
            None => vec![value],
        };
        rows.iter().filter_map(|row| row.get("id")).map(output::text).collect()
    }
}

/// Why an answer refuses, in words. Words without a blank are codes for programs.
fn reason(answer: &Answer) -> String {
    let sentences = answer.sentences();
    let spoken: Vec<&str> = sentences.iter().map(String::as_str).filter(|text| text.contains(' ')).collect();
    match (spoken.is_empty(), sentences.is_empty()) {
        (false, _) => spoken.join("; "),
        (true, false) => sentences.join("; "),
        (true, true) => answer.to_string(),
    }
}

/// How long an answer asks to wait.
pub(super) fn asked(answer: &Answer) -> Option<Duration> {
    let text = answer.headers().get("retry-after")?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    httpdate::parse_http_date(text).ok()?.duration_since(SystemTime::now()).ok()
}

impl Progress {
    /// Waits before the next try, or gives up.
    pub(super) async fn wait(&self, attempt: u32, asked: Option<Duration>, problem: Problem) -> Result<()> {
        let most = if self.answered.load(Ordering::Relaxed) { TRIED } else { TRIED_AT_FIRST };
        if attempt >= most || asked.is_some_and(|asked| asked > PATIENCE) {
            return Err(problem.into());
        }
        let own = LONGEST.min(Duration::from_millis(100) * 2_u32.saturating_pow(attempt.min(16)));
        let pause = asked.unwrap_or(own);
        if pause >= Duration::from_secs(1) {
            // There is room for a few words.
            let reason = problem.reason().split(':').next().unwrap_or_default();
            self.bar.set_message(format!("  waiting {} s: {reason}", pause.as_secs()));
        }
        self.stop.pause(pause).await;
        self.bar.set_message("");
        Ok(())
    }

    /// The largest id that there was before the first record was sent.
    pub(super) fn before(&self) -> Option<u64> {
        self.before.get().copied().flatten()
    }

    pub(super) fn done(&self, which: &[usize], ids: Vec<String>) -> Result<()> {
        self.bar.inc(which.len() as u64);
        locked(&self.journal).done(which.to_vec(), &ids)?;
        locked(&self.done).extend(which);
        locked(&self.ids).extend(ids);
        Ok(())
    }

    pub(super) fn refused(&self, index: usize, reason: &str) -> Result<()> {
        self.bar.inc(1);
        locked(&self.journal).refused(index, reason)?;
        locked(&self.refused).insert(index, reason.to_owned());
        Ok(())
    }
}
