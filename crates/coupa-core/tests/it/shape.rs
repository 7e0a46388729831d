//! Reading by shape: what is kept, what is ignored, what is exact.

use coupa_core::{
    json::{self, Limits, Node},
    shape::{Alternative, Member, Object, Reading, Rest, Shape},
};
use serde_json::{Value, json};

static LEAF: Object = Object {
    members: &[
        member("id", Shape::Integer),
        member("price", Shape::Decimal { numbers: true }),
        member("text", Shape::Decimal { numbers: false }),
        member("ratio", Shape::Number),
        Member { name: "secret", shape: Shape::Map(&Shape::Any), sensitive: true },
    ],
    rest: Rest::Ignored,
};
static OPEN: Object = Object { members: &[member("id", Shape::Integer)], rest: Rest::Kept(Shape::Any) };
static MANY: Object =
    Object { members: &[member("items", Shape::Array(&Shape::Object(&LEAF)))], rest: Rest::Ignored };
static ONE_OR_MANY: Shape = Shape::Choice(&[
    Alternative { branch: 1, required: &["items"], shape: Shape::Object(&MANY) },
    Alternative { branch: 0, required: &["id"], shape: Shape::Object(&LEAF) },
    Alternative { branch: 2, required: &[], shape: Shape::Integer },
]);

const fn member(name: &'static str, shape: Shape) -> Member {
    Member { name, shape, sensitive: false }
}

fn read(shape: Shape, text: &str) -> Reading {
    shape.read(json::scan(text.as_bytes(), Limits::default()).unwrap().root())
}

#[test]
fn unknown_members_are_ignored_or_kept() {
    assert_eq!(read(Shape::Object(&LEAF), r#"{"x/y":1,"id":2,"z":{"id":3}}"#).ignored, ["/x~1y", "/z"]);
    assert!(read(Shape::Object(&OPEN), r#"{"x":1,"id":2}"#).ignored.is_empty());
    assert_eq!(read(ONE_OR_MANY, r#"{"items":[{"id":1,"no":1}],"id":1}"#).ignored, ["/items/0/no", "/id"]);
    assert_eq!(read(ONE_OR_MANY, r#"{"x":1}"#).ignored, ["/x"]);
}

#[test]
fn whole_numbers_are_whole_however_written() {
    for (text, number) in [
        ("1", 1),
        ("1.0", 1),
        ("1e2", 100),
        ("-12.50e1", -125),
        ("-0", 0),
        ("0.0e5", 0),
        ("9223372036854775807", i64::MAX),
    ] {
        let reading = read(Shape::Integer, text);
        assert_eq!((reading.value, reading.violations.len()), (json!(number), 0), "{text}");
    }
    assert_eq!(read(Shape::Integer, "1.5").value, json!(1.5));
    for text in ["9223372036854775808", "1e19", "1e300", "-9223372036854775809"] {
        let reading = read(Shape::Integer, text);
        assert_eq!(reading.violations[0].argument.as_deref(), Some("int64"), "{text}");
    }
    for (text, number) in [("0e7", 0), ("9223372036854775808", 1 << 63), ("18446744073709551615", u64::MAX)] {
        let reading = read(Shape::Unsigned, text);
        assert_eq!((reading.value, reading.violations.len()), (json!(number), 0), "{text}");
    }
    for text in ["18446744073709551616", "-1", "1e20"] {
        let reading = read(Shape::Unsigned, text);
        assert_eq!(reading.violations[0].argument.as_deref(), Some("uint64"), "{text}");
    }
}

#[test]
fn decimals_are_read_by_their_digits() {
    let reading = read(Shape::Object(&LEAF), r#"{"price":12345678901234567.89}"#);
    assert!(reading.violations.is_empty());
    let text = json!({"price": "12345678901234567.89"});
    assert_eq!(reading.with_decimals_as_text(), Some(text.clone()));
    assert_eq!(reading.into_typed(), text, "a double cannot carry it");
    let reading = read(Shape::Object(&LEAF), r#"{"price":7.50}"#);
    assert_eq!(reading.with_decimals_as_text(), Some(json!({"price": "7.50"})));
    assert!(reading.is_decimal_number("/price") && !reading.is_decimal_number(""));
    assert_eq!((reading.value.clone(), reading.into_typed()), (json!({"price": 7.5}), json!({"price": 7.5})));
    let reading = read(Shape::Object(&LEAF), r#"{"price":"7.50","text":1.5}"#);
    assert_eq!((reading.with_decimals_as_text(), reading.violations.len()), (None, 0));
    for text in [r#"{"price":1e2}"#, r#"{"price":"1e2"}"#, r#"{"price":"x"}"#] {
        let violations = read(Shape::Object(&LEAF), text).violations;
        assert_eq!(
            (violations[0].instance.as_str(), violations[0].keyword.as_str()),
            ("/price", "format"),
            "{text}"
        );
    }
}

#[test]
fn numbers_that_would_lose_digits_are_named_where_they_are_kept() {
    let long = "0.1000000000000000055511151231257827";
    let violations = read(Shape::Object(&LEAF), &format!(r#"{{"ratio":{long}}}"#)).violations;
    assert_eq!((violations[0].instance.as_str(), violations[0].keyword.as_str()), ("/ratio", "precision"));
    assert_eq!(read(Shape::Object(&OPEN), &format!(r#"{{"x":[{long}]}}"#)).violations[0].instance, "/x/0");
    assert!(read(Shape::Object(&LEAF), &format!(r#"{{"unknown":[{long}]}}"#)).violations.is_empty());
}

#[test]
fn a_wrong_shape_is_left_to_the_validator() {
    for text in ["null", "[]", "7", r#"{"items":{"0":1}}"#, r#"{"items":[[1]]}"#] {
        let reading = read(Shape::Object(&MANY), text);
        assert_eq!(reading.value, serde_json::from_str::<Value>(text).unwrap());
        assert!(reading.violations.is_empty());
    }
}

#[test]
fn personal_data_is_known_by_its_place() {
    let value = json!({"items": [{"secret": {"a": 1}, "id": 1}]});
    for (pointer, sensitive) in [
        ("", false),
        ("/items/0/id", false),
        ("/items/0/secret", true),
        ("/items/0/secret/a", true),
        ("/items/9", false),
        ("/x", false),
    ] {
        assert_eq!(ONE_OR_MANY.is_sensitive(&Node::from_value(&value), pointer), sensitive, "{pointer}");
    }
}

#[test]
fn a_union_takes_the_first_that_fits() {
    for (value, branch) in [(json!({"items": []}), 1), (json!({"id": 1}), 0), (json!({}), 0), (json!(5), 2)] {
        assert_eq!(ONE_OR_MANY.branch(&Node::from_value(&value), ""), Some(branch), "{value}");
    }
    assert_eq!(ONE_OR_MANY.branch(&Node::from_value(&json!(null)), ""), None);
    assert_eq!(Shape::Object(&MANY).branch(&Node::from_value(&json!({})), ""), None);
}

#[test]
fn plain_values_are_read_like_texts() {
    let reading = Shape::Object(&LEAF).read(&Node::from_value(&json!({"price": 7.5, "id": 1.0})));
    assert_eq!(reading.with_decimals_as_text(), Some(json!({"price": "7.5", "id": 1})));
}
