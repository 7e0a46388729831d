// Written by `cargo xtask generate`. Do not edit.

//! Bodies with arrays whose items are checked one by one.

use coupa_core::{
    Invalid, Item, Violation,
    json::{self, Document, Limits, pointer},
};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::rules::{Rules, place, typed, unreadable};

/// A body that is sound outside its items.
pub(crate) struct Lenient<'t> {
    document: Document<'t>,
    typed: Value,
}

impl Rules {
    /// Reads a body by the schema without its items: `members` names the arrays that are left for
    /// [`Lenient::items`].
    pub(crate) fn open<'t>(
        &self,
        bytes: &'t [u8],
        members: &[&str],
        ignored: &mut Vec<String>,
    ) -> Result<Lenient<'t>, Invalid> {
        let document = json::scan(bytes, Limits::default())?;
        let mut reading = self.shape.read(document.root());
        ignored.append(&mut reading.ignored);
        // What the shape found inside the items belongs to the items.
        let inside = |instance: &str| {
            let mut tokens = pointer::tokens(instance);
            tokens.next().is_some_and(|member| members.contains(&member.as_ref())) && tokens.next().is_some()
        };
        let found = self.violations(document.root(), &reading).into_iter();
        let outside = found.filter(|found| !inside(&found.violation.instance));
        Invalid::check(outside.map(|found| found.place(&document)).collect())?;
        Ok(Lenient { document, typed: reading.into_typed() })
    }
}

impl Lenient<'_> {
    /// Takes the items of an array, each with its own verdict.
    pub(crate) fn items<T: DeserializeOwned>(&mut self, member: &str, rules: &Rules) -> Vec<Item<T>> {
        let items = match self.typed.get_mut(member) {
            Some(Value::Array(items)) => std::mem::take(items),
            _ => return Vec::new(),
        };
        items.into_iter().enumerate().map(|(index, item)| self.item(member, index, item, rules)).collect()
    }

    fn item<T: DeserializeOwned>(&self, member: &str, index: usize, item: Value, rules: &Rules) -> Item<T> {
        let at = pointer::join(&pointer::join("", member), &index.to_string());
        let Some(node) = self.document.root().find(&at) else {
            // The items were counted in this very document.
            return Item::Invalid { value: item, violations: Vec::new() };
        };
        let reading = rules.shape.read(node);
        let found = rules.violations(node, &reading);
        let mut violations: Vec<Violation> =
            found.into_iter().map(|found| found.place(&self.document)).collect();
        if violations.is_empty() {
            match typed(reading.into_typed()) {
                Ok(value) => return Item::Valid(value),
                Err(message) => violations.push(Violation {
                    location: Some(self.document.place(node.start)),
                    ..unreadable(&message)
                }),
            }
        }
        for violation in &mut violations {
            violation.instance.insert_str(0, &at);
        }
        Item::Invalid { value: node.to_value(), violations }
    }

    /// The rest of the body, its lenient arrays empty.
    pub(crate) fn rest<T: DeserializeOwned>(self) -> Result<T, Invalid> {
        let Self { document, typed: value } = self;
        typed(value).map_err(|message| place(unreadable(&message), &document).into())
    }
}
