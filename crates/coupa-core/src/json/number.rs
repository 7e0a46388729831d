//! Numbers by their digits: exact, whatever their size.

use std::{cmp::Ordering, str::FromStr};

/// Significant digits of a divisor, at most: what 64 bits hold.
const DIVISOR_DIGITS: usize = 18;

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
    double.is_finite() && Digits::of(text) == Digits::of(&format!("{double:e}"))
}

/// Whether a number has no fraction: `100`, `1e2` and `100.0` alike.
pub fn is_whole(text: &str) -> bool {
    text.parse::<i64>().is_ok() || Digits::of(text).last() >= 0
}

/// Which of two numbers is greater.
///
/// ```
/// use coupa_core::json::compare;
/// use std::{cmp::Ordering, str::FromStr};
///
/// assert_eq!(compare("1.0", "1e0"), Ordering::Equal);
/// assert_eq!(compare("-123456789012345678901", "-123456789012345678900"), Ordering::Less);
/// ```
pub fn compare(one: &str, other: &str) -> Ordering {
    if let (Ok(one), Ok(other)) = (one.parse::<i64>(), other.parse::<i64>()) {
        return one.cmp(&other);
    }
    let (one, other) = (Digits::of(one), Digits::of(other));
    match (one.sign(), other.sign()) {
        (-1, -1) => other.size().cmp(&one.size()),
        (1, 1) => one.size().cmp(&other.size()),
        (one, other) => one.cmp(&other),
    }
}

/// Whether a number is a whole multiple of another, which has at most 18 digits without the zeros at either end.
///
/// ```
/// use coupa_core::json::is_multiple;
///
/// assert!(is_multiple("0.0075", "0.0001") && is_multiple("1e308", "1e-8") && is_multiple("0", "3"));
/// assert!(!is_multiple("0.00751", "0.0001") && !is_multiple("1e308", "0.123456789"));
/// ```
pub fn is_multiple(text: &str, of: &str) -> bool {
    let (number, divisor) = (Digits::of(text), Digits::of(of));
    if number.significant.is_empty() {
        return true;
    }
    let Some(modulus) = divisor.significant.parse::<u64>().ok().filter(|modulus| *modulus > 0) else {
        return false;
    };
    // The digits of the number end in no zero, so a divisor of a higher power of ten leaves a rest.
    let Ok(power) = u64::try_from(number.last().saturating_sub(divisor.last())) else { return false };
    let modulus = u128::from(modulus);
    let rest =
        number.significant.bytes().fold(0, |rest, digit| (rest * 10 + u128::from(digit - b'0')) % modulus);
    (rest * power_of_ten(power, modulus)).is_multiple_of(modulus)
}

/// Whether [`is_multiple`] can divide by a number.
pub fn is_divisor(text: &str) -> bool {
    let digits = Digits::of(text);
    digits.sign() == 1 && digits.significant.len() <= DIVISOR_DIGITS
}

fn power_of_ten(mut power: u64, modulus: u128) -> u128 {
    let (mut result, mut base) = (1 % modulus, 10 % modulus);
    while power > 0 {
        if power % 2 == 1 {
            result = result * base % modulus;
        }
        base = base * base % modulus;
        power /= 2;
    }
    result
}

/// One spelling for all spellings of a number.
pub fn canonical(text: &str) -> String {
    let number = Digits::of(text);
    if number.significant.is_empty() {
        return "0".to_owned();
    }
    format!("{}{}e{}", if number.negative { "-" } else { "" }, number.significant, number.last())
}

/// The whole number that a text stands for, when it stands for one that fits: `100`, `1e2` and `100.0` alike.
pub(crate) fn whole<T: FromStr + Default>(text: &str) -> Option<Whole<T>> {
    let number = Digits::of(text);
    if number.significant.is_empty() {
        return Some(Whole::Fits(T::default()));
    }
    if number.last() < 0 {
        return None;
    }
    // No number of 64 bits ends in more zeros.
    let Ok(zeros @ 0..=19) = usize::try_from(number.last()) else { return Some(Whole::TooLarge) };
    let sign = if number.negative { "-" } else { "" };
    let number = format!("{sign}{}{}", number.significant, "0".repeat(zeros));
    Some(number.parse().map_or(Whole::TooLarge, Whole::Fits))
}

/// A whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whole<T> {
    /// It fits into 64 bits.
    Fits(T),
    /// It does not.
    TooLarge,
}

/// A number as `0.DIGITS` times a power of ten, the digits without zeros at either end. Zero has no digits.
#[derive(PartialEq, Eq)]
struct Digits {
    negative: bool,
    significant: String,
    power: i64,
}

impl Digits {
    fn of(text: &str) -> Self {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |text| (true, text));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let leading = digits.len() - digits.trim_start_matches('0').len();
        let significant = digits.trim_matches('0');
        if significant.is_empty() {
            return Self { negative: false, significant: String::new(), power: 0 };
        }
        // An exponent beyond 64 bits is as good as infinite.
        let far = if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
        let exponent: i64 = exponent.parse().unwrap_or(far).clamp(i64::MIN / 2, i64::MAX / 2);
        let length = |length: usize| i64::try_from(length).unwrap_or(i64::MAX / 4);
        let power = exponent.saturating_add(length(whole.len())).saturating_sub(length(leading));
        Self { negative, significant: significant.to_owned(), power }
    }

    /// The power of ten of the last digit.
    fn last(&self) -> i64 {
        self.power.saturating_sub(i64::try_from(self.significant.len()).unwrap_or(i64::MAX))
    }

    fn sign(&self) -> i8 {
        match (self.significant.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    /// Sizes compare as numbers without their sign do.
    fn size(&self) -> (i64, &str) {
        (self.power, &self.significant)
    }
}
