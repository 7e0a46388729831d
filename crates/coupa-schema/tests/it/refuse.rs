//! What is refused: the place in the value, the keyword, the place in the text, the words.

use coupa_schema::find;
use serde_json::Value;

/// View, text, and each violation as `line:column pointer keyword(argument) message`.
type Case = (&'static str, &'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    // Syntax, and what the scanner adds to it.
    (
        "WorkerUpdate",
        "{\n  \"first-name\": \n}",
        &["3:1 /first-name syntax() a value is expected here, found `}`"],
    ),
    (
        "WorkerUpdate",
        "{\"first-name\": \"a\", \"first-name\": \"b\"}",
        &["1:21 /first-name syntax() this key stands twice in one object"],
    ),
    (
        "WorkerUpdate",
        "{\"first-name\": \"\\u0000\"}",
        &[
            "1:17 /first-name syntax() this character cannot be carried by XML 1.0, so it is accepted in no format",
        ],
    ),
    ("WorkerUpdate", "", &["1:1 / syntax() a value is expected here, the text ends"]),
    // Types.
    ("WorkerUpdate", "[]", &["1:1 / type(object) must be an object, not an array"]),
    (
        "WorkerUpdate",
        "{\"first-name\": 5}",
        &["1:16 /first-name type(string) must be a string, not a number 5"],
    ),
    ("WorkerUpdate", "{\"first-name\": null}", &["1:16 /first-name type(string) must be a string, not null"]),
    (
        "WorkerUpdate",
        "{\"middle-name\": [1]}",
        &["1:17 /middle-name type(string, null) must be a string or null, not an array"],
    ),
    (
        "WorkerUpdate",
        "{\"worker-emails\": null}",
        &["1:19 /worker-emails type(array) must be an array, not null"],
    ),
    // Bounds.
    (
        "WorkerUpdate",
        "{\"first-name\": \"\"}",
        &["1:16 /first-name minLength(1) has 0 characters, at least 1 is needed"],
    ),
    ("WorkerUpdate", "{\"supplier\": {\"id\": 0}}", &["1:21 /supplier/id minimum(1) 0 is less than 1"]),
    (
        "WorkerUpdate",
        "{\"supplier\": {\"id\": 9223372036854775808}}",
        &["1:21 /supplier/id format(int64) is beyond the whole numbers that 64 bits hold"],
    ),
    ("UsersCreate", "{\"users\": []}", &["1:11 /users minItems(1) has 0 items, at least 1 is needed"]),
    // Required, in nested arrays, several at once, in the order of the text.
    (
        "UsersCreate",
        "{\"users\": [\n  {\"name\": \"a\", \"email\": \"b@example.com\", \"company-id\": \"1\"},\n  {\"email\": \"\", \"name\": true}\n]}",
        &[
            "3:3 /users/1 required(company-id) lacks the required member `company-id`",
            "3:13 /users/1/email minLength(1) has 0 characters, at least 1 is needed",
            "3:25 /users/1/name type(string) must be a string, not a boolean true",
        ],
    ),
    // Values.
    (
        "WorkerUpdate",
        "{\"gender-code\": \"x\"}",
        &["1:17 /gender-code enum(\"m\", \"f\") \"x\" is none of \"m\", \"f\""],
    ),
    (
        "WorkerUpdate",
        "{\"supplier\": 132}",
        &["1:14 /supplier type(object, null) must be an object or null, not a number 132"],
    ),
    (
        "WorkerUpdate",
        "{\"supplier\": {\"id\": \"x\"}}",
        &["1:21 /supplier/id type(integer) must be an integer, not a string \"x\""],
    ),
    (
        "WorkerUpdate",
        "{\"worker-emails\": [{\"email-type\": \"home\"}]}",
        &[
            "1:35 /worker-emails/0/email-type enum(\"work\", \"personal\", \"other\") \"home\" is none of \"work\", \"personal\", \"other\"",
        ],
    ),
    // Dates and moments: our own checks.
    (
        "WorkerUpdate",
        "{\"date-of-birth\": \"2001-02-29\"}",
        &["1:19 /date-of-birth format(date) [redacted] is no date, YYYY-MM-DD"],
    ),
    (
        "WorkerPart",
        "{\"created-at\": \"2025-07-28T03:4-:08Z\"}",
        &[
            "1:16 /created-at format(date-time) \"2025-07-28T03:4-:08Z\" is no date-time, such as 2025-07-28T03:43:08-07:00",
        ],
    ),
    (
        "WorkerPart",
        "{\"created-at\": \"2025-07-28T03:43:08\"}",
        &[
            "1:16 /created-at format(date-time) \"2025-07-28T03:43:08\" is no date-time, such as 2025-07-28T03:43:08-07:00",
        ],
    ),
    // Decimals, as strings and by the digits of a number.
    (
        "WorkerUpdate",
        "{\"total-experience-in-years\": \"7.555\"}",
        &[
            "1:31 /total-experience-in-years pattern(^-?[0-9]{1,17}(\\.[0-9]{1,2})?$) \"7.555\" does not match ^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
        ],
    ),
    (
        "WorkerUpdate",
        "{\"total-experience-in-years\": 7.555}",
        &[
            "1:31 /total-experience-in-years pattern(^-?[0-9]{1,17}(\\.[0-9]{1,2})?$) \"7.555\" does not match ^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
        ],
    ),
    (
        "WorkerUpdate",
        "{\"total-experience-in-years\": 1e2}",
        &[
            "1:31 /total-experience-in-years pattern(^-?[0-9]{1,17}(\\.[0-9]{1,2})?$) \"1e2\" does not match ^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
        ],
    ),
    (
        "WorkerUpdate",
        "{\"total-experience-in-years\": true}",
        &[
            "1:31 /total-experience-in-years type(number, string) must be a number or a string, not a boolean true",
        ],
    ),
    (
        "WorkerPart",
        "{\"total-experience-in-years\": 7.5}",
        &["1:31 /total-experience-in-years type(string, null) must be a string or null, not a number 7.5"],
    ),
    // A number in an open object that could not be kept.
    (
        "WorkerUpdate",
        "{\"worker-skills\": [{\"level\": 0.12345678901234567890}]}",
        &[
            "1:30 /worker-skills/0/level precision(double) has more digits than a number keeps: write it as a string",
        ],
    ),
    // Choices: by the branch that was meant.
    (
        "UserCreateRequestBody",
        "{\"users\": [{\"name\": \"a\"}]}",
        &[
            "1:12 /users/0 required(company-id) lacks the required member `company-id`",
            "1:12 /users/0 required(email) lacks the required member `email`",
        ],
    ),
    (
        "UserCreateRequestBody",
        "{\"name\": \"a\", \"email\": \"b\"}",
        &["1:1 / required(company-id) lacks the required member `company-id`"],
    ),
    ("UserCreateRequestBody", "7", &["1:1 / type(object) must be an object, not a number 7"]),
    (
        "UserChange",
        "{\"id\": \"0\"}",
        &["1:8 /id pattern(^[1-9][0-9]{0,18}$) \"0\" does not match ^[1-9][0-9]{0,18}$"],
    ),
    ("UserChange", "{\"id\": 0}", &["1:8 /id minimum(1) 0 is less than 1"]),
    (
        "UserChange",
        "{\"id\": null}",
        &["1:8 /id type(string, integer) must be a string or an integer, not null"],
    ),
    ("WorkerResult", "{\"id\": \"x\"}", &["1:8 /id type(integer) must be an integer, not a string \"x\""]),
    (
        "WorkerList",
        "[{\"id\": 1}, {\"worker-addresses\": [{\"active\": 1}]}]",
        &["1:46 /1/worker-addresses/0/active type(boolean, null) must be a boolean or null, not a number 1"],
    ),
    // Personal data is masked, at any depth.
    (
        "WorkerUpdate",
        "{\"worker-emails\": [{\"email-address\": 5}]}",
        &["1:38 /worker-emails/0/email-address type(string) must be a string, not a number [redacted]"],
    ),
    (
        "WorkerUpdate",
        "{\"national-identifiers\": [{\"identifier\": 12}]}",
        &[
            "1:42 /national-identifiers/0/identifier type(string, null) must be a string or null, not a number [redacted]",
        ],
    ),
    (
        "UserChange",
        "{\"email\": 1234}",
        &["1:11 /email type(string) must be a string, not a number [redacted]"],
    ),
];

#[test]
fn each_violation_has_its_place_and_its_words() {
    for (view, text, expected) in CASES {
        let invalid = find(view).unwrap().check(text.as_bytes(), &mut Vec::new()).expect_err(text);
        let found: Vec<String> = invalid
            .violations
            .iter()
            .map(|v| {
                let place = v.location.map(|place| place.to_string()).unwrap_or_default();
                let pointer = if v.instance.is_empty() { "/" } else { &v.instance };
                format!(
                    "{place} {pointer} {}({}) {}",
                    v.keyword,
                    v.argument.as_deref().unwrap_or_default(),
                    v.message
                )
            })
            .collect();
        assert_eq!(&found, expected, "{view}: {text}");
    }
}

/// What a value no longer shows: keys that stood twice, escapes, the digits and exponents of numbers.
const SEEN_IN_TEXT_ONLY: [&str; 3] = [" syntax(", " precision(", "\"1e2\""];

#[test]
fn a_value_has_the_verdict_of_its_text() {
    let mut count = 0;
    for (view, text, expected) in CASES {
        if expected.iter().any(|line| SEEN_IN_TEXT_ONLY.iter().any(|part| line.contains(part))) {
            continue;
        }
        let value: Value = serde_json::from_str(text).unwrap();
        let invalid = find(view).unwrap().validate(&value).expect_err(text);
        assert_eq!(invalid.violations.len(), expected.len(), "{text}: {invalid}");
        assert!(invalid.violations.iter().all(|violation| violation.location.is_none()), "{text}");
        count += 1;
    }
    assert!(count > 25, "{count}");
}

#[test]
fn schema_pointers_lead_to_the_keyword() {
    let entry = find("WorkerCreate").unwrap();
    let document: Value = serde_json::from_str(entry.json).unwrap();
    let text = br#"{"first-name": "", "supplier": {"id": 0}, "worker-emails": [{"email-type": 1}], "gender-code": "x"}"#;
    let invalid = entry.check(text, &mut Vec::new()).unwrap_err();
    assert!(invalid.violations.len() > 6, "{invalid}");
    for violation in &invalid.violations {
        let found = document.pointer(&violation.schema);
        assert!(found.is_some() && violation.schema.ends_with(&violation.keyword), "{violation:?}");
    }
}

#[test]
fn long_values_are_shortened_and_insides_are_not_shown() {
    let text = format!(r#"{{"gender-code": "{}", "middle-name": {{"secret": 1}}}}"#, "é".repeat(200));
    let invalid = find("WorkerUpdate").unwrap().check(text.as_bytes(), &mut Vec::new()).unwrap_err();
    let all = invalid.to_string();
    assert!(all.contains(&format!("\"{}\"…", "é".repeat(40))) && !all.contains(&"é".repeat(41)), "{all}");
    assert!(all.contains("not an object") && !all.contains("secret"), "{all}");
}
