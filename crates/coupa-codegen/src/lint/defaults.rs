//! Rule `default`: a default keeps the bounds that stand beside it.

use serde_json::Value;

use crate::load::Document;
use crate::problem::Problems;
use crate::resolve::follow;
use crate::shapes::{Shape, walk};
use crate::tree::Node;

pub(super) fn check(document: &Document, problems: &mut Problems) {
    walk(&document.root, Shape::Root, "", &mut |node, shape, _| {
        if shape != Shape::Schema {
            return;
        }
        let Some(member) = node.member("default") else { return };
        let default = member.value.to_json();
        let (target, _) = follow(document, node, "");
        let broken = [node, target].into_iter().find_map(|schema| broken(schema, &default));
        let Some((keyword, bound)) = broken else { return };
        problems.push(
            document
                .error_at(
                    "default",
                    member.key_position,
                    format!("the default {default} does not keep `{keyword}: {bound}`"),
                )
                .because("who leaves the value out would be given one that nobody may send")
                .help("correct the default or the bound, or leave one of them out"),
        );
    });
}

/// The keyword that a value does not keep, with what stands behind it.
fn broken(schema: &Node, value: &Value) -> Option<(&'static str, Value)> {
    let of = |keyword: &'static str| schema.get(keyword).map(|node| (keyword, node.to_json()));
    let count = |keyword, size: usize, most: bool| {
        let (keyword, bound) = of(keyword)?;
        let limit = usize::try_from(bound.as_u64()?).ok()?;
        (if most { size > limit } else { size < limit }).then_some((keyword, bound))
    };
    let number = |keyword, breaks: fn(f64, f64) -> bool| {
        let (keyword, bound) = of(keyword)?;
        breaks(value.as_f64()?, bound.as_f64()?).then_some((keyword, bound))
    };
    let sizes = match value {
        Value::String(text) => {
            let size = text.chars().count();
            count("minLength", size, false).or_else(|| count("maxLength", size, true))
        }
        Value::Array(items) => {
            count("minItems", items.len(), false).or_else(|| count("maxItems", items.len(), true))
        }
        Value::Number(_) => number("minimum", |value, bound| value < bound)
            .or_else(|| number("maximum", |value, bound| value > bound))
            .or_else(|| number("exclusiveMinimum", |value, bound| value <= bound))
            .or_else(|| number("exclusiveMaximum", |value, bound| value >= bound)),
        _ => None,
    };
    sizes.or_else(|| {
        let (keyword, values) = of("enum")?;
        let listed = values.as_array()?.iter().any(|listed| alike(listed, value));
        (!listed && !value.is_null()).then_some((keyword, values))
    })
}

/// Whether two values are one: `1` and `1.0` are.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        (one, other) => one == other,
    }
}
