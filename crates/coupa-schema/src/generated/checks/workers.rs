// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

use coupa_core::schema::check::{At, Report};

pub(crate) fn address_purpose<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/AddressPurpose/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "code" => {
                    ok &= r.types(v, 96, "/$defs/AddressPurpose/properties/code/type");
                }
                "name" => {
                    ok &= r.types(v, 96, "/$defs/AddressPurpose/properties/name/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn address_purpose_ref<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/AddressPurposeRef/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "code" => {
                    ok
                        &= r
                            .types(
                                v,
                                32,
                                "/$defs/AddressPurposeRef/properties/code/type",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn attachment<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Attachment/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "created-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "updated-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/Attachment/properties/type/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/Attachment/properties/type/anyOf",
                            );
                }
                "intent" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string40,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/Attachment/properties/intent/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/Attachment/properties/intent/anyOf",
                            );
                }
                "linked-to" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/Attachment/properties/linked-to/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/Attachment/properties/linked-to/anyOf",
                            );
                }
                "text" => {
                    ok &= r.types(v, 96, "/$defs/Attachment/properties/text/type");
                }
                "url" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/Attachment/properties/url/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/Attachment/properties/url/anyOf",
                            );
                }
                "file-url" => {
                    ok &= r.types(v, 96, "/$defs/Attachment/properties/file-url/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn core_errors<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/CoreErrors/type");
        ok &= r.required(v, &["errors"], "/$defs/CoreErrors/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "errors" => {
                    ok &= super::common::error_messages(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn country<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Country/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "code" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/Country/properties/code/type");
                            ok
                                &= r
                                    .max_length(
                                        v,
                                        4,
                                        "/$defs/Country/properties/code/maxLength",
                                    );
                            ok
                        };
                }
                "name" => {
                    ok &= super::common::string100(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn country_ref<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/CountryRef/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "code" => {
                    ok &= r.types(v, 32, "/$defs/CountryRef/properties/code/type");
                }
                "name" => {
                    ok &= r.types(v, 32, "/$defs/CountryRef/properties/name/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn email_type<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/EmailType/type");
        ok
            &= r
                .one_of_texts(
                    v,
                    &["work", "personal", "other"],
                    "\"work\", \"personal\", \"other\"",
                    "/$defs/EmailType/enum",
                );
        ok
    }
}

pub(crate) fn email_type_out<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/EmailTypeOut/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["work", "personal", "other"],
                            "\"work\", \"personal\", \"other\"",
                            "/$defs/EmailTypeOut/anyOf/0/enum",
                        );
                ok
            },
            |r, v| r.types(v, 32, "/$defs/EmailTypeOut/anyOf/1/type"),
        ],
        "/$defs/EmailTypeOut/anyOf",
    )
}

pub(crate) fn gender<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/Gender/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["Male", "Female"],
                            "\"Male\", \"Female\"",
                            "/$defs/Gender/anyOf/0/enum",
                        );
                ok
            },
            |r, v| r.types(v, 32, "/$defs/Gender/anyOf/1/type"),
        ],
        "/$defs/Gender/anyOf",
    )
}

pub(crate) fn gender_code<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/GenderCode/type");
        ok &= r.one_of_texts(v, &["m", "f"], "\"m\", \"f\"", "/$defs/GenderCode/enum");
        ok &= r.max_length(v, 255, "/$defs/GenderCode/maxLength");
        ok
    }
}

pub(crate) fn gender_code_out<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/GenderCodeOut/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["m", "f"],
                            "\"m\", \"f\"",
                            "/$defs/GenderCodeOut/anyOf/0/enum",
                        );
                ok
            },
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/GenderCodeOut/anyOf/1/type");
                ok &= r.max_length(v, 255, "/$defs/GenderCodeOut/anyOf/1/maxLength");
                ok
            },
        ],
        "/$defs/GenderCodeOut/anyOf",
    )
}

pub(crate) fn phone_number<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/PhoneNumber/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "number" => {
                    ok &= r.types(v, 96, "/$defs/PhoneNumber/properties/number/type");
                }
                "extension" => {
                    ok &= r.types(v, 96, "/$defs/PhoneNumber/properties/extension/type");
                }
                "country-code" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/PhoneNumber/properties/country-code/type",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn phone_number_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/PhoneNumberIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "number" => {
                    ok &= super::common::filled_string(r, v);
                }
                "extension" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/PhoneNumberIn/properties/extension/type",
                            );
                }
                "country-code" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::country_code,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/PhoneNumberIn/properties/country-code/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/PhoneNumberIn/properties/country-code/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn phone_type<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/PhoneType/type");
        ok
            &= r
                .one_of_texts(
                    v,
                    &["mobile", "work", "home", "other"],
                    "\"mobile\", \"work\", \"home\", \"other\"",
                    "/$defs/PhoneType/enum",
                );
        ok
    }
}

pub(crate) fn phone_type_out<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/PhoneTypeOut/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["mobile", "work", "home", "other"],
                            "\"mobile\", \"work\", \"home\", \"other\"",
                            "/$defs/PhoneTypeOut/anyOf/0/enum",
                        );
                ok
            },
            |r, v| r.types(v, 32, "/$defs/PhoneTypeOut/anyOf/1/type"),
        ],
        "/$defs/PhoneTypeOut/anyOf",
    )
}

pub(crate) fn portal_access<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/PortalAccess/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["Not Registered", "Invited", "Registered"],
                            "\"Not Registered\", \"Invited\", \"Registered\"",
                            "/$defs/PortalAccess/anyOf/0/enum",
                        );
                ok
            },
            |r, v| r.types(v, 32, "/$defs/PortalAccess/anyOf/1/type"),
        ],
        "/$defs/PortalAccess/anyOf",
    )
}

pub(crate) fn reference_data_entry<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/ReferenceDataEntry/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "code" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/ReferenceDataEntry/properties/code/type",
                            );
                }
                "name" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/ReferenceDataEntry/properties/name/type",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn supplier<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Supplier/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "name" => {
                    ok &= super::common::string100(r, v);
                }
                "display-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/Supplier/properties/display-name/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/Supplier/properties/display-name/anyOf",
                            );
                }
                "number" => {
                    ok &= r.types(v, 96, "/$defs/Supplier/properties/number/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn supplier_ref<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/SupplierRef/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "name" => {
                    ok &= r.types(v, 32, "/$defs/SupplierRef/properties/name/type");
                }
                "number" => {
                    ok &= r.types(v, 32, "/$defs/SupplierRef/properties/number/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn user_summary<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserSummary/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "login" => {
                    ok &= super::common::string255(r, v);
                }
                "employee-number" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/UserSummary/properties/employee-number/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/UserSummary/properties/employee-number/anyOf",
                            );
                }
                "fullname" => {
                    ok &= r.types(v, 96, "/$defs/UserSummary/properties/fullname/type");
                }
                "firstname" => {
                    ok &= r.types(v, 96, "/$defs/UserSummary/properties/firstname/type");
                }
                "lastname" => {
                    ok &= r.types(v, 96, "/$defs/UserSummary/properties/lastname/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::workers::worker_out(r, v);
        ok &= super::workers::worker_shared(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/Worker/allOf/2/type");
                ok
                    &= r
                        .required(
                            v,
                            &[
                                "id",
                                "created-at",
                                "updated-at",
                                "first-name",
                                "last-name",
                                "middle-name",
                                "active",
                                "status",
                                "current-title",
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
                            ],
                            "/$defs/Worker/allOf/2/required",
                        );
                ok
            };
        ok
    }
}

pub(crate) fn worker_address<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerAddress/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "created-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "updated-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "street1" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/street1/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/street1/anyOf",
                            );
                }
                "street2" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/street2/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/street2/anyOf",
                            );
                }
                "street3" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/street3/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/street3/anyOf",
                            );
                }
                "street4" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/street4/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/street4/anyOf",
                            );
                }
                "city" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/city/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/city/anyOf",
                            );
                }
                "state" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/state/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/state/anyOf",
                            );
                }
                "state-iso-code" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/state-iso-code/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/state-iso-code/anyOf",
                            );
                }
                "postal-code" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/postal-code/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/postal-code/anyOf",
                            );
                }
                "active" => {
                    ok &= r.types(v, 66, "/$defs/WorkerAddress/properties/active/type");
                }
                "worker-address-purpose" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::address_purpose,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/worker-address-purpose/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/worker-address-purpose/anyOf",
                            );
                }
                "country" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::country,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddress/properties/country/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddress/properties/country/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_address_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerAddressIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "street1" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/street1/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/street1/anyOf",
                            );
                }
                "street2" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/street2/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/street2/anyOf",
                            );
                }
                "street3" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/street3/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/street3/anyOf",
                            );
                }
                "street4" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/street4/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/street4/anyOf",
                            );
                }
                "city" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/city/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/city/anyOf",
                            );
                }
                "state" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/state/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/state/anyOf",
                            );
                }
                "state-iso-code" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/state-iso-code/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/state-iso-code/anyOf",
                            );
                }
                "postal-code" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/postal-code/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/postal-code/anyOf",
                            );
                }
                "country" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::country_ref,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/country/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/country/anyOf",
                            );
                }
                "worker-address-purpose" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::address_purpose_ref,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerAddressIn/properties/worker-address-purpose/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerAddressIn/properties/worker-address-purpose/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_create<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::workers::worker_mandatory_in(r, v);
        ok &= super::workers::worker_shared(r, v);
        ok &= super::workers::worker_in(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/WorkerCreate/allOf/3/type");
                ok
                    &= r
                        .required(
                            v,
                            &[
                                "first-name",
                                "last-name",
                                "date-of-birth",
                                "gender-code",
                                "total-experience-in-years",
                            ],
                            "/$defs/WorkerCreate/allOf/3/required",
                        );
                ok
            };
        ok
    }
}

pub(crate) fn worker_document<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerDocument/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "created-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "updated-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::reference_data_entry,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerDocument/properties/type/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerDocument/properties/type/anyOf",
                            );
                }
                "attachments" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerDocument/properties/attachments/type",
                                );
                            ok &= r.items(v, 0, super::workers::attachment);
                            ok
                        };
                }
                "created-by" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::user_summary,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerDocument/properties/created-by/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerDocument/properties/created-by/anyOf",
                            );
                }
                "updated-by" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::user_summary,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerDocument/properties/updated-by/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerDocument/properties/updated-by/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_email<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerEmail/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "created-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "updated-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "email-address" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/WorkerEmail/properties/email-address/type",
                            );
                }
                "email-type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::email_type_out,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerEmail/properties/email-type/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerEmail/properties/email-type/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_email_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerEmailIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "email-address" => {
                    ok &= super::common::filled_string(r, v);
                }
                "email-type" => {
                    ok &= super::workers::email_type(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_external_reference_identifier<'n>(
    r: &mut Report<'n>,
    v: &At<'_, 'n>,
) -> bool {
    {
        let mut ok = super::workers::worker_external_reference_identifier_in(r, v);
        ok
            &= {
                let mut ok = r
                    .types(
                        v,
                        16,
                        "/$defs/WorkerExternalReferenceIdentifier/allOf/1/type",
                    );
                let object = v;
                for member in object.members().unwrap_or_default() {
                    let v = &object.member(member);
                    match &*member.key {
                        "created-at" => {
                            ok &= super::common::date_time(r, v);
                        }
                        "updated-at" => {
                            ok &= super::common::date_time(r, v);
                        }
                        _ => {
                            let _ = v;
                        }
                    }
                }
                ok
            };
        ok
    }
}

pub(crate) fn worker_external_reference_identifier_in<'n>(
    r: &mut Report<'n>,
    v: &At<'_, 'n>,
) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerExternalReferenceIdentifierIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "identifier" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/WorkerExternalReferenceIdentifierIn/properties/identifier/type",
                            );
                }
                "external-identifier-type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::reference_data_entry,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerExternalReferenceIdentifierIn/properties/external-identifier-type/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerExternalReferenceIdentifierIn/properties/external-identifier-type/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "supplier" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::supplier_ref,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerIn/properties/supplier/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerIn/properties/supplier/anyOf",
                            );
                }
                "country-of-residence" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::country_ref,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerIn/properties/country-of-residence/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerIn/properties/country-of-residence/anyOf",
                            );
                }
                "country-of-citizenship" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::country_ref,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerIn/properties/country-of-citizenship/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerIn/properties/country-of-citizenship/anyOf",
                            );
                }
                "worker-emails" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerIn/properties/worker-emails/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_email_in);
                            ok
                        };
                }
                "worker-phone-numbers" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerIn/properties/worker-phone-numbers/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_phone_number_in);
                            ok
                        };
                }
                "worker-addresses" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerIn/properties/worker-addresses/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_address_in);
                            ok
                        };
                }
                "worker-skills" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerIn/properties/worker-skills/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_skill_in);
                            ok
                        };
                }
                "external-identifiers" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerIn/properties/external-identifiers/type",
                                );
                            ok
                                &= r
                                    .items(
                                        v,
                                        0,
                                        super::workers::worker_external_reference_identifier_in,
                                    );
                            ok
                        };
                }
                "national-identifiers" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerIn/properties/national-identifiers/type",
                                );
                            ok
                                &= r
                                    .items(v, 0, super::workers::worker_national_identifier_in);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 1, "/$defs/WorkerList/type");
        ok &= r.items(v, 0, super::workers::worker_result);
        ok
    }
}

pub(crate) fn worker_mandatory_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerMandatoryIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "first-name" => {
                    ok &= super::common::filled_string255(r, v);
                }
                "last-name" => {
                    ok &= super::common::filled_string255(r, v);
                }
                "date-of-birth" => {
                    ok &= super::common::date(r, v);
                }
                "gender-code" => {
                    ok &= super::workers::gender_code(r, v);
                }
                "total-experience-in-years" => {
                    ok &= super::common::decimal_in19_2(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_national_identifier<'n>(
    r: &mut Report<'n>,
    v: &At<'_, 'n>,
) -> bool {
    {
        let mut ok = super::workers::worker_national_identifier_in(r, v);
        ok
            &= {
                let mut ok = r
                    .types(v, 16, "/$defs/WorkerNationalIdentifier/allOf/1/type");
                let object = v;
                for member in object.members().unwrap_or_default() {
                    let v = &object.member(member);
                    match &*member.key {
                        "created-at" => {
                            ok &= super::common::date_time(r, v);
                        }
                        "updated-at" => {
                            ok &= super::common::date_time(r, v);
                        }
                        _ => {
                            let _ = v;
                        }
                    }
                }
                ok
            };
        ok
    }
}

pub(crate) fn worker_national_identifier_in<'n>(
    r: &mut Report<'n>,
    v: &At<'_, 'n>,
) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerNationalIdentifierIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "identifier" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/WorkerNationalIdentifierIn/properties/identifier/type",
                            );
                }
                "identifier-type" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/WorkerNationalIdentifierIn/properties/identifier-type/type",
                            );
                }
                "country" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::reference_data_entry,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerNationalIdentifierIn/properties/country/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerNationalIdentifierIn/properties/country/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_out<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerOut/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "created-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "updated-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "first-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/first-name/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/first-name/anyOf",
                            );
                }
                "last-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/last-name/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/last-name/anyOf",
                            );
                }
                "active" => {
                    ok &= r.types(v, 66, "/$defs/WorkerOut/properties/active/type");
                }
                "status" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::worker_status,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/status/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/status/anyOf",
                            );
                }
                "total-experience-in-years" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::decimal19_2,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/total-experience-in-years/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/total-experience-in-years/anyOf",
                            );
                }
                "portal-access" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::portal_access,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/portal-access/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/portal-access/anyOf",
                            );
                }
                "date-of-birth" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::date,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/date-of-birth/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/date-of-birth/anyOf",
                            );
                }
                "avatar-file-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/avatar-file-name/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/avatar-file-name/anyOf",
                            );
                }
                "avatar-content-type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/avatar-content-type/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/avatar-content-type/anyOf",
                            );
                }
                "gender-code" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::gender_code_out,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/gender-code/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/gender-code/anyOf",
                            );
                }
                "gender" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::gender,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/gender/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/gender/anyOf",
                            );
                }
                "supplier" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::supplier,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/supplier/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/supplier/anyOf",
                            );
                }
                "country-of-residence" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::country,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/country-of-residence/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/country-of-residence/anyOf",
                            );
                }
                "nationality" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::country,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/nationality/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/nationality/anyOf",
                            );
                }
                "portal-access-info" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::user_summary,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/portal-access-info/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/portal-access-info/anyOf",
                            );
                }
                "worker-emails" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/worker-emails/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_email);
                            ok
                        };
                }
                "worker-skills" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/worker-skills/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_skill);
                            ok
                        };
                }
                "worker-addresses" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/worker-addresses/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_address);
                            ok
                        };
                }
                "external-identifiers" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/external-identifiers/type",
                                );
                            ok
                                &= r
                                    .items(
                                        v,
                                        0,
                                        super::workers::worker_external_reference_identifier,
                                    );
                            ok
                        };
                }
                "worker-documents" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/worker-documents/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_document);
                            ok
                        };
                }
                "worker-phone-numbers" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/worker-phone-numbers/type",
                                );
                            ok &= r.items(v, 0, super::workers::worker_phone_number);
                            ok
                        };
                }
                "national-identifiers" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/WorkerOut/properties/national-identifiers/type",
                                );
                            ok
                                &= r
                                    .items(v, 0, super::workers::worker_national_identifier);
                            ok
                        };
                }
                "created-by" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::user_summary,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/created-by/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/created-by/anyOf",
                            );
                }
                "updated-by" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::user_summary,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerOut/properties/updated-by/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerOut/properties/updated-by/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_part<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::workers::worker_out(r, v);
        ok &= super::workers::worker_shared(r, v);
        ok
    }
}

pub(crate) fn worker_phone_number<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerPhoneNumber/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "created-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "updated-at" => {
                    ok &= super::common::date_time(r, v);
                }
                "phone-type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::phone_type_out,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerPhoneNumber/properties/phone-type/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerPhoneNumber/properties/phone-type/anyOf",
                            );
                }
                "phone-number" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::phone_number,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerPhoneNumber/properties/phone-number/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerPhoneNumber/properties/phone-number/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_phone_number_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerPhoneNumberIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "phone-type" => {
                    ok &= super::workers::phone_type(r, v);
                }
                "phone-number" => {
                    ok &= super::workers::phone_number_in(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_result<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[super::workers::worker, super::workers::worker_part],
        "/$defs/WorkerResult/anyOf",
    )
}

pub(crate) fn worker_shared<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerShared/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "middle-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerShared/properties/middle-name/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerShared/properties/middle-name/anyOf",
                            );
                }
                "current-title" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::common::string255,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerShared/properties/current-title/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerShared/properties/current-title/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_skill<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::workers::worker_skill_in(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/WorkerSkill/allOf/1/type");
                let object = v;
                for member in object.members().unwrap_or_default() {
                    let v = &object.member(member);
                    match &*member.key {
                        "created-at" => {
                            ok &= super::common::date_time(r, v);
                        }
                        "updated-at" => {
                            ok &= super::common::date_time(r, v);
                        }
                        _ => {
                            let _ = v;
                        }
                    }
                }
                ok
            };
        ok
    }
}

pub(crate) fn worker_skill_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorkerSkillIn/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::id(r, v);
                }
                "skill" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    super::workers::reference_data_entry,
                                    |r, v| {
                                        r
                                            .types(
                                                v,
                                                64,
                                                "/$defs/WorkerSkillIn/properties/skill/anyOf/1/type",
                                            )
                                    },
                                ],
                                "/$defs/WorkerSkillIn/properties/skill/anyOf",
                            );
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn worker_status<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/WorkerStatus/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["open", "assigned"],
                            "\"open\", \"assigned\"",
                            "/$defs/WorkerStatus/anyOf/0/enum",
                        );
                ok
            },
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/WorkerStatus/anyOf/1/type");
                ok &= r.max_length(v, 50, "/$defs/WorkerStatus/anyOf/1/maxLength");
                ok
            },
        ],
        "/$defs/WorkerStatus/anyOf",
    )
}

pub(crate) fn worker_update<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::workers::worker_mandatory_in(r, v);
        ok &= super::workers::worker_shared(r, v);
        ok &= super::workers::worker_in(r, v);
        ok
    }
}
