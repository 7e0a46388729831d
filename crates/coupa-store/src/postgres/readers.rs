//! Reading connections: a pool, and how long a read may take.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use sqlx::{PgConnection, postgres::PgRow};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::{Page, StoreError};

use super::{
    failure::timed_out,
    place::Place,
    plan::Scan,
    scan,
    sql::{Statement, script},
};

/// Most reading connections of a process. Servers allow a hundred to all processes, as they come.
const MOST: usize = 8;
/// Searches through documents at once: they shall not keep all connections from short reads.
const MOST_SCANS: usize = 4;
/// The server stops a statement at the deadline. One that says nothing that much later is lost.
const GRACE: Duration = Duration::from_secs(5);

#[derive(Debug)]
pub(super) struct Readers {
    place: Place,
    /// Connections that nobody uses.
    idle: Mutex<Vec<PgConnection>>,
    slots: Semaphore,
    scans: Semaphore,
    deadline: Duration,
}

/// A connection that is used. One that is dropped in the middle of a statement is closed.
struct Lease<'r> {
    connection: PgConnection,
    is_new: bool,
    _slot: SemaphorePermit<'r>,
}

impl Readers {
    pub(super) fn new(place: Place, deadline: Duration) -> Self {
        let (idle, slots, scans) = (Mutex::default(), Semaphore::new(MOST), Semaphore::new(MOST_SCANS));
        Self { place, idle, slots, scans, deadline }
    }

    /// The rows of one statement. A connection that broke since it was last used is replaced.
    pub(super) async fn rows(&self, statement: &Statement) -> Result<Vec<PgRow>, StoreError> {
        loop {
            let mut lease = self.lease().await?;
            let reading = statement.rows(&mut lease.connection);
            let outcome = self.within(reading).await;
            match outcome {
                Err(StoreError::Unreachable { .. }) if !lease.is_new => {}
                Err(error @ StoreError::Unreachable { .. }) => return Err(error),
                done => {
                    self.give_back(lease);
                    return done;
                }
            }
        }
    }

    /// Searches through documents.
    pub(super) async fn scan(&self, search: &Scan) -> Result<Page, StoreError> {
        let end = Instant::now() + self.deadline;
        let permit = tokio::time::timeout_at(end.into(), self.scans.acquire()).await;
        let _permit = permit.map_err(|_| StoreError::Deadline)?.map_err(|_| StoreError::Closed)?;
        loop {
            let mut lease = self.lease().await?;
            let outcome = self.within(scan_in_transaction(search, &mut lease.connection, end)).await;
            match outcome {
                Err(StoreError::Unreachable { .. }) if !lease.is_new => {}
                Ok(page) => {
                    self.give_back(lease);
                    return Ok(page);
                }
                // The transaction ends with the connection.
                Err(error) => return Err(error),
            }
        }
    }

    async fn within<T>(&self, work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
        let longest = self.deadline.saturating_add(GRACE);
        tokio::time::timeout(longest, work).await.unwrap_or_else(|_| Err(timed_out(&self.place)))
    }

    async fn lease(&self) -> Result<Lease<'_>, StoreError> {
        let slot = self.slots.acquire().await.map_err(|_| StoreError::Closed)?;
        let idle = self.idle().pop();
        let (connection, is_new) = match idle {
            Some(connection) => (connection, false),
            None => (self.connect().await?, true),
        };
        Ok(Lease { connection, is_new, _slot: slot })
    }

    async fn connect(&self) -> Result<PgConnection, StoreError> {
        let mut connection = self.place.connect().await?;
        let millis = self.deadline.as_millis().clamp(1, 2_000_000_000);
        let settings = format!(
            "SET default_transaction_read_only = on; SET statement_timeout = {millis}; SET client_min_messages = 'warning'"
        );
        script(&mut connection, &settings).await?;
        Ok(connection)
    }

    fn give_back(&self, lease: Lease<'_>) {
        self.idle().push(lease.connection);
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<PgConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A cursor lives in a transaction, and sees the database as it was when that began.
async fn scan_in_transaction(
    search: &Scan,
    connection: &mut PgConnection,
    until: Instant,
) -> Result<Page, StoreError> {
    script(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
    let page = scan::page(search, connection, until).await?;
    script(connection, "COMMIT").await?;
    Ok(page)
}
