//! PostgreSQL's errors in plain words.

use std::{io, sync::Arc};

use sqlx::{Error, error::DatabaseError, postgres::PgDatabaseError};

use crate::StoreError;

use super::place::Place;

/// What a statement came to grief at.
pub(super) fn failure(error: Error) -> StoreError {
    let code = code(&error);
    let reason = match &error {
        Error::Io(_) | Error::Protocol(_) | Error::Tls(_) | Error::WorkerCrashed => {
            return StoreError::Unreachable {
                reason: "the connection broke".to_owned(),
                source: Arc::new(error),
            };
        }
        _ => match code.as_str() {
            // It shuts down, or ended the connection.
            "57P01" | "57P02" | "57P03" | "57P05" | "25P03" => {
                return StoreError::Unreachable {
                    reason: "the server closed the connection".to_owned(),
                    source: Arc::new(error),
                };
            }
            code if code.starts_with("08") => {
                return StoreError::Unreachable {
                    reason: "the connection broke".to_owned(),
                    source: Arc::new(error),
                };
            }
            "57014" => return StoreError::Deadline,
            "55P03" => "another process holds it",
            "53100" => "the disk or the memory for it is full",
            "53200" => "out of memory",
            "25006" => "it may only be read",
            "42501" => "its user may not do that",
            "54000" => "a value is too big",
            "42703" | "42P01" => "another process changed its tables: start this one again",
            code if code.starts_with("58") || code.starts_with("XX") => "reading or writing its files failed",
            _ => "it refused a statement",
        },
    };
    StoreError::Database { reason, source: Arc::new(error) }
}

/// Why there is no connection to a place, and what to do about it.
pub(super) fn cannot_connect(place: &Place, error: Error) -> StoreError {
    let (user, database) = (place.user(), place.database());
    let reason = match code(&error).as_str() {
        "28P01" | "28000" => {
            format!(
                "the server refuses user `{user}`: check user and password in the URL, and pg_hba.conf of the server"
            )
        }
        "3D000" => format!(
            "the server has no database `{database}`: make it with `createdb {database}`, or name another"
        ),
        "53300" => "the server takes no more connections: raise its max_connections, or end some".to_owned(),
        "57P03" => "the server is only just starting or stopping: try again".to_owned(),
        "42501" => format!("user `{user}` may not connect to database `{database}`: grant it CONNECT"),
        _ => match &error {
            Error::Io(cause) if cause.kind() == io::ErrorKind::TimedOut => {
                "the server does not answer: check host and port".to_owned()
            }
            Error::Io(cause) => {
                format!("no server answers there ({cause}): start it, or check host and port")
            }
            Error::Tls(cause) => format!("no secure connection ({cause}): check sslmode in the URL"),
            Error::Configuration(cause) => format!("the URL cannot be used: {cause}"),
            other => other.to_string(),
        },
    };
    StoreError::Unreachable { reason: format!("{place}: {reason}"), source: Arc::new(error) }
}

/// Connecting took too long.
pub(super) fn timed_out(place: &Place) -> StoreError {
    cannot_connect(place, Error::Io(io::ErrorKind::TimedOut.into()))
}

/// The five letters by which PostgreSQL calls an error; empty where another one spoke.
fn code(error: &Error) -> String {
    let database =
        error.as_database_error().and_then(<dyn DatabaseError>::try_downcast_ref::<PgDatabaseError>);
    database.map(|it| it.code().to_owned()).unwrap_or_default()
}
