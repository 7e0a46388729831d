// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

use coupa_core::schema::write as json;

pub(crate) fn cso_errors(
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
            super::users::result_entry(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn cso_id_in(
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

pub(crate) fn result_entry(
    value: &coupa_types::ResultEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.r#type;
        out.extend_from_slice(b",\"type\":");
        super::users::result_type(item, out)?;
    }
    {
        let item = &value.description;
        out.extend_from_slice(b",\"description\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn result_type(
    value: &coupa_types::ResultType,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn user(value: &coupa_types::User, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        super::common::cso_id(item, out)?;
    }
    {
        let item = &value.state;
        out.extend_from_slice(b",\"state\":");
        super::users::user_state_out(item, out)?;
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
        super::common::cso_id(item, out)?;
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

pub(crate) fn user_change(
    value: &coupa_types::UserChange,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.id {
        out.extend_from_slice(b",\"id\":");
        super::users::cso_id_in(item, out)?;
    }
    if let Some(item) = &value.state {
        out.extend_from_slice(b",\"state\":");
        super::users::user_state(item, out)?;
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
        super::common::filled_string(item, out)?;
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

pub(crate) fn user_create(
    value: &coupa_types::UserCreate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.name;
        out.extend_from_slice(b",\"name\":");
        super::common::filled_string(item, out)?;
    }
    {
        let item = &value.company_id;
        out.extend_from_slice(b",\"company-id\":");
        super::users::cso_id_in(item, out)?;
    }
    if let Some(item) = &value.state {
        out.extend_from_slice(b",\"state\":");
        super::users::user_state(item, out)?;
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
        super::common::filled_string(item, out)?;
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

pub(crate) fn user_create_request_body(
    value: &coupa_types::UserCreateRequestBody,
    out: &mut Vec<u8>,
) -> json::Written {
    match value {
        coupa_types::UserCreateRequestBody::UsersCreate(value) => {
            super::users::users_create(value, out)?;
        }
        coupa_types::UserCreateRequestBody::UserCreate(value) => {
            super::users::user_create(value, out)?;
        }
        #[allow(unreachable_patterns, reason = "all are known today")]
        _ => json::other(value, out)?,
    }
    Ok(())
}

pub(crate) fn user_id(value: &coupa_types::UserId, out: &mut Vec<u8>) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        super::common::cso_id(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn user_list(
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
            super::users::user(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn user_state(
    value: &coupa_types::UserState,
    out: &mut Vec<u8>,
) -> json::Written {
    out.push(b'"');
    out.extend_from_slice(value.as_str().as_bytes());
    out.push(b'"');
    Ok(())
}

pub(crate) fn user_state_out(
    value: &coupa_types::UserStateOut,
    out: &mut Vec<u8>,
) -> json::Written {
    json::string(value.as_str(), out);
    Ok(())
}

pub(crate) fn user_update(
    value: &coupa_types::UserUpdate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        super::users::cso_id_in(item, out)?;
    }
    if let Some(item) = &value.state {
        out.extend_from_slice(b",\"state\":");
        super::users::user_state(item, out)?;
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
        super::common::filled_string(item, out)?;
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

pub(crate) fn users_create(
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
            super::users::user_create(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn users_created(
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
            super::users::result_entry(item, out)?;
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
            super::users::user_id(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn users_update(
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
            super::users::user_update(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn users_updated(
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
            super::users::result_entry(item, out)?;
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
