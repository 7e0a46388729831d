// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};

pub(crate) fn address_purpose(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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

pub(crate) fn address_purpose_ref(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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

pub(crate) fn attachment(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    super::common::string40(p)?;
                }
            }
            5 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            7 => {
                if !p.null() {
                    super::common::string255(p)?;
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

pub(crate) fn core_errors(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::error_messages(p)?;
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

pub(crate) fn country(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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
                super::common::string100(p)?;
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

pub(crate) fn country_ref(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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

pub(crate) fn email_type(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn email_type_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(crate) fn gender(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(crate) fn gender_code(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn gender_code_out(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn phone_number(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn phone_number_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::filled_string(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    super::common::country_code(p)?;
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

pub(crate) fn phone_type(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn phone_type_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(crate) fn portal_access(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(crate) fn reference_data_entry(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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

pub(crate) fn supplier(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::string100(p)?;
            }
            2 => {
                if !p.null() {
                    super::common::string255(p)?;
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

pub(crate) fn supplier_ref(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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

pub(crate) fn user_summary(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::string255(p)?;
            }
            2 => {
                if !p.null() {
                    super::common::string255(p)?;
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

pub(crate) fn worker(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    super::common::string255(p)?;
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
                    super::workers::worker_status(p)?;
                }
            }
            7 => {
                if !p.null() {
                    super::common::decimal19_2(p)?;
                }
            }
            8 => {
                if !p.null() {
                    super::workers::portal_access(p)?;
                }
            }
            9 => {
                if !p.null() {
                    super::common::date(p)?;
                }
            }
            10 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            11 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            12 => {
                if !p.null() {
                    super::workers::gender_code_out(p)?;
                }
            }
            13 => {
                if !p.null() {
                    super::workers::gender(p)?;
                }
            }
            14 => {
                if !p.null() {
                    super::workers::supplier(p)?;
                }
            }
            15 => {
                if !p.null() {
                    super::workers::country(p)?;
                }
            }
            16 => {
                if !p.null() {
                    super::workers::country(p)?;
                }
            }
            17 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            18 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            19 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            20 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            21 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            22 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            23 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            24 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            25 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            26 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            27 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            28 => {
                if !p.null() {
                    super::common::string255(p)?;
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

pub(crate) fn worker_address(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            5 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            8 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            9 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            10 => {
                if !p.null() {
                    super::common::string255(p)?;
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
                    super::workers::address_purpose(p)?;
                }
            }
            13 => {
                if !p.null() {
                    super::workers::country(p)?;
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

pub(crate) fn worker_address_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            2 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            3 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            5 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            8 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            9 => {
                if !p.null() {
                    super::workers::country_ref(p)?;
                }
            }
            10 => {
                if !p.null() {
                    super::workers::address_purpose_ref(p)?;
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

pub(crate) fn worker_create(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::filled_string255(p)?;
            }
            1 => {
                super::common::filled_string255(p)?;
            }
            2 => {
                super::common::date(p)?;
            }
            3 => {
                super::workers::gender_code(p)?;
            }
            4 => {
                super::common::decimal_in19_2(p)?;
            }
            5 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    super::workers::supplier_ref(p)?;
                }
            }
            8 => {
                if !p.null() {
                    super::workers::country_ref(p)?;
                }
            }
            9 => {
                if !p.null() {
                    super::workers::country_ref(p)?;
                }
            }
            10 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            11 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            12 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            13 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            14 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            15 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_national_identifier_in(p)?;
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

pub(crate) fn worker_document(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    super::workers::reference_data_entry(p)?;
                }
            }
            4 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::attachment(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            5 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            6 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
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

pub(crate) fn worker_email(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            4 => {
                if !p.null() {
                    super::workers::email_type_out(p)?;
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

pub(crate) fn worker_email_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::filled_string(p)?;
            }
            2 => {
                super::workers::email_type(p)?;
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

pub(crate) fn worker_external_reference_identifier(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    super::workers::reference_data_entry(p)?;
                }
            }
            3 => {
                super::common::date_time(p)?;
            }
            4 => {
                super::common::date_time(p)?;
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

pub(crate) fn worker_external_reference_identifier_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                if !p.null() {
                    p.text(|_| Ok(()))?;
                }
            }
            2 => {
                if !p.null() {
                    super::workers::reference_data_entry(p)?;
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

pub(crate) fn worker_list(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut more = p.enter_array()?;
        while more {
            super::workers::worker_result(p)?;
            more = p.more_items()?;
        }
    })
}

pub(crate) fn worker_national_identifier(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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
                    super::workers::reference_data_entry(p)?;
                }
            }
            4 => {
                super::common::date_time(p)?;
            }
            5 => {
                super::common::date_time(p)?;
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

pub(crate) fn worker_national_identifier_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
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
                    super::workers::reference_data_entry(p)?;
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

pub(crate) fn worker_part(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            4 => {
                if !p.null() {
                    super::common::string255(p)?;
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
                    super::workers::worker_status(p)?;
                }
            }
            7 => {
                if !p.null() {
                    super::common::decimal19_2(p)?;
                }
            }
            8 => {
                if !p.null() {
                    super::workers::portal_access(p)?;
                }
            }
            9 => {
                if !p.null() {
                    super::common::date(p)?;
                }
            }
            10 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            11 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            12 => {
                if !p.null() {
                    super::workers::gender_code_out(p)?;
                }
            }
            13 => {
                if !p.null() {
                    super::workers::gender(p)?;
                }
            }
            14 => {
                if !p.null() {
                    super::workers::supplier(p)?;
                }
            }
            15 => {
                if !p.null() {
                    super::workers::country(p)?;
                }
            }
            16 => {
                if !p.null() {
                    super::workers::country(p)?;
                }
            }
            17 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            18 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            19 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            20 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            21 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            22 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            23 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            24 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            25 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            26 => {
                if !p.null() {
                    super::workers::user_summary(p)?;
                }
            }
            27 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            28 => {
                if !p.null() {
                    super::common::string255(p)?;
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

pub(crate) fn worker_phone_number(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::common::date_time(p)?;
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                if !p.null() {
                    super::workers::phone_type_out(p)?;
                }
            }
            4 => {
                if !p.null() {
                    super::workers::phone_number(p)?;
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

pub(crate) fn worker_phone_number_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                super::workers::phone_type(p)?;
            }
            2 => {
                super::workers::phone_number_in(p)?;
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

pub(crate) fn worker_result(p: &mut Reader<'_>) -> Read<()> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        {
            super::workers::worker(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        {
            super::workers::worker_part(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(crate) fn worker_skill(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                if !p.null() {
                    super::workers::reference_data_entry(p)?;
                }
            }
            2 => {
                super::common::date_time(p)?;
            }
            3 => {
                super::common::date_time(p)?;
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

pub(crate) fn worker_skill_in(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::id(p)?;
            }
            1 => {
                if !p.null() {
                    super::workers::reference_data_entry(p)?;
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

pub(crate) fn worker_status(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn worker_update(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::filled_string255(p)?;
            }
            1 => {
                super::common::filled_string255(p)?;
            }
            2 => {
                super::common::date(p)?;
            }
            3 => {
                super::workers::gender_code(p)?;
            }
            4 => {
                super::common::decimal_in19_2(p)?;
            }
            5 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            6 => {
                if !p.null() {
                    super::common::string255(p)?;
                }
            }
            7 => {
                if !p.null() {
                    super::workers::supplier_ref(p)?;
                }
            }
            8 => {
                if !p.null() {
                    super::workers::country_ref(p)?;
                }
            }
            9 => {
                if !p.null() {
                    super::workers::country_ref(p)?;
                }
            }
            10 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            11 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            12 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            13 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            14 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
            }
            15 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::workers::worker_national_identifier_in(p)?;
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
