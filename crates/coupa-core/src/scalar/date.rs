//! A day.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// A day, `YYYY-MM-DD` on the wire and nothing else.
///
/// ```
/// use coupa_core::Date;
///
/// let day: Date = "2000-07-01".parse()?;
/// assert_eq!(day.to_string(), "2000-07-01");
/// assert!("2000-7-1".parse::<Date>().is_err());
/// assert!("2001-02-29".parse::<Date>().is_err());
/// # Ok::<(), coupa_core::scalar::InvalidDate>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// The day with this year, month and day of the month, when there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(0..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Whether a text is a day: RFC 3339, `full-date`.
    pub fn accepts(text: &str) -> bool {
        text.parse::<Self>().is_ok()
    }

    /// The day to calculate with.
    pub const fn to_chrono(self) -> NaiveDate {
        self.0
    }

    /// Appends `YYYY-MM-DD`, or nothing where four digits cannot write the year. Says which.
    pub fn push_to(self, out: &mut Vec<u8>) -> bool {
        let Ok(year @ 0..=9999) = u32::try_from(self.0.year()) else { return false };
        let [y1, y2] = two(year / 100);
        let [y3, y4] = two(year % 100);
        let ([m1, m2], [d1, d2]) = (two(self.0.month()), two(self.0.day()));
        out.extend_from_slice(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]);
        true
    }

    /// Reads `YYYY-MM-DD` from the first ten bytes.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = bytes else { return None };
        Self::new(i32::try_from(number(&[y1, y2, y3, y4])?).ok()?, number(&[m1, m2])?, number(&[d1, d2])?)
    }
}

/// A number below 100 in two digits.
pub(super) fn two(number: u32) -> [u8; 2] {
    let digit = |number: u32| b'0' + u8::try_from(number % 10).unwrap_or_default();
    [digit(number / 10), digit(number)]
}

/// The number that ASCII digits, and nothing else, stand for.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |sum, digit| {
        digit.is_ascii_digit().then(|| sum.checked_mul(10)?.checked_add(u32::from(digit - b'0')))?
    })
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        Self::from_bytes(text.as_bytes()).ok_or(InvalidDate)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl From<Date> for NaiveDate {
    fn from(day: Date) -> Self {
        day.0
    }
}

impl Serialize for Date {
    /// Fails for a year that four digits cannot write.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !(0..=9999).contains(&self.0.year()) {
            return Err(ser::Error::custom(InvalidDate));
        }
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Date;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date, YYYY-MM-DD")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

/// A text that is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a date is a day of the calendar written YYYY-MM-DD")]
pub struct InvalidDate;
