//! Credentials: AND, OR, optional, scopes.

use std::sync::Arc;

use axum::Extension;
use coupa_core::operation::{Operation, Requirement};
use coupa_serve::{
    Authenticator, Call, Credential, CredentialKind, Denied, Granted, Routes, Scheme, SchemeKind, Server,
};

use crate::support::{PET_SHOW, echo, json, send, server, transcript};

const OTHERS: &[Scheme] = &[
    Scheme { name: "Custom", kind: SchemeKind::Http("GoogleLogin") },
    Scheme { name: "Certificate", kind: SchemeKind::MutualTls },
];

static CUSTOM: Operation =
    Operation { path: "/custom", security: &[&[Requirement { scheme: "Custom", scopes: &[] }]], ..PET_SHOW };
static CERTIFIED: Operation = Operation {
    path: "/certified",
    security: &[&[Requirement { scheme: "Certificate", scopes: &[] }]],
    ..PET_SHOW
};

/// Whose certificate a connection has shown.
#[derive(Clone)]
struct Peer(&'static str);

struct Judge;

impl Authenticator for Judge {
    type Principal = String;

    async fn authenticate(
        &self,
        credential: Credential<'_>,
        request: &http::request::Parts,
    ) -> Result<Granted<String>, Denied> {
        let peer = request.extensions.get::<Peer>();
        let principal = match (credential.kind, credential.secret, peer) {
            (CredentialKind::Http, "auth=ann", _) => "ann",
            (CredentialKind::MutualTls, "", Some(peer)) => peer.0,
            _ => return Err(Denied::Invalid("nobody is known".to_owned())),
        };
        Ok(Granted { principal: principal.to_owned(), scopes: Arc::from([]) })
    }
}

#[tokio::test]
async fn other_schemes_of_http_and_certificates_are_judged() {
    let shared = Arc::new(());
    let server = || {
        let routes = [&CUSTOM, &CERTIFIED].into_iter().fold(Routes::new(OTHERS), |routes, operation| {
            routes.operation(operation, &shared, |_, mut call: Call<String>| async move {
                echo(call.principal()?)
            })
        });
        Server::new(routes, Judge).into_router()
    };
    for (head, status) in [
        ("GET /custom\nAuthorization: GoogleLogin auth=ann", 200),
        ("GET /custom\nAuthorization: googlelogin  auth=ann", 200),
        ("GET /custom\nAuthorization: GoogleLogin auth=bob", 401),
        ("GET /custom\nAuthorization: Bearer auth=ann", 401),
        ("GET /custom\nAuthorization:", 401),
        ("GET /certified\nAuthorization: GoogleLogin auth=ann", 401),
    ] {
        let response = send(server(), head, "").await;
        assert_eq!(response.status().as_u16(), status, "{head}");
        let challenges: Vec<_> = response.headers().get_all("www-authenticate").iter().collect();
        let expected: &[&str] = if status == 401 && head.contains("custom") { &["GoogleLogin"] } else { &[] };
        assert_eq!(challenges, expected, "{head}");
    }
    let certified = server().layer(Extension(Peer("cleo")));
    assert_eq!(json(send(certified, "GET /certified", "").await).await, (200, "cleo".into()));
}

#[tokio::test]
async fn security_table() {
    const READ: &str = "GET /pets/7";
    const WRITE: &str = "POST /pets";
    const EITHER: &str = "GET /pets/7/toys";
    const BOTH: &str = "DELETE /pets/7";
    const OPEN: &str = "GET /pets/7/picture";
    const PERHAPS: &str = "POST /pets/7/picture";
    let token = |secret: &str| format!("Authorization: Bearer {secret}");
    let none = "Authorization:".to_owned();
    for (operation, credentials, status) in [
        (READ, none.clone(), 401),
        (READ, token("reader"), 200),
        (READ, token("writer"), 200),
        (READ, "Authorization: bearer reader".to_owned(), 200),
        (READ, "Authorization: Basic reader".to_owned(), 401),
        (READ, "Authorization: Bearer".to_owned(), 401),
        (READ, "Authorization: reader".to_owned(), 401),
        (READ, token("unknown"), 401),
        (READ, token("nobody"), 403),
        (READ, token("blocked"), 400),
        (READ, token("broken"), 500),
        (READ, format!("{none}\nX-Key: key"), 401),
        // Credentials and scope are judged before media types and content.
        (WRITE, token("reader"), 403),
        (WRITE, token("writer"), 400),
        (EITHER, none.clone(), 401),
        (EITHER, token("reader"), 200),
        (EITHER, token("nobody"), 403),
        (EITHER, format!("{none}\nX-Key: key"), 200),
        (EITHER, format!("{none}\nx-key: wrong"), 401),
        (EITHER, format!("{}\nX-Key: wrong", token("reader")), 200),
        (EITHER, format!("{}\nX-Key: key", token("unknown")), 200),
        (BOTH, token("reader"), 401),
        (BOTH, format!("{none}\nX-Key: key"), 401),
        (BOTH, format!("{}\nX-Key: key", token("reader")), 200),
        (BOTH, format!("{}\nX-Key: key", token("nobody")), 403),
        (BOTH, format!("{}\nX-Key: wrong", token("reader")), 401),
        (OPEN, none.clone(), 200),
        (OPEN, token("unknown"), 200),
        (PERHAPS, none.clone(), 400),
        (PERHAPS, token("unknown"), 400),
    ] {
        let response = send(server().into_router(), &format!("{operation}\n{credentials}"), "").await;
        assert_eq!(response.status().as_u16(), status, "{operation} with {credentials}");
    }
}

#[tokio::test]
async fn missing_credentials_are_challenged() {
    let response = send(server().into_router(), "GET /pets/7\nAuthorization:", "").await;
    insta::assert_snapshot!("401-missing", transcript(response).await);
    let response = send(server().into_router(), "GET /pets/7\nAuthorization: Bearer unknown", "").await;
    insta::assert_snapshot!("401-invalid", transcript(response).await);
    let response = send(server().into_router(), "GET /pets/7/toys\nAuthorization:", "").await;
    insta::assert_snapshot!("401-either", transcript(response).await);
}

#[tokio::test]
async fn the_missing_scope_is_named() {
    let response = send(server().into_router(), "POST /pets\nAuthorization: Bearer reader", "").await;
    insta::assert_snapshot!("403", transcript(response).await);
}

#[tokio::test]
async fn who_comes_with_credentials_is_known_where_they_may_be_left_out() {
    let part = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc\r\n--b--\r\n";
    let head = "POST /pets/7/picture\nContent-Type: multipart/form-data; boundary=b";
    let with = json(send(server().into_router(), head, part).await).await;
    assert_eq!(with.1["caller"], "Token:writer");
    let without = json(send(server().into_router(), &format!("{head}\nAuthorization:"), part).await).await;
    assert_eq!((without.0, &without.1["caller"]), (200, &serde_json::Value::Null));
}
