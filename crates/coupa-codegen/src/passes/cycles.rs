//! Types that would contain themselves.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::{Schema, Shape, Type};

/// Keeps as JSON what a list or a map holds that is the list or map again: an alias cannot name itself.
pub(super) fn open_aliases(schemas: &mut IndexMap<String, Schema>) {
    for index in 0..schemas.len() {
        let Some((name, schema)) = schemas.get_index(index) else { continue };
        let Shape::Alias(ty) = &schema.shape else { continue };
        let opened = opened(schemas, ty, name);
        if let Some((_, schema)) = schemas.get_index_mut(index) {
            schema.shape = Shape::Alias(opened);
        }
    }
}

/// A type without the names behind which there is nothing but aliases that lead to `name`.
fn opened(schemas: &IndexMap<String, Schema>, ty: &Type, name: &str) -> Type {
    match ty {
        Type::Named(target) if leads(schemas, target, name, &mut BTreeSet::new()) => Type::Any,
        Type::Array(item) => Type::Array(Box::new(opened(schemas, item, name))),
        Type::Map(value) => Type::Map(Box::new(opened(schemas, value, name))),
        Type::Nullable(inner) => match opened(schemas, inner, name) {
            // Null is among what JSON says.
            Type::Any => Type::Any,
            inner => Type::Nullable(Box::new(inner)),
        },
        other => other.clone(),
    }
}

/// Whether aliases alone lead from one schema to another.
fn leads(schemas: &IndexMap<String, Schema>, from: &str, wanted: &str, seen: &mut BTreeSet<String>) -> bool {
    if from == wanted {
        return true;
    }
    if !seen.insert(from.to_owned()) {
        return false;
    }
    let Some(Shape::Alias(ty)) = schemas.get(from).map(|schema| &schema.shape) else { return false };
    let mut inner = ty;
    while let Type::Array(next) | Type::Map(next) | Type::Nullable(next) = inner {
        inner = next;
    }
    matches!(inner, Type::Named(target) if leads(schemas, target, wanted, seen))
}

/// Boxes the fields that would make a type contain itself.
pub(super) fn box_fields(schemas: &mut IndexMap<String, Schema>) {
    let mut boxed = Vec::new();
    for (name, schema) in schemas.iter() {
        if let Shape::Structure(structure) = &schema.shape {
            for (index, field) in structure.fields.iter().enumerate() {
                if let Type::Named(target) = &field.ty
                    && contains(schemas, target, name, &mut BTreeSet::new())
                {
                    boxed.push((name.clone(), index));
                }
            }
        }
    }
    for (name, index) in boxed {
        if let Some(Schema { shape: Shape::Structure(structure), .. }) = schemas.get_mut(&name) {
            structure.fields[index].boxed = true;
        }
    }
}

/// Whether a value of `from` holds a value of `wanted` by value, not behind an array or a map.
fn contains(
    schemas: &IndexMap<String, Schema>,
    from: &str,
    wanted: &str,
    seen: &mut BTreeSet<String>,
) -> bool {
    if from == wanted {
        return true;
    }
    if !seen.insert(from.to_owned()) {
        return false;
    }
    let direct = |ty: &Type, seen: &mut BTreeSet<String>| match ty {
        Type::Named(name) => contains(schemas, name, wanted, seen),
        _ => false,
    };
    schemas.get(from).is_some_and(|schema| match &schema.shape {
        Shape::Structure(structure) => structure.fields.iter().any(|field| direct(&field.ty, seen)),
        Shape::Union(union) => union.variants.iter().any(|variant| direct(&variant.ty, seen)),
        Shape::Alias(ty) => direct(ty, seen),
        Shape::Enumeration(_) => false,
    })
}
