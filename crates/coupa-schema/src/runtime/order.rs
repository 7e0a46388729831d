//! Violations in the order in which a reader meets them.

use coupa_core::{Violation, json::pointer};
use serde_json::Value;

/// Sorts violations by their place in the value, and drops what is said twice: several parts of one schema may ask
/// for the same thing.
pub(crate) fn arrange(mut violations: Vec<Violation>, root: &Value) -> Vec<Violation> {
    violations.sort_by_cached_key(|violation| {
        (path(root, &violation.instance), violation.keyword.clone(), violation.argument.clone())
    });
    violations
        .dedup_by(|b, a| (&a.instance, &a.keyword, &a.message) == (&b.instance, &b.keyword, &b.message));
    violations
}

/// Index of each member and item on the way to a place.
fn path(root: &Value, instance: &str) -> Vec<usize> {
    let mut value = Some(root);
    pointer::tokens(instance)
        .map(|token| {
            let (index, next) = match value {
                Some(Value::Array(items)) => {
                    let index = pointer::index(&token).unwrap_or(usize::MAX);
                    (index, items.get(index))
                }
                Some(Value::Object(members)) => {
                    let index = members.keys().position(|key| *key == token).unwrap_or(usize::MAX);
                    (index, members.get(token.as_ref()))
                }
                _ => (usize::MAX, None),
            };
            value = next;
            index
        })
        .collect()
}
