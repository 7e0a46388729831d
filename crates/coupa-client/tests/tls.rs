//! TLS with a root that only the caller knows.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::Arc;

use coupa_client::reqwest::{self, Certificate};
use coupa_client::{Coupa, Error, NetworkFailure, RetryPolicy};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivatePkcs8KeyDer};

/// An answer to `user_index`, behind which the connection ends.
const NO_USERS: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 22\r\n\
                        connection: close\r\n\r\n{\"total\":0,\"users\":[]}";

/// Reads the head of a request and answers it.
async fn answer(mut stream: impl AsyncRead + AsyncWrite + Unpin) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    stream.write_all(NO_USERS.as_bytes()).await?;
    stream.shutdown().await
}

/// A server with a certificate for `localhost`. Gives its port and the root that the certificate hangs on.
async fn with_tls() -> (u16, Certificate) {
    let key = KeyPair::generate().unwrap();
    let mut root = CertificateParams::default();
    root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let known = Certificate::from_der(root.self_signed(&key).unwrap().der()).unwrap();

    let own_key = KeyPair::generate().unwrap();
    let own = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let certificate = own.signed_by(&own_key, &Issuer::new(root, key)).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivatePkcs8KeyDer::from(own_key.serialize_der()).into(),
        )
        .unwrap();

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        while let Ok((stream, _)) = listener.accept().await {
            // Whoever refuses the certificate hangs up.
            if let Ok(stream) = acceptor.accept(stream).await {
                let _ = answer(stream).await;
            }
        }
    });
    (port, known)
}

#[tokio::test]
async fn a_root_of_ones_own_is_trusted_once_it_is_given() {
    let (port, root) = with_tls().await;
    let builder = || {
        let url = format!("https://localhost:{port}");
        Coupa::builder().cso_url(url).cso_key("key").retry(RetryPolicy::none())
    };

    let stranger = builder().build().unwrap();
    let error = Error::from(stranger.cso.user_index().send().await.unwrap_err());
    let Error::Network(network) = &error else { panic!("{error:?}") };
    assert_eq!(network.failure(), NetworkFailure::Connect);
    assert!(error.to_string().contains("certificate"), "{error}");

    let http = reqwest::Client::builder().tls_certs_merge([root.clone()]);
    let users = builder().http(http).build().unwrap().cso.user_index().send().await.unwrap();
    assert_eq!(users.users.len(), 0);

    // The root is trusted for the name in the certificate, not for any.
    let http = reqwest::Client::builder().tls_certs_merge([root]);
    let elsewhere = builder().cso_url(format!("https://127.0.0.1:{port}")).http(http).build().unwrap();
    assert!(elsewhere.cso.user_index().send().await.is_err());
}
