//! References to other records, by id or natural key.

use std::{collections::HashMap, fmt::Write as _};

use coupa_core::element::{Element, ElementSet};
use coupa_store::{Condition, Filter, PageQuery, StoreError, Value as Wanted};
use serde_json::Value;

use super::{Change, Object};
use crate::{layout, rules::Rules};

/// Short forms of reference data that were looked up. They are good for one command: nothing changes such records while
/// it runs.
#[derive(Debug, Default)]
pub(crate) struct References(HashMap<String, Object>);

impl References {
    pub(super) fn get(&self, name: &str) -> Option<Object> {
        self.0.get(name).cloned()
    }

    /// Remembers a short form, unless the command itself may change the record.
    pub(super) fn note(&mut self, set: &ElementSet, name: String, short: &Object) {
        if is_reference_data(set) {
            self.0.insert(name, short.clone());
        }
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
        given: &Object,
    ) -> Result<Option<Object>, StoreError> {
        let pairs: Vec<_> = keys
            .iter()
            .filter_map(|key| Some((*key, given.get(*key).filter(|value| !value.is_null())?)))
            .collect();
        let mut name = set.name.to_owned();
        for (key, value) in &pairs {
            // A String takes whatever is written to it.
            let _ = write!(name, " {key}={value}");
        }
        if let Some(known) = self.references.get(&name) {
            return Ok(Some(known));
        }
        let filters: Option<Vec<_>> = pairs.iter().map(|(key, value)| filter(set, key, value)).collect();
        let record = match filters {
            Some(filters) if !filters.is_empty() => {
                let query = PageQuery { filters, ..PageQuery::first(1) };
                self.tx.page(self.world, &layout::collection_of(set), &query)?.documents.pop()
            }
            _ => None,
        };
        if let Some(Ok(record)) = record.map(|document| serde_json::from_slice(&document)) {
            let short = self.short_form(set, record);
            self.references.note(set, name, &short);
            return Ok(Some(short));
        }
        self.fault(unknown(set.name, element.name, &pairs, keys));
        Ok(None)
    }

    /// What a record shows of itself inside another one.
    pub(super) fn short_form(&self, set: &ElementSet, record: Object) -> Object {
        short_form(self.rules, set, record)
    }
}

fn short_form(rules: &dyn Rules, set: &ElementSet, mut record: Object) -> Object {
    let shown = set.elements.iter().filter(|element| element.out && !rules.is_hidden(set.name, element.name));
    shown
        .filter_map(|element| {
            Some((element.name.to_owned(), record.get_mut(element.name).map(std::mem::take)?))
        })
        .collect()
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
