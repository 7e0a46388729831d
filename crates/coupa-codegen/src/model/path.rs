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
    let segments = template.split('/').map(|segment| {
        let pieces = pieces(segment).into_iter().map(|piece| match piece {
            Piece::Text(text) => encoded(text),
            Piece::Parameter(name) => format!("{{{name}}}"),
        });
        pieces.collect::<String>()
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A part of a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Fixed text.
    Text(&'t str),
    /// A parameter by its name.
    Parameter(&'t str),
}

/// The texts and parameters of a segment, in order. A brace without its other half is text.
pub fn pieces(segment: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((text, name, behind)) = rest
        .split_once('{')
        .and_then(|(text, rest)| rest.split_once('}').map(|(name, behind)| (text, name, behind)))
    {
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        pieces.push(Piece::Parameter(name));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Whether two parameters of a segment stand side by side, so that nothing says where the one ends.
pub fn has_adjacent(segment: &str) -> bool {
    pieces(segment).windows(2).any(|pair| pair.iter().all(|piece| matches!(piece, Piece::Parameter(_))))
}

/// Whether one path could fit two templates in a way that nothing decides: segments that mix text and parameters, each
/// in its own way. A literal comes before such a segment, and that before a parameter alone.
pub fn undecided(one: &str, two: &str) -> bool {
    let mut differ = false;
    let both = |one: &str, two: &str| {
        let (one, two) = (pieces(one), pieces(two));
        let mixed = |pieces: &[Piece<'_>]| pieces.len() > 1;
        if one.len() == two.len() && one.iter().zip(&two).all(|(one, two)| one.is_like(*two)) {
            return Some(false);
        }
        match (one.as_slice(), two.as_slice()) {
            ([Piece::Parameter(_)], _) | (_, [Piece::Parameter(_)]) => Some(false),
            (one, two) if mixed(one) && mixed(two) => (!apart(one, two)).then_some(true),
            // Two literals that differ, or a literal that might fit and comes first then.
            (one, two) => (mixed(one) || mixed(two)).then_some(false),
        }
    };
    one.split('/').count() == two.split('/').count()
        && one.split('/').zip(two.split('/')).all(|(one, two)| {
            let both = both(one, two);
            differ |= both == Some(true);
            both.is_some()
        })
        && differ
}

/// Whether what two segments begin or end with shows that nothing fits both.
fn apart(one: &[Piece<'_>], two: &[Piece<'_>]) -> bool {
    let text = |piece: Option<&Piece<'_>>| match piece {
        Some(Piece::Text(text)) => encoded(text),
        _ => String::new(),
    };
    let (begins, ends) = ((text(one.first()), text(two.first())), (text(one.last()), text(two.last())));
    let begin = begins.0.starts_with(&begins.1) || begins.1.starts_with(&begins.0);
    let end = ends.0.ends_with(&ends.1) || ends.1.ends_with(&ends.0);
    !(begin && end)
}

impl Piece<'_> {
    /// Whether they differ in nothing but the name of a parameter.
    fn is_like(self, other: Piece<'_>) -> bool {
        match (self, other) {
            (Self::Text(one), Piece::Text(two)) => encoded(one) == encoded(two),
            (Self::Parameter(_), Piece::Parameter(_)) => true,
            _ => false,
        }
    }
}

/// Why no URL could have this segment, where none could.
pub fn problem(segment: &str) -> Option<&'static str> {
    let pieces = pieces(segment);
    let mut texts = pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(*text),
        Piece::Parameter(_) => None,
    });
    if texts.clone().any(|text| text.contains('?')) {
        return Some("holds a `?`, which begins the query of a URL");
    }
    if texts.any(|text| text.contains('#')) {
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
        assert_eq!(encoded_template("/ä{ä}ä{b/c"), "/%C3%A4{ä}%C3%A4%7Bb/c");
    }

    #[test]
    fn paths_that_nothing_decides_are_found() {
        for (one, two, expected) in [
            ("/{a}.json", "/{a}.{b}", true),
            ("/x{a}", "/{a}y", true),
            ("/{a}.{b}/c", "/{d}-{e}/{f}", true),
            ("/{a}.{b}", "/{c}.{d}", false),
            ("/{a}.{b}/c", "/{d}.{e}/{f}", false),
            ("/{a}:cancel", "/{a}:delete", false),
            ("/x-{a}", "/y-{a}", false),
            ("/{a}.json", "/{a}", false),
            ("/{a}.json", "/all.json", false),
            ("/{a}.json/b", "/{a}.{b}/c", false),
            ("/{a}.json/b", "/{a}.{b}", false),
        ] {
            assert_eq!(undecided(one, two), expected, "{one} {two}");
            assert_eq!(undecided(two, one), expected, "{two} {one}");
        }
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
