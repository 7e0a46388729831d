//! Over real connections: bounds of heads, and how a server stops.

use std::{net::SocketAddr, time::Duration};

use coupa_serve::{Context, Limits, Listening, Stopped, serve};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};

use crate::support::{echo, server, showing};

/// A server, how to stop it, and how it ended.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<Stopped>,
}

async fn start(router: axum::Router, listening: Listening) -> Running {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(async move {
        let stopped = async { drop(stopped.await) };
        serve(listener, router, listening, stopped).await
    });
    Running { address, stop, ended }
}

async fn connect(address: SocketAddr, head: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(head.as_bytes()).await.expect("written");
    stream
}

/// Reads to the end of the connection.
async fn rest(mut stream: TcpStream) -> String {
    let mut text = String::new();
    let read = stream.read_to_string(&mut text);
    tokio::time::timeout(Duration::from_secs(10), read)
        .await
        .expect("the connection ends")
        .expect("readable");
    text
}

/// What a request with this line and so many headers is answered.
async fn ask(address: SocketAddr, line: &str, headers: usize) -> (String, String) {
    let more: Vec<String> = (0..headers).map(|number| format!("x-{number}: 1\r\n")).collect();
    let more = more.concat();
    let head = format!(
        "{line} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer writer\r\nconnection: close\r\n{more}\r\n"
    );
    let answer = rest(connect(address, &head).await).await;
    let (head, body) = answer.split_once("\r\n\r\n").expect("a whole answer");
    (head.lines().next().unwrap_or_default().to_owned(), body.to_owned())
}

#[tokio::test]
async fn bounds_of_heads_are_told_in_the_words_of_the_server() {
    let running = start(server().into_router(), Listening::default()).await;
    assert_eq!(ask(running.address, "GET /pets/7", 50).await.0, "HTTP/1.1 200 OK");
    let (status, body) = ask(running.address, "GET /pets/7", 150).await;
    assert_eq!(status, "HTTP/1.1 431 Request Header Fields Too Large");
    assert!(body.contains("\"code\":\"headers_too_large\""), "{body}");
    let (status, body) = ask(running.address, &format!("GET /pets?name={}", "a".repeat(20_000)), 0).await;
    assert_eq!(status, "HTTP/1.1 414 URI Too Long");
    assert!(body.contains("\"code\":\"uri_too_long\""), "{body}");
    // What cannot be read is answered by the library.
    assert_eq!(
        ask(running.address, "GET /pets/7", 300).await,
        ("HTTP/1.1 431 Request Header Fields Too Large".to_owned(), String::new())
    );

    let narrow = server().limits(Limits::default().headers(1000, 1 << 20)).into_router();
    let wide = start(narrow, Listening::default().headers(1010)).await;
    assert_eq!(ask(wide.address, "GET /pets/7", 900).await.0, "HTTP/1.1 200 OK");
}

#[tokio::test]
async fn handlers_know_the_peer() {
    let running = start(
        showing(|_, context: Context<String>| echo(context.peer.map(|peer| peer.ip().to_string()))),
        Listening::default(),
    )
    .await;
    assert_eq!(ask(running.address, "GET /pets/7", 0).await.1, "\"127.0.0.1\"");
}

#[tokio::test]
async fn a_head_that_does_not_come_ends_the_connection() {
    let listening = Listening::default().head(Some(Duration::from_millis(50)));
    let running = start(server().into_router(), listening).await;
    let begun = connect(running.address, "GET /pets HTTP/1.1\r\nhost:").await;
    let answer = rest(begun).await;
    assert!(!answer.contains("200 OK"), "{answer}");
}

const SLOW: &str = "GET /slow HTTP/1.1\r\nhost: a\r\n\r\n";

/// Answers `/slow` after so long, and everything else at once.
fn slow(time: Duration) -> axum::Router {
    let answer = async move || {
        tokio::time::sleep(time).await;
        "at last"
    };
    axum::Router::new().route("/slow", axum::routing::get(answer)).fallback(async || "at once")
}

#[tokio::test]
async fn a_server_that_stops_sends_what_is_on_its_way() {
    let running = start(slow(Duration::from_millis(300)), Listening::default()).await;
    let busy = connect(running.address, SLOW).await;
    let mut idle = connect(running.address, "GET / HTTP/1.1\r\nhost: a\r\n\r\n").await;
    let mut answer = [0; 12];
    idle.read_exact(&mut answer).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    running.stop.send(()).unwrap();
    // Who waits for nothing is let go at once, who waits for an answer gets it.
    assert!(rest(idle).await.ends_with("at once"));
    let answer = rest(busy).await;
    assert!(answer.contains("connection: close") && answer.ends_with("at last"), "{answer}");
    assert_eq!(running.ended.await.unwrap().cut_off, 0);
    assert!(TcpStream::connect(running.address).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn patience_has_an_end() {
    let listening = Listening::default().patience(Duration::from_millis(50));
    let running = start(slow(Duration::from_secs(60)), listening).await;
    let busy = connect(running.address, SLOW).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    running.stop.send(()).unwrap();
    assert_eq!(running.ended.await.unwrap().cut_off, 1);
    assert_eq!(rest(busy).await, "");
}
