//! What conditions match, by column and by path.

use std::time::Duration;

use coupa_store::{ColumnKind, Condition, Filter, PageQuery, Store, StoreError, StoreOptions, Value, World};
use proptest::prelude::*;

use crate::{add_people, default_world, in_worlds, open, place::Place, schema};

on_every_database!(
    text_compares_without_case_in_any_alphabet,
    null_matches_nothing_but_null_and_blank,
    paths_look_into_arrays,
    tests_of_text_look_at_any_kind_as_it_is_written,
    of_two_members_with_one_name_the_first_counts,
    a_column_matches_what_its_path_matches,
);

/// The numbers, from 1, of the people that match.
async fn matching(store: &Store, world: World, filters: &[Filter]) -> Vec<usize> {
    let query = PageQuery { filters: filters.to_vec(), ..PageQuery::first(u64::MAX).with_total() };
    let all = store.page(world, "people", &PageQuery::first(u64::MAX)).await.unwrap().documents;
    let page = store.page(world, "people", &query).await.unwrap();
    assert_eq!(page.total, Some(page.documents.len() as u64));
    let number = |document| all.iter().position(|it| it == document).unwrap() + 1;
    page.documents.iter().map(number).collect()
}

/// A condition on a column and on the same place by path.
fn both(name: &str, path: &[&str], kind: ColumnKind, condition: &Condition) -> [Filter; 2] {
    let path = path.iter().copied();
    [Filter::column(name, condition.clone()), Filter::path(path, kind, condition.clone())]
}

async fn text_compares_without_case_in_any_alphabet(place: &Place) {
    let (store, world) = open(place.url()).await;
    let names = ["Åsa Ödegård", "ÅSA ÖDEGÅRD", "asa odegard", "ΟΔΥΣΣΕΥΣ", "Оля", "İpek", "100% _wild"];
    let document = |(at, name): (usize, &&str)| format!(r#"{{"id":{at},"name":"{name}"}}"#);
    add_people(&store, world, names.iter().enumerate().map(document).collect()).await;
    for (condition, expected) in [
        (Condition::Eq(Value::text("åsa ödegård")), &[1, 2][..]),
        (Condition::In(vec![Value::text("ОЛЯ"), Value::text("ASA ODEGARD")]), &[3, 5]),
        (Condition::NotIn(vec![Value::text("ОЛЯ"), Value::text("ASA ODEGARD")]), &[1, 2, 4, 6, 7]),
        (Condition::NotEq(Value::text("ÅSA ödegård")), &[3, 4, 5, 6, 7]),
        // The final sigma is one within a word, too.
        (Condition::Eq(Value::text("οδυσσευς")), &[4]),
        (Condition::StartsWith("ΟΔΥΣ".to_owned()), &[4]),
        (Condition::StartsWith("ås".to_owned()), &[1, 2]),
        (Condition::EndsWith("GÅRD".to_owned()), &[1, 2]),
        (Condition::Contains("Ödeg".to_owned()), &[1, 2]),
        (Condition::StartsWith("İ".to_owned()), &[6]),
        // Nothing is a wildcard.
        (Condition::Contains("0% _W".to_owned()), &[7]),
        (Condition::Contains("%".to_owned()), &[7]),
        (Condition::Contains("_".to_owned()), &[7]),
        (Condition::Contains(String::new()), &[1, 2, 3, 4, 5, 6, 7]),
        (Condition::In(Vec::new()), &[]),
    ] {
        for filter in both("name", &["name"], ColumnKind::Text, &condition) {
            assert_eq!(matching(&store, world, &[filter]).await, expected, "{condition:?}");
        }
    }
}

async fn null_matches_nothing_but_null_and_blank(place: &Place) {
    let (store, world) = open(place.url()).await;
    let documents = [
        r#"{"name":"a","age":1,"active":true,"born":"2000-01-01","balance":"1"}"#,
        r#"{"name":null,"age":null,"active":null,"born":null,"balance":null}"#,
        r#"{"id":3}"#,
        r#"{"name":"","age":"","active":"","born":"","balance":""}"#,
    ];
    add_people(&store, world, documents.map(str::to_owned).to_vec()).await;
    let people = [
        ("name", ColumnKind::Text, "b"),
        ("age", ColumnKind::Integer, "2"),
        ("active", ColumnKind::Boolean, "false"),
        ("born", ColumnKind::Time, "1999-01-01"),
        ("balance", ColumnKind::Decimal, "2"),
    ];
    for (name, kind, other) in people {
        let other = Value::parse(kind, other).unwrap();
        // An empty text is a text, and nothing for other kinds.
        let (empty, present): (&[usize], &[usize]) =
            if kind == ColumnKind::Text { (&[2, 3], &[1, 4]) } else { (&[2, 3, 4], &[1]) };
        for (condition, expected) in [
            (Condition::NotEq(other.clone()), present),
            (Condition::NotIn(vec![other.clone()]), present),
            (Condition::NotIn(Vec::new()), present),
            (Condition::Null(true), empty),
            (Condition::Null(false), present),
            (Condition::Blank(true), &[2, 3, 4]),
            (Condition::Blank(false), &[1]),
        ] {
            for filter in both(name, &[name], kind, &condition) {
                assert_eq!(matching(&store, world, &[filter]).await, expected, "{name} {condition:?}");
            }
        }
    }
}

async fn paths_look_into_arrays(place: &Place) {
    let (store, world) = open(place.url()).await;
    let documents = [
        r#"{"mails":[{"to":"a@example.com","kind":"work"},{"to":"b@example.com","kind":"home"}],"tags":["x","y"]}"#,
        r#"{"mails":[{"to":null}],"tags":[]}"#,
        r#"{"mails":[],"boss":{"name":"Ada"}}"#,
        r#"{"mails":null,"boss":null}"#,
    ];
    add_people(&store, world, documents.map(str::to_owned).to_vec()).await;
    let text = |path: &[&str], condition| Filter::path(path.iter().copied(), ColumnKind::Text, condition);
    let is = |value: &str| Condition::Eq(Value::text(value));
    for (filters, expected) in [
        (vec![text(&["mails", "to"], is("B@example.com"))], &[1][..]),
        // Each condition asks for any child, not all for the same.
        (vec![text(&["mails", "to"], is("a@example.com")), text(&["mails", "kind"], is("home"))], &[1]),
        (vec![text(&["mails", "to"], Condition::NotEq(Value::text("a@example.com")))], &[1]),
        (vec![text(&["mails", "to"], Condition::Null(true))], &[2, 4]),
        (vec![text(&["mails", "to"], Condition::Blank(false))], &[1]),
        (vec![text(&["mails"], Condition::Blank(true))], &[3, 4]),
        (vec![text(&["mails"], Condition::Blank(false))], &[1, 2]),
        (vec![text(&["tags"], is("Y"))], &[1]),
        (vec![text(&["boss"], Condition::Blank(true))], &[1, 2, 4]),
        (vec![text(&["boss", "name"], Condition::StartsWith("a".to_owned()))], &[3]),
    ] {
        assert_eq!(matching(&store, world, &filters).await, expected, "{filters:?}");
    }
}

async fn tests_of_text_look_at_any_kind_as_it_is_written(place: &Place) {
    let (store, world) = open(place.url()).await;
    let documents = [
        r#"{"age":12,"balance":"7.50","born":"2000-02-01","active":true}"#,
        r#"{"age":21,"balance":75.0,"born":"2002-01-01","active":false}"#,
    ];
    add_people(&store, world, documents.map(str::to_owned).to_vec()).await;
    for (filter, expected) in [
        (Filter::column("age", Condition::StartsWith("1".to_owned())), 1),
        (Filter::column("balance", Condition::EndsWith(".50".to_owned())), 1),
        (Filter::column("balance", Condition::Contains("75.".to_owned())), 2),
        (Filter::column("born", Condition::StartsWith("2002".to_owned())), 2),
        (Filter::column("active", Condition::Contains("RU".to_owned())), 1),
    ] {
        assert_eq!(matching(&store, world, std::slice::from_ref(&filter)).await, [expected], "{filter:?}");
    }
}

async fn of_two_members_with_one_name_the_first_counts(place: &Place) {
    let (store, world) = open(place.url()).await;
    add_people(&store, world, vec![r#"{"name":"first","name":"second"}"#.to_owned()]).await;
    for (text, expected) in [("first", &[1][..]), ("second", &[])] {
        for filter in both("name", &["name"], ColumnKind::Text, &Condition::Eq(Value::text(text))) {
            assert_eq!(matching(&store, world, std::slice::from_ref(&filter)).await, expected, "{filter:?}");
        }
    }
}

#[tokio::test]
async fn a_scan_has_a_deadline_and_what_has_columns_gets_by() {
    let mut options = StoreOptions::default();
    options.scan_deadline = Duration::from_nanos(1);
    let store = Store::open_with("sqlite::memory:", schema(), options).await.unwrap();
    let world = default_world(&store).await;
    add_people(&store, world, (0..5_000).map(|n| format!(r#"{{"name":"n{n}","note":"{n}"}}"#)).collect())
        .await;
    let note = Filter::path(["note"], ColumnKind::Text, Condition::Eq(Value::text("4999")));
    let scan = store.count(world, "people", std::slice::from_ref(&note)).await;
    assert!(matches!(scan, Err(StoreError::Deadline)), "{scan:?}");
    assert_eq!(scan.unwrap_err().to_string(), "the search was given up: it took too long");
    // The same connection serves others afterwards, and an index leaves one document to look into.
    let named = Filter::column("name", Condition::Eq(Value::text("n4999")));
    assert_eq!(store.count(world, "people", std::slice::from_ref(&named)).await.unwrap(), 1);
    assert_eq!(store.count(world, "people", &[]).await.unwrap(), 5_000);
}

fn value(kind: ColumnKind) -> BoxedStrategy<String> {
    match kind {
        ColumnKind::Text => "[aAåÅσςb%_]{0,3}".boxed(),
        ColumnKind::Integer => (-3_i64..4).prop_map(|it| it.to_string()).boxed(),
        ColumnKind::Boolean => any::<bool>().prop_map(|it| it.to_string()).boxed(),
        ColumnKind::Time => (1_u8..4, -1_i8..2)
            .prop_map(|(day, offset)| {
                format!("2025-01-0{day}T00:00:00{}0{}:00", if offset < 0 { "-" } else { "+" }, offset.abs())
            })
            .boxed(),
        _ => (-30_i64..31, 0_usize..3).prop_map(|(n, scale)| format!("{n}e-{scale}")).boxed(),
    }
}

fn condition(kind: ColumnKind) -> BoxedStrategy<Condition> {
    let one = move || value(kind).prop_map(move |it| Value::parse(kind, &it).unwrap());
    let part = || "[aAåÅσςb%_0-]{0,2}";
    prop_oneof![
        one().prop_map(Condition::Eq),
        one().prop_map(Condition::NotEq),
        one().prop_map(Condition::Gt),
        one().prop_map(Condition::Lt),
        one().prop_map(Condition::GtOrEq),
        one().prop_map(Condition::LtOrEq),
        prop::collection::vec(one(), 0..3).prop_map(Condition::In),
        prop::collection::vec(one(), 0..3).prop_map(Condition::NotIn),
        part().prop_map(Condition::Contains),
        part().prop_map(Condition::StartsWith),
        part().prop_map(Condition::EndsWith),
        any::<bool>().prop_map(Condition::Null),
        any::<bool>().prop_map(Condition::Blank),
    ]
    .boxed()
}

fn case() -> impl Strategy<Value = (&'static str, ColumnKind, Vec<Option<String>>, Condition)> {
    let columns = [
        ("name", ColumnKind::Text),
        ("age", ColumnKind::Integer),
        ("active", ColumnKind::Boolean),
        ("born", ColumnKind::Time),
        ("balance", ColumnKind::Decimal),
    ];
    prop::sample::select(columns.to_vec()).prop_flat_map(|(name, kind)| {
        let values = prop::collection::vec(prop::option::of(value(kind)), 0..20);
        (Just(name), Just(kind), values, condition(kind))
    })
}

/// Columns are searched by the database, paths by our own code: they agree.
async fn a_column_matches_what_its_path_matches(place: &Place) {
    let (store, _) = open(place.url()).await;
    in_worlds(&store, 200, &case(), async |world, (name, kind, values, condition)| {
        let document = |(at, value): (usize, &Option<String>)| {
            let value = match value {
                None => "null".to_owned(),
                Some(value) if kind == ColumnKind::Boolean => value.clone(),
                Some(value) => format!("\"{value}\""),
            };
            format!(r#"{{"id":{at},"{name}":{value}}}"#)
        };
        add_people(&store, world, values.iter().enumerate().map(document).collect()).await;
        let [column, path] = both(name, &[name], kind, &condition);
        let by_column = matching(&store, world, &[column]).await;
        assert_eq!(by_column, matching(&store, world, &[path]).await, "{condition:?}");
        // And neither is simply everything or nothing.
        if let Condition::Eq(value) = condition {
            let [not_equal, _] = both(name, &[name], kind, &Condition::NotEq(value));
            let present = values.iter().flatten().count();
            assert_eq!(by_column.len() + matching(&store, world, &[not_equal]).await.len(), present);
        }
    });
}
