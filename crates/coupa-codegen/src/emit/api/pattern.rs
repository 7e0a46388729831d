//! Patterns of parameters, from the dialect of JSON Schema (ECMA-262) to that of the `regex` crate, or of
//! `fancy-regex` where they look around or back.

/// The pattern as Rust reads it, with the same meaning; or why there is none.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut chars = pattern.chars();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('d') => text.push_str(if in_class { "0-9" } else { "[0-9]" }),
                Some('w') => text.push_str(if in_class { "A-Za-z0-9_" } else { "[A-Za-z0-9_]" }),
                Some('D') if !in_class => text.push_str("[^0-9]"),
                Some('W') if !in_class => text.push_str("[^A-Za-z0-9_]"),
                Some('b') if !in_class => text.push_str("(?-u:\\b)"),
                Some(c @ ('D' | 'W' | 'b')) => return Err(format!("\\{c} in a class is not supported")),
                Some(c @ ('A' | 'z' | 'Z')) => {
                    return Err(format!("\\{c} is no escape of JSON Schema"));
                }
                Some(c) => {
                    text.push('\\');
                    text.push(c);
                }
                None => return Err("it ends in a backslash".to_owned()),
            },
            '[' if in_class => text.push_str("\\["),
            '[' => {
                in_class = true;
                text.push('[');
            }
            ']' => {
                in_class = false;
                text.push(']');
            }
            // Operators of classes that JSON Schema does not have.
            '&' | '~' if in_class => {
                text.push('\\');
                text.push(c);
            }
            c => text.push(c),
        }
    }
    if regex::Regex::new(&text).is_ok() {
        return Ok(text);
    }
    fancy_regex::Regex::new(&text).map(|_| text).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_keep_their_meaning() {
        for (pattern, matches, not) in [
            (r"^\d+$", "12", "१२"),
            (r"^[\d.]+$", "1.2", "१"),
            (r"^\w+$", "a_1", "é"),
            (r"^[&~[]+$", "&~[", "a"),
            (r"^a\/b$", "a/b", "ab"),
            (r"^-?(0|[1-9][0-9]*)$", "-10", "01"),
            (r"^\u0041$", "A", "B"),
            (r"^(?!x)[a-z]+$", "yx", "xy"),
            (r"^(?=a)\w{2}$", "ab", "ba"),
            (r"^(a|b)\1$", "aa", "ab"),
        ] {
            let regex = fancy_regex::Regex::new(&translate(pattern).unwrap()).unwrap();
            assert!(regex.is_match(matches).unwrap() && !regex.is_match(not).unwrap(), "{pattern}");
        }
    }

    #[test]
    fn what_has_no_counterpart_is_refused() {
        for pattern in [r"[\D]", "\\", r"(", r"(a)\2"] {
            assert!(translate(pattern).is_err(), "{pattern}");
        }
    }
}
