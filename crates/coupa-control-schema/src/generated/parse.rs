// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Passed, Read, Reader, Stop};

pub(super) fn clock(p: &mut Reader<'_>) -> Read<coupa_control_types::Clock> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"now\":") {
                member_0 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"frozen\":") {
                member_1 = Some(p.boolean()?);
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
            "now" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
            }
            "frozen" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(p.boolean()?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::Clock {
        now: member_0.ok_or(Stop)?,
        frozen: member_1.ok_or(Stop)?,
    })
}

pub(super) fn clock_change(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::ClockChange> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"now\":") {
                member_0 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"advance\":") {
                member_1 = Some({
                    let text = p.string()?;
                    if !(super::checks::pattern_2(&text)) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"frozen\":") {
                member_2 = Some(p.boolean()?);
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
            "now" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
            }
            "advance" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    if !(super::checks::pattern_2(&text)) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            "frozen" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(p.boolean()?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::ClockChange {
        now: member_0,
        advance: member_1,
        frozen: member_2,
    })
}

pub(super) fn fault(p: &mut Reader<'_>) -> Read<coupa_control_types::Fault> {
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
    if more {
        'expected: {
            if p.member("\"operation\":") {
                member_0 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"count\":") {
                member_1 = Some({
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"probability\":") {
                member_2 = Some({
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                    digits.parse::<coupa_core::Number>().map_err(|_| Stop)?
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"latency_ms\":") {
                member_3 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"jitter_ms\":") {
                member_4 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                member_5 = Some({
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"reset\":") {
                member_6 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"raw\":") {
                member_7 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"truncate\":") {
                member_8 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"rate_limit\":") {
                member_9 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"id\":") {
                member_10 = Some(p.integer()?);
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
            "operation" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            "count" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "probability" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
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
            "latency_ms" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "jitter_ms" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "status" => {
                if member_5.is_some() {
                    return Err(Stop);
                }
                member_5 = Some({
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "reset" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some(p.boolean()?);
            }
            "raw" => {
                if member_7.is_some() {
                    return Err(Stop);
                }
                member_7 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            "truncate" => {
                if member_8.is_some() {
                    return Err(Stop);
                }
                member_8 = Some(p.boolean()?);
            }
            "rate_limit" => {
                if member_9.is_some() {
                    return Err(Stop);
                }
                member_9 = Some(p.boolean()?);
            }
            "id" => {
                if member_10.is_some() {
                    return Err(Stop);
                }
                member_10 = Some(p.integer()?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::Fault {
        operation: member_0,
        count: member_1,
        probability: member_2,
        latency_ms: member_3,
        jitter_ms: member_4,
        status: member_5,
        reset: member_6,
        raw: member_7,
        truncate: member_8,
        rate_limit: member_9,
        id: member_10.ok_or(Stop)?,
    })
}

pub(super) fn fault_create(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::FaultCreate> {
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
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"operation\":") {
                member_0 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"count\":") {
                member_1 = Some({
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"probability\":") {
                member_2 = Some({
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                    digits.parse::<coupa_core::Number>().map_err(|_| Stop)?
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"latency_ms\":") {
                member_3 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"jitter_ms\":") {
                member_4 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                member_5 = Some({
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"reset\":") {
                member_6 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"raw\":") {
                member_7 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"truncate\":") {
                member_8 = Some(p.boolean()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"rate_limit\":") {
                member_9 = Some(p.boolean()?);
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
            "operation" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            "count" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "probability" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
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
            "latency_ms" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "jitter_ms" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some({
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "status" => {
                if member_5.is_some() {
                    return Err(Stop);
                }
                member_5 = Some({
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                    number
                });
            }
            "reset" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some(p.boolean()?);
            }
            "raw" => {
                if member_7.is_some() {
                    return Err(Stop);
                }
                member_7 = Some({
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            "truncate" => {
                if member_8.is_some() {
                    return Err(Stop);
                }
                member_8 = Some(p.boolean()?);
            }
            "rate_limit" => {
                if member_9.is_some() {
                    return Err(Stop);
                }
                member_9 = Some(p.boolean()?);
            }
            _ => p.ignore(&mut passed, key, start)?,
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
        reset: member_6,
        raw: member_7,
        truncate: member_8,
        rate_limit: member_9,
    })
}

pub(super) fn fault_list(p: &mut Reader<'_>) -> Read<coupa_control_types::FaultList> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"faults\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(fault(p)?);
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
            "faults" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(fault(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::FaultList {
        faults: member_0.ok_or(Stop)?,
    })
}

pub(super) fn journal(p: &mut Reader<'_>) -> Read<coupa_control_types::Journal> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"process\":") {
                member_0 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"count\":") {
                member_1 = Some(p.integer()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"entries\":") {
                member_2 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(journal_entry(p)?);
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
            "process" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "count" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some(p.integer()?);
            }
            "entries" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(journal_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::Journal {
        process: member_0.ok_or(Stop)?,
        count: member_1.ok_or(Stop)?,
        entries: member_2.ok_or(Stop)?,
    })
}

pub(super) fn journal_entry(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::JournalEntry> {
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
    if more {
        'expected: {
            if p.member("\"number\":") {
                member_0 = Some(p.integer()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"at\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"method\":") {
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"path\":") {
                member_3 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"query\":") {
                member_4 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"operation\":") {
                member_5 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"request_id\":") {
                member_6 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                member_7 = Some(p.integer()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"elapsed_ms\":") {
                member_8 = Some(p.integer()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"fault\":") {
                member_9 = Some(p.integer()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"rejected\":") {
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(rejection(p)?);
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
            "number" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(p.integer()?);
            }
            "at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
            }
            "method" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "path" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "query" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "operation" => {
                if member_5.is_some() {
                    return Err(Stop);
                }
                member_5 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "request_id" => {
                if member_6.is_some() {
                    return Err(Stop);
                }
                member_6 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "status" => {
                if member_7.is_some() {
                    return Err(Stop);
                }
                member_7 = Some(p.integer()?);
            }
            "elapsed_ms" => {
                if member_8.is_some() {
                    return Err(Stop);
                }
                member_8 = Some(p.integer()?);
            }
            "fault" => {
                if member_9.is_some() {
                    return Err(Stop);
                }
                member_9 = Some(p.integer()?);
            }
            "rejected" => {
                if member_10.is_some() {
                    return Err(Stop);
                }
                member_10 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(rejection(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
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

pub(super) fn name(p: &mut Reader<'_>) -> Read<coupa_control_types::Name> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_1(&text)) {
            return Err(Stop);
        }
        text.into_owned()
    })
}

pub(super) fn problem(p: &mut Reader<'_>) -> Read<coupa_control_types::Problem> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut member_3 = None;
    let mut member_4 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"type\":") {
                member_0 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"title\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                member_2 = Some(p.integer()?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                member_3 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"detail\":") {
                member_4 = Some({
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
                member_0 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "title" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "status" => {
                if member_2.is_some() {
                    return Err(Stop);
                }
                member_2 = Some(p.integer()?);
            }
            "code" => {
                if member_3.is_some() {
                    return Err(Stop);
                }
                member_3 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "detail" => {
                if member_4.is_some() {
                    return Err(Stop);
                }
                member_4 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::Problem {
        r#type: member_0.ok_or(Stop)?,
        title: member_1.ok_or(Stop)?,
        status: member_2.ok_or(Stop)?,
        code: member_3.ok_or(Stop)?,
        detail: member_4.ok_or(Stop)?,
    })
}

pub(super) fn rejection(p: &mut Reader<'_>) -> Read<coupa_control_types::Rejection> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut member_2 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"pointer\":") {
                member_0 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keyword\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"detail\":") {
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
            "pointer" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "keyword" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.into_owned()
                });
            }
            "detail" => {
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
    Ok(coupa_control_types::Rejection {
        pointer: member_0.ok_or(Stop)?,
        keyword: member_1,
        detail: member_2.ok_or(Stop)?,
    })
}

pub(super) fn seed_request(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::SeedRequest> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"seed\":") {
                member_0 = Some({
                    let text = p.string()?;
                    if !(super::checks::pattern_0(&text)) {
                        return Err(Stop);
                    }
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
            "seed" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let text = p.string()?;
                    if !(super::checks::pattern_0(&text)) {
                        return Err(Stop);
                    }
                    text.into_owned()
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::SeedRequest {
        seed: member_0.ok_or(Stop)?,
    })
}

pub(super) fn snapshot(p: &mut Reader<'_>) -> Read<coupa_control_types::Snapshot> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"name\":") {
                member_0 = Some(name(p)?);
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
                member_0 = Some(name(p)?);
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::Snapshot {
        name: member_0.ok_or(Stop)?,
    })
}

pub(super) fn snapshot_list(
    p: &mut Reader<'_>,
) -> Read<coupa_control_types::SnapshotList> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"snapshots\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(snapshot(p)?);
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
            "snapshots" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(snapshot(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::SnapshotList {
        snapshots: member_0.ok_or(Stop)?,
    })
}

pub(super) fn world_entry(p: &mut Reader<'_>) -> Read<coupa_control_types::WorldEntry> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut member_1 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"name\":") {
                member_0 = Some(name(p)?);
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"used_at\":") {
                member_1 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
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
            "name" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some(name(p)?);
            }
            "used_at" => {
                if member_1.is_some() {
                    return Err(Stop);
                }
                member_1 = Some({
                    let text = p.string()?;
                    text.parse::<coupa_core::DateTime>().map_err(|_| Stop)?
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::WorldEntry {
        name: member_0.ok_or(Stop)?,
        used_at: member_1,
    })
}

pub(super) fn world_list(p: &mut Reader<'_>) -> Read<coupa_control_types::WorldList> {
    let mut more = p.enter_object()?;
    let mut member_0 = None;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"worlds\":") {
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(world_entry(p)?);
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
            "worlds" => {
                if member_0.is_some() {
                    return Err(Stop);
                }
                member_0 = Some({
                    let mut items = Vec::new();
                    let mut more = p.enter_array()?;
                    while more {
                        items.push(world_entry(p)?);
                        more = p.more_items()?;
                    }
                    items
                });
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(coupa_control_types::WorldList {
        worlds: member_0.ok_or(Stop)?,
    })
}
