// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};
use crate::generated::checks;

pub(crate) fn cso_errors(p: &mut Reader<'_>) -> Read<coupa_types::CsoErrors> {
    static KEYS: [Key; 1] = [Key::new("result")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 1 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_types::CsoErrors {
        result: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn cso_id_in(p: &mut Reader<'_>) -> Read<coupa_types::CsoIdIn> {
    match p.peek() {
        b'"' => {
            Ok(
                coupa_types::CsoIdIn::String(
                    p
                        .text(|text| {
                            if !(checks::pattern_2(text)) {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                ),
            )
        }
        b'-' | b'0'..=b'9' => {
            Ok(
                coupa_types::CsoIdIn::Integer({
                    let number = p.integer()?;
                    if !(number >= 1) {
                        return Err(Stop);
                    }
                    number
                }),
            )
        }
        _ => Err(Stop),
    }
}

pub(crate) fn result_entry(p: &mut Reader<'_>) -> Read<coupa_types::ResultEntry> {
    static KEYS: [Key; 2] = [Key::new("type"), Key::new("description")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 2 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::users::result_type(p)?);
            }
            1 => {
                member_1 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(coupa_types::ResultEntry {
        r#type: member_0.ok_or(Stop)?,
        description: member_1.ok_or(Stop)?,
    })
}

pub(crate) fn result_type(p: &mut Reader<'_>) -> Read<coupa_types::ResultType> {
    Ok(p.text(|text| { Ok(coupa_types::ResultType::from(text)) })?)
}

pub(crate) fn user(p: &mut Reader<'_>) -> Read<coupa_types::User> {
    static KEYS: [Key; 18] = [
        Key::new("id"),
        Key::new("state"),
        Key::new("name"),
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("phone-number"),
        Key::new("mobile-number"),
        Key::new("email"),
        Key::new("company-id"),
        Key::new("street"),
        Key::new("zip-code"),
        Key::new("city"),
        Key::new("country"),
        Key::new("keywords"),
        Key::new("external-user-name"),
        Key::new("accepts-agreement"),
        Key::new("provide-information"),
        Key::new("change-password"),
    ];
    static SLOTS: [u16; 64] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut member_4 = None;
    let mut member_5 = None;
    let mut member_6 = None;
    let mut member_7 = None;
    let mut member_8 = None;
    let mut member_9 = None;
    let mut member_10 = None;
    let mut member_11 = None;
    let mut member_12 = None;
    let mut member_13 = None;
    let mut member_14 = None;
    let mut member_15 = None;
    let mut member_16 = None;
    let mut member_17 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 18 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::cso_id(p)?);
            }
            1 => {
                member_1 = Some(super::users::user_state_out(p)?);
            }
            2 => {
                member_2 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            3 => {
                member_3 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            4 => {
                member_4 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            5 => {
                member_5 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            6 => {
                member_6 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            7 => {
                member_7 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            8 => {
                member_8 = Some(super::common::cso_id(p)?);
            }
            9 => {
                member_9 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            10 => {
                member_10 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            11 => {
                member_11 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            12 => {
                member_12 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            13 => {
                member_13 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            14 => {
                member_14 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            15 => {
                member_15 = Some(p.boolean()?);
            }
            16 => {
                member_16 = Some(p.boolean()?);
            }
            17 => {
                member_17 = Some(p.boolean()?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([7])?;
    Ok(coupa_types::User {
        id: member_0.ok_or(Stop)?,
        state: member_1.ok_or(Stop)?,
        name: member_2.ok_or(Stop)?,
        first_name: member_3,
        last_name: member_4,
        phone_number: member_5,
        mobile_number: member_6,
        email: member_7,
        company_id: member_8,
        street: member_9,
        zip_code: member_10,
        city: member_11,
        country: member_12,
        keywords: member_13,
        external_user_name: member_14,
        accepts_agreement: member_15,
        provide_information: member_16,
        change_password: member_17,
    })
}

pub(crate) fn user_change(p: &mut Reader<'_>) -> Read<coupa_types::UserChange> {
    static KEYS: [Key; 16] = [
        Key::new("id"),
        Key::new("state"),
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("phone-number"),
        Key::new("mobile-number"),
        Key::new("email"),
        Key::new("street"),
        Key::new("zip-code"),
        Key::new("city"),
        Key::new("country"),
        Key::new("keywords"),
        Key::new("accepts-agreement"),
        Key::new("provide-information"),
        Key::new("change-password"),
        Key::new("invoicing_user"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = None;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = coupa_core::Patch::Absent;
    let mut member_11 = coupa_core::Patch::Absent;
    let mut member_12 = coupa_core::Patch::Absent;
    let mut member_13 = coupa_core::Patch::Absent;
    let mut member_14 = coupa_core::Patch::Absent;
    let mut member_15 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 16 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::users::cso_id_in(p)?);
            }
            1 => {
                member_1 = Some(super::users::user_state(p)?);
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            6 => {
                member_6 = Some(super::common::filled_string(p)?);
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            10 => {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            11 => {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            12 => {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            13 => {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            14 => {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            15 => {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UserChange {
        id: member_0,
        state: member_1,
        first_name: member_2,
        last_name: member_3,
        phone_number: member_4,
        mobile_number: member_5,
        email: member_6,
        street: member_7,
        zip_code: member_8,
        city: member_9,
        country: member_10,
        keywords: member_11,
        accepts_agreement: member_12,
        provide_information: member_13,
        change_password: member_14,
        invoicing_user: member_15,
    })
}

pub(crate) fn user_create(p: &mut Reader<'_>) -> Read<coupa_types::UserCreate> {
    static KEYS: [Key; 17] = [
        Key::new("name"),
        Key::new("company-id"),
        Key::new("state"),
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("phone-number"),
        Key::new("mobile-number"),
        Key::new("email"),
        Key::new("street"),
        Key::new("zip-code"),
        Key::new("city"),
        Key::new("country"),
        Key::new("keywords"),
        Key::new("accepts-agreement"),
        Key::new("provide-information"),
        Key::new("change-password"),
        Key::new("invoicing_user"),
    ];
    static SLOTS: [u16; 64] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut member_7 = None;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = coupa_core::Patch::Absent;
    let mut member_11 = coupa_core::Patch::Absent;
    let mut member_12 = coupa_core::Patch::Absent;
    let mut member_13 = coupa_core::Patch::Absent;
    let mut member_14 = coupa_core::Patch::Absent;
    let mut member_15 = coupa_core::Patch::Absent;
    let mut member_16 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 17 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::filled_string(p)?);
            }
            1 => {
                member_1 = Some(super::users::cso_id_in(p)?);
            }
            2 => {
                member_2 = Some(super::users::user_state(p)?);
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            7 => {
                member_7 = Some(super::common::filled_string(p)?);
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            10 => {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            11 => {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            12 => {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            13 => {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            14 => {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            15 => {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            16 => {
                member_16 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([131])?;
    Ok(coupa_types::UserCreate {
        name: member_0.ok_or(Stop)?,
        company_id: member_1.ok_or(Stop)?,
        state: member_2,
        first_name: member_3,
        last_name: member_4,
        phone_number: member_5,
        mobile_number: member_6,
        email: member_7.ok_or(Stop)?,
        street: member_8,
        zip_code: member_9,
        city: member_10,
        country: member_11,
        keywords: member_12,
        accepts_agreement: member_13,
        provide_information: member_14,
        change_password: member_15,
        invoicing_user: member_16,
    })
}

pub(crate) fn user_create_request_body(
    p: &mut Reader<'_>,
) -> Read<coupa_types::UserCreateRequestBody> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        Ok(
            coupa_types::UserCreateRequestBody::UsersCreate(
                super::users::users_create(p)?,
            ),
        )
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        Ok(coupa_types::UserCreateRequestBody::UserCreate(super::users::user_create(p)?))
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(crate) fn user_id(p: &mut Reader<'_>) -> Read<coupa_types::UserId> {
    static KEYS: [Key; 1] = [Key::new("id")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 1 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::cso_id(p)?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_types::UserId {
        id: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn user_list(p: &mut Reader<'_>) -> Read<coupa_types::UserList> {
    static KEYS: [Key; 2] = [Key::new("total"), Key::new("users")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 2 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
            }
            1 => {
                member_1 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::user(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(coupa_types::UserList {
        total: member_0.ok_or(Stop)?,
        users: member_1.ok_or(Stop)?,
    })
}

pub(crate) fn user_state(p: &mut Reader<'_>) -> Read<coupa_types::UserState> {
    Ok(
        p
            .text(|text| {
                Ok(
                    match text {
                        "Active" => coupa_types::UserState::Active,
                        "Blocked" => coupa_types::UserState::Blocked,
                        "Disabled" => coupa_types::UserState::Disabled,
                        "Removed" => coupa_types::UserState::Removed,
                        _ => return Err(Stop),
                    },
                )
            })?,
    )
}

pub(crate) fn user_state_out(p: &mut Reader<'_>) -> Read<coupa_types::UserStateOut> {
    Ok(p.text(|text| { Ok(coupa_types::UserStateOut::from(text)) })?)
}

pub(crate) fn user_update(p: &mut Reader<'_>) -> Read<coupa_types::UserUpdate> {
    static KEYS: [Key; 16] = [
        Key::new("id"),
        Key::new("state"),
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("phone-number"),
        Key::new("mobile-number"),
        Key::new("email"),
        Key::new("street"),
        Key::new("zip-code"),
        Key::new("city"),
        Key::new("country"),
        Key::new("keywords"),
        Key::new("accepts-agreement"),
        Key::new("provide-information"),
        Key::new("change-password"),
        Key::new("invoicing_user"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = None;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = coupa_core::Patch::Absent;
    let mut member_11 = coupa_core::Patch::Absent;
    let mut member_12 = coupa_core::Patch::Absent;
    let mut member_13 = coupa_core::Patch::Absent;
    let mut member_14 = coupa_core::Patch::Absent;
    let mut member_15 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 16 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::users::cso_id_in(p)?);
            }
            1 => {
                member_1 = Some(super::users::user_state(p)?);
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            6 => {
                member_6 = Some(super::common::filled_string(p)?);
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            10 => {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            11 => {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            12 => {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            13 => {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            14 => {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            15 => {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_types::UserUpdate {
        id: member_0.ok_or(Stop)?,
        state: member_1,
        first_name: member_2,
        last_name: member_3,
        phone_number: member_4,
        mobile_number: member_5,
        email: member_6,
        street: member_7,
        zip_code: member_8,
        city: member_9,
        country: member_10,
        keywords: member_11,
        accepts_agreement: member_12,
        provide_information: member_13,
        change_password: member_14,
        invoicing_user: member_15,
    })
}

pub(crate) fn users_create(p: &mut Reader<'_>) -> Read<coupa_types::UsersCreate> {
    static KEYS: [Key; 1] = [Key::new("users")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 1 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::user_create(p)?);
                        more = p.more_items()?;
                    }
                    if items.len() < 1 {
                        return Err(Stop);
                    }
                    if items.len() > 1000 {
                        return Err(Stop);
                    }
                    items
                });
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_types::UsersCreate {
        users: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn users_created(p: &mut Reader<'_>) -> Read<coupa_types::UsersCreated> {
    static KEYS: [Key; 3] = [Key::new("result"), Key::new("added"), Key::new("users")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 3 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            1 => {
                member_1 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
            }
            2 => {
                member_2 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::user_id(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([7])?;
    Ok(coupa_types::UsersCreated {
        result: member_0.ok_or(Stop)?,
        added: member_1.ok_or(Stop)?,
        users: member_2.ok_or(Stop)?,
    })
}

pub(crate) fn users_update(p: &mut Reader<'_>) -> Read<coupa_types::UsersUpdate> {
    static KEYS: [Key; 1] = [Key::new("users")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 1 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::user_update(p)?);
                        more = p.more_items()?;
                    }
                    if items.len() < 1 {
                        return Err(Stop);
                    }
                    if items.len() > 1000 {
                        return Err(Stop);
                    }
                    items
                });
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_types::UsersUpdate {
        users: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn users_updated(p: &mut Reader<'_>) -> Read<coupa_types::UsersUpdated> {
    static KEYS: [Key; 2] = [Key::new("result"), Key::new("updated")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 2 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::users::result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            1 => {
                member_1 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(coupa_types::UsersUpdated {
        result: member_0.ok_or(Stop)?,
        updated: member_1.ok_or(Stop)?,
    })
}
