// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Passed, Read, Reader, Stop};

pub(super) fn address_purpose(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "code" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "name" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn address_purpose_ref(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                {
                    p.string()?;
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "code" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_1 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn attachment(p: &mut Reader<'_>) -> Read<()> {
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
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"type\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"intent\":") {
                if !p.null() {
                    string40(p)?;
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"linked-to\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"text\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"url\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"file-url\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "type" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
            }
            "intent" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    string40(p)?;
                }
                member_4 = true;
            }
            "linked-to" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
            }
            "text" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_6 = true;
            }
            "url" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_7 = true;
            }
            "file-url" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn core_errors(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"errors\":") {
                error_messages(p)?;
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
            "errors" => {
                if member_0 {
                    return Err(Stop);
                }
                error_messages(p)?;
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn country(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                {
                    let text = p.string()?;
                    if !(text.len() <= 4 || text.chars().count() <= 4) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                string100(p)?;
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "code" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let text = p.string()?;
                    if !(text.len() <= 4 || text.chars().count() <= 4) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            "name" => {
                if member_2 {
                    return Err(Stop);
                }
                string100(p)?;
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn country_code(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_1(&text)) {
            return Err(Stop);
        }
    })
}

pub(super) fn country_ref(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                {
                    p.string()?;
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "code" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_1 = true;
            }
            "name" => {
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
    Ok(())
}

pub(super) fn cso_errors(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"result\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
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
            "result" => {
                if member_0 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
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

pub(super) fn cso_id(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_2(&text)) {
            return Err(Stop);
        }
    })
}

pub(super) fn cso_id_in(p: &mut Reader<'_>) -> Read<()> {
    match p.peek() {
        b'"' => {
            {
                let text = p.string()?;
                if !(super::checks::pattern_2(&text)) {
                    return Err(Stop);
                }
            };
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
    Ok({
        let text = p.string()?;
        if !coupa_core::Date::accepts(&text) {
            return Err(Stop);
        }
    })
}

pub(super) fn date_time(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !coupa_core::DateTime::accepts(&text) {
            return Err(Stop);
        }
    })
}

pub(super) fn decimal19_2(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(super::checks::pattern_0(&text)) {
            return Err(Stop);
        }
        if !coupa_core::Decimal::accepts(&text) {
            return Err(Stop);
        }
    })
}

pub(super) fn decimal_in19_2(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        if p.peek() == b'"' {
            {
                let text = p.string()?;
                if !(super::checks::pattern_0(&text)) {
                    return Err(Stop);
                }
                if !coupa_core::Decimal::accepts(&text) {
                    return Err(Stop);
                }
            }
        } else {
            let (digits, _) = p.decimal_number()?;
            if !(super::checks::pattern_0(digits)) {
                return Err(Stop);
            }
        },
    )
}

pub(super) fn email_type(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !matches!(& * text, "work" | "personal" | "other") {
            return Err(Stop);
        }
    })
}

pub(super) fn email_type_out(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        p.string()?;
    })
}

pub(super) fn error_messages(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut members = std::collections::BTreeSet::new();
        let mut more = p.enter_object()?;
        while more {
            let (key, _) = p.key()?;
            {
                let mut more = p.enter_array()?;
                while more {
                    {
                        p.string()?;
                    };
                    more = p.more_items()?;
                }
            };
            if !members.insert(key) {
                return Err(Stop);
            }
            more = p.more_members()?;
        }
    })
}

pub(super) fn filled_string(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(!text.is_empty()) {
            return Err(Stop);
        }
    })
}

pub(super) fn filled_string255(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(!text.is_empty() && (text.len() <= 255 || text.chars().count() <= 255)) {
            return Err(Stop);
        }
    })
}

pub(super) fn gender(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        p.string()?;
    })
}

pub(super) fn gender_code(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 255 || text.chars().count() <= 255) {
            return Err(Stop);
        }
        if !matches!(& * text, "m" | "f") {
            return Err(Stop);
        }
    })
}

pub(super) fn gender_code_out(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 255 || text.chars().count() <= 255) {
            return Err(Stop);
        }
    })
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
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"extension\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-code\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
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
            "number" => {
                if member_0 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_0 = true;
            }
            "extension" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "country-code" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn phone_number_in(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"number\":") {
                filled_string(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"extension\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-code\":") {
                if !p.null() {
                    country_code(p)?;
                }
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
            "number" => {
                if member_0 {
                    return Err(Stop);
                }
                filled_string(p)?;
                member_0 = true;
            }
            "extension" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "country-code" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    country_code(p)?;
                }
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn phone_type(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !matches!(& * text, "mobile" | "work" | "home" | "other") {
            return Err(Stop);
        }
    })
}

pub(super) fn phone_type_out(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        p.string()?;
    })
}

pub(super) fn portal_access(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        p.string()?;
    })
}

pub(super) fn reference_data_entry(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"code\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "code" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "name" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn result_entry(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"type\":") {
                result_type(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"description\":") {
                {
                    p.string()?;
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
            "type" => {
                if member_0 {
                    return Err(Stop);
                }
                result_type(p)?;
                member_0 = true;
            }
            "description" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_1 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 { Ok(()) } else { Err(Stop) }
}

pub(super) fn result_type(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        p.string()?;
    })
}

pub(super) fn string100(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 100 || text.chars().count() <= 100) {
            return Err(Stop);
        }
    })
}

pub(super) fn string255(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 255 || text.chars().count() <= 255) {
            return Err(Stop);
        }
    })
}

pub(super) fn string40(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 40 || text.chars().count() <= 40) {
            return Err(Stop);
        }
    })
}

pub(super) fn supplier(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                string100(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"display-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "name" => {
                if member_1 {
                    return Err(Stop);
                }
                string100(p)?;
                member_1 = true;
            }
            "display-name" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_2 = true;
            }
            "number" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn supplier_ref(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                {
                    p.string()?;
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"number\":") {
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "name" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_1 = true;
            }
            "number" => {
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
    Ok(())
}

pub(super) fn user(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut member_16 = false;
    let mut member_17 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                cso_id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                user_state_out(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"name\":") {
                {
                    p.string()?;
                };
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                {
                    p.string()?;
                };
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                {
                    p.string()?;
                };
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                {
                    p.string()?;
                };
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                {
                    p.string()?;
                };
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                {
                    p.string()?;
                };
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"company-id\":") {
                cso_id(p)?;
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                {
                    p.string()?;
                };
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                {
                    p.string()?;
                };
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                {
                    p.string()?;
                };
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                {
                    p.string()?;
                };
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                {
                    p.string()?;
                };
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-user-name\":") {
                {
                    p.string()?;
                };
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                {
                    p.boolean()?;
                };
                member_15 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                {
                    p.boolean()?;
                };
                member_16 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                {
                    p.boolean()?;
                };
                member_17 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                cso_id(p)?;
                member_0 = true;
            }
            "state" => {
                if member_1 {
                    return Err(Stop);
                }
                user_state_out(p)?;
                member_1 = true;
            }
            "name" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_2 = true;
            }
            "first-name" => {
                if member_3 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_3 = true;
            }
            "last-name" => {
                if member_4 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_4 = true;
            }
            "phone-number" => {
                if member_5 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_5 = true;
            }
            "mobile-number" => {
                if member_6 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_6 = true;
            }
            "email" => {
                if member_7 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_7 = true;
            }
            "company-id" => {
                if member_8 {
                    return Err(Stop);
                }
                cso_id(p)?;
                member_8 = true;
            }
            "street" => {
                if member_9 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_9 = true;
            }
            "zip-code" => {
                if member_10 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_10 = true;
            }
            "city" => {
                if member_11 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_11 = true;
            }
            "country" => {
                if member_12 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_12 = true;
            }
            "keywords" => {
                if member_13 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_13 = true;
            }
            "external-user-name" => {
                if member_14 {
                    return Err(Stop);
                }
                {
                    p.string()?;
                };
                member_14 = true;
            }
            "accepts-agreement" => {
                if member_15 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_15 = true;
            }
            "provide-information" => {
                if member_16 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_16 = true;
            }
            "change-password" => {
                if member_17 {
                    return Err(Stop);
                }
                {
                    p.boolean()?;
                };
                member_17 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 && member_2 { Ok(()) } else { Err(Stop) }
}

pub(super) fn user_change(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                cso_id_in(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                user_state(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                filled_string(p)?;
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"invoicing_user\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_15 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                cso_id_in(p)?;
                member_0 = true;
            }
            "state" => {
                if member_1 {
                    return Err(Stop);
                }
                user_state(p)?;
                member_1 = true;
            }
            "first-name" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            "last-name" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
            }
            "phone-number" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
            }
            "mobile-number" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
            }
            "email" => {
                if member_6 {
                    return Err(Stop);
                }
                filled_string(p)?;
                member_6 = true;
            }
            "street" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_7 = true;
            }
            "zip-code" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
            }
            "city" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_9 = true;
            }
            "country" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_10 = true;
            }
            "keywords" => {
                if member_11 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_11 = true;
            }
            "accepts-agreement" => {
                if member_12 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_12 = true;
            }
            "provide-information" => {
                if member_13 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_13 = true;
            }
            "change-password" => {
                if member_14 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_14 = true;
            }
            "invoicing_user" => {
                if member_15 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_15 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn user_create(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut member_16 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"name\":") {
                filled_string(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"company-id\":") {
                cso_id_in(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                user_state(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                filled_string(p)?;
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_15 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"invoicing_user\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_16 = true;
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
                filled_string(p)?;
                member_0 = true;
            }
            "company-id" => {
                if member_1 {
                    return Err(Stop);
                }
                cso_id_in(p)?;
                member_1 = true;
            }
            "state" => {
                if member_2 {
                    return Err(Stop);
                }
                user_state(p)?;
                member_2 = true;
            }
            "first-name" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
            }
            "last-name" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
            }
            "phone-number" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
            }
            "mobile-number" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_6 = true;
            }
            "email" => {
                if member_7 {
                    return Err(Stop);
                }
                filled_string(p)?;
                member_7 = true;
            }
            "street" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
            }
            "zip-code" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_9 = true;
            }
            "city" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_10 = true;
            }
            "country" => {
                if member_11 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_11 = true;
            }
            "keywords" => {
                if member_12 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_12 = true;
            }
            "accepts-agreement" => {
                if member_13 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_13 = true;
            }
            "provide-information" => {
                if member_14 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_14 = true;
            }
            "change-password" => {
                if member_15 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_15 = true;
            }
            "invoicing_user" => {
                if member_16 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_16 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 && member_7 { Ok(()) } else { Err(Stop) }
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
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                cso_id(p)?;
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                cso_id(p)?;
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn user_list(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"total\":") {
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"users\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        user(p)?;
                        more = p.more_items()?;
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
            "total" => {
                if member_0 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
                member_0 = true;
            }
            "users" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        user(p)?;
                        more = p.more_items()?;
                    }
                };
                member_1 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 { Ok(()) } else { Err(Stop) }
}

pub(super) fn user_state(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !matches!(& * text, "Active" | "Blocked" | "Disabled" | "Removed") {
            return Err(Stop);
        }
    })
}

pub(super) fn user_state_out(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        p.string()?;
    })
}

pub(super) fn user_summary(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut member_5 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"login\":") {
                string255(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"employee-number\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"fullname\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"firstname\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"lastname\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "login" => {
                if member_1 {
                    return Err(Stop);
                }
                string255(p)?;
                member_1 = true;
            }
            "employee-number" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_2 = true;
            }
            "fullname" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
            }
            "firstname" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
            }
            "lastname" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn user_update(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                cso_id_in(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                user_state(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"mobile-number\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email\":") {
                filled_string(p)?;
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"zip-code\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"keywords\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"accepts-agreement\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"provide-information\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"change-password\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"invoicing_user\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_15 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                cso_id_in(p)?;
                member_0 = true;
            }
            "state" => {
                if member_1 {
                    return Err(Stop);
                }
                user_state(p)?;
                member_1 = true;
            }
            "first-name" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            "last-name" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
            }
            "phone-number" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_4 = true;
            }
            "mobile-number" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_5 = true;
            }
            "email" => {
                if member_6 {
                    return Err(Stop);
                }
                filled_string(p)?;
                member_6 = true;
            }
            "street" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_7 = true;
            }
            "zip-code" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_8 = true;
            }
            "city" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_9 = true;
            }
            "country" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_10 = true;
            }
            "keywords" => {
                if member_11 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_11 = true;
            }
            "accepts-agreement" => {
                if member_12 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_12 = true;
            }
            "provide-information" => {
                if member_13 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_13 = true;
            }
            "change-password" => {
                if member_14 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_14 = true;
            }
            "invoicing_user" => {
                if member_15 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_15 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn users_create(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"users\":") {
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
            "users" => {
                if member_0 {
                    return Err(Stop);
                }
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
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn users_created(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"result\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"added\":") {
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"users\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        user_id(p)?;
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
            "result" => {
                if member_0 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
            }
            "added" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            "users" => {
                if member_2 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        user_id(p)?;
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

pub(super) fn users_update(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"users\":") {
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
            "users" => {
                if member_0 {
                    return Err(Stop);
                }
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
                member_0 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 { Ok(()) } else { Err(Stop) }
}

pub(super) fn users_updated(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"result\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated\":") {
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
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
            "result" => {
                if member_0 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        result_entry(p)?;
                        more = p.more_items()?;
                    }
                };
                member_0 = true;
            }
            "updated" => {
                if member_1 {
                    return Err(Stop);
                }
                {
                    let number = p.integer()?;
                    if !(number >= 0) {
                        return Err(Stop);
                    }
                };
                member_1 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 { Ok(()) } else { Err(Stop) }
}

pub(super) fn worker(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut member_16 = false;
    let mut member_17 = false;
    let mut member_18 = false;
    let mut member_19 = false;
    let mut member_20 = false;
    let mut member_21 = false;
    let mut member_22 = false;
    let mut member_23 = false;
    let mut member_24 = false;
    let mut member_25 = false;
    let mut member_26 = false;
    let mut member_27 = false;
    let mut member_28 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"active\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                if !p.null() {
                    worker_status(p)?;
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                if !p.null() {
                    decimal19_2(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access\":") {
                if !p.null() {
                    portal_access(p)?;
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                if !p.null() {
                    date(p)?;
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-file-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-content-type\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                if !p.null() {
                    gender_code_out(p)?;
                }
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender\":") {
                if !p.null() {
                    gender(p)?;
                }
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                if !p.null() {
                    supplier(p)?;
                }
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                if !p.null() {
                    country(p)?;
                }
                member_15 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"nationality\":") {
                if !p.null() {
                    country(p)?;
                }
                member_16 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access-info\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_17 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
                member_18 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
                member_19 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
                member_20 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_21 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-documents\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
                member_22 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
                member_23 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_24 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-by\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_25 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-by\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_26 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_27 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_28 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "first-name" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
            }
            "last-name" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
            }
            "active" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_5 = true;
            }
            "status" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    worker_status(p)?;
                }
                member_6 = true;
            }
            "total-experience-in-years" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    decimal19_2(p)?;
                }
                member_7 = true;
            }
            "portal-access" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    portal_access(p)?;
                }
                member_8 = true;
            }
            "date-of-birth" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    date(p)?;
                }
                member_9 = true;
            }
            "avatar-file-name" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_10 = true;
            }
            "avatar-content-type" => {
                if member_11 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_11 = true;
            }
            "gender-code" => {
                if member_12 {
                    return Err(Stop);
                }
                if !p.null() {
                    gender_code_out(p)?;
                }
                member_12 = true;
            }
            "gender" => {
                if member_13 {
                    return Err(Stop);
                }
                if !p.null() {
                    gender(p)?;
                }
                member_13 = true;
            }
            "supplier" => {
                if member_14 {
                    return Err(Stop);
                }
                if !p.null() {
                    supplier(p)?;
                }
                member_14 = true;
            }
            "country-of-residence" => {
                if member_15 {
                    return Err(Stop);
                }
                if !p.null() {
                    country(p)?;
                }
                member_15 = true;
            }
            "nationality" => {
                if member_16 {
                    return Err(Stop);
                }
                if !p.null() {
                    country(p)?;
                }
                member_16 = true;
            }
            "portal-access-info" => {
                if member_17 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_17 = true;
            }
            "worker-emails" => {
                if member_18 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
                member_18 = true;
            }
            "worker-skills" => {
                if member_19 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
                member_19 = true;
            }
            "worker-addresses" => {
                if member_20 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
                member_20 = true;
            }
            "external-identifiers" => {
                if member_21 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_21 = true;
            }
            "worker-documents" => {
                if member_22 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
                member_22 = true;
            }
            "worker-phone-numbers" => {
                if member_23 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
                member_23 = true;
            }
            "national-identifiers" => {
                if member_24 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_24 = true;
            }
            "created-by" => {
                if member_25 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_25 = true;
            }
            "updated-by" => {
                if member_26 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_26 = true;
            }
            "middle-name" => {
                if member_27 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_27 = true;
            }
            "current-title" => {
                if member_28 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_28 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    if member_0 && member_1 && member_2 && member_3 && member_4 && member_5 && member_6
        && member_7 && member_8 && member_9 && member_10 && member_11 && member_12
        && member_13 && member_14 && member_15 && member_16 && member_17 && member_18
        && member_19 && member_20 && member_21 && member_22 && member_23 && member_24
        && member_25 && member_26 && member_27 && member_28
    {
        Ok(())
    } else {
        Err(Stop)
    }
}

pub(super) fn worker_address(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street1\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street2\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street3\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street4\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state-iso-code\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"postal-code\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"active\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-address-purpose\":") {
                if !p.null() {
                    address_purpose(p)?;
                }
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    country(p)?;
                }
                member_13 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "street1" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
            }
            "street2" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
            }
            "street3" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
            }
            "street4" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
            }
            "city" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_7 = true;
            }
            "state" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_8 = true;
            }
            "state-iso-code" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_9 = true;
            }
            "postal-code" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_10 = true;
            }
            "active" => {
                if member_11 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_11 = true;
            }
            "worker-address-purpose" => {
                if member_12 {
                    return Err(Stop);
                }
                if !p.null() {
                    address_purpose(p)?;
                }
                member_12 = true;
            }
            "country" => {
                if member_13 {
                    return Err(Stop);
                }
                if !p.null() {
                    country(p)?;
                }
                member_13 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_address_in(p: &mut Reader<'_>) -> Read<()> {
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
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street1\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street2\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street3\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"street4\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"city\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"state-iso-code\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"postal-code\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    country_ref(p)?;
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-address-purpose\":") {
                if !p.null() {
                    address_purpose_ref(p)?;
                }
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "street1" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_1 = true;
            }
            "street2" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_2 = true;
            }
            "street3" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
            }
            "street4" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
            }
            "city" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
            }
            "state" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
            }
            "state-iso-code" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_7 = true;
            }
            "postal-code" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_8 = true;
            }
            "country" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    country_ref(p)?;
                }
                member_9 = true;
            }
            "worker-address-purpose" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    address_purpose_ref(p)?;
                }
                member_10 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_create(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"first-name\":") {
                filled_string255(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                filled_string255(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                date(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                gender_code(p)?;
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                decimal_in19_2(p)?;
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                if !p.null() {
                    supplier_ref(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                if !p.null() {
                    country_ref(p)?;
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-citizenship\":") {
                if !p.null() {
                    country_ref(p)?;
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_15 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                filled_string255(p)?;
                member_0 = true;
            }
            "last-name" => {
                if member_1 {
                    return Err(Stop);
                }
                filled_string255(p)?;
                member_1 = true;
            }
            "date-of-birth" => {
                if member_2 {
                    return Err(Stop);
                }
                date(p)?;
                member_2 = true;
            }
            "gender-code" => {
                if member_3 {
                    return Err(Stop);
                }
                gender_code(p)?;
                member_3 = true;
            }
            "total-experience-in-years" => {
                if member_4 {
                    return Err(Stop);
                }
                decimal_in19_2(p)?;
                member_4 = true;
            }
            "middle-name" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
            }
            "current-title" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
            }
            "supplier" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    supplier_ref(p)?;
                }
                member_7 = true;
            }
            "country-of-residence" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    country_ref(p)?;
                }
                member_8 = true;
            }
            "country-of-citizenship" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    country_ref(p)?;
                }
                member_9 = true;
            }
            "worker-emails" => {
                if member_10 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_10 = true;
            }
            "worker-phone-numbers" => {
                if member_11 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_11 = true;
            }
            "worker-addresses" => {
                if member_12 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_12 = true;
            }
            "worker-skills" => {
                if member_13 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_13 = true;
            }
            "external-identifiers" => {
                if member_14 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_14 = true;
            }
            "national-identifiers" => {
                if member_15 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_15 = true;
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

pub(super) fn worker_document(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut member_5 = false;
    let mut member_6 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"type\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"attachments\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        attachment(p)?;
                        more = p.more_items()?;
                    }
                };
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-by\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-by\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_6 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "type" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_3 = true;
            }
            "attachments" => {
                if member_4 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        attachment(p)?;
                        more = p.more_items()?;
                    }
                };
                member_4 = true;
            }
            "created-by" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_5 = true;
            }
            "updated-by" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_6 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_email(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-address\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-type\":") {
                if !p.null() {
                    email_type_out(p)?;
                }
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "email-address" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_3 = true;
            }
            "email-type" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    email_type_out(p)?;
                }
                member_4 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_email_in(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-address\":") {
                filled_string(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"email-type\":") {
                email_type(p)?;
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "email-address" => {
                if member_1 {
                    return Err(Stop);
                }
                filled_string(p)?;
                member_1 = true;
            }
            "email-type" => {
                if member_2 {
                    return Err(Stop);
                }
                email_type(p)?;
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_external_reference_identifier(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifier-type\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_4 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "identifier" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "external-identifier-type" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_2 = true;
            }
            "created-at" => {
                if member_3 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_3 = true;
            }
            "updated-at" => {
                if member_4 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_4 = true;
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_external_reference_identifier_in(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifier-type\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_2 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "identifier" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "external-identifier-type" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_2 = true;
            }
            _ => p.keep(&mut additional, key)?,
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
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut member_5 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier-type\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_5 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "identifier" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "identifier-type" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            "country" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_3 = true;
            }
            "created-at" => {
                if member_4 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_4 = true;
            }
            "updated-at" => {
                if member_5 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_5 = true;
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_national_identifier_in(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"identifier-type\":") {
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_3 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "identifier" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_1 = true;
            }
            "identifier-type" => {
                if member_2 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.string()?;
                    };
                }
                member_2 = true;
            }
            "country" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_3 = true;
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_part(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut member_16 = false;
    let mut member_17 = false;
    let mut member_18 = false;
    let mut member_19 = false;
    let mut member_20 = false;
    let mut member_21 = false;
    let mut member_22 = false;
    let mut member_23 = false;
    let mut member_24 = false;
    let mut member_25 = false;
    let mut member_26 = false;
    let mut member_27 = false;
    let mut member_28 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"first-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"active\":") {
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"status\":") {
                if !p.null() {
                    worker_status(p)?;
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                if !p.null() {
                    decimal19_2(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access\":") {
                if !p.null() {
                    portal_access(p)?;
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                if !p.null() {
                    date(p)?;
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-file-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"avatar-content-type\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                if !p.null() {
                    gender_code_out(p)?;
                }
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender\":") {
                if !p.null() {
                    gender(p)?;
                }
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                if !p.null() {
                    supplier(p)?;
                }
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                if !p.null() {
                    country(p)?;
                }
                member_15 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"nationality\":") {
                if !p.null() {
                    country(p)?;
                }
                member_16 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"portal-access-info\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_17 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
                member_18 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
                member_19 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
                member_20 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_21 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-documents\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
                member_22 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
                member_23 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_24 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-by\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_25 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-by\":") {
                if !p.null() {
                    user_summary(p)?;
                }
                member_26 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_27 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_28 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "first-name" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_3 = true;
            }
            "last-name" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_4 = true;
            }
            "active" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    {
                        p.boolean()?;
                    };
                }
                member_5 = true;
            }
            "status" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    worker_status(p)?;
                }
                member_6 = true;
            }
            "total-experience-in-years" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    decimal19_2(p)?;
                }
                member_7 = true;
            }
            "portal-access" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    portal_access(p)?;
                }
                member_8 = true;
            }
            "date-of-birth" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    date(p)?;
                }
                member_9 = true;
            }
            "avatar-file-name" => {
                if member_10 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_10 = true;
            }
            "avatar-content-type" => {
                if member_11 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_11 = true;
            }
            "gender-code" => {
                if member_12 {
                    return Err(Stop);
                }
                if !p.null() {
                    gender_code_out(p)?;
                }
                member_12 = true;
            }
            "gender" => {
                if member_13 {
                    return Err(Stop);
                }
                if !p.null() {
                    gender(p)?;
                }
                member_13 = true;
            }
            "supplier" => {
                if member_14 {
                    return Err(Stop);
                }
                if !p.null() {
                    supplier(p)?;
                }
                member_14 = true;
            }
            "country-of-residence" => {
                if member_15 {
                    return Err(Stop);
                }
                if !p.null() {
                    country(p)?;
                }
                member_15 = true;
            }
            "nationality" => {
                if member_16 {
                    return Err(Stop);
                }
                if !p.null() {
                    country(p)?;
                }
                member_16 = true;
            }
            "portal-access-info" => {
                if member_17 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_17 = true;
            }
            "worker-emails" => {
                if member_18 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email(p)?;
                        more = p.more_items()?;
                    }
                };
                member_18 = true;
            }
            "worker-skills" => {
                if member_19 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill(p)?;
                        more = p.more_items()?;
                    }
                };
                member_19 = true;
            }
            "worker-addresses" => {
                if member_20 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address(p)?;
                        more = p.more_items()?;
                    }
                };
                member_20 = true;
            }
            "external-identifiers" => {
                if member_21 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_21 = true;
            }
            "worker-documents" => {
                if member_22 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_document(p)?;
                        more = p.more_items()?;
                    }
                };
                member_22 = true;
            }
            "worker-phone-numbers" => {
                if member_23 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number(p)?;
                        more = p.more_items()?;
                    }
                };
                member_23 = true;
            }
            "national-identifiers" => {
                if member_24 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier(p)?;
                        more = p.more_items()?;
                    }
                };
                member_24 = true;
            }
            "created-by" => {
                if member_25 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_25 = true;
            }
            "updated-by" => {
                if member_26 {
                    return Err(Stop);
                }
                if !p.null() {
                    user_summary(p)?;
                }
                member_26 = true;
            }
            "middle-name" => {
                if member_27 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_27 = true;
            }
            "current-title" => {
                if member_28 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_28 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_phone_number(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut member_4 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-type\":") {
                if !p.null() {
                    phone_type_out(p)?;
                }
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                if !p.null() {
                    phone_number(p)?;
                }
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "created-at" => {
                if member_1 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_1 = true;
            }
            "updated-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "phone-type" => {
                if member_3 {
                    return Err(Stop);
                }
                if !p.null() {
                    phone_type_out(p)?;
                }
                member_3 = true;
            }
            "phone-number" => {
                if member_4 {
                    return Err(Stop);
                }
                if !p.null() {
                    phone_number(p)?;
                }
                member_4 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_phone_number_in(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-type\":") {
                phone_type(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"phone-number\":") {
                phone_number_in(p)?;
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
            "id" => {
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "phone-type" => {
                if member_1 {
                    return Err(Stop);
                }
                phone_type(p)?;
                member_1 = true;
            }
            "phone-number" => {
                if member_2 {
                    return Err(Stop);
                }
                phone_number_in(p)?;
                member_2 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
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
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut member_2 = false;
    let mut member_3 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"skill\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"created-at\":") {
                date_time(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"updated-at\":") {
                date_time(p)?;
                member_3 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "skill" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_1 = true;
            }
            "created-at" => {
                if member_2 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_2 = true;
            }
            "updated-at" => {
                if member_3 {
                    return Err(Stop);
                }
                date_time(p)?;
                member_3 = true;
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_skill_in(p: &mut Reader<'_>) -> Read<()> {
    let mut more = p.enter_object()?;
    let mut member_0 = false;
    let mut member_1 = false;
    let mut additional = serde_json::Map::new();
    if more {
        'expected: {
            if p.member("\"id\":") {
                id(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"skill\":") {
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_1 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                id(p)?;
                member_0 = true;
            }
            "skill" => {
                if member_1 {
                    return Err(Stop);
                }
                if !p.null() {
                    reference_data_entry(p)?;
                }
                member_1 = true;
            }
            _ => p.keep(&mut additional, key)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn worker_status(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let text = p.string()?;
        if !(text.len() <= 50 || text.chars().count() <= 50) {
            return Err(Stop);
        }
    })
}

pub(super) fn worker_update(p: &mut Reader<'_>) -> Read<()> {
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
    let mut member_11 = false;
    let mut member_12 = false;
    let mut member_13 = false;
    let mut member_14 = false;
    let mut member_15 = false;
    let mut passed = Passed::default();
    if more {
        'expected: {
            if p.member("\"first-name\":") {
                filled_string255(p)?;
                member_0 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"last-name\":") {
                filled_string255(p)?;
                member_1 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"date-of-birth\":") {
                date(p)?;
                member_2 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"gender-code\":") {
                gender_code(p)?;
                member_3 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"total-experience-in-years\":") {
                decimal_in19_2(p)?;
                member_4 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"middle-name\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"current-title\":") {
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"supplier\":") {
                if !p.null() {
                    supplier_ref(p)?;
                }
                member_7 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-residence\":") {
                if !p.null() {
                    country_ref(p)?;
                }
                member_8 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"country-of-citizenship\":") {
                if !p.null() {
                    country_ref(p)?;
                }
                member_9 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-emails\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_10 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-phone-numbers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_11 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-addresses\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_12 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"worker-skills\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_13 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"external-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_14 = true;
                more = p.more_members()?;
                if !more {
                    break 'expected;
                }
            }
            if p.member("\"national-identifiers\":") {
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_15 = true;
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
                if member_0 {
                    return Err(Stop);
                }
                filled_string255(p)?;
                member_0 = true;
            }
            "last-name" => {
                if member_1 {
                    return Err(Stop);
                }
                filled_string255(p)?;
                member_1 = true;
            }
            "date-of-birth" => {
                if member_2 {
                    return Err(Stop);
                }
                date(p)?;
                member_2 = true;
            }
            "gender-code" => {
                if member_3 {
                    return Err(Stop);
                }
                gender_code(p)?;
                member_3 = true;
            }
            "total-experience-in-years" => {
                if member_4 {
                    return Err(Stop);
                }
                decimal_in19_2(p)?;
                member_4 = true;
            }
            "middle-name" => {
                if member_5 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_5 = true;
            }
            "current-title" => {
                if member_6 {
                    return Err(Stop);
                }
                if !p.null() {
                    string255(p)?;
                }
                member_6 = true;
            }
            "supplier" => {
                if member_7 {
                    return Err(Stop);
                }
                if !p.null() {
                    supplier_ref(p)?;
                }
                member_7 = true;
            }
            "country-of-residence" => {
                if member_8 {
                    return Err(Stop);
                }
                if !p.null() {
                    country_ref(p)?;
                }
                member_8 = true;
            }
            "country-of-citizenship" => {
                if member_9 {
                    return Err(Stop);
                }
                if !p.null() {
                    country_ref(p)?;
                }
                member_9 = true;
            }
            "worker-emails" => {
                if member_10 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_email_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_10 = true;
            }
            "worker-phone-numbers" => {
                if member_11 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_phone_number_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_11 = true;
            }
            "worker-addresses" => {
                if member_12 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_address_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_12 = true;
            }
            "worker-skills" => {
                if member_13 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_skill_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_13 = true;
            }
            "external-identifiers" => {
                if member_14 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_external_reference_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_14 = true;
            }
            "national-identifiers" => {
                if member_15 {
                    return Err(Stop);
                }
                {
                    let mut more = p.enter_array()?;
                    while more {
                        worker_national_identifier_in(p)?;
                        more = p.more_items()?;
                    }
                };
                member_15 = true;
            }
            _ => p.ignore(&mut passed, key, start)?,
        }
        more = p.more_members()?;
    }
    Ok(())
}

pub(super) fn xml_errors(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut more = p.enter_array()?;
        while more {
            {
                p.string()?;
            };
            more = p.more_items()?;
        }
    })
}
