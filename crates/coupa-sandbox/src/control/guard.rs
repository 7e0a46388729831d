//! Who may use the control plane: nobody from another place, and no page of somebody else.

use std::{fmt, net::IpAddr, sync::Arc};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use coupa_control_types::Problem;
use coupa_serve::{Authenticator, Credential, Denied, Granted};
use http::{HeaderMap, HeaderValue, StatusCode, header, request};
use subtle::ConstantTimeEq as _;

const KEY: &str = "x-sandbox-control-key";

/// Who may use the control plane.
#[derive(Clone, Default)]
pub(crate) struct Guard {
    /// The key that must be sent, where one is set.
    pub(crate) key: Option<String>,
    /// Names by which the sandbox is called, beside those of the loopback.
    pub(crate) hosts: Vec<String>,
}

/// Never shows the key.
impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").field("key", &self.key.is_some()).field("hosts", &self.hosts).finish()
    }
}

impl Guard {
    fn has_key(&self, sent: Option<&[u8]>) -> bool {
        match &self.key {
            Some(key) => sent.is_some_and(|sent| key.as_bytes().ct_eq(sent).into()),
            None => true,
        }
    }

    /// A page of another host could have its own name mean this machine; only the name in `Host` tells.
    fn knows(&self, authority: &str) -> bool {
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let is_loopback = host.eq_ignore_ascii_case("localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        is_loopback || self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
    }

    fn refusal(&self, request: &Request) -> Option<(StatusCode, &'static str, &'static str)> {
        let headers = request.headers();
        let host = text(headers, header::HOST.as_str())
            .or_else(|| request.uri().authority().map(http::uri::Authority::as_str));
        let Some(host) = host.filter(|host| self.knows(host)) else {
            let detail = "Host is neither this machine nor a name that the sandbox was told";
            return Some((StatusCode::FORBIDDEN, "foreign_host", detail));
        };
        if let Some(origin) = headers.get(header::ORIGIN) {
            let origin = origin.to_str().ok().and_then(|it| it.split_once("://"));
            if origin.is_none_or(|(_, authority)| !authority.eq_ignore_ascii_case(host)) {
                let detail = "the request comes from a page of another origin";
                return Some((StatusCode::FORBIDDEN, "foreign_origin", detail));
            }
        }
        let key = headers.get(KEY).map(HeaderValue::as_bytes);
        (!self.has_key(key)).then_some((
            StatusCode::UNAUTHORIZED,
            "unauthenticated",
            "X-Sandbox-Control-Key is missing or wrong",
        ))
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Lets a request through, or says why not.
pub(super) async fn check(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let Some((status, code, detail)) = guard.refusal(&request) else { return next.run(request).await };
    let title = status.canonical_reason().unwrap_or_default();
    let problem = Problem::new("about:blank", title, i64::from(status.as_u16()), code, detail);
    let Ok(body) = serde_json::to_vec(&problem) else { return status.into_response() };
    (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}

/// The stub's side of it: the key is right, since the request came this far.
pub(super) struct Operator(pub(super) Arc<Guard>);

impl Authenticator for Operator {
    type Principal = ();

    async fn authenticate(
        &self,
        credential: Credential<'_>,
        _: &request::Parts,
    ) -> Result<Granted<()>, Denied> {
        if self.0.has_key(Some(credential.secret.as_bytes())) {
            Ok(Granted { principal: (), scopes: Arc::default() })
        } else {
            Err(Denied::Invalid("the control key is wrong".to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn neither_foreign_pages_nor_foreign_names_nor_wrong_keys_pass() {
        let open = Guard { key: None, hosts: vec!["sandbox.test".to_owned()] };
        let closed = Guard { key: Some("k".to_owned()), ..open.clone() };
        for (guard, headers, status) in [
            (&open, vec![("host", "127.0.0.1:8080")], None),
            (&open, vec![("host", "LOCALHOST")], None),
            (&open, vec![("host", "[::1]:80")], None),
            (&open, vec![("host", "sandbox.test:8080")], None),
            (&open, vec![("host", "evil.test")], Some(403)),
            (&open, vec![("host", "127.0.0.1.evil.test")], Some(403)),
            (&open, vec![], Some(403)),
            (&open, vec![("host", "localhost:1"), ("origin", "http://localhost:1")], None),
            (&open, vec![("host", "localhost:1"), ("origin", "http://localhost:2")], Some(403)),
            (&open, vec![("host", "localhost:1"), ("origin", "null")], Some(403)),
            (&closed, vec![("host", "localhost")], Some(401)),
            (&closed, vec![("host", "localhost"), (KEY, "no")], Some(401)),
            (&closed, vec![("host", "localhost"), (KEY, "k")], None),
        ] {
            let mut request = Request::builder().uri("/_sandbox/clock");
            for (name, value) in &headers {
                request = request.header(*name, *value);
            }
            let found = guard.refusal(&request.body(Body::empty()).unwrap());
            assert_eq!(found.map(|it| it.0.as_u16()), status, "{headers:?}");
        }
    }
}
