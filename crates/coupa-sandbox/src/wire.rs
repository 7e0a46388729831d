//! Connections that can be cut, or made to say other bytes than those of an answer.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use axum::serve::Listener;
use bytes::{Buf as _, Bytes};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

/// What is to be said in place of whatever comes next, before the connection ends.
type LastWords = Arc<Mutex<Option<Bytes>>>;

/// The other end of a connection.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    last_words: LastWords,
}

impl Peer {
    /// Sends these bytes in place of the answer, and ends the connection.
    pub(crate) fn cut(&self, words: Bytes) {
        *self.last_words.lock().unwrap_or_else(PoisonError::into_inner) = Some(words);
    }
}

/// Takes connections.
pub(crate) struct Wire(pub(crate) TcpListener);

impl Listener for Wire {
    type Io = Line;
    type Addr = Peer;

    async fn accept(&mut self) -> (Line, Peer) {
        let (stream, _) = Listener::accept(&mut self.0).await;
        // Answers are small and wanted at once. A connection that is gone already says so when it is read.
        drop(stream.set_nodelay(true));
        let last_words = LastWords::default();
        (Line { stream, last_words: Arc::clone(&last_words) }, Peer { last_words })
    }

    fn local_addr(&self) -> io::Result<Peer> {
        Ok(Peer { last_words: LastWords::default() })
    }
}

/// A connection.
pub(crate) struct Line {
    stream: TcpStream,
    last_words: LastWords,
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Line {
    /// Says the last words where there are any, and ends the connection then; `None` where nobody cut it.
    fn poll_last_words(&mut self, context: &mut Context<'_>) -> Option<Poll<io::Result<usize>>> {
        let words = Arc::clone(&self.last_words);
        let mut words = words.lock().unwrap_or_else(PoisonError::into_inner);
        let left = words.as_mut()?;
        let spoken = !left.is_empty();
        while !left.is_empty() {
            match Pin::new(&mut self.stream).poll_write(context, left) {
                Poll::Ready(Ok(written)) => left.advance(written),
                other => return Some(other),
            }
        }
        if !spoken {
            // Without it, the other end would see a connection that ends in good order.
            drop(self.stream.set_zero_linger());
        }
        Some(Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())))
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        match self.poll_last_words(context) {
            Some(ended) => ended,
            None => Pin::new(&mut self.stream).poll_write(context, buffer),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.poll_last_words(context) {
            Some(ended) => ended,
            None => Pin::new(&mut self.stream).poll_write_vectored(context, buffers),
        }
    }

    /// Otherwise head and content of each answer were copied into one buffer.
    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
