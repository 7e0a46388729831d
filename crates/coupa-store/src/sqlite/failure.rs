//! SQLite's errors in plain words.

use std::sync::Arc;

use rusqlite::{Error, ErrorCode};

use crate::StoreError;

pub(super) fn failure(error: Error) -> StoreError {
    let reason = match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => return StoreError::Deadline,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
            "another process holds it"
        }
        Some(ErrorCode::DiskFull) => "the disk or the memory for it is full",
        Some(ErrorCode::SystemIoFailure) => "reading or writing its file failed",
        Some(ErrorCode::DatabaseCorrupt) => "its file is damaged",
        Some(ErrorCode::NotADatabase) => "its file is no database",
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => "its file may not be written",
        Some(ErrorCode::CannotOpen) => "its file cannot be opened",
        Some(ErrorCode::OutOfMemory) => "out of memory",
        Some(ErrorCode::TooBig) => "a value is too big",
        _ => "it refused a statement",
    };
    StoreError::Database { reason, source: Arc::new(error) }
}

/// Whether a statement failed because of a unique index.
pub(super) fn is_unique_violation(error: &Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}
