// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Which members are kept, which are personal data, where numbers are exact.

use coupa_core::shape::{Alternative, Member, Object, Rest, Shape};

pub(crate) static WORKER: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
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
            name: "active",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "status",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "total-experience-in-years",
            shape: Shape::Decimal { numbers: false },
            sensitive: false,
        },
        Member {
            name: "portal-access",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "date-of-birth",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "avatar-file-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "avatar-content-type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "gender-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "gender",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "supplier",
            shape: Shape::Object(&super::workers::SUPPLIER),
            sensitive: false,
        },
        Member {
            name: "country-of-residence",
            shape: Shape::Object(&super::workers::COUNTRY),
            sensitive: false,
        },
        Member {
            name: "nationality",
            shape: Shape::Object(&super::workers::COUNTRY),
            sensitive: false,
        },
        Member {
            name: "portal-access-info",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "worker-emails",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_EMAIL)),
            sensitive: false,
        },
        Member {
            name: "worker-skills",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_SKILL)),
            sensitive: false,
        },
        Member {
            name: "worker-addresses",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_ADDRESS)),
            sensitive: false,
        },
        Member {
            name: "external-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_EXTERNAL_REFERENCE_IDENTIFIER),
            ),
            sensitive: false,
        },
        Member {
            name: "worker-documents",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_DOCUMENT)),
            sensitive: false,
        },
        Member {
            name: "worker-phone-numbers",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_PHONE_NUMBER)),
            sensitive: false,
        },
        Member {
            name: "national-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_NATIONAL_IDENTIFIER),
            ),
            sensitive: true,
        },
        Member {
            name: "created-by",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "updated-by",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "middle-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "current-title",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_PART: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
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
            name: "active",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "status",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "total-experience-in-years",
            shape: Shape::Decimal { numbers: false },
            sensitive: false,
        },
        Member {
            name: "portal-access",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "date-of-birth",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "avatar-file-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "avatar-content-type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "gender-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "gender",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "supplier",
            shape: Shape::Object(&super::workers::SUPPLIER),
            sensitive: false,
        },
        Member {
            name: "country-of-residence",
            shape: Shape::Object(&super::workers::COUNTRY),
            sensitive: false,
        },
        Member {
            name: "nationality",
            shape: Shape::Object(&super::workers::COUNTRY),
            sensitive: false,
        },
        Member {
            name: "portal-access-info",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "worker-emails",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_EMAIL)),
            sensitive: false,
        },
        Member {
            name: "worker-skills",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_SKILL)),
            sensitive: false,
        },
        Member {
            name: "worker-addresses",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_ADDRESS)),
            sensitive: false,
        },
        Member {
            name: "external-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_EXTERNAL_REFERENCE_IDENTIFIER),
            ),
            sensitive: false,
        },
        Member {
            name: "worker-documents",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_DOCUMENT)),
            sensitive: false,
        },
        Member {
            name: "worker-phone-numbers",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_PHONE_NUMBER)),
            sensitive: false,
        },
        Member {
            name: "national-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_NATIONAL_IDENTIFIER),
            ),
            sensitive: true,
        },
        Member {
            name: "created-by",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "updated-by",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "middle-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "current-title",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_RESULT: [Alternative; 2] = [
    Alternative {
        branch: 0,
        required: &[
            "id",
            "created-at",
            "updated-at",
            "first-name",
            "last-name",
            "active",
            "status",
            "total-experience-in-years",
            "portal-access",
            "date-of-birth",
            "avatar-file-name",
            "avatar-content-type",
            "gender-code",
            "gender",
            "supplier",
            "country-of-residence",
            "nationality",
            "portal-access-info",
            "worker-emails",
            "worker-skills",
            "worker-addresses",
            "external-identifiers",
            "worker-documents",
            "worker-phone-numbers",
            "national-identifiers",
            "created-by",
            "updated-by",
            "middle-name",
            "current-title",
        ],
        shape: Shape::Object(&super::workers::WORKER),
    },
    Alternative {
        branch: 1,
        required: &[],
        shape: Shape::Object(&super::workers::WORKER_PART),
    },
];

pub(crate) static WORKER_CREATE: Object = Object {
    members: &[
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
            name: "date-of-birth",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "gender-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "total-experience-in-years",
            shape: Shape::Decimal { numbers: true },
            sensitive: false,
        },
        Member {
            name: "middle-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "current-title",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "supplier",
            shape: Shape::Object(&super::workers::SUPPLIER_REF),
            sensitive: false,
        },
        Member {
            name: "country-of-residence",
            shape: Shape::Object(&super::workers::COUNTRY_REF),
            sensitive: false,
        },
        Member {
            name: "country-of-citizenship",
            shape: Shape::Object(&super::workers::COUNTRY_REF),
            sensitive: false,
        },
        Member {
            name: "worker-emails",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_EMAIL_IN)),
            sensitive: false,
        },
        Member {
            name: "worker-phone-numbers",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_PHONE_NUMBER_IN)),
            sensitive: false,
        },
        Member {
            name: "worker-addresses",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_ADDRESS_IN)),
            sensitive: false,
        },
        Member {
            name: "worker-skills",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_SKILL_IN)),
            sensitive: false,
        },
        Member {
            name: "external-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_EXTERNAL_REFERENCE_IDENTIFIER_IN),
            ),
            sensitive: false,
        },
        Member {
            name: "national-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_NATIONAL_IDENTIFIER_IN),
            ),
            sensitive: true,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_UPDATE: Object = Object {
    members: &[
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
            name: "date-of-birth",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "gender-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "total-experience-in-years",
            shape: Shape::Decimal { numbers: true },
            sensitive: false,
        },
        Member {
            name: "middle-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "current-title",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "supplier",
            shape: Shape::Object(&super::workers::SUPPLIER_REF),
            sensitive: false,
        },
        Member {
            name: "country-of-residence",
            shape: Shape::Object(&super::workers::COUNTRY_REF),
            sensitive: false,
        },
        Member {
            name: "country-of-citizenship",
            shape: Shape::Object(&super::workers::COUNTRY_REF),
            sensitive: false,
        },
        Member {
            name: "worker-emails",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_EMAIL_IN)),
            sensitive: false,
        },
        Member {
            name: "worker-phone-numbers",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_PHONE_NUMBER_IN)),
            sensitive: false,
        },
        Member {
            name: "worker-addresses",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_ADDRESS_IN)),
            sensitive: false,
        },
        Member {
            name: "worker-skills",
            shape: Shape::Array(&Shape::Object(&super::workers::WORKER_SKILL_IN)),
            sensitive: false,
        },
        Member {
            name: "external-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_EXTERNAL_REFERENCE_IDENTIFIER_IN),
            ),
            sensitive: false,
        },
        Member {
            name: "national-identifiers",
            shape: Shape::Array(
                &Shape::Object(&super::workers::WORKER_NATIONAL_IDENTIFIER_IN),
            ),
            sensitive: true,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static COUNTRY: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static SUPPLIER: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "display-name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "number",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static USER_SUMMARY: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "login",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "employee-number",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "fullname",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "firstname",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "lastname",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_EMAIL: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "email-address",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "email-type",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_PHONE_NUMBER: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-number",
            shape: Shape::Object(&super::workers::PHONE_NUMBER),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static PHONE_NUMBER: Object = Object {
    members: &[
        Member {
            name: "number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "extension",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country-code",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_ADDRESS: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "street1",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street2",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street3",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street4",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "city",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "state",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "state-iso-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "postal-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "active",
            shape: Shape::Boolean,
            sensitive: false,
        },
        Member {
            name: "worker-address-purpose",
            shape: Shape::Object(&super::workers::ADDRESS_PURPOSE),
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::Object(&super::workers::COUNTRY),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static ADDRESS_PURPOSE: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_DOCUMENT: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "type",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
        Member {
            name: "attachments",
            shape: Shape::Array(&Shape::Object(&super::workers::ATTACHMENT)),
            sensitive: false,
        },
        Member {
            name: "created-by",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
        Member {
            name: "updated-by",
            shape: Shape::Object(&super::workers::USER_SUMMARY),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static ATTACHMENT: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "intent",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "linked-to",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "text",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "url",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "file-url",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static COUNTRY_REF: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static SUPPLIER_REF: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "number",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static ADDRESS_PURPOSE_REF: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "code",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_EMAIL_IN: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "email-address",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "email-type",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_PHONE_NUMBER_IN: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "phone-type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "phone-number",
            shape: Shape::Object(&super::workers::PHONE_NUMBER_IN),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static PHONE_NUMBER_IN: Object = Object {
    members: &[
        Member {
            name: "number",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "extension",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country-code",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_ADDRESS_IN: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "street1",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street2",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street3",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "street4",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "city",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "state",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "state-iso-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "postal-code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::Object(&super::workers::COUNTRY_REF),
            sensitive: false,
        },
        Member {
            name: "worker-address-purpose",
            shape: Shape::Object(&super::workers::ADDRESS_PURPOSE_REF),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};

pub(crate) static WORKER_SKILL: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "skill",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static WORKER_SKILL_IN: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "skill",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static WORKER_EXTERNAL_REFERENCE_IDENTIFIER: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "identifier",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "external-identifier-type",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static WORKER_EXTERNAL_REFERENCE_IDENTIFIER_IN: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "identifier",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "external-identifier-type",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static WORKER_NATIONAL_IDENTIFIER: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "identifier",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "identifier-type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
        Member {
            name: "created-at",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "updated-at",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static WORKER_NATIONAL_IDENTIFIER_IN: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "identifier",
            shape: Shape::String,
            sensitive: true,
        },
        Member {
            name: "identifier-type",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "country",
            shape: Shape::Object(&super::workers::REFERENCE_DATA_ENTRY),
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static REFERENCE_DATA_ENTRY: Object = Object {
    members: &[
        Member {
            name: "id",
            shape: Shape::Integer,
            sensitive: false,
        },
        Member {
            name: "code",
            shape: Shape::String,
            sensitive: false,
        },
        Member {
            name: "name",
            shape: Shape::String,
            sensitive: false,
        },
    ],
    rest: Rest::Kept(Shape::Any),
};

pub(crate) static CORE_ERRORS: Object = Object {
    members: &[
        Member {
            name: "errors",
            shape: Shape::Map(&Shape::Array(&Shape::String)),
            sensitive: false,
        },
    ],
    rest: Rest::Ignored,
};
