//! Values of several types as the one text that each of them is in a URL or in a header.

use super::parameters::{scalar, shape};
use crate::model::structure::Schemas;
use crate::model::{Shape, Type};
use crate::resolve::follow;
use crate::tree::Node;

/// The one type of a value whose readings are spelled alike: anything at all and a scalar beside any text are a text, other
/// scalars a text of a pattern, and a scalar beside a list of such is a list of one.
pub(super) fn spelled_alike(
    schemas: &Schemas<'_>,
    ty: &Type,
    target: &Node,
) -> Option<(Type, serde_json::Value)> {
    let name = match schemas.behind(ty) {
        Type::Named(name) => name,
        Type::Array(item) => return items_spelled_alike(schemas, &item, target),
        // A text is what such a value can be on the wire.
        // Bytes that are no text stand in no URL and in no header.
        Type::Bytes if says_only(target, &["type", "format"]) => {
            return Some((Type::String, serde_json::json!({ "type": "string" })));
        }
        Type::Any if crate::normalise::says_nothing(target) => {
            return Some((Type::String, serde_json::json!({ "type": "string" })));
        }
        _ => return None,
    };
    let Shape::Union(union) = shape(schemas, &name)? else { return None };
    let target = beside_null(schemas, target);
    let (members, _) = crate::model::structure::alternatives(target)?;
    let members: Vec<&Node> = members.iter().map(|member| follow(schemas.document, member, "").0).collect();
    if union.variants.iter().all(|variant| scalar(schemas, &variant.ty)) {
        let any_text = members.iter().any(|member| {
            says_only(member, &["type"]) && member.get("type").is_none_or(|ty| ty.as_str() == Some("string"))
        });
        if any_text {
            return Some((Type::String, serde_json::json!({ "type": "string" })));
        }
        let members = members.into_iter().filter(|member| !crate::normalise::is_null_schema(member));
        let texts: Vec<String> = members.map(texts).collect::<Option<_>>()?;
        let pattern = format!("^(?:{})$", texts.join("|"));
        return Some((Type::String, serde_json::json!({ "type": "string", "pattern": pattern })));
    }
    let [one, other] = union.variants.as_slice() else { return None };
    let (list, single) = match (schemas.behind(&one.ty), schemas.behind(&other.ty)) {
        (Type::Array(item), single) | (single, Type::Array(item)) => (*item, single),
        _ => return None,
    };
    if schemas.behind(&list) != single || !scalar(schemas, &list) {
        return None;
    }
    let described = members.into_iter().find(|member| member.get("items").is_some())?;
    Some((Type::Array(Box::new(list)), described.to_json()))
}

/// The type of a list whose items are spelled alike: those that may be null, which no text says, are what else they are;
/// anything at all, and bytes, are a text.
fn items_spelled_alike(
    schemas: &Schemas<'_>,
    item: &Type,
    target: &Node,
) -> Option<(Type, serde_json::Value)> {
    let list = |item: Type| Type::Array(Box::new(item));
    let target = beside_null(schemas, target);
    let mut json = target.to_json();
    match schemas.behind(item) {
        Type::Nullable(inner) if scalar(schemas, &inner) => return Some((list(*inner), json)),
        Type::Any if target.get("items").is_none_or(crate::normalise::says_nothing) => {}
        Type::Bytes if says_only(target.get("items")?, &["type", "format"]) => {}
        Type::Named(_) if !scalar(schemas, item) => {
            let (described, _) = follow(schemas.document, target.get("items")?, "");
            let (ty, of) = spelled_alike(schemas, item, described)?;
            if !ty.is_scalar() {
                return None;
            }
            json.as_object_mut()?.insert("items".to_owned(), of);
            return Some((list(ty), json));
        }
        _ => return None,
    }
    json.as_object_mut()?.insert("items".to_owned(), serde_json::json!({ "type": "string" }));
    Some((list(Type::String), json))
}

/// The schema of `anyOf: [schema, null]`: null has no text, and such a parameter is left out.
fn beside_null<'n>(schemas: &'n Schemas<'_>, target: &'n Node) -> &'n Node {
    let members = crate::model::structure::alternatives(target).map_or(&[][..], |(members, _)| members);
    let mut others = members.iter().filter(|member| !crate::normalise::is_null_schema(member));
    match (others.next(), others.next()) {
        (Some(only), None) => follow(schemas.document, only, "").0,
        _ => target,
    }
}

/// Whether a schema has no other keywords than these, annotations aside.
fn says_only(schema: &Node, keywords: &[&str]) -> bool {
    schema
        .members()
        .iter()
        .all(|member| keywords.contains(&member.key.as_str()) || crate::normalise::annotation(&member.key))
}

/// A pattern of the texts of a scalar, where its type or its values say all of it.
fn texts(schema: &Node) -> Option<String> {
    if let Some(values) = schema.get("enum").filter(|_| says_only(schema, &["type", "enum"])) {
        let values: Option<Vec<String>> = values
            .items()
            .iter()
            .map(|value| match value.to_json() {
                serde_json::Value::String(text) => Some(escaped(&text)),
                serde_json::Value::Bool(value) => Some(value.to_string()),
                serde_json::Value::Number(number) if number.is_i64() => Some(number.to_string()),
                _ => None,
            })
            .collect();
        return Some(values?.join("|"));
    }
    let format = schema.get("format").and_then(Node::as_str);
    let text = match (schema.get("type")?.as_str()?, format) {
        ("integer", _) if says_only(schema, &WHOLE) => {
            let (least, most) = bounds(schema, format)?;
            return Some(range(least, most));
        }
        ("number", None | Some("float" | "double")) if says_only(schema, &["type", "format"]) => {
            "-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
        }
        ("boolean", None) if says_only(schema, &["type"]) => "true|false",
        ("string", Some("uuid")) if says_only(schema, &["type", "format"]) => {
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
        }
        ("string", None) if says_only(schema, &["type", "minLength", "maxLength"]) => {
            let least = schema.get("minLength").map_or(Some(0), Node::as_u64)?;
            let most = match schema.get("maxLength") {
                Some(most) => most.as_u64()?.to_string(),
                None => String::new(),
            };
            return Some(format!("[\\s\\S]{{{least},{most}}}"));
        }
        ("string", None) if says_only(schema, &["type", "pattern"]) => {
            let pattern = schema.get("pattern")?.as_str()?;
            // A group that is referred to would have another number in here.
            let referred = |n: u32| pattern.contains(&format!("\\{n}"));
            if pattern.contains("(?<") || (1..=9).any(referred) {
                return None;
            }
            let whole = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$'));
            return Some(match whole.filter(|rest| !rest.contains(['|', '\\'])) {
                Some(rest) => rest.to_owned(),
                None => format!("(?=[\\s\\S]*?(?:{pattern}))[\\s\\S]*"),
            });
        }
        _ => return None,
    };
    Some(text.to_owned())
}

/// What may stand in a whole number of which all texts are known.
const WHOLE: [&str; 6] = ["type", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/// The least and the greatest value of a whole number; none of a bound that is no whole number itself.
fn bounds(schema: &Node, format: Option<&str>) -> Option<(Option<i128>, Option<i128>)> {
    let (mut least, mut most): (Option<i128>, Option<i128>) = match format {
        Some("int8") => (Some(i8::MIN.into()), Some(i8::MAX.into())),
        Some("int16") => (Some(i16::MIN.into()), Some(i16::MAX.into())),
        Some("int32") => (Some(i32::MIN.into()), Some(i32::MAX.into())),
        Some("int64") => (Some(i64::MIN.into()), Some(i64::MAX.into())),
        Some("uint8") => (Some(0), Some(u8::MAX.into())),
        Some("uint16") => (Some(0), Some(u16::MAX.into())),
        Some("uint32") => (Some(0), Some(u32::MAX.into())),
        Some("uint64" | "uint") => (Some(0), Some(u64::MAX.into())),
        _ => (None, None),
    };
    let whole = |key: &str| -> Option<Option<i128>> {
        let Some(node) = schema.get(key) else { return Some(None) };
        let number: serde_json::Number = serde_json::from_value(node.to_json()).ok()?;
        number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from)).map(Some)
    };
    let above = whole("exclusiveMinimum")?.map(|bound| bound + 1);
    let below = whole("exclusiveMaximum")?.map(|bound| bound - 1);
    for bound in [whole("minimum")?, above].into_iter().flatten() {
        least = Some(least.map_or(bound, |known| known.max(bound)));
    }
    for bound in [whole("maximum")?, below].into_iter().flatten() {
        most = Some(most.map_or(bound, |known| known.min(bound)));
    }
    (least.zip(most).is_none_or(|(least, most)| least <= most)).then_some((least, most))
}

/// A pattern of the texts of the whole numbers between two bounds; zeros may stand before them.
fn range(least: Option<i128>, most: Option<i128>) -> String {
    if least.is_none() && most.is_none() {
        return "-?[0-9]+".to_owned();
    }
    let mut sides = Vec::new();
    if most.is_none_or(|most| most >= 0) {
        sides.push(format!("0*(?:{})", digits(least.map_or(0, |least| least.max(0)), most).join("|")));
    }
    if least.is_none_or(|least| least <= 0) {
        let nearest = most.map_or(0, |most| (-most).max(0));
        sides.push(format!("-0*(?:{})", digits(nearest, least.map(|least| -least)).join("|")));
    }
    sides.join("|")
}

/// Patterns of the numbers between two bounds of which neither is below zero: each has one class for each digit.
fn digits(least: i128, most: Option<i128>) -> Vec<String> {
    let Some(most) = most else {
        let length = least.to_string().len();
        let all = 10_i128.pow(u32::try_from(length).unwrap_or(u32::MAX));
        let mut patterns = digits(least, Some(all - 1));
        patterns.push(format!("[1-9][0-9]{{{length},}}"));
        return patterns;
    };
    // The last numbers of the stretches in which only the last digits run from 0 to 9.
    let mut ends = std::collections::BTreeSet::from([most]);
    for power in (0..39).map(|places| 10_i128.pow(places)) {
        let nines = least - least % power + power - 1;
        if nines >= most {
            break;
        }
        if nines >= least {
            ends.insert(nines);
        }
        let zeros = (most + 1) - (most + 1) % power - 1;
        if zeros >= least && zeros < most {
            ends.insert(zeros);
        }
    }
    let mut from = least;
    let mut patterns = Vec::new();
    for end in ends {
        let (lowest, highest) = (from.to_string(), end.to_string());
        let classes = lowest
            .chars()
            .zip(highest.chars())
            .map(|(low, high)| if low == high { low.to_string() } else { format!("[{low}-{high}]") });
        patterns.push(classes.collect());
        from = end + 1;
    }
    patterns
}

/// A text as a pattern of itself.
fn escaped(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        if r"\^$.*+?()[]{}|/".contains(c) {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, text: &str) -> bool {
        regex::Regex::new(&format!("^(?:{pattern})$")).unwrap().is_match(text)
    }

    #[test]
    fn ranges_hold_their_numbers_and_no_others() {
        for (least, most) in [
            (Some(0), Some(0)),
            (Some(0), Some(9)),
            (Some(7), Some(7)),
            (Some(3), Some(1204)),
            (Some(-120), Some(-8)),
            (Some(-99), Some(100)),
            (Some(1), None),
            (Some(100), None),
            (Some(-5), None),
            (None, Some(-17)),
            (None, Some(0)),
            (None, Some(1000)),
        ] {
            let pattern = range(least, most);
            for number in -1300..1300_i128 {
                let within =
                    least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most);
                assert_eq!(fits(&pattern, &number.to_string()), within, "{number} in {pattern}");
            }
        }
        let wide = range(Some(0), Some(u64::MAX.into()));
        for (text, within) in [
            ("0", true),
            ("18446744073709551615", true),
            ("18446744073709551616", false),
            ("99999999999999999999", false),
            ("007", true),
            ("-1", false),
            ("", false),
            ("1.0", false),
        ] {
            assert_eq!(fits(&wide, text), within, "{text}");
        }
        assert!(fits(&range(Some(i64::MIN.into()), Some(i64::MAX.into())), "-9223372036854775808"));
        assert!(!fits(&range(Some(i64::MIN.into()), Some(i64::MAX.into())), "-9223372036854775809"));
    }
}
