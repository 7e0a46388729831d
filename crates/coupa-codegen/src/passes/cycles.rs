//! Types that would contain themselves.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::model::{Schema, Shape, Type};

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
