//! A wire between client and sandbox that remembers what went over it.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What went over the wire, in order: who spoke, and what.
type Spoken = Arc<Mutex<Vec<(Speaker, Vec<u8>)>>>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Speaker {
    Client,
    Server,
}

/// Forwards connections to a server and records both directions.
pub(crate) struct Wire {
    /// Where to connect instead of the server.
    pub(crate) url: String,
    spoken: Spoken,
}

impl Wire {
    /// A wire to `server`, which is `host:port`.
    pub(crate) async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let spoken = Spoken::default();
        let recorder = Arc::clone(&spoken);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let Ok(upstream) = TcpStream::connect(&server).await else { break };
                let (from_client, to_client) = client.into_split();
                let (from_server, to_server) = upstream.into_split();
                tokio::spawn(forward(from_client, to_server, Speaker::Client, Arc::clone(&recorder)));
                tokio::spawn(forward(from_server, to_client, Speaker::Server, Arc::clone(&recorder)));
            }
        });
        Self { url, spoken }
    }

    /// What was said since the last call, as text.
    pub(crate) fn take(&self) -> String {
        let spoken = std::mem::take(&mut *self.spoken.lock().unwrap_or_else(PoisonError::into_inner));
        let mut text = String::new();
        let mut last = None;
        for (speaker, bytes) in spoken {
            if last.is_some_and(|last| last != speaker) {
                text.push_str("\n\n");
            }
            last = Some(speaker);
            text.push_str(&printable(&bytes));
        }
        text
    }
}

async fn forward(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    speaker: Speaker,
    recorder: Spoken,
) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        // Recorded before it is passed on, so that whoever got an answer finds it in the record.
        recorder.lock().unwrap_or_else(PoisonError::into_inner).push((speaker, buffer[..read].to_vec()));
        if to.write_all(&buffer[..read]).await.is_err() {
            break;
        }
    }
    let _ = to.shutdown().await;
}

/// Text as it is, other bytes as `\xNN`; carriage returns are left out.
fn printable(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.utf8_chunks() {
        text.extend(
            chunk
                .valid()
                .chars()
                .filter(|c| *c != '\r')
                .map(|c| if c.is_control() && c != '\n' { '.' } else { c }),
        );
        chunk.invalid().iter().for_each(|byte| text.push_str(&format!("\\x{byte:02x}")));
    }
    text
}
