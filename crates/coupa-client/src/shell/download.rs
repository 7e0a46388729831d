//! Files on their way down.

use std::fmt;
use std::mem;
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
        let mut gathered = Gathered::new(limit, None);
        while let Some(piece) = self.0.next().await {
            gathered.push(piece?)?;
        }
        Ok(gathered.finish())
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

/// Most memory that is set aside for a body before it came, in bytes: a length is only a promise.
const SET_ASIDE: u64 = 1024 * 1024;

/// A body that is put together from its pieces. One that comes in one piece is not copied.
pub(super) struct Gathered {
    /// The first piece, while it is the only one.
    only: Bytes,
    /// All pieces, once there are two.
    all: BytesMut,
    /// Most bytes that are taken.
    limit: u64,
    /// How many bytes are promised.
    expected: u64,
}

impl Gathered {
    pub(super) fn new(limit: u64, expected: Option<u64>) -> Self {
        Self { only: Bytes::new(), all: BytesMut::new(), limit, expected: expected.unwrap_or_default() }
    }

    /// Adds a piece, where the limit allows it.
    pub(super) fn push(&mut self, piece: Bytes) -> Result<(), Error> {
        let length = self.only.len().max(self.all.len()).saturating_add(piece.len());
        if self.limit < length as u64 {
            return Err(Error::TooLarge { limit: self.limit });
        }
        if self.only.is_empty() && self.all.is_empty() {
            self.only = piece;
            return Ok(());
        }
        if self.all.is_empty() {
            let promised = usize::try_from(self.expected.min(SET_ASIDE)).unwrap_or_default();
            self.all.reserve(promised.max(length));
            self.all.extend_from_slice(&mem::take(&mut self.only));
        }
        self.all.extend_from_slice(&piece);
        Ok(())
    }

    /// All that came.
    pub(super) fn finish(self) -> Bytes {
        if self.all.is_empty() { self.only } else { self.all.freeze() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gathered(pieces: &[&'static str], limit: u64, expected: Option<u64>) -> Result<Bytes, Error> {
        let mut gathered = Gathered::new(limit, expected);
        for piece in pieces {
            gathered.push(Bytes::from_static(piece.as_bytes()))?;
        }
        Ok(gathered.finish())
    }

    #[test]
    fn pieces_are_put_together_up_to_the_limit_whatever_was_promised() {
        for expected in [None, Some(0), Some(6), Some(u64::MAX)] {
            for pieces in [&["abcdef"][..], &["ab", "cdef"], &["", "ab", "", "cd", "ef", ""]] {
                assert_eq!(gathered(pieces, 6, expected).unwrap(), "abcdef", "{pieces:?} {expected:?}");
                assert!(matches!(gathered(pieces, 5, expected), Err(Error::TooLarge { limit: 5 })));
            }
        }
        assert_eq!(gathered(&[], 0, None).unwrap(), "");
    }

    #[test]
    fn a_body_of_one_piece_is_the_piece() {
        let piece = Bytes::from(vec![b'x'; 100]);
        let mut gathered = Gathered::new(100, Some(100));
        gathered.push(piece.clone()).unwrap();
        assert_eq!(gathered.finish().as_ptr(), piece.as_ptr());
    }
}
