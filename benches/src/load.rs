//! An HTTP/1.1 client that does as little as it can: a few connections kept alive, each with one request on its way.
//!
//! One thread looks after all connections and never sleeps. A server that had to wake who asks would pay for it with
//! every answer that is taken faster than it is made, and for none that is not: contenders that are nearly as quick as
//! who asks would seem further apart than they are. Nothing of an answer is looked at but its status and its end.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail, ensure};

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
        let mut heard = begun;
        loop {
            let before = answered;
            for connection in &mut self.connections {
                if connection.look(self.status)? {
                    ask(&mut self.requests, &mut self.request, connection)?;
                    answered += 1;
                }
            }
            let now = Instant::now();
            if now - begun >= time {
                break;
            }
            if answered > before {
                heard = now;
            }
            ensure!(now - heard < PATIENCE, "no answer came");
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
        connection.keeps = true;
        ask(&mut self.requests, &mut self.request, connection)?;
        connection.answer(self.status)?;
        connection.keeps = false;
        let head = connection.head.unwrap_or_default();
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
    connection.ask(request)
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
    /// What was read of the answer: its head, and its body where that is needed.
    received: Vec<u8>,
    /// The length of the head, once it is there.
    head: Option<usize>,
    rest: Rest,
    /// Whether the body is wanted too.
    keeps: bool,
    buffer: Box<[u8]>,
}

/// What is still to come of an answer whose head is there.
#[derive(Clone, Copy)]
enum Rest {
    Bytes(usize),
    Chunks,
}

impl Connection {
    fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        let buffer = vec![0; 256 << 10].into_boxed_slice();
        Ok(Self { stream, received: Vec::new(), head: None, rest: Rest::Bytes(0), keeps: false, buffer })
    }

    /// Sends a request. What was read before is forgotten.
    fn ask(&mut self, mut request: &[u8]) -> Result<()> {
        self.received.clear();
        self.head = None;
        while !request.is_empty() {
            match self.stream.write(request) {
                Ok(written) => request = request.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == ErrorKind::WouldBlock => std::hint::spin_loop(),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Waits for an answer.
    fn answer(&mut self, status: u16) -> Result<()> {
        let begun = Instant::now();
        while !self.look(status)? {
            ensure!(begun.elapsed() < PATIENCE, "no answer came");
        }
        Ok(())
    }

    /// Takes what there is of an answer. Tells whether it is whole.
    fn look(&mut self, status: u16) -> Result<bool> {
        let read = match self.stream.read(&mut self.buffer) {
            Ok(0) => bail!("the server closed the connection"),
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
            Err(error) => return Err(error.into()),
        };
        let more = self.buffer.get(..read).unwrap_or_default();
        if self.head.is_none() || self.keeps || matches!(self.rest, Rest::Chunks) {
            self.received.extend_from_slice(more);
        }
        if self.head.is_some() {
            if let Rest::Bytes(left) = self.rest {
                self.rest = Rest::Bytes(left.checked_sub(read).context("more than was asked for")?);
            }
        } else if let Some(end) = self.received.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = end + 4;
            let length = self.length(head, status)?;
            self.head = Some(head);
            self.rest = match length {
                Some(length) => {
                    let left = length.checked_sub(self.received.len() - head);
                    Rest::Bytes(left.context("more than was asked for")?)
                }
                None => Rest::Chunks,
            };
        }
        Ok(self.head.is_some()
            && match self.rest {
                Rest::Bytes(left) => left == 0,
                Rest::Chunks => self.received.ends_with(b"0\r\n\r\n"),
            })
    }

    /// How long the body is by its head; `None`: it comes in chunks.
    fn length(&self, head: usize, status: u16) -> Result<Option<usize>> {
        let text = String::from_utf8_lossy(self.received.get(..head).unwrap_or_default());
        let text = text.to_ascii_lowercase();
        ensure!(
            text.get(9..12) == Some(status.to_string().as_str()),
            "expected {status}: {}",
            String::from_utf8_lossy(&self.received)
        );
        let length = text.split("\r\n").find_map(|line| line.strip_prefix("content-length:"));
        match length {
            Some(length) => Ok(Some(length.trim().parse()?)),
            None if text.contains("transfer-encoding: chunked") => Ok(None),
            None => Ok(Some(0)),
        }
    }
}
