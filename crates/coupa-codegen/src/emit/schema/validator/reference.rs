//! `$ref`, and which schemas can be compiled at all.

use serde_json::{Map, Value};

use super::Uncompiled;

/// Keywords that change what others mean, and are not compiled.
const REFUSED: [&str; 6] = [
    "$dynamicRef",
    "$dynamicAnchor",
    "$recursiveRef",
    "$vocabulary",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Drafts whose schemas are read.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Keywords whose values are data, not schemas.
const DATA: [&str; 5] = ["enum", "const", "default", "examples", "example"];

/// Refuses what cannot be compiled.
pub(super) fn check(members: &Map<String, Value>, at: &str) -> Result<(), Uncompiled> {
    if let Some(keyword) = REFUSED.iter().find(|keyword| members.contains_key(**keyword)) {
        return Err(Uncompiled(format!("`{keyword}`")));
    }
    if members.get("$id").is_some_and(Value::is_string) && !at.is_empty() {
        return Err(Uncompiled("`$id` inside a schema".to_owned()));
    }
    match members.get("$schema").and_then(Value::as_str) {
        Some(draft) if draft.trim_end_matches('#') != DRAFT => {
            Err(Uncompiled(format!("`$schema` is {draft}")))
        }
        _ => Ok(()),
    }
}

/// The schema that a pointer names.
pub(super) fn find<'d>(document: &'d Value, pointer: &str) -> Result<&'d Value, Uncompiled> {
    let mut schema = document;
    for (depth, token) in pointer.split('/').skip(1).enumerate() {
        if depth > 0 && schema.get("$id").is_some_and(Value::is_string) {
            return Err(Uncompiled("a reference into a schema with its own `$id`".to_owned()));
        }
        let token = token.replace("~1", "/").replace("~0", "~");
        let next = match schema {
            Value::Array(items) => token.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => schema.get(&token),
        };
        schema = next.ok_or_else(|| Uncompiled(format!("a reference to `{pointer}`, which is nowhere")))?;
    }
    Ok(schema)
}

/// The pointer that a reference means.
pub(super) fn resolve(document: &Value, reference: &str) -> Result<String, Uncompiled> {
    let refused = || Uncompiled(format!("a reference to `{reference}`"));
    let own = document.get("$id").and_then(Value::as_str).map(|id| id.trim_end_matches('#'));
    let fragment = match reference.split_once('#') {
        Some((base, fragment)) if base.is_empty() || Some(base) == own => fragment,
        None if Some(reference) == own => "",
        _ => return Err(refused()),
    };
    let fragment = unescape(fragment).ok_or_else(refused)?;
    if fragment.is_empty() || fragment.starts_with('/') {
        return Ok(fragment);
    }
    let mut found = Vec::new();
    anchors(document, &fragment, "", &mut found);
    match found.as_slice() {
        [only] => Ok(only.clone()),
        _ => Err(refused()),
    }
}

/// Pointers to the schemas with an anchor.
fn anchors(value: &Value, name: &str, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if members.get("$anchor").and_then(Value::as_str) == Some(name) {
                found.push(at.to_owned());
            }
            for (key, value) in members.iter().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                anchors(value, name, &join(at, key), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                anchors(item, name, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// A pointer with one more step.
pub(super) fn join(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Percent signs resolved.
fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let (digits, behind) = rest.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = behind;
    }
    String::from_utf8(bytes).ok()
}
