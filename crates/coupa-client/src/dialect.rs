//! The error dialects of the two APIs: JSON as documented, and the XML that either may send instead.

use http::HeaderValue;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use serde_json::{Value, json};

/// Deepest nesting that is looked into for sentences.
const DEPTH: usize = 16;

/// An XML error body as the JSON of the documented schema. `None` when the body is no XML error, or the schema
/// has no XML form.
pub(crate) fn to_json(schema: &str, content_type: Option<&HeaderValue>, body: &[u8]) -> Option<Value> {
    let sentences = xml_errors(content_type, body)?;
    match schema {
        "CoreErrors" => Some(json!({ "errors": { "base": sentences } })),
        "CsoErrors" => {
            let entry = |sentence: String| json!({ "type": "error", "description": sentence });
            Some(json!({ "result": sentences.into_iter().map(entry).collect::<Vec<_>>() }))
        }
        _ => None,
    }
}

/// What a body says in words: the strings of a JSON value, or the errors of an XML one.
pub(crate) fn sentences(content_type: Option<&HeaderValue>, body: &[u8]) -> Vec<String> {
    if let Some(sentences) = xml_errors(content_type, body) {
        return sentences;
    }
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        strings(&value, DEPTH, &mut found);
    }
    found
}

fn strings(value: &Value, depth: usize, found: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.trim().is_empty() => found.push(text.trim().to_owned()),
        Value::Array(items) if depth > 0 => {
            for item in items {
                strings(item, depth - 1, found);
            }
        }
        Value::Object(members) if depth > 0 => {
            for member in members.values() {
                strings(member, depth - 1, found);
            }
        }
        _ => {}
    }
}

/// The texts of `<errors><error>…</error>…</errors>`. `None` for anything else, HTML included.
fn xml_errors(content_type: Option<&HeaderValue>, body: &[u8]) -> Option<Vec<String>> {
    let declared = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let text = std::str::from_utf8(body).ok()?.trim_start_matches('\u{feff}').trim_start();
    if declared.contains("json") || !text.starts_with('<') {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let mut path: Vec<String> = Vec::new();
    let mut errors = Vec::new();
    let mut current = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                if path.is_empty() && tag.local_name().as_ref() != "errors" {
                    return None;
                }
                path.push(tag.local_name().as_ref().to_owned());
                current.clear();
            }
            Event::Empty(tag) if path.is_empty() && tag.local_name().as_ref() != "errors" => return None,
            Event::Text(text) => current.push_str(&text),
            Event::CData(text) => current.push_str(&text),
            Event::GeneralRef(name) => match name.resolve_char_ref().ok()? {
                Some(character) => current.push(character),
                None => current.push_str(resolve_predefined_entity(&name)?),
            },
            Event::End(_) => {
                if path.pop()? == "error" && !current.trim().is_empty() {
                    errors.push(current.trim().to_owned());
                }
                current.clear();
            }
            Event::Eof => return path.is_empty().then_some(errors),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: HeaderValue = HeaderValue::from_static("application/xml; charset=utf-8");

    #[test]
    fn xml_errors_become_the_documented_json() {
        let body = b"<?xml version=\"1.0\"?>\n<errors><error>Not &lt;here&gt;</error><error><![CDATA[Two & three]]></error></errors>";
        assert_eq!(
            to_json("CoreErrors", Some(&XML), body),
            Some(json!({ "errors": { "base": ["Not <here>", "Two & three"] } }))
        );
        assert_eq!(
            to_json("CsoErrors", Some(&XML), body)
                .as_ref()
                .and_then(|json| json.pointer("/result/1/description")),
            Some(&json!("Two & three"))
        );
        assert_eq!(to_json("Other", Some(&XML), body), None);
    }

    #[test]
    fn what_is_no_xml_error_is_left_alone() {
        for body in [
            "<html><body>502</body></html>",
            "<errors><error>cut off",
            "{\"errors\":{}}",
            "",
            "<errors></error>",
        ] {
            assert_eq!(to_json("CoreErrors", Some(&XML), body.as_bytes()), None, "{body}");
        }
        assert_eq!(
            to_json("CoreErrors", Some(&HeaderValue::from_static("application/json")), b"<errors/>"),
            None
        );
    }

    #[test]
    fn sentences_of_json_are_its_strings() {
        let body =
            br#"{"result":[{"type":"api.put.invalid","description":"Object 2: name is fixed"}],"updated":1}"#;
        assert_eq!(sentences(None, body), ["api.put.invalid", "Object 2: name is fixed"]);
    }
}
