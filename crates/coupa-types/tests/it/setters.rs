//! What a caller makes by hand, member by member.

use coupa_core::Patch;
use coupa_types::{
    CountryRef, EmailType, GenderCode, PhoneNumberIn, UserUpdate, WorkerCreate, WorkerEmailIn,
    WorkerPhoneNumberIn, WorkerUpdate,
};
use serde::Serialize;
use serde_json::{Value, json};

fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

fn worker() -> WorkerCreate {
    WorkerCreate::new(
        "Ada",
        "Example",
        "1990-07-03".parse().expect("a date"),
        GenderCode::F,
        "7.50".parse().expect("a decimal"),
    )
}

#[test]
fn texts_lists_and_objects_are_set_by_name() {
    let made = worker()
        .with_middle_name("Byron")
        .with_country_of_citizenship(CountryRef::default().with_code("AE"))
        .with_worker_emails([WorkerEmailIn::default()
            .with_email_address("ada@example.com")
            .with_email_type(EmailType::Work)])
        .with_worker_phone_numbers(vec![
            WorkerPhoneNumberIn::default().with_phone_number(PhoneNumberIn::default().with_number("5550100")),
        ]);
    assert_eq!(
        json_of(&made),
        json!({
            "first-name": "Ada",
            "last-name": "Example",
            "date-of-birth": "1990-07-03",
            "gender-code": "f",
            "total-experience-in-years": "7.50",
            "middle-name": "Byron",
            "country-of-citizenship": { "code": "AE" },
            "worker-emails": [{ "email-address": "ada@example.com", "email-type": "work" }],
            "worker-phone-numbers": [{ "phone-number": { "number": "5550100" } }],
        })
    );
}

#[test]
fn what_may_be_null_is_set_cleared_and_left_alone_again() {
    let change = WorkerUpdate::default().with_current_title("Cook").with_middle_name(Patch::Null);
    assert_eq!(json_of(&change), json!({ "current-title": "Cook", "middle-name": null }));
    // Someone has looked, and there is none.
    assert_eq!(json_of(&change.clone().with_current_title(None))["current-title"], Value::Null);
    let left = change.with_current_title(Patch::Absent).with_middle_name(Patch::Absent);
    assert_eq!(left, WorkerUpdate::default());
    let user = UserUpdate::new(coupa_types::CsoIdIn::from(7)).with_first_name("Ada").with_city(None);
    assert_eq!(json_of(&user), json!({ "id": 7, "first-name": "Ada", "city": null }));
}
