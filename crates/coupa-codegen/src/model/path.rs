//! Literals of a path template as they stand in a URL.

use std::fmt::Write as _;

/// A literal segment in the one spelling that client and stub use (RFC 3986, 3.3): what may not stand in a segment is
/// percent-encoded in capitals, and nothing else is.
pub fn encoded(segment: &str) -> String {
    let bytes = segment.as_bytes();
    let mut text = String::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let digits =
            segment.get(at + 1..at + 3).filter(|digits| digits.bytes().all(|c| c.is_ascii_hexdigit()));
        let decoded = digits.filter(|_| byte == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        at += if decoded.is_some() { 3 } else { 1 };
        let byte = decoded.unwrap_or(byte);
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte) {
            text.push(byte.into());
        } else {
            // A String takes whatever is written to it.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// A whole template, its literals in the one spelling.
pub fn encoded_template(template: &str) -> String {
    let segments = template
        .split('/')
        .map(|segment| if is_parameter(segment) { segment.to_owned() } else { encoded(segment) });
    segments.collect::<Vec<_>>().join("/")
}

/// Whether a whole segment is one parameter.
pub fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}') && segment.matches('{').count() == 1
}

/// Why no URL could have this segment as a literal, where none could.
pub fn problem(segment: &str) -> Option<&'static str> {
    if segment.contains('?') {
        return Some("holds a `?`, which begins the query of a URL");
    }
    if segment.contains('#') {
        return Some("holds a `#`, which begins the fragment of a URL, and that is never sent");
    }
    matches!(encoded(segment).as_str(), "." | "..").then_some("is resolved away before a request is sent")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_have_one_spelling() {
        for (segment, text) in [
            ("größe", "gr%C3%B6%C3%9Fe"),
            ("gr%c3%b6%C3%9Fe", "gr%C3%B6%C3%9Fe"),
            ("100%", "100%25"),
            ("%zz%4", "%25zz%254"),
            ("a b\"<>\\^`{|}", "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D"),
            ("a-._~!$&'()*+,;=:@", "a-._~!$&'()*+,;=:@"),
            ("%é", "%25%C3%A9"),
        ] {
            assert_eq!(encoded(segment), text);
            assert_eq!(encoded(text), text, "a spelling is spelled like itself");
        }
        assert_eq!(encoded_template("/ä/{ä}/b"), "/%C3%A4/{ä}/b");
    }

    #[test]
    fn literals_that_no_url_has() {
        for segment in [".", "..", "%2e%2E", "a?b", "#x"] {
            assert!(problem(segment).is_some(), "{segment}");
        }
        for segment in ["", "...", "%3F", "%23", "*"] {
            assert!(problem(segment).is_none(), "{segment}");
        }
    }
}
