//! When and how soon an attempt is repeated.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderValue;

/// When an attempt is repeated, and how soon.
///
/// Repeated are calls that do no harm twice (GET, HEAD, PUT, DELETE): after a connection that could not be made
/// or was lost, after an attempt that took too long, and after 408, 429, 502, 503 and 504. A pause grows with
/// each attempt and is drawn at random, so that many clients do not come back at once; `Retry-After` overrides
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) attempts: u32,
    pub(crate) first_pause: Duration,
    pub(crate) longest_pause: Duration,
    pub(crate) longest_wait: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts, pauses from 200 ms up to 10 s, `Retry-After` up to 60 s.
    fn default() -> Self {
        Self {
            attempts: 3,
            first_pause: Duration::from_millis(200),
            longest_pause: Duration::from_secs(10),
            longest_wait: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// One attempt only.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// Most attempts; 0 counts as 1.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The pause before the second attempt at most; it doubles with each further one.
    pub const fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// The longest pause.
    pub const fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// The longest `Retry-After` that is waited for. An answer that asks for more is given as it is.
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// The pause after an attempt, from 1. `asked` is what the server asks for; `None` when that is too long.
    pub(super) fn pause(&self, attempt: u32, asked: Option<Duration>) -> Option<Duration> {
        if let Some(asked) = asked {
            return (asked <= self.longest_wait).then_some(asked);
        }
        let doubled = 2u32.saturating_pow(attempt.saturating_sub(1));
        let ceiling = self.first_pause.saturating_mul(doubled).min(self.longest_pause);
        // At least half, so that pauses do grow.
        Some(ceiling.mul_f64(0.5 + 0.5 * random()))
    }
}

/// A number from 0 to 1. The standard library seeds its hashers at random; a pause needs no better.
fn random() -> f64 {
    let thousandths = u16::try_from(RandomState::new().hash_one(0u8) % 1001).unwrap_or_default();
    f64::from(thousandths) / 1000.0
}

/// How long `Retry-After` asks to wait: seconds, or until a date.
pub(super) fn after(value: &HeaderValue) -> Option<Duration> {
    let text = value.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

/// How many retries all calls of a client may still take together: where everything fails, retries end, and one
/// call brings one request. Successes fill it up again.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;
    const RETRY: u32 = 10;
    const SUCCESS: u32 = 1;

    /// Takes what a retry costs, where it is there.
    pub(super) fn take(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(Self::RETRY))
            .is_ok()
    }

    /// Gives back what a success is worth.
    pub(super) fn refill(&self) {
        let fill = |left: u32| (left < Self::FULL).then_some(left + Self::SUCCESS);
        // Full already is as good as filled.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fill);
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_in_both_forms() {
        assert_eq!(after(&HeaderValue::from_static("7")), Some(Duration::from_secs(7)));
        assert_eq!(after(&HeaderValue::from_static("soon")), None);
        assert_eq!(after(&HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT")), Some(Duration::ZERO));
        let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(100));
        let wait = after(&HeaderValue::from_str(&date).unwrap()).unwrap();
        assert!(wait > Duration::from_secs(95) && wait <= Duration::from_secs(100), "{wait:?}");
    }

    #[test]
    fn pauses_grow_and_end() {
        let policy = RetryPolicy::default()
            .first_pause(Duration::from_millis(100))
            .longest_pause(Duration::from_millis(250));
        for (attempt, most) in [(1, 100), (2, 200), (3, 250), (30, 250)] {
            let pause = policy.pause(attempt, None).unwrap();
            assert!(
                pause >= Duration::from_millis(most / 2) && pause <= Duration::from_millis(most),
                "{attempt}: {pause:?}"
            );
        }
        assert_eq!(policy.pause(1, Some(Duration::from_secs(61))), None);
        assert_eq!(policy.pause(1, Some(Duration::from_secs(60))), Some(Duration::from_secs(60)));
    }

    #[test]
    fn a_budget_runs_out_and_fills_up() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take()).count(), 50);
        (0..10).for_each(|_| budget.refill());
        assert!(budget.take());
        assert!(!budget.take());
    }
}
