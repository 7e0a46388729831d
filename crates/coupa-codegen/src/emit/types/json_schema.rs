//! `JsonSchema` of every type, behind the feature `schemars`: what the document says of it.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{Scope, mistake};
use crate::{
    emit::{rust::ident, schema::definitions},
    model::Shape,
    names,
    problem::Problems,
};

/// The module and the schemas as JSON; `None` for a document without types.
pub(super) fn emit(scope: &Scope<'_>) -> Result<Option<(TokenStream, String)>, Problems> {
    let definitions = definitions(scope.api)?;
    let is_type = |name: &str| {
        scope
            .schema(name)
            .filter(|schema| !matches!(schema.shape, Shape::Alias(_)))
            .map(|schema| &schema.rust)
    };
    let (types, parts): (Vec<&String>, Vec<&String>) =
        definitions.keys().partition(|name| is_type(name).is_some());
    if types.is_empty() {
        return Ok(None);
    }
    let types: Vec<(&str, TokenStream)> = types
        .into_iter()
        .filter_map(|name| {
            let rust = ident(is_type(name)?);
            Some((name.as_str(), quote!(super::#rust)))
        })
        .collect();
    let wires: Vec<&str> = parts.into_iter().map(String::as_str).collect();
    let idents: Vec<_> = names::distinct(&wires, names::type_name).iter().map(|name| ident(name)).collect();
    let module = (!idents.is_empty()).then(|| {
        quote! {
            /// Schemas that have a name in the document and none in Rust.
            mod parts {
                #(pub(super) enum #idents {})*
            }
        }
    });
    let parts = wires.iter().zip(&idents).map(|(wire, ident)| (*wire, quote!(parts::#ident)));
    let all: Vec<(&str, TokenStream)> = types.into_iter().chain(parts).collect();
    let wires = all.iter().map(|(wire, _)| wire);
    let paths = all.iter().map(|(_, path)| path);
    let tokens = quote! {
        #![doc = " `JsonSchema` of every type: what the document says of it, as plain JSON Schema."]

        use std::borrow::Cow;
        use std::sync::LazyLock;

        use schemars::transform::{RecursiveTransform, Transform};
        use schemars::{JsonSchema, Schema, SchemaGenerator};
        use serde_json::{Map, Value};

        static DEFINITIONS: LazyLock<Map<::std::string::String, Value>> = LazyLock::new(|| {
            serde_json::from_str(include_str!("json_schema.json")).expect("the text was written by the generator")
        });

        fn described(name: &str, generator: &mut SchemaGenerator) -> Schema {
            let schema = DEFINITIONS.get(name).cloned().unwrap_or(Value::Bool(true));
            let mut schema = Schema::try_from(schema).unwrap_or_default();
            RecursiveTransform(|schema: &mut Schema| refer(schema, generator)).transform(&mut schema);
            schema
        }

        /// Makes a reference of the document one of the schema that is being made.
        fn refer(schema: &mut Schema, generator: &mut SchemaGenerator) {
            let name = schema.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix("#/$defs/"));
            let Some(mut target) = name.and_then(|name| subschema(name, generator)) else { return };
            schema.remove("$ref");
            for (key, beside) in schema.as_object().into_iter().flatten() {
                target.insert(key.clone(), beside.clone());
            }
            *schema = target;
        }

        macro_rules! described {
            ($($name:literal => $ty:path,)*) => {
                /// The schema with this name, as part of another.
                fn subschema(name: &str, generator: &mut SchemaGenerator) -> ::std::option::Option<Schema> {
                    match name {
                        $($name => Some(generator.subschema_for::<$ty>()),)*
                        _ => None,
                    }
                }

                $(impl JsonSchema for $ty {
                    fn schema_name() -> Cow<'static, str> {
                        $name.into()
                    }

                    fn schema_id() -> Cow<'static, str> {
                        concat!(module_path!(), "::", $name).into()
                    }

                    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                        described($name, generator)
                    }
                })*
            };
        }

        described! { #(#wires => #paths,)* }

        #module
    };
    let mut text = serde_json::to_string_pretty(&Value::Object(definitions))
        .map_err(|error| mistake(scope.api, &error.to_string()))?;
    text.push('\n');
    Ok(Some((tokens, text)))
}
