// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! `ToSchema` of every type: the schema of the document. It loses nothing.

use std::borrow::Cow;
use std::sync::LazyLock;
use serde_json::{Map, Value};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;
use utoipa::{PartialSchema, ToSchema};

static COMPONENTS: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("to_schema.json"))
        .expect("the text was written by the generator")
});

fn component(name: &str) -> RefOr<Schema> {
    let component = COMPONENTS.get(name).cloned().unwrap_or_default();
    serde_json::from_value(component)
        .expect("the same text was read when this was generated")
}

/// Adds every schema that one refers to, directly or by others.
fn add_referred(name: &str, into: &mut Vec<(String, RefOr<Schema>)>) {
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let mut targets = Vec::new();
        if let Some(component) = COMPONENTS.get(&name) {
            references(component, &mut targets);
        }
        for target in targets {
            if !into.iter().any(|(known, _)| known == target) {
                into.push((target.to_owned(), component(target)));
                open.push(target.to_owned());
            }
        }
    }
}

/// Names of the schemas that a schema refers to itself.
fn references<'v>(value: &'v Value, into: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            into.extend(
                target.and_then(|target| target.strip_prefix("#/components/schemas/")),
            );
            members.values().for_each(|member| references(member, into));
        }
        _ => {}
    }
}

macro_rules! described {
    ($($name:literal => $ty:ident,)*) => {
        $(impl PartialSchema for super:: $ty { fn schema() -> RefOr < Schema > {
        component($name) } } impl ToSchema for super:: $ty { fn name() -> Cow < 'static,
        str > { $name .into() } fn schemas(schemas : & mut Vec < (String, RefOr < Schema
        >) >) { add_referred($name, schemas); } })*
    };
}

described! {
    "Worker" => Worker, "WorkerPart" => WorkerPart, "WorkerResult" => WorkerResult,
    "WorkerCreate" => WorkerCreate, "WorkerUpdate" => WorkerUpdate, "AvatarUpload" =>
    AvatarUpload, "Country" => Country, "Supplier" => Supplier, "UserSummary" =>
    UserSummary, "WorkerEmail" => WorkerEmail, "WorkerPhoneNumber" => WorkerPhoneNumber,
    "PhoneNumber" => PhoneNumber, "WorkerAddress" => WorkerAddress, "AddressPurpose" =>
    AddressPurpose, "WorkerDocument" => WorkerDocument, "Attachment" => Attachment,
    "CountryRef" => CountryRef, "SupplierRef" => SupplierRef, "AddressPurposeRef" =>
    AddressPurposeRef, "WorkerEmailIn" => WorkerEmailIn, "WorkerPhoneNumberIn" =>
    WorkerPhoneNumberIn, "PhoneNumberIn" => PhoneNumberIn, "WorkerAddressIn" =>
    WorkerAddressIn, "WorkerSkill" => WorkerSkill, "WorkerSkillIn" => WorkerSkillIn,
    "WorkerExternalReferenceIdentifier" => WorkerExternalReferenceIdentifier,
    "WorkerExternalReferenceIdentifierIn" => WorkerExternalReferenceIdentifierIn,
    "WorkerNationalIdentifier" => WorkerNationalIdentifier, "WorkerNationalIdentifierIn"
    => WorkerNationalIdentifierIn, "ReferenceDataEntry" => ReferenceDataEntry, "User" =>
    User, "UserList" => UserList, "UserCreate" => UserCreate, "UserUpdate" => UserUpdate,
    "UserChange" => UserChange, "UsersCreate" => UsersCreate, "UserCreateRequestBody" =>
    UserCreateRequestBody, "UsersUpdate" => UsersUpdate, "UsersCreated" => UsersCreated,
    "UserId" => UserId, "UsersUpdated" => UsersUpdated, "CoreErrors" => CoreErrors,
    "CsoErrors" => CsoErrors, "ResultEntry" => ResultEntry, "SortDirection" =>
    SortDirection, "ReturnObject" => ReturnObject, "ReturnObjectOfWrite" =>
    ReturnObjectOfWrite, "CsoIdIn" => CsoIdIn, "GenderCode" => GenderCode,
    "GenderCodeOut" => GenderCodeOut, "Gender" => Gender, "WorkerStatus" => WorkerStatus,
    "PortalAccess" => PortalAccess, "EmailType" => EmailType, "EmailTypeOut" =>
    EmailTypeOut, "PhoneType" => PhoneType, "PhoneTypeOut" => PhoneTypeOut, "UserState"
    => UserState, "UserStateOut" => UserStateOut, "ResultType" => ResultType,
}
