//! Numbers that keep whether they were written as a whole number.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// A JSON number: `1` stays `1`, `1.0` stays `1.0`, and whole numbers of 64 bits keep every digit.
///
/// Equality and order are those of the number: `1` equals `1.0`.
///
/// ```
/// use coupa_core::Number;
///
/// for text in ["1", "1.0", "-0.5", "18446744073709551615"] {
///     let number: Number = serde_json::from_str(text)?;
///     assert_eq!(serde_json::to_string(&number)?, text);
/// }
/// assert_eq!(Number::from(1), Number::from(1.0));
/// assert!(serde_json::to_string(&Number::from(f64::NAN)).is_err(), "JSON has no such number");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub enum Number {
    /// A whole number.
    Whole(i64),
    /// A whole number beyond the range of `i64`.
    Large(u64),
    /// A number with a fraction or an exponent.
    Double(f64),
}

impl Number {
    /// The nearest double.
    #[allow(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
    pub const fn as_f64(self) -> f64 {
        match self {
            Self::Whole(number) => number as f64,
            Self::Large(number) => number as f64,
            Self::Double(number) => number,
        }
    }

    /// The whole number, where it was written as one that fits.
    pub const fn as_i64(self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(number),
            _ => None,
        }
    }

    /// As a whole number without loss, for comparing.
    fn whole(self) -> Option<i128> {
        match self {
            Self::Whole(number) => Some(number.into()),
            Self::Large(number) => Some(number.into()),
            Self::Double(_) => None,
        }
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        Self::Whole(number.into())
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or(Self::Large(number), Self::Whole)
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self::Double(number)
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.as_f64()
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.whole(), other.whole()) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => write!(f, "{number}"),
            Self::Large(number) => write!(f, "{number}"),
            // `Debug` keeps the fraction of a whole double, and writes an exponent where zeros would be many.
            Self::Double(number) => write!(f, "{number:?}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is no number of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no number")]
#[non_exhaustive]
pub struct InvalidNumber;

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        let written = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E');
        if !text.bytes().all(written) || text.starts_with('+') {
            return Err(InvalidNumber);
        }
        if let Ok(whole) = text.parse() {
            return Ok(Self::Whole(whole));
        }
        if let Ok(large) = text.parse() {
            return Ok(Self::Large(large));
        }
        match text.parse::<f64>() {
            Ok(double) if double.is_finite() => Ok(Self::Double(double)),
            _ => Err(InvalidNumber),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(number) => serializer.serialize_i64(*number),
            Self::Large(number) => serializer.serialize_u64(*number),
            Self::Double(number) if number.is_finite() => serializer.serialize_f64(*number),
            Self::Double(number) => Err(ser::Error::custom(format_args!("{number} is no number of JSON"))),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: de::Error>(self, whole: i64) -> Result<Number, E> {
                Ok(Number::Whole(whole))
            }

            fn visit_u64<E: de::Error>(self, whole: u64) -> Result<Number, E> {
                Ok(Number::from(whole))
            }

            fn visit_f64<E: de::Error>(self, double: f64) -> Result<Number, E> {
                Ok(Number::Double(double))
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}
