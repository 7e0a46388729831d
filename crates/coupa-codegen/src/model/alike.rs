//! Whether two schemas are written alike, whatever names those in line were given.

use super::schema::Type;
use super::structure::Schemas;
use crate::resolve::{SCHEMAS, schema_name};
use crate::tree::{Kind, Member, Node, pointer};

/// How many references are followed.
const DEEPEST: usize = 4;

/// Keywords that say nothing about a value.
const WORDS: [&str; 5] = ["title", "description", "example", "examples", "deprecated"];

/// Whether the values of two types are described in the same words.
pub(super) fn same(schemas: &Schemas<'_>, one: &Type, other: &Type) -> bool {
    types(schemas, one, other, 0)
}

fn types(schemas: &Schemas<'_>, one: &Type, other: &Type, depth: usize) -> bool {
    let (one, other) = (schemas.behind(one), schemas.behind(other));
    if one == other {
        return true;
    }
    let (one, other) = match (&one, &other) {
        (Type::Named(one), Type::Named(other)) => (one, other),
        (Type::Array(one), Type::Array(other))
        | (Type::Map(one), Type::Map(other))
        | (Type::Nullable(one), Type::Nullable(other)) => return types(schemas, one, other, depth),
        _ => return false,
    };
    let node = |name: &str| schemas.document.find(&pointer::join(SCHEMAS, name));
    let (Some(one), Some(other)) = (node(one), node(other)) else { return false };
    depth < DEEPEST && nodes(schemas, one, other, false, depth + 1)
}

/// `names`: the keys are names of properties.
fn nodes(schemas: &Schemas<'_>, one: &Node, other: &Node, names: bool, depth: usize) -> bool {
    if let (Some(one), Some(other)) = (schema_name(one), schema_name(other)) {
        let [one, other] = [one, other].map(|name| Type::Named(name.to_owned()));
        return types(schemas, &one, &other, depth);
    }
    match (&one.kind, &other.kind) {
        (Kind::Object(mine), Kind::Object(theirs)) => {
            let says = |member: &&Member| names || !WORDS.contains(&member.key.as_str());
            mine.iter().filter(says).count() == theirs.iter().filter(says).count()
                && mine.iter().filter(says).all(|member| {
                    let within = !names && member.key == "properties";
                    other
                        .get(&member.key)
                        .is_some_and(|twin| nodes(schemas, &member.value, twin, within, depth))
                })
        }
        (Kind::Array(mine), Kind::Array(theirs)) => {
            mine.len() == theirs.len()
                && mine.iter().zip(theirs).all(|(mine, theirs)| nodes(schemas, mine, theirs, false, depth))
        }
        _ => one.to_json() == other.to_json(),
    }
}
