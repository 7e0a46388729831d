//! From the text of a parameter to its type.

use std::{
    fmt::{self, Write as _},
    str::FromStr,
};

use coupa_core::{Date, DateTime, Decimal, Number};

/// Why a text is not what the document asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The keyword that was broken: `type`, `minimum`, `enum` …
    pub keyword: &'static str,
    /// In plain words, with the offending text shortened.
    pub message: String,
    /// The bound that the keyword speaks of.
    pub argument: Option<String>,
}

impl Fault {
    pub(crate) fn new(keyword: &'static str, message: String) -> Self {
        Self { keyword, message, argument: None }
    }

    pub(crate) fn of(keyword: &'static str, argument: impl fmt::Display, message: String) -> Self {
        Self { keyword, message, argument: Some(argument.to_string()) }
    }
}

/// A value as a message shows it: quoted, and not longer than a line.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::from("\"");
    for (index, c) in text.chars().enumerate() {
        if index == 40 {
            shown.push('…');
            break;
        }
        // A String takes whatever is written to it.
        let _ = write!(shown, "{}", c.escape_debug());
    }
    shown.push('"');
    shown
}

/// Any text.
pub fn string(text: &str) -> Result<String, Fault> {
    Ok(text.to_owned())
}

/// A whole number of 64 bits: digits, with a minus sign where it is negative.
pub fn integer(text: &str) -> Result<i64, Fault> {
    let canonical = !text.starts_with('+');
    text.parse().ok().filter(|_| canonical).ok_or_else(|| not_a("integer", text))
}

/// A whole number of 64 bits that is not negative.
pub fn unsigned(text: &str) -> Result<u64, Fault> {
    let canonical = !text.starts_with('+');
    text.parse().ok().filter(|_| canonical).ok_or_else(|| not_a("integer that is not negative", text))
}

/// A number, finite.
pub fn number(text: &str) -> Result<Number, Fault> {
    text.parse().map_err(|_| not_a("number", text))
}

/// `true` or `false`.
pub fn boolean(text: &str) -> Result<bool, Fault> {
    text.parse().map_err(|_| not_a("boolean", text))
}

/// A day.
pub fn date(text: &str) -> Result<Date, Fault> {
    format("date", text)
}

/// A moment.
pub fn date_time(text: &str) -> Result<DateTime, Fault> {
    format("date-time", text)
}

/// An exact decimal.
pub fn decimal(text: &str) -> Result<Decimal, Fault> {
    format("decimal", text)
}

/// A UUID in its hyphenated form, kept as it is written.
pub fn uuid(text: &str) -> Result<String, Fault> {
    let hyphens = [8, 13, 18, 23];
    let good = text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| {
            if hyphens.contains(&index) { byte == b'-' } else { byte.is_ascii_hexdigit() }
        });
    if good { Ok(text.to_owned()) } else { Err(not_of_format("uuid", text)) }
}

/// One of the values of an enumeration.
pub fn enumeration<T: FromStr>(text: &str, values: &[&str]) -> Result<T, Fault> {
    text.parse().map_err(|_| not_in_list(text, values))
}

/// One of the values of an enumeration without a type of its own.
pub fn one_of(text: &str, values: &[&str]) -> Result<String, Fault> {
    if values.contains(&text) { Ok(text.to_owned()) } else { Err(not_in_list(text, values)) }
}

fn not_in_list(text: &str, values: &[&str]) -> Fault {
    let values: Vec<_> = values.iter().map(|value| shown(value)).collect();
    let values = values.join(", ");
    Fault::of("enum", &values, format!("{} is none of {values}", shown(text)))
}

fn not_a(kind: &str, text: &str) -> Fault {
    let article = if kind.starts_with("integer") { "an" } else { "a" };
    Fault::of("type", kind, format!("must be {article} {kind}, not {}", shown(text)))
}

fn not_of_format(format: &str, text: &str) -> Fault {
    Fault::of("format", format, format!("{} is no {format}", shown(text)))
}

fn format<T: FromStr>(format: &str, text: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| not_of_format(format, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars() {
        assert_eq!(integer("-7"), Ok(-7));
        assert_eq!(number("1e3"), Ok(Number::from(1000)));
        assert_eq!(unsigned("18446744073709551615"), Ok(u64::MAX));
        assert_eq!(boolean("true"), Ok(true));
        assert_eq!(date("2024-02-29").unwrap().to_string(), "2024-02-29");
        assert_eq!(date_time("2024-02-29T00:00:00-07:00").unwrap().to_string(), "2024-02-29T00:00:00-07:00");
        assert_eq!(decimal("10.00").unwrap().to_string(), "10.00");
        assert!(uuid("123e4567-e89b-12d3-a456-426614174000").is_ok());
        assert_eq!(one_of("asc", &["asc", "desc"]).unwrap(), "asc");
    }

    #[test]
    fn what_is_not_exactly_the_type_is_refused() {
        for text in ["", "+7", "7.0", "7 ", " 7", "0x7", "9223372036854775808", "seven"] {
            assert_eq!(integer(text).unwrap_err().keyword, "type", "{text:?}");
        }
        for text in ["", "inf", "NaN", "infinity", "1e999", "1,5"] {
            assert_eq!(number(text).unwrap_err().keyword, "type", "{text:?}");
        }
        for text in ["", "True", "1", "yes"] {
            assert!(boolean(text).is_err(), "{text:?}");
        }
        for text in ["", "2024-2-29", "2023-02-29", "2024-02-29T00:00:00Z"] {
            assert_eq!(date(text).unwrap_err().message, format!("{text:?} is no date"));
        }
        for text in ["", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"] {
            assert!(uuid(text).is_err(), "{text:?}");
        }
        let fault = one_of("up", &["asc", "desc"]).unwrap_err();
        assert_eq!(fault.message, r#""up" is none of "asc", "desc""#);
    }

    #[test]
    fn long_and_strange_texts_are_shown_short() {
        assert_eq!(shown("a\n\"b\u{0}"), r#""a\n\"b\0""#);
        assert_eq!(shown(&"x".repeat(100)).chars().count(), 43);
    }
}
