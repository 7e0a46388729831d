//! Rules of workers.

use std::sync::LazyLock;

use coupa_core::element::{Resource, human_name};
use coupa_store::StoreError;
use coupa_types::elements;
use serde_json::{Value, json};

use super::{Check, Numbering, Preset, Rules, Stamps};
use crate::record::{Object, Plans, Record};

/// Rules of workers.
pub(crate) static WORKER: WorkerRules = WorkerRules;

/// Rules of workers.
#[derive(Debug)]
pub(crate) struct WorkerRules;

const GENDERS: [(&str, &str); 2] = [("m", "Male"), ("f", "Female")];
const INVITED: &str = "Invited";
const REGISTERED: &str = "Registered";
/// Collections that hold at most one child of each type, and the element with the type.
const ONE_OF_EACH: [(&str, &str); 2] =
    [("worker-emails", "email-type"), ("worker-phone-numbers", "phone-type")];

impl Rules for WorkerRules {
    fn resource(&self) -> &'static Resource {
        &elements::WORKER
    }

    fn plans(&self) -> &'static Plans {
        static PLANS: LazyLock<Plans> = LazyLock::new(|| Plans::of(&WORKER));
        &PLANS
    }

    fn stamps(&self) -> Stamps {
        Stamps {
            id: "id",
            created_at: Some("created-at"),
            updated_at: Some("updated-at"),
            created_by: Some("created-by"),
            updated_by: Some("updated-by"),
        }
    }

    fn numbering(&self) -> Numbering {
        Numbering::Sequence
    }

    fn is_hidden(&self, set: &str, member: &str) -> bool {
        (set, member) == ("Supplier", "number")
    }

    fn waits_for_value(&self, set: &str, element: &str) -> bool {
        (set, element) == ("WorkerAddress", "country")
    }

    fn presets(&self, set: &str) -> &'static [(&'static str, Preset)] {
        match set {
            "Worker" => &[
                ("active", Preset::True),
                ("status", Preset::Text("open")),
                ("portal-access", Preset::Text("Not Registered")),
            ],
            "WorkerAddress" => &[("active", Preset::True)],
            "PhoneNumber" => &[("extension", Preset::Text(""))],
            _ => &[],
        }
    }

    fn required_in(&self, set: &str) -> &'static [&'static [&'static str]] {
        match set {
            "WorkerEmail" => &[&["email-address"], &["email-type"]],
            "WorkerPhoneNumber" => &[&["phone-type"], &["phone-number", "number"]],
            _ => &[],
        }
    }

    fn derive(&self, record: &mut Record<'_>) {
        let code = record.string("gender-code");
        let gender = GENDERS.iter().find(|(known, _)| Some(*known) == code.as_deref());
        let gender = gender.map(|(_, gender)| *gender);
        record.set_string("gender", gender);
    }

    fn check(&self, record: &Record<'_>, check: &mut Check<'_, '_>) -> Result<(), StoreError> {
        for (collection, kind) in ONE_OF_EACH {
            if record.has_twice(collection, kind) {
                check.faults.push(format!("{} has already been taken", human_name(kind)));
            }
        }
        Ok(())
    }
}

/// What an invitation changes, or why there can be none.
pub(crate) fn invite(record: &Object) -> Result<Object, String> {
    if record.get("worker-emails").and_then(Value::as_array).is_none_or(Vec::is_empty) {
        return Err(format!("{} can't be blank", human_name("worker-emails")));
    }
    if record.get("portal-access").and_then(Value::as_str) == Some(REGISTERED) {
        return Err("Worker is already registered".to_owned());
    }
    Ok(Object::from_iter([("portal-access".to_owned(), json!(INVITED))]))
}

/// What a picture changes; `None`: the picture goes.
pub(crate) fn picture(name_and_type: Option<(&str, &str)>) -> Object {
    let (name, media_type) = name_and_type.unzip();
    Object::from_iter([
        ("avatar-file-name".to_owned(), json!(name)),
        ("avatar-content-type".to_owned(), json!(media_type)),
    ])
}

/// Whether the record has a picture.
pub(crate) fn has_picture(record: &Object) -> bool {
    record.get("avatar-content-type").is_some_and(Value::is_string)
}

/// The name under which the picture was stored.
pub(crate) fn picture_name(record: &Object) -> Option<&str> {
    record.get("avatar-file-name").and_then(Value::as_str)
}
