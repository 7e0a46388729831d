//! One module a command; the commands of operations are built when the program runs.

pub(crate) mod control;
pub(crate) mod doctor;
pub(crate) mod jobs;
pub(crate) mod login;
pub(crate) mod operations;
pub(crate) mod sandbox;
pub(crate) mod schema;
pub(crate) mod validate;
