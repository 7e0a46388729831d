//! What an object is asked, gathered from the parts of an `allOf`.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{
    Parsers,
    plan::{only, reference, typed},
};
use crate::emit::schema::document;

/// How deep parts may refer to parts.
const DEEPEST: usize = 16;

/// What the parts of an object ask, together.
#[derive(Default)]
pub(super) struct Flat<'d> {
    pub(super) properties: IndexMap<&'d str, &'d Value>,
    pub(super) required: BTreeSet<&'d str>,
    /// `additionalProperties`, where it is more than `true`.
    pub(super) additional: Option<&'d Value>,
    parts: usize,
}

impl<'d> Parsers<'_, 'd> {
    /// The parts of an object together; nothing where they ask what a parser does not check.
    pub(super) fn flatten(&self, schema: &'d Value) -> Option<Flat<'d>> {
        let mut flat = Flat::default();
        self.gather(schema, 0, &mut flat)?;
        // Each part would judge the members of the others.
        if flat.additional.is_some() && flat.parts > 1 { None } else { Some(flat) }
    }

    fn gather(&self, schema: &'d Value, depth: usize, flat: &mut Flat<'d>) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        if let Some(name) = reference(schema) {
            return self.gather(self.whole.pointer(&document::place(name))?, depth + 1, flat);
        }
        let members = schema.as_object()?;
        let known = ["type", "properties", "required", "additionalProperties", "allOf"];
        if !only(members, &known) || members.get("type").is_some_and(|_| !typed(members, "object")) {
            return None;
        }
        for part in members.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.gather(part, depth + 1, flat)?;
        }
        own(members, flat)
    }
}

fn own<'d>(members: &'d Map<String, Value>, flat: &mut Flat<'d>) -> Option<()> {
    if let Some(properties) = members.get("properties") {
        flat.parts += 1;
        for (name, schema) in properties.as_object()? {
            let known = *flat.properties.entry(name).or_insert(schema);
            if known != schema {
                return None;
            }
        }
    }
    for name in members.get("required").and_then(Value::as_array).into_iter().flatten() {
        flat.required.insert(name.as_str()?);
    }
    match members.get("additionalProperties") {
        None | Some(Value::Bool(true)) => {}
        Some(_) if flat.additional.is_some() => return None,
        Some(additional) => {
            flat.additional = Some(additional);
            if !members.contains_key("properties") {
                flat.parts += 1;
            }
        }
    }
    Some(())
}
