//! Constraints of parameters, keyword by keyword, as JSON Schema means them.

use std::fmt::Display;

use coupa_core::json::is_multiple;

use crate::decode::{Fault, shown};

/// A pattern, compiled when the stub was generated and therefore valid; compiled again on first use.
pub type Pattern = std::sync::LazyLock<Option<Expression>>;

/// Most steps back in one match of a pattern with look-around or back references.
const MOST_STEPS: usize = 100_000;

/// A pattern as one of two engines runs it.
pub enum Expression {
    /// In time that grows with the text alone.
    Linear(regex::Regex),
    /// Look-around and back references: within a limit of steps.
    Backtracking(fancy_regex::Regex),
}

impl Expression {
    /// Whether it is found in a text. What takes too many steps is not.
    pub fn is_match(&self, text: &str) -> bool {
        match self {
            Self::Linear(pattern) => pattern.is_match(text),
            Self::Backtracking(pattern) => pattern.is_match(text).unwrap_or(false),
        }
    }
}

/// Compiles a pattern that was checked when the stub was generated.
pub fn compile(pattern: &str) -> Option<Expression> {
    if let Ok(pattern) = regex::Regex::new(pattern) {
        return Some(Expression::Linear(pattern));
    }
    fancy_regex::RegexBuilder::new(pattern)
        .backtrack_limit(MOST_STEPS)
        .build()
        .inspect_err(|error| tracing::error!(pattern, %error, "pattern of the document does not compile"))
        .map(Expression::Backtracking)
        .ok()
}

/// `minimum`.
pub fn minimum<T: PartialOrd + Display>(value: &T, bound: &T) -> Result<(), Fault> {
    if value >= bound {
        return Ok(());
    }
    Err(Fault::of("minimum", bound, format!("{value} is less than {bound}")))
}

/// `maximum`.
pub fn maximum<T: PartialOrd + Display>(value: &T, bound: &T) -> Result<(), Fault> {
    if value <= bound {
        return Ok(());
    }
    Err(Fault::of("maximum", bound, format!("{value} is more than {bound}")))
}

/// `exclusiveMinimum`.
pub fn exclusive_minimum<T: PartialOrd + Display>(value: &T, bound: &T) -> Result<(), Fault> {
    if value > bound {
        return Ok(());
    }
    Err(Fault::of("exclusiveMinimum", bound, format!("{value} is not more than {bound}")))
}

/// `exclusiveMaximum`.
pub fn exclusive_maximum<T: PartialOrd + Display>(value: &T, bound: &T) -> Result<(), Fault> {
    if value < bound {
        return Ok(());
    }
    Err(Fault::of("exclusiveMaximum", bound, format!("{value} is not less than {bound}")))
}

/// `multipleOf`, as decimal digits: what is a tenth in the document is one here.
pub fn multiple_of<T: Display>(value: &T, factor: &str) -> Result<(), Fault> {
    if is_multiple(&value.to_string(), factor) {
        return Ok(());
    }
    Err(Fault::of("multipleOf", factor, format!("{value} is no multiple of {factor}")))
}

/// `enum` of numbers.
pub fn listed<T: PartialEq + Display>(value: &T, values: &[T]) -> Result<(), Fault> {
    if values.contains(value) {
        return Ok(());
    }
    let values: Vec<_> = values.iter().map(ToString::to_string).collect();
    Err(Fault::new("enum", format!("{value} is none of {}", values.join(", "))))
}

/// What a member of a choice asks of a text.
pub type Member<'m> = &'m dyn Fn(&str) -> Result<(), Fault>;

/// `anyOf`, or `oneOf` where exactly one must hold: what each member asks of a text.
pub fn choice(text: &str, exactly: bool, members: &[Member<'_>]) -> Result<(), Fault> {
    match members.iter().filter(|member| member(text).is_ok()).count() {
        0 => Err(Fault::new(
            if exactly { "oneOf" } else { "anyOf" },
            format!("{} is none of what may stand here", shown(text)),
        )),
        2.. if exactly => {
            Err(Fault::new("oneOf", format!("{} is more than one of what may stand here", shown(text))))
        }
        _ => Ok(()),
    }
}

/// `uniqueItems` of an array.
pub fn unique<T: PartialEq>(values: &[T]) -> Result<(), Fault> {
    if values.iter().enumerate().all(|(index, value)| !values[..index].contains(value)) {
        return Ok(());
    }
    Err(Fault::new("uniqueItems", "holds an item twice".to_owned()))
}

/// `minLength`, in characters.
pub fn min_length(text: &str, bound: usize) -> Result<(), Fault> {
    at_least("minLength", text.chars().count(), bound, "character")
}

/// `maxLength`, in characters.
pub fn max_length(text: &str, bound: usize) -> Result<(), Fault> {
    at_most("maxLength", text.chars().count(), bound, "character")
}

/// `pattern`. A pattern that does not compile matches nothing: better refused than silently let through.
pub fn pattern(text: &str, source: &str, pattern: &Pattern) -> Result<(), Fault> {
    if pattern.as_ref().is_some_and(|pattern| pattern.is_match(text)) {
        return Ok(());
    }
    Err(Fault::of("pattern", source, format!("{} does not match {source}", shown(text))))
}

/// `minItems` and `maxItems` of an array.
pub fn items<T>(values: &[T], minimum: usize, maximum: usize) -> Result<(), Fault> {
    at_least("minItems", values.len(), minimum, "item")?;
    at_most("maxItems", values.len(), maximum, "item")
}

fn at_least(keyword: &'static str, count: usize, bound: usize, noun: &str) -> Result<(), Fault> {
    if count >= bound {
        return Ok(());
    }
    let are = if bound == 1 { "is" } else { "are" };
    Err(Fault::of(keyword, bound, format!("has {}, at least {bound} {are} needed", counted(count, noun))))
}

fn at_most(keyword: &'static str, count: usize, bound: usize, noun: &str) -> Result<(), Fault> {
    if count <= bound {
        return Ok(());
    }
    let are = if bound == 1 { "is" } else { "are" };
    Err(Fault::of(keyword, bound, format!("has {}, at most {bound} {are} allowed", counted(count, noun))))
}

/// `1 item`, `2 items`.
fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    static DIGITS: Pattern = Pattern::new(|| compile("^[0-9]+$"));
    static NOT_X: Pattern = Pattern::new(|| compile("^(?!x)[a-z]+$"));
    static SLOW: Pattern = Pattern::new(|| compile("^(?!x)(a+)+\\1$"));

    #[test]
    fn bounds() {
        assert_eq!(minimum(&1, &1), Ok(()));
        assert_eq!(minimum(&0, &1).unwrap_err().message, "0 is less than 1");
        assert_eq!(maximum(&2, &1).unwrap_err().argument.as_deref(), Some("1"));
        assert!(exclusive_minimum(&1.0, &1.0).is_err() && exclusive_minimum(&1.5, &1.0).is_ok());
        assert!(exclusive_maximum(&1, &1).is_err() && exclusive_maximum(&0, &1).is_ok());
        assert!(
            multiple_of(&6, "3").is_ok() && multiple_of(&7, "3").is_err() && multiple_of(&0, "3").is_ok()
        );
        assert!(multiple_of(&0.3, "0.1").is_ok() && multiple_of(&0.35, "0.1").is_err());
        assert!(multiple_of(&u64::MAX, "5").is_ok() && multiple_of(&u64::MAX, "2").is_err());
        assert!(listed(&1, &[1, 2]).is_ok() && listed(&3, &[1, 2]).is_err());
    }

    #[test]
    fn texts() {
        assert!(min_length("é", 1).is_ok() && min_length("", 1).is_err());
        assert!(max_length("éé", 2).is_ok() && max_length("éé", 1).is_err());
        assert!(pattern("yx", "", &NOT_X).is_ok());
        assert!(pattern("xy", "", &NOT_X).is_err());
        // Refused rather than matched for hours.
        assert!(pattern(&format!("{}b", "a".repeat(60)), "", &SLOW).is_err());
        assert!(
            choice("12", true, &[&|text| pattern(text, "", &DIGITS), &|text| pattern(text, "", &NOT_X)])
                .is_ok()
        );
        assert!(
            choice("1x", false, &[&|text| pattern(text, "", &DIGITS), &|text| pattern(text, "", &NOT_X)])
                .is_err()
        );
        assert!(choice("ab", true, &[&|_| Ok(()), &|text| pattern(text, "", &NOT_X)]).is_err());
        assert!(pattern("12", "^[0-9]+$", &DIGITS).is_ok());
        assert_eq!(pattern("x", "^[0-9]+$", &DIGITS).unwrap_err().keyword, "pattern");
    }

    #[test]
    fn lists() {
        assert!(items(&[1], 1, 1).is_ok());
        assert_eq!(items::<u8>(&[], 1, 9).unwrap_err().keyword, "minItems");
        assert_eq!(items(&[1, 2], 0, 1).unwrap_err().message, "has 2 items, at most 1 is allowed");
        assert!(unique(&[1, 2]).is_ok() && unique(&[1, 2, 1]).is_err());
    }
}
