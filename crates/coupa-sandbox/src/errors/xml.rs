//! Errors in XML: `<errors><error>…</error></errors>`, in both APIs the same.

use axum::response::{IntoResponse as _, Response};
use coupa_core::xml::from_json;
use coupa_serve::{Context, ErrorRequest, media};
use coupa_types::xml::XML_ERRORS;
use http::{HeaderValue, StatusCode, header};

/// The media type of XML.
pub(crate) const XML: &str = "application/xml";
/// What errors are told in, JSON where the caller likes both alike.
const OFFERED: &[&str] = &["application/json", XML];

/// Whether the caller likes XML better; `absent` is the media type that a request without `Accept` means.
pub(super) fn is_preferred(request: &ErrorRequest<'_>, absent: Option<&str>) -> bool {
    media::choose(request.headers, OFFERED, absent) == Some(XML)
}

/// Whether the answer to a call goes out as XML.
pub(crate) fn answers_in_xml<P>(context: &Context<P>) -> bool {
    media::choose(&context.request.headers, context.operation.response_media_types, Some(XML)) == Some(XML)
}

/// An answer in XML. What a sentence quotes of a request may have characters that no XML can carry.
pub(super) fn answer(sentences: &[String]) -> Response {
    let carried = |c: char| {
        let is_control = c < ' ' && !matches!(c, '\t' | '\n' | '\r');
        if is_control || matches!(c, '\u{fffe}' | '\u{ffff}') { char::REPLACEMENT_CHARACTER } else { c }
    };
    let sentences: Vec<String> =
        sentences.iter().map(|sentence| sentence.chars().map(carried).collect()).collect();
    let xml = serde_json::to_vec(&sentences).ok().and_then(|json| from_json(&json, &XML_ERRORS).ok());
    let Some(xml) = xml else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut response = xml.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(XML));
    response
}
