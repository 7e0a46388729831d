// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Passed, Read, Reader, Stop};
use crate::generated::checks;

pub(crate) fn country_code(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_1(text)) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(crate) fn cso_id(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_2(text)) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}

pub(crate) fn date(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if coupa_core::Date::accepts(text) { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(crate) fn date_time(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if coupa_core::DateTime::accepts(text) { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(crate) fn decimal19_2(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_0(text)) {
                    return Err(Stop);
                }
                if coupa_core::Decimal::accepts(text) { Ok(()) } else { Err(Stop) }
            })?,
    )
}

pub(crate) fn decimal_in19_2(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        if p.peek() == b'"' {
            p.text(|text| {
                if !(checks::pattern_0(text)) {
                    return Err(Stop);
                }
                if coupa_core::Decimal::accepts(text) { Ok(()) } else { Err(Stop) }
            })?
        } else {
            let (digits, _) = p.decimal_number()?;
            if !(checks::pattern_0(digits)) {
                return Err(Stop);
            }
        },
    )
}

pub(crate) fn error_messages(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn filled_string(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn filled_string255(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn id(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let number = p.integer()?;
        if !(number >= 1) {
            return Err(Stop);
        }
    })
}

pub(crate) fn string100(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn string255(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn string40(p: &mut Reader<'_>) -> Read<()> {
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

pub(crate) fn xml_errors(p: &mut Reader<'_>) -> Read<()> {
    Ok({
        let mut more = p.enter_array()?;
        while more {
            p.text(|_| Ok(()))?;
            more = p.more_items()?;
        }
    })
}
