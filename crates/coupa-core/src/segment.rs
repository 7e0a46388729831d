//! Segments of a path in which text and parameters stand side by side, such as `{page}.{format}`.
//!
//! The text decides, read from the right: of `{name}.{kind}`, the segment `a.tar.gz` has the name `a.tar` and the kind
//! `gz`. A parameter takes at least one character. Values that would be read as others are refused when they are written.
//!
//! ```
//! use coupa_core::segment;
//!
//! let template = "{name}.{kind}";
//! assert_eq!(segment::join(template, &[("name", "a.tar"), ("kind", "gz")])?, "a.tar.gz");
//! let values = segment::split(template, b"a.tar.gz");
//! assert_eq!(values, Some(vec![("name", &b"a.tar"[..]), ("kind", b"gz")]));
//! assert!(segment::join(template, &[("name", "a"), ("kind", "tar.gz")]).is_err());
//! # Ok::<(), segment::Misread>(())
//! ```

use std::borrow::Cow;
use std::fmt::Write as _;

/// Why values cannot stand in a segment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Misread {
    /// A value without a character.
    #[error("the path value `{0}` is empty: the URL would be that of another resource")]
    Empty(String),
    /// A value with a backslash, which URLs of the web read as a slash.
    #[error("the path value `{0}` holds a backslash: the URL would be that of another resource")]
    Backslash(String),
    /// The whole segment is resolved away before a request is sent.
    #[error("the path segment would be `{0}`, which is resolved away before a request is sent")]
    Relative(String),
    /// The texts of the template stand in the values too.
    #[error("the path segment `{0}` would be read as other values of `{1}`")]
    Other(String, String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Value(&'t str),
}

/// The texts and the names of a segment, in order. A brace without its other half is text.
fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((text, name, behind)) = next(rest) {
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        pieces.push(Piece::Value(name));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// What stands before the first parameter, its name, and what stands behind it.
fn next(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, behind) = rest.split_once('}')?;
    Some((before, name, behind))
}

/// Whether a segment of a template mixes text and parameters.
pub fn is_mixed(template: &str) -> bool {
    let pieces = pieces(template);
    pieces.len() > 1 && pieces.iter().any(|piece| matches!(piece, Piece::Value(_)))
}

/// A segment of a template without the names of its parameters: what two must not share.
pub fn shape(template: &str) -> String {
    let pieces = pieces(template).into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Value(_) => "{}",
    });
    pieces.collect()
}

/// The names of the parameters of a segment, in order.
pub fn names(template: &str) -> impl Iterator<Item = &str> {
    pieces(template).into_iter().filter_map(|piece| match piece {
        Piece::Value(name) => Some(name),
        Piece::Text(_) => None,
    })
}

/// The values of a decoded segment by the names of the template, where it fits.
pub fn split<'t, 's>(template: &'t str, segment: &'s [u8]) -> Option<Vec<(&'t str, &'s [u8])>> {
    let mut pieces = pieces(template);
    let mut rest = segment;
    if let Some(Piece::Text(text)) = pieces.first() {
        rest = rest.strip_prefix(&*decoded(text))?;
        pieces.remove(0);
    }
    let mut found = Vec::new();
    // From the right: each text stands as late as it can, so that there is most room for what comes before it.
    while let Some(piece) = pieces.pop() {
        match piece {
            Piece::Text(text) => rest = rest.strip_suffix(&*decoded(text))?,
            Piece::Value(name) => {
                let begin = match pieces.last() {
                    None => 0,
                    Some(Piece::Text(text)) => behind_last(rest, &decoded(text))?,
                    // Nothing says where the one ends and the other begins.
                    Some(Piece::Value(_)) => return None,
                };
                let (before, value) = rest.split_at_checked(begin)?;
                if value.is_empty() {
                    return None;
                }
                found.push((name, value));
                rest = before;
            }
        }
    }
    found.reverse();
    rest.is_empty().then_some(found)
}

/// Where the text ends that stands last in the bytes, with at least one byte behind it and one before.
fn behind_last(bytes: &[u8], text: &[u8]) -> Option<usize> {
    let ends = (text.len() + 1..bytes.len()).rev();
    ends.into_iter().find(|end| bytes.get(end - text.len()..*end) == Some(text))
}

/// The segment that has these values, percent-encoded.
///
/// # Errors
///
/// It would not be read as these values.
pub fn join(template: &str, values: &[(&str, &str)]) -> Result<String, Misread> {
    let mut segment = Vec::new();
    for piece in pieces(template) {
        match piece {
            Piece::Text(text) => segment.extend_from_slice(&decoded(text)),
            Piece::Value(name) => {
                let value = values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value);
                if value.is_empty() {
                    return Err(Misread::Empty(name.to_owned()));
                }
                if value.contains('\\') {
                    return Err(Misread::Backslash(name.to_owned()));
                }
                segment.extend_from_slice(value.as_bytes());
            }
        }
    }
    let told = || String::from_utf8_lossy(&segment).into_owned();
    if matches!(segment.as_slice(), b"." | b"..") {
        return Err(Misread::Relative(told()));
    }
    let read = split(template, &segment).unwrap_or_default();
    let is_same = |(name, value): &(&str, &str)| {
        read.iter().any(|(known, read)| known == name && *read == value.as_bytes())
    };
    if read.len() != values.len() || !values.iter().all(is_same) {
        return Err(Misread::Other(told(), template.to_owned()));
    }
    Ok(encoded(&segment))
}

/// The bytes that a text with percent-encoded ones stands for.
fn decoded(text: &str) -> Cow<'_, [u8]> {
    if !text.contains('%') {
        return Cow::Borrowed(text.as_bytes());
    }
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = text_of(behind.get(..2)).filter(|digits| digits.bytes().all(|c| c.is_ascii_hexdigit()));
        let byte = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    Cow::Owned(bytes)
}

fn text_of(bytes: Option<&[u8]>) -> Option<&str> {
    std::str::from_utf8(bytes?).ok()
}

/// Bytes as a segment of a URL (RFC 3986, 3.3): what may not stand in one is percent-encoded.
fn encoded(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(byte) {
            text.push(char::from(*byte));
        } else {
            // A String takes whatever is written to it.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(template: &str, segment: &str) -> Option<Vec<String>> {
        let values = split(template, segment.as_bytes())?;
        Some(values.into_iter().map(|(_, value)| String::from_utf8_lossy(value).into_owned()).collect())
    }

    #[test]
    fn texts_decide_from_the_right() {
        for (template, segment, values) in [
            ("{a}.{b}", "x.y", Some(&["x", "y"][..])),
            ("{a}.{b}", "x.y.z", Some(&["x.y", "z"])),
            ("{a}.{b}", "..y", Some(&[".", "y"])),
            ("{a}.{b}", "x..", Some(&["x", "."])),
            ("{a}.{b}", "x.", None),
            ("{a}.{b}", ".y", None),
            ("{a}.{b}", "xy", None),
            ("file-{id}.json", "file-7.json", Some(&["7"])),
            ("file-{id}.json", "file-a.json.json", Some(&["a.json"])),
            ("file-{id}.json", "file-.json", None),
            ("file-{id}.json", "file.json", None),
            ("{a}--{b}--{c}", "1--2--3", Some(&["1", "2", "3"])),
            ("{a}--{b}--{c}", "1----3", None),
            ("{a}--{b}--{c}", "1-----3", Some(&["1", "-", "3"])),
            ("{name}:cancel", "a:cancel:cancel", Some(&["a:cancel"])),
            ("{a}%C3%B6{b}", "xöy", Some(&["x", "y"])),
            ("{a}ö{b}", "ööö", Some(&["ö", "ö"])),
            ("{a}{b}", "xy", None),
        ] {
            let expected = values.map(|values| values.iter().map(|value| (*value).to_owned()).collect());
            assert_eq!(read(template, segment), expected, "{template} {segment}");
        }
    }

    #[test]
    fn what_would_be_read_otherwise_is_refused() {
        let of = |template, values: &[(&str, &str)]| join(template, values);
        assert_eq!(of("{a}.{b}", &[("a", "x/ö"), ("b", "%2E")]), Ok("x%2F%C3%B6.%252E".to_owned()));
        assert!(matches!(of("{a}.{b}", &[("a", "x"), ("b", "y.z")]), Err(Misread::Other(..))));
        assert!(matches!(of("{a}.{b}", &[("a", ""), ("b", "y")]), Err(Misread::Empty(_))));
        assert!(matches!(of("{a}.{b}", &[("a", "x\\y"), ("b", "y")]), Err(Misread::Backslash(_))));
        assert!(matches!(of(".{a}", &[("a", ".")]), Err(Misread::Relative(_))));
    }

    #[test]
    fn mixed_segments_are_known() {
        for (template, mixed) in [
            ("{a}", false),
            ("a", false),
            ("", false),
            ("{a", false),
            ("a}{", false),
            ("x{a}", true),
            ("{a}{b}", true),
        ] {
            assert_eq!(is_mixed(template), mixed, "{template}");
        }
        assert_eq!(shape("a{b}c{d}"), "a{}c{}");
    }

    proptest! {
        /// What is written is read as what it was, whatever the values hold.
        #[test]
        fn what_is_written_is_read(a in "[a.\\-/é]{0,4}", b in "[a.\\-/é]{0,4}", c in "[a.\\-/é]{0,4}") {
            for template in ["{a}.{b}-{c}", "-{a}.a{b}é{c}.", "{a}..{b}--{c}"] {
                let values = [("a", a.as_str()), ("b", b.as_str()), ("c", c.as_str())];
                if let Ok(segment) = join(template, &values) {
                    let bytes = decoded(&segment).into_owned();
                    let read = split(template, &bytes).unwrap_or_default();
                    prop_assert!(read.iter().zip(values).all(|(read, value)| (read.0, read.1) == (value.0, value.1.as_bytes())));
                    prop_assert_eq!(read.len(), 3);
                }
            }
        }
    }
}
