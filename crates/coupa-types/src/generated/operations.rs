// Written by `cargo xtask generate` from spec/openapi.yaml#/paths. Do not edit.

//! What hooks, logs, routers and command lines need to know about each operation.

use coupa_core::operation::{Operation, Pagination, Parameter, Requirement};

/// `GET /api/workers`: List workers
pub static WORKER_INDEX: Operation = Operation {
    id: "worker_index",
    method: "GET",
    path: "/api/workers",
    tag: "Workers",
    group: "core",
    summary: "List workers",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.read"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "limit",
            location: "query",
            required: false,
            filters: None,
            description: "How many workers a page holds. 50 unless given; a larger number counts as 50; zero, a negative number and no number are 400.",
        },
        Parameter {
            name: "offset",
            location: "query",
            required: false,
            filters: None,
            description: "How many workers to skip before the page begins. A negative number and no number are 400.",
        },
        Parameter {
            name: "order_by",
            location: "query",
            required: false,
            filters: None,
            description: "Name of the element to sort by, one of the worker's own plain elements, with dashes or underscores. `id` unless given.",
        },
        Parameter {
            name: "dir",
            location: "query",
            required: false,
            filters: None,
            description: "Direction of the order, ascending unless given.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
        Parameter {
            name: "conditions",
            location: "query",
            required: false,
            filters: Some("worker"),
            description: "Conditions that a worker must meet, each a query parameter of its own. All must hold, and one that is given twice holds twice.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 404, 406, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: None,
    idempotent: true,
    pagination: Some(Pagination {
        limit: "limit",
        offset: "offset",
        maximum: 50,
        items: "",
    }),
};

/// `POST /api/workers`: Create a worker
pub static WORKER_CREATE: Operation = Operation {
    id: "worker_create",
    method: "POST",
    path: "/api/workers",
    tag: "Workers",
    group: "core",
    summary: "Create a worker",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &["application/json", "application/xml"],
    body_required: true,
    statuses: &[201, 400, 401, 403, 406, 413, 415, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: Some("WorkerCreate"),
    idempotent: false,
    pagination: None,
};

/// `GET /api/workers/{id}`: Show a worker
pub static WORKER_SHOW: Operation = Operation {
    id: "worker_show",
    method: "GET",
    path: "/api/workers/{id}",
    tag: "Workers",
    group: "core",
    summary: "Show a worker",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.read"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 404, 406, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `PUT /api/workers/{id}`: Update a worker
pub static WORKER_UPDATE: Operation = Operation {
    id: "worker_update",
    method: "PUT",
    path: "/api/workers/{id}",
    tag: "Workers",
    group: "core",
    summary: "Update a worker",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &["application/json", "application/xml"],
    body_required: true,
    statuses: &[200, 400, 401, 403, 404, 406, 413, 415, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: Some("WorkerUpdate"),
    idempotent: false,
    pagination: None,
};

/// `PATCH /api/workers/{id}`: Update a worker (PATCH)
pub static WORKER_PATCH: Operation = Operation {
    id: "worker_patch",
    method: "PATCH",
    path: "/api/workers/{id}",
    tag: "Workers",
    group: "core",
    summary: "Update a worker (PATCH)",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &["application/json", "application/xml"],
    body_required: true,
    statuses: &[200, 400, 401, 403, 404, 406, 413, 415, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: Some("WorkerUpdate"),
    idempotent: false,
    pagination: None,
};

/// `GET /api/workers/{id}/avatar`: Download a worker's picture
pub static WORKER_AVATAR_SHOW: Operation = Operation {
    id: "worker_avatar_show",
    method: "GET",
    path: "/api/workers/{id}/avatar",
    tag: "Workers",
    group: "core",
    summary: "Download a worker's picture",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.read"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "If-None-Match",
            location: "header",
            required: false,
            filters: None,
            description: "The `ETag` of a picture that the caller has, or several with commas between them.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 304, 400, 401, 403, 404, 406, 429, 500, 503],
    response_media_types: &["image/png", "image/jpeg", "image/gif"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `POST /api/workers/{id}/avatar`: Upload a worker's picture
pub static WORKER_AVATAR_CREATE: Operation = Operation {
    id: "worker_avatar_create",
    method: "POST",
    path: "/api/workers/{id}/avatar",
    tag: "Workers",
    group: "core",
    summary: "Upload a worker's picture",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &["multipart/form-data"],
    body_required: true,
    statuses: &[201, 400, 401, 403, 404, 406, 413, 415, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: None,
    idempotent: false,
    pagination: None,
};

/// `PUT /api/workers/{id}/avatar`: Replace a worker's picture
pub static WORKER_AVATAR_UPDATE: Operation = Operation {
    id: "worker_avatar_update",
    method: "PUT",
    path: "/api/workers/{id}/avatar",
    tag: "Workers",
    group: "core",
    summary: "Replace a worker's picture",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &["multipart/form-data"],
    body_required: true,
    statuses: &[200, 400, 401, 403, 404, 406, 413, 415, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `DELETE /api/workers/{id}/avatar`: Remove a worker's picture
pub static WORKER_AVATAR_DELETE: Operation = Operation {
    id: "worker_avatar_delete",
    method: "DELETE",
    path: "/api/workers/{id}/avatar",
    tag: "Workers",
    group: "core",
    summary: "Remove a worker's picture",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 403, 404, 429, 500, 503],
    response_media_types: &[],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `POST /api/workers/{id}/invite_worker`: Invite a worker to the supplier portal
pub static WORKER_INVITE: Operation = Operation {
    id: "worker_invite",
    method: "POST",
    path: "/api/workers/{id}/invite_worker",
    tag: "Workers",
    group: "core",
    summary: "Invite a worker to the supplier portal",
    security: &[
        &[
            Requirement {
                scheme: "OAuth2",
                scopes: &["core.services_procurement.workers.write"],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Coupa's id of the worker. No number, or zero, is 400; a number that no worker has is 404.",
        },
        Parameter {
            name: "fields",
            location: "query",
            required: false,
            filters: None,
            description: "Which elements the answer holds, as a JSON array in the query: `[\"id\",\"first-name\",{\"supplier\":[\"id\",\"name\"]}]`. A member is the",
        },
        Parameter {
            name: "return_object",
            location: "query",
            required: false,
            filters: None,
            description: "How much the answer holds: `limited` is the id alone; `shallow` is the worker's own plain elements, with each association reduced to",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[201, 400, 401, 403, 404, 406, 429, 500, 503],
    response_media_types: &["application/json", "application/xml"],
    request_schema: None,
    idempotent: false,
    pagination: None,
};

/// `GET /api/users`: List users
pub static USER_INDEX: Operation = Operation {
    id: "user_index",
    method: "GET",
    path: "/api/users",
    tag: "Users",
    group: "cso",
    summary: "List users",
    security: &[
        &[
            Requirement {
                scheme: "CsoApiKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "limit",
            location: "query",
            required: false,
            filters: None,
            description: "How many users a page holds. 250 unless given; a larger number counts as 250; zero, a negative number and no number are 400.",
        },
        Parameter {
            name: "offset",
            location: "query",
            required: false,
            filters: None,
            description: "How many users to skip before the page begins, so `offset=10` begins with the eleventh. A negative number and no number are 400.",
        },
        Parameter {
            name: "conditions",
            location: "query",
            required: false,
            filters: Some("user"),
            description: "Conditions that a user must meet, each a query parameter of its own. All must hold. The form and the operators are those of the core",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 406, 500, 503],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: Some(Pagination {
        limit: "limit",
        offset: "offset",
        maximum: 250,
        items: "/users",
    }),
};

/// `POST /api/users`: Create users
pub static USER_CREATE: Operation = Operation {
    id: "user_create",
    method: "POST",
    path: "/api/users",
    tag: "Users",
    group: "cso",
    summary: "Create users",
    security: &[
        &[
            Requirement {
                scheme: "CsoApiKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[],
    request_media_types: &["application/json"],
    body_required: true,
    statuses: &[201, 400, 401, 406, 413, 415, 500, 503],
    response_media_types: &["application/json"],
    request_schema: Some("UserCreateRequestBody"),
    idempotent: false,
    pagination: None,
};

/// `PUT /api/users`: Update users
pub static USER_BULK_UPDATE: Operation = Operation {
    id: "user_bulk_update",
    method: "PUT",
    path: "/api/users",
    tag: "Users",
    group: "cso",
    summary: "Update users",
    security: &[
        &[
            Requirement {
                scheme: "CsoApiKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[],
    request_media_types: &["application/json"],
    body_required: true,
    statuses: &[200, 400, 401, 406, 413, 415, 500, 503],
    response_media_types: &["application/json"],
    request_schema: Some("UsersUpdate"),
    idempotent: true,
    pagination: None,
};

/// `GET /api/users/{id}`: Show a user
pub static USER_SHOW: Operation = Operation {
    id: "user_show",
    method: "GET",
    path: "/api/users/{id}",
    tag: "Users",
    group: "cso",
    summary: "Show a user",
    security: &[
        &[
            Requirement {
                scheme: "CsoApiKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Id of the user, up to 19 digits. Something else is 400; an id that no user has is 404.",
        },
    ],
    request_media_types: &[],
    body_required: false,
    statuses: &[200, 400, 401, 404, 406, 500, 503],
    response_media_types: &["application/json"],
    request_schema: None,
    idempotent: true,
    pagination: None,
};

/// `PUT /api/users/{id}`: Update a user
pub static USER_UPDATE: Operation = Operation {
    id: "user_update",
    method: "PUT",
    path: "/api/users/{id}",
    tag: "Users",
    group: "cso",
    summary: "Update a user",
    security: &[
        &[
            Requirement {
                scheme: "CsoApiKey",
                scopes: &[],
            },
        ],
    ],
    parameters: &[
        Parameter {
            name: "id",
            location: "path",
            required: true,
            filters: None,
            description: "Id of the user, up to 19 digits. Something else is 400; an id that no user has is 404.",
        },
    ],
    request_media_types: &["application/json"],
    body_required: true,
    statuses: &[200, 400, 401, 404, 406, 413, 415, 500, 503],
    response_media_types: &["application/json"],
    request_schema: Some("UserChange"),
    idempotent: true,
    pagination: None,
};

/// Every operation, in the order of the document.
pub static ALL: &[&Operation] = &[
    &WORKER_INDEX,
    &WORKER_CREATE,
    &WORKER_SHOW,
    &WORKER_UPDATE,
    &WORKER_PATCH,
    &WORKER_AVATAR_SHOW,
    &WORKER_AVATAR_CREATE,
    &WORKER_AVATAR_UPDATE,
    &WORKER_AVATAR_DELETE,
    &WORKER_INVITE,
    &USER_INDEX,
    &USER_CREATE,
    &USER_BULK_UPDATE,
    &USER_SHOW,
    &USER_UPDATE,
];

/// The operation with this `operationId`.
pub fn find(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
