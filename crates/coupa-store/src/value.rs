//! Values that filters compare with.

use crate::{cell::Cell, decimal, schema::ColumnKind, time};

/// A value to compare a column or a part of a document with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Value(pub(crate) Cell);

impl Value {
    /// Reads a value of a kind from text, such as the argument of a query: `None` when it is not of that kind.
    ///
    /// ```
    /// use coupa_store::{ColumnKind, Value};
    /// assert_eq!(Value::parse(ColumnKind::Integer, "12"), Some(Value::integer(12)));
    /// assert_eq!(Value::parse(ColumnKind::Decimal, "7.50"), Value::decimal("7.5"));
    /// assert_eq!(Value::parse(ColumnKind::Time, "yesterday"), None);
    /// ```
    pub fn parse(kind: ColumnKind, text: &str) -> Option<Self> {
        match kind {
            ColumnKind::Text => Some(Self::text(text)),
            ColumnKind::Integer => text.parse().ok().map(Self::integer),
            ColumnKind::Boolean => text.parse().ok().map(Self::boolean),
            ColumnKind::Time => Self::time(text),
            ColumnKind::Decimal => Self::decimal(text),
        }
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Self(Cell::Text(fold(text)))
    }

    /// A whole number.
    pub fn integer(number: i64) -> Self {
        Self(Cell::Integer(number))
    }

    /// A boolean.
    pub fn boolean(value: bool) -> Self {
        Self(Cell::Boolean(value))
    }

    /// A moment, in microseconds of UTC since 1970.
    pub fn time_micros(micros: i64) -> Self {
        Self(Cell::Time(micros))
    }

    /// A moment, from an RFC 3339 date-time or a date (its midnight in UTC).
    pub fn time(text: &str) -> Option<Self> {
        time::micros(text).map(Self::time_micros)
    }

    /// A decimal number, such as `-12.50` or `1e3`.
    pub fn decimal(text: &str) -> Option<Self> {
        decimal::sortable(text).map(|it| Self(Cell::Decimal(it)))
    }

    /// What it is.
    pub fn kind(&self) -> ColumnKind {
        self.0.kind()
    }
}

/// Text as the store compares it: lower case by Unicode, letter by letter.
///
/// Letter by letter means that a piece of a text folds to the same letters as within the whole, so that
/// "contains" and "starts with" hold; the final sigma is therefore an ordinary sigma.
///
/// ```
/// assert_eq!(coupa_store::fold("ÅSA Ödegård"), "åsa ödegård");
/// assert_eq!(coupa_store::fold("ΟΔΟΣ"), coupa_store::fold("οδος"));
/// ```
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().flat_map(char::to_lowercase).map(|c| if c == 'ς' { 'σ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parses_only_what_is_of_the_kind() {
        for (kind, good, bad) in [
            (ColumnKind::Integer, "-9223372036854775808", "9223372036854775808"),
            (ColumnKind::Boolean, "true", "TRUE"),
            (ColumnKind::Time, "2025-07-28T03:43:08-07:00", "2025-07-28T03:43"),
            (ColumnKind::Time, "2024-02-29", "2025-02-29"),
            (ColumnKind::Decimal, "0.10", "ten"),
        ] {
            assert_eq!(Value::parse(kind, good).map(|it| it.kind()), Some(kind), "{good}");
            assert_eq!(Value::parse(kind, bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn folding_is_idempotent_and_goes_letter_by_letter(left in ".*", right in ".*") {
            prop_assert_eq!(fold(&fold(&left)), fold(&left));
            prop_assert_eq!(fold(&left) + &fold(&right), fold(&(left + &right)));
        }
    }
}
