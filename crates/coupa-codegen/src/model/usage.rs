//! What type each use of a schema has.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::lookup::{is_null_schema, types};
use super::schema::Type;
use super::structure::{Schemas, alternatives};
use super::{Schema, Shape};
use crate::problem::Problems;
use crate::resolve::{SCHEMAS, follow, schema_name};
use crate::tree::{Node, pointer};

/// A type with whether null is allowed beside it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Use {
    pub(crate) ty: Type,
    pub(crate) nullable: bool,
}

impl Use {
    /// The type inside an array or a map.
    pub(crate) fn into_type(self) -> Type {
        if self.nullable { Type::Nullable(Box::new(self.ty)) } else { self.ty }
    }
}

impl<'d> Schemas<'d> {
    /// The type of a schema where it is used. `named`: it is itself a component, so it need not get a name.
    pub(crate) fn used(&self, schema: &'d Node, at: &str, named: bool) -> Result<Use, Problems> {
        if let Some(name) = schema_name(schema) {
            let (target, _) = follow(self.document, schema, at);
            return Ok(Use { ty: Type::Named(name.to_owned()), nullable: self.allows_null(target, at, 0) });
        }
        if schema.get("$ref").is_some() {
            return Err(self
                .document
                .error("reference-kind", schema, "a schema may refer to component schemas only")
                .help(format!("move the target to `{SCHEMAS}` and refer to it there"))
                .into());
        }
        if let Some(value) = schema.as_bool() {
            return if value {
                Ok(Use { ty: Type::Any, nullable: false })
            } else {
                Err(self
                    .document
                    .error("false-schema", schema, "a schema that nothing fits")
                    .because("no value could be written where it is used")
                    .help("remove it")
                    .into())
            };
        }
        if let Some((members, keyword)) = alternatives(schema) {
            let others: Vec<(usize, &Node)> =
                members.iter().enumerate().filter(|(_, m)| !is_null_schema(m)).collect();
            if let [(index, only)] = others.as_slice() {
                let at = pointer::join(&pointer::join(at, keyword), &index.to_string());
                let inner = self.used(only, &at, named)?;
                return Ok(Use { nullable: inner.nullable || members.len() > 1, ..inner });
            }
            return Err(self.inline(schema, "a choice"));
        }
        if schema.get("allOf").is_some() {
            return self.used_all_of(schema, at, named);
        }
        if schema.get("enum").is_some() && !named {
            return Err(self.inline(schema, "an enumeration"));
        }
        self.plain(schema, at)
    }

    /// An `allOf` that is no merged object: one type, with constraints beside it.
    fn used_all_of(&self, schema: &'d Node, at: &str, named: bool) -> Result<Use, Problems> {
        let members = schema.get("allOf").map(Node::items).unwrap_or_default();
        let all_at = pointer::join(at, "allOf");
        let structural: Vec<(usize, &Node)> =
            members.iter().enumerate().filter(|(_, member)| says_structure(member)).collect();
        match structural.as_slice() {
            [(index, only)] if !says_structure_itself(schema) => {
                let mut used = self.used(only, &pointer::join(&all_at, &index.to_string()), named)?;
                used.nullable &= admits_null(schema);
                Ok(used)
            }
            [] => self.plain(schema, at),
            _ => Err(self.inline(schema, "a merged object")),
        }
    }

    /// A schema that names its type itself.
    fn plain(&self, schema: &'d Node, at: &str) -> Result<Use, Problems> {
        let types = types(schema);
        let nullable = types.contains(&"null");
        let mut types: Vec<&str> = types.into_iter().filter(|name| *name != "null").collect();
        types.sort_unstable();
        let format = schema.get("format").and_then(Node::as_str);
        let ty = match (types.as_slice(), format) {
            ([], _) if nullable => Type::Null,
            ([], _) => return self.untyped(schema, at),
            (["string"], Some("date")) => Type::Date,
            (["string"], Some("date-time")) => Type::DateTime,
            (["string"], Some("decimal")) => Type::Decimal { numbers: false },
            (["number", "string"], Some("decimal")) => Type::Decimal { numbers: true },
            (["string"], Some("uuid")) => Type::Uuid,
            (["string"], Some("binary")) => Type::Bytes,
            (["string"], _) => Type::String,
            (["integer"], Some("uint64" | "uint")) => Type::Unsigned,
            (["integer"], _) => Type::Integer,
            (["integer", "number"] | ["number"], _) => Type::Number,
            (["boolean"], _) => Type::Boolean,
            (["array"], _) => self.array(schema, at)?,
            (["object"], _) if schema.get("properties").is_some_and(|node| !node.members().is_empty()) => {
                return Err(self.inline(schema, "an object"));
            }
            (["object"], _) => self.map(schema, at)?,
            (several, _) => return Err(self.several(schema, several)),
        };
        Ok(Use { ty, nullable })
    }

    /// A schema without `type`: what its other keywords say, or anything.
    fn untyped(&self, schema: &'d Node, at: &str) -> Result<Use, Problems> {
        let ty = if schema.get("items").is_some() || schema.get("prefixItems").is_some() {
            self.array(schema, at)?
        } else if schema.get("additionalProperties").is_some_and(Node::is_object) {
            self.map(schema, at)?
        } else {
            Type::Any
        };
        Ok(Use { ty, nullable: false })
    }

    fn array(&self, schema: &'d Node, at: &str) -> Result<Type, Problems> {
        if let Some(places) = schema.get("prefixItems") {
            return Err(self
                .document
                .error("tuple", places, "an array whose items have different meanings by place")
                .because(
                    "its Rust type would be a tuple, which cannot grow a place without breaking every reader",
                )
                .help("describe an object with a named member for each place, or `items` with one schema")
                .into());
        }
        let item = match schema.get("items") {
            Some(items) if items.as_bool() != Some(false) => {
                self.used(items, &pointer::join(at, "items"), false)?.into_type()
            }
            _ => Type::Any,
        };
        Ok(Type::Array(Box::new(item)))
    }

    fn map(&self, schema: &'d Node, at: &str) -> Result<Type, Problems> {
        let value = match schema.get("additionalProperties") {
            // What the patterns say of some names does not hold of the others.
            Some(node) if node.is_object() && schema.get("patternProperties").is_none() => {
                self.used(node, &pointer::join(at, "additionalProperties"), false)?.into_type()
            }
            _ => Type::Any,
        };
        Ok(Type::Map(Box::new(value)))
    }

    fn several(&self, schema: &Node, several: &[&str]) -> Problems {
        let known = ["string", "integer", "number", "boolean", "array", "object"];
        let node = schema.get("type").unwrap_or(schema);
        if let Some(unknown) = several.iter().find(|name| !known.contains(name)) {
            return self
                .document
                .error("type-unknown", node, format!("`{unknown}` is not a JSON type"))
                .help(format!("write one of: {}, 'null'", known.join(", ")))
                .into();
        }
        self.document
            .error("type-list", node, format!("a value that may be {} needs a name", several.join(" or ")))
            .because("each of its types becomes a variant of an enum")
            .help("make it a component with `anyOf`, one type each")
            .into()
    }

    /// Whether null fits a schema. Depth-bounded: circles of references were refused before.
    pub(crate) fn allows_null(&self, schema: &Node, at: &str, depth: usize) -> bool {
        if depth > 16 {
            return false;
        }
        let (schema, _) = follow(self.document, schema, at);
        if types(schema).contains(&"null") {
            return true;
        }
        if let Some((members, _)) = alternatives(schema) {
            return members.iter().any(|member| self.allows_null(member, at, depth + 1));
        }
        let members = schema.get("allOf").map(Node::items).unwrap_or_default();
        let mut structural = members.iter().filter(|member| says_structure(member)).peekable();
        structural.peek().is_some()
            && admits_null(schema)
            && structural.all(|member| self.allows_null(member, at, depth + 1))
    }

    fn inline(&self, schema: &Node, what: &str) -> Problems {
        self.document
            .error("inline-schema", schema, format!("{what} without a name"))
            .because("each type needs a name that stays the same when something beside it changes")
            .help(format!("move it to `{SCHEMAS}` and refer to it"))
            .into()
    }
}

/// Whether a schema leaves null to those beside it: it names no type, or null among them.
fn admits_null(schema: &Node) -> bool {
    let types = types(schema);
    types.is_empty() || types.contains(&"null")
}

/// Keywords that say what a value is, not only how large or how long.
pub(crate) const STRUCTURE: [&str; 10] = [
    "$ref",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "properties",
    "additionalProperties",
    "items",
    "prefixItems",
    "type",
];

/// Whether a member of an `allOf` says what a value is; else it only constrains what another member says.
pub(crate) fn says_structure(schema: &Node) -> bool {
    STRUCTURE.iter().any(|keyword| schema.get(keyword).is_some())
}

/// The same for what stands beside the `allOf`, a type aside that the members name as well.
fn says_structure_itself(schema: &Node) -> bool {
    STRUCTURE.iter().any(|keyword| !matches!(*keyword, "allOf" | "type") && schema.get(keyword).is_some())
}

/// Names of all component schemas that a type mentions.
pub(crate) fn mentioned(ty: &Type, found: &mut BTreeSet<String>) {
    match ty {
        Type::Named(name) => {
            found.insert(name.clone());
        }
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) => mentioned(inner, found),
        _ => {}
    }
}

/// Everything that some schemas mention, and what that mentions, and so on.
pub(crate) fn closure(schemas: &IndexMap<String, Schema>, start: BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = start.into_iter().collect();
    while let Some(name) = open.pop() {
        let Some(schema) = schemas.get(&name) else { continue };
        if found.insert(name) {
            let mut next = BTreeSet::new();
            shape_mentions(&schema.shape, &mut next);
            open.extend(next);
        }
    }
    found
}

fn shape_mentions(shape: &Shape, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Structure(structure) => {
            structure.fields.iter().for_each(|field| mentioned(&field.ty, found));
            structure.additional.iter().for_each(|ty| mentioned(ty, found));
        }
        Shape::Union(union) => union.variants.iter().for_each(|variant| mentioned(&variant.ty, found)),
        Shape::Alias(ty) => mentioned(ty, found),
        Shape::Enumeration(_) => {}
    }
}
