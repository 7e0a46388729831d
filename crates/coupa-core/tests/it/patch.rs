//! Absent, null and value.

use coupa_core::{Patch, enumeration::UnknownValue, member};
use serde::{Deserialize, Serialize};

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Record {
    #[serde(deserialize_with = "member::required")]
    required: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "member::optional")]
    optional: Option<i64>,
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    either: Patch<i64>,
}

#[test]
fn members_come_back_as_they_came() {
    for text in [
        r#"{"required":null}"#,
        r#"{"required":1,"optional":2,"either":3}"#,
        r#"{"required":null,"either":null}"#,
    ] {
        let record: Record = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&record).unwrap(), text);
    }
}

#[test]
fn absent_and_null_are_refused_where_they_must_not_stand() {
    for (text, part) in [
        (r#"{"either":1}"#, "missing field `required`"),
        (r#"{"required":1,"optional":null}"#, "invalid type: null"),
    ] {
        let error = serde_json::from_str::<Record>(text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}

#[test]
fn states_are_told_apart() {
    let states = [Patch::Absent, Patch::Null, Patch::Value(1)];
    assert_eq!(states.map(|state| state.is_absent()), [true, false, false]);
    assert_eq!(states.map(|state| state.is_null()), [false, true, false]);
    assert_eq!(states.map(|state| state.value().copied()), [None, None, Some(1)]);
    assert_eq!(states.map(|state| state.map(|n| n + 1).into_value()), [None, None, Some(2)]);
    assert_eq!(Patch::set(None::<i64>), Patch::Null);
    assert_eq!(Patch::<String>::from("x"), Patch::Value("x".to_owned()));
}

#[test]
fn unknown_value_names_the_known_ones() {
    let error = UnknownValue::new("x", &["m", "f"]);
    assert_eq!(error.to_string(), r#""x" is none of "m", "f""#);
}
