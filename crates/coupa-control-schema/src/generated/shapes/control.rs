// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Which members are kept, which are personal data, where numbers are exact.

use coupa_core::shape::{Member, Object, Rest, Shape};

pub(crate) static SEED_REQUEST: Object = Object {
    members: &[
        Member {
            name: "seed",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static SNAPSHOT_LIST: Object = Object {
    members: &[
        Member {
            name: "snapshots",
            shape: Shape::Array(&Shape::Object(&super::control::SNAPSHOT)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static SNAPSHOT: Object = Object {
    members: &[
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORLD_LIST: Object = Object {
    members: &[
        Member {
            name: "worlds",
            shape: Shape::Array(&Shape::Object(&super::control::WORLD_ENTRY)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORLD_ENTRY: Object = Object {
    members: &[
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "used_at",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static CLOCK: Object = Object {
    members: &[
        Member {
            name: "now",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "frozen",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static CLOCK_CHANGE: Object = Object {
    members: &[
        Member {
            name: "now",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "advance",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "frozen",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static FAULT_LIST: Object = Object {
    members: &[
        Member {
            name: "faults",
            shape: Shape::Array(&Shape::Object(&super::control::FAULT)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static FAULT_CREATE: Object = Object {
    members: &[
        Member {
            name: "operation",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "count",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "probability",
            shape: Shape::Number,
            sensitive: false,
        },
        Member {
            name: "latency_ms",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "jitter_ms",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "status",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "retry_after",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "reset",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "raw",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "truncate",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "rate_limit",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static FAULT: Object = Object {
    members: &[
        Member {
            name: "operation",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "count",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "probability",
            shape: Shape::Number,
            sensitive: false,
        },
        Member {
            name: "latency_ms",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "jitter_ms",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "status",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "retry_after",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "reset",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "raw",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "truncate",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "rate_limit",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "met",
            shape: Shape::Integer,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static COLLECTION_LIST: Object = Object {
    members: &[
        Member {
            name: "collections",
            shape: Shape::Array(&Shape::Object(&super::control::COLLECTION_ENTRY)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static COLLECTION_ENTRY: Object = Object {
    members: &[
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "total",
            shape: Shape::Integer,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static RECORD_LIST: Object = Object {
    members: &[
        Member {
            name: "total",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "records",
            shape: Shape::Array(&Shape::Map(&Shape::Any)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static JOURNAL: Object = Object {
    members: &[
        Member {
            name: "process",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "count",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "entries",
            shape: Shape::Array(&Shape::Object(&super::control::JOURNAL_ENTRY)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static JOURNAL_ENTRY: Object = Object {
    members: &[
        Member {
            name: "number",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "method",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "path",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "query",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "operation",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "request_id",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "status",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "elapsed_ms",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "fault",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "rejected",
            shape: Shape::Array(&Shape::Object(&super::control::REJECTION)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static REJECTION: Object = Object {
    members: &[
        Member {
            name: "pointer",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "keyword",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "detail",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static PROBLEM: Object = Object {
    members: &[
        Member {
            name: "type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "title",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "status",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "detail",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};
