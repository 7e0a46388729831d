//! axum server stub of the Coupa Worker API and CSO User API, generated from one OpenAPI document.
//!
//! Implement [`Workers`] and [`Users`], say who may call with an [`Authenticator`], and serve:
//!
//! ```no_run
//! # async fn run<I, A>(implementation: I, authenticator: A) -> std::io::Result<()>
//! # where A: coupa_api::Authenticator,
//! #       I: coupa_api::Workers<Principal = A::Principal> + coupa_api::Users<Principal = A::Principal> {
//! let service = coupa_api::server(implementation, authenticator).into_service();
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//! axum::serve(listener, service).await
//! # }
//! ```
//!
//! Operations that ask for credentials do not compile without somebody who judges them:
//!
//! ```compile_fail,E0061
//! use coupa_api::{Users, Workers};
//!
//! fn nobody_judges(implementation: impl Workers<Principal = ()> + Users<Principal = ()>) {
//!     let server = coupa_api::server(implementation);
//! }
//! ```
//!
//! [`serve`] takes the service too. It bounds the heads of requests in time and number, and ends in good order.
//! [`Server::into_router`] makes a router of axum instead, to be nested in a larger one or wrapped in layers.
//!
//! Before a method is called, credentials, media types, path, query, headers and body have been checked against the
//! document. Every failure passes one [`ErrorHook`]. What happens at run time is written in [`coupa_serve`].

// A generated file is as the generator writes it, for rustfmt and for clippy.
#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "a route an operation, an arm a status: as long as the document")]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and sent; boxes would only stand in the way")]
#[allow(clippy::struct_field_names, reason = "fields have the names of the document")]
#[allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags, reason = "descriptions are Markdown of the document")]
mod generated;

pub use coupa_core::{Violation, operation::Operation};
pub use coupa_serve::{
    Anybody, Authenticator, Body, BoxError, Context, Credential, CredentialKind, Denied, Download, ErrorHook,
    ErrorRequest, Failure, File, FreeForm, Granted, Listening, Multipart, Part, Problem, ProblemJson,
    ProblemKind, RequestId, Server, ServerService, Stored, Upload, Valid, serve,
};
pub use generated::*;
