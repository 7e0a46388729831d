// Written by `cargo xtask generate` from spec/control.yaml#/paths. Do not edit.

//! What hooks, logs, routers and command lines need to know about each operation.

use coupa_core::operation::{Operation, Parameter, Requirement};

/// `POST /_sandbox/reset`: Empties the world and seeds it anew
pub static WORLD_RESET: Operation = Operation {
    id: "world_reset",
    method: "POST",
    path: "/_sandbox/reset",
    tag: "control",
    group: "api",
    summary: "Empties the world and seeds it anew",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: false,
    pagination: None,
};

/// `POST /_sandbox/seed`: Empties the world and seeds it as asked
pub static WORLD_SEED: Operation = Operation {
    id: "world_seed",
    method: "POST",
    path: "/_sandbox/seed",
    tag: "control",
    group: "api",
    summary: "Empties the world and seeds it as asked",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &["application/json"],
    body_required: true,
    statuses: &[204, 400, 401, 403, 406, 413, 415, 500],
    response_media_types: &[],
    request_schema: Some("SeedRequest"),
    idempotent: false,
    pagination: None,
};

/// `GET /_sandbox/snapshots`: Lists the snapshots of the world
pub static SNAPSHOT_INDEX: Operation = Operation {
    id: "snapshot_index",
    method: "GET",
    path: "/_sandbox/snapshots",
    tag: "control",
    group: "api",
    summary: "Lists the snapshots of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `PUT /_sandbox/snapshots/{name}`: Keeps the world as it is now under a name
pub static SNAPSHOT_WRITE: Operation = Operation {
    id: "snapshot_write",
    method: "PUT",
    path: "/_sandbox/snapshots/{name}",
    tag: "control",
    group: "api",
    summary: "Keeps the world as it is now under a name",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
        Parameter {
            name: "name",
            location: "path",
            required: true,
            filters: None,
            description: "The name.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `DELETE /_sandbox/snapshots/{name}`: Removes a snapshot
pub static SNAPSHOT_DELETE: Operation = Operation {
    id: "snapshot_delete",
    method: "DELETE",
    path: "/_sandbox/snapshots/{name}",
    tag: "control",
    group: "api",
    summary: "Removes a snapshot",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
        Parameter {
            name: "name",
            location: "path",
            required: true,
            filters: None,
            description: "The name.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 404, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `POST /_sandbox/snapshots/{name}/restore`: Makes the world what it was when the snapshot was taken
pub static SNAPSHOT_RESTORE: Operation = Operation {
    id: "snapshot_restore",
    method: "POST",
    path: "/_sandbox/snapshots/{name}/restore",
    tag: "control",
    group: "api",
    summary: "Makes the world what it was when the snapshot was taken",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
        Parameter {
            name: "name",
            location: "path",
            required: true,
            filters: None,
            description: "The name.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 404, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: false,
    pagination: None,
};

/// `GET /_sandbox/clock`: Tells the time of the world
pub static CLOCK_SHOW: Operation = Operation {
    id: "clock_show",
    method: "GET",
    path: "/_sandbox/clock",
    tag: "control",
    group: "api",
    summary: "Tells the time of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `PUT /_sandbox/clock`: Sets, moves, stops or starts the clock of the world
pub static CLOCK_UPDATE: Operation = Operation {
    id: "clock_update",
    method: "PUT",
    path: "/_sandbox/clock",
    tag: "control",
    group: "api",
    summary: "Sets, moves, stops or starts the clock of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &["application/json"],
    body_required: true,
    statuses: &[200, 400, 401, 403, 406, 413, 415, 500],
    response_media_types: &["application/json"],
    request_schema: Some("ClockChange"),
    idempotent: true,
    pagination: None,
};

/// `GET /_sandbox/faults`: Lists the faults of the world
pub static FAULT_INDEX: Operation = Operation {
    id: "fault_index",
    method: "GET",
    path: "/_sandbox/faults",
    tag: "control",
    group: "api",
    summary: "Lists the faults of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `POST /_sandbox/faults`: Adds a fault to the world
pub static FAULT_CREATE: Operation = Operation {
    id: "fault_create",
    method: "POST",
    path: "/_sandbox/faults",
    tag: "control",
    group: "api",
    summary: "Adds a fault to the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &["application/json"],
    body_required: true,
    statuses: &[201, 400, 401, 403, 406, 413, 415, 500],
    response_media_types: &["application/json"],
    request_schema: Some("FaultCreate"),
    idempotent: false,
    pagination: None,
};

/// `DELETE /_sandbox/faults`: Removes all faults of the world
pub static FAULT_CLEAR: Operation = Operation {
    id: "fault_clear",
    method: "DELETE",
    path: "/_sandbox/faults",
    tag: "control",
    group: "api",
    summary: "Removes all faults of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `DELETE /_sandbox/faults/{id}`: Removes a fault of the world
pub static FAULT_DELETE: Operation = Operation {
    id: "fault_delete",
    method: "DELETE",
    path: "/_sandbox/faults/{id}",
    tag: "control",
    group: "api",
    summary: "Removes a fault of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Its number.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 404, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `GET /_sandbox/records`: Tells what the world holds
pub static COLLECTION_INDEX: Operation = Operation {
    id: "collection_index",
    method: "GET",
    path: "/_sandbox/records",
    tag: "control",
    group: "api",
    summary: "Tells what the world holds",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `GET /_sandbox/records/{name}`: Shows records of the world as they are stored
pub static RECORD_INDEX: Operation = Operation {
    id: "record_index",
    method: "GET",
    path: "/_sandbox/records/{name}",
    tag: "control",
    group: "api",
    summary: "Shows records of the world as they are stored",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
        Parameter {
            name: "name",
            location: "path",
            required: true,
            filters: None,
            description: "The name.",
        },
        Parameter {
            name: "limit",
            location: "query",
            required: false,
            filters: None,
            description: "So many of them.",
        },
        Parameter {
            name: "offset",
            location: "query",
            required: false,
            filters: None,
            description: "Behind so many.",
        },
        Parameter {
            name: "newest_first",
            location: "query",
            required: false,
            filters: None,
            description: "Whether the largest id comes first.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 404, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `GET /_sandbox/journal`: Tells the requests that the world answered, the newest last
pub static JOURNAL_INDEX: Operation = Operation {
    id: "journal_index",
    method: "GET",
    path: "/_sandbox/journal",
    tag: "control",
    group: "api",
    summary: "Tells the requests that the world answered, the newest last",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
        Parameter {
            name: "operation",
            location: "query",
            required: false,
            filters: None,
            description: "Only requests of this operation.",
        },
        Parameter {
            name: "method",
            location: "query",
            required: false,
            filters: None,
            description: "Only requests with this method.",
        },
        Parameter {
            name: "path",
            location: "query",
            required: false,
            filters: None,
            description: "Only requests whose path contains this.",
        },
        Parameter {
            name: "status",
            location: "query",
            required: false,
            filters: None,
            description: "Only requests that were answered with this status.",
        },
        Parameter {
            name: "after",
            location: "query",
            required: false,
            filters: None,
            description: "Only requests behind the one with this number.",
        },
        Parameter {
            name: "limit",
            location: "query",
            required: false,
            filters: None,
            description: "So many of the newest.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `DELETE /_sandbox/journal`: Forgets the requests of the world
pub static JOURNAL_CLEAR: Operation = Operation {
    id: "journal_clear",
    method: "DELETE",
    path: "/_sandbox/journal",
    tag: "control",
    group: "api",
    summary: "Forgets the requests of the world",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "X-Sandbox-World",
            location: "header",
            required: false,
            filters: None,
            description: "The world; `default` if not said.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `GET /_sandbox/worlds`: Lists all worlds
pub static WORLD_INDEX: Operation = Operation {
    id: "world_index",
    method: "GET",
    path: "/_sandbox/worlds",
    tag: "control",
    group: "api",
    summary: "Lists all worlds",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 401, 403, 406, 500],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `DELETE /_sandbox/worlds/{name}`: Removes a world with its snapshots
pub static WORLD_DELETE: Operation = Operation {
    id: "world_delete",
    method: "DELETE",
    path: "/_sandbox/worlds/{name}",
    tag: "control",
    group: "api",
    summary: "Removes a world with its snapshots",
    security: &[
        &[],
        &[
            Requirement {
                scheme: "ControlKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "name",
            location: "path",
            required: true,
            filters: None,
            description: "The name.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[204, 400, 401, 403, 404, 500],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// Every operation, in the order of the document.
pub static ALL: &[&Operation] = &[
    &WORLD_RESET,
    &WORLD_SEED,
    &SNAPSHOT_INDEX,
    &SNAPSHOT_WRITE,
    &SNAPSHOT_DELETE,
    &SNAPSHOT_RESTORE,
    &CLOCK_SHOW,
    &CLOCK_UPDATE,
    &FAULT_INDEX,
    &FAULT_CREATE,
    &FAULT_CLEAR,
    &FAULT_DELETE,
    &COLLECTION_INDEX,
    &RECORD_INDEX,
    &JOURNAL_INDEX,
    &JOURNAL_CLEAR,
    &WORLD_INDEX,
    &WORLD_DELETE,
];

/// The operation with this `operationId`.
pub fn find(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
