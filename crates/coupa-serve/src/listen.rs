//! Takes connections, and ends in good order.

use std::{
    any::Any,
    convert::Infallible,
    fmt,
    future::Future,
    pin::pin,
    task::{Context, Waker},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    response::Response,
    serve::Listener,
};
use futures::future::Either;
use hyper::{
    body::{Body as _, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{sync::watch, task::JoinSet};
use tower::{Service, ServiceExt as _, util::Oneshot};

use crate::heads::Heads;

/// How long answers on their way may take once the server stops.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a head may take to arrive.
const HEAD: Duration = Duration::from_secs(30);
/// Headers that are read: more than [`Limits`](crate::Limits) allow, so that they can be refused in the words of the
/// server, and not many more, since the HTTP library makes room for all of them with each head.
const HEADERS: usize = 128;

/// How connections are kept.
///
/// What breaks these bounds is answered by the HTTP library, without a body: it cannot be read far enough to know what
/// was meant. The bounds of [`Limits`](crate::Limits) are narrower and answered in the words of the server.
///
/// | bound | answer | default |
/// |---|---|---|
/// | number of headers | 431 | 128 |
/// | the request line and its headers | 431 | about 400 KiB |
/// | the request target | 414 | 64 KiB |
/// | time until the head of a request is there | the connection is closed | 30 s |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listening {
    /// Headers that are read.
    pub headers: usize,
    /// Until the head of a request is there; between requests too.
    pub head: Option<Duration>,
    /// How long answers on their way may take once the server stops.
    pub patience: Duration,
}

impl Default for Listening {
    fn default() -> Self {
        Self { headers: HEADERS, head: Some(HEAD), patience: PATIENCE }
    }
}

impl Listening {
    /// With another number of headers that are read.
    pub const fn headers(mut self, count: usize) -> Self {
        self.headers = count;
        self
    }

    /// With another time for the head of a request; `None`: any.
    pub const fn head(mut self, time: Option<Duration>) -> Self {
        self.head = time;
        self
    }

    /// With another time for answers on their way once the server stops.
    pub const fn patience(mut self, time: Duration) -> Self {
        self.patience = time;
        self
    }
}

/// How a server ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stopped {
    /// Connections that were still busy when patience was at its end, and were closed.
    pub cut_off: usize,
}

/// Serves until `stop` is ready. Then no connection is taken any more, those that wait are closed, and answers on their
/// way are sent within the time that [`Listening::patience`] gives.
///
/// A [`ServerService`](crate::ServerService) is answered by at once; a [`Router`] looks for the way first.
///
/// Handlers find the address of the caller, of the type that the listener gives, as axum's `ConnectInfo` among the
/// extensions of the request, and [`Context::peer`](crate::Context::peer) where it is a `SocketAddr`.
///
/// Dropping the future closes everything at once.
///
/// ```no_run
/// # async fn run(service: coupa_serve::ServerService) -> std::io::Result<()> {
/// use coupa_serve::{Listening, serve};
///
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// let stop = tokio::time::sleep(std::time::Duration::from_secs(3600));
/// serve(listener, service, Listening::default(), stop).await;
/// # Ok(())
/// # }
/// ```
pub async fn serve<L, S>(
    mut listener: L,
    mut service: S,
    listening: Listening,
    stop: impl Future<Output = ()>,
) -> Stopped
where
    L: Listener,
    L::Addr: fmt::Debug + Clone + Sync,
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let (stopping, watched) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut http = http1::Builder::new();
    http.max_headers(listening.headers).header_read_timeout(listening.head);
    let mut stop = pin!(stop);
    if let Some(router) = (&mut service as &mut dyn Any).downcast_mut::<Router>() {
        // Handlers become services once, not with every request.
        *router = std::mem::take(router).with_state(());
    }
    loop {
        tokio::select! {
            biased;
            () = &mut stop => break,
            // What is done is given up at once.
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
            (stream, address) = listener.accept() => {
                let service = service.clone();
                let answer = service_fn(move |request| call(service.clone(), request, address.clone()));
                let heads = Heads::default();
                let mut http = http.clone();
                if listening.head.is_some() {
                    http.timer(heads.clone());
                }
                let connection = http.serve_connection(TokioIo::new(stream), answer).with_upgrades();
                let mut stopping = watched.clone();
                connections.spawn(async move {
                    let mut connection = pin!(connection);
                    let time = listening.head.unwrap_or_default();
                    let mut alarm = pin!(tokio::time::sleep(time));
                    let mut is_last = false;
                    let ended = loop {
                        tokio::select! {
                            biased;
                            ended = connection.as_mut() => break ended,
                            // The request that is being answered is the last one.
                            _ = stopping.changed(), if !is_last => {
                                is_last = true;
                                connection.as_mut().graceful_shutdown();
                            }
                            () = alarm.as_mut(), if listening.head.is_some() => {
                                alarm.as_mut().reset(heads.ring(Instant::now(), time).into());
                            }
                        }
                    };
                    if let Err(error) = ended {
                        // The caller is gone, or sent what is no HTTP.
                        tracing::trace!(error = &error as &dyn std::error::Error, "connection failed");
                    }
                });
            }
        }
    }
    drop((listener, watched));
    // Without a connection nobody hears it.
    let _ = stopping.send(());
    let drain = async { while connections.join_next().await.is_some() {} };
    let in_time = tokio::time::timeout(listening.patience, drain).await.is_ok();
    let cut_off = if in_time { 0 } else { connections.len() };
    connections.shutdown().await;
    Stopped { cut_off }
}

/// Gives a request to a service.
fn call<S, A>(
    mut service: S,
    request: hyper::Request<Incoming>,
    address: A,
) -> Either<S::Future, Oneshot<S, Request>>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    A: Clone + Send + Sync + 'static,
{
    // No body needs no box.
    let mut request = request.map(|body| if body.is_end_stream() { Body::empty() } else { Body::new(body) });
    request.extensions_mut().insert(ConnectInfo(address));
    // Ours always is.
    if service.poll_ready(&mut Context::from_waker(Waker::noop())).is_ready() {
        Either::Left(service.call(request))
    } else {
        Either::Right(service.oneshot(request))
    }
}
