//! Access tokens: JWTs signed with a key that is made once and kept in the store.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use coupa_store::{Store, StoreError};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};

use super::Credentials;

/// The setting that holds the key.
const SETTING: &str = "signing-key";

/// Most tokens that are known.
const MOST_KNOWN: usize = 1_024;

/// Signs and verifies tokens.
pub(crate) struct Signer {
    id: String,
    signing: EncodingKey,
    verifying: DecodingKey,
    validation: Validation,
    /// Tokens that were verified, by their signatures, with what they say. That never changes; whether one has expired is
    /// judged by the clock each time.
    known: Mutex<HashMap<Box<str>, Arc<Token>>>,
}

/// A token that was verified.
#[derive(Debug)]
pub(crate) struct Token {
    text: Box<str>,
    /// What it says.
    pub(crate) claims: Claims,
    grant: OnceLock<Option<Grant>>,
}

/// What a token grants.
#[derive(Debug)]
pub(crate) struct Grant {
    /// The user of the client.
    pub(crate) user: i64,
    /// Those of its scopes that the client still has.
    pub(crate) scopes: Arc<[String]>,
}

impl Token {
    /// Whether it is this one.
    pub(crate) fn is(&self, text: &str) -> bool {
        *self.text == *text
    }

    /// What it grants; `None` when its client is gone. The credentials of a sandbox are the same as long as it runs.
    pub(crate) fn grant(&self, credentials: &Credentials) -> Option<&Grant> {
        let grant = || {
            let client = credentials.client_of_token(&self.claims.sub)?;
            // A scope that was taken from the client since is gone from its tokens too.
            let scopes =
                self.claims.scope.split(' ').filter(|scope| client.scopes.iter().any(|has| has == scope));
            Some(Grant { user: client.user, scopes: scopes.map(ToOwned::to_owned).collect() })
        };
        self.grant.get_or_init(grant).as_ref()
    }
}

/// The key as it is kept.
#[derive(Serialize, Deserialize)]
struct KeptKey {
    id: String,
    secret: String,
}

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Claims {
    /// Id of the client.
    pub(crate) sub: String,
    /// Scopes, separated by spaces.
    pub(crate) scope: String,
    /// When it was issued, in seconds since 1970.
    pub(crate) iat: i64,
    /// When it expires.
    pub(crate) exp: i64,
    /// The world that the client named behind its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) world: Option<String>,
    /// Tells tokens of one second apart.
    pub(crate) jti: String,
}

/// Why there is no signer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SignerError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the machine gives no random numbers: {0}")]
    Random(#[from] getrandom::Error),
    #[error("the signing key in the store cannot be read")]
    Unreadable,
}

impl Signer {
    /// The signer of this store: every process on it has the same.
    pub(crate) async fn of(store: &Store) -> Result<Self, SignerError> {
        let kept = store.setting_or_insert(SETTING, make).await?;
        let kept: KeptKey = serde_json::from_slice(&kept).map_err(|_| SignerError::Unreadable)?;
        let secret = BASE64_URL_SAFE_NO_PAD.decode(&kept.secret).map_err(|_| SignerError::Unreadable)?;
        let mut validation = Validation::new(Algorithm::HS256);
        validation.validate_exp = false;
        validation.required_spec_claims.clear();
        Ok(Self {
            id: kept.id,
            signing: EncodingKey::from_secret(&secret),
            verifying: DecodingKey::from_secret(&secret),
            validation,
            known: Mutex::default(),
        })
    }

    /// A token for a client.
    pub(crate) fn issue(
        &self,
        client: &str,
        scopes: &[&str],
        world: Option<&str>,
        now: i64,
        lifetime: i64,
    ) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
        let header = Header { kid: Some(self.id.clone()), ..Header::new(Algorithm::HS256) };
        let claims = Claims {
            sub: client.to_owned(),
            scope: scopes.join(" "),
            iat: now,
            exp: now.saturating_add(lifetime),
            world: world.map(ToOwned::to_owned),
            jti: random::<12>()?,
        };
        Ok(jsonwebtoken::encode(&header, &claims, &self.signing)?)
    }

    /// A token, if it is one of ours. Whether it has expired is a matter of the clock of its world.
    pub(crate) fn read(&self, token: &str) -> Option<Arc<Token>> {
        let signature = token.rsplit('.').next().unwrap_or_default();
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(signature).cloned();
        if known.as_ref().is_some_and(|known| known.is(token)) {
            return known;
        }
        let read = jsonwebtoken::decode::<Claims>(token, &self.verifying, &self.validation).ok()?;
        if read.header.kid.as_deref() != Some(self.id.as_str()) {
            return None;
        }
        let token = Arc::new(Token { text: token.into(), claims: read.claims, grant: OnceLock::new() });
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST_KNOWN {
            // Those in use are soon known again.
            known.clear();
        }
        known.insert(signature.into(), Arc::clone(&token));
        Some(token)
    }
}

fn make() -> Result<Vec<u8>, SignerError> {
    let kept = KeptKey { id: random::<8>()?, secret: random::<32>()? };
    serde_json::to_vec(&kept).map_err(|_| SignerError::Unreadable)
}

fn random<const N: usize>() -> Result<String, getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use coupa_store::StoreSchema;

    use super::*;

    async fn signer() -> Signer {
        let store = Store::open("sqlite::memory:", StoreSchema::default()).await.unwrap();
        Signer::of(&store).await.unwrap()
    }

    #[tokio::test]
    async fn a_token_says_what_it_was_issued_for() {
        let signer = signer().await;
        let token = signer.issue("sandbox", &["a", "b"], Some("w"), 1_000, 60).unwrap();
        let read = signer.read(&token).unwrap();
        let claims = &read.claims;
        assert!(read.is(&token) && !read.is(&token[1..]));
        assert_eq!((claims.sub.as_str(), claims.scope.as_str()), ("sandbox", "a b"));
        assert_eq!((claims.world.as_deref(), claims.exp), (Some("w"), 1_060));
        assert_ne!(token, signer.issue("sandbox", &["a", "b"], Some("w"), 1_000, 60).unwrap());
    }

    #[tokio::test]
    async fn foreign_and_changed_tokens_do_not_hold() {
        let (signer, other) = (signer().await, signer().await);
        let token = signer.issue("sandbox", &["a"], None, 1_000, 60).unwrap();
        assert!(other.read(&token).is_none());
        let (head, rest) = token.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        let claims =
            BASE64_URL_SAFE_NO_PAD.encode(r#"{"sub":"sandbox","scope":"a b","iat":0,"exp":9999,"jti":""}"#);
        assert!(signer.read(&format!("{head}.{claims}.{signature}")).is_none());
        let none = BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        assert!(signer.read(&format!("{none}.{claims}.")).is_none());
        assert!(signer.read("").is_none());
        // Nor once the right one is known.
        assert!(signer.read(&token).is_some());
        assert!(signer.read(&format!("{head}.{claims}.{signature}")).is_none());
        assert!(signer.read(&format!("{token}=")).is_none());
        assert!(signer.read(&token[..token.len() - 1]).is_none());
    }

    #[tokio::test]
    async fn no_more_than_so_many_tokens_are_remembered() {
        let signer = signer().await;
        let tokens: Vec<_> =
            (0..).take(MOST_KNOWN + 1).map(|at| signer.issue("sandbox", &[], None, at, 1).unwrap()).collect();
        assert!(tokens.iter().all(|token| signer.read(token).is_some()));
        assert_eq!(signer.known.lock().unwrap().len(), 1);
        assert_eq!(signer.read(&tokens[0]).map(|it| it.claims.iat), Some(0));
    }

    #[tokio::test]
    async fn the_key_is_made_once() {
        let store = Store::open("sqlite::memory:", StoreSchema::default()).await.unwrap();
        let token = Signer::of(&store).await.unwrap().issue("sandbox", &[], None, 0, 1).unwrap();
        assert!(Signer::of(&store).await.unwrap().read(&token).is_some());
    }
}
