// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};
use crate::generated::checks;

pub(crate) fn cso_errors(p: &mut Reader<'_>) -> Read<()> {
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
                        super::users::result_entry(p)?;
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

pub(crate) fn cso_id_in(p: &mut Reader<'_>) -> Read<()> {
    match p.peek() {
        b'"' => {
            p.text(|text| {
                if !(checks::pattern_2(text)) {
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

pub(crate) fn result_entry(p: &mut Reader<'_>) -> Read<()> {
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
                super::users::result_type(p)?;
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

pub(crate) fn result_type(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(crate) fn user(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::cso_id(p)?;
            }
            1 => {
                super::users::user_state_out(p)?;
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
                super::common::cso_id(p)?;
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

pub(crate) fn user_change(p: &mut Reader<'_>) -> Read<()> {
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
                super::users::cso_id_in(p)?;
            }
            1 => {
                super::users::user_state(p)?;
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
                super::common::filled_string(p)?;
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

pub(crate) fn user_create(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::filled_string(p)?;
            }
            1 => {
                super::users::cso_id_in(p)?;
            }
            2 => {
                super::users::user_state(p)?;
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
                super::common::filled_string(p)?;
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

pub(crate) fn user_create_request_body(p: &mut Reader<'_>) -> Read<()> {
    let mark = p.mark();
    let read = (|| -> Read<_> {
        {
            super::users::users_create(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    let read = (|| -> Read<_> {
        {
            super::users::user_create(p)?;
            Ok(())
        }
    })();
    if read.is_ok() {
        return read;
    }
    p.reset(mark)?;
    Err(Stop)
}

pub(crate) fn user_id(p: &mut Reader<'_>) -> Read<()> {
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
                super::common::cso_id(p)?;
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

pub(crate) fn user_list(p: &mut Reader<'_>) -> Read<()> {
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
                        super::users::user(p)?;
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

pub(crate) fn user_state(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn user_state_out(p: &mut Reader<'_>) -> Read<()> {
    Ok(p.text(|_| Ok(()))?)
}

pub(crate) fn user_update(p: &mut Reader<'_>) -> Read<()> {
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
                super::users::cso_id_in(p)?;
            }
            1 => {
                super::users::user_state(p)?;
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
                super::common::filled_string(p)?;
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

pub(crate) fn users_create(p: &mut Reader<'_>) -> Read<()> {
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
                        super::users::user_create(p)?;
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

pub(crate) fn users_created(p: &mut Reader<'_>) -> Read<()> {
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
                        super::users::result_entry(p)?;
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
                        super::users::user_id(p)?;
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

pub(crate) fn users_update(p: &mut Reader<'_>) -> Read<()> {
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
                        super::users::user_update(p)?;
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

pub(crate) fn users_updated(p: &mut Reader<'_>) -> Read<()> {
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
                        super::users::result_entry(p)?;
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
