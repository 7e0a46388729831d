//! Single values in the form in which they are shown.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use coupa_core::element::Scalar;
use serde_json::Value;

/// The form in which a value of a scalar is shown. What is not of the scalar stays as it is.
pub(crate) fn normal(scalar: Scalar, value: Value, offset: FixedOffset) -> Value {
    match (scalar, &value) {
        (Scalar::Decimal, Value::String(text)) => decimal(text).map_or(value, Value::String),
        (Scalar::Decimal, Value::Number(number)) => decimal(&plain(number)).map_or(value, Value::String),
        // Ids that are strings may be sent as integers.
        (Scalar::String, Value::Number(number)) => Value::String(number.to_string()),
        (Scalar::DateTime, Value::String(text)) => match DateTime::parse_from_rfc3339(text) {
            Ok(moment) => Value::String(self::moment(moment.with_timezone(&offset))),
            Err(_) => value,
        },
        _ => value,
    }
}

/// A moment as it is shown: to the second, with a numeric offset.
pub(crate) fn moment(moment: DateTime<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// A number without exponent.
fn plain(number: &serde_json::Number) -> String {
    match number.as_f64() {
        Some(double) if !number.is_i64() && !number.is_u64() => double.to_string(),
        _ => number.to_string(),
    }
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
    use serde_json::json;

    use super::*;

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
            let offset = FixedOffset::east_opt(0).unwrap();
            assert_eq!(normal(Scalar::Decimal, given.clone(), offset), json!(shown), "{given}");
        }
    }

    #[test]
    fn moments_have_the_offset_of_the_world() {
        let offset = FixedOffset::west_opt(7 * 3600).unwrap();
        for (given, shown) in [
            ("2025-07-28T10:43:08Z", "2025-07-28T03:43:08-07:00"),
            ("2025-07-28T03:43:08.999-07:00", "2025-07-28T03:43:08-07:00"),
            ("2025-01-01T00:00:00+05:30", "2024-12-31T11:30:00-07:00"),
        ] {
            assert_eq!(normal(Scalar::DateTime, json!(given), offset), json!(shown));
        }
    }

    #[test]
    fn other_values_stay() {
        let offset = FixedOffset::east_opt(0).unwrap();
        for (scalar, value) in [
            (Scalar::String, json!("007")),
            (Scalar::Boolean, json!(false)),
            (Scalar::Date, json!("2000-02-29")),
            (Scalar::Integer, json!(9_007_199_254_740_993_i64)),
            (Scalar::Decimal, json!("ten")),
        ] {
            assert_eq!(normal(scalar, value.clone(), offset), value);
        }
        assert_eq!(
            normal(Scalar::String, json!(9_220_538_753_250_662_192_i64), offset),
            json!("9220538753250662192")
        );
    }
}
