//! What becomes of the digits of a number.

/// Whether the value that a number has as `i64`, `u64` or `f64` writes the same digits again.
///
/// ```
/// use coupa_core::json::is_exact;
///
/// assert!(is_exact("9223372036854775807") && is_exact("0.1") && is_exact("10.00") && is_exact("1e3"));
/// assert!(!is_exact("0.10000000000000000001") && !is_exact("123456789012345678901") && !is_exact("1e-400"));
/// ```
pub fn is_exact(text: &str) -> bool {
    if text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok() {
        return true;
    }
    let Ok(double) = text.parse::<f64>() else { return false };
    // Rust writes the shortest digits that read back as the same double.
    double.is_finite() && decimal(text) == decimal(&format!("{double:e}"))
}

/// The whole number that a text stands for, when it stands for one that fits: `100`, `1e2` and `100.0` alike.
pub(crate) fn whole(text: &str) -> Option<Whole> {
    let (digits, power) = decimal(text)?;
    let length = i64::try_from(digits.len()).ok()?;
    if digits.is_empty() {
        return Some(Whole::Fits(0));
    }
    if length > power {
        return None;
    }
    // Nineteen digits are the most that 64 bits hold.
    let Ok(zeros @ 0..=19) = usize::try_from(power - length) else { return Some(Whole::TooLarge) };
    let sign = if text.starts_with('-') { "-" } else { "" };
    let number = format!("{sign}{digits}{}", "0".repeat(zeros));
    Some(number.parse().map_or(Whole::TooLarge, Whole::Fits))
}

/// A whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whole {
    /// It fits into 64 bits.
    Fits(i64),
    /// It does not.
    TooLarge,
}

/// Digits without zeros at either end, and the power of ten of the first one. Zero has no digits.
fn decimal(text: &str) -> Option<(String, i64)> {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let significant = digits.trim_matches('0');
    if significant.is_empty() {
        return Some((String::new(), 0));
    }
    let exponent: i64 = exponent.parse().ok()?;
    let power = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()?;
    Some((significant.to_owned(), exponent.checked_add(power)?))
}
