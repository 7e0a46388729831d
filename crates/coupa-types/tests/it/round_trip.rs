//! Whatever a schema admits is read and written as equal JSON.

use serde_json::Value;

use crate::document::{DOCUMENT, target, values};
use crate::types::{ALL, read};

/// Values drawn for each type.
const DRAWN: u64 = 100;

#[test]
fn drawn_values_come_back_as_they_came() {
    for ty in ALL {
        for value in values(ty.name, DRAWN) {
            let text = value.to_string();
            let read = (ty.read)(&text).unwrap_or_else(|error| panic!("{}: {error}: {text}", ty.name));
            assert_eq!(read.back, value, "{}: {text}", ty.name);
        }
    }
}

/// Examples of the document, by the schema that they are examples of.
fn examples(value: &'static Value, into: &mut Vec<(&'static str, &'static Value)>) {
    if let Some(name) = target(&value["schema"]) {
        for example in value["examples"].as_object().into_iter().flat_map(serde_json::Map::values) {
            let example = match example["$ref"].as_str() {
                Some(pointer) => DOCUMENT.pointer(pointer.trim_start_matches('#')).expect("an example"),
                None => example,
            };
            into.push((name, &example["value"]));
        }
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| examples(item, into)),
        Value::Object(members) => members.values().for_each(|member| examples(member, into)),
        _ => {}
    }
}

#[test]
fn examples_of_the_document_come_back_as_they_came() {
    let mut found = Vec::new();
    for part in ["paths", "components"] {
        examples(&DOCUMENT[part], &mut found);
    }
    let mut count = 0;
    for (name, example) in found {
        let reader = match name {
            "WorkerList" => read::<coupa_types::WorkerList>,
            "XmlErrors" => read::<coupa_types::XmlErrors>,
            // Forms and parameters are no JSON.
            _ => match ALL.iter().find(|ty| ty.name == name) {
                Some(ty) => ty.read,
                None => continue,
            },
        };
        let text = example.to_string();
        let read = reader(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
        assert_eq!(read.back, *example, "{name}");
        count += 1;
    }
    assert!(count > 150, "only {count} examples");
}

/// What other types lose, each in one place that a reader finds.
#[test]
fn nothing_is_lost_that_others_lose() {
    let update = |text: &str| read::<coupa_types::WorkerUpdate>(text).unwrap().back.to_string();
    for text in [
        r#"{"middle-name":null}"#,
        r#"{"total-experience-in-years":"7.50"}"#,
        r#"{"total-experience-in-years":"-0.00"}"#,
        r#"{"worker-skills":[{"level":[1,1.0,{"deep":null}]}]}"#,
    ] {
        assert_eq!(update(text), text);
    }
    let part = |text: &str| read::<coupa_types::WorkerPart>(text).unwrap().back.to_string();
    for text in [
        r#"{"created-at":"2025-07-28T03:43:08-07:00"}"#,
        r#"{"created-at":"2025-07-28T03:43:08.120Z"}"#,
        r#"{"status":"a state that nobody has seen"}"#,
    ] {
        assert_eq!(part(text), text);
    }
    let change = r#"{"id":9220538753250662192,"keywords":null}"#;
    assert_eq!(read::<coupa_types::UserChange>(change).unwrap().back.to_string(), change);
}
