//! What must be reached.

use super::{Measured, Spread};

/// A ratio with its goals.
pub(super) struct Goal {
    pub(super) words: &'static str,
    table: &'static str,
    one: &'static str,
    other: &'static str,
    pub(super) must: f64,
    pub(super) stretch: f64,
    /// More is better: how many times faster the second is by the time of both, or the first by the rate of both.
    pub(super) times: bool,
}

/// The goals, group by group.
pub(super) const GOALS: &[Goal] = &[
    Goal {
        words: "bytes to validated typed page, against serde_json typed as whole workers, without checks",
        table: "page of 50",
        one: "generated parser: typed, checked",
        other: "serde_json, typed as whole workers, no checks",
        must: 0.60,
        stretch: 0.40,
        times: false,
    },
    Goal {
        words: "verdict only, against IgnoredAny",
        table: "page of 50",
        one: "generated parser: verdict only",
        other: "serde_json, IgnoredAny",
        must: 1.1,
        stretch: 0.8,
        times: false,
    },
    Goal {
        words: "verdict only, times faster than Value + jsonschema macro",
        table: "page of 50",
        one: "Value + jsonschema, macro",
        other: "generated parser: verdict only",
        must: 8.0,
        stretch: 10.0,
        times: true,
    },
    Goal {
        words: "typed and checked, times faster than JSON.parse + ajv",
        table: "page of 50",
        one: "JSON.parse + ajv, node",
        other: "generated parser: typed, checked",
        must: 6.0,
        stretch: 10.0,
        times: true,
    },
    Goal {
        words: "shuffled page, against serde_json typed as whole workers on the same text",
        table: "page of 50, shuffled",
        one: "generated parser: typed, checked",
        other: "serde_json, typed as whole workers, no checks",
        must: 0.6,
        stretch: 0.5,
        times: false,
    },
    Goal {
        words: "pretty-printed page, against serde_json typed as whole workers on the same text",
        table: "page of 50, pretty",
        one: "generated parser: typed, checked",
        other: "serde_json, typed as whole workers, no checks",
        must: 0.6,
        stretch: 0.5,
        times: false,
    },
    Goal {
        words: "generated writer, against serde_json::to_vec",
        table: "page of 50",
        one: "generated writer",
        other: "serde_json::to_vec",
        must: 0.4,
        stretch: 0.3,
        times: false,
    },
    Goal {
        words: "stub, stored page of 50, against axum by hand with the same bytes",
        table: "GET a stored page of 50",
        one: "stub, stored page",
        other: "axum by hand, the same bytes from memory",
        must: 0.9,
        stretch: 0.97,
        times: true,
    },
    Goal {
        words: "stub, stored worker, against axum by hand with the same bytes",
        table: "GET a stored worker",
        one: "stub, stored worker",
        other: "axum by hand, the same bytes from memory",
        must: 0.9,
        stretch: 0.97,
        times: true,
    },
    Goal {
        words: "stub, POST of a worker with every check, against axum::Json without any",
        table: "POST a worker",
        one: "stub, every constraint checked",
        other: "axum::Json, no checks",
        must: 1.0,
        stretch: 1.2,
        times: true,
    },
    Goal {
        words: "sandbox on disk, page of 50, against axum with the same bytes from memory",
        table: "sandbox: page of 50",
        one: "sandbox, SQLite on disk",
        other: "axum, the same bytes from memory",
        must: 0.6,
        stretch: 0.8,
        times: true,
    },
    Goal {
        words: "sandbox page, times faster than Prism",
        table: "sandbox: page of 50",
        one: "sandbox, SQLite on disk",
        other: "Prism, the example of the document",
        must: 20.0,
        stretch: 30.0,
        times: true,
    },
    Goal {
        words: "sandbox show, times faster than Prism",
        table: "sandbox: one worker",
        one: "sandbox, SQLite on disk",
        other: "Prism, the example of the document",
        must: 20.0,
        stretch: 30.0,
        times: true,
    },
    Goal {
        words: "sandbox create, times faster than Prism",
        table: "sandbox: create a worker",
        one: "sandbox, SQLite on disk",
        other: "Prism, the example of the document",
        must: 20.0,
        stretch: 30.0,
        times: true,
    },
    Goal {
        words: "sandbox, the first page against the last",
        table: "sandbox: deep page",
        one: "sandbox, first page",
        other: "sandbox, page behind all others",
        must: 2.0,
        stretch: 1.2,
        times: false,
    },
    Goal {
        words: "durable creates, what has gathered in one commit, against one commit each",
        table: "durable creates by 16 writers",
        one: "store, what has gathered in one commit",
        other: "store, one commit each",
        must: 4.0,
        stretch: 8.0,
        times: true,
    },
    Goal {
        words: "page of 50 through the client, against reqwest and serde_json by hand into the same types",
        table: "client: page of 50",
        one: "client",
        other: "reqwest and serde_json by hand, into the same types",
        must: 1.05,
        stretch: 1.02,
        times: false,
    },
    Goal {
        words: "every target of nexus.json, against progenitor alone",
        table: "generate nexus.json",
        one: "generator, every target",
        other: "progenitor alone",
        must: 2.0,
        stretch: 1.0,
        times: false,
    },
];

impl Goal {
    /// What was reached, where both were measured.
    pub(super) fn reached(&self, measured: &[&Measured]) -> Option<Spread> {
        let find = |name: &str| measured.iter().copied().find(|m| m.table == self.table && m.name == name);
        Some(Spread::ratio(find(self.one)?, find(self.other)?))
    }

    /// Which goal that is. Where the goal lies within the range, the gap to it says nothing.
    pub(super) fn verdict(&self, reached: &Spread) -> &'static str {
        let holds = |ratio: f64, goal: f64| if self.times { ratio >= goal } else { ratio <= goal };
        let best = if self.times { reached.high } else { reached.low };
        if holds(reached.median, self.stretch) {
            "stretch"
        } else if holds(reached.median, self.must) {
            "must"
        } else if holds(best, self.must) {
            "tie with must"
        } else {
            "missed"
        }
    }
}
