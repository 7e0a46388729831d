// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/UsersUpdate. Do not edit.

//! `UsersUpdate`: Changes to users.

use coupa_core::{
    Invalid, schema::{Rules, SchemaEntry, Way, written},
    shape::Shape,
};
use serde_json::Value;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::users::USERS_UPDATE),
    way: Way::Generated(super::checks::users::users_update),
    schema: "/$defs/UsersUpdate",
    without_items: &[],
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "UsersUpdate",
    id: "https://schemas.example.com/coupa/UsersUpdate.json",
    summary: "Changes to users.",
    json: include_str!("../../schemas/UsersUpdate.json"),
    validate,
    check,
    rewrite: |bytes| written(&parse(bytes)?),
};

/// Every violation of a value.
///
/// # Errors
///
/// The violations, in the order of the value.
pub fn validate(value: &Value) -> Result<(), Invalid> {
    RULES.validate(value)
}

/// The typed value of a text.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse(bytes: &[u8]) -> Result<coupa_types::UsersUpdate, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::users_update), None)
}

/// The typed value of a text. The pointers of keys that the view does not know are added to `ignored`.
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn parse_with(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::UsersUpdate, Invalid> {
    RULES.parse(bytes, Some(super::parse::users::users_update), Some(ignored))
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, Some(super::verdict::users::users_update), ignored)
}

/// Appends the value as JSON, byte for byte as serde_json writes it.
///
/// # Errors
///
/// The value holds what JSON cannot say: a year of more than four digits.
pub fn write(
    value: &coupa_types::UsersUpdate,
    out: &mut Vec<u8>,
) -> Result<(), serde_json::Error> {
    super::write::users::users_update(value, out)
}

const SHELL: Rules = Rules {
    without_items: &["users"],
    ..RULES
};

/// The body of a text, its items checked one by one. The pointers of keys that the view does not know are
/// added to `ignored`.
///
/// # Errors
///
/// The violations outside the items, with line and column, in the order of the text.
pub fn parse_items(
    bytes: &[u8],
    ignored: &mut Vec<String>,
) -> Result<coupa_types::UsersUpdateItems, Invalid> {
    if let Some(body) = Rules::sound::<
        coupa_types::UsersUpdate,
    >(bytes, Some(super::parse::users::users_update), ignored) {
        return Ok(coupa_types::UsersUpdateItems {
            users: body.users.into_iter().map(coupa_core::Item::Valid).collect(),
        });
    }
    let mut body = SHELL.open(bytes, &["users"])?;
    let users = body
        .items(
            "users",
            &super::user_update::RULES,
            Some(super::parse::users::user_update),
        );
    body.tell(ignored);
    Ok(coupa_types::UsersUpdateItems {
        users,
    })
}
