//! Which values can stand in a place: not every text can be a header, or a segment of a path.

use serde_json::{Value, json};

use super::draw::{Amount, Draw};

/// A value that can stand in its place, written as the argument is.
///
/// # Errors
///
/// Why none could be drawn.
pub(crate) fn fitting(
    draw: &mut Draw<'_>,
    schema: &Value,
    place: &str,
    argument: &Value,
) -> Result<Value, String> {
    let separator = argument["separator"].as_str().unwrap_or_default();
    // Any value has a text as JSON; paths and headers cannot hold each.
    let place = match place {
        "query" if argument["json"] == true => "body",
        place => place,
    };
    for attempt in 0..200 {
        // An object without members has no form in a query: some are drawn where none will do.
        let amount = (attempt >= 100).then(|| std::mem::replace(&mut draw.amount, Amount::Some));
        let value = draw.value(schema);
        if let Some(amount) = amount {
            draw.amount = amount;
        }
        let value = value?;
        // JSON writes a backslash before a quote, and no path can hold one.
        let escaped = place == "path" && argument["json"] == true && value.to_string().contains('\\');
        if fits(&value, place)
            && fits_styles(&value, argument)
            && !escaped
            && holds_none(&value, argument["beside"].as_str().unwrap_or_default())
            && (separator.is_empty() || holds_no(&value, separator))
        {
            return Ok(value);
        }
    }
    Err(format!("no value in 200 tries can stand in a {place}"))
}

/// Whether the members of a form can stand there that are written in other ways than that of their type.
fn fits_styles(form: &Value, argument: &Value) -> bool {
    let member = |name: &String| form.get(name);
    let brackets = argument["brackets"].as_object().into_iter().flatten();
    let joined = argument["joined"].as_object().into_iter().flatten();
    brackets.filter_map(|(name, _)| member(name)).all(fits_brackets)
        && joined
            .filter_map(|(name, sign)| Some((member(name)?, sign.as_str()?)))
            // A comma in an item is told from one between items.
            .all(|(value, sign)| sign == "," || holds_no(value, sign))
}

/// Whether nothing in a value is empty or null, and no name has a bracket.
fn fits_brackets(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty() && items.iter().all(fits_brackets),
        Value::Object(members) => {
            let named = |name: &String| !name.is_empty() && !name.contains(['[', ']']);
            !members.is_empty() && members.iter().all(|(name, value)| named(name) && fits_brackets(value))
        }
        _ => true,
    }
}

/// Whether no item of a list holds what separates them.
fn holds_no(value: &Value, separator: &str) -> bool {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().all(|item| !item.as_str().is_some_and(|text| text.contains(separator)))
}

/// Whether a value in a path holds nothing of the texts between it and others in its segment, which say where it ends.
fn holds_none(value: &Value, texts: &str) -> bool {
    match value {
        Value::String(text) => !text.contains(|sign| texts.contains(sign)),
        Value::Array(items) => items.iter().all(|item| holds_none(item, texts)),
        Value::Object(members) => {
            members.iter().all(|(name, value)| holds_none(&json!(name), texts) && holds_none(value, texts))
        }
        scalar => !scalar.to_string().contains(|sign| texts.contains(sign)),
    }
}

fn fits(value: &Value, place: &str) -> bool {
    match (place, value) {
        ("body" | "text", _) => true,
        // A member that is an empty list is refused where it would be written.
        ("form", Value::Object(members)) => members.values().all(|value| match value {
            Value::Array(items) => !items.is_empty() && items.iter().all(|item| fits(item, place)),
            member => !member.is_null(),
        }),
        // An empty list and one that is left out are the same there.
        (_, Value::Array(items)) => !items.is_empty() && items.iter().all(|item| fits(item, place)),
        (_, Value::Object(members)) => {
            !members.is_empty()
                && members.iter().all(|(name, value)| fits(&json!(name), place) && fits(value, place))
        }
        (_, Value::Null) => false,
        ("path", Value::String(text)) => {
            !matches!(text.as_str(), "" | "." | "..") && !text.contains(['\\', ','])
        }
        ("header" | "cookie", Value::String(text)) => {
            !text.is_empty()
                && text.trim() == text
                && text.chars().all(|c| c.is_ascii_graphic() || c == ' ' && place == "header")
                && !text.contains([',', ';', '"', '\\', '%', '=', '&', '+', '#'])
        }
        // What separates the items of a list cannot stand in one.
        ("query" | "conditions", Value::String(text)) => !text.is_empty() && !text.contains([',', '|']),
        _ => true,
    }
}
