//! What was asked and answered: a bounded ring in each process.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use axum::response::Response;
use chrono::{DateTime, Utc};
use coupa_control_types::{JournalEntry, Rejection};
use coupa_core::operation::Operation;
use coupa_serve::{Problem, RequestId};
use http::Method;

use crate::{trouble::MetFault, world::WorldName};

/// Entries of all worlds together.
const MOST: usize = 4_096;

/// What was asked and answered.
#[derive(Debug)]
pub(crate) struct Journal {
    /// Tells processes apart.
    pub(crate) process: String,
    ring: Mutex<Ring>,
}

#[derive(Debug, Default)]
struct Ring {
    last: i64,
    entries: VecDeque<Entry>,
}

/// An entry as it is kept: every request makes one, and few are ever read.
#[derive(Debug, Clone)]
struct Entry {
    number: i64,
    world: WorldName,
    at: DateTime<Utc>,
    method: Method,
    /// Path and query.
    target: Arc<str>,
    elapsed_ms: u32,
    outcome: Outcome,
}

/// What became of a request.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) request_id: Option<RequestId>,
    /// 0: nothing was answered.
    pub(crate) status: u16,
    pub(crate) fault: Option<i64>,
    pub(crate) rejected: Option<Rejected>,
}

impl Outcome {
    /// As an answer tells it.
    pub(crate) fn of(response: &Response) -> Self {
        let told = response.extensions();
        let fault = told.get::<MetFault>();
        let is_unanswered = fault.is_some_and(|met| met.unanswered);
        Self {
            operation: told.get().copied(),
            request_id: told.get().cloned(),
            status: if is_unanswered { 0 } else { response.status().as_u16() },
            fault: fault.map(|met| met.id),
            rejected: told.get().cloned(),
        }
    }
}

impl Entry {
    /// As it is told.
    fn told(&self) -> JournalEntry {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let Outcome { operation, request_id, status, fault, rejected } = &self.outcome;
        JournalEntry {
            operation: operation.map(|operation| operation.id.to_owned()),
            request_id: request_id.as_ref().map(ToString::to_string),
            fault: *fault,
            ..JournalEntry::new(
                self.number,
                coupa_core::DateTime::from(self.at),
                self.method.as_str(),
                path,
                query,
                i64::from(*status),
                i64::from(self.elapsed_ms),
                rejected.as_ref().map_or_else(Vec::new, |rejected| rejected.0.to_vec()),
            )
        }
    }
}

impl Default for Journal {
    fn default() -> Self {
        let chance = getrandom::u32().unwrap_or_default();
        Self { process: format!("{}-{chance:08x}", std::process::id()), ring: Mutex::default() }
    }
}

impl Journal {
    /// Notes what became of a request.
    pub(crate) fn note(&self, asked: Asked, world: WorldName, outcome: Outcome) {
        let elapsed = asked.started.elapsed();
        let entry = Entry {
            number: 0,
            world,
            at: asked.at + elapsed,
            method: asked.method,
            target: asked.target,
            elapsed_ms: u32::try_from(elapsed.as_millis()).unwrap_or(u32::MAX),
            outcome,
        };
        // What goes is dropped when the ring is free again.
        let _oldest = self.lock().push(entry);
    }

    /// How many entries of a world fit, and the newest of them in their order.
    pub(crate) fn find(
        &self,
        world: &WorldName,
        limit: usize,
        fits: impl Fn(&JournalEntry) -> bool,
    ) -> (usize, Vec<JournalEntry>) {
        // Told when the ring is free again: every request waits for it.
        let of_world: Vec<_> =
            self.lock().entries.iter().filter(|entry| entry.world == *world).cloned().collect();
        let mut all: Vec<_> = of_world.iter().map(Entry::told).filter(fits).collect();
        let count = all.len();
        (count, all.split_off(count.saturating_sub(limit)))
    }

    /// Forgets the entries of a world.
    pub(crate) fn clear(&self, world: &WorldName) {
        self.lock().entries.retain(|entry| entry.world != *world);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ring {
    /// Adds an entry: the oldest one, where it has no place any more.
    fn push(&mut self, entry: Entry) -> Option<Entry> {
        self.last += 1;
        let oldest = if self.entries.len() >= MOST { self.entries.pop_front() } else { None };
        self.entries.push_back(Entry { number: self.last, ..entry });
        oldest
    }
}

/// What is noted of a request before it is answered.
pub(crate) struct Asked {
    pub(crate) started: Instant,
    /// The same moment by the clock on the wall.
    pub(crate) at: DateTime<Utc>,
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: Arc<str>,
}

/// Why an answer rejects its request, on its way from the error hook to the journal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rejected(pub(crate) Arc<[Rejection]>);

impl Rejected {
    pub(crate) fn of(problem: &Problem) -> Self {
        if problem.violations.is_empty() {
            return Self([Rejection::new("", problem.detail.as_str())].into());
        }
        let rejection = |violation: &coupa_core::Violation| Rejection {
            keyword: Some(violation.keyword.clone()),
            ..Rejection::new(violation.instance.as_str(), violation.message.as_str())
        };
        Self(problem.violations.iter().map(rejection).collect())
    }
}
