//! Types of the document in the words of the tables, such as `string(255)` or `array of Part`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::{Api, Field, KindModel, ResourceModel, Shape, Type};

/// A printed type with namespaces left out: `array of Zoo::Animal` is `array of Animal`.
pub(super) fn printed(type_name: &str) -> String {
    type_name
        .split_whitespace()
        .map(|word| word.rsplit("::").next().unwrap_or(word))
        .collect::<Vec<_>>()
        .join(" ")
        .replace(", ", ",")
}

/// The type of an element that is a record or records; `None` for a single value.
pub(super) fn set_type(resource: &ResourceModel, kind: &KindModel) -> Option<String> {
    let name = |set: usize| resource.sets.get(set).map_or_else(|| "?".to_owned(), |set| set.name.clone());
    match kind {
        KindModel::Reference { set, .. } | KindModel::Object(set) => Some(name(*set)),
        KindModel::Collection(set) => Some(format!("array of {}", name(*set))),
        KindModel::Scalar(_) | KindModel::Open => None,
    }
}

/// Whether a property has the printed type.
///
/// # Errors
///
/// The type that it has, in words.
pub(super) fn fits(api: &Api, field: &Field, type_name: &str) -> Result<(), String> {
    let printed = printed(type_name);
    let words = describe(api, &field.ty, &field.json);
    if words.text() == printed {
        return Ok(());
    }
    // An enumeration is a string; its length is right when every value fits.
    let limit =
        printed.strip_prefix("string(").and_then(|rest| rest.strip_suffix(')')?.parse::<usize>().ok());
    if let (Some(values), Some(limit), None) = (values(api, &field.ty), limit, words.length)
        && values.iter().all(|value| value.chars().count() <= limit)
    {
        return Ok(());
    }
    Err(words.text())
}

/// Values of an enumeration, through other names of it; `None` for any other type.
pub(super) fn values(api: &Api, ty: &Type) -> Option<BTreeSet<String>> {
    let Type::Named(name) = ty else { return None };
    match &api.schemas.get(name)?.shape {
        Shape::Enumeration(enumeration) => {
            Some(enumeration.values.iter().map(|(wire, _)| wire.clone()).collect())
        }
        Shape::Alias(ty) => values(api, ty),
        _ => None,
    }
}

/// Values that a table prints; empty where it prints none, or `any`. Notes in brackets are left out.
pub(super) fn allowable(cell: &str) -> BTreeSet<String> {
    let cell = cell.split('(').next().unwrap_or_default();
    let values = cell.split(',').map(str::trim).filter(|value| !value.is_empty());
    values.filter(|value| !value.eq_ignore_ascii_case("any")).map(str::to_owned).collect()
}

/// A type in words, with its limits where the schema states them.
struct Words {
    base: String,
    /// Longest string.
    length: Option<u64>,
    /// Digits in all, and behind the point.
    digits: Option<(u64, u64)>,
}

impl Words {
    fn text(&self) -> String {
        match (self.length, self.digits) {
            (Some(length), _) => format!("{}({length})", self.base),
            (None, Some((all, behind))) => format!("{}({all},{behind})", self.base),
            (None, None) => self.base.clone(),
        }
    }
}

fn describe(api: &Api, ty: &Type, json: &Value) -> Words {
    let plain = |base: &str| Words { base: base.to_owned(), length: None, digits: None };
    match ty {
        Type::Any => plain("any"),
        Type::Null => plain("null"),
        Type::Boolean => plain("boolean"),
        Type::Integer | Type::Unsigned => plain("integer"),
        Type::Number => plain("number"),
        Type::String | Type::Uuid => {
            Words { length: json.get("maxLength").and_then(Value::as_u64), ..plain("string") }
        }
        Type::Date => plain("date"),
        Type::DateTime => plain("datetime"),
        Type::Bytes => plain("bytes"),
        Type::Decimal { .. } => {
            Words { digits: json.get("pattern").and_then(Value::as_str).and_then(digits), ..plain("decimal") }
        }
        Type::Named(name) => describe_named(api, name),
        Type::Array(item) => {
            let item_json = json.get("items").unwrap_or(&Value::Null);
            plain(&format!("array of {}", describe(api, item, item_json).text()))
        }
        Type::Map(_) => plain("object"),
        Type::Nullable(inner) => describe(api, inner, json),
    }
}

fn describe_named(api: &Api, name: &str) -> Words {
    let plain = |base: String| Words { base, length: None, digits: None };
    let Some(schema) = api.schemas.get(name) else { return plain(name.to_owned()) };
    match &schema.shape {
        Shape::Alias(ty) => describe(api, ty, &schema.json),
        Shape::Enumeration(_) => Words {
            length: schema.json.get("maxLength").and_then(Value::as_u64),
            ..plain("string".to_owned())
        },
        Shape::Structure(_) => {
            plain(schema.json.get("x-reference").and_then(Value::as_str).unwrap_or(name).to_owned())
        }
        Shape::Union(union) => {
            let mut members: Vec<String> = Vec::new();
            for variant in &union.variants {
                let member = describe(api, &variant.ty, &schema.json).text();
                if !members.contains(&member) {
                    members.push(member);
                }
            }
            plain(members.join(" or "))
        }
    }
}

/// Digits in all and behind the point, from the two counted runs of a pattern such as
/// `^-?[0-9]{1,17}(\.[0-9]{1,2})?$`; `None` for any other pattern.
fn digits(pattern: &str) -> Option<(u64, u64)> {
    let mut most = pattern.split('{').skip(1).map(|rest| {
        let count = rest.split('}').next().unwrap_or_default();
        count.rsplit(',').next().and_then(|most| most.parse::<u64>().ok())
    });
    let (before, behind) = (most.next()??, most.next()??);
    most.next().is_none().then_some((before + behind, behind))
}
