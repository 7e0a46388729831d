//! From what progenitor gives to what the façade gives.

use std::future::Future;
use std::time::Instant;

use bytes::Bytes;
use http::HeaderMap;
use progenitor_client::{ByteStream, Error as Sent, ResponseValue};
use tracing::Instrument as _;

use super::answer::{Answer, Reply};
use super::download::Download;
use super::error::{Error, Fault, NetworkError};
use super::report::CallReport;
use super::{Call, Shell};

#[allow(dead_code, reason = "a document may have no operation that brings bytes, and none beside progenitor")]
impl Shell {
    /// Runs a call that progenitor built.
    pub(crate) async fn settle<T, H>(
        &self,
        sent: impl Future<Output = Result<ResponseValue<T>, Sent<()>>>,
    ) -> Result<Reply<T, H>, Fault> {
        match self.run(sent).await? {
            Ok(value) => {
                let (status, headers) = (value.status(), value.headers().clone());
                Ok(Reply::new(value.into_inner(), status, headers))
            }
            Err(error) => Err(self.fault(error).await),
        }
    }

    /// Runs a call that progenitor built and that brings bytes, already read.
    pub(crate) async fn collect<H>(
        &self,
        sent: impl Future<Output = Result<ResponseValue<ByteStream>, Sent<()>>>,
    ) -> Result<Reply<Bytes, H>, Fault> {
        let reply: Reply<ByteStream> = self.settle(sent).await?;
        let (stream, status, headers) = reply.into_parts();
        let bytes = Download::from(stream).collect(self.shared.largest_answer).await?;
        Ok(Reply::new(bytes, status, headers))
    }

    /// Runs a call that progenitor built and whose answer is decoded by what the caller asked for.
    pub(crate) async fn answer(
        &self,
        sent: impl Future<Output = Result<ResponseValue<ByteStream>, Sent<()>>>,
    ) -> Result<Answer, Fault> {
        let reply: Reply<Bytes> = self.collect(sent).await?;
        let (body, status, headers) = reply.into_parts();
        Ok(Answer::new(status, headers, body))
    }

    /// Runs a call that a method beside progenitor's built. Any status is an answer.
    pub(crate) async fn receive(
        &self,
        sent: impl Future<Output = Result<reqwest::Response, Sent<()>>>,
    ) -> Result<Answer, Error> {
        match self.run(sent).await? {
            Ok(response) => read(response).await,
            Err(error) => match self.fault(error).await {
                Fault::Answer(answer) => Ok(answer),
                Fault::Error(error) => Err(error),
            },
        }
    }

    fn call(&self) -> Option<&Call> {
        self.call.as_deref()
    }

    /// Runs a call inside its span and its time limit. What a hook could not say is said here.
    async fn run<T>(&self, sent: impl Future<Output = T>) -> Result<T, Error> {
        let Some(call) = self.call() else { return Ok(sent.await) };
        let span = tracing::info_span!(
            "call",
            api = self.shared.api,
            operation = call.operation.id,
            method = call.operation.method,
            path = call.operation.path,
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        let begun = Instant::now();
        let result = match call.options.timeout {
            None => Ok(sent.instrument(span.clone()).await),
            Some(limit) => tokio::time::timeout(limit, sent.instrument(span.clone()))
                .await
                .map_err(|_| Error::Timeout { limit }),
        };
        let mut seen = call.seen();
        span.record("attempts", seen.attempts);
        if let Some(status) = seen.status {
            span.record("status", status.as_u16());
        }
        let report = CallReport {
            operation: call.operation,
            status: seen.status,
            attempts: seen.attempts,
            elapsed: begun.elapsed(),
        };
        let fault = seen.fault.take();
        // The observer may begin a call of its own: nothing is locked while it is told.
        drop(seen);
        if let Some(observer) = &self.shared.observer {
            observer(&report);
        }
        match fault {
            Some(fault) => Err(fault),
            None => result,
        }
    }

    /// What went wrong, from what progenitor makes of it.
    async fn fault(&self, error: Sent<()>) -> Fault {
        match error {
            Sent::UnexpectedResponse(response) => match read(response).await {
                Ok(answer) => Fault::Answer(answer),
                Err(error) => Fault::Error(error),
            },
            Sent::ErrorResponse(value) => {
                Fault::Answer(Answer::new(value.status(), value.headers().clone(), Bytes::new()))
            }
            Sent::InvalidResponsePayload(body, source) => {
                let (status, headers) = self.call().map_or_else(
                    || (http::StatusCode::OK, HeaderMap::new()),
                    |call| {
                        let mut seen = call.seen();
                        (seen.status.unwrap_or(http::StatusCode::OK), std::mem::take(&mut seen.headers))
                    },
                );
                Fault::Error(Error::Undecodable { answer: Answer::new(status, headers, body), source })
            }
            Sent::CommunicationError(error)
            | Sent::ResponseBodyError(error)
            | Sent::InvalidUpgrade(error) => Fault::Error(NetworkError::from(error).into()),
            Sent::InvalidRequest(what) | Sent::Custom(what) => Fault::Error(Error::InvalidArgument(what)),
        }
    }
}

/// An answer with its body.
async fn read(mut response: reqwest::Response) -> Result<Answer, Error> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let body = response.bytes().await.map_err(NetworkError::from)?;
    Ok(Answer::new(status, headers, body))
}
