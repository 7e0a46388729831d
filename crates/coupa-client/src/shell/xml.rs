//! Values in XML, where the document knows no other form of them.

use coupa_core::json::Limits;
use coupa_core::xml::{self, Root};
use http::HeaderValue;
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};

use super::error::Error;

/// A body in XML, typed. One that says that it is JSON is taken at its word: a gateway may speak for the server.
pub(crate) fn read<T: DeserializeOwned>(
    content_type: Option<&HeaderValue>,
    body: &[u8],
    root: &Root,
) -> Result<T, serde_json::Error> {
    let is_json = content_type
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|essence| essence.trim().to_ascii_lowercase().ends_with("json"));
    if is_json {
        return serde_json::from_slice(body);
    }
    let json = xml::to_json(body, root, Limits::default()).map_err(serde_json::Error::custom)?;
    serde_json::from_str(&json)
}

/// A body as XML.
pub(crate) fn write(value: &impl Serialize, root: &Root) -> Result<String, Error> {
    let json = serde_json::to_vec(value).map_err(|error| Error::InvalidArgument(error.to_string()))?;
    xml::from_json(&json, root)
        .map_err(|error| Error::InvalidArgument(format!("the body has no form in XML: {error}")))
}

#[cfg(test)]
mod tests {
    use coupa_core::xml::{Array, Content, Name, Profile};

    use super::*;

    const ROOT: Root = Root {
        name: Name::plain("errors"),
        profile: Profile::Hints,
        content: Content::Array(&Array { item: Name::plain("error"), content: Content::String }),
    };

    const JSON: HeaderValue = HeaderValue::from_static("application/problem+json; charset=utf-8");

    #[test]
    fn what_is_written_is_read_again() {
        let sentences = ["a < b", "", "é ]]>"].map(str::to_owned).to_vec();
        let text = write(&sentences, &ROOT).unwrap();
        assert!(text.contains("<error>a &lt; b</error>"), "{text}");
        assert_eq!(read::<Vec<String>>(None, text.as_bytes(), &ROOT).unwrap(), sentences);
    }

    #[test]
    fn what_says_it_is_json_is_read_as_json() {
        assert_eq!(read::<Vec<String>>(Some(&JSON), br#"["a"]"#, &ROOT).unwrap(), ["a"]);
    }

    #[test]
    fn what_is_no_xml_is_told() {
        for body in ["<html><body>502</body>", "{}", ""] {
            assert!(read::<Vec<String>>(None, body.as_bytes(), &ROOT).is_err(), "{body}");
        }
    }
}
