//! One self-contained JSON Schema document of a view.

use std::collections::{BTreeMap, btree_map::Entry};

use indexmap::IndexMap;
use schemars::{
    Schema as JsonSchema,
    transform::{RecursiveTransform, Transform},
};
use serde_json::{Map, Value, json};

use crate::{
    emit::types::mistake,
    model::{Api, Schema, Shape, Type, Variant, path},
    problem::Problems,
};

/// Where references of the document point.
const COMPONENTS: &str = "#/components/schemas/";

/// Keywords that only OpenAPI has.
const OPENAPI_ONLY: [&str; 4] = ["discriminator", "xml", "externalDocs", "nullable"];

/// What the pattern of a decimal is where the document gives none: the form that the types read.
const DECIMAL: &str = r"^-?[0-9]+(\.[0-9]+)?$";

/// Examples that a document shows, at most.
const EXAMPLES: usize = 3;

/// `$id` of the document of a view.
pub(super) fn id(api: &Api, view: &Schema) -> String {
    format!("{}{}.json", api.schema_base, view.name)
}

/// The published document of a view: `$id`, title, the schema, and all that it refers to.
pub(super) fn publish(api: &Api, view: &Schema) -> Result<Value, Problems> {
    let Value::Object(mut document) = bundle(api, &view.name, &view.json)? else { return Ok(json!({})) };
    let mut head = Map::new();
    head.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    head.insert("$id".to_owned(), json!(id(api, view)));
    head.insert("title".to_owned(), json!(view.title.as_deref().unwrap_or(&view.name)));
    document.shift_remove("title");
    let definitions = document.shift_remove("$defs");
    if let Some(description) = document.shift_remove("description") {
        head.insert("description".to_owned(), description);
    }
    head.extend(document);
    let examples = examples(api, view);
    if !examples.is_empty() && !head.contains_key("examples") {
        head.insert("examples".to_owned(), Value::Array(examples));
    }
    if let Some(definitions) = definitions {
        head.insert("$defs".to_owned(), definitions);
    }
    Ok(Value::Object(head))
}

/// A schema with everything that it refers to under `$defs`, in the order of the document. A reference to `root`
/// becomes a reference to the whole.
pub(super) fn bundle(api: &Api, root: &str, schema: &Value) -> Result<Value, Problems> {
    bundle_with(api, root, schema, &|_, _| ())
}

/// The same, with a change to each component before it is looked at.
pub(super) fn bundle_with(
    api: &Api,
    root: &str,
    schema: &Value,
    change: &dyn Fn(&str, &mut Value),
) -> Result<Value, Problems> {
    let changed = |name: &str, schema: &Value| {
        let mut schema = with_tags(api, name, schema);
        change(name, &mut schema);
        schema
    };
    let components = components(api);
    let schema = changed(root, schema);
    let mut open = references(&schema);
    // By the place in the document: what is not referred to is not even looked at.
    let mut wanted: BTreeMap<usize, (&str, Value)> = BTreeMap::new();
    while let Some(name) = open.pop() {
        if name == root {
            continue;
        }
        let Some((place, name, component)) = components.get_full(name.as_str()) else { continue };
        if let Entry::Vacant(vacant) = wanted.entry(place) {
            let component = changed(name, component);
            open.extend(references(&component));
            vacant.insert((name, component));
        }
    }
    let mut bundled = adapt(api, root, &schema, true)?;
    let mut definitions = Map::new();
    for (name, schema) in wanted.values() {
        definitions.insert((*name).to_owned(), adapt(api, root, schema, true)?);
    }
    if let (Value::Object(members), false) = (&mut bundled, definitions.is_empty()) {
        members.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Ok(bundled)
}

/// All components under `$defs`, to be compiled together: as in the published documents, but for the format `decimal`,
/// which says that a pattern holds for the digits of numbers too.
pub(super) fn whole(api: &Api) -> Result<Value, Problems> {
    let mut definitions = Map::new();
    for (name, schema) in components(api) {
        definitions.insert(name.to_owned(), adapt(api, "", &with_tags(api, name, schema), false)?);
    }
    Ok(json!({ "$defs": definitions }))
}

/// All components as in the published documents, each by its name; they refer to one another under `#/$defs/`.
pub(in crate::emit) fn definitions(api: &Api) -> Result<Map<String, Value>, Problems> {
    let adapted = |(name, schema): (&str, &Value)| {
        Ok((name.to_owned(), adapt(api, "", &with_tags(api, name, schema), true)?))
    };
    components(api).into_iter().map(adapted).collect()
}

/// Pointer to a component in [`whole`].
pub(super) fn place(name: &str) -> String {
    format!("/$defs/{name}")
}

/// Leaves out the words for people: a validator does not read them.
pub(super) fn strip_words(schema: &mut Value) {
    if let Ok(mut adapted) = JsonSchema::try_from(std::mem::take(schema)) {
        RecursiveTransform(|schema: &mut JsonSchema| {
            for keyword in ["title", "description", "examples", "deprecated", "default"] {
                schema.remove(keyword);
            }
        })
        .transform(&mut adapted);
        *schema = adapted.to_value();
    }
}

/// Every component schema by name, in the order of the document: parts that only serve others are in the document
/// alone, schemas that were given a name on the way are in the model alone.
fn components(api: &Api) -> IndexMap<&str, &Value> {
    let document = api.document.pointer("/components/schemas").and_then(Value::as_object);
    let mut all: IndexMap<&str, &Value> =
        document.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema)).collect();
    for schema in api.schemas.values() {
        all.entry(&schema.name).or_insert(&schema.json);
    }
    all
}

/// A component with what its discriminator says in words of JSON Schema, which knows none: each alternative asks for its
/// tag. Else a `oneOf` of open objects would refuse every value that fits two of them, and the discriminator is there to
/// say which one is meant. Alternatives that ask for their tag themselves stay as they are.
pub(in crate::emit) fn with_tags(api: &Api, name: &str, schema: &Value) -> Value {
    let mut schema = schema.clone();
    let property = schema.pointer("/discriminator/propertyName").and_then(Value::as_str).map(str::to_owned);
    let (Some(property), Some(Shape::Union(union))) =
        (property, api.schemas.get(name).map(|schema| &schema.shape))
    else {
        return schema;
    };
    for keyword in ["oneOf", "anyOf"] {
        for branch in schema.get_mut(keyword).and_then(Value::as_array_mut).into_iter().flatten() {
            let Some(branch) = branch.as_object_mut().filter(|branch| branch.len() == 1) else { continue };
            let target =
                branch.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix(COMPONENTS));
            let variant = union
                .variants
                .iter()
                .find(|variant| matches!(&variant.ty, Type::Named(name) if Some(name.as_str()) == target));
            if let Some(values) = variant.and_then(|variant| asked_by(api, variant, &property)) {
                branch.insert("properties".to_owned(), json!({ &property: { "enum": values } }));
                branch.insert("required".to_owned(), json!([&property]));
            }
        }
    }
    schema
}

/// The tags that the discriminator asks of a variant, unless it asks for them itself. Only texts are asked for.
fn asked_by<'a>(api: &'a Api, variant: &'a Variant, property: &str) -> Option<&'a [String]> {
    let (_, values) = variant.when.tags.iter().find(|(tag, _)| tag == property)?;
    let field = api.structure(&variant.ty)?.fields.iter().find(|field| field.name == property);
    let asks = match field.map(|field| (field, api.resolved(&field.ty))) {
        None | Some((_, Type::String)) => false,
        Some((field, Type::Named(name))) => match &api.schemas.get(name)?.shape {
            Shape::Enumeration(known) if known.is_text() => {
                field.required
                    && !field.nullable
                    && !known.open
                    && known.values.iter().all(|(value, _)| values.contains(value))
            }
            _ => true,
        },
        Some(_) => true,
    };
    (!asks).then_some(values.as_slice())
}

/// Names of the components that a schema refers to itself.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(members) => members
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(target) if key == "$ref" => {
                    target.strip_prefix(COMPONENTS).map(str::to_owned).into_iter().collect()
                }
                // Extensions and examples are no schemas.
                _ if key.starts_with("x-") || key == "example" || key == "examples" => Vec::new(),
                _ => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

/// An OpenAPI schema as plain JSON Schema.
fn adapt(api: &Api, root: &str, schema: &Value, published: bool) -> Result<Value, Problems> {
    let mut schema =
        JsonSchema::try_from(schema.clone()).map_err(|error| mistake(api, &error.to_string()))?;
    let mut transform = RecursiveTransform(|schema: &mut JsonSchema| adapt_one(root, schema, published));
    transform.transform(&mut schema);
    Ok(schema.to_value())
}

fn adapt_one(root: &str, schema: &mut JsonSchema, published: bool) {
    let Some(members) = schema.as_object_mut() else { return };
    members.retain(|key, _| !key.starts_with("x-") && !OPENAPI_ONLY.contains(&key.as_str()));
    if let Some(Value::String(target)) = members.get_mut("$ref")
        && let Some(name) = target.strip_prefix(COMPONENTS)
    {
        *target = match name {
            _ if name == root => "#".to_owned(),
            // A reference is a URI, and that is ASCII.
            _ if published => format!("#/$defs/{}", path::encoded(name)),
            _ => format!("#/$defs/{name}"),
        };
    }
    if let Some(example) = members.shift_remove("example") {
        members.entry("examples").or_insert(Value::Array(vec![example]));
    }
    // No other tool knows the format: the pattern says the same in standard words.
    if members.get("format").is_some_and(|format| format == "decimal") {
        if published {
            members.shift_remove("format");
        }
        members.entry("pattern").or_insert_with(|| json!(DECIMAL));
    }
}

/// Examples of the document whose type is the view.
fn examples(api: &Api, view: &Schema) -> Vec<Value> {
    let bodies =
        api.operations.iter().flat_map(|operation| operation.body.iter().flat_map(|body| &body.contents));
    let answers =
        api.operations.iter().flat_map(|o| o.responses.iter().flat_map(|response| &response.contents));
    let is_view = |ty: &Option<Type>| matches!(ty, Some(Type::Named(name)) if *name == view.name);
    let mut found: Vec<Value> = Vec::new();
    for content in bodies.chain(answers).filter(|content| is_view(&content.ty)) {
        for example in content.examples.values() {
            if found.len() < EXAMPLES && !found.contains(example) {
                found.push(example.clone());
            }
        }
    }
    found
}
