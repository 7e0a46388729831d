//! What a generated axum server stub calls: extraction, negotiation, security, one error shape.
//!
//! A request takes this way, each step a module: `service` finds the operation, `security` asks the
//! [`Authenticator`], [`media`] compares what is accepted and what is sent, `content` reads the body within its limit,
//! [`Input`] decodes parameters and body and gathers every violation, the handler answers, and [`Reply`] is
//! written out. Whatever fails on the way becomes a [`Problem`], and one [`ErrorHook`] renders all of them.
//!
//! Nothing here belongs to any one API; what an operation asks for stands in [`coupa_core::operation`].

mod body;
mod brackets;
pub mod check;
mod content;
mod context;
pub mod decode;
mod download;
mod endpoint;
mod failure;
mod gate;
mod heads;
mod hook;
mod input;
mod limits;
mod listen;
pub mod media;
mod multipart;
mod observe;
mod path;
mod problem;
mod query;
mod reply;
pub mod routes;
mod security;
mod service;
mod spoken;
mod structured;
mod texts;
mod upload;
mod verify;

pub use body::{Body, Stored, Valid};
pub use context::{Context, RequestId};
pub use download::{Download, MediaType};
pub use endpoint::Call;
pub use failure::{BoxError, Failure};
pub use hook::{ErrorHook, ErrorRequest, ProblemJson, refuse};
pub use input::{Given, Input};
pub use limits::Limits;
pub use listen::{Listening, Stopped, serve};
pub use multipart::{File, Form, Multipart, Part, Parts};
pub use observe::{Counters, Observation, Observer};
pub use problem::{Problem, ProblemKind};
pub use query::FreeForm;
pub use reply::{Answer, Reply};
pub use routes::{Routes, Server};
pub use security::{Anybody, Authenticator, Credential, CredentialKind, Denied, Granted, Scheme, SchemeKind};
pub use service::ServerService;
pub use spoken::JsonOrXml;
pub use structured::GivenObject;
pub use upload::Upload;
pub use verify::{Checker, ResponseCheck};
