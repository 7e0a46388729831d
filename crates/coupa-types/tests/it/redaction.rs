//! Personal data does not get into debug output.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::{DOCUMENT, schema, target, values};
use crate::types::{ALL, read};

/// Digits that stand in every secret, and in nothing else that is drawn.
const SECRET: &str = "70719";

/// A day that is a secret.
const SECRET_DAY: &str = "1907-07-19";

/// A property of a component.
type Property = (&'static str, &'static str);

/// Whether a property is marked, or its type is.
fn is_marked(property: &Value) -> bool {
    property["x-sensitive"] == true || target(property).is_some_and(|name| is_marked(schema(name)))
}

/// Schemas that say something of the same value, each with the component it stands in.
fn parts(
    component: &'static str,
    of: &'static Value,
    seen: &mut BTreeSet<&'static str>,
    into: &mut Vec<(&'static str, &'static Value)>,
) {
    into.push((component, of));
    if let Some(name) = target(of).filter(|name| seen.insert(name)) {
        parts(name, schema(name), seen, into);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in of[keyword].as_array().into_iter().flatten() {
            parts(component, part, seen, into);
        }
    }
}

/// Puts secrets in place of what is marked, and names the properties where there is one.
fn plant(component: &'static str, of: &'static Value, value: &mut Value, covered: &mut BTreeSet<Property>) {
    let mut all = Vec::new();
    parts(component, of, &mut BTreeSet::new(), &mut all);
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let said = all.iter().filter_map(|(component, of)| {
                    let (name, property) = of["properties"].as_object()?.get_key_value(key)?;
                    Some((*component, name.as_str(), property))
                });
                let said: Vec<_> = said.collect();
                let marked: Vec<_> = said.iter().filter(|(.., property)| is_marked(property)).collect();
                if marked.is_empty() {
                    for (component, _, property) in said {
                        plant(component, property, member, covered);
                    }
                } else if hide(member) {
                    covered.extend(marked.into_iter().map(|(component, name, _)| (*component, *name)));
                }
            }
        }
        Value::Array(items) => {
            for (component, of) in all {
                for item in items.iter_mut().filter(|_| of.get("items").is_some()) {
                    plant(component, &of["items"], item, covered);
                }
            }
        }
        _ => {}
    }
}

/// Makes a secret of every text and number; whether there was one.
fn hide(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            *text = if text.parse::<coupa_core::Date>().is_ok() {
                SECRET_DAY.to_owned()
            } else if text.parse::<coupa_core::DateTime>().is_ok() {
                format!("{SECRET_DAY}T07:19:07Z")
            } else if text.parse::<coupa_core::Decimal>().is_ok() {
                format!("{SECRET}.07")
            } else {
                format!("secret {SECRET}")
            };
            true
        }
        Value::Number(_) => {
            *value = json!(70_719);
            true
        }
        Value::Array(items) => items.iter_mut().fold(false, |any, item| hide(item) | any),
        Value::Object(members) => members.values_mut().fold(false, |any, member| hide(member) | any),
        _ => false,
    }
}

/// Every marked property of the document.
fn marked() -> BTreeSet<Property> {
    let mut found = BTreeSet::new();
    for (component, whole) in DOCUMENT["components"]["schemas"].as_object().expect("components") {
        let mut open = vec![whole];
        while let Some(value) = open.pop() {
            let properties = value["properties"].as_object().into_iter().flatten();
            found.extend(
                properties
                    .filter(|(_, property)| is_marked(property))
                    .map(|(name, _)| (component.as_str(), name.as_str())),
            );
            match value {
                Value::Array(items) => open.extend(items),
                Value::Object(members) => open.extend(members.values()),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn no_marked_value_is_ever_shown() {
    let mut covered = BTreeSet::new();
    for ty in ALL {
        for mut value in values(ty.name, 40) {
            let mut here = BTreeSet::new();
            plant(ty.name, schema(ty.name), &mut value, &mut here);
            let text = value.to_string();
            let read = (ty.read)(&text).unwrap_or_else(|error| panic!("{}: {error}: {text}", ty.name));
            assert_eq!(read.back, value, "the secrets are there, only not shown");
            for debug in read.debug {
                assert!(!debug.contains(SECRET) && !debug.contains(SECRET_DAY), "{}: {debug}", ty.name);
                assert!(here.is_empty() || debug.contains("[redacted]"), "{}: {debug}", ty.name);
            }
            covered.extend(here);
        }
    }
    assert!(covered.len() >= 20, "{covered:?}");
    assert_eq!(covered, marked(), "every marked property was tried");
}

#[test]
fn what_is_not_marked_is_shown() {
    let text = format!(r#"{{"current-title": "{SECRET}", "date-of-birth": "{SECRET_DAY}"}}"#);
    for debug in read::<coupa_types::WorkerPart>(&text).unwrap().debug {
        assert!(debug.contains(SECRET) && !debug.contains(SECRET_DAY), "{debug}");
    }
}
