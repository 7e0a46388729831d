//! A stateful sandbox that behaves like the Coupa Worker API and CSO User API.
//!
//! [`Sandbox::start`] gives one that answers on a free port, for tests in any language; the command `coupa sandbox`
//! starts one that keeps its records in a file.
//!
//! Tests share a sandbox by worlds of their own, see [`Sandbox::world`]. Reset, seed, snapshots, clock, faults and the
//! journal are below `/_sandbox/`, and a console for people is at `/`.
//!
//! It implements the generated traits of `coupa-api` on `coupa-store`. Requests are checked before they come here, and
//! credentials judged by `auth`. What happens to a record then is not written down for each element: `record` is an
//! interpreter over the element metadata that is generated from the document, and only `rules/worker.rs` and
//! `rules/user.rs` name an element. A record is stored as it is shown, and its columns in the store follow from the
//! metadata too, so an element that is added to the document can be written, read and found without a line here, also
//! in a store that was made before.

mod again;
mod app;
mod auth;
mod console;
mod control;
mod docs;
mod errors;
mod front;
mod journal;
mod layout;
mod own_world;
mod passage;
mod prefer;
mod record;
mod refusal;
mod rules;
mod sandbox;
mod seed;
mod service;
mod state;
mod trouble;
mod users;
mod wire;
mod workers;
mod world;

pub use auth::{Client, Credentials};
pub use coupa_serve::ResponseCheck;
pub use own_world::SandboxWorld;
pub use sandbox::{Sandbox, SandboxBuilder, SandboxError};
pub use seed::{InvalidSeed, Seed};
