//! Bodies with an array whose items are checked one by one.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Scope, described, sensitive};
use crate::{
    emit::rust::{doc, ident},
    model::{Field, Schema, Structure, Type},
};

/// Rust name of the lenient form of a schema.
pub(in crate::emit) fn lenient_name(schema: &Schema) -> String {
    format!("{}Items", schema.rust)
}

/// Fields whose items are checked one by one, with the type of the item.
pub(in crate::emit) fn lenient_fields<'s>(
    scope: &Scope<'s>,
    structure: &'s Structure,
) -> impl Iterator<Item = (&'s Field, &'s Type)> {
    structure.fields.iter().filter(|field| field.lenient_items).filter_map(|field| {
        match scope.resolved(&field.ty) {
            Type::Array(item) => Some((field, &**item)),
            _ => None,
        }
    })
}

/// The form of a body in which each item has its own verdict.
pub(super) fn emit(scope: &Scope<'_>, schema: &Schema, structure: &Structure) -> TokenStream {
    if lenient_fields(scope, structure).next().is_none() {
        return TokenStream::new();
    }
    let core = &scope.core;
    let name = ident(&lenient_name(schema));
    let docs = doc(&format!(
        "[`{}`] with items that are checked one by one: each is valid, or carries what is wrong with it.",
        schema.rust
    ));
    let fields = structure.fields.iter().map(|field| {
        let docs =
            doc(&described(&field.description, &field.name, field.assumed.as_deref(), field.deprecated));
        let rust = ident(&field.rust);
        let ty = match lenient_fields(scope, structure).find(|(lenient, _)| lenient.name == field.name) {
            Some((_, item)) => {
                let item = scope.ty(item);
                quote!(::std::vec::Vec<#core::Item<#item>>)
            }
            None => super::structure::value_type(scope, field),
        };
        let ty = match (field.required, field.nullable) {
            (true, false) => ty,
            (true, true) | (false, false) => quote!(::std::option::Option<#ty>),
            (false, true) => quote!(#core::Patch<#ty>),
        };
        quote!(#docs pub #rust: #ty,)
    });
    let hides = sensitive::hides(scope, schema, structure);
    let debug = if hides { quote!() } else { quote!(Debug,) };
    let own_debug =
        hides.then(|| sensitive::structure_debug(scope, schema, structure, &lenient_name(schema), false));
    quote! {
        #docs
        #[derive(#debug Clone, PartialEq)]
        pub struct #name {
            #(#fields)*
        }

        #own_debug
    }
}
