//! Judges credentials for the stub.

use std::sync::Arc;

use coupa_serve::{Authenticator, Credential, CredentialKind, Denied, Granted, Problem};
use http::{StatusCode, request};

use crate::state::State;

/// Chooses a world, which this version does not do.
const WORLD: &str = "x-sandbox-world";

/// Who calls.
#[derive(Debug, Clone)]
pub(crate) struct Principal {
    /// The user in whose name is written, where there is one.
    pub(crate) user: Option<i64>,
}

/// Judges tokens and keys.
pub(crate) struct SandboxAuthenticator(pub(crate) Arc<State>);

impl Authenticator for SandboxAuthenticator {
    type Principal = Principal;

    async fn authenticate(
        &self,
        credential: Credential<'_>,
        request: &request::Parts,
    ) -> Result<Granted<Principal>, Denied> {
        let granted = match credential.kind {
            CredentialKind::Bearer => self.token(credential.secret),
            CredentialKind::ApiKey => self.key(credential.secret),
            _ => None,
        };
        let granted = granted.ok_or_else(|| Denied::Invalid("the credential is not valid".to_owned()))?;
        let world = request.headers.get(WORLD);
        if world.is_some_and(|world| world != "default") {
            let detail = "X-Sandbox-World: this version has one world, default";
            return Err(Problem::refused(StatusCode::BAD_REQUEST, detail).into());
        }
        Ok(granted)
    }
}

impl SandboxAuthenticator {
    fn token(&self, token: &str) -> Option<Granted<Principal>> {
        let claims = self.0.signer.verify(token, self.0.now().timestamp())?;
        let client = self.0.credentials.client_of_token(&claims.sub)?;
        // A scope that was taken from the client since is gone from its tokens too.
        let scopes = claims.scope.split(' ').filter(|scope| client.scopes.iter().any(|has| has == scope));
        Some(Granted {
            principal: Principal { user: Some(client.user) },
            scopes: scopes.map(ToOwned::to_owned).collect(),
        })
    }

    fn key(&self, key: &str) -> Option<Granted<Principal>> {
        let is_known = self.0.credentials.has_key(key);
        is_known.then(|| Granted { principal: Principal { user: None }, scopes: Vec::new() })
    }
}
