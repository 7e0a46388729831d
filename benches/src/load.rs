//! An HTTP/1.1 client that does as little as it can: a few connections kept alive, each with one request on its way.
//!
//! Sockets block and one thread takes the connections in turn, so a server always has requests to work on while an answer
//! is read, and nothing of an answer is looked at but its status and its end.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};

/// How long to wait for an answer before giving up.
const PATIENCE: Duration = Duration::from_secs(20);

/// Writes the next request.
pub(crate) type Requests = Box<dyn FnMut(&mut Vec<u8>)>;

/// Asks a server over and over.
pub(crate) struct Load {
    connections: Vec<Connection>,
    requests: Requests,
    status: u16,
    request: Vec<u8>,
}

impl Load {
    /// With the same request each time. Every answer has to have `status`.
    pub(crate) fn of(address: SocketAddr, connections: usize, status: u16, request: Vec<u8>) -> Result<Self> {
        Self::with(address, connections, status, Box::new(move |out| out.extend_from_slice(&request)))
    }

    /// With requests as they are written.
    pub(crate) fn with(
        address: SocketAddr,
        connections: usize,
        status: u16,
        requests: Requests,
    ) -> Result<Self> {
        let connections = (0..connections).map(|_| Connection::open(address)).collect::<Result<_>>()?;
        Ok(Self { connections, requests, status, request: Vec::new() })
    }

    /// Asks for about so long. Gives requests a second.
    pub(crate) fn turn(&mut self, time: Duration) -> Result<f64> {
        let begun = Instant::now();
        for connection in &mut self.connections {
            ask(&mut self.requests, &mut self.request, connection)?;
        }
        let mut answered = 0_u32;
        while begun.elapsed() < time {
            for connection in &mut self.connections {
                connection.answer(self.status)?;
                ask(&mut self.requests, &mut self.request, connection)?;
                answered += 1;
            }
        }
        for connection in &mut self.connections {
            connection.answer(self.status)?;
            answered += 1;
        }
        Ok(f64::from(answered) / begun.elapsed().as_secs_f64())
    }

    /// One answer: to compare what contenders send.
    pub(crate) fn sample(&mut self) -> Result<Sample> {
        let connection = self.connections.first_mut().context("no connection")?;
        ask(&mut self.requests, &mut self.request, connection)?;
        let head = connection.answer(self.status)?;
        let (head, body) = connection.received.split_at(head);
        Ok(Sample { head: String::from_utf8_lossy(head).into_owned(), body: body.to_vec() })
    }
}

/// An answer.
pub(crate) struct Sample {
    /// Status and headers.
    #[expect(dead_code, reason = "for who compares headers")]
    pub(crate) head: String,
    /// As it came, chunks and all.
    pub(crate) body: Vec<u8>,
}

fn ask(requests: &mut Requests, request: &mut Vec<u8>, connection: &mut Connection) -> Result<()> {
    request.clear();
    requests(request);
    Ok(connection.stream.write_all(request)?)
}

/// A request as text: `GET /path`, further headers, a body.
pub(crate) fn request(line: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("{line} HTTP/1.1\r\nhost: localhost\r\n");
    for (name, value) in headers {
        head.extend([name, ": ", value, "\r\n"]);
    }
    if !body.is_empty() {
        head.extend(["content-length: ", &body.len().to_string(), "\r\n"]);
    }
    head.push_str("\r\n");
    let mut request = head.into_bytes();
    request.extend_from_slice(body);
    request
}

struct Connection {
    stream: TcpStream,
    /// What was read of the answer.
    received: Vec<u8>,
    buffer: Box<[u8]>,
}

impl Connection {
    fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream, received: Vec::new(), buffer: vec![0; 256 << 10].into_boxed_slice() })
    }

    /// Reads one answer. Gives the length of its head.
    fn answer(&mut self, status: u16) -> Result<usize> {
        self.received.clear();
        let head = loop {
            self.more()?;
            if let Some(end) = self.received.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text =
            String::from_utf8_lossy(self.received.get(..head).unwrap_or_default()).to_ascii_lowercase();
        ensure!(
            text.get(9..12) == Some(status.to_string().as_str()),
            "expected {status}: {}",
            String::from_utf8_lossy(&self.received)
        );
        let length = text.split("\r\n").find_map(|line| line.strip_prefix("content-length:"));
        if let Some(length) = length {
            let length: usize = length.trim().parse()?;
            while self.received.len() < head + length {
                self.more()?;
            }
            ensure!(self.received.len() == head + length, "more than was asked for");
        } else if text.contains("transfer-encoding: chunked") {
            while !self.received.ends_with(b"0\r\n\r\n") {
                self.more()?;
            }
        }
        Ok(head)
    }

    fn more(&mut self) -> Result<()> {
        let read = self.stream.read(&mut self.buffer)?;
        ensure!(read > 0, "the server closed the connection");
        self.received.extend_from_slice(self.buffer.get(..read).unwrap_or_default());
        Ok(())
    }
}
