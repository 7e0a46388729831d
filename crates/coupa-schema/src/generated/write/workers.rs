// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

use coupa_core::schema::write as json;

pub(crate) fn address_purpose(
    value: &coupa_types::AddressPurpose,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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

pub(crate) fn address_purpose_ref(
    value: &coupa_types::AddressPurposeRef,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.code {
        out.extend_from_slice(b",\"code\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn attachment(
    value: &coupa_types::Attachment,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
    }
    match &value.r#type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"type\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"type\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.intent {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"intent\":");
            super::common::string40(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"intent\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.linked_to {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"linked-to\":");
            super::common::string255(item, out)?;
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
            super::common::string255(item, out)?;
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

pub(crate) fn core_errors(
    value: &coupa_types::CoreErrors,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.errors;
        out.extend_from_slice(b",\"errors\":");
        super::common::error_messages(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn country(value: &coupa_types::Country, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.code {
        out.extend_from_slice(b",\"code\":");
        json::string(item, out);
    }
    if let Some(item) = &value.name {
        out.extend_from_slice(b",\"name\":");
        super::common::string100(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn country_ref(
    value: &coupa_types::CountryRef,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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

pub(crate) fn email_type(
    value: &coupa_types::EmailType,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(crate) fn email_type_out(
    value: &coupa_types::EmailTypeOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn gender(value: &coupa_types::Gender, out: &mut Vec<u8>) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn gender_code(
    value: &coupa_types::GenderCode,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(crate) fn gender_code_out(
    value: &coupa_types::GenderCodeOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn phone_number(
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

pub(crate) fn phone_number_in(
    value: &coupa_types::PhoneNumberIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.number {
        out.extend_from_slice(b",\"number\":");
        super::common::filled_string(item, out)?;
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
            super::common::country_code(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn phone_type(
    value: &coupa_types::PhoneType,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(crate) fn phone_type_out(
    value: &coupa_types::PhoneTypeOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn portal_access(
    value: &coupa_types::PortalAccess,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn reference_data_entry(
    value: &coupa_types::ReferenceDataEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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

pub(crate) fn supplier(
    value: &coupa_types::Supplier,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.name {
        out.extend_from_slice(b",\"name\":");
        super::common::string100(item, out)?;
    }
    match &value.display_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"display-name\":");
            super::common::string255(item, out)?;
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

pub(crate) fn supplier_ref(
    value: &coupa_types::SupplierRef,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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

pub(crate) fn user_summary(
    value: &coupa_types::UserSummary,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.login {
        out.extend_from_slice(b",\"login\":");
        super::common::string255(item, out)?;
    }
    match &value.employee_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"employee-number\":");
            super::common::string255(item, out)?;
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

pub(crate) fn worker(value: &coupa_types::Worker, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    {
        let item = &value.created_at;
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    {
        let item = &value.updated_at;
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
    }
    match &value.first_name {
        Some(item) => {
            out.extend_from_slice(b",\"first-name\":");
            super::common::string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"first-name\":null"),
    }
    match &value.last_name {
        Some(item) => {
            out.extend_from_slice(b",\"last-name\":");
            super::common::string255(item, out)?;
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
            super::workers::worker_status(item, out)?;
        }
        None => out.extend_from_slice(b",\"status\":null"),
    }
    match &value.total_experience_in_years {
        Some(item) => {
            out.extend_from_slice(b",\"total-experience-in-years\":");
            super::common::decimal19_2(item, out)?;
        }
        None => out.extend_from_slice(b",\"total-experience-in-years\":null"),
    }
    match &value.portal_access {
        Some(item) => {
            out.extend_from_slice(b",\"portal-access\":");
            super::workers::portal_access(item, out)?;
        }
        None => out.extend_from_slice(b",\"portal-access\":null"),
    }
    match &value.date_of_birth {
        Some(item) => {
            out.extend_from_slice(b",\"date-of-birth\":");
            super::common::date(item, out)?;
        }
        None => out.extend_from_slice(b",\"date-of-birth\":null"),
    }
    match &value.avatar_file_name {
        Some(item) => {
            out.extend_from_slice(b",\"avatar-file-name\":");
            super::common::string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"avatar-file-name\":null"),
    }
    match &value.avatar_content_type {
        Some(item) => {
            out.extend_from_slice(b",\"avatar-content-type\":");
            super::common::string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"avatar-content-type\":null"),
    }
    match &value.gender_code {
        Some(item) => {
            out.extend_from_slice(b",\"gender-code\":");
            super::workers::gender_code_out(item, out)?;
        }
        None => out.extend_from_slice(b",\"gender-code\":null"),
    }
    match &value.gender {
        Some(item) => {
            out.extend_from_slice(b",\"gender\":");
            super::workers::gender(item, out)?;
        }
        None => out.extend_from_slice(b",\"gender\":null"),
    }
    match &value.supplier {
        Some(item) => {
            out.extend_from_slice(b",\"supplier\":");
            super::workers::supplier(item, out)?;
        }
        None => out.extend_from_slice(b",\"supplier\":null"),
    }
    match &value.country_of_residence {
        Some(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            super::workers::country(item, out)?;
        }
        None => out.extend_from_slice(b",\"country-of-residence\":null"),
    }
    match &value.nationality {
        Some(item) => {
            out.extend_from_slice(b",\"nationality\":");
            super::workers::country(item, out)?;
        }
        None => out.extend_from_slice(b",\"nationality\":null"),
    }
    match &value.portal_access_info {
        Some(item) => {
            out.extend_from_slice(b",\"portal-access-info\":");
            super::workers::user_summary(item, out)?;
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
            super::workers::worker_email(item, out)?;
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
            super::workers::worker_skill(item, out)?;
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
            super::workers::worker_address(item, out)?;
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
            super::workers::worker_external_reference_identifier(item, out)?;
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
            super::workers::worker_document(item, out)?;
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
            super::workers::worker_phone_number(item, out)?;
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
            super::workers::worker_national_identifier(item, out)?;
        }
        out.push(b']');
    }
    match &value.created_by {
        Some(item) => {
            out.extend_from_slice(b",\"created-by\":");
            super::workers::user_summary(item, out)?;
        }
        None => out.extend_from_slice(b",\"created-by\":null"),
    }
    match &value.updated_by {
        Some(item) => {
            out.extend_from_slice(b",\"updated-by\":");
            super::workers::user_summary(item, out)?;
        }
        None => out.extend_from_slice(b",\"updated-by\":null"),
    }
    match &value.middle_name {
        Some(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            super::common::string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"middle-name\":null"),
    }
    match &value.current_title {
        Some(item) => {
            out.extend_from_slice(b",\"current-title\":");
            super::common::string255(item, out)?;
        }
        None => out.extend_from_slice(b",\"current-title\":null"),
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_address(
    value: &coupa_types::WorkerAddress,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
    }
    match &value.street1 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street1\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street1\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street2 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street2\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street2\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street3 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street3\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street3\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street4 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street4\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street4\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state_iso_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state-iso-code\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state-iso-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.postal_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"postal-code\":");
            super::common::string255(item, out)?;
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
            super::workers::address_purpose(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"worker-address-purpose\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            super::workers::country(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_address_in(
    value: &coupa_types::WorkerAddressIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    match &value.street1 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street1\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street1\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street2 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street2\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street2\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street3 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street3\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street3\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.street4 {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"street4\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"street4\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.city {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"city\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"city\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.state_iso_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"state-iso-code\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"state-iso-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.postal_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"postal-code\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"postal-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country\":");
            super::workers::country_ref(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.worker_address_purpose {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"worker-address-purpose\":");
            super::workers::address_purpose_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"worker-address-purpose\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_create(
    value: &coupa_types::WorkerCreate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.first_name;
        out.extend_from_slice(b",\"first-name\":");
        super::common::filled_string255(item, out)?;
    }
    {
        let item = &value.last_name;
        out.extend_from_slice(b",\"last-name\":");
        super::common::filled_string255(item, out)?;
    }
    {
        let item = &value.date_of_birth;
        out.extend_from_slice(b",\"date-of-birth\":");
        super::common::date(item, out)?;
    }
    {
        let item = &value.gender_code;
        out.extend_from_slice(b",\"gender-code\":");
        super::workers::gender_code(item, out)?;
    }
    {
        let item = &value.total_experience_in_years;
        out.extend_from_slice(b",\"total-experience-in-years\":");
        super::common::decimal_in19_2(item, out)?;
    }
    match &value.middle_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"middle-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.current_title {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"current-title\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"current-title\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.supplier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"supplier\":");
            super::workers::supplier_ref(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"supplier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_residence {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            super::workers::country_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-residence\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_citizenship {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-citizenship\":");
            super::workers::country_ref(item, out)?;
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
            super::workers::worker_email_in(item, out)?;
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
            super::workers::worker_phone_number_in(item, out)?;
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
            super::workers::worker_address_in(item, out)?;
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
            super::workers::worker_skill_in(item, out)?;
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
            super::workers::worker_external_reference_identifier_in(item, out)?;
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
            super::workers::worker_national_identifier_in(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_document(
    value: &coupa_types::WorkerDocument,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
    }
    match &value.r#type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"type\":");
            super::workers::reference_data_entry(item, out)?;
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
            super::workers::attachment(item, out)?;
        }
        out.push(b']');
    }
    match &value.created_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"created-by\":");
            super::workers::user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"created-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.updated_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"updated-by\":");
            super::workers::user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"updated-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_email(
    value: &coupa_types::WorkerEmail,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
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
            super::workers::email_type_out(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"email-type\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_email_in(
    value: &coupa_types::WorkerEmailIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.email_address {
        out.extend_from_slice(b",\"email-address\":");
        super::common::filled_string(item, out)?;
    }
    if let Some(item) = &value.email_type {
        out.extend_from_slice(b",\"email-type\":");
        super::workers::email_type(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_external_reference_identifier(
    value: &coupa_types::WorkerExternalReferenceIdentifier,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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
            super::workers::reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"external-identifier-type\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
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

pub(crate) fn worker_external_reference_identifier_in(
    value: &coupa_types::WorkerExternalReferenceIdentifierIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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
            super::workers::reference_data_entry(item, out)?;
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

pub(crate) fn worker_list(
    value: &[coupa_types::WorkerResult],
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'[');
    for (index, item) in value.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        super::workers::worker_result(item, out)?;
    }
    out.push(b']');
    Ok(())
}

pub(crate) fn worker_national_identifier(
    value: &coupa_types::WorkerNationalIdentifier,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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
            super::workers::reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"country\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
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

pub(crate) fn worker_national_identifier_in(
    value: &coupa_types::WorkerNationalIdentifierIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
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
            super::workers::reference_data_entry(item, out)?;
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

pub(crate) fn worker_part(
    value: &coupa_types::WorkerPart,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
    }
    match &value.first_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"first-name\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"first-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.last_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"last-name\":");
            super::common::string255(item, out)?;
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
            super::workers::worker_status(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"status\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.total_experience_in_years {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"total-experience-in-years\":");
            super::common::decimal19_2(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"total-experience-in-years\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.portal_access {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"portal-access\":");
            super::workers::portal_access(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"portal-access\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.date_of_birth {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"date-of-birth\":");
            super::common::date(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"date-of-birth\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.avatar_file_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"avatar-file-name\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"avatar-file-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.avatar_content_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"avatar-content-type\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"avatar-content-type\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.gender_code {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"gender-code\":");
            super::workers::gender_code_out(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"gender-code\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.gender {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"gender\":");
            super::workers::gender(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"gender\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.supplier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"supplier\":");
            super::workers::supplier(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"supplier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_residence {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            super::workers::country(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-residence\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.nationality {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"nationality\":");
            super::workers::country(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"nationality\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.portal_access_info {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"portal-access-info\":");
            super::workers::user_summary(item, out)?;
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
            super::workers::worker_email(item, out)?;
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
            super::workers::worker_skill(item, out)?;
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
            super::workers::worker_address(item, out)?;
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
            super::workers::worker_external_reference_identifier(item, out)?;
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
            super::workers::worker_document(item, out)?;
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
            super::workers::worker_phone_number(item, out)?;
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
            super::workers::worker_national_identifier(item, out)?;
        }
        out.push(b']');
    }
    match &value.created_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"created-by\":");
            super::workers::user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"created-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.updated_by {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"updated-by\":");
            super::workers::user_summary(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"updated-by\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.middle_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"middle-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.current_title {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"current-title\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"current-title\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_phone_number(
    value: &coupa_types::WorkerPhoneNumber,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
    }
    match &value.phone_type {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-type\":");
            super::workers::phone_type_out(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-type\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.phone_number {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"phone-number\":");
            super::workers::phone_number(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"phone-number\":null"),
        coupa_core::Patch::Absent => {}
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_phone_number_in(
    value: &coupa_types::WorkerPhoneNumberIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    if let Some(item) = &value.phone_type {
        out.extend_from_slice(b",\"phone-type\":");
        super::workers::phone_type(item, out)?;
    }
    if let Some(item) = &value.phone_number {
        out.extend_from_slice(b",\"phone-number\":");
        super::workers::phone_number_in(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn worker_result(
    value: &coupa_types::WorkerResult,
    out: &mut Vec<u8>,
) -> json::Written {
    match value {
        coupa_types::WorkerResult::Worker(value) => {
            super::workers::worker(value, out)?;
        }
        coupa_types::WorkerResult::WorkerPart(value) => {
            super::workers::worker_part(value, out)?;
        }
        #[allow(unreachable_patterns, reason = "all are known today")]
        _ => json::other(value, out)?,
    }
    Ok(())
}

pub(crate) fn worker_skill(
    value: &coupa_types::WorkerSkill,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    match &value.skill {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"skill\":");
            super::workers::reference_data_entry(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"skill\":null"),
        coupa_core::Patch::Absent => {}
    }
    if let Some(item) = &value.created_at {
        out.extend_from_slice(b",\"created-at\":");
        super::common::date_time(item, out)?;
    }
    if let Some(item) = &value.updated_at {
        out.extend_from_slice(b",\"updated-at\":");
        super::common::date_time(item, out)?;
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

pub(crate) fn worker_skill_in(
    value: &coupa_types::WorkerSkillIn,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::common::id(item, out)?;
    }
    match &value.skill {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"skill\":");
            super::workers::reference_data_entry(item, out)?;
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

pub(crate) fn worker_status(
    value: &coupa_types::WorkerStatus,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn worker_update(
    value: &coupa_types::WorkerUpdate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.first_name {
        out.extend_from_slice(b",\"first-name\":");
        super::common::filled_string255(item, out)?;
    }
    if let Some(item) = &value.last_name {
        out.extend_from_slice(b",\"last-name\":");
        super::common::filled_string255(item, out)?;
    }
    if let Some(item) = &value.date_of_birth {
        out.extend_from_slice(b",\"date-of-birth\":");
        super::common::date(item, out)?;
    }
    if let Some(item) = &value.gender_code {
        out.extend_from_slice(b",\"gender-code\":");
        super::workers::gender_code(item, out)?;
    }
    if let Some(item) = &value.total_experience_in_years {
        out.extend_from_slice(b",\"total-experience-in-years\":");
        super::common::decimal_in19_2(item, out)?;
    }
    match &value.middle_name {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"middle-name\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"middle-name\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.current_title {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"current-title\":");
            super::common::string255(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"current-title\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.supplier {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"supplier\":");
            super::workers::supplier_ref(item, out)?;
        }
        coupa_core::Patch::Null => out.extend_from_slice(b",\"supplier\":null"),
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_residence {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-residence\":");
            super::workers::country_ref(item, out)?;
        }
        coupa_core::Patch::Null => {
            out.extend_from_slice(b",\"country-of-residence\":null")
        }
        coupa_core::Patch::Absent => {}
    }
    match &value.country_of_citizenship {
        coupa_core::Patch::Value(item) => {
            out.extend_from_slice(b",\"country-of-citizenship\":");
            super::workers::country_ref(item, out)?;
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
            super::workers::worker_email_in(item, out)?;
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
            super::workers::worker_phone_number_in(item, out)?;
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
            super::workers::worker_address_in(item, out)?;
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
            super::workers::worker_skill_in(item, out)?;
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
            super::workers::worker_external_reference_identifier_in(item, out)?;
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
            super::workers::worker_national_identifier_in(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}
