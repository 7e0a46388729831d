//! Planted changes: data in `diff/`, one helper, and laws that hold for every change.

use coupa_codegen::diff::{self, Change, Comparison, Effect, Verdict};
use coupa_codegen::load::Document;
use coupa_codegen::{Source, tree};
use proptest::prelude::*;
use serde_json::{Value, json};

const BASE: &str = include_str!("diff/base.yaml");

fn document(path: &str, text: &str) -> Document {
    let source = Source::new(path, text);
    diff::read(source.clone(), &[]).unwrap_or_else(|problems| panic!("{}", problems.render(&[source], false)))
}

/// The one helper: two texts, compared.
fn compare(old: &str, new: &str) -> Comparison {
    diff::compare(&document("old.yaml", old), &document("new.yaml", new))
}

/// The worst verdict for a group, or `none` where nothing was found.
fn worst(changes: &[Change], who: &str) -> &'static str {
    changes.iter().map(|change| verdict_for(change, who)).max().map_or("none", Verdict::name)
}

/// The verdict of a change for `callers`, `readers` or `code`.
fn verdict_for(change: &Change, who: &str) -> Verdict {
    let of = |concern: &&diff::Concern| json!(concern.who) == who;
    change.concerns.iter().find(of).map_or(Verdict::Note, |concern| concern.verdict)
}

fn table(text: &str) -> Vec<Value> {
    let node = tree::parse(&Source::new("table", text), 0).expect("the table is YAML");
    node.to_json().as_array().expect("the table is a list").clone()
}

fn text<'v>(row: &'v Value, key: &str) -> &'v str {
    row[key].as_str().unwrap_or_else(|| panic!("{row} has no {key}"))
}

/// A document with a schema in a request body, or in an answer.
fn around(schema: &Value, request: bool) -> String {
    let body = json!({"application/json": {"schema": schema}});
    let operation = if request {
        json!({"requestBody": {"required": true, "content": body}, "responses": {"204": {"description": "d"}}})
    } else {
        json!({"responses": {"200": {"description": "d", "content": body}}})
    };
    let mut operation = operation;
    operation["operationId"] = json!("call");
    let object = |name: &str, required: bool| {
        let needed = if required { json!([name]) } else { json!([]) };
        json!({"type": "object", "required": needed, "properties": {name: {"type": "string"}}})
    };
    json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1.0.0"},
        "paths": {"/call": {"post": operation}},
        "components": {"schemas": {
            "Pet": object("name", true),
            "One": object("one", true),
            "Other": object("other", true),
            "Problem": object("a", true),
            "ProblemEased": object("a", false),
        }},
    })
    .to_string()
}

#[test]
fn planted_changes_of_schemas() {
    let mut lines = vec![format!("{:<62} {:<9} {:<9} expected", "change", "direction", "verdict")];
    let mut wrong = Vec::new();
    for row in table(include_str!("diff/schemas.yaml")) {
        for direction in ["request", "response"] {
            let request = direction == "request";
            let comparison = compare(&around(&row["old"], request), &around(&row["new"], request));
            // The members of the table that nothing uses are the same in both documents.
            let who = if request { "callers" } else { "readers" };
            let (verdict, expected) = (worst(&comparison.changes, who), text(&row, direction));
            lines.push(format!("{:<62} {direction:<9} {verdict:<9} {expected}", text(&row, "change")));
            let rule = text(&row, "rule");
            let ruled = rule == "none"
                || comparison
                    .changes
                    .iter()
                    .any(|change| change.rule == rule && verdict_for(change, who).name() == expected);
            let code = row["code"].as_str().unwrap_or("note");
            let coded = code == "note" || worst(&comparison.changes, "code") == code;
            if verdict != expected || !ruled || !coded {
                wrong.push(format!(
                    "{} ({direction}): {verdict}, not {expected} by {rule}\n{}",
                    text(&row, "change"),
                    comparison.to_text()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    insta::assert_snapshot!("planted_changes_of_schemas", lines.join("\n"));
}

#[test]
fn a_change_of_a_schema_is_told_once_however_many_media_types_refer_to_it() {
    let part = json!({"$ref": "#/components/schemas/Part"});
    let document = |required: &Value| {
        json!({
            "openapi": "3.1.0",
            "info": {"title": "t", "version": "1.0.0"},
            "paths": {"/call": {"post": {
                "operationId": "call",
                "requestBody": {"content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/Whole"}},
                    "application/xml": {"schema": {"$ref": "#/components/schemas/Whole"}},
                }},
                "responses": {"204": {"description": "d"}},
            }}},
            "components": {"schemas": {
                "Part": {"type": "object", "properties": {"name": {"type": "string"}}},
                "Whole": {"allOf": [part, required]},
            }},
        })
        .to_string()
    };
    let (bare, with) =
        (document(&json!({"type": "object"})), document(&json!({"type": "object", "required": ["name"]})));
    for (old, new, sentence) in [
        (&with, &bare, "Whole: name is optional now"),
        (&bare, &with, "breaking: Whole: name is required now"),
    ] {
        let comparison = compare(old, new);
        assert_eq!(comparison.sentences(), [sentence], "{}", comparison.to_text());
    }
}

#[test]
fn planted_changes_of_documents() {
    let mut lines = vec![format!("{:<62} {:<9} {:<9} expected", "change", "for", "verdict")];
    let mut wrong = Vec::new();
    for row in table(include_str!("diff/documents.yaml")) {
        let mut new = BASE.to_owned();
        for (from, to) in row["replace"].as_object().unwrap() {
            assert!(new.contains(from), "{row}: the base has no {from:?}");
            new = new.replace(from, to.as_str().unwrap());
        }
        let comparison = compare(BASE, &new);
        let (rule, who, expected) = (text(&row, "rule"), text(&row, "who"), text(&row, "verdict"));
        let found = comparison.changes.iter().filter(|change| change.rule == rule);
        let verdicts: Vec<&str> = found.map(|change| verdict_for(change, who).name()).collect();
        lines.push(format!(
            "{:<62} {who:<9} {:<9} {expected}",
            text(&row, "change"),
            verdicts.first().unwrap_or(&"none")
        ));
        // Beside the planted change there must be nothing that no rule knows.
        let unknown =
            comparison.changes.iter().any(|change| change.rule == "unclassified") && rule != "unclassified";
        if !verdicts.contains(&expected) || unknown {
            wrong.push(format!(
                "{}: {verdicts:?}, not {expected} by {rule}\n{}",
                text(&row, "change"),
                comparison.to_text()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    insta::assert_snapshot!("planted_changes_of_documents", lines.join("\n"));
}

/// Whether a planted change breaks anybody, by its name; changes of schemas with the direction.
fn breaking(name: &str) -> bool {
    for row in table(include_str!("diff/documents.yaml")) {
        if text(&row, "change") == name {
            return text(&row, "verdict") == "breaking";
        }
    }
    for row in table(include_str!("diff/schemas.yaml")) {
        for direction in ["request", "response"] {
            if format!("{} ({direction})", text(&row, "change")) == name {
                return text(&row, direction) == "breaking";
            }
        }
    }
    panic!("no planted change is called {name}")
}

#[test]
fn each_disagreement_with_another_tool_has_a_reason() {
    for row in table(include_str!("diff/redocly.yaml")) {
        assert!(!text(&row, "why").is_empty());
        for name in row["changes"].as_array().expect("changes is a list") {
            let name = name.as_str().expect("a change is called by its name");
            assert_ne!(
                breaking(name),
                text(&row, "theirs") == "breaking",
                "{name}: no disagreement any more"
            );
        }
    }
}

#[test]
fn a_change_of_a_shared_schema_is_told_once() {
    let new = BASE.replace("maxLength: 20}", "maxLength: 20}\n        pronouns: {type: string}");
    let comparison = compare(BASE, &new);
    let [change] = comparison.changes.as_slice() else { panic!("{}", comparison.to_text()) };
    assert_eq!(change.sentence, "Pet gains pronouns: string, optional");
    let reached: Vec<String> =
        change.reaches.iter().map(|r| format!("{} {}", r.operation, r.places.join(" "))).collect();
    assert_eq!(reached, ["pet_index 200", "pet_create 201 request", "pet_show 200"]);
    assert_eq!(change.old.pointer, "/components/schemas/Pet");
    assert_eq!(change.new.pointer, "/components/schemas/Pet/properties/pronouns");
    assert_eq!((change.old.path.as_str(), change.new.path.as_str()), ("old.yaml", "new.yaml"));
    let line = new.lines().position(|line| line.contains("pronouns")).unwrap() + 1;
    assert_eq!(change.new.line, line);
    assert_eq!(comparison.sentences(), ["Pet gains pronouns: string, optional"]);
}

#[test]
fn versions_fit_or_do_not() {
    let grown = BASE.replace("maxLength: 20}", "maxLength: 20}\n        pronouns: {type: string}");
    for (text, version, fit) in [
        (BASE, "1.0.0", diff::Fit::Fits),
        (BASE, "1.0.1", diff::Fit::Fits),
        (&grown, "1.0.1", diff::Fit::TooLow(diff::Version::parse("1.1.0").unwrap())),
        (&grown, "1.1.0", diff::Fit::Fits),
        (&grown, "2.0.0", diff::Fit::Fits),
        (&grown, "next", diff::Fit::Unreadable("next".into())),
    ] {
        let new = text.replace("version: 1.0.0", &format!("version: {version}"));
        assert_eq!(compare(BASE, &new).fit(), fit, "{version}");
    }
}

#[test]
fn forms() {
    let new = BASE.replace("maxLength: 20}", "maxLength: 10}\n        pronouns: {type: string}");
    let comparison = compare(BASE, &new.replace("description: A pet.", "description: One pet."));
    insta::assert_snapshot!("text", comparison.to_text());
    insta::assert_snapshot!("markdown", comparison.to_markdown());
    insta::assert_snapshot!("json", serde_json::to_string_pretty(&comparison.to_json()).unwrap());
}

#[test]
fn a_document_does_not_differ_from_itself() {
    assert_eq!(compare(BASE, BASE).changes, []);
    // Nor from itself as JSON, in whatever order its members stand.
    let value = tree::parse(&Source::new("base", BASE), 0).unwrap().to_json();
    assert_eq!(compare(BASE, &value.to_string()).changes, []);
    assert_eq!(compare(BASE, &reversed(&value).to_string()).changes, []);
}

fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect(),
        Value::Array(items) => items.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

/// What one value may become.
type Edit = dyn Fn(&Value) -> Vec<Value>;

/// Every document that differs from this one by an edit of one node.
fn edited(value: &Value, edit: &Edit) -> Vec<Value> {
    let mut found = edit(value);
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                for new in edited(inner, edit) {
                    let mut copy = map.clone();
                    copy[key] = new;
                    found.push(Value::Object(copy));
                }
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                for new in edited(inner, edit) {
                    let mut copy = items.clone();
                    copy[index] = new;
                    found.push(Value::Array(copy));
                }
            }
        }
        _ => {}
    }
    found
}

fn without_one(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(map) => map
            .keys()
            .map(|key| {
                let mut copy = map.clone();
                copy.shift_remove(key);
                Value::Object(copy)
            })
            .collect(),
        Value::Array(items) => (0..items.len())
            .map(|index| {
                let mut copy = items.clone();
                copy.remove(index);
                Value::Array(copy)
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn with_another_value(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => vec![json!(format!("{text}x"))],
        Value::Bool(flag) => vec![json!(!flag)],
        Value::Number(number) => vec![json!(number.as_u64().unwrap_or_default() + 1)],
        _ => Vec::new(),
    }
}

/// One more member: a keyword that nobody knows, an extension or words, by turns.
fn with_one_more(value: &Value) -> Vec<Value> {
    let Value::Object(map) = value else { return Vec::new() };
    let news = [("frobnicate", json!({"a": 1})), ("x-more", json!(true)), ("description", json!("?"))];
    let (key, new) = news[map.len() % 3].clone();
    let mut copy = map.clone();
    if copy.insert(key.to_owned(), new).is_none() { vec![Value::Object(copy)] } else { Vec::new() }
}

#[test]
fn no_edit_of_one_node_is_passed_over() {
    let base = tree::parse(&Source::new("base", BASE), 0).unwrap().to_json();
    let old = document("old.yaml", BASE);
    let edits: [(&Edit, usize); 3] = [(&without_one, 150), (&with_another_value, 60), (&with_one_more, 60)];
    for (edit, least) in edits {
        let mut seen = 0;
        for new in edited(&base, edit) {
            // What is no document any more is told by its problems.
            let Ok(document) = diff::read(Source::new("new.yaml", new.to_string()), &[]) else { continue };
            assert!(!diff::compare(&old, &document).changes.is_empty(), "passed over: {new}");
            seen += 1;
        }
        assert!(seen > least, "only {seen} edits were compared");
    }
}

/// What all changes together do to the admitted values.
fn total(comparison: &Comparison) -> Effect {
    comparison.changes.iter().filter_map(|change| change.effect).fold(Effect::Same, Effect::and)
}

#[test]
fn the_way_back_is_the_mirror() {
    for row in table(include_str!("diff/schemas.yaml")) {
        let (old, new) = (around(&row["old"], true), around(&row["new"], true));
        let (forth, back) = (total(&compare(&old, &new)), total(&compare(&new, &old)));
        assert_eq!(
            forth,
            back.mirror(),
            "{row}\n{}\n{}",
            compare(&old, &new).to_text(),
            compare(&new, &old).to_text()
        );
    }
}

/// A schema of few words, so that two of them often have to do with each other.
fn schemas() -> impl Strategy<Value = Value> {
    let bound = |key: &'static str| (0_u64..4).prop_map(move |n| json!({key: n}));
    let leaf = prop_oneof![
        Just(json!({})),
        Just(json!({"type": "string"})),
        Just(json!({"type": ["string", "null"]})),
        Just(json!({"type": "integer"})),
        Just(json!({"type": ["integer", "string"]})),
        proptest::sample::subsequence(vec!["a", "bb", "ccc"], 1..=3)
            .prop_map(|values| json!({"type": "string", "enum": values})),
        bound("maxLength"),
        bound("minLength"),
        (0_u64..4).prop_map(|n| json!({"type": "integer", "minimum": n})),
        (0_u64..4).prop_map(|n| json!({"type": "integer", "exclusiveMaximum": n})),
        (1_u64..4).prop_map(|n| json!({"type": "integer", "multipleOf": n})),
    ];
    leaf.prop_recursive(2, 8, 2, |inner| {
        let further = proptest::option::of(any::<bool>());
        let object = (
            proptest::collection::btree_map(proptest::sample::select(vec!["p", "q"]), inner.clone(), 0..=2),
            proptest::sample::subsequence(vec!["p", "q"], 0..=2),
            further,
        )
            .prop_map(|(properties, required, further)| {
                let mut schema = json!({"type": "object", "properties": properties, "required": required});
                if let Some(further) = further {
                    schema["additionalProperties"] = json!(further);
                }
                schema
            });
        let list = |key: &'static str, inner: BoxedStrategy<Value>| {
            proptest::collection::vec(inner, 1..=2).prop_map(move |members| json!({key: members}))
        };
        let inner = inner.boxed();
        prop_oneof![
            3 => object,
            1 => inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            1 => inner.clone().prop_map(|not| json!({"not": not})),
            1 => list("anyOf", inner.clone()),
            1 => list("oneOf", inner.clone()),
            1 => list("allOf", inner.clone()),
            1 => inner.prop_map(|other| json!({"anyOf": [other, {"type": "null"}]})),
        ]
    })
}

/// Values that the schemas above tell apart.
fn values() -> Vec<Value> {
    let plain = vec![
        json!(null),
        json!(0),
        json!(1),
        json!(2),
        json!(3),
        json!(1.5),
        json!(""),
        json!("a"),
        json!("bb"),
        json!("ccc"),
        json!("dddd"),
        json!(true),
    ];
    let mut all = plain.clone();
    for value in &plain {
        all.push(json!([value]));
        all.push(json!({"p": value}));
        all.push(json!({"q": value}));
        all.push(json!({"r": value}));
        all.push(json!({"p": {"q": value}}));
        for other in &plain {
            all.push(json!({"p": value, "q": other}));
        }
    }
    all.push(json!([]));
    all.push(json!({}));
    all.push(json!({"p": {}, "q": {}}));
    all.push(json!({"p": [], "q": {"p": 1}}));
    all
}

/// Rules that go by what clients and servers agree on beside the schema: who sends members that nobody named
/// cannot complain when they get a name.
const BY_CUSTOM: [&str; 3] = ["property-added", "required-property-added", "further-members"];

/// How many random pairs are compared: few in every run, more on demand.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(64)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases()) })]

    #[test]
    fn what_is_called_safe_is_safe(old in schemas(), new in schemas()) {
        let comparison = compare(&around(&old, true), &around(&new, true));
        let answers = compare(&around(&old, false), &around(&new, false));
        let by_schema = |comparison: &Comparison| !comparison.changes.iter().any(|c| BY_CUSTOM.contains(&c.rule));
        let (old_valid, new_valid) = (jsonschema::validator_for(&old).unwrap(), jsonschema::validator_for(&new).unwrap());
        for value in values() {
            if by_schema(&comparison) && worst_verdict(&comparison, "callers") <= Verdict::Safe && old_valid.is_valid(&value) {
                prop_assert!(new_valid.is_valid(&value), "{value} was taken\n{old}\n{new}\n{}", comparison.to_text());
            }
            if by_schema(&answers) && worst_verdict(&answers, "readers") <= Verdict::Safe && new_valid.is_valid(&value) {
                prop_assert!(old_valid.is_valid(&value), "{value} is given\n{old}\n{new}\n{}", answers.to_text());
            }
        }
    }

    #[test]
    fn every_difference_is_told_both_ways(old in schemas(), new in schemas()) {
        let (old_text, new_text) = (around(&old, true), around(&new, true));
        prop_assert_eq!(compare(&old_text, &old_text).changes, vec![]);
        let (forth, back) = (compare(&old_text, &new_text), compare(&new_text, &old_text));
        prop_assert_eq!(forth.changes.is_empty(), back.changes.is_empty());
        if forth.changes.is_empty() {
            // Only the order of lists that have none may differ.
            prop_assert_eq!(sorted(&old), sorted(&new));
        }
    }
}

fn worst_verdict(comparison: &Comparison, who: &str) -> Verdict {
    comparison.changes.iter().map(|change| verdict_for(change, who)).max().unwrap_or(Verdict::Note)
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.clone(), sorted(value)))
            .collect::<std::collections::BTreeMap<_, _>>()
            .into_iter()
            .collect(),
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(sorted).collect();
            items.sort_by_key(Value::to_string);
            Value::Array(items)
        }
        other => other.clone(),
    }
}
