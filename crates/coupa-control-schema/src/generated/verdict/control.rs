// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};
use crate::generated::checks;

pub(crate) fn clock(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("now"), Key::new("frozen")];
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
                p.text(|text| {
                    if coupa_core::DateTime::accepts(text) { Ok(()) } else { Err(Stop) }
                })?;
            }
            1 => {
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
    seen.all([3])?;
    Ok(())
}

pub(crate) fn clock_change(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [Key::new("now"), Key::new("advance"), Key::new("frozen")];
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
                p.text(|text| {
                    if coupa_core::DateTime::accepts(text) { Ok(()) } else { Err(Stop) }
                })?;
            }
            1 => {
                p.text(|text| {
                    if !(checks::pattern_2(text)) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
            }
            2 => {
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
    Ok(())
}

pub(crate) fn collection_entry(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("name"), Key::new("total")];
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
                super::common::name(p)?;
            }
            1 => {
                {
                    let _ = p.integer()?;
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

pub(crate) fn collection_list(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("collections")];
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
                        super::control::collection_entry(p)?;
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

pub(crate) fn fault(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 13] = [
        Key::new("operation"),
        Key::new("count"),
        Key::new("probability"),
        Key::new("latency_ms"),
        Key::new("jitter_ms"),
        Key::new("status"),
        Key::new("retry_after"),
        Key::new("reset"),
        Key::new("raw"),
        Key::new("truncate"),
        Key::new("rate_limit"),
        Key::new("id"),
        Key::new("met"),
    ];
    static SLOTS: [u16; 32] = slots(&KEYS);
    static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
    let mut more = p.enter_object()?;
    let mut passed = Passed::default();
    let mut seen = Seen::<1>::none();
    let mut next = 0;
    while more {
        let index = p.known(&KNOWN, next)?;
        if index < 13 {
            seen.add(index)?;
            next = index + 1;
        }
        match index {
            0 => {
                p.text(|text| {
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
            }
            1 => {
                {
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            2 => {
                {
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                };
            }
            3 => {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            4 => {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            5 => {
                {
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            6 => {
                {
                    let number = p.integer()?;
                    if !((0..=86400).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            7 => {
                {
                    p.boolean()?;
                };
            }
            8 => {
                p.text(|text| {
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
            }
            9 => {
                {
                    p.boolean()?;
                };
            }
            10 => {
                {
                    p.boolean()?;
                };
            }
            11 => {
                {
                    let _ = p.integer()?;
                };
            }
            12 => {
                {
                    let _ = p.integer()?;
                };
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([2048])?;
    Ok(())
}

pub(crate) fn fault_create(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 11] = [
        Key::new("operation"),
        Key::new("count"),
        Key::new("probability"),
        Key::new("latency_ms"),
        Key::new("jitter_ms"),
        Key::new("status"),
        Key::new("retry_after"),
        Key::new("reset"),
        Key::new("raw"),
        Key::new("truncate"),
        Key::new("rate_limit"),
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
                p.text(|text| {
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
            }
            1 => {
                {
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            2 => {
                {
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                };
            }
            3 => {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            4 => {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            5 => {
                {
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            6 => {
                {
                    let number = p.integer()?;
                    if !((0..=86400).contains(&number)) {
                        return Err(Stop);
                    }
                };
            }
            7 => {
                {
                    p.boolean()?;
                };
            }
            8 => {
                p.text(|text| {
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
            }
            9 => {
                {
                    p.boolean()?;
                };
            }
            10 => {
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
    Ok(())
}

pub(crate) fn fault_list(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("faults")];
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
                        super::control::fault(p)?;
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

pub(crate) fn journal(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("process"),
        Key::new("count"),
        Key::new("entries"),
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
                p.text(|_| Ok(()))?;
            }
            1 => {
                {
                    let _ = p.integer()?;
                };
            }
            2 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::control::journal_entry(p)?;
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

pub(crate) fn journal_entry(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 11] = [
        Key::new("number"),
        Key::new("at"),
        Key::new("method"),
        Key::new("path"),
        Key::new("query"),
        Key::new("operation"),
        Key::new("request_id"),
        Key::new("status"),
        Key::new("elapsed_ms"),
        Key::new("fault"),
        Key::new("rejected"),
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
                {
                    let _ = p.integer()?;
                };
            }
            1 => {
                p.text(|text| {
                    if coupa_core::DateTime::accepts(text) { Ok(()) } else { Err(Stop) }
                })?;
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
                {
                    let _ = p.integer()?;
                };
            }
            8 => {
                {
                    let _ = p.integer()?;
                };
            }
            9 => {
                {
                    let _ = p.integer()?;
                };
            }
            10 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        super::control::rejection(p)?;
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
    seen.all([1439])?;
    Ok(())
}

pub(crate) fn problem(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 5] = [
        Key::new("type"),
        Key::new("title"),
        Key::new("status"),
        Key::new("code"),
        Key::new("detail"),
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
                p.text(|_| Ok(()))?;
            }
            1 => {
                p.text(|_| Ok(()))?;
            }
            2 => {
                {
                    let _ = p.integer()?;
                };
            }
            3 => {
                p.text(|_| Ok(()))?;
            }
            4 => {
                p.text(|_| Ok(()))?;
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

pub(crate) fn record_list(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("total"), Key::new("records")];
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
                    let _ = p.integer()?;
                };
            }
            1 => {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        {
                            let mut members = Passed::default();
                            let mut more = p.enter_object()?;
                            while more {
                                members.add(p.key()?.0)?;
                                p.pass_exact()?;
                                more = p.more_members()?;
                            }
                        };
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

pub(crate) fn rejection(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 3] = [
        Key::new("pointer"),
        Key::new("keyword"),
        Key::new("detail"),
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
                p.text(|_| Ok(()))?;
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
    seen.all([5])?;
    Ok(())
}

pub(crate) fn seed_request(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("seed")];
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
                p.text(|text| {
                    if !(checks::pattern_0(text)) {
                        return Err(Stop);
                    }
                    Ok(())
                })?;
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

pub(crate) fn snapshot(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("name")];
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
                super::common::name(p)?;
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

pub(crate) fn snapshot_list(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("snapshots")];
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
                        super::control::snapshot(p)?;
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

pub(crate) fn world_entry(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 2] = [Key::new("name"), Key::new("used_at")];
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
                super::common::name(p)?;
            }
            1 => {
                p.text(|text| {
                    if coupa_core::DateTime::accepts(text) { Ok(()) } else { Err(Stop) }
                })?;
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

pub(crate) fn world_list(p: &mut Reader<'_>) -> Read<()> {
    static KEYS: [Key; 1] = [Key::new("worlds")];
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
                        super::control::world_entry(p)?;
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
