//! A token fetched with OAuth 2.0 client credentials and kept until it is to be renewed.

use std::fmt;
use std::time::{Duration, Instant};

use http::header::{HeaderValue, RETRY_AFTER};
use serde::Deserialize;
use tokio::sync::Mutex;

use super::error::{NetworkError, TokenError, is_retryable_status};
use super::retry::{RetryPolicy, after};
use super::secret::Secret;

/// Lifetime that is assumed where the token endpoint names none.
const ASSUMED_LIFETIME: Duration = Duration::from_secs(3600);

/// Longest lifetime that is believed: a number beyond it is a mistake, and time arithmetic has an end.
const LONGEST_LIFETIME: Duration = Duration::from_secs(30 * 24 * 3600);

/// How long a token that could not be renewed ahead of its expiry is used before the next try.
const RENEWAL_PAUSE: Duration = Duration::from_secs(30);

/// OAuth 2.0 client credentials and the token they gave.
pub(crate) struct Client {
    pub(crate) token_url: String,
    pub(crate) id: String,
    pub(crate) secret: Secret,
    /// The scopes asked for.
    pub(crate) scopes: Vec<String>,
    pub(crate) retry: RetryPolicy,
    /// Held while a token is fetched: one caller fetches, the others wait for what it gets.
    pub(crate) slot: Mutex<Option<Token>>,
}

/// A token.
#[derive(Clone)]
pub(crate) struct Token {
    header: HeaderValue,
    renew: Instant,
    expires: Instant,
}

impl Client {
    /// The token, fetched where there is none, where it is to be renewed, or where it is the stale one.
    pub(super) async fn token(
        &self,
        http: &reqwest::Client,
        stale: Option<&HeaderValue>,
        limit: Duration,
    ) -> Result<HeaderValue, TokenError> {
        let mut slot = self.slot.lock().await;
        let now = Instant::now();
        let kept = slot.as_ref().filter(|token| token.expires > now && Some(&token.header) != stale);
        if let Some(token) = kept.filter(|token| token.renew > now) {
            return Ok(token.header.clone());
        }
        let kept = kept.cloned();
        match (self.fetch(http, limit).await, kept) {
            (Ok(token), _) => Ok(slot.insert(token).header.clone()),
            // Renewed too early to matter: the old one still holds.
            (Err(error), Some(token)) => {
                tracing::warn!(%error, "the token could not be renewed ahead of its expiry");
                let renew = now + RENEWAL_PAUSE;
                Ok(slot.insert(Token { renew, ..token }).header.clone())
            }
            (Err(error), None) => Err(error),
        }
    }

    /// Asks the token endpoint, again where that may help: asking does no harm.
    async fn fetch(&self, http: &reqwest::Client, limit: Duration) -> Result<Token, TokenError> {
        let mut attempt = 1;
        loop {
            let (error, wait) = match self.ask(http, limit).await {
                Ok(token) => {
                    tracing::debug!(attempt, "fetched a token");
                    return Ok(token);
                }
                Err(failed) => failed,
            };
            let wait = self.retry.pause(attempt, wait).filter(|_| error.is_retryable());
            match wait {
                Some(wait) if attempt < self.retry.attempts => {
                    tracing::debug!(attempt, ?wait, %error, "asking for a token again");
                    tokio::time::sleep(wait).await;
                    attempt += 1;
                }
                _ => return Err(error),
            }
        }
    }

    /// One request. An error comes with the pause that the endpoint asks for.
    async fn ask(
        &self,
        http: &reqwest::Client,
        limit: Duration,
    ) -> Result<Token, (TokenError, Option<Duration>)> {
        let network = |error: reqwest::Error| (TokenError::Network(NetworkError::from(error)), None);
        let scope = self.scopes.join(" ");
        let mut form = vec![
            ("grant_type", "client_credentials"),
            ("client_id", &*self.id),
            ("client_secret", self.secret.reveal()),
        ];
        if !scope.is_empty() {
            form.push(("scope", &scope));
        }
        let asked = Instant::now();
        let request = http
            .post(&self.token_url)
            .timeout(limit)
            .header(http::header::ACCEPT, "application/json")
            .form(&form);
        let response = request.send().await.map_err(network)?;
        let status = response.status();
        let wait = response.headers().get(RETRY_AFTER).and_then(after);
        let body = response.bytes().await.map_err(network)?;
        if !status.is_success() {
            let code = serde_json::from_slice::<Refusal>(&body)
                .map_or_else(|_| String::new(), |refusal| refusal.error);
            // Anything else than a code of RFC 6749 could be an echo of what was sent.
            let code =
                if code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') { code } else { String::new() };
            return Err((TokenError::Refused { status, code }, wait.filter(|_| is_retryable_status(status))));
        }
        let malformed = || (TokenError::Malformed, None);
        let granted: Granted = serde_json::from_slice(&body).map_err(|_| malformed())?;
        let mut header =
            HeaderValue::from_str(&format!("Bearer {}", granted.access_token)).map_err(|_| malformed())?;
        header.set_sensitive(true);
        let lifetime = granted.expires_in.map_or(ASSUMED_LIFETIME, Duration::from_secs).min(LONGEST_LIFETIME);
        // Five sixths: 20 hours of a day.
        Ok(Token { header, renew: asked + lifetime.mul_f64(5.0 / 6.0), expires: asked + lifetime })
    }
}

/// Success of the token endpoint (RFC 6749, 5.1).
#[derive(Deserialize)]
struct Granted {
    access_token: String,
    #[serde(default)]
    expires_in: Option<u64>,
}

/// Failure of the token endpoint (RFC 6749, 5.2).
#[derive(Deserialize)]
struct Refusal {
    error: String,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("token_url", &self.token_url)
            .field("id", &self.id)
            .field("secret", &self.secret)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
