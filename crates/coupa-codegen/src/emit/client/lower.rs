//! Lowering: an OpenAPI 3.1 document becomes an OpenAPI 3.0 document, the profile that the client generator takes.
//!
//! Total and logged: every member of every object is kept, rewritten or dropped with a logged reason, or
//! refused. Nothing falls through. What 3.0 cannot say about a value stays in the validators, which read the
//! 3.1 document.

mod log;
mod schema;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use self::log::Log;
pub use self::log::{Refusal, Step};
use crate::tree::pointer::join;

/// A document as OpenAPI 3.0, and how it became one.
#[derive(Debug, Clone, PartialEq)]
pub struct Lowered {
    /// The document.
    pub document: Value,
    /// What was done, in document order.
    pub steps: Vec<Step>,
    /// What could not be done.
    pub refusals: Vec<Refusal>,
}

/// What becomes of one member of an object.
#[derive(Clone, Copy)]
enum Member {
    /// Taken over as it stands.
    Keep,
    /// Taken over after `lower` had it.
    With(fn(&Value, &str, &mut Log) -> Value),
    /// Left out, with the reason.
    Drop(&'static str),
}

use Member::{Drop, Keep, With};

/// Lowers a document.
pub fn lower(document: &Value) -> Lowered {
    let mut log = Log::default();
    let mut lowered = members(
        document,
        "",
        &mut log,
        &[
            ("openapi", With(|_, _, _| json!("3.0.3"))),
            ("jsonSchemaDialect", Drop("3.0 has one dialect")),
            ("info", With(info)),
            ("servers", Keep),
            ("paths", With(|value, at, log| each(value, at, log, path_item))),
            ("webhooks", Drop("3.0 has none, and a client does not receive them")),
            ("components", With(components)),
            ("security", Keep),
            ("tags", Keep),
            ("externalDocs", Keep),
        ],
    );
    if let Value::Object(map) = &mut lowered {
        map.entry("paths").or_insert_with(|| {
            log.step("", "added `paths: {}`", "3.0 demands it");
            json!({})
        });
    }
    Lowered { document: lowered, steps: log.steps, refusals: log.refusals }
}

/// Lowers one schema that stands at `pointer`.
pub fn lower_schema(schema: &Value, pointer: &str) -> Lowered {
    let mut log = Log::default();
    let document = schema::lower(schema, pointer, &mut log);
    Lowered { document, steps: log.steps, refusals: log.refusals }
}

/// An object whose members are known: each is treated as its line says, `x-` members are kept, others refused.
fn members(value: &Value, at: &str, log: &mut Log, table: &[(&str, Member)]) -> Value {
    let Some(map) = value.as_object() else {
        log.refuse(at, "a value where an object must be", "write an object");
        return json!({});
    };
    let mut out = Map::new();
    for (key, value) in map {
        let here = join(at, key);
        match table.iter().find(|(name, _)| name == key).map(|(_, member)| *member) {
            Some(Keep) => {
                out.insert(key.clone(), value.clone());
            }
            Some(With(lower)) => {
                let lowered = lower(value, &here, log);
                out.insert(key.clone(), lowered);
            }
            Some(Drop(why)) => log.step(&here, format!("dropped `{key}`"), why),
            None if key.starts_with("x-") => {
                out.insert(key.clone(), value.clone());
            }
            // The front has told of it already, as a slip or as a warning.
            None => log.step(&here, format!("dropped the unknown member `{key}`"), "3.0 has none"),
        }
    }
    Value::Object(out)
}

/// The same for an object that may be a reference.
fn referable(value: &Value, at: &str, log: &mut Log, table: &[(&str, Member)]) -> Value {
    match value.get("$ref") {
        None => members(value, at, log, table),
        Some(target) => {
            if value.as_object().is_some_and(|map| map.len() > 1) {
                log.step(at, "dropped the siblings of `$ref`", "3.0 ignores them");
            }
            json!({ "$ref": target })
        }
    }
}

/// An object whose keys are names.
fn each(value: &Value, at: &str, log: &mut Log, lower: fn(&Value, &str, &mut Log) -> Value) -> Value {
    let Some(map) = value.as_object() else {
        log.refuse(at, "a value where an object must be", "write an object");
        return json!({});
    };
    let lowered = map.iter().map(|(key, value)| {
        let keep = key.starts_with("x-") && !value.is_object();
        (key.clone(), if keep { value.clone() } else { lower(value, &join(at, key), log) })
    });
    Value::Object(lowered.collect())
}

/// A list.
fn list(value: &Value, at: &str, log: &mut Log, lower: fn(&Value, &str, &mut Log) -> Value) -> Value {
    let Some(items) = value.as_array() else {
        log.refuse(at, "a value where a list must be", "write a list");
        return json!([]);
    };
    Value::Array(
        items
            .iter()
            .enumerate()
            .map(|(index, item)| lower(item, &join(at, &index.to_string()), log))
            .collect(),
    )
}

fn info(value: &Value, at: &str, log: &mut Log) -> Value {
    members(
        value,
        at,
        log,
        &[
            ("title", Keep),
            ("summary", Drop("3.0 has none")),
            ("description", Keep),
            ("termsOfService", Keep),
            ("contact", Keep),
            (
                "license",
                With(|value, at, log| {
                    members(
                        value,
                        at,
                        log,
                        &[("name", Keep), ("identifier", Drop("3.0 has none")), ("url", Keep)],
                    )
                }),
            ),
            ("version", Keep),
        ],
    )
}

fn components(value: &Value, at: &str, log: &mut Log) -> Value {
    members(
        value,
        at,
        log,
        &[
            ("schemas", With(|value, at, log| each(value, at, log, schema::lower))),
            ("responses", With(|value, at, log| each(value, at, log, response))),
            ("parameters", With(|value, at, log| each(value, at, log, parameter))),
            ("examples", Keep),
            ("requestBodies", With(|value, at, log| each(value, at, log, request_body))),
            ("headers", With(|value, at, log| each(value, at, log, header))),
            ("securitySchemes", With(|value, at, log| each(value, at, log, security_scheme))),
            ("links", Keep),
            ("callbacks", With(|value, at, log| each(value, at, log, callback))),
            ("pathItems", Drop("3.0 has none; references to them are resolved before")),
        ],
    )
}

fn path_item(value: &Value, at: &str, log: &mut Log) -> Value {
    members(
        value,
        at,
        log,
        &[
            ("summary", Keep),
            ("description", Keep),
            ("get", With(operation)),
            ("put", With(operation)),
            ("post", With(operation)),
            ("delete", With(operation)),
            ("options", With(operation)),
            ("head", With(operation)),
            ("patch", With(operation)),
            ("trace", With(operation)),
            ("servers", Keep),
            ("parameters", With(|value, at, log| list(value, at, log, parameter))),
        ],
    )
}

fn operation(value: &Value, at: &str, log: &mut Log) -> Value {
    let mut lowered = members(
        value,
        at,
        log,
        &[
            ("tags", Keep),
            ("summary", Keep),
            ("description", Keep),
            ("externalDocs", Keep),
            ("operationId", Keep),
            ("parameters", With(|value, at, log| list(value, at, log, parameter))),
            ("requestBody", With(request_body)),
            ("responses", With(|value, at, log| each(value, at, log, response))),
            ("callbacks", With(|value, at, log| each(value, at, log, callback))),
            ("deprecated", Keep),
            ("security", Keep),
            ("servers", Keep),
        ],
    );
    if let Value::Object(map) = &mut lowered {
        map.entry("responses").or_insert_with(|| {
            log.step(at, "added an empty `default` response", "3.0 demands `responses`");
            json!({ "default": { "description": "" } })
        });
    }
    lowered
}

fn callback(value: &Value, at: &str, log: &mut Log) -> Value {
    if value.get("$ref").is_some() { referable(value, at, log, &[]) } else { each(value, at, log, path_item) }
}

fn parameter(value: &Value, at: &str, log: &mut Log) -> Value {
    referable(
        value,
        at,
        log,
        &[
            ("name", Keep),
            ("in", Keep),
            ("description", Keep),
            ("required", Keep),
            ("deprecated", Keep),
            ("allowEmptyValue", Keep),
            ("style", Keep),
            ("explode", Keep),
            ("allowReserved", Keep),
            ("schema", With(schema::lower)),
            ("example", Keep),
            ("examples", Keep),
            ("content", With(|value, at, log| each(value, at, log, media_type))),
        ],
    )
}

fn header(value: &Value, at: &str, log: &mut Log) -> Value {
    referable(
        value,
        at,
        log,
        &[
            ("description", Keep),
            ("required", Keep),
            ("deprecated", Keep),
            ("style", Keep),
            ("explode", Keep),
            ("schema", With(schema::lower)),
            ("example", Keep),
            ("examples", Keep),
            ("content", With(|value, at, log| each(value, at, log, media_type))),
        ],
    )
}

fn request_body(value: &Value, at: &str, log: &mut Log) -> Value {
    referable(value, at, log, &[("description", Keep), ("content", With(content)), ("required", Keep)])
}

fn response(value: &Value, at: &str, log: &mut Log) -> Value {
    let mut lowered = referable(
        value,
        at,
        log,
        &[
            ("description", Keep),
            ("headers", With(|value, at, log| each(value, at, log, header))),
            ("content", With(content)),
            ("links", Keep),
        ],
    );
    if let Value::Object(map) = &mut lowered
        && !map.contains_key("$ref")
    {
        map.entry("description").or_insert_with(|| {
            log.step(at, "added an empty `description`", "3.0 demands it");
            json!("")
        });
    }
    lowered
}

/// Media types by name. One without a schema gets the schema that 3.0 writes for it.
fn content(value: &Value, at: &str, log: &mut Log) -> Value {
    let mut lowered = each(value, at, log, media_type);
    for (name, media) in lowered.as_object_mut().into_iter().flatten() {
        if let Value::Object(map) = media
            && !map.contains_key("schema")
        {
            let json =
                name.split(';').next().is_some_and(|name| name.ends_with("/json") || name.ends_with("+json"));
            let (what, schema) = if json {
                ("added `schema: {}`", json!({}))
            } else {
                (
                    "added `schema: {type: string, format: binary}`",
                    json!({ "type": "string", "format": "binary" }),
                )
            };
            log.step(
                &join(at, name),
                what,
                "3.1 takes a missing schema for any value or for raw bytes, 3.0 does not",
            );
            map.insert("schema".to_owned(), schema);
        }
    }
    lowered
}

fn media_type(value: &Value, at: &str, log: &mut Log) -> Value {
    members(
        value,
        at,
        log,
        &[
            ("schema", With(schema::lower)),
            ("example", Keep),
            ("examples", Keep),
            (
                "encoding",
                With(|value, at, log| {
                    each(value, at, log, |value, at, log| {
                        members(
                            value,
                            at,
                            log,
                            &[
                                ("contentType", Keep),
                                ("headers", With(|value, at, log| each(value, at, log, header))),
                                ("style", Keep),
                                ("explode", Keep),
                                ("allowReserved", Keep),
                            ],
                        )
                    })
                }),
            ),
        ],
    )
}

fn security_scheme(value: &Value, at: &str, log: &mut Log) -> Value {
    if value.get("type").is_some_and(|kind| kind == "mutualTLS") {
        log.step(
            at,
            "wrote `mutualTLS` as a scheme of `http`",
            "3.0 has none; the shell knows that nothing of a request shows it",
        );
        let mut lowered = value.clone();
        lowered["type"] = json!("http");
        lowered["scheme"] = json!("mutual");
        return lowered;
    }
    value.clone()
}
