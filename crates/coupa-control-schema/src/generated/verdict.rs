// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Passed, Read, Reader, Stop};

pub(super) fn clock(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"now\":") {
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"frozen\":") {
                {
                    p.boolean()?;
                };
                member_1 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
            }
            "frozen" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_1 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 { Ok(()) } else { Err(Stop) }
}

pub(super) fn clock_change(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"now\":") {
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"advance\":") {
                {
                    let text = p.string()?;
                    if !(super::checks::pattern_2(&text)) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"frozen\":") {
                {
                    p.boolean()?;
                };
                member_2 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
            }
            "advance" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(super::checks::pattern_2(&text)) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            "frozen" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn fault(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut member_5 = false;
    let mut member_6 = false;
    let mut member_7 = false;
    let mut member_8 = false;
    let mut member_9 = false;
    let mut member_10 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"operation\":") {
                {
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"count\":") {
                {
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"probability\":") {
                {
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                };
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"latency_ms\":") {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"jitter_ms\":") {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                {
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"reset\":") {
                {
                    p.boolean()?;
                };
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"raw\":") {
                {
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                };
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"truncate\":") {
                {
                    p.boolean()?;
                };
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"rate_limit\":") {
                {
                    p.boolean()?;
                };
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"id\":") {
                {
                    let _ = p.integer()?;
                };
                member_10 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
            }
            "count" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            "probability" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                };
                member_2 = true;
            }
            "latency_ms" => {
                if member_3 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_3 = true;
            }
            "jitter_ms" => {
                if member_4 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_4 = true;
            }
            "status" => {
                if member_5 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_5 = true;
            }
            "reset" => {
                if member_6 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_6 = true;
            }
            "raw" => {
                if member_7 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                };
                member_7 = true;
            }
            "truncate" => {
                if member_8 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_8 = true;
            }
            "rate_limit" => {
                if member_9 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_9 = true;
            }
            "id" => {
                if member_10 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_10 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_10 { Ok(()) } else { Err(Stop) }
}

pub(super) fn fault_create(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut member_5 = false;
    let mut member_6 = false;
    let mut member_7 = false;
    let mut member_8 = false;
    let mut member_9 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"operation\":") {
                {
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"count\":") {
                {
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"probability\":") {
                {
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                };
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"latency_ms\":") {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"jitter_ms\":") {
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                {
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"reset\":") {
                {
                    p.boolean()?;
                };
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"raw\":") {
                {
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                };
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"truncate\":") {
                {
                    p.boolean()?;
                };
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"rate_limit\":") {
                {
                    p.boolean()?;
                };
                member_9 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(text.len() <= 100 || text.chars().count() <= 100) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
            }
            "count" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((1..=1000000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            "probability" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    let digits = p.exact_digits()?;
                    if !(coupa_core::json::compare(digits, "0").is_ge()
                        && coupa_core::json::compare(digits, "1").is_le())
                    {
                        return Err(Stop);
                    }
                };
                member_2 = true;
            }
            "latency_ms" => {
                if member_3 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_3 = true;
            }
            "jitter_ms" => {
                if member_4 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((0..=60000).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_4 = true;
            }
            "status" => {
                if member_5 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !((400..=599).contains(&number)) {
                        return Err(Stop);
                    }
                };
                member_5 = true;
            }
            "reset" => {
                if member_6 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_6 = true;
            }
            "raw" => {
                if member_7 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(text.len() <= 100000 || text.chars().count() <= 100000) {
                        return Err(Stop);
                    }
                };
                member_7 = true;
            }
            "truncate" => {
                if member_8 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_8 = true;
            }
            "rate_limit" => {
                if member_9 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_9 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn fault_list(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"faults\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        fault(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        fault(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn journal(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"process\":") {
                {
                    p.string()?;
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"count\":") {
                {
                    let _ = p.integer()?;
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"entries\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        journal_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_2 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_0 = true;
            }
            "count" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_1 = true;
            }
            "entries" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        journal_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 && member_2 { Ok(()) } else { Err(Stop) }
}

pub(super) fn journal_entry(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut member_5 = false;
    let mut member_6 = false;
    let mut member_7 = false;
    let mut member_8 = false;
    let mut member_9 = false;
    let mut member_10 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"number\":") {
                {
                    let _ = p.integer()?;
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"at\":") {
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"method\":") {
                {
                    p.string()?;
                };
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"path\":") {
                {
                    p.string()?;
                };
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"query\":") {
                {
                    p.string()?;
                };
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"operation\":") {
                {
                    p.string()?;
                };
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"request_id\":") {
                {
                    p.string()?;
                };
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                {
                    let _ = p.integer()?;
                };
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"elapsed_ms\":") {
                {
                    let _ = p.integer()?;
                };
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"fault\":") {
                {
                    let _ = p.integer()?;
                };
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"rejected\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        rejection(p)?;
                        more = p.more_items()?;
                    }
                };
                member_10 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_0 = true;
            }
            "at" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            "method" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_2 = true;
            }
            "path" => {
                if member_3 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_3 = true;
            }
            "query" => {
                if member_4 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_4 = true;
            }
            "operation" => {
                if member_5 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_5 = true;
            }
            "request_id" => {
                if member_6 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_6 = true;
            }
            "status" => {
                if member_7 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_7 = true;
            }
            "elapsed_ms" => {
                if member_8 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_8 = true;
            }
            "fault" => {
                if member_9 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_9 = true;
            }
            "rejected" => {
                if member_10 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        rejection(p)?;
                        more = p.more_items()?;
                    }
                };
                member_10 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 && member_2 && member_3 && member_4 && member_7 && member_8
        && member_10
    {
        Ok(())
    } else {
        Err(Stop)
    }
}

pub(super) fn name(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_1(&text)) {
            return Err(Stop);
        }
    })
}

pub(super) fn problem(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"type\":") {
                {
                    p.string()?;
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"title\":") {
                {
                    p.string()?;
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                {
                    let _ = p.integer()?;
                };
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                {
                    p.string()?;
                };
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"detail\":") {
                {
                    p.string()?;
                };
                member_4 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_0 = true;
            }
            "title" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_1 = true;
            }
            "status" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    let _ = p.integer()?;
                };
                member_2 = true;
            }
            "code" => {
                if member_3 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_3 = true;
            }
            "detail" => {
                if member_4 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_4 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 && member_2 && member_3 && member_4 {
        Ok(())
    } else {
        Err(Stop)
    }
}

pub(super) fn rejection(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"pointer\":") {
                {
                    p.string()?;
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keyword\":") {
                {
                    p.string()?;
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"detail\":") {
                {
                    p.string()?;
                };
                member_2 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_0 = true;
            }
            "keyword" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_1 = true;
            }
            "detail" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_2 { Ok(()) } else { Err(Stop) }
}

pub(super) fn seed_request(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"seed\":") {
                {
                    let text = p.string()?;
                    if !(super::checks::pattern_0(&text)) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(super::checks::pattern_0(&text)) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn snapshot(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"name\":") {
                name(p)?;
                member_0 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                name(p)?;
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn snapshot_list(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"snapshots\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        snapshot(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        snapshot(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn world_entry(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"name\":") {
                name(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"used_at\":") {
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                name(p)?;
                member_0 = true;
            }
            "used_at" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !coupa_core::DateTime::accepts(&text) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn world_list(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"worlds\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        world_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        world_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}
