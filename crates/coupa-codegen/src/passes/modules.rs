//! Which module each type lives in: one file a resource.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::reach;
use crate::model::{Operation, Schema, Shape, Type};
use crate::names;

/// One module a tag; what several tags reach, or none, lives in `common`.
pub(super) fn assign(schemas: &mut IndexMap<String, Schema>, operations: &[Operation]) {
    let mut tags: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for operation in operations {
        for name in reach::from_operation(schemas, operation) {
            tags.entry(name).or_default().insert(operation.tag.clone());
        }
    }
    for (name, schema) in schemas.iter_mut() {
        let plain =
            matches!(&schema.shape, Shape::Alias(ty) if !matches!(ty, Type::Named(_) | Type::Array(_)));
        schema.module = match tags.get(name) {
            Some(tags) if tags.len() == 1 && !plain => {
                tags.iter().next().map_or_else(String::new, |tag| names::snake(tag))
            }
            _ => "common".to_owned(),
        };
    }
}
