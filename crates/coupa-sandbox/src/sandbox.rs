//! A running sandbox.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use axum::Router;
use chrono::FixedOffset;
use coupa_serve::{Listening, ResponseCheck, Stopped, serve};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    Client, Credentials, SandboxWorld, Seed,
    app::{self, Serving},
    control::Guard,
    refusal::Refusal,
    state::{Setup, State},
    wire::Wire,
};

/// How long a shutdown waits for answers that are on their way.
const PATIENCE: Duration = Duration::from_secs(5);
/// Seconds that a token holds, as the vendor says.
const TOKEN_LIFETIME: u32 = 86_399;
/// Answers that are held to the document.
const CHECK: ResponseCheck = ResponseCheck::OneIn(NonZeroU32::MIN.saturating_add(99));

/// A sandbox that answers on a port of its own until it is shut down or dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), coupa_sandbox::SandboxError> {
/// use coupa_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// assert!(sandbox.url().starts_with("http://127.0.0.1:"));
/// sandbox.shutdown().await;
/// # Ok(())
/// # }
/// ```
pub struct Sandbox {
    address: SocketAddr,
    state: Arc<State>,
    stop: watch::Sender<bool>,
    server: Option<JoinHandle<Stopped>>,
}

impl Sandbox {
    /// A sandbox with the records of the examples, in memory, on a free port of the loopback.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// A sandbox of one's own making.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Where it answers, such as `http://127.0.0.1:8080`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address that it listens on.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Id of the first client of the token endpoint; empty when there is none.
    pub fn client_id(&self) -> &str {
        self.client().map_or("", |client| &client.id)
    }

    /// Secret of that client.
    pub fn client_secret(&self) -> &str {
        self.client().map_or("", |client| &client.secret)
    }

    /// The first CSO key; empty when there is none.
    pub fn cso_key(&self) -> &str {
        self.state.credentials.keys().first().map_or("", String::as_str)
    }

    /// The URL of the store, without a password.
    pub fn store(&self) -> &str {
        self.state.store.url()
    }

    /// A world of one's own, gone when it is dropped.
    pub fn world(&self) -> SandboxWorld {
        SandboxWorld::new(Arc::clone(&self.state), self.client_id(), self.cso_key())
    }

    /// What opening the store did to it, a line each: it was made, or columns were added.
    pub fn report(&self) -> &[String] {
        &self.state.report
    }

    /// Stops taking requests, waits a few seconds for answers on their way, and closes the store.
    pub async fn shutdown(mut self) {
        self.stop.send_replace(true);
        if let Some(server) = self.server.take() {
            // An error means that it broke down, and then it is stopped too.
            drop(server.await);
        }
        self.state.stop().await;
        let store = self.state.store.clone();
        drop(self);
        store.close().await;
    }

    fn client(&self) -> Option<&Client> {
        self.state.credentials.clients().first()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

/// What a sandbox shall be.
#[derive(Debug, Clone)]
pub struct SandboxBuilder {
    setup: Setup,
    listen: SocketAddr,
    serving: Serving,
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        let setup = Setup {
            store: "sqlite::memory:".to_owned(),
            seed: Seed::default(),
            offset: chrono::Offset::fix(&chrono::Utc),
            credentials: Credentials::default(),
            token_lifetime: TOKEN_LIFETIME.into(),
        };
        let serving =
            Serving { docs: None, cso_in_xml: false, check: CHECK, control: Some(Guard::default()) };
        Self { setup, listen: (Ipv4Addr::LOCALHOST, 0).into(), serving }
    }
}

impl SandboxBuilder {
    /// Where records are kept: `sqlite:PATH`, `sqlite::memory:`, which is the default, or, with the feature `postgres`,
    /// `postgres://USER:PASSWORD@HOST/DATABASE`, which any number of sandboxes can share.
    pub fn store(mut self, url: impl Into<String>) -> Self {
        self.setup.store = url.into();
        self
    }

    /// What a new store holds. A store with records keeps its own.
    pub fn seed(mut self, seed: Seed) -> Self {
        self.setup.seed = seed;
        self
    }

    /// Where to listen; a free port of the loopback unless set.
    pub fn listen(mut self, address: impl Into<SocketAddr>) -> Self {
        self.listen = address.into();
        self
    }

    /// A folder with documentation, to be served at `/docs`.
    pub fn docs(mut self, folder: impl Into<PathBuf>) -> Self {
        self.serving.docs = Some(folder.into());
        self
    }

    /// Clients and keys in place of the default ones.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.setup.credentials = credentials;
        self
    }

    /// How many seconds a token holds; 86,399 unless set.
    pub fn token_lifetime(mut self, seconds: u32) -> Self {
        self.setup.token_lifetime = seconds.into();
        self
    }

    /// The offset of all times that a new store shows; `+00:00` unless set.
    pub fn utc_offset(mut self, offset: FixedOffset) -> Self {
        self.setup.offset = offset;
        self
    }

    /// Errors of the CSO API are XML whatever the caller accepts, as one page of the vendor says; JSON unless XML is
    /// preferred, if not set.
    pub fn cso_errors_in_xml(mut self, always: bool) -> Self {
        self.serving.cso_in_xml = always;
        self
    }

    /// Which answers are held to the document once they are sent; one in 100 unless set. What breaks it is logged.
    pub fn check_responses(mut self, check: ResponseCheck) -> Self {
        self.serving.check = check;
        self
    }

    /// Serves no control plane.
    pub fn without_control(mut self) -> Self {
        self.serving.control = None;
        self
    }

    /// The control plane asks for this key. Without one, it is there only where nobody but this machine can reach it.
    pub fn control_key(mut self, key: impl Into<String>) -> Self {
        if let Some(guard) = &mut self.serving.control {
            guard.key = Some(key.into());
        }
        self
    }

    /// One more name by which the sandbox is called, for the control plane.
    pub fn control_host(mut self, host: impl Into<String>) -> Self {
        if let Some(guard) = &mut self.serving.control {
            guard.hosts.push(host.into());
        }
        self
    }

    /// The router alone, to be called without a socket or mounted elsewhere.
    pub async fn router(self) -> Result<Router, SandboxError> {
        let state = Arc::new(State::open(self.setup).await?);
        Ok(Router::new().fallback_service(app::front(&state, &self.serving)))
    }

    /// Opens the store and starts to answer.
    pub async fn start(mut self) -> Result<Sandbox, SandboxError> {
        let listen = self.listen;
        if !listen.ip().is_loopback() {
            self.serving.control = self.serving.control.filter(|guard| guard.key.is_some());
        }
        let listener = TcpListener::bind(listen).await;
        let listener = listener.map_err(|source| SandboxError::Listen { address: listen, source })?;
        let address =
            listener.local_addr().map_err(|source| SandboxError::Listen { address: listen, source })?;
        let state = Arc::new(State::open(self.setup).await?);
        let front = app::front(&state, &self.serving);
        let (stop, mut stopped) = watch::channel(false);
        let until_stopped = async move {
            // An error means that the sandbox is gone.
            let _gone = stopped.wait_for(|stop| *stop).await.is_err();
        };
        let server = serve(Wire(listener), front, Listening::default().patience(PATIENCE), until_stopped);
        Ok(Sandbox { address, state, stop, server: Some(tokio::spawn(server)) })
    }
}

/// Why there is no sandbox.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The address is taken, or not ours.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The store cannot be opened or filled.
    #[error("{0}")]
    Store(Box<dyn std::error::Error + Send + Sync>),
}

impl From<Refusal> for SandboxError {
    fn from(refusal: Refusal) -> Self {
        Self::Store(match refusal {
            Refusal::Failed(error) => error,
            Refusal::Content(sentences) | Refusal::Request(sentences) => sentences.join("; ").into(),
            Refusal::NotFound(sentence) => sentence.into(),
            Refusal::TooLarge(limit) => format!("larger than {limit} bytes").into(),
        })
    }
}
