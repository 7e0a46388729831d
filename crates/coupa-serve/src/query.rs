//! The query of a request, in order, duplicates kept.

use coupa_core::{Violation, json::pointer};
use percent_encoding::percent_decode_str;

use crate::{content::violation, texts::Texts};

/// Query attributes that no other parameter takes, in order, duplicates kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FreeForm(Vec<(String, String)>);

impl FreeForm {
    /// Name and value of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, String)> for FreeForm {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(attributes: I) -> Self {
        Self(attributes.into_iter().collect())
    }
}

impl IntoIterator for FreeForm {
    type Item = (String, String);
    type IntoIter = std::vec::IntoIter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The attributes of a query that no parameter has taken yet.
#[derive(Debug, Default)]
pub(crate) struct Query {
    attributes: Vec<Attribute>,
}

/// An attribute of a query.
#[derive(Debug)]
struct Attribute {
    name: String,
    value: String,
    /// As it was sent, where that differs: a comma that separates is told from one that is encoded.
    raw: Option<String>,
}

impl Attribute {
    fn into_pair(self) -> (String, String) {
        (self.name, self.value)
    }
}

impl Query {
    /// Splits at `&`, decodes `+` and percent signs. What is no UTF-8 is a violation.
    pub(crate) fn parse(query: Option<&str>, violations: &mut Vec<Violation>) -> Self {
        let mut attributes = Vec::new();
        for attribute in query.unwrap_or_default().split('&').filter(|attribute| !attribute.is_empty()) {
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            let Some(name) = decode(name) else {
                violations.push(violation("/query", "syntax", "a name is not UTF-8 when decoded", None));
                continue;
            };
            match decode(value) {
                Some(decoded) => {
                    let raw = (decoded != value).then(|| value.to_owned());
                    attributes.push(Attribute { name, value: decoded, raw });
                }
                None => violations.push(violation(
                    &pointer::join("/query", &name),
                    "syntax",
                    "the value is not UTF-8 when decoded",
                    None,
                )),
            }
        }
        Self { attributes }
    }

    /// Whether nothing is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.attributes.is_empty()
    }

    /// Takes every value of a name, in order.
    pub(crate) fn take(&mut self, name: &str) -> Texts<'static> {
        if self.attributes.is_empty() {
            return Texts::None;
        }
        self.attributes.extract_if(.., |found| found.name == name).map(|found| found.value).collect()
    }

    /// Takes the items of a list that is joined in one attribute.
    pub(crate) fn take_split(&mut self, name: &str, separator: char) -> Vec<String> {
        let mut items = Vec::new();
        for Attribute { value, raw, .. } in self.attributes.extract_if(.., |found| found.name == name) {
            match raw.filter(|_| separator == ',') {
                // The whole is UTF-8, and a comma is a character of its own, so each piece is UTF-8.
                Some(raw) => items.extend(raw.split(',').map(|item| decode(item).unwrap_or_default())),
                None => items.extend(value.split(separator).map(str::to_owned)),
            }
        }
        items
    }

    /// Takes every attribute that `member` gives a name, under that name.
    pub(crate) fn take_where(&mut self, member: impl Fn(&str) -> Option<String>) -> Vec<(String, String)> {
        self.attributes
            .extract_if(.., |found| member(&found.name).is_some())
            .filter_map(|found| member(&found.name).map(|name| (name, found.value)))
            .collect()
    }

    /// Takes what is left.
    pub(crate) fn rest(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.attributes).into_iter().map(Attribute::into_pair).collect()
    }
}

/// Form decoding (WHATWG URL): `+` is a space.
fn decode(text: &str) -> Option<String> {
    if !text.bytes().any(|byte| matches!(byte, b'+' | b'%')) {
        return Some(text.to_owned());
    }
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoding_table() {
        for (query, attributes) in [
            (None, &[][..]),
            (Some(""), &[]),
            (Some("&&"), &[]),
            (Some("a=1&b=2&a=3"), &[("a", "1"), ("b", "2"), ("a", "3")]),
            (Some("a"), &[("a", "")]),
            (Some("a="), &[("a", "")]),
            (Some("=1"), &[("", "1")]),
            (Some("a=b=c"), &[("a", "b=c")]),
            (
                Some("last-name%5Bstarts_with%5D=O%27B%26%3D%2B+%C3%A9"),
                &[("last-name[starts_with]", "O'B&=+ é")],
            ),
            (Some("last-name[in]=a,b"), &[("last-name[in]", "a,b")]),
            (Some("a=%"), &[("a", "%")]),
        ] {
            let mut violations = Vec::new();
            let rest = Query::parse(query, &mut violations).rest();
            let rest: Vec<_> = rest.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            assert_eq!(rest, attributes, "{query:?}");
            assert_eq!(violations, []);
        }
    }

    #[test]
    fn what_is_no_text_is_a_violation() {
        let mut violations = Vec::new();
        let mut query = Query::parse(Some("a~/b=%FF&%FF=1&c=1"), &mut violations);
        assert_eq!(query.take("c").into_strings(), ["1"]);
        let pointers: Vec<_> = violations.iter().map(|violation| violation.instance.as_str()).collect();
        assert_eq!(pointers, ["/query/a~0~1b", "/query"]);
    }

    #[test]
    fn what_is_taken_is_gone() {
        let mut query = Query::parse(Some("a=1&b=2&a=3"), &mut Vec::new());
        assert_eq!(query.take("a").into_strings(), ["1", "3"]);
        assert!(query.take("a").is_empty());
        assert_eq!(query.rest(), [("b".to_owned(), "2".to_owned())]);
    }
}
