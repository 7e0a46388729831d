//! Every view goes to XML and back, whatever it holds.

use coupa_core::{
    json::Limits,
    xml::{Content, Rest, Root, from_json, to_json},
};
use coupa_types::xml::ALL;
use proptest::prelude::*;
use serde_json::{Map, Value};

/// How deep drawn values go into a view.
const DEPTH: u32 = 4;

fn text() -> BoxedStrategy<Value> {
    "[ -~éß€😀\t\n\r]{0,12}".prop_map(Value::from).boxed()
}

fn anything() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text()
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::vec(("[a-z <-]{0,5}", inner), 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

/// Values of a content: mostly what it says, now and then null or something else.
fn values(content: Content, depth: u32) -> BoxedStrategy<Value> {
    let right = match content {
        Content::Any => anything(),
        Content::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Content::Integer => any::<i64>().prop_map(Value::from).boxed(),
        Content::Number => any::<i32>().prop_map(|number| Value::from(f64::from(number) / 4.0)).boxed(),
        Content::String => text(),
        Content::Date => Just(Value::from("2025-07-28")).boxed(),
        Content::DateTime => Just(Value::from("2025-07-28T03:43:08-07:00")).boxed(),
        Content::Decimal => "-?[0-9]{1,17}\\.[0-9]{1,2}".prop_map(Value::from).boxed(),
        Content::Array(_) if depth == 0 => Just(Value::Array(Vec::new())).boxed(),
        Content::Map(_) | Content::Object(_) if depth == 0 => Just(Value::Object(Map::new())).boxed(),
        Content::Array(array) => {
            prop::collection::vec(values(array.content, depth - 1), 0..3).prop_map(Value::from).boxed()
        }
        Content::Map(value) => prop::collection::vec(("[a-z-]{1,9}", values(*value, depth - 1)), 0..3)
            .prop_map(|members| Value::Object(members.into_iter().collect()))
            .boxed(),
        Content::Object(object) => {
            let known: Vec<_> = object
                .members
                .iter()
                .map(|member| {
                    let value = prop::option::of(values(member.content, depth - 1));
                    value.prop_map(|value| (member.name.to_owned(), value))
                })
                .collect();
            let rest = match object.rest {
                Rest::Ignored => Content::Any,
                Rest::Kept(content) => content,
            };
            (known, prop::option::of(("[a-zA-Z <-]{0,9}", values(rest, 0))))
                .prop_map(|(known, rest)| {
                    let rest = rest.map(|(name, value)| (name, Some(value)));
                    let members = known.into_iter().chain(rest);
                    Value::Object(members.filter_map(|(name, value)| Some((name, value?))).collect())
                })
                .boxed()
        }
        Content::Choice(alternatives) => {
            let alternatives: Vec<_> =
                alternatives.iter().map(|alternative| values(alternative.content, depth)).collect();
            prop::strategy::Union::new(alternatives).boxed()
        }
    };
    prop_oneof![30 => right, 1 => Just(Value::Null), 1 => anything()].boxed()
}

fn assert_survives(name: &str, root: &Root, json: &Value) -> Result<(), TestCaseError> {
    let xml = from_json(json.to_string().as_bytes(), root).expect("XML");
    let back = to_json(xml.as_bytes(), root, Limits::default());
    let back = back.map_err(|error| TestCaseError::fail(format!("{name}: {error}: {xml}")))?;
    let back: Value = serde_json::from_str(&back).expect("JSON");
    prop_assert_eq!(&back, json, "{}: {}", name, xml);
    Ok(())
}

#[test]
fn every_view_survives_the_way_to_xml_and_back() {
    assert!(ALL.len() > 15 && ALL.iter().any(|(name, _)| *name == "WorkerList"));
    for (name, root) in ALL {
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            cases: 60,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let drawn = runner.run(&values(root.content, DEPTH), |json| assert_survives(name, root, &json));
        drawn.unwrap_or_else(|failed| panic!("{name}: {failed}"));
    }
}
