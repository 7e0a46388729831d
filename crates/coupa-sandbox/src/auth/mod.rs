//! Who may call: clients with tokens for the core API, keys for the CSO API.

mod authenticator;
mod credentials;
mod endpoint;
mod token;

pub(crate) use authenticator::{Principal, SandboxAuthenticator};
pub use credentials::{Client, Credentials};
pub(crate) use endpoint::token;
pub(crate) use token::{Signer, Token};
