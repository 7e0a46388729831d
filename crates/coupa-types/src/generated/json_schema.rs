// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! `JsonSchema` of every type: what the document says of it, as plain JSON Schema.

use std::borrow::Cow;
use std::sync::LazyLock;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value};

static DEFINITIONS: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("json_schema.json"))
        .expect("the text was written by the generator")
});

fn described(name: &str, generator: &mut SchemaGenerator) -> Schema {
    let schema = DEFINITIONS.get(name).cloned().unwrap_or(Value::Bool(true));
    let mut schema = Schema::try_from(schema).unwrap_or_default();
    RecursiveTransform(|schema: &mut Schema| refer(schema, generator))
        .transform(&mut schema);
    schema
}

/// Makes a reference of the document one of the schema that is being made.
fn refer(schema: &mut Schema, generator: &mut SchemaGenerator) {
    let name = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| target.strip_prefix("#/$defs/"));
    let Some(mut target) = name.and_then(|name| subschema(name, generator)) else {
        return
    };
    schema.remove("$ref");
    for (key, beside) in schema.as_object().into_iter().flatten() {
        target.insert(key.clone(), beside.clone());
    }
    *schema = target;
}

macro_rules! described {
    ($($name:literal => $ty:path,)*) => {
        #[doc = r" The schema with this name, as part of another."] fn subschema(name : &
        str, generator : & mut SchemaGenerator) -> Option < Schema > { match name {
        $($name => Some(generator.subschema_for:: < $ty > ()),)* _ => None, } } $(impl
        JsonSchema for $ty { fn schema_name() -> Cow < 'static, str > { $name .into() }
        fn schema_id() -> Cow < 'static, str > { concat!(module_path!(), "::", $name)
        .into() } fn json_schema(generator : & mut SchemaGenerator) -> Schema {
        described($name, generator) } })*
    };
}

described! {
    "Worker" => super::Worker, "WorkerPart" => super::WorkerPart, "WorkerResult" =>
    super::WorkerResult, "WorkerCreate" => super::WorkerCreate, "WorkerUpdate" =>
    super::WorkerUpdate, "AvatarUpload" => super::AvatarUpload, "Country" =>
    super::Country, "Supplier" => super::Supplier, "UserSummary" => super::UserSummary,
    "WorkerEmail" => super::WorkerEmail, "WorkerPhoneNumber" => super::WorkerPhoneNumber,
    "PhoneNumber" => super::PhoneNumber, "WorkerAddress" => super::WorkerAddress,
    "AddressPurpose" => super::AddressPurpose, "WorkerDocument" => super::WorkerDocument,
    "Attachment" => super::Attachment, "CountryRef" => super::CountryRef, "SupplierRef"
    => super::SupplierRef, "AddressPurposeRef" => super::AddressPurposeRef,
    "WorkerEmailIn" => super::WorkerEmailIn, "WorkerPhoneNumberIn" =>
    super::WorkerPhoneNumberIn, "PhoneNumberIn" => super::PhoneNumberIn,
    "WorkerAddressIn" => super::WorkerAddressIn, "WorkerSkill" => super::WorkerSkill,
    "WorkerSkillIn" => super::WorkerSkillIn, "WorkerExternalReferenceIdentifier" =>
    super::WorkerExternalReferenceIdentifier, "WorkerExternalReferenceIdentifierIn" =>
    super::WorkerExternalReferenceIdentifierIn, "WorkerNationalIdentifier" =>
    super::WorkerNationalIdentifier, "WorkerNationalIdentifierIn" =>
    super::WorkerNationalIdentifierIn, "ReferenceDataEntry" => super::ReferenceDataEntry,
    "User" => super::User, "UserList" => super::UserList, "UserCreate" =>
    super::UserCreate, "UserUpdate" => super::UserUpdate, "UserChange" =>
    super::UserChange, "UsersCreate" => super::UsersCreate, "UserCreateRequestBody" =>
    super::UserCreateRequestBody, "UsersUpdate" => super::UsersUpdate, "UsersCreated" =>
    super::UsersCreated, "UserId" => super::UserId, "UsersUpdated" =>
    super::UsersUpdated, "CoreErrors" => super::CoreErrors, "CsoErrors" =>
    super::CsoErrors, "ResultEntry" => super::ResultEntry, "SortDirection" =>
    super::SortDirection, "ReturnObject" => super::ReturnObject, "ReturnObjectOfWrite" =>
    super::ReturnObjectOfWrite, "CsoIdIn" => super::CsoIdIn, "GenderCode" =>
    super::GenderCode, "GenderCodeOut" => super::GenderCodeOut, "Gender" =>
    super::Gender, "WorkerStatus" => super::WorkerStatus, "PortalAccess" =>
    super::PortalAccess, "EmailType" => super::EmailType, "EmailTypeOut" =>
    super::EmailTypeOut, "PhoneType" => super::PhoneType, "PhoneTypeOut" =>
    super::PhoneTypeOut, "UserState" => super::UserState, "UserStateOut" =>
    super::UserStateOut, "ResultType" => super::ResultType, "WorkerList" =>
    parts::WorkerList, "WorkerShared" => parts::WorkerShared, "WorkerMandatoryIn" =>
    parts::WorkerMandatoryIn, "WorkerIn" => parts::WorkerIn, "WorkerOut" =>
    parts::WorkerOut, "UserShared" => parts::UserShared, "UserFixed" => parts::UserFixed,
    "UserKey" => parts::UserKey, "ErrorMessages" => parts::ErrorMessages, "XmlErrors" =>
    parts::XmlErrors, "QueryConditions" => parts::QueryConditions, "Id" => parts::Id,
    "CsoId" => parts::CsoId, "String40" => parts::String40, "String100" =>
    parts::String100, "String255" => parts::String255, "FilledString" =>
    parts::FilledString, "FilledString255" => parts::FilledString255, "Decimal19_2" =>
    parts::Decimal192, "DecimalIn19_2" => parts::DecimalIn192, "Date" => parts::Date,
    "DateTime" => parts::DateTime, "CountryCode" => parts::CountryCode,
}

/// Schemas that have a name in the document and none in Rust.
mod parts {
    pub(super) enum WorkerList {}
    pub(super) enum WorkerShared {}
    pub(super) enum WorkerMandatoryIn {}
    pub(super) enum WorkerIn {}
    pub(super) enum WorkerOut {}
    pub(super) enum UserShared {}
    pub(super) enum UserFixed {}
    pub(super) enum UserKey {}
    pub(super) enum ErrorMessages {}
    pub(super) enum XmlErrors {}
    pub(super) enum QueryConditions {}
    pub(super) enum Id {}
    pub(super) enum CsoId {}
    pub(super) enum String40 {}
    pub(super) enum String100 {}
    pub(super) enum String255 {}
    pub(super) enum FilledString {}
    pub(super) enum FilledString255 {}
    pub(super) enum Decimal192 {}
    pub(super) enum DecimalIn192 {}
    pub(super) enum Date {}
    pub(super) enum DateTime {}
    pub(super) enum CountryCode {}
}
