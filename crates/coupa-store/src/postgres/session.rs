//! The connection that writes, used from the thread that writes.

use std::{future::Future, time::Duration};

use sqlx::{PgConnection, postgres::PgRow};
use tokio::runtime::{Builder, Runtime};

use crate::StoreError;

use super::{
    failure::timed_out,
    place::Place,
    sql::{Statement, script},
};

/// A statement that takes longer has lost its server. The server itself gives up a little earlier.
const LONGEST: Duration = Duration::from_secs(330);
/// What a writing connection asks of its server. Waiting for other writers counts as time of a statement. A process
/// that stops in the middle of a command holds up all others, so its server ends that.
const SETTINGS: &str = "SET statement_timeout = '300s'; SET idle_in_transaction_session_timeout = '60s';
    SET client_min_messages = 'warning';
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

/// The connection that writes. It has a runtime of its own: commands are no futures, and the store's drop waits for
/// the last of them, on whatever thread that may be.
pub(super) struct Session {
    runtime: Runtime,
    place: Place,
    connection: Option<PgConnection>,
    /// What went wrong in the open transaction, which nothing but going back helps from then on.
    failed: Option<StoreError>,
}

impl Session {
    pub(super) fn new(place: Place) -> Result<Self, StoreError> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| StoreError::Database {
            reason: "its thread could not be started",
            source: std::sync::Arc::new(error),
        })?;
        Ok(Self { runtime, place, connection: None, failed: None })
    }

    /// Connects, if there is no connection.
    pub(super) fn connect(&mut self) -> Result<(), StoreError> {
        if self.connection.is_none() {
            let mut connection = self.runtime.block_on(self.place.connect())?;
            self.runtime.block_on(script(&mut connection, SETTINGS))?;
            self.connection = Some(connection);
            self.failed = None;
        }
        Ok(())
    }

    /// Whether there is a connection: without one, the open transaction is lost.
    pub(super) fn is_connected(&self) -> bool {
        self.connection.is_some()
    }

    /// What went wrong in the open transaction since it was begun or gone back in.
    pub(super) fn failed(&self) -> Option<StoreError> {
        self.failed.clone()
    }

    pub(super) fn rows(&mut self, statement: &Statement) -> Result<Vec<PgRow>, StoreError> {
        self.run(async |connection| statement.rows(connection).await)
    }

    pub(super) fn execute(&mut self, statement: &Statement) -> Result<u64, StoreError> {
        self.run(async |connection| statement.execute(connection).await)
    }

    /// Runs statements without values in one go.
    pub(super) fn script(&mut self, sql: &str) -> Result<Vec<PgRow>, StoreError> {
        self.run(async |connection| script(connection, sql).await)
    }

    /// Begins a transaction, or goes back in it: what failed before does not matter any more.
    pub(super) fn begin(&mut self, sql: &str) -> Result<Vec<PgRow>, StoreError> {
        if self.connection.is_some() {
            self.failed = None;
        }
        self.script(sql)
    }

    /// Runs something on the connection.
    pub(super) fn run<T>(
        &mut self,
        work: impl AsyncFnOnce(&mut PgConnection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let Some(connection) = &mut self.connection else { return Err(StoreError::Closed) };
        let outcome = self
            .runtime
            .block_on(within(LONGEST, work(connection)))
            .unwrap_or_else(|| Err(timed_out(&self.place)));
        if let Err(error) = &outcome {
            self.failed = Some(error.clone());
            if matches!(error, StoreError::Unreachable { .. }) {
                self.connection = None;
            }
        }
        outcome
    }
}

/// The timer is started within the runtime.
async fn within<T>(time: Duration, work: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(time, work).await.ok()
}
