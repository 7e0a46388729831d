//! Strings.

use std::borrow::Cow;

use super::scan::{Fault, fault};

/// Reads a string whose opening quotation mark stands before `start`. Gives the text and the offset behind the closing
/// quotation mark.
pub(super) fn string(text: &str, start: usize) -> Result<(Cow<'_, str>, usize), Fault> {
    let bytes = text.as_bytes();
    let mut resolved: Option<String> = None;
    // What stands from here to `at` is taken as it is.
    let mut run = start;
    let mut at = start;
    loop {
        match bytes.get(at) {
            None => return Err(fault(start - 1, "this string does not end")),
            Some(b'"') => {
                let rest = &text[run..at];
                let whole = match resolved {
                    None => Cow::Borrowed(rest),
                    Some(mut resolved) => {
                        resolved.push_str(rest);
                        Cow::Owned(resolved)
                    }
                };
                return Ok((whole, at + 1));
            }
            Some(b'\\') => {
                let resolved = resolved.get_or_insert_default();
                resolved.push_str(&text[run..at]);
                let (c, end) = escape(bytes, at)?;
                resolved.push(portable(c, at)?);
                at = end;
                run = end;
            }
            Some(0x00..=0x1F) => {
                return Err(fault(
                    at,
                    "a control character in a string has to be written as an escape, such as `\\n`",
                ));
            }
            // U+FFFE and U+FFFF.
            Some(0xEF) if matches!(bytes.get(at + 1..at + 3), Some([0xBF, 0xBE | 0xBF])) => {
                return Err(unportable(at));
            }
            Some(_) => at += 1,
        }
    }
}

/// Reads the escape that begins with the backslash at `at`. Gives the character and the offset behind it.
fn escape(bytes: &[u8], at: usize) -> Result<(char, usize), Fault> {
    let c = match bytes.get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{C}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at),
        _ => return Err(fault(at, "this is no escape that JSON knows")),
    };
    Ok((c, at + 2))
}

/// Reads `\uXXXX`, or the two that make a surrogate pair.
fn unicode(bytes: &[u8], at: usize) -> Result<(char, usize), Fault> {
    let unit = |at: usize| -> Option<u32> {
        let [b'\\', b'u', digits @ ..] = bytes.get(at..at + 6)? else { return None };
        digits.iter().try_fold(0, |sum, digit| Some(sum * 16 + char::from(*digit).to_digit(16)?))
    };
    let first = unit(at).ok_or_else(|| fault(at, "`\\u` is followed by four hexadecimal digits"))?;
    if let Some(c) = char::from_u32(first) {
        return Ok((c, at + 6));
    }
    let second =
        if first < 0xDC00 { unit(at + 6).filter(|unit| (0xDC00..=0xDFFF).contains(unit)) } else { None };
    second
        .and_then(|second| char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)))
        .map(|c| (c, at + 12))
        .ok_or_else(|| fault(at, "a surrogate stands alone; a pair of them makes a character"))
}

/// Refuses what XML 1.0 cannot carry.
fn portable(c: char, at: usize) -> Result<char, Fault> {
    match c {
        '\t' | '\n' | '\r' => Ok(c),
        '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => Err(unportable(at)),
        c => Ok(c),
    }
}

fn unportable(at: usize) -> Fault {
    fault(at, "this character cannot be carried by XML 1.0, so it is accepted in no format")
}
