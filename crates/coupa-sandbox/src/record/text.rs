//! Goes through a JSON text without building a tree, and brings single values into one form.
//!
//! The texts were checked: a body when it came, a document when it was stored. On a text that is no JSON this finds nothing
//! or something wrong, but it ends.

use std::borrow::Cow;

use coupa_core::schema::write;
use serde_json::Value;

/// Nothing, as JSON says it.
pub(super) const NULL: &str = "null";
/// An empty string.
pub(super) const EMPTY: &str = "\"\"";

/// Whether a value is an object.
pub(super) fn is_object(value: &str) -> bool {
    value.starts_with('{')
}

/// Whether a value is an array.
pub(super) fn is_array(value: &str) -> bool {
    value.starts_with('[')
}

/// The members of an object with their values; none of anything else.
pub(super) fn members(object: &str) -> Members<'_> {
    Members(Cursor::within(object, b'{'))
}

/// The items of an array; none of anything else.
pub(super) fn items(array: &str) -> Items<'_> {
    Items(Cursor::within(array, b'['))
}

/// The value of a member of an object.
pub(super) fn member<'t>(object: &'t str, name: &str) -> Option<&'t str> {
    members(object).find(|(member, _)| member == name).map(|(_, value)| value)
}

/// What a string says; `None` where the value is none.
pub(super) fn string(value: &str) -> Option<Cow<'_, str>> {
    value.strip_prefix('"')?.strip_suffix('"').map(unescaped)
}

/// A string as JSON.
pub(super) fn quoted(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len() + 2);
    write::string(text, &mut out);
    // What was a text, with escapes in it, is one.
    String::from_utf8(out).unwrap_or_default()
}

/// A value in the form in which this crate writes it: no white space, and of the ways to write a string or a number one.
pub(super) fn compact(value: &str) -> Cow<'_, str> {
    let is_plain = match value.as_bytes() {
        [b'"', inside @ ..] => !inside.contains(&b'\\'),
        [b'{' | b'[', ..] => false,
        [b'-' | b'0'..=b'9', ..] => is_digits(value),
        _ => true,
    };
    if is_plain {
        return Cow::Borrowed(value);
    }
    serde_json::from_str::<Value>(value).map_or(Cow::Borrowed(value), |value| Cow::Owned(value.to_string()))
}

/// A whole number, however it is written: `1e2` as `100`.
pub(super) fn whole(value: &str) -> Cow<'_, str> {
    if is_digits(value) {
        return Cow::Borrowed(value);
    }
    let plain = plain(value);
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    if fraction.bytes().any(|digit| digit != b'0') {
        return Cow::Borrowed(value);
    }
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    Cow::Owned(match digits.trim_start_matches('0') {
        "" => "0".to_owned(),
        digits => format!("{sign}{digits}"),
    })
}

/// A number without exponent.
pub(super) fn plain(number: &str) -> Cow<'_, str> {
    let Some((mantissa, exponent)) = number.split_once(['e', 'E']) else { return Cow::Borrowed(number) };
    // Checked numbers are within the range of a double.
    let exponent = exponent.parse().unwrap_or(0_i32).clamp(-400, 400);
    let (sign, digits) = mantissa.strip_prefix('-').map_or(("", mantissa), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut digits = [whole, fraction].concat();
    let mut point = exponent.saturating_add(i32::try_from(whole.len()).unwrap_or_default());
    while point < 1 {
        digits.insert(0, '0');
        point += 1;
    }
    let point = usize::try_from(point).unwrap_or_default();
    while digits.len() < point {
        digits.push('0');
    }
    let (whole, fraction) = digits.split_at(point);
    Cow::Owned(if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    })
}

/// A number that stays as it is in whatever kind of number it is read.
fn is_digits(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    (1..=18).contains(&digits.len()) && value != "-0" && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn unescaped(written: &str) -> Cow<'_, str> {
    if written.contains('\\') {
        // Checked texts have no wrong escapes.
        Cow::Owned(serde_json::from_str(&format!("\"{written}\"")).unwrap_or_default())
    } else {
        Cow::Borrowed(written)
    }
}

/// See [`members`].
pub(super) struct Members<'t>(Cursor<'t>);

impl<'t> Iterator for Members<'t> {
    type Item = (Cow<'t, str>, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let written = self.0.value()?;
        let name = written.get(1..written.len().checked_sub(1)?)?;
        let name = if self.0.has_escape { unescaped(name) } else { Cow::Borrowed(name) };
        Some((name, self.0.value()?))
    }
}

/// See [`items`].
pub(super) struct Items<'t>(Cursor<'t>);

impl<'t> Iterator for Items<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        self.0.value()
    }
}

/// One in each byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The highest bit is set in the first byte, in the order of the text, that is a quote or a backslash; bits behind it mean
/// nothing.
const fn quote_or_backslash(word: u64) -> u64 {
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5C);
    ((quote.wrapping_sub(ONES) & !quote) | (backslash.wrapping_sub(ONES) & !backslash)) & (ONES << 7)
}

/// A place inside an object or an array.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    /// Whether the string that was passed last has an escape in it.
    has_escape: bool,
}

impl<'t> Cursor<'t> {
    /// Behind the first bracket; at the end where there is none.
    fn within(text: &'t str, bracket: u8) -> Self {
        // A body can have space around it.
        let text = text.trim_ascii_start();
        let at = if text.as_bytes().first() == Some(&bracket) { 1 } else { text.len() };
        Self { text, at, has_escape: false }
    }

    /// The next value or key; `None` behind the last.
    fn value(&mut self) -> Option<&'t str> {
        let bytes = self.text.as_bytes();
        let is_between = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b',' | b':');
        while bytes.get(self.at).is_some_and(is_between) {
            self.at += 1;
        }
        let start = self.at;
        match bytes.get(start)? {
            b'"' => self.string(),
            b'{' | b'[' => self.nested(),
            b'}' | b']' => return None,
            _ => {
                let ends = |byte: &u8| is_between(byte) || matches!(byte, b'}' | b']');
                let rest = bytes.get(start..).unwrap_or_default();
                self.at += rest.iter().position(ends).unwrap_or(rest.len());
            }
        }
        self.text.get(start..self.at)
    }

    /// Passes a string.
    fn string(&mut self) {
        let bytes = self.text.as_bytes();
        self.has_escape = false;
        self.at += 1;
        loop {
            self.plain();
            match bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return;
                }
                Some(_) => {
                    self.has_escape = true;
                    self.at = (self.at + 2).min(bytes.len());
                }
                None => return,
            }
        }
    }

    /// Passes what stands in a string as it is, up to a quote, a backslash or the end.
    fn plain(&mut self) {
        let mut rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        while let Some((word, behind)) = rest.split_first_chunk::<8>() {
            let found = quote_or_backslash(u64::from_le_bytes(*word));
            if found != 0 {
                self.at += (found.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
            rest = behind;
        }
        self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len());
    }

    /// Passes an object or an array.
    fn nested(&mut self) {
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'"' => {
                    self.string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_items_are_told_as_they_are_written() {
        let object =
            "\n { \"a\" : [1, {\"x\":\"]}\"} ] ,\"b\\u0062\":\"q\\\"}\" , \"c\":null, \"d\": -1.5e3 }";
        let told: Vec<_> = members(object).map(|(name, value)| (name.into_owned(), value)).collect();
        let expected = [("a", "[1, {\"x\":\"]}\"} ]"), ("bb", "\"q\\\"}\""), ("c", "null"), ("d", "-1.5e3")];
        assert_eq!(told, expected.map(|(name, value)| (name.to_owned(), value)));
        assert_eq!(items(told[0].1).collect::<Vec<_>>(), ["1", "{\"x\":\"]}\"}"]);
        assert_eq!(member(object, "bb").and_then(string).as_deref(), Some("q\"}"));
        assert_eq!((members("[1]").count(), items("{\"a\":1}").count(), members("{}").count()), (0, 0, 0));
    }

    #[test]
    fn strings_end_where_they_do_at_any_distance() {
        for length in 0..20 {
            for inside in ["", "\\\"", "\\\\", "é", "\u{1}!"] {
                let string = format!("\"{}{inside}{}\"", "x".repeat(length), "y".repeat(length % 5));
                let object = format!("{{{string}:{string},\"b\":[{string}]}}");
                let told: Vec<_> = members(&object).collect();
                let name: String = serde_json::from_str(&string.replace('\u{1}', "\\u0001")).unwrap();
                assert_eq!(told[0], (Cow::from(name), string.as_str()));
                assert_eq!(told[1], (Cow::from("b"), format!("[{string}]").as_str()));
            }
        }
    }

    #[test]
    fn it_ends_on_any_text() {
        for text in ["{", "{\"", "{\"a\\", "{\"a\":", "{\"a\":[", "[\"\\", "[}", "{]", "{\"a\"x:1,,:}", ""] {
            assert!(members(text).count() < 9 && items(text).count() < 9, "{text}");
        }
    }

    #[test]
    fn values_have_one_form() {
        for (written, form) in [
            ("\"a\\u0062\\/\"", "\"ab/\""),
            ("\"\\u0007\\n\"", "\"\\u0007\\n\""),
            ("{ \"a\" : [ 1 , true ] }", "{\"a\":[1,true]}"),
            ("1.50", "1.5"),
            ("-12", "-12"),
            ("null", "null"),
        ] {
            assert_eq!(compact(written), form);
        }
        for (written, form) in [
            ("1e2", "100"),
            ("7", "7"),
            ("-0", "0"),
            ("-0.10e1", "-1"),
            ("1.5", "1.5"),
            ("9223372036854775807", "9223372036854775807"),
            ("922337203685477580.70e1", "9223372036854775807"),
        ] {
            assert_eq!(whole(written), form);
        }
        for (written, form) in
            [("1.5e-3", "0.0015"), ("-12e+2", "-1200"), ("12.5", "12.5"), ("125e-1", "12.5")]
        {
            assert_eq!(plain(written), form);
        }
        assert_eq!(quoted("a\"é\n"), "\"a\\\"é\\n\"");
    }
}
