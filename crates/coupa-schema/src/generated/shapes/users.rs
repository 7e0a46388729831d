// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Which members are kept, which are personal data, where numbers are exact.

use coupa_core::shape::{Alternative, Member, Object, Rest, Shape};

pub(crate) static USER: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "state",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "first-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "last-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "mobile-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "email",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "company-id",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "street",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "zip-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "city",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "keywords",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "external-user-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "accepts-agreement",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "provide-information",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "change-password",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_LIST: Object = Object {
    members: &[
        Member {
            name: "total",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "users",
            shape: Shape::Array(&Shape::Object(&super::users::USER)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_CREATE: Object = Object {
    members: &[
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "company-id",
            shape: Shape::Choice(&super::users::CSO_ID_IN),
            sensitive: false,
        },
        Member {
            name: "state",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "first-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "last-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "mobile-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "email",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "zip-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "city",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "keywords",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "accepts-agreement",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "provide-information",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "change-password",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "invoicing_user",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_UPDATE: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Choice(&super::users::CSO_ID_IN),
            sensitive: false,
        },
        Member {
            name: "state",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "first-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "last-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "mobile-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "email",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "zip-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "city",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "keywords",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "accepts-agreement",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "provide-information",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "change-password",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "invoicing_user",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_CHANGE: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Choice(&super::users::CSO_ID_IN),
            sensitive: false,
        },
        Member {
            name: "state",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "first-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "last-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "mobile-number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "email",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "zip-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "city",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "keywords",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "accepts-agreement",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "provide-information",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "change-password",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "invoicing_user",
            shape: Shape::Boolean,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USERS_CREATE: Object = Object {
    members: &[
        Member {
            name: "users",
            shape: Shape::Array(&Shape::Object(&super::users::USER_CREATE)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_CREATE_REQUEST_BODY: [Alternative; 2] = [
    Alternative {
        branch: 0,
        required: &["users"],
        shape: Shape::Object(&super::users::USERS_CREATE),
    },
    Alternative {
        branch: 1,
        required: &["name"],
        shape: Shape::Object(&super::users::USER_CREATE),
    },
];

pub(crate) static USERS_UPDATE: Object = Object {
    members: &[
        Member {
            name: "users",
            shape: Shape::Array(&Shape::Object(&super::users::USER_UPDATE)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USERS_CREATED: Object = Object {
    members: &[
        Member {
            name: "result",
            shape: Shape::Array(&Shape::Object(&super::users::RESULT_ENTRY)),
            sensitive: false,
        },
        Member {
            name: "added",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "users",
            shape: Shape::Array(&Shape::Object(&super::users::USER_ID)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_ID: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USERS_UPDATED: Object = Object {
    members: &[
        Member {
            name: "result",
            shape: Shape::Array(&Shape::Object(&super::users::RESULT_ENTRY)),
            sensitive: false,
        },
        Member {
            name: "updated",
            shape: Shape::Integer,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static CSO_ERRORS: Object = Object {
    members: &[
        Member {
            name: "result",
            shape: Shape::Array(&Shape::Object(&super::users::RESULT_ENTRY)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static RESULT_ENTRY: Object = Object {
    members: &[
        Member {
            name: "type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "description",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static CSO_ID_IN: [Alternative; 2] = [
    Alternative {
        branch: 0,
        required: &[],
        shape: Shape::String,
    },
    Alternative {
        branch: 1,
        required: &[],
        shape: Shape::Integer,
    },
];
