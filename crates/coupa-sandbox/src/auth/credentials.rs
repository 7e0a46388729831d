//! Clients and keys that the sandbox knows.

use std::fmt;

use coupa_core::Redacted;
use subtle::ConstantTimeEq as _;

/// Scope for reading workers.
const READ: &str = "core.services_procurement.workers.read";
/// Scope for creating and changing workers.
const WRITE: &str = "core.services_procurement.workers.write";
/// Among the reference data: the user of the API clients.
const USER: i64 = 371;

/// A client of the token endpoint.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Client {
    /// Its id.
    pub id: String,
    /// Its secret.
    pub secret: String,
    /// The scopes that it may ask for.
    pub scopes: Vec<String>,
    /// The user in whose name it writes, by its id.
    pub user: i64,
}

impl Client {
    /// A client with every scope.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
            scopes: vec![READ.to_owned(), WRITE.to_owned()],
            user: USER,
        }
    }

    /// The same with these scopes.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

/// Never shows the secret.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("client", &self.id)
            .field("secret", &Redacted)
            .field("scopes", &self.scopes)
            .field("user", &self.user)
            .finish()
    }
}

/// All clients and keys.
///
/// The default: client `sandbox` with every scope and `sandbox-reader` with the read scope, both with the secret
/// `sandbox-secret`, and the CSO key `sandbox-key`.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    clients: Vec<Client>,
    keys: Vec<String>,
}

impl Credentials {
    /// The secret of the default clients.
    pub const DEFAULT_SECRET: &'static str = "sandbox-secret";
    /// The default CSO key.
    pub const DEFAULT_KEY: &'static str = "sandbox-key";

    /// These clients and CSO keys, and no others.
    pub fn new<K: Into<String>>(
        clients: impl IntoIterator<Item = Client>,
        keys: impl IntoIterator<Item = K>,
    ) -> Self {
        Self { clients: clients.into_iter().collect(), keys: keys.into_iter().map(Into::into).collect() }
    }

    /// The clients.
    pub fn clients(&self) -> &[Client] {
        &self.clients
    }

    /// The CSO keys.
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// The client, if id and secret are right. How long the answer takes says nothing about either.
    pub(crate) fn client(&self, id: &str, secret: &str) -> Option<&Client> {
        let mut found = None;
        for client in &self.clients {
            if is_same(&client.id, id) & is_same(&client.secret, secret) {
                found = Some(client);
            }
        }
        found
    }

    /// The client with this id.
    pub(crate) fn client_of_token(&self, id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }

    /// Whether the key is one of ours.
    pub(crate) fn has_key(&self, key: &str) -> bool {
        self.keys.iter().fold(false, |found, known| found | is_same(known, key))
    }
}

impl Default for Credentials {
    fn default() -> Self {
        Self::new(
            [
                Client::new("sandbox", Self::DEFAULT_SECRET),
                Client::new("sandbox-reader", Self::DEFAULT_SECRET).scopes([READ]),
            ],
            [Self::DEFAULT_KEY],
        )
    }
}

/// Never shows a secret.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("clients", &self.clients).field("keys", &self.keys.len()).finish()
    }
}

fn is_same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_secret_opens() {
        let credentials = Credentials::default();
        for (id, secret, scopes) in [
            ("sandbox", "sandbox-secret", Some(2)),
            ("sandbox-reader", "sandbox-secret", Some(1)),
            ("sandbox", "sandbox-secre", None),
            ("sandbox", "", None),
            ("", "", None),
            ("sandbo", "sandbox-secret", None),
        ] {
            assert_eq!(credentials.client(id, secret).map(|it| it.scopes.len()), scopes, "{id} {secret}");
        }
        assert!(credentials.has_key("sandbox-key"));
        assert!(!credentials.has_key("sandbox-ke") && !credentials.has_key(""));
    }

    #[test]
    fn secrets_are_not_printed() {
        let shown = format!("{:?}", Credentials::default());
        assert!(!shown.contains("sandbox-secret") && !shown.contains("sandbox-key"), "{shown}");
    }
}
