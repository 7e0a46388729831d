// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! `ToSchema` of every type: the schema of the document. It loses nothing.

use std::borrow::Cow;
use std::sync::LazyLock;
use serde_json::{Map, Value};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;
use utoipa::{PartialSchema, ToSchema};

static COMPONENTS: LazyLock<Map<String, Value>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("to_schema.json"))
        .expect("the text was written by the generator")
});

fn component(name: &str) -> RefOr<Schema> {
    let component = COMPONENTS.get(name).cloned().unwrap_or_default();
    serde_json::from_value(component)
        .expect("the same text was read when this was generated")
}

/// Adds every schema that one refers to, directly or by others.
fn add_referred(name: &str, into: &mut Vec<(String, RefOr<Schema>)>) {
    let mut open = vec![name.to_owned()];
    while let Some(name) = open.pop() {
        let mut targets = Vec::new();
        if let Some(component) = COMPONENTS.get(&name) {
            references(component, &mut targets);
        }
        for target in targets {
            if !into.iter().any(|(known, _)| known == target) {
                into.push((target.to_owned(), component(target)));
                open.push(target.to_owned());
            }
        }
    }
}

/// Names of the schemas that a schema refers to itself.
fn references<'v>(value: &'v Value, into: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            into.extend(
                target.and_then(|target| target.strip_prefix("#/components/schemas/")),
            );
            members.values().for_each(|member| references(member, into));
        }
        _ => {}
    }
}

macro_rules! described {
    ($($name:literal => $ty:ident,)*) => {
        $(impl PartialSchema for super:: $ty { fn schema() -> RefOr < Schema > {
        component($name) } } impl ToSchema for super:: $ty { fn name() -> Cow < 'static,
        str > { $name .into() } fn schemas(schemas : & mut Vec < (String, RefOr < Schema
        >) >) { add_referred($name, schemas); } })*
    };
}

described! {
    "SeedRequest" => SeedRequest, "SnapshotList" => SnapshotList, "Snapshot" => Snapshot,
    "WorldList" => WorldList, "WorldEntry" => WorldEntry, "Clock" => Clock, "ClockChange"
    => ClockChange, "FaultList" => FaultList, "FaultCreate" => FaultCreate, "Fault" =>
    Fault, "CollectionList" => CollectionList, "CollectionEntry" => CollectionEntry,
    "RecordList" => RecordList, "Journal" => Journal, "JournalEntry" => JournalEntry,
    "Rejection" => Rejection, "Problem" => Problem,
}
