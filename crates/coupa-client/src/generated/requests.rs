// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

/// Calls and errors of Workers.
pub mod workers;
/// Calls and errors of Users.
pub mod users;
