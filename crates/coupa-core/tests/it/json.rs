//! The scanner: what it accepts and refuses, and where it says that it is.

use coupa_core::json::{self, Kind, Limits, Node, is_exact, pointer};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Texts and whether they are JSON. What is refused beyond serde_json is in [`STRICTER`].
const TEXTS: &[(&str, bool)] = &[
    ("{}", true),
    ("[]", true),
    ("null", true),
    ("true", true),
    ("false", true),
    ("0", true),
    ("-0", true),
    ("-0.0", true),
    ("1.5e+10", true),
    ("1E-7", true),
    ("\"\"", true),
    (" \t\r\n[ 1 , 2 ] \n", true),
    ("{\"a\":{\"b\":[{}]}}", true),
    (r#""\" \\ \/ \n \r \t é 😀""#, true),
    ("\"é😀\u{7f}\u{80}\"", true),
    ("{\"\":0}", true),
    ("18446744073709551616", true),
    ("1e308", true),
    ("", false),
    (" ", false),
    ("{", false),
    ("[", false),
    ("[1,]", false),
    ("{\"a\":1,}", false),
    ("{,}", false),
    ("{\"a\"}", false),
    ("{\"a\" 1}", false),
    ("{a:1}", false),
    ("{'a':1}", false),
    ("{1:1}", false),
    ("[1 2]", false),
    ("[1]]", false),
    ("1 1", false),
    ("01", false),
    ("-", false),
    ("+1", false),
    (".5", false),
    ("1.", false),
    ("1e", false),
    ("1e+", false),
    ("0x1", false),
    ("1_0", false),
    ("NaN", false),
    ("Infinity", false),
    ("tru", false),
    ("True", false),
    ("nul", false),
    ("nullx", false),
    ("\"", false),
    ("\"a", false),
    ("\"\\", false),
    (r#""\x""#, false),
    (r#""\u12""#, false),
    (r#""\u12g4""#, false),
    (r#""\u+123""#, false),
    (r#""\ud83d""#, false),
    (r#""\ude00""#, false),
    (r#""\ud83dx""#, false),
    (r#""\ud83d\u0041""#, false),
    ("\"\n\"", false),
    ("\"\t\"", false),
    ("\"\u{0}\"", false),
    ("// x\n1", false),
    ("/* */1", false),
    ("\u{a0}1", false),
    ("\u{c}1", false),
    ("\u{feff}1", false),
    ("1e400", false),
    ("-1e400", false),
];

/// Texts that serde_json reads and we do not, with a word of the reason.
const STRICTER: &[(&str, &str)] = &[
    (r#"{"a":1,"a":2}"#, "twice"),
    (r#"{"a":1,"\u0061":2}"#, "twice"),
    (r#""\u0000""#, "XML 1.0"),
    (r#""\u0001""#, "XML 1.0"),
    (r#""\b""#, "XML 1.0"),
    (r#""\f""#, "XML 1.0"),
    (r#""\ufffe""#, "XML 1.0"),
    ("\"\u{ffff}\"", "XML 1.0"),
    (r#"{"\u001f":1}"#, "XML 1.0"),
];

/// Whether two values are the same, doubles that serde_json reads one off included.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((ka, a), (kb, b))| ka == kb && same(a, b))
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() && b.is_f64() => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            (a - b).abs() <= a.abs() * 4.0 * f64::EPSILON
        }
        _ => ours == theirs,
    }
}

/// A long table: accepted and refused as serde_json does, and what is refused beyond it.
#[test]
fn a_long_table_of_texts_is_read_as_serde_json_reads_it() {
    let table: Value = serde_json::from_str(include_str!("../json/texts.json")).unwrap();
    let mut count = 0;
    for (kind, ours, theirs) in
        [("accepted", true, true), ("refused", false, false), ("refused beyond serde_json", false, true)]
    {
        for text in table[kind].as_array().unwrap().iter().map(|text| text.as_str().unwrap()) {
            let scanned = scan(text);
            assert_eq!(scanned.is_ok(), ours, "{kind}: {text:?}: {scanned:?}");
            let read = serde_json::from_str::<Value>(text);
            assert_eq!(read.is_ok(), theirs, "{kind}: {text:?}: serde_json: {read:?}");
            if let (Ok(scanned), Ok(read)) = (scanned, read) {
                assert!(same(&scanned, &read), "{text:?}");
            }
            crate::fuzz::compare(text.as_bytes());
            count += 1;
        }
    }
    assert!(count >= 300, "{count} texts");
}

fn scan(text: &str) -> Result<Value, json::SyntaxError> {
    json::scan(text.as_bytes(), Limits::default()).map(|document| document.to_value())
}

#[test]
fn agrees_with_serde_json() {
    for (text, good) in TEXTS {
        let ours = scan(text);
        let theirs = serde_json::from_str::<Value>(text);
        assert_eq!((ours.is_ok(), theirs.is_ok()), (*good, *good), "{text:?}: {ours:?}");
        if *good {
            assert!(same(&ours.unwrap(), &theirs.unwrap()), "{text:?}");
        }
    }
}

#[test]
fn refuses_what_nobody_could_handle_later() {
    for (text, reason) in STRICTER {
        assert!(serde_json::from_str::<Value>(text).is_ok(), "{text:?}");
        let error = scan(text).expect_err(text);
        assert!(error.message.contains(reason), "{text:?}: {error}");
    }
}

#[test]
fn says_where_and_why() {
    for (text, place, pointer, message) in [
        ("{\n  \"a\": [1,\n    tru]\n}", "3:5", "/a/1", "a value is expected here, found `t`"),
        ("{\"é\": \"\u{1}\"}", "1:8", "/é", "a control character"),
        ("{\"a\": 1\n \"b\": 2}", "2:2", "", "a comma or `}` is expected here, found `\"`"),
        ("[\"a\\q\"]", "1:4", "/0", "no escape"),
        ("[\"a", "1:2", "/0", "this string does not end"),
        ("[1", "1:3", "", "a comma or `]` is expected here, the text ends"),
        ("{\"a\": {\"x\": 1, \"x\": 2}}", "1:16", "/a/x", "this key stands twice"),
        ("[0, 01]", "1:5", "/1", "no zero in front"),
        ("[{\"a/b~\": -}]", "1:12", "/0/a~1b~0", "a digit is expected here"),
    ] {
        let error = scan(text).expect_err(text);
        assert_eq!(
            (error.location.to_string().as_str(), error.pointer.as_str()),
            (place, pointer),
            "{text:?}: {error}"
        );
        assert!(error.message.contains(message), "{text:?}: {error}");
    }
}

#[test]
fn bytes_that_are_no_text_are_located() {
    let error = json::scan(b"[\n \"\xff\"]", Limits::default()).unwrap_err();
    assert_eq!((error.location.to_string().as_str(), error.offset), ("2:3", 4));
    let error = json::scan(b"\xef\xbb\xbf{}", Limits::default()).unwrap_err();
    assert!(error.message.contains("byte order mark"), "{error}");
}

#[test]
fn many_members_are_checked_for_duplicates_too() {
    let members: Vec<_> = (0..100).map(|n| format!("\"k{n}\":{n}")).collect();
    let text = members.join(",") + ",\"k7\":0";
    assert!(scan(&format!("{{{text}}}")).unwrap_err().message.contains("twice"));
    let text = text.replace("\"k7\":0", "\"last\":0");
    assert!(scan(&format!("{{{text}}}")).is_ok());
}

#[test]
fn limits_hold() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let scan = |text: &str, limits| json::scan(text.as_bytes(), limits).map(|_| ());
    assert!(scan(&nested(64), Limits::default()).is_ok());
    assert_eq!(scan(&nested(65), Limits::default()).unwrap_err().offset, 64);
    let endless = Limits { depth: usize::MAX, bytes: usize::MAX };
    assert!(scan(&nested(Limits::DEEPEST), endless).is_ok());
    assert!(scan(&nested(1_000_000), endless).is_err());
    assert!(scan(&"{\"a\":".repeat(1_000_000), endless).is_err());
    let short = Limits { bytes: 4, ..Limits::default() };
    assert!(scan("true", short).is_ok());
    assert!(scan("false", short).unwrap_err().message.contains("longer than 4 bytes"));
}

#[test]
fn places_are_found_in_long_texts() {
    let text = format!("[\n\"{}\",\n\"é\", {{\"k\": 1}}]", "é".repeat(10_000));
    let document = json::scan(text.as_bytes(), Limits::default()).unwrap();
    let place = |pointer: &str| document.locate(pointer).unwrap().to_string();
    assert_eq!([place(""), place("/0"), place("/1"), place("/2/k")], ["1:1", "2:1", "3:1", "3:12"]);
    assert_eq!(document.locate_key("/2", "k").unwrap().to_string(), "3:7");
    assert_eq!((document.locate("/3"), document.locate("/01"), document.locate("x")), (None, None, None));
    let wide = format!("[{}1]", "0,".repeat(5000));
    let document = json::scan(wide.as_bytes(), Limits::default()).unwrap();
    assert_eq!(document.locate("/5000").unwrap().to_string(), "1:10002");
}

#[test]
fn numbers_keep_their_text() {
    let document = json::scan(b"[1.50, 12345678901234567.89]", Limits::default()).unwrap();
    let Kind::Array(items) = &document.root().kind else { panic!("an array") };
    let texts: Vec<_> = items.iter().map(|item| &item.kind).collect();
    assert_eq!(texts, [&Kind::Number("1.50".into()), &Kind::Number("12345678901234567.89".into())]);
}

#[test]
fn a_double_keeps_some_digits_and_not_others() {
    for text in [
        "0",
        "-0",
        "0.0",
        "1e2",
        "0.30000000000000004",
        "18446744073709551615",
        "1.7976931348623157e308",
        "5e-324",
        "0.00010",
    ] {
        assert!(is_exact(text), "{text}");
    }
    for text in [
        "18446744073709551617",
        "0.1000000000000000055511151231257827",
        "12345678901234567.89",
        "1e-400",
        "1e400",
        "x",
    ] {
        assert!(!is_exact(text), "{text}");
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(Value::from),
        "[ -~éß漢😀\n\t\"\\\\/]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec(("[a-c~/\"é]{0,3}", inner), 0..20)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Every place of a tree, by pointer.
fn places<'n, 't>(node: &'n Node<'t>, at: &str, found: &mut Vec<(String, &'n Node<'t>)>) {
    found.push((at.to_owned(), node));
    match &node.kind {
        Kind::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &pointer::join(at, &index.to_string()), found);
            }
        }
        Kind::Object(members) => {
            for member in members {
                places(&member.value, &pointer::join(at, &member.key), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn what_serde_json_writes_is_read(value in any_json(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(scan(&text).unwrap(), value);
    }

    #[test]
    fn positions_are_those_of_the_values(value in any_json()) {
        let text = serde_json::to_string_pretty(&value).unwrap();
        let document = json::scan(text.as_bytes(), Limits::default()).unwrap();
        let mut found = Vec::new();
        places(document.root(), "", &mut found);
        for (at, node) in found {
            let slice = &text[node.start..node.end];
            prop_assert!(same(&serde_json::from_str(slice).unwrap(), value.pointer(&at).unwrap()), "{}", at);
            let before = &text[..node.start];
            let line = before.matches('\n').count() + 1;
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            let place = document.locate(&at).unwrap();
            prop_assert_eq!((place.line, place.column), (line, column), "{}", at);
        }
    }

    #[test]
    fn mutants_get_the_verdict_of_serde_json(
        value in any_json(), pretty: bool,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..4),
    ) {
        let mut bytes = if pretty { serde_json::to_vec_pretty(&value) } else { serde_json::to_vec(&value) }.unwrap();
        for (place, byte, change) in changes {
            let at = place.index(bytes.len());
            match change {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, b"\"\\{}[],:-.0e\x00u"[usize::from(byte) % 14]),
                _ => bytes.truncate(at.max(1)),
            }
        }
        match (json::scan(&bytes, Limits::default()), serde_json::from_slice::<Value>(&bytes)) {
            (Ok(ours), theirs) => prop_assert!(same(&ours.to_value(), &theirs.unwrap())),
            (Err(ours), Ok(_)) => prop_assert!(["twice", "XML 1.0"].iter().any(|rule| ours.message.contains(rule)), "{}", ours),
            (Err(_), Err(_)) => {}
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = json::scan(&bytes, Limits::default());
    }
}

#[test]
fn plain_values_are_counted_in_their_order() {
    let value = json!({"a": [1, 2.5]});
    let node = Node::from_value(&value);
    assert_eq!(
        node.find("/a/1").map(|node| (&node.kind, node.start)),
        Some((&Kind::Number("2.5".into()), 5))
    );
    assert_eq!(node.to_value(), value);
}
