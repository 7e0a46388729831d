//! How far a body is on its way up.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use futures::stream;
use http::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::{Body, Request};

/// Bytes that are handed to the connection at once where somebody watches.
const PIECE: usize = 64 * 1024;

/// How far a body is on its way up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transfer {
    /// Bytes that were handed to the connection.
    pub sent: u64,
    /// All bytes of the body; with a form around a file, a little more than the file.
    pub total: u64,
    /// Number of the attempt: another one begins anew.
    pub attempt: u32,
}

/// Is told of a body on its way.
#[derive(Clone)]
pub(crate) struct Watcher(pub(crate) Arc<dyn Fn(Transfer) + Send + Sync>);

impl Watcher {
    /// Puts a body that tells how far it is in the place of the same in memory. One that is no longer in memory, or was
    /// never there, stays as it is.
    pub(super) fn watch(&self, request: &mut Request, attempt: u32) {
        let Some(whole) = request.body().and_then(Body::as_bytes).map(Bytes::copy_from_slice) else { return };
        let total = whole.len() as u64;
        let tell = Arc::clone(&self.0);
        let pieces = stream::unfold(whole, move |mut rest| {
            let tell = Arc::clone(&tell);
            async move {
                let told = |left: usize| tell(Transfer { sent: total - left as u64, total, attempt });
                if rest.len() as u64 == total {
                    told(rest.len());
                }
                if rest.is_empty() {
                    return None;
                }
                let piece = rest.split_to(rest.len().min(PIECE));
                // Nobody asks again behind the last piece: the length is known.
                told(rest.len());
                Some((Ok::<_, std::convert::Infallible>(piece), rest))
            }
        });
        // Sent in one piece as before, not in chunks: not every server takes those.
        request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(total));
        *request.body_mut() = Some(Body::wrap_stream(pieces));
    }
}

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watcher")
    }
}
