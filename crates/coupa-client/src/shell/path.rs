//! Values in the path of a URL.

use std::fmt::Display;

use super::error::Error;

/// Refuses a value that would make the URL that of another resource.
///
/// An empty segment names the collection, `.` and `..` are resolved away before the request leaves, and so is a
/// backslash, which URLs of the web read as a slash. Everything else is percent-encoded.
pub(crate) fn check(name: &str, value: &impl Display) -> Result<(), Error> {
    let value = value.to_string();
    let what = match value.as_str() {
        "" => "is empty",
        "." | ".." => "is a relative path segment",
        text if text.contains('\\') => "holds a backslash",
        _ => return Ok(()),
    };
    Err(Error::InvalidArgument(format!(
        "the path value `{name}` {what}: the URL would be that of another resource"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_lead_elsewhere_are_refused() {
        for value in ["", ".", "..", "..\\users", "a\\b"] {
            assert!(matches!(check("id", &value), Err(Error::InvalidArgument(_))), "{value:?}");
        }
        for value in ["1", "a/b", "...", "..a", "%2e%2e", "é ?#"] {
            assert!(check("id", &value).is_ok(), "{value:?}");
        }
    }
}
