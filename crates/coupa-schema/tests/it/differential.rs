//! Mutants of valid payloads get the verdict that the jsonschema crate gives by the published file, and what is
//! accepted comes back as equal JSON.

use std::cell::Cell;

use coupa_core::{Date, DateTime, Invalid, json::pointer};
use coupa_schema::{SCHEMAS, SchemaEntry};
use jsonschema::Validator;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Map, Value, json};

/// Mutants a view; `COUPA_MUTANTS` sets another number.
const MUTANTS: u32 = 300;

/// Rules beyond the published file: the keyword with the argument.
const STRICTER: [(&str, &str); 4] = [
    ("format", "int64"),
    ("format", "decimal"),
    ("precision", "double"),
    ("pattern", r"^-?[0-9]{1,17}(\.[0-9]{1,2})?$"),
];

/// What a mutant may hold where a payload holds something else.
fn replacements() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(1.0),
        json!(1.5),
        json!(7.555),
        json!(9_223_372_036_854_775_808_u64),
        json!(1e300),
        json!(""),
        json!("x"),
        json!("m"),
        json!("work"),
        json!("1"),
        json!("007.5"),
        json!("7.555"),
        json!("é".repeat(256)),
        json!("2001-02-28"),
        json!("2001-02-29"),
        json!("2025-07-28T03:43:08.5Z"),
        json!("2025-07-28T03:4-:08Z"),
        json!([]),
        json!([null]),
        json!({}),
        json!([{}]),
        json!({"id": 1, "unknown": [1.25]}),
        json!({"name": "a", "email": "b", "company-id": 3}),
    ]
}

#[derive(Debug, Clone)]
enum Change {
    Replace(prop::sample::Index, prop::sample::Index),
    Remove(prop::sample::Index),
    Add(prop::sample::Index, prop::sample::Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let index = any::<prop::sample::Index>;
    let change = prop_oneof![
        4 => (index(), index()).prop_map(|(place, value)| Change::Replace(place, value)),
        1 => index().prop_map(Change::Remove),
        1 => (index(), index()).prop_map(|(place, value)| Change::Add(place, value)),
    ];
    prop::collection::vec(change, 0..4)
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &pointer::join(at, &index.to_string()), found);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                pointers(member, &pointer::join(at, key), found);
            }
        }
        _ => {}
    }
}

fn mutate(value: &mut Value, change: &Change) {
    let mut places = Vec::new();
    pointers(value, "", &mut places);
    let values = replacements();
    match change {
        Change::Replace(place, with) => {
            *value.pointer_mut(place.get::<String>(&places)).unwrap() = with.get::<Value>(&values).clone();
        }
        Change::Remove(place) => remove(value, place.get::<String>(&places)),
        Change::Add(place, with) => {
            if let Some(object) =
                value.pointer_mut(place.get::<String>(&places)).and_then(Value::as_object_mut)
            {
                object.insert("an/unknown~key".to_owned(), with.get::<Value>(&values).clone());
            }
        }
    }
}

fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let key = key.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(&key);
        }
        Some(Value::Array(items)) => {
            items.remove(key.parse().unwrap());
        }
        _ => {}
    }
}

/// The jsonschema crate by the published file, with our dates: its own let wrong ones pass.
pub(crate) fn oracle(entry: &SchemaEntry) -> Validator {
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("date", Date::accepts)
        .with_format("date-time", DateTime::accepts)
        .build(&serde_json::from_str(entry.json).unwrap())
        .unwrap()
}

/// Whether all that was found goes beyond the published file.
pub(crate) fn is_stricter(invalid: &Invalid) -> bool {
    invalid.violations.iter().all(|violation| {
        STRICTER.iter().any(|(keyword, argument)| {
            violation.keyword == *keyword && violation.argument.as_deref() == Some(*argument)
        })
    })
}

/// Numbers by their value: `1.0` is `1`.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            #[allow(clippy::cast_possible_truncation, reason = "only whole numbers that fit")]
            Some(double) if number.is_f64() && double.fract() == 0.0 && double.abs() < 1e15 => {
                json!(double as i64)
            }
            _ => value.clone(),
        },
        Value::Array(items) => Value::Array(items.iter().map(plain).collect()),
        Value::Object(members) => Value::Object(
            members.iter().map(|(key, value)| (key.clone(), plain(value))).collect::<Map<_, _>>(),
        ),
        _ => value.clone(),
    }
}

/// The examples of all documents, and the records in them.
pub(crate) fn pool() -> Vec<Value> {
    let mut pool: Vec<Value> = Vec::new();
    for entry in SCHEMAS {
        let document: Value = serde_json::from_str(entry.json).unwrap();
        for example in document["examples"].as_array().into_iter().flatten() {
            let items = example.as_array().or_else(|| example["users"].as_array());
            pool.extend(items.into_iter().flatten().cloned());
            pool.push(example.clone());
        }
    }
    pool
}

#[test]
fn mutants_get_the_verdict_of_the_published_file() {
    let cases = std::env::var("COUPA_MUTANTS").map_or(MUTANTS, |count| count.parse().unwrap());
    let pool = pool();
    for entry in SCHEMAS {
        let oracle = oracle(entry);
        let seeds: Vec<Value> =
            pool.iter().filter(|payload| entry.validate(payload).is_ok()).cloned().collect();
        assert!(!seeds.is_empty(), "no example of any view is a valid {}", entry.name);
        let (accepted, refused) = (Cell::new(0), Cell::new(0));
        let strategy = (prop::sample::select(seeds), changes());
        let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
        let result = runner.run(&strategy, |(mut payload, changes)| {
            for change in &changes {
                mutate(&mut payload, change);
            }
            let text = payload.to_string();
            let mut ignored = Vec::new();
            let ours = entry.check(text.as_bytes(), &mut ignored);
            prop_assert_eq!(
                ours.is_ok(),
                entry.validate(&payload).is_ok(),
                "{}: text and value differ: {}",
                entry.name,
                text
            );
            match (ours, oracle.is_valid(&payload)) {
                (Ok(()), true) => {
                    accepted.set(accepted.get() + 1);
                    let back = entry.rewrite(text.as_bytes());
                    for pointer in ignored.iter().rev() {
                        remove(&mut payload, pointer);
                    }
                    prop_assert_eq!(
                        back.as_ref().map(plain),
                        Ok(plain(&payload)),
                        "{}: {}",
                        entry.name,
                        text
                    );
                }
                (Err(_), false) => refused.set(refused.get() + 1),
                (Err(invalid), true) => {
                    prop_assert!(is_stricter(&invalid), "{}: refused: {}: {}", entry.name, text, invalid);
                }
                (Ok(()), false) => prop_assert!(false, "{}: accepted: {}", entry.name, text),
            }
            Ok(())
        });
        if let Err(error) = result {
            panic!("{error}");
        }
        // Mutants that were all refused, or all accepted, would prove nothing.
        let (accepted, refused) = (accepted.get(), refused.get());
        assert!(accepted >= 20 && refused >= 20, "{}: {accepted} accepted, {refused} refused", entry.name);
    }
}
