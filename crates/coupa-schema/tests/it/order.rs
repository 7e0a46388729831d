//! Members may stand in any order, spaced and spelled as one likes: parsers expect an order, and must not need it.

use coupa_schema::SCHEMAS;
use serde_json::Value;

use crate::differential::pool;

/// How the members of an object are ordered: the way, and a number that grows from object to object.
type Order = fn(&mut Vec<(&String, &Value)>, usize);

const ORDERS: [Order; 5] = [
    |_, _| {},
    |members, _| members.reverse(),
    |members, _| members.sort_by(|a, b| a.0.cmp(b.0)),
    // What was learned of one object must not mislead in the next.
    |members, number| {
        let middle = number % members.len().max(1);
        members.rotate_left(middle);
    },
    |members, number| {
        if number.is_multiple_of(2) {
            members.reverse();
        }
    },
];

/// How a key is written.
type Spelling = fn(&str) -> String;

const SPELLINGS: [Spelling; 3] = [
    |key| format!("{}:", Value::from(key)),
    |key| format!("\n  {} :\t", Value::from(key)),
    |key| {
        let mut rest = key.chars();
        let first = rest.next().map_or_else(String::new, |first| format!("\\u{:04x}", u32::from(first)));
        format!("\"{first}{}\":", rest.as_str())
    },
];

fn write(value: &Value, order: Order, spelling: Spelling, number: &mut usize, text: &mut String) {
    match value {
        Value::Object(members) => {
            *number += 1;
            let mut members: Vec<_> = members.iter().collect();
            order(&mut members, *number);
            text.push('{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                text.push_str(&spelling(key));
                write(value, order, spelling, number, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { ", " });
                write(item, order, spelling, number, text);
            }
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}

#[test]
fn the_order_of_members_changes_nothing() {
    let pool = pool();
    let mut accepted = 0;
    for entry in SCHEMAS {
        for payload in &pool {
            let plain = entry.rewrite(payload.to_string().as_bytes());
            for (order, spelling) in
                ORDERS.into_iter().flat_map(|order| SPELLINGS.map(|spelling| (order, spelling)))
            {
                let mut text = String::new();
                write(payload, order, spelling, &mut 0, &mut text);
                let other = entry.rewrite(text.as_bytes());
                assert_eq!(plain.as_ref().ok(), other.as_ref().ok(), "{}: {text}", entry.name);
                assert_eq!(
                    entry.check(text.as_bytes(), &mut Vec::new()).is_ok(),
                    plain.is_ok(),
                    "{}: {text}",
                    entry.name
                );
            }
            accepted += usize::from(plain.is_ok());
        }
    }
    assert!(accepted >= SCHEMAS.len(), "{accepted} accepted");
}

#[test]
fn a_key_that_stands_twice_is_refused_wherever_it_stands() {
    for text in [
        r#"{"first-name": "a", "first-name": "a"}"#,
        r#"{"first-name": "a", "last-name": "b", "first-name": "a"}"#,
        r#"{"last-name": "b", "first-name": "a", "\u006cast-name": "b"}"#,
        r#"{"unknown": 1, "first-name": "a", "unknown": 1}"#,
        r#"{"first-name": "a", "unknown": {"a": 1, "a": 2}}"#,
    ] {
        let invalid = coupa_schema::worker_update::parse(text.as_bytes()).unwrap_err();
        assert!(invalid.to_string().contains("twice"), "{text}: {invalid}");
        assert!(coupa_schema::worker_update::check(text.as_bytes(), &mut Vec::new()).is_err(), "{text}");
    }
}
