//! Sets of values.

use serde_json::Value;

use super::schema::Enumeration;
use super::structure::Schemas;
use crate::names;
use crate::problem::Problems;
use crate::tree::Node;

impl Schemas<'_> {
    /// Values of an enumeration: scalars, null aside.
    pub(crate) fn enumeration(
        &self,
        schema: &Node,
        values: &Node,
        open: bool,
    ) -> Result<Enumeration, Problems> {
        let mut found = Vec::new();
        for value in values.items().iter().filter(|value| !value.is_null()) {
            let json = value.to_json();
            if matches!(json, Value::Array(_) | Value::Object(_)) {
                return Err(self
                    .document
                    .error(
                        "enum-not-scalar",
                        value,
                        format!("an enumeration of scalars is generated, this is {}", value.describe()),
                    )
                    .because("a variant has one value that is written in one way")
                    .help("describe the values as objects, each with a member that tells it from the others")
                    .into());
            }
            // A value that stands twice says nothing new.
            if !found.contains(&json) {
                found.push(json);
            }
        }
        if found.is_empty() {
            return Err(self
                .document
                .error("enum-empty", schema, "the enumeration has no value but null, which its type excludes")
                .because("nothing fits it, so nothing could be written where it is used")
                .help("name a value, or admit null: `type: [string, 'null']`")
                .into());
        }
        Ok(enumeration(found, open))
    }
}

/// The enumeration of these scalars.
pub(crate) fn enumeration(literals: Vec<Value>, open: bool) -> Enumeration {
    let texts: Vec<String> = literals.iter().map(text).collect();
    let wishes: Vec<&str> = texts.iter().map(String::as_str).collect();
    let spell = if open { spelled_open } else { names::pascal };
    let names = super::distinct::distinct(&wishes, spell);
    Enumeration { values: texts.into_iter().zip(names).collect(), literals, open }
}

/// `Other` is the variant for what the document does not name.
fn spelled_open(name: &str) -> String {
    match names::pascal(name) {
        taken if taken == "Other" => "OtherValue".to_owned(),
        free => free,
    }
}

/// A scalar as it stands in a URL.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
