//! One spelling for the spellings that a path may have on the wire.

use std::{borrow::Cow, str::Utf8Error};

use http::{Uri, uri::PathAndQuery};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

/// What is encoded: everything that a segment may not hold as it is (RFC 3986, 3.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// The path as the router wants it: literals in the one spelling, parameters named by their place, so that two
/// templates never differ in a name.
pub(crate) fn pattern(template: &str) -> String {
    let segments = template.split('/').enumerate().map(|(place, segment)| {
        if parameter(segment).is_some() { Cow::Owned(format!("{{p{place}}}")) } else { one_spelling(segment) }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// A parameter of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    /// Which segment it is.
    place: usize,
}

/// Parameters of a path template, in order.
pub(crate) fn parameters(template: &'static str) -> Vec<Parameter> {
    let segments = template.split('/').enumerate();
    segments.filter_map(|(place, segment)| Some(Parameter { name: parameter(segment)?, place })).collect()
}

impl Parameter {
    /// The value that a path has for it, where the path fits the template.
    pub(crate) fn value<'p>(&self, path: &'p str) -> Option<Result<Cow<'p, str>, Utf8Error>> {
        let segment = segment(path, self.place)?;
        if !segment.bytes().any(|byte| byte == b'%') {
            return Some(Ok(Cow::Borrowed(segment)));
        }
        Some(percent_decode_str(segment).decode_utf8())
    }
}

/// A segment of a path. Paths are short: a loop is done before a search of words at a time has begun.
fn segment(path: &str, place: usize) -> Option<&str> {
    let slash = |text: &str| text.bytes().position(|byte| byte == b'/');
    let mut rest = path;
    for _ in 0..place {
        rest = rest.get(slash(rest)? + 1..)?;
    }
    rest.get(..slash(rest).unwrap_or(rest.len()))
}

fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Whether a literal of a template needs encoding.
pub(crate) fn has_encoded(template: &str) -> bool {
    template.split('/').any(|segment| parameter(segment).is_none() && !is_plain(segment))
}

/// Whether one path may fit two templates, so that another spelling of a literal in one is a value in the other.
pub(crate) fn overlap(templates: &[&str]) -> bool {
    let fit = |one: &str, two: &str| one == two || parameter(one).is_some() || parameter(two).is_some();
    let both = |one: &str, two: &str| {
        one != two
            && one.split('/').count() == two.split('/').count()
            && one.split('/').zip(two.split('/')).all(|(one, two)| fit(one, two))
    };
    templates.iter().any(|one| templates.iter().any(|two| both(one, two)))
}

/// The target with its path in the one spelling, where it is in another: `%C3%B6`, `%c3%b6` and `ö` are one letter.
pub(crate) fn respelled(uri: &Uri) -> Option<Uri> {
    let path = uri.path();
    if path.split('/').all(is_plain) {
        return None;
    }
    let spelled = path.split('/').map(one_spelling).collect::<Vec<_>>().join("/");
    if spelled == path {
        return None;
    }
    let whole = match uri.query() {
        Some(query) => format!("{spelled}?{query}"),
        None => spelled,
    };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = PathAndQuery::try_from(whole).ok();
    Uri::from_parts(parts).ok()
}

/// Whether nothing in a segment has two spellings.
fn is_plain(segment: &str) -> bool {
    segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
}

fn one_spelling(segment: &str) -> Cow<'_, str> {
    if is_plain(segment) {
        return Cow::Borrowed(segment);
    }
    let decoded: Vec<u8> = percent_decode_str(segment).collect();
    Cow::Owned(percent_encode(&decoded, ENCODED).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_become_patterns() {
        for (template, path) in [
            ("/a/{id}", "/a/{p2}"),
            ("/a/{other}/b", "/a/{p2}/b"),
            ("/{*rest}", "/{p1}"),
            ("/größe/a b", "/gr%C3%B6%C3%9Fe/a%20b"),
            ("/gr%c3%b6%C3%9Fe", "/gr%C3%B6%C3%9Fe"),
            ("/100%/*/:x/{a}{b", "/100%25/*/:x/%7Ba%7D%7Bb"),
        ] {
            assert_eq!(pattern(template), path);
        }
        let parameters = parameters("/a/{id}/b/{c}");
        let values = |path| parameters.iter().map(|parameter| parameter.value(path)).collect::<Vec<_>>();
        let found = values("/a/x%2Fy/b/%ff");
        assert!(matches!(&*found, [Some(Ok(id)), Some(Err(_))] if id == "x/y"), "{found:?}");
        assert_eq!(values("/a"), [None, None]);
        assert_eq!(values("/a//b/"), [Some(Ok("".into())), Some(Ok("".into()))]);
    }

    #[test]
    fn templates_that_one_path_fits_are_seen() {
        for (templates, expected) in [
            (&["/things/{id}", "/things/all"][..], true),
            (&["/things/{id}/parts", "/things/all/parts"], true),
            (&["/things/{id}", "/things", "/things/{id}/parts", "/parts/all"], false),
            (&["/things/{id}", "/things/{id}"], false),
        ] {
            assert_eq!(overlap(templates), expected, "{templates:?}");
        }
    }

    #[test]
    fn requests_are_respelled_where_they_have_to_be() {
        let spelled = |uri: &str| {
            let uri: Uri = uri.parse().expect("a target");
            respelled(&uri).unwrap_or(uri).to_string()
        };
        for (uri, respelled) in [
            ("/a/b%20c?x=%20", "/a/b%20c?x=%20"),
            ("/%61/b%2fc?x=%2f", "/a/b%2Fc?x=%2f"),
            ("/%e6%97%a5", "/%E6%97%A5"),
            ("http://localhost:1/%7e", "http://localhost:1/~"),
        ] {
            assert_eq!(spelled(uri), respelled);
        }
    }
}
