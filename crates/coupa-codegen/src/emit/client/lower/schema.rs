//! Schemas: JSON Schema 2020-12 to the schema object of OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::Log;
use crate::tree::pointer::join;

/// Keywords that both versions share and that hold no schema.
const KEPT: &[&str] = &[
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "externalDocs",
    "xml",
    "discriminator",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "required",
    "multipleOf",
];

/// Assertions of 2020-12 that 3.0 cannot say. They narrow a value and never shape a type.
const ASSERTIONS: &[&str] = &[
    "if",
    "then",
    "else",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contentSchema",
];

/// Keywords that only name or comment on a schema.
const NAMES: &[&str] = &["$comment", "$anchor", "$schema"];

/// Keywords by which a schema may be reached or replaced from elsewhere.
const SCOPES: &[&str] = &["$id", "$defs", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "definitions"];

/// The schema as OpenAPI 3.0 writes it.
pub(super) fn lower(value: &Value, at: &str, log: &mut Log) -> Value {
    match value {
        Value::Bool(true) => {
            log.step(at, "`true` became `{}`", "3.0 knows no boolean schema");
            json!({})
        }
        Value::Bool(false) => {
            log.step(at, "`false` became `not: {}`", "3.0 knows no boolean schema");
            json!({ "not": {} })
        }
        Value::Object(map) if map.contains_key("$ref") => reference(map, at, log),
        Value::Object(map) => object(map, at, log),
        _ => {
            log.refuse(at, "a schema that is neither an object nor a boolean", "write a schema object");
            json!({})
        }
    }
}

/// `$ref`, alone or with siblings.
fn reference(map: &Map<String, Value>, at: &str, log: &mut Log) -> Value {
    if map.len() == 1 {
        return Value::Object(map.clone());
    }
    let mut target = Map::new();
    let mut siblings = Map::new();
    for (key, value) in map {
        if key == "$ref" { &mut target } else { &mut siblings }.insert(key.clone(), value.clone());
    }
    log.step(
        at,
        "`$ref` with siblings became `allOf: [$ref]` with siblings",
        "3.0 ignores the siblings of `$ref`",
    );
    let Value::Object(lowered) = object(&siblings, at, log) else { return Value::Object(target) };
    with_all_of(vec![Value::Object(target)], lowered)
}

/// A schema whose `allOf` begins with `members`.
fn with_all_of(mut members: Vec<Value>, mut rest: Map<String, Value>) -> Value {
    if let Some(Value::Array(more)) = rest.shift_remove("allOf") {
        members.extend(more);
    }
    let mut out = Map::new();
    out.insert("allOf".to_owned(), Value::Array(members));
    out.extend(rest);
    Value::Object(out)
}

/// What is gathered while the keywords of one schema are read.
#[derive(Default)]
struct Draft {
    out: Map<String, Value>,
    /// Goes first into `allOf`.
    conjuncts: Vec<Value>,
    nullable: bool,
}

/// A schema without `$ref`.
fn object(map: &Map<String, Value>, at: &str, log: &mut Log) -> Value {
    let mut draft = Draft::default();
    let types = types(map, at, log, &mut draft);
    for (key, value) in map {
        keyword(map, key, value, at, log, &mut draft);
    }
    match types.as_slice() {
        [] => {}
        [one] => {
            let mut named = Map::new();
            named.insert("type".to_owned(), json!(one));
            named.extend(std::mem::take(&mut draft.out));
            draft.out = named;
            bounds(one, at, log, &mut draft.out);
        }
        several => split(several, at, log, &mut draft),
    }
    if types.contains(&"array") && !draft.out.contains_key("items") && types.len() == 1 {
        log.step(at, "added `items: {}`", "3.0 demands `items` of an array");
        draft.out.insert("items".to_owned(), json!({}));
    }
    if draft.nullable {
        draft.out.insert("nullable".to_owned(), json!(true));
    }
    if draft.conjuncts.is_empty() {
        Value::Object(draft.out)
    } else {
        with_all_of(draft.conjuncts, draft.out)
    }
}

/// The types other than null.
fn types<'m>(map: &'m Map<String, Value>, at: &str, log: &mut Log, draft: &mut Draft) -> Vec<&'m str> {
    let named: Vec<&str> = match map.get("type") {
        None => return Vec::new(),
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        Some(_) => {
            log.refuse(&join(at, "type"), "a `type` that is neither a name nor a list", "name the type");
            return Vec::new();
        }
    };
    if let Some(odd) = named
        .iter()
        .find(|name| !["null", "string", "number", "integer", "boolean", "object", "array"].contains(*name))
    {
        log.refuse(&join(at, "type"), format!("the unknown type `{odd}`"), "use a type of JSON Schema");
        return Vec::new();
    }
    let mut types: Vec<&str> = named.iter().copied().filter(|name| *name != "null").collect();
    if types.contains(&"number") {
        types.retain(|name| *name != "integer");
    }
    if named.contains(&"null") {
        if types.is_empty() {
            log.step(at, "`type: null` became `enum: [null]`", "3.0 has no type null");
            draft.out.insert("enum".to_owned(), json!([null]));
        } else {
            log.step(at, "`null` in `type` became `nullable: true`", "3.0 has no type null");
        }
        draft.nullable = true;
    } else if map.get("type").is_some_and(Value::is_array) && types.len() == 1 {
        log.step(at, "`type` with one entry became the name alone", "3.0 takes one type");
    }
    types
}

/// One keyword other than `type` and `$ref`.
fn keyword(map: &Map<String, Value>, key: &str, value: &Value, at: &str, log: &mut Log, draft: &mut Draft) {
    let here = join(at, key);
    let kept = |draft: &mut Draft, value: Value| {
        draft.out.insert(key.to_owned(), value);
    };
    match key {
        "type" => {}
        "const" => {
            log.step(at, "`const` became `enum` with one value", "3.0 has no `const`");
            draft.nullable |= value.is_null() && admits_null(map);
            draft.out.insert("enum".to_owned(), json!([value]));
        }
        "enum" => {
            if value.as_array().is_some_and(|values| values.contains(&Value::Null)) && admits_null(map) {
                log.step(
                    at,
                    "added `nullable: true` for the null in `enum`",
                    "3.0 lets null pass only where `nullable` says so",
                );
                draft.nullable = true;
            }
            kept(draft, value.clone());
        }
        "anyOf" | "oneOf" => alternatives(key, value, at, log, draft),
        "allOf" => {
            let members = schemas(value, &here, log);
            draft.conjuncts.extend(members);
        }
        "properties" => {
            let Some(properties) = value.as_object() else {
                return log.refuse(&here, "`properties` that is no object", "write an object of schemas");
            };
            let lowered = properties
                .iter()
                .map(|(name, schema)| (name.clone(), lower(schema, &join(&here, name), log)));
            let lowered = Value::Object(lowered.collect());
            kept(draft, lowered);
        }
        "additionalProperties" if value.is_boolean() => kept(draft, value.clone()),
        "not" | "items" | "additionalProperties" => {
            let lowered = lower(value, &here, log);
            kept(draft, lowered);
        }
        "minimum" | "maximum" => {
            draft.out.entry(key).or_insert_with(|| value.clone());
        }
        "exclusiveMinimum" | "exclusiveMaximum" => exclusive(map, key, value, at, log, draft),
        "examples" => {
            log.step(at, "`examples` became `example`, the first of them", "3.0 has one example a schema");
            if let (None, Some(first)) = (map.get("example"), value.as_array().and_then(|all| all.first())) {
                draft.out.insert("example".to_owned(), first.clone());
            }
        }
        "contentEncoding" => {
            let format = if value == "base64" { "byte" } else { "binary" };
            log.step(
                at,
                format!("`contentEncoding` became `format: {format}`"),
                "3.0 has no `contentEncoding`",
            );
            draft.out.insert("format".to_owned(), json!(format));
        }
        "contentMediaType" if map.contains_key("contentEncoding") => {
            log.step(at, "dropped `contentMediaType`", "3.0 has none; the encoding gave the format");
        }
        "contentMediaType" => {
            log.step(at, "`contentMediaType` became `format: binary`", "3.0 has no `contentMediaType`");
            draft.out.entry("format").or_insert_with(|| json!("binary"));
        }
        _ if KEPT.contains(&key) || key.starts_with("x-") => kept(draft, value.clone()),
        _ if ASSERTIONS.contains(&key) => {
            log.step(at, format!("dropped `{key}`"), "3.0 cannot say it; the validators keep it");
        }
        _ if NAMES.contains(&key) => log.step(at, format!("dropped `{key}`"), "it says nothing about values"),
        _ if SCOPES.contains(&key) => {
            log.refuse(
                &here,
                format!("`{key}` inside a schema"),
                "move the schema to `components/schemas` and refer to it there",
            );
        }
        _ => log.refuse(&here, format!("the unknown keyword `{key}`"), "correct it, or give it an `x-` name"),
    }
}

/// A list of schemas.
fn schemas(value: &Value, at: &str, log: &mut Log) -> Vec<Value> {
    let Some(members) = value.as_array() else {
        log.refuse(at, "a list of schemas that is no list", "write a list");
        return Vec::new();
    };
    members
        .iter()
        .enumerate()
        .map(|(index, member)| lower(member, &join(at, &index.to_string()), log))
        .collect()
}

/// Whether `type` lets null pass.
fn admits_null(map: &Map<String, Value>) -> bool {
    match map.get("type") {
        None => true,
        Some(Value::Array(names)) => names.iter().any(|name| name == "null"),
        Some(name) => name == "null",
    }
}

/// Whether a schema admits null and nothing else.
fn only_null(schema: &Value) -> bool {
    schema.get("type").is_some_and(|name| name == "null" || *name == json!(["null"]))
        || schema.get("const").is_some_and(Value::is_null)
            && schema.as_object().is_some_and(|map| map.len() == 1)
        || schema.get("enum") == Some(&json!([null]))
}

/// `anyOf` and `oneOf`: a member that is null becomes `nullable`.
fn alternatives(key: &str, value: &Value, at: &str, log: &mut Log, draft: &mut Draft) {
    let here = join(at, key);
    let Some(members) = value.as_array() else {
        return log.refuse(&here, format!("`{key}` that is no list"), "write a list of schemas");
    };
    let mut lowered = Vec::new();
    for (index, member) in members.iter().enumerate() {
        if only_null(member) {
            draft.nullable = true;
        } else {
            lowered.push(lower(member, &join(&here, &index.to_string()), log));
        }
    }
    if lowered.len() == members.len() {
        draft.out.insert(key.to_owned(), Value::Array(lowered));
    } else if lowered.len() == 1 {
        log.step(
            at,
            format!("`{key}` of a schema and null became `allOf` of the schema with `nullable: true`"),
            "3.0 has no type null",
        );
        draft.conjuncts.extend(lowered);
    } else {
        log.step(at, format!("the null in `{key}` became `nullable: true`"), "3.0 has no type null");
        if lowered.is_empty() {
            draft.out.insert("enum".to_owned(), json!([null]));
        } else {
            draft.out.insert(key.to_owned(), Value::Array(lowered));
        }
    }
}

/// A number in `exclusiveMinimum` or `exclusiveMaximum`.
fn exclusive(map: &Map<String, Value>, key: &str, value: &Value, at: &str, log: &mut Log, draft: &mut Draft) {
    let Some(bound) = value.as_f64() else {
        return log.refuse(&join(at, key), format!("`{key}` that is no number"), "write a number");
    };
    let plain = if key == "exclusiveMinimum" { "minimum" } else { "maximum" };
    let stricter = map
        .get(plain)
        .and_then(Value::as_f64)
        .is_some_and(|other| if plain == "minimum" { other > bound } else { other < bound });
    if stricter {
        return log.step(at, format!("dropped `{key}`"), "the other bound is stricter");
    }
    log.step(
        at,
        format!("`{key}: {value}` became `{plain}: {value}, {key}: true`"),
        "in 3.0 it is a boolean beside the bound",
    );
    draft.out.insert(plain.to_owned(), value.clone());
    draft.out.insert(key.to_owned(), json!(true));
}

/// Bounds of an integer must be 64-bit integers.
fn bounds(name: &str, at: &str, log: &mut Log, out: &mut Map<String, Value>) {
    if name != "integer" {
        return;
    }
    for key in ["minimum", "maximum", "multipleOf"] {
        if out.get(key).is_some_and(|bound| bound.as_i64().is_none()) {
            log.step(
                at,
                format!("dropped `{key}`"),
                "the bound of an integer must be a 64-bit integer here; the validators keep it",
            );
            out.shift_remove(key);
            out.shift_remove(&format!("exclusive{}{}", key[..1].to_uppercase(), &key[1..]));
        }
    }
}

/// Several types: one schema a type, each with the keywords that speak of it.
fn split(types: &[&str], at: &str, log: &mut Log, draft: &mut Draft) {
    log.step(
        at,
        format!("`type: [{}]` became `oneOf` of single types", types.join(", ")),
        "3.0 takes one type",
    );
    let format_of = if types.contains(&"string") { "string" } else { types[0] };
    let mut branches: Vec<Map<String, Value>> = Vec::new();
    for name in types {
        let mut branch = Map::new();
        branch.insert("type".to_owned(), json!(name));
        branches.push(branch);
    }
    for (key, value) in std::mem::take(&mut draft.out) {
        let speaks_of: &[&str] = match key.as_str() {
            "minLength" | "maxLength" | "pattern" => &["string"],
            "format" => std::slice::from_ref(&format_of),
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                &["number", "integer"]
            }
            "items" | "minItems" | "maxItems" | "uniqueItems" => &["array"],
            "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => {
                &["object"]
            }
            "enum" => {
                enumerate(types, &value, &mut branches);
                continue;
            }
            _ => {
                draft.out.insert(key, value);
                continue;
            }
        };
        for (name, branch) in types.iter().zip(&mut branches) {
            if speaks_of.contains(name) {
                branch.insert(key.clone(), value.clone());
            }
        }
    }
    for (name, branch) in types.iter().zip(&mut branches) {
        bounds(name, at, log, branch);
        if *name == "array" && !branch.contains_key("items") {
            branch.insert("items".to_owned(), json!({}));
        }
    }
    // A type that none of the enumerated values has cannot occur.
    branches.retain(|branch| branch.get("enum") != Some(&json!([])));
    let branches = Value::Array(branches.into_iter().map(Value::Object).collect());
    if draft.out.contains_key("oneOf") {
        draft.conjuncts.push(json!({ "oneOf": branches }));
    } else {
        draft.out.insert("oneOf".to_owned(), branches);
    }
}

/// Each value of `enum` goes to the type it has.
fn enumerate(types: &[&str], values: &Value, branches: &mut [Map<String, Value>]) {
    for (name, branch) in types.iter().zip(branches) {
        let of_type = |value: &&Value| match *name {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "object" => value.is_object(),
            _ => value.is_array(),
        };
        let mine: Vec<Value> = values.as_array().into_iter().flatten().filter(of_type).cloned().collect();
        branch.insert("enum".to_owned(), Value::Array(mine));
    }
}
