//! Numbers that limit: values, lengths, counts, steps.

use std::cmp::Ordering;

use serde_json::Number;

use super::change::Effect;
use super::flat::compare;
use super::schema::Sides;
use crate::tree::Kind;

/// Pairs of a keyword and its exclusive twin, and whether it limits from below.
const BOUNDS: [(&str, &str, bool, &str); 8] = [
    ("minimum", "exclusiveMinimum", true, "minimum-changed"),
    ("maximum", "exclusiveMaximum", false, "maximum-changed"),
    ("minLength", "", true, "min-length-changed"),
    ("maxLength", "", false, "max-length-changed"),
    ("minItems", "", true, "min-items-changed"),
    ("maxItems", "", false, "max-items-changed"),
    ("minProperties", "", true, "min-properties-changed"),
    ("maxProperties", "", false, "max-properties-changed"),
];

/// Compares every limit.
pub(super) fn bounds(sides: &mut Sides<'_>) {
    for (key, exclusive, lower, rule) in BOUNDS {
        let (old, new) = (sides.old.bound(key, exclusive, lower), sides.new.bound(key, exclusive, lower));
        // Counts are never below nothing: a lower limit of zero is none.
        let real = |bound: Option<(Number, bool)>| {
            bound.filter(|(number, _)| !(lower && exclusive.is_empty() && number.as_u64() == Some(0)))
        };
        let (old, new) = (real(old), real(new));
        let effect = match (&old, &new) {
            (None, None) => Effect::Same,
            (None, Some(_)) => Effect::Narrowed,
            (Some(_), None) => Effect::Widened,
            (Some((old, old_open)), Some((new, new_open))) => {
                let order = if lower { compare(new, old) } else { compare(old, new) };
                match order.then(new_open.cmp(old_open)) {
                    Ordering::Equal => Effect::Same,
                    Ordering::Greater => Effect::Narrowed,
                    Ordering::Less => Effect::Widened,
                }
            }
        };
        if effect != Effect::Same {
            let shown = |bound: &Option<(Number, bool)>| match bound {
                None => "none".to_owned(),
                Some((number, false)) => number.to_string(),
                Some((number, true)) => format!("{number} (exclusive)"),
            };
            let said = format!("{key} {} → {}", shown(&old), shown(&new));
            let keys = if exclusive.is_empty() { vec![key] } else { vec![key, exclusive] };
            sides.keyword(rule, &keys, said, effect);
        }
    }
    unique(sides);
    steps(sides);
}

fn unique(sides: &mut Sides<'_>) {
    let (old, new) = (sides.old.is("uniqueItems"), sides.new.is("uniqueItems"));
    if old != new {
        let (said, effect) = if new {
            ("items must differ from each other", Effect::Narrowed)
        } else {
            ("items may repeat", Effect::Widened)
        };
        sides.keyword("unique-items-changed", &["uniqueItems"], said.to_owned(), effect);
    }
}

fn steps(sides: &mut Sides<'_>) {
    let numbers = |flat: &super::flat::Flat<'_>| -> Vec<Number> {
        let steps = flat.all("multipleOf");
        let numbers = steps.iter().filter_map(|spot| match &spot.node.kind {
            Kind::Number(number) => Some(number.clone()),
            _ => None,
        });
        numbers.collect()
    };
    let (old, new) = (numbers(&sides.old), numbers(&sides.new));
    if old == new {
        return;
    }
    // Only whole steps are compared: a quotient of fractions is not exact.
    let divides = |small: &Number, large: &Number| match (small.as_u64(), large.as_u64()) {
        (Some(small), Some(large)) => small != 0 && large % small == 0,
        _ => small == large,
    };
    let effect = match (old.as_slice(), new.as_slice()) {
        ([], [_]) => Effect::Narrowed,
        ([_], []) => Effect::Widened,
        ([old], [new]) if divides(old, new) => Effect::Narrowed,
        ([old], [new]) if divides(new, old) => Effect::Widened,
        _ => Effect::Changed,
    };
    let shown = |list: &[Number]| match list {
        [] => "none".to_owned(),
        _ => list.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "),
    };
    let said = format!("multipleOf {} → {}", shown(&old), shown(&new));
    sides.keyword("multiple-of-changed", &["multipleOf"], said, effect);
}
