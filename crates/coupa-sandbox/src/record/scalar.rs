//! Single values in the form in which they are shown.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use coupa_core::element::Scalar;

use super::text;

/// The form in which a value of a scalar is shown, as JSON. What is not of the scalar stays as it is.
pub(super) fn normal(scalar: Scalar, value: &str, offset: FixedOffset) -> Cow<'_, str> {
    let is_number = value.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let changed = match scalar {
        Scalar::Decimal if is_number => decimal(&text::plain(value)).map(|decimal| text::quoted(&decimal)),
        Scalar::Decimal => text::string(value).and_then(|given| Some(text::quoted(&decimal(&given)?))),
        // Ids that are strings may be sent as integers.
        Scalar::String if is_number => Some(text::quoted(&text::whole(value))),
        Scalar::Integer if is_number => return text::whole(value),
        Scalar::DateTime => text::string(value).and_then(|given| {
            let given = DateTime::parse_from_rfc3339(&given).ok()?;
            Some(text::quoted(&moment(given.with_timezone(&offset))))
        }),
        _ => None,
    };
    changed.map_or_else(|| text::compact(value), Cow::Owned)
}

/// A moment as it is shown: to the second, with a numeric offset.
pub(crate) fn moment(moment: DateTime<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// A decimal in Ruby's normal form: at least one digit behind the point, and no idle zero.
fn decimal(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    let fraction = match fraction.trim_end_matches('0') {
        "" => "0",
        fraction => fraction,
    };
    let sign = if (whole, fraction) == ("0", "0") { "" } else { sign };
    Some(format!("{sign}{whole}.{fraction}"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn shape(scalar: Scalar, value: &Value, hours: i32) -> Value {
        let offset = FixedOffset::east_opt(hours * 3600).unwrap();
        serde_json::from_str(&normal(scalar, &value.to_string(), offset)).unwrap()
    }

    #[test]
    fn decimals_have_one_form() {
        for (given, shown) in [
            (json!("10"), "10.0"),
            (json!("10.00"), "10.0"),
            (json!("7.50"), "7.5"),
            (json!("007.25"), "7.25"),
            (json!("0"), "0.0"),
            (json!("-0.00"), "0.0"),
            (json!("-0.5"), "-0.5"),
            (json!("12345678901234567.89"), "12345678901234567.89"),
            (json!(2), "2.0"),
            (json!(-2.5), "-2.5"),
            (json!(1e15), "1000000000000000.0"),
        ] {
            assert_eq!(shape(Scalar::Decimal, &given, 0), json!(shown), "{given}");
        }
    }

    #[test]
    fn moments_have_the_offset_of_the_world() {
        for (given, shown) in [
            ("2025-07-28T10:43:08Z", "2025-07-28T03:43:08-07:00"),
            ("2025-07-28T03:43:08.999-07:00", "2025-07-28T03:43:08-07:00"),
            ("2025-01-01T00:00:00+05:30", "2024-12-31T11:30:00-07:00"),
        ] {
            assert_eq!(shape(Scalar::DateTime, &json!(given), -7), json!(shown));
        }
    }

    #[test]
    fn other_values_stay() {
        for (scalar, value) in [
            (Scalar::String, json!("007")),
            (Scalar::Boolean, json!(false)),
            (Scalar::Date, json!("2000-02-29")),
            (Scalar::Integer, json!(9_007_199_254_740_993_i64)),
            (Scalar::Decimal, json!("ten")),
        ] {
            assert_eq!(shape(scalar, &value, 0), value);
        }
        let sent = json!(9_220_538_753_250_662_192_i64);
        assert_eq!(shape(Scalar::String, &sent, 0), json!("9220538753250662192"));
    }
}
