//! JSON to XML and back, and what is refused.

use coupa_core::{
    Invalid, Violation,
    json::Limits,
    xml::{
        Alternative, Array, Content, Member, Name, Object, Place, Profile, Rest, Root, from_json, places,
        to_json,
    },
};
use proptest::prelude::*;
use serde_json::{Value, json};

const fn member(name: &'static str, content: Content) -> Member {
    Member { name, place: Place::Element, xml: Name::plain(name), content }
}

static WORKER: Object = Object {
    members: &[
        member("id", Content::Integer),
        member("first-name", Content::String),
        member("active", Content::Boolean),
        member("born", Content::Date),
        member("created-at", Content::DateTime),
        member("experience", Content::Decimal),
        member("share", Content::Number),
        member("supplier", Content::Object(&SUPPLIER)),
        member("emails", Content::Array(&EMAILS)),
        member("extra", Content::Any),
        member("either", Content::Choice(EITHER)),
        member("counts", Content::Map(&Content::Integer)),
    ],
    rest: Rest::Ignored,
};
static SUPPLIER: Object = Object {
    members: &[member("id", Content::Integer), member("name", Content::String)],
    rest: Rest::Kept(Content::Any),
};
static EMAILS: Array = Array { item: Name::plain("email"), content: Content::Object(&SUPPLIER) };
const EITHER: &[Alternative] = &[
    Alternative { required: &[], tags: &[], content: Content::String },
    Alternative { required: &[], tags: &[], content: Content::Integer },
    Alternative { required: &["id", "name"], tags: &[], content: Content::Object(&SUPPLIER) },
    Alternative { required: &[], tags: &[], content: Content::Object(&OTHER) },
    Alternative { required: &[], tags: &[], content: Content::Array(&EMAILS) },
];
static OTHER: Object = Object { members: &[member("id", Content::String)], rest: Rest::Ignored };
static RAILS: Root =
    Root { name: Name::plain("worker"), profile: Profile::Rails, content: Content::Object(&WORKER) };
static PLAIN: Root = Root { profile: Profile::Hints, ..RAILS };
static LIST: Root = Root {
    name: Name::plain("workers"),
    profile: Profile::Rails,
    content: Content::Array(&Array { item: Name::plain("worker"), content: Content::Object(&WORKER) }),
};

/// With OpenAPI's hints: an attribute, text, an array without an element around it, names of its own, a namespace.
static PET: Object = Object {
    members: &[
        Member { place: Place::Attribute, ..member("id", Content::Integer) },
        Member { xml: Name::plain("petName"), ..member("name", Content::String) },
        Member { place: Place::Items, xml: Name::plain("tag"), ..member("tags", Content::Array(&TAGS)) },
        Member {
            xml: Name { local: "owner", prefix: Some("o"), namespace: Some("urn:owner") },
            ..member("owner", Content::Object(&OWNER))
        },
    ],
    rest: Rest::Ignored,
};
static TAGS: Array = Array { item: Name::plain("tag"), content: Content::String };
static OWNER: Object = Object {
    members: &[
        Member { place: Place::Attribute, ..member("type", Content::String) },
        Member { place: Place::Text, ..member("says", Content::String) },
    ],
    rest: Rest::Ignored,
};
static PETS: Root =
    Root { name: Name::plain("pet"), profile: Profile::Hints, content: Content::Object(&PET) };

fn body(xml: &str) -> &str {
    xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").expect("a declaration")
}

fn there(json: &Value, root: &Root) -> String {
    from_json(json.to_string().as_bytes(), root).expect("XML")
}

fn back(xml: &str, root: &Root) -> Result<Value, String> {
    let json = to_json(xml.as_bytes(), root, Limits::default()).map_err(|error| error.to_string())?;
    Ok(serde_json::from_str(&json).expect("JSON"))
}

#[test]
fn rails_says_types_and_null() {
    let json = json!({
        "id": 7, "first-name": "A & <B>", "active": true, "born": "1990-01-02", "experience": "10.0", "share": 0.5,
        "created-at": null, "supplier": {"id": 1, "name": ""}, "emails": [], "extra": {"n": 1, "s": "x", "l": [null]},
    });
    let xml = there(&json, &RAILS);
    assert_eq!(
        body(&xml),
        concat!(
            r#"<worker><id type="integer">7</id><first-name>A &amp; &lt;B&gt;</first-name>"#,
            r#"<active type="boolean">true</active><born type="date">1990-01-02</born>"#,
            r#"<experience type="decimal">10.0</experience><share type="float">0.5</share>"#,
            r#"<created-at nil="true"/><supplier><id type="integer">1</id><name></name></supplier>"#,
            r#"<emails type="array"></emails><extra><n type="integer">1</n><s>x</s>"#,
            r#"<l type="array"><item nil="true"/></l></extra></worker>"#,
        )
    );
    assert_eq!(back(&xml, &RAILS), Ok(json));
    assert_eq!(body(&there(&json!([]), &LIST)), r#"<workers type="array"></workers>"#);
}

#[test]
fn hints_say_names_places_and_namespaces() {
    let json = json!({"id": 7, "name": "Tom", "tags": ["a", "b"], "owner": {"type": "x\"\ny", "says": "hi"}});
    let xml = there(&json, &PETS);
    assert_eq!(
        body(&xml),
        concat!(
            r#"<pet id="7"><petName>Tom</petName><tag>a</tag><tag>b</tag>"#,
            r#"<o:owner xmlns:o="urn:owner" type="x&quot;&#10;y">hi</o:owner></pet>"#,
        )
    );
    assert_eq!(back(&xml, &PETS), Ok(json));
    for json in [
        json!({"tags": []}),
        json!({"tags": null}),
        json!({"tags": [null]}),
        json!({"tags": [[]]}),
        json!({"tags": "no array"}),
        json!({"petName": "called like an element of another"}),
        json!({"name": null, "member": 1}),
    ] {
        assert_eq!(back(&there(&json, &PETS), &PETS), Ok(json));
    }
    // Whatever lies between, items are gathered.
    let mixed = "<pet><tag>a</tag><petName>Tom</petName><tag>b</tag></pet>";
    assert_eq!(back(mixed, &PETS), Ok(json!({"tags": ["a", "b"], "name": "Tom"})));
    assert!(
        from_json(br#"{"id":{}}"#, &PETS).is_err_and(|error| error.to_string().contains("/id is no scalar"))
    );
}

#[test]
fn requests_need_no_types_and_may_be_decorated() {
    for (xml, json) in [
        ("<worker><id>7</id><active> true </active></worker>", json!({"id": 7, "active": true})),
        ("<worker><first-name> a </first-name></worker>", json!({"first-name": " a "})),
        ("<worker><first-name><![CDATA[<a> & b]]></first-name></worker>", json!({"first-name": "<a> & b"})),
        (
            "<worker><first-name>a&#x41;&quot;<!-- no --><![CDATA[b]]></first-name></worker>",
            json!({"first-name": "aA\"b"}),
        ),
        ("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><!-- x --><?p q?><worker/>", json!({})),
        ("<c:worker xmlns:c='urn:c'>\n <c:id>7</c:id>\n</c:worker>", json!({"id": 7})),
        (
            "<worker><emails><email><name>x</name></email></emails></worker>",
            json!({"emails": [{"name": "x"}]}),
        ),
        (
            "<worker><id xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='1'/></worker>",
            json!({"id": null}),
        ),
        // What breaks its shape is left to the validator.
        ("<worker><id>seven</id></worker>", json!({"id": "seven"})),
        ("<worker><id></id></worker>", json!({"id": ""})),
        ("<worker><id>007</id></worker>", json!({"id": "007"})),
        ("<worker><supplier>x</supplier></worker>", json!({"supplier": "x"})),
        ("<worker><first-name><a>1</a></first-name></worker>", json!({"first-name": {"a": "1"}})),
        ("<worker><emails>x</emails></worker>", json!({"emails": "x"})),
        // What nobody reads may stand twice.
        ("<worker><other>1</other><other>2</other></worker>", json!({"other": "1"})),
        ("<worker><experience type='decimal'>1.50</experience></worker>", json!({"experience": "1.50"})),
        ("<worker><experience type='float'>1.5</experience></worker>", json!({"experience": 1.5})),
        ("<worker><first-name type='symbol'>a</first-name></worker>", json!({"first-name": "a"})),
        ("<worker><first-name>a\r\nb&#13;</first-name></worker>", json!({"first-name": "a\nb\r"})),
    ] {
        assert_eq!(back(xml, &RAILS), Ok(json), "{xml}");
    }
}

#[test]
fn what_is_refused_says_where() {
    let deep = format!("<worker>{}", "<a>".repeat(70));
    for (xml, error) in [
        ("", "1:1: there is no element"),
        ("text", "1:1: there is text outside of the outermost element"),
        ("<!DOCTYPE worker>\n<worker/>", "1:1: a document type (DTD) is not accepted: leave it out"),
        (
            "<worker>\n  <first-name>&boom;</first-name></worker>",
            "2:15: the entity `&boom;` is unknown: XML has amp, lt, gt, quot and apos",
        ),
        ("<worker>\n  <id>1</id>\n  <id>2</id></worker>", "3:3: `id` stands twice"),
        (
            "<worker><supplier>a<id>1</id></supplier></worker>",
            "1:9: `supplier` has text between its elements",
        ),
        (
            "<worker><emails><mail/></emails></worker>",
            "1:17: `mail` is no item of `emails`: its items are `email`",
        ),
        ("<worker><id nil='true'>1</id></worker>", "1:9: `id` is nil and holds something"),
        ("<workers/>", "1:1: the outermost element is `workers`, it must be `worker`"),
        ("<worker/><worker/>", "1:10: there is a second outermost element"),
        ("<worker><id>1</worker>", "1:14: ill-formed document: expected `</id>`, but `</worker>` was found"),
        ("<worker><id>1", "1:14: the text ends within `id`"),
        ("<worker>&#0;</worker>", ""),
        ("<worker>&#x8;</worker>", "1:9: XML 1.0 cannot carry this character"),
        ("<worker>\u{1}</worker>", "1:9: XML 1.0 cannot carry this character"),
        ("<worker id='1' id='2'/>", ""),
        ("<worker id='&boom;'/>", ""),
        ("<worker id='<'/>", "1:1: the attribute `id` is not well-formed"),
        ("<?xml version='1.1'?><worker/>", "1:1: XML 1.1 is not read, only 1.0"),
        (
            "<?xml version='1.0' encoding='latin1'?><worker/>",
            "1:1: the encoding latin1 is not read, only UTF-8",
        ),
        ("<worker/><?xml version='1.0'?>", "1:10: an XML declaration stands at the very beginning"),
        ("<worker><1/></worker>", "1:9: `1` is no name of an element"),
        (&deep, "1:201: elements are nested deeper than 65"),
    ] {
        let found = back(xml, &RAILS).expect_err(xml);
        assert!(if error.is_empty() { found.starts_with("1:") } else { found == error }, "{xml}: {found}");
    }
    let error = to_json(b"<worker>\xFF</worker>", &RAILS, Limits::default()).unwrap_err();
    assert_eq!(error.to_string(), "1:9: the text is not UTF-8 from here on");
    let error = to_json(b"<worker></worker>", &RAILS, Limits { bytes: 8, ..Limits::default() }).unwrap_err();
    assert_eq!(error.to_string(), "1:9: the text is longer than 8 bytes");
    let error = to_json(
        b"<worker><emails><email><id>1</id><id>2</id></email></emails></worker>",
        &RAILS,
        Limits::default(),
    );
    assert_eq!(error.unwrap_err().pointer, "/emails/0");
}

#[test]
fn violations_get_the_places_of_the_xml() {
    let xml = "<worker>\n  <first-name>é</first-name>\n  <emails>\n    <email/>\n    <email><id>x</id></email>\n  </emails>\n</worker>";
    let places = places(xml.as_bytes(), &RAILS, Limits::default());
    for (pointer, place) in [
        ("", "1:1"),
        ("/first-name", "2:3"),
        ("/emails", "3:3"),
        ("/emails/0", "4:5"),
        ("/emails/1/id", "5:12"),
        ("/emails/1/missing", "5:5"),
        ("/nothing", "1:1"),
    ] {
        assert_eq!(places.locate(pointer).to_string(), place, "{pointer}");
    }
    let invalid = Invalid::from(Violation::new("/emails/1/id", "type", "is no integer"));
    assert_eq!(places.relocate(invalid).to_string(), "5:12: /emails/1/id: is no integer [type]");
}

/// Any JSON, often with the members that the shapes know, often of other types.
fn json() -> impl Strategy<Value = Value> {
    let text = "[ -~é\t\n\r<>&\"]{0,6}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1000..1000_i32).prop_map(|n| Value::from(f64::from(n) / 8.0)),
        text.prop_map(Value::from),
        Just(Value::from("")),
        Just(Value::from("true")),
        Just(Value::from("7")),
    ];
    let key = prop_oneof![
        4 => prop::sample::select(WORKER.members).prop_map(|member| member.name.to_owned()),
        1 => prop::sample::select(&["name", "email", "type", "nil", "member", "item", "xml", "a b", "", "1", "a:b", "petName", "tags", "tag"][..]).prop_map(str::to_owned),
        1 => text,
    ];
    leaf.prop_recursive(4, 32, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_json_survives(json in json()) {
        for root in [&RAILS, &PLAIN, &LIST] {
            let xml = there(&json, root);
            prop_assert_eq!(back(&xml, root), Ok(json.clone()), "{}", xml);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[<>/a-c =\"'!\\[\\]&;?-]{0,40}") {
        let _ = to_json(text.as_bytes(), &RAILS, Limits::default());
        let _ = to_json(format!("<worker>{text}</worker>").as_bytes(), &RAILS, Limits::default());
    }
}
