//! Schemas to shapes: what each named schema is, and what type each use of a schema has.

use std::collections::BTreeSet;

use super::lookup::{flag, is_null_schema, optional_text, text, texts, types};
use super::schema::{Enumeration, Field, Shape, Structure, Type};
use super::union;
use crate::load::Document;
use crate::names;
use crate::problem::{Problem, Problems};
use crate::resolve::{SCHEMAS, follow, schema_name};
use crate::tree::{Node, pointer};

/// A type with whether null is allowed beside it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Use {
    pub(crate) ty: Type,
    pub(crate) nullable: bool,
}

/// Reads schemas of one document.
pub(crate) struct Schemas<'d> {
    pub(crate) document: &'d Document,
}

impl<'d> Schemas<'d> {
    /// What a component schema is.
    pub(crate) fn shape(&self, schema: &'d Node, at: &str) -> Result<Shape, Problems> {
        if schema.get("allOf").is_some() {
            return self.all_of(schema, at);
        }
        if let Some((members, keyword)) = alternatives(schema) {
            let members: Vec<(usize, &Node)> =
                members.iter().enumerate().filter(|(_, m)| !is_null_schema(m)).collect();
            return match members.as_slice() {
                [] => Err(self.document.error("empty-choice", schema, "no alternative besides null").into()),
                [(index, only)] => {
                    let at = pointer::join(&pointer::join(at, keyword), &index.to_string());
                    self.shape(only, &at)
                }
                _ => union::choice(self, schema, &members, at, keyword),
            };
        }
        if let Some(values) = schema.get("enum") {
            return self.enumeration(schema, values, false).map(Shape::Enumeration);
        }
        if schema.get("properties").is_some()
            || (is_object(schema) && keeps_members(schema))
                && schema.get("additionalProperties").is_some_and(|a| a.as_bool() == Some(true))
        {
            return self.structure(schema, at).map(Shape::Structure);
        }
        self.used(schema, at, true).map(|used| Shape::Alias(used.ty))
    }

    /// Values of an enumeration.
    pub(crate) fn enumeration(
        &self,
        schema: &Node,
        values: &Node,
        open: bool,
    ) -> Result<Enumeration, Problems> {
        let mut found: Vec<(String, String)> = Vec::new();
        for value in values.items().iter().filter(|value| !value.is_null()) {
            let Some(text) = value.as_str() else {
                return Err(self
                    .document
                    .error(
                        "enum-not-text",
                        value,
                        format!("an enumeration of text is generated, this is {}", value.describe()),
                    )
                    .help("quote the values, or use a type with bounds")
                    .into());
            };
            let mut rust = names::pascal(text);
            if open && rust == "Other" {
                "OtherValue".clone_into(&mut rust);
            }
            if let Some((first, _)) = found.iter().find(|(_, taken)| *taken == rust) {
                return Err(self
                    .document
                    .error(
                        "enum-collision",
                        value,
                        format!("`{text}` and `{first}` become the same variant `{rust}`"),
                    )
                    .help("leave one of them out of the enumeration")
                    .into());
            }
            found.push((text.to_owned(), rust));
        }
        if found.is_empty() {
            return Err(self
                .document
                .error("enum-empty", schema, "the enumeration has no values")
                .help("name at least one")
                .into());
        }
        Ok(Enumeration { values: found, open })
    }

    /// The object a schema describes by itself.
    fn structure(&self, schema: &'d Node, at: &str) -> Result<Structure, Problems> {
        let mut problems = Problems::new();
        let required = texts(schema, "required");
        let mut fields: Vec<Field> = Vec::new();
        let properties_at = pointer::join(at, "properties");
        for member in schema.get("properties").map(Node::members).unwrap_or_default() {
            let at = pointer::join(&properties_at, &member.key);
            match self.field(member, &at, required.contains(&member.key)) {
                Ok(field) => {
                    if let Some(other) = fields.iter().find(|other| other.rust == field.rust) {
                        problems.push(
                            Problem::error(
                                "property-collision",
                                &self.document.source.path,
                                member.key_position,
                                format!(
                                    "`{}` and `{}` become the same field `{}`",
                                    field.name, other.name, field.rust
                                ),
                            )
                            .help("rename one of them, or describe both as members of a free-form object"),
                        );
                    }
                    fields.push(field);
                }
                Err(found) => problems.extend(found),
            }
        }
        let (additional, closed) = match schema.get("additionalProperties") {
            None => (None, false),
            Some(node) => match node.as_bool() {
                Some(true) => (Some(Type::Any), false),
                Some(false) => (None, true),
                None => match self.used(node, &pointer::join(at, "additionalProperties"), false) {
                    Ok(used) => (Some(nullable(used)), false),
                    Err(found) => {
                        problems.extend(found);
                        (None, false)
                    }
                },
            },
        };
        if problems.has_errors() { Err(problems) } else { Ok(Structure { fields, additional, closed }) }
    }

    fn field(&self, member: &'d crate::tree::Member, at: &str, required: bool) -> Result<Field, Problems> {
        let node = &member.value;
        let used = self.used(node, at, false)?;
        let (target, _) = follow(self.document, node, at);
        let filters = node.get("x-filters");
        Ok(Field {
            name: member.key.clone(),
            rust: names::snake(&member.key),
            pointer: at.to_owned(),
            position: member.key_position,
            description: text(node, "description"),
            ty: used.ty,
            nullable: used.nullable,
            required,
            read_only: flag(node, "readOnly"),
            write_only: flag(node, "writeOnly"),
            deprecated: flag(node, "deprecated"),
            element: optional_text(node, "x-element"),
            unique: flag(node, "x-unique"),
            writes_to: optional_text(node, "x-writes-to"),
            indexed: filters.is_some_and(|filters| flag(filters, "indexed")),
            operators: filters.and_then(|filters| filters.get("operators")).map(|operators| {
                operators.items().iter().filter_map(Node::as_str).map(str::to_owned).collect()
            }),
            sensitive: flag(node, "x-sensitive") || flag(target, "x-sensitive"),
            assumed: optional_text(node, "x-assumed"),
            lenient_items: flag(node, "x-lenient-items"),
            boxed: false,
            default: node.get("default").map(Node::to_json),
            json: node.to_json(),
        })
    }

    /// Merges the members of an `allOf` into one structure.
    fn all_of(&self, schema: &'d Node, at: &str) -> Result<Shape, Problems> {
        let members = schema.get("allOf").map(Node::items).unwrap_or_default();
        if let [only] = members
            && let Some(name) = schema_name(only)
            && schema.get("properties").is_none()
        {
            return Ok(Shape::Alias(Type::Named(name.to_owned())));
        }
        let mut problems = Problems::new();
        let mut merged = Structure { fields: Vec::new(), additional: None, closed: false };
        let mut required: Vec<(String, &Node)> = Vec::new();
        let all_at = pointer::join(at, "allOf");
        let parts = members
            .iter()
            .enumerate()
            .map(|(index, member)| (member, pointer::join(&all_at, &index.to_string())))
            .chain(
                (schema.get("properties").is_some() || schema.get("required").is_some())
                    .then(|| (schema, at.to_owned())),
            );
        for (part, part_at) in parts {
            let own = std::ptr::eq(part, schema);
            let (target, target_at) =
                if own { (part, part_at) } else { follow(self.document, part, &part_at) };
            let shape = if target.get("allOf").is_some() && !own {
                self.all_of(target, &target_at)
            } else if alternatives(target).is_some() || !(types(target).is_empty() || is_object(target)) {
                Err(self
                    .document
                    .error("all-of-not-object", part, "only objects are merged by `allOf`")
                    .because("a value cannot be merged field by field with anything else")
                    .help("let each member describe an object, or refer to a single schema")
                    .into())
            } else {
                self.structure(target, &target_at).map(Shape::Structure)
            };
            match shape {
                Ok(Shape::Structure(part)) => {
                    for field in part.fields {
                        self.merge_field(schema, &mut merged.fields, field, &mut problems);
                    }
                    merged.additional = merged.additional.or(part.additional);
                    merged.closed |= part.closed;
                }
                Ok(_) => problems.push(self.document.error(
                    "all-of-not-object",
                    target,
                    "only objects are merged by `allOf`",
                )),
                Err(found) => problems.extend(found),
            }
            for item in target.get("required").map(Node::items).unwrap_or_default() {
                if let Some(name) = item.as_str() {
                    required.push((name.to_owned(), item));
                }
            }
        }
        for (name, node) in required {
            match merged.fields.iter_mut().find(|field| field.name == name) {
                Some(field) => field.required = true,
                None => problems.push(
                    self.document
                        .error(
                            "required-unknown",
                            node,
                            format!("`{name}` is required but no part describes it"),
                        )
                        .help("add the property, or correct the name"),
                ),
            }
        }
        if merged.closed && members.len() > 1 {
            problems.push(
                self.document
                    .error("all-of-closed", schema, "`additionalProperties: false` inside an `allOf`")
                    .because("each part would refuse the members of the others, so no value could ever fit")
                    .help("leave it out of the parts"),
            );
        }
        if problems.has_errors() { Err(problems) } else { Ok(Shape::Structure(merged)) }
    }

    fn merge_field(&self, schema: &Node, fields: &mut Vec<Field>, field: Field, problems: &mut Problems) {
        let Some(known) = fields.iter_mut().find(|known| known.name == field.name) else {
            if let Some(other) = fields.iter().find(|other| other.rust == field.rust) {
                problems.push(
                    self.document
                        .error(
                            "property-collision",
                            schema,
                            format!("`{}` and `{}` become the same field", field.name, other.name),
                        )
                        .help("rename one of them"),
                );
            }
            fields.push(field);
            return;
        };
        known.required |= field.required;
        if known.ty != field.ty || known.nullable != field.nullable {
            problems.push(
                Problem::error(
                    "all-of-conflict",
                    &self.document.source.path,
                    field.position,
                    format!("`{}` is described twice in this `allOf`, in two ways", field.name),
                )
                .because("one type must be chosen, and either choice could be wrong")
                .help("describe it in one part only")
                .related(known.position, "first here"),
            );
        }
    }

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
            return match schema.get("allOf").map(Node::items).unwrap_or_default() {
                [only] if schema.get("properties").is_none() => {
                    self.used(only, &pointer::join(&pointer::join(at, "allOf"), "0"), named)
                }
                _ => Err(self.inline(schema, "a merged object")),
            };
        }
        if schema.get("enum").is_some() && !named {
            return Err(self.inline(schema, "an enumeration"));
        }
        let types = types(schema);
        let nullable = types.contains(&"null");
        let mut types: Vec<&str> = types.into_iter().filter(|name| *name != "null").collect();
        types.sort_unstable();
        let format = schema.get("format").and_then(Node::as_str);
        let ty = match (types.as_slice(), format) {
            ([], _) if nullable => Type::Null,
            ([], _) => Type::Any,
            (["string"], Some("date")) => Type::Date,
            (["string"], Some("date-time")) => Type::DateTime,
            (["string"], Some("decimal")) => Type::Decimal { numbers: false },
            (["number", "string"], Some("decimal")) => Type::Decimal { numbers: true },
            (["string"], Some("uuid")) => Type::Uuid,
            (["string"], Some("binary")) => Type::Bytes,
            (["string"], _) => Type::String,
            (["integer"], _) => Type::Integer,
            (["number"], _) => Type::Number,
            (["boolean"], _) => Type::Boolean,
            (["array"], _) => match schema.get("items") {
                Some(items) => Type::Array(Box::new(nullable_item(self.used(
                    items,
                    &pointer::join(at, "items"),
                    false,
                )?))),
                None => Type::Array(Box::new(Type::Any)),
            },
            (["object"], _) if schema.get("properties").is_some() => {
                return Err(self.inline(schema, "an object"));
            }
            (["object"], _) => Type::Map(Box::new(match schema.get("additionalProperties") {
                Some(node) if node.is_object() => {
                    nullable_item(self.used(node, &pointer::join(at, "additionalProperties"), false)?)
                }
                _ => Type::Any,
            })),
            (several, _) => {
                let known = ["string", "integer", "number", "boolean", "array", "object"];
                let node = schema.get("type").unwrap_or(schema);
                if let Some(unknown) = several.iter().find(|name| !known.contains(name)) {
                    return Err(self
                        .document
                        .error("type-unknown", node, format!("`{unknown}` is not a JSON type"))
                        .help(format!("write one of: {}, 'null'", known.join(", ")))
                        .into());
                }
                return Err(self
                    .document
                    .error(
                        "type-list",
                        node,
                        format!("a value that may be {} needs a name", several.join(" or ")),
                    )
                    .help("make it a component with `anyOf`, one type each")
                    .into());
            }
        };
        Ok(Use { ty, nullable })
    }

    /// Whether null fits a schema. Depth-bounded: circles of references were refused before.
    fn allows_null(&self, schema: &Node, at: &str, depth: usize) -> bool {
        if depth > 16 {
            return false;
        }
        let (schema, _) = follow(self.document, schema, at);
        if types(schema).contains(&"null") {
            return true;
        }
        alternatives(schema)
            .is_some_and(|(members, _)| members.iter().any(|member| self.allows_null(member, at, depth + 1)))
    }

    fn inline(&self, schema: &Node, what: &str) -> Problems {
        self.document
            .error("inline-schema", schema, format!("{what} without a name"))
            .because("each type needs a name that stays the same when something beside it changes")
            .help(format!("move it to `{SCHEMAS}` and refer to it"))
            .into()
    }
}

/// Members of `anyOf` or `oneOf`, with the keyword.
pub(crate) fn alternatives(schema: &Node) -> Option<(&[Node], &'static str)> {
    ["anyOf", "oneOf"].into_iter().find_map(|keyword| schema.get(keyword).map(|list| (list.items(), keyword)))
}

/// Whether the schema says it is an object.
pub(crate) fn is_object(schema: &Node) -> bool {
    types(schema).contains(&"object")
}

fn keeps_members(schema: &Node) -> bool {
    schema.get("additionalProperties").is_some_and(|node| node.as_bool() != Some(false))
}

fn nullable(used: Use) -> Type {
    nullable_item(used)
}

fn nullable_item(used: Use) -> Type {
    if used.nullable { Type::Nullable(Box::new(used.ty)) } else { used.ty }
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
