//! One spelling for the spellings that a path may have on the wire.

use std::{borrow::Cow, str::Utf8Error};

use coupa_core::segment;
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
/// templates never differ in a name. Who looks at segments of text and parameters is the service.
pub(crate) fn pattern(template: &str) -> String {
    let segments = template.split('/').enumerate().map(|(place, segment)| match Kind::of(segment) {
        Kind::Literal => one_spelling(segment),
        Kind::Mixed | Kind::Parameter => Cow::Owned(format!("{{p{place}}}")),
    });
    segments.collect::<Vec<_>>().join("/")
}

/// What a segment of a template is. Of two templates that a path fits, the one wins whose first segment that is not of
/// the other's kind comes first here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Literal,
    /// Text and parameters.
    Mixed,
    Parameter,
}

impl Kind {
    fn of(segment: &str) -> Self {
        if parameter(segment).is_some() {
            Self::Parameter
        } else if segment::is_mixed(segment) {
            Self::Mixed
        } else {
            Self::Literal
        }
    }
}

/// The kinds of the segments of a template.
pub(crate) fn kinds(template: &str) -> Vec<Kind> {
    template.split('/').map(Kind::of).collect()
}

/// A template without the names of its parameters: the same for all operations of a path.
pub(crate) fn shape(template: &str) -> String {
    let segments = template.split('/').map(|segment| match Kind::of(segment) {
        Kind::Literal => one_spelling(segment),
        Kind::Mixed | Kind::Parameter => Cow::Owned(segment::shape(segment)),
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Whether a path, its literals in the one spelling, fits a template.
pub(crate) fn fits(template: &str, path: &str) -> bool {
    let fit = |template: &str, segment: &str| match Kind::of(template) {
        Kind::Literal => one_spelling(template) == segment,
        Kind::Mixed => {
            let decoded: Cow<'_, [u8]> = percent_decode_str(segment).into();
            segment::split(template, &decoded).is_some()
        }
        Kind::Parameter => !segment.is_empty(),
    };
    template.split('/').count() == path.split('/').count()
        && template.split('/').zip(path.split('/')).all(|(template, segment)| fit(template, segment))
}

/// A parameter of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    /// Which segment it is.
    place: usize,
    /// The segment of the template, where it is not alone in it.
    mixed: Option<&'static str>,
}

/// Parameters of a path template, in order.
pub(crate) fn parameters(template: &'static str) -> Vec<Parameter> {
    let mut found = Vec::new();
    for (place, segment) in template.split('/').enumerate() {
        match Kind::of(segment) {
            Kind::Literal => {}
            Kind::Parameter => {
                found.extend(parameter(segment).map(|name| Parameter { name, place, mixed: None }));
            }
            Kind::Mixed => {
                let names = segment::names(segment);
                found.extend(names.map(|name| Parameter { name, place, mixed: Some(segment) }));
            }
        }
    }
    found
}

impl Parameter {
    /// The value that a path has for it, where the path fits the template.
    pub(crate) fn value<'p>(&self, path: &'p str) -> Option<Result<Cow<'p, str>, Utf8Error>> {
        let segment = segment(path, self.place)?;
        if let Some(template) = self.mixed {
            let decoded: Cow<'_, [u8]> = percent_decode_str(segment).into();
            let values = segment::split(template, &decoded)?;
            let (_, value) = values.into_iter().find(|(name, _)| *name == self.name)?;
            return Some(std::str::from_utf8(value).map(|value| Cow::Owned(value.to_owned())));
        }
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
    segment.strip_prefix('{')?.strip_suffix('}').filter(|name| !name.contains(['{', '}']))
}

/// Whether a router alone cannot tell the paths of a template: a literal needs encoding, or stands beside parameters.
pub(crate) fn needs_whole(template: &str) -> bool {
    template.split('/').any(|segment| match Kind::of(segment) {
        Kind::Literal => !is_plain(segment),
        Kind::Mixed => true,
        Kind::Parameter => false,
    })
}

/// Whether one path may fit two templates, so that another spelling of a literal in one is a value in the other.
pub(crate) fn overlap(templates: &[&str]) -> bool {
    let fit =
        |one: &str, two: &str| one == two || [one, two].iter().any(|part| Kind::of(part) != Kind::Literal);
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
            ("/100%/*/:x/a}{b", "/100%25/*/:x/a%7D%7Bb"),
            ("/a/{b}.{c}/d-{e}", "/a/{p2}/{p3}"),
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
    fn text_and_parameters_stand_in_one_segment() {
        let parameters = parameters("/a/{b}.{c}/d-{e}");
        let values = |path| parameters.iter().map(|parameter| parameter.value(path)).collect::<Vec<_>>();
        let expected = ["x.y", "z", "%"].map(|value| Some(Ok(value.into())));
        assert_eq!(values("/a/x.y.z/d-%25"), expected);
        assert_eq!(values("/a/x/d-"), [None, None, None]);
        for (path, expected) in [
            ("/a/x.y/d-1", true),
            ("/a/x%2Ey/%64-1", true),
            ("/a/xy/d-1", false),
            ("/a/x.y/d-", false),
            ("/a/x.y/d-1/", false),
            ("/b/x.y/d-1", false),
        ] {
            assert_eq!(fits("/a/{b}.{c}/d-{e}", path), expected, "{path}");
        }
        assert_eq!(shape("/a/{b}.{c}/{e}"), "/a/{}.{}/{}");
        assert!(kinds("/a/{b}.{c}/x") < kinds("/a/{b}/x") && kinds("/a/b/{c}") < kinds("/a/{b}.c/d"));
    }

    #[test]
    fn templates_that_one_path_fits_are_seen() {
        for (templates, expected) in [
            (&["/things/{id}", "/things/all"][..], true),
            (&["/things/{id}/parts", "/things/all/parts"], true),
            (&["/things/{id}", "/things", "/things/{id}/parts", "/parts/all"], false),
            (&["/things/{id}", "/things/{id}"], false),
            (&["/things/{id}.json", "/things/all.json"], true),
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
