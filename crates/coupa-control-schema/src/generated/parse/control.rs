// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Key, Keys, Passed, Read, Reader, Seen, Stop, slots};
use crate::generated::checks;

pub(crate) fn clock(p: &mut Reader<'_>) -> Read<coupa_control_types::Clock> {
    static KEYS: [Key; 2] = [Key::new("now"), Key::new("frozen")];
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
                member_0 = Some(
                    p
                        .text(|text| {
                            text.parse::<coupa_core::DateTime>().map_err(|_| Stop)
                        })?,
                );
            }
            1 => {
                member_1 = Some(p.boolean()?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(coupa_control_types::Clock {
        now: member_0.ok_or(Stop)?,
        frozen: member_1.ok_or(Stop)?,
    })
}

pub(crate) fn clock_change(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::ClockChange> {
    static KEYS: [Key; 3] = [Key::new("now"), Key::new("advance"), Key::new("frozen")];
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
                member_0 = Some(
                    p
                        .text(|text| {
                            text.parse::<coupa_core::DateTime>().map_err(|_| Stop)
                        })?,
                );
            }
            1 => {
                member_1 = Some(
                    p
                        .text(|text| {
                            if !(checks::pattern_2(text)) {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            2 => {
                member_2 = Some(p.boolean()?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::ClockChange {
        now: member_0,
        advance: member_1,
        frozen: member_2,
    })
}

pub(crate) fn collection_entry(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::CollectionEntry> {
    static KEYS: [Key; 2] = [Key::new("name"), Key::new("total")];
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
                member_0 = Some(super::common::name(p)?);
            }
            1 => {
                member_1 = Some(p.integer()?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([3])?;
    Ok(coupa_control_types::CollectionEntry {
        name: member_0.ok_or(Stop)?,
        total: member_1.ok_or(Stop)?,
    })
}

pub(crate) fn collection_list(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::CollectionList> {
    static KEYS: [Key; 1] = [Key::new("collections")];
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
                        items.push(super::control::collection_entry(p)?);
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
    Ok(coupa_control_types::CollectionList {
        collections: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn fault(p: &mut Reader<'_>) -> Read<coupa_control_types::Fault> {
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
                member_0 = Some(
                    p
                        .text(|text| {
                            if !(text.len() <= 100 || text.chars().count() <= 100) {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            1 => {
                member_1 = Some({
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            2 => {
                member_2 = Some({
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                    digits.parse::<coupa_core::Number>().map_err(|_| Stop)?
                });
            }
            3 => {
                member_3 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            4 => {
                member_4 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            5 => {
                member_5 = Some({
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            6 => {
                member_6 = Some({
                    let number = p.integer()?;
                    if !((0..=86400).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            7 => {
                member_7 = Some(p.boolean()?);
            }
            8 => {
                member_8 = Some(
                    p
                        .text(|text| {
                            if !(text.len() <= 100000 || text.chars().count() <= 100000)
                            {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            9 => {
                member_9 = Some(p.boolean()?);
            }
            10 => {
                member_10 = Some(p.boolean()?);
            }
            11 => {
                member_11 = Some(p.integer()?);
            }
            12 => {
                member_12 = Some(p.integer()?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([2048])?;
    Ok(coupa_control_types::Fault {
        operation: member_0,
        count: member_1,
        probability: member_2,
        latency_ms: member_3,
        jitter_ms: member_4,
        status: member_5,
        retry_after: member_6,
        reset: member_7,
        raw: member_8,
        truncate: member_9,
        rate_limit: member_10,
        id: member_11.ok_or(Stop)?,
        met: member_12,
    })
}

pub(crate) fn fault_create(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::FaultCreate> {
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
                member_0 = Some(
                    p
                        .text(|text| {
                            if !(text.len() <= 100 || text.chars().count() <= 100) {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            1 => {
                member_1 = Some({
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            2 => {
                member_2 = Some({
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                    digits.parse::<coupa_core::Number>().map_err(|_| Stop)?
                });
            }
            3 => {
                member_3 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            4 => {
                member_4 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            5 => {
                member_5 = Some({
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            6 => {
                member_6 = Some({
                    let number = p.integer()?;
                    if !((0..=86400).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            7 => {
                member_7 = Some(p.boolean()?);
            }
            8 => {
                member_8 = Some(
                    p
                        .text(|text| {
                            if !(text.len() <= 100000 || text.chars().count() <= 100000)
                            {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            9 => {
                member_9 = Some(p.boolean()?);
            }
            10 => {
                member_10 = Some(p.boolean()?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::FaultCreate {
        operation: member_0,
        count: member_1,
        probability: member_2,
        latency_ms: member_3,
        jitter_ms: member_4,
        status: member_5,
        retry_after: member_6,
        reset: member_7,
        raw: member_8,
        truncate: member_9,
        rate_limit: member_10,
    })
}

pub(crate) fn fault_list(p: &mut Reader<'_>) -> Read<coupa_control_types::FaultList> {
    static KEYS: [Key; 1] = [Key::new("faults")];
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
                        items.push(super::control::fault(p)?);
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
    Ok(coupa_control_types::FaultList {
        faults: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn journal(p: &mut Reader<'_>) -> Read<coupa_control_types::Journal> {
    static KEYS: [Key; 3] = [
        Key::new("process"),
        Key::new("count"),
        Key::new("entries"),
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
                member_0 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            1 => {
                member_1 = Some(p.integer()?);
            }
            2 => {
                member_2 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::control::journal_entry(p)?);
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
    Ok(coupa_control_types::Journal {
        process: member_0.ok_or(Stop)?,
        count: member_1.ok_or(Stop)?,
        entries: member_2.ok_or(Stop)?,
    })
}

pub(crate) fn journal_entry(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::JournalEntry> {
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
                member_0 = Some(p.integer()?);
            }
            1 => {
                member_1 = Some(
                    p
                        .text(|text| {
                            text.parse::<coupa_core::DateTime>().map_err(|_| Stop)
                        })?,
                );
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
                member_7 = Some(p.integer()?);
            }
            8 => {
                member_8 = Some(p.integer()?);
            }
            9 => {
                member_9 = Some(p.integer()?);
            }
            10 => {
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(super::control::rejection(p)?);
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
    seen.all([1439])?;
    Ok(coupa_control_types::JournalEntry {
        number: member_0.ok_or(Stop)?,
        at: member_1.ok_or(Stop)?,
        method: member_2.ok_or(Stop)?,
        path: member_3.ok_or(Stop)?,
        query: member_4.ok_or(Stop)?,
        operation: member_5,
        request_id: member_6,
        status: member_7.ok_or(Stop)?,
        elapsed_ms: member_8.ok_or(Stop)?,
        fault: member_9,
        rejected: member_10.ok_or(Stop)?,
    })
}

pub(crate) fn problem(p: &mut Reader<'_>) -> Read<coupa_control_types::Problem> {
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
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut member_4 = None;
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
                member_0 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            1 => {
                member_1 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            2 => {
                member_2 = Some(p.integer()?);
            }
            3 => {
                member_3 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            4 => {
                member_4 = Some(p.text(|text| { Ok(text.to_owned()) })?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([31])?;
    Ok(coupa_control_types::Problem {
        r#type: member_0.ok_or(Stop)?,
        title: member_1.ok_or(Stop)?,
        status: member_2.ok_or(Stop)?,
        code: member_3.ok_or(Stop)?,
        detail: member_4.ok_or(Stop)?,
    })
}

pub(crate) fn record_list(p: &mut Reader<'_>) -> Read<coupa_control_types::RecordList> {
    static KEYS: [Key; 2] = [Key::new("total"), Key::new("records")];
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
                member_0 = Some(p.integer()?);
            }
            1 => {
                member_1 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items
                            .push({
                                let mut members = std::collections::BTreeMap::new();
                                let mut more = p.enter_object()?;
                                while more {
                                    let (key, _) = p.key()?;
                                    let value = p.any()?;
                                    if members.insert(key.into_owned(), value).is_some() {
                                        return Err(Stop);
                                    }
                                    more = p.more_members()?;
                                }
                                members
                            });
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
    Ok(coupa_control_types::RecordList {
        total: member_0.ok_or(Stop)?,
        records: member_1.ok_or(Stop)?,
    })
}

pub(crate) fn rejection(p: &mut Reader<'_>) -> Read<coupa_control_types::Rejection> {
    static KEYS: [Key; 3] = [
        Key::new("pointer"),
        Key::new("keyword"),
        Key::new("detail"),
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
                member_0 = Some(p.text(|text| { Ok(text.to_owned()) })?);
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
    seen.all([5])?;
    Ok(coupa_control_types::Rejection {
        pointer: member_0.ok_or(Stop)?,
        keyword: member_1,
        detail: member_2.ok_or(Stop)?,
    })
}

pub(crate) fn seed_request(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::SeedRequest> {
    static KEYS: [Key; 1] = [Key::new("seed")];
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
                member_0 = Some(
                    p
                        .text(|text| {
                            if !(checks::pattern_0(text)) {
                                return Err(Stop);
                            }
                            Ok(text.to_owned())
                        })?,
                );
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_control_types::SeedRequest {
        seed: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn snapshot(p: &mut Reader<'_>) -> Read<coupa_control_types::Snapshot> {
    static KEYS: [Key; 1] = [Key::new("name")];
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
                member_0 = Some(super::common::name(p)?);
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_control_types::Snapshot {
        name: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn snapshot_list(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::SnapshotList> {
    static KEYS: [Key; 1] = [Key::new("snapshots")];
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
                        items.push(super::control::snapshot(p)?);
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
    Ok(coupa_control_types::SnapshotList {
        snapshots: member_0.ok_or(Stop)?,
    })
}

pub(crate) fn world_entry(p: &mut Reader<'_>) -> Read<coupa_control_types::WorldEntry> {
    static KEYS: [Key; 2] = [Key::new("name"), Key::new("used_at")];
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
                member_0 = Some(super::common::name(p)?);
            }
            1 => {
                member_1 = Some(
                    p
                        .text(|text| {
                            text.parse::<coupa_core::DateTime>().map_err(|_| Stop)
                        })?,
                );
            }
            _ => {
                let (key, start) = p.key()?;
                p.ignore(&mut passed, key, start)?;
            }
        }
        more = p.more_members()?;
    }
    seen.all([1])?;
    Ok(coupa_control_types::WorldEntry {
        name: member_0.ok_or(Stop)?,
        used_at: member_1,
    })
}

pub(crate) fn world_list(p: &mut Reader<'_>) -> Read<coupa_control_types::WorldList> {
    static KEYS: [Key; 1] = [Key::new("worlds")];
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
                        items.push(super::control::world_entry(p)?);
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
    Ok(coupa_control_types::WorldList {
        worlds: member_0.ok_or(Stop)?,
    })
}
