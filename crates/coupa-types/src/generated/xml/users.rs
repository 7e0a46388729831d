// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! How each view is spelled in XML.

use coupa_core::xml::{Alternative, Array, Content, Member, Name, Object, Place, Rest};

pub(super) static USER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::String,
        },
        Member {
            name: "state",
            place: Place::Element,
            xml: Name::plain("state"),
            content: Content::String,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
        Member {
            name: "first-name",
            place: Place::Element,
            xml: Name::plain("first-name"),
            content: Content::String,
        },
        Member {
            name: "last-name",
            place: Place::Element,
            xml: Name::plain("last-name"),
            content: Content::String,
        },
        Member {
            name: "phone-number",
            place: Place::Element,
            xml: Name::plain("phone-number"),
            content: Content::String,
        },
        Member {
            name: "mobile-number",
            place: Place::Element,
            xml: Name::plain("mobile-number"),
            content: Content::String,
        },
        Member {
            name: "email",
            place: Place::Element,
            xml: Name::plain("email"),
            content: Content::String,
        },
        Member {
            name: "company-id",
            place: Place::Element,
            xml: Name::plain("company-id"),
            content: Content::String,
        },
        Member {
            name: "street",
            place: Place::Element,
            xml: Name::plain("street"),
            content: Content::String,
        },
        Member {
            name: "zip-code",
            place: Place::Element,
            xml: Name::plain("zip-code"),
            content: Content::String,
        },
        Member {
            name: "city",
            place: Place::Element,
            xml: Name::plain("city"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::String,
        },
        Member {
            name: "keywords",
            place: Place::Element,
            xml: Name::plain("keywords"),
            content: Content::String,
        },
        Member {
            name: "external-user-name",
            place: Place::Element,
            xml: Name::plain("external-user-name"),
            content: Content::String,
        },
        Member {
            name: "accepts-agreement",
            place: Place::Element,
            xml: Name::plain("accepts-agreement"),
            content: Content::Boolean,
        },
        Member {
            name: "provide-information",
            place: Place::Element,
            xml: Name::plain("provide-information"),
            content: Content::Boolean,
        },
        Member {
            name: "change-password",
            place: Place::Element,
            xml: Name::plain("change-password"),
            content: Content::Boolean,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USER_LIST_OBJECT: Object = Object {
    members: &[
        Member {
            name: "total",
            place: Place::Element,
            xml: Name::plain("total"),
            content: Content::Integer,
        },
        Member {
            name: "users",
            place: Place::Items,
            xml: Name::plain("users"),
            content: Content::Array(
                &Array {
                    item: Name::plain("users"),
                    content: Content::Object(&USER_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static CSO_ID_IN_CHOICE: [Alternative; 2] = [
    Alternative {
        required: &[],
        tags: &[],
        content: Content::String,
    },
    Alternative {
        required: &[],
        tags: &[],
        content: Content::Integer,
    },
];

pub(super) static USER_CREATE_OBJECT: Object = Object {
    members: &[
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
        Member {
            name: "company-id",
            place: Place::Element,
            xml: Name::plain("company-id"),
            content: Content::Choice(&CSO_ID_IN_CHOICE),
        },
        Member {
            name: "state",
            place: Place::Element,
            xml: Name::plain("state"),
            content: Content::String,
        },
        Member {
            name: "first-name",
            place: Place::Element,
            xml: Name::plain("first-name"),
            content: Content::String,
        },
        Member {
            name: "last-name",
            place: Place::Element,
            xml: Name::plain("last-name"),
            content: Content::String,
        },
        Member {
            name: "phone-number",
            place: Place::Element,
            xml: Name::plain("phone-number"),
            content: Content::String,
        },
        Member {
            name: "mobile-number",
            place: Place::Element,
            xml: Name::plain("mobile-number"),
            content: Content::String,
        },
        Member {
            name: "email",
            place: Place::Element,
            xml: Name::plain("email"),
            content: Content::String,
        },
        Member {
            name: "street",
            place: Place::Element,
            xml: Name::plain("street"),
            content: Content::String,
        },
        Member {
            name: "zip-code",
            place: Place::Element,
            xml: Name::plain("zip-code"),
            content: Content::String,
        },
        Member {
            name: "city",
            place: Place::Element,
            xml: Name::plain("city"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::String,
        },
        Member {
            name: "keywords",
            place: Place::Element,
            xml: Name::plain("keywords"),
            content: Content::String,
        },
        Member {
            name: "accepts-agreement",
            place: Place::Element,
            xml: Name::plain("accepts-agreement"),
            content: Content::Boolean,
        },
        Member {
            name: "provide-information",
            place: Place::Element,
            xml: Name::plain("provide-information"),
            content: Content::Boolean,
        },
        Member {
            name: "change-password",
            place: Place::Element,
            xml: Name::plain("change-password"),
            content: Content::Boolean,
        },
        Member {
            name: "invoicing_user",
            place: Place::Element,
            xml: Name::plain("invoicing_user"),
            content: Content::Boolean,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USER_UPDATE_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Choice(&CSO_ID_IN_CHOICE),
        },
        Member {
            name: "state",
            place: Place::Element,
            xml: Name::plain("state"),
            content: Content::String,
        },
        Member {
            name: "first-name",
            place: Place::Element,
            xml: Name::plain("first-name"),
            content: Content::String,
        },
        Member {
            name: "last-name",
            place: Place::Element,
            xml: Name::plain("last-name"),
            content: Content::String,
        },
        Member {
            name: "phone-number",
            place: Place::Element,
            xml: Name::plain("phone-number"),
            content: Content::String,
        },
        Member {
            name: "mobile-number",
            place: Place::Element,
            xml: Name::plain("mobile-number"),
            content: Content::String,
        },
        Member {
            name: "email",
            place: Place::Element,
            xml: Name::plain("email"),
            content: Content::String,
        },
        Member {
            name: "street",
            place: Place::Element,
            xml: Name::plain("street"),
            content: Content::String,
        },
        Member {
            name: "zip-code",
            place: Place::Element,
            xml: Name::plain("zip-code"),
            content: Content::String,
        },
        Member {
            name: "city",
            place: Place::Element,
            xml: Name::plain("city"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::String,
        },
        Member {
            name: "keywords",
            place: Place::Element,
            xml: Name::plain("keywords"),
            content: Content::String,
        },
        Member {
            name: "accepts-agreement",
            place: Place::Element,
            xml: Name::plain("accepts-agreement"),
            content: Content::Boolean,
        },
        Member {
            name: "provide-information",
            place: Place::Element,
            xml: Name::plain("provide-information"),
            content: Content::Boolean,
        },
        Member {
            name: "change-password",
            place: Place::Element,
            xml: Name::plain("change-password"),
            content: Content::Boolean,
        },
        Member {
            name: "invoicing_user",
            place: Place::Element,
            xml: Name::plain("invoicing_user"),
            content: Content::Boolean,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USER_CHANGE_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Choice(&CSO_ID_IN_CHOICE),
        },
        Member {
            name: "state",
            place: Place::Element,
            xml: Name::plain("state"),
            content: Content::String,
        },
        Member {
            name: "first-name",
            place: Place::Element,
            xml: Name::plain("first-name"),
            content: Content::String,
        },
        Member {
            name: "last-name",
            place: Place::Element,
            xml: Name::plain("last-name"),
            content: Content::String,
        },
        Member {
            name: "phone-number",
            place: Place::Element,
            xml: Name::plain("phone-number"),
            content: Content::String,
        },
        Member {
            name: "mobile-number",
            place: Place::Element,
            xml: Name::plain("mobile-number"),
            content: Content::String,
        },
        Member {
            name: "email",
            place: Place::Element,
            xml: Name::plain("email"),
            content: Content::String,
        },
        Member {
            name: "street",
            place: Place::Element,
            xml: Name::plain("street"),
            content: Content::String,
        },
        Member {
            name: "zip-code",
            place: Place::Element,
            xml: Name::plain("zip-code"),
            content: Content::String,
        },
        Member {
            name: "city",
            place: Place::Element,
            xml: Name::plain("city"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::String,
        },
        Member {
            name: "keywords",
            place: Place::Element,
            xml: Name::plain("keywords"),
            content: Content::String,
        },
        Member {
            name: "accepts-agreement",
            place: Place::Element,
            xml: Name::plain("accepts-agreement"),
            content: Content::Boolean,
        },
        Member {
            name: "provide-information",
            place: Place::Element,
            xml: Name::plain("provide-information"),
            content: Content::Boolean,
        },
        Member {
            name: "change-password",
            place: Place::Element,
            xml: Name::plain("change-password"),
            content: Content::Boolean,
        },
        Member {
            name: "invoicing_user",
            place: Place::Element,
            xml: Name::plain("invoicing_user"),
            content: Content::Boolean,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USERS_CREATE_OBJECT: Object = Object {
    members: &[
        Member {
            name: "users",
            place: Place::Items,
            xml: Name::plain("users"),
            content: Content::Array(
                &Array {
                    item: Name::plain("users"),
                    content: Content::Object(&USER_CREATE_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USER_CREATE_REQUEST_BODY_CHOICE: [Alternative; 2] = [
    Alternative {
        required: &["users"],
        tags: &[],
        content: Content::Object(&USERS_CREATE_OBJECT),
    },
    Alternative {
        required: &["name"],
        tags: &[],
        content: Content::Object(&USER_CREATE_OBJECT),
    },
];

pub(super) static USERS_UPDATE_OBJECT: Object = Object {
    members: &[
        Member {
            name: "users",
            place: Place::Items,
            xml: Name::plain("users"),
            content: Content::Array(
                &Array {
                    item: Name::plain("users"),
                    content: Content::Object(&USER_UPDATE_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static RESULT_ENTRY_OBJECT: Object = Object {
    members: &[
        Member {
            name: "type",
            place: Place::Element,
            xml: Name::plain("type"),
            content: Content::String,
        },
        Member {
            name: "description",
            place: Place::Element,
            xml: Name::plain("description"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USER_ID_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USERS_CREATED_OBJECT: Object = Object {
    members: &[
        Member {
            name: "result",
            place: Place::Items,
            xml: Name::plain("result"),
            content: Content::Array(
                &Array {
                    item: Name::plain("result"),
                    content: Content::Object(&RESULT_ENTRY_OBJECT),
                },
            ),
        },
        Member {
            name: "added",
            place: Place::Element,
            xml: Name::plain("added"),
            content: Content::Integer,
        },
        Member {
            name: "users",
            place: Place::Items,
            xml: Name::plain("users"),
            content: Content::Array(
                &Array {
                    item: Name::plain("users"),
                    content: Content::Object(&USER_ID_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USERS_UPDATED_OBJECT: Object = Object {
    members: &[
        Member {
            name: "result",
            place: Place::Items,
            xml: Name::plain("result"),
            content: Content::Array(
                &Array {
                    item: Name::plain("result"),
                    content: Content::Object(&RESULT_ENTRY_OBJECT),
                },
            ),
        },
        Member {
            name: "updated",
            place: Place::Element,
            xml: Name::plain("updated"),
            content: Content::Integer,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static CSO_ERRORS_OBJECT: Object = Object {
    members: &[
        Member {
            name: "result",
            place: Place::Items,
            xml: Name::plain("result"),
            content: Content::Array(
                &Array {
                    item: Name::plain("result"),
                    content: Content::Object(&RESULT_ENTRY_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};
