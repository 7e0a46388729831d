//! Choices: what tells the members of an `anyOf` or `oneOf` apart.

use std::collections::BTreeSet;

use super::lookup::types;
use super::schema::{Shape, Structure, Type, Union, UnionRule, Variant};
use super::structure::Schemas;
use crate::names;
use crate::problem::Problems;
use crate::resolve::{follow, schema_name};
use crate::tree::{Node, pointer};

/// An open enumeration, or a union whose members can provably be told apart.
pub(crate) fn choice<'d>(
    schemas: &Schemas<'d>,
    schema: &'d Node,
    members: &[(usize, &'d Node)],
    at: &str,
    keyword: &str,
) -> Result<Shape, Problems> {
    if let Some(shape) = open_enumeration(schemas, schema, members)? {
        return Ok(shape);
    }
    let mut variants = Vec::new();
    let mut structures: Vec<Option<Structure>> = Vec::new();
    let mut kinds: Vec<BTreeSet<&str>> = Vec::new();
    let mut problems = Problems::new();
    for (index, member) in members {
        let at = pointer::join(&pointer::join(at, keyword), &index.to_string());
        let used = match schemas.used(member, &at, false) {
            Ok(used) => used,
            Err(found) => {
                problems.extend(found);
                continue;
            }
        };
        let (target, target_at) = follow(schemas.document, member, &at);
        let shape = schemas.shape(target, &target_at)?;
        kinds.push(json_kinds(target, &shape));
        structures.push(match shape {
            Shape::Structure(structure) => Some(structure),
            _ => None,
        });
        let rust = schema_name(member).map_or_else(|| type_word(&used.ty), names::pascal);
        variants.push(Variant { rust, ty: used.ty, marker: None, required: Vec::new() });
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let rule = if disjoint(&kinds) {
        UnionRule::JsonType
    } else if let Some(structures) = structures.into_iter().collect::<Option<Vec<_>>>() {
        for (variant, structure) in variants.iter_mut().zip(&structures) {
            variant.required =
                structure.fields.iter().filter(|f| f.required).map(|f| f.name.clone()).collect();
        }
        if narrower_first(&structures) {
            UnionRule::Narrower
        } else if marked(&structures, &mut variants) {
            UnionRule::Marker
        } else {
            return Err(undecided(schemas, schema));
        }
    } else {
        return Err(undecided(schemas, schema));
    };
    Ok(Shape::Union(Union { variants, rule }))
}

fn undecided(schemas: &Schemas<'_>, schema: &Node) -> Problems {
    schemas
        .document
        .error("choice-undecided", schema, "nothing proves which member of this choice a value is")
        .because("a value could be read as the wrong member, silently")
        .help(
            "put the narrower of two objects with the same properties first, or give each object a required \
             property that no other member has",
        )
        .into()
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
    if types(rest) != ["string"] {
        return Ok(None);
    }
    schemas.enumeration(schema, values, true).map(|enumeration| Some(Shape::Enumeration(enumeration)))
}

/// JSON types that a member accepts; `number` covers `integer`.
fn json_kinds<'n>(target: &'n Node, shape: &Shape) -> BTreeSet<&'n str> {
    let named: BTreeSet<&str> =
        types(target).into_iter().map(|kind| if kind == "integer" { "number" } else { kind }).collect();
    match shape {
        _ if !named.is_empty() => named,
        Shape::Structure(_) => BTreeSet::from(["object"]),
        Shape::Enumeration(_) => BTreeSet::from(["string"]),
        _ => BTreeSet::from(["array", "boolean", "null", "number", "object", "string"]),
    }
}

fn disjoint(kinds: &[BTreeSet<&str>]) -> bool {
    kinds.iter().enumerate().all(|(index, one)| kinds[index + 1..].iter().all(|other| one.is_disjoint(other)))
}

/// Same properties of the same types, each member asking for strictly more than the next.
fn narrower_first(structures: &[Structure]) -> bool {
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
        names(&pair[0]) == names(&pair[1])
            && same_types
            && required(&pair[0]).is_superset(&required(&pair[1]))
            && required(&pair[0]) != required(&pair[1])
    })
}

/// Each member has a required property that no other member has. Fills the markers.
fn marked(structures: &[Structure], variants: &mut [Variant]) -> bool {
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
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::String | Type::Uuid => "String",
        Type::Date => "Date",
        Type::DateTime => "DateTime",
        Type::Decimal { .. } => "Decimal",
        Type::Bytes => "Bytes",
        Type::Array(_) => "Array",
        Type::Map(_) => "Map",
        Type::Nullable(inner) => return type_word(inner),
        Type::Named(name) => return names::pascal(name),
    }
    .to_owned()
}
