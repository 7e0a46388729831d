//! `type`, `enum` and `const`.

use crate::json::{self, Kind, Node};

use super::{At, Options, Report, words};

/// Names of the JSON types with their bits, in the order in which they are told.
const TYPES: [(&str, u8); 7] = [
    ("array", 1),
    ("boolean", 2),
    ("integer", 4),
    ("number", 8),
    ("object", 16),
    ("string", 32),
    ("null", 64),
];

fn bit(node: &Node<'_>) -> u8 {
    match node.kind {
        Kind::Array(_) => 1,
        Kind::Boolean(_) => 2,
        Kind::Number(_) => 8,
        Kind::Object(_) => 16,
        Kind::String(_) => 32,
        Kind::Null => 64,
    }
}

impl<'n> Report<'n> {
    /// `type`: a bit for each type that is allowed.
    pub fn types(&mut self, at: &At<'_, 'n>, types: u8, schema: &'static str) -> bool {
        if bit(at.node) & types != 0 || (types & 4 != 0 && at.number().is_some_and(json::is_whole)) {
            return true;
        }
        let names: Vec<&str> =
            TYPES.iter().filter(|(_, bit)| types & bit != 0).map(|(name, _)| *name).collect();
        self.wrong_type(at, schema, &names)
    }

    /// The value has none of these types.
    pub(super) fn wrong_type(&mut self, at: &At<'_, 'n>, schema: &str, names: &[&str]) -> bool {
        self.fail_as(at, schema, "type", |shown| words::wrong_type(names, at.node, shown))
    }

    /// `enum` of nothing but texts. `options` is how they are told.
    pub fn one_of_texts(
        &mut self,
        at: &At<'_, 'n>,
        texts: &[&str],
        options: &'static str,
        schema: &'static str,
    ) -> bool {
        at.text().is_some_and(|text| texts.contains(&text)) || self.none_of(at, options, schema)
    }

    /// `enum`.
    pub fn one_of_values(
        &mut self,
        at: &At<'_, 'n>,
        values: &Options,
        options: &'static str,
        schema: &'static str,
    ) -> bool {
        values.contain(at.node) || self.none_of(at, options, schema)
    }

    fn none_of(&mut self, at: &At<'_, 'n>, options: &'static str, schema: &'static str) -> bool {
        self.fail(at, schema, |shown| {
            let verb = if schema.ends_with("/const") { "is not" } else { "is none of" };
            (format!("{} {verb} {options}", shown()), Some(options.to_owned()))
        })
    }
}
