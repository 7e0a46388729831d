// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Read, Reader, Stop};
use crate::generated::checks;

pub(crate) fn country_code(p: &mut Reader<'_>) -> Read<coupa_types::CountryCode> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_1(text)) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn cso_id(p: &mut Reader<'_>) -> Read<coupa_types::CsoId> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_2(text)) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn date(p: &mut Reader<'_>) -> Read<coupa_types::Date> {
    Ok(p.text(|text| { text.parse::<coupa_core::Date>().map_err(|_| Stop) })?)
}

pub(crate) fn date_time(p: &mut Reader<'_>) -> Read<coupa_types::DateTime> {
    Ok(p.text(|text| { text.parse::<coupa_core::DateTime>().map_err(|_| Stop) })?)
}

pub(crate) fn decimal19_2(p: &mut Reader<'_>) -> Read<coupa_types::Decimal192> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_0(text)) {
                    return Err(Stop);
                }
                text.parse::<coupa_core::Decimal>().map_err(|_| Stop)
            })?,
    )
}

pub(crate) fn decimal_in19_2(p: &mut Reader<'_>) -> Read<coupa_types::DecimalIn192> {
    Ok(
        if p.peek() == b'"' {
            p.text(|text| {
                if !(checks::pattern_0(text)) {
                    return Err(Stop);
                }
                text.parse::<coupa_core::Decimal>().map_err(|_| Stop)
            })?
        } else {
            let (digits, decimal) = p.decimal_number()?;
            if !(checks::pattern_0(digits)) {
                return Err(Stop);
            }
            decimal
        },
    )
}

pub(crate) fn error_messages(p: &mut Reader<'_>) -> Read<coupa_types::ErrorMessages> {
    Ok({
        let mut members = std::collections::BTreeMap::new();
        let mut more = p.enter_object()?;
        while more {
            let (key, _) = p.key()?;
            let value = {
                let mut items = Vec::new();
                let mut more = p.enter_array()?;
                while more {
                    items.push(p.text(|text| { Ok(text.to_owned()) })?);
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

pub(crate) fn filled_string(p: &mut Reader<'_>) -> Read<coupa_types::FilledString> {
    Ok(
        p
            .text(|text| {
                if !(!text.is_empty()) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn filled_string255(
    p: &mut Reader<'_>,
) -> Read<coupa_types::FilledString255> {
    Ok(
        p
            .text(|text| {
                if !(!text.is_empty()
                    && (text.len() <= 255 || text.chars().count() <= 255))
                {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn id(p: &mut Reader<'_>) -> Read<coupa_types::Id> {
    Ok({
        let number = p.integer()?;
        if !(number >= 1) {
            return Err(Stop);
        }
        number
    })
}

pub(crate) fn string100(p: &mut Reader<'_>) -> Read<coupa_types::String100> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 100 || text.chars().count() <= 100) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn string255(p: &mut Reader<'_>) -> Read<coupa_types::String255> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 255 || text.chars().count() <= 255) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn string40(p: &mut Reader<'_>) -> Read<coupa_types::String40> {
    Ok(
        p
            .text(|text| {
                if !(text.len() <= 40 || text.chars().count() <= 40) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}

pub(crate) fn xml_errors(p: &mut Reader<'_>) -> Read<coupa_types::XmlErrors> {
    Ok({
        let mut items = Vec::new();
        let mut more = p.enter_array()?;
        while more {
            items.push(p.text(|text| { Ok(text.to_owned()) })?);
            more = p.more_items()?;
        }
        items
    })
}
