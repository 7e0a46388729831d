// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};

pub(super) fn address_purpose(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn address_purpose_ref(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("id"), Key::new("code")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                p.text(|_| Ok(()))?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn attachment(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    string40(p)?;
                }
            }
            5 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            7 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            8 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn core_errors(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("errors")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                error_messages(p)?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(())
}

pub(super) fn country(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                p.text(|text| {
                    if !(text.len() <= 4 || text.chars().count() <= 4) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
            }
            2 => {
                string100(p)?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn country_code(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(super::checks::pattern_1(text)) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn country_ref(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                p.text(|_| Ok(()))?;
            }
            2 => {
                p.text(|_| Ok(()))?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn cso_errors(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("result")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
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
    Ok(())
}

pub(super) fn cso_id(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(super::checks::pattern_2(text)) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn cso_id_in(p: &mut Reader<'_>) -> Read<()> {
    match p.peek() {
        b'"' => {
            p.text(|text| {
                if !(super::checks::pattern_2(text)) {
                    return Err(Stop);
                }
                Ok(())
            })?;
            Ok(())
        }
        b'-' | b'0'..=b'9' => {
            {
                let number = p.integer()?;
                if !(number >= 1) {
                    return Err(Stop);
                }
            };
            Ok(())
        }
        _ => Err(Stop),
    }
}

pub(super) fn date(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if coupa_core::Date::accepts(text) { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(super) fn date_time(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if coupa_core::DateTime::accepts(text) { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(super) fn decimal19_2(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(super::checks::pattern_0(text)) {
                    return Err(Stop);
                }
                if coupa_core::Decimal::accepts(text) { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(super) fn decimal_in19_2(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        if p.peek() == b'"' {
            p.text(|text| {
                if !(super::checks::pattern_0(text)) {
                    return Err(Stop);
                }
                if coupa_core::Decimal::accepts(text) { Ok(()) } else { Err(Stop) }
            })?
        } else {
            let (digits, _) = p.decimal_number()?;
            if !(super::checks::pattern_0(digits)) {
                return Err(Stop);
            }
        },
    )
}

pub(super) fn email_type(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if matches!(text, "work" | "personal" | "other") {
                    Ok(())
                } else {
                    Err(Stop)
                }
            })?,
    )
}

pub(super) fn email_type_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(super) fn error_messages(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut members = Passed::default();
        let mut more = p.enter_object()?;
        while more {
            members.add(p.key()?.0)?;
            {
                let mut more = p.enter_array()?;
                while more {
                    p.text(|_| Ok(()))?;
                    more = p.more_items()?;
                }
            };
            more = p.more_members()?;
        }
    })
}

pub(super) fn filled_string(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(!text.is_empty()) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn filled_string255(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(!text.is_empty()
                    && (text.len() <= 255 || text.chars().count() <= 255))
                {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn gender(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(super) fn gender_code(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 255 || text.chars().count() <= 255) {
                    return Err(Stop);
                }
                if matches!(text, "m" | "f") { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(super) fn gender_code_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 255 || text.chars().count() <= 255) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn id(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let number = p.integer()?;
        if !(number >= 1) {
            return Err(Stop);
        }
    })
}

pub(super) fn phone_number(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("number"),
        Key::new("extension"),
        Key::new("country-code"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn phone_number_in(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("number"),
        Key::new("extension"),
        Key::new("country-code"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                filled_string(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    country_code(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn phone_type(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if matches!(text, "mobile" | "work" | "home" | "other") {
                    Ok(())
                } else {
                    Err(Stop)
                }
            })?,
    )
}

pub(super) fn phone_type_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(super) fn portal_access(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(super) fn reference_data_entry(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("code"), Key::new("name")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn result_entry(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("type"), Key::new("description")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                result_type(p)?;
            }
            1 => {
                p.text(|_| Ok(()))?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(())
}

pub(super) fn result_type(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(super) fn string100(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 100 || text.chars().count() <= 100) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn string255(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 255 || text.chars().count() <= 255) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn string40(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 40 || text.chars().count() <= 40) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn supplier(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 4] = [
        Key::new("id"),
        Key::new("name"),
        Key::new("display-name"),
        Key::new("number"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                string100(p)?;
            }
            2 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn supplier_ref(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("id"), Key::new("name"), Key::new("number")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                p.text(|_| Ok(()))?;
            }
            2 => {
                p.text(|_| Ok(()))?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn user(p: &mut Reader<'_>) -> Read<()> {
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
                cso_id(p)?;
            }
            1 => {
                user_state_out(p)?;
            }
            2 => {
                p.text(|_| Ok(()))?;
            }
            3 => {
                p.text(|_| Ok(()))?;
            }
            4 => {
                p.text(|_| Ok(()))?;
            }
            5 => {
                p.text(|_| Ok(()))?;
            }
            6 => {
                p.text(|_| Ok(()))?;
            }
            7 => {
                p.text(|_| Ok(()))?;
            }
            8 => {
                cso_id(p)?;
            }
            9 => {
                p.text(|_| Ok(()))?;
            }
            10 => {
                p.text(|_| Ok(()))?;
            }
            11 => {
                p.text(|_| Ok(()))?;
            }
            12 => {
                p.text(|_| Ok(()))?;
            }
            13 => {
                p.text(|_| Ok(()))?;
            }
            14 => {
                p.text(|_| Ok(()))?;
            }
            15 => {
                {
                    p.boolean()?;
                };
            }
            16 => {
                {
                    p.boolean()?;
                };
            }
            17 => {
                {
                    p.boolean()?;
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([7])?;
    Ok(())
}

pub(super) fn user_change(p: &mut Reader<'_>) -> Read<()> {
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
                cso_id_in(p)?;
            }
            1 => {
                user_state(p)?;
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            4 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            5 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            6 => {
                filled_string(p)?;
            }
            7 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            8 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            9 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            10 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            11 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            12 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            13 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            14 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            15 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn user_create(p: &mut Reader<'_>) -> Read<()> {
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
                filled_string(p)?;
            }
            1 => {
                cso_id_in(p)?;
            }
            2 => {
                user_state(p)?;
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            4 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            5 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            6 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            7 => {
                filled_string(p)?;
            }
            8 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            9 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            10 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            11 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            12 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            13 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            14 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            15 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            16 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([131])?;
    Ok(())
}

pub(super) fn user_create_request_body(p: &mut Reader<'_>) -> Read<()> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        {
            users_create(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        {
            user_create(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(super) fn user_id(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("id")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                cso_id(p)?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(())
}

pub(super) fn user_list(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("total"), Key::new("users")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
            }
            1 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        user(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(())
}

pub(super) fn user_state(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if matches!(text, "Active" | "Blocked" | "Disabled" | "Removed") {
                    Ok(())
                } else {
                    Err(Stop)
                }
            })?,
    )
}

pub(super) fn user_state_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(super) fn user_summary(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                string255(p)?;
            }
            2 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            4 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            5 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn user_update(p: &mut Reader<'_>) -> Read<()> {
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
                cso_id_in(p)?;
            }
            1 => {
                user_state(p)?;
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            4 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            5 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            6 => {
                filled_string(p)?;
            }
            7 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            8 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            9 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            10 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            11 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            12 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            13 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            14 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            15 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(())
}

pub(super) fn users_create(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("users")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                {
                    let mut count = 0;
                    let mut more = p.enter_array()?;
                    while more {
                        user_create(p)?;
                        count += 1;
                        more = p.more_items()?;
                    }
                    if count < 1 {
                        return Err(Stop);
                    }
                    if count > 1000 {
                        return Err(Stop);
                    }
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
    Ok(())
}

pub(super) fn users_created(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("result"), Key::new("added"), Key::new("users")];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            1 => {
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
            }
            2 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        user_id(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([7])?;
    Ok(())
}

pub(super) fn users_update(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("users")];
    static SLOTS: [u16; 2] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                {
                    let mut count = 0;
                    let mut more = p.enter_array()?;
                    while more {
                        user_update(p)?;
                        count += 1;
                        more = p.more_items()?;
                    }
                    if count < 1 {
                        return Err(Stop);
                    }
                    if count > 1000 {
                        return Err(Stop);
                    }
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
    Ok(())
}

pub(super) fn users_updated(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("result"), Key::new("updated")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            1 => {
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(())
}

pub(super) fn worker(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            5 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            6 => {
                if !p.null() {
                    worker_status(p)?;
                }
            }
            7 => {
                if !p.null() {
                    decimal19_2(p)?;
                }
            }
            8 => {
                if !p.null() {
                    portal_access(p)?;
                }
            }
            9 => {
                if !p.null() {
                    date(p)?;
                }
            }
            10 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            11 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            12 => {
                if !p.null() {
                    gender_code_out(p)?;
                }
            }
            13 => {
                if !p.null() {
                    gender(p)?;
                }
            }
            14 => {
                if !p.null() {
                    supplier(p)?;
                }
            }
            15 => {
                if !p.null() {
                    country(p)?;
                }
            }
            16 => {
                if !p.null() {
                    country(p)?;
                }
            }
            17 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            18 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            19 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            20 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            21 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            22 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            23 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            24 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            25 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            26 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            27 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            28 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([536870911])?;
    Ok(())
}

pub(super) fn worker_address(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            5 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            8 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            9 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            10 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            11 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            12 => {
                if !p.null() {
                    address_purpose(p)?;
                }
            }
            13 => {
                if !p.null() {
                    country(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_address_in(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            2 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            3 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            5 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            8 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            9 => {
                if !p.null() {
                    country_ref(p)?;
                }
            }
            10 => {
                if !p.null() {
                    address_purpose_ref(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_create(p: &mut Reader<'_>) -> Read<()> {
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
                filled_string255(p)?;
            }
            1 => {
                filled_string255(p)?;
            }
            2 => {
                date(p)?;
            }
            3 => {
                gender_code(p)?;
            }
            4 => {
                decimal_in19_2(p)?;
            }
            5 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    supplier_ref(p)?;
                }
            }
            8 => {
                if !p.null() {
                    country_ref(p)?;
                }
            }
            9 => {
                if !p.null() {
                    country_ref(p)?;
                }
            }
            10 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            11 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            12 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            13 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            14 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            15 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([31])?;
    Ok(())
}

pub(super) fn worker_document(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            4 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        attachment(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            5 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            6 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_email(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            4 => {
                if !p.null() {
                    email_type_out(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_email_in(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("id"),
        Key::new("email-address"),
        Key::new("email-type"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                filled_string(p)?;
            }
            2 => {
                email_type(p)?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_external_reference_identifier(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            3 => {
                date_time(p)?;
            }
            4 => {
                date_time(p)?;
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_external_reference_identifier_in(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("id"),
        Key::new("identifier"),
        Key::new("external-identifier-type"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_list(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut more = p.enter_array()?;
        while more {
            worker_result(p)?;
            more = p.more_items()?;
        }
    })
}

pub(super) fn worker_national_identifier(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            3 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            4 => {
                date_time(p)?;
            }
            5 => {
                date_time(p)?;
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_national_identifier_in(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 4] = [
        Key::new("id"),
        Key::new("identifier"),
        Key::new("identifier-type"),
        Key::new("country"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            3 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_part(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            5 => {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
            }
            6 => {
                if !p.null() {
                    worker_status(p)?;
                }
            }
            7 => {
                if !p.null() {
                    decimal19_2(p)?;
                }
            }
            8 => {
                if !p.null() {
                    portal_access(p)?;
                }
            }
            9 => {
                if !p.null() {
                    date(p)?;
                }
            }
            10 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            11 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            12 => {
                if !p.null() {
                    gender_code_out(p)?;
                }
            }
            13 => {
                if !p.null() {
                    gender(p)?;
                }
            }
            14 => {
                if !p.null() {
                    supplier(p)?;
                }
            }
            15 => {
                if !p.null() {
                    country(p)?;
                }
            }
            16 => {
                if !p.null() {
                    country(p)?;
                }
            }
            17 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            18 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            19 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            20 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            21 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            22 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            23 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            24 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            25 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            26 => {
                if !p.null() {
                    user_summary(p)?;
                }
            }
            27 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            28 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_phone_number(p: &mut Reader<'_>) -> Read<()> {
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
                id(p)?;
            }
            1 => {
                date_time(p)?;
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                if !p.null() {
                    phone_type_out(p)?;
                }
            }
            4 => {
                if !p.null() {
                    phone_number(p)?;
                }
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_phone_number_in(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("id"),
        Key::new("phone-type"),
        Key::new("phone-number"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                phone_type(p)?;
            }
            2 => {
                phone_number_in(p)?;
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_result(p: &mut Reader<'_>) -> Read<()> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        {
            worker(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        {
            worker_part(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(super) fn worker_skill(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 4] = [
        Key::new("id"),
        Key::new("skill"),
        Key::new("created-at"),
        Key::new("updated-at"),
    ];
    static SLOTS: [u16; 8] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            2 => {
                date_time(p)?;
            }
            3 => {
                date_time(p)?;
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_skill_in(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("id"), Key::new("skill")];
    static SLOTS: [u16; 4] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
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
                id(p)?;
            }
            1 => {
                if !p.null() {
                    reference_data_entry(p)?;
                }
            }
            _ => {
                let (key, _) = p.key()?;
                {
                    passed.add(key)?;
                    p.pass_exact()?;
                };
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_status(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 50 || text.chars().count() <= 50) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(super) fn worker_update(p: &mut Reader<'_>) -> Read<()> {
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
                filled_string255(p)?;
            }
            1 => {
                filled_string255(p)?;
            }
            2 => {
                date(p)?;
            }
            3 => {
                gender_code(p)?;
            }
            4 => {
                decimal_in19_2(p)?;
            }
            5 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    supplier_ref(p)?;
                }
            }
            8 => {
                if !p.null() {
                    country_ref(p)?;
                }
            }
            9 => {
                if !p.null() {
                    country_ref(p)?;
                }
            }
            10 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            11 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            12 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            13 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            14 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            15 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn xml_errors(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut more = p.enter_array()?;
        while more {
            p.text(|_| Ok(()))?;
            more = p.more_items()?;
        }
    })
}
