// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

use coupa_core::schema::write as json;

pub(crate) fn country_code(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn cso_id(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn date(value: &coupa_types::Date, out: &mut Vec<u8>) -> json::Written {
    json::date(*value, out)?;
    Ok(())
}

pub(crate) fn date_time(
    value: &coupa_types::DateTime,
    out: &mut Vec<u8>,
) -> json::Written {
    json::date_time(*value, out)?;
    Ok(())
}

pub(crate) fn decimal19_2(
    value: &coupa_types::Decimal192,
    out: &mut Vec<u8>,
) -> json::Written {
    json::other(value, out)?;
    Ok(())
}

pub(crate) fn decimal_in19_2(
    value: &coupa_types::DecimalIn192,
    out: &mut Vec<u8>,
) -> json::Written {
    json::other(value, out)?;
    Ok(())
}

pub(crate) fn error_messages(
    value: &coupa_types::ErrorMessages,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'{');
    for (index, (key, item)) in value.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        json::string(key, out);
        out.push(b':');
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            json::string(item, out);
        }
        out.push(b']');
    }
    out.push(b'}');
    Ok(())
}

pub(crate) fn filled_string(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn filled_string255(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn id(value: &coupa_types::Id, out: &mut Vec<u8>) -> json::Written {
    json::integer(*value, out);
    Ok(())
}

pub(crate) fn string100(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn string255(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn string40(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(crate) fn xml_errors(value: &[String], out: &mut Vec<u8>) -> json::Written {
    out.push(b'[');
    for (index, item) in value.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        json::string(item, out);
    }
    out.push(b']');
    Ok(())
}
