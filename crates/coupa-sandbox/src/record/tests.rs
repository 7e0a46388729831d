//! The interpreter on a resource of no API.

use coupa_store::{Key, PageQuery, Store, World};
use serde_json::{Value, json};

use super::{
    Plans, Record, References, Written, create, filter,
    fixture::{self, RULES, THING, ThingRules, author, object},
    order,
    project::Projection,
    serialise, shape, update,
};
use crate::refusal::Refusal;

async fn made(store: &Store, world: World, input: Value, at: i64) -> Result<Value, Vec<String>> {
    made_of(store, world, input.to_string(), at, References::of(world)).await
}

async fn made_of(
    store: &Store,
    world: World,
    input: String,
    at: i64,
    references: References,
) -> Result<Value, Vec<String>> {
    let written = store.write(move |tx| create(tx, world, &RULES, &input, author(at), &references)).await;
    told(written)
}

async fn changed(store: &Store, world: World, id: i64, input: Value, at: i64) -> Result<Value, Vec<String>> {
    let input = input.to_string();
    let references = References::of(world);
    let write = move |tx: &mut coupa_store::Transaction<'_>| {
        let written = update(tx, world, &RULES, &Key::Number(id), &input, author(at), &references)?;
        written.ok_or(Refusal::NotFound("nothing there"))
    };
    told(store.write(write).await)
}

fn told(written: Result<Written, Refusal>) -> Result<Value, Vec<String>> {
    match written {
        Ok(written) => Ok(serde_json::from_slice(&written.document).unwrap()),
        Err(Refusal::Content(sentences)) => Err(sentences),
        Err(other) => panic!("{other:?}"),
    }
}

const BEGINNING: &str = "1970-01-01T02:00:00+02:00";

#[tokio::test]
async fn a_new_record_has_every_element_in_order() {
    let (store, world) = fixture::store().await;
    let kim = json!({"id": 7, "login": "kim"});
    let made = made(&store, world, json!({"title": "a", "weight": "7.50", "unknown": 1, "grade": "x"}), 0)
        .await
        .unwrap();
    let expected = json!({
        "id": 1, "made-at": BEGINNING, "changed-at": BEGINNING, "title": "a", "serial": null, "made-on": null,
        "weight": "7.5", "good_until": null, "grade": "new", "place": null, "home": null, "parts": [], "tags": [],
        "notes": null, "made-by": kim, "changed-by": kim
    });
    assert_eq!(made.to_string(), expected.to_string());
}

#[tokio::test]
async fn however_a_request_is_written_the_record_has_one_form() {
    let (store, world) = fixture::store().await;
    let input = r#" { "notes" : { "any" : [ 1 , 2.50 ] } , "title" : "a\u0062\/\n\u00e9" , "weight":75e-1,
        "tags":[{"more" : [ ] , "text":"\u0074"}], "parts" : [ {
        "size" : { "height":-0 , "width" : 1e1 } , "label" : "x" } ] , "serial" : 1.20e3 } "#;
    let references = References::of(world);
    made_of(&store, world, input.to_owned(), 0, references).await.unwrap();
    let stored = store.get(world, THING.name, &Key::Number(1)).await.unwrap().unwrap();
    let stored = std::str::from_utf8(&stored).unwrap();
    let kim = r#"{"id":7,"login":"kim"}"#;
    let times = format!(r#""made-at":"{BEGINNING}","changed-at":"{BEGINNING}""#);
    let parts = format!(r#"[{{"id":1,{times},"label":"x","size":{{"width":10,"height":0}}}}]"#);
    // Sets that are open have an order of their own behind the elements.
    let tags = format!(r#"[{{"id":1,"made-at":"{BEGINNING}","text":"t","more":[]}}]"#);
    let expected = format!(
        r#"{{"id":1,{times},"title":"ab/\né","serial":"1200","made-on":null,"weight":"7.5","good_until":null,"grade":"new","place":null,"home":null,"parts":{parts},"tags":{tags},"notes":{{"any":[1,2.5]}},"made-by":{kim},"changed-by":{kim}}}"#
    );
    assert_eq!(stored, expected);
}

#[tokio::test]
async fn what_was_looked_up_holds_in_its_world_alone() {
    let (store, world) = fixture::store().await;
    let fill = |tx: &mut coupa_store::Transaction<'_>, world| {
        let place = br#"{"id":5,"code":"HERE"}"#;
        tx.insert_with_key(world, &crate::layout::reference("Place"), &Key::Number(5), place)
    };
    let other = store.world_or_insert("other", fill).await.unwrap();
    let references = std::sync::Arc::new(References::of(world));
    for (world, id) in [(world, 1), (world, 1), (other, 5), (world, 1)] {
        let references = std::sync::Arc::clone(&references);
        let create = move |tx: &mut coupa_store::Transaction<'_>| {
            create(tx, world, &RULES, r#"{"place":{"code":"HERE"}}"#, author(0), &references)
        };
        let made = told(store.write(create).await).unwrap();
        assert_eq!(made["place"], json!({"id": id, "code": "HERE"}));
    }
}

#[tokio::test]
async fn elements_are_set_kept_and_cleared() {
    let (store, world) = fixture::store().await;
    let input = json!({
        "title": "a", "weight": "1.0", "good_until": "2025-01-01T00:00:00Z", "notes": {"any": [1]},
        "password": "secret", "home-write": {"code": "there"}
    });
    let first = made(&store, world, input, 0).await.unwrap();
    assert_eq!(first["good_until"], json!("2025-01-01T02:00:00+02:00"));
    assert_eq!(first["home"], json!({"id": 2, "code": "THERE"}));
    assert_eq!(first.get("password"), None);

    let second = changed(&store, world, 1, json!({"weight": "2", "notes": null, "home-write": null}), 60)
        .await
        .unwrap();
    for (name, value) in [
        ("title", json!("a")),
        ("weight", json!("2.0")),
        ("notes", json!(null)),
        ("home", json!(null)),
        ("made-at", json!(BEGINNING)),
        ("changed-at", json!("1970-01-01T02:01:00+02:00")),
    ] {
        assert_eq!(second[name], value, "{name}");
    }
}

#[tokio::test]
async fn a_write_that_changes_nothing_leaves_the_record_alone() {
    let (store, world) = fixture::store().await;
    let input = json!({"weight": "1.5", "place": {"id": 1}, "parts": [{"label": "a", "size": {"width": 1}}]});
    let first = made(&store, world, input, 0).await.unwrap();
    let same = json!({
        "weight": "1.50", "place": {"code": "HERE"}, "parts": [{"id": 1, "size": {"width": 1}}],
        "made-at": "2000-01-01T00:00:00Z", "grade": "old", "id": 99
    });
    let second = changed(&store, world, 1, same, 60).await.unwrap();
    assert_eq!(second.to_string(), first.to_string());
}

#[tokio::test]
async fn what_was_read_can_be_sent_back() {
    let (store, world) = fixture::store().await;
    let input = json!({
        "title": "a", "place": {"id": 1}, "parts": [{"label": "a", "size": {"width": 1}, "place": {"id": 2}}],
        "tags": [{"text": "t", "more": {"x": null}}]
    });
    let first = made(&store, world, input, 0).await.unwrap();
    assert_eq!(changed(&store, world, 1, first.clone(), 60).await.unwrap(), first);
}

#[tokio::test]
async fn references_that_lead_nowhere_are_refused() {
    let (store, world) = fixture::store().await;
    let sentence = |class: &str, element: &str, hash: &str, keys: &str| {
        format!(
            "Unable to find valid {class} record for {element} with keys {{{hash}}}. Possible keys are [{keys}]. Please verify your xml."
        )
    };
    let keys = r#""id", "code", "secret-code""#;
    for (given, hash) in [
        (json!({"code": "NOWHERE"}), r#""code"=>"NOWHERE""#),
        (json!({"id": 1, "code": "THERE"}), r#""id"=>1, "code"=>"THERE""#),
        (json!({"id": 3}), r#""id"=>3"#),
        (json!({}), ""),
        (json!({"other": 1}), ""),
        (json!({"id": null}), ""),
    ] {
        let refused = made(&store, world, json!({"place": given}), 0).await.unwrap_err();
        assert_eq!(refused, [sentence("Place", "place", hash, keys)]);
    }
    let by_hidden_key =
        made(&store, world, json!({"place": {"secret-code": "S2", "more": 1}}), 0).await.unwrap();
    assert_eq!(by_hidden_key["place"], json!({"id": 2, "code": "THERE"}));
    let bare = made(&store, world, json!({"place": 1}), 0).await.unwrap_err();
    assert_eq!(bare, ["Place is invalid"]);
}

#[tokio::test]
async fn every_fault_is_told_and_nothing_is_written() {
    let (store, world) = fixture::store().await;
    let input = json!({"title": "forbidden", "place": {"id": 9}, "parts": [{}, {"label": "", "size": {"height": 1}}]});
    let refused = made(&store, world, input, 0).await.unwrap_err();
    assert_eq!(refused.len(), 5, "{refused:?}");
    assert_eq!(
        refused[1..],
        ["Label can't be blank", "Size can't be blank", "Width can't be blank", "Title is forbidden"]
    );
    assert_eq!(store.count(world, THING.name, &[]).await.unwrap(), 0);
}

#[tokio::test]
async fn children_are_updated_added_and_kept() {
    let (store, world) = fixture::store().await;
    let part = |label: &str, width: i64| json!({"label": label, "size": {"width": width, "height": 2}});
    made(&store, world, json!({"parts": [part("other", 0)]}), 0).await.unwrap();
    made(&store, world, json!({"parts": [part("a", 1), part("b", 2)]}), 0).await.unwrap();

    let change = json!({"parts": [{"id": 3, "size": {"width": 9, "id": 77}}, part("c", 3)]});
    let record = changed(&store, world, 2, change, 60).await.unwrap();
    let later = "1970-01-01T02:01:00+02:00";
    let expected = json!([
        {"id": 2, "made-at": BEGINNING, "changed-at": BEGINNING, "label": "a", "size": {"width": 1, "height": 2}},
        {"id": 3, "made-at": BEGINNING, "changed-at": later, "label": "b", "size": {"id": 77, "width": 9, "height": 2}},
        {"id": 4, "made-at": later, "changed-at": later, "label": "c", "size": {"width": 3, "height": 2}},
    ]);
    assert_eq!(record["parts"].to_string(), expected.to_string());

    assert_eq!(changed(&store, world, 2, json!({"parts": []}), 120).await.unwrap(), record);
    let foreign =
        changed(&store, world, 2, json!({"parts": [{"id": 1, "label": "x"}]}), 120).await.unwrap_err();
    assert!(
        foreign[0].starts_with("Unable to find valid Part record for parts with keys {\"id\"=>1}."),
        "{foreign:?}"
    );
    let blanked =
        changed(&store, world, 2, json!({"parts": [{"id": 2, "label": null}]}), 120).await.unwrap_err();
    assert_eq!(blanked, ["Label can't be blank"]);
}

#[tokio::test]
async fn open_children_keep_what_was_sent() {
    let (store, world) = fixture::store().await;
    let sent =
        json!({"tags": [{"text": "a", "id": null, "made-at": "2000-01-01T00:00:00Z", "any": {"b": [null]}}]});
    let record = made(&store, world, sent, 0).await.unwrap();
    assert_eq!(record["tags"], json!([{"id": 1, "made-at": BEGINNING, "text": "a", "any": {"b": [null]}}]));
    let record =
        changed(&store, world, 1, json!({"tags": [{"id": 1, "more": 1, "text": null}]}), 60).await.unwrap();
    let expected = json!([{"id": 1, "made-at": BEGINNING, "text": null, "any": {"b": [null]}, "more": 1}]);
    assert_eq!(record["tags"], expected);
}

#[tokio::test]
async fn unique_values_are_taken_once() {
    let (store, world) = fixture::store().await;
    made(&store, world, json!({"serial": "a"}), 0).await.unwrap();
    made(&store, world, json!({"serial": "b"}), 0).await.unwrap();
    let taken = ["Serial has already been taken"];
    assert_eq!(made(&store, world, json!({"serial": "A"}), 0).await.unwrap_err(), taken);
    assert_eq!(changed(&store, world, 2, json!({"serial": "a"}), 0).await.unwrap_err(), taken);
    changed(&store, world, 2, json!({"serial": "b", "title": "x"}), 0).await.unwrap();
}

#[test]
fn blank_elements_can_be_left_out() {
    let rules = ThingRules { omits_blank: true };
    let plans = Plans::of(&rules);
    let record = json!({"title": "", "serial": "s", "place": null}).to_string();
    let record = Record::read(plans.root().unwrap(), &record);
    assert_eq!(record.document(), r#"{"serial":"s","grade":"new"}"#);
}

/// The ids of the records that meet a condition.
async fn found(store: &Store, world: World, name: &str, value: &str) -> Result<Vec<i64>, Vec<String>> {
    let plans = filter::plan(&RULES, [(name, value)].into_iter())?;
    let filters = filter::filters(store, world, plans).await.unwrap();
    let query = PageQuery { filters, ..PageQuery::first(50) };
    let page = store.page(world, THING.name, &query).await.unwrap();
    let id =
        |document: &bytes::Bytes| serde_json::from_slice::<Value>(document).unwrap()["id"].as_i64().unwrap();
    Ok(page.documents.iter().map(id).collect())
}

#[tokio::test]
async fn filters_find_what_is_shown() {
    let (store, world) = fixture::store().await;
    let part =
        |label: &str, place: i64| json!({"label": label, "size": {"width": 1}, "place": {"id": place}});
    for input in [
        json!({"title": "Alpha", "weight": "1.5", "made-on": "2025-01-01", "place": {"id": 1}, "parts": [part("x", 2)]}),
        json!({"title": "beta", "weight": "10", "made-on": "2025-02-01", "place": {"id": 2}, "parts": [part("y", 1), part("z", 2)]}),
        json!({"title": "", "home-write": {"id": 1}, "good_until": "2025-01-01T00:00:00Z"}),
        json!({}),
    ] {
        made(&store, world, input, 0).await.unwrap();
    }
    for (name, value, ids) in [
        ("title", "ALPHA", vec![1]),
        ("title[in]", "alpha, beta", vec![1, 2]),
        ("title[in]", "", vec![]),
        ("title[not_eq]", "alpha", vec![2, 3]),
        ("title[blank]", "true", vec![3, 4]),
        ("title[starts_with]", "AL", vec![1]),
        ("id[gt]", "2", vec![3, 4]),
        ("weight", "1.50", vec![1]),
        ("weight[lt]", "9", vec![1]),
        ("made_on[gt_or_eq]", "2025-02-01", vec![2]),
        ("good-until", "2025-01-01", vec![3]),
        ("grade", "new", vec![1, 2, 3, 4]),
        ("place[code]", "there", vec![2]),
        ("place_id", "1", vec![1]),
        ("place[id][in]", "1,2", vec![1, 2]),
        ("place[secret-code]", "s2", vec![2]),
        ("place[secret_code][contains]", "s", vec![1, 2]),
        ("place[secret_code]", "s3", vec![]),
        ("place[blank]", "true", vec![3, 4]),
        ("home-write[code]", "here", vec![3]),
        ("parts[label]", "z", vec![2]),
        ("parts[place][code]", "THERE", vec![1, 2]),
        ("parts[place_id]", "1", vec![2]),
        ("parts[blank]", "false", vec![1, 2]),
        ("made-by[login]", "kim", vec![1, 2, 3, 4]),
    ] {
        assert_eq!(found(&store, world, name, value).await, Ok(ids), "{name}={value}");
    }
}

#[tokio::test]
async fn conditions_without_meaning_are_refused() {
    let (store, world) = fixture::store().await;
    for (name, value, fault) in [
        ("colour", "red", "Unknown attribute colour"),
        ("password", "x", "Unknown attribute password"),
        ("title[like]", "x", "Unknown operator title[like]"),
        ("title[", "x", "Unknown attribute title["),
        ("[title]", "x", "Unknown attribute [title]"),
        ("title[in][in]", "x", "Unknown attribute title[in][in]"),
        ("place[colour][eq]", "x", "Unknown attribute place[colour][eq]"),
        ("id", "one", "Id is invalid"),
        ("id[in]", "1,two", "Id[in] is invalid"),
        ("title[blank]", "maybe", "Title[blank] is invalid"),
        ("made-on[contains]", "2025", "Operator contains is not for made-on[contains]"),
        ("place", "1", "place is an association: name one of its members, or ask with the operator blank"),
    ] {
        assert_eq!(found(&store, world, name, value).await, Err(vec![fault.to_owned()]), "{name}={value}");
    }
}

#[test]
fn orders_are_by_plain_elements() {
    use coupa_store::{ColumnKind, Order};
    let path = |name: &str, kind| Some(Order::Path { path: vec![name.to_owned()], kind });
    for (name, expected) in [
        ("id", Some(Order::Key)),
        ("title", Some(Order::Column("title".to_owned()))),
        ("made_on", path("made-on", ColumnKind::Time)),
        ("weight", path("weight", ColumnKind::Decimal)),
        ("place", None),
        ("password", None),
        ("", None),
    ] {
        assert_eq!(order::order(&RULES, name), expected, "{name}");
    }
}

#[test]
fn projections_cut_down() {
    let record = object(json!({
        "id": 1, "title": "a", "place": {"id": 1, "code": "HERE", "secret-code": "s"}, "home": {"id": 2, "code": "THERE"},
        "parts": [{"id": 5, "label": "x", "size": {"width": 1, "height": 2}}], "tags": [{"id": 6, "any": 1}], "notes": {"a": 1},
        "made-by": {"id": 7, "login": "kim"}, "from-an-older-document": 1
    }));
    let fields = |text: &str| Projection::fields(THING.set, text);
    for (projection, expected) in [
        (fields(r#"["id","title"]"#), json!({"id": 1, "title": "a"})),
        (
            fields(r#"["made_by",{"place":["code"]}]"#),
            json!({"place": {"code": "HERE"}, "made-by": {"id": 7, "login": "kim"}}),
        ),
        (
            fields(r#"[{"parts":["label",{"size":["width"]}]},{"tags":["any"]}]"#),
            json!({"parts": [{"label": "x", "size": {"width": 1}}], "tags": [{"any": 1}]}),
        ),
        (fields("[]"), json!({})),
        (Ok(Projection::Limited), json!({"id": 1})),
        (
            Ok(Projection::Shallow),
            json!({
                "id": 1, "title": "a", "place": {"id": 1, "code": "HERE", "secret-code": "s"}, "home": {"id": 2, "code": "THERE"},
                "parts": [{"id": 5}], "tags": [{"id": 6}], "notes": {"a": 1}, "made-by": {"id": 7}
            }),
        ),
    ] {
        let cut = projection.clone().unwrap().apply(&RULES, record.clone());
        assert_eq!(Value::Object(cut), expected, "{projection:?}");
    }
    let mut whole = record.clone();
    whole.remove("from-an-older-document");
    assert_eq!(Projection::Whole.apply(&RULES, record), whole);
}

#[test]
fn fields_that_mean_nothing_are_refused() {
    for (text, fault) in [
        ("id", "Fields is invalid"),
        (r#"{"id":1}"#, "Fields is invalid"),
        ("[1]", "Fields is invalid"),
        (r#"["colour"]"#, "Fields has the unknown name colour"),
        (r#"["home-write"]"#, "Fields has the unknown name home-write"),
        (r#"[{"parts":[{"size":["depth"]}]}]"#, "Fields has the unknown name parts.size.depth"),
        (r#"[{"title":["x"]}]"#, "Fields has no members of title"),
        (r#"[{"place":"id"}]"#, "Fields has no members of place"),
    ] {
        assert_eq!(Projection::fields(THING.set, text), Err(fault.to_owned()), "{text}");
    }
}

#[tokio::test]
async fn records_of_an_older_document_are_brought_up_to_date() {
    let (store, world) = fixture::store().await;
    let old = json!({"title": "a", "id": 1, "gone": true, "weight": "2", "parts": [{"id": 1, "label": "x"}], "made-by": {"id": 7, "login": "kim"}});
    let document = serialise(&object(old)).unwrap();
    store.write(move |tx| tx.insert(world, THING.name, &document)).await.unwrap();

    let rewrite =
        move |tx: &mut coupa_store::Transaction<'_>| shape::rewrite(tx, world, &RULES, author(0), 0);
    let first = store.write(rewrite).await.unwrap().unwrap();
    assert_eq!((first.seen, first.changed, first.has_foreign), (1, 1, true));
    let second = store.write(rewrite).await.unwrap().unwrap();
    assert_eq!(second.changed, 0);

    let document = store.get(world, THING.name, &Key::Number(1)).await.unwrap().unwrap();
    let record: Value = serde_json::from_slice(&document).unwrap();
    let expected = json!({
        "id": 1, "made-at": null, "changed-at": null, "title": "a", "serial": null, "made-on": null, "weight": "2.0",
        "good_until": null, "grade": "new", "place": null, "home": null,
        "parts": [{"id": 1, "made-at": null, "changed-at": null, "label": "x", "size": null}], "tags": [], "notes": null,
        "made-by": {"id": 7, "login": "kim"}, "changed-by": null, "gone": true
    });
    assert_eq!(record.to_string(), expected.to_string());
}
