//! Reading single places of a JSON text without building a tree.
//!
//! The texts are documents that were checked when they were written, so this reader skips what nobody asked
//! for instead of checking it again. On a text that is no JSON it finds nothing or something wrong, but it ends.

use std::borrow::Cow;

use crate::checked::{Checked, found};

/// What stands at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found<'a> {
    Null,
    Boolean(bool),
    /// The number as it is written.
    Number(&'a str),
    Text(Cow<'a, str>),
    EmptyArray,
    /// An object, or an array with elements.
    Composite,
}

/// Places to look at, each with a number, merged so that one pass finds all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Places {
    here: Vec<usize>,
    members: Vec<(String, Places)>,
}

impl Places {
    /// The places of these paths, numbered from 0.
    pub(crate) fn new<'p>(paths: impl IntoIterator<Item = &'p [String]>) -> Self {
        let mut root = Self::default();
        for (number, path) in paths.into_iter().enumerate() {
            root.add(path, number);
        }
        root
    }

    fn add(&mut self, path: &[String], number: usize) {
        let Some((first, rest)) = path.split_first() else {
            self.here.push(number);
            return;
        };
        if let Some((_, known)) = self.members.iter_mut().find(|(name, _)| name == first) {
            known.add(rest, number);
        } else {
            let mut new = Self::default();
            new.add(rest, number);
            self.members.push((first.clone(), new));
        }
    }

    /// Tells what stands at each place that the document has, and says whether the document is JSON. Arrays on the way are
    /// not looked into. Of two members with one name, both are told, the first one first.
    ///
    /// `tell` says whether more is wanted. If not, nothing behind is looked at, and the document is taken for JSON.
    pub(crate) fn visit<'a>(
        &self,
        document: &'a str,
        tell: &mut impl FnMut(usize, &Found<'a>) -> bool,
    ) -> bool {
        let mut reader = Checked::new(document);
        match self.visit_value(&mut reader, tell) {
            Some(true) => reader.is_at_end(),
            Some(false) => true,
            None => false,
        }
    }

    /// Whether more is wanted; `None` where the document is no JSON.
    fn visit_value<'a>(
        &self,
        reader: &mut Checked<'a>,
        tell: &mut impl FnMut(usize, &Found<'a>) -> bool,
    ) -> Option<bool> {
        if self.members.is_empty() || reader.peek()? != b'{' {
            let value = reader.value()?;
            return Some(self.here.is_empty() || self.tell_all(&found(value), tell));
        }
        if !self.tell_all(&Found::Composite, tell) {
            return Some(false);
        }
        let mut more = reader.enter()?;
        while more {
            let name = reader.name()?;
            match self.members.iter().find(|(wanted, _)| *wanted == name) {
                Some((_, places)) if !places.visit_value(reader, tell)? => return Some(false),
                Some(_) => {}
                None => drop(reader.value()?),
            }
            more = reader.more()?;
        }
        Some(true)
    }

    /// Tells what stands here: whether more is wanted.
    fn tell_all<'a>(&self, found: &Found<'a>, tell: &mut impl FnMut(usize, &Found<'a>) -> bool) -> bool {
        // Each place is told, wanted or not.
        self.here.iter().fold(true, |_, number| tell(*number, found))
    }
}

/// Goes through all values that a path leads to, through every element of the arrays on its way and at its end,
/// until `tell` says that it has seen enough: whether it did.
///
/// A member that is missing is told as null. An empty array is told at the end of the path, and nothing is told
/// for one on the way.
pub(crate) fn any_at<'a>(
    document: &'a str,
    path: &[String],
    tell: &mut impl FnMut(&Found<'a>) -> bool,
) -> bool {
    any_of_value(&mut Reader { text: document, at: 0 }, path, tell).unwrap_or(false)
}

fn any_of_value<'a>(
    reader: &mut Reader<'a>,
    path: &[String],
    tell: &mut impl FnMut(&Found<'a>) -> bool,
) -> Option<bool> {
    let first = reader.peek()?;
    if first == b'[' {
        let mut inside = reader.clone();
        inside.open();
        if !inside.next_element()? {
            reader.skip()?;
            return Some(path.is_empty() && tell(&Found::EmptyArray));
        }
        loop {
            if any_of_value(&mut inside, path, tell)? {
                return Some(true);
            }
            if !inside.next_element()? {
                reader.at = inside.at;
                return Some(false);
            }
        }
    }
    let Some((name, rest)) = path.split_first() else {
        let found = reader.scalar()?;
        return Some(tell(&found));
    };
    if first != b'{' {
        reader.skip()?;
        return Some(tell(&Found::Null));
    }
    reader.open();
    let mut seen = None;
    while let Some(member) = reader.next_member()? {
        if seen.is_none() && member.is(name) {
            let answer = any_of_value(reader, rest, tell)?;
            if answer {
                return Some(true);
            }
            seen = Some(answer);
        } else {
            reader.skip()?;
        }
    }
    Some(seen.unwrap_or_else(|| tell(&Found::Null)))
}

/// The name of a member, escapes resolved.
struct Name<'a>(Cow<'a, str>);

impl Name<'_> {
    fn is(&self, name: &str) -> bool {
        self.0 == name
    }
}

pub(crate) fn unescape(written: &str) -> Cow<'_, str> {
    if written.contains('\\') {
        // Checked documents have no wrong escapes.
        Cow::Owned(serde_json::from_str(&format!("\"{written}\"")).unwrap_or_default())
    } else {
        Cow::Borrowed(written)
    }
}

/// A place in a text. Methods give `None` when the text ends too early.
#[derive(Clone)]
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The first byte behind white space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            let byte = self.text.as_bytes().get(self.at).copied()?;
            if !byte.is_ascii_whitespace() {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Steps over the byte that [`peek`](Self::peek) gave.
    fn open(&mut self) {
        self.at += 1;
    }

    /// Behind `{` or a member: the name of the next one, or `None` with the closing brace read.
    #[allow(clippy::option_option)] // The outer one is the text's end, as everywhere here.
    fn next_member(&mut self) -> Option<Option<Name<'a>>> {
        loop {
            match self.peek()? {
                b',' => self.open(),
                b'"' => break,
                _ => {
                    self.open();
                    return Some(None);
                }
            }
        }
        let name = self.string()?;
        if self.peek()? == b':' {
            self.open();
        }
        Some(Some(Name(unescape(name))))
    }

    /// Behind `[` or an element: whether there is another one; if not, the closing bracket is read.
    fn next_element(&mut self) -> Option<bool> {
        loop {
            match self.peek()? {
                b',' => self.open(),
                b']' | b'}' => {
                    self.open();
                    return Some(false);
                }
                _ => return Some(true),
            }
        }
    }

    /// Reads a string: what stands between its quotes.
    fn string(&mut self) -> Option<&'a str> {
        self.open();
        let start = self.at;
        loop {
            let rest = self.rest();
            let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
            self.at += end + 1;
            if rest.get(end) == Some(&b'"') {
                return self.text.get(start..self.at - 1);
            }
            // What is escaped is no end.
            self.at += 1;
        }
    }

    /// Reads a value and says what it is.
    fn scalar(&mut self) -> Option<Found<'a>> {
        match self.peek()? {
            b'"' => self.string().map(|written| Found::Text(unescape(written))),
            b'{' => self.skip().map(|()| Found::Composite),
            b'[' => {
                let mut inside = self.clone();
                inside.open();
                let empty = !inside.next_element()?;
                self.skip()?;
                Some(if empty { Found::EmptyArray } else { Found::Composite })
            }
            _ => Some(match self.word()? {
                "null" => Found::Null,
                "true" => Found::Boolean(true),
                "false" => Found::Boolean(false),
                number => Found::Number(number),
            }),
        }
    }

    /// Reads a number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let length = rest
            .iter()
            .position(|it| matches!(it, b',' | b'}' | b']' | b':' | b'"') || it.is_ascii_whitespace())
            .unwrap_or(rest.len());
        // At least one byte, so that every loop of this module ends, whatever the text.
        let start = self.at;
        self.at += length.max(1);
        self.text.get(start..start + length)
    }

    /// Reads a value that nobody asked for.
    fn skip(&mut self) -> Option<()> {
        match self.peek()? {
            b'"' => return self.string().map(drop),
            b'{' | b'[' => {}
            b'}' | b']' => {
                self.open();
                return Some(());
            }
            _ => return self.word().map(drop),
        }
        // Within, only brackets and strings say where it ends.
        let mut depth = 0_usize;
        loop {
            let rest = self.rest();
            let is_mark = |byte: &u8| matches!(byte, b'"' | b'{' | b'[' | b'}' | b']');
            let mark = rest.iter().position(is_mark)?;
            self.at += mark;
            match rest.get(mark)? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                _ => depth = depth.saturating_sub(1),
            }
            self.open();
            if depth == 0 {
                return Some(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn path(names: &[&str]) -> Vec<String> {
        names.iter().map(|&it| it.to_owned()).collect()
    }

    fn all_at(document: &str, names: &[&str]) -> Vec<Found<'static>> {
        let mut found = Vec::new();
        any_at(document, &path(names), &mut |it| {
            found.push(match it {
                Found::Text(text) => Found::Text(Cow::Owned(text.clone().into_owned())),
                Found::Number(text) => Found::Number(String::leak((*text).to_owned())),
                Found::Null => Found::Null,
                Found::Boolean(value) => Found::Boolean(*value),
                Found::EmptyArray => Found::EmptyArray,
                Found::Composite => Found::Composite,
            });
            false
        });
        found
    }

    #[test]
    fn goes_through_arrays_on_the_way_and_at_the_end() {
        let document = r#"{ "mails": [ {"to": "a"}, {"to": null}, {"cc": 1}, 7 ], "none": [], "tags": ["x", []], "n": 1.50 }"#;
        let text = |it: &'static str| Found::Text(Cow::Borrowed(it));
        assert_eq!(all_at(document, &["mails", "to"]), [text("a"), Found::Null, Found::Null, Found::Null]);
        assert_eq!(all_at(document, &["none", "to"]), []);
        assert_eq!(all_at(document, &["none"]), [Found::EmptyArray]);
        assert_eq!(all_at(document, &["tags"]), [text("x"), Found::EmptyArray]);
        assert_eq!(all_at(document, &["n"]), [Found::Number("1.50")]);
        assert_eq!(all_at(document, &["missing", "to"]), [Found::Null]);
        assert_eq!(all_at(document, &["mails"])[0], Found::Composite);
    }

    #[test]
    fn names_and_texts_are_compared_unescaped() {
        let document = r#"{"\u0061\"b":"\u00e9\\\"}", "c": "]"}"#;
        assert_eq!(all_at(document, &["a\"b"]), [Found::Text(Cow::Borrowed("é\\\"}"))]);
        assert_eq!(all_at(document, &["c"]), [Found::Text(Cow::Borrowed("]"))]);
    }

    /// What the tree of the whole document has at a path without arrays.
    fn expected(value: &Value, path: &[String]) -> Option<String> {
        let mut value = value;
        for name in path {
            value = value.as_object()?.get(name)?;
        }
        Some(value.to_string())
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,6}|[\"\\\\{},:\\[\\]\n]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::hash_map("[abc\"\\\\é]{1,2}", inner, 0..5)
                    .prop_map(|members| members.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn finds_what_the_tree_has(document in json(), paths in prop::collection::vec(
            prop::collection::vec("[abc\"\\\\é]{1,2}", 1..3), 1..6), pretty in any::<bool>()) {
            let text = if pretty { serde_json::to_string_pretty(&document) } else { serde_json::to_string(&document) }.unwrap();
            let places = Places::new(paths.iter().map(Vec::as_slice));
            let find = |ends_early: bool| {
                let mut found = vec![None; paths.len()];
                let is_json = places.visit(&text, &mut |number, it| {
                    found[number] = Some(match it {
                        Found::Null => "null".to_owned(),
                        Found::Boolean(value) => value.to_string(),
                        Found::Number(text) => (*text).to_owned(),
                        Found::Text(text) => Value::from(text.clone()).to_string(),
                        Found::EmptyArray => "[]".to_owned(),
                        Found::Composite => "composite".to_owned(),
                    });
                    !ends_early || found.contains(&None)
                });
                assert!(is_json);
                found
            };
            let found = find(false);
            prop_assert_eq!(&find(true), &found);
            for (path, found) in paths.iter().zip(found) {
                let expected = expected(&document, path).map(|it| {
                    let composite = it.starts_with('{') || it.starts_with('[') && it != "[]";
                    if composite { "composite".to_owned() } else { it }
                });
                prop_assert_eq!(found, expected);
            }
        }

        #[test]
        fn ends_on_any_text(text in "[\\[\\]{}\",:\\\\ a1]{0,30}", name in "[a1]{1,2}") {
            Places::new([&[name.clone()][..]]).visit(&text, &mut |_, _| true);
            any_at(&text, &[name], &mut |_| false);
        }
    }
}
