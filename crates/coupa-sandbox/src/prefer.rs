//! `Prefer: code=…, example=…, delay=…`: an answer of the document's examples for a single request.

use std::{sync::LazyLock, time::Duration};

use axum::response::{IntoResponse as _, Response};
use coupa_core::operation::Operation;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use crate::trouble::Forced;

const PREFER: &str = "prefer";
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

/// The answer that is preferred, if one is; a failure where the document has none such.
pub(crate) fn answer(preferred: &Preferred, operation: &Operation) -> Result<Option<Response>, Forced> {
    if preferred.code.is_none() && preferred.example.is_none() {
        return Ok(None);
    }
    let Some((status, media_type, body)) = find(preferred, operation) else {
        let detail = format!("Prefer: {} has no such answer among its examples", operation.id);
        return Err(Forced::new(StatusCode::BAD_REQUEST, detail));
    };
    let mut response = (status, body).into_response();
    response.headers_mut().remove(header::CONTENT_TYPE);
    if let Ok(media_type) = HeaderValue::from_str(&media_type) {
        if !media_type.is_empty() {
            response.headers_mut().insert(header::CONTENT_TYPE, media_type);
        }
        response.headers_mut().insert(APPLIED, HeaderValue::from_static("code, example"));
    }
    Ok(Some(response))
}

/// Status, media type and body of an example.
fn find(preferred: &Preferred, operation: &Operation) -> Option<(StatusCode, String, String)> {
    let method = operation.method.to_ascii_lowercase();
    let responses =
        DOCUMENT.get("paths")?.get(operation.path)?.get(&method)?.get("responses")?.as_object()?;
    let wanted = |code: &str| match &preferred.code {
        Some(wanted) => wanted == code,
        None => true,
    };
    responses.iter().filter(|(code, _)| wanted(code)).find_map(|(code, response)| {
        let status = StatusCode::from_bytes(code.as_bytes()).ok()?;
        let Some(contents) = follow(response)?.get("content").and_then(Value::as_object) else {
            return preferred.example.is_none().then(|| (status, String::new(), String::new()));
        };
        // Examples are written as JSON, whatever they are an example of.
        let json = contents.iter().filter(|(media_type, _)| media_type.ends_with("json"));
        json.into_iter().find_map(|(media_type, content)| {
            let examples = content.get("examples")?.as_object()?;
            let example = match &preferred.example {
                Some(name) => examples.get(name)?,
                None => examples.values().next()?,
            };
            Some((status, media_type.clone(), follow(example)?.get("value")?.to_string()))
        })
    })
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
    fn each_documented_status_with_examples_can_be_had() {
        for operation in operations::ALL {
            for code in ["401", "503", "418"] {
                let documented = operation.statuses.contains(&code.parse().unwrap());
                let wanted = Preferred { code: Some(code.to_owned()), ..Preferred::default() };
                let found = answer(&wanted, operation);
                if documented {
                    assert_eq!(found.unwrap().unwrap().status().as_str(), code, "{} {code}", operation.id);
                } else {
                    assert!(found.is_err(), "{} {code}", operation.id);
                }
            }
        }
    }
}
