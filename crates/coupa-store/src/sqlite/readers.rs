//! Reading connections: a pool, and how long a read may take.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use tokio::sync::Semaphore;

use crate::StoreError;

use super::connection::{Connection, Gate, Limit, Location};

/// How many times a thousand steps a read may take on the caller's thread: some milliseconds.
const BRIEF: u32 = 50;

#[derive(Debug)]
pub(super) struct Readers {
    location: Location,
    gate: Arc<Gate>,
    /// Connections that nobody uses.
    idle: Mutex<Vec<Connection>>,
    /// More scans at once than processors would only slow each other.
    scans: Semaphore,
    deadline: Duration,
}

impl Readers {
    pub(super) fn new(location: Location, gate: Arc<Gate>, deadline: Duration) -> Self {
        let processors = thread::available_parallelism().map_or(2, usize::from);
        let (idle, scans) = (Mutex::default(), Semaphore::new(processors));
        Self { location, gate, idle, scans, deadline }
    }

    /// A read that is short by its form.
    pub(super) fn quick<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.limited(Limit::None, read)
    }

    /// A read that is probably short: fails with [`StoreError::Deadline`] when it is not.
    pub(super) fn brief<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.limited(Limit::Steps(BRIEF), read)
    }

    /// A read with a deadline.
    pub(super) fn until<T>(
        &self,
        until: Limit,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.limited(until, read)
    }

    /// Runs a read that can be long on a thread for such, when there is room for it. It is given the limit to
    /// keep: the deadline, which counts from now, or the end of this future.
    pub(super) async fn scan<T: Send + 'static>(
        &self,
        read: impl FnOnce(Limit) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let end = Instant::now() + self.deadline;
        let permit = tokio::time::timeout_at(end.into(), self.scans.acquire()).await;
        let _permit = permit.map_err(|_| StoreError::Deadline)?.map_err(|_| StoreError::Closed)?;
        let abandoned = AbandonOnDrop::default();
        let limit = Limit::Until(end, Arc::clone(&abandoned.0));
        tokio::task::spawn_blocking(move || read(limit)).await.unwrap_or(Err(StoreError::Closed))
    }

    fn limited<T>(
        &self,
        limit: Limit,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let _gate = self.gate.read();
        let idle = self.idle().pop();
        let connection = idle.map_or_else(|| self.location.open_reading(), Ok)?;
        connection.set_limit(limit);
        let outcome = read(&connection);
        connection.set_limit(Limit::None);
        self.idle().push(connection);
        outcome
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells a scan that nobody waits for it any more.
#[derive(Default)]
struct AbandonOnDrop(Arc<AtomicBool>);

impl Drop for AbandonOnDrop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
