//! Violations of a schema as Coupa's sentences.

use coupa_core::{Violation, element::human_name};
use serde_json::Value;

/// The sentence for a body that cannot be read.
pub(super) const NOT_JSON: &str = "The body is not valid JSON";

/// A sentence for each violation, each once. `body` is the request's body, as far as it is known.
pub(crate) fn sentences<'v>(
    violations: impl IntoIterator<Item = &'v Violation>,
    body: Option<&Value>,
    resource: &str,
) -> Vec<String> {
    let mut sentences = Vec::new();
    for violation in violations {
        let sentence = sentence(violation, body, resource);
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Whether a violation is about the content of the body: not its syntax, nor any other part of the request.
pub(super) fn is_of_content(violation: &Violation) -> bool {
    let pointer = &violation.instance;
    (pointer == "/body" || pointer.starts_with("/body/")) && !is_of_syntax(violation)
}

pub(super) fn is_of_syntax(violation: &Violation) -> bool {
    violation.keyword == "syntax"
}

fn sentence(violation: &Violation, body: Option<&Value>, resource: &str) -> String {
    let argument = violation.argument.as_deref();
    if is_of_syntax(violation) && is_in_body(violation) {
        return NOT_JSON.to_owned();
    }
    if violation.keyword == "required"
        && let Some(missing) = argument
    {
        return format!("{} can't be blank", human_name(missing));
    }
    let subject = subject(&violation.instance, resource);
    let reason = match violation.keyword.as_str() {
        "required" | "minLength" | "minItems" => "can't be blank".to_owned(),
        _ if is_blank(violation, body) => "can't be blank".to_owned(),
        "maxLength" => format!("is too long (maximum is {} characters)", argument.unwrap_or("fewer")),
        "maxItems" => format!("is too long (maximum is {} objects)", argument.unwrap_or("fewer")),
        "enum" => "is not included in the list".to_owned(),
        _ => "is invalid".to_owned(),
    };
    format!("{subject} {reason}")
}

fn is_in_body(violation: &Violation) -> bool {
    violation.instance == "/body" || violation.instance.starts_with("/body/")
}

/// The human name of what a pointer leads to: the last name in it.
fn subject(pointer: &str, resource: &str) -> String {
    let segments = pointer.split('/').skip(2).collect::<Vec<_>>();
    let is_name = |segment: &&&str| !segment.is_empty() && !segment.bytes().all(|byte| byte.is_ascii_digit());
    match segments.iter().rev().find(is_name) {
        Some(name) => human_name(&name.replace("~1", "/").replace("~0", "~")),
        None => human_name(resource),
    }
}

/// Whether there is null, or an empty text, where a value must be.
fn is_blank(violation: &Violation, body: Option<&Value>) -> bool {
    let value = violation.instance.strip_prefix("/body").and_then(|pointer| body?.pointer(pointer));
    match value {
        Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn violation(instance: &str, keyword: &str, argument: Option<&str>) -> Violation {
        Violation { argument: argument.map(str::to_owned), ..Violation::new(instance, keyword, "…") }
    }

    #[test]
    fn violations_become_sentences() {
        let body = json!({
            "first-name": null, "date-of-birth": "", "gender-code": "x", "middle-name": "long",
            "worker-emails": [{"email-type": "fax"}], "supplier": 7
        });
        for (instance, keyword, argument, expected) in [
            ("/body", "required", Some("last-name"), "Last name can't be blank"),
            ("/body/first-name", "type", Some("string"), "First name can't be blank"),
            ("/body/date-of-birth", "format", Some("date"), "Date of birth can't be blank"),
            ("/body/first-name", "minLength", Some("1"), "First name can't be blank"),
            (
                "/body/middle-name",
                "maxLength",
                Some("255"),
                "Middle name is too long (maximum is 255 characters)",
            ),
            ("/body/gender-code", "enum", None, "Gender code is not included in the list"),
            ("/body/supplier", "type", Some("object"), "Supplier is invalid"),
            ("/body/worker-emails/0/email-type", "enum", None, "Email type is not included in the list"),
            ("/body/worker-emails/0", "type", Some("object"), "Worker emails is invalid"),
            ("/body", "type", Some("object"), "Worker is invalid"),
            ("/body", "syntax", None, "The body is not valid JSON"),
            ("/query/limit", "type", Some("integer"), "Limit is invalid"),
            ("/query/order_by", "duplicate", None, "Order by is invalid"),
            ("/path/id", "minimum", Some("1"), "Id is invalid"),
        ] {
            let violations = [violation(instance, keyword, argument)];
            assert_eq!(sentences(&violations, Some(&body), "worker"), [expected], "{instance} {keyword}");
        }
    }

    #[test]
    fn the_same_sentence_is_said_once() {
        let twice = [violation("/body/a/0/b", "type", None), violation("/body/a/1/b", "type", None)];
        assert_eq!(sentences(&twice, None, "worker"), ["B is invalid"]);
    }
}
