//! Bodies whose items are checked one by one.

use coupa_core::{Item, Patch};
use coupa_schema::users_update;
use serde_json::json;

const TEXT: &str = r#"{
  "users": [
    {"id": "1", "city": "Rotterdam", "extra": 1},
    {"id": "0", "state": "Gone"},
    7,
    {"city": null, "id": 2}
  ],
  "more": 1
}"#;

#[test]
fn each_item_has_its_own_verdict() {
    let mut ignored = Vec::new();
    let body = users_update::parse_items(TEXT.as_bytes(), &mut ignored).unwrap();
    assert_eq!(body.users.iter().map(Item::is_valid).collect::<Vec<_>>(), [true, false, false, true]);
    assert_eq!(ignored, ["/users/0/extra", "/more"]);
    let [first, second, third, fourth] = &body.users[..] else { panic!("four items") };
    assert_eq!(first.valid().unwrap().city, Patch::Value("Rotterdam".to_owned()));
    assert_eq!(fourth.valid().unwrap().city, Patch::Null);
    let places = |item: &Item<_>| -> Vec<String> {
        item.violations()
            .iter()
            .map(|v| format!("{} {} {}", v.location.unwrap(), v.instance, v.keyword))
            .collect()
    };
    assert_eq!(places(second), ["4:12 /users/1/id pattern", "4:26 /users/1/state enum"]);
    assert_eq!(places(third), ["5:5 /users/2 type"]);
    let Item::Invalid { value, .. } = second else { panic!("invalid") };
    assert_eq!(value, &json!({"id": "0", "state": "Gone"}));
}

#[test]
fn what_is_wrong_outside_the_items_refuses_the_whole() {
    for (text, place) in [
        (r#"{"users": []}"#, "1:11 /users minItems"),
        (r#"{"users": {}}"#, "1:11 /users type"),
        (r"{}", "1:1  required"),
        (r#"{"users": [}"#, "1:12 /users/0 syntax"),
        ("[]", "1:1  type"),
    ] {
        let invalid = users_update::parse_items(text.as_bytes(), &mut Vec::new()).unwrap_err();
        let found: Vec<String> = invalid
            .violations
            .iter()
            .map(|v| format!("{} {} {}", v.location.unwrap(), v.instance, v.keyword))
            .collect();
        assert_eq!(found, [place], "{text}");
    }
    assert!(users_update::parse(TEXT.as_bytes()).is_err(), "the strict way refuses bad items");
}

#[test]
fn debug_output_of_a_bad_item_leaves_its_value_out() {
    let text = r#"{"users": [{"id": "0", "email": "ada@example.com"}]}"#;
    let body = users_update::parse_items(text.as_bytes(), &mut Vec::new()).unwrap();
    assert!(!format!("{body:?}").contains("ada@"), "{body:?}");
}
