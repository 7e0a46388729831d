//! Keywords of strings.

use super::{At, Report, words};

/// Counts the bytes from `at` on that pass a test, `most` at most.
pub fn run(bytes: &[u8], at: usize, most: usize, test: impl Fn(u8) -> bool) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take(most).take_while(|byte| test(**byte)).count()
}

impl<'n> Report<'n> {
    /// `minLength`.
    pub fn min_length(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.text() {
            Some(text) if text.len() < limit || text.chars().count() < limit => {
                self.too_few(at, text.chars().count(), "character", limit, schema)
            }
            _ => true,
        }
    }

    /// `maxLength`.
    pub fn max_length(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.text() {
            Some(text) if text.len() > limit && text.chars().count() > limit => {
                self.too_many(at, text.chars().count(), "character", limit, schema)
            }
            _ => true,
        }
    }

    /// `pattern`.
    pub fn pattern(
        &mut self,
        at: &At<'_, 'n>,
        matches: fn(&str) -> bool,
        pattern: &'static str,
        schema: &'static str,
    ) -> bool {
        match at.text() {
            Some(text) if !matches(text) => self.fail(at, schema, |shown| words::no_match(&shown(), pattern)),
            _ => true,
        }
    }

    /// `pattern` of a decimal: what is asked of the text is asked of the digits of a number too.
    pub fn decimal_pattern(
        &mut self,
        at: &At<'_, 'n>,
        matches: fn(&str) -> bool,
        pattern: &'static str,
        schema: &'static str,
    ) -> bool {
        match at.number() {
            Some(digits) if !matches(digits) => self.fail(at, schema, |shown| {
                let shown = shown();
                words::no_match(&if shown == digits { format!("{digits:?}") } else { shown }, pattern)
            }),
            Some(_) => true,
            None => self.pattern(at, matches, pattern, schema),
        }
    }

    /// `format`.
    pub fn format(
        &mut self,
        at: &At<'_, 'n>,
        accepts: fn(&str) -> bool,
        format: &'static str,
        schema: &'static str,
    ) -> bool {
        match at.text() {
            Some(text) if !accepts(text) => self.fail(at, schema, |shown| words::no_format(&shown(), format)),
            _ => true,
        }
    }

    pub(super) fn too_few(
        &mut self,
        at: &At<'_, 'n>,
        count: usize,
        noun: &str,
        limit: usize,
        schema: &'static str,
    ) -> bool {
        self.fail(at, schema, |_| words::too_few(&words::count(count, noun), limit))
    }

    pub(super) fn too_many(
        &mut self,
        at: &At<'_, 'n>,
        count: usize,
        noun: &str,
        limit: usize,
        schema: &'static str,
    ) -> bool {
        self.fail(at, schema, |_| words::too_many(&words::count(count, noun), limit))
    }
}
