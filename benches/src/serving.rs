//! Servers in this process, each with a thread and a runtime of its own on the core for servers.

use std::net::SocketAddr;

use anyhow::{Context as _, Result};
use axum::{
    Router,
    serve::{ListenerExt as _, TapIo},
};
use coupa_serve::ServerService;
use futures::{FutureExt as _, future::LocalBoxFuture};
use tokio::net::{TcpListener, TcpStream};

use crate::cores;

/// An address, and what answers there until the process ends.
type Serving = (SocketAddr, LocalBoxFuture<'static, ()>);

/// Serves what `router` makes as axum does, until the process ends. `router` runs within the runtime that serves.
pub(crate) fn router<F>(router: F) -> Result<SocketAddr>
where
    F: AsyncFnOnce() -> Result<Router> + Send + 'static,
{
    spawn(async move || {
        let (address, listener) = listen().await?;
        let router = router().await?;
        Ok((address, async move { drop(axum::serve(listener, router).await) }.boxed_local()))
    })
}

/// Serves a stub as axum does, until the process ends.
pub(crate) fn stub(service: ServerService) -> Result<SocketAddr> {
    spawn(async move || {
        let (address, listener) = listen().await?;
        Ok((address, async move { drop(axum::serve(listener, service).await) }.boxed_local()))
    })
}

/// Lets what `start` has started answer at its own address, until the process ends. `start` runs within the runtime that
/// serves.
pub(crate) fn started<F, T>(start: F) -> Result<SocketAddr>
where
    F: AsyncFnOnce() -> Result<(SocketAddr, T)> + Send + 'static,
    T: 'static,
{
    spawn(async move || {
        let (address, kept) = start().await?;
        let forever = async move {
            std::future::pending::<()>().await;
            drop(kept);
        };
        Ok((address, forever.boxed_local()))
    })
}

/// A free port, whose connections send small answers at once.
async fn listen() -> Result<(SocketAddr, TapIo<TcpListener, fn(&mut TcpStream)>)> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let at_once: fn(&mut TcpStream) = |stream| drop(stream.set_nodelay(true));
    Ok((listener.local_addr()?, listener.tap_io(at_once)))
}

fn spawn<F>(prepare: F) -> Result<SocketAddr>
where
    F: AsyncFnOnce() -> Result<Serving> + Send + 'static,
{
    let (ready, started) = std::sync::mpsc::channel();
    cores::serve(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::Builder::new().spawn(move || {
            runtime.block_on(async {
                match prepare().await {
                    Ok((address, serving)) => {
                        let _ = ready.send(Ok(address));
                        serving.await;
                    }
                    Err(error) => {
                        let _ = ready.send(Err(error));
                    }
                }
            });
        })?;
        Ok(())
    })?;
    started.recv().context("the server did not start")?
}
