//! A body of raw bytes.

use std::fmt;

use axum::body::{Body, BodyDataStream};
use bytes::Bytes;
use futures::StreamExt as _;

use crate::{Failure, Problem, content};

/// A body of raw bytes that comes in, read as the handler asks for it.
pub struct Upload {
    media_type: String,
    stream: BodyDataStream,
    left: usize,
    limit: usize,
}

impl Upload {
    pub(crate) fn new(media_type: String, body: Body, limit: usize) -> Self {
        Self { media_type, stream: body.into_data_stream(), left: limit, limit }
    }

    /// The media type as it was sent.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        let Some(chunk) = self.stream.next().await else { return Ok(None) };
        let chunk = chunk.map_err(|error| content::broken(&error))?;
        self.left = self.left.checked_sub(chunk.len()).ok_or_else(|| Problem::too_large(self.limit))?;
        Ok(Some(chunk))
    }

    /// All of it.
    pub async fn bytes(self) -> Result<Bytes, Failure> {
        content::read(Body::from_stream(self.stream), self.left).await
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("media_type", &self.media_type).finish_non_exhaustive()
    }
}
