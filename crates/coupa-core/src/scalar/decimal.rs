//! Decimals: a string on the wire, or a number where a schema allows one.

use std::{cmp::Ordering, fmt, hash, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// Significant digits that any decimal keeps on its way through a double.
const EXACT_DIGITS: usize = 15;

/// An exact decimal that keeps its scale: `"10.0"` stays `"10.0"`.
///
/// Read from a string, or from a JSON number where one is sent, and written back as it was read. What does not fit
/// (28 digits) is an error, never rounded. A JSON number passes through a double on its way, so one with more digits
/// than a double keeps is refused: it has to be written as a string.
///
/// Equality and order are those of the number: `10.0` equals `10.00`.
///
/// ```
/// use coupa_core::Decimal;
///
/// let years: Decimal = serde_json::from_str(r#""10.0""#)?;
/// assert_eq!(serde_json::to_string(&years)?, r#""10.0""#);
/// let years: Decimal = serde_json::from_str("7.5")?;
/// assert_eq!(serde_json::to_string(&years)?, "7.5");
/// assert!(serde_json::from_str::<Decimal>("12345678901234567.89").is_err());
/// assert!(serde_json::from_str::<Decimal>(r#""12345678901234567.89""#).is_ok());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Decimal {
    value: rust_decimal::Decimal,
    /// Zeros in front of the first digit that is needed.
    zeros: u8,
    /// Stood outside quotation marks.
    number: bool,
}

impl Decimal {
    /// Whether a text is a decimal that can be held exactly.
    pub fn accepts(text: &str) -> bool {
        text.parse::<Self>().is_ok()
    }

    /// The number to calculate with.
    pub const fn value(self) -> rust_decimal::Decimal {
        self.value
    }

    /// The digits before the point of a text that has the form of a decimal, `-?[0-9]+(\.[0-9]+)?`: no exponent, no
    /// sign `+`, no empty part. A text of another form would not be written back as it was.
    fn whole_digits(text: &str) -> Option<&str> {
        let text = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) =
            text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        (digits(whole) && fraction.is_none_or(digits)).then_some(whole)
    }

    fn from_double(double: f64) -> Result<Self, InvalidDecimal> {
        let scientific = format!("{double:e}");
        let mantissa = scientific.split_once('e').map_or(scientific.as_str(), |(mantissa, _)| mantissa);
        if mantissa.bytes().filter(u8::is_ascii_digit).count() > EXACT_DIGITS {
            return Err(InvalidDecimal::Inexact);
        }
        // Display writes no exponent, and no point where the fraction is zero.
        let mut text = double.to_string();
        if !text.contains('.') {
            text.push_str(".0");
        }
        Ok(Self { number: true, ..text.parse()? })
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        let whole = Self::whole_digits(text).ok_or(InvalidDecimal::Form)?;
        let needed = whole.trim_start_matches('0').len().max(1);
        let zeros = u8::try_from(whole.len() - needed).map_err(|_| InvalidDecimal::TooLong)?;
        let mut value = rust_decimal::Decimal::from_str_exact(text).map_err(|_| InvalidDecimal::TooLong)?;
        if text.starts_with('-') {
            value.set_sign_negative(true);
        }
        Ok(Self { value, zeros, number: false })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut value = self.value;
        if value.is_sign_negative() {
            f.write_str("-")?;
            value.set_sign_positive(true);
        }
        write!(f, "{}{value}", "0".repeat(self.zeros.into()))
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl hash::Hash for Decimal {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    /// Written as a string.
    fn from(value: rust_decimal::Decimal) -> Self {
        Self { value, zeros: 0, number: false }
    }
}

impl From<Decimal> for rust_decimal::Decimal {
    fn from(decimal: Decimal) -> Self {
        decimal.value
    }
}

impl From<i64> for Decimal {
    /// Written as a string, without a point.
    fn from(value: i64) -> Self {
        Self::from(rust_decimal::Decimal::from(value))
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.number {
            return serializer.collect_str(self);
        }
        let text = self.value.to_string();
        if let Ok(whole) = text.parse::<i64>() {
            return serializer.serialize_i64(whole);
        }
        if let Ok(whole) = text.parse::<u64>() {
            return serializer.serialize_u64(whole);
        }
        serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Decimal;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a decimal, as a string or a number")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_i64<E: de::Error>(self, whole: i64) -> Result<Decimal, E> {
                Ok(Decimal { value: whole.into(), zeros: 0, number: true })
            }

            fn visit_u64<E: de::Error>(self, whole: u64) -> Result<Decimal, E> {
                Ok(Decimal { value: whole.into(), zeros: 0, number: true })
            }

            fn visit_f64<E: de::Error>(self, double: f64) -> Result<Decimal, E> {
                Decimal::from_double(double).map_err(E::custom)
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

/// Why a text or number is no decimal that can be held exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidDecimal {
    /// Not of the form `-12.50`.
    #[error("a decimal is written with digits and at most one point, such as 12.50, without an exponent")]
    Form,
    /// More digits than fit.
    #[error("a decimal has at most 28 digits")]
    TooLong,
    /// A JSON number whose digits may have been lost.
    #[error(
        "a decimal with more than 15 digits has to be written as a string: as a number it may lose digits"
    )]
    Inexact,
}
