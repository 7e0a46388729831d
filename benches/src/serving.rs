//! Servers in this process, each with a thread and a runtime of its own on the core for servers.

use std::net::SocketAddr;

use anyhow::{Context as _, Result};
use axum::Router;

use crate::cores;

/// Serves what `router` makes, until the process ends. `router` runs within the runtime that serves.
pub(crate) fn router<F>(router: F) -> Result<SocketAddr>
where
    F: AsyncFnOnce() -> Result<Router> + Send + 'static,
{
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let (ready, started) = std::sync::mpsc::channel();
    cores::serve(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        std::thread::Builder::new().spawn(move || {
            runtime.block_on(async {
                let prepared = async { Ok((tokio::net::TcpListener::from_std(listener)?, router().await?)) };
                match prepared.await {
                    Ok((listener, router)) => {
                        let _ = ready.send(Ok(()));
                        let listener = axum::serve::ListenerExt::tap_io(listener, |stream| {
                            let _ = stream.set_nodelay(true);
                        });
                        let _ = axum::serve(listener, router).await;
                    }
                    Err(error) => {
                        let _ = ready.send(Err::<(), anyhow::Error>(error));
                    }
                }
            });
        })?;
        Ok(())
    })?;
    started.recv().context("the server did not start")??;
    Ok(address)
}
