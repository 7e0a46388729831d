// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};

pub(crate) fn address_purpose(p: &mut Reader<'_>) -> Read<coupa_types::AddressPurpose> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::AddressPurpose {
        id: member_0,
        code: member_1,
        name: member_2,
    })
}

pub(crate) fn address_purpose_ref(
    p: &mut Reader<'_>,
) -> Read<coupa_types::AddressPurposeRef> {
    static KEYS: [Key; 2] = [Key::new("id"), Key::new("code")];
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
                member_0 = Some(super::common::id(p)?);
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
    Ok(coupa_types::AddressPurposeRef {
        id: member_0,
        code: member_1,
    })
}

pub(crate) fn attachment(p: &mut Reader<'_>) -> Read<coupa_types::Attachment> {
    static KEYS: [Key; 9] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("type"),
        Key::new("intent"),
        Key::new("linked-to"),
        Key::new("text"),
        Key::new("url"),
        Key::new("file-url"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 9 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string40(p)?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
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
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::Attachment {
        id: member_0,
        created_at: member_1,
        updated_at: member_2,
        r#type: member_3,
        intent: member_4,
        linked_to: member_5,
        text: member_6,
        url: member_7,
        file_url: member_8,
    })
}

pub(crate) fn core_errors(p: &mut Reader<'_>) -> Read<coupa_types::CoreErrors> {
    static KEYS: [Key; 1] = [Key::new("errors")];
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
                member_0 = Some(super::common::error_messages(p)?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_types::CoreErrors {
        errors: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn country(p: &mut Reader<'_>) -> Read<coupa_types::Country> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(
                    p
                        .text(|text| {
                            if !(text.len() <= 4 || text.chars().count() <= 4) {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            2 => {
                member_2 = Some(super::common::string100(p)?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::Country {
        id: member_0,
        code: member_1,
        name: member_2,
    })
}

pub(crate) fn country_ref(p: &mut Reader<'_>) -> Read<coupa_types::CountryRef> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            2 => {
                member_2 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::CountryRef {
        id: member_0,
        code: member_1,
        name: member_2,
    })
}

pub(crate) fn email_type(p: &mut Reader<'_>) -> Read<coupa_types::EmailType> {
    Ok(
        p
            .text(|text| {
                Ok(
                    match text {
                        "work" => coupa_types::EmailType::Work,
                        "personal" => coupa_types::EmailType::Personal,
                        "other" => coupa_types::EmailType::Other,
                        _ => return Err(Stop),
                    },
                )
            })?,
    )
}

pub(crate) fn email_type_out(p: &mut Reader<'_>) -> Read<coupa_types::EmailTypeOut> {
    Ok(p.text(|text| { Ok(coupa_types::EmailTypeOut::from(text)) })?)
}

pub(crate) fn gender(p: &mut Reader<'_>) -> Read<coupa_types::Gender> {
    Ok(p.text(|text| { Ok(coupa_types::Gender::from(text)) })?)
}

pub(crate) fn gender_code(p: &mut Reader<'_>) -> Read<coupa_types::GenderCode> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 255 || text.chars().count() <= 255) {
                    return Err(Stop);
                }
                Ok(
                    match text {
                        "m" => coupa_types::GenderCode::M,
                        "f" => coupa_types::GenderCode::F,
                        _ => return Err(Stop),
                    },
                )
            })?,
    )
}

pub(crate) fn gender_code_out(p: &mut Reader<'_>) -> Read<coupa_types::GenderCodeOut> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 255 || text.chars().count() <= 255) {
                    return Err(Stop);
                }
                Ok(coupa_types::GenderCodeOut::from(text))
            })?,
    )
}

pub(crate) fn phone_number(p: &mut Reader<'_>) -> Read<coupa_types::PhoneNumber> {
    static KEYS: [Key; 3] = [
        Key::new("number"),
        Key::new("extension"),
        Key::new("country-code"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = coupa_core::Patch::Absent;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
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
                member_0 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::PhoneNumber {
        number: member_0,
        extension: member_1,
        country_code: member_2,
    })
}

pub(crate) fn phone_number_in(p: &mut Reader<'_>) -> Read<coupa_types::PhoneNumberIn> {
    static KEYS: [Key; 3] = [
        Key::new("number"),
        Key::new("extension"),
        Key::new("country-code"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
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
                member_0 = Some(super::common::filled_string(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::country_code(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::PhoneNumberIn {
        number: member_0,
        extension: member_1,
        country_code: member_2,
    })
}

pub(crate) fn phone_type(p: &mut Reader<'_>) -> Read<coupa_types::PhoneType> {
    Ok(
        p
            .text(|text| {
                Ok(
                    match text {
                        "mobile" => coupa_types::PhoneType::Mobile,
                        "work" => coupa_types::PhoneType::Work,
                        "home" => coupa_types::PhoneType::Home,
                        "other" => coupa_types::PhoneType::Other,
                        _ => return Err(Stop),
                    },
                )
            })?,
    )
}

pub(crate) fn phone_type_out(p: &mut Reader<'_>) -> Read<coupa_types::PhoneTypeOut> {
    Ok(p.text(|text| { Ok(coupa_types::PhoneTypeOut::from(text)) })?)
}

pub(crate) fn portal_access(p: &mut Reader<'_>) -> Read<coupa_types::PortalAccess> {
    Ok(p.text(|text| { Ok(coupa_types::PortalAccess::from(text)) })?)
}

pub(crate) fn reference_data_entry(
    p: &mut Reader<'_>,
) -> Read<coupa_types::ReferenceDataEntry> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::ReferenceDataEntry {
        id: member_0,
        code: member_1,
        name: member_2,
        additional,
    })
}

pub(crate) fn supplier(p: &mut Reader<'_>) -> Read<coupa_types::Supplier> {
    static KEYS: [Key; 4] = [
        Key::new("id"),
        Key::new("name"),
        Key::new("display-name"),
        Key::new("number"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 4 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::string100(p)?);
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::Supplier {
        id: member_0,
        name: member_1,
        display_name: member_2,
        number: member_3,
    })
}

pub(crate) fn supplier_ref(p: &mut Reader<'_>) -> Read<coupa_types::SupplierRef> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("name"), Key::new("number")];
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            2 => {
                member_2 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::SupplierRef {
        id: member_0,
        name: member_1,
        number: member_2,
    })
}

pub(crate) fn user_summary(p: &mut Reader<'_>) -> Read<coupa_types::UserSummary> {
    static KEYS: [Key; 6] = [
        Key::new("id"),
        Key::new("login"),
        Key::new("employee-number"),
        Key::new("fullname"),
        Key::new("firstname"),
        Key::new("lastname"),
    ];
    static SLOTS: [u16; 16] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 6 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::string255(p)?);
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
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
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UserSummary {
        id: member_0,
        login: member_1,
        employee_number: member_2,
        fullname: member_3,
        firstname: member_4,
        lastname: member_5,
    })
}

pub(crate) fn worker(p: &mut Reader<'_>) -> Read<coupa_types::Worker> {
    static KEYS: [Key; 29] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("active"),
        Key::new("status"),
        Key::new("total-experience-in-years"),
        Key::new("portal-access"),
        Key::new("date-of-birth"),
        Key::new("avatar-file-name"),
        Key::new("avatar-content-type"),
        Key::new("gender-code"),
        Key::new("gender"),
        Key::new("supplier"),
        Key::new("country-of-residence"),
        Key::new("nationality"),
        Key::new("portal-access-info"),
        Key::new("worker-emails"),
        Key::new("worker-skills"),
        Key::new("worker-addresses"),
        Key::new("external-identifiers"),
        Key::new("worker-documents"),
        Key::new("worker-phone-numbers"),
        Key::new("national-identifiers"),
        Key::new("created-by"),
        Key::new("updated-by"),
        Key::new("middle-name"),
        Key::new("current-title"),
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
    let mut member_18 = None;
    let mut member_19 = None;
    let mut member_20 = None;
    let mut member_21 = None;
    let mut member_22 = None;
    let mut member_23 = None;
    let mut member_24 = None;
    let mut member_25 = None;
    let mut member_26 = None;
    let mut member_27 = None;
    let mut member_28 = None;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 29 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = Some(
                    if p.null() { None } else { Some(super::common::string255(p)?) },
                );
            }
            4 => {
                member_4 = Some(
                    if p.null() { None } else { Some(super::common::string255(p)?) },
                );
            }
            5 => {
                member_5 = Some(if p.null() { None } else { Some(p.boolean()?) });
            }
            6 => {
                member_6 = Some(
                    if p.null() { None } else { Some(super::workers::worker_status(p)?) },
                );
            }
            7 => {
                member_7 = Some(
                    if p.null() { None } else { Some(super::common::decimal19_2(p)?) },
                );
            }
            8 => {
                member_8 = Some(
                    if p.null() { None } else { Some(super::workers::portal_access(p)?) },
                );
            }
            9 => {
                member_9 = Some(
                    if p.null() { None } else { Some(super::common::date(p)?) },
                );
            }
            10 => {
                member_10 = Some(
                    if p.null() { None } else { Some(super::common::string255(p)?) },
                );
            }
            11 => {
                member_11 = Some(
                    if p.null() { None } else { Some(super::common::string255(p)?) },
                );
            }
            12 => {
                member_12 = Some(
                    if p.null() {
                        None
                    } else {
                        Some(super::workers::gender_code_out(p)?)
                    },
                );
            }
            13 => {
                member_13 = Some(
                    if p.null() { None } else { Some(super::workers::gender(p)?) },
                );
            }
            14 => {
                member_14 = Some(
                    if p.null() { None } else { Some(super::workers::supplier(p)?) },
                );
            }
            15 => {
                member_15 = Some(
                    if p.null() { None } else { Some(super::workers::country(p)?) },
                );
            }
            16 => {
                member_16 = Some(
                    if p.null() { None } else { Some(super::workers::country(p)?) },
                );
            }
            17 => {
                member_17 = Some(
                    if p.null() { None } else { Some(super::workers::user_summary(p)?) },
                );
            }
            18 => {
                member_18 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_email(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            19 => {
                member_19 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_skill(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            20 => {
                member_20 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_address(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            21 => {
                member_21 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items
                            .push(
                                super::workers::worker_external_reference_identifier(p)?,
                            );
                        more = p.more_items()?;
                    }
                    items
                });
            }
            22 => {
                member_22 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_document(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            23 => {
                member_23 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_phone_number(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            24 => {
                member_24 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_national_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            25 => {
                member_25 = Some(
                    if p.null() { None } else { Some(super::workers::user_summary(p)?) },
                );
            }
            26 => {
                member_26 = Some(
                    if p.null() { None } else { Some(super::workers::user_summary(p)?) },
                );
            }
            27 => {
                member_27 = Some(
                    if p.null() { None } else { Some(super::common::string255(p)?) },
                );
            }
            28 => {
                member_28 = Some(
                    if p.null() { None } else { Some(super::common::string255(p)?) },
                );
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([536870911])?;
    Ok(coupa_types::Worker {
        id: member_0.ok_or(Stop)?,
        created_at: member_1.ok_or(Stop)?,
        updated_at: member_2.ok_or(Stop)?,
        first_name: member_3.ok_or(Stop)?,
        last_name: member_4.ok_or(Stop)?,
        active: member_5.ok_or(Stop)?,
        status: member_6.ok_or(Stop)?,
        total_experience_in_years: member_7.ok_or(Stop)?,
        portal_access: member_8.ok_or(Stop)?,
        date_of_birth: member_9.ok_or(Stop)?,
        avatar_file_name: member_10.ok_or(Stop)?,
        avatar_content_type: member_11.ok_or(Stop)?,
        gender_code: member_12.ok_or(Stop)?,
        gender: member_13.ok_or(Stop)?,
        supplier: member_14.ok_or(Stop)?,
        country_of_residence: member_15.ok_or(Stop)?,
        nationality: member_16.ok_or(Stop)?,
        portal_access_info: member_17.ok_or(Stop)?,
        worker_emails: member_18.ok_or(Stop)?,
        worker_skills: member_19.ok_or(Stop)?,
        worker_addresses: member_20.ok_or(Stop)?,
        external_identifiers: member_21.ok_or(Stop)?,
        worker_documents: member_22.ok_or(Stop)?,
        worker_phone_numbers: member_23.ok_or(Stop)?,
        national_identifiers: member_24.ok_or(Stop)?,
        created_by: member_25.ok_or(Stop)?,
        updated_by: member_26.ok_or(Stop)?,
        middle_name: member_27.ok_or(Stop)?,
        current_title: member_28.ok_or(Stop)?,
    })
}

pub(crate) fn worker_address(p: &mut Reader<'_>) -> Read<coupa_types::WorkerAddress> {
    static KEYS: [Key; 14] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("street1"),
        Key::new("street2"),
        Key::new("street3"),
        Key::new("street4"),
        Key::new("city"),
        Key::new("state"),
        Key::new("state-iso-code"),
        Key::new("postal-code"),
        Key::new("active"),
        Key::new("worker-address-purpose"),
        Key::new("country"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = coupa_core::Patch::Absent;
    let mut member_11 = coupa_core::Patch::Absent;
    let mut member_12 = coupa_core::Patch::Absent;
    let mut member_13 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 14 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            10 => {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            11 => {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            12 => {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::address_purpose(p)?)
                };
            }
            13 => {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerAddress {
        id: member_0,
        created_at: member_1,
        updated_at: member_2,
        street1: member_3,
        street2: member_4,
        street3: member_5,
        street4: member_6,
        city: member_7,
        state: member_8,
        state_iso_code: member_9,
        postal_code: member_10,
        active: member_11,
        worker_address_purpose: member_12,
        country: member_13,
    })
}

pub(crate) fn worker_address_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerAddressIn> {
    static KEYS: [Key; 11] = [
        Key::new("id"),
        Key::new("street1"),
        Key::new("street2"),
        Key::new("street3"),
        Key::new("street4"),
        Key::new("city"),
        Key::new("state"),
        Key::new("state-iso-code"),
        Key::new("postal-code"),
        Key::new("country"),
        Key::new("worker-address-purpose"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 11 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country_ref(p)?)
                };
            }
            10 => {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::address_purpose_ref(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerAddressIn {
        id: member_0,
        street1: member_1,
        street2: member_2,
        street3: member_3,
        street4: member_4,
        city: member_5,
        state: member_6,
        state_iso_code: member_7,
        postal_code: member_8,
        country: member_9,
        worker_address_purpose: member_10,
    })
}

pub(crate) fn worker_create(p: &mut Reader<'_>) -> Read<coupa_types::WorkerCreate> {
    static KEYS: [Key; 16] = [
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("date-of-birth"),
        Key::new("gender-code"),
        Key::new("total-experience-in-years"),
        Key::new("middle-name"),
        Key::new("current-title"),
        Key::new("supplier"),
        Key::new("country-of-residence"),
        Key::new("country-of-citizenship"),
        Key::new("worker-emails"),
        Key::new("worker-phone-numbers"),
        Key::new("worker-addresses"),
        Key::new("worker-skills"),
        Key::new("external-identifiers"),
        Key::new("national-identifiers"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut member_4 = None;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = None;
    let mut member_11 = None;
    let mut member_12 = None;
    let mut member_13 = None;
    let mut member_14 = None;
    let mut member_15 = None;
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
                member_0 = Some(super::common::filled_string255(p)?);
            }
            1 => {
                member_1 = Some(super::common::filled_string255(p)?);
            }
            2 => {
                member_2 = Some(super::common::date(p)?);
            }
            3 => {
                member_3 = Some(super::workers::gender_code(p)?);
            }
            4 => {
                member_4 = Some(super::common::decimal_in19_2(p)?);
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::supplier_ref(p)?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country_ref(p)?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country_ref(p)?)
                };
            }
            10 => {
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_email_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            11 => {
                member_11 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_phone_number_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            12 => {
                member_12 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_address_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            13 => {
                member_13 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_skill_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            14 => {
                member_14 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items
                            .push(
                                super::workers::worker_external_reference_identifier_in(p)?,
                            );
                        more = p.more_items()?;
                    }
                    items
                });
            }
            15 => {
                member_15 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_national_identifier_in(p)?);
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
    seen.all([31])?;
    Ok(coupa_types::WorkerCreate {
        first_name: member_0.ok_or(Stop)?,
        last_name: member_1.ok_or(Stop)?,
        date_of_birth: member_2.ok_or(Stop)?,
        gender_code: member_3.ok_or(Stop)?,
        total_experience_in_years: member_4.ok_or(Stop)?,
        middle_name: member_5,
        current_title: member_6,
        supplier: member_7,
        country_of_residence: member_8,
        country_of_citizenship: member_9,
        worker_emails: member_10,
        worker_phone_numbers: member_11,
        worker_addresses: member_12,
        worker_skills: member_13,
        external_identifiers: member_14,
        national_identifiers: member_15,
    })
}

pub(crate) fn worker_document(p: &mut Reader<'_>) -> Read<coupa_types::WorkerDocument> {
    static KEYS: [Key; 7] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("type"),
        Key::new("attachments"),
        Key::new("created-by"),
        Key::new("updated-by"),
    ];
    static SLOTS: [u16; 16] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = None;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 7 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            4 => {
                member_4 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::attachment(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::user_summary(p)?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::user_summary(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerDocument {
        id: member_0,
        created_at: member_1,
        updated_at: member_2,
        r#type: member_3,
        attachments: member_4,
        created_by: member_5,
        updated_by: member_6,
    })
}

pub(crate) fn worker_email(p: &mut Reader<'_>) -> Read<coupa_types::WorkerEmail> {
    static KEYS: [Key; 5] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("email-address"),
        Key::new("email-type"),
    ];
    static SLOTS: [u16; 16] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 5 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
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
                    coupa_core::Patch::Value(super::workers::email_type_out(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerEmail {
        id: member_0,
        created_at: member_1,
        updated_at: member_2,
        email_address: member_3,
        email_type: member_4,
    })
}

pub(crate) fn worker_email_in(p: &mut Reader<'_>) -> Read<coupa_types::WorkerEmailIn> {
    static KEYS: [Key; 3] = [
        Key::new("id"),
        Key::new("email-address"),
        Key::new("email-type"),
    ];
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::filled_string(p)?);
            }
            2 => {
                member_2 = Some(super::workers::email_type(p)?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerEmailIn {
        id: member_0,
        email_address: member_1,
        email_type: member_2,
    })
}

pub(crate) fn worker_external_reference_identifier(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerExternalReferenceIdentifier> {
    static KEYS: [Key; 5] = [
        Key::new("id"),
        Key::new("identifier"),
        Key::new("external-identifier-type"),
        Key::new("created-at"),
        Key::new("updated-at"),
    ];
    static SLOTS: [u16; 16] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = None;
    let mut member_4 = None;
    let mut additional = serde_json::Map::new();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 5 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            3 => {
                member_3 = Some(super::common::date_time(p)?);
            }
            4 => {
                member_4 = Some(super::common::date_time(p)?);
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerExternalReferenceIdentifier {
        id: member_0,
        identifier: member_1,
        external_identifier_type: member_2,
        created_at: member_3,
        updated_at: member_4,
        additional,
    })
}

pub(crate) fn worker_external_reference_identifier_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerExternalReferenceIdentifierIn> {
    static KEYS: [Key; 3] = [
        Key::new("id"),
        Key::new("identifier"),
        Key::new("external-identifier-type"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
            }
            2 => {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerExternalReferenceIdentifierIn {
        id: member_0,
        identifier: member_1,
        external_identifier_type: member_2,
        additional,
    })
}

pub(crate) fn worker_list(p: &mut Reader<'_>) -> Read<coupa_types::WorkerList> {
    Ok({
        let mut items = Vec::new();
        let mut more = p.enter_array()?;
        while more {
            items.push(super::workers::worker_result(p)?);
            more = p.more_items()?;
        }
        items
    })
}

pub(crate) fn worker_national_identifier(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerNationalIdentifier> {
    static KEYS: [Key; 6] = [
        Key::new("id"),
        Key::new("identifier"),
        Key::new("identifier-type"),
        Key::new("country"),
        Key::new("created-at"),
        Key::new("updated-at"),
    ];
    static SLOTS: [u16; 16] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = None;
    let mut member_5 = None;
    let mut additional = serde_json::Map::new();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 6 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
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
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            4 => {
                member_4 = Some(super::common::date_time(p)?);
            }
            5 => {
                member_5 = Some(super::common::date_time(p)?);
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerNationalIdentifier {
        id: member_0,
        identifier: member_1,
        identifier_type: member_2,
        country: member_3,
        created_at: member_4,
        updated_at: member_5,
        additional,
    })
}

pub(crate) fn worker_national_identifier_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerNationalIdentifierIn> {
    static KEYS: [Key; 4] = [
        Key::new("id"),
        Key::new("identifier"),
        Key::new("identifier-type"),
        Key::new("country"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 4 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.text(|text| { Ok(text.to_owned()) })?)
                };
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
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerNationalIdentifierIn {
        id: member_0,
        identifier: member_1,
        identifier_type: member_2,
        country: member_3,
        additional,
    })
}

pub(crate) fn worker_part(p: &mut Reader<'_>) -> Read<coupa_types::WorkerPart> {
    static KEYS: [Key; 29] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("active"),
        Key::new("status"),
        Key::new("total-experience-in-years"),
        Key::new("portal-access"),
        Key::new("date-of-birth"),
        Key::new("avatar-file-name"),
        Key::new("avatar-content-type"),
        Key::new("gender-code"),
        Key::new("gender"),
        Key::new("supplier"),
        Key::new("country-of-residence"),
        Key::new("nationality"),
        Key::new("portal-access-info"),
        Key::new("worker-emails"),
        Key::new("worker-skills"),
        Key::new("worker-addresses"),
        Key::new("external-identifiers"),
        Key::new("worker-documents"),
        Key::new("worker-phone-numbers"),
        Key::new("national-identifiers"),
        Key::new("created-by"),
        Key::new("updated-by"),
        Key::new("middle-name"),
        Key::new("current-title"),
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
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = coupa_core::Patch::Absent;
    let mut member_11 = coupa_core::Patch::Absent;
    let mut member_12 = coupa_core::Patch::Absent;
    let mut member_13 = coupa_core::Patch::Absent;
    let mut member_14 = coupa_core::Patch::Absent;
    let mut member_15 = coupa_core::Patch::Absent;
    let mut member_16 = coupa_core::Patch::Absent;
    let mut member_17 = coupa_core::Patch::Absent;
    let mut member_18 = None;
    let mut member_19 = None;
    let mut member_20 = None;
    let mut member_21 = None;
    let mut member_22 = None;
    let mut member_23 = None;
    let mut member_24 = None;
    let mut member_25 = coupa_core::Patch::Absent;
    let mut member_26 = coupa_core::Patch::Absent;
    let mut member_27 = coupa_core::Patch::Absent;
    let mut member_28 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 29 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::worker_status(p)?)
                };
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::decimal19_2(p)?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::portal_access(p)?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::date(p)?)
                };
            }
            10 => {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            11 => {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            12 => {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::gender_code_out(p)?)
                };
            }
            13 => {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::gender(p)?)
                };
            }
            14 => {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::supplier(p)?)
                };
            }
            15 => {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country(p)?)
                };
            }
            16 => {
                member_16 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country(p)?)
                };
            }
            17 => {
                member_17 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::user_summary(p)?)
                };
            }
            18 => {
                member_18 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_email(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            19 => {
                member_19 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_skill(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            20 => {
                member_20 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_address(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            21 => {
                member_21 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items
                            .push(
                                super::workers::worker_external_reference_identifier(p)?,
                            );
                        more = p.more_items()?;
                    }
                    items
                });
            }
            22 => {
                member_22 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_document(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            23 => {
                member_23 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_phone_number(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            24 => {
                member_24 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_national_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            25 => {
                member_25 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::user_summary(p)?)
                };
            }
            26 => {
                member_26 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::user_summary(p)?)
                };
            }
            27 => {
                member_27 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            28 => {
                member_28 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerPart {
        id: member_0,
        created_at: member_1,
        updated_at: member_2,
        first_name: member_3,
        last_name: member_4,
        active: member_5,
        status: member_6,
        total_experience_in_years: member_7,
        portal_access: member_8,
        date_of_birth: member_9,
        avatar_file_name: member_10,
        avatar_content_type: member_11,
        gender_code: member_12,
        gender: member_13,
        supplier: member_14,
        country_of_residence: member_15,
        nationality: member_16,
        portal_access_info: member_17,
        worker_emails: member_18,
        worker_skills: member_19,
        worker_addresses: member_20,
        external_identifiers: member_21,
        worker_documents: member_22,
        worker_phone_numbers: member_23,
        national_identifiers: member_24,
        created_by: member_25,
        updated_by: member_26,
        middle_name: member_27,
        current_title: member_28,
    })
}

pub(crate) fn worker_phone_number(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerPhoneNumber> {
    static KEYS: [Key; 5] = [
        Key::new("id"),
        Key::new("created-at"),
        Key::new("updated-at"),
        Key::new("phone-type"),
        Key::new("phone-number"),
    ];
    static SLOTS: [u16; 16] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 5 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::common::date_time(p)?);
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::phone_type_out(p)?)
                };
            }
            4 => {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::phone_number(p)?)
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerPhoneNumber {
        id: member_0,
        created_at: member_1,
        updated_at: member_2,
        phone_type: member_3,
        phone_number: member_4,
    })
}

pub(crate) fn worker_phone_number_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerPhoneNumberIn> {
    static KEYS: [Key; 3] = [
        Key::new("id"),
        Key::new("phone-type"),
        Key::new("phone-number"),
    ];
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = Some(super::workers::phone_type(p)?);
            }
            2 => {
                member_2 = Some(super::workers::phone_number_in(p)?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerPhoneNumberIn {
        id: member_0,
        phone_type: member_1,
        phone_number: member_2,
    })
}

pub(crate) fn worker_result(p: &mut Reader<'_>) -> Read<coupa_types::WorkerResult> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        Ok(coupa_types::WorkerResult::Worker(super::workers::worker(p)?))
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        Ok(coupa_types::WorkerResult::WorkerPart(super::workers::worker_part(p)?))
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(crate) fn worker_skill(p: &mut Reader<'_>) -> Read<coupa_types::WorkerSkill> {
    static KEYS: [Key; 4] = [
        Key::new("id"),
        Key::new("skill"),
        Key::new("created-at"),
        Key::new("updated-at"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut additional = serde_json::Map::new();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 4 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            2 => {
                member_2 = Some(super::common::date_time(p)?);
            }
            3 => {
                member_3 = Some(super::common::date_time(p)?);
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerSkill {
        id: member_0,
        skill: member_1,
        created_at: member_2,
        updated_at: member_3,
        additional,
    })
}

pub(crate) fn worker_skill_in(p: &mut Reader<'_>) -> Read<coupa_types::WorkerSkillIn> {
    static KEYS: [Key; 2] = [Key::new("id"), Key::new("skill")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
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
                member_0 = Some(super::common::id(p)?);
            }
            1 => {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::reference_data_entry(p)?)
                };
            }
            _ => {
                let (key, _) = p.key()?;
                p.keep(&mut additional, key)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerSkillIn {
        id: member_0,
        skill: member_1,
        additional,
    })
}

pub(crate) fn worker_status(p: &mut Reader<'_>) -> Read<coupa_types::WorkerStatus> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 50 || text.chars().count() <= 50) {
                    return Err(Stop);
                }
                Ok(coupa_types::WorkerStatus::from(text))
            })?,
    )
}

pub(crate) fn worker_update(p: &mut Reader<'_>) -> Read<coupa_types::WorkerUpdate> {
    static KEYS: [Key; 16] = [
        Key::new("first-name"),
        Key::new("last-name"),
        Key::new("date-of-birth"),
        Key::new("gender-code"),
        Key::new("total-experience-in-years"),
        Key::new("middle-name"),
        Key::new("current-title"),
        Key::new("supplier"),
        Key::new("country-of-residence"),
        Key::new("country-of-citizenship"),
        Key::new("worker-emails"),
        Key::new("worker-phone-numbers"),
        Key::new("worker-addresses"),
        Key::new("worker-skills"),
        Key::new("external-identifiers"),
        Key::new("national-identifiers"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut member_4 = None;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut member_7 = coupa_core::Patch::Absent;
    let mut member_8 = coupa_core::Patch::Absent;
    let mut member_9 = coupa_core::Patch::Absent;
    let mut member_10 = None;
    let mut member_11 = None;
    let mut member_12 = None;
    let mut member_13 = None;
    let mut member_14 = None;
    let mut member_15 = None;
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
                member_0 = Some(super::common::filled_string255(p)?);
            }
            1 => {
                member_1 = Some(super::common::filled_string255(p)?);
            }
            2 => {
                member_2 = Some(super::common::date(p)?);
            }
            3 => {
                member_3 = Some(super::workers::gender_code(p)?);
            }
            4 => {
                member_4 = Some(super::common::decimal_in19_2(p)?);
            }
            5 => {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            6 => {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::common::string255(p)?)
                };
            }
            7 => {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::supplier_ref(p)?)
                };
            }
            8 => {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country_ref(p)?)
                };
            }
            9 => {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(super::workers::country_ref(p)?)
                };
            }
            10 => {
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_email_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            11 => {
                member_11 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_phone_number_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            12 => {
                member_12 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_address_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            13 => {
                member_13 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_skill_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            14 => {
                member_14 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items
                            .push(
                                super::workers::worker_external_reference_identifier_in(p)?,
                            );
                        more = p.more_items()?;
                    }
                    items
                });
            }
            15 => {
                member_15 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::workers::worker_national_identifier_in(p)?);
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
    Ok(coupa_types::WorkerUpdate {
        first_name: member_0,
        last_name: member_1,
        date_of_birth: member_2,
        gender_code: member_3,
        total_experience_in_years: member_4,
        middle_name: member_5,
        current_title: member_6,
        supplier: member_7,
        country_of_residence: member_8,
        country_of_citizenship: member_9,
        worker_emails: member_10,
        worker_phone_numbers: member_11,
        worker_addresses: member_12,
        worker_skills: member_13,
        external_identifiers: member_14,
        national_identifiers: member_15,
    })
}
