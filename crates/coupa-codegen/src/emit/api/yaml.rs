//! A JSON value as YAML 1.2, in block style.

use serde_json::Value;

/// Words that some reader of YAML takes for something else than text.
const WORDS: [&str; 10] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan"];

/// The text. What is not plainly a word is quoted as JSON quotes it, which is YAML too.
pub(super) fn text(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text
}

fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                indent(depth, text);
                text.push_str(&scalar(key));
                text.push(':');
                below(value, depth, text);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                indent(depth, text);
                text.push('-');
                below(item, depth, text);
            }
        }
        // Empty ones, and scalars, stand on the line.
        Value::String(string) => line(&scalar(string), text),
        value => line(&value.to_string(), text),
    }
}

/// What stands behind a key or a dash.
fn below(value: &Value, depth: usize, text: &mut String) {
    let is_block = match value {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    };
    text.push(if is_block { '\n' } else { ' ' });
    write(value, depth + 1, text);
}

fn indent(depth: usize, text: &mut String) {
    text.extend(std::iter::repeat_n("  ", depth));
}

fn line(scalar: &str, text: &mut String) {
    text.push_str(scalar);
    text.push('\n');
}

fn scalar(string: &str) -> String {
    let begins = string.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '$' || c == '/');
    let plain = |c: char| c.is_ascii_alphanumeric() || " _-./$+".contains(c);
    let is_word = WORDS.contains(&string.to_ascii_lowercase().as_str());
    if begins && string.chars().all(plain) && !string.ends_with(' ') && !is_word {
        string.to_owned()
    } else {
        Value::from(string).to_string()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_written_in_blocks() {
        let value = json!({
            "a b": [1, {"c": [], "d": {}}, [true, null]], "e": "no", "$ref": "#/x", "200": "x: y", "f": "two\nlines",
        });
        let written = concat!(
            "a b:\n  - 1\n  -\n    c: []\n    d: {}\n  -\n    - true\n    - null\n",
            "e: \"no\"\n$ref: \"#/x\"\n\"200\": \"x: y\"\nf: \"two\\nlines\"\n",
        );
        assert_eq!(text(&value), written);
    }

    #[test]
    fn what_is_written_reads_back_equal() {
        let document = include_str!("tests/shop.yaml");
        let read = |text: &str| {
            let source = crate::Source::new("shop.yaml", text);
            crate::read(source).map(|(api, _)| api.document).unwrap_or_default()
        };
        let value = read(document);
        assert!(value.is_object());
        assert_eq!(read(&text(&value)), value);
    }
}
