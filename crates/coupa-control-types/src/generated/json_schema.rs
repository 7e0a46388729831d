// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! `JsonSchema` of every type: what the document says of it, as plain JSON Schema.

use std::borrow::Cow;
use std::sync::LazyLock;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value};

static DEFINITIONS: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("json_schema.json"))
        .expect("the text was written by the generator")
});

fn described(name: &str, generator: &mut SchemaGenerator) -> Schema {
    let schema = DEFINITIONS.get(name).cloned().unwrap_or(Value::Bool(true));
    let mut schema = Schema::try_from(schema).unwrap_or_default();
    RecursiveTransform(|schema: &mut Schema| refer(schema, generator))
        .transform(&mut schema);
    schema
}

/// Makes a reference of the document one of the schema that is being made.
fn refer(schema: &mut Schema, generator: &mut SchemaGenerator) {
    let name = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| target.strip_prefix("#/$defs/"));
    let Some(mut target) = name.and_then(|name| subschema(name, generator)) else {
        return
    };
    schema.remove("$ref");
    for (key, beside) in schema.as_object().into_iter().flatten() {
        target.insert(key.clone(), beside.clone());
    }
    *schema = target;
}

macro_rules! described {
    ($($name:literal => $ty:path,)*) => {
        #[doc = r" The schema with this name, as part of another."] fn subschema(name : &
        str, generator : & mut SchemaGenerator) -> Option < Schema > { match name {
        $($name => Some(generator.subschema_for:: < $ty > ()),)* _ => None, } } $(impl
        JsonSchema for $ty { fn schema_name() -> Cow < 'static, str > { $name .into() }
        fn schema_id() -> Cow < 'static, str > { concat!(module_path!(), "::", $name)
        .into() } fn json_schema(generator : & mut SchemaGenerator) -> Schema {
        described($name, generator) } })*
    };
}

described! {
    "SeedRequest" => super::SeedRequest, "SnapshotList" => super::SnapshotList,
    "Snapshot" => super::Snapshot, "WorldList" => super::WorldList, "WorldEntry" =>
    super::WorldEntry, "Clock" => super::Clock, "ClockChange" => super::ClockChange,
    "FaultList" => super::FaultList, "FaultCreate" => super::FaultCreate, "Fault" =>
    super::Fault, "CollectionList" => super::CollectionList, "CollectionEntry" =>
    super::CollectionEntry, "RecordList" => super::RecordList, "Journal" =>
    super::Journal, "JournalEntry" => super::JournalEntry, "Rejection" =>
    super::Rejection, "Problem" => super::Problem, "Name" => parts::Name,
}

/// Schemas that have a name in the document and none in Rust.
mod parts {
    pub(super) enum Name {}
}
