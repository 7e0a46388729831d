//! What must be reached.

use super::{Measured, Spread};

/// A ratio with its goals.
pub(super) struct Goal {
    pub(super) words: &'static str,
    payload: &'static str,
    one: &'static str,
    other: &'static str,
    pub(super) must: f64,
    pub(super) stretch: f64,
    /// How many times faster the second is: more is better.
    pub(super) times: bool,
}

/// The goals of parsing, validating and writing.
pub(super) const GOALS: [Goal; 7] = [
    Goal {
        words: "bytes to validated typed page, against serde_json typed as whole workers, without checks",
        payload: "page of 50",
        one: "generated parser: typed, checked",
        other: "serde_json, typed as whole workers, no checks",
        must: 0.60,
        stretch: 0.40,
        times: false,
    },
    Goal {
        words: "verdict only, against IgnoredAny",
        payload: "page of 50",
        one: "generated parser: verdict only",
        other: "serde_json, IgnoredAny",
        must: 1.1,
        stretch: 0.8,
        times: false,
    },
    Goal {
        words: "verdict only, times faster than Value + jsonschema macro",
        payload: "page of 50",
        one: "Value + jsonschema, macro",
        other: "generated parser: verdict only",
        must: 8.0,
        stretch: 10.0,
        times: true,
    },
    Goal {
        words: "typed and checked, times faster than JSON.parse + ajv",
        payload: "page of 50",
        one: "JSON.parse + ajv, node",
        other: "generated parser: typed, checked",
        must: 6.0,
        stretch: 10.0,
        times: true,
    },
    Goal {
        words: "shuffled page, against serde_json typed on the same text",
        payload: "page of 50, shuffled",
        one: "generated parser: typed, checked",
        other: "serde_json, typed, no checks",
        must: 0.6,
        stretch: 0.5,
        times: false,
    },
    Goal {
        words: "pretty-printed page, against serde_json typed on the same text",
        payload: "page of 50, pretty",
        one: "generated parser: typed, checked",
        other: "serde_json, typed, no checks",
        must: 0.6,
        stretch: 0.5,
        times: false,
    },
    Goal {
        words: "generated writer, against serde_json::to_vec",
        payload: "page of 50",
        one: "generated writer",
        other: "serde_json::to_vec",
        must: 0.4,
        stretch: 0.3,
        times: false,
    },
];

impl Goal {
    /// What was reached, where both were measured.
    pub(super) fn reached(&self, measured: &[Measured]) -> Option<Spread> {
        let find = |name: &str| measured.iter().find(|m| m.payload == self.payload && m.name == name);
        Some(Spread::ratio(find(self.one)?, find(self.other)?))
    }

    /// Which goal that is.
    pub(super) fn verdict(&self, ratio: f64) -> &'static str {
        let holds = |goal: f64| if self.times { ratio >= goal } else { ratio <= goal };
        match (holds(self.stretch), holds(self.must)) {
            (true, _) => "stretch",
            (_, true) => "must",
            _ => "missed",
        }
    }
}
