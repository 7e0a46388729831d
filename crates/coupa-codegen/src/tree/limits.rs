//! What both readers hold to: limits of size, and numbers that JSON can hold.

use serde_json::Number;

use super::{Position, Source};
use crate::problem::{Problem, Problems};

/// Deepest nesting that is read. Every later stage walks the tree by recursion.
pub(super) const MAX_DEPTH: usize = 128;
/// Most values that are read, aliases counted as often as they are used.
pub(super) const MAX_NODES: usize = 2_000_000;
/// Most values that aliases may stand for.
pub(super) const MAX_ALIASED: usize = 200_000;
/// Most members of one object: members are looked up one by one.
pub(super) const MAX_MEMBERS: usize = 20_000;
/// Longest text that is read, in bytes.
const MAX_BYTES: usize = 64 << 20;

/// Refuses a text that is too long.
pub(super) fn check_text(source: &Source, file: usize) -> Result<(), Problems> {
    if source.text.len() <= MAX_BYTES {
        return Ok(());
    }
    let position = Position { file, line: 1, column: 1, start: 0, end: 0 };
    let megabytes = MAX_BYTES >> 20;
    Err(Problem::error("too-large", &source.path, position, format!("longer than {megabytes} MiB"))
        .because("a text of this size is hardly meant to be an API document")
        .help("split the document into files")
        .into())
}

/// A whole number. One beyond 64 bits is held as a double where a double holds it exactly, or where it is how a double is
/// written: `9223372036854776000` is the shortest text of two to the power of 63.
pub(super) fn integer(text: &str) -> Result<Number, &'static str> {
    if let Ok(value) = text.parse::<i64>() {
        return Ok(value.into());
    }
    if let Ok(value) = text.parse::<u64>() {
        return Ok(value.into());
    }
    let digits = text.strip_prefix('-').map_or(text, |rest| rest).trim_start_matches('0');
    text.parse::<f64>()
        .ok()
        .filter(|value| format!("{:.0}", value.abs()) == digits || shortest(value.abs()) == digits)
        .and_then(Number::from_f64)
        .ok_or("does not fit 64 bits")
}

/// The fewest digits that tell a double from all others, with zeros behind them.
fn shortest(value: f64) -> String {
    let text = format!("{value:e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits = digits.replace('.', "");
    let width = exponent.parse::<usize>().unwrap_or(0) + 1;
    format!("{digits:0<width$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_beyond_64_bits() {
        for (text, value) in [
            ("-9223372036854776000", Some(-9_223_372_036_854_775_808.0)),
            ("18446744073709552000", Some(18_446_744_073_709_551_616.0)),
            ("18446744073709551616", Some(18_446_744_073_709_551_616.0)),
            ("100000000000000000000", Some(1e20)),
            ("18446744073709551617", None),
            ("123456789012345678901", None),
        ] {
            assert_eq!(integer(text).ok().and_then(|number| number.as_f64()), value, "{text}");
        }
    }
}
