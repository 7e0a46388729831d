//! `ToSchema` of every type, behind the feature `utoipa`: the schema of the document.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};
use utoipa::openapi::{RefOr, schema};

use super::{Scope, mistake};
use crate::{
    emit::{document::published, rust::ident},
    model::Shape,
    problem::Problems,
};

/// What can be said of the types in utoipa's words.
pub(super) enum ToSchema {
    /// The module, and the components as JSON.
    Held(TokenStream, String),
    /// Why there is none.
    Lost(String),
    /// The document has no types.
    Nothing,
}

/// The module, where utoipa holds every component.
pub(super) fn emit(scope: &Scope<'_>) -> Result<ToSchema, Problems> {
    let types: Vec<_> = scope
        .api
        .schemas
        .values()
        .filter(|schema| !matches!(schema.shape, Shape::Alias(_)))
        .map(|schema| (&schema.name, ident(&schema.rust)))
        .collect();
    if types.is_empty() {
        return Ok(ToSchema::Nothing);
    }
    let components = components(scope);
    let lost: Vec<String> = components
        .iter()
        .filter(|(_, component)| !is_held(component))
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    if !lost.is_empty() {
        let shown = lost.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
        return Ok(ToSchema::Lost(format!("It changes {} schemas, among them {shown}.", lost.len())));
    }
    let wires = types.iter().map(|(wire, _)| wire);
    let names = types.iter().map(|(_, rust)| rust);
    let tokens = quote! {
        #![doc = " `ToSchema` of every type: the schema of the document. It loses nothing."]

        use std::borrow::Cow;
        use std::sync::LazyLock;

        use serde_json::{Map, Value};
        use utoipa::openapi::RefOr;
        use utoipa::openapi::schema::Schema;
        use utoipa::{PartialSchema, ToSchema};

        static COMPONENTS: LazyLock<Map<::std::string::String, Value>> = LazyLock::new(|| {
            serde_json::from_str(include_str!("to_schema.json")).expect("the text was written by the generator")
        });

        fn component(name: &str) -> RefOr<Schema> {
            let component = COMPONENTS.get(name).cloned().unwrap_or_default();
            serde_json::from_value(component).expect("the same text was read when this was generated")
        }

        /// Adds every schema that one refers to, directly or by others.
        fn add_referred(name: &str, into: &mut ::std::vec::Vec<(::std::string::String, RefOr<Schema>)>) {
            let mut open = vec![name.to_owned()];
            while let Some(name) = open.pop() {
                let mut targets = ::std::vec::Vec::new();
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
        fn references<'v>(value: &'v Value, into: &mut ::std::vec::Vec<&'v str>) {
            match value {
                Value::Array(items) => items.iter().for_each(|item| references(item, into)),
                Value::Object(members) => {
                    let target = members.get("$ref").and_then(Value::as_str);
                    into.extend(target.and_then(|target| target.strip_prefix("#/components/schemas/")));
                    members.values().for_each(|member| references(member, into));
                }
                _ => {}
            }
        }

        macro_rules! described {
            ($($name:literal => $ty:ident,)*) => {
                $(impl PartialSchema for super::$ty {
                    fn schema() -> RefOr<Schema> {
                        component($name)
                    }
                }

                impl ToSchema for super::$ty {
                    fn name() -> Cow<'static, str> {
                        $name.into()
                    }

                    fn schemas(schemas: &mut ::std::vec::Vec<(::std::string::String, RefOr<Schema>)>) {
                        add_referred($name, schemas);
                    }
                })*
            };
        }

        described! { #(#wires => #names,)* }
    };
    let mut text = serde_json::to_string_pretty(&Value::Object(components))
        .map_err(|error| mistake(scope.api, &error.to_string()))?;
    text.push('\n');
    Ok(ToSchema::Held(tokens, text))
}

/// Every component as it is published, and every schema that was given a name on the way.
fn components(scope: &Scope<'_>) -> Map<String, Value> {
    let mut document = published(scope.api);
    let mut components = match document.pointer_mut("/components/schemas").map(Value::take) {
        Some(Value::Object(components)) => components,
        _ => Map::new(),
    };
    for schema in scope.api.schemas.values() {
        components.entry(&schema.name).or_insert_with(|| schema.json.clone());
    }
    components
}

/// Whether utoipa writes the same that it read.
fn is_held(component: &Value) -> bool {
    serde_json::from_value::<RefOr<schema::Schema>>(component.clone())
        .and_then(serde_json::to_value)
        .is_ok_and(|back| back == *component)
}
