// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

use crate::runtime::write as json;

pub(super) fn address_purpose(
    value: &coupa_types::AddressPurpose,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"code\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"name\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn address_purpose_ref(
    value: &coupa_types::AddressPurposeRef,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.code {
        out.extend_from_slice(b",\"code\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn attachment(
    value: &coupa_types::Attachment,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.r#type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"type\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"type\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.intent {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"intent\":");
            string40(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"intent\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.linked_to {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"linked-to\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"linked-to\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.text {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"text\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"text\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.url {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"url\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"url\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.file_url {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"file-url\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"file-url\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn core_errors(
    value: &coupa_types::CoreErrors,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.errors;
        out.extend_from_slice(b",\"errors\":");
        error_messages(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn country(value: &coupa_types::Country, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.code {
        out.extend_from_slice(b",\"code\":");
        json::string(item, out);
    }
    if let Some(item) = &value.name {
        out.extend_from_slice(b",\"name\":");
        string100(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn country_code(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn country_ref(
    value: &coupa_types::CountryRef,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.code {
        out.extend_from_slice(b",\"code\":");
        json::string(item, out);
    }
    if let Some(item) = &value.name {
        out.extend_from_slice(b",\"name\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn cso_errors(
    value: &coupa_types::CsoErrors,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.result;
        out.extend_from_slice(b",\"result\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            result_entry(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn cso_id(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn cso_id_in(
    value: &coupa_types::CsoIdIn,
    out: &mut Vec<u8>,
) -> json::Written {
    match value {
        coupa_types::CsoIdIn::String(value) => {
            json::string(value, out);
        }
        coupa_types::CsoIdIn::Integer(value) => {
            json::integer(*value, out);
        }
        #[allow(unreachable_patterns, reason = "all are known today")]
        _ => json::other(value, out)?,
    }
    Ok(())
}

pub(super) fn date(value: &coupa_types::Date, out: &mut Vec<u8>) -> json::Written {
    json::date(*value, out)?;
    Ok(())
}

pub(super) fn date_time(
    value: &coupa_types::DateTime,
    out: &mut Vec<u8>,
) -> json::Written {
    json::date_time(*value, out)?;
    Ok(())
}

pub(super) fn decimal19_2(
    value: &coupa_types::Decimal192,
    out: &mut Vec<u8>,
) -> json::Written {
    json::other(value, out)?;
    Ok(())
}

pub(super) fn decimal_in19_2(
    value: &coupa_types::DecimalIn192,
    out: &mut Vec<u8>,
) -> json::Written {
    json::other(value, out)?;
    Ok(())
}

pub(super) fn email_type(
    value: &coupa_types::EmailType,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(super) fn email_type_out(
    value: &coupa_types::EmailTypeOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn error_messages(
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

pub(super) fn filled_string(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn filled_string255(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn gender(value: &coupa_types::Gender, out: &mut Vec<u8>) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn gender_code(
    value: &coupa_types::GenderCode,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(super) fn gender_code_out(
    value: &coupa_types::GenderCodeOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn id(value: &coupa_types::Id, out: &mut Vec<u8>) -> json::Written {
    json::integer(*value, out);
    Ok(())
}

pub(super) fn phone_number(
    value: &coupa_types::PhoneNumber,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    match &value.number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"number\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.extension {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"extension\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"extension\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-code\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn phone_number_in(
    value: &coupa_types::PhoneNumberIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.number {
        out.extend_from_slice(b",\"number\":");
        filled_string(item, out)?;
    }
    match &value.extension {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"extension\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"extension\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-code\":");
            country_code(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn phone_type(
    value: &coupa_types::PhoneType,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(super) fn phone_type_out(
    value: &coupa_types::PhoneTypeOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn portal_access(
    value: &coupa_types::PortalAccess,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn reference_data_entry(
    value: &coupa_types::ReferenceDataEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"code\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"name\":null"),
        coupa_core::Patch::Absent => {}
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn result_entry(
    value: &coupa_types::ResultEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.r#type;
        out.extend_from_slice(b",\"type\":");
        result_type(item, out)?;
    }
    {
        let item = &value.description;
        out.extend_from_slice(b",\"description\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn result_type(
    value: &coupa_types::ResultType,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn string100(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn string255(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn string40(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}

pub(super) fn supplier(
    value: &coupa_types::Supplier,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.name {
        out.extend_from_slice(b",\"name\":");
        string100(item, out)?;
    }
    match &value.display_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"display-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"display-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"number\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn supplier_ref(
    value: &coupa_types::SupplierRef,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.name {
        out.extend_from_slice(b",\"name\":");
        json::string(item, out);
    }
    if let Some(item) = &value.number {
        out.extend_from_slice(b",\"number\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user(value: &coupa_types::User, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        cso_id(item, out)?;
    }
    {
        let item = &value.state;
        out.extend_from_slice(b",\"state\":");
        user_state_out(item, out)?;
    }
    {
        let item = &value.name;
        out.extend_from_slice(b",\"name\":");
        json::string(item, out);
    }
    if let Some(item) = &value.first_name {
        out.extend_from_slice(b",\"first-name\":");
        json::string(item, out);
    }
    if let Some(item) = &value.last_name {
        out.extend_from_slice(b",\"last-name\":");
        json::string(item, out);
    }
    if let Some(item) = &value.phone_number {
        out.extend_from_slice(b",\"phone-number\":");
        json::string(item, out);
    }
    if let Some(item) = &value.mobile_number {
        out.extend_from_slice(b",\"mobile-number\":");
        json::string(item, out);
    }
    if let Some(item) = &value.email {
        out.extend_from_slice(b",\"email\":");
        json::string(item, out);
    }
    if let Some(item) = &value.company_id {
        out.extend_from_slice(b",\"company-id\":");
        cso_id(item, out)?;
    }
    if let Some(item) = &value.street {
        out.extend_from_slice(b",\"street\":");
        json::string(item, out);
    }
    if let Some(item) = &value.zip_code {
        out.extend_from_slice(b",\"zip-code\":");
        json::string(item, out);
    }
    if let Some(item) = &value.city {
        out.extend_from_slice(b",\"city\":");
        json::string(item, out);
    }
    if let Some(item) = &value.country {
        out.extend_from_slice(b",\"country\":");
        json::string(item, out);
    }
    if let Some(item) = &value.keywords {
        out.extend_from_slice(b",\"keywords\":");
        json::string(item, out);
    }
    if let Some(item) = &value.external_user_name {
        out.extend_from_slice(b",\"external-user-name\":");
        json::string(item, out);
    }
    if let Some(item) = &value.accepts_agreement {
        out.extend_from_slice(b",\"accepts-agreement\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    if let Some(item) = &value.provide_information {
        out.extend_from_slice(b",\"provide-information\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    if let Some(item) = &value.change_password {
        out.extend_from_slice(b",\"change-password\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user_change(
    value: &coupa_types::UserChange,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        cso_id_in(item, out)?;
    }
    if let Some(item) = &value.state {
        out.extend_from_slice(b",\"state\":");
        user_state(item, out)?;
    }
    match &value.first_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"first-name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"first-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.last_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"last-name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"last-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.phone_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.mobile_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"mobile-number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"mobile-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.email {
        out.extend_from_slice(b",\"email\":");
        filled_string(item, out)?;
    }
    match &value.street {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.zip_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"zip-code\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"zip-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.keywords {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"keywords\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"keywords\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.accepts_agreement {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"accepts-agreement\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"accepts-agreement\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.provide_information {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"provide-information\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"provide-information\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.change_password {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"change-password\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"change-password\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.invoicing_user {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"invoicing_user\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"invoicing_user\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user_create(
    value: &coupa_types::UserCreate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.name;
        out.extend_from_slice(b",\"name\":");
        filled_string(item, out)?;
    }
    {
        let item = &value.company_id;
        out.extend_from_slice(b",\"company-id\":");
        cso_id_in(item, out)?;
    }
    if let Some(item) = &value.state {
        out.extend_from_slice(b",\"state\":");
        user_state(item, out)?;
    }
    match &value.first_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"first-name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"first-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.last_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"last-name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"last-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.phone_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.mobile_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"mobile-number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"mobile-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    {
        let item = &value.email;
        out.extend_from_slice(b",\"email\":");
        filled_string(item, out)?;
    }
    match &value.street {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.zip_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"zip-code\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"zip-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.keywords {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"keywords\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"keywords\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.accepts_agreement {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"accepts-agreement\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"accepts-agreement\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.provide_information {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"provide-information\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"provide-information\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.change_password {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"change-password\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"change-password\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.invoicing_user {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"invoicing_user\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"invoicing_user\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user_create_request_body(
    value: &coupa_types::UserCreateRequestBody,
    out: &mut Vec<u8>,
) -> json::Written {
    match value {
        coupa_types::UserCreateRequestBody::UsersCreate(value) => {
            users_create(value, out)?;
        }
        coupa_types::UserCreateRequestBody::UserCreate(value) => {
            user_create(value, out)?;
        }
        #[allow(unreachable_patterns, reason = "all are known today")]
        _ => json::other(value, out)?,
    }
    Ok(())
}

pub(super) fn user_id(value: &coupa_types::UserId, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        cso_id(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user_list(
    value: &coupa_types::UserList,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.total;
        out.extend_from_slice(b",\"total\":");
        json::integer(*item, out);
    }
    {
        let item = &value.users;
        out.extend_from_slice(b",\"users\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            user(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user_state(
    value: &coupa_types::UserState,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(super) fn user_state_out(
    value: &coupa_types::UserStateOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn user_summary(
    value: &coupa_types::UserSummary,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.login {
        out.extend_from_slice(b",\"login\":");
        string255(item, out)?;
    }
    match &value.employee_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"employee-number\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"employee-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.fullname {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"fullname\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"fullname\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.firstname {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"firstname\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"firstname\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.lastname {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"lastname\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"lastname\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn user_update(
    value: &coupa_types::UserUpdate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        cso_id_in(item, out)?;
    }
    if let Some(item) = &value.state {
        out.extend_from_slice(b",\"state\":");
        user_state(item, out)?;
    }
    match &value.first_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"first-name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"first-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.last_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"last-name\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"last-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.phone_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.mobile_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"mobile-number\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"mobile-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.email {
        out.extend_from_slice(b",\"email\":");
        filled_string(item, out)?;
    }
    match &value.street {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.zip_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"zip-code\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"zip-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.keywords {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"keywords\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"keywords\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.accepts_agreement {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"accepts-agreement\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"accepts-agreement\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.provide_information {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"provide-information\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"provide-information\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.change_password {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"change-password\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"change-password\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.invoicing_user {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"invoicing_user\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"invoicing_user\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn users_create(
    value: &coupa_types::UsersCreate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.users;
        out.extend_from_slice(b",\"users\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            user_create(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn users_created(
    value: &coupa_types::UsersCreated,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.result;
        out.extend_from_slice(b",\"result\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            result_entry(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.added;
        out.extend_from_slice(b",\"added\":");
        json::integer(*item, out);
    }
    {
        let item = &value.users;
        out.extend_from_slice(b",\"users\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            user_id(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn users_update(
    value: &coupa_types::UsersUpdate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.users;
        out.extend_from_slice(b",\"users\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            user_update(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn users_updated(
    value: &coupa_types::UsersUpdated,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.result;
        out.extend_from_slice(b",\"result\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            result_entry(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.updated;
        out.extend_from_slice(b",\"updated\":");
        json::integer(*item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker(value: &coupa_types::Worker, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    {
        let item = &value.created_at;
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    {
        let item = &value.updated_at;
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.first_name {
        Some(item) => {
            out.extend_from_slice(b",\"first-name\":");
            string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"first-name\":null"),
    }
    match &value.last_name {
        Some(item) => {
            out.extend_from_slice(b",\"last-name\":");
            string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"last-name\":null"),
    }
    match &value.active {
        Some(item) => {
            out.extend_from_slice(b",\"active\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        None => out.extend_from_slice(b",\"active\":null"),
    }
    match &value.status {
        Some(item) => {
            out.extend_from_slice(b",\"status\":");
            worker_status(item, out)?;
        }
        None => out.extend_from_slice(b",\"status\":null"),
    }
    match &value.total_experience_in_years {
        Some(item) => {
            out.extend_from_slice(b",\"total-experience-in-years\":");
            decimal19_2(item, out)?;
        }
        None => out.extend_from_slice(b",\"total-experience-in-years\":null"),
    }
    match &value.portal_access {
        Some(item) => {
            out.extend_from_slice(b",\"portal-access\":");
            portal_access(item, out)?;
        }
        None => out.extend_from_slice(b",\"portal-access\":null"),
    }
    match &value.date_of_birth {
        Some(item) => {
            out.extend_from_slice(b",\"date-of-birth\":");
            date(item, out)?;
        }
        None => out.extend_from_slice(b",\"date-of-birth\":null"),
    }
    match &value.avatar_file_name {
        Some(item) => {
            out.extend_from_slice(b",\"avatar-file-name\":");
            string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"avatar-file-name\":null"),
    }
    match &value.avatar_content_type {
        Some(item) => {
            out.extend_from_slice(b",\"avatar-content-type\":");
            string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"avatar-content-type\":null"),
    }
    match &value.gender_code {
        Some(item) => {
            out.extend_from_slice(b",\"gender-code\":");
            gender_code_out(item, out)?;
        }
        None => out.extend_from_slice(b",\"gender-code\":null"),
    }
    match &value.gender {
        Some(item) => {
            out.extend_from_slice(b",\"gender\":");
            gender(item, out)?;
        }
        None => out.extend_from_slice(b",\"gender\":null"),
    }
    match &value.supplier {
        Some(item) => {
            out.extend_from_slice(b",\"supplier\":");
            supplier(item, out)?;
        }
        None => out.extend_from_slice(b",\"supplier\":null"),
    }
    match &value.country_of_residence {
        Some(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            country(item, out)?;
        }
        None => out.extend_from_slice(b",\"country-of-residence\":null"),
    }
    match &value.nationality {
        Some(item) => {
            out.extend_from_slice(b",\"nationality\":");
            country(item, out)?;
        }
        None => out.extend_from_slice(b",\"nationality\":null"),
    }
    match &value.portal_access_info {
        Some(item) => {
            out.extend_from_slice(b",\"portal-access-info\":");
            user_summary(item, out)?;
        }
        None => out.extend_from_slice(b",\"portal-access-info\":null"),
    }
    {
        let item = &value.worker_emails;
        out.extend_from_slice(b",\"worker-emails\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_email(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.worker_skills;
        out.extend_from_slice(b",\"worker-skills\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_skill(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.worker_addresses;
        out.extend_from_slice(b",\"worker-addresses\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_address(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.external_identifiers;
        out.extend_from_slice(b",\"external-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_external_reference_identifier(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.worker_documents;
        out.extend_from_slice(b",\"worker-documents\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_document(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.worker_phone_numbers;
        out.extend_from_slice(b",\"worker-phone-numbers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_phone_number(item, out)?;
        }
        out.push(b']');
    }
    {
        let item = &value.national_identifiers;
        out.extend_from_slice(b",\"national-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_national_identifier(item, out)?;
        }
        out.push(b']');
    }
    match &value.created_by {
        Some(item) => {
            out.extend_from_slice(b",\"created-by\":");
            user_summary(item, out)?;
        }
        None => out.extend_from_slice(b",\"created-by\":null"),
    }
    match &value.updated_by {
        Some(item) => {
            out.extend_from_slice(b",\"updated-by\":");
            user_summary(item, out)?;
        }
        None => out.extend_from_slice(b",\"updated-by\":null"),
    }
    match &value.middle_name {
        Some(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"middle-name\":null"),
    }
    match &value.current_title {
        Some(item) => {
            out.extend_from_slice(b",\"current-title\":");
            string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"current-title\":null"),
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_address(
    value: &coupa_types::WorkerAddress,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.street1 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street1\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street1\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street2 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street2\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street2\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street3 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street3\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street3\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street4 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street4\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street4\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state_iso_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state-iso-code\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state-iso-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.postal_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"postal-code\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"postal-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.active {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"active\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"active\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.worker_address_purpose {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"worker-address-purpose\":");
            address_purpose(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"worker-address-purpose\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            country(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_address_in(
    value: &coupa_types::WorkerAddressIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.street1 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street1\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street1\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street2 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street2\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street2\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street3 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street3\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street3\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street4 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street4\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street4\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state_iso_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state-iso-code\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state-iso-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.postal_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"postal-code\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"postal-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            country_ref(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.worker_address_purpose {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"worker-address-purpose\":");
            address_purpose_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"worker-address-purpose\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_create(
    value: &coupa_types::WorkerCreate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.first_name;
        out.extend_from_slice(b",\"first-name\":");
        filled_string255(item, out)?;
    }
    {
        let item = &value.last_name;
        out.extend_from_slice(b",\"last-name\":");
        filled_string255(item, out)?;
    }
    {
        let item = &value.date_of_birth;
        out.extend_from_slice(b",\"date-of-birth\":");
        date(item, out)?;
    }
    {
        let item = &value.gender_code;
        out.extend_from_slice(b",\"gender-code\":");
        gender_code(item, out)?;
    }
    {
        let item = &value.total_experience_in_years;
        out.extend_from_slice(b",\"total-experience-in-years\":");
        decimal_in19_2(item, out)?;
    }
    match &value.middle_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"middle-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.current_title {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"current-title\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"current-title\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.supplier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"supplier\":");
            supplier_ref(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"supplier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_residence {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            country_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-residence\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_citizenship {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-citizenship\":");
            country_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-citizenship\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.worker_emails {
        out.extend_from_slice(b",\"worker-emails\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_email_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_phone_numbers {
        out.extend_from_slice(b",\"worker-phone-numbers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_phone_number_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_addresses {
        out.extend_from_slice(b",\"worker-addresses\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_address_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_skills {
        out.extend_from_slice(b",\"worker-skills\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_skill_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.external_identifiers {
        out.extend_from_slice(b",\"external-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_external_reference_identifier_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.national_identifiers {
        out.extend_from_slice(b",\"national-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_national_identifier_in(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_document(
    value: &coupa_types::WorkerDocument,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.r#type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"type\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"type\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.attachments {
        out.extend_from_slice(b",\"attachments\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            attachment(item, out)?;
        }
        out.push(b']');
    }
    match &value.created_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"created-by\":");
            user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"created-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.updated_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"updated-by\":");
            user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"updated-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_email(
    value: &coupa_types::WorkerEmail,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.email_address {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"email-address\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"email-address\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.email_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"email-type\":");
            email_type_out(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"email-type\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_email_in(
    value: &coupa_types::WorkerEmailIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.email_address {
        out.extend_from_slice(b",\"email-address\":");
        filled_string(item, out)?;
    }
    if let Some(item) = &value.email_type {
        out.extend_from_slice(b",\"email-type\":");
        email_type(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_external_reference_identifier(
    value: &coupa_types::WorkerExternalReferenceIdentifier,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.identifier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"identifier\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"identifier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.external_identifier_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"external-identifier-type\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"external-identifier-type\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_external_reference_identifier_in(
    value: &coupa_types::WorkerExternalReferenceIdentifierIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.identifier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"identifier\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"identifier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.external_identifier_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"external-identifier-type\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"external-identifier-type\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_list(
    value: &[coupa_types::WorkerResult],
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'[');
    for (index, item) in value.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        worker_result(item, out)?;
    }
    out.push(b']');
    Ok(())
}

pub(super) fn worker_national_identifier(
    value: &coupa_types::WorkerNationalIdentifier,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.identifier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"identifier\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"identifier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.identifier_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"identifier-type\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"identifier-type\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_national_identifier_in(
    value: &coupa_types::WorkerNationalIdentifierIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.identifier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"identifier\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"identifier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.identifier_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"identifier-type\":");
            json::string(item, out);
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"identifier-type\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_part(
    value: &coupa_types::WorkerPart,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.first_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"first-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"first-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.last_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"last-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"last-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.active {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"active\":");
            out.extend_from_slice(if *item { b"true" } else { b"false" });
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"active\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.status {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"status\":");
            worker_status(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"status\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.total_experience_in_years {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"total-experience-in-years\":");
            decimal19_2(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"total-experience-in-years\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.portal_access {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"portal-access\":");
            portal_access(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"portal-access\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.date_of_birth {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"date-of-birth\":");
            date(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"date-of-birth\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.avatar_file_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"avatar-file-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"avatar-file-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.avatar_content_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"avatar-content-type\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"avatar-content-type\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.gender_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"gender-code\":");
            gender_code_out(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"gender-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.gender {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"gender\":");
            gender(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"gender\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.supplier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"supplier\":");
            supplier(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"supplier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_residence {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            country(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-residence\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.nationality {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"nationality\":");
            country(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"nationality\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.portal_access_info {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"portal-access-info\":");
            user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"portal-access-info\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.worker_emails {
        out.extend_from_slice(b",\"worker-emails\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_email(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_skills {
        out.extend_from_slice(b",\"worker-skills\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_skill(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_addresses {
        out.extend_from_slice(b",\"worker-addresses\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_address(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.external_identifiers {
        out.extend_from_slice(b",\"external-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_external_reference_identifier(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_documents {
        out.extend_from_slice(b",\"worker-documents\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_document(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_phone_numbers {
        out.extend_from_slice(b",\"worker-phone-numbers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_phone_number(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.national_identifiers {
        out.extend_from_slice(b",\"national-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_national_identifier(item, out)?;
        }
        out.push(b']');
    }
    match &value.created_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"created-by\":");
            user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"created-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.updated_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"updated-by\":");
            user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"updated-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.middle_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"middle-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.current_title {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"current-title\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"current-title\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_phone_number(
    value: &coupa_types::WorkerPhoneNumber,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    match &value.phone_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-type\":");
            phone_type_out(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-type\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.phone_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-number\":");
            phone_number(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_phone_number_in(
    value: &coupa_types::WorkerPhoneNumberIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    if let Some(item) = &value.phone_type {
        out.extend_from_slice(b",\"phone-type\":");
        phone_type(item, out)?;
    }
    if let Some(item) = &value.phone_number {
        out.extend_from_slice(b",\"phone-number\":");
        phone_number_in(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_result(
    value: &coupa_types::WorkerResult,
    out: &mut Vec<u8>,
) -> json::Written {
    match value {
        coupa_types::WorkerResult::Worker(value) => {
            worker(value, out)?;
        }
        coupa_types::WorkerResult::WorkerPart(value) => {
            worker_part(value, out)?;
        }
        #[allow(unreachable_patterns, reason = "all are known today")]
        _ => json::other(value, out)?,
    }
    Ok(())
}

pub(super) fn worker_skill(
    value: &coupa_types::WorkerSkill,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.skill {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"skill\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"skill\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        date_time(item, out)?;
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_skill_in(
    value: &coupa_types::WorkerSkillIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        id(item, out)?;
    }
    match &value.skill {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"skill\":");
            reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"skill\":null"),
        coupa_core::Patch::Absent => {}
    }
    for (key, item) in &value.additional {
        out.push(b',');
        json::string(key, out);
        out.push(b':');
        json::other(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn worker_status(
    value: &coupa_types::WorkerStatus,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(super) fn worker_update(
    value: &coupa_types::WorkerUpdate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.first_name {
        out.extend_from_slice(b",\"first-name\":");
        filled_string255(item, out)?;
    }
    if let Some(item) = &value.last_name {
        out.extend_from_slice(b",\"last-name\":");
        filled_string255(item, out)?;
    }
    if let Some(item) = &value.date_of_birth {
        out.extend_from_slice(b",\"date-of-birth\":");
        date(item, out)?;
    }
    if let Some(item) = &value.gender_code {
        out.extend_from_slice(b",\"gender-code\":");
        gender_code(item, out)?;
    }
    if let Some(item) = &value.total_experience_in_years {
        out.extend_from_slice(b",\"total-experience-in-years\":");
        decimal_in19_2(item, out)?;
    }
    match &value.middle_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"middle-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.current_title {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"current-title\":");
            string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"current-title\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.supplier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"supplier\":");
            supplier_ref(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"supplier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_residence {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            country_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-residence\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_citizenship {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-citizenship\":");
            country_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-citizenship\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.worker_emails {
        out.extend_from_slice(b",\"worker-emails\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_email_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_phone_numbers {
        out.extend_from_slice(b",\"worker-phone-numbers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_phone_number_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_addresses {
        out.extend_from_slice(b",\"worker-addresses\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_address_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.worker_skills {
        out.extend_from_slice(b",\"worker-skills\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_skill_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.external_identifiers {
        out.extend_from_slice(b",\"external-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_external_reference_identifier_in(item, out)?;
        }
        out.push(b']');
    }
    if let Some(item) = &value.national_identifiers {
        out.extend_from_slice(b",\"national-identifiers\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            worker_national_identifier_in(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(super) fn xml_errors(value: &[String], out: &mut Vec<u8>) -> json::Written {
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
