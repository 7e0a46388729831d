//! Decimal numbers as text that sorts as the numbers do.

/// Exponents beyond this are refused: the exponent takes four digits in the sortable form.
const LARGEST_EXPONENT: i64 = 4_999;
const LONGEST_TEXT: usize = 1_024;

/// The sortable form of a decimal number, byte by byte in the order of the numbers, and the same for all
/// spellings of one number (`7.5`, `7.50`, `75e-1`). `None` for what is no decimal number.
///
/// A number other than zero is `0.DDD… × 10^E` with a first and a last digit that are not 0. Its form is `2`,
/// E + 5000 in four digits, the digits. Zero is `1`. A negative number is `0`, then the rest of the positive form
/// with each digit taken from 9, then `~`, which sorts behind all digits: -0.12 is greater than -0.123.
pub(crate) fn sortable(text: &str) -> Option<String> {
    if text.len() > LONGEST_TEXT {
        return None;
    }
    let (negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
        Some(_) => return None,
        None => (mantissa, ""),
    };
    if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|it| it.is_ascii_digit()) {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    let leading_zeros = digits.len() - significant.len();
    let significant = significant.trim_end_matches('0');
    if significant.is_empty() {
        return Some("1".to_owned());
    }
    // Both lengths are below LONGEST_TEXT.
    let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading_zeros).ok()?;
    let exponent = exponent.checked_add(point).filter(|it| it.abs() <= LARGEST_EXPONENT)?;
    let positive = format!("{:04}{significant}", exponent + 5_000);
    if !negative {
        return Some(format!("2{positive}"));
    }
    let complement: String = positive.bytes().map(|digit| char::from(b'0' + (b'9' - digit))).collect();
    Some(format!("0{complement}~"))
}

#[cfg(test)]
mod tests {
    use super::sortable;
    use proptest::prelude::*;

    #[test]
    fn one_number_has_one_form() {
        for spellings in [
            &["7.5", "7.50", "007.5", "75e-1", "0.75E+1"][..],
            &["0", "-0", "0.00", "0e9"],
            &["-12", "-12.0", "-1.2e1"],
            &["9999999999999999999999999999.01", "9999999999999999999999999999.010"],
        ] {
            for other in spellings {
                assert!(sortable(other).is_some(), "{other}");
                assert_eq!(sortable(spellings[0]), sortable(other), "{other}");
            }
        }
    }

    #[test]
    fn each_is_less_than_the_next() {
        let ladder = [
            "-1e4999", "-1000.1", "-1000", "-999.99", "-12.3", "-12.03", "-12", "-11.9", "-1.2", "-1",
            "-0.123", "-0.12", "-0.1", "-0.012", "-1e-4900", "0", "1e-4900", "0.012", "0.1", "0.12", "0.123",
            "1", "1.2", "11.9", "12", "12.03", "12.3", "999.99", "1000", "1000.1", "1e4998",
        ];
        for pair in ladder.windows(2) {
            let (less, more) = (sortable(pair[0]), sortable(pair[1]));
            assert!(less < more, "{pair:?}: {less:?} {more:?}");
        }
    }

    #[test]
    fn refuses_what_is_no_decimal() {
        for text in ["", "-", ".5", "5.", "1e", "+1", "1_000", "0x1", "NaN", "1.2.3", " 1", "1e5000", "--1"] {
            assert_eq!(sortable(text), None, "{text}");
        }
    }

    proptest! {
        /// Numbers of 18 digits with a scale up to 9 are compared exactly as integers of one scale.
        #[test]
        fn the_order_is_that_of_the_numbers(
            left in -1_000_000_000_000_000_000i64..1_000_000_000_000_000_000, left_scale in 0usize..10,
            right in -1_000_000_000_000_000_000i64..1_000_000_000_000_000_000, right_scale in 0usize..10,
            near in 0i64..3,
        ) {
            // Every third pair is close together, where a wrong order would hide.
            let right = if near == 0 { left.saturating_add(right % 100) } else { right };
            let aligned = |number: i64, scale: usize| i128::from(number) * 10i128.pow(u32::try_from(9 - scale).unwrap());
            let form = |number: i64, scale: usize| {
                let digits = format!("{:0>width$}", number.unsigned_abs(), width = scale + 1);
                let (whole, fraction) = digits.split_at(digits.len() - scale);
                let sign = if number < 0 { "-" } else { "" };
                let point = if scale == 0 { "" } else { "." };
                sortable(&format!("{sign}{whole}{point}{fraction}")).unwrap()
            };
            prop_assert_eq!(
                form(left, left_scale).cmp(&form(right, right_scale)),
                aligned(left, left_scale).cmp(&aligned(right, right_scale))
            );
        }
    }
}
