//! A JSON value of the document spelled in XML, for people to read: the same names and marks as the core crate writes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::{Emitter, Hints, Naming, Profile, dashed, named};
use crate::emit::{folder::Folder, types::Scope};
use crate::layout::Layout;
use crate::model::{Api, Field, Shape, Structure, Type};

/// The XML of a value of this type, over several lines; `None` where the type has no name or an attribute is no scalar.
pub(in crate::emit) fn sample(api: &Api, ty: &Type, value: &Value) -> Option<String> {
    let layout = Layout::new("any", "");
    let scope = Scope::new(api, &layout);
    let emitter = Emitter {
        scope: &scope,
        strict: false,
        taken: std::collections::BTreeSet::new(),
        named: BTreeMap::new(),
        inside: None,
        statics: Folder::default(),
        problems: crate::problem::Problems::new(),
    };
    let name = named(ty)?;
    let schema = scope.schema(name)?;
    let profile = emitter.profile(schema, &mut std::collections::BTreeSet::new());
    let hints = emitter.hints(name, &mut std::collections::BTreeSet::new());
    let mut writer = Writer { emitter, profile, out: String::new() };
    let root = hints.name.unwrap_or_else(|| dashed(name));
    let named = Type::Named(name.to_owned());
    writer.element(&root, &named, &schema.json, &Naming::of(&root, profile), value, 0)?;
    Some(writer.out)
}

struct Writer<'s, 'a> {
    emitter: Emitter<'s, 'a>,
    profile: Profile,
    out: String,
}

impl<'a> Writer<'_, 'a> {
    fn element(
        &mut self,
        tag: &str,
        ty: &Type,
        json: &Value,
        naming: &Naming,
        value: &Value,
        depth: usize,
    ) -> Option<()> {
        let indent = "  ".repeat(depth);
        let rails = self.profile == Profile::Rails;
        let mark = match value {
            Value::Null => " nil=\"true\"",
            Value::Array(_) if rails => " type=\"array\"",
            Value::Bool(_) if rails => " type=\"boolean\"",
            Value::Number(number) if rails && (number.is_i64() || number.is_u64()) => " type=\"integer\"",
            Value::Number(_) if rails => " type=\"float\"",
            Value::String(_) if rails => match self.emitter.scope.resolved(ty) {
                Type::Date => " type=\"date\"",
                Type::DateTime => " type=\"dateTime\"",
                Type::Decimal { .. } => " type=\"decimal\"",
                _ => "",
            },
            _ => "",
        };
        // Writing to a string cannot fail.
        let _ = write!(self.out, "{indent}<{tag}{mark}");
        let fields = self.fields(ty, value);
        for (key, value) in value.as_object().into_iter().flatten() {
            let field = fields.iter().find(|field| field.name == *key);
            if field.is_some_and(|field| Hints::of(&field.json).attribute) && !value.is_null() {
                let name = field.and_then(|field| Hints::of(&field.json).name).unwrap_or_else(|| key.clone());
                let _ = write!(self.out, " {name}=\"{}\"", escape(&plain(value)?).replace('"', "&quot;"));
            }
        }
        match value {
            Value::Null => self.out.push_str("/>\n"),
            Value::Array(items) if items.is_empty() => {
                let _ = writeln!(self.out, "></{tag}>");
            }
            Value::Array(items) => {
                self.out.push_str(">\n");
                let (item, json) = self.emitter.array(ty, json)?;
                let (name, _) = self.emitter.item_name(&item, &json, naming);
                for value in items {
                    self.element(&name, &item, &json, naming, value, depth + 1)?;
                }
                let _ = writeln!(self.out, "{indent}</{tag}>");
            }
            Value::Object(members) => {
                self.out.push_str(">\n");
                for (key, value) in members {
                    match fields.iter().find(|field| field.name == *key) {
                        Some(field) => self.member(field, value, depth + 1)?,
                        None => {
                            let naming = Naming::of(key, self.profile);
                            self.element(key, &Type::Any, &Value::Null, &naming, value, depth + 1)?;
                        }
                    }
                }
                let _ = writeln!(self.out, "{indent}</{tag}>");
            }
            scalar => {
                let _ = writeln!(self.out, ">{}</{tag}>", escape(&plain(scalar)?));
            }
        }
        Some(())
    }

    fn member(&mut self, field: &'a Field, value: &Value, depth: usize) -> Option<()> {
        let hints = Hints::of(&field.json);
        if hints.attribute {
            return Some(());
        }
        let name = hints.name.unwrap_or_else(|| field.name.clone());
        let naming = Naming::of(&name, self.profile);
        // Without Rails, items stand side by side unless the document wraps them.
        if self.profile == Profile::Hints
            && !hints.wrapped
            && let (Value::Array(items), Some((item, json))) =
                (value, self.emitter.array(&field.ty, &field.json))
            && !items.is_empty()
        {
            let (tag, _) = self.emitter.item_name(&item, &json, &naming);
            for value in items {
                self.element(&tag, &item, &json, &naming, value, depth)?;
            }
            return Some(());
        }
        self.element(&name, &field.ty, &field.json, &naming, value, depth)
    }

    /// The properties of the structure that a value is; of several forms, the first that has all its members.
    fn fields(&self, ty: &Type, value: &Value) -> &'a [Field] {
        let Some(members) = value.as_object() else { return &[] };
        let fits = |structure: &&'a Structure| {
            members.keys().all(|key| structure.fields.iter().any(|field| field.name == *key))
        };
        let mut found = Vec::new();
        self.structures(ty, 0, &mut found);
        let first = found.first().copied();
        found.into_iter().find(fits).or(first).map_or(&[], |structure| &structure.fields)
    }

    fn structures(&self, ty: &Type, depth: usize, found: &mut Vec<&'a Structure>) {
        // Deeper than any alias of an alias.
        if depth > 16 {
            return;
        }
        let Some(name) = named(ty) else { return };
        match self.emitter.scope.schema(name).map(|schema| &schema.shape) {
            Some(Shape::Structure(structure)) => found.push(structure),
            Some(Shape::Alias(target)) => self.structures(target, depth + 1, found),
            Some(Shape::Union(union)) => {
                union.variants.iter().for_each(|variant| self.structures(&variant.ty, depth + 1, found));
            }
            _ => {}
        }
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
