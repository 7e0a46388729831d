// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas/UsersUpdate. Do not edit.

//! `UsersUpdate`: Changes to users.

use coupa_core::{Invalid, shape::Shape};
use serde_json::Value;
use crate::{SchemaEntry, runtime::Rules};

#[jsonschema::validator(
    path = "schemas/UsersUpdate.json",
    draft = Draft202012,
    validate_formats = true,
    formats = {"date" => ::coupa_core::Date::accepts,
    "date-time" => ::coupa_core::DateTime::accepts,
    },
    methods = {is_valid = false,
    validate = false,
    iter_errors = true}
)]
struct Validator;

pub(crate) const RULES: Rules = Rules {
    shape: Shape::Object(&super::shapes::USERS_UPDATE),
    errors: Validator::iter_errors,
};

/// The published document, with its validator.
pub const SCHEMA: SchemaEntry = SchemaEntry {
    name: "UsersUpdate",
    id: "https://schemas.example.com/coupa/UsersUpdate.json",
    summary: "Changes to users.",
    json: include_str!("../../schemas/UsersUpdate.json"),
    validate,
    check,
    rewrite: |bytes| RULES.rewrite::<coupa_types::UsersUpdate>(bytes),
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
    RULES.parse(bytes, &mut Vec::new())
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
    RULES.parse(bytes, ignored)
}

/// The verdict of a text, which is that of [`parse_with`].
///
/// # Errors
///
/// The violations with line and column, in the order of the text.
pub fn check(bytes: &[u8], ignored: &mut Vec<String>) -> Result<(), Invalid> {
    RULES.check(bytes, ignored)
}

#[jsonschema::validator(
    schema = r#"{"properties":{"users":{"maxItems":1000,"type":"array","minItems":1}},"type":"object","required":["users"]}"#,
    draft = Draft202012,
    validate_formats = true,
    formats = {"date" => ::coupa_core::Date::accepts,
    "date-time" => ::coupa_core::DateTime::accepts,
    },
    methods = {is_valid = false,
    validate = false,
    iter_errors = true}
)]
struct Shell;

const SHELL: Rules = Rules {
    shape: RULES.shape,
    errors: Shell::iter_errors,
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
    let mut body = SHELL.open(bytes, &["users"], ignored)?;
    let users = body.items("users", &super::user_update::RULES);
    Ok(coupa_types::UsersUpdateItems {
        users,
    })
}
