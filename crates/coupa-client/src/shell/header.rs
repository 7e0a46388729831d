//! Headers of answers that the document describes, read when they are asked for.

use std::fmt;

use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A header that is not what the document says. Its value stands in the headers as they came; it is in no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderError {
    /// The document promises it, and it did not come.
    Missing(&'static str),
    /// It is no text, or does not fit its type.
    Unreadable(&'static str),
}

impl HeaderError {
    /// Name of the header.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Missing(name) | Self::Unreadable(name) => name,
        }
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "the header {name}, which the document promises, did not come"),
            Self::Unreadable(name) => write!(f, "the header {name} is not what the document says"),
        }
    }
}

impl std::error::Error for HeaderError {}

/// A header that may be left out.
pub(crate) fn optional<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
) -> Result<Option<T>, HeaderError> {
    text(headers, name)?.map(|text| scalar(&text).ok_or(HeaderError::Unreadable(name))).transpose()
}

/// A header that is promised.
pub(crate) fn required<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
) -> Result<T, HeaderError> {
    optional(headers, name)?.ok_or(HeaderError::Missing(name))
}

/// A list with commas between its items, which may be left out.
pub(crate) fn optional_list<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
) -> Result<Option<Vec<T>>, HeaderError> {
    let Some(text) = text(headers, name)? else { return Ok(None) };
    let items = text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(scalar);
    items.collect::<Option<Vec<T>>>().map(Some).ok_or(HeaderError::Unreadable(name))
}

/// A list that is promised.
pub(crate) fn required_list<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
) -> Result<Vec<T>, HeaderError> {
    optional_list(headers, name)?.ok_or(HeaderError::Missing(name))
}

/// The text of a header. Several lines of one name are one list (RFC 9110, 5.3).
fn text(headers: &HeaderMap, name: &'static str) -> Result<Option<String>, HeaderError> {
    let mut joined: Option<String> = None;
    for value in headers.get_all(name) {
        // Names of files may hold more than ASCII.
        let text = std::str::from_utf8(value.as_bytes()).map_err(|_| HeaderError::Unreadable(name))?.trim();
        joined = Some(joined.map_or_else(|| text.to_owned(), |before| format!("{before}, {text}")));
    }
    Ok(joined)
}

/// A value from its text: as text where that fits, else as the number or truth value that it spells.
fn scalar<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(Value::String(text.to_owned())).or_else(|_| serde_json::from_str(text)).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn a_header_is_read_as_its_type() {
        let came = headers(&[("retry-after", " 7"), ("etag", "\"7\""), ("vary", "a, b"), ("vary", "c")]);
        assert_eq!(optional::<i64>(&came, "retry-after"), Ok(Some(7)));
        assert_eq!(required::<String>(&came, "etag"), Ok("\"7\"".to_owned()));
        assert_eq!(
            optional_list::<String>(&came, "vary").map(|items| items.map(|items| items.join("|"))),
            Ok(Some("a|b|c".to_owned()))
        );
        assert_eq!(optional::<i64>(&came, "x-count"), Ok(None));
    }

    #[test]
    fn what_is_not_as_documented_says_so_without_its_value() {
        let came = headers(&[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("ids", "1,x")]);
        let error = optional::<i64>(&came, "retry-after").unwrap_err();
        assert_eq!(error.to_string(), "the header retry-after is not what the document says");
        assert_eq!(required::<bool>(&came, "x-more"), Err(HeaderError::Missing("x-more")));
        assert_eq!(required_list::<i64>(&came, "ids"), Err(HeaderError::Unreadable("ids")));
    }
}
