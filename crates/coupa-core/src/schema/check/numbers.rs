//! Keywords of numbers, exact on the digits as they are written.

use std::cmp::Ordering;

use crate::json::{compare, is_multiple};

use super::{At, Report};

impl<'n> Report<'n> {
    /// `minimum`.
    pub fn minimum(&mut self, at: &At<'_, 'n>, limit: &'static str, schema: &'static str) -> bool {
        self.bound(at, limit, schema, Ordering::is_ge, "less than")
    }

    /// `maximum`.
    pub fn maximum(&mut self, at: &At<'_, 'n>, limit: &'static str, schema: &'static str) -> bool {
        self.bound(at, limit, schema, Ordering::is_le, "more than")
    }

    /// `exclusiveMinimum`.
    pub fn above(&mut self, at: &At<'_, 'n>, limit: &'static str, schema: &'static str) -> bool {
        self.bound(at, limit, schema, Ordering::is_gt, "not more than")
    }

    /// `exclusiveMaximum`.
    pub fn below(&mut self, at: &At<'_, 'n>, limit: &'static str, schema: &'static str) -> bool {
        self.bound(at, limit, schema, Ordering::is_lt, "not less than")
    }

    /// `multipleOf`.
    pub fn multiple_of(&mut self, at: &At<'_, 'n>, of: &'static str, schema: &'static str) -> bool {
        match at.number() {
            Some(number) if !is_multiple(number, of) => self.relation(at, of, schema, "no multiple of"),
            _ => true,
        }
    }

    fn bound(
        &mut self,
        at: &At<'_, 'n>,
        limit: &'static str,
        schema: &'static str,
        holds: fn(Ordering) -> bool,
        otherwise: &str,
    ) -> bool {
        match at.number() {
            Some(number) if !holds(compare(number, limit)) => self.relation(at, limit, schema, otherwise),
            _ => true,
        }
    }

    fn relation(&mut self, at: &At<'_, 'n>, limit: &'static str, schema: &'static str, words: &str) -> bool {
        self.fail(at, schema, |shown| (format!("{} is {words} {limit}", shown()), Some(limit.to_owned())))
    }
}
