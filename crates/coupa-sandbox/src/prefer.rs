//! `Prefer: code=…, example=…, delay=…`: an answer of the document's examples for a single request.

use std::{sync::LazyLock, time::Duration};

use axum::response::{IntoResponse as _, Response};
use coupa_core::operation::Operation;
use coupa_serve::media;
use coupa_types::xml;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use crate::errors::XML;

/// The header that says so.
pub(crate) const PREFER: &str = "prefer";
const JSON: &str = "application/json";
/// The group of operations that answer in JSON where nothing is said.
const CSO: &str = "cso";
const APPLIED: HeaderName = HeaderName::from_static("preference-applied");
/// Longest delay, in milliseconds.
const LONGEST: u64 = 60_000;

/// The document, to find examples in.
static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(coupa_api::openapi_json()).unwrap_or_default());

/// What a request prefers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Preferred {
    code: Option<String>,
    example: Option<String>,
    pub(crate) delay: Duration,
}

impl Preferred {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let mut preferred = Self::default();
        let values = headers.get_all(PREFER).iter().filter_map(|value| value.to_str().ok());
        for preference in values.flat_map(|value| value.split([',', ';'])) {
            let preference = preference.trim();
            let value = |name: &str| Some(preference.strip_prefix(name)?.trim().trim_matches('"'));
            if let Some(code) = value("code=") {
                preferred.code = Some(code.to_owned());
            } else if let Some(example) = value("example=") {
                preferred.example = Some(example.to_owned());
            } else if let Some(delay) = value("delay=") {
                let millis = delay.parse::<u64>().unwrap_or_default();
                preferred.delay = Duration::from_millis(millis.min(LONGEST));
            }
        }
        preferred
    }
}

/// An example of an answer.
struct Example {
    status: StatusCode,
    media_type: &'static str,
    body: String,
}

/// The answer that is preferred, if one is; a sentence where the document has none such.
pub(crate) fn answer(
    preferred: &Preferred,
    operation: &Operation,
    headers: &HeaderMap,
) -> Result<Option<Response>, String> {
    if preferred.code.is_none() && preferred.example.is_none() {
        return Ok(None);
    }
    let absent = (operation.group != CSO).then_some(XML);
    let in_xml = media::choose(headers, &[JSON, XML], absent) == Some(XML);
    let media_types = if in_xml { [XML, JSON] } else { [JSON, XML] };
    let found = media_types.into_iter().find_map(|media_type| find(preferred, operation, media_type));
    let Some(Example { status, media_type, body }) = found else {
        return Err(format!("Prefer: {} has no such answer among its examples", operation.id));
    };
    let mut response = (status, body).into_response();
    response.headers_mut().remove(header::CONTENT_TYPE);
    if !media_type.is_empty() {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    response.headers_mut().insert(APPLIED, HeaderValue::from_static("code, example"));
    Ok(Some(response))
}

/// The first example that is preferred and of this media type. An answer without content is of any.
fn find(preferred: &Preferred, operation: &Operation, media_type: &'static str) -> Option<Example> {
    let method = operation.method.to_ascii_lowercase();
    let responses =
        DOCUMENT.get("paths")?.get(operation.path)?.get(&method)?.get("responses")?.as_object()?;
    let is_wanted = |code: &str| preferred.code.as_deref().is_none_or(|wanted| wanted == code);
    responses.iter().filter(|(code, _)| is_wanted(code)).find_map(|(code, response)| {
        let status = StatusCode::from_bytes(code.as_bytes()).ok()?;
        let Some(contents) = follow(response)?.get("content").and_then(Value::as_object) else {
            let nothing = Example { status, media_type: "", body: String::new() };
            return preferred.example.is_none().then_some(nothing);
        };
        let content = contents.get(media_type)?;
        let examples = content.get("examples")?.as_object()?;
        let example = match &preferred.example {
            Some(name) => examples.get(name)?,
            None => examples.values().next()?,
        };
        let json = follow(example)?.get("value")?.to_string();
        let body = if media_type == XML { in_xml(&json, content)? } else { json };
        Some(Example { status, media_type, body })
    })
}

/// Examples are written as JSON, whatever they are an example of; the schema says how they are spelled in XML.
fn in_xml(json: &str, content: &Value) -> Option<String> {
    let schema = content.pointer("/schema/$ref")?.as_str()?.rsplit('/').next()?;
    let (_, root) = xml::ALL.iter().find(|(name, _)| *name == schema)?;
    coupa_core::xml::from_json(json.as_bytes(), root).ok()
}

/// What a reference within the document means.
fn follow(value: &Value) -> Option<&Value> {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => DOCUMENT.pointer(reference.strip_prefix('#')?),
        None => Some(value),
    }
}

#[cfg(test)]
mod tests {
    use coupa_types::operations;

    use super::*;

    fn preferred(text: &'static str) -> Preferred {
        let header = (HeaderName::from_static(PREFER), HeaderValue::from_static(text));
        Preferred::read(&[header].into_iter().collect())
    }

    #[test]
    fn preferences_are_read_as_prism_reads_them() {
        let read = preferred("code=404; example=\"a b\", delay=250, return=minimal");
        assert_eq!(read.code.as_deref(), Some("404"));
        assert_eq!(read.example.as_deref(), Some("a b"));
        assert_eq!(read.delay, Duration::from_millis(250));
    }

    #[test]
    fn each_documented_status_with_examples_can_be_had_in_both_languages() {
        for operation in operations::ALL {
            for (code, accept) in ["401", "503", "418"].into_iter().zip([JSON, XML].into_iter().cycle()) {
                let documented = operation.statuses.contains(&code.parse().unwrap());
                let wanted = Preferred { code: Some(code.to_owned()), ..Preferred::default() };
                let headers = [(header::ACCEPT, HeaderValue::from_static(accept))].into_iter().collect();
                let found = answer(&wanted, operation, &headers);
                if documented {
                    let found = found.unwrap().unwrap();
                    assert_eq!(found.status().as_str(), code, "{} {code}", operation.id);
                    assert_eq!(found.headers()[header::CONTENT_TYPE], accept, "{} {code}", operation.id);
                } else {
                    assert!(found.is_err(), "{} {code}", operation.id);
                }
            }
        }
    }
}
