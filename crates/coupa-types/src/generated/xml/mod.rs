// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! How each view is spelled in XML.

mod users;
mod workers;

use coupa_core::xml::{Array, Content, Name, Profile, Root};

/// `Worker` is `<worker>`.
pub static WORKER: Root = Root {
    name: Name::plain("worker"),
    profile: Profile::Rails,
    content: Content::Object(&workers::WORKER_OBJECT),
};

/// `WorkerPart` is `<worker>`.
pub static WORKER_PART: Root = Root {
    name: Name::plain("worker"),
    profile: Profile::Rails,
    content: Content::Object(&workers::WORKER_PART_OBJECT),
};

/// `WorkerResult` is `<worker>`.
pub static WORKER_RESULT: Root = Root {
    name: Name::plain("worker"),
    profile: Profile::Rails,
    content: Content::Choice(&workers::WORKER_RESULT_CHOICE),
};

/// `WorkerList` is `<workers>`.
pub static WORKER_LIST: Root = Root {
    name: Name::plain("workers"),
    profile: Profile::Rails,
    content: Content::Array(
        &Array {
            item: Name::plain("worker"),
            content: Content::Choice(&workers::WORKER_RESULT_CHOICE),
        },
    ),
};

/// `WorkerCreate` is `<worker>`.
pub static WORKER_CREATE: Root = Root {
    name: Name::plain("worker"),
    profile: Profile::Rails,
    content: Content::Object(&workers::WORKER_CREATE_OBJECT),
};

/// `WorkerUpdate` is `<worker>`.
pub static WORKER_UPDATE: Root = Root {
    name: Name::plain("worker"),
    profile: Profile::Rails,
    content: Content::Object(&workers::WORKER_UPDATE_OBJECT),
};

/// `User` is `<user>`.
pub static USER: Root = Root {
    name: Name::plain("user"),
    profile: Profile::Hints,
    content: Content::Object(&users::USER_OBJECT),
};

/// `UserList` is `<user-list>`.
pub static USER_LIST: Root = Root {
    name: Name::plain("user-list"),
    profile: Profile::Hints,
    content: Content::Object(&users::USER_LIST_OBJECT),
};

/// `UserCreate` is `<user-create>`.
pub static USER_CREATE: Root = Root {
    name: Name::plain("user-create"),
    profile: Profile::Hints,
    content: Content::Object(&users::USER_CREATE_OBJECT),
};

/// `UserUpdate` is `<user-update>`.
pub static USER_UPDATE: Root = Root {
    name: Name::plain("user-update"),
    profile: Profile::Hints,
    content: Content::Object(&users::USER_UPDATE_OBJECT),
};

/// `UserChange` is `<user-change>`.
pub static USER_CHANGE: Root = Root {
    name: Name::plain("user-change"),
    profile: Profile::Hints,
    content: Content::Object(&users::USER_CHANGE_OBJECT),
};

/// `UsersCreate` is `<users-create>`.
pub static USERS_CREATE: Root = Root {
    name: Name::plain("users-create"),
    profile: Profile::Hints,
    content: Content::Object(&users::USERS_CREATE_OBJECT),
};

/// `UserCreateRequestBody` is `<user-create-request-body>`.
pub static USER_CREATE_REQUEST_BODY: Root = Root {
    name: Name::plain("user-create-request-body"),
    profile: Profile::Hints,
    content: Content::Choice(&users::USER_CREATE_REQUEST_BODY_CHOICE),
};

/// `UsersUpdate` is `<users-update>`.
pub static USERS_UPDATE: Root = Root {
    name: Name::plain("users-update"),
    profile: Profile::Hints,
    content: Content::Object(&users::USERS_UPDATE_OBJECT),
};

/// `UsersCreated` is `<users-created>`.
pub static USERS_CREATED: Root = Root {
    name: Name::plain("users-created"),
    profile: Profile::Hints,
    content: Content::Object(&users::USERS_CREATED_OBJECT),
};

/// `UsersUpdated` is `<users-updated>`.
pub static USERS_UPDATED: Root = Root {
    name: Name::plain("users-updated"),
    profile: Profile::Hints,
    content: Content::Object(&users::USERS_UPDATED_OBJECT),
};

/// `CoreErrors` is `<core-errors>`.
pub static CORE_ERRORS: Root = Root {
    name: Name::plain("core-errors"),
    profile: Profile::Hints,
    content: Content::Object(&workers::CORE_ERRORS_OBJECT),
};

/// `XmlErrors` is `<errors>`.
pub static XML_ERRORS: Root = Root {
    name: Name::plain("errors"),
    profile: Profile::Hints,
    content: Content::Array(
        &Array {
            item: Name::plain("error"),
            content: Content::String,
        },
    ),
};

/// `CsoErrors` is `<cso-errors>`.
pub static CSO_ERRORS: Root = Root {
    name: Name::plain("cso-errors"),
    profile: Profile::Hints,
    content: Content::Object(&users::CSO_ERRORS_OBJECT),
};

/// Every view with its name, in the order of the document.
pub static ALL: &[(&str, &Root)] = &[
    ("Worker", &WORKER),
    ("WorkerPart", &WORKER_PART),
    ("WorkerResult", &WORKER_RESULT),
    ("WorkerList", &WORKER_LIST),
    ("WorkerCreate", &WORKER_CREATE),
    ("WorkerUpdate", &WORKER_UPDATE),
    ("User", &USER),
    ("UserList", &USER_LIST),
    ("UserCreate", &USER_CREATE),
    ("UserUpdate", &USER_UPDATE),
    ("UserChange", &USER_CHANGE),
    ("UsersCreate", &USERS_CREATE),
    ("UserCreateRequestBody", &USER_CREATE_REQUEST_BODY),
    ("UsersUpdate", &USERS_UPDATE),
    ("UsersCreated", &USERS_CREATED),
    ("UsersUpdated", &USERS_UPDATED),
    ("CoreErrors", &CORE_ERRORS),
    ("XmlErrors", &XML_ERRORS),
    ("CsoErrors", &CSO_ERRORS),
];
