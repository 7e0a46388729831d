//! The clock of a world: the real one, moved or stopped.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Years beyond which timestamps have no RFC 3339 form.
const YEARS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// The clock of a world.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Clock {
    /// Seconds that it is ahead of the real one, while it runs.
    shift: i64,
    /// The moment at which it stands still, in seconds since 1970.
    frozen: Option<i64>,
}

impl Clock {
    /// What it shows, to the second.
    pub(crate) fn now(self, real: DateTime<Utc>) -> DateTime<Utc> {
        let seconds = self.frozen.unwrap_or_else(|| real.timestamp().saturating_add(self.shift));
        DateTime::from_timestamp(seconds.clamp(*YEARS.start(), *YEARS.end()), 0).unwrap_or(real)
    }

    pub(crate) const fn is_frozen(self) -> bool {
        self.frozen.is_some()
    }

    /// Set to a moment.
    pub(crate) fn set(self, real: DateTime<Utc>, to: DateTime<Utc>) -> Option<Self> {
        let to = to.timestamp();
        if !YEARS.contains(&to) {
            return None;
        }
        Some(match self.frozen {
            Some(_) => Self { frozen: Some(to), ..self },
            None => Self { shift: to.checked_sub(real.timestamp())?, ..self },
        })
    }

    /// Moved on, or back.
    pub(crate) fn advance(self, real: DateTime<Utc>, by: TimeDelta) -> Option<Self> {
        self.set(real, self.now(real).checked_add_signed(by)?)
    }

    /// Stopped, or running on from where it is.
    pub(crate) fn freeze(self, real: DateTime<Utc>, frozen: bool) -> Self {
        let now = self.now(real).timestamp();
        match (frozen, self.frozen) {
            (true, None) => Self { frozen: Some(now), ..self },
            (false, Some(_)) => Self { frozen: None, shift: now.saturating_sub(real.timestamp()) },
            _ => self,
        }
    }
}

/// A length of time such as `90s`, `15m`, `25h` or `7d`, also with a minus.
pub(crate) fn length(text: &str) -> Option<TimeDelta> {
    let unit = text.chars().next_back()?;
    let number: i64 = text.strip_suffix(unit)?.parse().ok()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return None,
    };
    TimeDelta::try_seconds(number.checked_mul(seconds)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn it_runs_stops_and_moves() {
        let clock = Clock::default();
        assert_eq!(clock.now(at(100)), at(100));
        let moved = clock.advance(at(100), length("25h").unwrap()).unwrap();
        assert_eq!(moved.now(at(110)), at(90_110));
        let stopped = moved.freeze(at(110), true);
        assert_eq!((stopped.now(at(110)), stopped.now(at(5_000))), (at(90_110), at(90_110)));
        let back = stopped.advance(at(200), length("-10s").unwrap()).unwrap();
        assert_eq!(back.now(at(300)), at(90_100));
        let running = back.freeze(at(300), false);
        assert_eq!(running.now(at(301)), at(90_101));
        assert_eq!(running.set(at(301), at(7)).unwrap().now(at(302)), at(8));
    }

    #[test]
    fn lengths() {
        for (text, seconds) in [("90s", 90), ("15m", 900), ("25h", 90_000), ("7d", 604_800), ("-1s", -1)] {
            assert_eq!(length(text).map(|it| it.num_seconds()), Some(seconds));
        }
        for text in ["", "s", "1", "1w", "1.5h", "é"] {
            assert_eq!(length(text), None, "{text}");
        }
    }
}
