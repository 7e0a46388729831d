// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! How each view is spelled in XML.

use coupa_core::xml::{Alternative, Array, Content, Member, Name, Object, Place, Rest};

pub(super) static SUPPLIER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
        Member {
            name: "display-name",
            place: Place::Element,
            xml: Name::plain("display-name"),
            content: Content::String,
        },
        Member {
            name: "number",
            place: Place::Element,
            xml: Name::plain("number"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static COUNTRY_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "code",
            place: Place::Element,
            xml: Name::plain("code"),
            content: Content::String,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static USER_SUMMARY_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "login",
            place: Place::Element,
            xml: Name::plain("login"),
            content: Content::String,
        },
        Member {
            name: "employee-number",
            place: Place::Element,
            xml: Name::plain("employee-number"),
            content: Content::String,
        },
        Member {
            name: "fullname",
            place: Place::Element,
            xml: Name::plain("fullname"),
            content: Content::String,
        },
        Member {
            name: "firstname",
            place: Place::Element,
            xml: Name::plain("firstname"),
            content: Content::String,
        },
        Member {
            name: "lastname",
            place: Place::Element,
            xml: Name::plain("lastname"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_EMAIL_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
        Member {
            name: "email-address",
            place: Place::Element,
            xml: Name::plain("email-address"),
            content: Content::String,
        },
        Member {
            name: "email-type",
            place: Place::Element,
            xml: Name::plain("email-type"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static REFERENCE_DATA_ENTRY_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "code",
            place: Place::Element,
            xml: Name::plain("code"),
            content: Content::String,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static WORKER_SKILL_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "skill",
            place: Place::Element,
            xml: Name::plain("skill"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static ADDRESS_PURPOSE_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "code",
            place: Place::Element,
            xml: Name::plain("code"),
            content: Content::String,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_ADDRESS_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
        Member {
            name: "street1",
            place: Place::Element,
            xml: Name::plain("street1"),
            content: Content::String,
        },
        Member {
            name: "street2",
            place: Place::Element,
            xml: Name::plain("street2"),
            content: Content::String,
        },
        Member {
            name: "street3",
            place: Place::Element,
            xml: Name::plain("street3"),
            content: Content::String,
        },
        Member {
            name: "street4",
            place: Place::Element,
            xml: Name::plain("street4"),
            content: Content::String,
        },
        Member {
            name: "city",
            place: Place::Element,
            xml: Name::plain("city"),
            content: Content::String,
        },
        Member {
            name: "state",
            place: Place::Element,
            xml: Name::plain("state"),
            content: Content::String,
        },
        Member {
            name: "state-iso-code",
            place: Place::Element,
            xml: Name::plain("state-iso-code"),
            content: Content::String,
        },
        Member {
            name: "postal-code",
            place: Place::Element,
            xml: Name::plain("postal-code"),
            content: Content::String,
        },
        Member {
            name: "active",
            place: Place::Element,
            xml: Name::plain("active"),
            content: Content::Boolean,
        },
        Member {
            name: "worker-address-purpose",
            place: Place::Element,
            xml: Name::plain("worker-address-purpose"),
            content: Content::Object(&ADDRESS_PURPOSE_OBJECT),
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::Object(&COUNTRY_OBJECT),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_EXTERNAL_REFERENCE_IDENTIFIER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "identifier",
            place: Place::Element,
            xml: Name::plain("identifier"),
            content: Content::String,
        },
        Member {
            name: "external-identifier-type",
            place: Place::Element,
            xml: Name::plain("external-identifier-type"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static ATTACHMENT_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
        Member {
            name: "type",
            place: Place::Element,
            xml: Name::plain("type"),
            content: Content::String,
        },
        Member {
            name: "intent",
            place: Place::Element,
            xml: Name::plain("intent"),
            content: Content::String,
        },
        Member {
            name: "linked-to",
            place: Place::Element,
            xml: Name::plain("linked-to"),
            content: Content::String,
        },
        Member {
            name: "text",
            place: Place::Element,
            xml: Name::plain("text"),
            content: Content::String,
        },
        Member {
            name: "url",
            place: Place::Element,
            xml: Name::plain("url"),
            content: Content::String,
        },
        Member {
            name: "file-url",
            place: Place::Element,
            xml: Name::plain("file-url"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_DOCUMENT_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
        Member {
            name: "type",
            place: Place::Element,
            xml: Name::plain("type"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
        Member {
            name: "attachments",
            place: Place::Element,
            xml: Name::plain("attachments"),
            content: Content::Array(
                &Array {
                    item: Name::plain("attachment"),
                    content: Content::Object(&ATTACHMENT_OBJECT),
                },
            ),
        },
        Member {
            name: "created-by",
            place: Place::Element,
            xml: Name::plain("created-by"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "updated-by",
            place: Place::Element,
            xml: Name::plain("updated-by"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static PHONE_NUMBER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "number",
            place: Place::Element,
            xml: Name::plain("number"),
            content: Content::String,
        },
        Member {
            name: "extension",
            place: Place::Element,
            xml: Name::plain("extension"),
            content: Content::String,
        },
        Member {
            name: "country-code",
            place: Place::Element,
            xml: Name::plain("country-code"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_PHONE_NUMBER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
        Member {
            name: "phone-type",
            place: Place::Element,
            xml: Name::plain("phone-type"),
            content: Content::String,
        },
        Member {
            name: "phone-number",
            place: Place::Element,
            xml: Name::plain("phone-number"),
            content: Content::Object(&PHONE_NUMBER_OBJECT),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_NATIONAL_IDENTIFIER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "identifier",
            place: Place::Element,
            xml: Name::plain("identifier"),
            content: Content::String,
        },
        Member {
            name: "identifier-type",
            place: Place::Element,
            xml: Name::plain("identifier-type"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static WORKER_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
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
            name: "active",
            place: Place::Element,
            xml: Name::plain("active"),
            content: Content::Boolean,
        },
        Member {
            name: "status",
            place: Place::Element,
            xml: Name::plain("status"),
            content: Content::String,
        },
        Member {
            name: "total-experience-in-years",
            place: Place::Element,
            xml: Name::plain("total-experience-in-years"),
            content: Content::Decimal,
        },
        Member {
            name: "portal-access",
            place: Place::Element,
            xml: Name::plain("portal-access"),
            content: Content::String,
        },
        Member {
            name: "date-of-birth",
            place: Place::Element,
            xml: Name::plain("date-of-birth"),
            content: Content::Date,
        },
        Member {
            name: "avatar-file-name",
            place: Place::Element,
            xml: Name::plain("avatar-file-name"),
            content: Content::String,
        },
        Member {
            name: "avatar-content-type",
            place: Place::Element,
            xml: Name::plain("avatar-content-type"),
            content: Content::String,
        },
        Member {
            name: "gender-code",
            place: Place::Element,
            xml: Name::plain("gender-code"),
            content: Content::String,
        },
        Member {
            name: "gender",
            place: Place::Element,
            xml: Name::plain("gender"),
            content: Content::String,
        },
        Member {
            name: "supplier",
            place: Place::Element,
            xml: Name::plain("supplier"),
            content: Content::Object(&SUPPLIER_OBJECT),
        },
        Member {
            name: "country-of-residence",
            place: Place::Element,
            xml: Name::plain("country-of-residence"),
            content: Content::Object(&COUNTRY_OBJECT),
        },
        Member {
            name: "nationality",
            place: Place::Element,
            xml: Name::plain("nationality"),
            content: Content::Object(&COUNTRY_OBJECT),
        },
        Member {
            name: "portal-access-info",
            place: Place::Element,
            xml: Name::plain("portal-access-info"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "worker-emails",
            place: Place::Element,
            xml: Name::plain("worker-emails"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-email"),
                    content: Content::Object(&WORKER_EMAIL_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-skills",
            place: Place::Element,
            xml: Name::plain("worker-skills"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-skill"),
                    content: Content::Object(&WORKER_SKILL_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-addresses",
            place: Place::Element,
            xml: Name::plain("worker-addresses"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-address"),
                    content: Content::Object(&WORKER_ADDRESS_OBJECT),
                },
            ),
        },
        Member {
            name: "external-identifiers",
            place: Place::Element,
            xml: Name::plain("external-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("external-identifier"),
                    content: Content::Object(
                        &WORKER_EXTERNAL_REFERENCE_IDENTIFIER_OBJECT,
                    ),
                },
            ),
        },
        Member {
            name: "worker-documents",
            place: Place::Element,
            xml: Name::plain("worker-documents"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-document"),
                    content: Content::Object(&WORKER_DOCUMENT_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-phone-numbers",
            place: Place::Element,
            xml: Name::plain("worker-phone-numbers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-phone-number"),
                    content: Content::Object(&WORKER_PHONE_NUMBER_OBJECT),
                },
            ),
        },
        Member {
            name: "national-identifiers",
            place: Place::Element,
            xml: Name::plain("national-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("national-identifier"),
                    content: Content::Object(&WORKER_NATIONAL_IDENTIFIER_OBJECT),
                },
            ),
        },
        Member {
            name: "created-by",
            place: Place::Element,
            xml: Name::plain("created-by"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "updated-by",
            place: Place::Element,
            xml: Name::plain("updated-by"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "middle-name",
            place: Place::Element,
            xml: Name::plain("middle-name"),
            content: Content::String,
        },
        Member {
            name: "current-title",
            place: Place::Element,
            xml: Name::plain("current-title"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_PART_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "created-at",
            place: Place::Element,
            xml: Name::plain("created-at"),
            content: Content::DateTime,
        },
        Member {
            name: "updated-at",
            place: Place::Element,
            xml: Name::plain("updated-at"),
            content: Content::DateTime,
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
            name: "active",
            place: Place::Element,
            xml: Name::plain("active"),
            content: Content::Boolean,
        },
        Member {
            name: "status",
            place: Place::Element,
            xml: Name::plain("status"),
            content: Content::String,
        },
        Member {
            name: "total-experience-in-years",
            place: Place::Element,
            xml: Name::plain("total-experience-in-years"),
            content: Content::Decimal,
        },
        Member {
            name: "portal-access",
            place: Place::Element,
            xml: Name::plain("portal-access"),
            content: Content::String,
        },
        Member {
            name: "date-of-birth",
            place: Place::Element,
            xml: Name::plain("date-of-birth"),
            content: Content::Date,
        },
        Member {
            name: "avatar-file-name",
            place: Place::Element,
            xml: Name::plain("avatar-file-name"),
            content: Content::String,
        },
        Member {
            name: "avatar-content-type",
            place: Place::Element,
            xml: Name::plain("avatar-content-type"),
            content: Content::String,
        },
        Member {
            name: "gender-code",
            place: Place::Element,
            xml: Name::plain("gender-code"),
            content: Content::String,
        },
        Member {
            name: "gender",
            place: Place::Element,
            xml: Name::plain("gender"),
            content: Content::String,
        },
        Member {
            name: "supplier",
            place: Place::Element,
            xml: Name::plain("supplier"),
            content: Content::Object(&SUPPLIER_OBJECT),
        },
        Member {
            name: "country-of-residence",
            place: Place::Element,
            xml: Name::plain("country-of-residence"),
            content: Content::Object(&COUNTRY_OBJECT),
        },
        Member {
            name: "nationality",
            place: Place::Element,
            xml: Name::plain("nationality"),
            content: Content::Object(&COUNTRY_OBJECT),
        },
        Member {
            name: "portal-access-info",
            place: Place::Element,
            xml: Name::plain("portal-access-info"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "worker-emails",
            place: Place::Element,
            xml: Name::plain("worker-emails"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-email"),
                    content: Content::Object(&WORKER_EMAIL_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-skills",
            place: Place::Element,
            xml: Name::plain("worker-skills"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-skill"),
                    content: Content::Object(&WORKER_SKILL_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-addresses",
            place: Place::Element,
            xml: Name::plain("worker-addresses"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-address"),
                    content: Content::Object(&WORKER_ADDRESS_OBJECT),
                },
            ),
        },
        Member {
            name: "external-identifiers",
            place: Place::Element,
            xml: Name::plain("external-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("external-identifier"),
                    content: Content::Object(
                        &WORKER_EXTERNAL_REFERENCE_IDENTIFIER_OBJECT,
                    ),
                },
            ),
        },
        Member {
            name: "worker-documents",
            place: Place::Element,
            xml: Name::plain("worker-documents"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-document"),
                    content: Content::Object(&WORKER_DOCUMENT_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-phone-numbers",
            place: Place::Element,
            xml: Name::plain("worker-phone-numbers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-phone-number"),
                    content: Content::Object(&WORKER_PHONE_NUMBER_OBJECT),
                },
            ),
        },
        Member {
            name: "national-identifiers",
            place: Place::Element,
            xml: Name::plain("national-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("national-identifier"),
                    content: Content::Object(&WORKER_NATIONAL_IDENTIFIER_OBJECT),
                },
            ),
        },
        Member {
            name: "created-by",
            place: Place::Element,
            xml: Name::plain("created-by"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "updated-by",
            place: Place::Element,
            xml: Name::plain("updated-by"),
            content: Content::Object(&USER_SUMMARY_OBJECT),
        },
        Member {
            name: "middle-name",
            place: Place::Element,
            xml: Name::plain("middle-name"),
            content: Content::String,
        },
        Member {
            name: "current-title",
            place: Place::Element,
            xml: Name::plain("current-title"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_RESULT_CHOICE: [Alternative; 2] = [
    Alternative {
        required: &[
            "active",
            "avatar-content-type",
            "avatar-file-name",
            "country-of-residence",
            "created-at",
            "created-by",
            "current-title",
            "date-of-birth",
            "external-identifiers",
            "first-name",
            "gender",
            "gender-code",
            "id",
            "last-name",
            "middle-name",
            "national-identifiers",
            "nationality",
            "portal-access",
            "portal-access-info",
            "status",
            "supplier",
            "total-experience-in-years",
            "updated-at",
            "updated-by",
            "worker-addresses",
            "worker-documents",
            "worker-emails",
            "worker-phone-numbers",
            "worker-skills",
        ],
        tags: &[],
        content: Content::Object(&WORKER_OBJECT),
    },
    Alternative {
        required: &[],
        tags: &[],
        content: Content::Object(&WORKER_PART_OBJECT),
    },
];

pub(super) static SUPPLIER_REF_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
        Member {
            name: "number",
            place: Place::Element,
            xml: Name::plain("number"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static COUNTRY_REF_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "code",
            place: Place::Element,
            xml: Name::plain("code"),
            content: Content::String,
        },
        Member {
            name: "name",
            place: Place::Element,
            xml: Name::plain("name"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_EMAIL_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "email-address",
            place: Place::Element,
            xml: Name::plain("email-address"),
            content: Content::String,
        },
        Member {
            name: "email-type",
            place: Place::Element,
            xml: Name::plain("email-type"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static PHONE_NUMBER_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "number",
            place: Place::Element,
            xml: Name::plain("number"),
            content: Content::String,
        },
        Member {
            name: "extension",
            place: Place::Element,
            xml: Name::plain("extension"),
            content: Content::String,
        },
        Member {
            name: "country-code",
            place: Place::Element,
            xml: Name::plain("country-code"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_PHONE_NUMBER_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "phone-type",
            place: Place::Element,
            xml: Name::plain("phone-type"),
            content: Content::String,
        },
        Member {
            name: "phone-number",
            place: Place::Element,
            xml: Name::plain("phone-number"),
            content: Content::Object(&PHONE_NUMBER_IN_OBJECT),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static ADDRESS_PURPOSE_REF_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "code",
            place: Place::Element,
            xml: Name::plain("code"),
            content: Content::String,
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_ADDRESS_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "street1",
            place: Place::Element,
            xml: Name::plain("street1"),
            content: Content::String,
        },
        Member {
            name: "street2",
            place: Place::Element,
            xml: Name::plain("street2"),
            content: Content::String,
        },
        Member {
            name: "street3",
            place: Place::Element,
            xml: Name::plain("street3"),
            content: Content::String,
        },
        Member {
            name: "street4",
            place: Place::Element,
            xml: Name::plain("street4"),
            content: Content::String,
        },
        Member {
            name: "city",
            place: Place::Element,
            xml: Name::plain("city"),
            content: Content::String,
        },
        Member {
            name: "state",
            place: Place::Element,
            xml: Name::plain("state"),
            content: Content::String,
        },
        Member {
            name: "state-iso-code",
            place: Place::Element,
            xml: Name::plain("state-iso-code"),
            content: Content::String,
        },
        Member {
            name: "postal-code",
            place: Place::Element,
            xml: Name::plain("postal-code"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::Object(&COUNTRY_REF_OBJECT),
        },
        Member {
            name: "worker-address-purpose",
            place: Place::Element,
            xml: Name::plain("worker-address-purpose"),
            content: Content::Object(&ADDRESS_PURPOSE_REF_OBJECT),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_SKILL_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "skill",
            place: Place::Element,
            xml: Name::plain("skill"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static WORKER_EXTERNAL_REFERENCE_IDENTIFIER_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "identifier",
            place: Place::Element,
            xml: Name::plain("identifier"),
            content: Content::String,
        },
        Member {
            name: "external-identifier-type",
            place: Place::Element,
            xml: Name::plain("external-identifier-type"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static WORKER_NATIONAL_IDENTIFIER_IN_OBJECT: Object = Object {
    members: &[
        Member {
            name: "id",
            place: Place::Element,
            xml: Name::plain("id"),
            content: Content::Integer,
        },
        Member {
            name: "identifier",
            place: Place::Element,
            xml: Name::plain("identifier"),
            content: Content::String,
        },
        Member {
            name: "identifier-type",
            place: Place::Element,
            xml: Name::plain("identifier-type"),
            content: Content::String,
        },
        Member {
            name: "country",
            place: Place::Element,
            xml: Name::plain("country"),
            content: Content::Object(&REFERENCE_DATA_ENTRY_OBJECT),
        },
    ],
    rest: Rest::Kept(Content::Any),
};

pub(super) static WORKER_CREATE_OBJECT: Object = Object {
    members: &[
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
            name: "date-of-birth",
            place: Place::Element,
            xml: Name::plain("date-of-birth"),
            content: Content::Date,
        },
        Member {
            name: "gender-code",
            place: Place::Element,
            xml: Name::plain("gender-code"),
            content: Content::String,
        },
        Member {
            name: "total-experience-in-years",
            place: Place::Element,
            xml: Name::plain("total-experience-in-years"),
            content: Content::Decimal,
        },
        Member {
            name: "middle-name",
            place: Place::Element,
            xml: Name::plain("middle-name"),
            content: Content::String,
        },
        Member {
            name: "current-title",
            place: Place::Element,
            xml: Name::plain("current-title"),
            content: Content::String,
        },
        Member {
            name: "supplier",
            place: Place::Element,
            xml: Name::plain("supplier"),
            content: Content::Object(&SUPPLIER_REF_OBJECT),
        },
        Member {
            name: "country-of-residence",
            place: Place::Element,
            xml: Name::plain("country-of-residence"),
            content: Content::Object(&COUNTRY_REF_OBJECT),
        },
        Member {
            name: "country-of-citizenship",
            place: Place::Element,
            xml: Name::plain("country-of-citizenship"),
            content: Content::Object(&COUNTRY_REF_OBJECT),
        },
        Member {
            name: "worker-emails",
            place: Place::Element,
            xml: Name::plain("worker-emails"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-email"),
                    content: Content::Object(&WORKER_EMAIL_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-phone-numbers",
            place: Place::Element,
            xml: Name::plain("worker-phone-numbers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-phone-number"),
                    content: Content::Object(&WORKER_PHONE_NUMBER_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-addresses",
            place: Place::Element,
            xml: Name::plain("worker-addresses"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-address"),
                    content: Content::Object(&WORKER_ADDRESS_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-skills",
            place: Place::Element,
            xml: Name::plain("worker-skills"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-skill"),
                    content: Content::Object(&WORKER_SKILL_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "external-identifiers",
            place: Place::Element,
            xml: Name::plain("external-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("external-identifier"),
                    content: Content::Object(
                        &WORKER_EXTERNAL_REFERENCE_IDENTIFIER_IN_OBJECT,
                    ),
                },
            ),
        },
        Member {
            name: "national-identifiers",
            place: Place::Element,
            xml: Name::plain("national-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("national-identifier"),
                    content: Content::Object(&WORKER_NATIONAL_IDENTIFIER_IN_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static WORKER_UPDATE_OBJECT: Object = Object {
    members: &[
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
            name: "date-of-birth",
            place: Place::Element,
            xml: Name::plain("date-of-birth"),
            content: Content::Date,
        },
        Member {
            name: "gender-code",
            place: Place::Element,
            xml: Name::plain("gender-code"),
            content: Content::String,
        },
        Member {
            name: "total-experience-in-years",
            place: Place::Element,
            xml: Name::plain("total-experience-in-years"),
            content: Content::Decimal,
        },
        Member {
            name: "middle-name",
            place: Place::Element,
            xml: Name::plain("middle-name"),
            content: Content::String,
        },
        Member {
            name: "current-title",
            place: Place::Element,
            xml: Name::plain("current-title"),
            content: Content::String,
        },
        Member {
            name: "supplier",
            place: Place::Element,
            xml: Name::plain("supplier"),
            content: Content::Object(&SUPPLIER_REF_OBJECT),
        },
        Member {
            name: "country-of-residence",
            place: Place::Element,
            xml: Name::plain("country-of-residence"),
            content: Content::Object(&COUNTRY_REF_OBJECT),
        },
        Member {
            name: "country-of-citizenship",
            place: Place::Element,
            xml: Name::plain("country-of-citizenship"),
            content: Content::Object(&COUNTRY_REF_OBJECT),
        },
        Member {
            name: "worker-emails",
            place: Place::Element,
            xml: Name::plain("worker-emails"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-email"),
                    content: Content::Object(&WORKER_EMAIL_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-phone-numbers",
            place: Place::Element,
            xml: Name::plain("worker-phone-numbers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-phone-number"),
                    content: Content::Object(&WORKER_PHONE_NUMBER_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-addresses",
            place: Place::Element,
            xml: Name::plain("worker-addresses"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-address"),
                    content: Content::Object(&WORKER_ADDRESS_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "worker-skills",
            place: Place::Element,
            xml: Name::plain("worker-skills"),
            content: Content::Array(
                &Array {
                    item: Name::plain("worker-skill"),
                    content: Content::Object(&WORKER_SKILL_IN_OBJECT),
                },
            ),
        },
        Member {
            name: "external-identifiers",
            place: Place::Element,
            xml: Name::plain("external-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("external-identifier"),
                    content: Content::Object(
                        &WORKER_EXTERNAL_REFERENCE_IDENTIFIER_IN_OBJECT,
                    ),
                },
            ),
        },
        Member {
            name: "national-identifiers",
            place: Place::Element,
            xml: Name::plain("national-identifiers"),
            content: Content::Array(
                &Array {
                    item: Name::plain("national-identifier"),
                    content: Content::Object(&WORKER_NATIONAL_IDENTIFIER_IN_OBJECT),
                },
            ),
        },
    ],
    rest: Rest::Ignored,
};

pub(super) static CORE_ERRORS_OBJECT: Object = Object {
    members: &[
        Member {
            name: "errors",
            place: Place::Element,
            xml: Name::plain("errors"),
            content: Content::Map(
                &Content::Array(
                    &Array {
                        item: Name::plain("errors"),
                        content: Content::String,
                    },
                ),
            ),
        },
    ],
    rest: Rest::Ignored,
};
