//! Media types: what a caller accepts, what a body is.

use http::{HeaderMap, header};

/// The media type, of those offered, that the `Accept` headers like best; ties go to the one offered first.
///
/// Several headers count as one list. `text/xml` and `application/xml` are one type. Without any `Accept` it is
/// `absent`, where that is offered, else the first.
pub fn choose(headers: &HeaderMap, offered: &[&'static str], absent: Option<&str>) -> Option<&'static str> {
    choose_of(headers, offered.iter().copied(), absent)
}

/// The same, of media types that are no slice.
pub(crate) fn choose_of(
    headers: &HeaderMap,
    mut offered: impl Iterator<Item = &'static str> + Clone,
    absent: Option<&str>,
) -> Option<&'static str> {
    if let Some(only) = only(headers) {
        // What most callers send needs no comparison of qualities.
        if let Some(named) = offered.clone().find(|media| media.as_bytes() == only) {
            return Some(named);
        }
        if only == b"*/*" {
            return offered.next();
        }
    }
    let ranges = ranges(headers);
    if ranges.is_empty() {
        let wanted = absent.and_then(|absent| offered.clone().find(|media| same(media, absent)));
        return wanted.or_else(|| offered.next());
    }
    let mut best: Option<(u16, &'static str)> = None;
    for media in offered {
        let quality = quality(&ranges, media);
        if quality > 0 && best.is_none_or(|(most, _)| quality > most) {
            best = Some((quality, media));
        }
    }
    best.map(|(_, media)| media)
}

/// Whether the `Accept` headers admit a media type.
pub fn accepts(headers: &HeaderMap, media: &str) -> bool {
    if only(headers).is_some_and(|only| only == media.as_bytes() || only == b"*/*") {
        return true;
    }
    let ranges = ranges(headers);
    ranges.is_empty() || quality(&ranges, media) > 0
}

/// The `Accept` header, where there is one.
fn only(headers: &HeaderMap) -> Option<&[u8]> {
    let mut values = headers.get_all(header::ACCEPT).iter();
    let first = values.next()?;
    values.next().is_none().then(|| first.as_bytes())
}

/// What all `Accept` headers name.
fn ranges(headers: &HeaderMap) -> Vec<Range<'_>> {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|list| list.split(','))
        .filter_map(Range::parse)
        .collect()
}

/// The documented media type that a `Content-Type` is one of.
pub fn find(documented: &[&'static str], content_type: &str) -> Option<&'static str> {
    let received = essence(content_type);
    documented.iter().copied().find(|media| {
        let (kind, subtype) = split(essence(media));
        let (other_kind, other_subtype) = split(received);
        same(media, received)
            || ((kind == "*" || kind.eq_ignore_ascii_case(other_kind))
                && (subtype == "*" || subtype.eq_ignore_ascii_case(other_subtype)))
    })
}

/// Whether a media type is JSON.
pub fn is_json(media: &str) -> bool {
    is_of(media, "json")
}

/// Whether a media type is XML.
pub fn is_xml(media: &str) -> bool {
    is_of(media, "xml")
}

/// Whether a media type is a form with files, or another body of several parts.
pub(crate) fn is_multipart(media: &str) -> bool {
    split(essence(media)).0.eq_ignore_ascii_case("multipart")
}

/// Whether a media type has this format as its subtype, or as the suffix of it (RFC 6838, 4.2.8).
fn is_of(media: &str, format: &str) -> bool {
    let (_, subtype) = split(essence(media));
    subtype.rsplit('+').next().is_some_and(|last| last.eq_ignore_ascii_case(format))
}

/// A parameter of a media type, such as `charset` or `boundary`, without quotes.
pub fn parameter<'a>(content_type: &'a str, name: &str) -> Option<&'a str> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}

/// `type/subtype` without parameters.
fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

fn split(essence: &str) -> (&str, &str) {
    essence.split_once('/').unwrap_or((essence, ""))
}

/// Whether two media types are one, parameters aside.
fn same(a: &str, b: &str) -> bool {
    fn canonical(media: &str) -> &str {
        let essence = essence(media);
        if essence.eq_ignore_ascii_case("text/xml") { "application/xml" } else { essence }
    }
    canonical(a).eq_ignore_ascii_case(canonical(b))
}

/// One item of an `Accept` header.
struct Range<'a> {
    essence: &'a str,
    /// Thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    fn parse(item: &'a str) -> Option<Self> {
        let essence = essence(item);
        let (kind, subtype) = essence.split_once('/')?;
        if kind.is_empty() || subtype.is_empty() || (kind == "*" && subtype != "*") {
            return None;
        }
        let quality = parameter(item, "q").map_or(Some(1000), thousandths)?;
        Some(Self { essence, quality })
    }

    /// How exactly the range names a media type; `None` where it does not.
    fn specificity(&self, media: &str) -> Option<u8> {
        let (kind, subtype) = split(self.essence);
        if same(self.essence, media) {
            Some(2)
        } else if subtype == "*" && kind.eq_ignore_ascii_case(split(media).0) {
            Some(1)
        } else {
            (kind == "*").then_some(0)
        }
    }
}

/// The quality that the most exact range gives a media type.
fn quality(ranges: &[Range<'_>], media: &str) -> u16 {
    ranges
        .iter()
        .filter_map(|range| Some((range.specificity(media)?, range.quality)))
        .max_by_key(|(specificity, quality)| (*specificity, *quality))
        .map_or(0, |(_, quality)| quality)
}

/// A q-value (RFC 9110, 12.4.2): 0 to 1 with at most three decimals.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, decimals) {
        ("0", decimals) => Some(decimals),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const BOTH: &[&str] = &["application/json", "application/xml"];

    fn headers(values: &[&str]) -> HeaderMap {
        values.iter().map(|value| (header::ACCEPT, HeaderValue::from_str(value).unwrap())).collect()
    }

    #[test]
    fn negotiation_table() {
        let json = Some("application/json");
        let xml = Some("application/xml");
        for (accept, offered, chosen) in [
            (&[][..], BOTH, json),
            (&["*/*"], BOTH, json),
            (&["application/*"], BOTH, json),
            (&["application/xml"], BOTH, xml),
            (&["text/xml"], BOTH, xml),
            (&["TEXT/XML; charset=utf-8"], BOTH, xml),
            (&["application/json, application/xml"], BOTH, json),
            (&["application/xml, application/json"], BOTH, json),
            (&["application/json;q=0.5, application/xml;q=0.9"], BOTH, xml),
            (&["application/json;q=0.5", "application/xml;q=0.9"], BOTH, xml),
            (&["application/json;q=0.5, */*;q=0.1"], BOTH, json),
            (&["application/json;q=0, */*"], BOTH, xml),
            (&["application/json;q=0.0, application/*;q=0.3"], BOTH, xml),
            (&["*/*;q=0"], BOTH, None),
            (&["image/png"], BOTH, None),
            (&["text/*"], BOTH, None),
            (&["application/json;q=0.001"], BOTH, json),
            (&["application/json;q=1.000"], BOTH, json),
            // What is no media range does not count.
            (&["nonsense"], BOTH, json),
            (&["application/json;q=2, application/xml;q=0.1"], BOTH, xml),
            (&["*/json"], BOTH, json),
            (&["application/json"], &["application/json"], json),
            (&["application/xml"], &["application/json"], None),
            (&["application/json"], &["application/problem+json"], None),
            (&["*/*"], &[], None),
        ] {
            assert_eq!(choose(&headers(accept), offered, None), chosen, "{accept:?} of {offered:?}");
        }
    }

    #[test]
    fn no_accept_at_all_can_mean_another_type() {
        assert_eq!(choose(&headers(&[]), BOTH, Some("application/xml")), Some("application/xml"));
        assert_eq!(choose(&headers(&["*/*"]), BOTH, Some("application/xml")), Some("application/json"));
        assert_eq!(choose(&headers(&[]), &["image/png"], Some("application/xml")), Some("image/png"));
    }

    #[test]
    fn bodies_are_of_documented_types() {
        for (documented, content_type, found) in [
            (BOTH, "application/json", Some("application/json")),
            (BOTH, "Application/JSON;charset=UTF-8", Some("application/json")),
            (BOTH, "text/xml", Some("application/xml")),
            (BOTH, "text/plain", None),
            (BOTH, "", None),
            (&["image/*"], "image/png", Some("image/*")),
            (&["*/*"], "image/png", Some("*/*")),
        ] {
            assert_eq!(find(documented, content_type), found, "{content_type:?}");
        }
    }

    #[test]
    fn formats() {
        assert!(
            is_json("application/json")
                && is_json("application/problem+JSON; a=b")
                && !is_json("application/jsonl")
        );
        assert!(
            is_xml("text/xml")
                && is_xml("application/atom+xml")
                && !is_xml("application/json")
                && !is_xml("")
        );
    }

    #[test]
    fn parameters() {
        assert_eq!(parameter("multipart/form-data; boundary=\"a b\"", "boundary"), Some("a b"));
        assert_eq!(parameter("text/plain;Charset=utf-8", "charset"), Some("utf-8"));
        assert_eq!(parameter("text/plain", "charset"), None);
    }
}
