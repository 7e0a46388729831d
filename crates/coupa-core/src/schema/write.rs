//! What generated writers call: the bytes that serde_json writes.

use crate::{Date, DateTime};
use serde::Serialize;

/// How writing ends: badly only where serde_json cannot write the value either.
pub type Written = Result<(), serde_json::Error>;

/// One in each byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The highest bit of each byte of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Bits are set where a byte of the word has to be escaped, and only there in the first such byte.
const fn special(word: u64) -> u64 {
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5C);
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    ((quote.wrapping_sub(ONES) & !quote) | (backslash.wrapping_sub(ONES) & !backslash) | control) & HIGH
}

/// A string with its quotation marks.
#[inline]
pub fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let bytes = text.as_bytes();
    let (words, rest) = bytes.as_chunks::<8>();
    let found = words.iter().fold(0, |found, word| found | special(u64::from_le_bytes(*word)));
    if found == 0 && !rest.iter().any(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F)) {
        out.extend_from_slice(bytes);
    } else {
        escaped(bytes, out);
    }
    out.push(b'"');
}

#[cold]
fn escaped(bytes: &[u8], out: &mut Vec<u8>) {
    for byte in bytes {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0C => out.extend_from_slice(b"\\f"),
            0x00..=0x1F => {
                out.extend_from_slice(b"\\u00");
                out.push(b'0' + (byte >> 4));
                out.push(char::from_digit(u32::from(byte & 15), 16).map_or(b'0', |digit| digit as u8));
            }
            byte => out.push(*byte),
        }
    }
}

/// A whole number.
#[inline]
pub fn integer(number: i64, out: &mut Vec<u8>) {
    let mut digits = [0_u8; 20];
    let mut rest = number.unsigned_abs();
    let mut length = 0;
    for place in digits.iter_mut().rev() {
        *place = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(digits.get(digits.len() - length..).unwrap_or_default());
}

/// A day.
#[inline]
pub fn date(day: Date, out: &mut Vec<u8>) -> Written {
    let length = out.len();
    out.push(b'"');
    if day.push_to(out) {
        out.push(b'"');
        return Ok(());
    }
    out.truncate(length);
    other(&day, out)
}

/// A moment.
#[inline]
pub fn date_time(moment: DateTime, out: &mut Vec<u8>) -> Written {
    let length = out.len();
    out.push(b'"');
    if moment.push_to(out) {
        out.push(b'"');
        return Ok(());
    }
    out.truncate(length);
    other(&moment, out)
}

/// Whatever is left to serde.
pub fn other<T: Serialize>(value: &T, out: &mut Vec<u8>) -> Written {
    serde_json::to_writer(out, value)
}

/// Closes an object whose members, from `start` on, each begin with a comma: the first of them becomes the brace.
#[inline]
pub fn close(start: usize, out: &mut Vec<u8>) {
    match out.get_mut(start) {
        Some(first) => *first = b'{',
        None => out.push(b'{'),
    }
    out.push(b'}');
}
