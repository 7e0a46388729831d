//! Styles of queries and forms: what is written, what is refused, and what is read again.

use coupa_core::{
    Number,
    parameter::{
        Brackets, MOST, Members, Misread, Query, Style, Text, Unwritable, alternating, delimited, pairs,
        scalar,
    },
};
use serde_json::{Value, json};

fn query(write: impl FnOnce(&mut Query) -> Result<(), Unwritable>) -> Result<String, Unwritable> {
    let mut query = Query::default();
    write(&mut query).map(|()| query.into_text())
}

#[test]
fn styles_of_a_query() {
    for (written, text) in [
        (query(|q| q.scalar("a b", &"é&=")), "a%20b=%C3%A9%26%3D"),
        (query(|q| q.scalar("n", &Number::from(1.0))), "n=1.0"),
        (query(|q| q.exploded("a", &["1", "2"])), "a=1&a=2"),
        (query(|q| q.exploded("a", &[""; 0])), ""),
        (query(|q| q.delimited("a", &["x,y", ""], ',')), "a=x%2Cy,"),
        (query(|q| q.delimited("a", &["x", "y"], '|')), "a=x%7Cy"),
        (query(|q| q.delimited("a", &["x"; 0], ',')), ""),
        (query(|q| q.deep("f", &json!({"a": 1, "b": ["x", "y"]}))), "f%5Ba%5D=1&f%5Bb%5D=x&f%5Bb%5D=y"),
        (query(|q| q.members(&json!({"a": true, "b": "c"}), &["c", "a["])), "a=true&b=c"),
        (query(|q| q.alternating("p", &json!({"a": 1, "b": "c"}))), "p=a,1,b,c"),
        (query(|q| q.json("j", &json!({"a": 1}))), "j=%7B%22a%22%3A1%7D"),
    ] {
        assert_eq!(written.as_deref(), Ok(text));
    }
}

#[test]
fn what_would_be_misread_is_not_written() {
    assert_eq!(query(|q| q.delimited("a", &["x|y"], '|')), Err(Unwritable::Separator('|')));
    assert_eq!(delimited(&["a,b"], ','), Err(Unwritable::Separator(',')));
    assert_eq!(pairs(&json!({"a=b": 1})), Err(Unwritable::Separator('=')));
    assert_eq!(query(|q| q.deep("f", &json!({"a": {"b": 1}}))), Err(Unwritable::Nested));
    assert_eq!(scalar(&json!([1])), Err(Unwritable::Nested));
    let empty = json!({"a": [], "b": 1});
    assert_eq!(query(|q| q.form(&empty)), Err(Unwritable::Empty));
    assert_eq!(query(|q| q.deep("f", &empty)), Err(Unwritable::Empty));
    assert_eq!(query(|q| q.members(&empty, &[])), Err(Unwritable::Empty));
    for (name, others) in [("a", ["a"]), ("a[b]", ["a["])] {
        let written = query(|q| q.members(&json!({ name: 1 }), &others));
        assert_eq!(written, Err(Unwritable::Taken(name.to_owned())));
    }
    assert_eq!(
        (pairs(&json!({"a": 1, "b": 2})).as_deref(), alternating(&json!({"a": 1})).as_deref()),
        (Ok("a=1,b=2"), Ok("a,1"))
    );
}

#[test]
fn texts_become_what_the_schema_says() {
    const MEMBERS: Members = Members {
        known: &[
            ("a", Text::Integer),
            ("b", Text::List(&Text::Boolean)),
            ("c", Text::Number),
            ("d", Text::String),
        ],
        rest: None,
    };
    let members = [("a", "1"), ("b", "true"), ("c", "1.50"), ("b", "no"), ("d", "5")];
    let object = MEMBERS.object(members.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec());
    assert_eq!(Value::Object(object), json!({"a": 1, "b": [true, "no"], "c": 1.5, "d": "5"}));
    assert_eq!(Text::Integer.value(vec!["x".to_owned()]), json!("x"));
    assert_eq!(Text::Integer.value(vec!["1".to_owned(), "2".to_owned()]), json!([1, 2]));
    assert!(MEMBERS.text("e").is_none());
}

static LINES: Brackets = Brackets { text: None, items: Some(Text::Brackets(&LINE)), members: None };
static LINE: Brackets = Brackets {
    text: None,
    items: None,
    members: Some(&Members {
        known: &[
            ("price", Text::Integer),
            ("within", Text::Brackets(&LINES)),
            ("tags", Text::Brackets(&TAGS)),
        ],
        rest: None,
    }),
};
static TAGS: Brackets = Brackets { text: Some(Text::Boolean), items: Some(Text::String), members: None };
static FORM: Members = Members {
    known: &[
        ("lines", Text::Brackets(&LINES)),
        ("tags", Text::Brackets(&TAGS)),
        ("when", Text::Brackets(&WHEN)),
        ("codes", Text::Joined('|', &Text::Integer)),
        ("name", Text::String),
    ],
    rest: Some(Text::String),
};
static WHEN: Brackets = Brackets {
    text: Some(Text::Integer),
    items: None,
    members: Some(&Members { known: &[], rest: Some(Text::Integer) }),
};

fn read(attributes: &[(&str, &str)]) -> Result<Value, Vec<Misread>> {
    let attributes = attributes.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    FORM.read(attributes, 8).map(Value::Object)
}

/// Names and texts of a form that was written, decoded.
fn decoded(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            let hex: String =
                if byte == b'%' { rest.by_ref().take(2).map(char::from).collect() } else { String::new() };
            bytes.push(u8::from_str_radix(&hex, 16).unwrap_or(byte));
        }
        String::from_utf8(bytes).unwrap()
    };
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, text)| (decode(name), decode(text))).collect()
}

#[test]
fn brackets_are_read_as_the_schema_says() {
    for (attributes, wanted) in [
        (
            &[("lines[0][price]", "5"), ("lines[1][tags][0]", "x")][..],
            json!({"lines": [{"price": 5}, {"tags": ["x"]}]}),
        ),
        (
            &[("lines[1][price]", "2"), ("name", "n"), ("lines[0][price]", "1")],
            json!({"name": "n", "lines": [{"price": 1}, {"price": 2}]}),
        ),
        (&[("tags[]", "a"), ("tags[]", "b")], json!({"tags": ["a", "b"]})),
        (&[("tags", "a"), ("tags", "b")], json!({"tags": ["a", "b"]})),
        (&[("tags", "true")], json!({"tags": true})),
        (&[("when", "7")], json!({"when": 7})),
        (&[("when[gte]", "7"), ("when[lt]", "x")], json!({"when": {"gte": 7, "lt": "x"}})),
        // What the schema does not know, or knows as something else, is left for the validator.
        (&[("lines[0][other][a]", "5")], json!({"lines": [{"other": {"a": "5"}}]})),
        (&[("lines[0][price][a]", "5")], json!({"lines": [{"price": {"a": "5"}}]})),
        (&[("lines", "5")], json!({"lines": ["5"]})),
        (&[("name[a]", "5"), ("else[", "6")], json!({"name[a]": "5", "else[": "6"})),
    ] {
        assert_eq!(read(attributes), Ok(wanted), "{attributes:?}");
    }
}

#[test]
fn what_brackets_do_not_say_is_refused() {
    let deep = format!("lines{}", "[0][within]".repeat(4));
    for (attributes, pointer, keyword) in [
        (&[("lines[0", "1")][..], "/lines", "syntax"),
        (&[("lines[0]price", "1")], "/lines/0", "syntax"),
        (&[("lines[0][pri[ce]]", "1")], "/lines/0", "syntax"),
        (&[("lines[0][price]", "1"), ("lines[0][price]", "2")], "/lines/0/price", "duplicate"),
        (&[("lines[0][price]", "1"), ("lines[0]", "2")], "/lines/0", "duplicate"),
        (&[("tags[0]", "1"), ("tags[0]", "2")], "/tags/0", "duplicate"),
        (&[("when", "1"), ("when", "2")], "/when", "duplicate"),
        (&[("when", "1"), ("when[a]", "2")], "/when", "duplicate"),
        (&[("tags[0]", "1"), ("tags[]", "2")], "/tags", "syntax"),
        (&[("tags[1]", "1")], "/tags", "syntax"),
        (&[("tags[0]", "1"), ("tags[999999999999]", "2")], "/tags", "syntax"),
        (&[("tags[0]", "1"), ("tags[01]", "2")], "/tags", "syntax"),
        (&[("tags[99999999999999999999999]", "1")], "/tags", "syntax"),
        (&[("lines[][price]", "1")], "/lines", "syntax"),
        (&[(&*deep, "1")], "/lines/0/within/0/within/0/within/0", "depth"),
    ] {
        let wrong = read(attributes).unwrap_err();
        let found: Vec<_> = wrong.iter().map(|wrong| (&*wrong.pointer, wrong.keyword)).collect();
        assert_eq!(found, [(pointer, keyword)], "{attributes:?}: {wrong:?}");
    }
    // All that is wrong is told.
    assert_eq!(read(&[("tags[1]", "1"), ("lines[0", "1")]).unwrap_err().len(), 2);
    let many: Vec<_> = (0..=MOST).map(|place| (format!("tags[{place}]"), String::new())).collect();
    assert_eq!(FORM.read(many, 8).unwrap_err()[0].keyword, "limit");
}

#[test]
fn forms_write_brackets_and_lists_in_one_text() {
    let styles = [("lines", Style::Brackets), ("tags", Style::Brackets), ("codes", Style::Joined('|'))];
    let form = |value: Value| query(|q| q.form_of(&value, &styles));
    assert_eq!(
        form(json!({"lines": [{"price": 1}], "name": "n", "codes": [1, 2], "object": {"a": 1}})).as_deref(),
        Ok("lines%5B0%5D%5Bprice%5D=1&name=n&codes=1%7C2&object=%7B%22a%22%3A1%7D")
    );
    let nested = (0..70).fold(json!({"price": 1}), |value, _| json!({"within": [value]}));
    for (value, wanted) in [
        (json!({"lines": []}), Unwritable::EmptyMember("lines".to_owned())),
        (json!({"lines": [{"tags": []}]}), Unwritable::EmptyMember("lines[0][tags]".to_owned())),
        (json!({"lines": [{}]}), Unwritable::EmptyMember("lines[0]".to_owned())),
        (json!({"lines": [{"tags": null}]}), Unwritable::NullMember("lines[0][tags]".to_owned())),
        (json!({"lines": {"a]": 1}}), Unwritable::Bracket("lines[a]]".to_owned())),
        (json!({"lines": {"": 1}}), Unwritable::Bracket("lines[]".to_owned())),
        (json!({"lines[a]": 1}), Unwritable::Taken("lines[a]".to_owned())),
        (json!({"codes": []}), Unwritable::EmptyMember("codes".to_owned())),
        (json!({"codes": ["a|b"]}), Unwritable::Separator('|')),
        (json!({"lines": nested}), Unwritable::TooDeep),
        (json!({"tags": vec![0; MOST + 1]}), Unwritable::TooMany),
    ] {
        assert_eq!(form(value), Err(wanted));
    }
}

mod laws {
    use proptest::prelude::*;

    use super::*;

    /// A list of lines, up to four levels deep.
    fn lines() -> impl Strategy<Value = Value> {
        let tags = prop_oneof![
            any::<bool>().prop_map(|tag| json!(tag)),
            prop::collection::vec("[^\\x00]{0,4}", 1..4).prop_map(|tags| json!(tags))
        ];
        let line = (any::<i64>(), prop::option::of(tags)).prop_map(|(price, tags)| match tags {
            Some(tags) => json!({"price": price, "tags": tags}),
            None => json!({"price": price}),
        });
        let list = |item: BoxedStrategy<Value>| prop::collection::vec(item, 1..4).prop_map(Value::from);
        list(line.boxed()).prop_recursive(3, 24, 3, move |within| {
            list(within.prop_map(|within| json!({"within": within, "price": 1})).boxed())
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(lines in lines(), when in prop::collection::btree_map("[a-z é&=.+]{1,4}", any::<i64>(), 1..4)) {
            let value = json!({"lines": lines, "when": when, "name": "a[b]"});
            let written = query(|q| q.form_of(&value, &[("lines", Style::Brackets), ("when", Style::Brackets)])).unwrap();
            prop_assert_eq!(FORM.read(decoded(&written), 64), Ok(value.as_object().unwrap().clone()));
        }

        #[test]
        fn no_names_make_it_panic(names in prop::collection::vec("(lines|tags|when)[\\[\\]01a]{0,9}", 0..9)) {
            let _ = FORM.read(names.into_iter().map(|name| (name, "1".to_owned())).collect(), 64);
        }
    }
}
