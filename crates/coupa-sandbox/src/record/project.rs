//! Cuts a record down to what an answer shall hold.

use coupa_core::element::{Element, ElementSet, Kind};
use serde_json::Value;

use super::{Object, names};
use crate::rules::{Rules, set_of};

/// What an answer holds of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Projection {
    /// All of it.
    Whole,
    /// What the caller named.
    Fields(Selection),
    /// The id.
    Limited,
    /// Its own plain elements, of associations the id and the natural keys.
    Shallow,
}

/// Members of an object, each with what is wanted of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Selection(Vec<(String, Option<Selection>)>);

impl Projection {
    /// Understands the parameter `fields`, or says what is wrong with it.
    pub(crate) fn fields(set: &'static ElementSet, text: &str) -> Result<Self, String> {
        let invalid = || "Fields is invalid".to_owned();
        let Ok(Value::Array(items)) = serde_json::from_str(text) else { return Err(invalid()) };
        select(Some(set), &items, "").map(Self::Fields)
    }

    /// What the answer holds of this record.
    pub(crate) fn apply(&self, rules: &dyn Rules, mut record: Object) -> Object {
        let set = rules.resource().set;
        match self {
            Self::Whole => known(set, record),
            Self::Fields(selection) => cut(record, selection),
            Self::Limited => {
                record.retain(|name, _| name == rules.stamps().id);
                record
            }
            Self::Shallow => {
                let id = rules.stamps().id;
                let elements = set.elements.iter().filter(|element| element.out);
                let reduce_member = |element: &'static Element| {
                    Some((
                        element.name.to_owned(),
                        reduce(set, element, id, record.shift_remove(element.name)?),
                    ))
                };
                elements.filter_map(reduce_member).collect()
            }
        }
    }
}

/// Without members that the document does not know: those of an older one.
fn known(set: &ElementSet, mut record: Object) -> Object {
    record.retain(|name, _| set.get(name).is_some_and(|element| element.out));
    record
}

fn select(set: Option<&'static ElementSet>, items: &[Value], at: &str) -> Result<Selection, String> {
    let mut selection = Selection::default();
    for item in items {
        match item {
            Value::String(name) => selection.0.push((member(set, name, at)?.0, None)),
            Value::Object(associations) => {
                for (name, inner) in associations {
                    let (name, element) = member(set, name, at)?;
                    let is_plain = element.is_some_and(|element| matches!(element.kind, Kind::Scalar(_)));
                    let Some(inner) = inner.as_array().filter(|_| !is_plain) else {
                        return Err(format!("Fields has no members of {at}{name}"));
                    };
                    let inner = select(element.and_then(set_of), inner, &format!("{at}{name}."))?;
                    selection.0.push((name, Some(inner)));
                }
            }
            _ => return Err("Fields is invalid".to_owned()),
        }
    }
    Ok(selection)
}

/// The member of a set with this name; any name where there is no set, or an open one.
fn member(
    set: Option<&'static ElementSet>,
    name: &str,
    at: &str,
) -> Result<(String, Option<&'static Element>), String> {
    match set.map(|set| (set, names::shown(set, name))) {
        Some((_, Some(element))) => Ok((element.name.to_owned(), Some(element))),
        Some((set, None)) if !set.open => Err(format!("Fields has the unknown name {at}{name}")),
        _ => Ok((name.to_owned(), None)),
    }
}

/// Members in the order in which the record has them.
fn cut(record: Object, selection: &Selection) -> Object {
    let wanted = |(name, value): (String, Value)| {
        let mut asked =
            selection.0.iter().filter(|(wanted, _)| *wanted == name).map(|(_, inner)| inner).peekable();
        asked.peek()?;
        let merged = asked.try_fold(Selection::default(), |mut all, inner| {
            all.0.extend(inner.as_ref()?.0.iter().cloned());
            Some(all)
        });
        let value = match merged {
            Some(inner) => cut_value(value, &inner),
            None => value,
        };
        Some((name, value))
    };
    record.into_iter().filter_map(wanted).collect()
}

fn cut_value(value: Value, selection: &Selection) -> Value {
    match value {
        Value::Object(object) => Value::Object(cut(object, selection)),
        Value::Array(items) => items.into_iter().map(|item| cut_value(item, selection)).collect(),
        other => other,
    }
}

/// An association reduced to id and natural keys; anything else as it is.
fn reduce(set: &ElementSet, element: &'static Element, id: &str, value: Value) -> Value {
    let keys: &[&str] = match (element.kind, names::writer(set, element).map(|writer| writer.kind)) {
        (Kind::Reference { keys, .. }, _) | (_, Some(Kind::Reference { keys, .. })) => keys,
        (Kind::Object(_) | Kind::Collection(_), _) => &[],
        (Kind::Scalar(_) | Kind::Open, _) => return value,
    };
    let reduce_object = |mut object: Object| {
        object.retain(|name, _| name == id || keys.contains(&name.as_str()));
        Value::Object(object)
    };
    match value {
        Value::Object(object) => reduce_object(object),
        Value::Array(items) => items
            .into_iter()
            .map(|item| if let Value::Object(item) = item { reduce_object(item) } else { item })
            .collect(),
        other => other,
    }
}
