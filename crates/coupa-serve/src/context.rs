//! What a handler may know beside the request itself.

use std::{
    collections::hash_map::RandomState,
    fmt,
    hash::{BuildHasher, Hash, Hasher},
    net::SocketAddr,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::extract::ConnectInfo;
use coupa_core::operation::Operation;
use http::{HeaderMap, HeaderName, request};

/// What a handler may know beside the request itself.
///
/// `P` is what the document says: the principal where credentials are needed, an `Option` of it where they may be left
/// out, `()` where none are asked for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Context<P> {
    /// The operation.
    pub operation: &'static Operation,
    /// Who calls.
    pub principal: P,
    /// Id of this request.
    pub request_id: RequestId,
    /// Address of the caller, where the server was started with axum's `ConnectInfo<SocketAddr>`.
    pub peer: Option<SocketAddr>,
    /// Method, target, headers, and extensions that middleware put there.
    pub request: Arc<request::Parts>,
    /// Pointers, such as `/query/foo`, of query attributes that no parameter takes.
    pub ignored: Vec<String>,
}

impl<P> Context<P> {
    /// A context without a request, for calling a handler directly.
    pub fn new(operation: &'static Operation, principal: P) -> Self {
        let (parts, ()) = http::Request::new(()).into_parts();
        Self::of(operation, principal, Arc::new(parts), RequestId::new(), Vec::new())
    }

    pub(crate) fn of(
        operation: &'static Operation,
        principal: P,
        request: Arc<request::Parts>,
        request_id: RequestId,
        ignored: Vec<String>,
    ) -> Self {
        Self {
            operation,
            principal,
            request_id,
            peer: request.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0),
            request,
            ignored,
        }
    }
}

/// Id of a request: what the caller sent as `X-Request-Id`, or one made here.
#[derive(Clone)]
pub struct RequestId(Text);

/// Each request has one, so what is made here takes no memory of its own.
#[derive(Clone)]
enum Text {
    Made([u8; 33]),
    Sent(Arc<str>),
}

impl RequestId {
    /// Header that carries it.
    pub const HEADER: HeaderName = HeaderName::from_static("x-request-id");

    /// A new id, unlike any other of this process and, most likely, of any other process.
    pub fn new() -> Self {
        static PROCESS: LazyLock<u64> = LazyLock::new(|| RandomState::new().build_hasher().finish());
        static NEXT: AtomicU64 = AtomicU64::new(1);
        // Formatting takes its time.
        let mut text = [0; 33];
        hexadecimal(*PROCESS, &mut text[..16]);
        text[16] = b'-';
        hexadecimal(NEXT.fetch_add(1, Ordering::Relaxed), &mut text[17..]);
        Self(Text::Made(text))
    }

    /// The id that the caller sent, when it is short and harmless in a log, else a new one.
    pub fn of(headers: &HeaderMap) -> Self {
        headers
            .get(&Self::HEADER)
            .and_then(|value| value.to_str().ok())
            .filter(|text| {
                (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
            })
            .map_or_else(Self::new, |text| Self(Text::Sent(text.into())))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // It is made of ASCII.
            Text::Made(text) => str::from_utf8(text).unwrap_or_default(),
            Text::Sent(text) => text,
        }
    }
}

impl PartialEq for RequestId {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RequestId {}

impl Hash for RequestId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequestId").field(&self.as_str()).finish()
    }
}

/// Writes the digits of a number, zeros in front.
fn hexadecimal(number: u64, out: &mut [u8]) {
    let mut rest = number;
    for digit in out.iter_mut().rev() {
        *digit = b"0123456789abcdef".get((rest & 15) as usize).copied().unwrap_or(b'0');
        rest >>= 4;
    }
}

impl Default for RequestId {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_callers_are_kept_when_sane() {
        let with = |text: &str| {
            let headers = [(RequestId::HEADER, text.parse().unwrap())].into_iter().collect();
            RequestId::of(&headers)
        };
        assert_eq!(with("abc-1").as_str(), "abc-1");
        assert_ne!(with("a b").as_str(), "a b");
        assert_ne!(with(&"x".repeat(129)).as_str().len(), 129);
        let (one, two) = (RequestId::new(), RequestId::new());
        assert_ne!(one, two);
        assert_eq!((one.as_str().len(), &one.as_str()[..17]), (33, &two.as_str()[..17]));
        let mut text = [0; 4];
        hexadecimal(0xa2f, &mut text);
        assert_eq!(&text, b"0a2f");
    }
}
