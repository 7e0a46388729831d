// Written by `cargo xtask generate`. Do not edit.

//! Keywords of strings.

use super::{At, Report, words};

/// Counts the bytes from `at` on that pass a test, `most` at most.
pub(crate) fn run(bytes: &[u8], at: usize, most: usize, test: impl Fn(u8) -> bool) -> usize {
    bytes.get(at..).unwrap_or_default().iter().take(most).take_while(|byte| test(**byte)).count()
}

impl<'n> Report<'n> {
    /// `minLength`.
    pub(crate) fn min_length(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.text() {
            Some(text) if text.len() < limit || text.chars().count() < limit => {
                self.too_few(at, text.chars().count(), "character", limit, schema)
            }
            _ => true,
        }
    }

    /// `maxLength`.
    pub(crate) fn max_length(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.text() {
            Some(text) if text.len() > limit && text.chars().count() > limit => {
                self.too_many(at, text.chars().count(), "character", limit, schema)
            }
            _ => true,
        }
    }

    /// `pattern`.
    pub(crate) fn pattern(
        &mut self,
        at: &At<'_, 'n>,
        matches: fn(&str) -> bool,
        pattern: &'static str,
        schema: &'static str,
    ) -> bool {
        match at.text() {
            Some(text) if !matches(text) => self.fail(at, schema, |shown| {
                (format!("{} does not match {pattern}", shown()), Some(pattern.to_owned()))
            }),
            _ => true,
        }
    }

    /// `pattern` of a decimal: what is asked of the text is asked of the digits of a number too.
    pub(crate) fn decimal_pattern(
        &mut self,
        at: &At<'_, 'n>,
        matches: fn(&str) -> bool,
        pattern: &'static str,
        schema: &'static str,
    ) -> bool {
        match at.number() {
            Some(digits) if !matches(digits) => self.fail(at, schema, |shown| {
                let shown = shown();
                let shown = if shown == digits { format!("{digits:?}") } else { shown };
                (format!("{shown} does not match {pattern}"), Some(pattern.to_owned()))
            }),
            Some(_) => true,
            None => self.pattern(at, matches, pattern, schema),
        }
    }

    /// `format`.
    pub(crate) fn format(
        &mut self,
        at: &At<'_, 'n>,
        accepts: fn(&str) -> bool,
        format: &'static str,
        schema: &'static str,
    ) -> bool {
        match at.text() {
            Some(text) if !accepts(text) => self.fail(at, schema, |shown| {
                (format!("{} is no {}", shown(), words::format(format)), Some(format.to_owned()))
            }),
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
        self.fail(at, schema, |_| {
            let message = format!("has {}, at least {} needed", words::count(count, noun), words::are(limit));
            (message, Some(limit.to_string()))
        })
    }

    pub(super) fn too_many(
        &mut self,
        at: &At<'_, 'n>,
        count: usize,
        noun: &str,
        limit: usize,
        schema: &'static str,
    ) -> bool {
        self.fail(at, schema, |_| {
            let message = format!("has {}, at most {} allowed", words::count(count, noun), words::are(limit));
            (message, Some(limit.to_string()))
        })
    }
}
