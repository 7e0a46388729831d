//! What every request works on: the store, the clock, the credentials.

use std::{collections::HashMap, fmt};

use chrono::{DateTime, FixedOffset, SubsecRound as _, Utc};
use coupa_store::{OpenReport, Store, StoreError, StoreOptions, World};

use crate::{
    auth::{Credentials, Signer},
    layout,
    record::{
        Author,
        shape::{self, Shape},
    },
    refusal::Refusal,
    rules::{self, Rules},
    seed::{self, Seed},
};

/// The one world of this version.
const WORLD: &str = "default";

/// What every request works on.
pub(crate) struct State {
    pub(crate) store: Store,
    pub(crate) credentials: Credentials,
    pub(crate) signer: Signer,
    /// Seconds that a token holds.
    pub(crate) token_lifetime: i64,
    /// Offset of all times that are shown.
    pub(crate) offset: FixedOffset,
    /// Resources some of whose records have members that the document does not know any more.
    foreign: HashMap<&'static str, bool>,
    /// What opening the store did, a line each.
    pub(crate) report: Vec<String>,
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
        let offset = offset_of(&store, setup.offset).await?;
        let seed = setup.seed;
        let world =
            store.world_or_insert(WORLD, move |tx, world| seed::fill(tx, world, seed, offset)).await?;
        let added = seed::top_up(&store, world).await?;
        report.extend(added.into_iter().map(|name| format!("added reference data {name}")));
        let mut foreign = HashMap::new();
        for rules in rules::ALL {
            let resource = rules.resource().name;
            let (has_foreign, line) = bring_up_to_date(&store, world, rules, offset).await?;
            foreign.insert(resource, has_foreign);
            report.extend(line);
        }
        let signer = Signer::of(&store).await.map_err(Refusal::internal)?;
        for line in &report {
            tracing::info!("{line}");
        }
        Ok(Self {
            store,
            credentials: setup.credentials,
            signer,
            token_lifetime: setup.token_lifetime,
            offset,
            foreign,
            report,
        })
    }

    /// The world of a request.
    pub(crate) async fn world(&self) -> Result<World, StoreError> {
        self.store.world(WORLD).await?.ok_or(StoreError::Closed)
    }

    /// The present moment, to the second.
    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        now(self.offset)
    }

    /// Who writes now.
    pub(crate) fn author(&self, user: Option<i64>) -> Author {
        Author { user: user.unwrap_or_default(), now: self.now() }
    }

    /// Whether records of a resource must be looked at before they are shown.
    pub(crate) fn has_foreign(&self, rules: &dyn Rules) -> bool {
        self.foreign.get(rules.resource().name).copied().unwrap_or_default()
    }
}

fn now(offset: FixedOffset) -> DateTime<FixedOffset> {
    Utc::now().trunc_subsecs(0).with_timezone(&offset)
}

fn lines(report: &OpenReport) -> Vec<String> {
    report.to_string().lines().map(ToOwned::to_owned).collect()
}

/// The offset of the world, which is fixed when it is made.
async fn offset_of(store: &Store, wanted: FixedOffset) -> Result<FixedOffset, Refusal> {
    let make = || Ok::<_, Refusal>(wanted.local_minus_utc().to_string().into_bytes());
    let kept = store.setting_or_insert(&format!("offset/{WORLD}"), make).await?;
    let seconds = std::str::from_utf8(&kept).ok().and_then(|text| text.parse().ok());
    seconds
        .and_then(FixedOffset::east_opt)
        .ok_or_else(|| Refusal::Failed("the offset in the store is broken".into()))
}

/// Rewrites records that an older document wrote otherwise. Whether some have foreign members, and what was done.
async fn bring_up_to_date(
    store: &Store,
    world: World,
    rules: &'static dyn Rules,
    offset: FixedOffset,
) -> Result<(bool, Option<String>), Refusal> {
    let resource = rules.resource();
    let setting = format!("shape/{WORLD}/{}", resource.name);
    let mut shape = Shape::of(resource.set);
    let kept = store.setting(&setting).await?.and_then(|kept| serde_json::from_slice::<Shape>(&kept).ok());
    if let Some(kept) = kept.filter(|kept| kept.is_like(&shape)) {
        return Ok((kept.has_foreign, None));
    }
    let author = Author { user: 0, now: now(offset) };
    let (mut seen, mut changed) = (0, 0);
    while let Some(done) = store.write(move |tx| shape::rewrite(tx, world, rules, author, seen)).await? {
        seen += done.seen;
        changed += done.changed;
        shape.has_foreign |= done.has_foreign;
    }
    let has_foreign = shape.has_foreign;
    let kept = serde_json::to_vec(&shape).map_err(Refusal::internal)?;
    store.write(move |tx| tx.set_setting(&setting, &kept)).await?;
    let line =
        format!("rewrote {changed} of {seen} records of {} as the document now has them", resource.name);
    Ok((has_foreign, (changed > 0).then_some(line)))
}
