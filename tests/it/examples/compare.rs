//! The documented answer against the real one.
//!
//! Two things differ from run to run and are compared by form alone, wherever they stand: a datetime with offset, and
//! the value of a member called `id`. Everything else must be equal; the order of members does not matter.

use serde_json::Value;

/// What differs, a line each.
pub(super) fn differences(documented: &Value, real: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", "", documented, real, &mut found);
    found
}

fn compare(at: &str, member: &str, documented: &Value, real: &Value, found: &mut Vec<String>) {
    match (documented, real) {
        (Value::Object(left), Value::Object(right)) => {
            for (key, value) in left {
                match right.get(key) {
                    Some(other) => compare(&format!("{at}/{key}"), key, value, other, found),
                    None => found.push(format!("{at}/{key}: documented, not answered")),
                }
            }
            let more = right.keys().filter(|key| !left.contains_key(*key));
            found.extend(more.map(|key| format!("{at}/{key}: answered, not documented")));
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (value, other)) in left.iter().zip(right).enumerate() {
                compare(&format!("{at}/{index}"), member, value, other, found);
            }
        }
        (left, right) if left == right || (member == "id" && same_form(left, right)) => {}
        (Value::String(left), Value::String(right)) if is_moment(left) && is_moment(right) => {}
        (left, right) => found.push(format!("{at}: documented {left}, answered {right}")),
    }
}

fn same_form(left: &Value, right: &Value) -> bool {
    let digits =
        |value: &Value| value.as_str().is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    (left.is_u64() && right.is_u64()) || (digits(left) && digits(right))
}

/// `2025-07-28T03:43:08-07:00`: to the second, with a numeric offset.
fn is_moment(text: &str) -> bool {
    let form = "dddd-dd-ddTdd:dd:dd±dd:dd";
    text.chars().count() == form.chars().count()
        && text.chars().zip(form.chars()).all(|(c, wanted)| match wanted {
            'd' => c.is_ascii_digit(),
            '±' => c == '+' || c == '-',
            _ => c == wanted,
        })
}

#[test]
fn only_ids_and_moments_may_differ() {
    use serde_json::json;

    let documented = json!([{"id": 1, "at": "2025-07-28T03:43:08-07:00", "name": "a", "none": null}]);
    let other = json!([{"none": null, "id": 7, "at": "2026-01-01T00:00:00+00:00", "name": "a"}]);
    assert_eq!(differences(&documented, &other), Vec::<String>::new());
    for (real, wanted) in [
        (
            json!([{"id": "7", "at": "2025-07-28T03:43:08-07:00", "name": "a", "none": null}]),
            "/0/id: documented 1",
        ),
        (json!([{"id": 1, "at": "2025-07-28", "name": "a", "none": null}]), "/0/at: documented"),
        (json!([{"id": 1, "at": "2025-07-28T03:43:08Z", "name": "a", "none": null}]), "/0/at: documented"),
        (json!([{"id": 1, "at": "2025-07-28T03:43:08-07:00", "none": null}]), "/0/name: documented, not"),
        (
            json!([{"id": 1, "at": "2025-07-28T03:43:08-07:00", "name": "a", "none": null, "b": 1}]),
            "/0/b: answered",
        ),
        (json!([]), ": documented ["),
    ] {
        let found = differences(&documented, &real);
        assert!(found.len() == 1 && found[0].starts_with(wanted), "{found:?}");
    }
}
