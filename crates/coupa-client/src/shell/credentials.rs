//! What a caller proves itself with: a credential a security scheme of the document.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use coupa_core::operation::{Operation, Requirement};
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, InvalidHeaderValue};
use reqwest::Request;

use super::error::{Error, TokenError};
use super::secret::Secret;
use super::token::Client;

/// The credentials of an API by the name of their scheme. A scheme that is not named is not held.
#[derive(Debug, Default)]
pub(crate) struct Credentials(Vec<(&'static str, Credential)>);

/// What one scheme asks for.
#[allow(dead_code, reason = "a document may have no such scheme")]
pub(crate) enum Credential {
    /// A header, marked sensitive: a key, a bearer token, a name with its password.
    Header {
        /// The header.
        name: HeaderName,
        /// Its whole value.
        value: HeaderValue,
    },
    /// A key in the query.
    Query {
        /// Name of the query parameter.
        name: &'static str,
        /// The key.
        value: Secret,
    },
    /// A key in a cookie.
    Cookie {
        /// Name of the cookie.
        name: &'static str,
        /// The key, known to fit into a header.
        value: Secret,
    },
    /// A certificate that the connection shows.
    Connection,
    /// OAuth 2.0 client credentials.
    Client(Box<Client>),
}

#[allow(dead_code, reason = "a document may have no such scheme")]
impl Credential {
    /// A key in a header.
    pub(crate) fn header(name: HeaderName, key: &str) -> Result<Self, InvalidHeaderValue> {
        let mut value = HeaderValue::from_str(key)?;
        value.set_sensitive(true);
        Ok(Self::Header { name, value })
    }

    /// A bearer token (RFC 6750).
    pub(crate) fn bearer(token: &str) -> Result<Self, InvalidHeaderValue> {
        Self::header(AUTHORIZATION, &format!("Bearer {token}"))
    }

    /// A name with its password (RFC 7617).
    pub(crate) fn basic(name: &str, password: &str) -> Result<Self, InvalidHeaderValue> {
        Self::header(
            AUTHORIZATION,
            &format!("Basic {}", BASE64_STANDARD.encode(format!("{name}:{password}"))),
        )
    }

    /// What stands behind the name of another scheme.
    pub(crate) fn http(scheme: &str, credentials: &str) -> Result<Self, InvalidHeaderValue> {
        Self::header(AUTHORIZATION, &format!("{scheme} {credentials}"))
    }

    /// A key in a cookie.
    pub(crate) fn cookie(name: &'static str, value: Secret) -> Result<Self, InvalidHeaderValue> {
        HeaderValue::from_str(value.reveal())?;
        Ok(Self::Cookie { name, value })
    }
}

impl Credentials {
    /// Adds the credential of a scheme.
    #[allow(dead_code, reason = "a document may have no schemes")]
    pub(crate) fn insert(&mut self, scheme: &'static str, credential: Credential) {
        self.0.push((scheme, credential));
    }

    fn of(&self, scheme: &str) -> Option<&Credential> {
        self.0.iter().find(|(held, _)| *held == scheme).map(|(_, credential)| credential)
    }

    /// The requirements that a call of the operation meets: the first alternative for which every scheme is held.
    pub(super) fn choose(
        &self,
        api: &'static str,
        operation: &'static Operation,
    ) -> Result<&'static [Requirement], Error> {
        let held = |set: &&&'static [Requirement]| {
            !set.is_empty() && set.iter().all(|requirement| self.of(requirement.scheme).is_some())
        };
        let mut missing = None;
        for set in operation.security.iter().filter(held) {
            match self.missing_scope(set) {
                None => return Ok(set),
                Some(scope) => missing = missing.or(Some(scope)),
            }
        }
        if operation.security.iter().all(|set| !set.is_empty()) && !operation.security.is_empty() {
            return Err(match missing {
                Some(scope) => Error::MissingScope { operation: operation.id, scope },
                None => Error::NotConfigured { api, missing: "credentials" },
            });
        }
        Ok(&[])
    }

    /// A scope that the token is not asked for.
    fn missing_scope(&self, set: &[Requirement]) -> Option<&'static str> {
        set.iter().find_map(|requirement| match self.of(requirement.scheme) {
            Some(Credential::Client(client)) => {
                let asked = |scope: &str| client.scopes.iter().any(|asked| asked == scope);
                requirement.scopes.iter().copied().find(|scope| !asked(scope))
            }
            _ => None,
        })
    }

    /// Puts what the requirements ask for into a request.
    pub(super) async fn put(
        &self,
        chosen: &[Requirement],
        http: &reqwest::Client,
        request: &mut Request,
        limit: Duration,
    ) -> Result<(), TokenError> {
        for credential in chosen.iter().filter_map(|requirement| self.of(requirement.scheme)) {
            match credential {
                Credential::Header { name, value } => {
                    request.headers_mut().insert(name, value.clone());
                }
                Credential::Query { name, value } => {
                    request.url_mut().query_pairs_mut().append_pair(name, value.reveal());
                }
                Credential::Cookie { name, value } => add_cookie(request.headers_mut(), name, value),
                Credential::Connection => {}
                Credential::Client(client) => {
                    request.headers_mut().insert(AUTHORIZATION, client.token(http, None, limit).await?);
                }
            }
        }
        Ok(())
    }

    /// Whether other credentials can be had when these are refused.
    pub(super) fn renewable(&self, chosen: &[Requirement]) -> bool {
        self.client(chosen).is_some()
    }

    /// Another token in place of one that was refused.
    pub(super) async fn renew(
        &self,
        chosen: &[Requirement],
        http: &reqwest::Client,
        headers: &mut HeaderMap,
        refused: Option<&HeaderValue>,
        limit: Duration,
    ) -> Result<(), TokenError> {
        if let Some(client) = self.client(chosen) {
            headers.insert(AUTHORIZATION, client.token(http, refused, limit).await?);
        }
        Ok(())
    }

    fn client(&self, chosen: &[Requirement]) -> Option<&Client> {
        chosen.iter().find_map(|requirement| match self.of(requirement.scheme) {
            Some(Credential::Client(client)) => Some(&**client),
            _ => None,
        })
    }
}

/// Adds a cookie to those that are there: a request has one such header (RFC 6265, 5.4).
fn add_cookie(headers: &mut HeaderMap, name: &str, value: &Secret) {
    let mut text = headers.get(COOKIE).map(HeaderValue::as_bytes).unwrap_or_default().to_vec();
    if !text.is_empty() {
        text.extend_from_slice(b"; ");
    }
    text.extend_from_slice(format!("{name}={}", value.reveal()).as_bytes());
    // The value was looked at when the client was built.
    if let Ok(mut value) = HeaderValue::from_bytes(&text) {
        value.set_sensitive(true);
        headers.insert(COOKIE, value);
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header { name, .. } => f.debug_struct("Header").field("name", name).finish_non_exhaustive(),
            Self::Query { name, .. } => f.debug_struct("Query").field("name", name).finish_non_exhaustive(),
            Self::Cookie { name, .. } => f.debug_struct("Cookie").field("name", name).finish_non_exhaustive(),
            Self::Connection => f.write_str("Connection"),
            Self::Client(client) => client.fmt(f),
        }
    }
}
