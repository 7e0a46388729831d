//! The sandbox as its callers see it: requests in, answers out.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

mod control;
mod elements;
mod pictures;
mod query;
mod seed;
mod serving;
mod store;
mod support;
mod token;
mod users;
mod workers;
mod worlds;
mod xml;
