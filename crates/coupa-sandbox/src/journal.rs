//! What was asked and answered: a bounded ring in each process.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use axum::{extract::Request, response::Response};
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
#[derive(Debug)]
struct Entry {
    number: i64,
    world: WorldName,
    at: DateTime<Utc>,
    method: Method,
    /// Path and query.
    target: Box<str>,
    operation: Option<&'static Operation>,
    request_id: Option<RequestId>,
    status: u16,
    elapsed_ms: i64,
    fault: Option<i64>,
    rejected: Arc<[Rejection]>,
}

impl Entry {
    /// As it is told.
    fn told(&self) -> JournalEntry {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        JournalEntry {
            operation: self.operation.map(|operation| operation.id.to_owned()),
            request_id: self.request_id.as_ref().map(ToString::to_string),
            fault: self.fault,
            ..JournalEntry::new(
                self.number,
                coupa_core::DateTime::from(self.at),
                self.method.as_str(),
                path,
                query,
                i64::from(self.status),
                self.elapsed_ms,
                self.rejected.to_vec(),
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
    pub(crate) fn note(&self, asked: Asked, world: WorldName, response: &Response) {
        let told = response.extensions();
        let fault = told.get::<MetFault>();
        let is_unanswered = fault.is_some_and(|met| met.unanswered);
        let entry = Entry {
            number: 0,
            world,
            at: Utc::now(),
            method: asked.method,
            target: asked.target,
            operation: told.get::<&'static Operation>().copied(),
            request_id: told.get::<RequestId>().cloned(),
            status: if is_unanswered { 0 } else { response.status().as_u16() },
            elapsed_ms: i64::try_from(asked.started.elapsed().as_millis()).unwrap_or(i64::MAX),
            fault: fault.map(|met| met.id),
            rejected: told.get::<Rejected>().cloned().unwrap_or_default().0,
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
        let ring = self.lock();
        let of_world = ring.entries.iter().filter(|entry| entry.world == *world);
        let mut all: Vec<_> = of_world.map(Entry::told).filter(fits).collect();
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
    started: Instant,
    method: Method,
    target: Box<str>,
}

impl Asked {
    /// A request that comes in now.
    pub(crate) fn of(request: &Request) -> Self {
        let uri = request.uri();
        let target = uri.path_and_query().map_or_else(|| uri.path(), |target| target.as_str());
        Self { started: Instant::now(), method: request.method().clone(), target: target.into() }
    }
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
