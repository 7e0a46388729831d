//! The rest of the router, and a sandbox on a socket.

use axum::body::Body;
use coupa_sandbox::{Sandbox, SandboxError};
use http::Request;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::App;

#[tokio::test]
async fn the_document_and_the_front_page_are_open() {
    let app = App::new().await;
    let get = |path: &str| app.send(Request::get(path).body(Body::empty()).unwrap());
    let document = get("/openapi.json").await;
    assert_eq!(document.header("content-type"), "application/json");
    assert_eq!(document.expect(200)["openapi"], "3.1.0");
    let page = get("/").await;
    let text = String::from_utf8(page.bytes.to_vec()).unwrap();
    assert!(page.status.is_success() && text.contains("/openapi.json") && !text.contains("/docs/"), "{text}");
    for path in ["/", "/console/style.css", "/console/console.js"] {
        let file = get(path).await;
        assert!(file.status.is_success() && !file.header("content-type").is_empty(), "{path}");
        assert!(file.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
    }
    get("/docs/").await.expect(404);
}

#[tokio::test]
async fn a_folder_is_served_as_documentation() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "hello").unwrap();
    let app = App::of(Sandbox::builder().docs(folder.path())).await;
    let get = |path: &str| app.send(Request::get(path).body(Body::empty()).unwrap());
    assert_eq!(get("/docs/").await.bytes, "hello");
    assert_eq!(get("/docs/index.html").await.bytes, "hello");
    let moved = get("/docs").await;
    assert_eq!((moved.status.as_u16(), moved.header("location")), (308, "/docs/"));
    assert_eq!(get("/docs/other.html").await.status.as_u16(), 404);
    assert!(String::from_utf8_lossy(&get("/").await.bytes).contains("/docs/"));
}

async fn status_line(sandbox: &Sandbox) -> std::io::Result<String> {
    let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await?;
    stream.write_all(b"GET /openapi.json HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await?;
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[tokio::test]
async fn a_sandbox_answers_until_it_is_shut_down() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(sandbox.url(), format!("http://{}", sandbox.address()));
    assert_eq!(
        (sandbox.client_id(), sandbox.client_secret(), sandbox.cso_key()),
        ("sandbox", "sandbox-secret", "sandbox-key")
    );
    assert_eq!(status_line(&sandbox).await.unwrap(), "HTTP/1.1 200");
    let address = sandbox.address();
    let taken = Sandbox::builder().listen(address).start().await;
    assert!(matches!(taken, Err(SandboxError::Listen { .. })));
    sandbox.shutdown().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_store_that_cannot_be_opened_is_told() {
    for url in ["sqlite:/nowhere/at/all.db", "mysql://x", "postgres://x"] {
        let failed = Sandbox::builder().store(url).start().await;
        assert!(matches!(failed, Err(SandboxError::Store(_))), "{url}");
    }
}

#[tokio::test]
async fn heads_that_are_too_large_are_refused_in_the_words_of_the_api() {
    let sandbox = Sandbox::start().await.unwrap();
    let many: Vec<_> = (0..110).map(|number| format!("x-{number}: 1\r\n")).collect();
    let many = many.concat();
    for (line, more, status) in [
        ("GET /api/workers", many.as_str(), "431"),
        (&format!("GET /api/workers?a={}", "b".repeat(20_000)), "", "414"),
    ] {
        let mut stream = tokio::net::TcpStream::connect(sandbox.address()).await.unwrap();
        let head = format!(
            "{line} HTTP/1.1\r\nhost: x\r\naccept: application/json\r\nconnection: close\r\n{more}\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        assert!(answer.contains("{\"errors\":{\"base\":["), "{answer}");
    }
    sandbox.shutdown().await;
}
