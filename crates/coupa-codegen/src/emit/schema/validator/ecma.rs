//! Regular expressions of ECMA-262, as JSON Schema uses them, in the syntax of the `regex` crate.
//!
//! What means the same is carried over letter by letter; what means something else is spelled out; what the crate
//! cannot do (looking ahead or behind, repeating what a group matched) is refused.

use std::iter::Peekable;
use std::str::Chars;

/// Blanks by ECMA-262.
const BLANKS: &str =
    r"\t\n\x0B\x0C\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

/// A pattern of ECMA-262 in the syntax of the `regex` crate.
///
/// # Errors
///
/// What cannot be carried over, in words.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = pattern.chars().peekable();
    // Whether a quantifier may follow.
    let mut atom = false;
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                let text = escape(&mut rest, false)?;
                atom = !text.contains(r":\b");
                out.push_str(&text);
            }
            '.' => {
                out.push_str(r"[^\n\r\x{2028}\x{2029}]");
                atom = true;
            }
            '[' => {
                out.push_str(&class(&mut rest)?);
                atom = true;
            }
            '(' => {
                out.push_str(&group(&mut rest)?);
                atom = false;
            }
            ')' => {
                out.push(')');
                atom = true;
            }
            '^' | '$' | '|' => {
                out.push(c);
                atom = false;
            }
            '*' | '+' | '?' | '{' => {
                if !atom {
                    return Err(format!("`{c}` has nothing to repeat in the pattern `{pattern}`"));
                }
                out.push(c);
                if c == '{' {
                    out.push_str(
                        &counts(&mut rest).ok_or_else(|| format!("`{{` in the pattern `{pattern}`"))?,
                    );
                }
                if rest.next_if_eq(&'?').is_some() {
                    out.push('?');
                }
                atom = false;
            }
            ']' | '}' => return Err(format!("`{c}` stands alone in the pattern `{pattern}`")),
            c => {
                out.push_str(&literal(c));
                atom = true;
            }
        }
    }
    Ok(out)
}

fn literal(c: char) -> String {
    regex::escape(c.encode_utf8(&mut [0; 4]))
}

/// What stands behind `(`.
fn group(rest: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    if rest.next_if_eq(&'?').is_none() {
        return Ok("(".to_owned());
    }
    match rest.next() {
        Some(':') => Ok("(?:".to_owned()),
        Some('<') if !matches!(rest.peek(), Some('=' | '!')) => {
            let name: String = std::iter::from_fn(|| rest.next_if(|c| *c != '>')).collect();
            rest.next();
            let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
            if plain { Ok(format!("(?P<{name}>")) } else { Err(format!("the group `{name}`")) }
        }
        _ => Err("a pattern that looks ahead or behind".to_owned()),
    }
}

/// What stands behind `{`, with the closing brace.
fn counts(rest: &mut Peekable<Chars<'_>>) -> Option<String> {
    let text: String = std::iter::from_fn(|| rest.next_if(|c| c.is_ascii_digit() || *c == ',')).collect();
    rest.next_if_eq(&'}')?;
    let (least, most) = text.split_once(',').unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (!least.is_empty() && digits(least) && digits(most)).then(|| format!("{text}}}"))
}

/// What stands behind a backslash.
fn escape(rest: &mut Peekable<Chars<'_>>, in_class: bool) -> Result<String, String> {
    let c = rest.next().ok_or("a backslash at the end")?;
    let set = |text: &str, negated: bool| match (in_class, negated) {
        (true, false) => text.to_owned(),
        (_, true) => format!("[^{text}]"),
        (false, false) => format!("[{text}]"),
    };
    Ok(match c {
        'd' | 'D' => set("0-9", c == 'D'),
        'w' | 'W' => set("A-Za-z0-9_", c == 'W'),
        's' | 'S' => set(BLANKS, c == 'S'),
        'b' if in_class => r"\x08".to_owned(),
        'b' => r"(?-u:\b)".to_owned(),
        't' | 'n' | 'r' => format!("\\{c}"),
        'v' => r"\x0B".to_owned(),
        'f' => r"\x0C".to_owned(),
        '0' if !rest.peek().is_some_and(char::is_ascii_digit) => r"\x00".to_owned(),
        'c' => match rest.next() {
            Some(letter) if letter.is_ascii_alphabetic() => format!("\\x{:02X}", u32::from(letter) % 32),
            _ => return Err("`\\c` without a letter".to_owned()),
        },
        'x' => code(hexadecimal(rest, 2)?)?,
        'u' => unicode(rest)?,
        'p' | 'P' => {
            rest.next_if_eq(&'{').ok_or("`\\p` without a property")?;
            let name: String = std::iter::from_fn(|| rest.next_if(|c| *c != '}')).collect();
            rest.next();
            format!("\\{c}{{{name}}}")
        }
        c if c.is_alphanumeric() => return Err(format!("`\\{c}` in a pattern")),
        c => literal(c),
    })
}

fn unicode(rest: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    if rest.next_if_eq(&'{').is_some() {
        let digits: String = std::iter::from_fn(|| rest.next_if(char::is_ascii_hexdigit)).collect();
        rest.next_if_eq(&'}').ok_or("`\\u{` without an end")?;
        return code(u32::from_str_radix(&digits, 16).map_err(|_| "`\\u{` without a number")?);
    }
    let first = hexadecimal(rest, 4)?;
    if !(0xD800..0xDC00).contains(&first) {
        return code(first);
    }
    let second = (rest.next() == Some('\\') && rest.next() == Some('u')).then(|| hexadecimal(rest, 4));
    match second {
        Some(Ok(second @ 0xDC00..=0xDFFF)) => code(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)),
        _ => Err("half of a pair of surrogates".to_owned()),
    }
}

fn hexadecimal(rest: &mut Peekable<Chars<'_>>, count: usize) -> Result<u32, String> {
    let digits: String = rest.by_ref().take(count).collect();
    if digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        u32::from_str_radix(&digits, 16).map_err(|error| error.to_string())
    } else {
        Err("an escape without its hexadecimal digits".to_owned())
    }
}

fn code(number: u32) -> Result<String, String> {
    char::from_u32(number)
        .map(|c| format!("\\x{{{:X}}}", u32::from(c)))
        .ok_or("half of a pair of surrogates".to_owned())
}

/// What stands behind `[`, with the closing bracket.
fn class(rest: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    let negated = rest.next_if_eq(&'^').is_some();
    let mut inside = String::new();
    loop {
        let c = rest.next().ok_or("`[` without an end")?;
        match c {
            ']' => break,
            '\\' => inside.push_str(&escape(rest, true)?),
            '-' => {
                let first = inside.is_empty();
                match rest.peek() {
                    // First or last, it means itself.
                    _ if first => inside.push_str(r"\-"),
                    Some(']') => inside.push_str(r"\-"),
                    _ => inside.push('-'),
                }
            }
            '[' | '&' | '~' | '^' | '#' | ' ' => inside.extend([format!("\\x{:02X}", u32::from(c))]),
            c => inside.push(c),
        }
    }
    match (inside.is_empty(), negated) {
        (true, true) => Ok("(?s:.)".to_owned()),
        (true, false) => Err("`[]`, which matches nothing".to_owned()),
        (false, true) => Ok(format!("[^{inside}]")),
        (false, false) => Ok(format!("[{inside}]")),
    }
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn what_means_the_same_is_carried_over() {
        for pattern in ["^a*$", "a|b", "(ab)+?", "x{2,}", "x{2,3}", "^$", "[a-z]", "é"] {
            assert_eq!(translate(pattern).as_deref(), Ok(pattern));
        }
    }

    #[test]
    fn what_means_something_else_is_spelled_out() {
        for (pattern, text, matches) in [
            (r"^\d$", "7", true),
            (r"^\d$", "\u{0667}", false),
            (r"^\w$", "é", false),
            (r"^\W$", "é", true),
            (r"^\s$", "\u{FEFF}", true),
            (r"^\S$", "\u{FEFF}", false),
            (r"^[\s\d]$", "\u{00A0}", true),
            (r"^[^\D]$", "7", true),
            ("^.$", "\u{2028}", false),
            (r"^\cA$", "\u{1}", true),
            (r"^\u{1F432}$", "🐲", true),
            (r"^\uD83D\uDC32$", "🐲", true),
            (r"^\u00e9\x41$", "éA", true),
            ("^[&&a]$", "&", true),
            ("^[[a]$", "[", true),
            ("^[a~~b]$", "~", true),
            ("^[-a]$", "-", true),
            ("^[a-]$", "-", true),
            (r"^a\/b\-c$", "a/b-c", true),
            ("^[^]$", "\n", true),
            (r"\bfoo\b", "a foo b", true),
            (r"\bfoo\b", "éfoo", true),
            ("^(?<year>[0-9]{4})$", "2025", true),
            ("a$", "a\n", false),
            ("^a b#c$", "a b#c", true),
        ] {
            let regex = regex::Regex::new(&translate(pattern).expect(pattern)).expect(pattern);
            assert_eq!(regex.is_match(text), matches, "{pattern} on {text:?}");
        }
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        for pattern in [
            "(?=a)", "(?!a)", "(?<=a)", r"(a)\1", r"\k<a>", r"\B", "[]", "a**", "*", "a{,2}", "a{",
            r"\uD83D", "}",
        ] {
            assert!(translate(pattern).is_err(), "{pattern}");
        }
    }
}
