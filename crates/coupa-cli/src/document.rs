//! The document, as far as the commands follow it: bodies, forms, parameters. Read when the command runs.

use std::sync::OnceLock;

use coupa_core::operation::Operation;
use serde_json::Value;

/// A document that commands follow.
#[derive(Debug, Clone, Copy)]
struct Document(&'static Value);

/// The two APIs.
fn apis() -> Document {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    read(&DOCUMENT, coupa_api::openapi_json)
}

/// The control plane of the sandbox.
fn control() -> Document {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    read(&DOCUMENT, coupa_control_api::openapi_json)
}

fn read(cell: &'static OnceLock<Value>, text: fn() -> &'static str) -> Document {
    // Both were generated with the program, so that they can be read is known from the tests.
    Document(cell.get_or_init(|| serde_json::from_str(text()).unwrap_or_default()))
}

/// The document that an operation stands in, and what it says of it.
fn of(operation: &Operation) -> Option<(Document, &'static Value)> {
    let find = |document: Document| {
        let found = document.0.get("paths")?.get(operation.path)?.get(operation.method.to_lowercase())?;
        Some((document, found))
    };
    find(apis()).or_else(|| find(control()))
}

impl Document {
    /// What a reference stands for.
    fn follow(self, value: &'static Value) -> &'static Value {
        let mut value = value;
        // More hops than any document has.
        for _ in 0..32 {
            let Some(target) = value.get("$ref").and_then(Value::as_str) else { return value };
            let Some(found) = target.strip_prefix('#').and_then(|pointer| self.0.pointer(pointer)) else {
                return value;
            };
            value = found;
        }
        value
    }

    /// A schema and the parts that it is made of, the parts first.
    fn parts(self, schema: &'static Value) -> Vec<&'static Value> {
        let schema = self.follow(schema);
        let inner = schema.get("allOf").and_then(Value::as_array);
        inner.into_iter().flatten().flat_map(|part| self.parts(part)).chain([schema]).collect()
    }

    /// The one required array of objects, where a schema is that of a batch.
    fn batch(self, schema: &'static Value) -> Option<(&'static str, usize, &'static Value)> {
        let properties = schema.get("properties")?.as_object()?;
        let [required] = schema.get("required")?.as_array()?.as_slice() else { return None };
        let (name, array) = properties.get_key_value(required.as_str()?)?;
        let array = self.follow(array);
        let items = array.get("items")?;
        self.follow(items).get("properties").or_else(|| self.follow(items).get("allOf"))?;
        let most = array.get("maxItems").and_then(Value::as_u64).unwrap_or(100);
        Some((name, usize::try_from(most).unwrap_or(100), items))
    }
}

/// Name of the component that a schema refers to.
fn component(schema: &'static Value) -> Option<&'static str> {
    schema.get("$ref").and_then(Value::as_str).and_then(|target| target.rsplit('/').next())
}

/// The longer text on an operation.
pub(crate) fn description(operation: &Operation) -> Option<&'static str> {
    of(operation)?.1.get("description").and_then(Value::as_str)
}

/// What it means that an operation was answered with this status.
pub(crate) fn answer(operation: &Operation, status: u16) -> Option<&'static str> {
    let (document, found) = of(operation)?;
    let answer = document.follow(found.get("responses")?.get(status.to_string())?);
    answer.get("description").and_then(Value::as_str).and_then(|text| text.lines().next())
}

/// One sentence on the operations of a tag.
pub(crate) fn tag(name: &str) -> Option<&'static str> {
    let tags = apis().0.get("tags")?.as_array()?;
    let tag = tags.iter().find(|tag| tag.get("name").and_then(Value::as_str) == Some(name))?;
    tag.get("description").and_then(Value::as_str)?.lines().next()
}

/// The values that a parameter may have, where it has a list of them.
pub(crate) fn values(operation: &Operation, parameter: &str) -> Vec<&'static str> {
    let Some((document, found)) = of(operation) else { return Vec::new() };
    let own = found.get("parameters").and_then(Value::as_array);
    let path = document.0.get("paths").and_then(|paths| paths.get(operation.path));
    let shared = path.and_then(|path| path.get("parameters")).and_then(Value::as_array);
    let found = own
        .into_iter()
        .chain(shared)
        .flatten()
        .map(|found| document.follow(found))
        .find(|found| found.get("name").and_then(Value::as_str) == Some(parameter));
    let schema = found.and_then(|found| found.get("schema")).map(|schema| document.follow(schema));
    let values = schema.and_then(|schema| schema.get("enum")).and_then(Value::as_array);
    values.into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Name of the part of a form that takes the file.
pub(crate) fn file_part(operation: &Operation) -> Option<&'static str> {
    let (document, found) = of(operation)?;
    let content = document.follow(found.get("requestBody")?).get("content")?.get("multipart/form-data")?;
    let schema = document.follow(content.get("schema")?);
    let parts = schema.get("properties")?.as_object()?;
    let is_file = |part: &'static Value| {
        let part = document.follow(part);
        part.get("format").and_then(Value::as_str) == Some("binary") || part.get("contentMediaType").is_some()
    };
    parts.iter().find(|(_, part)| is_file(part)).map(|(name, _)| name.as_str())
}

/// The headers that carry credentials, with stars in the place of secrets.
pub(crate) fn credentials(operation: &Operation) -> Vec<String> {
    let schemes = operation.security.first().into_iter().flat_map(|set| set.iter());
    let header = |scheme: &str| {
        let (document, _) = of(operation)?;
        let found = document.0.pointer(&format!("/components/securitySchemes/{scheme}"))?;
        let scheme = document.follow(found);
        let text = |member: &str| scheme.get(member).and_then(Value::as_str).unwrap_or_default();
        match (text("type"), text("in")) {
            ("apiKey", "header") => Some(format!("{}: ***", text("name"))),
            ("apiKey", _) => None,
            _ => Some("Authorization: Bearer ***".to_owned()),
        }
    };
    schemes.filter_map(|requirement| header(requirement.scheme)).collect()
}

/// What one record of a request looks like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// Schema of the record.
    pub(crate) schema: &'static str,
    /// The member that holds many records, with the most it may hold.
    pub(crate) batch: Option<(&'static str, usize)>,
    document: Document,
    value: &'static Value,
}

/// What one record in the JSON body of an operation looks like.
pub(crate) fn row(operation: &Operation) -> Option<Row> {
    let name = operation.request_schema?;
    let (document, _) = of(operation)?;
    let schema = document.0.pointer(&format!("/components/schemas/{name}"))?;
    let choices = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array);
    let members = || choices.into_iter().flatten();
    let batch = document
        .batch(schema)
        .or_else(|| members().find_map(|choice| document.batch(document.follow(choice))));
    // A single record stands alone where the operation takes one; else it is what the batch holds.
    let single = members().find(|choice| document.batch(document.follow(choice)).is_none());
    let (name, schema) = match (choices, single, batch) {
        (Some(_), Some(single), _) => (component(single).unwrap_or(name), document.follow(single)),
        (_, _, Some((.., items))) => (component(items).unwrap_or(name), document.follow(items)),
        _ => (name, schema),
    };
    Some(Row { schema: name, batch: batch.map(|(member, most, _)| (member, most)), document, value: schema })
}

/// How a value is written on a command line or in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    Text,
    Boolean,
    Number,
    Json,
}

/// One property of a record.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) written: Written,
    pub(crate) nullable: bool,
    pub(crate) required: bool,
    pub(crate) values: Vec<&'static str>,
    pub(crate) description: &'static str,
    /// Members of an object, for columns such as `supplier.name`.
    pub(crate) members: Vec<Property>,
}

impl Row {
    /// The properties, in the order of the document.
    pub(crate) fn properties(&self) -> Vec<Property> {
        self.document.properties(self.value, 1)
    }
}

/// The properties that the parts of a schema name, in their order, and the names of those that must be there.
pub(crate) fn members<'s>(parts: &[&'s Value]) -> (Vec<(&'s String, &'s Value)>, Vec<&'s str>) {
    let required = parts.iter().filter_map(|part| part.get("required").and_then(Value::as_array)).flatten();
    let mut found: Vec<(&String, &Value)> = Vec::new();
    for (name, schema) in
        parts.iter().filter_map(|part| part.get("properties").and_then(Value::as_object)).flatten()
    {
        match found.iter_mut().find(|(known, _)| *known == name) {
            // What only says once more that the property is there tells nothing of it.
            Some(known) if schema.as_object().is_some_and(|schema| !schema.is_empty()) => known.1 = schema,
            Some(_) => {}
            None => found.push((name, schema)),
        }
    }
    (found, required.filter_map(Value::as_str).collect())
}

impl Document {
    fn properties(self, schema: &'static Value, depth: usize) -> Vec<Property> {
        let parts = self.parts(schema);
        let (found, required) = members(&parts);
        found
            .into_iter()
            .map(|(name, schema)| self.property(name, schema, required.contains(&name.as_str()), depth))
            .collect()
    }

    /// The types that a schema admits.
    fn kinds(self, schema: &'static Value, depth: usize) -> Vec<&'static str> {
        let schema = self.follow(schema);
        let mut found: Vec<&str> = match schema.get("type") {
            Some(Value::String(kind)) => vec![kind],
            Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        if depth > 0 {
            for list in ["allOf", "anyOf", "oneOf"] {
                let inner = schema.get(list).and_then(Value::as_array).into_iter().flatten();
                found.extend(inner.flat_map(|inner| self.kinds(inner, depth - 1)));
            }
        }
        found
    }

    fn property(self, name: &'static str, schema: &'static Value, required: bool, depth: usize) -> Property {
        let is_null = |schema: &Value| schema.get("type").is_some_and(|kind| kind == "null");
        let choices = schema.get("anyOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let mut nullable = choices.iter().any(is_null);
        let inner = self.follow(choices.iter().find(|choice| !is_null(choice)).unwrap_or(schema));
        let kinds = self.kinds(inner, 4);
        nullable |= kinds.contains(&"null");
        let written = if kinds.contains(&"string") {
            Written::Text
        } else if kinds.contains(&"boolean") {
            Written::Boolean
        } else if kinds.contains(&"integer") || kinds.contains(&"number") {
            Written::Number
        } else {
            Written::Json
        };
        let values = inner.get("enum").and_then(Value::as_array);
        let says = |schema: &'static Value| schema.get("description").and_then(Value::as_str);
        let members = if depth > 0 && written == Written::Json && inner.get("items").is_none() {
            self.properties(inner, depth - 1)
        } else {
            Vec::new()
        };
        Property {
            name,
            written,
            nullable,
            required,
            values: values.into_iter().flatten().filter_map(Value::as_str).collect(),
            description: says(schema)
                .or_else(|| says(inner))
                .and_then(|text| text.lines().next())
                .unwrap_or_default(),
            members,
        }
    }
}

#[cfg(test)]
mod tests {
    use coupa_types::operations;

    use super::*;

    #[test]
    fn rows_follow_the_document() {
        let row = row(&operations::USER_CREATE).expect("a row");
        assert_eq!((row.schema, row.batch), ("UserCreate", Some(("users", 1000))));
        let required: Vec<_> = row.properties().into_iter().filter(|p| p.required).map(|p| p.name).collect();
        assert!(required.contains(&"company-id"), "{required:?}");
        let row = super::row(&operations::WORKER_UPDATE).expect("a row");
        assert_eq!((row.schema, row.batch), ("WorkerUpdate", None));
        let properties = row.properties();
        let named = |name: &str| properties.iter().find(|p| p.name == name).expect("there");
        assert!(named("middle-name").nullable && !named("first-name").nullable);
        assert_eq!(named("worker-emails").written, Written::Json);
        assert!(named("supplier").members.iter().any(|member| member.name == "name"));
    }

    #[test]
    fn forms_and_parameters_follow_the_document() {
        assert_eq!(file_part(&operations::WORKER_AVATAR_UPDATE), Some("file"));
        assert_eq!(values(&operations::WORKER_INDEX, "dir"), ["asc", "desc"]);
        assert!(operations::ALL.iter().all(|operation| of(operation).is_some()));
    }
}
