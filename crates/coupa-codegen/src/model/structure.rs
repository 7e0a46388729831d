//! Schemas to shapes: what each named schema is.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::lookup::{flag, is_null_schema, optional_text, text, texts, types};
use super::schema::{Field, Shape, Structure, Type};
use super::union;
use crate::load::Document;
use crate::names;
use crate::problem::{Problem, Problems};
use crate::resolve::follow;
use crate::tree::{Node, pointer};

/// How deep schemas may refer to one another by `allOf`, `anyOf` and `oneOf`, without an object or array between.
const DEEPEST: usize = 24;

/// How many objects may stand in one another where their members are compared.
const DEEPEST_OBJECTS: usize = 2;

/// How many lists may stand in one another where their items are compared.
const DEEPEST_LISTS: usize = 2;

/// Keywords that describe members which are no properties: these are kept.
const MEMBERS: [&str; 6] =
    ["patternProperties", "dependentSchemas", "then", "else", "propertyNames", "unevaluatedProperties"];

/// Reads schemas of one document.
pub(crate) struct Schemas<'d> {
    pub(crate) document: &'d Document,
    depth: Cell<usize>,
    lists: Cell<usize>,
    objects: Cell<usize>,
    warnings: RefCell<Vec<Problem>>,
}

/// A step further into schemas that refer to one another.
pub(crate) struct Deeper<'s>(&'s Cell<usize>);

impl Drop for Deeper<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get().saturating_sub(1));
    }
}

impl<'d> Schemas<'d> {
    /// A reader of a document.
    pub(crate) fn new(document: &'d Document) -> Self {
        Self {
            document,
            depth: Cell::new(0),
            lists: Cell::new(0),
            objects: Cell::new(0),
            warnings: RefCell::new(Vec::new()),
        }
    }

    /// What was doubtful and is generated all the same.
    pub(crate) fn warnings(&self) -> Vec<Problem> {
        self.warnings.take()
    }

    /// Keeps what is told of a schema.
    pub(crate) fn warn(&self, problem: Problem) {
        let mut warnings = self.warnings.borrow_mut();
        if !warnings.iter().any(|known| known.rule == problem.rule && known.position == problem.position) {
            warnings.push(problem);
        }
    }

    /// Goes a step further in; refused where that would never end.
    pub(crate) fn deeper(&self, schema: &Node) -> Result<Deeper<'_>, Problems> {
        self.depth.set(self.depth.get() + 1);
        let step = Deeper(&self.depth);
        if self.depth.get() <= DEEPEST {
            return Ok(step);
        }
        Err(self
            .document
            .error("schema-circle", schema, "schemas are made of one another without an end")
            .because("no type can be told: each is made of the next")
            .help("put an object or an array between them, or remove one of the references")
            .into())
    }

    /// Goes into a list, to compare its items with those of another; not where that was done on the way already too
    /// often: what tells lists of lists of lists apart is not looked for.
    pub(crate) fn within_list(&self) -> Option<Deeper<'_>> {
        if self.lists.get() >= DEEPEST_LISTS {
            return None;
        }
        self.lists.set(self.lists.get() + 1);
        Some(Deeper(&self.lists))
    }

    /// Goes into an object, to compare its members with those of another; only so far, as one may hold itself.
    pub(crate) fn within_object(&self) -> Option<Deeper<'_>> {
        if self.objects.get() >= DEEPEST_OBJECTS {
            return None;
        }
        self.objects.set(self.objects.get() + 1);
        Some(Deeper(&self.objects))
    }

    /// What a component schema is.
    pub(crate) fn shape(&self, schema: &'d Node, at: &str) -> Result<Shape, Problems> {
        let _deeper = self.deeper(schema)?;
        if schema.get("allOf").is_some() {
            return self.all_of(schema, at);
        }
        if let Some((members, keyword)) = alternatives(schema) {
            let members: Vec<(usize, &Node)> =
                members.iter().enumerate().filter(|(_, m)| !is_null_schema(m)).collect();
            return match members.as_slice() {
                [] => Err(self
                    .document
                    .error("empty-choice", schema, "no alternative besides null")
                    .help("name a schema, or leave the choice out")
                    .into()),
                [(index, only)] => {
                    let at = pointer::join(&pointer::join(at, keyword), &index.to_string());
                    match crate::resolve::schema_name(only) {
                        Some(name) => Ok(Shape::Alias(Type::Named(name.to_owned()))),
                        None => self.shape(only, &at),
                    }
                }
                _ => union::choice(self, schema, &members, at, keyword),
            };
        }
        if let Some(values) = schema.get("enum") {
            if let Some(ty) = self.values_of_many(values) {
                return Ok(Shape::Alias(ty));
            }
            return self.enumeration(schema, values, false).map(Shape::Enumeration);
        }
        let is_map = schema.get("additionalProperties").is_some_and(Node::is_object);
        if schema.get("properties").is_some_and(|node| !node.members().is_empty())
            || schema.get("properties").is_some() && !is_map
            || is_object(schema) && schema.get("additionalProperties").is_some_and(|a| a.as_bool().is_some())
            || is_object(schema) && !texts(schema, "required").is_empty() && !is_map
        {
            let mut structure = self.structure(schema, at)?;
            // Another schema of the family may be what is meant: its members are kept.
            if schema.get("discriminator").is_some() && structure.additional.is_none() && !structure.closed {
                structure.additional = Some(Type::Any);
            }
            return Ok(Shape::Structure(structure));
        }
        self.used(schema, at, true).map(|used| Shape::Alias(used.ty))
    }

    /// The object a schema describes by itself.
    pub(crate) fn structure(&self, schema: &'d Node, at: &str) -> Result<Structure, Problems> {
        let mut problems = Problems::new();
        let required = texts(schema, "required");
        let mut fields: Vec<Field> = Vec::new();
        let properties_at = pointer::join(at, "properties");
        for member in schema.get("properties").map(Node::members).unwrap_or_default() {
            let at = pointer::join(&properties_at, &member.key);
            match self.field(member, &at, required.contains(&member.key)) {
                Ok(Some(field)) => fields.push(field),
                Ok(None) => {}
                Err(found) => problems.extend(found),
            }
        }
        // In an `allOf`, another part may describe it: there the merged whole is looked at.
        if schema.get("allOf").is_none() && !at.contains("/allOf/") {
            for item in schema.get("required").map(Node::items).unwrap_or_default() {
                if let Some(name) = item.as_str()
                    && !fields.iter().any(|field| field.name == name)
                {
                    fields.push(self.undescribed(name, item));
                }
            }
        }
        let (additional, closed) = match schema.get("additionalProperties") {
            None => {
                let kept = |key: &str| schema.get(key).is_some_and(|node| node.as_bool() != Some(false));
                (MEMBERS.into_iter().any(kept).then_some(Type::Any), false)
            }
            Some(_) if schema.get("patternProperties").is_some() => (Some(Type::Any), false),
            Some(node) => match node.as_bool() {
                Some(true) => (Some(Type::Any), false),
                Some(false) => (None, true),
                None => match self.used(node, &pointer::join(at, "additionalProperties"), false) {
                    Ok(used) => (Some(used.into_type()), false),
                    Err(found) => {
                        problems.extend(found);
                        (None, false)
                    }
                },
            },
        };
        name_fields(&mut fields);
        if problems.has_errors() { Err(problems) } else { Ok(Structure { fields, additional, closed }) }
    }

    /// A member that is required though nothing describes it: it must be there, whatever it is.
    pub(crate) fn undescribed(&self, name: &str, node: &Node) -> Field {
        self.warn(
            self.document
                .warning("required-unknown", node, format!("`{name}` is required but nothing describes it"))
                .because("it is generated as any value")
                .help("add the property, or correct the name"),
        );
        Field { json: serde_json::json!({}), ..Field::undescribed(name, node.position) }
    }

    /// A property; `None` for one that no value fits: it must not be there, which the validator sees to.
    fn field(
        &self,
        member: &'d crate::tree::Member,
        at: &str,
        required: bool,
    ) -> Result<Option<Field>, Problems> {
        let node = &member.value;
        if node.as_bool() == Some(false) && !required {
            return Ok(None);
        }
        let used = self.used(node, at, false)?;
        let (target, _) = follow(self.document, node, at);
        let filters = node.get("x-filters");
        Ok(Some(Field {
            name: member.key.clone(),
            rust: names::snake(&member.key),
            pointer: at.to_owned(),
            position: member.key_position,
            description: text(node, "description"),
            // Any value may be null already.
            nullable: used.nullable && used.ty != Type::Any,
            ty: used.ty,
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
        }))
    }

    /// JSON types that a schema admits, null aside; `number` covers `integer`.
    pub(crate) fn kinds(&self, schema: &Node, depth: usize) -> BTreeSet<&'static str> {
        let all = BTreeSet::from(["array", "boolean", "number", "object", "string"]);
        if depth > 16 {
            return all;
        }
        let (schema, _) = follow(self.document, schema, "");
        let named = types(schema);
        if !named.is_empty() {
            return named.into_iter().filter_map(kind).collect();
        }
        if let Some((members, _)) = alternatives(schema) {
            return members.iter().flat_map(|member| self.kinds(member, depth + 1)).collect();
        }
        if let Some(values) = schema.get("enum") {
            return values.items().iter().filter_map(|value| json_kind(&value.to_json())).collect();
        }
        let mut found = all;
        for member in schema.get("allOf").map(Node::items).unwrap_or_default() {
            let kinds = self.kinds(member, depth + 1);
            found.retain(|kind| kinds.contains(kind));
        }
        let describes = |keywords: &[&str]| keywords.iter().any(|keyword| schema.get(keyword).is_some());
        if describes(&["properties", "required", "additionalProperties"]) {
            found.retain(|kind| *kind == "object");
        } else if describes(&["items", "prefixItems"]) {
            found.retain(|kind| *kind == "array");
        }
        found
    }
}

/// The name of a JSON type that is told apart; null is no alternative but a state.
fn kind(name: &str) -> Option<&'static str> {
    Some(match name {
        "string" => "string",
        "integer" | "number" => "number",
        "boolean" => "boolean",
        "array" => "array",
        "object" => "object",
        _ => return None,
    })
}

/// The JSON type of a value.
fn json_kind(value: &serde_json::Value) -> Option<&'static str> {
    use serde_json::Value;
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}

/// Gives every field a name that no other has.
pub(crate) fn name_fields(fields: &mut [Field]) {
    let wires: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let names = super::distinct::distinct(&wires, names::snake);
    for (field, name) in fields.iter_mut().zip(names) {
        field.rust = name;
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
