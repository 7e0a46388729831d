//! Sends a request as often as it may be sent.

use std::mem;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use reqwest::{Request, Response, ResponseBuilderExt as _};

use super::download::Gathered;
use super::error::{NetworkError, NetworkFailure, is_retryable_status};
use super::redirect;
use super::retry::after;
use super::{Call, Read, Shell};

/// What to do after an attempt.
enum Next {
    /// This is the answer.
    Done,
    /// The same again, after a pause.
    Again(Duration),
    /// The same again with other credentials.
    Renew,
}

impl Shell {
    /// Sends a request: with one renewal of the token after 401, and retries where they do no harm.
    pub(crate) async fn execute(&self, http: &reqwest::Client, first: Request) -> reqwest::Result<Response> {
        let Some(call) = &self.call else { return http.execute(first).await };
        let repeatable = call.options.repeatable.unwrap_or(call.operation.idempotent);
        let most = call.options.attempts.unwrap_or(self.shared.retry.attempts).max(1);
        let (mut request, mut attempt, mut renewed) = (first, 1, false);
        loop {
            let spare = request.try_clone();
            // What the caller put in for this call alone is not ours to replace.
            let renewable = self.shared.credentials.renewable(call.chosen)
                && !call.options.headers.contains_key(AUTHORIZATION);
            let used = request.headers().get(AUTHORIZATION).filter(|_| renewable).cloned();
            if let Some(watcher) = &call.options.watcher {
                watcher.watch(&mut request, attempt);
            }
            let result = self.attempt(http, call, request, spare.as_ref()).await;
            call.note(attempt, result.as_ref().ok());
            let may_repeat = repeatable && attempt < most;
            let next = self.next(call, &result, attempt, may_repeat, !renewed && used.is_some());
            let (Some(mut again), false) = (spare, matches!(next, Next::Done)) else { return result };
            match next {
                Next::Done => return result,
                Next::Again(pause) => {
                    tracing::debug!(attempt, ?pause, "trying again");
                    tokio::time::sleep(pause).await;
                    attempt += 1;
                }
                Next::Renew => {
                    renewed = true;
                    if !self.renew(call, http, &mut again, used.as_ref()).await {
                        return result;
                    }
                }
            }
            request = again;
        }
    }

    /// One attempt: the request, redirects, and the body where it is to be read whole. `spare` is the same request.
    async fn attempt(
        &self,
        http: &reqwest::Client,
        call: &Call,
        request: Request,
        spare: Option<&Request>,
    ) -> reqwest::Result<Response> {
        let response = http.execute(request).await?;
        let response = redirect::follow(http, call.operation.statuses, spare, response).await?;
        if call.read == Read::Stream && response.status().is_success() {
            return Ok(response);
        }
        self.whole(call, response).await
    }

    /// Reads the body, so that a connection lost meanwhile is an attempt that failed.
    async fn whole(&self, call: &Call, mut response: Response) -> reqwest::Result<Response> {
        let mut body = Gathered::new(self.shared.largest_answer, response.content_length());
        while let Some(piece) = response.chunk().await? {
            if let Err(error) = body.push(piece) {
                call.seen().fault = Some(error);
                return Ok(rebuilt(response, Bytes::new()));
            }
        }
        Ok(rebuilt(response, body.finish()))
    }

    /// What to do after an attempt.
    fn next(
        &self,
        call: &Call,
        result: &reqwest::Result<Response>,
        attempt: u32,
        may_repeat: bool,
        may_renew: bool,
    ) -> Next {
        let asked = match result {
            Ok(response) if response.status() == StatusCode::UNAUTHORIZED => {
                // Refused at the door: nothing was done, so even a POST may be sent again.
                return if may_renew { Next::Renew } else { Next::Done };
            }
            Ok(response) if is_retryable_status(response.status()) => {
                response.headers().get(RETRY_AFTER).and_then(after)
            }
            Ok(response) => {
                if response.status().is_success() {
                    self.shared.budget.refill();
                }
                return Next::Done;
            }
            Err(error) if NetworkError::classify(error) == NetworkFailure::Request => return Next::Done,
            Err(_) => None,
        };
        if !may_repeat || call.seen().fault.is_some() {
            return Next::Done;
        }
        match self.shared.retry.pause(attempt, asked) {
            Some(pause) if self.shared.budget.take() => Next::Again(pause),
            _ => Next::Done,
        }
    }

    /// Gives a request other credentials than those that were refused.
    async fn renew(
        &self,
        call: &Call,
        http: &reqwest::Client,
        request: &mut Request,
        refused: Option<&HeaderValue>,
    ) -> bool {
        let limit = self.shared.attempt_timeout;
        let renewed = self.shared.credentials.renew(call.chosen, http, request.headers_mut(), refused, limit);
        match renewed.await {
            Ok(()) => true,
            Err(error) => {
                tracing::warn!(%error, "the token was refused and could not be renewed");
                false
            }
        }
    }
}

impl Call {
    /// Keeps what progenitor's results do not carry.
    fn note(&self, attempt: u32, response: Option<&Response>) {
        let mut seen = self.seen();
        seen.attempts = attempt;
        seen.status = response.map(Response::status);
        seen.headers = response.map_or_else(HeaderMap::new, |response| response.headers().clone());
    }
}

/// The same answer with its body in memory.
fn rebuilt(mut response: Response, body: Bytes) -> Response {
    let mut headers = mem::take(response.headers_mut());
    headers.remove(CONTENT_LENGTH);
    let url = response.url().clone();
    let mut builder =
        http::Response::builder().status(response.status()).version(response.version()).url(url);
    if let Some(place) = builder.headers_mut() {
        *place = headers;
    }
    builder.body(body).map_or(response, Response::from)
}
