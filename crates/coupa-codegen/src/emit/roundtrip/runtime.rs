//! The texts that are the same for every document, compiled here so that they are tested and linted where they are
//! written. The harness needs the files of a document and is left out.

#[path = "runtime/draw.rs"]
mod draw;
#[path = "runtime/fit.rs"]
mod fit;
#[path = "runtime/merge.rs"]
mod merge;
#[path = "runtime/random.rs"]
mod random;
#[path = "runtime/text.rs"]
mod text;

use serde_json::{Value, json};

use self::draw::{Amount, Draw};
use self::fit::fitting;
use self::random::Random;

fn document() -> Value {
    json!({ "components": { "schemas": {
        "Tree": { "type": "object", "required": ["value", "children"], "properties": {
            "value": { "type": "integer" },
            "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
        } },
        "Endless": { "type": "object", "required": ["next"], "properties": { "next": { "$ref": "#/components/schemas/Endless" } } },
        "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "lives": { "type": "integer", "minimum": 1, "maximum": 9 } } },
        "Dog": { "type": "object", "required": ["kind", "bark"], "properties": { "kind": { "type": "string" }, "bark": { "type": "string" } } },
    } } })
}

fn drawn(schema: &Value, amount: Amount, number: u64) -> Result<Value, String> {
    let document = document();
    Draw { document: &document, amount, random: Random::named("test", number) }.value(schema)
}

/// Twenty values, some of each amount. `value` itself compares each with the validator of its schema.
fn twenty(schema: &Value) -> Vec<Value> {
    let amounts = [Amount::Least, Amount::Most, Amount::Some];
    (0..20)
        .map(|number| {
            drawn(schema, amounts[usize::try_from(number).unwrap() % 3], number)
                .unwrap_or_else(|error| panic!("{error}"))
        })
        .collect()
}

#[test]
fn values_are_admitted_and_differ() {
    for schema in [
        json!({ "type": "integer", "minimum": 5, "exclusiveMaximum": 900, "multipleOf": 7 }),
        json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1 }),
        json!({ "type": "string", "pattern": "^[A-Z]{3}-\\d{2,4}$", "maxLength": 7 }),
        json!({ "type": "string", "pattern": "^(?!admin$)[a-z]+$", "maxLength": 9 }),
        json!({ "type": "string", "minLength": 70, "maxLength": 75 }),
        json!({ "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 9 }, "minItems": 2, "uniqueItems": true }),
        json!({ "type": "object", "additionalProperties": { "type": "boolean" }, "minProperties": 1 }),
        json!({ "allOf": [{ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } },
                          { "properties": { "a": { "minimum": 3, "maximum": 40 }, "b": { "type": "string" } } }] }),
        json!({ "$ref": "#/components/schemas/Tree", "description": "with a sibling" }),
        json!({ "type": ["string", "null"], "format": "date-time" }),
        // Nothing but the format tells which member a value is.
        json!({ "oneOf": [{ "type": "string", "format": "ipv4" }, { "type": "string", "format": "ipv6" }] }),
        json!({ "type": "string", "format": "date", "pattern": "^[0-9-]+$" }),
    ] {
        let values = twenty(&schema);
        assert!(values.iter().any(|value| *value != values[0]), "{schema} gives {} only", values[0]);
    }
}

#[test]
fn the_same_seed_gives_the_same_value() {
    let schema = json!({ "$ref": "#/components/schemas/Tree" });
    assert_eq!(drawn(&schema, Amount::Some, 7), drawn(&schema, Amount::Some, 7));
}

#[test]
fn a_discriminator_names_its_choice() {
    let schema = json!({
        "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
        "discriminator": { "propertyName": "kind", "mapping": { "woof": "#/components/schemas/Dog" } },
    });
    // Without the discriminator both would fit a dog, and the validator knows none.
    let schema = json!({ "anyOf": schema["oneOf"], "discriminator": schema["discriminator"] });
    for value in twenty(&schema) {
        let wanted = if value.get("bark").is_some() { "woof" } else { "Cat" };
        assert_eq!(value["kind"], wanted, "{value}");
    }
}

#[test]
fn amounts_decide_what_may_be_left_out() {
    let schema = json!({ "type": "object", "required": ["a"], "properties": { "a": { "const": 1 }, "b": { "const": 2 } } });
    assert_eq!(drawn(&schema, Amount::Least, 1), Ok(json!({ "a": 1 })));
    assert_eq!(drawn(&schema, Amount::Most, 1), Ok(json!({ "a": 1, "b": 2 })));
}

#[test]
fn what_cannot_be_drawn_is_said() {
    for (schema, why) in [
        (json!({ "$ref": "#/components/schemas/Endless" }), "nests deeper"),
        (json!({ "type": "integer", "minimum": 5, "maximum": 4 }), "no integer lies between"),
        (json!({ "type": "string", "pattern": "^(a)\\1$" }), "no text can be drawn for the pattern"),
        (json!({ "$ref": "#/components/schemas/None" }), "cannot be compiled"),
        (json!({ "type": "string", "not": { "type": "string" } }), "in 60 tries"),
    ] {
        let error = drawn(&schema, Amount::Some, 1).unwrap_err();
        assert!(error.contains(why), "{schema}: {error}");
    }
}

#[test]
fn what_is_drawn_can_stand_in_its_place() {
    let document = document();
    let fit = |schema: &Value, place: &str, argument: &Value, number: u64| {
        let mut draw =
            Draw { document: &document, amount: Amount::Least, random: Random::named("fit", number) };
        fitting(&mut draw, schema, place, argument)
    };
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let cat = json!({ "$ref": "#/components/schemas/Cat" });
    for number in 0..40 {
        let words = fit(&list, "query", &json!({ "separator": " " }), number)
            .unwrap_or_else(|error| panic!("{error}"));
        let words = words.as_array().expect("a list");
        assert!(!words.is_empty() && words.iter().all(|word| !word.as_str().expect("a text").contains(' ')));
        let cat =
            fit(&cat, "path", &json!({ "json": true }), number).unwrap_or_else(|error| panic!("{error}"));
        assert!(!cat.to_string().contains('\\'), "{cat}");
    }
    let error = fit(&json!({ "const": "a,b" }), "header", &Value::Null, 0).unwrap_err();
    assert_eq!(error, "no value in 200 tries can stand in a header");
}

#[test]
fn what_no_value_can_have_is_left_out() {
    // The member is beyond what the first part describes, and is then to be an object.
    let schema = json!({ "allOf": [
        { "type": "object", "additionalProperties": { "type": "object" } },
        { "properties": { "friendly": { "type": "boolean" } } },
    ] });
    assert_eq!(drawn(&schema, Amount::Most, 1).map(|value| value.get("friendly").is_none()), Ok(true));
}
