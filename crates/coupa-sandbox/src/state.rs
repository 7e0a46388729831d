//! What every request works on: the worlds, the credentials, the journal.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use chrono::FixedOffset;
use coupa_store::{OpenReport, Store, StoreOptions};
use tokio::task::JoinHandle;

use crate::{
    auth::{Credentials, Signer},
    journal::Journal,
    layout,
    refusal::Refusal,
    rules,
    seed::Seed,
    world::{WorldName, Worlds},
};

/// What every request works on.
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) worlds: Arc<Worlds>,
    pub(crate) credentials: Credentials,
    pub(crate) signer: Signer,
    pub(crate) journal: Arc<Journal>,
    /// Seconds that a token holds.
    pub(crate) token_lifetime: i64,
    /// What opening the store did, a line each.
    pub(crate) report: Vec<String>,
    house: Mutex<Option<JoinHandle<()>>>,
}

/// How a state is to be made.
#[derive(Clone)]
pub(crate) struct Setup {
    pub(crate) store: String,
    pub(crate) seed: Seed,
    pub(crate) offset: FixedOffset,
    pub(crate) credentials: Credentials,
    pub(crate) token_lifetime: i64,
}

/// Does not show the URL of the store, which may hold a password.
impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("seed", &self.seed)
            .field("offset", &self.offset)
            .field("credentials", &self.credentials)
            .field("token_lifetime", &self.token_lifetime)
            .finish_non_exhaustive()
    }
}

impl State {
    /// Opens the store, fills it when it is new, and brings it up to date with the document when it is not.
    pub(crate) async fn open(setup: Setup) -> Result<Self, Refusal> {
        let schema = layout::schema(&rules::ALL);
        let store = Store::open_with(&setup.store, schema, StoreOptions::default()).await?;
        let mut report: Vec<String> = lines(store.open_report());
        let worlds = Arc::new(Worlds::new(store.clone(), setup.seed, setup.offset));
        report.extend(worlds.enter(&WorldName::unsaid()).await?.report.iter().cloned());
        let signer = Signer::of(&store).await.map_err(Refusal::internal)?;
        for line in &report {
            tracing::info!("{line}");
        }
        let house = tokio::spawn(Arc::clone(&worlds).keep_house());
        Ok(Self {
            store,
            worlds,
            credentials: setup.credentials,
            signer,
            journal: Arc::default(),
            token_lifetime: setup.token_lifetime,
            report,
            house: Mutex::new(Some(house)),
        })
    }

    /// Ends what goes on beside requests.
    pub(crate) async fn stop(&self) {
        if let Some(house) = self.take_house() {
            house.abort();
            // It was told to end, so how it did says nothing.
            drop(house.await);
        }
        self.worlds.stop().await;
    }

    fn take_house(&self) -> Option<JoinHandle<()>> {
        self.house.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Drop for State {
    fn drop(&mut self) {
        if let Some(house) = self.take_house() {
            house.abort();
        }
    }
}

fn lines(report: &OpenReport) -> Vec<String> {
    report.to_string().lines().map(ToOwned::to_owned).collect()
}
