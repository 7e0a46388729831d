// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

use crate::runtime::check::{At, Report, run};

pub(crate) fn address_purpose<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/AddressPurpose/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= id(r, v);
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
                    ok &= id(r, v);
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
                    ok &= id(r, v);
                }
                "created-at" => {
                    ok &= date_time(r, v);
                }
                "updated-at" => {
                    ok &= date_time(r, v);
                }
                "type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    string255,
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
                                    string40,
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
                                    string255,
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
                                    string255,
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
                    ok &= error_messages(r, v);
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
                    ok &= id(r, v);
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
                    ok &= string100(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn country_code<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/CountryCode/type");
        ok &= r.pattern(v, pattern_1, "^[A-Z]{2}$", "/$defs/CountryCode/pattern");
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
                    ok &= id(r, v);
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

pub(crate) fn cso_errors<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/CsoErrors/type");
        ok &= r.required(v, &["result"], "/$defs/CsoErrors/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "result" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/CsoErrors/properties/result/type");
                            ok &= r.items(v, 0, result_entry);
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

pub(crate) fn cso_id<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/CsoId/type");
        ok &= r.pattern(v, pattern_2, "^[1-9][0-9]{0,18}$", "/$defs/CsoId/pattern");
        ok
    }
}

pub(crate) fn cso_id_in<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/CsoIdIn/anyOf/0/type");
                ok
                    &= r
                        .pattern(
                            v,
                            pattern_2,
                            "^[1-9][0-9]{0,18}$",
                            "/$defs/CsoIdIn/anyOf/0/pattern",
                        );
                ok
            },
            |r, v| {
                let mut ok = r.types(v, 4, "/$defs/CsoIdIn/anyOf/1/type");
                ok &= r.minimum(v, "1", "/$defs/CsoIdIn/anyOf/1/minimum");
                ok
                    &= r
                        .maximum(
                            v,
                            "9223372036854775807",
                            "/$defs/CsoIdIn/anyOf/1/maximum",
                        );
                ok
            },
        ],
        "/$defs/CsoIdIn/anyOf",
    )
}

pub(crate) fn date<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/Date/type");
        ok &= r.format(v, ::coupa_core::Date::accepts, "date", "/$defs/Date/format");
        ok
    }
}

pub(crate) fn date_time<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/DateTime/type");
        ok
            &= r
                .format(
                    v,
                    ::coupa_core::DateTime::accepts,
                    "date-time",
                    "/$defs/DateTime/format",
                );
        ok
    }
}

pub(crate) fn decimal19_2<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/Decimal19_2/type");
        ok
            &= r
                .pattern(
                    v,
                    pattern_0,
                    "^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
                    "/$defs/Decimal19_2/pattern",
                );
        ok
    }
}

pub(crate) fn decimal_in19_2<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 40, "/$defs/DecimalIn19_2/type");
        ok
            &= r
                .decimal_pattern(
                    v,
                    pattern_0,
                    "^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
                    "/$defs/DecimalIn19_2/pattern",
                );
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

pub(crate) fn error_messages<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/ErrorMessages/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                _ => {
                    let _ = v;
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/ErrorMessages/additionalProperties/type",
                                );
                            ok
                                &= r
                                    .items(
                                        v,
                                        0,
                                        |r, v| {
                                            r
                                                .types(
                                                    v,
                                                    32,
                                                    "/$defs/ErrorMessages/additionalProperties/items/type",
                                                )
                                        },
                                    );
                            ok
                        };
                }
            }
        }
        ok
    }
}

pub(crate) fn filled_string<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/FilledString/type");
        ok &= r.min_length(v, 1, "/$defs/FilledString/minLength");
        ok
    }
}

pub(crate) fn filled_string255<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/FilledString255/type");
        ok &= r.min_length(v, 1, "/$defs/FilledString255/minLength");
        ok &= r.max_length(v, 255, "/$defs/FilledString255/maxLength");
        ok
    }
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

pub(crate) fn id<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 4, "/$defs/Id/type");
        ok &= r.minimum(v, "1", "/$defs/Id/minimum");
        ok
    }
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
                    ok &= filled_string(r, v);
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
                                    country_code,
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
                    ok &= id(r, v);
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

pub(crate) fn result_entry<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/ResultEntry/type");
        ok &= r.required(v, &["type", "description"], "/$defs/ResultEntry/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "type" => {
                    ok &= result_type(r, v);
                }
                "description" => {
                    ok
                        &= r
                            .types(
                                v,
                                32,
                                "/$defs/ResultEntry/properties/description/type",
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

pub(crate) fn result_type<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/ResultType/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &[
                                "api.post.added",
                                "api.put.updated",
                                "api.post.invalid",
                                "api.put.invalid",
                                "api.put.notFound",
                                "api.request.invalid",
                                "api.request.unauthorized",
                                "api.request.notFound",
                                "api.request.notAcceptable",
                                "api.request.tooLarge",
                                "api.request.unsupportedMediaType",
                                "api.request.failed",
                            ],
                            "\"api.post.added\", \"api.put.updated\", \"api.post.invalid\", \"api.put.invalid\", \"api.put.notFound\", \"api.request.invalid\", \"api.request.unauthorized\", \"api.request.notFound\", \"api.request.notAcceptable\", \"api.request.tooLarge\", \"api.request.unsupportedMediaType\", \"api.request.failed\"",
                            "/$defs/ResultType/anyOf/0/enum",
                        );
                ok
            },
            |r, v| r.types(v, 32, "/$defs/ResultType/anyOf/1/type"),
        ],
        "/$defs/ResultType/anyOf",
    )
}

pub(crate) fn string100<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/String100/type");
        ok &= r.max_length(v, 100, "/$defs/String100/maxLength");
        ok
    }
}

pub(crate) fn string255<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/String255/type");
        ok &= r.max_length(v, 255, "/$defs/String255/maxLength");
        ok
    }
}

pub(crate) fn string40<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/String40/type");
        ok &= r.max_length(v, 40, "/$defs/String40/maxLength");
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
                    ok &= id(r, v);
                }
                "name" => {
                    ok &= string100(r, v);
                }
                "display-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    string255,
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
                    ok &= id(r, v);
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

pub(crate) fn user<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/User/type");
        ok &= r.required(v, &["id", "state", "name"], "/$defs/User/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= cso_id(r, v);
                }
                "state" => {
                    ok &= user_state_out(r, v);
                }
                "name" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/name/type");
                }
                "first-name" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/first-name/type");
                }
                "last-name" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/last-name/type");
                }
                "phone-number" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/phone-number/type");
                }
                "mobile-number" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/mobile-number/type");
                }
                "email" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/email/type");
                }
                "company-id" => {
                    ok &= cso_id(r, v);
                }
                "street" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/street/type");
                }
                "zip-code" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/zip-code/type");
                }
                "city" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/city/type");
                }
                "country" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/country/type");
                }
                "keywords" => {
                    ok &= r.types(v, 32, "/$defs/User/properties/keywords/type");
                }
                "external-user-name" => {
                    ok
                        &= r
                            .types(
                                v,
                                32,
                                "/$defs/User/properties/external-user-name/type",
                            );
                }
                "accepts-agreement" => {
                    ok &= r.types(v, 2, "/$defs/User/properties/accepts-agreement/type");
                }
                "provide-information" => {
                    ok
                        &= r
                            .types(
                                v,
                                2,
                                "/$defs/User/properties/provide-information/type",
                            );
                }
                "change-password" => {
                    ok &= r.types(v, 2, "/$defs/User/properties/change-password/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn user_change<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = user_key(r, v);
        ok &= user_shared(r, v);
        ok
    }
}

pub(crate) fn user_create<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = user_fixed(r, v);
        ok &= user_shared(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/UserCreate/allOf/2/type");
                ok
                    &= r
                        .required(
                            v,
                            &["name", "email", "company-id"],
                            "/$defs/UserCreate/allOf/2/required",
                        );
                ok
            };
        ok
    }
}

pub(crate) fn user_create_request_body<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(v, &[users_create, user_create], "/$defs/UserCreateRequestBody/anyOf")
}

pub(crate) fn user_fixed<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserFixed/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "name" => {
                    ok &= filled_string(r, v);
                }
                "company-id" => {
                    ok &= cso_id_in(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn user_id<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserId/type");
        ok &= r.required(v, &["id"], "/$defs/UserId/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= cso_id(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn user_key<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserKey/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= cso_id_in(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn user_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserList/type");
        ok &= r.required(v, &["total", "users"], "/$defs/UserList/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "total" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 4, "/$defs/UserList/properties/total/type");
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/UserList/properties/total/minimum",
                                    );
                            ok
                        };
                }
                "users" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/UserList/properties/users/type");
                            ok &= r.items(v, 0, user);
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

pub(crate) fn user_shared<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserShared/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "state" => {
                    ok &= user_state(r, v);
                }
                "first-name" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/first-name/type");
                }
                "last-name" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/last-name/type");
                }
                "phone-number" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/UserShared/properties/phone-number/type",
                            );
                }
                "mobile-number" => {
                    ok
                        &= r
                            .types(
                                v,
                                96,
                                "/$defs/UserShared/properties/mobile-number/type",
                            );
                }
                "email" => {
                    ok &= filled_string(r, v);
                }
                "street" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/street/type");
                }
                "zip-code" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/zip-code/type");
                }
                "city" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/city/type");
                }
                "country" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/country/type");
                }
                "keywords" => {
                    ok &= r.types(v, 96, "/$defs/UserShared/properties/keywords/type");
                }
                "accepts-agreement" => {
                    ok
                        &= r
                            .types(
                                v,
                                66,
                                "/$defs/UserShared/properties/accepts-agreement/type",
                            );
                }
                "provide-information" => {
                    ok
                        &= r
                            .types(
                                v,
                                66,
                                "/$defs/UserShared/properties/provide-information/type",
                            );
                }
                "change-password" => {
                    ok
                        &= r
                            .types(
                                v,
                                66,
                                "/$defs/UserShared/properties/change-password/type",
                            );
                }
                "invoicing_user" => {
                    ok
                        &= r
                            .types(
                                v,
                                66,
                                "/$defs/UserShared/properties/invoicing_user/type",
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

pub(crate) fn user_state<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/UserState/type");
        ok
            &= r
                .one_of_texts(
                    v,
                    &["Active", "Blocked", "Disabled", "Removed"],
                    "\"Active\", \"Blocked\", \"Disabled\", \"Removed\"",
                    "/$defs/UserState/enum",
                );
        ok
    }
}

pub(crate) fn user_state_out<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    r.any_of(
        v,
        &[
            |r, v| {
                let mut ok = r.types(v, 32, "/$defs/UserStateOut/anyOf/0/type");
                ok
                    &= r
                        .one_of_texts(
                            v,
                            &["Active", "Blocked", "Disabled", "Removed"],
                            "\"Active\", \"Blocked\", \"Disabled\", \"Removed\"",
                            "/$defs/UserStateOut/anyOf/0/enum",
                        );
                ok
            },
            |r, v| r.types(v, 32, "/$defs/UserStateOut/anyOf/1/type"),
        ],
        "/$defs/UserStateOut/anyOf",
    )
}

pub(crate) fn user_summary<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserSummary/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= id(r, v);
                }
                "login" => {
                    ok &= string255(r, v);
                }
                "employee-number" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    string255,
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

pub(crate) fn user_update<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = user_key(r, v);
        ok &= user_shared(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/UserUpdate/allOf/2/type");
                ok &= r.required(v, &["id"], "/$defs/UserUpdate/allOf/2/required");
                ok
            };
        ok
    }
}

pub(crate) fn users_create<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UsersCreate/type");
        ok &= r.required(v, &["users"], "/$defs/UsersCreate/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "users" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/UsersCreate/properties/users/type");
                            ok
                                &= r
                                    .min_items(
                                        v,
                                        1,
                                        "/$defs/UsersCreate/properties/users/minItems",
                                    );
                            ok
                                &= r
                                    .max_items(
                                        v,
                                        1000,
                                        "/$defs/UsersCreate/properties/users/maxItems",
                                    );
                            ok &= r.items(v, 0, user_create);
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

pub(crate) fn users_created<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UsersCreated/type");
        ok
            &= r
                .required(
                    v,
                    &["result", "added", "users"],
                    "/$defs/UsersCreated/required",
                );
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "result" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/UsersCreated/properties/result/type");
                            ok &= r.items(v, 0, result_entry);
                            ok
                        };
                }
                "added" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 4, "/$defs/UsersCreated/properties/added/type");
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/UsersCreated/properties/added/minimum",
                                    );
                            ok
                        };
                }
                "users" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/UsersCreated/properties/users/type");
                            ok &= r.items(v, 0, user_id);
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

pub(crate) fn users_update<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UsersUpdate/type");
        ok &= r.required(v, &["users"], "/$defs/UsersUpdate/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "users" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/UsersUpdate/properties/users/type");
                            ok
                                &= r
                                    .min_items(
                                        v,
                                        1,
                                        "/$defs/UsersUpdate/properties/users/minItems",
                                    );
                            ok
                                &= r
                                    .max_items(
                                        v,
                                        1000,
                                        "/$defs/UsersUpdate/properties/users/maxItems",
                                    );
                            ok &= r.items(v, 0, user_update);
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

pub(crate) fn users_updated<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UsersUpdated/type");
        ok &= r.required(v, &["result", "updated"], "/$defs/UsersUpdated/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "result" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/UsersUpdated/properties/result/type");
                            ok &= r.items(v, 0, result_entry);
                            ok
                        };
                }
                "updated" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 4, "/$defs/UsersUpdated/properties/updated/type");
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/UsersUpdated/properties/updated/minimum",
                                    );
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

pub(crate) fn worker<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = worker_out(r, v);
        ok &= worker_shared(r, v);
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
                    ok &= id(r, v);
                }
                "created-at" => {
                    ok &= date_time(r, v);
                }
                "updated-at" => {
                    ok &= date_time(r, v);
                }
                "street1" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    address_purpose,
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
                                    country,
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
                    ok &= id(r, v);
                }
                "street1" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    string255,
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
                                    country_ref,
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
                                    address_purpose_ref,
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
        let mut ok = worker_mandatory_in(r, v);
        ok &= worker_shared(r, v);
        ok &= worker_in(r, v);
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
                    ok &= id(r, v);
                }
                "created-at" => {
                    ok &= date_time(r, v);
                }
                "updated-at" => {
                    ok &= date_time(r, v);
                }
                "type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    reference_data_entry,
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
                            ok &= r.items(v, 0, attachment);
                            ok
                        };
                }
                "created-by" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    user_summary,
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
                                    user_summary,
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
                    ok &= id(r, v);
                }
                "created-at" => {
                    ok &= date_time(r, v);
                }
                "updated-at" => {
                    ok &= date_time(r, v);
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
                                    email_type_out,
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
                    ok &= id(r, v);
                }
                "email-address" => {
                    ok &= filled_string(r, v);
                }
                "email-type" => {
                    ok &= email_type(r, v);
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
        let mut ok = worker_external_reference_identifier_in(r, v);
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
                            ok &= date_time(r, v);
                        }
                        "updated-at" => {
                            ok &= date_time(r, v);
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
                    ok &= id(r, v);
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
                                    reference_data_entry,
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
                                    supplier_ref,
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
                                    country_ref,
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
                                    country_ref,
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
                            ok &= r.items(v, 0, worker_email_in);
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
                            ok &= r.items(v, 0, worker_phone_number_in);
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
                            ok &= r.items(v, 0, worker_address_in);
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
                            ok &= r.items(v, 0, worker_skill_in);
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
                            ok &= r.items(v, 0, worker_external_reference_identifier_in);
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
                            ok &= r.items(v, 0, worker_national_identifier_in);
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
        ok &= r.items(v, 0, worker_result);
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
                    ok &= filled_string255(r, v);
                }
                "last-name" => {
                    ok &= filled_string255(r, v);
                }
                "date-of-birth" => {
                    ok &= date(r, v);
                }
                "gender-code" => {
                    ok &= gender_code(r, v);
                }
                "total-experience-in-years" => {
                    ok &= decimal_in19_2(r, v);
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
        let mut ok = worker_national_identifier_in(r, v);
        ok
            &= {
                let mut ok = r
                    .types(v, 16, "/$defs/WorkerNationalIdentifier/allOf/1/type");
                let object = v;
                for member in object.members().unwrap_or_default() {
                    let v = &object.member(member);
                    match &*member.key {
                        "created-at" => {
                            ok &= date_time(r, v);
                        }
                        "updated-at" => {
                            ok &= date_time(r, v);
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
                    ok &= id(r, v);
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
                                    reference_data_entry,
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
                    ok &= id(r, v);
                }
                "created-at" => {
                    ok &= date_time(r, v);
                }
                "updated-at" => {
                    ok &= date_time(r, v);
                }
                "first-name" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    string255,
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
                                    string255,
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
                                    worker_status,
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
                                    decimal19_2,
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
                                    portal_access,
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
                                    date,
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
                                    string255,
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
                                    string255,
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
                                    gender_code_out,
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
                                    gender,
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
                                    supplier,
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
                                    country,
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
                                    country,
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
                                    user_summary,
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
                            ok &= r.items(v, 0, worker_email);
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
                            ok &= r.items(v, 0, worker_skill);
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
                            ok &= r.items(v, 0, worker_address);
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
                            ok &= r.items(v, 0, worker_external_reference_identifier);
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
                            ok &= r.items(v, 0, worker_document);
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
                            ok &= r.items(v, 0, worker_phone_number);
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
                            ok &= r.items(v, 0, worker_national_identifier);
                            ok
                        };
                }
                "created-by" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    user_summary,
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
                                    user_summary,
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
        let mut ok = worker_out(r, v);
        ok &= worker_shared(r, v);
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
                    ok &= id(r, v);
                }
                "created-at" => {
                    ok &= date_time(r, v);
                }
                "updated-at" => {
                    ok &= date_time(r, v);
                }
                "phone-type" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    phone_type_out,
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
                                    phone_number,
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
                    ok &= id(r, v);
                }
                "phone-type" => {
                    ok &= phone_type(r, v);
                }
                "phone-number" => {
                    ok &= phone_number_in(r, v);
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
    r.any_of(v, &[worker, worker_part], "/$defs/WorkerResult/anyOf")
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
                                    string255,
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
                                    string255,
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
        let mut ok = worker_skill_in(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/WorkerSkill/allOf/1/type");
                let object = v;
                for member in object.members().unwrap_or_default() {
                    let v = &object.member(member);
                    match &*member.key {
                        "created-at" => {
                            ok &= date_time(r, v);
                        }
                        "updated-at" => {
                            ok &= date_time(r, v);
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
                    ok &= id(r, v);
                }
                "skill" => {
                    ok
                        &= r
                            .any_of(
                                v,
                                &[
                                    reference_data_entry,
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
        let mut ok = worker_mandatory_in(r, v);
        ok &= worker_shared(r, v);
        ok &= worker_in(r, v);
        ok
    }
}

pub(crate) fn xml_errors<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 1, "/$defs/XmlErrors/type");
        ok &= r.items(v, 0, |r, v| r.types(v, 32, "/$defs/XmlErrors/items/type"));
        ok
    }
}

/// `^-?[0-9]{1,17}(\.[0-9]{1,2})?$`
pub(crate) fn pattern_0(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    at += run(bytes, at, 1, |byte| matches!(byte, b'-'));
    let count = run(bytes, at, 17, |byte| matches!(byte, b'0'..= b'9'));
    if count < 1 {
        return false;
    }
    at += count;
    if bytes.get(at).is_some_and(|byte| matches!(byte, b'.')) {
        if !bytes.get(at).is_some_and(|byte| matches!(byte, b'.')) {
            return false;
        }
        at += 1;
        let count = run(bytes, at, 2, |byte| matches!(byte, b'0'..= b'9'));
        if count < 1 {
            return false;
        }
        at += count;
    }
    at == bytes.len()
}

/// `^[A-Z]{2}$`
pub(crate) fn pattern_1(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    let count = run(bytes, at, 2, |byte| matches!(byte, b'A'..= b'Z'));
    if count < 2 {
        return false;
    }
    at += count;
    at == bytes.len()
}

/// `^[1-9][0-9]{0,18}$`
pub(crate) fn pattern_2(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    if !bytes.get(at).is_some_and(|byte| matches!(byte, b'1'..= b'9')) {
        return false;
    }
    at += 1;
    at += run(bytes, at, 18, |byte| matches!(byte, b'0'..= b'9'));
    at == bytes.len()
}
