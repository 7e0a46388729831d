//! Files on their way down.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt as _};
use progenitor_client::ByteStream;

use super::error::{Error, NetworkError};

/// The bytes of a file as they come: a `Stream`.
pub struct Download(Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send + Sync>>);

impl Download {
    /// Gathers all bytes, and gives up when there are more than `limit`.
    ///
    /// # Errors
    ///
    /// The connection is lost, or the file is too large.
    pub async fn collect(mut self, limit: u64) -> Result<Bytes, Error> {
        let mut gathered = BytesMut::new();
        while let Some(chunk) = self.0.next().await {
            let chunk = chunk?;
            if (gathered.len() as u64).saturating_add(chunk.len() as u64) > limit {
                return Err(Error::TooLarge { limit });
            }
            gathered.extend_from_slice(&chunk);
        }
        Ok(gathered.freeze())
    }
}

impl From<ByteStream> for Download {
    fn from(stream: ByteStream) -> Self {
        Self(Box::pin(
            stream.into_inner().map(|chunk| chunk.map_err(|error| NetworkError::from(error).into())),
        ))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Download")
    }
}
