//! Patterns in which a flag says that case does not matter, as other languages write it: `(?i)` at the beginning.
//!
//! JavaScript, which OpenAPI takes its patterns from, has no such flag in a pattern. What is meant is certain, so each
//! letter is written in both cases, and a warning says so. Letters of ASCII have two cases here, as in Java, where
//! nothing else is asked for.

use crate::load::Document;
use crate::problem::Problems;
use crate::shapes::{Shape, rewrite};
use crate::tree::{Kind, Node};

const FLAG: &str = "(?i)";

/// Rewrites every pattern that begins with the flag.
pub(crate) fn rewrite_patterns(document: &mut Document, problems: &mut Problems) {
    let mut root = std::mem::replace(&mut document.root, Node::text("", crate::tree::Position::default()));
    rewrite(&mut root, Shape::Root, &mut |node, shape| {
        if shape == Shape::Schema
            && let Some(pattern) = node.get_mut("pattern")
            && let Some(text) = pattern.as_str().and_then(without_flag)
        {
            problems.push(
                document
                    .warning("pattern-flag", pattern, "`(?i)` is no JavaScript")
                    .because("it is written with both cases of each letter of ASCII, as it is meant")
                    .help("write the letters that are admitted, such as `[a-zA-Z]`"),
            );
            pattern.kind = Kind::String(text);
        }
    });
    document.root = root;
}

/// The pattern with both cases of each letter in place of the flag. Nothing where it has none, or where what is left
/// cannot be read.
fn without_flag(pattern: &str) -> Option<String> {
    let (anchor, rest) = match pattern.strip_prefix('^') {
        Some(rest) => ("^", rest.strip_prefix(FLAG)?),
        None => ("", pattern.strip_prefix(FLAG)?),
    };
    let text = format!("{anchor}{}", both_cases(rest));
    regress::Regex::with_flags(&text, "u").or_else(|_| regress::Regex::new(&text)).ok().map(|_| text)
}

fn both_cases(pattern: &str) -> String {
    let chars: Vec<char> = pattern.chars().collect();
    let mut text = String::with_capacity(2 * pattern.len());
    let (mut at, mut class) = (0, false);
    while let Some(&c) = chars.get(at) {
        let length = match c {
            '\\' => escape(&chars, at),
            '(' if !class && chars.get(at + 1..at + 3) == Some(&['?', '<']) => name(&chars, at),
            _ => 1,
        };
        let part = chars.get(at..at + length).unwrap_or_default();
        at += length;
        text.extend(part);
        match c {
            '[' if !class => class = true,
            ']' => class = false,
            _ if class && chars.get(at) == Some(&'-') && chars.get(at + 1).is_some_and(|end| *end != ']') => {
                // An end that is an escape is no letter, and neither is then a part of the range.
                let end = chars.get(at + 1).copied().unwrap_or_default();
                text.push('-');
                at += 1;
                if length == 1 && end != '\\' {
                    text.push(end);
                    at += 1;
                    text.push_str(&other_case(c, end));
                }
            }
            c if length == 1 && c.is_ascii_alphabetic() => {
                if class {
                    text.push(swapped(c));
                } else {
                    text.pop();
                    text.extend(['[', c, swapped(c), ']']);
                }
            }
            _ => {}
        }
    }
    text
}

const fn swapped(c: char) -> char {
    if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
}

/// The letters of a range in their other case, as ranges.
fn other_case(first: char, last: char) -> String {
    let side = |low: char, high: char| {
        let (from, to) = (first.max(low), last.min(high));
        if from <= to { format!("{}-{}", swapped(from), swapped(to)) } else { String::new() }
    };
    side('a', 'z') + &side('A', 'Z')
}

/// How many characters an escape has.
fn escape(chars: &[char], at: usize) -> usize {
    let closed = |from: usize, end: char| {
        let rest = chars.get(from..).unwrap_or_default();
        rest.iter().position(|c| *c == end).map_or(2, |length| from - at + length + 1)
    };
    match (chars.get(at + 1), chars.get(at + 2)) {
        (Some('p' | 'P' | 'u'), Some('{')) => closed(at + 2, '}'),
        (Some('k'), Some('<')) => closed(at + 2, '>'),
        (Some('u'), _) => 6,
        (Some('x'), _) => 4,
        (Some('c'), _) => 3,
        _ => 2,
    }
    .min(chars.len() - at)
}

/// How many characters the beginning of a group with a name has; that of a look behind has one.
fn name(chars: &[char], at: usize) -> usize {
    match chars.get(at + 3) {
        Some('=' | '!') => 1,
        _ => chars.iter().skip(at).position(|c| *c == '>').map_or(1, |length| length + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_in_both_cases() {
        for (pattern, wanted) in [
            ("(?i)^[0-9a-f]{8}-x$", "^[0-9a-fA-F]{8}-[xX]$"),
            ("^(?i)ab|\\d\\x4a$", "^[aA][bB]|\\d\\x4a$"),
            ("(?i)[^ace-gX-Z_]", "[^aAcCe-gE-GX-Zx-z_]"),
            (
                "(?i)(?<year>y)\\k<year>(?<=q)\\p{Lu}\\u0041\\u{41}",
                "(?<year>[yY])\\k<year>(?<=[qQ])\\p{Lu}\\u0041\\u{41}",
            ),
            ("(?i)[!-~][\\w-z]", "[!-~A-Za-z][\\w-zZ]"),
            ("(?i)", ""),
        ] {
            // A range with a class at one end is read by the older grammar alone.
            assert_eq!(without_flag(pattern).as_deref(), Some(wanted), "{pattern}");
        }
        for other in ["abc", "(?s)a", "a(?i)b", "(?i)(", "(?i)[b-a]"] {
            assert_eq!(without_flag(other), None, "{other}");
        }
    }

    #[test]
    fn what_it_admits_is_what_the_flag_admits() {
        for rest in ["[b-yD-F]{1,3}z?", "a[^b-d]c", "x\\.[A-C_k]"] {
            let ours = regress::Regex::new(&format!("^(?:{})$", both_cases(rest))).unwrap();
            let flagged = regress::Regex::with_flags(&format!("^(?:{rest})$"), "i").unwrap();
            let letters: Vec<char> = "abcdexyzABCDEXYZ_.k".chars().collect();
            for a in &letters {
                for b in &letters {
                    for c in &letters {
                        let text = format!("{a}{b}{c}");
                        assert_eq!(
                            ours.find(&text).is_some(),
                            flagged.find(&text).is_some(),
                            "{rest}: {text}"
                        );
                    }
                }
            }
        }
    }
}
