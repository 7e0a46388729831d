//! Puts the members of an object into the order of its elements, and fills in those without a value.

use chrono::FixedOffset;
use coupa_core::element::{Element, ElementSet, Kind};
use serde_json::Value;

use super::{Object, names, scalar};
use crate::rules::{Preset, Rules};

/// The object with its members in the order of the elements. Unset elements get what the rules say, else they are
/// null or left out; members that are no elements stay, behind the others.
pub(crate) fn arrange(rules: &dyn Rules, set: &ElementSet, mut object: Object) -> Object {
    let mut arranged = Object::with_capacity(set.elements.len());
    let mut taken = 0;
    for element in set.elements.iter().filter(|element| element.out) {
        // To remove members one by one would move all others each time.
        let value = object.get_mut(element.name).map(std::mem::take);
        taken += usize::from(value.is_some());
        // Open objects keep what was sent, null too.
        let value = value.filter(|value| set.open || !value.is_null());
        let value = value.or_else(|| preset(rules, set, element));
        let value = match value {
            Some(value) if rules.omits_blank() && is_blank(&value) => None,
            Some(value) => Some(value),
            None => unset(rules, set, element),
        };
        if let Some(value) = value {
            arranged.insert(element.name.to_owned(), value);
        }
    }
    if taken < object.len() {
        let is_other = |name: &str| set.get(name).is_none_or(|element| !element.out);
        arranged.extend(object.into_iter().filter(|(name, _)| is_other(name)));
    }
    arranged
}

/// The object as this document would have written it: arranged, its values in their normal form, its own objects and
/// children too. References stay as they are.
pub(crate) fn import(
    rules: &dyn Rules,
    set: &'static ElementSet,
    mut object: Object,
    offset: FixedOffset,
) -> Object {
    for element in set.elements.iter().filter(|element| element.out) {
        let Some(value) = object.get_mut(element.name) else { continue };
        let taken = std::mem::take(value);
        *value = match (element.kind, taken) {
            (Kind::Scalar(scalar), taken) => scalar::normal(scalar, taken, offset),
            (Kind::Object(inner), Value::Object(object)) if is_own(set, element, inner) => {
                Value::Object(import(rules, inner, object, offset))
            }
            (Kind::Collection(inner), Value::Array(children)) => {
                let import_child = |child| match child {
                    Value::Object(child) => Value::Object(import(rules, inner, child, offset)),
                    other => other,
                };
                children.into_iter().map(import_child).collect()
            }
            (_, taken) => taken,
        };
    }
    arrange(rules, set, object)
}

/// Whether an object is part of the record: not the short form of another one.
fn is_own(set: &ElementSet, element: &'static Element, inner: &ElementSet) -> bool {
    let is_reference =
        names::writer(set, element).is_some_and(|writer| matches!(writer.kind, Kind::Reference { .. }));
    !is_reference && inner.elements.iter().any(Element::is_writable)
}

fn preset(rules: &dyn Rules, set: &ElementSet, element: &Element) -> Option<Value> {
    let (_, preset) = rules.presets(set.name).iter().find(|(name, _)| *name == element.name)?;
    Some(match preset {
        Preset::Text(text) => Value::from(*text),
        Preset::True => Value::Bool(true),
    })
}

/// What an element without a value is shown as, if at all.
fn unset(rules: &dyn Rules, set: &ElementSet, element: &Element) -> Option<Value> {
    let is_left_out = set.open || rules.omits_blank() || rules.waits_for_value(set.name, element.name);
    match element.kind {
        _ if is_left_out => None,
        Kind::Collection(_) => Some(Value::Array(Vec::new())),
        _ => element.nullable_out.then_some(Value::Null),
    }
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}
