//! Reading places of a JSON text that nobody has checked yet: one pass finds them and says whether all of it is JSON.

use std::borrow::Cow;

use crate::json::{Found, unescape};

/// One in each byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The highest bit is set in the first byte, in the order of the text, that cannot stand in a string as it is; bits behind it
/// mean nothing.
const fn special(word: u64) -> u64 {
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5C);
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    ((quote.wrapping_sub(ONES) & !quote) | (backslash.wrapping_sub(ONES) & !backslash) | control) & HIGH
}

/// A place in a text. Methods give `None` where something else stands than JSON has there.
pub(crate) struct Checked<'t> {
    text: &'t str,
    at: usize,
    /// What closes the objects and arrays around this place, as far as the value that is read has them.
    open: Vec<u8>,
}

impl<'t> Checked<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, open: Vec::new() }
    }

    /// Whether nothing follows but white space.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.space();
        self.at == self.text.len()
    }

    /// The first byte behind white space.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        self.space();
        self.byte()
    }

    /// Steps into the object that stands here: whether it has a member.
    pub(crate) fn enter(&mut self) -> Option<bool> {
        self.expect(b'{')?;
        self.space();
        Some(!self.take(b'}'))
    }

    /// The name of the member that stands here; its value follows.
    pub(crate) fn name(&mut self) -> Option<Cow<'t, str>> {
        self.key().map(unescape)
    }

    /// Behind a member: whether there is another one.
    pub(crate) fn more(&mut self) -> Option<bool> {
        self.space();
        if self.take(b',') {
            return Some(true);
        }
        self.expect(b'}').map(|()| false)
    }

    /// Passes a value. Nesting costs no stack.
    pub(crate) fn value(&mut self) -> Option<&'t str> {
        self.space();
        let start = self.at;
        loop {
            match self.byte()? {
                b'{' => {
                    if self.enter()? {
                        self.open.push(b'}');
                        self.key()?;
                        continue;
                    }
                }
                b'[' => {
                    self.at += 1;
                    self.space();
                    if !self.take(b']') {
                        self.open.push(b']');
                        continue;
                    }
                }
                b'"' => drop(self.string()?),
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number()?,
            }
            if !self.behind()? {
                return self.text.get(start..self.at);
            }
        }
    }

    /// Behind a value within the one that is read: closes what ends here. Whether another value follows.
    fn behind(&mut self) -> Option<bool> {
        while let Some(close) = self.open.last().copied() {
            self.space();
            if self.take(b',') {
                self.space();
                if close == b'}' {
                    self.key()?;
                }
                return Some(true);
            }
            self.expect(close)?;
            self.open.pop();
        }
        Some(false)
    }

    /// A name as it is written, and the colon.
    fn key(&mut self) -> Option<&'t str> {
        self.space();
        let name = self.string()?;
        self.space();
        self.expect(b':')?;
        self.space();
        Some(name)
    }

    /// A string: what stands between its quotes.
    fn string(&mut self) -> Option<&'t str> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            self.plain();
            match self.byte()? {
                b'"' => {
                    self.at += 1;
                    return self.text.get(start..self.at - 1);
                }
                b'\\' => {
                    self.at += 1;
                    self.escape()?;
                }
                _ => return None,
            }
        }
    }

    /// Passes what stands in a string as it is.
    fn plain(&mut self) {
        let mut rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        while let Some((word, behind)) = rest.split_first_chunk::<8>() {
            let found = special(u64::from_le_bytes(*word));
            if found != 0 {
                self.at += (found.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
            rest = behind;
        }
        let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
    }

    fn escape(&mut self) -> Option<()> {
        let byte = self.byte()?;
        self.at += 1;
        match byte {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => {
                let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
                self.at += 4;
                digits.iter().all(u8::is_ascii_hexdigit).then_some(())
            }
            _ => None,
        }
    }

    fn number(&mut self) -> Option<()> {
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        Some(())
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let found = self.text.as_bytes().get(self.at..)?.starts_with(word.as_bytes());
        self.at += word.len();
        found.then_some(())
    }

    fn space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.byte() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.take(byte).then_some(())
    }
}

/// What a value that was read is.
pub(crate) fn found(value: &str) -> Found<'_> {
    match value.as_bytes() {
        [b'"', ..] => Found::Text(unescape(value.get(1..value.len() - 1).unwrap_or_default())),
        [b'[', inside @ .., b']'] if inside.iter().all(u8::is_ascii_whitespace) => Found::EmptyArray,
        [b'{' | b'[', ..] => Found::Composite,
        b"null" => Found::Null,
        b"true" => Found::Boolean(true),
        b"false" => Found::Boolean(false),
        _ => Found::Number(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is_json(text: &str) -> bool {
        let mut checked = Checked::new(text);
        checked.value().is_some() && checked.is_at_end()
    }

    #[test]
    fn numbers_words_and_escapes_are_those_of_json() {
        for (text, good) in [
            ("-0.5e+3", true),
            ("0", true),
            ("01", false),
            ("1.", false),
            (".5", false),
            ("-", false),
            ("1e", false),
            ("nul", false),
            ("truely", false),
            (r#""\u12aG""#, false),
            (r#""\u12aB\/""#, true),
            (r#""\x""#, false),
            ("\"a\nb\"", false),
            ("\"12345678", false),
            ("[1,]", false),
            ("{\"a\":1,}", false),
            ("{\"a\" : [ ] , \"b\":{ } }", true),
            ("[[}]", false),
            ("[] []", false),
            ("", false),
        ] {
            assert_eq!(is_json(text), good, "{text}");
            assert_eq!(serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok(), good, "{text}");
        }
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert!(is_json(&deep));
    }

    proptest! {
        #[test]
        fn it_judges_as_serde_json_does(text in "[\\[\\]{}\",:\\\\ a1e.u0tn-]{0,24}") {
            prop_assert_eq!(is_json(&text), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
        }

        #[test]
        fn it_judges_as_serde_json_does_of_what_is_nearly_json(
            parts in prop::collection::vec(prop_oneof![
                Just("{"), Just("}"), Just("["), Just("]"), Just(","), Just(":"), Just("\"a\""), Just("\"long enough\\n\""),
                Just("1"), Just("-2.5e3"), Just("null"), Just("true"), Just(" "), Just("\"k\":"),
            ], 0..12),
        ) {
            let text = parts.concat();
            prop_assert_eq!(is_json(&text), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
        }
    }
}
