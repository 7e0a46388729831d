//! HTTP/1.1 as bytes, on a connection that is used again and again.
//!
//! Nothing here tries a second time behind the back of a test that counts what was done.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
};

use serde_json::Value;

/// Head of a request with a body in JSON.
pub(crate) const JSON: &str = "Content-Type: application/json";
/// Head of a request to the CSO API, with a body in JSON.
pub(crate) const CSO: &str = "Content-Type: application/json\r\nX-CSO-API-KEY: sandbox-key";

/// A connection, until the other end is gone.
pub(crate) struct Line(BufReader<TcpStream>);

impl Line {
    pub(crate) fn open(address: &str) -> Option<Self> {
        let stream = TcpStream::connect(address).ok()?;
        stream.set_nodelay(true).ok()?;
        Some(Self(BufReader::new(stream)))
    }

    /// Status and JSON of the answer; `None` if none came, or only a part of one.
    pub(crate) fn call(&mut self, method: &str, path: &str, head: &str, body: &str) -> Option<(u16, Value)> {
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        self.0.get_mut().write_all(request.as_bytes()).ok()?;
        let mut line = String::new();
        self.0.read_line(&mut line).ok()?;
        let status = line.split(' ').nth(1)?.parse().ok()?;
        let mut length = 0;
        loop {
            line.clear();
            self.0.read_line(&mut line).ok()?;
            match line.trim_end().to_ascii_lowercase().strip_prefix("content-length: ") {
                Some(told) => length = told.parse().ok()?,
                None if line.trim_end().is_empty() => break,
                None => {}
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).ok()?;
        Some((status, serde_json::from_slice(&body).ok()?))
    }

    pub(crate) fn post(&mut self, path: &str, head: &str, body: &str) -> Option<(u16, Value)> {
        self.call("POST", path, head, body)
    }

    /// Head of a request to the core API, with a new token and a body in JSON.
    pub(crate) fn bearer(&mut self) -> Option<String> {
        let form = "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox-secret";
        let answer = self.post("/oauth2/token", "Content-Type: application/x-www-form-urlencoded", form)?;
        Some(format!("{JSON}\r\nAuthorization: Bearer {}", answer.1["access_token"].as_str()?))
    }
}
