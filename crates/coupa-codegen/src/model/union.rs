//! Choices: what tells the members of an `anyOf` or `oneOf` apart.

use std::collections::BTreeSet;

use super::distinct::distinct;
use super::enumeration::enumeration;
use super::lookup::types;
use super::schema::{Shape, Structure, Type, Union, UnionRule, Variant};
use super::structure::Schemas;
use super::when::{self, Told};
use crate::names;
use crate::problem::Problems;
use crate::resolve::{follow, schema_name};
use crate::tree::{Node, pointer};

/// Says how values of a choice are generated that nothing decides: here, or in the root for all.
pub(crate) const UNDECIDED: &str = "x-undecided";

/// A member of a choice with what is known of its values.
pub(super) struct Member<'d> {
    pub(super) node: &'d Node,
    /// The schema behind references, and where it stands.
    pub(super) target: &'d Node,
    pub(super) at: String,
    pub(super) ty: Type,
    pub(super) shape: Shape,
    pub(super) kinds: BTreeSet<&'static str>,
    /// What is asked of an object.
    pub(super) structure: Option<Structure>,
}

/// An open enumeration, one type that takes all members, or a union whose members can provably be told apart.
pub(crate) fn choice<'d>(
    schemas: &Schemas<'d>,
    schema: &'d Node,
    nodes: &[(usize, &'d Node)],
    at: &str,
    keyword: &str,
) -> Result<Shape, Problems> {
    if let Some(shape) = open_enumeration(schemas, schema, nodes)? {
        return Ok(shape);
    }
    let members = members(schemas, nodes, at, keyword)?;
    let members = match widened(schemas, members) {
        Ok(shape) => return Ok(shape),
        Err(members) => members,
    };
    let kinds: Vec<&BTreeSet<&str>> = members.iter().map(|member| &member.kinds).collect();
    let wishes: Vec<String> = members
        .iter()
        .map(|member| match schema_name(member.node) {
            Some(name) if *member.ty_name() == *name => name.to_owned(),
            _ => type_word(&member.ty),
        })
        .collect();
    let wishes: Vec<&str> = wishes.iter().map(String::as_str).collect();
    let mut variants: Vec<Variant> = distinct(&wishes, names::pascal)
        .into_iter()
        .zip(&members)
        .map(|(rust, member)| Variant {
            rust,
            ty: member.ty.clone(),
            marker: None,
            required: Vec::new(),
            when: when::plain(member),
            narrower: false,
        })
        .collect();
    if disjoint(&kinds) {
        return Ok(Shape::Union(Union { variants, rule: UnionRule::JsonType }));
    }
    let structures: Option<Vec<&Structure>> = members.iter().map(Member::own_structure).collect();
    if let Some(structures) = &structures {
        for (variant, structure) in variants.iter_mut().zip(structures) {
            variant.required =
                structure.fields.iter().filter(|f| f.required).map(|f| f.name.clone()).collect();
        }
        if schema.get("discriminator").is_none() && narrower_first(structures) {
            return Ok(Shape::Union(Union { variants, rule: UnionRule::Narrower }));
        }
    }
    let mut told = when::told(schemas, schema, &members)?;
    let mutually = told.as_ref().is_none_or(|told| told.iter().any(|told| told.by_marker));
    if let (true, Some(structures)) = (mutually, &structures)
        && marked(structures, &mut variants)
    {
        return Ok(Shape::Union(Union { variants, rule: UnionRule::Marker }));
    }
    let Some(told) = told.take() else { return undecided(schemas, schema, &kinds) };
    let mut ordered = Vec::with_capacity(variants.len());
    for Told { index, when, narrower, .. } in told {
        let Some(variant) = variants.get(index) else { continue };
        ordered.push(Variant { when, narrower, marker: None, ..variant.clone() });
    }
    Ok(Shape::Union(Union { variants: ordered, rule: UnionRule::Conditions }))
}

impl Member<'_> {
    fn ty_name(&self) -> &str {
        match &self.ty {
            Type::Named(name) => name,
            _ => "",
        }
    }

    fn own_structure(&self) -> Option<&Structure> {
        match &self.shape {
            Shape::Structure(structure) => Some(structure),
            _ => None,
        }
    }
}

fn members<'d>(
    schemas: &Schemas<'d>,
    nodes: &[(usize, &'d Node)],
    at: &str,
    keyword: &str,
) -> Result<Vec<Member<'d>>, Problems> {
    let mut members = Vec::new();
    let mut problems = Problems::new();
    for (index, node) in nodes {
        let at = pointer::join(&pointer::join(at, keyword), &index.to_string());
        match member(schemas, node, &at) {
            Ok(member) => members.push(member),
            Err(found) => problems.extend(found),
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(members) }
}

/// What is known of the values of a schema.
pub(super) fn member<'d>(schemas: &Schemas<'d>, node: &'d Node, at: &str) -> Result<Member<'d>, Problems> {
    let ty = schemas.used(node, at, false)?.ty;
    let (target, at) = follow(schemas.document, node, at);
    let shape = behind(schemas, schemas.shape(target, &at)?)?;
    let structure = when::object(&shape);
    Ok(Member { node, target, at, ty, kinds: schemas.kinds(target, 0), shape, structure })
}

/// The shape behind aliases.
fn behind(schemas: &Schemas<'_>, mut shape: Shape) -> Result<Shape, Problems> {
    for _ in 0..16 {
        let Shape::Alias(Type::Named(name)) = &shape else { break };
        let at = pointer::join(crate::resolve::SCHEMAS, name);
        let Some(node) = schemas.document.find(&at) else { break };
        let (node, at) = follow(schemas.document, node, &at);
        shape = schemas.shape(node, &at)?;
    }
    Ok(shape)
}

/// Members of one JSON type that text alone cannot tell apart become one: a type that takes all of them. The
/// validator keeps what each of them asks for. `Ok` when that is all there is.
fn widened<'d>(schemas: &Schemas<'d>, members: Vec<Member<'d>>) -> Result<Shape, Vec<Member<'d>>> {
    let only = |kind: &'static str| members.iter().all(|member| member.kinds.iter().eq([&kind]));
    if only("string") || only("number") || only("boolean") {
        let values: Option<Vec<_>> = members
            .iter()
            .map(|member| match &member.shape {
                Shape::Enumeration(values) if !values.open => Some(values.literals.clone()),
                _ => None,
            })
            .collect();
        if let Some(values) = values {
            let mut all = Vec::new();
            for value in values.into_iter().flatten() {
                if !all.contains(&value) {
                    all.push(value);
                }
            }
            return Ok(Shape::Enumeration(enumeration(all, false)));
        }
        return Ok(Shape::Alias(wide(schemas, &members.iter().collect::<Vec<_>>())));
    }
    if let Some(first) = members.first()
        && members.iter().all(|member| member.ty == first.ty)
    {
        return Ok(Shape::Alias(first.ty.clone()));
    }
    let mut merged: Vec<Member<'d>> = Vec::new();
    let mut waiting = members;
    while !waiting.is_empty() {
        let first = waiting.remove(0);
        let scalar = ["string", "number", "boolean"].iter().any(|kind| first.kinds.iter().eq([kind]));
        if !scalar {
            merged.push(first);
            continue;
        }
        let same: Vec<usize> =
            (0..waiting.len()).rev().filter(|at| waiting[*at].kinds == first.kinds).collect();
        if same.is_empty() {
            merged.push(first);
            continue;
        }
        let mut group = vec![first];
        for at in same {
            group.insert(1, waiting.remove(at));
        }
        let ty = wide(schemas, &group.iter().collect::<Vec<_>>());
        let first = group.swap_remove(0);
        merged.push(Member { shape: Shape::Alias(ty.clone()), ty, ..first });
    }
    Err(merged)
}

/// One type for members of one JSON type.
fn wide(schemas: &Schemas<'_>, members: &[&Member<'_>]) -> Type {
    let kind = members.first().and_then(|member| member.kinds.iter().next().copied());
    if let Some(first) = members.first()
        && members.iter().all(|member| schemas.behind(&member.ty) == schemas.behind(&first.ty))
    {
        return schemas.behind(&first.ty);
    }
    match kind {
        Some("string") => Type::String,
        Some("boolean") => Type::Boolean,
        _ => {
            let whole = members.iter().all(|member| match &member.shape {
                Shape::Alias(ty) => *ty == Type::Integer,
                Shape::Enumeration(values) => values.literals.iter().all(serde_json::Value::is_i64),
                _ => false,
            });
            if whole { Type::Integer } else { Type::Number }
        }
    }
}

/// A choice that nothing decides is refused, unless the document says that its values are kept as they are: then they
/// lose nothing, and the validator judges them.
fn undecided(schemas: &Schemas<'_>, schema: &Node, kinds: &[&BTreeSet<&str>]) -> Result<Shape, Problems> {
    let keeps = |node: &Node| node.get(UNDECIDED).and_then(Node::as_str) == Some("value");
    if keeps(schema) || keeps(&schemas.document.root) {
        schemas.warn(
            schemas
                .document
                .note("choice-undecided", schema.position, "the values of this choice are kept as JSON")
                .because("nothing proves which member a value is; the validator holds it to all of them")
                .help("give each object a required property with one value of its own"),
        );
        let only = |kind: &str| kinds.iter().all(|kinds| kinds.iter().eq([&kind]));
        return Ok(Shape::Alias(match () {
            () if only("object") => Type::Map(Box::new(Type::Any)),
            () if only("array") => Type::Array(Box::new(Type::Any)),
            () => Type::Any,
        }));
    }
    Err(schemas
        .document
        .error("choice-undecided", schema, "nothing proves which member of this choice a value is")
        .because("a value could be read as the wrong member, silently")
        .help(
            "give each object a required property with one value of its own (`enum` of one, or a `discriminator`), or a \
             required property that no other member has; or put the narrower of two objects with the same properties first; \
             or keep its values as JSON, with `x-undecided: value` here or `--undecided value` for all",
        )
        .into())
}

/// `anyOf: [{enum}, {type: string}]`: known values, others kept.
fn open_enumeration(
    schemas: &Schemas<'_>,
    schema: &Node,
    members: &[(usize, &Node)],
) -> Result<Option<Shape>, Problems> {
    let [(_, first), (_, second)] = members else { return Ok(None) };
    let (first, _) = follow(schemas.document, first, "");
    let (second, _) = follow(schemas.document, second, "");
    let (values, rest) = match (first.get("enum"), second.get("enum")) {
        (Some(values), None) => (values, second),
        (None, Some(values)) => (values, first),
        _ => return Ok(None),
    };
    let values_are_texts = values.items().iter().all(|value| value.as_str().is_some() || value.is_null());
    let texts = values_are_texts && values.items().iter().any(|value| value.as_str().is_some());
    if types(rest) != ["string"] || !texts {
        return Ok(None);
    }
    schemas.enumeration(schema, values, true).map(|enumeration| Some(Shape::Enumeration(enumeration)))
}

fn disjoint(kinds: &[&BTreeSet<&str>]) -> bool {
    kinds.iter().enumerate().all(|(index, one)| kinds[index + 1..].iter().all(|other| one.is_disjoint(other)))
}

/// Same properties of the same types, each member asking for strictly more than the next.
fn narrower_first(structures: &[&Structure]) -> bool {
    structures.windows(2).all(|pair| {
        let names = |s: &Structure| s.fields.iter().map(|f| f.name.clone()).collect::<BTreeSet<_>>();
        let required = |s: &Structure| {
            s.fields.iter().filter(|f| f.required).map(|f| f.name.clone()).collect::<BTreeSet<_>>()
        };
        let same_types = pair[0].fields.iter().all(|field| {
            pair[1].fields.iter().any(|other| {
                other.name == field.name && other.ty == field.ty && other.nullable == field.nullable
            })
        });
        names(pair[0]) == names(pair[1])
            && same_types
            && required(pair[0]).is_superset(&required(pair[1]))
            && required(pair[0]) != required(pair[1])
    })
}

/// Each member has a required property that no other member has. Fills the markers.
fn marked(structures: &[&Structure], variants: &mut [Variant]) -> bool {
    for (index, structure) in structures.iter().enumerate() {
        let marker = structure.fields.iter().filter(|field| field.required).find(|field| {
            structures
                .iter()
                .enumerate()
                .all(|(other, s)| other == index || s.fields.iter().all(|f| f.name != field.name))
        });
        variants[index].marker = marker.map(|field| field.name.clone());
    }
    variants.iter().all(|variant| variant.marker.is_some())
}

fn type_word(ty: &Type) -> String {
    match ty {
        Type::Any => "Any",
        Type::Null => "Null",
        Type::Boolean => "Boolean",
        Type::Integer | Type::Unsigned => "Integer",
        Type::Number => "Number",
        Type::String | Type::Uuid => "String",
        Type::Date => "Date",
        Type::DateTime => "DateTime",
        Type::Decimal { .. } => "Decimal",
        Type::Bytes => "Bytes",
        Type::Array(_) => "Array",
        Type::Map(_) => "Map",
        Type::Nullable(inner) => return type_word(inner),
        Type::Named(name) => return name.clone(),
    }
    .to_owned()
}
