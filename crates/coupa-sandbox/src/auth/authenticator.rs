//! Judges credentials for the stub, and says which world a request is about.

use std::sync::Arc;

use coupa_serve::{Authenticator, Credential, CredentialKind, Denied, Failure, Granted, Problem};
use http::{HeaderMap, StatusCode, request};

use crate::{
    record::Author,
    refusal::Refusal,
    state::State,
    world::{self, WorldHandle, WorldName},
};

/// Who calls, and in which world.
#[derive(Clone)]
pub(crate) struct Principal {
    /// The user in whose name is written, where there is one.
    pub(crate) user: Option<i64>,
    pub(crate) world: Arc<WorldHandle>,
}

impl Principal {
    /// The world, and who writes there now.
    pub(crate) fn place(&self) -> (Arc<WorldHandle>, Author) {
        (Arc::clone(&self.world), self.world.author(self.user))
    }
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
        let invalid = || Denied::Invalid("the credential is not valid".to_owned());
        match credential.kind {
            CredentialKind::Bearer => {
                let claims = self.0.signer.read(credential.secret).ok_or_else(invalid)?;
                let client = self.0.credentials.client_of_token(&claims.sub).ok_or_else(invalid)?;
                let world = self.world(claims.world.as_deref(), request).await?;
                // The clock of the world says whether it has expired.
                if world.now().timestamp() >= claims.exp {
                    return Err(invalid());
                }
                // A scope that was taken from the client since is gone from its tokens too.
                let scopes =
                    claims.scope.split(' ').filter(|scope| client.scopes.iter().any(|has| has == scope));
                Ok(Granted {
                    principal: Principal { user: Some(client.user), world },
                    scopes: scopes.map(ToOwned::to_owned).collect(),
                })
            }
            CredentialKind::ApiKey => {
                // A key of somebody's own may have an @ in it.
                let (key, world) = if self.0.credentials.has_key(credential.secret) {
                    (credential.secret, None)
                } else {
                    world::split(credential.secret)
                };
                if !self.0.credentials.has_key(key) {
                    return Err(invalid());
                }
                let world = self.world(world, request).await?;
                Ok(Granted { principal: Principal { user: None, world }, scopes: Arc::default() })
            }
            _ => Err(invalid()),
        }
    }
}

impl SandboxAuthenticator {
    /// The world that is meant, made if there is none.
    async fn world(
        &self,
        of_credential: Option<&str>,
        request: &request::Parts,
    ) -> Result<Arc<WorldHandle>, Denied> {
        let refused = |detail: String| Denied::from(Problem::refused(StatusCode::BAD_REQUEST, detail));
        let name = world::choose(of_credential, &request.headers).map_err(refused)?;
        self.0.worlds.enter(&name).await.map_err(|refusal| match refusal {
            Refusal::Content(sentences) | Refusal::Request(sentences) => refused(sentences.join("; ")),
            other => match Failure::from(other) {
                Failure::Internal(error) => Denied::Failed(error),
                Failure::Problem(problem) => Denied::Problem(problem),
                _ => Denied::Failed("the world cannot be used".into()),
            },
        })
    }
}

/// The world that a request means, on its way through the layers.
#[derive(Debug, Clone)]
pub(crate) struct Meant(pub(crate) Option<WorldName>);

impl Meant {
    /// By what the request says, whether its credential is good or not; `None` where that cannot be told.
    pub(crate) fn of(state: &State, headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let choose = |of_credential: Option<&str>| Self(world::choose(of_credential, headers).ok());
        match text("authorization").and_then(|value| value.split_once(' ')) {
            Some((_, token)) => {
                let claims = state.signer.read(token.trim());
                choose(claims.as_ref().and_then(|claims| claims.world.as_deref()))
            }
            None => choose(text("x-cso-api-key").and_then(|key| world::split(key).1)),
        }
    }
}
