//! References to other records, by id or natural key.

use std::{
    collections::HashMap,
    fmt::Write as _,
    sync::{Arc, Mutex, PoisonError},
};

use coupa_core::element::{Element, ElementSet};
use coupa_store::{Condition, Filter, PageQuery, StoreError, Value as Wanted, World};
use serde_json::Value;

use super::{
    Change,
    text::{self, NULL},
};
use crate::{layout, rules::Rules};

/// Ways to name a record that are remembered, at most: a key can be written in lower case and in upper case.
const MOST: usize = 4_096;

/// Short forms of the reference data of a world that were looked up, as JSON.
///
/// Such records are only ever added, and a world that is emptied or restored is another world to the store, so what was
/// found once holds as long as the world does.
#[derive(Debug)]
pub(crate) struct References {
    world: World,
    known: Mutex<HashMap<String, Arc<str>>>,
}

impl References {
    /// Of a world of which nothing was looked up yet.
    pub(crate) fn of(world: World) -> Self {
        Self { world, known: Mutex::default() }
    }

    /// What a record of the world shows of itself; `None` where it was not looked up.
    pub(super) fn get(&self, world: World, name: &str) -> Option<Arc<str>> {
        // A command runs in the world that has the name by then.
        let known = (world == self.world).then(|| self.known.lock().unwrap_or_else(PoisonError::into_inner));
        known?.get(name).cloned()
    }

    /// Remembers a short form, unless requests may change the record.
    pub(super) fn note(&self, world: World, set: &ElementSet, name: String, short: &Arc<str>) {
        if world != self.world || !is_reference_data(set) {
            return;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(name, Arc::clone(short));
    }
}

fn is_reference_data(set: &ElementSet) -> bool {
    layout::collection_of(set) == layout::reference(set.name)
}

impl Change<'_, '_> {
    /// The short form of the record that a request names. All keys that are given must agree. Remembers a fault and
    /// gives `None` when there is no such record.
    pub(super) fn resolve(
        &mut self,
        set: &'static ElementSet,
        keys: &'static [&'static str],
        element: &Element,
        given: &str,
    ) -> Result<Option<Arc<str>>, StoreError> {
        let value_of = |key: &str| text::member(given, key).filter(|value| *value != NULL);
        let mut name = String::with_capacity(set.name.len() + given.len());
        name.push_str(set.name);
        for key in keys {
            if let Some(value) = value_of(key) {
                name.extend([" ", key, "=", value]);
            }
        }
        if let Some(known) = self.references.get(self.world, &name) {
            return Ok(Some(known));
        }
        let json = |value: &str| serde_json::from_str(value).unwrap_or(Value::Null);
        let pairs: Vec<(&str, Value)> =
            keys.iter().filter_map(|key| Some((*key, json(value_of(key)?)))).collect();
        let filters: Option<Vec<_>> = pairs.iter().map(|(key, value)| filter(set, key, value)).collect();
        let record = match filters {
            Some(filters) if !filters.is_empty() => {
                let query = PageQuery { filters, ..PageQuery::first(1) };
                self.tx.page(self.world, &layout::collection_of(set), &query)?.documents.last().cloned()
            }
            _ => None,
        };
        if let Some(record) = record.as_deref().and_then(|record| std::str::from_utf8(record).ok()) {
            let short = short_form(self.rules, set, record);
            self.references.note(self.world, set, name, &short);
            return Ok(Some(short));
        }
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| (*key, value)).collect();
        self.fault(unknown(set.name, element.name, &pairs, keys));
        Ok(None)
    }
}

/// What a record shows of itself inside another one.
pub(super) fn short_form(rules: &dyn Rules, set: &ElementSet, record: &str) -> Arc<str> {
    let shown = set.elements.iter().filter(|element| element.out && !rules.is_hidden(set.name, element.name));
    let members = shown.filter_map(|element| {
        let value = text::member(record, element.name)?;
        Some(format!("{}:{}", text::quoted(element.name), text::compact(value)))
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(",")).into()
}

/// Records whose key has this value; `None` when the value cannot be one.
fn filter(set: &'static ElementSet, key: &str, value: &Value) -> Option<Filter> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let kind = layout::member_kind(set, key);
    let condition = Condition::Eq(Wanted::parse(kind, &text)?);
    // Those of another resource need not have a column.
    let has_column = is_reference_data(set) || set.get(key).and_then(layout::column).is_some();
    Some(if has_column { Filter::column(key, condition) } else { Filter::path([key], kind, condition) })
}

/// The vendor's sentence for a reference that leads nowhere. Its hash is written as Ruby does.
pub(super) fn unknown(class: &str, element: &str, given: &[(&str, &Value)], keys: &[&str]) -> String {
    let mut hash = String::new();
    for (at, (key, value)) in given.iter().enumerate() {
        let separator = if at == 0 { "" } else { ", " };
        // A String takes whatever is written to it.
        let _ = write!(hash, "{separator}{}=>{value}", Value::from(*key));
    }
    let keys: Vec<_> = keys.iter().map(|key| Value::from(*key).to_string()).collect();
    format!(
        "Unable to find valid {class} record for {element} with keys {{{hash}}}. Possible keys are [{}]. Please verify your xml.",
        keys.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_sentence_has_the_form_of_ruby() {
        let keys = ["id", "code", "name"];
        assert_eq!(
            unknown("Country", "country-of-residence", &[("code", &json!("ZZ"))], &keys),
            r#"Unable to find valid Country record for country-of-residence with keys {"code"=>"ZZ"}. Possible keys are ["id", "code", "name"]. Please verify your xml."#
        );
        assert!(
            unknown("A", "b", &[("id", &json!(7)), ("code", &json!("\"x\""))], &keys)
                .contains(r#"{"id"=>7, "code"=>"\"x\""}"#)
        );
        assert!(unknown("A", "b", &[], &keys).contains("with keys {}."));
    }
}
