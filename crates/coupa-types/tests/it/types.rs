//! Every type that is JSON, by its name in the document.

use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// A type.
pub(crate) struct Type {
    /// Its name in the document.
    pub(crate) name: &'static str,
    /// Reads a text as the type.
    pub(crate) read: fn(&str) -> Result<Read, serde_json::Error>,
    /// What `schemars` makes of it.
    #[cfg(feature = "schemars")]
    pub(crate) json_schema: fn() -> Value,
    /// What `utoipa` makes of it: a document with the schema and all that it refers to.
    #[cfg(feature = "utoipa")]
    pub(crate) to_schema: fn() -> Value,
}

/// A value that was read.
pub(crate) struct Read {
    /// As it is written again.
    pub(crate) back: Value,
    /// As it is shown, on one line and on several.
    pub(crate) debug: [String; 2],
}

pub(crate) fn read<T: DeserializeOwned + Serialize + Debug>(text: &str) -> Result<Read, serde_json::Error> {
    let value: T = serde_json::from_str(text)?;
    let back = serde_json::from_str(&serde_json::to_string(&value)?)?;
    Ok(Read { back, debug: [format!("{value:?}"), format!("{value:#?}")] })
}

#[cfg(feature = "utoipa")]
fn document<T: utoipa::ToSchema>() -> Value {
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    schemas.push((T::name().into_owned(), T::schema()));
    let schemas: serde_json::Map<String, Value> = schemas
        .into_iter()
        .map(|(name, schema)| (name, serde_json::to_value(schema).expect("JSON")))
        .collect();
    serde_json::json!({ "components": { "schemas": schemas } })
}

macro_rules! types {
    ($($name:ident)*) => {
        &[$(Type {
            name: stringify!($name),
            read: read::<coupa_types::$name>,
            #[cfg(feature = "schemars")]
            json_schema: || schemars::schema_for!(coupa_types::$name).to_value(),
            #[cfg(feature = "utoipa")]
            to_schema: document::<coupa_types::$name>,
        }),*]
    };
}

pub(crate) const ALL: &[Type] = types! {
    User UserList UserCreate UserUpdate UserChange UsersCreate UserCreateRequestBody UsersUpdate
    UsersCreated UserId UsersUpdated CsoErrors ResultEntry CsoIdIn UserState UserStateOut ResultType Worker
    WorkerPart WorkerResult WorkerCreate WorkerUpdate Country Supplier UserSummary WorkerEmail
    WorkerPhoneNumber PhoneNumber WorkerAddress AddressPurpose WorkerDocument Attachment CountryRef
    SupplierRef AddressPurposeRef WorkerEmailIn WorkerPhoneNumberIn PhoneNumberIn WorkerAddressIn
    WorkerSkill WorkerSkillIn WorkerExternalReferenceIdentifier WorkerExternalReferenceIdentifierIn
    WorkerNationalIdentifier WorkerNationalIdentifierIn ReferenceDataEntry CoreErrors SortDirection
    ReturnObject ReturnObjectOfWrite GenderCode GenderCodeOut Gender WorkerStatus PortalAccess EmailType
    EmailTypeOut PhoneType PhoneTypeOut
};

/// Types that are no JSON, or are no types of the document.
const OTHERS: [&str; 2] = ["AvatarUpload", "UsersUpdateItems"];

#[test]
fn no_type_is_missing() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let mut declared = Vec::new();
    for module in ["common", "users", "workers"] {
        let text = std::fs::read_to_string(folder.join(module).with_extension("rs")).unwrap();
        let names = text.lines().filter_map(|line| {
            let line = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            line.split([' ', ';', '(']).next()
        });
        declared.extend(names.filter(|name| !OTHERS.contains(name)).map(str::to_owned));
    }
    let listed: Vec<&str> = ALL.iter().map(|ty| ty.name).collect();
    assert_eq!(declared, listed);
}
