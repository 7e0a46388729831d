//! Lists of workers: pages, orders, conditions.

use coupa_sandbox::{Sandbox, Seed};
use serde_json::json;

use crate::support::{App, base_errors, ids, minimal_with};

/// Four workers, beside those of nobody.
async fn four() -> App {
    let app = App::empty().await;
    for more in [
        json!({"first-name": "Ada", "current-title": "Cook", "supplier": {"id": 132}, "total-experience-in-years": "1.5"}),
        json!({"first-name": "ben", "current-title": "", "supplier": {"id": 133}, "country-of-residence": {"code": "US"}}),
        json!({"first-name": "Cleo", "gender-code": "f", "date-of-birth": "2001-01-01", "country-of-citizenship": {"code": "AE"}}),
        json!({
            "first-name": "Dan", "current-title": "cook's mate",
            "worker-emails": [{"email-address": "dan@example.com", "email-type": "work"}, {"email-address": "d@example.org", "email-type": "other"}]
        }),
    ] {
        app.post("/api/workers", minimal_with(more)).await.expect(201);
    }
    app
}

#[tokio::test]
async fn conditions_choose() {
    let app = four().await;
    for (query, expected) in [
        ("", vec![1, 2, 3, 4]),
        ("first-name=ADA", vec![1]),
        ("first_name=ben", vec![2]),
        ("first-name=ada&first-name=ben", vec![]),
        ("first-name[in]=ada,ben", vec![1, 2]),
        ("first-name[not_in]=ada,ben", vec![3, 4]),
        ("id[gt]=1&id[lt_or_eq]=3", vec![2, 3]),
        ("status=open", vec![1, 2, 3, 4]),
        ("active=true&gender=female", vec![3]),
        ("current-title[starts_with]=COOK", vec![1, 4]),
        ("current_title[ends_with]=mate", vec![4]),
        ("current-title[blank]=true", vec![2, 3]),
        ("total-experience-in-years=1.50", vec![1]),
        ("total-experience-in-years[gt]=1.5", vec![2, 3, 4]),
        ("date-of-birth[gt]=2000-01-01", vec![3]),
        ("supplier[name]=example staffing", vec![2]),
        ("supplier_id=132", vec![1]),
        ("supplier[number]=100132", vec![1]),
        ("supplier[blank]=true", vec![3, 4]),
        ("country-of-residence[code]=us", vec![2]),
        ("nationality[code]=AE", vec![3]),
        ("country_of_citizenship[code]=AE", vec![3]),
        ("worker-emails[email-address]=DAN@example.com", vec![4]),
        ("worker_emails[email_type]=other", vec![4]),
        ("worker-emails[email-address][contains]=example", vec![4]),
        ("worker-emails[blank]=true", vec![1, 2, 3]),
        ("created-by[login]=alex.i@example.com", vec![1, 2, 3, 4]),
        ("created-at[gt]=2020-01-01", vec![1, 2, 3, 4]),
        ("created-at[gt]=2020-01-01T00:00:00%2B02:00", vec![1, 2, 3, 4]),
        ("created-at[lt]=2020-01-01", vec![]),
    ] {
        assert_eq!(ids(&app.get(&format!("/api/workers?{query}")).await.expect(200)), expected, "{query}");
    }
}

#[tokio::test]
async fn what_has_no_meaning_is_refused() {
    let app = four().await;
    for (query, sentence) in [
        ("colour=red", "Unknown attribute colour"),
        ("exported=false", "Unknown attribute exported"),
        ("filter=mine", "Unknown attribute filter"),
        ("first-name[like]=a", "Unknown operator first-name[like]"),
        ("id=one", "Id is invalid"),
        ("active=yes", "Active is invalid"),
        ("created-at[gt]=yesterday", "Created at[gt] is invalid"),
        ("date-of-birth[contains]=19", "Operator contains is not for date-of-birth[contains]"),
        ("limit=0", "Limit is invalid"),
        ("limit=-1", "Limit is invalid"),
        ("limit=x", "Limit is invalid"),
        ("offset=-1", "Offset is invalid"),
        ("order_by=colour", "Order by has no plain element colour"),
        ("order_by=supplier", "Order by has no plain element supplier"),
        ("dir=up", "Dir is not included in the list"),
    ] {
        assert_eq!(
            base_errors(&app.get(&format!("/api/workers?{query}")).await),
            json!([sentence]),
            "{query}"
        );
    }
}

#[tokio::test]
async fn orders_and_pages() {
    let app = four().await;
    for (query, expected) in [
        ("order_by=first-name", vec![1, 2, 3, 4]),
        ("order_by=first_name&dir=desc", vec![4, 3, 2, 1]),
        ("order_by=current-title", vec![2, 1, 4, 3]),
        ("order_by=current-title&dir=desc", vec![3, 4, 1, 2]),
        ("order_by=gender&limit=2", vec![3, 1]),
        ("order_by=id&dir=desc&limit=2&offset=1", vec![3, 2]),
        ("limit=2", vec![1, 2]),
        ("limit=2&offset=3", vec![4]),
        ("offset=4", vec![]),
        ("limit=1000", vec![1, 2, 3, 4]),
    ] {
        assert_eq!(ids(&app.get(&format!("/api/workers?{query}")).await.expect(200)), expected, "{query}");
    }
}

#[tokio::test]
async fn a_page_holds_fifty_at_most() {
    let app = App::of(Sandbox::builder().seed(Seed::Made(120))).await;
    for (query, count, first) in
        [("", 50, 1), ("limit=100", 50, 1), ("offset=100", 20, 101), ("limit=7&offset=50", 7, 51)]
    {
        let list = ids(&app.get(&format!("/api/workers?{query}")).await.expect(200));
        assert_eq!((list.len(), list[0]), (count, first), "{query}");
    }
}
