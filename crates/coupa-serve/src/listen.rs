//! Takes connections, and ends in good order.

use std::{fmt, future::Future, pin::pin, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    serve::Listener,
};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{sync::watch, task::JoinSet};
use tower::ServiceExt as _;

/// How long answers on their way may take once the server stops.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a head may take to arrive.
const HEAD: Duration = Duration::from_secs(30);
/// Headers that are read, so that [`Limits`](crate::Limits) can refuse them in the words of the server.
const HEADERS: usize = 256;

/// How connections are kept.
///
/// What breaks these bounds is answered by the HTTP library, without a body: it cannot be read far enough to know what
/// was meant. The bounds of [`Limits`](crate::Limits) are narrower and answered in the words of the server.
///
/// | bound | answer | default |
/// |---|---|---|
/// | number of headers | 431 | 256 |
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
/// Handlers find the address of the caller, of the type that the listener gives, as axum's `ConnectInfo` among the
/// extensions of the request, and [`Context::peer`](crate::Context::peer) where it is a `SocketAddr`.
///
/// Dropping the future closes everything at once.
///
/// ```no_run
/// # async fn run(router: axum::Router) -> std::io::Result<()> {
/// use coupa_serve::{Listening, serve};
///
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// let stop = tokio::time::sleep(std::time::Duration::from_secs(3600));
/// serve(listener, router, Listening::default(), stop).await;
/// # Ok(())
/// # }
/// ```
pub async fn serve<L>(
    mut listener: L,
    router: Router,
    listening: Listening,
    stop: impl Future<Output = ()>,
) -> Stopped
where
    L: Listener,
    L::Addr: fmt::Debug + Clone + Sync,
{
    let (stopping, watched) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut http = http1::Builder::new();
    http.max_headers(listening.headers).header_read_timeout(listening.head);
    if listening.head.is_some() {
        http.timer(TokioTimer::new());
    }
    let mut stop = pin!(stop);
    // Handlers become services once, not with every request.
    let router = router.with_state::<()>(());
    loop {
        tokio::select! {
            biased;
            () = &mut stop => break,
            // What is done is given up at once.
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
            (stream, address) = listener.accept() => {
                let router = router.clone();
                let service = tower::service_fn(move |request: hyper::Request<Incoming>| {
                    let mut request: Request = request.map(Body::new);
                    request.extensions_mut().insert(ConnectInfo(address.clone()));
                    router.clone().oneshot(request)
                });
                let connection = http
                    .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service))
                    .with_upgrades();
                let mut stopping = watched.clone();
                connections.spawn(async move {
                    let mut connection = pin!(connection);
                    let ended = tokio::select! {
                        ended = connection.as_mut() => ended,
                        // The request that is being answered is the last one.
                        _ = stopping.changed() => {
                            connection.as_mut().graceful_shutdown();
                            connection.await
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
