//! Sets of values.

use serde_json::Value;

use super::schema::{Enumeration, Type};
use super::structure::Schemas;
use crate::names;
use crate::problem::Problems;
use crate::tree::Node;

impl Schemas<'_> {
    /// The type of an enumeration of lists or objects: such values are kept as JSON, and the validator knows them.
    pub(crate) fn values_of_many(&self, values: &Node) -> Option<Type> {
        let json: Vec<Value> = values.items().iter().map(Node::to_json).collect();
        let first = values.items().iter().zip(&json).find(|(_, value)| value.is_array() || value.is_object());
        let (node, _) = first?;
        self.warn(
            self.document
                .note(
                    "enum-not-scalar",
                    node.position,
                    format!("values such as {} are kept as JSON", node.describe()),
                )
                .because(
                    "a variant has one value that is written in one way; the validator knows all of them",
                )
                .help("describe the values as objects, each with a member that tells it from the others"),
        );
        Some(if json.iter().all(Value::is_array) {
            Type::Array(Box::new(Type::Any))
        } else if json.iter().all(Value::is_object) {
            Type::Map(Box::new(Type::Any))
        } else {
            Type::Any
        })
    }

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
            // A list or an object among them was seen to before.
            if matches!(json, Value::Array(_) | Value::Object(_)) {
                return Err(Problems::new());
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
