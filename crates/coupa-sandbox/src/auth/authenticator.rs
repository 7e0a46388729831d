//! Judges credentials for the stub, and says which world a request is about.

use std::sync::Arc;

use coupa_serve::{Authenticator, Credential, CredentialKind, Denied, Failure, Granted, Problem};
use http::{StatusCode, request};

use crate::{
    passage::Passage,
    record::Author,
    refusal::Refusal,
    state::State,
    world::{self, WorldHandle},
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
        let passage = Passage::find(&request.extensions);
        match credential.kind {
            CredentialKind::Bearer => {
                let token = passage.and_then(|it| it.token(credential.secret)).cloned();
                let token = token.or_else(|| self.0.signer.read(credential.secret)).ok_or_else(invalid)?;
                let grant = token.grant(&self.0.credentials).ok_or_else(invalid)?;
                let world = self.world(token.claims.world.as_deref(), request).await?;
                // The clock of the world says whether it has expired.
                if world.now().timestamp() >= token.claims.exp {
                    return Err(invalid());
                }
                Ok(Granted {
                    principal: Principal { user: Some(grant.user), world },
                    scopes: Arc::clone(&grant.scopes),
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
        let seen = Passage::find(&request.extensions).and_then(|passage| passage.world());
        if let Some(world) = seen.filter(|world| world.name == name) {
            return Ok(world);
        }
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
