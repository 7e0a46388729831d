//! The document, and values drawn from it.

use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::runtime::draw::{Amount, Draw};
use crate::runtime::random::Random;

pub(crate) static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../spec/generated/openapi.json")).expect("JSON")
});

const SCHEMAS: &str = "#/components/schemas/";

/// A component schema.
pub(crate) fn schema(name: &str) -> &'static Value {
    &DOCUMENT["components"]["schemas"][name]
}

/// Name of the component that a schema refers to.
pub(crate) fn target(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix(SCHEMAS)
}

/// Values that a component admits, as the library says.
pub(crate) fn values(name: &str, count: u64) -> Vec<Value> {
    let whole = json!({ "$ref": format!("{SCHEMAS}{name}"), "components": DOCUMENT["components"] });
    let oracle = jsonschema::options().should_validate_formats(false).build(&whole).expect("schemas");
    let values: Vec<Value> = (0..count)
        .filter_map(|number| {
            let amount = match number % 4 {
                0 => Amount::Least,
                1 => Amount::Most,
                _ => Amount::Some,
            };
            let mut draw = Draw { document: &DOCUMENT, amount, random: Random::named(name, number) };
            draw.draw(schema(name), 0).ok()
        })
        .filter(|value| oracle.is_valid(value))
        .collect();
    assert!(values.len() as u64 > count / 2, "{name}: only {} of {count} drawn values fit", values.len());
    values
}
