//! What the two APIs say in their own way: the XML that either may send instead of the documented JSON error, and what
//! became of each user of a bulk call.

mod bulk;

use http::HeaderValue;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;
use serde_json::{Value, json};

use crate::{Error, Upload};

/// Largest picture that Coupa takes, in bytes.
const LARGEST_PICTURE: usize = 16 * 1024 * 1024;

/// The pictures that Coupa takes.
const PICTURES: [&str; 3] = ["image/png", "image/jpeg", "image/gif"];

/// Whether a file can be sent as this member of a form. All files of the two APIs are pictures of workers.
pub(crate) fn check_file(member: &str, file: &Upload) -> Result<(), Error> {
    let refused = |why: String| Err(Error::InvalidArgument(format!("the picture in `{member}` {why}")));
    if file.size() > LARGEST_PICTURE {
        return refused(format!("has {} bytes, and at most {LARGEST_PICTURE} are taken", file.size()));
    }
    let Some(seen) = file.seen_type().filter(|seen| PICTURES.contains(seen)) else {
        return refused("is neither PNG nor JPEG nor GIF".to_owned());
    };
    match file.declared_type() {
        "application/octet-stream" => Ok(()),
        declared if declared.eq_ignore_ascii_case(seen) => Ok(()),
        declared => refused(format!("is declared as {declared} and is {seen}")),
    }
}

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

/// The errors of an XML body. `None` for any other body.
pub(crate) fn sentences(content_type: Option<&HeaderValue>, body: &[u8]) -> Option<Vec<String>> {
    xml_errors(content_type, body)
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
    fn a_picture_is_checked_before_it_is_sent() {
        let png = || Upload::bytes(&b"\x89PNG\r\n\x1a\n"[..]);
        assert!(check_file("file", &png()).is_ok());
        assert!(check_file("file", &png().content_type("Image/PNG")).is_ok());
        let told = |file: Upload| check_file("file", &file).unwrap_err().to_string();
        assert_eq!(
            told(png().content_type("image/gif")),
            "the picture in `file` is declared as image/gif and is image/png"
        );
        assert_eq!(
            told(Upload::bytes(&b"%PDF-1.7"[..])),
            "the picture in `file` is neither PNG nor JPEG nor GIF"
        );
        let mut large = b"GIF89a".to_vec();
        large.resize(LARGEST_PICTURE + 1, 0);
        assert!(told(large.into()).ends_with("has 16777217 bytes, and at most 16777216 are taken"));
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
}
