//! `allOf`: parts that become one structure, or one type with constraints beside it.

use std::collections::BTreeSet;

use super::lookup::texts;
use super::schema::{Enumeration, Field, Shape, Structure, Type};
use super::structure::{Schemas, alternatives};
use super::usage::says_structure;
use super::when::fits_within;
use crate::problem::{Problem, Problems};
use crate::resolve::{SCHEMAS, follow, schema_name};
use crate::tree::{Node, pointer};

impl<'d> Schemas<'d> {
    /// What a schema with `allOf` is.
    pub(crate) fn all_of(&self, schema: &'d Node, at: &str) -> Result<Shape, Problems> {
        let members = schema.get("allOf").map(Node::items).unwrap_or_default();
        let all_at = pointer::join(at, "allOf");
        let own = ["properties", "additionalProperties", "items", "enum"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some());
        let mut parts: Vec<(&'d Node, String)> = members
            .iter()
            .enumerate()
            .map(|(index, member)| (member, pointer::join(&all_at, &index.to_string())))
            .collect();
        let adds_required = !texts(schema, "required").is_empty()
            || members
                .iter()
                .any(|member| schema_name(member).is_none() && !texts(member, "required").is_empty());
        let structural: Vec<&(&Node, String)> =
            parts.iter().filter(|(member, _)| says_structure(member) && !is_bare_object(member)).collect();
        if let ([(only, place)], false) = (structural.as_slice(), own) {
            let (target, target_at) = follow(self.document, only, place);
            if !adds_required || alternatives(target).is_some() {
                return match schema_name(only) {
                    Some(name) => Ok(Shape::Alias(Type::Named(name.to_owned()))),
                    None => self.shape(target, &target_at),
                };
            }
        }
        if own || schema.get("required").is_some() {
            parts.push((schema, at.to_owned()));
        }
        match self.scalars(schema, &parts)? {
            Some(shape) => Ok(shape),
            None => self.merge(schema, &parts).map(Shape::Structure),
        }
    }

    /// One type that all parts say, where none of them is an object with members or a choice.
    fn scalars(&self, schema: &'d Node, parts: &[(&'d Node, String)]) -> Result<Option<Shape>, Problems> {
        let mut found: Option<Type> = None;
        let mut listed: Option<Enumeration> = None;
        let mut choice = false;
        for (part, at) in parts {
            let own = std::ptr::eq(*part, schema);
            if own || !says_structure(part) {
                continue;
            }
            let (target, target_at) = follow(self.document, part, at);
            let is_object = is_bare_object(target)
                || self.kinds(target, 0).iter().eq(["object"].iter())
                || alternatives(target).is_some() && self.kinds(target, 0).contains("object");
            if is_object {
                return Ok(None);
            }
            choice |= alternatives(target).is_some();
            let ty = match schema_name(part) {
                Some(name) => Type::Named(name.to_owned()),
                None => match self.shape(target, &target_at)? {
                    Shape::Alias(ty) => ty,
                    Shape::Enumeration(values) => {
                        listed = Some(match listed {
                            Some(known) => match in_both(&known, &values) {
                                Some(both) => both,
                                None => return Ok(Some(self.in_no_type(part))),
                            },
                            None => values,
                        });
                        continue;
                    }
                    _ => return Ok(None),
                },
            };
            found = match found {
                None => Some(ty),
                Some(known) => match self.narrower(&known, &ty) {
                    Some(ty) => Some(ty),
                    // A choice may have members in common with a type, and no type is made of these.
                    None if choice => return Ok(None),
                    None => {
                        return Ok(Some(self.in_no_type(part)));
                    }
                },
            };
        }
        // Values in line have no name: what is merged lists those that every part takes.
        let Some(values) = listed else { return Ok(found.map(Shape::Alias)) };
        match found {
            Some(ty) => match self.values(&ty) {
                Some(known) => Ok(Some(match in_both(&values, &known) {
                    Some(both) => Shape::Enumeration(both),
                    None => self.in_no_type(schema),
                })),
                None if values.is_text() == kinds(&self.behind(&ty)).contains("string") => {
                    Ok(Some(Shape::Enumeration(values)))
                }
                None => Ok(Some(self.in_no_type(schema))),
            },
            None => Ok(Some(Shape::Enumeration(values))),
        }
    }

    /// What parts make that have no type in common: no value fits, which the validator sees to.
    fn in_no_type(&self, part: &Node) -> Shape {
        self.warn(
            self.document
                .warning("all-of-not-object", part, "the parts of this `allOf` have no type in common")
                .because("no value is of two types at once; it is generated as any value, and none is valid")
                .help("let each member describe an object, or refer to a single schema"),
        );
        Shape::Alias(Type::Any)
    }

    /// Merges objects into one structure.
    fn merge(&self, schema: &'d Node, parts: &[(&'d Node, String)]) -> Result<Structure, Problems> {
        let mut problems = Problems::new();
        let mut merged = Structure { fields: Vec::new(), additional: None, closed: false };
        let mut required: Vec<(String, &Node)> = Vec::new();
        let mut closed: Vec<Vec<String>> = Vec::new();
        let mut open: BTreeSet<String> = BTreeSet::new();
        for (part, part_at) in parts {
            let own = std::ptr::eq(*part, schema);
            let (target, target_at) =
                if own { (*part, part_at.clone()) } else { follow(self.document, part, part_at) };
            match self.part(part, target, &target_at, own) {
                Ok(part) => {
                    if part.closed {
                        closed.push(part.fields.iter().map(|field| field.name.clone()).collect());
                    }
                    for field in part.fields {
                        self.merge_field(&mut merged.fields, field, &mut open);
                    }
                    merged.additional = merged.additional.or(part.additional);
                    merged.closed |= part.closed;
                }
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
                None => merged.fields.push(self.undescribed(&name, node)),
            }
        }
        self.keep_possible(schema, &mut merged.fields, &closed, &mut problems);
        super::structure::name_fields(&mut merged.fields);
        if problems.has_errors() { Err(problems) } else { Ok(merged) }
    }

    /// Takes out the members that a closed part has no place for. Where one of them must be there, nothing fits.
    fn keep_possible(
        &self,
        schema: &Node,
        fields: &mut Vec<Field>,
        closed: &[Vec<String>],
        problems: &mut Problems,
    ) {
        let possible = |field: &Field| closed.iter().all(|known| known.contains(&field.name));
        let Some(outside) = fields.iter().filter(|field| !possible(field)).max_by_key(|field| field.required)
        else {
            return;
        };
        let (name, required) = (&outside.name, outside.required);
        let message = format!("`additionalProperties: false` inside an `allOf` keeps `{name}` out");
        let help = "leave it out of the parts, or write `unevaluatedProperties: false` beside the `allOf`";
        if required {
            problems.push(
                self.document
                    .error("all-of-closed", schema, message)
                    .because("that member must be there, so no value could ever fit")
                    .help(help),
            );
            return;
        }
        self.warn(
            self.document
                .warning("all-of-closed", schema, message)
                .because("a part that is closed refuses the members of the others; they are not generated")
                .help(help),
        );
        fields.retain(possible);
    }

    /// One part as a structure.
    fn part(&self, part: &'d Node, target: &'d Node, at: &str, own: bool) -> Result<Structure, Problems> {
        let shape = if target.get("allOf").is_some() && !own {
            let _deeper = self.deeper(target)?;
            self.all_of(target, at)?
        } else if !own && chooses(target) {
            return Err(self
                .document
                .error("all-of-choice", part, "a choice is merged with other objects")
                .because("each alternative would need a type of its own, and the choice none")
                .help("give every alternative the shared members by an `allOf` of its own")
                .into());
        } else if !own && !(self.kinds(target, 0).contains("object")) {
            return Err(self.not_an_object(part));
        } else {
            Shape::Structure(self.structure(target, at)?)
        };
        match shape {
            Shape::Structure(structure) => Ok(structure),
            Shape::Alias(Type::Named(name)) => {
                let at = pointer::join(SCHEMAS, &name);
                let Some(node) = self.document.find(&at) else { return Err(self.not_an_object(part)) };
                let (target, at) = follow(self.document, node, &at);
                let _deeper = self.deeper(target)?;
                self.part(part, target, &at, false)
            }
            Shape::Alias(Type::Map(value)) => {
                Ok(Structure { fields: Vec::new(), additional: Some(*value), closed: false })
            }
            Shape::Alias(Type::Any) => Ok(Structure { fields: Vec::new(), additional: None, closed: false }),
            _ => Err(self.not_an_object(part)),
        }
    }

    fn not_an_object(&self, part: &Node) -> Problems {
        self.document
            .error("all-of-not-object", part, "only objects are merged by `allOf`")
            .because("a value cannot be merged field by field with anything else")
            .help("let each member describe an object, or refer to a single schema")
            .into()
    }

    fn merge_field(&self, fields: &mut Vec<Field>, field: Field, open: &mut BTreeSet<String>) {
        let Some(known) = fields.iter_mut().find(|known| known.name == field.name) else {
            fields.push(field);
            return;
        };
        known.required |= field.required;
        // What two parts could not agree on, a third does not decide.
        if open.contains(&field.name) {
            return;
        }
        match self.narrower(&known.ty, &field.ty) {
            Some(ty) => {
                known.ty = ty;
                known.nullable &= field.nullable;
                known.read_only |= field.read_only;
                known.write_only |= field.write_only;
                known.sensitive |= field.sensitive;
            }
            // A value that is kept as it stands is read wrongly by neither.
            None => {
                open.insert(field.name.clone());
                known.ty = Type::Any;
                known.nullable = false;
                let place = field.position;
                self.warn(
                    Problem::warning(
                        "all-of-conflict",
                        self.document.path(place),
                        place,
                        format!("`{}` is described twice in this `allOf`, in two ways", field.name),
                    )
                    .because("neither type takes all that the other takes: its values are kept as JSON, and the validator asks for both")
                    .help("describe it in one part only")
                    .related(known.position, "first here"),
                );
            }
        }
    }

    /// The type of the values that both types take, where one of the two takes them all.
    pub(crate) fn narrower(&self, one: &Type, other: &Type) -> Option<Type> {
        if one == other {
            return Some(one.clone());
        }
        let (a, b) = (self.behind(one), self.behind(other));
        if a == b {
            // A name says more than what it stands for.
            return Some(if matches!(one, Type::Named(_)) { one.clone() } else { other.clone() });
        }
        let texts = |ty: &Type| {
            matches!(
                ty,
                Type::Date | Type::DateTime | Type::Uuid | Type::Bytes | Type::Decimal { numbers: false }
            ) || self.values(ty).is_some_and(|values| values.is_text())
        };
        #[allow(clippy::match_same_arms, reason = "a line for each pair of types reads as a table")]
        match (&a, &b) {
            (Type::Any, _) => Some(other.clone()),
            (_, Type::Any) => Some(one.clone()),
            (Type::String, narrow) if texts(narrow) => Some(other.clone()),
            (narrow, Type::String) if texts(narrow) => Some(one.clone()),
            (Type::Number, Type::Integer | Type::Unsigned) => Some(other.clone()),
            (Type::Integer | Type::Unsigned, Type::Number) => Some(one.clone()),
            (Type::Map(value), Type::Named(_)) if **value == Type::Any => Some(other.clone()),
            (Type::Named(_), Type::Map(value)) if **value == Type::Any => Some(one.clone()),
            (Type::Array(a), Type::Array(b)) => self.narrower(a, b).map(|item| Type::Array(Box::new(item))),
            (Type::Map(a), Type::Map(b)) => self.narrower(a, b).map(|value| Type::Map(Box::new(value))),
            (Type::Named(first), Type::Named(second)) if self.values(&a).is_none() => {
                let _within = self.within_object()?;
                let (first, second) = (self.structure_of(first)?, self.structure_of(second)?);
                if fits_within(self, &first, &second) {
                    Some(one.clone())
                } else {
                    fits_within(self, &second, &first).then(|| other.clone())
                }
            }
            _ => {
                let (first, second) = (self.values(&a)?, self.values(&b)?);
                let within = |few: &Enumeration, many: &Enumeration| {
                    few.literals.iter().all(|value| many.literals.contains(value))
                };
                if within(&first, &second) {
                    Some(one.clone())
                } else {
                    within(&second, &first).then(|| other.clone())
                }
            }
        }
    }

    /// The structure that a component is.
    fn structure_of(&self, name: &str) -> Option<Structure> {
        let at = pointer::join(SCHEMAS, name);
        let (node, at) = follow(self.document, self.document.find(&at)?, &at);
        let _deeper = self.deeper(node).ok()?;
        match self.shape(node, &at) {
            Ok(Shape::Structure(structure)) => Some(structure),
            _ => None,
        }
    }

    /// The type behind aliases.
    pub(crate) fn behind(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        for _ in 0..16 {
            let Type::Named(name) = &ty else { break };
            let at = pointer::join(SCHEMAS, name);
            let Some(node) = self.document.find(&at) else { break };
            let (node, at) = follow(self.document, node, &at);
            // What has members or alternatives of its own is no alias.
            if node.get("properties").is_some() {
                break;
            }
            let Ok(_deeper) = self.deeper(node) else { break };
            match self.shape(node, &at) {
                Ok(Shape::Alias(inner)) => ty = inner,
                _ => break,
            }
        }
        ty
    }

    /// The values of a closed enumeration.
    pub(crate) fn values(&self, ty: &Type) -> Option<Enumeration> {
        let Type::Named(name) = ty else { return None };
        let at = pointer::join(SCHEMAS, name);
        let (node, _) = follow(self.document, self.document.find(&at)?, &at);
        self.enumeration(node, node.get("enum")?, false).ok()
    }
}

/// JSON types of a type that is no name.
fn kinds(ty: &Type) -> BTreeSet<&'static str> {
    ty.kinds().unwrap_or_default()
}

/// The values that two enumerations share, where there are any.
fn in_both(one: &Enumeration, other: &Enumeration) -> Option<Enumeration> {
    let shared = one.literals.iter().filter(|value| other.literals.contains(value));
    let shared: Vec<_> = shared.cloned().collect();
    (!shared.is_empty()).then(|| super::enumeration::enumeration(shared, false))
}

/// Whether a part is a choice between more than the members that there must be.
fn chooses(part: &Node) -> bool {
    alternatives(part).is_some_and(|(members, _)| {
        members.iter().any(|member| !crate::normalise::only_constrains(member, true))
    })
}

/// `{type: object}` with nothing about its members.
pub(crate) fn is_bare_object(schema: &Node) -> bool {
    super::lookup::types(schema).contains(&"object")
        && ["$ref", "allOf", "anyOf", "oneOf", "enum", "properties", "additionalProperties", "items"]
            .iter()
            .all(|keyword| schema.get(keyword).is_none())
}
