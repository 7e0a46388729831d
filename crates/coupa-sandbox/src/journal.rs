//! What was asked and answered: a bounded ring in each process.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};

use axum::{
    extract::{ConnectInfo, Request, State as Shared},
    middleware::Next,
    response::Response,
};
use chrono::Utc;
use coupa_control_types::{JournalEntry, Rejection};
use coupa_core::operation::Operation;
use coupa_serve::{Problem, RequestId};

use crate::{auth::Meant, state::State, trouble::MetFault, wire::Peer, world::WorldName};

/// Entries of all worlds together.
const MOST: usize = 4_096;
/// Paths whose requests are noted.
const NOTED: [&str; 2] = ["/api/", "/oauth2/"];

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
    entries: VecDeque<(WorldName, JournalEntry)>,
}

impl Default for Journal {
    fn default() -> Self {
        let chance = getrandom::u32().unwrap_or_default();
        Self { process: format!("{}-{chance:08x}", std::process::id()), ring: Mutex::default() }
    }
}

impl Journal {
    fn note(&self, world: WorldName, mut entry: JournalEntry) {
        let mut ring = self.lock();
        ring.last += 1;
        entry.number = ring.last;
        if ring.entries.len() >= MOST {
            ring.entries.pop_front();
        }
        ring.entries.push_back((world, entry));
    }

    /// How many entries of a world fit, and the newest of them in their order.
    pub(crate) fn find(
        &self,
        world: &WorldName,
        limit: usize,
        fits: impl Fn(&JournalEntry) -> bool,
    ) -> (usize, Vec<JournalEntry>) {
        let ring = self.lock();
        let all = || ring.entries.iter().filter(|(it, entry)| it == world && fits(entry));
        let count = all().count();
        let newest = all().skip(count.saturating_sub(limit)).map(|(_, entry)| entry.clone());
        (count, newest.collect())
    }

    /// Forgets the entries of a world.
    pub(crate) fn clear(&self, world: &WorldName) {
        self.lock().entries.retain(|(it, _)| it != world);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why an answer rejects its request, on its way from the error hook to the journal.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rejected(pub(crate) Vec<Rejection>);

impl Rejected {
    pub(crate) fn of(problem: &Problem) -> Self {
        if problem.violations.is_empty() {
            return Self(vec![Rejection::new("", problem.detail.as_str())]);
        }
        let rejection = |violation: &coupa_core::Violation| Rejection {
            keyword: Some(violation.keyword.clone()),
            ..Rejection::new(violation.instance.as_str(), violation.message.as_str())
        };
        Self(problem.violations.iter().map(rejection).collect())
    }
}

/// Notes requests to the two APIs and the token endpoint.
pub(crate) async fn note(Shared(state): Shared<Arc<State>>, mut request: Request, next: Next) -> Response {
    if let Some(ConnectInfo(peer)) = request.extensions().get::<ConnectInfo<Peer>>() {
        // Handlers are told of the address alone.
        let address = ConnectInfo(peer.address);
        request.extensions_mut().insert(address);
    }
    if !NOTED.iter().any(|root| request.uri().path().starts_with(root)) {
        return next.run(request).await;
    }
    let started = Instant::now();
    let meant = Meant::of(&state, request.headers());
    let (method, path) = (request.method().to_string(), request.uri().path().to_owned());
    let query = request.uri().query().unwrap_or_default().to_owned();
    request.extensions_mut().insert(meant.clone());
    let response = next.run(request).await;
    let told = response.extensions();
    let fault = told.get::<MetFault>();
    let status = if fault.is_some_and(|met| met.unanswered) { 0 } else { response.status().as_u16() };
    let elapsed = i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX);
    let rejected = told.get::<Rejected>().cloned().unwrap_or_default().0;
    let entry = JournalEntry {
        operation: told.get::<&'static Operation>().map(|operation| operation.id.to_owned()),
        request_id: told.get::<RequestId>().map(ToString::to_string),
        fault: fault.map(|met| met.id),
        ..JournalEntry::new(
            0,
            coupa_core::DateTime::from(Utc::now()),
            method,
            path,
            query,
            i64::from(status),
            elapsed,
            rejected,
        )
    };
    state.journal.note(meant.0.unwrap_or_else(WorldName::unsaid), entry);
    response
}
