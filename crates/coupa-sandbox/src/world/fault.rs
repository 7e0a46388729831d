//! Faults of a world: what becomes of requests that a test wants to go wrong.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use coupa_control_types::Fault;
use coupa_core::operation::Operation;

/// Requests a second that a rate limit lets through, and how many at once.
const RATE: f64 = 25.0;
const BURST: f64 = 20.0;

/// The faults of a world with what this process counts of them.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    active: Vec<Arc<Active>>,
}

#[derive(Debug)]
struct Active {
    fault: Fault,
    probability: f64,
    /// How many requests may still meet it; below zero: all.
    left: AtomicI64,
    /// How many requests have met it.
    met: AtomicI64,
    bucket: Mutex<Bucket>,
}

/// Tokens of a rate limit.
#[derive(Debug)]
struct Bucket {
    tokens: f64,
    since: Instant,
}

impl Default for Bucket {
    fn default() -> Self {
        Self { tokens: BURST, since: Instant::now() }
    }
}

/// What a request meets.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Met {
    /// The fault's number.
    pub(crate) id: i64,
    /// To be waited for first.
    pub(crate) latency: Duration,
    pub(crate) effect: Effect,
}

/// What becomes of the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It is sent.
    None,
    /// Another status is, with these seconds until it may be asked again.
    Status(u16, Option<u64>),
    /// The connection is cut.
    Reset,
    /// These bytes are sent, whatever they are.
    Raw(Bytes),
    /// Half of it is.
    Truncate,
    /// Too many requests: to be sent again after so many seconds.
    TooMany(u64),
}

impl Faults {
    #[cfg(test)]
    pub(crate) fn new(faults: Vec<Fault>) -> Self {
        Self::after(faults, None)
    }

    /// These faults in place of others. What was counted of those that stay goes on.
    pub(crate) fn after(faults: Vec<Fault>, before: Option<&Self>) -> Self {
        let known = |fault: &Fault| before?.active.iter().find(|active| active.fault == *fault).cloned();
        let fresh = |fault: Fault| Active {
            probability: fault.probability.and_then(|it| it.to_string().parse().ok()).unwrap_or(1.0),
            left: AtomicI64::new(fault.count.unwrap_or(-1)),
            met: AtomicI64::new(0),
            bucket: Mutex::default(),
            fault,
        };
        let active = faults.into_iter().map(|fault| known(&fault).unwrap_or_else(|| Arc::new(fresh(fault))));
        Self { active: active.collect() }
    }

    /// Whether there are none.
    pub(crate) fn is_none(&self) -> bool {
        self.active.is_empty()
    }

    /// What a request meets: the first fault that fits it.
    pub(crate) fn meet(&self, operation: &Operation) -> Option<Met> {
        self.active.iter().find_map(|active| active.meet(operation))
    }

    /// The faults as they are told.
    pub(crate) fn list(&self) -> Vec<Fault> {
        let told = |active: &Arc<Active>| {
            let met = active.met.load(Ordering::Relaxed);
            Fault { met: (met > 0).then_some(met), ..active.fault.clone() }
        };
        self.active.iter().map(told).collect()
    }
}

impl Active {
    fn meet(&self, operation: &Operation) -> Option<Met> {
        let fault = &self.fault;
        if fault.operation.as_deref().is_some_and(|id| id != operation.id) || chance() >= self.probability {
            return None;
        }
        let effect = self.effect()?;
        let take = |left: i64| match left {
            0 => None,
            1.. => Some(left - 1),
            _ => Some(left),
        };
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).ok()?;
        self.met.fetch_add(1, Ordering::Relaxed);
        let millis = |value: Option<i64>| u64::try_from(value.unwrap_or_default()).unwrap_or_default();
        let jitter = Duration::from_millis(millis(fault.jitter_ms)).mul_f64(chance());
        Some(Met { id: fault.id, latency: Duration::from_millis(millis(fault.latency_ms)) + jitter, effect })
    }

    /// `None`: a rate limit that lets the request through.
    fn effect(&self) -> Option<Effect> {
        let fault = &self.fault;
        let is = |flag: Option<bool>| flag.unwrap_or_default();
        if let Some(status) = fault.status {
            let retry_after = fault.retry_after.and_then(|seconds| u64::try_from(seconds).ok());
            return Some(Effect::Status(u16::try_from(status).unwrap_or(500), retry_after));
        }
        if is(fault.reset) {
            return Some(Effect::Reset);
        }
        if let Some(raw) = &fault.raw {
            return Some(Effect::Raw(BASE64_STANDARD.decode(raw).unwrap_or_default().into()));
        }
        if is(fault.truncate) {
            return Some(Effect::Truncate);
        }
        if is(fault.rate_limit) {
            let mut bucket = self.bucket.lock().unwrap_or_else(PoisonError::into_inner);
            return bucket.take(Instant::now()).map(Effect::TooMany);
        }
        Some(Effect::None)
    }
}

impl Bucket {
    /// Takes a token; where there is none, the seconds until there is one.
    fn take(&mut self, now: Instant) -> Option<u64> {
        let elapsed = now.saturating_duration_since(self.since).as_secs_f64();
        self.tokens = (self.tokens + elapsed * RATE).min(BURST);
        self.since = now;
        if self.tokens < 1.0 {
            // Whole seconds are all that the header can say.
            return Some(1);
        }
        self.tokens -= 1.0;
        None
    }
}

/// What is wrong with a fault that is to be added, where the document cannot say it.
pub(crate) fn fault_of(fault: &Fault) -> Result<(), String> {
    let is = |flag: Option<bool>| flag.unwrap_or_default();
    let effects = [
        fault.status.is_some(),
        is(fault.reset),
        fault.raw.is_some(),
        is(fault.truncate),
        is(fault.rate_limit),
    ];
    let effects = effects.into_iter().filter(|it| *it).count();
    if effects > 1 {
        return Err("at most one of status, reset, raw, truncate and rate_limit can be said".to_owned());
    }
    if effects == 0 && fault.latency_ms.is_none() && fault.jitter_ms.is_none() {
        return Err("a fault needs a latency or an effect".to_owned());
    }
    if fault.retry_after.is_some() && fault.status.is_none() {
        return Err("retry_after belongs to a status".to_owned());
    }
    if fault.raw.as_ref().is_some_and(|raw| BASE64_STANDARD.decode(raw).is_err()) {
        return Err("raw is no Base64".to_owned());
    }
    let is_known = |id: &str| coupa_types::operations::ALL.iter().any(|operation| operation.id == id);
    match &fault.operation {
        Some(id) if !is_known(id) => Err(format!("there is no operation {id}")),
        _ => Ok(()),
    }
}

/// A number from 0 up to 1.
fn chance() -> f64 {
    // A machine without random numbers would not have got as far as this: then every fault is met.
    let bits = getrandom::u32().unwrap_or_default();
    f64::from(bits) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use coupa_types::operations;

    use super::*;

    #[test]
    fn the_first_that_fits_is_met_as_often_as_it_says() {
        let once = Fault {
            operation: Some("worker_show".to_owned()),
            count: Some(1),
            status: Some(503),
            ..Fault::new(1)
        };
        let all = Fault { latency_ms: Some(5), ..Fault::new(2) };
        let faults = Faults::new(vec![once, all]);
        let met = |operation| faults.meet(operation).map(|it| (it.id, it.effect));
        assert_eq!(met(&operations::WORKER_INDEX), Some((2, Effect::None)));
        assert_eq!(met(&operations::WORKER_SHOW), Some((1, Effect::Status(503, None))));
        assert_eq!(met(&operations::WORKER_SHOW), Some((2, Effect::None)));
    }

    #[test]
    fn what_was_counted_goes_on_when_others_come() {
        let once = Fault { count: Some(1), status: Some(503), ..Fault::new(1) };
        let first = Faults::new(vec![once.clone()]);
        assert_eq!(first.meet(&operations::WORKER_SHOW).map(|it| it.id), Some(1));
        let other = Fault { reset: Some(true), ..Fault::new(2) };
        let both = Faults::after(vec![once, other], Some(&first));
        assert_eq!(both.meet(&operations::WORKER_SHOW).map(|it| it.id), Some(2));
        assert_eq!(both.list()[0].met, Some(1));
    }

    #[test]
    fn a_probability_of_nothing_is_never_met() {
        let never = Fault { probability: "0".parse().ok(), reset: Some(true), ..Fault::new(1) };
        let faults = Faults::new(vec![never]);
        assert!((0..100).all(|_| faults.meet(&operations::WORKER_SHOW).is_none()));
        let half = Fault { probability: "0.5".parse().ok(), reset: Some(true), ..Fault::new(1) };
        let faults = Faults::new(vec![half]);
        let met = (0..1_000).filter(|_| faults.meet(&operations::WORKER_SHOW).is_some()).count();
        assert!((350..650).contains(&met), "{met}");
    }

    #[test]
    fn a_rate_limit_lets_through_a_burst_and_then_its_rate() {
        let mut bucket = Bucket::default();
        let start = bucket.since;
        assert_eq!((0..30).filter(|_| bucket.take(start).is_none()).count(), 20);
        let later = start + Duration::from_secs(2);
        assert_eq!((0..90).filter(|_| bucket.take(later).is_none()).count(), 20);
        let step = |at: u64| later + Duration::from_millis(40 * at + 1);
        assert_eq!((1..=50).filter(|at| bucket.take(step(*at)).is_none()).count(), 50);
    }
}
