//! `ToSchema` of every type, behind the feature `utoipa`: the schema of the document.
//!
//! utoipa has a field for most keywords of a schema, not for all of them, and not beside each other in every way. A
//! schema that comes back from there as it went in is held in those fields; the members of any other are held as they
//! stand, where utoipa keeps what it does not know.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType};

use super::{Scope, mistake};
use crate::{
    emit::{document::published, rust::ident},
    model::Shape,
    problem::Problems,
};

/// The module, and the components as JSON; `None` for a document without types.
#[allow(clippy::too_many_lines, reason = "most of it is the text of the module")]
pub(super) fn emit(scope: &Scope<'_>) -> Result<Option<(TokenStream, String)>, Problems> {
    let types: Vec<_> = scope
        .api
        .schemas
        .values()
        .filter(|schema| !matches!(schema.shape, Shape::Alias(_)))
        .map(|schema| (&schema.name, ident(&schema.rust)))
        .collect();
    if types.is_empty() {
        return Ok(None);
    }
    let components = components(scope);
    let plain: Vec<&String> =
        components.iter().filter(|(_, component)| !is_held(component)).map(|(name, _)| name).collect();
    if let Some(name) = plain.iter().find(|name| !components.get(**name).is_some_and(is_kept)) {
        return Err(mistake(scope.api, &format!("utoipa cannot hold the schema `{name}`")));
    }
    let (plain, imports) = if plain.is_empty() {
        (
            TokenStream::new(),
            quote!(
                use utoipa::openapi::schema::Schema;
            ),
        )
    } else {
        let keep = quote! {
            // These have what utoipa has no field for: it keeps their members as they stand.
            if matches!(name, #(#plain)|*) {
                let members = component.as_object().cloned().unwrap_or_default();
                let kept = ObjectBuilder::new().schema_type(SchemaType::AnyValue);
                return kept.extensions(Some(members.into_iter().collect())).into();
            }
        };
        (
            keep,
            quote!(
                use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType};
            ),
        )
    };
    let wires = types.iter().map(|(wire, _)| wire);
    let names = types.iter().map(|(_, rust)| rust);
    let tokens = quote! {
        #![doc = " `ToSchema` of every type: the schema of the document. It loses nothing."]

        use std::borrow::Cow;
        use std::sync::LazyLock;

        use serde_json::{Map, Value};
        use utoipa::openapi::RefOr;
        #imports
        use utoipa::{PartialSchema, ToSchema};

        static COMPONENTS: LazyLock<Map<::std::string::String, Value>> = LazyLock::new(|| {
            serde_json::from_str(include_str!("to_schema.json")).expect("the text was written by the generator")
        });

        fn component(name: &str) -> RefOr<Schema> {
            let component = COMPONENTS.get(name).cloned().unwrap_or_default();
            #plain
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
    Ok(Some((tokens, text)))
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
    serde_json::from_value::<RefOr<Schema>>(component.clone())
        .and_then(serde_json::to_value)
        .is_ok_and(|back| back == *component)
}

/// Whether utoipa writes the same where it keeps every member as it stands.
fn is_kept(component: &Value) -> bool {
    let members = component.as_object().cloned().unwrap_or_default();
    let kept = ObjectBuilder::new().schema_type(SchemaType::AnyValue);
    let kept: RefOr<Schema> = kept.extensions(Some(members.into_iter().collect())).into();
    // `true` and `{}` say the same.
    serde_json::to_value(kept).is_ok_and(|back| {
        back == *component || *component == Value::Bool(true) && back == Value::Object(Map::new())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What utoipa's fields change is kept member by member; what no object says is not.
    #[test]
    fn any_schema_is_held_or_kept() {
        for lost in [
            json!({ "type": "string", "const": "a" }),
            json!({ "allOf": [{ "$ref": "#/components/schemas/A" }], "properties": { "a": true } }),
            json!({ "type": "array", "items": { "$ref": "#/components/schemas/A", "maxLength": 3 } }),
            json!({ "oneOf": [{ "type": "string" }], "xml": { "name": "a" } }),
            json!({ "$ref": "#/components/schemas/A", "title": "B" }),
            json!({ "type": ["object", "null"], "additionalProperties": false, "x-own": [1] }),
            json!(true),
        ] {
            assert!(is_held(&lost) || is_kept(&lost), "{lost}");
        }
        assert!(!is_held(&json!({ "type": "string", "const": "a" })));
        assert!(is_held(&json!({ "type": "string", "maxLength": 3 })));
        assert!(!is_kept(&json!(false)));
    }
}
