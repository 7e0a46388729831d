//! The sandbox as its callers see it: requests in, answers out.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

mod control;
mod elements;
mod kept;
mod killed;
#[cfg(unix)]
mod line;
mod pictures;
#[cfg(all(feature = "postgres", unix))]
mod postgres;
mod query;
mod seed;
#[cfg(all(feature = "postgres", unix))]
#[path = "../../../coupa-store/tests/it/server.rs"]
mod server;
mod serving;
mod store;
mod support;
mod token;
mod users;
mod workers;
mod worlds;
mod xml;
