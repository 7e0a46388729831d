// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Passed, Read, Reader, Stop};

pub(super) fn address_purpose(p: &mut Reader<'_>) -> Read<coupa_types::AddressPurpose> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "code" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "name" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::AddressPurpose {
        id: member_0,
        code: member_1,
        name: member_2,
    })
}

pub(super) fn address_purpose_ref(
    p: &mut Reader<'_>,
) -> Read<coupa_types::AddressPurposeRef> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "code" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::AddressPurposeRef {
        id: member_0,
        code: member_1,
    })
}

pub(super) fn attachment(p: &mut Reader<'_>) -> Read<coupa_types::Attachment> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"type\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"intent\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string40(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"linked-to\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"text\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"url\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"file-url\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "type" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "intent" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string40(p)?)
                };
            }
            "linked-to" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "text" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "url" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "file-url" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn core_errors(p: &mut Reader<'_>) -> Read<coupa_types::CoreErrors> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"errors\":") {
                member_0 = Some(error_messages(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "errors" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(error_messages(p)?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::CoreErrors {
        errors: member_0.ok_or(Stop)?,
    })
}

pub(super) fn country(p: &mut Reader<'_>) -> Read<coupa_types::Country> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                member_1 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 4 || text.chars().count() <= 4) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_2 = Some(string100(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "code" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 4 || text.chars().count() <= 4) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            "name" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(string100(p)?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::Country {
        id: member_0,
        code: member_1,
        name: member_2,
    })
}

pub(super) fn country_code(p: &mut Reader<'_>) -> Read<coupa_types::CountryCode> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_1(&text)) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn country_ref(p: &mut Reader<'_>) -> Read<coupa_types::CountryRef> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "code" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "name" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::CountryRef {
        id: member_0,
        code: member_1,
        name: member_2,
    })
}

pub(super) fn cso_errors(p: &mut Reader<'_>) -> Read<coupa_types::CsoErrors> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"result\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "result" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::CsoErrors {
        result: member_0.ok_or(Stop)?,
    })
}

pub(super) fn cso_id(p: &mut Reader<'_>) -> Read<coupa_types::CsoId> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_2(&text)) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn cso_id_in(p: &mut Reader<'_>) -> Read<coupa_types::CsoIdIn> {
    match p.peek() {
        b'"' => {
            Ok(
                coupa_types::CsoIdIn::String({
                    let text = p.string()?;
                    if !(super::checks::pattern_2(&text)) {
                        return Err(Stop);
                    }
                    text.into_owned()
                }),
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

pub(super) fn date(p: &mut Reader<'_>) -> Read<coupa_types::Date> {
    Ok({
        let text = p.string()?;
        text.parse::<coupa_core::Date>().map_err(|_| Stop)?
    })
}

pub(super) fn date_time(p: &mut Reader<'_>) -> Read<coupa_types::DateTime> {
    Ok({
        let text = p.string()?;
        text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
    })
}

pub(super) fn decimal19_2(p: &mut Reader<'_>) -> Read<coupa_types::Decimal192> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_0(&text)) {
            return Err(Stop);
        }
        text.parse::<coupa_core::Decimal>().map_err(|_| Stop)?
    })
}

pub(super) fn decimal_in19_2(p: &mut Reader<'_>) -> Read<coupa_types::DecimalIn192> {
    Ok(
        if p.peek() == b'"' {
            {
                let text = p.string()?;
                if !(super::checks::pattern_0(&text)) {
                    return Err(Stop);
                }
                text.parse::<coupa_core::Decimal>().map_err(|_| Stop)?
            }
        } else {
            let (digits, decimal) = p.decimal_number()?;
            if !(super::checks::pattern_0(digits)) {
                return Err(Stop);
            }
            decimal
        },
    )
}

pub(super) fn email_type(p: &mut Reader<'_>) -> Read<coupa_types::EmailType> {
    Ok({
        let text = p.string()?;
        match &*text {
            "work" => coupa_types::EmailType::Work,
            "personal" => coupa_types::EmailType::Personal,
            "other" => coupa_types::EmailType::Other,
            _ => return Err(Stop),
        }
    })
}

pub(super) fn email_type_out(p: &mut Reader<'_>) -> Read<coupa_types::EmailTypeOut> {
    Ok({
        let text = p.string()?;
        coupa_types::EmailTypeOut::from(&*text)
    })
}

pub(super) fn error_messages(p: &mut Reader<'_>) -> Read<coupa_types::ErrorMessages> {
    Ok({
        let mut members = std::collections::BTreeMap::new();
        let mut more = p.enter_object()?;
        while more {
            let (key, _) = p.key()?;
            let value = {
                let mut items = Vec::new();
                let mut more = p.enter_array()?;
                while more {
                    items
                        .push({
                            let text = p.string()?;
                            text.into_owned()
                        });
                    more = p.more_items()?;
                }
                items
            };
            if members.insert(key.into_owned(), value).is_some() {
                return Err(Stop);
            }
            more = p.more_members()?;
        }
        members
    })
}

pub(super) fn filled_string(p: &mut Reader<'_>) -> Read<coupa_types::FilledString> {
    Ok({
        let text = p.string()?;
        if !(!text.is_empty()) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn filled_string255(
    p: &mut Reader<'_>,
) -> Read<coupa_types::FilledString255> {
    Ok({
        let text = p.string()?;
        if !(!text.is_empty() && (text.len() <= 255 || text.chars().count() <= 255)) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn gender(p: &mut Reader<'_>) -> Read<coupa_types::Gender> {
    Ok({
        let text = p.string()?;
        coupa_types::Gender::from(&*text)
    })
}

pub(super) fn gender_code(p: &mut Reader<'_>) -> Read<coupa_types::GenderCode> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 255 || text.chars().count() <= 255) {
            return Err(Stop);
        }
        match &*text {
            "m" => coupa_types::GenderCode::M,
            "f" => coupa_types::GenderCode::F,
            _ => return Err(Stop),
        }
    })
}

pub(super) fn gender_code_out(p: &mut Reader<'_>) -> Read<coupa_types::GenderCodeOut> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 255 || text.chars().count() <= 255) {
            return Err(Stop);
        }
        coupa_types::GenderCodeOut::from(&*text)
    })
}

pub(super) fn id(p: &mut Reader<'_>) -> Read<coupa_types::Id> {
    Ok({
        let number = p.integer()?;
        if !(number >= 1) {
            return Err(Stop);
        }
        number
    })
}

pub(super) fn phone_number(p: &mut Reader<'_>) -> Read<coupa_types::PhoneNumber> {
    let mut more = p.enter_object()?;
    let mut member_0 = coupa_core::Patch::Absent;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"number\":") {
                member_0 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"extension\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-code\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "number" => {
                if !member_0.is_absent() {
                    return Err(Stop);
                }
                member_0 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "extension" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country-code" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::PhoneNumber {
        number: member_0,
        extension: member_1,
        country_code: member_2,
    })
}

pub(super) fn phone_number_in(p: &mut Reader<'_>) -> Read<coupa_types::PhoneNumberIn> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"number\":") {
                member_0 = Some(filled_string(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"extension\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-code\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_code(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "number" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(filled_string(p)?);
            }
            "extension" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country-code" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_code(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::PhoneNumberIn {
        number: member_0,
        extension: member_1,
        country_code: member_2,
    })
}

pub(super) fn phone_type(p: &mut Reader<'_>) -> Read<coupa_types::PhoneType> {
    Ok({
        let text = p.string()?;
        match &*text {
            "mobile" => coupa_types::PhoneType::Mobile,
            "work" => coupa_types::PhoneType::Work,
            "home" => coupa_types::PhoneType::Home,
            "other" => coupa_types::PhoneType::Other,
            _ => return Err(Stop),
        }
    })
}

pub(super) fn phone_type_out(p: &mut Reader<'_>) -> Read<coupa_types::PhoneTypeOut> {
    Ok({
        let text = p.string()?;
        coupa_types::PhoneTypeOut::from(&*text)
    })
}

pub(super) fn portal_access(p: &mut Reader<'_>) -> Read<coupa_types::PortalAccess> {
    Ok({
        let text = p.string()?;
        coupa_types::PortalAccess::from(&*text)
    })
}

pub(super) fn reference_data_entry(
    p: &mut Reader<'_>,
) -> Read<coupa_types::ReferenceDataEntry> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "code" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "name" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            _ => p.keep(&mut additional, key)?,
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

pub(super) fn result_entry(p: &mut Reader<'_>) -> Read<coupa_types::ResultEntry> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"type\":") {
                member_0 = Some(result_type(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"description\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "type" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(result_type(p)?);
            }
            "description" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::ResultEntry {
        r#type: member_0.ok_or(Stop)?,
        description: member_1.ok_or(Stop)?,
    })
}

pub(super) fn result_type(p: &mut Reader<'_>) -> Read<coupa_types::ResultType> {
    Ok({
        let text = p.string()?;
        coupa_types::ResultType::from(&*text)
    })
}

pub(super) fn string100(p: &mut Reader<'_>) -> Read<coupa_types::String100> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 100 || text.chars().count() <= 100) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn string255(p: &mut Reader<'_>) -> Read<coupa_types::String255> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 255 || text.chars().count() <= 255) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn string40(p: &mut Reader<'_>) -> Read<coupa_types::String40> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 40 || text.chars().count() <= 40) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn supplier(p: &mut Reader<'_>) -> Read<coupa_types::Supplier> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_1 = Some(string100(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"display-name\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"number\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "name" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(string100(p)?);
            }
            "display-name" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "number" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn supplier_ref(p: &mut Reader<'_>) -> Read<coupa_types::SupplierRef> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"number\":") {
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "name" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "number" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::SupplierRef {
        id: member_0,
        name: member_1,
        number: member_2,
    })
}

pub(super) fn user(p: &mut Reader<'_>) -> Read<coupa_types::User> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(cso_id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                member_1 = Some(user_state_out(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                member_3 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_4 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                member_5 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                member_6 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                member_7 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"company-id\":") {
                member_8 = Some(cso_id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                member_9 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                member_10 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                member_11 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_12 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                member_13 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-user-name\":") {
                member_14 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                member_15 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                member_16 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                member_17 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(cso_id(p)?);
            }
            "state" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(user_state_out(p)?);
            }
            "name" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "first-name" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "last-name" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "phone-number" => {
                if member_5.is_some() {
                    return Err(Stop);
                }
                member_5 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "mobile-number" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "email" => {
                if member_7.is_some() {
                    return Err(Stop);
                }
                member_7 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "company-id" => {
                if member_8.is_some() {
                    return Err(Stop);
                }
                member_8 = Some(cso_id(p)?);
            }
            "street" => {
                if member_9.is_some() {
                    return Err(Stop);
                }
                member_9 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "zip-code" => {
                if member_10.is_some() {
                    return Err(Stop);
                }
                member_10 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "city" => {
                if member_11.is_some() {
                    return Err(Stop);
                }
                member_11 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "country" => {
                if member_12.is_some() {
                    return Err(Stop);
                }
                member_12 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "keywords" => {
                if member_13.is_some() {
                    return Err(Stop);
                }
                member_13 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "external-user-name" => {
                if member_14.is_some() {
                    return Err(Stop);
                }
                member_14 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "accepts-agreement" => {
                if member_15.is_some() {
                    return Err(Stop);
                }
                member_15 = Some(p.boolean()?);
            }
            "provide-information" => {
                if member_16.is_some() {
                    return Err(Stop);
                }
                member_16 = Some(p.boolean()?);
            }
            "change-password" => {
                if member_17.is_some() {
                    return Err(Stop);
                }
                member_17 = Some(p.boolean()?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
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

pub(super) fn user_change(p: &mut Reader<'_>) -> Read<coupa_types::UserChange> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(cso_id_in(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                member_1 = Some(user_state(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                member_6 = Some(filled_string(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"invoicing_user\":") {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(cso_id_in(p)?);
            }
            "state" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(user_state(p)?);
            }
            "first-name" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "last-name" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "phone-number" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "mobile-number" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "email" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some(filled_string(p)?);
            }
            "street" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "zip-code" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "city" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country" => {
                if !member_10.is_absent() {
                    return Err(Stop);
                }
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "keywords" => {
                if !member_11.is_absent() {
                    return Err(Stop);
                }
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "accepts-agreement" => {
                if !member_12.is_absent() {
                    return Err(Stop);
                }
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "provide-information" => {
                if !member_13.is_absent() {
                    return Err(Stop);
                }
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "change-password" => {
                if !member_14.is_absent() {
                    return Err(Stop);
                }
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "invoicing_user" => {
                if !member_15.is_absent() {
                    return Err(Stop);
                }
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn user_create(p: &mut Reader<'_>) -> Read<coupa_types::UserCreate> {
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
    if more {
        'expected: {
            if p.member("\"name\":") {
                member_0 = Some(filled_string(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"company-id\":") {
                member_1 = Some(cso_id_in(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                member_2 = Some(user_state(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                member_7 = Some(filled_string(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"invoicing_user\":") {
                member_16 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "name" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(filled_string(p)?);
            }
            "company-id" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(cso_id_in(p)?);
            }
            "state" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(user_state(p)?);
            }
            "first-name" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "last-name" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "phone-number" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "mobile-number" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "email" => {
                if member_7.is_some() {
                    return Err(Stop);
                }
                member_7 = Some(filled_string(p)?);
            }
            "street" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "zip-code" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "city" => {
                if !member_10.is_absent() {
                    return Err(Stop);
                }
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country" => {
                if !member_11.is_absent() {
                    return Err(Stop);
                }
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "keywords" => {
                if !member_12.is_absent() {
                    return Err(Stop);
                }
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "accepts-agreement" => {
                if !member_13.is_absent() {
                    return Err(Stop);
                }
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "provide-information" => {
                if !member_14.is_absent() {
                    return Err(Stop);
                }
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "change-password" => {
                if !member_15.is_absent() {
                    return Err(Stop);
                }
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "invoicing_user" => {
                if !member_16.is_absent() {
                    return Err(Stop);
                }
                member_16 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
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

pub(super) fn user_create_request_body(
    p: &mut Reader<'_>,
) -> Read<coupa_types::UserCreateRequestBody> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        Ok(coupa_types::UserCreateRequestBody::UsersCreate(users_create(p)?))
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        Ok(coupa_types::UserCreateRequestBody::UserCreate(user_create(p)?))
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(super) fn user_id(p: &mut Reader<'_>) -> Read<coupa_types::UserId> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(cso_id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(cso_id(p)?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UserId {
        id: member_0.ok_or(Stop)?,
    })
}

pub(super) fn user_list(p: &mut Reader<'_>) -> Read<coupa_types::UserList> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"total\":") {
                member_0 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"users\":") {
                member_1 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "total" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "users" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UserList {
        total: member_0.ok_or(Stop)?,
        users: member_1.ok_or(Stop)?,
    })
}

pub(super) fn user_state(p: &mut Reader<'_>) -> Read<coupa_types::UserState> {
    Ok({
        let text = p.string()?;
        match &*text {
            "Active" => coupa_types::UserState::Active,
            "Blocked" => coupa_types::UserState::Blocked,
            "Disabled" => coupa_types::UserState::Disabled,
            "Removed" => coupa_types::UserState::Removed,
            _ => return Err(Stop),
        }
    })
}

pub(super) fn user_state_out(p: &mut Reader<'_>) -> Read<coupa_types::UserStateOut> {
    Ok({
        let text = p.string()?;
        coupa_types::UserStateOut::from(&*text)
    })
}

pub(super) fn user_summary(p: &mut Reader<'_>) -> Read<coupa_types::UserSummary> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"login\":") {
                member_1 = Some(string255(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"employee-number\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"fullname\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"firstname\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"lastname\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "login" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(string255(p)?);
            }
            "employee-number" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "fullname" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "firstname" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "lastname" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn user_update(p: &mut Reader<'_>) -> Read<coupa_types::UserUpdate> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(cso_id_in(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                member_1 = Some(user_state(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                member_6 = Some(filled_string(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"invoicing_user\":") {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(cso_id_in(p)?);
            }
            "state" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(user_state(p)?);
            }
            "first-name" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "last-name" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "phone-number" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "mobile-number" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "email" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some(filled_string(p)?);
            }
            "street" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "zip-code" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "city" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country" => {
                if !member_10.is_absent() {
                    return Err(Stop);
                }
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "keywords" => {
                if !member_11.is_absent() {
                    return Err(Stop);
                }
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "accepts-agreement" => {
                if !member_12.is_absent() {
                    return Err(Stop);
                }
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "provide-information" => {
                if !member_13.is_absent() {
                    return Err(Stop);
                }
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "change-password" => {
                if !member_14.is_absent() {
                    return Err(Stop);
                }
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "invoicing_user" => {
                if !member_15.is_absent() {
                    return Err(Stop);
                }
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
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

pub(super) fn users_create(p: &mut Reader<'_>) -> Read<coupa_types::UsersCreate> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"users\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user_create(p)?);
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
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "users" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user_create(p)?);
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
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UsersCreate {
        users: member_0.ok_or(Stop)?,
    })
}

pub(super) fn users_created(p: &mut Reader<'_>) -> Read<coupa_types::UsersCreated> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"result\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"added\":") {
                member_1 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"users\":") {
                member_2 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user_id(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "result" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "added" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "users" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user_id(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UsersCreated {
        result: member_0.ok_or(Stop)?,
        added: member_1.ok_or(Stop)?,
        users: member_2.ok_or(Stop)?,
    })
}

pub(super) fn users_update(p: &mut Reader<'_>) -> Read<coupa_types::UsersUpdate> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"users\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user_update(p)?);
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
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "users" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(user_update(p)?);
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
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UsersUpdate {
        users: member_0.ok_or(Stop)?,
    })
}

pub(super) fn users_updated(p: &mut Reader<'_>) -> Read<coupa_types::UsersUpdated> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"result\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated\":") {
                member_1 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "result" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(result_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "updated" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                    number
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::UsersUpdated {
        result: member_0.ok_or(Stop)?,
        updated: member_1.ok_or(Stop)?,
    })
}

pub(super) fn worker(p: &mut Reader<'_>) -> Read<coupa_types::Worker> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                member_3 = Some(if p.null() { None } else { Some(string255(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_4 = Some(if p.null() { None } else { Some(string255(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"active\":") {
                member_5 = Some(if p.null() { None } else { Some(p.boolean()?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                member_6 = Some(if p.null() { None } else { Some(worker_status(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                member_7 = Some(if p.null() { None } else { Some(decimal19_2(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access\":") {
                member_8 = Some(if p.null() { None } else { Some(portal_access(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                member_9 = Some(if p.null() { None } else { Some(date(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-file-name\":") {
                member_10 = Some(if p.null() { None } else { Some(string255(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-content-type\":") {
                member_11 = Some(if p.null() { None } else { Some(string255(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                member_12 = Some(
                    if p.null() { None } else { Some(gender_code_out(p)?) },
                );
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender\":") {
                member_13 = Some(if p.null() { None } else { Some(gender(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                member_14 = Some(if p.null() { None } else { Some(supplier(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                member_15 = Some(if p.null() { None } else { Some(country(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"nationality\":") {
                member_16 = Some(if p.null() { None } else { Some(country(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access-info\":") {
                member_17 = Some(if p.null() { None } else { Some(user_summary(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                member_18 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                member_19 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                member_20 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                member_21 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-documents\":") {
                member_22 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_document(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                member_23 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                member_24 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-by\":") {
                member_25 = Some(if p.null() { None } else { Some(user_summary(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-by\":") {
                member_26 = Some(if p.null() { None } else { Some(user_summary(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                member_27 = Some(if p.null() { None } else { Some(string255(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                member_28 = Some(if p.null() { None } else { Some(string255(p)?) });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "first-name" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some(if p.null() { None } else { Some(string255(p)?) });
            }
            "last-name" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some(if p.null() { None } else { Some(string255(p)?) });
            }
            "active" => {
                if member_5.is_some() {
                    return Err(Stop);
                }
                member_5 = Some(if p.null() { None } else { Some(p.boolean()?) });
            }
            "status" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some(if p.null() { None } else { Some(worker_status(p)?) });
            }
            "total-experience-in-years" => {
                if member_7.is_some() {
                    return Err(Stop);
                }
                member_7 = Some(if p.null() { None } else { Some(decimal19_2(p)?) });
            }
            "portal-access" => {
                if member_8.is_some() {
                    return Err(Stop);
                }
                member_8 = Some(if p.null() { None } else { Some(portal_access(p)?) });
            }
            "date-of-birth" => {
                if member_9.is_some() {
                    return Err(Stop);
                }
                member_9 = Some(if p.null() { None } else { Some(date(p)?) });
            }
            "avatar-file-name" => {
                if member_10.is_some() {
                    return Err(Stop);
                }
                member_10 = Some(if p.null() { None } else { Some(string255(p)?) });
            }
            "avatar-content-type" => {
                if member_11.is_some() {
                    return Err(Stop);
                }
                member_11 = Some(if p.null() { None } else { Some(string255(p)?) });
            }
            "gender-code" => {
                if member_12.is_some() {
                    return Err(Stop);
                }
                member_12 = Some(
                    if p.null() { None } else { Some(gender_code_out(p)?) },
                );
            }
            "gender" => {
                if member_13.is_some() {
                    return Err(Stop);
                }
                member_13 = Some(if p.null() { None } else { Some(gender(p)?) });
            }
            "supplier" => {
                if member_14.is_some() {
                    return Err(Stop);
                }
                member_14 = Some(if p.null() { None } else { Some(supplier(p)?) });
            }
            "country-of-residence" => {
                if member_15.is_some() {
                    return Err(Stop);
                }
                member_15 = Some(if p.null() { None } else { Some(country(p)?) });
            }
            "nationality" => {
                if member_16.is_some() {
                    return Err(Stop);
                }
                member_16 = Some(if p.null() { None } else { Some(country(p)?) });
            }
            "portal-access-info" => {
                if member_17.is_some() {
                    return Err(Stop);
                }
                member_17 = Some(if p.null() { None } else { Some(user_summary(p)?) });
            }
            "worker-emails" => {
                if member_18.is_some() {
                    return Err(Stop);
                }
                member_18 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-skills" => {
                if member_19.is_some() {
                    return Err(Stop);
                }
                member_19 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-addresses" => {
                if member_20.is_some() {
                    return Err(Stop);
                }
                member_20 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "external-identifiers" => {
                if member_21.is_some() {
                    return Err(Stop);
                }
                member_21 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-documents" => {
                if member_22.is_some() {
                    return Err(Stop);
                }
                member_22 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_document(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-phone-numbers" => {
                if member_23.is_some() {
                    return Err(Stop);
                }
                member_23 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "national-identifiers" => {
                if member_24.is_some() {
                    return Err(Stop);
                }
                member_24 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "created-by" => {
                if member_25.is_some() {
                    return Err(Stop);
                }
                member_25 = Some(if p.null() { None } else { Some(user_summary(p)?) });
            }
            "updated-by" => {
                if member_26.is_some() {
                    return Err(Stop);
                }
                member_26 = Some(if p.null() { None } else { Some(user_summary(p)?) });
            }
            "middle-name" => {
                if member_27.is_some() {
                    return Err(Stop);
                }
                member_27 = Some(if p.null() { None } else { Some(string255(p)?) });
            }
            "current-title" => {
                if member_28.is_some() {
                    return Err(Stop);
                }
                member_28 = Some(if p.null() { None } else { Some(string255(p)?) });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
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

pub(super) fn worker_address(p: &mut Reader<'_>) -> Read<coupa_types::WorkerAddress> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street1\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street2\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street3\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street4\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state-iso-code\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"postal-code\":") {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"active\":") {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-address-purpose\":") {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(address_purpose(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "street1" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "street2" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "street3" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "street4" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "city" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "state" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "state-iso-code" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "postal-code" => {
                if !member_10.is_absent() {
                    return Err(Stop);
                }
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "active" => {
                if !member_11.is_absent() {
                    return Err(Stop);
                }
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "worker-address-purpose" => {
                if !member_12.is_absent() {
                    return Err(Stop);
                }
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(address_purpose(p)?)
                };
            }
            "country" => {
                if !member_13.is_absent() {
                    return Err(Stop);
                }
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn worker_address_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerAddressIn> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street1\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street2\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street3\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street4\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state-iso-code\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"postal-code\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-address-purpose\":") {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(address_purpose_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "street1" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "street2" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "street3" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "street4" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "city" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "state" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "state-iso-code" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "postal-code" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "country" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
            }
            "worker-address-purpose" => {
                if !member_10.is_absent() {
                    return Err(Stop);
                }
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(address_purpose_ref(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn worker_create(p: &mut Reader<'_>) -> Read<coupa_types::WorkerCreate> {
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
    if more {
        'expected: {
            if p.member("\"first-name\":") {
                member_0 = Some(filled_string255(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_1 = Some(filled_string255(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                member_2 = Some(date(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                member_3 = Some(gender_code(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                member_4 = Some(decimal_in19_2(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(supplier_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-citizenship\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                member_11 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                member_12 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                member_13 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                member_14 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                member_15 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "first-name" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(filled_string255(p)?);
            }
            "last-name" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(filled_string255(p)?);
            }
            "date-of-birth" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date(p)?);
            }
            "gender-code" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some(gender_code(p)?);
            }
            "total-experience-in-years" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some(decimal_in19_2(p)?);
            }
            "middle-name" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "current-title" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "supplier" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(supplier_ref(p)?)
                };
            }
            "country-of-residence" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
            }
            "country-of-citizenship" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
            }
            "worker-emails" => {
                if member_10.is_some() {
                    return Err(Stop);
                }
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-phone-numbers" => {
                if member_11.is_some() {
                    return Err(Stop);
                }
                member_11 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-addresses" => {
                if member_12.is_some() {
                    return Err(Stop);
                }
                member_12 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-skills" => {
                if member_13.is_some() {
                    return Err(Stop);
                }
                member_13 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "external-identifiers" => {
                if member_14.is_some() {
                    return Err(Stop);
                }
                member_14 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "national-identifiers" => {
                if member_15.is_some() {
                    return Err(Stop);
                }
                member_15 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
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

pub(super) fn worker_document(p: &mut Reader<'_>) -> Read<coupa_types::WorkerDocument> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = None;
    let mut member_5 = coupa_core::Patch::Absent;
    let mut member_6 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"type\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"attachments\":") {
                member_4 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(attachment(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-by\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-by\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "type" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            "attachments" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(attachment(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "created-by" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
            }
            "updated-by" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn worker_email(p: &mut Reader<'_>) -> Read<coupa_types::WorkerEmail> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-address\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-type\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(email_type_out(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "email-address" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "email-type" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(email_type_out(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn worker_email_in(p: &mut Reader<'_>) -> Read<coupa_types::WorkerEmailIn> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-address\":") {
                member_1 = Some(filled_string(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-type\":") {
                member_2 = Some(email_type(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "email-address" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(filled_string(p)?);
            }
            "email-type" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(email_type(p)?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerEmailIn {
        id: member_0,
        email_address: member_1,
        email_type: member_2,
    })
}

pub(super) fn worker_external_reference_identifier(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerExternalReferenceIdentifier> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = None;
    let mut member_4 = None;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifier-type\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_3 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_4 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "identifier" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "external-identifier-type" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            "created-at" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some(date_time(p)?);
            }
            _ => p.keep(&mut additional, key)?,
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

pub(super) fn worker_external_reference_identifier_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerExternalReferenceIdentifierIn> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifier-type\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "identifier" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "external-identifier-type" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            _ => p.keep(&mut additional, key)?,
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

pub(super) fn worker_list(p: &mut Reader<'_>) -> Read<coupa_types::WorkerList> {
    Ok({
        let mut items = Vec::new();
        let mut more = p.enter_array()?;
        while more {
            items.push(worker_result(p)?);
            more = p.more_items()?;
        }
        items
    })
}

pub(super) fn worker_national_identifier(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerNationalIdentifier> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = None;
    let mut member_5 = None;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier-type\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_4 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_5 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "identifier" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "identifier-type" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            "created-at" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_5.is_some() {
                    return Err(Stop);
                }
                member_5 = Some(date_time(p)?);
            }
            _ => p.keep(&mut additional, key)?,
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

pub(super) fn worker_national_identifier_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerNationalIdentifierIn> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = coupa_core::Patch::Absent;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier-type\":") {
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "identifier" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "identifier-type" => {
                if !member_2.is_absent() {
                    return Err(Stop);
                }
                member_2 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value({
                        let text = p.string()?;
                        text.into_owned()
                    })
                };
            }
            "country" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            _ => p.keep(&mut additional, key)?,
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

pub(super) fn worker_part(p: &mut Reader<'_>) -> Read<coupa_types::WorkerPart> {
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
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"active\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(worker_status(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(decimal19_2(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(portal_access(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(date(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-file-name\":") {
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-content-type\":") {
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(gender_code_out(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender\":") {
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(gender(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(supplier(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"nationality\":") {
                member_16 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access-info\":") {
                member_17 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                member_18 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                member_19 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                member_20 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                member_21 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-documents\":") {
                member_22 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_document(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                member_23 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                member_24 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-by\":") {
                member_25 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-by\":") {
                member_26 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                member_27 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                member_28 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "first-name" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "last-name" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "active" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(p.boolean()?)
                };
            }
            "status" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(worker_status(p)?)
                };
            }
            "total-experience-in-years" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(decimal19_2(p)?)
                };
            }
            "portal-access" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(portal_access(p)?)
                };
            }
            "date-of-birth" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(date(p)?)
                };
            }
            "avatar-file-name" => {
                if !member_10.is_absent() {
                    return Err(Stop);
                }
                member_10 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "avatar-content-type" => {
                if !member_11.is_absent() {
                    return Err(Stop);
                }
                member_11 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "gender-code" => {
                if !member_12.is_absent() {
                    return Err(Stop);
                }
                member_12 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(gender_code_out(p)?)
                };
            }
            "gender" => {
                if !member_13.is_absent() {
                    return Err(Stop);
                }
                member_13 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(gender(p)?)
                };
            }
            "supplier" => {
                if !member_14.is_absent() {
                    return Err(Stop);
                }
                member_14 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(supplier(p)?)
                };
            }
            "country-of-residence" => {
                if !member_15.is_absent() {
                    return Err(Stop);
                }
                member_15 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country(p)?)
                };
            }
            "nationality" => {
                if !member_16.is_absent() {
                    return Err(Stop);
                }
                member_16 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country(p)?)
                };
            }
            "portal-access-info" => {
                if !member_17.is_absent() {
                    return Err(Stop);
                }
                member_17 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
            }
            "worker-emails" => {
                if member_18.is_some() {
                    return Err(Stop);
                }
                member_18 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-skills" => {
                if member_19.is_some() {
                    return Err(Stop);
                }
                member_19 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-addresses" => {
                if member_20.is_some() {
                    return Err(Stop);
                }
                member_20 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "external-identifiers" => {
                if member_21.is_some() {
                    return Err(Stop);
                }
                member_21 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-documents" => {
                if member_22.is_some() {
                    return Err(Stop);
                }
                member_22 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_document(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-phone-numbers" => {
                if member_23.is_some() {
                    return Err(Stop);
                }
                member_23 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "national-identifiers" => {
                if member_24.is_some() {
                    return Err(Stop);
                }
                member_24 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "created-by" => {
                if !member_25.is_absent() {
                    return Err(Stop);
                }
                member_25 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
            }
            "updated-by" => {
                if !member_26.is_absent() {
                    return Err(Stop);
                }
                member_26 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(user_summary(p)?)
                };
            }
            "middle-name" => {
                if !member_27.is_absent() {
                    return Err(Stop);
                }
                member_27 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "current-title" => {
                if !member_28.is_absent() {
                    return Err(Stop);
                }
                member_28 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn worker_phone_number(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerPhoneNumber> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = coupa_core::Patch::Absent;
    let mut member_4 = coupa_core::Patch::Absent;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_1 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-type\":") {
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(phone_type_out(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(phone_number(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "created-at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "phone-type" => {
                if !member_3.is_absent() {
                    return Err(Stop);
                }
                member_3 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(phone_type_out(p)?)
                };
            }
            "phone-number" => {
                if !member_4.is_absent() {
                    return Err(Stop);
                }
                member_4 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(phone_number(p)?)
                };
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn worker_phone_number_in(
    p: &mut Reader<'_>,
) -> Read<coupa_types::WorkerPhoneNumberIn> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-type\":") {
                member_1 = Some(phone_type(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                member_2 = Some(phone_number_in(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "phone-type" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(phone_type(p)?);
            }
            "phone-number" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(phone_number_in(p)?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerPhoneNumberIn {
        id: member_0,
        phone_type: member_1,
        phone_number: member_2,
    })
}

pub(super) fn worker_result(p: &mut Reader<'_>) -> Read<coupa_types::WorkerResult> {
    let mark = p.mark();
    let read = (|| -> Read<_> { Ok(coupa_types::WorkerResult::Worker(worker(p)?)) })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        Ok(coupa_types::WorkerResult::WorkerPart(worker_part(p)?))
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(super) fn worker_skill(p: &mut Reader<'_>) -> Read<coupa_types::WorkerSkill> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"skill\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                member_2 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                member_3 = Some(date_time(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "skill" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            "created-at" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date_time(p)?);
            }
            "updated-at" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some(date_time(p)?);
            }
            _ => p.keep(&mut additional, key)?,
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

pub(super) fn worker_skill_in(p: &mut Reader<'_>) -> Read<coupa_types::WorkerSkillIn> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = coupa_core::Patch::Absent;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                member_0 = Some(id(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"skill\":") {
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, _) = p.key()?;
        match &*key {
            "id" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(id(p)?);
            }
            "skill" => {
                if !member_1.is_absent() {
                    return Err(Stop);
                }
                member_1 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(reference_data_entry(p)?)
                };
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_types::WorkerSkillIn {
        id: member_0,
        skill: member_1,
        additional,
    })
}

pub(super) fn worker_status(p: &mut Reader<'_>) -> Read<coupa_types::WorkerStatus> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 50 || text.chars().count() <= 50) {
            return Err(Stop);
        }
        coupa_types::WorkerStatus::from(&*text)
    })
}

pub(super) fn worker_update(p: &mut Reader<'_>) -> Read<coupa_types::WorkerUpdate> {
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
    if more {
        'expected: {
            if p.member("\"first-name\":") {
                member_0 = Some(filled_string255(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                member_1 = Some(filled_string255(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                member_2 = Some(date(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                member_3 = Some(gender_code(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                member_4 = Some(decimal_in19_2(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(supplier_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-citizenship\":") {
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                member_11 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                member_12 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                member_13 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                member_14 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                member_15 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
        }
    }
    while more {
        let (key, start) = p.key()?;
        match &*key {
            "first-name" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(filled_string255(p)?);
            }
            "last-name" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(filled_string255(p)?);
            }
            "date-of-birth" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(date(p)?);
            }
            "gender-code" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some(gender_code(p)?);
            }
            "total-experience-in-years" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some(decimal_in19_2(p)?);
            }
            "middle-name" => {
                if !member_5.is_absent() {
                    return Err(Stop);
                }
                member_5 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "current-title" => {
                if !member_6.is_absent() {
                    return Err(Stop);
                }
                member_6 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(string255(p)?)
                };
            }
            "supplier" => {
                if !member_7.is_absent() {
                    return Err(Stop);
                }
                member_7 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(supplier_ref(p)?)
                };
            }
            "country-of-residence" => {
                if !member_8.is_absent() {
                    return Err(Stop);
                }
                member_8 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
            }
            "country-of-citizenship" => {
                if !member_9.is_absent() {
                    return Err(Stop);
                }
                member_9 = if p.null() {
                    coupa_core::Patch::Null
                } else {
                    coupa_core::Patch::Value(country_ref(p)?)
                };
            }
            "worker-emails" => {
                if member_10.is_some() {
                    return Err(Stop);
                }
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_email_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-phone-numbers" => {
                if member_11.is_some() {
                    return Err(Stop);
                }
                member_11 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_phone_number_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-addresses" => {
                if member_12.is_some() {
                    return Err(Stop);
                }
                member_12 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_address_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "worker-skills" => {
                if member_13.is_some() {
                    return Err(Stop);
                }
                member_13 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_skill_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "external-identifiers" => {
                if member_14.is_some() {
                    return Err(Stop);
                }
                member_14 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_external_reference_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            "national-identifiers" => {
                if member_15.is_some() {
                    return Err(Stop);
                }
                member_15 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(worker_national_identifier_in(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
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

pub(super) fn xml_errors(p: &mut Reader<'_>) -> Read<coupa_types::XmlErrors> {
    Ok({
        let mut items = Vec::new();
        let mut more = p.enter_array()?;
        while more {
            items
                .push({
                    let text = p.string()?;
                    text.into_owned()
                });
            more = p.more_items()?;
        }
        items
    })
}
