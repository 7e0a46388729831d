// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

use coupa_core::schema::check::{At, Report};

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
                            ok &= r.items(v, 0, super::users::result_entry);
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
                            super::pattern_2,
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

pub(crate) fn result_entry<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/ResultEntry/type");
        ok &= r.required(v, &["type", "description"], "/$defs/ResultEntry/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "type" => {
                    ok &= super::users::result_type(r, v);
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

pub(crate) fn user<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/User/type");
        ok &= r.required(v, &["id", "state", "name"], "/$defs/User/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "id" => {
                    ok &= super::common::cso_id(r, v);
                }
                "state" => {
                    ok &= super::users::user_state_out(r, v);
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
                    ok &= super::common::cso_id(r, v);
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
        let mut ok = super::users::user_key(r, v);
        ok &= super::users::user_shared(r, v);
        ok
    }
}

pub(crate) fn user_create<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::users::user_fixed(r, v);
        ok &= super::users::user_shared(r, v);
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
    r.any_of(
        v,
        &[super::users::users_create, super::users::user_create],
        "/$defs/UserCreateRequestBody/anyOf",
    )
}

pub(crate) fn user_fixed<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/UserFixed/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "name" => {
                    ok &= super::common::filled_string(r, v);
                }
                "company-id" => {
                    ok &= super::users::cso_id_in(r, v);
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
                    ok &= super::common::cso_id(r, v);
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
                    ok &= super::users::cso_id_in(r, v);
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
                            ok &= r.items(v, 0, super::users::user);
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
                    ok &= super::users::user_state(r, v);
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
                    ok &= super::common::filled_string(r, v);
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

pub(crate) fn user_update<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::users::user_key(r, v);
        ok &= super::users::user_shared(r, v);
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
                            ok &= r.items(v, 0, super::users::user_create);
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
                            ok &= r.items(v, 0, super::users::result_entry);
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
                            ok &= r.items(v, 0, super::users::user_id);
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
                            ok &= r.items(v, 0, super::users::user_update);
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
                            ok &= r.items(v, 0, super::users::result_entry);
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
