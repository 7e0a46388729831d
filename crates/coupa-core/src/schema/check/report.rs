//! What was found wrong.

use crate::{Redacted, Violation, json::Node, shape::Shape};

use super::{At, words};

/// Violations that are told of one value, at most: the first ones in its order. Who sends more has one mistake many
/// times over, and an answer should not be larger than its question.
pub const MOST_VIOLATIONS: usize = 100;

/// Violations that are gathered before they are put into order, at most.
const GATHERED: usize = 20 * MOST_VIOLATIONS;

/// What a report needs to know of the value and its schema.
#[derive(Clone, Copy)]
pub struct Context<'n> {
    /// The outermost value.
    pub root: &'n Node<'n>,
    /// What is personal data, and which branch of a choice was meant.
    pub shape: Shape,
    /// Pointer to the schema of the outermost value among those that are compiled together.
    pub schema: &'static str,
    /// Members of the outermost value whose items are left out.
    pub without_items: &'n [&'n str],
}

/// Gathers what is found wrong.
pub struct Report<'n> {
    pub(super) context: Context<'n>,
    pub(super) found: Vec<Found>,
    /// Only the verdict counts.
    quiet: bool,
}

/// A violation with the place in the text that it is sorted by.
#[derive(Clone)]
pub struct Found {
    /// Byte offset.
    pub start: usize,
    /// The violation, without line and column.
    pub violation: Violation,
}

impl AsRef<Violation> for Found {
    fn as_ref(&self) -> &Violation {
        &self.violation
    }
}

impl<'n> Report<'n> {
    /// An empty report.
    pub const fn new(context: Context<'n>) -> Self {
        Self { context, found: Vec::new(), quiet: false }
    }

    /// What was found.
    pub fn into_found(self) -> Vec<Found> {
        self.found
    }

    /// The verdict alone.
    pub fn quietly(&mut self, check: impl FnOnce(&mut Self) -> bool) -> bool {
        let before = std::mem::replace(&mut self.quiet, true);
        let verdict = check(self);
        self.quiet = before;
        verdict
    }

    pub(super) const fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// What a check finds, put aside.
    pub(super) fn aside(&mut self, check: impl FnOnce(&mut Self) -> bool) -> Vec<Found> {
        let before = std::mem::take(&mut self.found);
        check(self);
        std::mem::replace(&mut self.found, before)
    }

    /// Adds a violation of the keyword that a schema pointer ends in. `say` is asked for the message and the bound or
    /// name that the keyword speaks of.
    pub(super) fn fail(
        &mut self,
        at: &At<'_, 'n>,
        schema: &str,
        say: impl FnOnce(&dyn Fn() -> String) -> (String, Option<String>),
    ) -> bool {
        let keyword = schema.rsplit('/').next().unwrap_or_default();
        self.fail_as(at, schema, keyword, say)
    }

    /// The same, where the pointer does not end in the keyword.
    pub(super) fn fail_as(
        &mut self,
        at: &At<'_, 'n>,
        schema: &str,
        keyword: &str,
        say: impl FnOnce(&dyn Fn() -> String) -> (String, Option<String>),
    ) -> bool {
        if self.quiet || self.found.len() >= GATHERED {
            return false;
        }
        let instance = at.pointer();
        let shown = || {
            if self.context.shape.is_sensitive(self.context.root, &instance) {
                return Redacted.to_string();
            }
            words::value(at.node)
        };
        let (message, argument) = say(&shown);
        let violation =
            Violation { schema: self.schema(schema), argument, ..Violation::new(instance, keyword, message) };
        self.found.push(Found { start: at.node.start, violation });
        false
    }

    /// The same about a key, which is the argument; `start` is where it stands.
    pub(super) fn fail_key(
        &mut self,
        at: &At<'_, 'n>,
        start: usize,
        schema: &str,
        key: &str,
        message: impl FnOnce() -> String,
    ) -> bool {
        let before = self.found.len();
        self.fail(at, schema, |_| (message(), Some(key.to_owned())));
        if let Some(found) = self.found.get_mut(before) {
            found.start = start;
        }
        false
    }

    /// Nothing fits a schema that is `false`.
    pub fn never(&mut self, at: &At<'_, 'n>, schema: &'static str) -> bool {
        self.fail_as(at, schema, "falseSchema", |_| ("must not be there".to_owned(), None))
    }

    /// The pointer as seen from the schema of the outermost value.
    fn schema(&self, pointer: &str) -> String {
        match pointer.strip_prefix(self.context.schema) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => rest.to_owned(),
            _ => pointer.to_owned(),
        }
    }

    /// Whether the items of this array are left out.
    pub(super) fn leaves_items(&self, at: &At<'_, 'n>) -> bool {
        !self.context.without_items.is_empty()
            && at.top_member().is_some_and(|key| self.context.without_items.contains(&key))
    }
}
