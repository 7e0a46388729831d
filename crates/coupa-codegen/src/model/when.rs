//! What holds of every value of a member of a choice, and what that proves about any two of them.
//!
//! Two members are told apart when no value can fit both; when one provably takes every value of the other, which
//! then comes first; or when each asks for a member that the other does not know. Of arrays, their items are asked.

use std::collections::BTreeSet;

use serde_json::Value;

use super::alike::same;
use super::lookup::types;
use super::schema::{Field, Shape, Structure, Type, When};
use super::structure::Schemas;
use super::union::{Member, member};
use crate::problem::Problems;
use crate::resolve::schema_name;
use crate::tree::{Node, Position, pointer};

/// A member with its place in the order in which members are tried.
pub(super) struct Told {
    /// Place in the document.
    pub(super) index: usize,
    pub(super) when: When,
    /// A later one takes all that this one takes.
    pub(super) narrower: bool,
    /// Only a member that the other does not know tells it from another.
    pub(super) by_marker: bool,
}

/// What a shape asks of an object, where it is one: a structure, or a map without one.
pub(super) fn object(shape: &Shape) -> Option<Structure> {
    match shape {
        Shape::Structure(structure) => Some(structure.clone()),
        Shape::Alias(Type::Map(value)) => {
            Some(Structure { fields: Vec::new(), additional: Some((**value).clone()), closed: false })
        }
        // What all members of the choice ask for.
        Shape::Union(union) => {
            let first = union.variants.first()?;
            let shared =
                |name: &String| union.variants.iter().all(|variant| variant.when.required.contains(name));
            let fields = first
                .when
                .required
                .iter()
                .filter(|name| shared(name))
                .map(|name| Field::undescribed(name, Position::default()))
                .collect();
            Some(Structure { fields, additional: Some(Type::Null), closed: false })
        }
        _ => None,
    }
}

/// What holds of a member's values by their JSON type and required members.
pub(super) fn plain(member: &Member<'_>) -> When {
    let required = member.structure.iter().flat_map(|structure| &structure.fields);
    When {
        kinds: member.kinds.clone(),
        required: required.filter(|field| field.required).map(|field| field.name.clone()).collect(),
        ..When::default()
    }
}

/// The members in the order in which they are tried, with what to ask; `None` where nothing tells two apart.
pub(super) fn told<'d>(
    schemas: &Schemas<'d>,
    schema: &Node,
    members: &[Member<'d>],
) -> Result<Option<Vec<Told>>, Problems> {
    let mut whens: Vec<When> = members.iter().map(|member| full(schemas, member)).collect();
    discriminate(schemas, schema, members, &mut whens)?;
    let count = members.len();
    let mut below = vec![BTreeSet::new(); count];
    let mut by_marker = vec![false; count];
    for one in 0..count {
        for other in one + 1..count {
            let Ok([a, b]) = whens.get_disjoint_mut([one, other]) else { continue };
            match compare(schemas, &members[one], &members[other], a, b) {
                Some(Verdict::Apart) => {}
                Some(Verdict::OneFirst) => {
                    below[one].insert(other);
                }
                Some(Verdict::OtherFirst) => {
                    below[other].insert(one);
                }
                Some(Verdict::Marked) => {
                    by_marker[one] = true;
                    by_marker[other] = true;
                }
                None => return Ok(None),
            }
        }
    }
    // Narrower first, else in the order of the document.
    let mut left: Vec<usize> = (0..count).collect();
    let mut ordered = Vec::with_capacity(count);
    while !left.is_empty() {
        let free = left.iter().position(|at| !left.iter().any(|other| below[*other].contains(at)));
        let index = left.remove(free.unwrap_or(0));
        ordered.push(Told {
            index,
            when: whens[index].clone(),
            narrower: !below[index].is_empty(),
            by_marker: by_marker[index],
        });
    }
    Ok(Some(ordered))
}

/// What tells two members apart.
enum Verdict {
    /// No value can fit both.
    Apart,
    /// The one is tried first: the other takes all that it takes, or the same in another reading.
    OneFirst,
    /// The other is tried first.
    OtherFirst,
    /// Each asks for a member that the other does not know.
    Marked,
}

/// What tells two members apart, if anything does; adds to what is asked of their values.
fn compare<'d>(
    schemas: &Schemas<'d>,
    one: &Member<'d>,
    other: &Member<'d>,
    a: &mut When,
    b: &mut When,
) -> Option<Verdict> {
    if distinct(a, b) || distinct_kinds(schemas, one, other, a, b) {
        Some(Verdict::Apart)
    } else if within(schemas, one, other) {
        Some(Verdict::OneFirst)
    } else if within(schemas, other, one) {
        Some(Verdict::OtherFirst)
    } else if interchangeable(schemas, one, other) || covers(schemas, one, other) {
        Some(Verdict::OneFirst)
    } else if interchangeable(schemas, other, one) || covers(schemas, other, one) {
        Some(Verdict::OtherFirst)
    } else if marks(one, other) {
        Some(Verdict::Marked)
    } else {
        lists(schemas, one, other, a, b)
    }
}

/// Arrays are told apart by what tells their items apart. One that is empty is the same in either reading, but for an
/// array that is never empty.
fn lists<'d>(
    schemas: &Schemas<'d>,
    one: &Member<'d>,
    other: &Member<'d>,
    a: &mut When,
    b: &mut When,
) -> Option<Verdict> {
    let _within = schemas.within_list()?;
    let (mine, theirs) = (item(schemas, one)?, item(schemas, other)?);
    let mut of_mine = a.items.take().unwrap_or_else(|| Box::new(full(schemas, &mine)));
    let mut of_theirs = b.items.take().unwrap_or_else(|| Box::new(full(schemas, &theirs)));
    let verdict = compare(schemas, &mine, &theirs, &mut of_mine, &mut of_theirs)?;
    for (when, items, list) in [(a, of_mine, one), (b, of_theirs, other)] {
        when.items = Some(items);
        when.filled = list.target.get("minItems").and_then(Node::as_u64).is_some_and(|least| least > 0);
    }
    Some(verdict)
}

/// The items of an array, unless one may be null.
fn item<'d>(schemas: &Schemas<'d>, list: &Member<'d>) -> Option<Member<'d>> {
    let node = list.target.get("items")?;
    let at = pointer::join(&list.at, "items");
    let only_lists = matches!(list.shape, Shape::Alias(Type::Array(_))) && list.kinds.iter().eq([&"array"]);
    if !only_lists || schemas.allows_null(node, &at, 0) {
        return None;
    }
    member(schemas, node, &at).ok()
}

/// Everything that can be asked of a member's values.
fn full(schemas: &Schemas<'_>, member: &Member<'_>) -> When {
    let mut when = plain(member);
    if let Shape::Union(union) = &member.shape {
        // A member that every alternative tells its values of.
        if let Some(first) = union.variants.first() {
            for (name, _) in &first.when.tags {
                let values: Option<Vec<Vec<String>>> = union
                    .variants
                    .iter()
                    .map(|variant| {
                        variant
                            .when
                            .tags
                            .iter()
                            .find(|(tag, _)| tag == name)
                            .map(|(_, values)| values.clone())
                    })
                    .collect();
                if let Some(values) = values {
                    when.tags.push((name.clone(), values.concat()));
                }
            }
        }
        return when;
    }
    let Some(structure) = &member.structure else { return when };
    for field in &structure.fields {
        if let Some(values) = schemas.values(&field.ty).filter(|_| !field.nullable) {
            when.tags.push((field.name.clone(), values.literals.iter().map(tag_text).collect()));
        }
    }
    if structure.closed {
        when.known = Some(structure.fields.iter().map(|field| field.name.clone()).collect());
    }
    when
}

/// A value as the text that tags are compared by: one for all spellings of a number.
fn tag_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64().filter(|number| number.fract() == 0.0) {
            // A double that is whole is written without its fraction.
            Some(whole) if number.is_f64() => format!("{whole:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Lets the discriminator of the document say the tags.
fn discriminate(
    schemas: &Schemas<'_>,
    schema: &Node,
    members: &[Member<'_>],
    whens: &mut [When],
) -> Result<(), Problems> {
    let Some(discriminator) = schema.get("discriminator") else { return Ok(()) };
    let Some(property) = discriminator.get("propertyName").and_then(Node::as_str) else {
        return Err(schemas
            .document
            .error("discriminator-property", discriminator, "the discriminator names no property")
            .because("nothing would tell the alternatives apart")
            .help("write `propertyName: kind`")
            .into());
    };
    let mapping = discriminator.get("mapping").map(Node::members).unwrap_or_default();
    for entry in mapping {
        let target = entry.value.as_str().unwrap_or_default();
        if !members.iter().any(|member| schema_name(member.node).is_some_and(|name| leads_to(target, name))) {
            return Err(schemas
                .document
                .error(
                    "discriminator-mapping",
                    &entry.value,
                    format!("`{}` leads to `{target}`, which is no alternative here", entry.key),
                )
                .because("a value with this tag could not be read")
                .help("name one of the alternatives, or add it to them")
                .into());
        }
    }
    for (member, when) in members.iter().zip(whens) {
        let Some(name) = schema_name(member.node) else { continue };
        let mapped: Vec<String> = mapping
            .iter()
            .filter(|entry| leads_to(entry.value.as_str().unwrap_or_default(), name))
            .map(|entry| entry.key.clone())
            .collect();
        let own = when.tags.iter().position(|(tag, _)| tag == property);
        let values = match (mapped.is_empty(), own) {
            (false, _) => mapped,
            (true, Some(at)) => when.tags[at].1.clone(),
            (true, None) => vec![name.to_owned()],
        };
        when.tags.retain(|(tag, _)| tag != property);
        when.tags.insert(0, (property.to_owned(), values));
        if !when.required.iter().any(|required| required == property) {
            when.required.push(property.to_owned());
        }
    }
    Ok(())
}

/// Whether an entry of a mapping leads to a component: by reference, or by name alone.
fn leads_to(target: &str, name: &str) -> bool {
    target == name
        || target.strip_prefix("#/components/schemas/").is_some_and(|rest| pointer::unescape(rest) == name)
}

/// Whether no value can fit both.
fn distinct(one: &When, other: &When) -> bool {
    if one.kinds.is_disjoint(&other.kinds) {
        return true;
    }
    let object = BTreeSet::from(["object"]);
    if one.kinds != object || other.kinds != object {
        return false;
    }
    let outside = |a: &When, b: &When| {
        b.known.as_ref().is_some_and(|known| a.required.iter().any(|name| !known.contains(name)))
    };
    let tagged = one.tags.iter().any(|(name, values)| {
        let must = one.required.contains(name) || other.required.contains(name);
        must && other
            .tags
            .iter()
            .any(|(tag, others)| tag == name && values.iter().all(|value| !others.contains(value)))
    });
    outside(one, other) || outside(other, one) || tagged
}

/// Whether a member that must be there has different JSON types in the two. It is then among what is asked.
fn distinct_kinds(
    schemas: &Schemas<'_>,
    one: &Member<'_>,
    other: &Member<'_>,
    a: &mut When,
    b: &mut When,
) -> bool {
    let (Some(known), Some(others)) = (&one.structure, &other.structure) else { return false };
    for field in &known.fields {
        let Some(twin) = others.fields.iter().find(|twin| twin.name == field.name) else { continue };
        if !(field.required || twin.required) || field.nullable || twin.nullable {
            continue;
        }
        let (mine, theirs) = (kinds_of(schemas, &field.ty), kinds_of(schemas, &twin.ty));
        if mine.is_disjoint(&theirs) {
            for (when, kinds) in [(a, mine), (b, theirs)] {
                if !when.members.iter().any(|(name, _)| *name == field.name) {
                    when.members.push((field.name.clone(), kinds));
                }
            }
            return true;
        }
    }
    false
}

/// JSON types of a type, null aside.
fn kinds_of(schemas: &Schemas<'_>, ty: &Type) -> BTreeSet<&'static str> {
    match ty {
        Type::Nullable(inner) => kinds_of(schemas, inner),
        Type::Named(name) => {
            let at = pointer::join(crate::resolve::SCHEMAS, name);
            schemas.document.find(&at).map_or_else(BTreeSet::new, |node| schemas.kinds(node, 0))
        }
        // A value that may be null only says nothing of the others.
        _ => ty
            .kinds()
            .filter(|_| *ty != Type::Null)
            .unwrap_or_else(|| BTreeSet::from(["array", "boolean", "number", "object", "string"])),
    }
}

/// Whether every value of `one` provably fits `other`.
fn within(schemas: &Schemas<'_>, one: &Member<'_>, other: &Member<'_>) -> bool {
    if matches!(other.shape, Shape::Alias(Type::Any)) && types(other.target).is_empty() {
        return true;
    }
    let (Shape::Structure(_) | Shape::Alias(Type::Map(_)), Shape::Structure(_) | Shape::Alias(Type::Map(_))) =
        (&one.shape, &other.shape)
    else {
        return false;
    };
    let (Some(a), Some(b)) = (&one.structure, &other.structure) else { return false };
    fits_within(schemas, a, b)
}

/// Whether every object of the one structure provably is one of the other.
pub(super) fn fits_within(schemas: &Schemas<'_>, a: &Structure, b: &Structure) -> bool {
    let fits = |field: &Field| {
        a.fields.iter().any(|mine| {
            mine.name == field.name
                && (mine.required || !field.required)
                && (!mine.nullable || field.nullable)
                && schemas.narrower(&mine.ty, &field.ty).is_some_and(|ty| ty == mine.ty)
        })
    };
    let unknown = |field: &&Field| b.fields.iter().all(|known| known.name != field.name);
    let open = match (&b.additional, b.closed) {
        (Some(Type::Any) | None, false) => true,
        (Some(rest), _) => {
            let fits = |field: &Field| {
                !field.nullable && schemas.narrower(&field.ty, rest).is_some_and(|ty| ty == field.ty)
            };
            (a.closed || a.additional.as_ref() == Some(rest)) && a.fields.iter().filter(unknown).all(fits)
        }
        (None, true) => a.closed && !a.fields.iter().any(|field| unknown(&field)),
    };
    open && b.fields.iter().all(fits)
}

/// Whether a value that fits both is the same in either reading: the two have the same members, of which `one` asks for
/// no fewer, and where types differ, what one type takes the other does not. Such a member is optional, and a value
/// without it fits both.
fn interchangeable(schemas: &Schemas<'_>, one: &Member<'_>, other: &Member<'_>) -> bool {
    let (Shape::Structure(a), Shape::Structure(b)) = (&one.shape, &other.shape) else { return false };
    let twin = |field: &Field| b.fields.iter().find(|twin| twin.name == field.name);
    a.fields.len() == b.fields.len()
        && a.additional == b.additional
        && a.closed == b.closed
        && a.fields.iter().all(|field| {
            twin(field).is_some_and(|twin| {
                (field.required || !twin.required)
                    && field.nullable == twin.nullable
                    && (same(schemas, &field.ty, &twin.ty) || apart(schemas, &field.ty, &twin.ty))
            })
        })
}

/// Whether a value that fits both loses nothing when it is read as `one`: that describes every member that `other`
/// describes, in the same way, and asks for one that `other` does not know.
fn covers(schemas: &Schemas<'_>, one: &Member<'_>, other: &Member<'_>) -> bool {
    let (Shape::Structure(a), Shape::Structure(b)) = (&one.shape, &other.shape) else { return false };
    let twin = |field: &Field, structure: &Structure| {
        structure.fields.iter().find(|twin| twin.name == field.name).cloned()
    };
    let kept = b.additional.is_none() || a.additional == b.additional;
    kept && a.fields.iter().any(|field| field.required && twin(field, b).is_none())
        && b.fields.iter().all(|field| {
            twin(field, a)
                .is_some_and(|twin| field.nullable == twin.nullable && same(schemas, &field.ty, &twin.ty))
        })
}

/// Whether no value but an empty array is of both types.
fn apart(schemas: &Schemas<'_>, one: &Type, other: &Type) -> bool {
    if kinds_of(schemas, one).is_disjoint(&kinds_of(schemas, other)) {
        return true;
    }
    if let (Some(mine), Some(theirs)) = (schemas.values(one), schemas.values(other))
        && !mine.open
        && !theirs.open
    {
        let tags: Vec<String> = theirs.literals.iter().map(tag_text).collect();
        return mine.literals.iter().all(|value| !tags.contains(&tag_text(value)));
    }
    match (schemas.behind(one), schemas.behind(other)) {
        (Type::Array(a), Type::Array(b)) => {
            !matches!((&*a, &*b), (Type::Nullable(_), _) | (_, Type::Nullable(_)))
                && kinds_of(schemas, &a).is_disjoint(&kinds_of(schemas, &b))
        }
        _ => false,
    }
}

/// Whether each asks for a member that the other does not describe.
fn marks(one: &Member<'_>, other: &Member<'_>) -> bool {
    let (Some(a), Some(b)) = (&one.structure, &other.structure) else { return false };
    if !matches!((&one.shape, &other.shape), (Shape::Structure(_), Shape::Structure(_))) {
        return false;
    }
    let asks = |a: &Structure, b: &Structure| {
        a.fields.iter().any(|field| field.required && b.fields.iter().all(|other| other.name != field.name))
    };
    asks(a, b) && asks(b, a)
}
