//! Writers: the bytes that serde would write, with keys, quotation marks and commas joined beforehand.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::{
    emit::{
        folder::Folder,
        rust::ident,
        types::{Scope, additional_name},
    },
    model::{Field, Schema, Shape, Structure, Type},
};

use super::{
    super::homes::{self, home},
    fresh,
};

/// Writers of the schemas of a document.
pub(in crate::emit::schema) struct Writers<'w> {
    scope: &'w Scope<'w>,
    names: BTreeMap<String, Ident>,
    open: Vec<String>,
}

impl<'w> Writers<'w> {
    pub(in crate::emit::schema) fn new(scope: &'w Scope<'w>) -> Self {
        Self { scope, names: BTreeMap::new(), open: Vec::new() }
    }

    /// The way to the function that writes a component.
    pub(in crate::emit::schema) fn function(&mut self, component: &str) -> TokenStream {
        let name = self.name(component);
        homes::from_outside(&home(self.scope, component), &name)
    }

    fn name(&mut self, component: &str) -> Ident {
        if let Some(name) = self.names.get(component) {
            return name.clone();
        }
        let name = fresh(&self.names, component);
        self.names.insert(component.to_owned(), name.clone());
        self.open.push(component.to_owned());
        name
    }

    /// The functions that were asked for, and those that they call.
    pub(in crate::emit::schema) fn folder(&mut self) -> Folder {
        let mut done: BTreeMap<String, TokenStream> = BTreeMap::new();
        while let Some(component) = self.open.pop() {
            if let Some(schema) = self.scope.schema(&component) {
                let item = self.item(schema);
                done.insert(component, item);
            }
        }
        let mut folder = Folder::default();
        for (component, item) in done {
            folder.add(&home(self.scope, &component), item);
        }
        folder
    }

    fn item(&mut self, schema: &Schema) -> TokenStream {
        let name = self.name(&schema.name);
        let ty = self.scope.ty(&Type::Named(schema.name.clone()));
        let body = match &schema.shape {
            Shape::Structure(structure) => self.object(structure),
            Shape::Enumeration(enumeration) if enumeration.open => quote!(json::string(value.as_str(), out);),
            // Numbers and booleans are no texts.
            Shape::Enumeration(enumeration) if !enumeration.is_text() => quote!(json::other(value, out)?;),
            Shape::Enumeration(enumeration) => {
                // serde writes none of these values with an escape, or this does as it does.
                let plain = enumeration.values.iter().all(|(wire, _)| !needs_escape(wire));
                if plain {
                    quote!(out.push(b'"'); out.extend_from_slice(value.as_str().as_bytes()); out.push(b'"');)
                } else {
                    quote!(json::string(value.as_str(), out);)
                }
            }
            Shape::Alias(target) => self.value(target, &quote!(value)),
            Shape::Union(union) => {
                let arms: Vec<TokenStream> = union
                    .variants
                    .iter()
                    .map(|variant| {
                        let variant_name = ident(&variant.rust);
                        let write = self.value(&variant.ty, &quote!(value));
                        quote!(#ty::#variant_name(value) => { #write })
                    })
                    .collect();
                quote! {
                    match value {
                        #(#arms)*
                        // A variant that this writer does not know.
                        #[allow(unreachable_patterns, reason = "all are known today")]
                        _ => json::other(value, out)?,
                    }
                }
            }
        };
        let argument = self.argument(&Type::Named(schema.name.clone()));
        let empty = matches!(&schema.shape, Shape::Structure(structure) if structure.fields.is_empty() && structure.additional.is_none());
        let value = if empty { quote!(_) } else { quote!(value) };
        quote! {
            pub(crate) fn #name(#value: #argument, out: &mut ::std::vec::Vec<u8>) -> json::Written {
                #body
                Ok(())
            }
        }
    }

    /// How a value is handed on: text as `&str`, whatever the alias.
    fn argument(&self, ty: &Type) -> TokenStream {
        match self.scope.resolved(ty) {
            Type::String | Type::Uuid => quote!(&str),
            Type::Array(item) => {
                let item = self.scope.ty(item);
                quote!(&[#item])
            }
            _ => {
                let ty = self.scope.ty(ty);
                quote!(&#ty)
            }
        }
    }

    /// Statements that write a value, which is a reference.
    fn value(&mut self, ty: &Type, value: &TokenStream) -> TokenStream {
        match ty {
            Type::Boolean => {
                quote!(out.extend_from_slice(if *#value { b"true" } else { b"false" });)
            }
            Type::Integer => quote!(json::integer(*#value, out);),
            Type::String | Type::Uuid => quote!(json::string(#value, out);),
            Type::Date => quote!(json::date(*#value, out)?;),
            Type::DateTime => quote!(json::date_time(*#value, out)?;),
            Type::Array(item) => {
                let item = self.value(item, &quote!(item));
                quote! {
                    out.push(b'[');
                    for (index, item) in #value.iter().enumerate() {
                        if index > 0 { out.push(b','); }
                        #item
                    }
                    out.push(b']');
                }
            }
            Type::Map(inner) => {
                let inner = self.value(inner, &quote!(item));
                quote! {
                    out.push(b'{');
                    for (index, (key, item)) in #value.iter().enumerate() {
                        if index > 0 { out.push(b','); }
                        json::string(key, out);
                        out.push(b':');
                        #inner
                    }
                    out.push(b'}');
                }
            }
            Type::Nullable(inner) => {
                let inner = self.value(inner, &quote!(item));
                quote! {
                    match #value {
                        Some(item) => { #inner }
                        None => out.extend_from_slice(b"null"),
                    }
                }
            }
            Type::Named(name) => {
                let function = self.name(name);
                let function = homes::from_inside(&home(self.scope, name), &function);
                quote!(#function(#value, out)?;)
            }
            // What is rare is left to serde.
            _ => quote!(json::other(#value, out)?;),
        }
    }

    fn object(&mut self, structure: &Structure) -> TokenStream {
        let members: Vec<TokenStream> = structure.fields.iter().map(|field| self.member(field)).collect();
        let additional = structure.additional.as_ref().map(|ty| {
            let name = ident(additional_name(structure));
            let write = match self.scope.resolved(ty) {
                Type::Any => quote!(json::other(item, out)?;),
                _ => self.value(ty, &quote!(item)),
            };
            quote! {
                for (key, item) in &value.#name {
                    out.push(b',');
                    json::string(key, out);
                    out.push(b':');
                    #write
                }
            }
        });
        quote! {
            let start = out.len();
            #(#members)*
            #additional
            json::close(start, out);
        }
    }

    /// Each member begins with a comma; the first of them becomes the brace.
    fn member(&mut self, field: &Field) -> TokenStream {
        let core = &self.scope.core;
        let name = ident(&field.rust);
        let key = format!(",{}:", Value::String(field.name.clone()));
        let null = Literal::byte_string(format!("{key}null").as_bytes());
        let key = Literal::byte_string(key.as_bytes());
        let item = if field.boxed { quote!(&**item) } else { quote!(item) };
        let write = self.value(&field.ty, &item);
        match (field.required, field.nullable) {
            (true, false) => {
                let place = if field.boxed { quote!(&*value.#name) } else { quote!(&value.#name) };
                let write = self.value(&field.ty, &quote!(item));
                quote!({ let item = #place; out.extend_from_slice(#key); #write })
            }
            (true, true) => quote! {
                match &value.#name {
                    Some(item) => { out.extend_from_slice(#key); #write }
                    None => out.extend_from_slice(#null),
                }
            },
            (false, false) => quote! {
                if let Some(item) = &value.#name { out.extend_from_slice(#key); #write }
            },
            (false, true) => quote! {
                match &value.#name {
                    #core::Patch::Value(item) => { out.extend_from_slice(#key); #write }
                    #core::Patch::Null => out.extend_from_slice(#null),
                    #core::Patch::Absent => {}
                }
            },
        }
    }
}

fn needs_escape(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))
}
