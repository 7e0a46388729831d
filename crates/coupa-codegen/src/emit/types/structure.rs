//! Objects with known properties.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, deprecated, described, schema_docs, sensitive, setters};
use crate::{
    emit::rust::{doc, ident},
    model::{Field, Schema, Structure, Type},
};

/// Arguments of a constructor from which on clippy objects.
const MANY_ARGUMENTS: usize = 7;

/// The struct, its constructor, and its `Debug` where it holds personal data.
pub(super) fn emit(scope: &Scope<'_>, schema: &Schema, structure: &Structure) -> TokenStream {
    let name = ident(&schema.rust);
    let docs = schema_docs(schema);
    let deprecated = deprecated(schema.deprecated);
    let json = !scope.holds_bytes(&Type::Named(schema.name.clone()));
    let redacted = sensitive::hides(scope, schema, structure);
    let complete = structure.fields.iter().all(|field| !is_plain(field));

    let debug = if redacted { quote!() } else { quote!(Debug,) };
    let default = if complete { quote!(, Default) } else { quote!() };
    let serde = if json { quote!(, serde::Serialize, serde::Deserialize) } else { quote!() };
    let closed = if json && structure.closed { quote!(#[serde(deny_unknown_fields)]) } else { quote!() };
    let fields = structure.fields.iter().map(|field| emit_field(scope, field, json));
    let additional = additional(scope, structure, json);

    let mut items = quote! {
        #docs
        #deprecated
        #[derive(#debug Clone, PartialEq #default #serde)]
        #closed
        pub struct #name {
            #(#fields)*
            #additional
        }
    };
    let constructor = if complete { quote!() } else { constructor(scope, structure) };
    let setters = setters::emit(scope, schema, structure);
    if !constructor.is_empty() || !setters.is_empty() {
        items.extend(quote!(impl #name { #constructor #setters }));
    }
    if redacted {
        items.extend(sensitive::structure_debug(scope, schema, structure, &schema.rust, true));
    }
    items
}

/// Whether the field has its type alone: it must be given, and is never null.
pub(super) fn is_plain(field: &Field) -> bool {
    field.required && !field.nullable
}

/// The type of a value of the field, boxed where that ends a circle.
pub(super) fn value_type(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ty = scope.ty(&field.ty);
    if field.boxed { quote!(::std::boxed::Box<#ty>) } else { ty }
}

/// The type of the field: which of absent, null and value it can be.
fn field_type(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ty = value_type(scope, field);
    let core = &scope.core;
    match (field.required, field.nullable) {
        (true, false) => ty,
        (true, true) | (false, false) => quote!(::std::option::Option<#ty>),
        (false, true) => quote!(#core::Patch<#ty>),
    }
}

fn emit_field(scope: &Scope<'_>, field: &Field, json: bool) -> TokenStream {
    let docs = doc(&described(&field.description, &field.name, field.assumed.as_deref(), field.deprecated));
    let ident = ident(&field.rust);
    let ty = field_type(scope, field);
    let serde = if json { serde_attribute(scope, field) } else { quote!() };
    let deprecated = deprecated(field.deprecated);
    quote!(#docs #deprecated #serde pub #ident: #ty,)
}

fn serde_attribute(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let mut parts: Vec<TokenStream> = Vec::new();
    if field.rust.trim_start_matches("r#") != field.name {
        let wire = &field.name;
        parts.push(quote!(rename = #wire));
    }
    let core = &scope.core;
    match (field.required, field.nullable) {
        (true, false) => {}
        (true, true) => {
            let required = format!("{core}::member::required");
            parts.push(quote!(deserialize_with = #required));
        }
        (false, false) => {
            let optional = format!("{core}::member::optional");
            let none = format!("{}::is_none", scope.option());
            parts.push(quote!(default, skip_serializing_if = #none, deserialize_with = #optional));
        }
        (false, true) => {
            let absent = format!("{core}::Patch::is_absent");
            parts.push(quote!(default, skip_serializing_if = #absent));
        }
    }
    if parts.is_empty() { quote!() } else { quote!(#[serde(#(#parts),*)]) }
}

/// The field that keeps members beyond the properties.
fn additional(scope: &Scope<'_>, structure: &Structure, json: bool) -> TokenStream {
    let Some(ty) = &structure.additional else { return quote!() };
    let name = ident(additional_name(structure));
    let ty = match scope.resolved(ty) {
        Type::Any => quote!(serde_json::Map<::std::string::String, serde_json::Value>),
        _ => scope.ty(&Type::Map(Box::new(ty.clone()))),
    };
    let flatten = if json { quote!(#[serde(flatten)]) } else { quote!() };
    quote! {
        /// Members beyond the known ones, kept as they came.
        #flatten
        pub #name: #ty,
    }
}

/// The name of that field: one that no property has.
pub(in crate::emit) fn additional_name(structure: &Structure) -> &'static str {
    let taken = |name: &str| structure.fields.iter().any(|field| field.rust == name);
    if taken("additional") { "additional_members" } else { "additional" }
}

/// `new` with what must be given.
fn constructor(scope: &Scope<'_>, structure: &Structure) -> TokenStream {
    let required: Vec<&Field> = structure.fields.iter().filter(|field| is_plain(field)).collect();
    let arguments = required.iter().map(|field| {
        let ident = ident(&field.rust);
        let ty = value_type(scope, field);
        if scope.is_text(&field.ty) && !field.boxed {
            quote!(#ident: impl ::std::convert::Into<#ty>)
        } else {
            quote!(#ident: #ty)
        }
    });
    let values = structure.fields.iter().map(|field| {
        let ident = ident(&field.rust);
        let core = &scope.core;
        match (field.required, field.nullable) {
            (true, false) if scope.is_text(&field.ty) && !field.boxed => quote!(#ident: #ident.into(),),
            (true, false) => quote!(#ident,),
            (false, true) => quote!(#ident: #core::Patch::Absent,),
            _ => quote!(#ident: None,),
        }
    });
    let additional = structure.additional.as_ref().map(|ty| {
        let name = ident(additional_name(structure));
        let empty = if *scope.resolved(ty) == Type::Any {
            quote!(serde_json::Map::new())
        } else {
            quote!(std::collections::BTreeMap::new())
        };
        quote!(#name: #empty,)
    });
    let many = if required.len() > MANY_ARGUMENTS {
        quote!(#[allow(clippy::too_many_arguments, reason = "the document requires as many")])
    } else {
        quote!()
    };
    let rest = structure.fields.iter().any(|field| !is_plain(field));
    let docs = if rest { "What must be given; the rest is absent or null." } else { "All members." };
    let docs = doc(docs);
    quote! {
        #docs
        #many
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values)* #additional }
        }
    }
}
