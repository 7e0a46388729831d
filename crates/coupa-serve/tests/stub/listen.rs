//! Over real connections: bounds of heads, and how a server stops.

use std::{convert::Infallible, net::SocketAddr, time::Duration};

use axum::{extract::Request, response::Response};
use coupa_serve::{Context, Limits, Listening, Stopped, serve};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};
use tower::Service;

use crate::support::{echo, server, showing};

/// A server, how to stop it, and how it ended.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<Stopped>,
}

async fn start<S>(service: S, listening: Listening) -> Running
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(async move {
        let stopped = async { drop(stopped.await) };
        serve(listener, service, listening, stopped).await
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
    let (status, body) = ask(running.address, "GET /pets/7", 110).await;
    assert_eq!(status, "HTTP/1.1 431 Request Header Fields Too Large");
    assert!(body.contains("\"code\":\"headers_too_large\""), "{body}");
    let (status, body) = ask(running.address, &format!("GET /pets?name={}", "a".repeat(20_000)), 0).await;
    assert_eq!(status, "HTTP/1.1 414 URI Too Long");
    assert!(body.contains("\"code\":\"uri_too_long\""), "{body}");
    // What cannot be read is answered by the library.
    assert_eq!(
        ask(running.address, "GET /pets/7", 150).await,
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

#[tokio::test]
async fn a_server_needs_no_router() {
    let running = start(server().into_service(), Listening::default()).await;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let by_axum = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, server().into_service()).await });
    for (line, status, end) in [
        ("GET /pets/7", "200 OK", "[\"7\",\"pet_show\"]"),
        ("GET /pets/%37", "200 OK", "[\"7\",\"pet_show\"]"),
        ("HEAD /pets/7", "200 OK", "content-length: 16"),
        ("DELETE /pets", "405 Method Not Allowed", "}"),
        ("OPTIONS /pets", "204 No Content", "allow: GET, HEAD, POST, OPTIONS"),
        ("GET /nothing", "404 Not Found", "}"),
        ("POST /pets", "400 Bad Request", "}"),
    ] {
        let head = format!(
            "{line} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer writer\r\nconnection: close\r\n\r\n"
        );
        for address in [running.address, by_axum] {
            let answer = rest(connect(address, &head).await).await;
            let (head, body) = answer.split_once("\r\n\r\n").expect("a whole answer");
            assert!(head.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{line}: {answer}");
            assert!(body.ends_with(end) || head.contains(end), "{line}: {answer}");
            // The library says it where the server does not.
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.unwrap_or("0").parse().expect("a length");
            assert!(line.starts_with("HEAD") || length == body.len(), "{line}: {answer}");
        }
    }
}

#[tokio::test]
async fn the_time_of_heads_counts_between_requests_and_not_while_one_is_answered() {
    let listening = Listening::default().head(Some(Duration::from_millis(80)));
    let running = start(slow(Duration::from_millis(300)), listening).await;
    let begun = std::time::Instant::now();
    // The alarm rings while the first is answered, and the second head is in time all the same.
    let mut stream = connect(running.address, SLOW).await;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    tokio::time::sleep(Duration::from_millis(40)).await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
    let answers = rest(stream).await;
    assert!(answers.contains("at last") && answers.ends_with("at once"), "{answers}");
    assert!(begun.elapsed() >= Duration::from_millis(300 + 40 + 80), "it was closed too soon");
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
