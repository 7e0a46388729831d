//! Where a database is, as a URL tells it.

use std::{fmt, str::FromStr as _, time::Duration};

use sqlx::{ConnectOptions as _, Connection as _, PgConnection, postgres::PgConnectOptions};

use crate::StoreError;

use super::failure::{cannot_connect, timed_out};

/// How long a server may take to let a connection in.
const PATIENCE: Duration = Duration::from_secs(10);
/// Statements that a connection keeps prepared.
const PREPARED: usize = 256;

/// Where a database is. Shown without the password.
#[derive(Clone)]
pub(super) struct Place(PgConnectOptions);

impl Place {
    pub(super) fn new(url: &str) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url).map_err(|error| StoreError::CannotOpen {
            path: crate::store::without_password(url),
            reason: error.to_string(),
        })?;
        let options = match options.get_application_name() {
            Some(_) => options,
            None => options.application_name(env!("CARGO_PKG_NAME")),
        };
        Ok(Self(options.statement_cache_capacity(PREPARED).disable_statement_logging()))
    }

    pub(super) async fn connect(&self) -> Result<PgConnection, StoreError> {
        match tokio::time::timeout(PATIENCE, PgConnection::connect_with(&self.0)).await {
            Ok(connected) => connected.map_err(|error| cannot_connect(self, error)),
            Err(_) => Err(timed_out(self)),
        }
    }

    pub(super) fn user(&self) -> &str {
        self.0.get_username()
    }

    pub(super) fn database(&self) -> &str {
        self.0.get_database().unwrap_or_else(|| self.user())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (user, database) = (self.user(), self.database());
        match self.0.get_socket() {
            Some(socket) => write!(f, "postgres://{user}@{}/{database}", socket.display()),
            None => write!(f, "postgres://{user}@{}:{}/{database}", self.0.get_host(), self.0.get_port()),
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
