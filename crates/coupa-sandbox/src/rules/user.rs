//! Rules of users.

use std::sync::LazyLock;

use coupa_core::element::{Resource, human_name};
use coupa_store::StoreError;
use coupa_types::elements;
use serde_json::Value;

use super::{Check, Numbering, Preset, Rules, Stamps};
use crate::{
    layout,
    record::{Plans, Record, member},
};

/// Rules of users.
pub(crate) static USER: UserRules = UserRules;

/// Rules of users.
#[derive(Debug)]
pub(crate) struct UserRules;

/// Ids that the sandbox gives are larger than those of the examples.
const FIRST_ID: i64 = 9_220_538_753_484_000_000;
const COMPANIES: &str = "Company";

impl Rules for UserRules {
    fn resource(&self) -> &'static Resource {
        &elements::USER
    }

    fn plans(&self) -> &'static Plans {
        static PLANS: LazyLock<Plans> = LazyLock::new(|| Plans::of(&USER));
        &PLANS
    }

    fn stamps(&self) -> Stamps {
        Stamps { id: "id", created_at: None, updated_at: None, created_by: None, updated_by: None }
    }

    fn numbering(&self) -> Numbering {
        Numbering::Above(FIRST_ID)
    }

    fn omits_blank(&self) -> bool {
        true
    }

    fn presets(&self, set: &str) -> &'static [(&'static str, Preset)] {
        if set == "User" { &[("state", Preset::Text("Active"))] } else { &[] }
    }

    fn reference_data(&self) -> &'static [&'static str] {
        &[COMPANIES]
    }

    fn check(&self, record: &Record<'_>, check: &mut Check<'_, '_>) -> Result<(), StoreError> {
        // The company is fixed when the user is created.
        if !check.is_new {
            return Ok(());
        }
        let is_known = match &record.key("company-id") {
            Some(key) => check.tx.get(check.world, &layout::reference(COMPANIES), key)?.is_some(),
            None => false,
        };
        if !is_known {
            check.faults.push(format!("{} is invalid", human_name("company-id")));
        }
        Ok(())
    }
}

/// What a failure in a create calls the user: its name, where it has one.
pub(crate) fn name_of(user: &Value) -> Option<&str> {
    user.get("name").and_then(Value::as_str)
}

/// What a failure in an update calls the user: its id, as a string or a number.
pub(crate) fn id_of(user: &Value) -> Option<String> {
    id_from(user.get("id")?)
}

/// The same, of a user that is JSON.
pub(crate) fn id_in(user: &str) -> Option<String> {
    id_from(&member(user, "id")?)
}

fn id_from(id: &Value) -> Option<String> {
    match id {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}
