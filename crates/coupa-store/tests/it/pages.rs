//! Pages make up the whole, wherever they begin.

use coupa_store::{Column, ColumnKind, Condition, Filter, Order, PageQuery, Store, Value, World};
use proptest::prelude::*;

use crate::{add_people, in_worlds, open, place::Place, texts};

on_every_database!(
    a_deep_page_is_like_the_first,
    null_is_last_or_first_and_ties_rise_by_key,
    pages_one_after_the_other_are_the_whole,
    decimals_are_ordered_as_numbers,
);

async fn a_deep_page_is_like_the_first(place: &Place) {
    let (store, world) = open(place.url()).await;
    add_people(&store, world, (1..=4_000).map(|id| format!(r#"{{"id":{id}}}"#)).collect()).await;
    let ids = |page: coupa_store::Page| -> Vec<u64> {
        let id = |text: &str| text["{\"id\":".len()..text.len() - 1].parse().unwrap();
        texts(&page).into_iter().map(id).collect()
    };
    for (offset, expected) in
        [(0, 1..51), (3_950, 3_951..4_001), (3_990, 3_991..4_001), (4_000, 1..1), (u64::MAX, 1..1)]
    {
        let query = PageQuery::first(50).offset(offset).with_total();
        let page = store.page(world, "people", &query).await.unwrap();
        assert_eq!(page.total, Some(4_000));
        assert_eq!(ids(page), expected.clone().collect::<Vec<_>>());
        let page = store.page(world, "people", &query.descending()).await.unwrap();
        assert_eq!(ids(page), expected.map(|id| 4_001 - id).collect::<Vec<_>>());
    }
    let all = store.page(world, "people", &PageQuery::first(u64::MAX)).await.unwrap();
    assert_eq!(ids(all), (1..=4_000).collect::<Vec<_>>());
    let none = store.page(world, "people", &PageQuery::first(0).with_total()).await.unwrap();
    assert_eq!((none.documents.len(), none.total), (0, Some(4_000)));
}

async fn null_is_last_or_first_and_ties_rise_by_key(place: &Place) {
    let (store, world) = open(place.url()).await;
    let balances = ["\"10\"", "null", "\"9.5\"", "\"10.0\"", "\"-3\"", "null"];
    let document = |(at, balance): (usize, &&str)| format!(r#"{{"id":{},"balance":{balance}}}"#, at + 1);
    add_people(&store, world, balances.iter().enumerate().map(document).collect()).await;
    let by_path = Order::Path { path: vec!["balance".to_owned()], kind: ColumnKind::Decimal };
    for order in [Order::Column("balance".to_owned()), by_path] {
        let query = PageQuery::first(9).order_by(order);
        let ids = |page: &coupa_store::Page| -> String { texts(page).iter().map(|it| &it[6..7]).collect() };
        let rising = store.page(world, "people", &query).await.unwrap();
        assert_eq!(ids(&rising), "531426", "{query:?}");
        let falling = store.page(world, "people", &query.clone().descending()).await.unwrap();
        assert_eq!(ids(&falling), "261435", "{query:?}");
    }
}

async fn whole_and_pages(
    store: &Store,
    world: World,
    query: &PageQuery,
    size: u64,
) -> (Vec<String>, Vec<String>) {
    let own = |page: &coupa_store::Page| texts(page).into_iter().map(str::to_owned).collect::<Vec<_>>();
    let whole = store.page(world, "people", query).await.unwrap();
    let mut pages = Vec::new();
    loop {
        let query = PageQuery { offset: pages.len() as u64, limit: size, ..query.clone() };
        let page = store.page(world, "people", &query).await.unwrap();
        assert_eq!(page.total, whole.total);
        if page.documents.is_empty() {
            assert_eq!(whole.total, Some(whole.documents.len() as u64));
            return (own(&whole), pages);
        }
        pages.extend(own(&page));
    }
}

async fn pages_one_after_the_other_are_the_whole(place: &Place) {
    let (store, _) = open(place.url()).await;
    let ages = prop::collection::vec(prop::option::of(0_i64..6), 0..40);
    let order = prop_oneof![
        Just(Order::Key),
        Just(Order::Column("age".to_owned())),
        Just(Order::Column("name".to_owned())),
        Just(Order::Path { path: vec!["age".to_owned()], kind: ColumnKind::Integer }),
    ];
    let cases = (ages, 1_u64..12, order, any::<bool>(), prop::option::of(0_i64..6), any::<bool>());
    in_worlds(&store, 48, &cases, async |world, (ages, size, order, descending, limit, by_path)| {
        let documents = ages.iter().enumerate().map(|(at, age)| {
            let age = age.map_or("null".to_owned(), |it| it.to_string());
            format!(r#"{{"id":{at},"name":"n{age}","age":{age}}}"#)
        });
        add_people(&store, world, documents.collect()).await;
        let mut query = PageQuery { order, descending, ..PageQuery::first(u64::MAX).with_total() };
        if let Some(limit) = limit {
            let condition = Condition::LtOrEq(Value::integer(limit));
            query.filters.push(if by_path {
                Filter::path(["age"], ColumnKind::Integer, condition)
            } else {
                Filter::column("age", condition)
            });
        }
        let (whole, pages) = whole_and_pages(&store, world, &query, size).await;
        let expected = ages.iter().filter(|age| limit.is_none_or(|limit| age.is_some_and(|it| it <= limit)));
        assert_eq!(whole.len(), expected.count());
        assert_eq!(whole, pages);
    });
}

/// The column's order is that of the numbers, ties by key; a second look at what `decimal` proves for the form.
async fn decimals_are_ordered_as_numbers(place: &Place) {
    let (store, _) = open(place.url()).await;
    let numbers = prop::collection::vec(-100_000_i64..100_000, 1..40);
    in_worlds(&store, 48, &numbers, async |world, hundredths| {
        let spelled = |number: &i64| {
            let sign = if *number < 0 { "-" } else { "" };
            let digits = number.unsigned_abs();
            format!(r#"{{"balance":"{sign}{}.{:02}"}}"#, digits / 100, digits % 100)
        };
        add_people(&store, world, hundredths.iter().map(spelled).collect()).await;
        let query = PageQuery::first(u64::MAX).order_by(Order::Column("balance".to_owned()));
        let page = store.page(world, "people", &query).await.unwrap();
        let mut sorted = hundredths.clone();
        sorted.sort_unstable();
        assert_eq!(texts(&page), sorted.iter().map(spelled).collect::<Vec<_>>());
    });
}

#[test]
fn a_column_is_told_as_data() {
    let column = Column::new("a", ["b", "c"], ColumnKind::Text).unique();
    assert!(column.unique && !column.indexed && column.path == ["b", "c"]);
}
